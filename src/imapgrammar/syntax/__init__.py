"""The grammar as data, without Lark. All readers, writers and generators use it."""

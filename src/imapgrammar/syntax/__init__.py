"""The grammar as data, without Lark: what every reader, writer and generator works from."""

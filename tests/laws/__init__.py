"""The laws of docs/design.md as property tests."""

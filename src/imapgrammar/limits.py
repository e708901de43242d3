"""The named limits of reading and writing."""

MAX_NESTING = 64
"""How deep a rule may stand inside itself: search keys, body structures, threads, parenthesized lists."""

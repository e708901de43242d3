"""The named limits of reading and writing."""

MAX_32 = 2**32 - 1
"""The largest number of 32 bits: message numbers, UIDs, sizes of literals."""
MAX_63 = 2**63 - 1
"""The largest mod-sequence (RFC 7162 section 7)."""

MAX_NESTING = 64
"""The largest depth to which a rule may be nested in itself: search keys, body structures, threads, lists."""

MAX_BREAKS = 64
"""The most places in which a response may be broken by CRLF (the quirk broken-line)."""

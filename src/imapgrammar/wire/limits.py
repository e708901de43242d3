"""Limits on the size of what is read."""

from __future__ import annotations

import msgspec

from imapgrammar.syntax.limits import MAX_32, MAX_NESTING

KIB = 2**10
MIB = 2**20


class Limits(msgspec.Struct, frozen=True):
    """The most that a reader accepts. Each limit is checked before memory is used for what exceeds it.

    ``line``: octets of a line with its CRLF. ``literal``: octets of a literal, streamed or not.
    ``literals``: number of literals in one message. ``message``: octets of one message; those of streamed literals do
    not count, since they are not kept. ``nesting``: depth of nested parentheses, outside strings. ``list_items``: items
    of all lists of a message together; each SP and each opening parenthesis in its lines counts as one. ``digits``:
    digits of the size in a literal's announcement; the grammar bounds all other numbers.
    """

    line: int = 16 * MIB
    literal: int = 512 * MIB
    literals: int = 10_000
    message: int = 512 * MIB
    nesting: int = MAX_NESTING
    list_items: int = 2_000_000
    digits: int = 20

    def __post_init__(self) -> None:
        for name in self.__struct_fields__:
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is {getattr(self, name)}, at least 1 is needed")
        if self.literal > MAX_32:
            raise ValueError(f"a literal has at most {MAX_32} octets")


RESPONSES = Limits()
"""Limits for what a server sends: a SEARCH response with a million numbers is one line, a body is one literal."""

COMMANDS = Limits(line=64 * KIB, literal=64 * MIB, literals=1_000, message=128 * MIB, list_items=32 * KIB)
"""Limits for what a client sends, which a server cannot trust.

RFC 7162 section 4 asks clients not to send lines of more than 8,192 octets.
"""

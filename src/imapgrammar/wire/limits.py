"""How large what is read may be."""

from __future__ import annotations

import msgspec

from imapgrammar.syntax.limits import MAX_32, MAX_NESTING

KIB = 2**10
MIB = 2**20


class Limits(msgspec.Struct, frozen=True):
    """What a reader takes in; each is checked before memory is spent on what exceeds it.

    ``line``: octets of a line with its CRLF. ``literal``: octets of a literal, streamed or not.
    ``literals``: of one message. ``message``: octets kept of one message, which those of streamed
    literals are not. ``nesting``: parentheses inside parentheses, outside strings. ``list_items``: of all
    lists of a message together, counted as the SPs and opening parentheses in its lines.
    ``digits``: of an announcement; all other numbers are bounded by the grammar.
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
"""For what a server sends: a SEARCH response with a million numbers is one line, a body one literal."""

COMMANDS = Limits(line=64 * KIB, literal=64 * MIB, literals=1_000, message=128 * MIB, list_items=32 * KIB)
"""For what a client sends, whom one need not trust. RFC 7162 section 4 has clients keep to lines of 8,192 octets."""

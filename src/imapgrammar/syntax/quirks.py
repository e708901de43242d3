"""Quirks: what real servers and clients send although no RFC allows it, and the values that stand for it.

`imapgrammar.syntax.quirk_files` reads the files that describe them.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final

import msgspec

from imapgrammar.side import Side
from imapgrammar.syntax.terminals import QuotedString, Terminal, unquoted


class LeftOut(enum.Enum):
    """The value of what is left out of the list that it stands in."""

    LEFT_OUT = "left out"


LEFT_OUT: Final = LeftOut.LEFT_OUT


class Empty(msgspec.Struct, frozen=True):
    """The node of an alias with these values, which stands for a node that cannot be read.

    ``listed``: a list of this one node stands there.
    """

    alias: str
    values: tuple[object, ...]
    listed: bool = False


_PART: Final = b"", b"", None, None, None, b"", 0

INSTEAD: Final[dict[str, object]] = {
    "told": None,
    "skipped": None,
    "none": None,
    "zero": 0,
    "empty": b"",
    "no_items": (),
    "left_out": LEFT_OUT,
    "empty_part": Empty("body_basic", _PART),
    "empty_parts": Empty("body_basic", _PART, listed=True),
    "empty_envelope": Empty("envelope", (None,) * 10),
}
"""The aliases that say what stands for the octets of a quirk, with the value.

``told``: the values as they were read. ``skipped``: no value.
"""


class Place(enum.StrEnum):
    """The place of octets that framing has and the grammar has not."""

    BEFORE = "before a message"
    LINE_END = "at the end of a line"
    AFTER_LITERAL = "after a literal"
    IN_LINE = "inside a line"


@dataclass(frozen=True)
class FramingQuirk:
    """A quirk of framing: its ``name``, and the ``pattern`` of the octets that are read as it."""

    name: str
    pattern: bytes


@dataclass(frozen=True)
class KnownQuirk:
    """A quirk that a quirk file describes.

    ``text`` says what it is, ``seen`` who sends it. ``example``: a message that has it, the first of its fixtures.
    ``side``: who sends that. ``in_commands``: a command that has it can be read, too. ``may_go_on``: the end of a
    response that has it is missing, and may be in the next line.
    """

    name: str
    text: str
    seen: str
    example: bytes = b""
    side: Side = Side.SERVER
    in_commands: bool = True
    may_go_on: bool = False


class ReadAs(msgspec.Struct, frozen=True):
    """The value that another terminal makes of the octets, with ``prefix`` before them; never written.

    A string in quotes becomes plain bytes, so that it is written as a literal if it must be. A backslash in it counts
    only before a quote and a backslash.
    """

    meaning: Terminal
    prefix: bytes = b""

    @property
    def type(self) -> type:
        return self.meaning.type

    def read(self, octets: bytes) -> object:
        if isinstance(self.meaning, QuotedString):
            return unquoted(octets)
        return self.meaning.read(self.prefix + octets)

    def write(self, value: object) -> bytes:
        raise ValueError("what a quirk spells is not written")

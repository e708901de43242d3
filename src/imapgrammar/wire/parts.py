"""The parts of a message that has literals. The octets of streamed literals are not kept."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Mapping
from typing import TypeVar

from imapgrammar.errors import ParseError
from imapgrammar.node import Node
from imapgrammar.quirks import Quirk, Reading
from imapgrammar.strings import StreamedLiteral

_T = TypeVar("_T")

_SMALL = 2048
"""Octets. Fewer than these are joined with others: as separate objects they would cost too much memory."""


class Parts:
    """Lines and literals of one message, in order. ``length``: octets kept. ``literals``: how many were announced.

    ``after_literal``: the octets of a literal came last. Lines that are broken in two, and blank lines before the
    message, are parts, too.
    """

    def __init__(self) -> None:
        self._first = b""
        self._run: list[bytes] = []
        self._parts: list[bytes | bytearray | memoryview] = []
        self.length = 0
        self.literals = 0
        self.streamed: dict[int, StreamedLiteral] = {}

    def __bool__(self) -> bool:
        return bool(self._parts)

    @property
    def first(self) -> bytes:
        """The first line that is not blank; empty as long as there is none."""
        return self._first

    @property
    def after_literal(self) -> bool:
        return bool(self._parts) and not self._run

    @property
    def run(self) -> bytes:
        """The lines from the beginning of the message, or from the end of its last literal."""
        return b"".join(self._run)

    def add_line(self, line: bytes) -> None:
        """Add a line."""
        self._first = self._first or line
        self.add_blank(line)

    def add_blank(self, line: bytes) -> None:
        """Add a blank line before the message."""
        self._parts.append(line)
        self._run.append(line)
        self.length += len(line)

    def announce(self) -> None:
        """Note that the last line announces a literal."""
        self.literals += 1
        self._run = []

    def add(self, octets: bytes | memoryview) -> None:
        """Add some octets of a literal."""
        self.length += len(octets)
        if len(octets) >= _SMALL:
            self._parts.append(octets)
            return
        last = self._parts[-1]
        if isinstance(last, bytearray):
            last += octets
        else:
            self._parts.append(bytearray(octets))

    def stream(self, size: int) -> None:
        """Mark the literal that the last line announced as streamed, so that its octets are not kept."""
        self.streamed[len(self._parts) - 1] = StreamedLiteral(self.literals - 1, size)

    def octets(self) -> bytes:
        """All octets that are kept: all but those of streamed literals."""
        return b"".join(self._parts)

    def taken(self) -> bytes:
        """All octets that are kept, which are then kept no more: a large literal is in memory once."""
        parts, self._parts = self._parts, []
        return b"".join(parts)

    def put_back(self, octets: bytes) -> None:
        """Keep the octets that `taken` has given again."""
        self._parts = [octets]

    def whole(self) -> bytes:
        """Return the octets with a short stand-in for each streamed literal."""
        return b"".join(self._stand_ins()[0])

    def parse(self, parse: Callable[[bytes], _T]) -> _T:
        """Parse with a short stand-in for each streamed literal, then replace the stand-ins by `StreamedLiteral`.

        Raises `ParseError`; its octets and offset are those of the message as it is kept, without stand-ins.
        """
        parts, restored = self._stand_ins()
        try:
            message = parse(b"".join(parts))
        except ParseError as error:
            raise self._as_kept(error, parts) from None
        return restored.value(message)

    def with_quirks(self, read: Callable[[bytes], Reading[_T] | None]) -> Reading[_T] | None:
        """Do as `parse` does with a function that reads messages with quirks; return None if it cannot read them.

        Offsets and octets of the quirks are those of the message as it is kept.
        """
        parts, restored = self._stand_ins()
        reading = read(b"".join(parts))
        if reading is None:
            return None
        octets = self.octets()
        quirks: list[Quirk] = []
        for quirk in reading.quirks:
            start = self._index(quirk.offset, parts)
            end = self._index(quirk.offset + len(quirk.octets), parts)
            quirks.append(Quirk(quirk.name, start, octets[start:end]))
        return Reading(restored.value(reading.node), tuple(quirks))

    def _stand_ins(self) -> tuple[list[bytes], _Restored]:
        """The parts with a short stand-in for each streamed literal, and what replaces these in the nodes."""
        # Random, so that a peer cannot guess it and put it into the message.
        name = b"streamed literal %s." % secrets.token_hex(16).encode("ascii")
        parts = list(map(bytes, self._parts))
        known: dict[bytes, StreamedLiteral] = {}
        announced: dict[bytes, bytes] = {}
        for place, literal in self.streamed.items():
            stand_in = name + b"%d." % literal.number  # the dot, since a digit may follow in the message
            line, size = parts[place], b"%d" % literal.size
            opening = line.rindex(b"{")
            announcement = line[opening:]
            short = announcement.replace(size, b"%d" % len(stand_in), 1)
            parts[place] = line[:opening] + short + stand_in
            known[stand_in] = literal
            # A bare LF becomes CRLF before the message is read.
            announced[_with_crlf(short) + stand_in] = _with_crlf(announcement)
        return parts, _Restored(name, known, announced)

    def _as_kept(self, error: ParseError, parts: list[bytes]) -> ParseError:
        """Convert an error in ``parts``, which have the stand-ins, to an error in the octets that are kept."""
        return ParseError(
            self.octets(),
            self._index(error.offset, parts),
            error.rule,
            expected=error.expected,
            section=error.section,
            detail=error.detail,
            secret=None if error.secret is None else self._index(error.secret, parts),
        )

    def _index(self, index: int, parts: list[bytes]) -> int:
        """Convert an index in ``parts`` to one in the octets kept; inside a stand-in, to the literal's place."""
        before = 0
        for place, (part, kept) in enumerate(zip(parts, self._parts, strict=True)):
            if index < len(part):
                same = place not in self.streamed or index <= bytes(kept).rindex(b"{")
                return before + (index if same else len(kept))
            index -= len(part)
            before += len(kept)
        return before


def _with_crlf(announcement: bytes) -> bytes:
    return announcement.rstrip(b"\r\n") + b"\r\n"


class _Restored:
    """Replaces the stand-ins in nodes by the streamed literals."""

    def __init__(self, name: bytes, known: Mapping[bytes, StreamedLiteral], announced: Mapping[bytes, bytes]) -> None:
        self._name = name
        self._known = known
        self._announced = announced

    def value(self, value: _T) -> _T:
        """A copy of the value with each stand-in replaced."""
        restored: object = value
        if isinstance(value, Node):
            fields = [getattr(value, name) for name in value.__struct_fields__]
            restored = type(value)(*map(self.value, fields))
        elif isinstance(value, tuple):
            restored = tuple(map(self.value, value))
        elif isinstance(value, bytes):
            known = self._known.get(bytes(value))
            restored = self._verbatim(value) if known is None else known
        return restored  # type: ignore[return-value]  # StreamedLiteral is bytes, as its stand-in is

    def _verbatim(self, value: bytes) -> bytes:
        """Octets that hold whole literals as they were sent, but of a streamed literal only the announcement."""
        if self._name not in value:
            return value
        # Compiled here, since each message needs another pattern.
        stand_in = rb"\{[0-9]+\+?\}\r\n%s[0-9]+\." % re.escape(self._name)
        return re.sub(stand_in, lambda found: self._announced[found[0]], value)

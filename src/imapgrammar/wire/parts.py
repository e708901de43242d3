"""The pieces of a message that has literals, some of which may be streamed past."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Mapping
from typing import TypeVar

from imapgrammar.errors import ParseError
from imapgrammar.node import Node
from imapgrammar.strings import StreamedLiteral

_T = TypeVar("_T")

_SMALL = 2048
"""Octets; to keep fewer in an object of their own costs too much for each."""


class Parts:
    """Lines and literals in their order. ``length``: octets kept; ``literals``: how many were announced."""

    def __init__(self) -> None:
        self._first = b""
        self._parts: list[bytes | bytearray | memoryview] = []
        self.length = 0
        self.literals = 0
        self.streamed: dict[int, StreamedLiteral] = {}

    def __bool__(self) -> bool:
        return bool(self._parts)

    @property
    def first(self) -> bytes:
        """The first line; nothing before there is one."""
        return self._first

    def add_line(self, line: bytes) -> None:
        """Add a line."""
        self._first = self._first or line
        self._parts.append(line)
        self.length += len(line)

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
        """Say that the literal that the last line announced is not kept."""
        self.streamed[len(self._parts) - 1] = StreamedLiteral(self.literals - 1, size)

    def octets(self) -> bytes:
        """All octets, without those of literals that were not kept."""
        return b"".join(self._parts)

    def parse(self, parse: Callable[[bytes], _T]) -> _T:
        """Parse with something short in the place of each literal that is not there, and put `StreamedLiteral` there.

        Raises `ParseError`, whose octets and offset are of the message as it was kept, without stand-ins.
        """
        # Nobody can put into the message what they cannot guess.
        name = b"streamed literal %s." % secrets.token_hex(16).encode("ascii")
        parts = list(map(bytes, self._parts))
        known: dict[bytes, StreamedLiteral] = {}
        announced: dict[bytes, bytes] = {}
        for place, literal in self.streamed.items():
            stand_in = name + b"%d." % literal.number  # the dot, as a digit may follow
            line, size = parts[place], b"%d" % literal.size
            opening = line.rindex(b"{")
            announcement = line[opening:]
            parts[place] = line[:opening] + announcement.replace(size, b"%d" % len(stand_in), 1) + stand_in
            known[stand_in] = literal
            announced[parts[place][opening:]] = announcement
        try:
            message = parse(b"".join(parts))
        except ParseError as error:
            raise self._as_kept(error, parts) from None
        return _Restored(name, known, announced).value(message)

    def _as_kept(self, error: ParseError, parts: list[bytes]) -> ParseError:
        """The error of reading ``parts``, which have the stand-ins, in what is kept instead."""
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
        """The place in what is kept of a place in ``parts``; inside a stand-in it is where the literal was."""
        before = 0
        for place, (part, kept) in enumerate(zip(parts, self._parts, strict=True)):
            if index < len(part):
                same = place not in self.streamed or index <= bytes(kept).rindex(b"{")
                return before + (index if same else len(kept))
            index -= len(part)
            before += len(kept)
        return before


class _Restored:
    """Nodes with the streamed literals in the place of their stand-ins."""

    def __init__(self, name: bytes, known: Mapping[bytes, StreamedLiteral], announced: Mapping[bytes, bytes]) -> None:
        self._name = name
        self._known = known
        self._announced = announced

    def value(self, value: _T) -> _T:
        """The value, or if it holds a stand-in a copy."""
        restored: object = value
        if isinstance(value, Node):
            fields = [getattr(value, name) for name in value.__struct_fields__]
            restored = type(value)(*map(self.value, fields))
        elif isinstance(value, tuple):
            restored = tuple(map(self.value, value))
        elif isinstance(value, bytes):
            known = self._known.get(bytes(value))
            restored = self._verbatim(value) if known is None else known
        return restored  # type: ignore[return-value]  # StreamedLiteral is bytes, as what it stands for

    def _verbatim(self, value: bytes) -> bytes:
        """Octets that hold whole literals as they were sent: of a streamed one only the announcement stays."""
        if self._name not in value:
            return value
        # Compiled only here, as it is another pattern for each message.
        stand_in = rb"\{[0-9]+\+?\}\r\n%s[0-9]+\." % re.escape(self._name)
        return re.sub(stand_in, lambda found: self._announced[found[0]], value)

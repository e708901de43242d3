"""From octets in any pieces to the events of one side.

A reader does constant work per octet, whatever the pieces: a line is looked at once, when its LF is
there, and a literal is counted, not looked at. Only the grammar can tell an announcement at the end of a line
from text of a server that looks like one, so it is asked; nothing else depends on what a message means.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Generic

from imapgrammar.errors import ParseError
from imapgrammar.syntax import framing
from imapgrammar.syntax.limits import MAX_32, MAX_NESTING
from imapgrammar.wire.buffer import Buffer
from imapgrammar.wire.dialogue import Gate
from imapgrammar.wire.events import (
    Boundary,
    CutOff,
    Event,
    Layer,
    LimitExceeded,
    LiteralAnnounced,
    LiteralOctets,
    M,
    Malformed,
    Message,
    tag_of,
)
from imapgrammar.wire.limits import Limits
from imapgrammar.wire.parts import Parts

_PARENTHESES = re.compile(rb'[()]|"(?:[^"\\]|\\.)*+"')
_SHOWN = 1000
"""How much of a message that is too large is told."""


class Reader(Generic[M]):
    """Reads one side of a connection.

    ``parse`` reads one message and raises `ParseError`; ``observe`` is told each message before the
    caller is. ``is_message`` tells whether octets are one of a server's, whose last line can be text; it is
    None for a client, whose lines cannot, and whose literals can be refused.
    """

    def __init__(
        self,
        parse: Callable[[bytes], M],
        observe: Callable[[M], None],
        gate: Gate,
        limits: Limits,
        stream_from: int | None,
        is_message: Callable[[bytes], bool] | None = None,
    ) -> None:
        self._parse: Callable[[bytes], M] = parse
        self._is_message = is_message
        self._observe: Callable[[M], None] = observe
        self._gate = gate
        self._limits = limits
        self._stream_from = stream_from
        self._buffer = Buffer()
        self._eof = self._dead = False
        self._last: LimitExceeded | None = None
        self._start = 0
        self._begin()

    def _begin(self) -> None:
        """Be between messages."""
        self._parts = Parts()
        self._left: int | None = None
        self._streaming = self._refusable = self._condemned = self._unsure = False
        self._items = self._depth = 0
        self._too_large = ""

    def feed(self, octets: bytes | bytearray | memoryview) -> None:
        """Take in octets that arrived. Iterate over the reader before feeding it more.

        Raises `ValueError` when nothing more can be read: after `feed_eof` and after the events that say so.
        """
        if self._eof or self._dead:
            raise ValueError("nothing more is read from this stream")
        if len(octets) > 0:
            self._buffer.add(bytes(octets))

    def feed_eof(self) -> None:
        """Take in that no octets will come any more."""
        self._eof = True

    @property
    def has_unread(self) -> bool:
        """Whether octets are there that belong to no event yet."""
        return bool(self._buffer) or bool(self._parts)

    @property
    def span(self) -> tuple[int, int]:
        """Where in the stream the message begins that was told of last, and how far the stream has been read.

        For a boundary, the first is where the new layer begins.
        """
        return self._start, self._buffer.taken

    @property
    def tag_in_progress(self) -> bytes | None:
        """The tag of the command that is being read, once it has announced a literal; None if there is none."""
        return tag_of(self._parts.first) if self._parts else None

    def refuse_literal(self) -> None:
        """Take in that the server refused the command that is being read.

        If a synchronizing literal was announced last, and nothing came since, nothing will: the next line is
        another command. Otherwise the rest of the command comes, and is skipped.
        """
        if self._refusable:
            self._begin()
        elif self._parts:
            self._condemn()

    def __iter__(self) -> Iterator[Event[M]]:
        """The events of the octets that were fed, each once."""
        while (event := self._next()) is not None:
            yield event

    def _next(self) -> Event[M] | None:
        while not self._dead:
            if self._gate.layer:
                return self._boundary(self._gate.layer)
            if self._gate.waiting:
                # What comes before the answer is an attack, or soon over.
                if self._buffer.added - self._buffer.taken <= self._limits.line:
                    return None
                self._last = LimitExceeded("line", self._limits.line, b"", recovers=False)
                self._die()
                break
            if self._left:
                octets = self._buffer.some(self._left)
                if not octets:
                    return self._end()
                event = self._literal_octets(octets)
            else:
                line = self._buffer.line()
                if line is not None:
                    event = self._line(line)
                elif self._buffer.held > self._limits.line:
                    self._note_start(self._buffer.taken)
                    event = self._line_exceeded("line", self._buffer.forget(self._limits.digits + 8))
                else:
                    return self._end()
            if event is not None:
                return event
        last, self._last = self._last, None
        return last

    def _end(self) -> Event[M] | None:
        """What is to be told when no more octets are there."""
        if not self._eof:
            return None
        self._note_start(self._buffer.taken)
        octets = self._parts.octets() + self._buffer.rest()
        missing = self._left or 0
        told = self._condemned
        self._die()
        return CutOff(octets, missing) if octets and not told else None

    def _note_start(self, offset: int) -> None:
        """Take in that octets are read from ``offset`` on; if they begin a message, it begins there."""
        if not self._parts and not self._condemned:
            self._start = offset

    def _die(self) -> None:
        self._dead = True
        self._buffer.rest()
        self._begin()

    def _boundary(self, layer: Layer) -> Event[M]:
        self._gate.layer = None
        self._start = self._buffer.taken
        octets = self._buffer.rest()
        injected = layer is Layer.STARTTLS and len(octets) > 0
        if injected:
            self._die()
        return Boundary(layer, octets, injected)

    # Lines

    def _line(self, line: bytes) -> Event[M] | None:
        """Go on by a line, with its LF."""
        self._refusable = False
        self._note_start(self._buffer.taken - len(line))
        exceeded = None if self._condemned else self._line_limits(line)
        if line[-3:] == b"}\r\n" and not self._gate.lines_only:
            announcement = framing.announcement(line, 0, len(line))
            # Text that looks like an announcement ends the line that a message begins with, or none.
            first = not self._parts and not self._condemned
            if announcement and not (first and self._is_message and self._is_message(line)):
                return self._announced(line, announcement, exceeded)
        if self._condemned:
            self._begin()
            return exceeded
        if not self._parts:
            return self._message(line)
        self._parts.add_line(line)
        return self._message_of_parts()

    def _message(self, octets: bytes) -> Event[M]:
        try:
            message = self._parse(octets)
        except ParseError as error:
            return Malformed(octets, error)
        self._observe(message)
        return Message(message, octets)

    def _message_of_parts(self) -> Event[M]:
        parts = self._parts
        self._begin()
        octets = parts.octets()
        if not parts.streamed:
            return self._message(octets)
        try:
            message = parts.parse(self._parse)
        except ParseError as error:
            return Malformed(octets, error)
        self._observe(message)
        return Message(message, octets)

    def _line_limits(self, line: bytes) -> LimitExceeded | None:
        """Check what can be told of a line before its message is read."""
        limits = self._limits
        if len(line) > limits.line:
            return self._line_exceeded("line", line)
        if self._parts or len(line) > limits.list_items:
            self._items += line.count(b" ") + line.count(b"(")
            if self._items > limits.list_items:
                return self._line_exceeded("list_items", line)
        if self._parts.length + len(line) > limits.message:
            return self._line_exceeded("message", line)
        if limits.nesting < MAX_NESTING and self._deepest(line) > limits.nesting:
            return self._line_exceeded("nesting", line)
        return None

    def _deepest(self, line: bytes) -> int:
        """How deep parentheses stand inside each other in the message, up to this line."""
        if self._depth + line.count(b"(") <= self._limits.nesting and line[-3:] != b"}\r\n":
            return 0
        deepest = 0
        for found in _PARENTHESES.finditer(line):
            self._depth += (found[0] == b"(") - (found[0] == b")")
            deepest = max(deepest, self._depth)
        return deepest

    # Literals

    def _announced(self, line: bytes, announcement: re.Match[bytes], exceeded: LimitExceeded | None) -> Event[M] | None:
        """Go on by a line that announces a literal."""
        limits, size = self._limits, framing.size(announcement)
        streamed = self._stream_from is not None and size >= self._stream_from
        synchronizing = not announcement[3]
        if not self._condemned:
            kept = 0 if streamed else size
            if len(announcement[2]) > limits.digits:
                exceeded = self._exceeded("digits", line)
            elif size > limits.literal:
                exceeded = self._exceeded("literal", line)
            elif self._parts.literals == limits.literals:
                exceeded = self._exceeded("literals", line)
            elif self._parts.length + len(line) + kept > limits.message:
                exceeded = self._exceeded("message", line)
        if self._condemned:
            return self._skipped_literal(line, announcement, exceeded)
        self._parts.add_line(line)
        self._parts.literals += 1
        self._left = size
        self._streaming = streamed
        self._refusable = self._is_message is None and synchronizing
        if streamed:
            self._parts.stream(size)
        if streamed or self._is_message is None:
            return LiteralAnnounced(size, synchronizing, line, streamed, self.tag_in_progress)
        return None

    def _skipped_literal(
        self, line: bytes, announcement: re.Match[bytes], exceeded: LimitExceeded | None
    ) -> Event[M] | None:
        """Go on to what follows a literal of a message of which nothing more is told."""
        if self._is_message is None and not announcement[3]:
            # The server refuses it, so it does not come.
            self._begin()
            return exceeded
        size = framing.size(announcement)
        if self._unsure or len(announcement[2]) > self._limits.digits or size > MAX_32:
            name = self._too_large if self._unsure else "digits"
            at_once = exceeded is not None and exceeded.limit == name == "digits"
            lost = LimitExceeded(name, getattr(self._limits, name), line[:_SHOWN] if at_once else b"", recovers=False)
            self._die()
            if exceeded is None or at_once:
                return lost
            self._last = lost
            return exceeded
        self._left = size
        return exceeded

    def _literal_octets(self, octets: bytes | memoryview) -> Event[M] | None:
        assert self._left is not None
        self._left -= len(octets)
        self._refusable = False
        if self._condemned:
            return None
        if self._streaming:
            return LiteralOctets(bytes(octets), self._left)
        self._parts.add(octets)
        return None

    # Limits

    def _exceeded(self, limit: str, octets: bytes) -> LimitExceeded | None:
        """Tell once that the message is too large, and keep nothing of it from now on."""
        if self._condemned:
            return None
        maximum: int = getattr(self._limits, limit)
        shown = min(_SHOWN, self._limits.line)
        event = LimitExceeded(limit, maximum, (self._parts.first or octets)[:shown])
        self._condemn()
        self._too_large = limit
        return event

    def _line_exceeded(self, limit: str, line: bytes) -> LimitExceeded | None:
        """The same for a line of which nobody has looked whether it ends in text."""
        unsure = self._is_message is not None and not self._parts and not self._condemned
        event = self._exceeded(limit, line)
        self._unsure = self._unsure or unsure
        return event

    def _condemn(self) -> None:
        left = self._left
        self._begin()
        self._left, self._condemned = left, True

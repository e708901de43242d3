"""The reader: it turns the octets of one side, in any pieces, into events.

A reader does constant work per octet, however the stream is cut: it searches a line once, when its LF has arrived,
and only counts the octets of a literal. A server's line can end in text that looks like the announcement of a literal.
Only the grammar can tell the two apart, so the reader asks it; nothing else here depends on what a message means.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Generic

from imapgrammar.compiled import mending
from imapgrammar.compiled.deviant import is_unfinished
from imapgrammar.errors import ParseError
from imapgrammar.quirks import Reading
from imapgrammar.syntax import framing
from imapgrammar.syntax.limits import MAX_32, MAX_NESTING
from imapgrammar.wire.buffer import Buffer
from imapgrammar.wire.dialogue import DirectionState
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
"""The most octets of a too large message that its event has."""


class Reader(Generic[M]):
    """Reads one side of a connection.

    ``parse`` reads one message and raises `ParseError`. ``observe`` is called with each message before the caller
    gets it, ``refuse`` with the octets and the error of each malformed one; it returns the error to report. ``skip`` is
    called with the first line of each message that is too large, as far as it has come.
    ``is_message`` returns whether octets are a whole message of a server, whose line can end in text. It is
    None for a client: the lines of a client cannot end in such text, but its literals can be refused. ``with_quirks``
    reads a message that ``parse`` refuses; None if such messages are malformed. ``begins_response`` returns whether a
    line, or its beginning, begins a response; None for a client.

    With ``with_quirks``, a line that is no message is held if the next line may belong to the same message: a blank
    line, and a line of a response in which a parenthesis or a quoted string is open. What is held is read, or is
    malformed, when the next line has come, or the end of the stream.
    """

    def __init__(
        self,
        parse: Callable[[bytes], M],
        observe: Callable[[M], None],
        refuse: Callable[[bytes, ParseError], ParseError],
        skip: Callable[[bytes], None],
        state: DirectionState,
        limits: Limits,
        stream_from: int | None,
        is_message: Callable[[bytes], bool] | None = None,
        with_quirks: Callable[[bytes], Reading[M] | None] | None = None,
        begins_response: Callable[[bytes], bool] | None = None,
    ) -> None:
        self._parse: Callable[[bytes], M] = parse
        self._is_message = is_message
        self._with_quirks: Callable[[bytes], Reading[M] | None] | None = with_quirks
        self._begins_response = begins_response
        self._announcing = b"}\r\n" if with_quirks is None else (b"}\r\n", b"}\n")
        self._observe: Callable[[M], None] = observe
        self._refuse: Callable[[bytes, ParseError], ParseError] = refuse
        self._skip: Callable[[bytes], None] = skip
        self._state = state
        self._limits = limits
        self._stream_from = stream_from
        self._buffer = Buffer()
        self._eof = self._stopped = False
        self._last: LimitExceeded | None = None
        self._start = 0
        self._begin()

    def _begin(self) -> None:
        """Set the state between two messages: nothing is read of the next one."""
        self._parts = Parts()
        self._left: int | None = None
        self._streaming = self._refusable = self._skipping = self._may_be_text = self._held = False
        # The state of a message after its lines; None as long as no line of it was held.
        self._begun: mending.Begun | None = None
        # The error of the octets that are held, and what they are if they do not go on; None if they were not read yet.
        self._error: ParseError | None = None
        self._reading_alone: Reading[M] | None = None
        self._items = self._depth = 0
        self._too_large = ""

    def feed(self, octets: bytes | bytearray | memoryview) -> None:
        """Add octets that arrived. Iterate over the reader before you add more.

        Raises `ValueError` when nothing more can be read: after `feed_eof` and after the events that say so; and when
        more octets are unread than the largest message has.
        """
        if self._eof or self._stopped:
            raise ValueError("nothing more is read from this stream")
        if self._buffer.unread > self._limits.message + self._limits.line:
            raise ValueError(f"{self._buffer.unread} octets are unread: iterate over the events before you feed more")
        if len(octets) > 0:
            self._buffer.add(octets if type(octets) is bytes else bytes(memoryview(octets)))

    def feed_eof(self) -> None:
        """Note the end of the stream: no more octets will come."""
        self._eof = True

    @property
    def has_unread(self) -> bool:
        """True if there are octets that belong to no event yet, other than lines that are held."""
        return bool(self._buffer) or (bool(self._parts) and not self._held)

    @property
    def span(self) -> tuple[int, int]:
        """The offset in the stream at which the message of the last event begins, and the one up to which it is read.

        For a boundary, the first is the offset at which the new layer begins.
        """
        return self._start, self._buffer.taken

    @property
    def tag_in_progress(self) -> bytes | None:
        """The tag of a command that has announced a literal and is not complete; None without such a command or tag."""
        return tag_of(self._parts.first) if self._parts else None

    @property
    def begun(self) -> bytes:
        """The first line of a command that has announced a literal and is not complete; empty if there is none."""
        return self._parts.first

    def refuse_literal(self) -> None:
        """Note that the server refused the command that is being read.

        If the last octets announced a synchronizing literal, the client does not send it: the next line is another
        command. Otherwise the rest of the command still comes, and is skipped. It also comes if there are octets behind
        the announcement already: then the client did not wait for the answer, and these are octets of the literal.
        """
        if self._refusable and not self._buffer:
            self._begin()
        elif self._parts and not self._held:
            self._skip_rest()

    def __iter__(self) -> Iterator[Event[M]]:
        """The events of the octets that were fed, each once."""
        while (event := self._next()) is not None:
            yield event

    def _next(self) -> Event[M] | None:
        while not self._stopped:
            if self._state.layer:
                return self._boundary(self._state.layer)
            if self._state.waiting:
                # An honest client sends little before the answer comes, so more than a line is an attack.
                if self._buffer.unread <= self._limits.line:
                    return None
                self._last = LimitExceeded("line", self._limits.line, b"", recovers=False)
                self._stop()
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
                    if self._held and not self._may_go_on(self._buffer.begun(self._limits.line)):
                        return self._released()
                    self._note_start(self._buffer.taken)
                    event = self._line_exceeded("line", self._buffer.forget(self._limits.digits + 8))
                else:
                    return self._end()
            if event is not None:
                return event
        last, self._last = self._last, None
        return last

    def _end(self) -> Event[M] | None:
        """The event, if any, when there are no more octets to read."""
        if not self._eof:
            return None
        if self._held:
            return self._released()
        self._note_start(self._buffer.taken)
        octets = self._parts.octets() + self._buffer.rest()
        missing = self._left or 0
        reported = self._skipping
        self._stop()
        return CutOff(octets, missing) if octets and not reported else None

    def _note_start(self, offset: int) -> None:
        """Note ``offset`` as the beginning of a message, unless it is inside of one."""
        if not self._parts and not self._skipping:
            self._start = offset

    def _stop(self) -> None:
        self._stopped = True
        self._buffer.rest()
        self._begin()

    def _boundary(self, layer: Layer) -> Event[M]:
        self._state.layer = None
        self._start = self._buffer.taken
        octets = self._buffer.rest()
        injected = layer is Layer.STARTTLS and len(octets) > 0
        if injected:
            self._stop()
        return Boundary(layer, octets, injected)

    # Lines

    def _line(self, line: bytes) -> Event[M] | None:
        """Process a line, which is given with its LF."""
        self._refusable = False
        if self._held:
            if not self._may_go_on(line):
                self._buffer.give_back(line)
                return self._released()
            self._held, self._error = False, None
        self._note_start(self._buffer.taken - len(line))
        exceeded = None if self._skipping else self._line_limits(line)
        if line.endswith(self._announcing) and not self._state.lines_only:
            announcement = framing.announcement(line, 0, len(line), bare_lf=self._with_quirks is not None)
            # Only the first line of a message can end in text that looks like an announcement.
            first = not self._parts.first and not self._skipping
            if announcement and not (first and self._is_message and self._is_message(line)):
                return self._announced(line, announcement, exceeded)
        if self._skipping:
            self._begin()
            return exceeded
        if not self._parts:
            return self._message(line)
        if not self._parts.first and mending.is_blank(line):
            self._parts.add_blank(line)
            self._held = True
            return None
        if self._begun:
            self._begun = self._begun.then(line, after_literal=self._parts.after_literal)
            self._held = self._begun.is_open
        self._parts.add_line(line)
        return None if self._held else self._message_of_parts()

    def _message(self, line: bytes) -> Event[M] | None:
        try:
            message = self._parse(line)
        except ParseError as error:
            reading = self._with_quirks(line) if self._with_quirks else None
            if _may_be_unfinished(reading) and self._holds(line, error, reading):
                if self._begun:
                    self._parts.add_line(line)
                else:
                    self._parts.add_blank(line)
                return None
            return self._refused(line, error, reading)
        self._observe(message)
        return Message(message, line)

    def _message_of_parts(self) -> Event[M] | None:
        """Process the parts, which are a whole message, or are held and cannot go on."""
        parts, was_held = self._parts, self._held
        octets = parts.octets() if parts.streamed else parts.taken()
        try:
            message = parts.parse(self._parse) if parts.streamed else self._parse(octets)
        except ParseError as error:
            reading = self._reading(parts, octets)
            is_new = _may_be_unfinished(reading) and not was_held and not self._begun
            if is_new and self._holds(parts.whole() if parts.streamed else octets, error, reading):
                if not parts.streamed:
                    parts.put_back(octets)
                return None
            self._begin()
            return self._refused(octets, error, reading)
        self._begin()
        self._observe(message)
        return Message(message, octets)

    def _reading(self, parts: Parts, octets: bytes) -> Reading[M] | None:
        """Read parts that are not valid; return None if they cannot be read."""
        if self._with_quirks is None:
            return None
        return parts.with_quirks(self._with_quirks) if parts.streamed else self._with_quirks(octets)

    def _refused(self, octets: bytes, error: ParseError, reading: Reading[M] | None) -> Event[M]:
        """Return the event of octets that are not valid: they could be read with quirks, or not."""
        if reading is None:
            return Malformed(octets, self._refuse(octets, error))
        self._observe(reading.node)
        return Message(reading.node, octets, reading.quirks)

    # Lines that are held

    def _holds(self, octets: bytes, error: ParseError, reading: Reading[M] | None) -> bool:
        """Hold octets that are no whole message, if the next line may belong to them; return whether it may.

        ``reading``: what they are if it does not.
        """
        if self._with_quirks is None or self._state.lines_only:
            return False
        if mending.is_blank(octets):
            self._held = True
        elif self._is_message:
            self._begun = mending.begun(octets)
            self._held = self._begun is not None
        self._error, self._reading_alone = (error, reading) if self._held else (None, None)
        return self._held

    def _released(self) -> Event[M] | None:
        """Return the event of the octets that are held, which do not go on."""
        error = self._error
        if error is None:
            return self._message_of_parts()
        octets, reading = self._parts.octets(), self._reading_alone
        self._begin()
        return self._refused(octets, error, reading)

    def _may_go_on(self, line: bytes) -> bool:
        """Return whether a line, or its beginning, belongs to the octets that are held."""
        if self._begun is None:
            return not mending.is_blank(line) or mending.is_blank(self._parts.octets() + line)
        place = self._begun.goes_on(line[:1])
        begins = self._begins_response
        if place is None or begins is None or begins(line[: self._limits.line]):
            return False
        self._begun = self._begun.broken(place)
        return True

    def _line_limits(self, line: bytes) -> LimitExceeded | None:
        """Check the limits that can be checked before the message is parsed."""
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
        """Deepest nesting of parentheses in the message up to this line; 0 if the limit cannot be exceeded."""
        ends = self._with_quirks is None and not line.endswith(self._announcing)
        if ends and self._depth + line.count(b"(") <= self._limits.nesting:
            return 0
        deepest = 0
        for found in _PARENTHESES.finditer(line):
            self._depth += (found[0] == b"(") - (found[0] == b")")
            deepest = max(deepest, self._depth)
        return deepest

    # Literals

    def _announced(self, line: bytes, announcement: re.Match[bytes], exceeded: LimitExceeded | None) -> Event[M] | None:
        """Process a line that announces a literal."""
        limits, size = self._limits, framing.size(announcement)
        streamed = self._stream_from is not None and size >= self._stream_from
        synchronizing = not announcement[3]
        if not self._skipping:
            kept = 0 if streamed else size
            if len(announcement[2]) > limits.digits:
                exceeded = self._exceeded("digits", line)
            elif size > limits.literal:
                exceeded = self._exceeded("literal", line)
            elif self._parts.literals == limits.literals:
                exceeded = self._exceeded("literals", line)
            elif self._parts.length + len(line) + kept > limits.message:
                exceeded = self._exceeded("message", line)
        if self._skipping:
            return self._skipped_literal(line, announcement, exceeded)
        if self._begun:
            self._begun = self._begun.then(line, after_literal=self._parts.after_literal)
        self._parts.add_line(line)
        run = self._parts.run
        self._parts.announce()
        self._left = size
        self._streaming = streamed
        self._refusable = self._is_message is None and synchronizing
        if streamed:
            self._parts.stream(size)
        if streamed or self._is_message is None:
            return LiteralAnnounced(size, synchronizing, run, streamed, self.tag_in_progress)
        return None

    def _skipped_literal(
        self, line: bytes, announcement: re.Match[bytes], exceeded: LimitExceeded | None
    ) -> Event[M] | None:
        """Skip a literal in a message whose rest is skipped."""
        if self._is_message is None and not announcement[3]:
            # The server refuses the literal, so the client does not send it.
            self._begin()
            return exceeded
        size = framing.size(announcement)
        if self._may_be_text or len(announcement[2]) > self._limits.digits or size > MAX_32:
            name = self._too_large if self._may_be_text else "digits"
            at_once = exceeded is not None and exceeded.limit == name == "digits"
            lost = LimitExceeded(name, getattr(self._limits, name), line[:_SHOWN] if at_once else b"", recovers=False)
            self._stop()
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
        if self._skipping:
            return None
        if self._streaming:
            return LiteralOctets(bytes(octets), self._left)
        self._parts.add(octets)
        return None

    # Limits

    def _exceeded(self, limit: str, octets: bytes) -> LimitExceeded | None:
        """Report, once for a message, that it is too large, and skip the rest of it."""
        if self._skipping:
            return None
        maximum: int = getattr(self._limits, limit)
        shown = min(_SHOWN, self._limits.line)
        begun = self._parts.first or octets
        self._skip(begun)
        event = LimitExceeded(limit, maximum, begun[:shown])
        self._skip_rest()
        self._too_large = limit
        return event

    def _line_exceeded(self, limit: str, line: bytes) -> LimitExceeded | None:
        """Like `_exceeded`, for a line that may end in text that looks like the announcement of a literal."""
        may_be_text = self._is_message is not None and not self._parts.first and not self._skipping
        event = self._exceeded(limit, line)
        self._may_be_text = self._may_be_text or may_be_text
        return event

    def _skip_rest(self) -> None:
        left = self._left
        self._begin()
        self._left, self._skipping = left, True


def _may_be_unfinished(reading: Reading[M] | None) -> bool:
    """Return whether the next line may belong to octets that are not valid."""
    return reading is None or is_unfinished(reading.quirks)

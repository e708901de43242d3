"""Split the octets that one side sends into messages, as they arrive.

A line that ends in ``{n}`` announces a literal of n octets, after which the message goes on; but in the text of a
response ``{n}`` is text. Only the grammar can tell, so `split` asks it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from imapgrammar.syntax import framing

LONGEST_LINE = 16 * 2**20
"""The most octets of a line, its LF included."""
LARGEST_MESSAGE = 128 * 2**20
"""The most octets of a message, its literals included."""
_SHOWN = 1000
"""The most octets that are given of a message that is too large."""
_TAIL = 64
"""Octets at the end of a skipped line that are searched for the announcement of a literal."""
_PATIENCE = 16
"""Octets that may be looked at in vain for each octet of the stream, before refused literals are decided on at once."""


class EndlessLineError(Exception):
    """Raised when no line end comes in as many octets as the largest message has."""


@dataclass(frozen=True)
class Questions:
    """The questions that `split` asks about octets.

    ``is_message``: are they one whole message? ``is_beginning``: are they right up to their end, where the octets of a
    literal are missing? ``surely_begins``: can a line hardly be anything but a message, or the part of one up to a
    literal? Many a line of text is a message by its form: ``Date: Mon`` may be a command.
    """

    is_message: Callable[[bytes], bool]
    is_beginning: Callable[[bytes], bool]
    surely_begins: Callable[[bytes], bool]


@dataclass(frozen=True)
class Piece:
    """One message of a stream.

    ``start``, ``end``: the offset in the stream at which it begins, and the one after it. ``line``: the number of its
    first line, from 1. ``refused``: True if it ends with the announcement of a literal that was not sent. ``exceeded``:
    "line" or "message" if it is too large; then ``octets`` are only its first ones, at most 1,000, and ``end`` is not
    known.
    """

    start: int
    octets: bytes
    end: int
    line: int
    refused: bool = False
    exceeded: str = ""


def split(
    stream: Iterable[bytes],
    questions: Questions,
    *,
    longest_line: int = LONGEST_LINE,
    largest_message: int = LARGEST_MESSAGE,
) -> Iterator[Piece]:
    """Split a stream of one side into messages. Only octets of messages that are too large are left out.

    ``stream``: the octets in pieces of any size. Each message is given when its last octet has come, before another
    piece is asked for. A message that the end of the stream cuts off is given as far as it goes.

    A client does not send a synchronizing literal that the server refused. So where the octets that follow an
    announcement do not make a message with it, while the next line surely begins one, the message ends with the
    announcement.

    Raises `EndlessLineError`.
    """
    return _Splitter(stream, questions, longest_line, largest_message).pieces()


class _ExceededError(Exception):
    """A message is too large. ``limit``: "line" or "message". ``left``: its octets up to the next line to be read."""

    def __init__(self, limit: str, left: int) -> None:
        super().__init__(limit)
        self.limit = limit
        self.left = left


class _Splitter:
    """Does the work of `split`."""

    def __init__(self, stream: Iterable[bytes], questions: Questions, longest_line: int, largest_message: int) -> None:
        self._stream = iter(stream)
        self._questions = questions
        self._longest_line = longest_line
        self._largest_message = largest_message
        # The octets from the beginning of the present message on, as far as they have come.
        self._octets = bytearray()
        self._start = 0
        self._line = 1
        # Octets that may still be looked at in vain, so that all work together grows only with the stream.
        self._patience = largest_message

    def pieces(self) -> Iterator[Piece]:
        """All messages of the stream."""
        while self._octets or self._more():
            try:
                octets, refused = self._message()
            except _ExceededError as exceeded:
                shown = bytes(self._octets[: min(_SHOWN, self._longest_line)])
                end = self._start + len(self._octets)
                yield Piece(self._start, shown, end, self._line, exceeded=exceeded.limit)
                self._skip(exceeded.left)
                continue
            end = self._start + len(octets)
            yield Piece(self._start, octets, end, self._line, refused)
            self._patience = min(self._patience + _PATIENCE * len(octets), self._largest_message)
            self._drop(len(octets))

    # Octets

    def _more(self) -> bool:
        """Wait for more octets; return whether there are any."""
        for piece in self._stream:
            if piece:
                self._octets += piece
                return True
        return False

    def _drop(self, count: int) -> int:
        """Drop octets that have come, at most ``count``; return how many."""
        count = min(count, len(self._octets))
        self._line += self._octets.count(b"\n", 0, count)
        self._start += count
        del self._octets[:count]
        return count

    def _has(self, count: int) -> bool:
        """Wait until ``count`` octets have come or the stream ends; return False if the message is too large then."""
        while len(self._octets) < count and len(self._octets) <= self._largest_message:
            if not self._more():
                return True
        return count <= self._largest_message

    def _line_end(self, start: int) -> int:
        """Return the place after the line that begins at ``start``, waiting for its end. Raises `_ExceededError`."""
        searched = start
        while not (end := self._octets.find(b"\n", searched) + 1):
            searched = len(self._octets)
            if searched - start > self._longest_line or not self._more():
                end = searched
                break
        if end - start > self._longest_line:
            raise _ExceededError("line", start)
        return end

    # Messages

    def _message(self) -> tuple[bytes, bool]:
        """The next message, and whether a literal of it was refused. Raises `_ExceededError`."""
        end = self._line_end(0)
        line = bytes(self._octets[:end])
        if framing.announced(line) is None or self._questions.is_message(line):
            return line, False
        return self._with_literals(line)

    def _with_literals(self, line: bytes) -> tuple[bytes, bool]:
        """The message whose first line announces a literal."""
        end = len(line)
        refusable: list[int] = []
        refused: int | None = None
        announcements, due = 0, 1
        while (announcement := framing.announcement(line, 0, len(line))) is not None:
            announcements += 1
            if not announcement[3]:
                refusable.append(end)
                if self._patience < 0 and self._surely_begins(end):
                    return bytes(self._octets[:end]), True
            literal_end = end + framing.size(announcement)
            if not self._has(literal_end):
                refused = self._refused(refusable) if refused is None else refused
                if refused is None:
                    raise _ExceededError("message", literal_end)
                return bytes(self._octets[:refused]), True
            literal_end = min(literal_end, len(self._octets))
            end = self._line_end(literal_end)
            line = bytes(self._octets[literal_end:end])
            last = framing.announced(line) is None
            # Looking after each literal would take quadratic time, looking only at the end too.
            if last or announcements == due:
                due *= 2
                octets = bytes(self._octets[:end])
                if self._questions.is_message(octets):
                    return octets, False
                refused = self._refused(refusable) if refused is None else refused
                refusable.clear()
                if refused is not None and (last or not self._questions.is_beginning(octets)):
                    self._patience -= end - refused
                    return octets[:refused], True
        return bytes(self._octets[:end]), False

    def _refused(self, announced: list[int]) -> int | None:
        """The first of these places, which stand after announcements, at which another message surely begins."""
        return next((place for place in announced if self._surely_begins(place)), None)

    def _surely_begins(self, place: int) -> bool:
        try:
            line = bytes(self._octets[place : self._line_end(place)])
        except _ExceededError:
            return False
        return line != b"" and self._questions.surely_begins(line)

    # Messages that are too large

    def _skip(self, left: int) -> None:
        """Drop the rest of a message: ``left`` octets, a line, and the literals and lines that it announces.

        A long line may also end in text that looks like an announcement. Then a message is lost, and no more.
        """
        while True:
            while left and (self._octets or self._more()):
                left -= self._drop(left)
            announcement = self._skip_line()
            if announcement is None:
                return
            left = announcement

    def _skip_line(self) -> int | None:
        """Drop a line; return the size of the literal that it announces, or None. Raises `EndlessLineError`."""
        tail = b""
        length = 0
        while self._octets or self._more():
            end = self._octets.find(b"\n") + 1
            tail = (tail + self._octets[: end or None])[-_TAIL:]
            length += self._drop(end or len(self._octets))
            if end:
                return framing.announced(tail)
            if length > self._largest_message:
                raise EndlessLineError
        return None

r"""Transcripts: both sides of a session in one text, as RFCs and many logs write them.

    C: a1 LOGIN {4}
    S: + go on
    C: fred {6}
    S: + go on
    C: sesame
    S: a1 OK welcome

``C:`` marks a line of the client, ``S:`` a line of the server. The line that was sent is what follows the label and
one space, and CRLF, whether the file's own line ends in LF or CRLF. Nothing is repaired: a space that an editor removed
at the end is missing. White space may come before the label, and "Example:" as in RFC 3501. Any other line is
prose and is ignored, also inside a literal. The indented continuation of a long line is prose, too.

A literal takes as many lines of its side as its octets need, CRLF included. It may end inside a line; the rest of
that line goes on with the message. After a literal that ends with a line, the message ends with the next one,
often an empty ``C:``.

If a transcript does not fit its own announcements, these rules apply:

- A tagged response to a client's command, before a synchronizing literal of the command, ends the command there. NO
  and BAD refuse the literal.
- Lines of the other side between those of a literal are skipped if the message is valid then. Else the message is
  cut off before them.
- A message can be invalid although its literals are complete, for example if it announces too few octets. It goes on
  up to the next line that surely does not belong to it: any line of the other side, any response, or a command that
  the grammar knows.

The lines are read as they come. A message is given once its last line has come, and not before the messages whose first
lines come before its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from imapgrammar.cli.messages import Message, Reader
from imapgrammar.side import Side
from imapgrammar.syntax import framing
from imapgrammar.syntax.splitting import LARGEST_MESSAGE, LONGEST_LINE, EndlessLineError

_LABEL = re.compile(rb"[ \t]*(?:Examples?:[ \t]*)?([CS]):(?: |(?=\r?\n?\Z))")
_LABEL_OF_FIRST_LINE = re.compile(rb"\s*[CS]: ")
_SIDES = {b"C": Side.CLIENT, b"S": Side.SERVER}
_OF_A_LINE = 200
"""Octets of memory that a line takes besides its own."""
_SHOWN = 1000
"""Octets that are given of a line that is too long."""
_PATIENCE = 100_000
"""Lines that may be looked at in vain, before lines of the other side are skipped no more."""
_PATIENCE_PER_LINE = 16
"""Lines that may be looked at in vain besides these, for each line of the transcript."""


@dataclass(frozen=True)
class Line:
    """A line with a label.

    ``octets``: those after the label, without line ending. ``offset``: the place of these in the file. ``next``: the
    offset of the next line in the file. ``number``: that of the line in the file, from 1. ``cut``: True if the line is
    too long, so that ``octets`` are only its first ones.
    """

    side: Side
    octets: bytes
    offset: int
    next: int
    number: int
    cut: bool = False

    @property
    def wire(self) -> bytes:
        """The line as it was sent."""
        return self.octets + b"\r\n"

    @property
    def size(self) -> int:
        """Octets of memory that the line takes, about."""
        return len(self.octets) + _OF_A_LINE

    def places(self, index: int) -> Iterator[tuple[int, int]]:
        """The places in the file of the pieces of ``wire``, which begins at ``index`` of a message."""
        end = self.offset + len(self.octets)
        yield index, self.offset
        yield index + len(self.octets), end
        yield index + len(self.octets) + 1, max(end, self.next - 1)


@dataclass(frozen=True)
class _Gathered:
    """The lines of a message with literals.

    ``complete``: True if all literals are there, and the rest of the line after the last one. ``refused``: True if the
    server refused a literal. ``interrupted``: the number of lines before the first line of the other side among
    them; None if there is no such line. ``exceeded``: True if the message is too large. ``left``: the octets that its
    literal lacks then.
    """

    indices: list[int]
    complete: bool = False
    refused: bool = False
    interrupted: int | None = None
    exceeded: bool = False
    left: int = 0


def looks_like_one(data: bytes) -> bool:
    """Return whether the first line that is not blank has a label."""
    return _LABEL_OF_FIRST_LINE.match(data) is not None


def lines(stream: Iterable[bytes]) -> Iterator[Line]:
    """The lines of a transcript that have labels, as they come. ``stream``: its octets, in pieces of any size.

    Raises `EndlessLineError`.
    """
    offset = 0
    for number, (octets, size) in enumerate(_file_lines(stream), 1):
        label = _LABEL.match(octets)
        if label:
            sent = octets[label.end() :].removesuffix(b"\n").removesuffix(b"\r")
            yield Line(_SIDES[label[1]], sent, offset + label.end(), offset + size, number, cut=size > len(octets))
        offset += size


def _file_lines(stream: Iterable[bytes]) -> Iterator[tuple[bytes, int]]:
    """The lines of a file with their LFs, and the octets that each has; of a line that is too long only the first."""
    kept = bytearray()
    size = 0
    for piece in stream:
        start = 0
        while end := piece.find(b"\n", start) + 1:
            if kept or size:
                kept += piece[start : min(end, start + LONGEST_LINE - len(kept))]
                yield bytes(kept), size + end - start
                kept.clear()
                size = 0
            else:
                yield piece[start:end], end - start
            start = end
        kept += piece[start : start + LONGEST_LINE - len(kept)]
        size += len(piece) - start
        if size > LARGEST_MESSAGE:
            raise EndlessLineError
    if size:
        yield bytes(kept), size


def of_transcript(stream: Iterable[bytes], reader: Reader) -> Iterator[Message]:
    """The messages of a transcript, in the order of their first lines. Raises `EndlessLineError`."""
    return _Transcript(lines(stream), reader).messages()


class _Transcript:
    """Groups the lines of a transcript to messages."""

    def __init__(self, lines: Iterator[Line], reader: Reader) -> None:
        self._coming = lines
        self._reader = reader
        # The lines that have come and may belong to a message that is not given yet; None for those that do not.
        self._lines: list[Line | None] = []
        self._held = 0
        self._patience = _PATIENCE
        self._looked_at = 0
        # The side of a message that is too large, and the octets that its literal lacks.
        self._skipped: tuple[Side, int] | None = None

    def messages(self) -> Iterator[Message]:
        """All messages, in the order of their first lines."""
        first = 0
        while self._has_come(first):
            line = self._lines[first]
            if line is not None and self._is_skipped(line):
                self._lines[first] = None
                self._held -= line.size
            elif line is not None:
                yield self._message(first)
            first += 1
            if first > 1000 and first > len(self._lines) // 2:
                del self._lines[:first]
                first = 0

    def _is_skipped(self, line: Line) -> bool:
        """Return whether a line belongs to a message that is too large. A line of the other side ends that."""
        if self._skipped is None:
            return False
        side, left = self._skipped
        if side is not line.side:
            self._skipped = None
            return False
        left -= len(line.wire)
        self._skipped = (side, left) if left >= 0 else None
        return True

    def _has_come(self, index: int) -> bool:
        """Wait for a line; return False if there is none."""
        while index >= len(self._lines):
            line = next(self._coming, None)
            if line is None:
                return False
            self._lines.append(line)
            self._held += line.size
        return True

    def _line(self, index: int) -> Line:
        line = self._lines[index]
        assert line is not None
        return line

    def _message(self, first: int) -> Message:
        line = self._line(first)
        if line.cut:
            return self._take([first], exceeded="line")
        if framing.announced(line.wire) is None or self._is_message([first]):
            return self._take([first])
        found = self._gather(first)
        if found.interrupted is not None and not self._is_message(found.indices):
            self._patience -= self._looked_at
            return self._take(found.indices[: found.interrupted])
        if found.exceeded:
            self._skipped = line.side, found.left
            return self._take(found.indices, exceeded="message")
        if found.complete and not self._is_message(found.indices):
            return self._take([*found.indices, *self._further_lines(found.indices[-1])])
        return self._take(found.indices, found.refused)

    def _gather(self, first: int) -> _Gathered:
        """Follow the announcements of literals from line to line."""
        side, wire = self._line(first).side, self._line(first).wire
        tag = wire.partition(b" ")[0]
        octets = bytearray(wire)
        indices = [first]
        literal_end = len(wire) + (framing.announced(wire) or 0)
        interrupted = None
        awaited = True  # nothing of the literal has come yet
        for index, line in self._after(first):
            self._looked_at = index - first
            if self._held > LARGEST_MESSAGE or line.cut:
                left = max(0, literal_end - len(octets))
                return _Gathered(indices, interrupted=interrupted, exceeded=True, left=left)
            if line.side is not side:
                if side is Side.CLIENT and awaited:
                    answer = None if octets.endswith(b"+}\r\n") else _answer(line, tag)
                    if answer:
                        return _Gathered(indices, refused=answer != b"OK")
                elif interrupted is None:
                    interrupted = len(indices)
                    if literal_end > LARGEST_MESSAGE or self._patience < 0:
                        break
                continue
            octets += line.wire
            indices.append(index)
            awaited = False
            if len(octets) > literal_end:
                size = framing.announced(bytes(octets[literal_end:]))
                if size is None:
                    return _Gathered(indices, complete=True, interrupted=interrupted)
                literal_end = len(octets) + size
                awaited = True
        return _Gathered(indices, interrupted=interrupted)

    def _further_lines(self, last: int) -> Iterator[int]:
        """The lines after an invalid message that seem to belong to it."""
        side = self._line(last).side
        for index, line in self._after(last):
            if line.side is not side or self._reader.surely_begins(side, line.wire):
                return
            yield index

    def _after(self, index: int) -> Iterator[tuple[int, Line]]:
        """The later lines that are in no message yet, as they come."""
        while self._has_come(index := index + 1):
            line = self._lines[index]
            if line is not None:
                yield index, line

    def _is_message(self, indices: Sequence[int]) -> bool:
        return self._reader.is_message(self._line(indices[0]).side, self._octets(indices))

    def _octets(self, indices: Sequence[int]) -> bytes:
        return b"".join(self._line(index).wire for index in indices)

    def _take(self, indices: Sequence[int], refused: bool = False, exceeded: str = "") -> Message:
        octets = self._octets(indices)
        places: list[tuple[int, int]] = []
        numbers: list[tuple[int, int]] = []
        length = 0
        for index in indices:
            line = self._line(index)
            places += line.places(length)
            numbers.append((length, line.number))
            length += len(line.octets) + 2
            self._lines[index] = None
            self._held -= line.size
        self._patience = min(self._patience + _PATIENCE_PER_LINE * len(indices), _PATIENCE)
        shown = octets[:_SHOWN] if exceeded else octets
        return Message(line.side, shown, tuple(places), line.next, refused, tuple(numbers), exceeded)


def _answer(line: Line, tag: bytes) -> bytes | None:
    """OK, NO or BAD if the line is a tagged response with this tag; else None."""
    found = re.match(rb"%s (OK|NO|BAD)(?= |\Z)" % re.escape(tag), line.octets, re.IGNORECASE)
    return found[1].upper() if found else None

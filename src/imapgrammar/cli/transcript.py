r"""Transcripts: both sides of a session in one text, as RFCs and many logs write them.

    C: a1 LOGIN {4}
    S: + go on
    C: fred {6}
    S: + go on
    C: sesame
    S: a1 OK welcome

``C:`` is a line of the client, ``S:`` one of the server: what follows the label and one space is the
line, and stands for itself and CRLF, whether the file's own line ends in LF or CRLF. Nothing is
repaired: a space that an editor took from the end is missing. Before the label may stand white
space, and "Example:" as in RFC 3501. Any other line is prose and ignored, also inside a literal; the
indented continuation of a long line is prose too.

A literal is made of as many lines of its side as have the octets announced, CRLF included. It ends
anywhere in a line, and what is left of that line goes on with the message: after a literal that
ends with a line, the message ends with the next one, often an empty ``C:``.

Where a transcript does not fit its own announcements:

- A tagged response to a client's command that comes before a synchronizing literal of it ends the
  command there: NO and BAD refuse the literal.
- Lines of the other side between those of a literal are stepped over when that makes a message;
  else the message is cut off before them.
- A message that is wrong although its literals are complete, such as one that announces too few
  octets, goes on to the next line that is surely something else: any line of the other side, any
  response, or a command that the grammar knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from imapgrammar.cli.messages import Message, Read, Surely
from imapgrammar.side import Side
from imapgrammar.syntax import framing

_LABEL = re.compile(rb"[ \t]*(?:Examples?:[ \t]*)?([CS]):(?: |(?=\r?\n?\Z))")
_LINE = re.compile(rb"[^\n]*\n|[^\n]+\Z")
_LABEL_OF_FIRST_LINE = re.compile(rb"\s*[CS]: ")
_SIDES = {b"C": Side.CLIENT, b"S": Side.SERVER}


@dataclass(frozen=True)
class Line:
    """A labelled line: its side, its octets without line ending, where they begin in the file.

    ``next``: where the next line of the file begins.
    """

    side: Side
    octets: bytes
    offset: int
    next: int

    @property
    def wire(self) -> bytes:
        """The line as it was sent."""
        return self.octets + b"\r\n"

    def places(self, index: int) -> Iterator[tuple[int, int]]:
        """Where the pieces of ``wire`` are in the file, when it begins at ``index`` of a message."""
        end = self.offset + len(self.octets)
        yield index, self.offset
        yield index + len(self.octets), end
        yield index + len(self.octets) + 1, max(end, self.next - 1)


@dataclass(frozen=True)
class _Gathered:
    """The lines of a message with literals.

    ``interrupted``: how many of them came before a line of the other side stood among them.
    ``complete``: the literals are there, and the rest of the line after the last one.
    """

    indices: list[int]
    complete: bool = False
    refused: bool = False
    interrupted: int | None = None


def looks_like_one(data: bytes) -> bool:
    """Whether the first line that is not blank has a label."""
    return _LABEL_OF_FIRST_LINE.match(data) is not None


def has_labels(data: bytes) -> bool:
    """Whether any line has a label."""
    return next(lines(data), None) is not None


def lines(data: bytes) -> Iterator[Line]:
    """The labelled lines of a transcript."""
    for found in _LINE.finditer(data):
        label = _LABEL.match(found[0])
        if label:
            octets = found[0][label.end() :].removesuffix(b"\n").removesuffix(b"\r")
            yield Line(_SIDES[label[1]], octets, found.start() + label.end(), found.end())


def of_transcript(data: bytes, read: Read, surely: Surely) -> Iterator[Message]:
    """The messages of a transcript, in the order of their first lines."""
    return _Transcript(list(lines(data)), read, surely).messages()


class _Transcript:
    """Lines on their way to messages."""

    def __init__(self, lines: Sequence[Line], read: Read, surely: Surely) -> None:
        self._lines = lines
        self._read = read
        self._surely = surely
        self._taken: set[int] = set()
        self._size = sum(len(line.octets) + 2 for line in lines)

    def messages(self) -> Iterator[Message]:
        """All messages, in the order of their first lines."""
        for first in range(len(self._lines)):
            if first not in self._taken:
                yield self._message(first)

    def _message(self, first: int) -> Message:
        line = self._lines[first]
        if framing.announced(line.wire) is None or self._is_message([first]):
            return self._take([first])
        found = self._gather(first)
        if found.interrupted is not None and not self._is_message(found.indices):
            return self._take(found.indices[: found.interrupted])
        if found.complete and not self._is_message(found.indices):
            return self._take([*found.indices, *self._strays(found.indices[-1])])
        return self._take(found.indices, found.refused)

    def _gather(self, first: int) -> _Gathered:
        """Follow the announcements of literals from line to line."""
        side, wire = self._lines[first].side, self._lines[first].wire
        tag = wire.partition(b" ")[0]
        octets = bytearray(wire)
        indices = [first]
        literal_end = len(wire) + (framing.announced(wire) or 0)
        interrupted = None
        awaited = True  # the literal, of which nothing has come yet
        for index, line in self._after(first):
            if line.side is not side:
                if side is Side.CLIENT and awaited:
                    answer = None if octets.endswith(b"+}\r\n") else _answer(line, tag)
                    if answer:
                        return _Gathered(indices, refused=answer != b"OK")
                elif interrupted is None:
                    interrupted = len(indices)
                    if literal_end > self._size:
                        break  # no lines can complete it
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

    def _strays(self, last: int) -> Iterator[int]:
        """The lines after a wrong message that seem to belong to it."""
        for index, line in self._after(last):
            if line.side is not self._lines[last].side or self._surely(line.side, line.wire):
                return
            yield index

    def _after(self, index: int) -> Iterator[tuple[int, Line]]:
        """The later lines that are not taken yet."""
        for later in range(index + 1, len(self._lines)):
            if later not in self._taken:
                yield later, self._lines[later]

    def _is_message(self, indices: Sequence[int]) -> bool:
        return self._read(self._lines[indices[0]].side, self._octets(indices)) is None

    def _octets(self, indices: Sequence[int]) -> bytes:
        return b"".join(self._lines[index].wire for index in indices)

    def _take(self, indices: Sequence[int], refused: bool = False) -> Message:
        self._taken.update(indices)
        places: list[tuple[int, int]] = []
        length = 0
        for index in indices:
            line = self._lines[index]
            places += line.places(length)
            length += len(line.octets) + 2
        last = self._lines[indices[-1]]
        return Message(last.side, self._octets(indices), tuple(places), last.next, refused)


def _answer(line: Line, tag: bytes) -> bytes | None:
    """OK, NO or BAD if the line is a tagged response with this tag."""
    found = re.match(rb"%s (OK|NO|BAD)(?= |\Z)" % re.escape(tag), line.octets, re.IGNORECASE)
    return found[1].upper() if found else None

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
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from imapgrammar.cli.messages import Message, Read, SurelyBegins
from imapgrammar.side import Side
from imapgrammar.syntax import framing

_LABEL = re.compile(rb"[ \t]*(?:Examples?:[ \t]*)?([CS]):(?: |(?=\r?\n?\Z))")
_LINE = re.compile(rb"[^\n]*\n|[^\n]+\Z")
_LABEL_OF_FIRST_LINE = re.compile(rb"\s*[CS]: ")
_SIDES = {b"C": Side.CLIENT, b"S": Side.SERVER}


@dataclass(frozen=True)
class Line:
    """A line with a label.

    ``octets``: those after the label, without line ending. ``offset``: the place of these in the file. ``next``: the
    offset of the next line in the file.
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
    them; None if there is no such line.
    """

    indices: list[int]
    complete: bool = False
    refused: bool = False
    interrupted: int | None = None


def looks_like_one(data: bytes) -> bool:
    """Return whether the first line that is not blank has a label."""
    return _LABEL_OF_FIRST_LINE.match(data) is not None


def has_labels(data: bytes) -> bool:
    """Return whether any line has a label."""
    return next(lines(data), None) is not None


def lines(data: bytes) -> Iterator[Line]:
    """The lines of a transcript that have labels."""
    for found in _LINE.finditer(data):
        label = _LABEL.match(found[0])
        if label:
            octets = found[0][label.end() :].removesuffix(b"\n").removesuffix(b"\r")
            yield Line(_SIDES[label[1]], octets, found.start() + label.end(), found.end())


def of_transcript(data: bytes, read: Read, surely_begins: SurelyBegins) -> Iterator[Message]:
    """The messages of a transcript, in the order of their first lines."""
    return _Transcript(list(lines(data)), read, surely_begins).messages()


class _Transcript:
    """Groups the lines of a transcript to messages."""

    def __init__(self, lines: Sequence[Line], read: Read, surely_begins: SurelyBegins) -> None:
        self._lines = lines
        self._read = read
        self._surely_begins = surely_begins
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
            return self._take([*found.indices, *self._further_lines(found.indices[-1])])
        return self._take(found.indices, found.refused)

    def _gather(self, first: int) -> _Gathered:
        """Follow the announcements of literals from line to line."""
        side, wire = self._lines[first].side, self._lines[first].wire
        tag = wire.partition(b" ")[0]
        octets = bytearray(wire)
        indices = [first]
        literal_end = len(wire) + (framing.announced(wire) or 0)
        interrupted = None
        awaited = True  # nothing of the literal has come yet
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

    def _further_lines(self, last: int) -> Iterator[int]:
        """The lines after an invalid message that seem to belong to it."""
        for index, line in self._after(last):
            if line.side is not self._lines[last].side or self._surely_begins(line.side, line.wire):
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
    """OK, NO or BAD if the line is a tagged response with this tag; else None."""
    found = re.match(rb"%s (OK|NO|BAD)(?= |\Z)" % re.escape(tag), line.octets, re.IGNORECASE)
    return found[1].upper() if found else None

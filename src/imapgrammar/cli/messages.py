"""The messages of a file, each with its side and its place in the file."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from imapgrammar.side import Side
from imapgrammar.syntax import splitting


@dataclass(frozen=True)
class Message:
    """One message.

    ``places``: the beginning of each piece that is contiguous in the file, as (index in ``octets``, offset in the
    file), ascending from index 0. ``end``: the offset in the file after the message. ``refused``: True if the server
    refused the literal that the last line announces, so that the rest was never sent. ``lines``: like ``places``, with
    the number of the line in the file, from 1. ``exceeded``: "line" or "message" if it is too large to be read; then
    ``octets`` are only its first ones.
    """

    side: Side
    octets: bytes
    places: tuple[tuple[int, int], ...]
    end: int
    refused: bool = False
    lines: tuple[tuple[int, int], ...] = ((0, 1),)
    exceeded: str = ""

    @property
    def offset(self) -> int:
        """The offset in the file at which the message begins."""
        return self.places[0][1]

    def place(self, index: int) -> int:
        """The offset in the file of an index in ``octets``."""
        start, offset = _last_before(self.places, index)
        return min(offset + index - start, self.end)

    def line(self, index: int) -> int:
        """The number, from 1, of the line in the file with the octet at ``index``."""
        start, number = _last_before(self.lines, index)
        return number + self.octets.count(b"\n", start, index)


def _last_before(pairs: tuple[tuple[int, int], ...], index: int) -> tuple[int, int]:
    return pairs[bisect.bisect_right(pairs, index, key=lambda pair: pair[0]) - 1]


class Reader(Protocol):
    """Answers the questions of `splitting.Questions`, about octets of either side."""

    def is_message(self, side: Side, octets: bytes, /) -> bool:
        """Return whether octets are one whole message."""

    def is_beginning(self, side: Side, octets: bytes, /) -> bool:
        """Return whether octets are right up to their end, where the octets of a literal are missing."""

    def surely_begins(self, side: Side, octets: bytes, /) -> bool:
        """Return whether a line can hardly be anything but a message, or the part of one up to a literal."""


def of_stream(stream: Iterable[bytes], side: Side, reader: Reader) -> Iterator[Message]:
    """The messages of an octet stream of one side, each as soon as it is complete.

    Raises `splitting.EndlessLineError`.
    """
    for piece in splitting.split(stream, questions(reader, side)):
        refused = piece.refused and side is Side.CLIENT
        place, line = (0, piece.start), (0, piece.line)
        yield Message(side, piece.octets, (place,), piece.end, refused, (line,), piece.exceeded)


def questions(reader: Reader, side: Side) -> splitting.Questions:
    """The answers of ``reader`` about the octets of one side."""
    return splitting.Questions(
        partial(reader.is_message, side), partial(reader.is_beginning, side), partial(reader.surely_begins, side)
    )

"""From a file to its messages, each with its side and its place in the file."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from imapgrammar.errors import ParseError
from imapgrammar.side import Side
from imapgrammar.syntax import framing


@dataclass(frozen=True)
class Message:
    """One message.

    ``places``: (index in ``octets``, offset in the file) where a piece that is contiguous in both
    begins, ascending from index 0. ``end``: the offset in the file after the message. ``refused``:
    the server refused the literal that the last line announces, so the rest was never sent.
    """

    side: Side
    octets: bytes
    places: tuple[tuple[int, int], ...]
    end: int
    refused: bool = False

    @property
    def offset(self) -> int:
        """Where the message begins in the file."""
        return self.places[0][1]

    def place(self, index: int) -> int:
        """The offset in the file of an index in ``octets``."""
        start, offset = self.places[bisect.bisect_right(self.places, index, key=lambda place: place[0]) - 1]
        return min(offset + index - start, self.end)


Read = Callable[[Side, bytes], ParseError | None]
"""Gives the error of reading octets as one message of a side, None when they are one."""
Surely = Callable[[Side, bytes], bool]
"""Whether octets can hardly be anything but the beginning of a message of this side."""


def of_stream(stream: bytes, side: Side, read: Read, surely: Surely) -> Iterator[Message]:
    """The messages of an octet stream of one side.

    A client's message that ends with the announcement of a literal, before the end of the stream, is a
    command whose literal the server refused.
    """
    pieces = framing.split(stream, lambda octets: read(side, octets), lambda octets: surely(side, octets))
    for start, octets in pieces:
        end = start + len(octets)
        refused = end < len(stream) and side is Side.CLIENT and framing.announced(octets) is not None
        yield Message(side, octets, ((0, start),), end, refused)

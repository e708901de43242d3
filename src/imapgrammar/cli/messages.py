"""The messages of a file, each with its side and its place in the file."""

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

    ``places``: the beginning of each piece that is contiguous in the file, as (index in ``octets``, offset in the
    file), ascending from index 0. ``end``: the offset in the file after the message. ``refused``: True if the server
    refused the literal that the last line announces, so that the rest was never sent.
    """

    side: Side
    octets: bytes
    places: tuple[tuple[int, int], ...]
    end: int
    refused: bool = False

    @property
    def offset(self) -> int:
        """The offset in the file at which the message begins."""
        return self.places[0][1]

    def place(self, index: int) -> int:
        """The offset in the file of an index in ``octets``."""
        start, offset = self.places[bisect.bisect_right(self.places, index, key=lambda place: place[0]) - 1]
        return min(offset + index - start, self.end)


Read = Callable[[Side, bytes], ParseError | None]
"""A function that reads octets as one message of a side, and returns the error; None if they are one."""
SurelyBegins = Callable[[Side, bytes], bool]
"""A function that returns whether octets can hardly be anything but the beginning of a message of a side."""


def of_stream(stream: bytes, side: Side, read: Read, surely_begins: SurelyBegins) -> Iterator[Message]:
    """The messages of an octet stream of one side.

    A client's message that ends with the announcement of a literal, before the end of the stream, is a
    command whose literal the server refused.
    """
    pieces = framing.split(stream, lambda octets: read(side, octets), lambda octets: surely_begins(side, octets))
    for start, octets in pieces:
        end = start + len(octets)
        refused = end < len(stream) and side is Side.CLIENT and framing.announced(octets) is not None
        yield Message(side, octets, ((0, start),), end, refused)

"""Buffer of the octets that arrived and are not read yet. It gives lines and runs, and searches no octet twice."""

from __future__ import annotations

from collections import deque


class Buffer:
    """Octets in the pieces in which they arrived.

    ``added``: number of octets put in so far. ``taken``: number of octets taken out so far.
    """

    def __init__(self) -> None:
        self._pieces: deque[bytes] = deque()
        self._piece = b""
        self._at = 0
        self._line = bytearray()
        self.taken = 0
        self.added = 0

    @property
    def held(self) -> int:
        """Number of octets kept of an unfinished line."""
        return len(self._line)

    @property
    def unread(self) -> int:
        """Number of octets put in and not taken out."""
        return self.added - self.taken

    def add(self, octets: bytes) -> None:
        """Add octets at the end."""
        self._pieces.append(octets)
        self.added += len(octets)

    def __bool__(self) -> bool:
        return self._at < len(self._piece) or bool(self._pieces) or bool(self._line)

    def line(self) -> bytes | None:
        """Take the octets up to and including the next LF; return None if no LF has arrived."""
        while True:
            start = self._at
            end = self._piece.find(b"\n", start) + 1
            if end:
                self._at = end
                self.taken += end - start + len(self._line)
                if not self._line:
                    return self._piece[start:end]
                return self._whole() + self._piece[start:end]
            self._line += self._piece[start:]
            if not self._refilled():
                return None

    def give_back(self, line: bytes) -> None:
        """Put back the line that was taken last, so that it is the next one again."""
        here = min(len(line), self._at)
        self._at -= here
        self._line += line[: len(line) - here]
        self.taken -= len(line)

    def begun(self, count: int) -> bytes:
        """Return at most ``count`` octets of an unfinished line, which is not taken."""
        return bytes(self._line[:count])

    def forget(self, all_but: int) -> bytes:
        """Drop an unfinished line but for its last ``all_but`` octets; return all that had arrived of it."""
        line = self._whole()
        tail = line[-all_but:]
        self._line += tail
        self.taken += len(line) - len(tail)
        return line

    def some(self, count: int) -> bytes | memoryview:
        """Take at most ``count`` octets, all from one piece, without copying them; return none if there are none."""
        if self._at == len(self._piece) and not self._refilled():
            return b""
        start = self._at
        self._at = min(start + count, len(self._piece))
        self.taken += self._at - start
        if start == 0 and self._at == len(self._piece):
            return self._piece
        return memoryview(self._piece)[start : self._at]

    def rest(self) -> bytes:
        """Take all octets."""
        rest = b"".join([self._whole(), self._piece[self._at :], *self._pieces])
        self._pieces.clear()
        self._piece, self._at = b"", 0
        self.taken += len(rest)
        return rest

    def _whole(self) -> bytes:
        line = bytes(self._line)
        self._line.clear()
        return line

    def _refilled(self) -> bool:
        self._piece, self._at = (self._pieces.popleft(), 0) if self._pieces else (b"", 0)
        return bool(self._piece)

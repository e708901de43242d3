"""Mend the framing of messages that real servers and clients break: line ends, blank lines, and lines broken in two.

The quirks of framing are in ``grammar/quirks/framing.lark``. What is mended is a message that the grammar can read; the
octets of literals are never looked at.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Collection, Iterator

import msgspec

from imapgrammar._generated.quirks import FRAMING
from imapgrammar.syntax import framing
from imapgrammar.syntax.limits import MAX_BREAKS, MAX_NESTING
from imapgrammar.syntax.quirks import Place

RESPONSE = frozenset(Place)
"""The places at which the framing of a response is mended."""
COMMAND = frozenset([Place.BEFORE, Place.LINE_END])
"""The places at which the framing of a command is mended."""
LINE = frozenset([Place.LINE_END])
"""The place at which the framing of SASL data and DONE is mended."""

_BEFORE, _LINE_END, _AFTER_LITERAL, _IN_LINE = (re.compile(FRAMING[place].pattern) for place in Place)
# A response that may end in text is whole after its first line, so it is never taken as broken.
_DATA = re.compile(rb"[ \x00]*+\* (?!(?:OK|NO|BAD|BYE|PREAUTH)(?![!-~]))", re.IGNORECASE)
_BEGINS = re.compile(rb"\+|[ \x00]*+(?:\* |\+[ \r\n]|[^ \r\n]+ (?:OK|NO|BAD)(?![!-~]))", re.IGNORECASE)
_BLANK = (b"\r", b"\n", b" ", b"\0")
"""The octets with which a blank line can begin."""
_UNSTRUCTURED = bytes(octet for octet in range(256) if octet not in b'"()')
_MANY = 2**16
"""The most octets that are looked at together. Each string of them takes memory."""
AFTER_A_LITERAL = b" )]\r\n"
"""The octets of which one follows the octets of a literal."""


class Edit(msgspec.Struct, frozen=True):
    """A quirk of framing: its ``name``, and its two places in the octets that are mended."""

    name: str
    start: int
    end: int


class Mended:
    """A message whose framing is mended: its ``octets``, and the ``quirks`` that were mended, in their order.

    ``broken_at``: the index in the original after the first line that goes on in the next one; 0 if there is none.
    """

    def __init__(self, original: bytes) -> None:
        self.quirks: list[Edit] = []
        self.broken_at = 0
        self._original = memoryview(original)
        self._pieces: list[bytes | memoryview] = []
        self._kept = self._length = 0
        self._places: list[int] = []
        self._shifts: list[int] = []

    @property
    def octets(self) -> bytes:
        return b"".join([*self._pieces, self._original[self._kept :]])

    def skip(self, place: Place, start: int, end: int) -> None:
        """Skip octets of the original."""
        self._keep(place, start, end)
        self._kept = end
        self._note_shift()

    def add_cr(self, place: Place, at: int) -> None:
        """Add the CR that is missing before the LF at index ``at`` of the original."""
        self._keep(place, at, at + 1)
        self._pieces.append(b"\r")
        self._length += 1
        self._note_shift()

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the indexes in the original of two indexes in the octets."""
        first = self._index(start)
        return first, max(first, self._index(end - 1) + 1) if end > start else first

    def _keep(self, place: Place, start: int, end: int) -> None:
        """Keep the octets up to ``start``."""
        self.quirks.append(Edit(FRAMING[place].name, start, end))
        self._pieces.append(self._original[self._kept : start])
        self._length += start - self._kept
        self._kept = start

    def _note_shift(self) -> None:
        self._places.append(self._length)
        self._shifts.append(self._kept - self._length)

    def _index(self, index: int) -> int:
        place = bisect.bisect_right(self._places, index)
        return index + (self._shifts[place - 1] if place else 0)


def mended(octets: bytes, places: Collection[Place] = RESPONSE) -> Mended | None:
    """Mend the framing of a message; return None if nothing in it is to be mended, or if it cannot be."""
    if octets.find(b"\n") == len(octets) - 1 and octets[-2:-1] == b"\r" and octets[:1] not in _BLANK:
        return None
    found = Mended(octets)
    start = blank_end(octets) if Place.BEFORE in places else 0
    if start == len(octets):
        return None
    if start:
        found.skip(Place.BEFORE, 0, start)
    begun = NOTHING
    data = _DATA.match(octets, start)
    for line in _lines(octets, start):
        if line.next > len(octets):
            return None  # Octets of a literal are missing.
        begun = begun.then(octets[line.start : line.end], after_literal=line.after_literal)
        bare = _LINE_END.match(octets, line.end - 1) is not None
        if line.announces or line.next == len(octets):
            if bare:
                found.add_cr(Place.LINE_END, line.end - 1)
            continue
        place = begun.goes_on(octets[line.end : line.end + 1]) if data else None
        if place is None or place not in places or _BEGINS.match(octets, line.end):
            return None
        found.broken_at = found.broken_at or line.end
        found.skip(place, line.end - (1 if bare else 2), line.end)
        begun = begun.broken(place)
    return found if found.quirks else None


def blank_end(octets: bytes) -> int:
    """Return the index after the blank lines with which octets begin; 0 if there are none."""
    found = _BEFORE.match(octets)
    return found.end() if found else 0


def is_data(octets: bytes) -> bool:
    """Return whether octets begin a response that is server data, which does not end in text."""
    return _DATA.match(octets) is not None


def is_blank(octets: bytes) -> bool:
    """Return whether octets are nothing but blank lines, as many as may stand before a message."""
    return _BEFORE.fullmatch(octets) is not None


def begins_response(octets: bytes) -> bool:
    """Return whether a line, or its beginning, begins a response."""
    return _BEGINS.match(octets) is not None


class Begun(msgspec.Struct, frozen=True):
    """The state after some lines of a response.

    ``depth``: how many parentheses are open. ``quoted``: a quoted string is open. ``tail``: the last octets of the last
    line. ``after_literal``: that line is blank and begins where a literal ends. ``is_wrong``: a line cannot follow the
    literal before it, so that the size of the literal may be wrong. ``breaks``: how often the response was broken.
    """

    depth: int = 0
    quoted: bool = False
    tail: bytes = b""
    after_literal: bool = False
    is_wrong: bool = False
    breaks: int = 0

    def then(self, line: bytes, *, after_literal: bool) -> Begun:
        """Return the state after another line. ``after_literal``: it begins where a literal ends."""
        depth, quoted = self.depth, self.quoted
        structure = line.replace(b"\\\\", b"").replace(b'\\"', b"").translate(None, _UNSTRUCTURED)
        for start in range(0, len(structure), _MANY):
            pieces = structure[start : start + _MANY].split(b'"')
            unquoted = b"".join(pieces[quoted::2])
            depth += unquoted.count(b"(") - unquoted.count(b")")
            quoted ^= len(pieces) % 2 == 0
        return Begun(
            depth,
            quoted,
            line[-3:],
            after_literal and not line.strip(b"\r\n"),
            self.is_wrong or (after_literal and line[0] not in AFTER_A_LITERAL),
            self.breaks,
        )

    @property
    def is_open(self) -> bool:
        """True if the response may go on in a next line: a parenthesis or a quoted string is open."""
        may_go_on = not self.is_wrong and self.breaks < MAX_BREAKS and self.depth <= MAX_NESTING
        return may_go_on and (self.depth > 0 or self.quoted)

    def goes_on(self, octet: bytes) -> Place | None:
        """Return the place at which a line end stands, if a line that begins with ``octet`` goes on; None if not."""
        if not self.is_open:
            return None
        if self.after_literal:
            return Place.AFTER_LITERAL if _AFTER_LITERAL.match(self.tail + octet) else None
        return Place.IN_LINE if _IN_LINE.search(self.tail + octet) else None

    def broken(self, place: Place) -> Begun:
        """Return the state after a line end that is mended."""
        return msgspec.structs.replace(self, breaks=self.breaks + (place is Place.IN_LINE))


NOTHING = Begun()
"""The state before the first line."""


def begun(octets: bytes) -> Begun | None:
    """Return the state after the lines of server data that may go on; None for other octets."""
    start = blank_end(octets)
    if not _DATA.match(octets, start):
        return None
    state = NOTHING
    for line in _lines(octets, start):
        state = state.then(octets[line.start : line.end], after_literal=line.after_literal)
    return state if state.is_open else None


class _Line(msgspec.Struct, frozen=True):
    """A line of a message, by its places.

    ``start``, ``end``: where it begins and ends. ``next``: where the next one begins. ``announces``: a literal follows.
    ``after_literal``: it begins where a literal ends.
    """

    start: int
    end: int
    next: int
    announces: bool
    after_literal: bool


def _lines(octets: bytes, start: int) -> Iterator[_Line]:
    """Yield the lines of a message. The octets after the last LF are no line."""
    after_literal = False
    while end := octets.find(b"\n", start) + 1:
        announced = framing.announcement(octets, start, end, bare_lf=True)
        if announced and framing.size(announced) and end == len(octets):
            announced = None
        following = end + framing.size(announced) if announced else end
        yield _Line(start, end, following, announced is not None, after_literal)
        start, after_literal = following, announced is not None

"""The literals of a message: their announcements, and the places where they stand."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from imapgrammar import strings
from imapgrammar.errors import ParseError
from imapgrammar.syntax.limits import MAX_32

_ANNOUNCEMENT = re.compile(rb"(~?)\{([0-9]+)(\+?)\}\r\n\Z")
_BARE_LF_TOO = re.compile(_ANNOUNCEMENT.pattern.replace(rb"\r\n", rb"\r?\n"))
_FORMS: dict[tuple[bytes, bytes], type[strings.Literal]] = {
    (b"", b""): strings.Literal,
    (b"", b"+"): strings.NonSyncLiteral,
    (b"~", b""): strings.Literal8,
    (b"~", b"+"): strings.NonSyncLiteral8,
}


@dataclass(frozen=True)
class Framed:
    """A message with the octets of its literals set aside.

    ``text``: the message without the literals' octets, their announcements left in place.
    ``literals``: the literals, by the place of their announcement in ``text``.
    """

    octets: bytes
    text: bytes
    literals: dict[int, strings.Literal] = field(default_factory=dict)
    _ends: list[int] = field(default_factory=list)
    _shifts: list[int] = field(default_factory=list)

    def offset(self, position: int) -> int:
        """The place in ``octets`` of a place in ``text``."""
        index = bisect.bisect_right(self._ends, position)
        return position + (self._shifts[index - 1] if index else 0)


def set_aside(octets: bytes) -> Framed:
    """Set the literals of one message aside.

    Raises `ParseError` when a literal is announced with more octets than follow. Where nothing
    follows an announcement it may be text, and stays.
    """
    position = octets.find(b"\n") + 1
    announced = announcement(octets, 0, position)
    text: list[bytes] = []
    literals: dict[int, strings.Literal] = {}
    ends: list[int] = []
    shifts: list[int] = []
    length = start = 0
    while announced is not None:
        count = size(announced)
        if count and position == len(octets):
            break
        if count > len(octets) - position:
            raise _cut_short(octets, announced)
        text.append(octets[start:position])
        length += position - start
        form = _FORMS[announced[1], announced[3]]
        literals[length - (position - announced.start())] = form(octets[position : position + count])
        start = position + count
        ends.append(length)
        shifts.append(start - length)
        position = octets.find(b"\n", start) + 1
        announced = announcement(octets, start, position)
    text.append(octets[start:])
    return Framed(octets, b"".join(text), literals, ends, shifts)


def literal(octets: bytes, start: int) -> tuple[strings.Literal, int]:
    """The literal that is announced at ``start``, in its form, and where it ends.

    Raises `ParseError` when it is announced with more octets than follow.
    """
    end = octets.index(b"\n", start) + 1
    found = _ANNOUNCEMENT.match(octets, start, end)
    assert found is not None
    stop = end + size(found)
    if stop > len(octets):
        raise _cut_short(octets, found)
    return _FORMS[found[1], found[3]](memoryview(octets)[end:stop]), stop


def announcements(octets: bytes) -> Iterator[tuple[re.Match[bytes], int]]:
    """The announcements of a message's literals, each with the place after the literal's octets."""
    start = 0
    while found := announcement(octets, start, _line_end(octets, start)):
        start = found.end() + size(found)
        yield found, start


def is_cut_at_literal(error: ParseError) -> bool:
    """Return True if the octets are right up to their end, and only octets of their last literal are missing."""
    return error.rule == "literal" and error.offset == len(error.octets)


def announcement(octets: bytes, start: int, end: int, *, bare_lf: bool = False) -> re.Match[bytes] | None:
    """The announcement at the end of the line from ``start`` to ``end``, as a match on all octets.

    Its groups are ``~`` or nothing, the digits, and ``+`` or nothing; `size` gives the number. ``bare_lf``: the line
    may end in LF without CR.
    """
    announces = octets[end - 3 : end] == b"}\r\n" or (bare_lf and octets[end - 2 : end] == b"}\n")
    opening = octets.rfind(b"{", start, end) if announces else -1
    if opening < 0:
        return None
    if opening > start and octets[opening - 1] == 0x7E:
        opening -= 1
    return (_BARE_LF_TOO if bare_lf else _ANNOUNCEMENT).match(octets, opening, end)


def size(announcement: re.Match[bytes]) -> int:
    """The number of octets announced; a number that is too long for any literal gives one that is too large."""
    digits = announcement[2].lstrip(b"0") or b"0"
    return int(digits) if len(digits) <= len(str(MAX_32)) else MAX_32 + 1


def announced(octets: bytes) -> int | None:
    """Return the size of the literal that the end of ``octets`` announces, in octets; None if it announces none."""
    match = announcement(octets, 0, len(octets))
    return None if match is None else size(match)


def cut_at_announcement(octets: bytes) -> ParseError | None:
    """The error of a message that ends with the announcement of a literal; None if it does not."""
    match = announcement(octets, 0, len(octets))
    return None if match is None or not size(match) else _cut_short(octets, match)


def _cut_short(octets: bytes, announcement: re.Match[bytes]) -> ParseError:
    """The error of a literal that is larger than what follows its announcement, or than any literal."""
    count = size(announcement)
    if count > MAX_32:
        place, detail = announcement.start(), f"a literal has 0..{MAX_32} octets"
    else:
        place, detail = announcement.end(), f"{count} octets announced, {len(octets) - announcement.end()} follow"
    return ParseError(octets, place, "literal", section="RFC 3501 section 4.3", detail=detail)


def _line_end(stream: bytes, start: int) -> int:
    return stream.find(b"\n", start) + 1 or len(stream)

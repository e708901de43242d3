"""Where one message ends and the next begins, and where literals stand in it.

A line that ends in ``{n}`` announces a literal of n octets, after which the message goes on; but in
the text of a response ``{n}`` is text. Only the grammar can tell, so `split` asks it.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from imapgrammar import strings
from imapgrammar.errors import ParseError
from imapgrammar.syntax.limits import MAX_32

_ANNOUNCEMENT = re.compile(rb"(~?)\{([0-9]+)(\+?)\}\r\n\Z")
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


def split(
    stream: bytes,
    read: Callable[[bytes], ParseError | None],
    surely_begins: Callable[[bytes], bool] | None = None,
) -> Iterator[tuple[int, bytes]]:
    """Cut a stream of one direction into messages: (offset, octets) each, together the whole stream.

    ``read`` gives the error of reading octets as one message, None when they are one; it is asked
    about lines that look like the announcement of a literal, and about what they announce. A
    message that the end of the stream cuts off is given as far as it goes.

    A client does not send a synchronizing literal that the server refused. So where the octets that
    follow an announcement do not make a message with it, while the next line begins one, the message
    ends with the announcement. ``surely_begins`` decides that; unless given, a line does that is
    a message or the beginning of one, as many a line of text is: ``Date: Mon`` may be a command.
    """
    surely_begins = surely_begins or (lambda line: (error := read(line)) is None or is_cut_at_literal(error))
    start = 0
    while start < len(stream):
        end = _line_end(stream, start)
        if announcement(stream, start, end) and read(stream[start:end]) is not None:
            end = _with_literals(stream, start, end, read, surely_begins)
        yield start, stream[start:end]
        start = end


def _with_literals(
    stream: bytes,
    start: int,
    end: int,
    read: Callable[[bytes], ParseError | None],
    surely_begins: Callable[[bytes], bool],
) -> int:
    """Where the message ends whose first line, from ``start`` to ``end``, announces a literal."""
    refusable: list[int] = []
    announcements, due = 0, 1
    match = announcement(stream, start, end)
    while match is not None:
        announcements += 1
        if not match[3]:
            refusable.append(end)
        line = min(end + size(match), len(stream))
        end = _line_end(stream, line)
        match = announcement(stream, line, end)
        # Looking after each literal would take quadratic time, looking only at the end too.
        if match is None or announcements == due:
            due *= 2
            error = read(stream[start:end])
            if error is None:
                return end
            if match is None or not is_cut_at_literal(error):
                following = ((each, stream[each : _line_end(stream, each)]) for each in refusable)
                refused = next((each for each, line in following if line and surely_begins(line)), None)
                if refused is not None:
                    return refused
    return end


def announcements(octets: bytes) -> Iterator[tuple[re.Match[bytes], int]]:
    """The announcements of a message's literals, each with the place after the literal's octets."""
    start = 0
    while found := announcement(octets, start, _line_end(octets, start)):
        start = found.end() + size(found)
        yield found, start


def is_cut_at_literal(error: ParseError) -> bool:
    """Whether the octets were right up to their end, where the octets of a literal are missing."""
    return error.rule == "literal" and error.offset == len(error.octets)


def announcement(octets: bytes, start: int, end: int) -> re.Match[bytes] | None:
    """The announcement at the end of the line from ``start`` to ``end``, as a match on all octets.

    Its groups are ``~`` or nothing, the digits, and ``+`` or nothing; `size` gives the number.
    """
    opening = octets.rfind(b"{", start, end) if octets[end - 3 : end] == b"}\r\n" else -1
    if opening < 0:
        return None
    if opening > start and octets[opening - 1] == 0x7E:
        opening -= 1
    return _ANNOUNCEMENT.match(octets, opening, end)


def size(announcement: re.Match[bytes]) -> int:
    """The number of octets announced; a number that is too long for any literal gives one that is too large."""
    digits = announcement[2].lstrip(b"0") or b"0"
    return int(digits) if len(digits) <= len(str(MAX_32)) else MAX_32 + 1


def announced(octets: bytes) -> int | None:
    """How many octets of a literal the end of ``octets`` announces; None when it announces none."""
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

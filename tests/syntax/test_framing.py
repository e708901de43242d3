"""The literals of a message: their announcements and places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imapgrammar.errors import ParseError
from imapgrammar.strings import Literal, Literal8, NonSyncLiteral, NonSyncLiteral8
from imapgrammar.syntax.framing import (
    announced,
    announcement,
    announcements,
    cut_at_announcement,
    is_cut_at_literal,
    literal,
    set_aside,
    size,
)

FORMS: list[type[Literal]] = [Literal, NonSyncLiteral, Literal8, NonSyncLiteral8]

# A line of words, not one that announces a literal; and what a literal may hold, tricks among them.
words = st.text(alphabet='ab "(){}~+1', max_size=6).map(lambda text: text.encode())
contents = st.binary(max_size=8) | st.sampled_from([b"", b"\n", b"\r\n", b"{3}\r\n", b"{3}\r\nabc\r\n", b"{0}\r\n"])
pieces = st.lists(st.tuples(words, st.sampled_from(FORMS), contents), max_size=4)


def written(form: type[Literal], octets: bytes) -> bytes:
    opening, closing = form.announcement
    return b"%s%d%s%s" % (opening, len(octets), closing, octets)


@pytest.mark.parametrize("form", FORMS)
def test_literals_of_each_form(form: type[Literal]) -> None:
    octets = b"a X " + written(form, b"\0{5}\r\n") + b" y\r\n"
    framed = set_aside(octets)
    assert framed.octets == octets
    assert framed.text == b"a X " + form.announcement[0] + b"6" + form.announcement[1] + b" y\r\n"
    assert framed.literals == {4: b"\0{5}\r\n"}
    assert type(framed.literals[4]) is form


@given(pieces, words)
def test_what_is_set_aside_and_where(found: list[tuple[bytes, type[Literal], bytes]], end: bytes) -> None:
    octets = b"".join(b"x" + word + b" " + written(form, content) for word, form, content in found) + end + b"\r\n"
    if announced(end + b"\r\n") is not None:
        return
    framed = set_aside(octets)
    assert list(framed.literals.values()) == [content for *_, content in found]
    assert [type(literal) for literal in framed.literals.values()] == [form for _, form, _ in found]
    for place, content in framed.literals.items():
        start = octets.index(b"\n", framed.offset(place)) + 1
        assert octets[start : start + len(content)] == content
        assert framed.text[place : place + 1] in (b"{", b"~")
    assert framed.offset(len(framed.text)) == len(octets)
    # Each octet of the text is found again, and none in a literal.
    places = [framed.offset(place) for place in range(len(framed.text))]
    assert bytes(octets[place] for place in places) == framed.text
    assert places == sorted(set(places))


def test_offsets_after_literals() -> None:
    octets = b"a {3}\r\nxyz {2}\r\nuv b\r\n"
    framed = set_aside(octets)
    assert framed.text == b"a {3}\r\n {2}\r\n b\r\n"
    for part, offset in {b"a": 0, b"{3}": 2, b" {2}": 10, b" b": 18, b"b\r": 19}.items():
        assert framed.offset(framed.text.index(part)) == offset


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"a NOOP\r\n",
        b"a NOOP",
        b"* OK text {3}\r\n",
        b"* OK ~{3+}\r\n",
        b"{3}\r\n",
        b"a {3} b\r\nabc",
        b"a {3}\nabc\r\n",
        b"a {}\r\nabc\r\n",
        b"a {-1}\r\nabc\r\n",
        b"a {3++}\r\nabc\r\n",
        b"a { 3}\r\nabc\r\n",
        b"a {x}\r\nabc\r\n",
        b"a 3}\r\nabc\r\n",
        b"\r\n{3}\r\nabc",
    ],
)
def test_no_literal_is_announced(octets: bytes) -> None:
    framed = set_aside(octets)
    assert framed.text == octets
    assert framed.literals == {}
    assert framed.offset(len(octets)) == len(octets)


def test_a_message_may_begin_with_a_literal() -> None:
    framed = set_aside(b"{3}\r\nxyz\r\n")
    assert (framed.text, framed.literals) == (b"{3}\r\n\r\n", {0: b"xyz"})
    assert [(size(match), stop) for match, stop in announcements(framed.octets)] == [(3, 8)]


def test_a_literal_of_no_octets_may_be_the_end() -> None:
    framed = set_aside(b"a {0}\r\n")
    assert (framed.text, framed.literals) == (b"a {0}\r\n", {2: b""})


def test_leading_zeros_are_read() -> None:
    assert set_aside(b"a {0003}\r\nxyz\r\n").literals == {2: b"xyz"}


@pytest.mark.parametrize(
    ("octets", "offset", "detail"),
    [
        (b"a {5}\r\nabc", 7, "5 octets announced, 3 follow"),
        (b"a {1}\r\nx {5}\r\nabcd", 14, "5 octets announced, 4 follow"),
        (b"a {4294967295}\r\nabc", 16, "4294967295 octets announced, 3 follow"),
        (b"a ~{2+}\r\n\0", 9, "2 octets announced, 1 follow"),
        (b"a {4294967296}\r\nabc", 2, "a literal has 0..4294967295 octets"),
        (b"a ~{" + b"9" * 5_000 + b"+}\r\nabc", 2, "a literal has 0..4294967295 octets"),
    ],
)
def test_a_literal_that_is_cut_off(octets: bytes, offset: int, detail: str) -> None:
    with pytest.raises(ParseError) as caught:
        set_aside(octets)
    assert (caught.value.rule, caught.value.offset, caught.value.detail) == ("literal", offset, detail)
    assert caught.value.section == "RFC 3501 section 4.3"


def test_announced() -> None:
    assert announced(b"a X {12}\r\n") == 12
    assert announced(b"a X ~{12+}\r\n") == 12
    assert announced(b"{0}\r\n") == 0
    assert announced(b"a X {12}") is None
    assert announced(b"a X {12}\r\n ") is None
    assert announced(b"") is None


@pytest.mark.parametrize(
    ("line", "place"), [(b"a X {12}\r\n", 4), (b"a X ~{12+}\r\n", 4), (b"{12}\r\n", 0), (b"a ~~{12}\r\n", 3)]
)
def test_the_place_of_an_announcement(line: bytes, place: int) -> None:
    # Of the octets given, those from one place to another count.
    for before, after in ((b"", b""), (b"~{3}\r\n", b"{4}\r\n")):
        found = announcement(before + line + after, len(before), len(before + line))
        assert found is not None
        assert found.start() == len(before) + place
        assert found.end() == len(before + line)


def test_a_tilde_of_the_line_before_is_no_part_of_an_announcement() -> None:
    found = announcement(b"~{3}\r\n", 1, 6)
    assert found is not None
    assert (found.start(), found[1]) == (1, b"")
    assert announcement(b"~{3}\r\n", 2, 6) is None


@pytest.mark.parametrize(
    ("digits", "count"),
    [
        (b"0", 0),
        (b"007", 7),
        (b"4294967295", 4294967295),
        (b"4294967296", 4294967296),
        (b"9999999999", 9999999999),
        (b"12345678901", 4294967296),
        (b"9" * 5000, 4294967296),
        (b"0" * 5000 + b"12", 12),
    ],
    ids=[*"12345678"],
)
def test_how_many_octets_are_announced(digits: bytes, count: int) -> None:
    found = announcement(b"{" + digits + b"}\r\n", 0, len(digits) + 4)
    assert found is not None
    assert size(found) == count


@pytest.mark.parametrize("form", FORMS)
def test_the_literal_at_a_place(form: type[Literal]) -> None:
    octets = b"a X " + written(form, b"\0{5}\r\n") + b" y\r\n"
    found, end = literal(octets, 4)
    assert (found, type(found), octets[end:]) == (b"\0{5}\r\n", form, b" y\r\n")


def test_the_literal_at_a_place_may_be_the_last_of_the_octets() -> None:
    assert literal(b"{2}\r\nab", 0) == (b"ab", 7)


def test_the_literal_at_a_place_may_be_cut_off() -> None:
    with pytest.raises(ParseError) as caught:
        literal(b"a {5}\r\nabc", 2)
    assert (caught.value.offset, caught.value.detail) == (7, "5 octets announced, 3 follow")


@given(pieces, words)
def test_the_announcements_of_a_message_and_the_places_after_their_octets(
    found: list[tuple[bytes, type[Literal], bytes]], end: bytes
) -> None:
    octets = b"".join(b"x" + word + b" " + written(form, content) for word, form, content in found) + end + b"\r\n"
    if announced(end + b"\r\n") is not None:
        return
    pairs = list(announcements(octets))
    assert [octets[match.end() : stop] for match, stop in pairs] == [content for *_, content in found]
    assert [size(match) for match, _ in pairs] == [len(content) for *_, content in found]


@pytest.mark.parametrize("octets", [b"a X {12+}\r\n", b"{12}\r\n", b"~{12}\r\n"])
def test_a_message_that_ends_with_an_announcement_is_cut_off(octets: bytes) -> None:
    error = cut_at_announcement(octets)
    assert error is not None
    assert (error.rule, error.offset, error.detail) == ("literal", len(octets), "12 octets announced, 0 follow")
    assert is_cut_at_literal(error)


@pytest.mark.parametrize("octets", [b"a X {0}\r\n", b"a X\r\n", b"", b"a X {12}\r\n "])
def test_a_message_that_ends_otherwise_is_not_cut_off(octets: bytes) -> None:
    assert cut_at_announcement(octets) is None


@pytest.mark.parametrize(
    ("error", "cut"),
    [
        (ParseError(b"a {1}\r\n", 7, "literal"), True),
        (ParseError(b"a {9}\r\nab", 7, "literal"), False),
        (ParseError(b"a {1}\r\n", 7, "astring"), False),
    ],
)
def test_a_message_is_cut_at_a_literal_if_only_the_octets_of_that_are_missing(error: ParseError, cut: bool) -> None:
    assert is_cut_at_literal(error) is cut

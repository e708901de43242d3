"""The framing of messages that break the rules: what is mended, what is told, and which octets it was."""

from __future__ import annotations

import pytest

from imapgrammar._generated.quirks import FRAMING, QUIRKS
from imapgrammar.compiled.mending import (
    COMMAND,
    LINE,
    Begun,
    begins_response,
    begun,
    blank_end,
    is_blank,
    is_data,
    mended,
)
from imapgrammar.syntax.limits import MAX_BREAKS
from imapgrammar.syntax.quirks import Place


def test_the_quirks_of_framing_are_known() -> None:
    assert {quirk.name for quirk in FRAMING.values()} <= {quirk.name for quirk in QUIRKS}


@pytest.mark.parametrize(
    ("octets", "framed", "names"),
    [
        (b"* X\n", b"* X\r\n", ["bare-lf"]),
        (b"\r\n \n* X\r\n", b"* X\r\n", ["blank-line"]),
        (b"* X {2}\n\n\n b\n", b"* X {2}\r\n\n\n b\r\n", ["bare-lf", "bare-lf"]),
        (b"* X (~{2+}\r\nab\r\n)\r\n", b"* X (~{2+}\r\nab)\r\n", ["blank-after-literal"]),
        (b"* X (a\r\n b)\r\n", b"* X (a b)\r\n", ["broken-line"]),
        (b"* X (a \nb\n)\n", b"* X (a b)\r\n", ["broken-line", "broken-line", "bare-lf"]),
        (b'* X "a\n b"\r\n', b'* X "a b"\r\n', ["broken-line"]),
        (b'* X "\\"\r\n b"\r\n', b'* X "\\" b"\r\n', ["broken-line"]),
        (b"* X {5}\n", b"* X {5}\r\n", ["bare-lf"]),
    ],
)
def test_what_is_mended(octets: bytes, framed: bytes, names: list[str]) -> None:
    found = mended(octets)
    assert found is not None
    assert found.octets == framed
    assert [edit.name for edit in found.quirks] == names


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"\r\n",
        b"* X\r\n",
        b"* X {3}\r\nabc\r\n",
        b"* X {3}\r\n\n\n\n\r\n",
        b"* X\r\n y\r\n",
        b"* X (a\r\nb)\r\n",
        b"* X (a\r\n * b)\r\n",
        b"* X (\r\na OK b)\r\n",
        b"* OK (a\r\n b)\r\n",
        b"a OK (a\r\n b)\r\n",
        b"* X ({1}\r\nab\r\n )\r\n",
        b"* X ({1}\r\na\n)\r\n",
        b"* X ({9}\n a)\r\n",
        b"* X {1}\r\na\r\n\r\n",
        b"* X (" + b"\r\n )" * (MAX_BREAKS + 1),
        b"\r\n" * 17 + b"* X\r\n",
    ],
)
def test_what_is_not(octets: bytes) -> None:
    assert mended(octets) is None


def test_commands_have_fewer_places() -> None:
    assert mended(b"\na X\n", COMMAND) is not None
    assert mended(b"\na X\n", LINE) is None
    assert mended(b"X\n", LINE) is not None
    assert mended(b"* X (a\r\n b)\r\n", COMMAND) is None
    assert mended(b"* X ({1}\r\na\r\n )\r\n", COMMAND) is None


def test_places_in_the_original() -> None:
    octets = b"\n* X (a\n b {1}\nc\r\n ) \n"
    found = mended(octets)
    assert found is not None
    framed = found.octets
    assert framed == b"* X (a b {1}\r\nc ) \r\n"
    for text in (b"* X", b"X", b"b {1}", b"c", b")"):
        start, end = found.original(framed.index(text), framed.index(text) + len(text))
        assert octets[start:end] == text
    start, end = found.original(framed.index(b"a b"), framed.index(b"a b") + 3)
    assert octets[start:end] == b"a\n b"
    assert found.original(len(framed) - 3, len(framed)) == (len(octets) - 2, len(octets))
    for edit in found.quirks:
        assert octets[edit.start : edit.end].strip() == b""
    assert found.original(0, 0) == (1, 1)


@pytest.mark.parametrize(
    ("octets", "expected"),
    [
        (b"* 1 FETCH (\r\n", Begun(1, False, b"(\r\n")),
        (b'\r\n* 1 FETCH (() "(\n', Begun(1, True, b'"(\n')),
        (b"* X ((({3}\r\nabc\r\n", Begun(3, False, b"\r\n", after_literal=True)),
        (b"* X ({3}\r\nabc d\r\n", Begun(1, False, b"d\r\n")),
        (b"* X ({3}\r\nabcd\r\n", None),
        (b"* X ()\r\n", None),
        (b"* NO (\r\n", None),
        (b"+ (\r\n", None),
    ],
)
def test_what_may_go_on(octets: bytes, expected: Begun | None) -> None:
    assert begun(octets) == expected


def test_which_octet_goes_on() -> None:
    broken = begun(b"* X (a\r\n")
    assert broken
    assert [broken.goes_on(octet) for octet in (b" ", b")", b"\t", b"b", b"(", b"")] == [
        *[Place.IN_LINE] * 3,
        *[None] * 3,
    ]
    blank = begun(b"* X ({1}\r\na\r\n")
    assert blank
    assert [blank.goes_on(octet) for octet in (b" ", b")", b"]", b"b")] == [*[Place.AFTER_LITERAL] * 3, None]
    assert blank.broken(Place.AFTER_LITERAL).breaks == 0
    assert broken.broken(Place.IN_LINE).breaks == 1
    assert Begun(1, breaks=MAX_BREAKS).goes_on(b")") is None


@pytest.mark.parametrize("line", [b"* X", b"\0 * X", b"+", b" + x", b"a1 OK x", b" a1 no\r\n", b"a BAD\r\n"])
def test_lines_that_begin_a_response(line: bytes) -> None:
    assert begins_response(line)


@pytest.mark.parametrize("line", [b"", b" +0200", b"*X", b"a1 OKAY", b"a1 X OK", b" )", b"OK x"])
def test_lines_that_do_not(line: bytes) -> None:
    assert not begins_response(line)


def test_blank_lines() -> None:
    assert [blank_end(octets) for octets in (b"", b"a", b"\r\n", b"\n\0\na", b" a")] == [0, 0, 2, 3, 0]
    assert is_blank(b"\r\n \0\n")
    assert not any(map(is_blank, (b"", b"a", b" ", b"\n" * 17, b" " * 65 + b"\n")))


def test_data() -> None:
    assert [is_data(octets) for octets in (b"* 1 EXISTS", b"* OKAY", b"* OK x", b"* bye\r\n", b"a OK", b"+")] == [
        True,
        True,
        *[False] * 4,
    ]

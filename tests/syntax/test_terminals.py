"""Terminals: the value that octets stand for, the octets of a value, and what each refuses."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from imapgrammar.sets import SequenceSet
from imapgrammar.strings import (
    Flag,
    Literal,
    Literal8,
    Mailbox,
    NonSyncLiteral,
    NonSyncLiteral8,
    Quoted,
    StreamedLiteral,
    UnknownFlag,
    Utf8Quoted,
)
from imapgrammar.syntax import terminals
from imapgrammar.syntax.terminals import (
    Bare,
    Converted,
    Keyword,
    LiteralString,
    Member,
    Number,
    Octets,
    QuotedString,
    Set,
    StringTerminal,
    Terminal,
    Utf8ModeQuotedString,
    Utf8QuotedString,
    is_spelled,
)
from imapgrammar.syntax.utf8 import mode

LARGEST = 4294967295


class Colour(enum.Enum):
    RED = "Red"
    DARK_RED = "Dark-Red"


def reads(terminal: Terminal, octets: bytes, value: object) -> None:
    """Check that octets are read as a value of exactly this class."""
    read = terminal.read(octets)
    assert read == value
    assert type(read) is type(value)


def writes(terminal: Terminal, value: object, octets: bytes) -> None:
    """Check that a value is written as octets, which are plain bytes."""
    written = terminal.write(value)
    assert written == octets
    assert type(written) is bytes


def refuses_to_read(terminal: Terminal, octets: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=rf"^{re.escape(reason)}\Z"):
        terminal.read(octets)


def refuses_to_write(terminal: Terminal, value: object, reason: str) -> None:
    with pytest.raises(ValueError, match=rf"^{re.escape(reason)}\Z"):
        terminal.write(value)


@pytest.mark.parametrize(
    ("terminal", "kind"),
    [
        (Number(0, 9), int),
        (Octets(), bytes),
        (Octets(Flag), Flag),
        (Octets(UnknownFlag, Flag), Flag),
        (Converted(Flag, bytes, bytes), Flag),
        (Keyword(), str),
        (Member(Colour), Colour),
        (Set(), SequenceSet),
        (Bare(), bytes),
        (QuotedString(), bytes),
        (Utf8ModeQuotedString(), bytes),
        (Utf8QuotedString(), bytes),
        (LiteralString(Literal8), bytes),
    ],
)
def test_the_type_of_what_a_terminal_writes(terminal: Terminal, kind: type) -> None:
    assert terminal.type is kind


@pytest.mark.parametrize(
    ("terminal", "form"),
    [
        (Bare(), bytes),
        (QuotedString(), Quoted),
        (Utf8ModeQuotedString(), Quoted),
        (Utf8QuotedString(), Utf8Quoted),
        (LiteralString(Literal), Literal),
    ],
)
def test_the_form_of_a_string(terminal: StringTerminal, form: type[bytes]) -> None:
    assert terminal.form is form


# Numbers


@pytest.mark.parametrize(
    ("octets", "value"), [(b"5", 5), (b"120", 120), (b"0007", 7), (b"0" * 5000 + b"50", 50)], ids=[*"1234"]
)
def test_a_number_is_read_without_leading_zeros(octets: bytes, value: int) -> None:
    reads(Number(5, 120), octets, value)


def test_zero_is_read_where_it_is_in_the_bounds() -> None:
    reads(Number(0, 9), b"0", 0)
    reads(Number(0, 9), b"000", 0)


@pytest.mark.parametrize("octets", [b"4", b"0", b"121", b"1000", b"9" * 5000], ids=[*"12345"])
def test_a_number_out_of_bounds_is_not_read(octets: bytes) -> None:
    refuses_to_read(Number(5, 120), octets, "not in 5..120")


@pytest.mark.parametrize(("value", "octets"), [(5, b"5"), (120, b"120")])
def test_a_number_is_written_in_decimal(value: int, octets: bytes) -> None:
    writes(Number(5, 120), value, octets)


@pytest.mark.parametrize("value", [4, 121, 6.0, "6", None])
def test_what_is_no_int_in_the_bounds_is_not_written(value: object) -> None:
    refuses_to_write(Number(5, 120), value, f"{value!r} is not an int in 5..120")


def test_a_bool_is_no_number() -> None:
    refuses_to_write(Number(0, 120), True, "True is not an int in 0..120")


@given(st.integers(0, LARGEST), st.integers(0, 5))
def test_a_number_comes_back_however_many_zeros_lead(number: int, zeros: int) -> None:
    assert Number(0, LARGEST).read(b"0" * zeros + Number(0, LARGEST).write(number)) == number


# Octets


def test_octets_are_read_as_they_stand_in_their_class() -> None:
    reads(Octets(), b'a"\\\xff', b'a"\\\xff')
    reads(Octets(Flag), b"\\SEEN", Flag(b"\\SEEN"))
    assert bytes(Octets(Flag).read(b"\\SEEN")) == b"\\SEEN"


@pytest.mark.parametrize(
    ("terminal", "value"),
    [
        (Octets(), b"x"),
        (Octets(), Flag(b"x")),
        (Octets(Flag), Flag(b"x")),
        (Octets(Flag), UnknownFlag(b"x")),
        (Octets(UnknownFlag, Flag), Flag(b"x")),
    ],
)
def test_octets_of_the_class_or_of_a_narrower_one_are_written(terminal: Terminal, value: bytes) -> None:
    writes(terminal, value, b"x")


@pytest.mark.parametrize(
    ("terminal", "value", "reason"),
    [
        (Octets(Flag), b"x", "b'x' is not Flag"),
        (Octets(UnknownFlag, Flag), b"x", "b'x' is not Flag"),
        (Octets(), "x", "'x' is not bytes"),
        (Octets(), bytearray(b"x"), "bytearray(b'x') is not bytes"),
        (Octets(), Quoted(b"x"), "Quoted(b'x') is not bytes"),
        (Octets(), Literal8(b"x"), "Literal8(b'x') is not bytes"),
    ],
)
def test_octets_of_another_class_are_not_written(terminal: Terminal, value: object, reason: str) -> None:
    refuses_to_write(terminal, value, reason)


# Octets through functions


SWAPPED = Converted(Flag, bytes.swapcase, lambda value: value[::-1])


def test_converted_octets_are_read_through_decode_and_written_through_encode() -> None:
    reads(SWAPPED, b"aB", Flag(b"Ab"))
    assert bytes(SWAPPED.read(b"aB")) == b"Ab"
    writes(SWAPPED, Flag(b"aB"), b"Ba")


def test_encode_gets_plain_bytes() -> None:
    assert Converted(Flag, bytes, lambda value: type(value).__name__.encode()).write(Flag(b"x")) == b"bytes"


def test_what_is_not_of_the_class_is_not_encoded() -> None:
    refuses_to_write(SWAPPED, b"x", "b'x' is not Flag")


# Keywords


def test_a_keyword_is_read_in_upper_case() -> None:
    reads(Keyword(), b"small", "SMALL")
    reads(Keyword(), b"X-Big", "X-BIG")


def test_a_keyword_is_written_as_it_is() -> None:
    writes(Keyword(), "X-BIG", b"X-BIG")


@pytest.mark.parametrize("value", ["Big", "É", b"BIG", None])
def test_what_is_no_upper_case_ascii_is_not_written(value: object) -> None:
    refuses_to_write(Keyword(), value, f"{value!r} is not an upper-case keyword")


@pytest.mark.parametrize("octets", [b"dark-red", b"DARK-RED", b"Dark-Red"])
def test_a_member_is_read_in_any_letter_case(octets: bytes) -> None:
    assert Member(Colour).read(octets) is Colour.DARK_RED


def test_a_member_is_written_as_the_abnf_has_it() -> None:
    writes(Member(Colour), Colour.DARK_RED, b"Dark-Red")


@pytest.mark.parametrize("value", ["Red", b"Red", None])
def test_what_is_no_member_is_not_written(value: object) -> None:
    refuses_to_write(Member(Colour), value, f"{value!r} is not a Colour")


# Sets


@pytest.mark.parametrize("octets", [b"1", b"5:1,*,2", b"4294967295", b"0000000001:4294967295", b"$"])
def test_a_set_is_read_and_written_as_it_is_spelled(octets: bytes) -> None:
    reads(Set(), octets, SequenceSet(octets))
    writes(Set(), SequenceSet(octets), octets)


@pytest.mark.parametrize(
    "octets", [b"4294967296", b"1:4294967296", b"4294967296,1", b"1,00000000001", b"9" * 5000], ids=[*"12345"]
)
def test_a_set_with_a_number_of_more_than_32_bits_or_10_digits_is_refused(octets: bytes) -> None:
    refuses_to_read(Set(), octets, "not in 1..4294967295")
    refuses_to_write(Set(), SequenceSet(octets), "not in 1..4294967295")


@pytest.mark.parametrize("value", [b"1", "1", None, SequenceSet("1")])  # type: ignore[arg-type]
def test_what_is_no_set_of_octets_is_not_written(value: object) -> None:
    refuses_to_write(Set(), value, f"{value!r} is not a SequenceSet")


# Strings


@pytest.mark.parametrize(
    ("value", "spelled"),
    [
        (Quoted(b"x"), True),
        (Utf8Quoted(b"x"), True),
        (Literal(b"x"), True),
        (NonSyncLiteral8(b"x"), True),
        (b"x", False),
        (Mailbox(b"x", Quoted), False),
        ("x", False),
    ],
)
def test_only_a_quoted_string_or_literal_asks_for_its_form(value: object, spelled: bool) -> None:
    assert is_spelled(value) is spelled


def test_a_bare_string_is_its_octets() -> None:
    reads(Bare(), b"a\\", b"a\\")
    writes(Bare(), b"a\\", b"a\\")
    writes(Bare(), Flag(b"x"), b"x")


@pytest.mark.parametrize("value", ["x", None, Quoted(b"x"), Literal(b"x")])
def test_what_asks_for_another_form_is_not_bare(value: object) -> None:
    refuses_to_write(Bare(), value, f"{value!r} cannot stand as an atom")


@pytest.mark.parametrize(
    ("octets", "value"), [(b'""', b""), (b'"a b"', b"a b"), (rb'"\"\\\\"', rb'"\\'), (rb'"\\""', rb"\"")]
)
def test_a_quoted_string_is_read_without_quotes_and_escapes(octets: bytes, value: bytes) -> None:
    reads(QuotedString(), octets, Quoted(value))


@pytest.mark.parametrize(
    ("value", "octets"), [(b"", b'""'), (b"a b", b'"a b"'), (rb'"\\', rb'"\"\\\\"'), (Quoted(b"x"), b'"x"')]
)
def test_a_quoted_string_is_written_in_quotes_with_escapes(value: bytes, octets: bytes) -> None:
    writes(QuotedString(), value, octets)


@given(st.binary() | st.lists(st.sampled_from(b'"\\a')).map(bytes))
@example(b'\\"')
def test_any_octets_come_back_from_quotes(value: bytes) -> None:
    assert QuotedString().read(QuotedString().write(value)) == value


@pytest.mark.parametrize("value", ["x", None, Literal(b"x"), NonSyncLiteral8(b"x"), Utf8Quoted(b"x")])
def test_what_asks_for_another_form_is_not_quoted(value: object) -> None:
    refuses_to_write(QuotedString(), value, f"{value!r} cannot stand in quotes")


# Strings with UTF-8


@pytest.fixture
def utf8_mode() -> Iterator[None]:
    with mode(on=True):
        yield


NOT_ENABLED = "UTF-8 in a quoted string, which ENABLE UTF8=ACCEPT or IMAP4rev2 allows"


@pytest.mark.usefixtures("utf8_mode")
def test_in_utf8_mode_a_quoted_string_may_have_utf8() -> None:
    reads(Utf8ModeQuotedString(), b'"\xc3\xa9\\""', Quoted(b'\xc3\xa9"'))
    writes(Utf8ModeQuotedString(), Quoted(b'\xc3\xa9"'), b'"\xc3\xa9\\""')


def test_outside_of_utf8_mode_no_quoted_string_has_utf8() -> None:
    refuses_to_read(Utf8ModeQuotedString(), b'"\xc3\xa9"', NOT_ENABLED)
    refuses_to_write(Utf8ModeQuotedString(), Quoted(b"\xc3\xa9"), NOT_ENABLED)


@pytest.mark.usefixtures("utf8_mode")
@pytest.mark.parametrize("value", [b"\xc3\xa9", "é", Literal(b"x")])
def test_what_does_not_ask_for_quotes_is_never_written_with_utf8_in_them(value: object) -> None:
    refuses_to_write(Utf8ModeQuotedString(), value, f"{value!r} cannot stand in quotes")


def test_after_an_asterisk_a_quoted_string_may_have_utf8_in_any_mode() -> None:
    reads(Utf8QuotedString(), b'*"\xc3\xa9\\""', Utf8Quoted(b'\xc3\xa9"'))
    writes(Utf8QuotedString(), Utf8Quoted(b'\xc3\xa9"'), b'*"\xc3\xa9\\""')


@pytest.mark.parametrize("value", [b"x", "x", Quoted(b"x"), Literal(b"x")])
def test_what_does_not_ask_for_an_asterisk_is_not_written_with_one(value: object) -> None:
    refuses_to_write(Utf8QuotedString(), value, f"{value!r} cannot stand in quotes after an asterisk")


# Literals


@pytest.mark.parametrize("literal", [Literal(b"a\r\n"), NonSyncLiteral(b""), Literal8(b"\0"), NonSyncLiteral8(b"\0a")])
@pytest.mark.parametrize("form", [Literal, Literal8])
def test_a_literal_that_was_set_aside_is_read_in_its_form(form: type[Literal], literal: Literal) -> None:
    assert LiteralString(form).read(literal) is literal


def test_octets_that_were_not_set_aside_are_no_literal() -> None:
    refuses_to_read(LiteralString(Literal), b"{3}\r\n", "the octets that the literal announces are missing")


@pytest.mark.parametrize("literal", [Literal(b"a\0"), NonSyncLiteral(b"\0")])
def test_a_literal_with_nul_is_not_read(literal: Literal) -> None:
    refuses_to_read(LiteralString(Literal), literal, "NUL in a literal")


@pytest.mark.parametrize(
    ("form", "value", "octets"),
    [
        (Literal, b"", b"{0}\r\n"),
        (Literal, b"a\r\n", b"{3}\r\na\r\n"),
        (Literal, Literal(b"ab"), b"{2}\r\nab"),
        (Literal, NonSyncLiteral(b"ab"), b"{2+}\r\nab"),
        (NonSyncLiteral, b"ab", b"{2+}\r\nab"),
        (NonSyncLiteral, Literal(b"ab"), b"{2}\r\nab"),
        (Literal8, b"\0b", b"~{2}\r\n\0b"),
        (Literal8, Literal8(b"\0b"), b"~{2}\r\n\0b"),
        (Literal8, NonSyncLiteral8(b"ab"), b"~{2+}\r\nab"),
    ],
)
def test_a_literal_is_written_with_its_announcement(form: type[Literal], value: bytes, octets: bytes) -> None:
    writes(LiteralString(form), value, octets)


@pytest.mark.parametrize(
    ("form", "value", "reason"),
    [
        (Literal, "x", "'x' cannot stand as a literal"),
        (Literal, Quoted(b"x"), "Quoted(b'x') cannot stand as a literal"),
        (Literal, Literal8(b"x"), "Literal8 cannot stand here, Literal can"),
        (Literal8, NonSyncLiteral(b"x"), "NonSyncLiteral cannot stand here, Literal8 can"),
        (Literal, b"a\0", "NUL in a literal"),
        (Literal, NonSyncLiteral(b"\0"), "NUL in a literal"),
        (Literal, StreamedLiteral(0, 5), "the octets of a streamed literal are gone"),
        (Literal8, StreamedLiteral(0, 5), "the octets of a streamed literal are gone"),
    ],
)
def test_what_no_literal_of_the_form_can_hold_is_not_written(form: type[Literal], value: object, reason: str) -> None:
    refuses_to_write(LiteralString(form), value, reason)


def test_a_literal_longer_than_its_size_can_tell_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terminals, "MAX_32", 3)
    writes(LiteralString(Literal), Literal(b"abc"), b"{3}\r\nabc")
    refuses_to_write(LiteralString(Literal), Literal(b"abcd"), "a literal has at most 3 octets")


def test_a_literal_may_have_as_many_octets_as_32_bits_can_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("imapgrammar.syntax.terminals.MAX_32", 3)
    writes(LiteralString(Literal), b"abc", b"{3}\r\nabc")
    refuses_to_write(LiteralString(Literal), b"abcd", "a literal has at most 3 octets")

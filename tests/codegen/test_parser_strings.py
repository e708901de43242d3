"""Generated parsers of toy grammars: the forms of strings."""

from __future__ import annotations

import pytest

from codegen.support import REFUSED, One, Two, custom, toy
from codegen.test_parser import Table, cases, check
from imapgrammar.strings import Flag, Literal, Literal8, Mailbox, NonSyncLiteral, NonSyncLiteral8, Quoted, Utf8Quoted
from imapgrammar.syntax.terminals import Bare, QuotedString, Terminal, Utf8QuotedString

STRINGS: Table = {
    # Plain bytes in the first form that can hold them, else the form that they came in.
    "thing: x\nx: ATOM | QUOTED | LITERAL": {
        b"abc": b"abc",
        b'"abc"': Quoted(b"abc"),
        b'"a b"': b"a b",
        b'""': b"",
        b'"a\\"b\\\\"': b'a"b\\',
        b"{3}\r\nabc": Literal(b"abc"),
        b"{3}\r\na b": Literal(b"a b"),
        b"{0}\r\n": Literal(b""),
        b"{1}\r\n\x80": b"\x80",
        b"{4}\r\n\r\n{1": b"\r\n{1",
        b"{3+}\r\nabc": NonSyncLiteral(b"abc"),
        b"{1+}\r\n\x80": NonSyncLiteral(b"\x80"),
        b"{003}\r\nabc": Literal(b"abc"),
        # Not a string, or not of these forms.
        b"": REFUSED,
        b"a b": REFUSED,
        b'"abc': REFUSED,
        b'"a"b': REFUSED,
        b'"\\a"': REFUSED,
        b'"\\"': REFUSED,
        b'"\x80"': REFUSED,
        b'"\0"': REFUSED,
        b"{1}\r\n\0": REFUSED,
        b"~{1}\r\na": REFUSED,
        b"{1}a": REFUSED,
        b"{-1}\r\na": REFUSED,
        # A literal that is cut short, goes on, or is announced with a number that is none.
        b"{3}\r\nab": REFUSED,
        b"{9}\r\nab": REFUSED,
        b"{1}\r\nab": REFUSED,
        b"{4294967295}\r\nab": REFUSED,
        b"{4294967296}\r\nab": REFUSED,
        b"{18446744073709551618}\r\nab": REFUSED,
        b"{" + b"9" * 500 + b"}\r\nab": REFUSED,
    },
    "thing: x\nx: QUOTED | LITERAL": {
        b'"abc"': b"abc",
        b'""': b"",
        b"{3}\r\nabc": Literal(b"abc"),
        b"{1}\r\n\x80": b"\x80",
        b"abc": REFUSED,
    },
    "thing: x\nx: ATOM | LITERAL8": {
        b"abc": b"abc",
        b"~{3}\r\nabc": Literal8(b"abc"),
        b"~{3}\r\na\0b": b"a\0b",
        b"~{3+}\r\na\0b": NonSyncLiteral8(b"a\0b"),
        b"{3}\r\nabc": REFUSED,
    },
    "thing: x\nx: LITERAL | LITERAL8": {
        b"{3}\r\nabc": b"abc",
        b"{3+}\r\nabc": NonSyncLiteral(b"abc"),
        b"~{3}\r\nabc": Literal8(b"abc"),
        b"~{3}\r\na\0b": b"a\0b",
        b"{3}\r\na\0b": REFUSED,
    },
    # Each rule has its own first form.
    "thing: x SP y -> two\nx: ATOM | y\ny: QUOTED | LITERAL": {
        b'"a" "a"': Two(Quoted(b"a"), b"a"),
        b"a {1}\r\na": Two(b"a", Literal(b"a")),
        b"{1}\r\na {1}\r\n\x80": Two(Literal(b"a"), b"\x80"),
        b"{1}\r\na{1}\r\n\x80": REFUSED,
        b"a a": REFUSED,
    },
    # A form alone is plain bytes.
    'thing: "A" SP ATOM -> one | "Q" SP QUOTED -> one | "L" SP LITERAL -> one | "M" SP LITERAL8 -> one': {
        b"A a": One(b"a"),
        b'Q "a\\\\"': One(b"a\\"),
        b"L {1}\r\na": One(b"a"),
        b"L {1+}\r\na": One(NonSyncLiteral(b"a")),
        b"L {1}\r\n\0": REFUSED,
        b"L {2}\r\na": REFUSED,
        b"M ~{1}\r\n\0": One(b"\0"),
        b"M ~{1+}\r\n\0": One(NonSyncLiteral8(b"\0")),
        b"M {1}\r\na": REFUSED,
    },
    # NIL is no string, "NIL" is.
    'thing: x\nx: "NIL" | y\ny: QUOTED | LITERAL': {
        b"NIL": None,
        b"nil": None,
        b'"NIL"': b"NIL",
        b"{3}\r\nNIL": Literal(b"NIL"),
    },
    # Several in a list, and octets of a literal that look like more of it.
    'thing: "(" [x (SP x)*] ")" -> one\nx: ATOM | QUOTED | LITERAL': {
        b'(a "b" {3}\r\n) " {0}\r\n)': One((b"a", Quoted(b"b"), Literal(b') "'), Literal(b""))),
        b"({3}\r\n{1}\r\n)": REFUSED,
        b"({5}\r\n{1}\r\n)": One((b"{1}\r\n",)),
    },
}


@pytest.mark.parametrize(("grammar", "octets", "value"), cases(STRINGS))
def test_strings_remember_any_form_but_the_first(grammar: str, octets: bytes, value: object) -> None:
    check(toy(grammar), octets, value)


@pytest.mark.parametrize(
    ("octets", "value"),
    [
        (b"a\\b", b"a\\b"),
        # What the escapes stand for could be the first form, not the escapes.
        (b'"a\\\\b"', Quoted(b"a\\b")),
        (b'"a\\"b"', b'a"b'),
        (b'"a1"', b"a1"),
    ],
)
def test_escapes_are_taken_off_before_a_form_is_chosen(octets: bytes, value: object) -> None:
    loose = custom("thing: x\nx: LOOSE | QUOTED\nLOOSE: /[a-z\\\\]+/", terminals={"LOOSE": Bare()})
    check(loose, octets, value)


@pytest.mark.parametrize(
    ("octets", "value"),
    [(b"12", b"12"), (b'"12"', Quoted(b"12")), (b"1", REFUSED), (b'"123"', REFUSED), (b'"1\\2"', REFUSED)],
)
def test_forms_that_are_no_run_of_octets(octets: bytes, value: object) -> None:
    definitions = 'PAIR: /[0-9][0-9]/\nQUOTED_PAIR: /"[0-9][0-9]"/'
    terminals: dict[str, Terminal] = {"PAIR": Bare(), "QUOTED_PAIR": QuotedString()}
    check(custom(f"thing: x\nx: PAIR | QUOTED_PAIR\n{definitions}", terminals=terminals), octets, value)


STARRED: Table = {
    "thing: x\nx: STARRED | QUOTED": {b'*"a"': Utf8Quoted(b"a"), b'"a"': b"a", b'*"\xff"': REFUSED, b"*": REFUSED},
    # The first form of others may begin with an asterisk too.
    "thing: x\nx: WILD | STARRED": {b'*"\\""': Utf8Quoted(b'"'), b"*": b"*", b"a*": b"a*", b'a*"a"': REFUSED},
    "thing: STARRED -> one": {b'*"a\\\\"': One(Utf8Quoted(b"a\\")), b'"a"': REFUSED},
}


@pytest.mark.parametrize(("grammar", "octets", "value"), cases(STARRED))
def test_strings_in_quotes_after_an_asterisk(grammar: str, octets: bytes, value: object) -> None:
    terminals: dict[str, Terminal] = {"STARRED": Utf8QuotedString(), "WILD": Bare()}
    check(custom(f'{grammar}\nSTARRED: "*" QUOTED\nWILD: /[a-z*]+/', terminals=terminals), octets, value)


@pytest.mark.parametrize(
    ("octets", "value"),
    [
        (b"abc", Mailbox(b"abc")),
        (b"inbox", Mailbox(b"inbox")),
        (b'"abc"', Mailbox(b"abc", Quoted)),
        (b'"a b"', Mailbox(b"a b")),
        (b"{3}\r\nabc", Mailbox(b"abc", Literal)),
        (b"{1}\r\n\x80", Mailbox(b"\x80")),
        (b"{1+}\r\n\x80", Mailbox(b"\x80", NonSyncLiteral)),
        (b"a b", REFUSED),
    ],
)
def test_a_string_of_a_kind(octets: bytes, value: object) -> None:
    check(custom("thing: x\nx: ATOM | QUOTED | LITERAL", kinds={"x": Mailbox}), octets, value)


@pytest.mark.parametrize(("octets", "value"), [(b"abc", Flag(b"abc")), (b'"abc"', Flag(b"abc"))])
def test_a_string_of_a_kind_that_has_no_form(octets: bytes, value: object) -> None:
    check(custom("thing: x\nx: ATOM | QUOTED", kinds={"x": Flag}), octets, value)

"""Errors made from the terminals that were expected: the rule that they name, and what they say was expected."""

from __future__ import annotations

import functools

import pytest

from codegen.support import toy_grammar, toy_registry
from imapgrammar import ParseError
from imapgrammar.explain.expected import Errors, Miss
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.terminals import Octets, QuotedString, Utf8ModeQuotedString

GRAMMAR = r"""// RFC 1 section 1
thing: "A" SP outer -> one | "A" SP DQUOTE list -> single | "STOP" -> ex
// RFC 1 section 2
outer: inner | "X" astring -> single
// RFC 1 section 3
inner: NUMBER "." NUMBER -> two | COLOUR -> one
// RFC 1 section 4
list: "(" inner (SP inner)* ")"
astring: ATOM | string
string: QUOTED | LITERAL
nstring: string | "NIL"
flag: FLAG | flag_word
flag_word: WORD
both: ATOM | LITERAL
long_name: nstring flag both SIZE
DQUOTE: "\""
// RFC 1 section 5
%extend thing: "EXT" SP NUMBER -> one
"""


@functools.cache
def errors() -> Errors:
    grammar = toy_grammar(GRAMMAR)
    return Errors(grammar, Forms(grammar))


def error(*misses: Miss, start: str = "thing", octets: bytes = b"A 1", offset: int = 2) -> ParseError:
    return errors().error(octets, offset, start, frozenset(misses))


def test_an_error_knows_the_octets_and_the_place() -> None:
    found = error(("inner", "NUMBER", None))
    assert (found.octets, found.offset, found.found, found.detail) == (b"A 1", 2, b"1", "")


# What was expected


@pytest.mark.parametrize(
    ("misses", "expected"),
    [
        ([], ("the end",)),
        # Fixed octets are quoted, but for the core rules of the ABNF, which have names.
        ([("thing", "STOP")], ('"STOP"',)),
        ([("list", "LPAR")], ('"("',)),
        ([("thing", "SP"), ("thing", "CRLF"), ("thing", "DQUOTE")], ("CRLF", "DQUOTE", "SP")),
        # Terminals have the names of the ABNF.
        ([("inner", "NUMBER")], ("number",)),
        ([("long_name", "SIZE")], ("size",)),
        # What is missing in a rule that is nothing but a terminal is that rule.
        ([("flag_word", "WORD")], ("flag-word",)),
        ([("string", "QUOTED")], ("string",)),
        ([("nstring", "NIL")], ("nstring",)),
        # Only the outermost of rules inside each other is told.
        ([("string", "QUOTED"), ("astring", "ATOM")], ("astring",)),
        ([("flag_word", "WORD"), ("flag", "FLAG")], ("flag",)),
        ([("string", "QUOTED"), ("flag", "FLAG")], ("flag", "string")),
        # All in order, each once.
        (
            [
                ("thing", "STOP"),
                ("inner", "NUMBER"),
                ("thing", "SP"),
                ("flag", "FLAG"),
                ("outer", "X"),
                ("list", "NUMBER"),
            ],
            ('"STOP"', '"X"', "SP", "flag", "number"),
        ),
    ],
)
def test_what_was_expected(misses: list[tuple[str, str]], expected: tuple[str, ...]) -> None:
    assert error(*((rule, terminal, None) for rule, terminal in misses)).expected == expected


def test_a_choice_of_rules_is_named_if_all_of_its_rules_were_expected() -> None:
    text = """thing: largest | only | "NIL"
largest: fifth | "NIL" | fourth
all_of: larger | fourth
larger: medium | third
medium: first | second
only: fifth
first: ATOM
second: NUMBER
third: SET
fourth: QUOTED
fifth: LITERAL
"""
    grammar = toy_grammar(text)
    found = Errors(grammar, Forms(grammar))

    def expected(*rules: str) -> tuple[str, ...]:
        terminals = {"first": "ATOM", "second": "NUMBER", "third": "SET", "fourth": "QUOTED", "fifth": "LITERAL"}
        return found.error(b"", 0, "thing", frozenset([(rule, terminals[rule], None) for rule in rules])).expected

    assert expected("first") == ("first",)
    assert expected("first", "third") == ("first", "third")
    assert expected("first", "second") == ("medium",)
    assert expected("third", "second", "first") == ("larger",)
    assert expected("first", "second", "third", "fourth") == ("all-of",)
    # A rule that is only another, or other things too, is no choice of rules.
    assert expected("fifth") == ("fifth",)
    assert expected("fourth", "fifth") == ("fifth", "fourth")


# The rule


@pytest.mark.parametrize(
    ("rules", "rule"),
    [
        (["inner"], "inner"),
        (["flag_word"], "flag-word"),
        # The smallest that holds all of them.
        (["inner", "outer"], "outer"),
        (["inner", "list"], "list"),
        (["inner", "string"], "outer"),
        (["list", "outer"], "thing"),
        (["string", "flag_word"], "long-name"),
        # Without any, the one that was read.
        ([], "outer"),
    ],
)
def test_the_rule_is_the_smallest_that_holds_all_that_was_expected(rules: list[str], rule: str) -> None:
    found = error(*((name, "SP", None) for name in rules), start="thing" if rules else "outer")
    assert found.rule == rule


def test_of_equally_small_rules_the_first_by_name_is_reported() -> None:
    grammar = toy_grammar('thing: zz | bb\nzz: "(" x ")"\nbb: "[" x "]"\nx: SP y\ny: NUMBER')
    misses = frozenset([("x", "SP", None), ("y", "NUMBER", None)])
    assert Errors(grammar, Forms(grammar)).error(b"", 0, "thing", misses).rule == "x"
    grammar = toy_grammar('thing: zz | bb\nzz: x "(" y\nbb: x "[" y\nx: NUMBER\ny: WORD')
    misses = frozenset([("x", "NUMBER", None), ("y", "WORD", None)])
    assert Errors(grammar, Forms(grammar)).error(b"", 0, "thing", misses).rule == "bb"


def test_where_no_rule_holds_all_it_is_the_one_that_was_read() -> None:
    assert error(("thing", "SP", None), ("long_name", "SIZE", None), start="outer").rule == "outer"


# The section


@pytest.mark.parametrize(
    ("misses", "section"),
    [
        # That of the rule.
        ([("inner", None)], "RFC 1 section 3"),
        ([("inner", None), ("list", None)], "RFC 1 section 4"),
        # Of an alternative that had begun, which an extension may have added, its own.
        ([("thing", "one")], "RFC 1 section 5"),
        ([("thing", "ex")], "RFC 1 section 1"),
        ([("thing", "ex"), ("thing", None)], "RFC 1 section 1"),
        ([("inner", "two"), ("thing", None)], "RFC 1 section 3"),
        # Of several of different sections, that of the rule.
        ([("thing", "ex"), ("thing", "one")], "RFC 1 section 1"),
        ([("inner", "two"), ("list", "one")], "RFC 1 section 4"),
    ],
)
def test_the_section(misses: list[tuple[str, str | None]], section: str) -> None:
    assert error(*((rule, "SP", alias) for rule, alias in misses)).section == section


def test_without_sections_in_the_grammar_there_is_none() -> None:
    grammar = toy_grammar('thing: "A" -> ex')
    assert Errors(grammar, Forms(grammar)).error(b"B", 0, "thing", frozenset([("thing", "A", "ex")])).section == ""


# Quoted strings that are begun


QUOTED: Miss = ("string", "QUOTED", None)
OVER = "an octet over 127 needs a literal, or UTF-8 where UTF8=ACCEPT or IMAP4rev2 is enabled"


@pytest.mark.parametrize(
    ("octets", "offset", "detail"),
    [
        (b'A "x', 4, "the quoted string is not closed"),
        (b'A "x\r\n', 4, "the quoted string is not closed"),
        (b'A "\n', 3, "the quoted string is not closed"),
        (b'A "\\x"', 3, 'in a quoted string a backslash is allowed before " and \\ only'),
        (b'A "\\"\\\\x\\', 8, 'in a quoted string a backslash is allowed before " and \\ only'),
        (b'A "x\0"', 4, "NUL is allowed in a literal8 only"),
        (b'A "\xc3\xa9"', 3, OVER),
        (b'A "x\x80"', 4, OVER),
    ],
)
def test_the_first_octet_that_makes_a_quoted_string_invalid(octets: bytes, offset: int, detail: str) -> None:
    found = error(QUOTED, ("thing", "SP", None), octets=octets)
    assert (found.offset, found.detail, found.rule) == (offset, detail, "quoted")
    assert (found.section, found.expected, found.octets) == ("RFC 3501 section 4.3", (), octets)


@pytest.mark.parametrize(
    ("octets", "misses"),
    [
        # It is not begun, is whole, or cannot stand there.
        (b"A x", [QUOTED]),
        (b"A ", [QUOTED]),
        (b'A x"', [QUOTED]),
        (b'A "x"', [QUOTED]),
        (b'A "x', [("astring", "ATOM", None), ("string", "LITERAL", None)]),
        (b'A "x', []),
    ],
)
def test_octets_that_are_no_invalid_quoted_string(octets: bytes, misses: list[Miss]) -> None:
    found = error(*misses, octets=octets)
    assert (found.offset, found.detail) == (2, "")


@functools.cache
def strings() -> Errors:
    """The errors of a toy that has several strings in quotes."""
    declared = toy_registry(
        terminals={
            "SOME": QuotedString(),
            "SEVEN": QuotedString(),
            "MODE": Utf8ModeQuotedString(),
            "ONLY": QuotedString(),
            "BOX": Octets(),
        }
    )
    text = r"""thing: SOME | SEVEN | MODE | ONLY | BOX | "A" NUMBER
SOME: /"[a-z]+"/
SEVEN: /"[a-z7]*"/
MODE: /"[a-z\xc3]*"/
ONLY: /"[a-z]"/
BOX: /"[a-z]+"/
"""
    grammar = toy_grammar(text, declared)
    return Errors(grammar, Forms(grammar))


NEITHER = "this octet cannot stand here in quotes"


@pytest.mark.parametrize(
    ("octets", "terminals", "offset", "detail"),
    [
        (b'"a7\xc3"', ["SOME"], 2, NEITHER),
        (b'"a\x7f"', ["SOME"], 2, NEITHER),
        (b'"a7\xc3"', ["SEVEN"], 3, OVER),
        (b'"a7\xc3"', ["MODE"], 2, NEITHER),
        # The farthest of several.
        (b'"a7\xc3"', ["SEVEN", "SOME"], 3, OVER),
        (b'"a7\xc3"', ["SOME", "SEVEN", "MODE"], 3, OVER),
        (b'"a7"x', ["SOME", "SEVEN"], 0, ""),
        # What is not any string in quotes, since it has so many octets or is no string, breaks off nowhere.
        (b'"a7\xc3"', ["ONLY"], 0, ""),
        (b'"a7\xc3"', ["BOX"], 0, ""),
    ],
)
def test_the_strings_that_could_stand_there_count(
    octets: bytes, terminals: list[str], offset: int, detail: str
) -> None:
    found = strings().error(octets, 0, "thing", frozenset([("thing", name, None) for name in terminals]))
    assert (found.offset, found.detail) == (offset, detail)

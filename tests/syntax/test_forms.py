"""Forms: the form in which a string is written, the strings that become plain bytes, and the patterns of terminals."""

from __future__ import annotations

import re
import sys

import pytest

from codegen.support import toy_grammar, toy_registry
from imapgrammar.strings import Flag, Literal, Literal8, NonSyncLiteral, Quoted, StreamedLiteral, Utf8Quoted
from imapgrammar.syntax import forms as module
from imapgrammar.syntax.forms import Forms, compiled
from imapgrammar.syntax.terminals import Utf8QuotedString

STRING = ("ATOM", "QUOTED", "LITERAL")


def forms() -> Forms:
    text = r"""thing: ATOM QUOTED LITERAL LITERAL8 UTF8_QUOTED NUMBER FLAG SET
UTF8_QUOTED: /\*"[^"]*"/
"""
    return Forms(toy_grammar(text, toy_registry(terminals={"UTF8_QUOTED": Utf8QuotedString()})))


# The octets of a terminal


@pytest.mark.parametrize(
    ("terminal", "value", "octets"),
    [
        ("ATOM", b"abc", b"abc"),
        ("ATOM", b"a b", None),
        ("ATOM", b"a\n", None),
        ("ATOM", b"", None),
        ("ATOM", Quoted(b"a"), None),
        ("QUOTED", b'a "b"', b'"a \\"b\\""'),
        ("QUOTED", b"a\r\n", None),
        ("NUMBER", 12, b"12"),
        ("NUMBER", -1, None),
        ("FLAG", Flag(b"\\Seen"), b"\\Seen"),
        ("FLAG", Flag(b"\\Seen "), None),
        # The pattern of a literal has its announcement alone.
        ("LITERAL", b"a\r\n", b"{3}\r\na\r\n"),
        ("LITERAL", b"\0", None),
    ],
)
def test_a_value_has_the_octets_that_match_its_terminal(terminal: str, value: object, octets: bytes | None) -> None:
    assert forms().octets(terminal, value) == octets


# The form of a string


@pytest.mark.parametrize(
    ("value", "form"),
    [
        (b"abc", "ATOM"),
        (b"", "QUOTED"),
        (b"a b", "QUOTED"),
        (b"a\r\nb", "LITERAL"),
        (b"\xff", "LITERAL"),
        (b"\0", None),
        (Flag(b"abc"), "ATOM"),
        (Quoted(b"abc"), "QUOTED"),
        (Quoted(b"\xff"), None),
        (Utf8Quoted(b"abc"), None),
        (Literal(b"abc"), "LITERAL"),
        (NonSyncLiteral(b"abc"), "LITERAL"),
        (Literal8(b"abc"), None),
        (StreamedLiteral(0, 3), None),
    ],
)
def test_a_string_has_its_own_form_or_the_first_that_can_hold_it(value: bytes, form: str | None) -> None:
    assert forms().form_of(STRING, value) == form


def test_the_forms_are_tried_in_their_order() -> None:
    assert forms().form_of(("QUOTED", "ATOM"), b"abc") == "QUOTED"
    assert forms().form_of(("LITERAL", "LITERAL8"), b"\0") == "LITERAL8"
    assert forms().form_of(("LITERAL", "UTF8_QUOTED"), Utf8Quoted(b"x")) == "UTF8_QUOTED"
    assert forms().form_of((), b"abc") is None


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (b"abc", True),
        (Quoted(b"a b"), True),
        (Quoted(b"abc"), False),
        (Literal(b"\xff"), True),
        (Literal(b"abc"), False),
        (Literal(b"a b"), False),
        (NonSyncLiteral(b"\xff"), False),
        (Literal(b"\0"), False),
    ],
)
def test_a_string_is_plain_bytes_if_it_came_in_its_canonical_form(value: bytes, plain: bool) -> None:
    found = forms().canonical(STRING, value)
    assert found == value
    assert type(found) is (bytes if plain else type(value))


# Patterns


def test_a_pattern_matches_octets_in_any_letter_case() -> None:
    pattern = compiled("ab[\\x80-\xff]+")
    assert pattern.fullmatch(b"Ab\x80\xff")
    assert not pattern.fullmatch(b"ab\x7f")


def test_the_pattern_of_a_terminal_is_the_compiled_one_of_the_grammar() -> None:
    found = forms()
    assert found.pattern("NUMBER").fullmatch(b"120")
    assert not found.pattern("NUMBER").fullmatch(b"12a")
    assert found.pattern("NUMBER") is not found.pattern("ATOM")


def test_a_pattern_is_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counted(pattern: str) -> re.Pattern[bytes]:
        asked.append(pattern)
        return compiled(pattern)

    monkeypatch.setattr(module, "compiled", counted)
    found = forms()
    for _ in range(2):
        found.pattern("QUOTED")
        found.opening("QUOTED")
    assert len(asked) == 2


def test_the_opening_of_a_quoted_string_is_all_but_its_last_quote() -> None:
    match = forms().opening("QUOTED").match(b'"ab\\"c\xff"')
    assert match is not None
    assert match[0] == b'"ab\\"c'


def test_a_repetition_does_not_give_back_what_it_took() -> None:
    assert compiled("[a-c]*c").fullmatch(b"abc") is None
    assert compiled("[a-c]*1").fullmatch(b"abc1")


@pytest.mark.parametrize(
    ("pattern", "possessive"),
    [
        ("a*b+c?", "a*+b++c?+"),
        ("a{2}b{2,}c{2,5}", "a{2}+b{2,}+c{2,5}+"),
        ("(?:ab)*(?=a)(?!b)(?-i:d)?", "(?:ab)*+(?=a)(?!b)(?-i:d)?+"),
        (r"\*\+\?\{2}\\*", r"\*\+\?\{2}\\*+"),
        ("[*+?{2}]*", "[*+?{2}]*+"),
        (r"[\]*]+[^\]+]?", r"[\]*]++[^\]+]?+"),
        ("a{,2}{b}", "a{,2}{b}"),
        ("\n*.\n", "\n*+.\n"),
    ],
)
def test_repetitions_become_such_that_do_not_give_back(pattern: str, possessive: str) -> None:
    assert compiled(pattern).pattern == possessive.encode("latin-1")


@pytest.mark.parametrize(("version", "pattern"), [((3, 11, 4), b"a*"), ((3, 11, 5), b"a*+")])
def test_a_python_that_errs_in_this_gets_the_pattern_as_it_is(
    version: tuple[int, ...], pattern: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    assert compiled("a*").pattern == pattern

"""Pieces of generated source: bytes literals, and the conditions that octets are of a class."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imapgrammar.codegen.source import Tables, quoted
from imapgrammar.compiled.runtime import is_word, table
from imapgrammar.syntax.lookahead import ALL, Octets


@given(st.binary() | st.lists(st.sampled_from(b"\"'\\a\n")).map(bytes))
def test_a_bytes_literal_stands_for_its_octets(octets: bytes) -> None:
    text = quoted(octets)
    assert text.startswith('b"')
    assert ast.literal_eval(text) == octets


CLASSES = {
    "one": b"(",
    "a letter": b"kK",
    "two": b"*%",
    "two, one bit apart": b"@`",
    "two, one bit apart, no ASCII": b"\xc0\xe0",
    "a range": b"0123456789",
    "all but one": bytes(ALL - {0x0D}),
    "all but two": bytes(ALL - {0x0D, 0x0A}),
    "some": b"+/09AZ\xff",
    "all": bytes(ALL),
}


def holds(tables: Tables, condition: str, octets: bytes) -> bool:
    names = {"table": table, "is_word": is_word, "o": octets, "i": 1}
    exec(str(tables).replace(": Final", ""), names)
    return bool(eval(condition, names))


@pytest.mark.parametrize("octets", CLASSES.values(), ids=CLASSES)
def test_a_condition_is_true_of_its_class_alone(octets: bytes) -> None:
    tables = Tables()
    for wanted, condition in ((True, tables.is_in), (False, tables.is_not_in)):
        text = condition(frozenset(octets), "o[0]")
        assert [holds(tables, text, bytes([each])) == wanted for each in range(256)] == [
            each in octets for each in range(256)
        ]


def classes(text: bytes) -> list[Octets]:
    """The classes of these octets, letters in both cases."""
    return [frozenset(bytes([each]).lower() + bytes([each]).upper()) for each in text]


@pytest.mark.parametrize(
    ("run", "true", "false"),
    [
        (classes(b"ab"), [b".ab", b".AB"], [b".aa", b"ab.", b".a\r"]),
        (classes(b"abcd"), [b".abcd", b".AbCd"], [b".abce", b".abc\r", b".\x01bcd"]),
        (classes(b"[ab]c1"), [b".[ab]c1", b".[AB]C1"], [b".{ab]c1", b".[ab}c1", b".[ab]c\x11"]),
        # A word, a class, and another word.
        ([*classes(b"abcd"), frozenset(b"+-"), *classes(b"efgh")], [b".abcd+EFGH"], [b".abcd*efgh", b".abcd+efg\r"]),
        ([frozenset(b"+-"), *classes(b"abcd")], [b".-abcd"], [b".abcd", b".=abcd"]),
    ],
)
def test_conditions_of_octets_in_a_row(run: list[Octets], true: list[bytes], false: list[bytes]) -> None:
    tables = Tables()
    all_are, some_is_not = tables.are(run, 0), tables.are_not(run, 0)
    for octets in true:
        assert holds(tables, " and ".join(all_are), octets)
        assert not holds(tables, " or ".join(some_is_not), octets)
    for octets in false:
        assert not holds(tables, " and ".join(all_are), octets)
        assert holds(tables, " or ".join(some_is_not), octets)

"""Generated parsers of toy grammars: rules inside themselves."""

from __future__ import annotations

import pytest

from codegen.support import REFUSED, One, Two, toy
from codegen.test_parser import Table, cases, check
from imapgrammar.syntax.limits import MAX_NESTING

RECURSIVE: Table = {
    'thing: x\nx: "(" x ")" -> one | NUMBER': {
        b"1": 1,
        b"((1))": One(One(1)),
        b"((1)": REFUSED,
        b"(1))": REFUSED,
    },
    'thing: x\nx: "(" [x (SP x)*] ")" -> one | NUMBER': {
        b"()": One(()),
        b"(1 () (2 3))": One((1, One(()), One((2, 3)))),
        b"(()": REFUSED,
    },
    'thing: x\nx: "(" y ")" -> one\ny: "[" x ("," x)* "]" | NUMBER': {
        b"(1)": One(1),
        b"([(1),([(2)])])": One((One(1), One((One(2),)))),
        b"([1])": REFUSED,
    },
    'thing: x | NUMBER\nx: "N" thing -> one | "O" thing SP thing -> two\nclient_message: thing CRLF': {
        b"NN1": One(One(1)),
        b"ON1 O2 3": Two(One(1), Two(2, 3)),
        b"O1": REFUSED,
    },
}


@pytest.mark.parametrize(("grammar", "octets", "value"), cases(RECURSIVE))
def test_rules_inside_themselves(grammar: str, octets: bytes, value: object) -> None:
    check(toy(grammar), octets, value)


# Depth


def nested(opening: bytes, depth: int, inside: bytes, closing: bytes) -> bytes:
    return opening * depth + inside + closing * depth


LISTS = 'thing: x\nx: "(" [x (SP x)*] ")" -> one | NUMBER'
PAIRS = 'thing: x SP x -> two\nx: "(" [x (SP x)*] ")" -> one | NUMBER'
IN_TURN = 'thing: x\nx: "(" y ")" -> one | NUMBER\ny: "[" x "]" -> single'
APART = 'thing: x\nx: "(" x ")" -> one | y\ny: "[" y "]" -> single | NUMBER'

DEEPEST = MAX_NESTING - 1
"""So many times a rule may stand inside itself."""


@pytest.mark.parametrize(
    ("grammar", "octets"),
    [
        (LISTS, nested(b"(", DEEPEST, b"1", b")")),
        (LISTS, nested(b"(", DEEPEST - 1, b"(1) (2) 3", b")")),
        (IN_TURN, nested(b"([", DEEPEST, b"1", b"])")),
        # What stands beside a rule does not count, nor do rules that it cannot stand in.
        (LISTS, b"(" + b" ".join([b"(1)"] * MAX_NESTING) + b")"),
        (PAIRS, nested(b"(", DEEPEST, b"1", b")") + b" " + nested(b"(", DEEPEST, b"1", b")")),
        (APART, nested(b"(", DEEPEST, nested(b"[", DEEPEST, b"1", b"]"), b")")),
    ],
)
def test_a_rule_nests_as_deep_as_the_limit(grammar: str, octets: bytes) -> None:
    assert toy(grammar).read(octets) is not REFUSED


@pytest.mark.parametrize(
    ("grammar", "octets"),
    [
        (LISTS, nested(b"(", DEEPEST + 1, b"1", b")")),
        (LISTS, nested(b"(", DEEPEST, b"1 (2) 3", b")")),
        (IN_TURN, nested(b"([", DEEPEST + 1, b"1", b"])")),
        (PAIRS, b"1 " + nested(b"(", DEEPEST + 1, b"1", b")")),
        (APART, nested(b"(", DEEPEST + 1, b"1", b")")),
        (APART, nested(b"[", DEEPEST + 1, b"1", b"]")),
    ],
)
def test_a_rule_nests_no_deeper(grammar: str, octets: bytes) -> None:
    assert toy(grammar).read(octets) is REFUSED


def test_no_nesting_exhausts_the_stack() -> None:
    assert toy(LISTS).read_compiled(nested(b"(", 100_000, b"", b")")) is REFUSED

"""Checks of a grammar: it is refused if an octet or a value would be lost, and accepted otherwise."""

from __future__ import annotations

import pytest

from codegen.support import toy_grammar, toy_registry
from imapgrammar import GrammarError

# Rules that begin with themselves


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("thing: thing NUMBER | NUMBER", "thing - thing"),
        ("thing: NUMBER | thing NUMBER", "thing - thing"),
        ('thing: ("A" | thing) NUMBER', "thing - thing"),
        ("thing: [thing] NUMBER", "thing - thing"),
        ("thing: thing* NUMBER", "thing - thing"),
        ("thing: thing+ NUMBER", "thing - thing"),
        # After what may be nothing.
        ('thing: ["A"] thing', "thing - thing"),
        ("thing: [SP NUMBER] (SP NUMBER)* thing | NUMBER", "thing - thing"),
        ('thing: nil thing\nnil: ["A"]', "thing - thing"),
        ('thing: nil thing\nnil: NUMBER | ["A"]', "thing - thing"),
        ('thing: outer thing\nouter: nil nil\nnil: ["A"]', "thing - thing"),
        ('thing: (nil | "B") thing\nnil: ["A"]', "thing - thing"),
        ("thing: nil+ thing\nnil: [NUMBER]", "thing - thing"),
        ("thing: absent thing", "thing - thing"),
        # Through other rules.
        ("thing: x | NUMBER\nx: y\ny: thing SP", "thing - (y - x|x - thing - y) - thing|x - thing - y - x|.*"),
    ],
)
def test_a_rule_that_begins_with_itself_is_refused(text: str, rules: str) -> None:
    with pytest.raises(GrammarError, match=rf"^a rule begins with itself: ({rules})$"):
        toy_grammar(text)


@pytest.mark.parametrize(
    "text",
    [
        'thing: "(" thing ")" | NUMBER',
        'thing: NUMBER [thing] "." -> two | NUMBER',
        'thing: NUMBER thing* "." -> two',
        'thing: x thing -> two | NUMBER\nx: ["A"] "B"',
        'thing: x thing -> two | NUMBER\nx: "A" -> ex | "B" -> why',
        'thing: (NUMBER | "A") ("B" thing)* -> two',
        'thing: NUMBER+ thing -> two | "A" -> ex',
    ],
)
def test_a_rule_may_stand_inside_itself_behind_something(text: str) -> None:
    assert "thing" in toy_grammar(text).recursive


# Values that would be lost

RULE_FOR_CHOICES = "; all must carry the same number, at least 1, or one of them none and the others 1"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        # Nodes.
        ('thing: "A" SP NUMBER SP NUMBER -> one', "thing: One has the fields first, its alternative 2 values"),
        ('thing: "A" NUMBER -> three', "thing: Three has the fields first, second, third, its alternative 1 values"),
        ('thing: "A" NUMBER -> one | "B" -> one', "thing: One has the fields first, its alternative 0 values"),
        ("thing: x -> one\nx: NUMBER NUMBER", "thing: One has the fields first, its alternative 2 values"),
        # Alternatives.
        ("thing: NUMBER | NUMBER SP NUMBER", r"thing: its alternatives carry different numbers of values: \[1, 2\]"),
        ('thing: "A" -> ex | NUMBER SP NUMBER', r"thing: its alternatives carry different numbers of values: \[1, 2\]"),
        (
            'thing: NUMBER | NUMBER NUMBER | "A"',
            r"thing: its alternatives carry different numbers of values: \[0, 1, 2\]",
        ),
        ('thing: NUMBER NUMBER | "NIL"', r"thing: its alternatives carry different numbers of values: \[0, 2\]"),
        ('thing: "A" | "B"', "thing: alternatives of fixed octets need nodes, else it is lost which was read"),
        ('thing: "NIL" | "NIL" SP', "thing: alternatives of fixed octets need nodes, else it is lost which was read"),
        ('thing: NUMBER | "A"', "thing: alternatives of fixed octets need nodes, else it is lost which was read"),
        ('thing: NUMBER | "NIL" SP', "thing: alternatives of fixed octets need nodes, else it is lost which was read"),
        (
            'thing: NUMBER -> one | "A"',
            "thing: alternatives of fixed octets need nodes, else it is lost which was read",
        ),
        ("thing: NUMBER | x\nx: SP", "thing: alternatives of fixed octets need nodes, else it is lost which was read"),
        # Choices inside of a rule.
        ('thing: ("A" | "B") NUMBER', r"thing: the items of a choice carry \[0, 0\] values" + RULE_FOR_CHOICES),
        (
            "thing: (NUMBER | NUMBER SP NUMBER)",
            r"thing: the items of a choice carry \[1, 2\] values" + RULE_FOR_CHOICES,
        ),
        (
            'thing: ("NIL" | NUMBER SP NUMBER) "A"',
            r"thing: the items of a choice carry \[0, 2\] values" + RULE_FOR_CHOICES,
        ),
        (
            'thing: ("A" | NUMBER | "B") "C"',
            r"thing: the items of a choice carry \[0, 0, 1\] values" + RULE_FOR_CHOICES,
        ),
        (
            'thing: (NUMBER | SP ("A" | "B") NUMBER) "C"',
            r"thing: the items of a choice carry \[0, 0\] values" + RULE_FOR_CHOICES,
        ),
        ('thing: [("A" | "B") NUMBER]', r"thing: the items of a choice carry \[0, 0\] values" + RULE_FOR_CHOICES),
        ('thing: (("A" | "B") NUMBER SP)*', r"thing: the items of a choice carry \[0, 0\] values" + RULE_FOR_CHOICES),
        # Repetitions.
        ('thing: ("A" SP)+ NUMBER', "thing: a repetition of fixed octets has no value, so their number would be lost"),
        ('thing: "A"* NUMBER', "thing: a repetition of fixed octets has no value, so their number would be lost"),
        ("thing: x+ NUMBER\nx: SP", "thing: a repetition of fixed octets has no value, so their number would be lost"),
        # Terminals.
        ("thing: LETTERS\nLETTERS: /[a-z]+/", "thing: the meaning of LETTERS is not declared"),
        ("thing: NUMBER [SP LETTERS]\nLETTERS: /[a-z]+/", "thing: the meaning of LETTERS is not declared"),
    ],
)
def test_a_grammar_that_loses_information_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(GrammarError, match=f"^{complaint}$"):
        toy_grammar(text)


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ('thing: "A"', 0),
        ('thing: NUMBER | "NIL"', 1),
        ('thing: "A" -> ex | NUMBER | "NIL"', 1),
        ('thing: "A" -> ex | "B" -> why | "C" NUMBER -> one', 1),
        ("thing: NUMBER SP NUMBER | WORD WORD", 2),
        ("thing: NUMBER absent | NUMBER NUMBER", 2),
        ('thing: ("A" | NUMBER) ("NIL" | NUMBER)', 2),
        ("thing: (NUMBER NUMBER | WORD WORD) SP", 2),
        ('thing: [SP "A"] ["B" ("C" | NUMBER)]', 2),
        ('thing: ("A" NUMBER)*', 1),
    ],
)
def test_what_loses_nothing_is_right(text: str, width: int) -> None:
    assert toy_grammar(text).widths["thing"] == width


def test_a_verbatim_rule_loses_nothing_because_its_octets_are_its_value() -> None:
    text = 'thing: x\nx: ("A" | "B") NUMBER | LETTERS+ | "C"+\nLETTERS: /[a-z]+/'
    assert toy_grammar(text, toy_registry(verbatim=["x"])).widths["x"] == 1


# Constraints


@pytest.mark.parametrize("text", ["x: ATOM | QUOTED", "x: QUOTED | ATOM | y\ny: LITERAL", 'x: ATOM | "NIL" | QUOTED'])
def test_a_constrained_rule_with_several_string_forms_is_refused(text: str) -> None:
    with pytest.raises(
        GrammarError, match=r"^x: a constrained rule cannot have several string forms as its alternatives$"
    ):
        toy_grammar(f"thing: x\n{text}", toy_registry(constraints={"x": lambda values: None}))


@pytest.mark.parametrize(
    "text",
    [
        "x: string\nstring: ATOM | QUOTED",
        "x: ATOM",
        "x: ATOM | NUMBER",
        'x: ATOM | "(" QUOTED ")"',
        "x: ATOM SP NUMBER | QUOTED SP NUMBER",
        "x: ATOM -> one | QUOTED -> single",
        "x: ATOM -> one | QUOTED",
    ],
)
def test_any_other_rule_may_be_constrained(text: str) -> None:
    grammar = toy_grammar(f"thing: x\n{text}", toy_registry(constraints={"x": lambda values: None}))
    assert grammar.rules["x"].constrained


def test_a_rule_without_constraints_may_be_the_forms_of_a_string() -> None:
    assert not toy_grammar("thing: ATOM | QUOTED").rules["thing"].constrained

"""The loader on toy grammars: what it composes of files, the elements it makes of rules, and what it refuses."""

from __future__ import annotations

import pytest

from imapgrammar import GrammarError
from imapgrammar.node import Node
from imapgrammar.reference.loader import compose
from imapgrammar.syntax import ir
from reference.support import BASE, DECLARED, EXTENSION, ToyList, ToyPair, ToyUnknown, engine, load, parse


@pytest.mark.parametrize(
    ("octets", "node"),
    [
        (b"PAIR 1", ToyPair(1)),
        (b"PAIR 1 2", ToyPair(1, 2)),
        (b"LIST ()", ToyList(())),
        (b"LIST (1 2 3)", ToyList((1, 2, 3))),
        (b"FOO", ToyUnknown(b"FOO")),
        (b"PAIRS 5", ToyUnknown(b"PAIRS", 5)),
    ],
)
def test_a_node_has_the_values_of_its_alternative(octets: bytes, node: Node) -> None:
    toy = engine(base=BASE)
    assert toy.read(octets, "thing") == (node,)
    assert toy.writer.write(node, "thing") == octets


def test_of_the_alternatives_of_a_terminal_the_longest_wins_whichever_file_it_is_in() -> None:
    files = {
        "base": 'thing: "PAIR" SP NUMBER -> toy_list\nNUMBER: "9"\nSP: " "\n',
        "first": '%extend NUMBER: "5" | "0012"\n',
        "second": '%extend NUMBER: "50"\n',
        "third": '%extend NUMBER: "1"\n',
    }
    for number in (b"9", b"5", b"0012", b"50", b"1"):
        assert parse(b"PAIR " + number, **files) == ToyList(int(number))  # type: ignore[arg-type]


def test_rules_and_alternatives_have_the_sections_of_their_statements() -> None:
    grammar = load(base=BASE, extension=EXTENSION).grammar
    assert grammar.section("thing") == "RFC 1 section 2"
    assert grammar.section_of_node("toy_known") == "RFC 7 section 8"
    assert grammar.section_of_node("toy_pair") == "RFC 1 section 2"


def test_widths_and_repetitions() -> None:
    grammar = load(base=BASE, extension=EXTENSION).grammar
    known, pair, numbers, _ = grammar.rules["thing"].alternatives
    assert [grammar.width(each.body) for each in (known, pair, numbers)] == [0, 2, 1]
    assert numbers.body.items[-2] == ir.Repeat(ir.Value("NUMBER"), 0, (ir.Fixed(" ", "SP"),))


@pytest.mark.parametrize(
    ("grammar", "complaint"),
    [
        ('thing: "A" -> toy_nowhere', "thing: no node class for the alias toy_nowhere"),
        # Also what is no grammar to Lark is told so, with the file.
        ("thing: NUMBER (", "base.lark: Unclosed parenthesis"),
        ("thing: other", "the grammar: Rule 'other' used but not defined"),
        ("thing: NUMBER\nOTHER: OTHER", "base.lark: |the grammar: "),
        ("thing: OTHER_NAME\nOTHER_NAME: /[/", "the grammar: "),
        ("thing: /[a-z]/", "the loader cannot read this part of a rule: .*REGEXP"),
        ("thing: NUMBER\n?other: NUMBER", "other: no line of a grammar file begins with this name"),
    ],
)
def test_what_is_no_grammar_is_refused(grammar: str, complaint: str) -> None:
    with pytest.raises(GrammarError, match=f"^{complaint}"):
        compose({"base": f'{grammar}\nNUMBER: /[0-9]+/\nSP: " "\n'}, DECLARED)

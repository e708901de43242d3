"""The loader on toy grammars: composition, the values of elements, catch-alls, and what it refuses."""

from __future__ import annotations

import pytest

from imapgrammar import GrammarError, ParseError, SerializeError
from imapgrammar.node import Node
from imapgrammar.reference import Engine
from imapgrammar.reference.loader import Loaded, compose
from imapgrammar.syntax import ir
from imapgrammar.syntax.registry import Registry, by_alias
from imapgrammar.syntax.terminals import Number, Octets


class ToyPair(Node):
    first: int
    second: int | None = None


class ToyList(Node):
    numbers: tuple[int, ...]


class ToyKnown(Node):
    pass


class ToyUnknown(Node):
    name: bytes
    number: int | None = None


class ToyNever(Node):
    pass


DECLARED = Registry(
    terminals={"NUMBER": Number(0, 99), "OTHER_NAME": Octets()},
    nodes={f"toy_{cls.__name__[3:].lower()}": cls for cls in (ToyPair, ToyList, ToyKnown, ToyUnknown, ToyNever)},
)
BASE = """
// RFC 1 section 2: the base
thing: "PAIR" SP NUMBER [SP NUMBER] -> toy_pair
    | "LIST" SP "(" [NUMBER (SP NUMBER)*] ")" -> toy_list
    | other
other.-1: OTHER_NAME [SP NUMBER] -> toy_unknown
OTHER_NAME: /[A-Z]+/
NUMBER: /[0-9]+/
SP: " "
"""
EXTENSION = """
// RFC 7 section 8: an extension
%extend thing: "KNOWN" -> toy_known
"""


def _load(**files: str) -> Loaded:
    return compose(files, DECLARED)


def _engine(**files: str) -> Engine:
    return Engine(_load(**files), DECLARED)


def _parse(octets: bytes, **files: str) -> object:
    (value,) = _engine(**files).read(octets, "thing")
    return value


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
    engine = _engine(base=BASE)
    assert engine.read(octets, "thing") == (node,)
    assert engine.writer.write(node, "thing") == octets


def test_an_extension_takes_its_name_from_the_catch_all() -> None:
    assert _parse(b"KNOWN", base=BASE) == ToyUnknown(b"KNOWN")
    # In whatever order the files come.
    engine = _engine(a_extension=EXTENSION, base=BASE)
    assert engine.read(b"KNOWN", "thing") == (ToyKnown(),)
    with pytest.raises(ParseError):
        engine.read(b"KNOWN 5", "thing")
    with pytest.raises(SerializeError):
        engine.writer.write(ToyUnknown(b"KNOWN"), "thing")
    assert engine.writer.write(ToyUnknown(b"KNOWNS"), "thing") == b"KNOWNS"


def test_of_the_alternatives_of_a_terminal_the_longest_wins_whichever_file_it_is_in() -> None:
    files = {
        "base": 'thing: "PAIR" SP NUMBER -> toy_list\nNUMBER: "9"\nSP: " "\n',
        "first": '%extend NUMBER: "5" | "0012"\n',
        "second": '%extend NUMBER: "50"\n',
        "third": '%extend NUMBER: "1"\n',
    }
    for number in (b"9", b"5", b"0012", b"50", b"1"):
        assert _parse(b"PAIR " + number, **files) == ToyList(int(number))  # type: ignore[arg-type]


def test_what_may_follow_a_repeated_catch_all_takes_its_name_from_it_too() -> None:
    base = f"{BASE}\nthings: (SP other)* SP end\nend: NUMBER\n"
    engine = _engine(base=base, extension='%extend end: "KNOWN" -> toy_known')
    assert engine.read(b" FOO 1 BAR KNOWN", "things") == ((ToyUnknown(b"FOO", 1), ToyUnknown(b"BAR")), ToyKnown())
    with pytest.raises(ParseError):
        engine.read(b" KNOWN 5 KNOWN", "things")
    with pytest.raises(SerializeError):
        engine.writer.write(((ToyUnknown(b"KNOWN"),), 5), "things")


def test_two_nodes_of_one_name_are_refused() -> None:
    class ToyKnown(Node):
        number: int

    with pytest.raises(GrammarError, match="toy_known: both"):
        by_alias([DECLARED.nodes["toy_known"], ToyKnown])


def test_sections_are_of_rfcs_or_of_the_document_that_the_first_line_names() -> None:
    extension = """// Mail 2: an extension.

// Mail 2 section X-ONE: more
%extend thing: "KNOWN" -> toy_known

// RFC 7 section 8
NEVER: "NEVER"

// Post section 9 is no section, as this file is about another document
ALSO: "ALSO"
"""
    named = {s.name: s.section for s in _load(base=BASE, extension=extension).statements if "ext" in s.file}
    assert named == {"thing": "Mail 2 section X-ONE", "NEVER": "RFC 7 section 8", "ALSO": "RFC 7 section 8"}


def test_statements_tell_file_line_and_section() -> None:
    loaded = _load(base=BASE, extension=EXTENSION)
    assert [(s.file, s.line, s.section, s.extends) for s in loaded.statements if s.name == "thing"] == [
        ("base.lark", 3, "RFC 1 section 2", False),
        ("extension.lark", 3, "RFC 7 section 8", True),
    ]
    assert loaded.grammar.section("thing") == "RFC 1 section 2"
    assert loaded.grammar.section_of_node("toy_known") == "RFC 7 section 8"


def test_widths_and_repetitions() -> None:
    grammar = _load(base=BASE, extension=EXTENSION).grammar
    known, pair, numbers, _ = grammar.rules["thing"].alternatives
    assert [grammar.width(each.body) for each in (known, pair, numbers)] == [0, 2, 1]
    assert numbers.body.items[-2] == ir.Repeat(ir.Value("NUMBER"), 0, (ir.Fixed(" ", "SP"),))


@pytest.mark.parametrize(
    ("grammar", "complaint"),
    [
        ('thing: "A" SP NUMBER SP NUMBER -> toy_list', "ToyList has the fields numbers, its alternative 2 values"),
        ('thing: "A" -> toy_nowhere', "no node class for the alias toy_nowhere"),
        ('thing: ("A" | "B") SP NUMBER -> toy_list', "carries"),
        ('thing: "A" | "B"', "which it was is lost"),
        ('thing: "A" SP NUMBER -> toy_unknown | "B" SP', "which it was is lost|ToyUnknown has the fields"),
        ('thing: "LIST" SP NUMBER (SP NUMBER)* -> toy_list | "B" SP', "which it was is lost"),
        ('thing: ("A" SP)+ NUMBER', "how many is lost"),
        ("thing: NUMBER | NUMBER SP NUMBER", "its alternatives carry"),
        ("thing: WORD\nWORD: /[a-z]+/", "what WORD means is not declared"),
        ("thing: other\nother.-1: NUMBER -> toy_list", "a catch-all without a name"),
        # Also what is no grammar to Lark is told so, with the file.
        ("thing: NUMBER (", "base.lark: Unclosed parenthesis"),
        ("thing: other", "the grammar: Rule 'other' used but not defined"),
        ("thing: NUMBER\nOTHER: OTHER", "base.lark: |the grammar: "),
        ("thing: OTHER_NAME\nOTHER_NAME: /[/", "the grammar: "),
        ("thing: /[a-z]/", "the loader cannot read this part of a rule: .*REGEXP"),
        ("thing: NUMBER\n?other: NUMBER", "other: no line of a grammar file begins with this name"),
        ("thing: [NUMBER SP] thing", "a rule begins with itself: thing - thing"),
        ("thing: nil thing\nnil: [SP]", "a rule begins with itself: thing - thing"),
        ("thing: other | NUMBER\nother: thing", "a rule begins with itself: (thing - other|other - thing)"),
    ],
)
def test_what_loses_information_is_refused(grammar: str, complaint: str) -> None:
    with pytest.raises(GrammarError, match=complaint):
        _load(base=f'{grammar}\nNUMBER: /[0-9]+/\nSP: " "\n')

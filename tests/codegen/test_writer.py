"""Generated writers of toy grammars: one construct at a time, compared with the reference engine."""

from __future__ import annotations

import msgspec
import pytest

from codegen.support import REFUSED, Colour, Ex, One, Pair, Single, Two, Why, Zed, custom, toy
from imapgrammar import GrammarError
from imapgrammar.sets import SequenceSet
from imapgrammar.strings import Flag, Literal, Literal8, Mailbox, NonSyncLiteral, Quoted, Utf8Quoted
from imapgrammar.syntax.limits import MAX_NESTING

STRING = "thing: string -> one\nstring: ATOM | QUOTED | LITERAL"
EITHER = "thing: data -> one\ndata: LITERAL | LITERAL8"

WRITTEN: dict[str, list[tuple[object, object]]] = {
    # Which alternative it is, the class of the node tells.
    'thing: "A" -> ex | "B" -> why | "C" NUMBER -> one': [
        (Ex(), b"A"),
        (Why(), b"B"),
        (One(5), b"C5"),
        (Zed(), REFUSED),
        (None, REFUSED),
        (b"A", REFUSED),
    ],
    'thing: x | y\nx: "A" -> ex | "B" NUMBER -> one\ny: "C" -> why': [
        (Ex(), b"A"),
        (Why(), b"C"),
        (One(1), b"B1"),
        (One(b"1"), REFUSED),
    ],
    # Two alternatives of one node: the first that can be.
    'thing: "A" NUMBER -> one | "B" WORD -> one': [(One(1), b"A1"), (One(b"x"), b"Bx"), (One(None), REFUSED)],
    # Values that are no nodes, told by their types or tried.
    "thing: value -> one\nvalue: NUMBER | SET | QUOTED": [
        (One(7), b"7"),
        (One(SequenceSet(b"1:2")), b"1:2"),
        (One(b"a b"), b'"a b"'),
        (One("x"), REFUSED),
        (One((7,)), REFUSED),
    ],
    'thing: value -> one\nvalue: NUMBER | "NIL"': [(One(0), b"0"), (One(None), b"NIL"), (One(()), REFUSED)],
    'thing: (NUMBER "," NUMBER | WORD ";" WORD) -> two': [
        (Two(1, 2), b"1,2"),
        (Two(b"x", b"y"), b"x;y"),
        (Two(1, b"y"), REFUSED),
    ],
    # Numbers.
    "thing: NUMBER -> one": [
        (One(0), b"0"),
        (One(2**32 - 1), b"4294967295"),
        (One(2**32), REFUSED),
        (One(-1), REFUSED),
        (One(10**5000), REFUSED),
        (One(True), REFUSED),
        (One(1.0), REFUSED),
        (One("1"), REFUSED),
    ],
    # Octets, flags, keywords, members of an enum, sets.
    "thing: WORD -> one": [
        (One(b"x1"), b"x1"),
        (One(b""), REFUSED),
        (One(b"a b"), REFUSED),
        (One(b"a\r\n"), REFUSED),
        (One(b"a\n"), REFUSED),
        (One(Quoted(b"x")), REFUSED),
        (One(bytearray(b"x")), REFUSED),
    ],
    "thing: FLAG -> one": [(One(Flag(b"\\Seen")), b"\\Seen"), (One(b"\\Seen"), REFUSED), (One(Flag(b"\\")), REFUSED)],
    "thing: SIZE -> one": [(One("BIG"), b"BIG"), (One("BIG"), b"BIG"), (One("big"), REFUSED), (One("X\r\n"), REFUSED)],
    "thing: COLOUR -> one": [(One(Colour.DARK_RED), b"Dark-Red"), (One("Red"), REFUSED)],
    "thing: SET -> one": [
        (One(SequenceSet(b"1:3,5")), b"1:3,5"),
        (One(SequenceSet(b"0")), REFUSED),
        (One(SequenceSet(b"")), REFUSED),
        (One(SequenceSet(b"4294967296")), REFUSED),
        (One(SequenceSet("1")), REFUSED),  # type: ignore[arg-type]
        (One(b"1"), REFUSED),
    ],
    # Strings: the first form that can hold the octets, or the one that they ask for.
    STRING: [
        (One(b"abc"), b"abc"),
        (One(b"a b"), b'"a b"'),
        (One(b'"\\'), b'"\\"\\\\"'),
        (One(b""), b'""'),
        (One(b"\xff"), b"{1}\r\n\xff"),
        (One(b"a\r\nb"), b"{4}\r\na\r\nb"),
        (One(Quoted(b"abc")), b'"abc"'),
        (One(Quoted(b"\xff")), REFUSED),
        (One(Utf8Quoted(b"abc")), REFUSED),
        (One(Literal(b"abc")), b"{3}\r\nabc"),
        (One(NonSyncLiteral(b"abc")), b"{3+}\r\nabc"),
        (One(Literal(b"\0")), REFUSED),
        (One(b"\0"), REFUSED),
        (One(Literal8(b"abc")), REFUSED),
        (One(Mailbox(b"x", Quoted)), b'"x"'),
        (One("abc"), REFUSED),
        (One(None), REFUSED),
    ],
    EITHER: [
        (One(b"a"), b"{1}\r\na"),
        (One(b"\0"), b"~{1}\r\n\0"),
        (One(Literal8(b"a")), b"~{1}\r\na"),
        (One(Quoted(b"a")), REFUSED),
    ],
    # Optional parts, with each mark of absence.
    'thing: "A" [SP NUMBER] -> one': [(One(None), b"A"), (One(1), b"A 1"), (One(()), REFUSED)],
    'thing: "A" [SP "B"] -> one': [(One(True), b"A B"), (One(False), b"A"), (One(1), REFUSED), (One(None), REFUSED)],
    'thing: "A" [SP value] -> one\nvalue: NUMBER | "NIL"': [
        (One(msgspec.UNSET), b"A"),
        (One(None), b"A NIL"),
        (One(1), b"A 1"),
    ],
    'thing: "A" [SP NUMBER "," NUMBER] -> two': [
        (Two(None, None), b"A"),
        (Two(1, 2), b"A 1,2"),
        (Two(1, None), REFUSED),
        (Two(None, 2), REFUSED),
    ],
    'thing: "A" [params] -> one\nparams: SP "(" NUMBER (SP NUMBER)* ")"': [
        (One(()), b"A"),
        (One((1, 2)), b"A (1 2)"),
        (One(None), REFUSED),
    ],
    # Repetitions.
    'thing: "A" (SP NUMBER)* -> one': [
        (One(()), b"A"),
        (One((1, 2)), b"A 1 2"),
        (One([1]), REFUSED),
        (One(1), REFUSED),
    ],
    'thing: "(" NUMBER (SP NUMBER)* ")" -> one': [(One((1,)), b"(1)"), (One((1, 2)), b"(1 2)"), (One(()), REFUSED)],
    'thing: "(" NUMBER "," NUMBER ("," NUMBER)* ")" -> one': [(One((1, 2)), b"(1,2)"), (One((1,)), REFUSED)],
    'thing: "(" WORD "=" NUMBER (SP WORD "=" NUMBER)* ")" -> one': [
        (One(((b"a", 1), (b"b", 2))), b"(a=1 b=2)"),
        (One(((b"a", 1, 2),)), REFUSED),
        (One((b"a",)), REFUSED),
    ],
    # What was written of an alternative that failed is taken back.
    'thing: "A" NUMBER "," value -> two | "B" WORD "," value -> two\nvalue: NUMBER | "NIL"': [
        (Two(1, None), b"A1,NIL"),
        (Two(b"x", 2), b"Bx,2"),
        (Two(1, b"x"), REFUSED),
    ],
    'thing: x NUMBER -> two | x WORD -> pair\nx: "A" -> ex': [
        (Two(Ex(), 1), b"A1"),
        (Pair(Ex(), b"b"), b"Ab"),
        (Two(Ex(), b"b"), REFUSED),
    ],
}


@pytest.mark.parametrize(
    ("grammar", "value", "octets"),
    [(grammar, value, octets) for grammar, cases in WRITTEN.items() for value, octets in cases],
)
def test_what_is_written(grammar: str, value: object, octets: object) -> None:
    assert toy(grammar).write(value) == octets


def test_nesting_is_counted() -> None:
    grammar = toy('thing: list\nlist: "(" [list] ")" -> one')
    for depth, wanted in ((MAX_NESTING, True), (MAX_NESTING + 1, False)):
        value: object = None
        for _ in range(depth):
            value = One(value)
        assert (grammar.write(value) != REFUSED) == wanted


def test_verbatim_octets_are_read_first() -> None:
    grammar = custom('thing: any "!" -> one\nany: "(" [any] ")" | WORD', verbatim=["any"])
    assert grammar.write(One(b"((x))")) == b"((x))!"
    for value in (b"((x)", b"(x))", b"", b"x!", b"x y", Quoted(b"x"), "x"):
        assert grammar.write(One(value)) == REFUSED


def test_a_kind_must_be_of_its_class_and_keeps_its_form() -> None:
    grammar = custom("thing: mailbox -> one\nmailbox: ATOM | QUOTED | LITERAL", kinds={"mailbox": Mailbox})
    assert grammar.write(One(Mailbox(b"x"))) == b"x"
    assert grammar.write(One(Mailbox(b"x", Literal))) == b"{1}\r\nx"
    assert grammar.write(One(b"x")) == REFUSED


def test_a_constraint_is_asked() -> None:
    def ascending(values: object) -> str | None:
        assert isinstance(values, list)
        return None if values[0] < values[1] else "not ascending"

    grammar = custom('thing: NUMBER ":" NUMBER -> two', constraints={"thing": ascending})
    assert grammar.write(Two(1, 2)) == b"1:2"
    assert grammar.write(Two(2, 1)) == REFUSED


def test_alternatives_that_are_constrained_at_once_are_refused() -> None:
    with pytest.raises(GrammarError, match="constrain"):
        custom('thing: "A" NUMBER -> single | "B" NUMBER -> one', constraints={"thing": lambda values: None})


MANY = """thing: x -> one
x: y | NUMBER | "NIL" | WORD
y: "+A" -> ex | "+B" -> why | "+C" -> zed | "+D" NUMBER -> single | "+E" NUMBER "," NUMBER -> pair"""


@pytest.mark.parametrize(
    ("value", "octets"),
    [
        (Ex(), b"+A"),
        (Single(1), b"+D1"),
        (Pair(1, 2), b"+E1,2"),
        (5, b"5"),
        (None, b"NIL"),
        (b"x", b"x"),
        (Pair(1, b"x"), REFUSED),
        (Two(1, 2), REFUSED),
        ((), REFUSED),
    ],
)
def test_many_nodes_are_distinguished_from_other_values(value: object, octets: object) -> None:
    assert toy(MANY).write(One(value)) == octets


OVERLAPPING = """thing: x | y
x: "A" -> ex | "B" NUMBER -> one | "C" -> why
y: "D" WORD -> one | "E" -> zed | "F" COLOUR -> single | "G" NUMBER "," NUMBER -> two"""


@pytest.mark.parametrize(
    ("value", "octets"),
    [
        (Ex(), b"A"),
        (One(5), b"B5"),
        (One(b"x"), b"Dx"),
        (One(None), REFUSED),
        (Zed(), b"E"),
        (Single(Colour.DARK_RED), b"FDark-Red"),
        (Two(1, 2), b"G1,2"),
        (None, REFUSED),
    ],
)
def test_a_node_of_two_rules_is_tried_in_both(value: object, octets: object) -> None:
    assert toy(OVERLAPPING).write(value) == octets


def test_what_two_values_are_together_tells_the_alternative() -> None:
    grammar = toy(
        'thing: pair -> two\npair: none | "(" NUMBER ")" absent | "(" NUMBER ")" WORD\nnone: "NIL" absent absent'
    )
    assert grammar.write(Two(None, None)) == b"NIL"
    assert grammar.write(Two(1, None)) == b"(1)"
    assert grammar.write(Two(1, b"x")) == b"(1)x"
    assert grammar.write(Two(None, b"x")) == REFUSED
    assert "mark" not in grammar.function("writer", "write_pair")


def test_numbers_that_their_pattern_does_not_have_are_refused() -> None:
    with pytest.raises(GrammarError, match="NUMBER: its pattern and its bounds do not agree"):
        custom("thing: NUMBER\nNUMBER: /[1-9][0-9]*/")


@pytest.mark.parametrize("text", ["'", "\\\\'", "\\\\\\\"'", "\\\\"])
def test_quotes_and_backslashes_in_keywords(text: str) -> None:
    grammar = toy(f'thing: "A{text}" -> ex')
    octets = grammar.write(Ex())
    assert isinstance(octets, bytes)
    assert grammar.read(octets) == Ex()

"""Generated parsers of toy grammars: one construct at a time, compared with the reference engine."""

from __future__ import annotations

import pytest
from msgspec import UNSET

from codegen.support import (
    REFUSED,
    Ex,
    One,
    Pair,
    Single,
    Three,
    Toy,
    Two,
    Why,
    Zed,
    toy,
)

Table = dict[str, dict[bytes, object]]
"""For each grammar, what it makes of lines."""


def cases(table: Table) -> list[tuple[str, bytes, object]]:
    return [(grammar, octets, value) for grammar, lines in table.items() for octets, value in lines.items()]


def check(grammar: Toy, octets: bytes, value: object) -> None:
    # The repr tells a Quoted from bytes, and True from 1.
    assert repr(grammar.read(octets)) == repr(value)


FIXED: Table = {
    'thing: "Key" -> ex': {
        b"Key": Ex(),
        b"KEY": Ex(),
        b"kEy": Ex(),
        b"Ke": REFUSED,
        b"Keys": REFUSED,
        b"Kez": REFUSED,
        b"": REFUSED,
    },
    # Octets that are no letters have no other case; five and more in a row are compared as a word.
    r'thing: "\\A[1@" -> ex | "^KEY[\\]@9" SP "+" -> why': {
        rb"\A[1@": Ex(),
        rb"\a[1@": Ex(),
        rb"|a[1@": REFUSED,
        rb"\a{1@": REFUSED,
        rb"\a[1`": REFUSED,
        b"\\a[\x11@": REFUSED,
        rb"^KEY[\]@9 +": Why(),
        rb"^key[\]@9 +": Why(),
        rb"~key[\]@9 +": REFUSED,
        rb"^key{\]@9 +": REFUSED,
        rb"^key[|]@9 +": REFUSED,
        rb"^key[\}@9 +": REFUSED,
        rb"^key[\]`9 +": REFUSED,
        b"^key[\\]@\x19 +": REFUSED,
        b"^\x0bey[\\]@9 +": REFUSED,
    },
}

DISPATCHED: Table = {
    # On the first octet.
    'thing: "AX" -> ex | "BX" -> why | NUMBER -> one': {
        b"AX": Ex(),
        b"bx": Why(),
        b"12": One(12),
        b"A": REFUSED,
        b"CX": REFUSED,
        b"": REFUSED,
    },
    # On a later one, at which the octets before it have not been looked at yet.
    'thing: "ABCX" -> ex | "ABCY" -> why | "ABCZ" SP NUMBER -> one': {
        b"ABCX": Ex(),
        b"abcy": Why(),
        b"ABCZ 1": One(1),
        b"ABDX": REFUSED,
        b"XBCX": REFUSED,
        b"ABC": REFUSED,
    },
    # On keywords of which some are the beginning of others.
    'thing: "ID" -> ex | "IDLE" -> why | "I" -> zed': {
        b"ID": Ex(),
        b"IDLE": Why(),
        b"I": Zed(),
        b"IDL": REFUSED,
        b"IDLES": REFUSED,
    },
    """thing: "BODY" SP NUMBER -> one
    | "BODYSTRUCTURE" SP NUMBER -> single
    | "BODY[" NUMBER "]" SP NUMBER -> two
    | "BODY[]" SP NUMBER "," NUMBER -> pair""": {
        b"BODY 1": One(1),
        b"bodystructure 1": Single(1),
        b"BODY[1] 2": Two(1, 2),
        b"BODY[] 1,2": Pair(1, 2),
        b"BODYS 1": REFUSED,
        b"BODY[ 1": REFUSED,
        b"BODY[] 1": REFUSED,
        b"BODY1": REFUSED,
    },
    # On octets of different classes, and where a number ends.
    'thing: "A" NUMBER -> one | "A." NUMBER -> single | "A" -> ex': {
        b"A1": One(1),
        b"A.1": Single(1),
        b"A": Ex(),
        b"A.": REFUSED,
        b"A,1": REFUSED,
    },
}

OPTIONAL: Table = {
    # Absence is None.
    'thing: "A" [SP NUMBER] -> one': {
        b"A": One(None),
        b"A 1": One(1),
        b"A ": REFUSED,
        b"A x": REFUSED,
    },
    # It is False, and presence True, where no value tells.
    'thing: "A" [SP "B"] [SP "C"] -> two': {
        b"A": Two(False, False),
        b"A B": Two(True, False),
        b"A C": Two(False, True),
        b"A B C": Two(True, True),
        b"A C B": REFUSED,
        b"A B B": REFUSED,
    },
    # It is () for a list that cannot be empty, None for one that can.
    'thing: "A" [SP "(" NUMBER (SP NUMBER)* ")"] -> one': {
        b"A": One(()),
        b"A (1)": One((1,)),
        b"A (1 2)": One((1, 2)),
        b"A ()": REFUSED,
    },
    'thing: "A" [SP "(" [NUMBER (SP NUMBER)*] ")"] -> one': {
        b"A": One(None),
        b"A ()": One(()),
        b"A (1 2)": One((1, 2)),
    },
    # It is UNSET where None is a value.
    'thing: "A" [SP x] -> one\nx: NUMBER | "NIL"': {
        b"A": One(UNSET),
        b"A NIL": One(None),
        b"A 1": One(1),
        b"A ": REFUSED,
    },
    'thing: "A" [SP "B" [NUMBER]] -> one': {
        b"A": One(UNSET),
        b"A B": One(None),
        b"A B1": One(1),
    },
    # Of several values together each has its own.
    'thing: "A" [SP x SP "(" NUMBER (SP NUMBER)* ")" SP NUMBER] -> three\nx: NUMBER | "NIL"': {
        b"A": Three(None, (), None),
        b"A NIL (1) 2": Three(None, (1,), 2),
        b"A 1 (2) 3": Three(1, (2,), 3),
        b"A 1 (2)": REFUSED,
    },
    'thing: "A" ["(" NUMBER ["," NUMBER] ")"] -> two': {
        b"A": Two(None, None),
        b"A(1)": Two(1, None),
        b"A(1,2)": Two(1, 2),
        b"A()": REFUSED,
    },
    # At the beginning, and told from what follows by a later octet.
    'thing: ["A" NUMBER] "AX" -> one': {
        b"AX": One(None),
        b"A1AX": One(1),
        b"A1": REFUSED,
        b"A1X": REFUSED,
    },
    'thing: "A" [SP NUMBER] SP "X" [SP WORD] -> two': {
        b"A X": Two(None, None),
        b"A 1 X": Two(1, None),
        b"A X x": Two(None, b"x"),
        b"A 1 X 1": Two(1, b"1"),
        b"A 1 1": REFUSED,
    },
    # Not told by octets ahead: tried, and taken if what comes then can follow.
    "thing: [NUMBER] WORD -> two": {
        b"x": Two(None, b"x"),
        b"1": Two(None, b"1"),
    },
    'thing: [WORD ":"] WORD ["."] -> three': {
        b"a": Three(None, b"a", False),
        b"a:b": Three(b"a", b"b", False),
        b"a:b.": Three(b"a", b"b", True),
        b"a:": REFUSED,
        b":b": REFUSED,
    },
    'thing: "A" absent "B" -> one': {
        b"AB": One(None),
        b"A": REFUSED,
    },
}

REPEATED: Table = {
    'thing: "A" (SP NUMBER)* -> one': {
        b"A": One(()),
        b"A 1": One((1,)),
        b"A 1 2 3": One((1, 2, 3)),
        b"A ": REFUSED,
        b"A 1 ": REFUSED,
        b"A 1  2": REFUSED,
    },
    'thing: "A" (SP NUMBER)+ -> one': {
        b"A": REFUSED,
        b"A 1": One((1,)),
        b"A 1 2": One((1, 2)),
        b"A 1 x": REFUSED,
    },
    'thing: "(" [NUMBER (SP NUMBER)*] ")" -> one': {
        b"()": One(()),
        b"(1)": One((1,)),
        b"(1 2)": One((1, 2)),
        b"( 1)": REFUSED,
        b"(1 )": REFUSED,
        b"(1": REFUSED,
    },
    'thing: "(" NUMBER (", " NUMBER)* ")" -> one': {
        b"()": REFUSED,
        b"(1)": One((1,)),
        b"(1, 2)": One((1, 2)),
        b"(1,2)": REFUSED,
        b"(1, )": REFUSED,
    },
    # Two items and more.
    'thing: "(" NUMBER "," NUMBER ("," NUMBER)* ")" -> one': {
        b"()": REFUSED,
        b"(1)": REFUSED,
        b"(1,2)": One((1, 2)),
        b"(1,2,3)": One((1, 2, 3)),
        b"(1,)": REFUSED,
    },
    'thing: "(" x x x x* ")" -> one\nx: "." NUMBER': {
        b"(.1.2)": REFUSED,
        b"(.1.2.3)": One((1, 2, 3)),
        b"(.1.2.3.4)": One((1, 2, 3, 4)),
    },
    # Items of several values.
    'thing: "(" [NUMBER ":" WORD (SP NUMBER ":" WORD)*] ")" -> one': {
        b"()": One(()),
        b"(1:a)": One(((1, b"a"),)),
        b"(1:a 2:b)": One(((1, b"a"), (2, b"b"))),
        b"(1:a 2)": REFUSED,
    },
    'thing: ("," NUMBER ["!"])+ -> one': {
        b",1": One(((1, False),)),
        b",1!,2,3!": One(((1, True), (2, False), (3, True))),
    },
    # Items that are nodes, lists of lists, one list after another.
    'thing: x (SP x)* -> one\nx: "A" -> ex | "B" NUMBER -> single': {
        b"A B1 a": One((Ex(), Single(1), Ex())),
        b"A A1": REFUSED,
    },
    'thing: (";" (SP NUMBER)+)* -> one': {
        b"": One(()),
        b"; 1 2; 3": One(((1, 2), (3,))),
        b"; 1;": REFUSED,
    },
    'thing: ("," NUMBER)* (";" NUMBER)* -> two': {
        b"": Two((), ()),
        b",1,2;3": Two((1, 2), (3,)),
        b";3": Two((), (3,)),
        b";3,1": REFUSED,
    },
    # The list ends where what follows begins, which a later octet tells.
    'thing: NUMBER (SP NUMBER)* SP "X" (SP NUMBER)* -> two': {
        b"1 X": Two((1,), ()),
        b"1 2 X 3": Two((1, 2), (3,)),
        b"1 2": REFUSED,
    },
    'thing: "A" (SP NUMBER)* [SP "(" NUMBER ")"] -> two': {
        b"A": Two((), None),
        b"A 1 2 (3)": Two((1, 2), 3),
        b"A (3)": Two((), 3),
    },
    # Not told by octets ahead: an item is tried.
    'thing: (WORD ".")* WORD -> two': {
        b"a": Two((), b"a"),
        b"a.b.c": Two((b"a", b"b"), b"c"),
        b"a.": REFUSED,
    },
}

CHOICES: Table = {
    'thing: "A" (NUMBER | "X" NUMBER) "B" -> one': {
        b"A1B": One(1),
        b"AX1B": One(1),
        b"AB": REFUSED,
    },
    'thing: "A" ("NIL" | NUMBER) -> one': {
        b"ANIL": One(None),
        b"A1": One(1),
    },
    'thing: ("A" NUMBER "," NUMBER | "B" NUMBER ":" NUMBER) "." -> two': {
        b"A1,2.": Two(1, 2),
        b"B1:2.": Two(1, 2),
        b"A1:2.": REFUSED,
    },
    'thing: ("(" [NUMBER (SP NUMBER)*] ")" | "NIL") [("+" NUMBER | "-" NUMBER)] -> two': {
        b"()": Two((), None),
        b"NIL+1": Two(None, 1),
        b"(1 2)-3": Two((1, 2), 3),
        b"()-": REFUSED,
    },
    # Not told by octets ahead: the first that fits what follows.
    'thing: (NUMBER | WORD) "." -> one': {
        b"12.": One(12),
        b"1a.": One(b"1a"),
        b"a1.": One(b"a1"),
    },
}

PREFIXES: Table = {
    'thing: "A" SP NUMBER "X" -> one | "A" SP NUMBER "Y" -> single | "A" SP NUMBER SP WORD -> two': {
        b"A 1X": One(1),
        b"A 1Y": Single(1),
        b"A 1 x": Two(1, b"x"),
        b"A 1": REFUSED,
        b"A 1Z": REFUSED,
    },
    "thing: NUMBER -> one | NUMBER SP NUMBER -> two | NUMBER SP NUMBER SP NUMBER -> three": {
        b"1": One(1),
        b"1 2": Two(1, 2),
        b"1 2 3": Three(1, 2, 3),
        b"1 2 3 4": REFUSED,
    },
    'thing: NUMBER ["!"] "X" -> two | NUMBER ["!"] "Y" -> pair': {
        b"1X": Two(1, False),
        b"1!Y": Pair(1, True),
        b"1!": REFUSED,
    },
    # A common rule, and a rule of which an alternative is common.
    'thing: x "X" -> one | x "Y" -> single\nx: NUMBER | "B" NUMBER': {
        b"1X": One(1),
        b"B2Y": Single(2),
        b"B2": REFUSED,
    },
    'thing: x "X" -> one | NUMBER "Y" -> single\nx: NUMBER': {
        b"1X": One(1),
        b"1Y": Single(1),
    },
    'thing: x [SP "D"] -> two | "ABC" -> ex\nx: "ABC" -> zed': {
        b"ABC": Two(Zed(), False),
        b"ABC D": Two(Zed(), True),
        b"ABC ": REFUSED,
    },
    'thing: x [SP "D"] "," NUMBER -> three | NUMBER "," NUMBER "." -> two\nx: NUMBER': {
        b"1,2": Three(1, False, 2),
        b"1 D,2": Three(1, True, 2),
        b"1,2.": Two(1, 2),
        b"1 D,2.": REFUSED,
    },
    # After what is common, two rules that begin alike: their nodes are not made of what is common.
    'thing: NUMBER x -> two | NUMBER y -> pair\nx: (SP WORD)* "." -> one\ny: (SP WORD)+': {
        b"1.": Two(1, One(())),
        b"1 a.": Two(1, One((b"a",))),
        b"1 a b": Pair(1, (b"a", b"b")),
        b"1": REFUSED,
    },
    # Lists that differ only in how many items they need.
    'thing: "S" (SP NUMBER)* -> one | "S" (SP NUMBER)+ SP "(" NUMBER ")" -> two': {
        b"S": One(()),
        b"S 1 2": One((1, 2)),
        b"S 1 (2)": Two((1,), 2),
        b"S (2)": REFUSED,
    },
    'thing: x+ "." -> one | x x+ "!" -> single\nx: "(" NUMBER ")"': {
        b"(1).": One((1,)),
        b"(1)(2).": One((1, 2)),
        b"(1)(2)!": Single((1, 2)),
        b"(1)!": REFUSED,
        b".": REFUSED,
    },
    'thing: NUMBER "," NUMBER ("," NUMBER)* -> one | [NUMBER ("," NUMBER)*] -> single': {
        b"1,2": One((1, 2)),
        b"1": Single((1,)),
        b"": Single(()),
    },
}

ATTEMPTED: Table = {
    # The first alternative that fits, and after which comes what can.
    'thing: "[" NUMBER "]" SP TEXT -> two | TEXT -> one': {
        b"[1] x": Two(1, b"x"),
        b"[1]": One(b"[1]"),
        b"[1]x": One(b"[1]x"),
        b"[x] y": One(b"[x] y"),
        b"x": One(b"x"),
        b"": REFUSED,
    },
    'thing: a | b | c\na: WORD "!" -> one\nb: WORD [":" WORD] -> two\nc: TEXT -> single': {
        b"x!": One(b"x"),
        b"x": Two(b"x", None),
        b"x:y": Two(b"x", b"y"),
        b"x:": Single(b"x:"),
        b"x!y": Single(b"x!y"),
        b"?": Single(b"?"),
    },
    # Two octets tell what can follow.
    # Rules of which the octets ahead tell some alternatives apart, but not the rules.
    'thing: a | b | c\na: "X1" -> ex | "X2" -> why\nb: "Y1" -> zed\nc: "X3" NUMBER -> one | "Y2" NUMBER -> single': {
        b"X1": Ex(),
        b"x2": Why(),
        b"Y1": Zed(),
        b"X33": One(3),
        b"Y22": Single(2),
        b"X4": REFUSED,
        b"Y3": REFUSED,
    },
    'thing: x -> one\nx: a | b\na: "(" [WORD] ")" -> one\nb: "(" TEXT -> single': {
        b"()": One(One(None)),
        b"(a)": One(One(b"a")),
        b"(a)b": One(Single(b"a)b")),
        b"(a": One(Single(b"a")),
        b"(": REFUSED,
    },
    # One after the other, though the octets ahead tell some apart.
    'thing: "A" NUMBER -> one | WORD "," -> single | "A" WORD -> one': {
        b"A1": One(1),
        b"A1,": Single(b"A1"),
        b"Ax": One(b"x"),
        b"A1x": One(b"1x"),
        b"B,": Single(b"B"),
        b"B": REFUSED,
    },
}


@pytest.mark.parametrize(("grammar", "octets", "value"), cases(FIXED))
def test_fixed_octets_in_either_letter_case(grammar: str, octets: bytes, value: object) -> None:
    check(toy(grammar), octets, value)


@pytest.mark.parametrize(("grammar", "octets", "value"), cases(DISPATCHED))
def test_octets_ahead_tell_which_alternative_it_is(grammar: str, octets: bytes, value: object) -> None:
    check(toy(grammar), octets, value)


@pytest.mark.parametrize("grammar", DISPATCHED)
def test_where_octets_ahead_tell_nothing_is_tried(grammar: str) -> None:
    assert "j >= 0" not in toy(grammar).function("parser", "read_thing")


@pytest.mark.parametrize(("grammar", "octets", "value"), cases(OPTIONAL))
def test_optional_parts(grammar: str, octets: bytes, value: object) -> None:
    check(toy(grammar), octets, value)


@pytest.mark.parametrize(("grammar", "octets", "value"), cases(REPEATED))
def test_repetitions(grammar: str, octets: bytes, value: object) -> None:
    check(toy(grammar), octets, value)


@pytest.mark.parametrize(("grammar", "octets", "value"), cases(CHOICES))
def test_choices_inside_a_sequence(grammar: str, octets: bytes, value: object) -> None:
    check(toy(grammar), octets, value)


@pytest.mark.parametrize(("grammar", "octets", "value"), cases(PREFIXES))
def test_what_alternatives_begin_with_in_common(grammar: str, octets: bytes, value: object) -> None:
    check(toy(grammar), octets, value)


@pytest.mark.parametrize(("grammar", "octets", "value"), cases(ATTEMPTED))
def test_alternatives_are_tried_in_their_order(grammar: str, octets: bytes, value: object) -> None:
    check(toy(grammar), octets, value)

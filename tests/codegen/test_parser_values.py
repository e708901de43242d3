"""Generated parsers of toy grammars: terminals, verbatim rules, constraints, catch-alls, and what is refused."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from codegen.support import REFUSED, Colour, Ex, Nickname, One, Other, Single, Two, custom, toy
from codegen.test_parser import Table, cases, check
from codegen.test_parser_depth import DEEPEST, nested
from imapgrammar import GrammarError
from imapgrammar.sets import SequenceSet
from imapgrammar.strings import Flag, Literal, Quoted
from imapgrammar.syntax.limits import MAX_32, MAX_63
from imapgrammar.syntax.registry import Constraint
from imapgrammar.syntax.terminals import Bare, Converted, Number, Octets, QuotedString, Terminal

# Other terminals

TERMINALS: Table = {
    "thing: NUMBER": {
        b"0": 0,
        b"007": 7,
        b"4294967295": MAX_32,
        b"4294967296": REFUSED,
        b"04294967295": MAX_32,
        b"42949672950": REFUSED,
        b"0" * 400 + b"1": 1,
        b"9" * 400: REFUSED,
        b"18446744073709551617": REFUSED,
        b"-1": REFUSED,
        b"": REFUSED,
    },
    "thing: SET": {
        b"1": SequenceSet(b"1"),
        b"1:3,7,9:4294967295": SequenceSet(b"1:3,7,9:4294967295"),
        b"4294967296": REFUSED,
        b"1:4294967296": REFUSED,
        b"4294967296,1": REFUSED,
        b"9" * 400: REFUSED,
        b"0": REFUSED,
        b"1,": REFUSED,
    },
    "thing: SIZE": {b"BIG": "BIG", b"big": "BIG", b"Small": "SMALL", b"SMAL": REFUSED, b"BIGS": REFUSED},
    "thing: COLOUR": {b"Red": Colour.RED, b"RED": Colour.RED, b"dark-red": Colour.DARK_RED, b"Dark": REFUSED},
    "thing: WORD": {b"a1": b"a1", b"": REFUSED, b"a ": REFUSED},
    "thing: FLAG": {b"\\Seen": Flag(b"\\Seen"), b"SEEN": Flag(b"SEEN"), b"\\": REFUSED},
}


@pytest.mark.parametrize(("grammar", "octets", "value"), cases(TERMINALS))
def test_terminals(grammar: str, octets: bytes, value: object) -> None:
    check(toy(grammar), octets, value)


@pytest.mark.parametrize(
    ("bounds", "octets", "value"),
    [
        (Number(5, 17), b"4", REFUSED),
        (Number(5, 17), b"5", 5),
        (Number(5, 17), b"17", 17),
        (Number(5, 17), b"18", REFUSED),
        (Number(5, 17), b"170", REFUSED),
        (Number(1, MAX_63), b"0", REFUSED),
        (Number(1, MAX_63), b"9223372036854775807", MAX_63),
        (Number(1, MAX_63), b"9223372036854775808", REFUSED),
        (Number(1, MAX_63), b"92233720368547758070", REFUSED),
        # More than a native integer holds.
        (Number(0, 2**64 - 1), b"18446744073709551615", 2**64 - 1),
        (Number(0, 2**64 - 1), b"18446744073709551616", REFUSED),
    ],
)
def test_numbers_in_bounds(bounds: Number, octets: bytes, value: object) -> None:
    check(custom("thing: NUMBER", terminals={"NUMBER": bounds}), octets, value)


def test_octets_through_a_function() -> None:
    def decode(octets: bytes) -> bytes:
        if octets == b"x":
            raise ValueError("x is not upper")
        return octets.upper()

    grammar = custom("thing: WORD", terminals={"WORD": Converted(Flag, decode, bytes.lower)})
    check(grammar, b"ab", Flag(b"AB"))
    check(grammar, b"x", REFUSED)


def test_octets_of_a_kind() -> None:
    check(custom("thing: WORD", terminals={"WORD": Octets(Quoted)}), b"ab", Quoted(b"ab"))


def test_octets_of_a_kind_that_a_node_module_has() -> None:
    check(custom("thing: WORD", terminals={"WORD": Octets(Nickname)}), b"ab", Nickname(b"ab"))


def test_octets_that_have_cases_as_latin_1_only() -> None:
    grammar = custom("thing: WORD\nWORD: /(?-i:[\\xc2-\\xdf])+/")
    check(grammar, b"\xc3\xdf", b"\xc3\xdf")
    check(grammar, b"\xe3", REFUSED)


def test_equal_flags_and_keywords_are_one_object() -> None:
    grammar = toy("thing: FLAG SP SIZE -> two")
    one, other = grammar.read(b"\\Seen BIG"), grammar.read(b"\\Seen BIG")
    assert isinstance(one, Two)
    assert isinstance(other, Two)
    assert one.first is other.first
    assert one.second is other.second


def test_many_different_flags_are_read_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("imapgrammar.compiled.runtime.MAX_INTERNED", 3)
    grammar = custom("thing: FLAG")
    for flag in (b"a", b"b", b"c", b"d", b"A", b"long", b"d", b"long", b"a"):
        check(grammar, flag, Flag(flag))


# Verbatim

VERBATIM = r"""
thing: "A" SP v ["!"] -> two
v: (PART | LITERAL | LITERAL8)+
PART: /[a-z ]+/
"""
VERBATIM_LISTS = r"""
thing: v
v: "(" [v (SP v)*] ")" | "[" [WORD] ["<" QUOTED ">"] ("," WORD)* (";" | ":" WORD) "]" | WORD
"""


@pytest.mark.parametrize(
    ("octets", "value"),
    [
        (b"A x y", Two(b"x y", False)),
        (b"A x!", Two(b"x", True)),
        (b"A x {3}\r\nabc y", Two(b"x {3}\r\nabc y", False)),
        (b"A {3+}\r\n\r\n!~{1}\r\n\0!", Two(b"{3+}\r\n\r\n!~{1}\r\n\0", True)),
        (b"A {1}\r\n\0", REFUSED),
        (b"A {9}\r\nabc", REFUSED),
        (b"A {4294967296}\r\nabc", REFUSED),
        (b"A ", REFUSED),
    ],
)
def test_verbatim_octets(octets: bytes, value: object) -> None:
    check(custom(VERBATIM, terminals={"PART": Octets()}, verbatim=["v"]), octets, value)


@pytest.mark.parametrize(
    ("octets", "accepted"),
    [
        (b"x", True),
        (b"()", True),
        (b"(x (y) [;])", True),
        (b'[a<"b\\"">,c,d:e]', True),
        (b'[<"b">;]', True),
        (b"[,a,b;]", True),
        (b"[a]", False),
        (b"[a<b>;]", False),
        (b"[a,;]", False),
        (b"(x", False),
        (b"(x )", False),
        (nested(b"(", DEEPEST, b"x", b")"), True),
        (nested(b"(", DEEPEST + 1, b"x", b")"), False),
    ],
)
def test_all_constructs_can_be_verbatim(octets: bytes, accepted: bool) -> None:
    check(custom(VERBATIM_LISTS, verbatim=["v"]), octets, octets if accepted else REFUSED)


# Constraints


def rising(values: Sequence[object]) -> str | None:
    first, second = values
    assert isinstance(first, int)
    assert isinstance(second, int)
    return None if first < second else "not rising"


@pytest.mark.parametrize(
    "grammar",
    [
        'thing: x\nx: NUMBER ":" NUMBER -> two',
        'thing: x -> two\nx: NUMBER ":" NUMBER',
        # The same where alternatives begin alike.
        'thing: x -> two | x "!" -> pair\nx: NUMBER ":" NUMBER',
        'thing: x\nx: NUMBER ":" NUMBER -> two | NUMBER ";" NUMBER -> two',
        'thing: x\nx: "A" NUMBER ":" NUMBER -> two | NUMBER ":" NUMBER -> two',
    ],
)
def test_constraints(grammar: str) -> None:
    constrained = custom(grammar, constraints={"x": rising})
    check(constrained, b"1:2", Two(1, 2))
    check(constrained, b"2:1", REFUSED)


def test_a_string_can_be_constrained_too() -> None:
    def short(values: Sequence[object]) -> str | None:
        return None if isinstance(values[0], bytes) and len(values[0]) < 3 else "too long"

    grammar = custom("thing: x -> one\nx: s\ns: ATOM | QUOTED | LITERAL", constraints={"x": short})
    check(grammar, b"ab", One(b"ab"))
    check(grammar, b'"ab"', One(Quoted(b"ab")))
    check(grammar, b"{2}\r\na)", One(Literal(b"a)")))
    for octets in (b"abc", b'"a c"', b"{3}\r\na)c"):
        check(grammar, octets, REFUSED)
    assert grammar.write(One(b"a c")) == REFUSED
    # Whose forms it would not keep.
    with pytest.raises(
        GrammarError, match="x: a constrained rule cannot have several string forms as its alternatives"
    ):
        custom("thing: x -> one\nx: ATOM | QUOTED", constraints={"x": short})


# Catch-alls

CATCH_ALL: Table = {
    """thing: "KEY" SP NUMBER -> one
    | "KEYED" -> ex
    | "KEY(" NUMBER ")" -> single
    | other
other.-1: OTHER_NAME [SP TEXT] -> other
OTHER_NAME: /[A-Za-z(]+/""": {
        b"KEY 1": One(1),
        b"keyed": Ex(),
        b"KEY(1)": Single(1),
        b"FOO": Other(b"FOO", None),
        b"foo x y": Other(b"foo", b"x y"),
        b"KEYS 1": Other(b"KEYS", b"1"),
        b"K": Other(b"K", None),
        # What a specific alternative owns is not for the catch-all.
        b"KEY": REFUSED,
        b"key x": REFUSED,
        b"KEYED 1": REFUSED,
        b"KEY(x": REFUSED,
        b"FOO ": REFUSED,
        b"": REFUSED,
    },
}


@pytest.mark.parametrize(("grammar", "octets", "value"), cases(CATCH_ALL))
def test_catch_alls(grammar: str, octets: bytes, value: object) -> None:
    check(toy(grammar), octets, value)


def test_the_name_of_a_catch_all_may_be_a_string() -> None:
    grammar = custom(
        r"""thing: "KEY" NUMBER -> one | "\"KEY\"" NUMBER -> single | other
other.-1: name SP NUMBER -> other
name: BARE_NAME | QUOTED_NAME
BARE_NAME: /[A-Z]+/
QUOTED_NAME: /"[A-Z]+"/""",
        terminals={"BARE_NAME": Bare(), "QUOTED_NAME": QuotedString()},
    )
    check(grammar, b"KEY1", One(1))
    check(grammar, b'"KEY"1', Single(1))
    check(grammar, b"KEYS 1", Other(b"KEYS", 1))
    check(grammar, b'"KEYS" 1', Other(Quoted(b"KEYS"), 1))
    check(grammar, b"KEY 1", REFUSED)
    check(grammar, b'"key" 1', REFUSED)
    assert grammar.write(Other(b"KEY", 1)) == REFUSED


# What cannot be done


class Form:
    """A terminal that is a form of strings, but none that the generator knows."""

    form = bytes
    type = bytes

    def read(self, octets: bytes) -> object:
        return octets

    def write(self, value: object) -> bytes:
        raise ValueError(value)


SPECIAL: dict[str, Terminal] = {"PAIR": Bare(), "QUOTED_PAIR": QuotedString(), "FORM": Form()}
DEFINITIONS = '\nPAIR: /[0-9][0-9]/\nQUOTED_PAIR: /"[0-9][0-9]"/\nFORM: /[!]+/'


@pytest.mark.parametrize(
    ("grammar", "complaint"),
    [
        # Which of the forms before it could hold a string.
        ("thing: x\nx: PAIR | LITERAL", "cannot tell LITERAL from PAIR"),
        ("thing: x\nx: PAIR | QUOTED | LITERAL", "cannot tell LITERAL from PAIR, QUOTED"),
        ("thing: x\nx: PAIR | ATOM", "cannot tell ATOM from PAIR"),
        ("thing: x\nx: QUOTED_PAIR | LITERAL", None),
        ("thing: x\nx: FORM | LITERAL", "cannot read FORM as a string"),
        # How deep rules are that can stand inside each other.
        ('thing: a | b\na: "(" b ")" -> one | NUMBER\nb: "[" a "]" -> one', "cannot count nesting in a, b"),
        ('thing: a\na: "(" b ")" -> one | NUMBER\nb: "[" b "]" -> one | a', "cannot count nesting in a, b"),
        # Whether a list of items of no octets goes on.
        ('thing: "A" (["B" NUMBER])* "C" -> one', None),
        ('thing: x+ "C" -> one\nx: [NUMBER]', None),
        ('thing: "(" [x (x)*] ")" -> one\nx: "A" x -> one | [NUMBER]', None),
    ],
)
def test_what_the_generator_cannot_do_is_refused(grammar: str, complaint: str | None) -> None:
    with pytest.raises(GrammarError, match=complaint):
        custom(f"{grammar}{DEFINITIONS}", terminals=SPECIAL)


@pytest.mark.parametrize(
    ("grammar", "constraints"),
    [
        # Items are not counted where their values are not kept,
        ('thing: v\nv: "(" WORD SP WORD (SP WORD)* ")"', {}),
        ('thing: v\nv: "(" [WORD (SP WORD)*] ")" | "(" WORD (SP WORD)* "]"', {}),
        # nor are numbers compared, nor constraints asked.
        ('thing: v\nv: "(" NUMBER ")"', {}),
        ('thing: v\nv: "(" SET ")"', {}),
        ('thing: v\nv: x\nx: WORD ":" WORD -> two', {"x": rising}),
    ],
)
def test_what_the_generator_cannot_do_verbatim_is_refused(grammar: str, constraints: dict[str, Constraint]) -> None:
    with pytest.raises(GrammarError):
        custom(grammar, verbatim=["v"], constraints=constraints)

"""The second pass of reading: the offset of a fault, what was expected there, and values that are not allowed."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import pytest
from msgspec import UNSET

from codegen.support import Ex, One, Single, Two, Why, toy_loaded, toy_registry
from explain.support import diagnosis
from imapgrammar import ParseError, reference
from imapgrammar.explain.reading import Diagnosis
from imapgrammar.strings import Literal8, NonSyncLiteral, Quoted
from imapgrammar.syntax import registry
from imapgrammar.syntax.limits import MAX_NESTING
from imapgrammar.syntax.registry import Constraint

toy = functools.cache(diagnosis)


def fault(text: str, octets: bytes) -> ParseError:
    """The error of a line of a toy, which must be that of the reference engine too."""
    message = octets + b"\r\n"
    found = toy(text).explain(message, "client_message")
    declared = toy_registry()
    with pytest.raises(ParseError) as caught:
        reference.Engine(toy_loaded(text, declared), declared).read(message, "client_message")
    assert str(found) == str(caught.value)
    return found


# Where the octets are no longer right, and what could have stood there


@pytest.mark.parametrize(
    ("text", "octets", "offset", "rule", "expected"),
    [
        # One after another.
        ('thing: "AB" SP NUMBER -> one', b"AC 1", 0, "thing", ('"AB"',)),
        ('thing: "AB" SP NUMBER -> one', b"ab1", 2, "thing", ("SP",)),
        ('thing: "AB" SP NUMBER -> one', b"AB x", 3, "thing", ("number",)),
        ('thing: "AB" SP NUMBER -> one', b"AB 1x", 4, "client-message", ("CRLF",)),
        ('thing: "AB" SP NUMBER -> one', b"", 0, "thing", ('"AB"',)),
        # Of several alternatives those that come farthest.
        ('thing: "A" -> ex | "BC" -> why | NUMBER -> one', b"C", 0, "thing", ('"A"', '"BC"', "number")),
        ('thing: "A" SP NUMBER -> one | "A" SP "X" -> ex | "B" -> why', b"A y", 2, "thing", ('"X"', "number")),
        ('thing: "A" SP NUMBER -> one | "A" -> ex | "B" -> why', b"A y", 2, "thing", ("number",)),
        ('thing: x | y\nx: "A" SP NUMBER -> one\ny: "A" "Y" -> ex', b"Az", 1, "thing", ('"Y"', "SP")),
        # An alternative that is whole, though another comes farther.
        ('thing: "A" -> ex | "A" "B" "C" -> why', b"ABD", 2, "thing", ('"C"',)),
        # Optional parts.
        ('thing: "A" [SP NUMBER] -> one', b"A x", 2, "thing", ("number",)),
        ('thing: "A" [SP NUMBER] -> one', b"Ax", 1, "client-message", ("CRLF", "SP")),
        ('thing: "A" [SP NUMBER] SP "X" -> one', b"A Y", 2, "thing", ('"X"', "number")),
        ('thing: "A" [SP NUMBER] SP "X" -> one', b"A 1 Y", 4, "thing", ('"X"',)),
        ('thing: ["A"] ["B"] "C" -> two', b"AD", 1, "thing", ('"B"', '"C"')),
        # Lists.
        ('thing: "(" [NUMBER (SP NUMBER)*] ")" -> one', b"(x", 1, "thing", ('")"', "number")),
        ('thing: "(" [NUMBER (SP NUMBER)*] ")" -> one', b"(1 2x", 4, "thing", ('")"', "SP")),
        ('thing: "(" [NUMBER (SP NUMBER)*] ")" -> one', b"(1 ]", 3, "thing", ("number",)),
        ('thing: "(" NUMBER (SP NUMBER)* ")" -> one', b"()", 1, "thing", ("number",)),
        ('thing: NUMBER "," NUMBER ("," NUMBER)* -> one', b"1", 1, "thing", ('","',)),
        ('thing: ("," NUMBER)+ -> one', b"", 0, "thing", ('","',)),
        ('thing: ("," NUMBER)* -> one', b"x", 0, "client-message", ('","', "CRLF")),
        # Choices.
        ('thing: "A" (NUMBER | "X" NUMBER) "B" -> one', b"AY", 1, "thing", ('"X"', "number")),
        ('thing: "A" (NUMBER | "X" NUMBER) "B" -> one', b"AXB", 2, "thing", ("number",)),
        ('thing: "A" (NUMBER | "X" NUMBER) "B" -> one', b"AX1C", 3, "thing", ('"B"',)),
        # A rule of single terminals, a field, is named, and what it consists of was expected.
        ('thing: "A" x -> one\nx: NUMBER | "NIL"', b"AB", 1, "x", ('"NIL"', "number")),
        # Rules inside themselves.
        ('thing: x\nx: "(" x ")" -> one | NUMBER', b"((1)", 4, "x", ('")"',)),
        ('thing: x\nx: "(" x ")" -> one | NUMBER', b"((x", 2, "x", ('"("', "number")),
    ],
)
def test_what_could_have_stood_where_the_octets_are_wrong(
    text: str, octets: bytes, offset: int, rule: str, expected: tuple[str, ...]
) -> None:
    error = fault(text, octets)
    assert (error.offset, error.rule, error.expected, error.detail) == (offset, rule, expected, "")


def test_octets_behind_a_message_are_none_of_it() -> None:
    error = toy('thing: "A" -> ex').explain(b"A\r\nB", "client_message")
    assert (error.offset, error.rule, error.expected) == (3, "client-message", ("the end",))
    for octets in (b"A 1 ", b"A 4294967296 "):
        error = toy('thing: "A" [SP NUMBER] -> one').explain(octets, "thing")
        assert (error.offset, error.rule, error.expected) == (len(octets) - 1, "thing", ("the end",))


def test_the_section_is_of_the_alternative_that_had_begun() -> None:
    text = '// RFC 1 section 1\nthing: "A" -> ex\n// RFC 1 section 2\n%extend thing: "B" SP NUMBER -> one\n'
    assert [fault(text, octets).section for octets in (b"C", b"B x")] == ["RFC 1 section 1", "RFC 1 section 2"]


def test_an_alternative_that_had_not_begun_does_not_tell_the_section() -> None:
    text = '// RFC 1 section 1\nthing: x\nx: NUMBER\n// RFC 1 section 2\n%extend x: "B" -> ex\n'
    assert fault(text, b"?").section == "RFC 1 section 1"


def test_the_error_says_what_can_follow_the_longest_of_several_readings() -> None:
    text = 'thing: x "."\nx: "A" -> ex | "A" "B" -> why\n'
    error = fault(text, b"AB?")
    assert (error.offset, error.expected) == (2, ('"."',))
    error = fault('thing: x "."\nx: "A" "B" -> why | "A" -> ex', b"AB?")
    assert (error.offset, error.expected) == (2, ('"."',))
    for choice in ("(x | y)", "(y | x)"):
        error = fault(f'thing: {choice} "." -> one\nx: "A" "B" -> ex\ny: "A" -> why', b"AB?")
        assert (error.offset, error.expected) == (2, ('"."',))


def test_a_reading_that_the_next_octet_can_follow_is_taken_before_a_longer_one() -> None:
    text = 'thing: x "BC" -> one\nx: "A" -> ex | "A" "B" -> why'
    # The reference engine would read on, and find a longer one.
    assert toy(text).explain(b"ABD", "thing").offset == 1
    assert toy(text).accepts(b"ABC", "thing")


def test_the_error_of_a_quoted_string_is_at_its_first_invalid_octet() -> None:
    error = fault("thing: string\nstring: ATOM | QUOTED", b'"a\\x"')
    assert (error.offset, error.rule) == (2, "quoted")
    assert error.detail.startswith("in a quoted string a backslash")


# What is well formed and wrong


@pytest.mark.parametrize(
    ("text", "octets", "offset", "rule", "detail"),
    [
        ('thing: "A" NUMBER -> one', b"A4294967296", 1, "number", "not in 0..4294967295"),
        ('thing: "A" [NUMBER] "B" -> one', b"A4294967296B", 1, "number", "not in 0..4294967295"),
        ('thing: "A" (NUMBER | "X") "B" -> one', b"A4294967296B", 1, "number", "not in 0..4294967295"),
        ('thing: "A" NUMBER (SP NUMBER)* -> one', b"A1 4294967296 2", 3, "number", "not in 0..4294967295"),
        ('thing: ["A"] SET -> two', b"A1,4294967296", 1, "set", "not in 1..4294967295"),
        ('thing: ["A" NUMBER] "B" -> one', b"A4294967296B", 1, "number", "not in 0..4294967295"),
        ('thing: x "B"\nx: "A" NUMBER -> one', b"A4294967296B", 1, "number", "not in 0..4294967295"),
        # The first of several.
        ("thing: NUMBER SP SET -> two", b"4294967296 4294967296", 0, "number", "not in 0..4294967295"),
        ("thing: [NUMBER SP] SET -> two", b"4294967296 4294967297", 0, "number", "not in 0..4294967295"),
        ('thing: NUMBER ("," NUMBER)* -> one', b"4294967296,4294967297", 0, "number", "not in 0..4294967295"),
    ],
)
def test_a_value_that_cannot_be(text: str, octets: bytes, offset: int, rule: str, detail: str) -> None:
    error = fault(text, octets)
    assert (error.offset, error.rule, error.detail, error.expected) == (offset, rule, detail, ())


def test_a_value_that_is_not_allowed_is_reported_although_more_could_follow() -> None:
    error = toy("thing: NUMBER [SP] -> two").explain(b"4294967296", "thing")
    assert (error.offset, error.detail) == (0, "not in 0..4294967295")


def test_wrong_octets_after_such_a_value_are_reported_first() -> None:
    text = 'thing: "A" NUMBER SP NUMBER -> two'
    assert fault(text, b"A4294967296 x").offset == 12
    assert fault(text, b"A4294967296 1x").offset == 13


def test_the_section_of_such_a_value_is_that_of_its_terminal_or_else_of_its_rule() -> None:
    text = """SET: /[0-9]+/
// RFC 1 section 1
thing: "A" NUMBER -> one | "B" SET -> single
// RFC 1 section 2
"""
    assert fault(text, b"A4294967296").section == "RFC 1 section 2"
    assert fault(text, b"B4294967296").section == "RFC 1 section 1"


@pytest.mark.parametrize(
    ("octets", "offset", "rule", "detail"),
    [
        (b"{3}\r\nab", 5, "literal", "3 octets announced, 2 follow"),
        (b"{3}\r\na\0b.\r\n", 0, "literal", "NUL in a literal"),
        (b"{3}\r\nabc", 8, "thing", ""),
        (b"~{3}\r\na\0b!\r\n", 9, "thing", ""),
    ],
)
def test_literals(octets: bytes, offset: int, rule: str, detail: str) -> None:
    error = toy('thing: x "." -> one\nx: LITERAL | LITERAL8').explain(octets, "client_message")
    assert (error.offset, error.rule, error.detail) == (offset, rule, detail)


# Constraints, and the values that they are asked about


def never(values: Sequence[object]) -> str | None:
    return "never right"


def constrained(text: str, check: Constraint, rule: str = "thing") -> Diagnosis:
    return diagnosis(text, toy_registry(constraints={rule: check}))


def test_the_error_of_a_constraint_is_at_the_beginning_of_its_rule() -> None:
    text = '// RFC 1 section 1\nthing: "A" x -> one\nx: SP NUMBER [SP] -> two\n'
    error = constrained(text, never, "x").explain(b"A 1\r\n", "client_message")
    assert (error.offset, error.rule, error.detail, error.section) == (1, "x", "never right", "RFC 1 section 1")


def test_the_section_of_a_constraint_that_stands_elsewhere_is_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(registry.declared().sections, never, "RFC 9 section 9")
    error = constrained('// RFC 1 section 1\nthing: "A" -> ex\n', never).explain(b"A", "thing")
    assert (error.rule, error.section) == ("thing", "RFC 9 section 9")


def test_wrong_octets_are_reported_before_a_constraint() -> None:
    error = constrained('thing: "A" x -> one\nx: SP NUMBER', never, "x").explain(b"A 1B\r\n", "client_message")
    assert (error.offset, error.expected) == (3, ("CRLF",))


def test_a_value_that_is_not_allowed_is_reported_before_a_constraint() -> None:
    error = constrained("thing: NUMBER -> one", never).explain(b"4294967296\r\n", "client_message")
    assert error.detail == "not in 0..4294967295"


def test_a_constraint_that_refuses_an_alternative_does_not_lead_to_another() -> None:
    error = constrained('thing: "A" NUMBER -> one | "A" WORD -> single', never).explain(b"A1\r\n", "client_message")
    assert error.detail == "never right"


@pytest.mark.parametrize(
    ("text", "octets", "values"),
    [
        ('thing: "A" -> ex', b"A", []),
        ("thing: NUMBER SP WORD -> two", b"1 x", [1, b"x"]),
        ('thing: "A" [SP NUMBER] -> one', b"A", [None]),
        ('thing: "A" [SP NUMBER] -> one', b"A 1", [1]),
        ('thing: "A" [SP "B"] [SP "C"] -> two', b"A C", [False, True]),
        ('thing: "A" [SP x] -> one\nx: NUMBER | "NIL"', b"A", [UNSET]),
        ('thing: "A" [SP x] -> one\nx: NUMBER | "NIL"', b"A NIL", [None]),
        ('thing: "A" [SP NUMBER (SP NUMBER)*] -> one', b"A", [()]),
        ('thing: "A" [SP NUMBER] SP "X" [SP WORD] -> two', b"A X 1", [None, b"1"]),
        ('thing: "A" [SP NUMBER] SP "X" [SP WORD] -> two', b"A 1 X", [1, None]),
        ('thing: "A" ["X" "Y"] "X" "Z" -> one', b"AXYXZ", [True]),
        ('thing: "A" ["X"] "X" "Z" -> one', b"AXZ", [False]),
        ('thing: "A" ["X"] "X" -> one', b"AX", [False]),
        ('thing: "A" [SP "B"] [SP "B" "C"] -> two', b"A BC", [False, True]),
        ('thing: "A" [SP "B"] SP TEXT -> two', b"A B x", [True, b"x"]),
        ('thing: "A" ["X" NUMBER] ["X" NUMBER "Z"] -> two', b"AX1X2Z", [1, 2]),
        ("thing: [WORD] (SP WORD)* -> two", b"1 2", [b"1", (b"2",)]),
        ('thing: "A" [SP WORD] (SP WORD)* -> two', b"A 1 2 3", [b"1", (b"2", b"3")]),
        ('thing: "A" absent "B" -> one', b"AB", [None]),
        ('thing: "(" [NUMBER (SP NUMBER)*] ")" -> one', b"()", [()]),
        ('thing: "(" [NUMBER (SP NUMBER)*] ")" -> one', b"(1 2 3)", [(1, 2, 3)]),
        ('thing: ("," NUMBER ["!"])+ -> one', b",1!,2", [((1, True), (2, False))]),
        ('thing: ("," x)+ -> one\nx: NUMBER | "NIL"', b",1,NIL", [(1, None)]),
        ('thing: ("A" | NUMBER) ("B" NUMBER | "NIL") -> two', b"AB1", [None, 1]),
        ('thing: (NUMBER "," NUMBER | WORD ";" WORD) -> two', b"1;2", [b"1", b"2"]),
        ('thing: (x | y) "." -> one\nx: WORD\ny: WORD ":" WORD -> two', b"a:b.", [Two(b"a", b"b")]),
        ('thing: (y | x) "." -> one\nx: WORD\ny: WORD ":" WORD -> two', b"a.", [b"a"]),
        ('thing: (NUMBER | WORD) "." -> one', b"12.", [12]),
        ('thing: "A" x -> one\nx: "B" -> ex | y\ny: "C" NUMBER -> single', b"AC1", [Single(1)]),
        ('thing: x "C" -> one\nx: "A" -> ex | "A" "B" -> why', b"ABC", [Why()]),
        ('thing: x "C" -> one\nx: "A" -> ex | "A" "B" -> why', b"AC", [Ex()]),
        ('thing: x "BC" -> one\nx: "A" "B" -> why | "A" -> ex', b"ABC", [Ex()]),
        ('thing: "(" [thing] ")" -> one', b"(())", [One(None)]),
        ("thing: string -> one\nstring: LITERAL | QUOTED", b'"x"', [Quoted(b"x")]),
        ("thing: LITERAL SP LITERAL8 -> two", b"{1+}\r\na ~{2}\r\n\0\n", [NonSyncLiteral(b"a"), Literal8(b"\0\n")]),
    ],
)
def test_a_constraint_gets_the_values_of_its_rule(text: str, octets: bytes, values: list[object]) -> None:
    seen: list[list[object]] = []

    def see(found: Sequence[object]) -> str | None:
        seen.append(list(found))
        return None

    assert constrained(text, see).accepts(octets + b"\r\n", "client_message")
    assert repr(seen[-1]) == repr(values)


# Verbatim rules


def verbatim(text: str) -> Diagnosis:
    return diagnosis(text, toy_registry(verbatim=["any"]))


def test_the_value_of_a_verbatim_rule_is_its_octets() -> None:
    seen: list[Sequence[object]] = []

    def see(values: Sequence[object]) -> str | None:
        seen.append(values)
        return None

    declared = toy_registry(verbatim=["any"], constraints={"thing": see, "any": never})
    text = 'thing: any "!" -> one\nany: "(" [any] ")" | LITERAL | NUMBER'
    assert diagnosis(text, declared).accepts(b"({1}\r\nx)!", "thing")
    assert seen == [[b"({1}\r\nx)"]]


def test_a_value_inside_of_a_verbatim_rule_must_be_one_that_can_be() -> None:
    error = verbatim('thing: any "!" -> one\nany: "(" [any] ")" | NUMBER').explain(b"(4294967296)!", "thing")
    assert (error.offset, error.detail) == (1, "not in 0..4294967295")


# Nesting


def test_nesting_has_a_limit() -> None:
    found = toy('// RFC 1 section 1\nthing: x\nx: "(" [x (SP x)*] ")" -> one\n')
    right = b"(" * MAX_NESTING + b")" * MAX_NESTING
    assert found.accepts(right, "thing")
    error = found.explain(b"(" + right + b")", "thing")
    assert (error.offset, error.rule, error.detail) == (MAX_NESTING, "x", f"nested deeper than {MAX_NESTING}")
    assert error.section == "RFC 1 section 1"
    assert not found.accepts(b"(" + right + b")", "thing")


def test_not_how_many_there_are_counts_but_how_deep_they_are() -> None:
    found = toy('thing: x\nx: "(" [x (SP x)*] ")" -> one')
    inside = b"(" * (MAX_NESTING - 1) + b")" * (MAX_NESTING - 1)
    assert found.accepts(b"(" + b" ".join([inside] * 3) + b")", "thing")
    assert not found.accepts(b"(" + b" ".join([inside] * 3 + [b"(" + inside + b")"]) + b")", "thing")
    assert found.accepts(b"((() " + inside[1:-1] + b"))", "thing")
    assert not found.accepts(b"((() " + inside + b"))", "thing")


@pytest.mark.parametrize(
    ("inside", "stands"),
    [
        (b"", False),
        (b"?", False),
        (b"+", False),
        (b";", False),
        (b"KE", False),
        (b"(", True),
        (b"1", True),
        (b"-", True),
        (b"dark-red", True),
        (b"/", True),
        (b"[", True),
        (b'""', True),
        (b"key ", True),
    ],
)
def test_the_limit_is_passed_only_where_one_more_begins(inside: bytes, stands: bool) -> None:
    text = """thing: x
x: "(" (x)* ")" -> one | NUMBER | ("-" | COLOUR ";") WORD -> two | ["/"] ("[" NUMBER)* y -> three
y: QUOTED -> single | "KEY" SP "+" -> ex
"""
    octets = b"(" * MAX_NESTING + inside
    error = toy(text).explain(octets, "thing")
    assert error.offset == MAX_NESTING
    assert (error.detail == f"nested deeper than {MAX_NESTING}") is stands


def test_wrong_octets_inside_the_deepest_rule_are_reported() -> None:
    found = toy('thing: x\nx: "(" [x (SP x)*] ")" -> one')
    error = found.explain(b"(" * MAX_NESTING + b"?", "thing")
    assert (error.offset, error.expected, error.detail) == (MAX_NESTING, ('"("', '")"'), "")
    error = found.explain(b"(" * MAX_NESTING + b")" * MAX_NESTING + b"?", "thing")
    assert (error.offset, error.expected) == (2 * MAX_NESTING, ("the end",))


def test_each_rule_is_counted_by_itself() -> None:
    found = toy('thing: x\nx: "(" y ")" -> one | NUMBER\ny: "[" x "]" -> single')
    right = b"([" * MAX_NESTING + b"1" + b"])" * MAX_NESTING
    # The number is one more x.
    assert not found.accepts(right, "thing")
    assert found.accepts(right[2:-2], "thing")


# Whether octets are a rule


@pytest.mark.parametrize(
    ("octets", "rule", "accepted"),
    [
        (b"A 1", "thing", True),
        (b"a 1", "thing", True),
        (b"A", "thing", True),
        (b"1", "x", True),
        (b"A 1\r\n", "client_message", True),
        (b"A 1", "client_message", False),
        (b"A 1\r\n", "thing", False),
        (b"A ", "thing", False),
        (b"A x", "thing", False),
        (b"A 4294967296", "thing", False),
        (b"", "thing", False),
        (b"{1}\r\na", "y", True),
        (b"{2}\r\na", "y", False),
    ],
)
def test_whether_octets_are_a_rule(octets: bytes, rule: str, accepted: bool) -> None:
    assert toy('thing: "A" [SP x] -> one\nx: NUMBER\ny: LITERAL').accepts(octets, rule) is accepted


def test_a_message_is_the_first_alternative_after_which_its_octets_end() -> None:
    assert toy('client_message: "A" -> ex | "A" "B" -> why\nthing: NUMBER').accepts(b"AB", "client_message")


# Secrets


def secret(text: str, octets: bytes, *secrets: str) -> int | None:
    """The index from which on the error of octets is not shown."""
    return diagnosis(text, secrets=secrets).explain(octets, "client_message").secret


def test_without_secrets_all_is_shown() -> None:
    error = diagnosis('thing: "LOGIN" SP WORD -> one').explain(b"LOGIN x y\r\n", "client_message")
    assert (error.secret, error.found) == (None, b" y\r\n")


@pytest.mark.parametrize(
    ("octets", "index"),
    [
        (b"LOGIN x y\r\n", 6),
        (b"LOGIN x\r\nz", 6),
        (b"LOGIN 4294967296\r\n", 6),
        (b"LOGIN\r\n", 0),
        (b"OTHER x\r\n", None),
    ],
)
def test_a_secret_rule_is_shown_up_to_the_end_of_its_keyword(octets: bytes, index: int | None) -> None:
    assert secret('thing: x | "OTHER" -> ex\nx: "LOGIN" SP (NUMBER | WORD) -> one', octets, "x") == index


def test_a_secret_rule_that_had_not_begun_hides_nothing() -> None:
    assert secret('thing: x | "?" SP NUMBER -> one\nx: NUMBER SP WORD -> two', b"? y\r\n", "x") is None


@pytest.mark.parametrize(
    ("octets", "index"),
    [
        (b"LOGIN fred x y\r\n", 11),
        (b"LOGIN fred ?\r\n", 11),
        (b"LOGIN fred\r\n", None),
        (b"LOGIN ?\r\n", None),
    ],
)
def test_a_secret_terminal_is_not_shown(octets: bytes, index: int | None) -> None:
    assert secret('thing: "LOGIN" SP ATOM SP WORD -> two', octets, "WORD") == index


def test_all_is_hidden_from_the_first_secret_on() -> None:
    assert secret("thing: WORD SP ATOM SP WORD -> three", b"a b c d\r\n", "WORD") == 0
    assert secret("thing: NUMBER SP ATOM SP WORD -> three", b"1 b c d\r\n", "WORD", "ATOM") == 2
    text = 'thing: "A" SP NUMBER SP WORD "!" -> two | "A" SP WORD SP NUMBER -> pair'
    assert secret(text, b"A 1 b?\r\n", "WORD") == 2
    assert secret('thing: "A" SP WORD "!" -> one | x\nx: "A" SP WORD -> single', b"A b?\r\n", "x", "WORD") == 2

"""Lookahead: the patterns of regular expressions, the octets that can stand ahead, and those that can follow a rule."""

from __future__ import annotations

import pytest

from codegen.support import toy_grammar
from imapgrammar import GrammarError
from imapgrammar.syntax.lookahead import (
    ALL,
    Ahead,
    Anything,
    Either,
    LineEnd,
    Lookahead,
    Many,
    One,
    Pattern,
    Rule,
    Series,
    Unless,
    keyword,
    parse,
    run_of,
)


def one(octets: bytes) -> One:
    return One(frozenset(octets))


A, B, C = one(b"aA"), one(b"bB"), one(b"cC")
DIGIT = one(b"0123456789")

PARSED = {
    "a": A,
    "A": A,
    "%": one(b"%"),
    "\\\\": one(b"\\"),
    "\xe9": one(b"\xe9"),
    "[a5]": one(b"aA5"),
    "[A-C]": one(b"abcABC"),
    "[Z-a]": one(b"zZ[\\]^_`aA"),
    "[^a]": One(ALL - frozenset(b"aA")),
    "[^\\x00-Y\\[-y{-\\xff]": one(b"zZ"),
    "ab": Series((A, B)),
    "(?:ab)": Series((A, B)),
    "(?P<name>a)b": Series((A, B)),
    "a|b": one(b"aAbB"),
    "ab|c": Either((Series((A, B)), C)),
    # After a run of octets, a word of those octets is nothing new; before it, or with others, it is.
    "[a-c]+|abc": Many(one(b"aAbBcC"), 1, None),
    "abc|[a-c]+": Either((Series((A, B, C)), Many(one(b"aAbBcC"), 1, None))),
    "[ab]+|abc": Either((Many(one(b"aAbB"), 1, None), Series((A, B, C)))),
    "a+|aa|bb": Either((Many(A, 1, None), Series((B, B)))),
    "a+|": Either((Many(A, 1, None), Series(()))),
    "a|(?:b|cc)": Either((one(b"aAbB"), Series((C, C)))),
    "aa|(?:b)|(?:c)": Either((Series((A, A)), one(b"bBcC"))),
    "(?:a|[0-9])(?:b)": Series((one(b"aA0123456789"), B)),
    "a?": Many(A, 0, 1),
    "a*": Many(A, 0, None),
    "a+": Many(A, 1, None),
    "a{2}": Many(A, 2, 2),
    "a{2,5}": Many(A, 2, 5),
    "(?:ab)*": Many(Series((A, B)), 0, None),
    "(?:a(?:bc)?)+": Many(Series((A, Many(Series((B, C)), 0, 1))), 1, None),
    "(?!a)b": Series((Unless(A), B)),
    "(?!ab|c)b": Series((Unless(Either((Series((A, B)), C))), B)),
    "a$": Series((A, LineEnd())),
}


@pytest.mark.parametrize(("pattern", "parsed"), PARSED.items())
def test_the_algebra_of_a_regular_expression(pattern: str, parsed: Pattern) -> None:
    assert parse(pattern) == parsed


@pytest.mark.parametrize(
    "pattern",
    [
        ".",
        "^a",
        r"\Aa",
        r"a\Z",
        r"a\b",
        r"\d",
        r"[\d]",
        r"[^\s]",
        "a*?",
        "a++",
        "(?>a)",
        "(?=a)b",
        "(?<=a)b",
        "(?<!a)b",
    ],
)
def test_what_has_no_algebra_is_refused(pattern: str) -> None:
    with pytest.raises(GrammarError, match=r"the generator cannot read [A-Z_]+ in"):
        parse(pattern)


def test_keywords_match_in_both_cases() -> None:
    assert keyword("Ab1]") == Series((A, B, one(b"1"), one(b"]")))


@pytest.mark.parametrize(
    ("pattern", "run"),
    [
        ("[0-9]+", DIGIT),
        ("(?:a|b)+", one(b"aAbB")),
        ("[0-9]*", None),
        ("[0-9]{2,}", None),
        ("[0-9]", None),
        ("(?:ab)+", None),
        ("[0-9]+a", None),
    ],
)
def test_runs_of_one_class_of_octets(pattern: str, run: One | None) -> None:
    assert run_of(parse(pattern)) == (run.octets if run else None)


# Octets ahead


def ahead_in(grammar: str) -> Ahead:
    """Return the lookahead of a toy grammar whose numbers have the digits 0 and 1."""
    messages = "" if "client_message" in grammar else "client_message: thing CRLF\n"
    return Ahead(toy_grammar(f"{messages}{grammar}\nNUMBER: /[01]+/"))


def spelled(octets: Lookahead) -> list[bytes]:
    """The octets at each place, in order, letters in upper case."""
    return [bytes(sorted({*bytes(each).upper()})) for each in octets]


@pytest.mark.parametrize(
    ("patterns", "expected"),
    [
        # After the last pattern may come anything, of which nothing is known.
        ([], []),
        (["ab"], [b"A", b"B"]),
        (["a?", "b"], [b"AB"]),
        (["a?", "bc", "d"], [b"AB", b"BC", b"CD"]),
        (["a*", "b", "cc"], [b"AB", b"ABC", b"ABC"]),
        (["a{2,3}", "b"], [b"A", b"A", b"AB"]),
        (["a{2,}", "bc"], [b"A", b"A", b"AB", b"ABC"]),
        (["(?:ab|cde)", "f", "g"], [b"AC", b"BD", b"EF", b"FG"]),
        (["(?:a*)*", "bc"], [b"AB", b"ABC"]),
        # What must not come, and the end of the line, take no octet and are not looked at.
        (["(?!a)[ab]", "c"], [b"AB", b"C"]),
        (["a$", "b"], [b"A", b"B"]),
    ],
)
def test_octets_ahead_of_patterns(patterns: list[str], expected: list[bytes]) -> None:
    assert spelled(ahead_in("thing: NUMBER").octets(*map(parse, patterns))) == expected


@pytest.mark.parametrize(
    ("grammar", "expected"),
    [
        ('thing: "AB" -> ex', [b"A", b"B"]),
        ('thing: "AB" -> ex | "ACD" -> why', [b"A", b"BC"]),
        ('thing: "A" x "CD" -> one\nx: "B" -> ex | "EF" -> why', [b"A", b"BE", b"CF", b"CD"]),
        ('thing: ["A"] "BC" -> one', [b"AB", b"BC"]),
        ('thing: ("A" NUMBER | "BC" NUMBER) -> one', [b"AB", b"01C"]),
        ('thing: "A" NUMBER -> one', [b"A", b"01"]),
        ('thing: "A" absent "B" -> one', [b"A", b"B"]),
        # Lists, with and without separators, of no item, of one, or more.
        ('thing: "(" (NUMBER ";")* ")." -> one', [b"(", b")01", b".01;"]),
        ('thing: "(" (NUMBER ";")+ ")." -> one', [b"(", b"01", b"01;", b")01;", b").01;"]),
        ('thing: "(" [NUMBER ("," NUMBER)*] ")." -> one', [b"(", b")01", b"),.01"]),
        ('thing: "(" NUMBER ("," NUMBER)* ")." -> one', [b"(", b"01", b"),01", b"),.01"]),
        ('thing: "(" [x ("," x)*] ")..." -> one\nx: "AB" -> ex', [b"(", b")A", b".B", b"),.", b".A"]),
        # A rule inside itself: any nesting.
        ('thing: x\nx: "(" x ")" -> one | NUMBER', [b"(01"]),
        ('thing: x ".." -> one\nx: "(" x ")" -> one | NUMBER', [b"(01", b"(.01", b"().01"]),
    ],
)
def test_octets_ahead_of_rules(grammar: str, expected: list[bytes]) -> None:
    found = ahead_in(grammar).octets(Rule("thing"))
    assert spelled(found) == expected


def test_of_a_literal_only_the_announcement_is_known() -> None:
    ahead = ahead_in('thing: x "B" -> one\nx: LITERAL\nLITERAL: /\\{1\\}\\r\\n/')
    assert spelled(ahead.octets(Rule("thing"))) == [b"{", b"1", b"}", b"\r", b"\n"]


def test_so_many_places_are_known() -> None:
    ahead = ahead_in("thing: NUMBER")
    assert ahead.octets(parse("a{100}")) == (A.octets,) * Ahead.PLACES
    assert ahead.octets(parse("a{100}"), places=2) == (A.octets,) * 2


def test_more_than_so_many_ways_are_not_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    ways = parse("(?:ad|be|cf)(?:ad|be|cf)")
    assert spelled(ahead_in("thing: NUMBER").octets(ways)) == [b"ABC", b"DEF", b"ABC", b"DEF"]
    monkeypatch.setattr(Ahead, "BRANCHES", 3)
    assert spelled(ahead_in("thing: NUMBER").octets(ways)) == [b"ABC"]


# Octets after a rule


@pytest.mark.parametrize(
    ("grammar", "follow"),
    [
        ("thing: x", [b"\r", b"\n"]),
        ('thing: x "A" -> one', [b"A", b"\r"]),
        ('thing: x "ABC" -> one', [b"A", b"B"]),
        ('thing: x ["A"] -> two', [b"\rA", b"\n\r"]),
        ('thing: x ["AB"] "CD" -> two', [b"AC", b"BD"]),
        ("thing: x (SP NUMBER)* -> two", [b"\r ", b"\n01"]),
        ("thing: x (SP NUMBER)+ -> two", [b" ", b"01"]),
        ('thing: x absent "A" -> two', [b"A", b"\r"]),
        ('thing: x [y] "B" -> two\ny: ["A"]', [b"AB", b"\rB"]),
        ('thing: x "A" -> one | x "B" -> single', [b"AB", b"\r"]),
        ('thing: (x | "A" x) "B" -> one', [b"B", b"\r"]),
        ('thing: ["A" x] "B" -> one', [b"B", b"\r"]),
        ('thing: "(" x ("," x)* ")" -> one', [b"),", b"\r01"]),
        ('thing: "(" [x (", " x)*] ")" -> one', [b"),", b"\r "]),
        ('thing: "(" ("," x)* ")" -> one', [b"),", b"\r01"]),
        ('thing: (x)+ "A" -> one', [b"01A", b"\r01A"]),
        ('thing: y\ny: "A" x -> one', [b"\r", b"\n"]),
        ('thing: y "B" -> one\ny: "A" x -> one | "C" x "D" -> one', [b"BD", b"\rB"]),
        ('thing: "(" y ")" -> one\ny: x\nx: "[" y "]" -> one | NUMBER', [b")]", b"\r)]"]),
        # The end of a message is no octet.
        ('client_message: x | x "A"\nthing: NUMBER', [b"A"]),
        # No more is known of two places when after one of them nothing is.
        ('client_message: x "A" CRLF | x "B"\nthing: NUMBER', [b"AB"]),
    ],
)
def test_what_can_follow_a_rule(grammar: str, follow: list[bytes]) -> None:
    ahead = ahead_in(grammar if "\nx:" in grammar else f"{grammar}\nx: NUMBER")
    assert spelled(ahead.follow["x"]) == [bytes(sorted(each)) for each in follow]
    assert ahead.after("x") == Series((*map(One, ahead.follow["x"]), Anything()))


@pytest.mark.parametrize("step", [1, -1])
def test_what_can_follow_does_not_depend_on_the_order_of_the_rules(step: int) -> None:
    rules = ["client_message: thing CRLF", 'thing: y "A" -> one', 'y: x "B" -> one', "x: NUMBER"]
    follow = ahead_in("\n".join(rules[::step])).follow
    assert [spelled(follow[name]) for name in "xy"] == [[b"B", b"A"], [b"A", b"\r"]]


def test_nothing_follows_a_message() -> None:
    ahead = ahead_in("thing: NUMBER")
    assert ahead.follow["client_message"] == ()
    assert ahead.octets(ahead.after("client_message")) == ()

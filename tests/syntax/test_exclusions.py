"""Exclusions: a catch-all does not read the names that other rules have in the same place, but all other names."""

from __future__ import annotations

import re
import string

import pytest

from codegen.support import toy_grammar, toy_registry
from imapgrammar import GrammarError, ParseError, SerializeError
from imapgrammar.syntax.exclusions import exclusions
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.terminals import Bare, Number, QuotedString
from reference.support import BASE, EXTENSION, ToyKnown, ToyUnknown, engine, parse

OTHER = "\nother.-1: OTHER_NAME [SP NUMBER] -> other"


def taken(text: str, *names: str, terminal: str = "OTHER_NAME") -> list[str]:
    """Those of the names that a catch-all's terminal takes."""
    pattern = Forms(toy_grammar(text)).pattern(terminal)
    return [name for name in names if pattern.fullmatch(name.encode("ascii"))]


# The pattern


def test_the_pattern_of_a_name_refuses_the_keywords_that_others_own() -> None:
    text = 'thing: "ONE" -> ex | "TWO." NUMBER -> one | other' + OTHER
    boundary = f"(?![{string.ascii_uppercase}{string.ascii_lowercase}])"
    assert toy_grammar(text).terminals["OTHER_NAME"].pattern == rf"(?!ONE{boundary}|TWO{boundary})(?:[A-Za-z]+)"


def test_the_keywords_of_a_pattern_are_in_order() -> None:
    words = ["SIX", "ONE", "THREE", "FIVE", "TWO", "FOUR"]
    text = "thing: other | " + " | ".join(f'"{word}" NUMBER -> one' for word in words) + OTHER
    assert re.findall(r"([A-Z]{3,})\(", toy_grammar(text).terminals["OTHER_NAME"].pattern) == sorted(words)


def test_no_pattern_changes_where_nobody_owns_a_name() -> None:
    assert exclusions(toy_grammar("thing: other" + OTHER)) == {}
    assert exclusions(toy_grammar('thing: "A" -> ex | OTHER_NAME -> one')) == {}


def test_a_slash_in_the_pattern_of_a_name_is_not_escaped() -> None:
    text = r'thing: "A" -> ex | other' + OTHER + "\nOTHER_NAME: /[A-Z\\/]+/"
    assert toy_grammar(text).terminals["OTHER_NAME"].pattern.endswith("(?:[A-Z/]+)")


def test_a_longer_or_shorter_name_is_no_keyword() -> None:
    text = 'thing: "KNOWN" -> ex | other' + OTHER
    assert taken(text, "KNOWN", "known", "KNOWNS", "KNOW", "UNKNOWN") == ["KNOWNS", "KNOW", "UNKNOWN"]


def test_a_keyword_is_no_pattern() -> None:
    text = 'thing: "A.B" -> ex | other' + OTHER + "\nOTHER_NAME: /[A-Z.]+/"
    assert taken(text, "A.B", "AXB") == ["AXB"]


# Who owns a name


@pytest.mark.parametrize(
    "text",
    [
        'thing: "KNOWN" -> ex | other',
        'thing: other | "KNOWN" -> ex',
        'thing: "KNOWN" SP NUMBER -> one | other',
        # In other rules that can stand there.
        'thing: x | other\nx: "KNOWN" -> ex',
        'thing: x | other\nx: y\ny: "KNOWN" -> ex | NUMBER',
        'thing: "A" -> ex | x\nx: other | y\ny: "KNOWN" -> why',
        'thing: "KNOWN" -> ex | x\nx: other | y\ny: "A" -> why',
        # In a group, or where an optional part or list is absent.
        'thing: ("KNOWN" | NUMBER) -> one | other',
        'thing: ("KNOWN" | other) -> one',
        'thing: [NUMBER] "KNOWN" -> one | other',
        'thing: ["KNOWN"] "." -> one | other',
        'thing: (NUMBER ".")* "KNOWN" -> one | other',
        'thing: ("KNOWN" NUMBER)* "." -> one | other',
        'thing: ("KNOWN" NUMBER)+ "." -> one | other',
        # In a list of keywords.
        'thing: LIST -> one | other\nLIST: "A" | "KNOWN"',
        # After the same octets.
        'thing: "+" other | "+" "KNOWN" -> ex',
        'thing: "+" other | "+" x\nx: "KNOWN" -> ex',
        'thing: x | "+" "KNOWN" -> ex\nx: "+" other',
        'thing: "+" x | "+" "-" "KNOWN" -> ex\nx: "-" other',
        'thing: ["+"] other -> two | "KNOWN" -> ex',
        'thing: ["+"] other -> two | "+" "KNOWN" -> ex',
        'thing: x other -> two | "+" "-" "KNOWN" -> ex\nx: "+" "-" -> why',
        'thing: x other -> two | "+" "KNOWN" -> ex\nx: "+" -> why | "+" "-" -> why',
        'thing: NUMBER other -> two | NUMBER "KNOWN" -> one',
        'thing: WORD "." other -> two | WORD "." "KNOWN" -> one',
        'thing: NUMBER other -> two | SMALL "KNOWN" -> one\nSMALL: /[1-9]/',
        'thing: NUMBER other -> two | x "KNOWN" -> two\nx: ["+"] (SMALL | NUMBER)\nSMALL: /[1-9]/',
        # After a list of the catch-all.
        'thing: "(" (other SP)* "KNOWN" ")" -> one',
        'thing: other (SP other)* SP "KNOWN" -> one',
        'thing: (SP other)* SP x -> two\nx: "KNOWN" -> ex',
        'thing: (SP other)* [SP "KNOWN"] -> two',
        'thing: (SP other)+ (SP x)* -> two\nx: "KNOWN" -> ex | NUMBER',
        'thing: (SP x)* SP "KNOWN" -> one\nx: other | "A" -> ex',
        'thing: (SP "+" other)* SP "+" "KNOWN" -> one',
        'thing: "(" (other)* "KNOWN" ")" -> one',
        'thing: (SP x other)* SP "+" "KNOWN" -> one\nx: "+" -> ex | "-" -> why',
        # After each of several that may stand before it, at each place of several, however far up.
        'thing: x | NUMBER "KNOWN" -> one | "+" "A" -> why\nx: ("+" | NUMBER) other -> two',
        'thing: x | "+" "KNOWN" -> ex\nx: ("+" | NUMBER) other -> two',
        'thing: x | "-" "KNOWN" -> ex\nx: ["+"] ["-"] other -> three',
        'thing: "+" x | "-" x | "-" "KNOWN" -> ex\nx: other',
        'thing: y | "-" "KNOWN" -> ex\ny: "+" x | "-" x\nx: other',
        'thing: y | "-" "KNOWN" -> ex\ny: "-" x | "+" x\nx: other',
    ],
)
def test_a_name_that_stands_at_the_same_place_elsewhere_is_not_taken(text: str) -> None:
    text = text if "\nother" in text else text + OTHER
    declared = toy_registry(terminals={"LIST": Bare(), "SMALL": Number(0, 9)})
    pattern = Forms(toy_grammar(text, declared)).pattern("OTHER_NAME")
    assert pattern.fullmatch(b"KNOWNS")
    assert not pattern.fullmatch(b"KNOWN")


@pytest.mark.parametrize(
    "text",
    [
        'thing: "KNOWN" -> ex | "+" other',
        'thing: "+" "KNOWN" -> ex | other',
        'thing: "+" "KNOWN" -> ex | "-" other',
        'thing: NUMBER "KNOWN" -> one | other',
        'thing: NUMBER "KNOWN" -> one | WORD other -> two',
        'thing: WORD "KNOWN" -> one | NUMBER other -> two',
        'thing: "1" "KNOWN" -> ex | NUMBER other -> two',
        'thing: NUMBER "KNOWN" -> one | "1" other',
        'thing: x other -> two | "+" "KNOWN" -> ex\nx: "+" "-" -> why',
        'thing: x other -> two | "A" -> ex\nx: "+" "KNOWN" -> why',
        'thing: "(" (other SP)* NUMBER "KNOWN" ")" -> two',
        'thing: "KNOWN" (SP other)* -> one',
        'thing: WORD "." other -> two | FLAG "." "KNOWN" -> one',
        'thing: "A" -> ex | other | "(" x ")"\nx: "KNOWN" -> why',
        'thing: NUMBER -> one | WORD -> single | "+" "KNOWN" -> ex | other',
    ],
)
def test_a_name_that_stands_at_another_place_is_taken(text: str) -> None:
    assert taken(text + OTHER, "KNOWN") == ["KNOWN"]


def test_a_name_is_taken_by_none_of_the_lists_that_others_come_after() -> None:
    text = 'thing: "(" (SP other)* SP "ONE" -> one | "[" (SP other)* SP "TWO" -> single | "A" -> ex' + OTHER
    assert taken(text, "ONE", "TWO", "A") == ["A"]


def test_what_stands_before_the_name_in_a_catch_all_counts() -> None:
    text = 'thing: "ONE" -> ex | NUMBER "TWO" -> one | other\nother.-1: NUMBER OTHER_NAME -> other'
    assert taken(text, "ONE", "TWO") == ["ONE"]


def test_a_catch_all_may_stand_in_a_rule_that_stands_inside_itself() -> None:
    text = 'thing: "(" thing ")" | "ONE" -> ex | "(" "TWO" -> why | "(" "-" "THREE" -> zed | other' + OTHER
    assert taken(text, "ONE", "TWO", "THREE") == ["THREE"]


@pytest.mark.parametrize(("count", "names"), [(5, []), (6, ["KNOWN", "LAST"])])
def test_so_much_of_what_stands_before_a_name_is_looked_at(count: int, names: list[str]) -> None:
    five, before = '"+" "+" "+" "+" "+"', " ".join(['"+"'] * count)
    text = f'thing: x other -> two | {before} "KNOWN" -> ex\nx: {before} -> why | {five} "LAST" -> zed{OTHER}'
    assert taken(text, "KNOWN", "LAST") == names


def test_a_keyword_with_an_octet_after_it_that_names_may_have_is_not_the_beginning_of_a_name() -> None:
    text = 'thing: "BODY" "[" NUMBER "]" -> one | "BIN" NUMBER -> single | "X" SP "[" -> ex | other' + OTHER
    text += "\nOTHER_NAME: /[A-Z[\\]0-9]+/"
    names = ["BODY", "BODY[", "BODY[1]", "BODYX", "BODY1", "BODYX[", "BIN", "BIN1", "X", "X["]
    assert taken(text, *names) == ["BODYX", "BODY1", "BODYX[", "BIN1", "X["]


def test_only_the_octet_right_after_a_keyword_counts() -> None:
    text = 'thing: "A" "[" "B" -> ex | other' + OTHER + "\nOTHER_NAME: /[A-Z[]+/"
    assert taken(text, "A", "A[", "A[B", "AB") == ["AB"]


def test_fixed_octets_that_no_name_begins_with_are_no_keywords() -> None:
    text = 'thing: "(" -> ex | " X" -> why | "]" -> zed | other' + OTHER
    assert exclusions(toy_grammar(text)) == {}


# The name of a catch-all


@pytest.mark.parametrize(
    ("text", "terminal"),
    [
        ("other.-1: OTHER_NAME -> one", "OTHER_NAME"),
        ("other.-1: [OTHER_NAME] -> one", "OTHER_NAME"),
        ("other.-1: UNKNOWN_WORD -> one\nUNKNOWN_WORD: /[A-Z]+/", "UNKNOWN_WORD"),
        ("other.-1: CONTINUE_WORD -> one\nCONTINUE_WORD: /[A-Z]+/", "CONTINUE_WORD"),
        # The first that is one.
        ("other.-1: [NUMBER] OTHER_NAME SP UNKNOWN_WORD -> three\nUNKNOWN_WORD: /[A-Z]+/", "OTHER_NAME"),
        ("other.-1: x OTHER_NAME -> two\nx: NUMBER", "OTHER_NAME"),
    ],
)
def test_which_terminal_is_the_name_of_a_catch_all(text: str, terminal: str) -> None:
    declared = toy_registry(terminals={"UNKNOWN_WORD": Bare(), "CONTINUE_WORD": Bare()})
    grammar = toy_grammar(f'thing: "KNOWN" -> ex | NUMBER "KNOWN" -> one | other\n{text}', declared)
    assert list(exclusions(grammar)) == [terminal]


def test_a_name_that_is_a_string_has_several_terminals() -> None:
    text = """thing: "KNOWN" -> ex | "\\"KNOWN\\"" -> why | "\\"LONG" NUMBER -> one | other
other.-1: name -> single
name: BARE_NAME | QUOTED_NAME | QUOTED
BARE_NAME: /[A-Z]+/
QUOTED_NAME: /"[A-Z]+"/
"""
    grammar = toy_grammar(text, toy_registry(terminals={"BARE_NAME": Bare(), "QUOTED_NAME": QuotedString()}))
    assert list(exclusions(grammar)) == ["BARE_NAME", "QUOTED_NAME"]
    bare, quoted = (Forms(grammar).pattern(name) for name in ("BARE_NAME", "QUOTED_NAME"))
    assert [bool(bare.fullmatch(name)) for name in (b"KNOWN", b"KNOWNS")] == [False, True]
    # Of what begins with a quote, all that begins alike is refused.
    names = (b'"KNOWN"', b'"KNOWNS"', b'"LONG"', b'"LONGER"', b'"LO"')
    assert [bool(quoted.fullmatch(name)) for name in names] == [False, True, False, False, True]


@pytest.mark.parametrize("text", ["other.-1: NUMBER -> one", "other.-1: x -> one\nx: NUMBER", 'other.-1: "A" -> ex'])
def test_a_catch_all_without_a_name_is_refused(text: str) -> None:
    with pytest.raises(GrammarError, match=r"^a catch-all without a name: "):
        toy_grammar(f"thing: other\n{text}")


def test_two_catch_alls_take_their_own_keywords_each() -> None:
    text = """thing: "(" x ")" | "[" y "]"
x: "ONE" -> ex | other
y: "TWO" -> why | last
last.-1: LAST_NAME -> single
LAST_NAME: /[A-Z]+/
"""
    patterns = Forms(toy_grammar(text + OTHER, toy_registry(terminals={"LAST_NAME": Bare()})))
    for terminal, name in (("OTHER_NAME", b"TWO"), ("LAST_NAME", b"ONE")):
        assert patterns.pattern(terminal).fullmatch(name)
    for terminal, name in (("OTHER_NAME", b"ONE"), ("LAST_NAME", b"TWO")):
        assert not patterns.pattern(terminal).fullmatch(name)


# What comes of it


def test_an_extension_takes_its_name_from_the_catch_all() -> None:
    assert parse(b"KNOWN", base=BASE) == ToyUnknown(b"KNOWN")
    # In whatever order the files come.
    toy = engine(a_extension=EXTENSION, base=BASE)
    assert toy.read(b"KNOWN", "thing") == (ToyKnown(),)
    with pytest.raises(ParseError):
        toy.read(b"KNOWN 5", "thing")
    with pytest.raises(SerializeError):
        toy.writer.write(ToyUnknown(b"KNOWN"), "thing")
    assert toy.writer.write(ToyUnknown(b"KNOWNS"), "thing") == b"KNOWNS"


def test_names_that_can_follow_a_repeated_catch_all_are_excluded_too() -> None:
    base = f"{BASE}\nthings: (SP other)* SP end\nend: NUMBER\n"
    toy = engine(base=base, extension='%extend end: "KNOWN" -> toy_known')
    assert toy.read(b" FOO 1 BAR KNOWN", "things") == ((ToyUnknown(b"FOO", 1), ToyUnknown(b"BAR")), ToyKnown())
    with pytest.raises(ParseError):
        toy.read(b" KNOWN 5 KNOWN", "things")
    with pytest.raises(SerializeError):
        toy.writer.write(((ToyUnknown(b"KNOWN"),), 5), "things")

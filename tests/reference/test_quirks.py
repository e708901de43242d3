"""Toy grammars with quirks: what is read, in which order, and which quirks do not fit."""

from __future__ import annotations

import pytest

from codegen.support import NODES, TERMINALS, One, Pair, Two
from imapgrammar import GrammarError
from imapgrammar.explain.tolerant import TolerantReader
from imapgrammar.reference.loader import compose, compose_tolerant
from imapgrammar.syntax import quirk_files
from imapgrammar.syntax.registry import Registry, by_alias

BASE = r"""
thing: "ONE" SP NUMBER CRLF -> one
    | "PAIR" SP word SP NUMBER CRLF -> pair
    | "LIST" SP "(" [item (SP item)*] ")" CRLF -> one
    | "SOME" SP "(" item (SP item)* ")" CRLF -> one
    | "TEXT" SP TEXT CRLF -> one
item: word
word: WORD
absent:
NUMBER: /[0-9]+/
TEXT: /[ a-z]+/
WORD: /[a-z]+/
SP: " "
CRLF: "\r\n"
"""
HEAD = "// Quirk: odd\n// What.\n// Seen: nobody\n"
DECLARED = Registry(terminals=dict(TERMINALS), nodes=by_alias(NODES))
STRICT = compose({"base": BASE}, DECLARED).grammar


def reader(*added: str) -> TolerantReader:
    """Reads with quirks, each the text of a file whose quirk is ``odd``, ``odd-2`` and so on."""
    files = {f"q{n}": HEAD.replace("odd", f"odd-{n}" if n > 1 else "odd") + text for n, text in enumerate(added, 1)}
    return TolerantReader(compose_tolerant(STRICT, {"base": BASE}, quirk_files.parse(files), DECLARED).grammar, {})


def read(octets: bytes, *added: str) -> object:
    return reader(*added).read(octets + b"\r\n", "thing")


@pytest.mark.parametrize(
    ("alias", "value"), [("told", b"7"), ("none", None), ("zero", 0), ("empty", b""), ("no_items", ())]
)
def test_the_alias_says_what_stands_instead(alias: str, value: object) -> None:
    assert read(b"PAIR 7 1", f"%extend word: ODD -> {alias}\nODD: /[0-9]/\n") == (Pair(value, 1), [("odd", 5, 6)])


def test_what_is_skipped_has_no_value() -> None:
    added = '%extend thing: mark "ONE" SP NUMBER CRLF -> one\nmark: "!" -> skipped\n'
    assert read(b"!ONE 1", added) == (One(1), [("odd", 0, 1)])


def test_a_list_loses_what_is_left_out() -> None:
    added = "%extend item: ODD -> left_out\nODD: /[0-9]+/\n"
    assert read(b"LIST (a 1 b 2)", added) == (One((b"a", b"b")), [("odd", 8, 9), ("odd", 12, 13)])
    assert read(b"LIST (1)", added) == (One(()), [("odd", 6, 7)])
    assert read(b"SOME (a 1)", added) == (One((b"a",)), [("odd", 8, 9)])
    assert read(b"SOME (1)", added) is None


def test_a_list_loses_what_only_its_items_may_be() -> None:
    added = "// In lists of: word\nodd: ODD -> left_out\nODD: /[0-9]+/\n%extend thing: (SP word)+ CRLF -> one\n"
    assert read(b" a 1 b", added) == (One((b"a", b"b")), [("odd", 3, 4)])
    assert read(b" 1", added) is None
    assert read(b"PAIR 7 1", added) is None


def test_a_list_of_pairs_loses_a_pair() -> None:
    added = "%extend thing: couple (SP couple)* CRLF -> one\ncouple: WORD SP WORD | ODD -> left_out\nODD: /[0-9]+/\n"
    assert read(b"a b 1 c d", added) == (One(((b"a", b"b"), (b"c", b"d"))), [("odd", 4, 5)])


def test_what_is_right_comes_first_and_catch_alls_last() -> None:
    catch_all = "%extend word: any\nany.-1: ANY -> told\nANY: /[^ \\r\\n]+/\n"
    digits = "%extend word: DIGITS -> told\nDIGITS: /[0-9]+/\n"
    assert read(b"PAIR a 1", catch_all, digits) == (Pair(b"a", 1), [])
    assert read(b"PAIR 7 1", catch_all, digits) == (Pair(b"7", 1), [("odd-2", 5, 6)])
    assert read(b"PAIR 7a 1", catch_all, digits) == (Pair(b"7a", 1), [("odd", 5, 7)])


def test_spelling_is_looser_but_before_text_that_may_begin_with_it() -> None:
    added = "%override SP: / +/\n%override LPAR: /\\( */\n%override CRLF: / *\\r\\n/\n"
    assert read(b"PAIR a  1", added) == (Pair(b"a", 1), [("odd", 6, 8)])
    assert read(b"LIST ( a  b) ", added) == (One((b"a", b"b")), [("odd", 5, 7), ("odd", 8, 10), ("odd", 12, 15)])
    assert read(b"TEXT  a ", added) == (One(b" a "), [])


def test_what_failed_tells_nothing() -> None:
    added = "%override SP: / +/\n%extend thing: mark WORD CRLF -> one\nmark: MARK -> skipped\nMARK: /PAIR  /\n"
    assert read(b"PAIR  a", added) == (One(b"a"), [("odd", 0, 6)])


@pytest.mark.parametrize(
    ("added", "detail"),
    [
        ("%extend word: NUMBER -> nothing\n", "word: no node class for the alias nothing"),
        ("%extend wordy: NUMBER -> told\n", "wordy"),
        ("%override WORD: / +/\n", "odd: WORD stands in no rule as fixed octets"),
        ("%override SP: /\\t+/\n", "odd: the other spellings of SP are not spellings of ' '"),
        ("%extend word: NUMBER -> left_out\n", "thing: what is left out stands in no list"),
        ("word: NUMBER -> told\n", "word"),
        ("// In lists of: wordy\nodd: NUMBER -> left_out\n", "odd: there are no lists of wordy, which is no rule"),
        (
            "%extend thing: couple (SP couple)* CRLF -> one\ncouple: one SP WORD\none: NUMBER -> left_out\n",
            "couple: one of several values cannot be left out",
        ),
        ("%extend item: NUMBER NUMBER\n", "item: its alternatives carry different numbers of values: [1, 2]"),
    ],
)
def test_a_quirk_that_does_not_fit_is_refused(added: str, detail: str) -> None:
    with pytest.raises(GrammarError) as caught:
        reader(added)
    assert detail in str(caught.value)


def test_the_grammar_without_quirks_is_not_changed() -> None:
    with_none = compose_tolerant(STRICT, {"base": BASE}, quirk_files.parse({}), DECLARED).grammar
    assert Two not in with_none.nodes["thing"]
    assert not any(each.quirk for rule in with_none.rules.values() for each in rule.alternatives)

"""Law 6: our grammar accepts what the RFCs' ABNF derives, and the reverse. RFC 9051 has its own test_abnf_rev2.py.

`DIFFERENCES` lists each deliberate difference with its reason; one that nothing explains fails. The
tests take the grammar files of the RFCs in tests/abnf, so that files of other RFCs do not matter.
"""

from __future__ import annotations

import copy
import functools
import random
import re
from collections.abc import Iterator

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.lark import LarkStrategy

from imapgrammar import ParseError
from imapgrammar.reference import Engine
from imapgrammar.reference.loader import Loaded, compose, registry
from imapgrammar.strings import Literal8
from imapgrammar.syntax.statements import grammar_files
from imapgrammar.syntax.terminals import LiteralString
from imapgrammar.syntax.utf8 import mode
from laws.abnf_catch_alls import owned_name_read_generically
from laws.abnf_model import ORDER, REV2, Model, Tree, Uses, published_model, published_names
from laws.abnf_narrower import NARROWER, Narrower
from laws.abnf_places import NOT_TRIED, OCTET_PLACES, PLACES, RULES, Place, place
from laws.abnf_wider import UNKNOWN, WIDER, Wider
from test_fixtures import ENTRIES, Entry

THOROUGH = settings.get_current_profile_name() == "thorough"
DIFFERENCES: tuple[Narrower | Wider, ...] = (*NARROWER, *WIDER)


def abnf_of(file: str) -> str:
    """The file of ABNF for a grammar file, by its name; the four of RFC 3501 have one."""
    return file.partition("_")[0] if file.startswith("rfc") else file


@functools.cache
def loaded() -> Loaded:
    """The grammar files of the documents whose ABNF is in tests/abnf."""
    files = {name: text for name, text in grammar_files().items() if abnf_of(name) in (*ORDER, *REV2)}
    return compose(files, registry())


@pytest.fixture(autouse=True)
def utf8_mode() -> Iterator[None]:
    """The published rules are those of a connection on which all is enabled."""
    with mode(on=True):
        yield


@functools.cache
def engine() -> Engine:
    return Engine(loaded(), registry())


def accepts(rule: str, octets: bytes) -> bool:
    """Return True if our grammar accepts the octets as this rule of the ABNF."""
    try:
        engine().read(octets, rule.replace("-", "_"))
    except ParseError:
        return False
    return True


@functools.cache
def wide_model() -> Model:
    """The published rules with all that our grammar accepts besides."""
    return Model(UNKNOWN, *(d.abnf.removeprefix(UNKNOWN) for d in DIFFERENCES if isinstance(d, Wider)))


def disagreement(rule: str, octets: bytes, tree: Tree | None = None) -> str:
    """A difference that no entry explains, or nothing; ``tree``: how the ABNF derives the octets, if known."""
    accepted = accepts(rule, octets)
    tree = tree or published_model().tree(rule, octets)
    if tree and not accepted and not any(d.recognise(tree) for d in DIFFERENCES if isinstance(d, Narrower)):
        return f"refused, but the ABNF derives it: {rule} {octets!r}"
    if accepted and not tree:
        wide = wide_model().tree(rule, octets)
        if not wide or owned_name_read_generically(wide):
            return f"accepted, but the ABNF does not derive it: {rule} {octets!r}"
    return ""


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda d: f"{d.rule} {d.example!r}")
def test_each_difference_is_real(difference: Narrower | Wider) -> None:
    rule, example = difference.rule, difference.example
    tree = published_model().tree(rule, example)
    match difference:
        case Narrower():
            assert tree
            assert difference.recognise(tree)
            assert not accepts(rule, example)
        case Wider():
            assert not tree
            assert Model(difference.abnf).derives(rule, example)
            assert accepts(rule, example)


# The model itself


def test_every_rule_of_the_abnf_has_a_place() -> None:
    ours = {name.replace("_", "-") for name in loaded().grammar.rules}
    assert {rule for rule in RULES if place(rule).rule not in ours} == set()
    assert set(published_names()) == published_model().names()
    assert set(PLACES) | set(NOT_TRIED) <= published_model().names()


def test_the_model_takes_every_alternative_and_reads_what_it_writes() -> None:
    model, rng, uses = published_model(), random.Random(7162), Uses()
    for rule in RULES:
        for _ in range(1000):
            tree = model.derive(rule, rng, 20, uses)
            if model.alternatives(rule) <= set(uses):
                break
        assert model.alternatives(rule) - set(uses) == set(), rule
        assert model.derives(rule, tree.octets)


# The two directions


def limited(examples: int) -> settings:
    """So many examples, each of several derivations; in a thorough run, thousands of derivations for each rule."""
    return settings(max_examples=10_000 // 8 if THOROUGH else examples, derandomize=not THOROUGH, deadline=None)


def fixtures_of(file: str) -> list[Entry]:
    """The fixtures of a file that have octets which are not too long; unless in a thorough run, one of three."""
    found = [e for e in ENTRIES if e.file == file and "octets" in e.fields and len(e.octets) <= MAX_OCTETS]
    return found if THOROUGH else found[::3]


TOO_DEEP = {"body", "body-type-mpart", "body-type-msg", "thread-nested"}
"""Hypothesis takes long to find small ones; `Model.derive` does not."""

MAX_OCTETS = 500
"""Longer ones take the abnf package too long."""

SEEDS = st.integers(0, 2**32 - 1)
BUDGETS = (3, 10, 30)


@pytest.mark.parametrize("rule", RULES)
@limited(2)
@given(seed=SEEDS)
def test_what_the_abnf_derives_we_accept(rule: str, seed: int) -> None:
    where, rng, uses, model = place(rule), random.Random(seed), Uses(), published_model()
    for _ in range(8):
        tree = model.derive(rule, rng, rng.choice(BUDGETS), uses)
        octets = where.before + tree.octets + where.after
        whole = tree if where.rule == rule else model.tree(where.rule, octets)
        assert whole
        assert not disagreement(where.rule, octets, whole)


@pytest.mark.parametrize("rule", RULES)
@limited(2)
@given(seed=SEEDS)
def test_what_is_nearly_derived_both_take_or_refuse(rule: str, seed: int) -> None:
    where, rng, uses = place(rule), random.Random(seed), Uses()
    for _ in range(6):
        tree = wide_model().derive(rule, rng, rng.choice(BUDGETS), uses)
        octets = where.before + mutated(tree.octets, rng) + where.after
        assert not disagreement(where.rule, octets)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule not in {*PLACES, *TOO_DEEP}])
@limited(3)
@given(data=st.data())
def test_what_our_grammar_derives_the_abnf_derives(rule: str, data: st.DataObject) -> None:
    octets = data.draw(ours(rule)).encode("latin-1")
    assume(len(octets) <= MAX_OCTETS)
    assert not disagreement(rule, octets)


MESSAGES = {
    "client_message": ("command",),
    "server_message": ("greeting", "continue-req", "response-data", "response-done"),
}
"""The rules of the ABNF that ours of all messages joins."""


@pytest.mark.parametrize("file", sorted({entry.file for entry in ENTRIES if abnf_of(entry.file) in ORDER}))
def test_the_fixtures_both_take_or_refuse(file: str) -> None:
    tried = [
        (rule, entry.octets)
        for entry in fixtures_of(file)
        for rule in MESSAGES.get(entry.rule, (entry.rule.replace("_", "-"),))
        if rule in RULES
    ]
    assert tried
    assert [problem for problem in map(disagreement, *zip(*tried, strict=True)) if problem] == []


@pytest.mark.parametrize("where", OCTET_PLACES, ids=str)
def test_each_octet_there_both_take_or_refuse(where: Place) -> None:
    octets = (bytes([octet]) for octet in (*range(0x82), 0xA0, 0xB5, 0xDF, 0xFF))
    problems = (disagreement(where.rule, where.before + octet + where.after) for octet in octets)
    assert [problem for problem in problems if problem] == []


PIECES = [bytes([octet]) for octet in b'\0 !"%()*+,-./01:<=>[\\]{}~AX\x7f\x80\xff\r\n'] + [
    b"NIL",
    b"\r\n",
    b"{0}\r\n",
    b"{1}\r\n",
    b"()",
    b'""',
    b"  ",
]


def mutated(octets: bytes, rng: random.Random) -> bytes:
    """The octets with a few of them, or of their words, dropped, doubled, replaced or put in."""
    parts = re.findall(rng.choice((rb"[A-Za-z0-9.]+|(?s:.)", rb"(?s:.)")), octets)
    for _ in range(rng.choice((1, 1, 2))):
        start = rng.randint(0, len(parts))
        end = min(len(parts), start + rng.choice((0, 1, 1, 1, 2)))
        old = b"".join(parts[start:end])
        parts[start:end] = [rng.choice((b"", old + old, rng.choice(PIECES), rng.choice([*parts, b""])))]
    return b"".join(parts)


@functools.cache
def _all_of_ours() -> LarkStrategy:
    literal = st.sampled_from(("{0}\r\n", "{3}\r\nabc", "{3+}\r\n\r\n)"))
    literals = {
        name: literal.map("~{}".format) if terminal.meaning.form is Literal8 else literal
        for name, terminal in loaded().grammar.terminals.items()
        if isinstance(terminal.meaning, LiteralString)
    }
    return LarkStrategy(loaded().lark, None, literals, st.characters(max_codepoint=255))


@functools.cache
def ours(rule: str) -> st.SearchStrategy[str]:
    """Strings of a rule of our grammar. (`from_lark` would compile the whole grammar for each rule.)"""
    strategy = copy.copy(_all_of_ours())
    strategy.start = st.just(strategy.names_to_symbols[rule.replace("-", "_")])
    return strategy

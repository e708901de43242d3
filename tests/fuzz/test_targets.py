"""The fuzzing harness: the corpus shows no fault in any target; mutator and minimiser do what they promise."""

from __future__ import annotations

import gc
import importlib.util
import random
import re
import tracemalloc
from pathlib import Path

import pytest

import campaign
import dialogues
import field_values
import minimise
import structure
import target_damage
import targets
from corpus import CORPUS, KINDS, inputs, name_of, seeds_of
from imapgrammar import ParseError, SequenceSet, engine, jsonable, parse_command, parse_response, serialize
from imapgrammar.fuzzing.mutation import mutated
from imapgrammar.node import Node
from imapgrammar.nodes import Command, FetchData, SearchNot
from imapgrammar.reference.loader import registry
from imapgrammar.strings import Literal, Quoted
from imapgrammar.wire import Proxy
from mutator import Mutator
from targets import TARGETS, Finding, Target
from trees import members, places, replaced

MOST_FILES = 4000
MOST_OCTETS = 2**20
SHARE = 5
"""One in this many inputs is run through each target here; ``python -m fuzz replay`` runs all."""
REPEATED = 8
"""Number of inputs that are run again and again, to see whether memory grows."""
RUNS = 300
MUTATED = 40
SLOW = {"grammar": 5, "cost": 15}
"""Targets that take seconds for an input, each with its number of runs here."""

# The corpus


@pytest.mark.parametrize(
    ("target", "kind"),
    [pytest.param(target, kind, id=f"{name}-{kind}") for name, target in TARGETS.items() for kind in target.kinds],
)
def test_the_corpus_shows_no_fault(target: Target, kind: str) -> None:
    for n, (name, octets) in enumerate(inputs(kind).items()):
        if n % SHARE == 0 or name.startswith("regression-"):
            _examine(target, octets, f"{kind}/{name}")


@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
def test_what_the_mutator_makes_of_the_corpus_shows_no_fault(target: Target) -> None:
    seeds = list(seeds_of(target).values())
    chance = random.Random(target.name)
    mutate = Mutator(target.kinds, seeds, lambda octets, longest: mutated(octets, seeds, chance)[:longest])
    for seed in range(SLOW.get(target.name, MUTATED)):
        _examine(target, mutate(chance.choice(seeds), target.longest, seed), f"seed {seed}")


def _examine(target: Target, octets: bytes, named: str) -> None:
    try:
        target.examine(octets)
    except Exception as fault:
        fault.add_note(f"{named}: {octets!r}")
        raise


def test_the_corpus_is_small() -> None:
    files = [path for path in CORPUS.rglob("*") if path.is_file()]
    assert len(files) <= MOST_FILES
    assert sum(path.stat().st_size for path in files) <= MOST_OCTETS


@pytest.mark.parametrize("kind", KINDS)
def test_names_are_of_the_octets_or_of_a_regression(kind: str) -> None:
    for name, octets in inputs(kind).items():
        assert name.startswith("regression-") or name == name_of(octets)


@pytest.mark.parametrize(
    "target", [target for name, target in TARGETS.items() if name not in SLOW], ids=lambda target: target.name
)
def test_replaying_does_not_use_more_and_more_memory(target: Target) -> None:
    seeds = list(seeds_of(target).values())
    chosen = seeds[:: max(1, len(seeds) // REPEATED)]
    for _ in range(2):  # fills caches
        for octets in chosen:
            target.run(octets)
    tracemalloc.start()
    try:
        for octets in chosen:
            target.run(octets)
        _collect()
        before, _ = tracemalloc.get_traced_memory()
        for _ in range(2):
            for octets in chosen:
                target.run(octets)
        _collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < 64 * 1024


def _collect() -> None:
    """Free all memory that can be freed."""
    re.purge()  # readers that stream literals compile patterns, which re caches
    gc.collect()


# Guided by coverage, where atheris can be installed


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="atheris is not installed")
def test_a_bounded_campaign_finds_nothing(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(campaign, "WORK", tmp_path)
    monkeypatch.setattr(campaign, "FINDINGS", tmp_path / "findings")
    more = SLOW.get(name, RUNS)
    figures = campaign.run(TARGETS[name], 300, runs=len(seeds_of(TARGETS[name])) + more)
    assert figures.findings == ()
    assert figures.executions >= more


# Targets find what is wrong


def _broken(octets: bytes) -> Node:
    return parse_response(b"* 6 EXISTS\r\n")


def test_a_wrong_reader_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(targets.PARSERS, "server_message", _broken)
    with pytest.raises(Finding):
        TARGETS["engines"].examine(b"* 5 EXISTS\r\n")


@pytest.mark.parametrize("name", ["round-trip", "writer"])
def test_a_wrong_writer_is_found(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(targets, "serialize", lambda node: b"* 6 EXISTS\r\n")
    with pytest.raises(Finding):
        TARGETS[name].examine(b"* 5 EXISTS\r\n")


@pytest.mark.parametrize("name", ["damaged-octets", "wrong-types"])
def test_a_wrong_writer_is_found_by_damage(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(target_damage, "serialize", lambda node: b"* 6 EXISTS\r\n")
    with pytest.raises(AssertionError):
        TARGETS[name].examine(b"* 5 EXISTS\r\n")


def test_a_set_that_tells_wrong_numbers_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SequenceSet, "__len__", lambda self: 2)
    with pytest.raises(AssertionError):
        TARGETS["values"].examine(b"a FETCH 5 UID\r\n")


def test_what_depends_on_the_pieces_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Proxy, "feed_server", lambda self, octets: self._responses.feed(octets[:5]))
    with pytest.raises(AssertionError, match="other pieces"):
        TARGETS["splits"].examine(b"S: * 5 EXISTS\r\n")


def test_what_takes_too_long_is_found() -> None:
    slow = Target("slow", (), 100, lambda octets: list(range(10**6)).clear(), seconds=1e-6)
    with pytest.raises(Finding, match="take"):
        slow.examine(b"")


# Mutations


@pytest.mark.parametrize("mutation", structure.TAME, ids=lambda mutation: mutation.__name__)
def test_each_mutation_changes_a_message_that_then_still_is_one(mutation: structure.Mutation) -> None:
    node = parse_command(b'a UID SEARCH (NOT SEEN) OR (UID 1:3) LARGER 5 FROM "x" KEYWORD work\r\n')
    other = parse_command(b"b SEARCH NOT DELETED SUBJECT {1}\r\nx\r\n")
    chance = random.Random(1)
    made: set[bytes] = set()
    for _ in range(60):
        change = mutation(places(node), [other], chance)
        if change is not None:
            changed = replaced(node, change[0].path, change[1])
            try:
                made.add(serialize(changed))  # type: ignore[arg-type]
            except ValueError:
                continue
    made.discard(serialize(node))
    assert made
    for octets in made:
        assert isinstance(parse_command(octets), Command)


def test_nesting_nests() -> None:
    node = parse_command(b"a SEARCH NOT NOT SEEN\r\n")
    nested = [structure.nest(places(node), [], random.Random(seed)) for seed in range(20)]
    made = [replaced(node, place.path, value) for place, value in filter(None, nested)]
    assert any(sum(isinstance(place.value, SearchNot) for place in places(each)) > 4 for each in made)  # type: ignore[arg-type]


@pytest.mark.parametrize("cls", registry().nodes.values(), ids=lambda cls: cls.__name__)
def test_hostile_values_can_be_made_for_every_field(cls: type[Node]) -> None:
    chance = random.Random(cls.__name__)
    for name in cls.__struct_fields__:
        for _ in range(20):
            field_values.value(jsonable.field_types(cls)[name], chance)


def test_places_are_where_they_say() -> None:
    node = parse_response(b'* 1 FETCH (FLAGS (\\Seen) BODY[1] "x")\r\n')
    assert isinstance(node, FetchData)
    for place in places(node):
        assert replaced(node, place.path, place.value) == node
        assert any(member is not None for member in members(place.hint))


@pytest.mark.parametrize("kind", ["command", "response", "dialogue", "node"])
def test_the_mutator_gives_the_same_for_the_same_seed_and_mostly_messages(kind: str) -> None:
    seeds = {"command": b"a UID FETCH 1:3 (FLAGS BODY[])\r\n", "response": b'* 1 FETCH (BODY[] "x" UID 5)\r\n'}
    seeds["dialogue"] = b"C: " + seeds["command"] + b"S: " + seeds["response"]
    seeds["node"] = jsonable.to_json(parse_response(seeds["response"]))
    kinds = (kind, "response") if kind == "node" else (kind,)
    mutate = Mutator(kinds, [seeds[kind]], lambda octets, longest: b"plain")
    made = [mutate(seeds[kind], 2000, seed) for seed in range(200)]
    assert made == [mutate(seeds[kind], 2000, seed) for seed in range(200)]
    others = {octets for octets in made if octets not in (b"plain", seeds[kind])}
    assert len(others) > 50
    assert all(len(octets) <= 2000 for octets in others)
    assert sum(_is_good(kind, octets) for octets in others) > len(others) / 2


@pytest.mark.parametrize("kind", ["choices", "grammar"])
def test_the_mutator_changes_what_is_no_message(kind: str) -> None:
    seed = next(iter(inputs(kind).values()))
    mutate = Mutator((kind,), [seed, b"else"], lambda octets, longest: b"plain")
    made = {mutate(seed, 2000, number) for number in range(200)}
    assert len(made - {b"plain", seed}) > 5


def _is_good(kind: str, octets: bytes) -> bool:
    try:
        if kind == "command":
            parse_command(octets)
        elif kind == "response":
            parse_response(octets)
        elif kind == "node":
            jsonable.from_json(octets)
        else:
            return len(dialogues.cut(octets)) > 0
    except (ParseError, ValueError):
        return False
    return True


def test_growing_goes_to_limits() -> None:
    node = parse_response(b"* 1 FETCH (MODSEQ (5))\r\n")
    chance = random.Random(1)
    grown = {structure.grow(places(node), [], chance) for _ in range(100)}
    assert 2**63 in {change[1] for change in grown if change}


def test_forms_are_swapped() -> None:
    node = parse_command(b"a LOGIN fred secret\r\n")
    chance = random.Random(1)
    kinds = {type(change[1]) for _ in range(50) if (change := structure.swap_form(places(node), [], chance))}
    assert {Quoted, Literal} <= kinds


# Dialogues, minimising


def test_dialogues_are_cut_at_labels() -> None:
    dialogue = b"* OK\r\nC: a NOOP\r\nS: a OK\n b\r\nC: x"
    pieces = [(b"S", b"* OK\r\n"), (b"C", b"a NOOP\r\n"), (b"S", b"a OK\n b\r\n"), (b"C", b"x")]
    assert dialogues.cut(dialogue) == pieces
    assert dialogues.join(pieces) == b"S: " + dialogue
    assert dialogues.cut(b"") == []


def test_a_fault_is_shrunk() -> None:
    def run(octets: bytes) -> None:
        if b"(" in octets and b")" in octets:
            raise Finding("parentheses")

    target = Target("parentheses", (), 1000, run)
    assert minimise.shrunk(target, b"a FETCH 1 (FLAGS UID)\r\n") == b"()"
    assert minimise.shrunk(target, b"a NOOP\r\n") is None


@pytest.mark.skipif(engine() == "compiled", reason="what is compiled to C shows no coverage")
def test_inputs_are_chosen_that_reach_more() -> None:
    reading = [TARGETS["response"]]
    offered = [b"* 1 EXISTS\r\n", b"* 2 EXISTS\r\n", b"* VANISHED 1\r\n"]
    for octets in offered:
        minimise.arcs(reading, octets)  # what is imported first is reached once
    assert sorted(minimise.chosen(reading, offered, set())) == [b"* 1 EXISTS\r\n", b"* VANISHED 1\r\n"]


def test_a_set_is_grown_behind() -> None:
    node = parse_response(b"* VANISHED 1\r\n")
    change = structure.grow(
        [place for place in places(node) if isinstance(place.value, SequenceSet)], [], random.Random(1)
    )
    assert change
    assert isinstance(change[1], SequenceSet)
    assert change[1].octets.startswith(b"1,")

"""The targets for generated messages: `imapgrammar.fuzzing` and the strategies, with choices made by the input."""

from __future__ import annotations

import functools
import itertools
import random
import zlib
from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from imapgrammar import ParseError, SequenceSet, nodes, parse_command, parse_response, reference, serialize, strategies
from imapgrammar.fuzzing import Label, Labelled
from imapgrammar.fuzzing.dialogue import DialogueSource, DroppedError, Turn
from imapgrammar.fuzzing.labelled import Source, derivation_for, known_capabilities
from imapgrammar.fuzzing.mutation import mutated
from imapgrammar.node import Node
from imapgrammar.reference.loader import load
from imapgrammar.side import Side
from imapgrammar.syntax.utf8 import mode
from imapgrammar.wire import Malformed, Proxy

_READ: dict[Side, Callable[..., Node]] = {Side.CLIENT: parse_command, Side.SERVER: parse_response}
_FOR_REFERENCE = 200
"""The most octets of a message for the reference engine."""
_LONGEST_DIALOGUE = 4


class Choices:
    """Choices made by octets. After the last octet, all choices are the plainest ones."""

    def __init__(self, octets: bytes) -> None:
        self._octets = iter(octets)

    def __call__(self, n: int, /) -> int:
        """One of 0..n-1."""
        chosen, scale = 0, 1
        while scale < n:
            chosen = chosen * 256 + next(self._octets, 0)
            scale *= 256
        return chosen % n


@functools.lru_cache(16)
def source_of(side: Side, rule: str | None, capabilities: frozenset[str] | None, utf8: bool) -> Source | None:
    try:
        derivation = derivation_for(side, capabilities, utf8=utf8)
        return Source(side, derivation, rule, capabilities, utf8=utf8)
    except ValueError:
        return None


@functools.lru_cache(4)
def _dialogues(capabilities: frozenset[str] | None) -> DialogueSource:
    client, server = (derivation_for(side, capabilities) for side in Side)
    return DialogueSource(client, server, data=derivation_for(Side.CLIENT))


def labels(octets: bytes) -> None:
    """Messages made by any choices have the right labels: both engines read the valid ones, and refuse the others."""
    below = Choices(octets)
    side = list(Side)[below(2)]
    capabilities = _capabilities(below)
    if below(8) == 7:
        _check_dialogue(capabilities, below)
        return
    rules = sorted(load().grammar.rules)
    rule = rules[below(len(rules))] if below(2) else None
    source = source_of(side, rule, capabilities, below(4) == 3)
    if source is None:
        return
    utf8 = source.utf8
    labelled = source.invalid(below) if below(2) else source.valid(below)
    if labelled:
        _check(labelled, utf8=utf8)
        changed = mutated(labelled.octets, [labelled.octets], random.Random(zlib.crc32(octets)))
        _is_valid(side, changed, utf8=utf8)


def _capabilities(below: Choices) -> frozenset[str] | None:
    match below(4):
        case 0:
            return None
        case 1:
            return frozenset()
        case 2:
            return frozenset(["IMAP4rev2"])
        case _:
            known = known_capabilities()
            return frozenset(known[below(len(known))] for _ in range(below(4)))


def _check(labelled: Labelled, *, utf8: bool) -> None:
    valid = _is_valid(labelled.side, labelled.octets, utf8=utf8)
    assert valid is (labelled.label is Label.VALID), f"{labelled} is {'valid' if valid else 'invalid'}"


def _is_valid(side: Side, octets: bytes, *, utf8: bool) -> bool:
    try:
        message = _READ[side](octets, utf8=utf8)
    except ParseError:
        message = None
    if len(octets) <= _FOR_REFERENCE:
        with mode(on=utf8):
            assert _by_reference(side, octets) == message, octets
    return message is not None


def _by_reference(side: Side, octets: bytes) -> object | None:
    try:
        return reference.parse(octets, f"{side}_message")
    except ParseError:
        return None


def _check_dialogue(capabilities: frozenset[str] | None, below: Choices) -> None:
    try:
        turns = _dialogues(capabilities).make(below, 1 + below(_LONGEST_DIALOGUE))
    except DroppedError:
        return
    _are_turns(turns)


def _are_turns(turns: tuple[Turn, ...] | None) -> None:
    """Check that all turns are valid on a connection."""
    proxy = Proxy()
    for turn in turns or ():
        (proxy.feed_client if turn.side is Side.CLIENT else proxy.feed_server)(turn.octets)
        for event in itertools.chain(proxy.client_events, proxy.server_events, proxy.client_events):
            assert not isinstance(event, Malformed), event


# With Hypothesis

_CLASSES = (nodes.Fetch, nodes.Search, nodes.Envelope, nodes.ListData, nodes.Vanished, nodes.Esearch, nodes.Append)


def _reads(side: Side) -> Callable[[bytes], None]:
    def check(octets: bytes) -> None:
        assert _is_valid(side, octets, utf8=False)

    return check


def _is_wrong(labelled: Labelled) -> None:
    _check(labelled, utf8=False)


def _is_fetch_att(octets: bytes) -> None:
    assert isinstance(parse_command(b"a FETCH 1 %b\r\n" % octets), nodes.Command)


def _is_set(numbers: SequenceSet) -> None:
    assert isinstance(parse_command(b"a FETCH %b UID\r\n" % numbers.octets), nodes.Command)


def _is_literal(octets: bytes) -> None:
    message = nodes.Command(b"a", nodes.Login(b"x", octets))
    assert parse_command(serialize(message)) == message


def _is_node(node: Node) -> None:
    assert isinstance(node, Node)
    assert hash(node) == hash(node)


_STRATEGIES: tuple[tuple[st.SearchStrategy[Any], Callable[[Any], None]], ...] = (
    (strategies.commands(), _reads(Side.CLIENT)),
    (strategies.responses(), _reads(Side.SERVER)),
    (strategies.commands(rule="search-key", capabilities=["CONDSTORE"]), _reads(Side.CLIENT)),
    (strategies.invalid_commands(), _is_wrong),
    (strategies.invalid_responses(), _is_wrong),
    (strategies.from_rule("fetch-att"), _is_fetch_att),
    (strategies.sequence_sets(), _is_set),
    (strategies.literals(), _is_literal),
    (strategies.dialogues(), _are_turns),
    *((strategies.from_node(cls), _is_node) for cls in _CLASSES),
)


@functools.cache
def _properties() -> list[Callable[[bytes], object]]:
    return [_property(*each).hypothesis.fuzz_one_input for each in _STRATEGIES]


def _property(strategy: st.SearchStrategy[Any], check: Callable[[Any], None]) -> Any:
    @settings(database=None, deadline=None)
    @given(strategy)
    def holds(made: Any) -> None:
        check(made)

    return holds


def strategy_values(octets: bytes) -> None:
    """The values that Hypothesis draws from the strategies, by any choices, are what the strategies promise."""
    if octets:
        properties = _properties()
        properties[octets[0] % len(properties)](octets[1:])

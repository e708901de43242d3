"""Generated messages: the labels are right for both engines, and the arguments have the effect that they promise."""

from __future__ import annotations

import itertools

import pytest

from imapgrammar import ParseError, parse_command, parse_response, reference
from imapgrammar.capabilities import missing_capabilities
from imapgrammar.fuzzing import Change, Label, Labelled, Side, known_capabilities, messages
from imapgrammar.fuzzing.labelled import kind
from imapgrammar.node import Node
from imapgrammar.nodes import ClientMessage, ServerMessage, UnknownCommand
from imapgrammar.strings import CapabilityName
from imapgrammar.syntax import framing

PARSERS = {Side.CLIENT: parse_command, Side.SERVER: parse_response}
COUNT = 1500
BY_REFERENCE = 150


def _some(count: int, side: Side, **asked: object) -> list[Labelled]:
    return list(itertools.islice(messages(side, **asked), count))  # type: ignore[arg-type]


def _read(message: Labelled) -> Node | ParseError:
    try:
        return PARSERS[message.side](message.octets)
    except ParseError as error:
        return error


@pytest.mark.parametrize("side", Side)
def test_labels_are_true(side: Side) -> None:
    for message in _some(COUNT, side, seed=1, invalid=0.5):
        read = _read(message)
        assert isinstance(read, ParseError) == (message.label is Label.INVALID), message
        if isinstance(read, ParseError):
            assert message.rule == read.rule
            assert message.change is not None
        else:
            assert isinstance(read, (ClientMessage, ServerMessage))
            assert (message.node, message.rule, message.change) == (kind(read), None, None)


@pytest.mark.parametrize("side", Side)
def test_labels_are_true_for_the_reference(side: Side) -> None:
    for message in _some(BY_REFERENCE, side, seed=2, invalid=0.5):
        try:
            reference.parse(message.octets, f"{side}_message")
            accepted = True
        except ParseError:
            accepted = False
        assert accepted == (message.label is Label.VALID), message


@pytest.mark.parametrize("side", Side)
def test_an_invalid_message_is_one_for_who_counts_lines_and_literals(side: Side) -> None:
    for message in _some(COUNT, side, seed=3, invalid=1.0):
        ends = [end for _, end in framing.announcements(message.octets)]
        assert message.octets.find(b"\n", max(ends, default=0)) == len(message.octets) - 1


@pytest.mark.parametrize("side", Side)
def test_every_way_to_break_a_message_is_used(side: Side) -> None:
    found = {message.change for message in _some(COUNT, side, seed=4, invalid=1.0)}
    assert set(Change) - found <= ({Change.PROSE} if side is Side.SERVER else set())


def test_the_same_seed_gives_the_same_messages_and_another_one_others() -> None:
    first, again, other = (_some(50, Side.SERVER, seed=seed, invalid=0.3) for seed in (7, 7, 8))
    assert first == again != other


def test_the_share_of_invalid_messages_is_what_was_asked_for() -> None:
    labels = [message.label for message in _some(2000, Side.SERVER, invalid=0.25)]
    assert 400 < labels.count(Label.INVALID) < 600
    assert Label.INVALID not in {message.label for message in _some(500, Side.SERVER)}


@pytest.mark.parametrize(
    ("rule", "needed"),
    [("known-uids", b"QRESYNC ("), ("KNOWN_SET", b"QRESYNC ("), ("select-param", b" ("), ("search_key", b" ")],
)
def test_a_rule_that_is_asked_for_is_there(rule: str, needed: bytes) -> None:
    for message in _some(200, Side.CLIENT, rule=rule):
        assert message.label is Label.VALID
        assert needed in message.octets.upper()


@pytest.mark.parametrize(
    "names", [(), ("CONDSTORE",), ("QRESYNC", "ENABLE"), ("SEARCHRES", "ESEARCH"), ("idle",), ("IMAP4rev2",)]
)
@pytest.mark.parametrize("side", Side)
def test_only_what_the_capabilities_allow(names: tuple[str, ...], side: Side) -> None:
    offered = {CapabilityName(name.encode()) for name in names}
    for message in _some(COUNT, side, seed=5, capabilities=names):
        read = _read(message)
        assert isinstance(read, (ClientMessage, ServerMessage))
        assert not missing_capabilities(read, offered), message
        assert not isinstance(getattr(read, "command", None), UnknownCommand)


def test_what_a_capability_adds_is_there() -> None:
    octets = b"".join(message.octets.upper() for message in _some(COUNT, Side.CLIENT, capabilities=("CONDSTORE",)))
    assert b"CHANGEDSINCE" in octets
    assert b"UNCHANGEDSINCE" in octets
    assert b"MODSEQ" in octets
    assert b"QRESYNC (" not in octets


def test_all_capabilities_of_the_grammar_can_be_asked_for() -> None:
    assert {"CONDSTORE", "QRESYNC", "IDLE"} <= set(known_capabilities())
    assert _some(1, Side.CLIENT, capabilities=known_capabilities())


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"rule": "nothing"}, "the grammar has no rule nothing"),
        ({"rule": "msg-att"}, "msg-att cannot occur"),
        ({"invalid": -0.1}, r"the share of invalid messages is -0\.1, not in 0\.\.1"),
        ({"invalid": 1.1}, "the share of invalid messages is"),
        ({"invalid": float("nan")}, "the share of invalid messages is nan"),
        ({"capabilities": ["XFOO"]}, "the grammar does not know the capability XFOO"),
        ({"rule": "known-uids", "capabilities": ["ENABLE"]}, "these capabilities do not have the rule known-uids"),
        ({"rule": "KNOWN_SET", "capabilities": ["ENABLE"]}, "KNOWN_SET cannot occur .* with these capabilities"),
    ],
)
def test_impossible_arguments_are_refused(asked: dict[str, object], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        _some(1, Side.CLIENT, **asked)


def test_a_side_may_be_named_and_capabilities_may_not_be_one_name() -> None:
    assert next(messages("client")) == next(messages(Side.CLIENT))
    with pytest.raises(ValueError, match="'clint' is not a valid Side"):
        messages("clint")
    with pytest.raises(TypeError, match=r"such as \['CONDSTORE'\], not one name"):
        messages(Side.CLIENT, capabilities="CONDSTORE")

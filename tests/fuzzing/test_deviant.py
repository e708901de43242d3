"""Generated messages with quirks: they are read with the quirks that they should have, and refused without."""

from __future__ import annotations

import itertools

import pytest

from imapgrammar import ParseError, Reading, parse_command, parse_response, read_command, read_response
from imapgrammar._generated.quirks import FRAMING
from imapgrammar.capabilities import missing_capabilities
from imapgrammar.fuzzing import Label, Labelled, Side, deviant_messages
from imapgrammar.fuzzing.labelled import kind
from imapgrammar.nodes import ClientMessage, ServerMessage
from imapgrammar.quirks import KNOWN
from imapgrammar.strings import CapabilityName
from imapgrammar.syntax import framing

COUNT = 100


def _some(count: int, **asked: object) -> list[Labelled]:
    return list(itertools.islice(deviant_messages(**asked), count))  # type: ignore[arg-type]


def _is_right(
    message: Labelled, side: Side = Side.SERVER, *, utf8: bool = False
) -> Reading[ServerMessage] | Reading[ClientMessage]:
    parse = parse_response if side is Side.SERVER else parse_command
    read = read_response if side is Side.SERVER else read_command
    with pytest.raises(ParseError) as caught:
        parse(message.octets, utf8=utf8)
    assert (message.side, message.label, message.rule) == (side, Label.DEVIANT, caught.value.rule)
    reading = read(message.octets, utf8=utf8)
    assert reading.quirks == message.quirks
    assert message.node == kind(reading.node)
    return reading


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("utf8", [False, True])
def test_labels_are_true(side: Side, utf8: bool) -> None:
    for message in _some(COUNT, side=side, seed=1, utf8=utf8):
        _is_right(message, side, utf8=utf8)


@pytest.mark.parametrize("name", sorted(KNOWN.keys() - {quirk.name for quirk in FRAMING.values()}))
def test_each_quirk_can_be_asked_for(name: str) -> None:
    messages = _some(8, side=KNOWN[name].side, seed=2, quirks=[name])
    for message in messages:
        _is_right(message, KNOWN[name].side)
        assert name in {quirk.name for quirk in message.quirks}
    assert len({message.octets for message in messages}) > 2


def test_most_messages_have_the_quirk_alone() -> None:
    messages = _some(COUNT, seed=3, quirks=["trailing-space"])
    alone = [message for message in messages if {quirk.name for quirk in message.quirks} == {"trailing-space"}]
    assert len(alone) > COUNT // 2


def test_one_of_several_can_be_asked_for() -> None:
    asked = {"no-list", "unpadded-day"}
    found = [{quirk.name for quirk in message.quirks} & asked for message in _some(20, seed=4, quirks=asked)]
    assert set.union(*found) == asked
    assert all(found)


def test_with_capabilities_there_is_nothing_of_others() -> None:
    offered = [CapabilityName(b"IMAP4rev1"), CapabilityName(b"CONDSTORE")]
    for message in _some(COUNT, seed=5, capabilities=["CONDSTORE"]):
        assert not missing_capabilities(_is_right(message).node, offered)


def test_a_message_is_one_for_who_counts_lines_and_literals() -> None:
    for message in _some(COUNT, seed=6):
        ends = [end for _, end in framing.announcements(message.octets)]
        last = max(ends, default=0)
        assert message.octets.find(b"\n", last) == len(message.octets) - 1


def test_the_same_seed_gives_the_same_messages() -> None:
    assert _some(20, seed=7) == _some(20, seed=7) != _some(20, seed=8)


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ({"quirks": ["no-such"]}, "no quirk is named no-such; there are bad-attribute, "),
        (
            {"quirks": ["no-list"], "capabilities": []},
            "no such message of a server with these capabilities has the quirk no-list",
        ),
        ({"quirks": ["macro-in-list"]}, "no such message of a server has the quirk macro-in-list"),
        ({"quirks": ["bare-lf"]}, "no such message of a server has the quirk bare-lf"),
        ({"capabilities": ["XFOO"]}, "the grammar does not know the capability XFOO"),
    ],
)
def test_wrong_arguments(asked: dict[str, list[str]], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        _some(1, **asked)


def test_one_name_is_no_collection_of_names() -> None:
    with pytest.raises(TypeError, match="such as \\['no-list'\\]"):
        _some(1, quirks="no-list")

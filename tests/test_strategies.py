"""The strategies: their values are as documented, and shrink to short and simple ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st

from imapgrammar import ParseError, SequenceSet, parse_command, parse_response, read_response, serialize, strategies
from imapgrammar.capabilities import missing_capabilities
from imapgrammar.explain import entry as explain
from imapgrammar.node import Node
from imapgrammar.nodes import ClientMessage, Command, Esearch, ModSeq, Qresync, ServerMessage, Vanished
from imapgrammar.reference.loader import registry
from imapgrammar.side import Side
from imapgrammar.strategies import Labelled, Turn
from imapgrammar.strings import CapabilityName, Literal, Literal8, NonSyncLiteral
from imapgrammar.wire import Malformed, Message, Proxy

SHRINK = settings(database=None, max_examples=2000, suppress_health_check=list(HealthCheck))
BRIEFLY = settings(SHRINK, max_examples=100)
FEW = settings(max_examples=30)


@given(strategies.commands())
def test_commands_are_commands(octets: bytes) -> None:
    assert isinstance(parse_command(octets), Command)


@given(strategies.responses())
def test_responses_are_responses(octets: bytes) -> None:
    assert isinstance(parse_response(octets), ServerMessage)


@given(strategies.commands(capabilities=["CONDSTORE"]))
def test_commands_of_a_capability(octets: bytes) -> None:
    command = parse_command(octets)
    assert isinstance(command, ClientMessage)
    assert not missing_capabilities(command, {CapabilityName(b"CONDSTORE")})


@given(strategies.responses(rule="known-uids"))
def test_responses_with_a_rule_in_them(octets: bytes) -> None:
    assert isinstance(parse_response(octets), Vanished)


@given(strategies.invalid_commands(), strategies.invalid_responses(rule="mod-sequence-value"))
def test_invalid_messages_are_refused_by_the_rule_that_is_named(command: Labelled, response: Labelled) -> None:
    for parse, message in ((parse_command, command), (parse_response, response)):
        with pytest.raises(ParseError) as refused:
            parse(message.octets)
        assert refused.value.rule == message.rule


@pytest.mark.parametrize("rule", ["fetch-att", "search_key", "mod-sequence-value", "envelope", "SEQUENCE_SET"])
@FEW
@given(st.data())
def test_octets_of_a_rule(rule: str, data: st.DataObject) -> None:
    octets = data.draw(strategies.from_rule(rule))
    name = rule.replace("-", "_")
    assert not name.islower() or explain.is_rule(octets, name)


@pytest.mark.parametrize("cls", registry().nodes.values(), ids=lambda cls: cls.__name__)
def test_every_public_node_can_be_made(cls: type[Node]) -> None:
    @settings(max_examples=1, suppress_health_check=list(HealthCheck))
    @given(strategies.from_node(cls))
    def made(node: Node) -> None:
        assert type(node) is cls
        if isinstance(node, (ClientMessage, ServerMessage)):
            assert serialize(node)

    made()


@given(strategies.sequence_sets(), strategies.sequence_sets(star=False))
def test_sets(some: SequenceSet, known: SequenceSet) -> None:
    parse_command(b"a FETCH %s UID\r\n" % some.octets)
    assert known.octets.strip(b"0123456789:,") == b""


@given(strategies.literals(), strategies.literals(binary=True, non_synchronizing=True, max_size=5))
def test_literals(plain: Literal, other: Literal) -> None:
    assert type(plain) is Literal
    assert plain.find(b"\0") < 0
    assert len(other) <= 5
    assert isinstance(other, (Literal, Literal8, NonSyncLiteral))


@given(strategies.dialogues(capabilities=["IDLE", "LITERAL+", "QRESYNC"]))
def test_dialogues_are_read_by_a_proxy_without_fault(turns: tuple[Turn, ...]) -> None:
    proxy = Proxy()
    heard = []
    for turn in turns:
        (proxy.feed_client if turn.side is Side.CLIENT else proxy.feed_server)(turn.octets)
        heard += [*proxy.server_events, *proxy.client_events]
    assert turns[0].side is Side.SERVER
    assert not [event for event in heard if isinstance(event, Malformed)]
    assert [event for event in heard if isinstance(event, Message)]


@pytest.mark.parametrize(
    ("strategy", "wanted", "longest"),
    [
        (strategies.commands(), lambda octets: True, 14),
        (strategies.commands(), lambda octets: b"FETCH" in octets, 19),
        (strategies.responses(), lambda octets: isinstance(parse_response(octets), Esearch), 13),
        (strategies.responses(rule="mod-sequence-value"), lambda octets: True, 35),
        (strategies.commands(rule="select-param"), lambda octets: b"QRESYNC" in octets, 34),
    ],
)
def test_what_is_found_is_short(
    strategy: st.SearchStrategy[bytes], wanted: Callable[[bytes], bool], longest: int
) -> None:
    found = find(strategy, wanted, settings=SHRINK)
    assert len(found) <= longest, found


def test_nodes_shrink() -> None:
    assert find(strategies.from_node(Qresync), lambda node: True, settings=SHRINK).known_uids is None
    assert find(strategies.from_node(ModSeq), lambda node: node.modseq > 5, settings=SHRINK).modseq <= 42


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: strategies.commands(rule="nothing"),
        lambda: strategies.from_rule("nothing"),
        lambda: strategies.responses(rule="select-param"),
        lambda: strategies.commands(capabilities=["XFOO"]),
    ],
)
def test_what_is_not_in_the_grammar_is_refused(wrong: Callable[[], Any]) -> None:
    with pytest.raises(ValueError, match=r"nothing|select-param|XFOO"):
        wrong()


def test_one_name_is_no_collection_of_capabilities() -> None:
    with pytest.raises(TypeError, match=r"such as \['IDLE'\]"):
        strategies.commands(capabilities="IDLE")


@FEW
@given(strategies.deviant_responses())
def test_deviant_responses_have_their_quirks(response: Labelled) -> None:
    assert read_response(response.octets).quirks == response.quirks != ()
    with pytest.raises(ParseError) as caught:
        parse_response(response.octets)
    assert caught.value.rule == response.rule


@pytest.mark.parametrize(
    ("quirk", "octets"), [("trailing-space", b"* FLAGS () \r\n"), ("no-list", b"* QUOTA A\r\n"), ("no-text", b"+\r\n")]
)
def test_deviant_responses_shrink(quirk: str, octets: bytes) -> None:
    found = find(strategies.deviant_responses(quirks=[quirk]), lambda _: True, settings=BRIEFLY).octets
    assert len(found) <= len(octets) + 12

"""The laws in UTF-8 mode, for rules in which it makes a difference."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis.strategies import SearchStrategy

from imapgrammar import ParseError, SerializeError, nodes, parse_command, parse_response, reference, serialize
from imapgrammar.node import Node
from imapgrammar.nodes import ClientMessage, ServerMessage
from imapgrammar.strategies import commands, responses, unchecked
from imapgrammar.strings import Quoted
from imapgrammar.syntax.utf8 import enabled, mode
from laws.generated import from_node
from laws.test_round_trip import NODES, read_then_write

RULES = ["quoted", "string", "astring", "nstring", "mailbox", "charset", "unknown_value", "envelope", "search_key"]
SIDES = [(commands, parse_command, "client_message"), (responses, parse_response, "server_message")]


@pytest.fixture(autouse=True)
def utf8_mode() -> Iterator[None]:
    with mode(on=True):
        yield


@pytest.mark.parametrize("rule", RULES)
def test_read_then_write(rule: str) -> None:
    seen = []

    @settings(max_examples=60)
    @given(unchecked(rule, utf8=True))
    def law(octets: bytes) -> None:
        seen.append(octets)
        read_then_write(octets, rule)

    law()
    assert not all(map(bytes.isascii, seen))


@pytest.mark.parametrize(("made", "parse", "rule"), SIDES)
def test_the_engines_read_and_write_alike(
    made: Callable[..., SearchStrategy[bytes]], parse: Callable[..., ClientMessage | ServerMessage], rule: str
) -> None:
    @given(made(rule="utf8-mode-quoted", utf8=True))
    def law(octets: bytes) -> None:
        message = parse(octets, utf8=True)
        assert message == reference.parse(octets, rule)
        assert serialize(message, utf8=True) == reference.serialize(message, rule)
        with mode(on=False), pytest.raises(ParseError) as caught:
            parse(octets)
        assert "UTF-8 in a quoted string" in str(caught.value)

    law()


@pytest.mark.parametrize("cls", [nodes.ListData, nodes.Select, nodes.Envelope, nodes.UnknownMsgAtt, nodes.StatusData])
def test_write_then_read(cls: type[Node]) -> None:
    rule, _ = NODES[cls.__name__]

    @given(from_node(cls))
    def law(node: Node) -> None:
        try:
            octets = reference.serialize(node, rule)
        except SerializeError:
            return
        assert reference.parse(octets, rule) == node

    law()


def test_plain_octets_are_written_the_same_in_and_out_of_the_mode() -> None:
    message = nodes.Command(b"a", nodes.Login("é".encode(), b"x"))
    with mode(on=False):
        outside = serialize(message)
    assert serialize(message, utf8=True) == outside == b"a LOGIN {2}\r\n\xc3\xa9 x\r\n"
    quoted = nodes.Command(b"a", nodes.Login(Quoted("é".encode()), b"x"))
    assert serialize(quoted, utf8=True) == b'a LOGIN "\xc3\xa9" x\r\n'


def test_the_mode_ends_with_its_block() -> None:
    with mode(on=False):
        with pytest.raises(ParseError):
            parse_response(b"x", utf8=True)
        assert not enabled()

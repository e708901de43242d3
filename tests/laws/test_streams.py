"""Laws 2 and 4 together: what one end sends is what the other end gets, and nothing more."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imapgrammar import SerializeError, parse_response, serialize
from imapgrammar.compiled.entry import is_response
from imapgrammar.node import Node
from imapgrammar.nodes import (
    Bad,
    BadCharset,
    No,
    Ok,
    ServerMessage,
    Tagged,
)
from imapgrammar.reference.loader import load
from imapgrammar.strings import Literal, Quoted
from imapgrammar.syntax import framing
from imapgrammar.wire import Client, Message, Server
from laws.generated import from_node

SERVER_NODES = load().grammar.nodes["server_message"]
SPLIT = BadCharset((b"x\r\n* BYE pwned\r\n",))


def got(message: ServerMessage) -> list[object]:
    """The events of a client that gets what a server sends."""
    client = Client()
    client.feed(Server().send(message))
    return list(client)


@pytest.mark.parametrize("cls", SERVER_NODES, ids=lambda cls: cls.__name__)
@settings(max_examples=30)
@given(data=st.data())
def test_a_client_gets_the_node_that_a_server_sends(cls: type[Node], data: st.DataObject) -> None:
    node = data.draw(from_node(cls))
    try:
        events = got(node)  # type: ignore[arg-type]
    except SerializeError:
        return
    (event,) = events
    assert isinstance(event, Message)
    assert event.node == node


@pytest.mark.parametrize(
    "response",
    [
        Tagged(b"a", No(SPLIT, b"unknown")),
        No(SPLIT, b"unknown"),
        Bad(BadCharset((Literal(b"UTF-8"),)), b"x"),
        Tagged(b"a", Ok(BadCharset((b"a\r\nb",)), None)),
    ],
)
def test_a_response_whose_first_line_is_one_is_refused(response: ServerMessage) -> None:
    with pytest.raises(SerializeError, match="first line, up to the literal"):
        Server().send(response)


def test_the_same_without_a_literal_is_written() -> None:
    response = No(BadCharset((b"UTF-8", Quoted(b"x"))), b"unknown")
    assert [event.node for event in got(response)] == [response]  # type: ignore[attr-defined]
    assert parse_response(serialize(response)) == response


@pytest.mark.parametrize("cls", SERVER_NODES, ids=lambda cls: cls.__name__)
@settings(max_examples=30)
@given(data=st.data())
def test_the_first_line_of_a_response_with_literals_is_no_whole_response(cls: type[Node], data: st.DataObject) -> None:
    node = data.draw(from_node(cls))
    try:
        octets = Server().send(node)  # type: ignore[arg-type]
    except SerializeError:
        return
    check_first_line(octets)


@pytest.mark.parametrize("line", [b'("a] " {5}', b'("a] b" {5}', b"(a] b {5}"])
@pytest.mark.parametrize("beginning", [b"* NO [BADCHARSET ", b"a BAD [BADCHARSET "])
def test_a_bracket_in_a_code_does_not_end_it(beginning: bytes, line: bytes) -> None:
    octets = beginning + line + b"\r\nhello)] text\r\n"
    assert not is_response(beginning + line + b"\r\n")
    check_first_line(octets)


def check_first_line(octets: bytes) -> None:
    """Check that a client does not read the first line, which announces a literal, as all of the response."""
    first = octets[: octets.index(b"\n") + 1]
    if framing.announced(first) is None or first == octets:
        return
    for line in (first, first.replace(b"\r\n", b"\n")):
        client = Client()
        client.feed(line)
        assert list(client) == []
        client.feed(octets[len(first) :])
        (event,) = client
        assert isinstance(event, Message)
        assert event.node == parse_response(octets)

"""Laws 2 and 4 together: what one end sends is what the other end gets, and nothing more."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imapgrammar import SerializeError, parse_response, serialize
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

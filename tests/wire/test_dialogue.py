"""The meaning of lines inside AUTHENTICATE and IDLE, and the places where reading stops."""

from __future__ import annotations

from typing import Any

import pytest

from imapgrammar.nodes import (
    Authenticate,
    Command,
    ContinueCancel,
    ContinueData,
    ContinueReq,
    Done,
    Idle,
    No,
    Ok,
    StartTls,
    Tagged,
)
from imapgrammar.strings import Base64
from imapgrammar.wire import Boundary, Client, Layer, Malformed, Message, Proxy, Server
from wire.support import client_events, kinds, messages, server_events

OK = Ok(None, b"done")
NO = No(None, b"no")


def nodes(events: list[Any]) -> list[object]:
    return [event.node for event in events if isinstance(event, Message)]


# AUTHENTICATE


def authenticating() -> Server:
    server = Server()
    assert kinds(server_events(b"a AUTHENTICATE PLAIN\r\n", server=server)) == ["Message"]
    server.send(ContinueReq())
    return server


@pytest.mark.parametrize(
    ("line", "node"),
    [
        (b"AGZyZWQAc2VjcmV0\r\n", ContinueData(Base64(b"AGZyZWQAc2VjcmV0"))),
        (b"\r\n", ContinueData()),
        (b"DONE\r\n", ContinueData(Base64(b"DONE"))),
        (b"*\r\n", ContinueCancel()),
    ],
)
def test_sasl_data(line: bytes, node: object) -> None:
    assert nodes(server_events(line, server=authenticating())) == [node]


@pytest.mark.parametrize("line", [b"b NOOP\r\n", b"AGZ\r\n", b"{5}\r\n", b"b DELETE {5}\r\n", b"AGZy ZWQA\r\n"])
def test_what_is_no_sasl_data(line: bytes) -> None:
    (event,) = server_events(line, server=authenticating())
    assert isinstance(event, Malformed)
    assert event.octets == line
    assert event.error.secret == 0


@pytest.mark.parametrize("state", [OK, NO])
def test_the_answer_ends_authenticate(state: Ok | No) -> None:
    server = authenticating()
    server.send(Tagged(b"other", OK))
    assert kinds(server_events(b"b NOOP\r\n", server=server)) == ["Malformed"]
    server.send(Tagged(b"a", state))
    assert kinds(server_events(b"b NOOP\r\n", server=server)) == ["Message"]


@pytest.mark.parametrize("line", [b"AGZyZWQAc2VjcmV0\r\n", b"*\r\n", b"\r\n", b"DONE\r\n"])
def test_elsewhere_these_are_no_messages(line: bytes) -> None:
    (event,) = server_events(line)
    assert isinstance(event, Malformed)
    assert event.error.rule in ("command", "tag")


def test_a_client_that_authenticates() -> None:
    client = Client()
    (fragment,) = client.send(Command(b"a", Authenticate("PLAIN")))
    assert fragment.octets == b"a AUTHENTICATE PLAIN\r\n"
    (fragment,) = client.send(ContinueData(Base64(b"DONE")))
    assert fragment.octets == b"DONE\r\n"
    assert "DONE" not in repr(fragment)


# IDLE


def test_idle() -> None:
    server = Server()
    assert kinds(server_events(b"a IDLE\r\n", server=server)) == ["Message"]
    server.send(ContinueReq(text=b"idling"))
    (event,) = server_events(b"b NOOP\r\n", server=server)
    assert isinstance(event, Malformed)
    assert str(event.error) == 'offset 0: idle: expected "DONE", found "b NOOP\\r\\n" [RFC 2177 section 4]'
    assert nodes(server_events(b"done\r\n", server=server)) == [Done()]
    assert nodes(server_events(b"b IDLE\r\n", server=server)) == [Command(b"b", Idle())]
    server.send(Tagged(b"b", NO))
    assert kinds(server_events(b"c NOOP\r\n", server=server)) == ["Message"]


# STARTTLS and COMPRESS


@pytest.mark.parametrize(("command", "layer"), [(b"STARTTLS", Layer.STARTTLS), (b"COMPRESS DEFLATE", Layer.COMPRESS)])
def test_a_server_stops_until_it_has_answered(command: bytes, layer: Layer) -> None:
    server = Server()
    assert kinds(server_events(b"a " + command + b"\r\n", server=server)) == ["Message"]
    server.send(Tagged(b"a", OK))
    assert list(server) == [Boundary(layer, b"")]
    assert kinds(server_events(b"b NOOP\r\n", server=server)) == ["Message"]


def test_a_refused_starttls_is_no_boundary() -> None:
    server = Server()
    assert kinds(server_events(b"a STARTTLS\r\nb NOOP\r\n", server=server)) == ["Message"]
    server.send(Tagged(b"a", NO))
    assert kinds(server) == ["Message"]


def test_octets_behind_compress_are_handed_back() -> None:
    server = Server()
    server_events(b"a COMPRESS DEFLATE\r\n\x01\x02", b"\x03", server=server)
    server.send(Tagged(b"a", OK))
    assert list(server) == [Boundary(Layer.COMPRESS, b"\x01\x02\x03")]


def test_octets_behind_starttls_are_not_read() -> None:
    server = Server()
    assert messages(server_events(b"a STARTTLS\r\nb LOGIN", b" x y\r\n", server=server)) == [b"a STARTTLS\r\n"]
    server.send(Tagged(b"a", OK))
    assert list(server) == [Boundary(Layer.STARTTLS, b"b LOGIN x y\r\n", injected=True)]
    with pytest.raises(ValueError, match="nothing more"):
        server.feed(b"c NOOP\r\n")


def test_a_client_stops_behind_the_answer_and_forgets_capabilities() -> None:
    client = Client()
    client_events(b"* OK [CAPABILITY IMAP4rev1 LITERAL+] hi\r\n", client=client)
    client.send(Command(b"a", StartTls()))
    events = client_events(b"* OK wait\r\n", b"a OK go\r\n", client=client)
    assert kinds(events) == ["Message", "Message", "Boundary"]
    assert not client.capabilities


def test_a_proxy_follows_both_sides() -> None:
    proxy = Proxy()
    proxy.feed_server(b"* OK [CAPABILITY IMAP4rev1] hi\r\n")
    assert kinds(proxy.server_events) == ["Message"]
    proxy.feed_client(b"a AUTHENTICATE PLAIN\r\nAGZyZWQAc2VjcmV0\r\n")
    assert kinds(proxy.client_events) == ["Message", "Message"]
    proxy.feed_server(b"+ \r\na OK in\r\n")
    assert kinds(proxy.server_events) == ["Message", "Message"]
    proxy.feed_client(b"b APPEND x {10}\r\n")
    assert kinds(proxy.client_events) == ["LiteralAnnounced"]
    proxy.feed_server(b"b NO too large\r\n")
    assert kinds(proxy.server_events) == ["Message"]
    proxy.feed_client(b"c COMPRESS DEFLATE\r\nx")
    assert kinds(proxy.client_events) == ["Message"]
    proxy.feed_server(b"c OK go\r\ny")
    assert list(proxy.server_events)[1:] == [Boundary(Layer.COMPRESS, b"y")]
    assert list(proxy.client_events) == [Boundary(Layer.COMPRESS, b"x")]
    assert proxy.capabilities == frozenset()

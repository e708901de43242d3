"""The order of messages: STARTTLS resets the state, and nothing is sent or accepted at the wrong time."""

from __future__ import annotations

import pytest

from imapgrammar.nodes import (
    Authenticate,
    ClientMessage,
    Command,
    Compress,
    ContinueCancel,
    ContinueData,
    ContinueReq,
    Done,
    Enable,
    Enabled,
    Idle,
    Login,
    No,
    Noop,
    Ok,
    StartTls,
    Tagged,
)
from imapgrammar.strings import Base64, CapabilityName
from imapgrammar.wire import Boundary, Client, Layer, Limits, Message, Proxy, Server
from wire.support import client_events, kinds, server_events

NOOP = Command(b"n", Noop())
LOGIN = Command(b"l", Login(b"fred", b"secret"))


def sent(client: Client, message: ClientMessage) -> list[bytes]:
    """The octets of the fragments of a message."""
    return [fragment.octets for fragment in client.send(message)]


# STARTTLS


def after_starttls(before: bytes) -> Client:
    """A client that was told this in clear, and then began TLS."""
    client = Client()
    client_events(before, client=client)
    client.send(Command(b"s", StartTls()))
    assert kinds(client_events(b"s OK begin TLS\r\n", client=client)) == ["Message", "Boundary"]
    return client


@pytest.mark.parametrize(
    "before",
    [
        b"* OK [CAPABILITY IMAP4rev2 LITERAL+] hi\r\n",
        b"* OK hi\r\n* ENABLED UTF8=ACCEPT\r\n",
        b"* OK hi\r\n* ENABLED IMAP4rev2\r\n",
        b"* CAPABILITY IMAP4rev1 IMAP4rev2 LITERAL+\r\n* ENABLED IMAP4rev2\r\n",
    ],
)
def test_nothing_from_before_tls_counts_after_it(before: bytes) -> None:
    client = after_starttls(before)
    assert not client.utf8
    assert client.capabilities == frozenset()
    # Had LITERAL+ or LITERAL- outlived it, the password would not wait.
    assert [each.awaits_continuation for each in client.send(Command(b"l", Login(b"fred", b"\xff")))] == [True, False]


def test_imap4rev2_enabled_before_tls_is_not_in_force_after_it() -> None:
    client = after_starttls(b"* CAPABILITY IMAP4rev1 IMAP4rev2\r\n* ENABLED IMAP4rev2\r\n")
    client_events(b"* CAPABILITY IMAP4rev1 IMAP4rev2\r\n", client=client)
    assert [each.awaits_continuation for each in client.send(Command(b"l", Login(b"fred", b"\xff")))] == [True, False]


def test_utf8_mode_ends_for_a_server_too() -> None:
    server = Server()
    server.send(Ok(None, b"hi"))
    server_events(b"e ENABLE UTF8=ACCEPT\r\n", server=server)
    server.send(Enabled((CapabilityName(b"UTF8=ACCEPT"),)))
    assert server.utf8
    server_events(b"s STARTTLS\r\n", server=server)
    server.send(Tagged(b"s", Ok(None, b"begin")))
    assert kinds(list(server)) == ["Boundary"]
    assert not server.utf8


def test_a_refused_starttls_forgets_nothing() -> None:
    client = Client()
    client_events(b"* CAPABILITY IMAP4rev1 LITERAL+\r\n* ENABLED UTF8=ACCEPT\r\n", client=client)
    client.send(Command(b"s", StartTls()))
    client_events(b"s NO later\r\n", client=client)
    assert client.utf8
    assert CapabilityName(b"LITERAL+") in client.capabilities


@pytest.mark.parametrize("switch", [StartTls(), Compress("DEFLATE")], ids=["STARTTLS", "COMPRESS"])
@pytest.mark.parametrize(
    "message", [LOGIN, NOOP, Command(b"x", StartTls()), Command(b"y", Compress("DEFLATE")), Done()]
)
def test_nothing_is_sent_while_a_new_layer_is_awaited(switch: StartTls | Compress, message: ClientMessage) -> None:
    client = Client()
    client.send(Command(b"s", switch))
    with pytest.raises(ValueError, match="has no answer yet"):
        client.send(message)
    (*_, boundary) = client_events(b"s OK now\r\n", client=client)
    assert isinstance(boundary, Boundary)
    assert sent(client, NOOP) == [b"n NOOP\r\n"]


@pytest.mark.parametrize("answer", [b"s OK\r\n", b"s ok \xff\r\n", b"s OK [BAD\x00CODE] x\r\n"])
def test_an_answer_that_cannot_be_read_still_begins_tls(answer: bytes) -> None:
    client = Client(strict=True)
    client.send(Command(b"s", StartTls()))
    events = client_events(answer, client=client)
    assert kinds(events) == ["Malformed", "Boundary"]
    assert events[1] == Boundary(Layer.STARTTLS, b"")


@pytest.mark.parametrize("answer", [b"s NO\r\n", b"s BAD\r\n"])
def test_a_refusal_that_cannot_be_read_lets_the_client_go_on(answer: bytes) -> None:
    client = Client(strict=True)
    client.send(Command(b"s", StartTls()))
    assert kinds(client_events(answer, client=client)) == ["Malformed"]
    assert sent(client, NOOP) == [b"n NOOP\r\n"]


@pytest.mark.parametrize("answer", [b"s OKAY\r\n", b"s2 OK\r\n", b"S OK\r\n", b"* OK\r\n", b"s\tOK\r\n", b"s  OK\r\n"])
def test_other_lines_begin_nothing(answer: bytes) -> None:
    client = Client(strict=True)
    client.send(Command(b"s", StartTls()))
    assert kinds(client_events(answer, client=client)) == ["Malformed"]
    with pytest.raises(ValueError, match="STARTTLS has no answer yet"):
        client.send(NOOP)


# IDLE and AUTHENTICATE


def test_inside_idle_only_done_is_sent() -> None:
    client = Client()
    client.send(Command(b"i", Idle()))
    for message in (NOOP, LOGIN, ContinueData(Base64(b"AAAA")), ContinueCancel(), Command(b"j", Idle())):
        with pytest.raises(ValueError, match="inside IDLE only DONE"):
            client.send(message)
    assert sent(client, Done()) == [b"DONE\r\n"]
    assert sent(client, NOOP) == [b"n NOOP\r\n"]


@pytest.mark.parametrize("answer", [b"i OK idled\r\n", b"i BAD what?\r\n", b"i NO\r\n"])
def test_the_answer_to_idle_ends_it(answer: bytes) -> None:
    client = Client()
    client.send(Command(b"i", Idle()))
    client_events(answer, client=client)
    with pytest.raises(ValueError, match="there is no IDLE"):
        client.send(Done())
    assert sent(client, NOOP) == [b"n NOOP\r\n"]


def test_inside_authenticate_only_sasl_data_is_sent() -> None:
    client = Client()
    client.send(Command(b"a", Authenticate("PLAIN")))
    for message in (NOOP, LOGIN, Done()):
        with pytest.raises(ValueError, match="inside AUTHENTICATE only SASL data"):
            client.send(message)
    assert sent(client, ContinueData(Base64(b"AAAA"))) == [b"AAAA\r\n"]
    client_events(b"a OK\r\n", client=client)
    assert sent(client, NOOP) == [b"n NOOP\r\n"]


@pytest.mark.parametrize("message", [ContinueData(Base64(b"AAAA")), ContinueData(), ContinueCancel()])
def test_sasl_data_needs_authenticate(message: ClientMessage) -> None:
    with pytest.raises(ValueError, match="there is no AUTHENTICATE"):
        Client().send(message)


def test_what_is_refused_changes_nothing() -> None:
    client = Client()
    client.send(Command(b"i", Idle()))
    with pytest.raises(ValueError, match="inside IDLE"):
        client.send(Command(b"s", StartTls()))
    client.send(Done())
    client_events(b"i OK\r\n", client=client)
    assert sent(client, Command(b"e", Enable((CapabilityName(b"X"),)))) == [b"e ENABLE X\r\n"]


# Refused literals


@pytest.mark.parametrize("state", [No(None, b"too large")])
def test_what_came_behind_an_announcement_belongs_to_the_literal(state: No) -> None:
    server = Server()
    events = server_events(b"a1 APPEND x {30}\r\na2 DELETE INBOX\r\n", server=server)
    assert kinds(events) == ["LiteralAnnounced"]
    server.send(Tagged(b"a1", state))
    assert list(server) == []
    # 17 of the 30 octets had come; then the command ends, and the next one begins.
    assert kinds(server_events(b"1234567890123\r\nb NOOP\r\n", server=server)) == ["Message"]


def test_that_holds_whatever_the_pieces() -> None:
    server = Server()
    server_events(b"a1 APPEND x {30}\r\n", b"a2 DELETE IN", server=server)
    server.refuse_literal()
    assert list(server) == []
    assert kinds(server_events(b"BOX\r\n1234567890123\r\n", b"b NOOP\r\n", server=server)) == ["Message"]


def test_a_client_that_waits_goes_on_with_another_command() -> None:
    server = Server()
    server_events(b"a1 APPEND x {30}\r\n", server=server)
    server.send(Tagged(b"a1", No(None, b"no")))
    (event,) = server_events(b"a2 DELETE INBOX\r\n", server=server)
    assert isinstance(event, Message)


def test_a_non_synchronizing_literal_comes_even_if_it_is_refused() -> None:
    server = Server()
    server_events(b"a1 APPEND x {17+}\r\n", server=server)
    server.send(Tagged(b"a1", No(None, b"no")))
    assert kinds(server_events(b"a2 DELETE INBOX\r\n\r\nb NOOP\r\n", server=server)) == ["Message"]


def test_a_refusal_that_cannot_be_read_refuses_in_a_proxy_too() -> None:
    proxy = Proxy()
    proxy.feed_client(b"a1 LOGIN {6}\r\n")
    assert kinds(list(proxy.client_events)) == ["LiteralAnnounced"]
    proxy.feed_server(b"a1 NO\r\n")
    assert kinds(list(proxy.server_events)) == ["Malformed"]
    proxy.feed_client(b"b NOOP\r\n")
    assert kinds(list(proxy.client_events)) == ["Message"]


# Octets that nobody asks for


def test_octets_that_are_fed_and_not_asked_for_are_bounded() -> None:
    server = Server(limits=Limits(line=100, literal=100, message=1000))
    for _ in range(3):
        server.feed(b"a NOOP\r\n" * 50)
    with pytest.raises(ValueError, match=r"1200 octets are unread: iterate"):
        server.feed(b"a NOOP\r\n")
    assert len(list(server)) == 150
    server.feed(b"a NOOP\r\n")


def test_a_continuation_request_is_no_answer() -> None:
    client = Client()
    client.send(Command(b"i", Idle()))
    client_events(b"+ idling\r\n", client=client)
    with pytest.raises(ValueError, match="inside IDLE"):
        client.send(NOOP)
    assert Server().send(ContinueReq()) == b"+ \r\n"

"""UTF-8 mode begins where the server says so, and ends with UNAUTHENTICATE."""

from __future__ import annotations

import pytest

from imapgrammar import SerializeError
from imapgrammar.nodes import Command, Enabled, ListData, Ok, Select, Tagged, Unauthenticate
from imapgrammar.strings import CapabilityName, Mailbox, Quoted
from imapgrammar.wire import Client, Proxy, Server
from wire.support import client_events, kinds, server_events

LIST = '* LIST () "/" "Entwürfe"\r\n'.encode()
SELECT = 'b SELECT "Entwürfe"\r\n'.encode()
MAILBOX = Mailbox.from_utf8("Entwürfe")
UTF8 = CapabilityName(b"UTF8=ACCEPT")


def test_a_client_reads_and_writes_utf8_after_enabled() -> None:
    client = Client(strict=True)
    assert kinds(client_events(LIST, b"* ENABLED CONDSTORE\r\n", LIST, client=client)) == [
        "Malformed",
        "Message",
        "Malformed",
    ]
    with pytest.raises(SerializeError, match="UTF-8 mode is off"):
        client.send(Command(b"b", Select(MAILBOX, ())))
    assert not client.utf8
    assert kinds(client_events(b"* ENABLED utf8=accept\r\n", LIST, client=client)) == ["Message", "Message"]
    assert client.utf8
    (fragment,) = client.send(Command(b"b", Select(MAILBOX, ())))
    assert fragment.octets == SELECT


def test_a_server_does_after_it_has_said_so() -> None:
    server = Server()
    assert kinds(server_events(b"a ENABLE UTF8=ACCEPT\r\n", SELECT, server=server)) == ["Message", "Malformed"]
    assert server.send(Enabled((UTF8,))) == b"* ENABLED UTF8=ACCEPT\r\n"
    assert kinds(server_events(SELECT, server=server)) == ["Message"]
    assert server.utf8
    assert server.send(ListData((), b"/", MAILBOX, None)) == LIST


def test_a_proxy_does_on_both_sides() -> None:
    proxy = Proxy()
    proxy.feed_client(SELECT)
    assert kinds(proxy.client_events) == ["Malformed"]
    proxy.feed_server(b"* ENABLED IMAP4rev2\r\n" + LIST)
    assert kinds(proxy.server_events) == ["Message", "Message"]
    proxy.feed_client(SELECT)
    assert kinds(proxy.client_events) == ["Message"]
    assert proxy.utf8


def test_a_server_that_has_nothing_but_imap4rev2_is_in_utf8_mode_from_the_start() -> None:
    both, only = Client(strict=True), Client(strict=True)
    assert kinds(client_events(b"* OK [CAPABILITY IMAP4rev1 IMAP4rev2] x\r\n", LIST, client=both))[-1] == "Malformed"
    assert kinds(client_events(b"* OK [CAPABILITY IMAP4rev2] x\r\n", LIST, client=only))[-1] == "Message"


def test_unauthenticate_ends_it() -> None:
    client = Client()
    client_events(b"* CAPABILITY IMAP4rev1 UTF8=ACCEPT UNAUTHENTICATE\r\n* ENABLED UTF8=ACCEPT\r\n", client=client)
    client.send(Command(b"a", Unauthenticate()))
    client_events(b"z OK other\r\n", client=client)
    assert client.utf8
    client_events(b"a BAD no\r\n", client=client)
    assert client.utf8
    client.send(Command(b"b", Unauthenticate()))
    client_events(b"b OK you are nobody\r\n", client=client)
    assert not client.utf8
    assert not client.capabilities


def test_what_no_enable_began_does_not_end_with_unauthenticate() -> None:
    client = Client()
    client_events(b"* OK [CAPABILITY IMAP4rev2 UNAUTHENTICATE] x\r\n", client=client)
    client.send(Command(b"a", Unauthenticate()))
    client_events(b"a OK you are nobody\r\n", client=client)
    assert client.utf8


def test_a_text_that_looks_like_an_announcement_is_text_in_utf8_mode_too() -> None:
    line = '* STATUS "é" (MESSAGES 1)\r\n* OK [REFERRAL x] {3}\r\n'.encode()
    assert kinds(client_events(b"* ENABLED UTF8=ACCEPT\r\n", line)) == ["Message"] * 3


def test_quoted_utf8_is_not_chosen_for_plain_octets() -> None:
    server = Server()
    server.send(Enabled((UTF8,)))
    plain = ListData((), b"/", Mailbox("é".encode()), None)
    assert server.send(plain) == b'* LIST () "/" {2}\r\n\xc3\xa9\r\n'
    assert server.send(Tagged(b"a", Ok(None, "é".encode()))) == b"a OK \xc3\xa9\r\n"
    assert MAILBOX.form is Quoted
    assert Mailbox.from_utf8("Sent").form is None

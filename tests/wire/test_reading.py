"""The events of readers."""

from __future__ import annotations

from typing import Any

import pytest

from imapgrammar.nodes import (
    Bad,
    BodySection,
    Command,
    ContinueReq,
    Exists,
    FetchData,
    Login,
    No,
    Noop,
    Ok,
    Tagged,
    UnknownResponse,
)
from imapgrammar.strings import CapabilityName, Literal, NonSyncLiteral
from imapgrammar.wire import (
    Client,
    CutOff,
    Limits,
    LiteralAnnounced,
    LiteralOctets,
    Malformed,
    Message,
    Server,
    StreamedLiteral,
)
from wire.support import client_events, kinds, messages, server_events

NO = No(None, b"no")


def test_messages_with_their_octets() -> None:
    first, second = client_events(b"* 3 EXISTS\r\n* 4 EXISTS\r\n")
    assert first == Message(Exists(3), b"* 3 EXISTS\r\n")
    assert second == Message(Exists(4), b"* 4 EXISTS\r\n")


def test_iteration_stops_and_goes_on() -> None:
    client = Client()
    client.feed(b"* 3 EXISTS\r\n* 4")
    assert kinds(client) == ["Message"]
    assert list(client) == []
    client.feed(b" EXISTS\r\n")
    assert kinds(client) == ["Message"]


def test_a_message_is_read_when_it_is_asked_for() -> None:
    """A message depends on what the caller does before asking for it."""
    server = Server()
    server.feed(b"a AUTHENTICATE PLAIN\r\nb NOOP\r\n")
    events = iter(server)
    assert kinds([next(events)]) == ["Message"]
    server.send(Tagged(b"a", NO))
    assert next(events) == Message(Command(b"b", Noop()), b"b NOOP\r\n")


@pytest.mark.parametrize("octets", [b"* 1 EXISTS\n", b"nonsense\r\n", b"\r\n", b"* 1 FETCH (BODY[] {3}\r\nabcX)\r\n"])
def test_bad_messages_leave_good_ones_alone(octets: bytes) -> None:
    good = b"* 3 EXISTS\r\n"
    events = client_events(good + octets + good, client=Client(strict=True))
    assert kinds(events) == ["Message", "Malformed", "Message"]
    assert messages(events) == [good, octets, good]


def test_octets_that_may_change_are_copied() -> None:
    octets = bytearray(b"* 3 EXISTS\r\n")
    client = Client()
    client.feed(octets)
    octets[:] = b"x" * len(octets)
    assert messages(client) == [b"* 3 EXISTS\r\n"]


def test_the_end_inside_a_message() -> None:
    client = Client()
    client.feed(b"* 3 EXISTS\r\n* 1 FETCH (BODY[] {5}\r\nab")
    client.feed_eof()
    *_, cut = client
    assert cut == CutOff(b"* 1 FETCH (BODY[] {5}\r\nab", missing=3)
    with pytest.raises(ValueError, match="nothing more is read"):
        client.feed(b"c")


def test_the_end_between_messages() -> None:
    client = Client()
    client.feed(b"* 3 EXISTS\r\n")
    client.feed_eof()
    assert kinds(client) == ["Message"]
    assert list(client) == []


# Literals, or text


@pytest.mark.parametrize(
    "octets",
    [
        [b"* OK see {5}\r\n", b"* 3 EXISTS\r\n"],
        [b"* OK [ALERT] {99999999999}\r\n", b"* 3 EXISTS\r\n"],
        [b"+ go {2}\r\n", b"* 3 EXISTS\r\n"],
        [b"* 1 FETCH (BODY[] {5}\r\n\r\n){0 RFC822 {3}\r\nabc)\r\n", b"* 3 EXISTS\r\n"],
        [b'* LIST () "/" {3}\r\na}\n\r\n', b"* 3 EXISTS\r\n"],
        [b"* 1 FETCH (BODY[] {0}\r\n)\r\n", b"* 3 EXISTS\r\n"],
        [b"* X ~{3}\r\n\x00\r\n {1}\r\n} \r\n", b"* 3 EXISTS\r\n"],
    ],
)
def test_a_server_s_line_that_ends_like_an_announcement(octets: list[bytes]) -> None:
    assert messages(client_events(b"".join(octets))) == octets
    assert set(kinds(client_events(b"".join(octets)))) == {"Message"}


def test_a_client_s_literals_are_announced() -> None:
    octets = b"a LOGIN {4}\r\nfred {6+}\r\nsecret\r\n"
    assert server_events(octets) == [
        LiteralAnnounced(4, True, b"a LOGIN {4}\r\n", tag=b"a"),
        LiteralAnnounced(6, False, b" {6+}\r\n", tag=b"a"),
        Message(Command(b"a", Login(Literal(b"fred"), NonSyncLiteral(b"secret"))), octets),
    ]


# Literals that the server refuses


def refused(*octets: bytes, tag: bytes = b"a") -> list[Any]:
    """The events when the server refuses the literal after the first piece."""
    server = Server()
    server.feed(octets[0])
    events = list(server)
    server.send(Tagged(tag, NO))
    return events + server_events(*octets[1:], server=server)


def test_a_refused_synchronizing_literal_does_not_come() -> None:
    events = refused(b"a APPEND x {100}\r\n", b"b NOOP\r\n")
    assert kinds(events) == ["LiteralAnnounced", "Message"]
    assert messages(events) == [b"b NOOP\r\n"]


@pytest.mark.parametrize("rest", [b"\r\n", b" {3+}\r\nabc\r\n", b" {3}\r\n"])
def test_a_refused_non_synchronizing_literal_is_skipped(rest: bytes) -> None:
    events = refused(b"a APPEND x {12+}\r\n", b"c DELETE x\r\n" + rest + b"b NOOP\r\n")
    assert kinds(events) == ["LiteralAnnounced", "Message"]
    assert messages(events) == [b"b NOOP\r\n"]


def test_only_the_answer_to_the_command_itself_refuses() -> None:
    events = refused(b"z NOOP\r\na DELETE {1}\r\n", b"x\r\n", tag=b"z")
    assert messages(events) == [b"z NOOP\r\n", b"a DELETE {1}\r\nx\r\n"]


def test_a_literal_refused_without_a_tag() -> None:
    server = Server()
    server.feed(b"nonsense {5}\r\n")
    assert kinds(server) == ["LiteralAnnounced"]
    server.send(Bad(None, b"what?"))
    server.refuse_literal()
    server.feed(b"b NOOP\r\n")
    assert messages(server) == [b"b NOOP\r\n"]


def test_a_literal_that_goes_on_is_not_refused() -> None:
    server = Server()
    server.feed(b"a DELETE {1}\r\n")
    list(server)
    assert server.send(ContinueReq(text=b"go on")) == b"+ go on\r\n"
    server.feed(b"x\r\n")
    assert messages(server) == [b"a DELETE {1}\r\nx\r\n"]
    server.refuse_literal()
    server.feed(b"b NOOP\r\n")
    assert messages(server) == [b"b NOOP\r\n"]


# Literals that are streamed


def test_a_large_literal_is_streamed() -> None:
    client = Client(stream_from=5)
    first = client_events(b"* 1 FETCH (BODY[1] {4}\r\nabcd BODY[2] {6}\r\nab", client=client)
    assert first == [
        LiteralAnnounced(6, True, b" BODY[2] {6}\r\n", streamed=True),
        LiteralOctets(b"ab", remaining=4),
    ]
    second = client_events(b"cdef UID 7)\r\n", client=client)
    assert second[0] == LiteralOctets(b"cdef", remaining=0)
    assert messages(second) == [b"* 1 FETCH (BODY[1] {4}\r\nabcd BODY[2] {6}\r\n UID 7)\r\n"]
    node = second[1].node
    assert isinstance(node, FetchData)
    assert repr(node.items[0]).endswith("octets=Literal(b'abcd'))")
    assert repr(node.items[1]).endswith("octets=StreamedLiteral(number=1, size=6))")


def test_octets_that_stand_in_for_a_literal_are_not_mistaken_for_it() -> None:
    octets = b"* 1 FETCH (BODY[1] {19}\r\nstreamed literal 0. BODY[2] {20}\r\n" + b"x" * 20 + b")\r\n"
    *_, message = client_events(octets, client=Client(stream_from=20))
    assert isinstance(message.node, FetchData)
    first, second = message.node.items
    assert isinstance(first, BodySection)
    assert isinstance(second, BodySection)
    assert first.octets == b"streamed literal 0."
    assert second.octets == StreamedLiteral(1, 20)


def test_a_streamed_literal_in_octets_that_are_kept_as_they_stand() -> None:
    *_, message = client_events(b"* XSTAT a {3}\r\nabc ~{2}\r\n\0\0 b\r\n", client=Client(stream_from=3))
    assert message.node == UnknownResponse(b"XSTAT", b"a {3}\r\n ~{2}\r\n\0\0 b")


def test_a_streamed_literal_in_a_malformed_message() -> None:
    *_, malformed, after = client_events(
        b"* 1 FETCH (BODY[] {3}\r\nabc?)\r\n* 3 EXISTS\r\n", client=Client(stream_from=1)
    )
    assert isinstance(malformed, Malformed)
    assert malformed.octets == b"* 1 FETCH (BODY[] {3}\r\n?)\r\n"
    assert after == Message(Exists(3), b"* 3 EXISTS\r\n")


def test_streamed_literals_cost_no_memory() -> None:
    client = Client(stream_from=2**16, limits=Limits(message=2**12))
    client.feed(b"* 1 FETCH (BODY[] {1048576}\r\n")
    for _ in range(16):
        client.feed(b"x" * 2**16)
        assert set(kinds(client)) <= {"LiteralAnnounced", "LiteralOctets"}
    client.feed(b")\r\n")
    (message,) = client
    assert messages([message]) == [b"* 1 FETCH (BODY[] {1048576}\r\n)\r\n"]


# Capabilities


def test_the_capabilities_last_announced() -> None:
    client = Client()
    client_events(b"* OK [CAPABILITY IMAP4rev1 IDLE] hi\r\n", client=client)
    assert client.capabilities == {CapabilityName(b"imap4rev1"), CapabilityName(b"IDLE")}
    client_events(b"* CAPABILITY IMAP4rev1 literal+\r\n", client=client)
    assert {bytes(name) for name in client.capabilities} == {b"IMAP4rev1", b"literal+"}
    client_events(b"a OK [CAPABILITY IMAP4rev1] in\r\n", client=client)
    assert {bytes(name) for name in client.capabilities} == {b"IMAP4rev1"}
    client.capabilities = [b"LITERAL-"]
    assert {bytes(name) for name in client.capabilities} == {b"LITERAL-"}


def test_an_answer_without_a_code_changes_nothing() -> None:
    client = Client()
    client_events(b"* CAPABILITY IMAP4rev1\r\n* OK still here\r\n", client=client)
    assert len(client.capabilities) == 1
    assert client_events(b"* OK x\r\n")[0].node == Ok(None, b"x")


@pytest.mark.parametrize(
    ("octets", "tag"),
    [
        (b"a NOOP x\r\n", b"a"),
        (b"a+ NOOP\r\n", None),
        (b" NOOP\r\n", None),
        (b"a\r\n", None),
        (b"(a NOOP\r\n", None),
        (b"a]1 NO\x00OP\r\n", b"a]1"),
    ],
)
def test_the_tag_for_the_answer_to_a_malformed_command(octets: bytes, tag: bytes | None) -> None:
    (event,) = server_events(octets)
    assert isinstance(event, Malformed)
    assert event.tag == tag


def test_a_digit_may_follow_a_streamed_literal_in_what_is_not_known() -> None:
    client = Client(stream_from=4)
    *_, message = client_events(b"* X-FOO {4}\r\nabcd1\r\n", client=client)
    assert message.node == UnknownResponse(b"X-FOO", b"{4}\r\n1")

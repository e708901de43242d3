"""The places of a proxy's events in the stream, and faults in messages with streamed literals."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest

from imapgrammar.nodes import ServerMessage
from imapgrammar.wire import (
    Boundary,
    CutOff,
    Event,
    LimitExceeded,
    Limits,
    LiteralAnnounced,
    LiteralOctets,
    Malformed,
    Message,
    Proxy,
)

BIG = b"x" * 100
SERVER = [
    b"* OK ready\r\n",
    b"* 1 FETCH (BODY[] {100}\r\n" + BIG + b" UID 3)\r\n",
    b"* 1 FETCH (BODY[] {3}\r\nabc BODY[1] {100}\r\n" + BIG + b" FLAGS (\x80))\r\n",
    b"* 2 EXISTS\r\n",
    b"* 3 FETCH (BODY[] {100}\r\n" + BIG + b" BODY[1] {100}\r\n" + BIG + b" BODY[2] {4}\r\nabcd)\r\n",
    b"* 4 EXISTS\r\n",
]


def told(proxy: Proxy, octets: bytes, size: int) -> Iterator[tuple[Event[ServerMessage], int, int]]:
    """The events of a server's octets, fed in pieces, each with its span."""
    for at in range(0, len(octets), size):
        proxy.feed_server(octets[at : at + size])
        for event in proxy.server_events:
            yield (event, *proxy.server_span)


@pytest.mark.parametrize("size", [1, 7, 64, 10_000])
@pytest.mark.parametrize("stream_from", [None, 50])
def test_each_message_begins_where_the_last_one_ended(size: int, stream_from: int | None) -> None:
    proxy = Proxy(stream_from=stream_from)
    spans = [
        (start, end)
        for event, start, end in told(proxy, b"".join(SERVER), size)
        if isinstance(event, (Message, Malformed))
    ]
    ends = [sum(map(len, SERVER[:count])) for count in range(len(SERVER) + 1)]
    assert spans == list(pairwise(ends))


@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_a_streamed_literal_comes_after_its_announcement(size: int) -> None:
    octets = b"".join(SERVER)
    start = end = 0
    for event, _, at in told(Proxy(stream_from=50), octets, size):
        if isinstance(event, LiteralAnnounced):
            assert octets[:at].endswith(event.line)
            start, end = at, at + event.size
        elif isinstance(event, LiteralOctets):
            assert octets[start:at].endswith(event.octets)
            assert at + event.remaining == end


@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_what_is_skipped_counts(size: int) -> None:
    octets = b"* 1 EXISTS\r\n* OK " + b"y" * 100 + b"\r\n* 2 EXISTS\r\n"
    spans = [(type(event), start) for event, start, _ in told(Proxy(responses=Limits(line=50)), octets, size)]
    assert spans == [(Message, 0), (LimitExceeded, 12), (Message, 119)]


def test_a_refused_literal_is_not_waited_for() -> None:
    proxy = Proxy()
    proxy.feed_client(b"a1 APPEND x {5}\r\n")
    assert [type(event) for event in proxy.client_events] == [LiteralAnnounced]
    assert proxy.client_span == (0, 17)
    proxy.feed_server(b"a1 NO no\r\n")
    assert len(list(proxy.server_events)) == 1
    proxy.feed_client(b"a2 NOOP\r\n")
    assert [type(event) for event in proxy.client_events] == [Message]
    assert proxy.client_span == (17, 26)


def test_a_boundary_is_where_the_new_layer_begins() -> None:
    proxy = Proxy()
    proxy.feed_client(b"a1 NOOP\r\na2 COMPRESS DEFLATE\r\nxyz")
    assert len(list(proxy.client_events)) == 2
    proxy.feed_server(b"a2 OK go\r\nzyx")
    assert [type(event) for event in proxy.server_events] == [Message, Boundary]
    assert proxy.server_span == (10, 13)
    assert [type(event) for event in proxy.client_events] == [Boundary]
    assert proxy.client_span == (30, 33)


def test_a_cut_off_message_begins_at_its_first_octet() -> None:
    proxy = Proxy()
    proxy.feed_server(b"* 1 EXISTS\r\n* OK x")
    assert len(list(proxy.server_events)) == 1
    proxy.feed_server_eof()
    assert [type(event) for event in proxy.server_events] == [CutOff]
    assert proxy.server_span == (12, 18)


@pytest.mark.parametrize("octets", [b"* OK " + b"y" * 100, b"* 1 FETCH (BODY[] {100}\r\nabc"])
def test_the_end_of_the_stream_inside_a_message_that_is_too_large_is_no_further_event(octets: bytes) -> None:
    proxy = Proxy(responses=Limits(line=50, literal=50))
    proxy.feed_server(octets)
    assert [type(event) for event in proxy.server_events] == [LimitExceeded]
    proxy.feed_server_eof()
    assert list(proxy.server_events) == []


@pytest.mark.parametrize(
    ("octets", "offset"),
    [
        (b"* 1 FETCH (UID {100}\r\n" + BIG + b")\r\n", 15),
        (b"* 1 FETCH (BODY[] {100}\r\n" + BIG + b" UID 0)\r\n", 30),
        (b"* 1 FETCH (BODY[] {100}\r\n" + BIG + b" BODY[1] {3}\r\nabc UID 0)\r\n", 47),
        (b"* 1 FETCH (BODY[] {100}\r\n" + BIG + b" BODY[1] {100}\r\n" + BIG + b" UID 0)\r\n", 46),
        (b"* 1 FETCH (BODY[] {100}\r\n" + BIG + b" UID 0 BODY[1] {100}\r\n" + BIG + b")\r\n", 30),
        (b"* 1 FETCH (BODY[] {100}\r\n" + BIG + b"\r\n", 25),
    ],
)
def test_a_fault_beside_a_streamed_literal_is_a_place_in_what_was_kept(octets: bytes, offset: int) -> None:
    proxy = Proxy(stream_from=50)
    proxy.feed_server(octets)
    *_, event = proxy.server_events
    assert isinstance(event, Malformed)
    assert event.octets == event.error.octets == octets.replace(BIG, b"")
    assert event.error.offset == offset
    assert event.octets[offset:].startswith(event.error.found)


def test_a_secret_behind_a_streamed_literal_is_not_shown() -> None:
    proxy = Proxy(stream_from=50)
    proxy.feed_client(b"a LOGIN {100}\r\n" + BIG + b" secret \r\n")
    *_, event = proxy.client_events
    assert isinstance(event, Malformed)
    assert (event.error.offset, event.error.secret) == (22, 8)
    assert "secret" not in event.error.excerpt()

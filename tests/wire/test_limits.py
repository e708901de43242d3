"""Limits: a message that exceeds one is reported once, and the next message is read."""

from __future__ import annotations

import pytest

from imapgrammar.nodes import Bad, Tagged
from imapgrammar.wire import Client, LimitExceeded, Limits, Server
from wire.support import client_events, kinds, messages, server_events

GOOD = b"b NOOP\r\n"
EXISTS = b"* 3 EXISTS\r\n"
LIMITS = Limits(line=50, literal=20, literals=2, message=100, nesting=2, list_items=8, digits=4)


def exceeded(event: object) -> tuple[str, int, bool]:
    assert isinstance(event, LimitExceeded)
    return event.limit, event.maximum, event.recovers


@pytest.mark.parametrize(
    ("octets", "limit"),
    [
        (b"a " + b"x" * 47 + b"\r\n", "line"),
        (b"a APPEND x {21}\r\n", "literal"),
        (b"a APPEND x {21+}\r\n" + b"b" * 21 + b"\r\n", "literal"),
        (b"a X {1+}\r\n\n {1+}\r\n\n {1+}\r\n\n\r\n", "literals"),
        (b"a X {1+}\r\n\n {1+}\r\n\n {1}\r\n", "literals"),
        (b"a X {20+}\r\n" + b"b" * 20 + b" {20+}\r\n" + b"c" * 20 + b"d" * 45 + b"\r\n", "message"),
        (b"a SEARCH (((ALL)))\r\n", "nesting"),
        (b"a X {1+}\r\n\n (((\r\n", "nesting"),
        (b"a FETCH 1 (a b c d e f g)\r\n", "list_items"),
        (b"a X {1+}\r\n\n a b c d e f g h i\r\n", "list_items"),
        (b"a APPEND x {00001}\r\n", "digits"),
        (b"a APPEND x {99999999999999999999}\r\n", "digits"),
    ],
)
def test_of_a_client(octets: bytes, limit: str) -> None:
    events = server_events(octets + GOOD, server=Server(limits=LIMITS))
    told = [event for event in events if kinds([event]) != ["LiteralAnnounced"]]
    assert exceeded(told[0]) == (limit, getattr(LIMITS, limit), True)
    assert messages(told[1:]) == [GOOD]
    assert kinds(told[1:]) == ["Message"]


@pytest.mark.parametrize(
    ("octets", "limit"),
    [
        (b"* X " + b"x" * 45 + b"\r\n", "line"),
        (b"* 1 FETCH (BODY[] {21}\r\n" + b"*" * 21 + b")\r\n", "literal"),
        (b"* X {1}\r\n\n {1}\r\n\n {1}\r\n\n\r\n", "literals"),
        (b"* X {20}\r\n" + b"b" * 20 + b" {20}\r\n" + b"c" * 20 + b"d" * 45 + b"\r\n", "message"),
        (b"* THREAD (((1)))\r\n", "nesting"),
        (b"* SEARCH 1 2 3 4 5 6 7 8\r\n", "list_items"),
    ],
)
def test_of_a_server(octets: bytes, limit: str) -> None:
    told = client_events(octets + EXISTS, client=Client(limits=LIMITS))
    assert exceeded(told[0]) == (limit, getattr(LIMITS, limit), True)
    assert messages(told[1:]) == [EXISTS]


@pytest.mark.parametrize(
    "octets",
    [
        b"a " + b"x" * 46 + b"\r\n",
        b"a X {20+}\r\n" + b"b" * 20 + b"\r\n",
        b"a X {1+}\r\n\n {1+}\r\n\n\r\n",
        b"a SEARCH ((ALL))\r\n",
        b'a SEARCH SUBJECT "((\\"(("\r\n',
        b"a X {7+}\r\n((( (((\r\n",
        b"a FETCH 1 (a b c d e)\r\n",
        b"a X {0001+}\r\nb\r\n",
    ],
)
def test_what_does_not_exceed_them(octets: bytes) -> None:
    told = server_events(octets + GOOD, server=Server(limits=LIMITS))
    assert "LimitExceeded" not in kinds(told)
    assert messages(told) == [octets, GOOD]


@pytest.mark.parametrize(
    ("octets", "limit"),
    [
        (b"a APPEND x {99999+}\r\n", "digits"),
        (b"a APPEND x {99999999999999+}\r\n", "digits"),
    ],
)
def test_the_end_of_a_client_s_message_that_cannot_be_found(octets: bytes, limit: str) -> None:
    server = Server(limits=LIMITS)
    (told,) = server_events(octets + GOOD, server=server)
    assert exceeded(told) == (limit, getattr(LIMITS, limit), False)
    with pytest.raises(ValueError, match="nothing more"):
        server.feed(GOOD)


@pytest.mark.parametrize(
    "octets",
    [b"* OK " + b"x" * 50 + b" {5}\r\n", b"* 1 FETCH (" + b"x" * 50 + b" {5}\r\n", b"* OK 1 2 3 4 5 6 7 8 9 {5}\r\n"],
)
def test_whether_a_server_s_line_that_is_too_large_ends_in_text_is_not_known(octets: bytes) -> None:
    told = client_events(octets + EXISTS, client=Client(limits=LIMITS))
    assert [event.recovers for event in told] == [True, False]


def test_a_line_is_too_long_before_it_ends() -> None:
    server = Server(limits=LIMITS)
    (told,) = server_events(b"a " + b"x" * 60, server=server)
    assert exceeded(told) == ("line", 50, True)
    assert len(told.octets) == 50
    assert server_events(*[b"x" * 1000] * 1000, server=server) == []
    # The rest of the line is still read, since it may announce a literal that must be skipped.
    assert messages(server_events(b" {3+}\r\na\r\n\r\n" + GOOD, server=server)) == [GOOD]


def test_a_literal_too_large_that_the_server_answers() -> None:
    server = Server(limits=LIMITS)
    (told,) = server_events(b"a APPEND x {21}\r\n", server=server)
    assert told.octets == b"a APPEND x {21}\r\n"
    server.send(Tagged(b"a", Bad(None, b"too large")))
    assert messages(server_events(GOOD, server=server)) == [GOOD]


def test_a_streamed_literal_does_not_count_for_the_message() -> None:
    client = Client(limits=Limits(message=60, literal=2**20), stream_from=50)
    told = client_events(b"* 1 FETCH (BODY[] {1000}\r\n" + b"x" * 1000 + b")\r\n", client=client)
    assert kinds(told) == ["LiteralAnnounced", "LiteralOctets", "Message"]


@pytest.mark.parametrize("name", Limits.__struct_fields__)
def test_limits_are_positive(name: str) -> None:
    with pytest.raises(ValueError, match=f"{name} is 0, at least 1"):
        Limits(**{name: 0})


def test_a_literal_has_32_bits() -> None:
    with pytest.raises(ValueError, match="at most 4294967295 octets"):
        Limits(literal=2**32)


def test_what_comes_while_an_answer_is_waited_for() -> None:
    server = Server(limits=LIMITS)
    assert kinds(server_events(b"a COMPRESS DEFLATE\r\n" + b"x" * 50, server=server)) == ["Message"]
    (told,) = server_events(b"x", server=server)
    assert exceeded(told) == ("line", 50, False)

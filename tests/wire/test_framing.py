"""Quirks of framing on a connection: which lines are held for the next one, and which are not; all is bounded."""

from __future__ import annotations

from typing import Any

import pytest

from imapgrammar import ParseError, read_response
from imapgrammar.nodes import (
    Authenticate,
    BodySection,
    Command,
    ContinueData,
    ContinueReq,
    Done,
    Exists,
    FetchData,
    Idle,
    Login,
    Noop,
    Ok,
    StartTls,
    Tagged,
    UidData,
)
from imapgrammar.quirks import Quirk
from imapgrammar.strings import Base64, CapabilityName, Literal
from imapgrammar.wire import (
    Client,
    CutOff,
    Kind,
    Layer,
    LimitExceeded,
    Limits,
    LiteralAnnounced,
    LiteralOctets,
    Malformed,
    Message,
    Proxy,
    Server,
)
from wire.support import client_events, joined, kinds, messages, server_events

NEXT = b"* 2 EXISTS\r\n"
OPEN = b"* 1 FETCH (UID 7\r\n"


def names(event: Any) -> list[str]:
    return [quirk.name for quirk in event.quirks]


def ended(role: Client | Server) -> list[Any]:
    role.feed_eof()
    return list(role)


# What is held, and until when


def test_a_broken_response_is_read_when_its_end_has_come() -> None:
    client = Client()
    assert client_events(OPEN, b" FLAGS ()\r\n", client=client) == []
    (event,) = client_events(b")\r\n", client=client)
    assert names(event) == ["broken-line", "broken-line"]
    assert event.octets == OPEN + b" FLAGS ()\r\n)\r\n"
    assert event.kind is Kind.UNTAGGED


@pytest.mark.parametrize(
    "line",
    [
        NEXT,
        b"a1 OK done\r\n",
        b" a1 NO what\r\n",
        b"+ go on\r\n",
        b"+\r\n",
        b" * 1 EXPUNGE\r\n",
        b"\0* 1 EXPUNGE\r\n",
        b"UID 7)\r\n",
        b"nonsense\r\n",
    ],
)
def test_a_line_that_does_not_go_on_is_read_for_itself(line: bytes) -> None:
    events = client_events(OPEN, line, NEXT)
    assert messages(events) == [OPEN, line, NEXT]
    assert names(events[0]) == ["unreadable-rest"]


def test_a_line_with_the_tag_of_a_command_without_answer_does_not_go_on() -> None:
    octets = b"* 1 FETCH (FLAGS ( \r\na1 )\r\n)\r\n"
    assert kinds(client_events(octets)) == ["Message"]
    client = Client()
    client.send(Command(b"a1", Noop()))
    first, second, *_ = client_events(octets, client=client)
    assert (first.kind, second.kind, second.tag) == (Kind.UNTAGGED, Kind.TAGGED, b"a1")
    client_events(b"a1 OK done\r\n", client=client)
    assert kinds(client_events(octets, client=client)) == ["Message"]


@pytest.mark.parametrize(
    "octets",
    [
        b"* OK [PERMANENTFLAGS (\r\n",
        b"a1 OK [COPYUID (\r\n",
        b"a1 NOT (\r\n",
        b"+ (\r\n",
        b"nonsense (\r\n",
        b"* 1 FETCH UID 7\r\n",
        b"* 1 FETCH (UID 7))\r\n",
        b"* 1 FETCH (X " + b"(" * 70 + b"\r\n",
        b"* 1 FETCH (BODY[] {3}\r\nabcde (\r\n",
    ],
)
def test_what_is_not_held(octets: bytes) -> None:
    assert messages(client_events(octets)) == [octets]


def test_blank_lines_are_held() -> None:
    client = Client()
    assert client_events(b"\r\n", b"\n", b"\0 \r\n", client=client) == []
    (event,) = client_events(b"a1 OK done\r\n", client=client)
    assert event.quirks == (Quirk("blank-line", 0, b"\r\n\n\0 \r\n"),)
    assert event.kind is Kind.TAGGED


@pytest.mark.parametrize("held", [OPEN, b"\n" + OPEN, OPEN + b" FLAGS (\r\n"])
def test_what_is_held_is_read_at_the_end(held: bytes) -> None:
    client = Client()
    assert client_events(NEXT, held, client=client)[1:] == []
    (event,) = ended(client)
    assert isinstance(event, Message)
    assert event.octets == held
    assert names(event)[-1] == "unreadable-rest"


@pytest.mark.parametrize("held", [b"\r\n", b"\r\n\n", b"* 1 FETCH (\r\n", b"* 1 FETCH (FLAGS (\r\n \\Seen\r\n"])
def test_what_is_held_is_malformed_at_the_end(held: bytes) -> None:
    client = Client()
    assert client_events(NEXT, held, client=client)[1:] == []
    (event,) = ended(client)
    assert isinstance(event, Malformed)
    assert event.octets == held


def test_the_end_inside_a_line_after_lines_that_are_held() -> None:
    client = Client()
    assert client_events(OPEN, b" FLAGS", client=client) == []
    malformed, cut = ended(client)
    assert (malformed.octets, cut) == (OPEN, CutOff(b" FLAGS"))


@pytest.mark.parametrize("octets", [b"a1 NO [\r\n", b"a1 OK \x00\r\n", b"+\x00\r\n", b"* 1 FETCH\r\n"])
def test_what_a_malformed_response_answers_is_told_after_blank_lines_too(octets: bytes) -> None:
    def told(event: Any) -> tuple[Any, ...]:
        return (event.kind, getattr(event, "tag", None), getattr(event, "state", None))

    (alone,), (after,) = client_events(octets), client_events(b"\r\n\n" + octets)
    assert told(after) == told(alone)
    assert after.octets == b"\r\n\n" + octets


def test_a_command_can_be_sent_while_lines_are_held() -> None:
    for held in (b"\r\n", OPEN):
        client = Client()
        client_events(b"* OK ready\r\n" + held, client=client)
        assert client.send(Command(b"s", StartTls())).fragments[0].octets == b"s STARTTLS\r\n"
        *_, boundary = client_events(b"s OK now\n", client=client)
        assert (boundary.layer, boundary.injected) == (Layer.STARTTLS, False)
    client.feed(b"* OK")
    with pytest.raises(ValueError, match="STARTTLS must wait"):
        client.send(Command(b"t", StartTls()))


# Literals


def test_bare_lf_after_announcements() -> None:
    octets = b"* 1 FETCH (BODY[1] {4}\na\r\n\n BODY[2] {1}\r\nb)\n"
    (event,) = client_events(octets)
    assert [item.octets for item in event.node.items] == [b"a\r\n\n", b"b"]
    assert names(event) == ["bare-lf", "bare-lf"]


def test_a_streamed_literal_of_a_broken_response() -> None:
    octets = b"\n* 1 FETCH (UID 7\r\n BODY[] {6}\nabc\r\nd\r\n FLAGS ()\r\n)\r\n"
    *streamed, event = joined(client_events(octets, client=Client(stream_from=5)))
    assert streamed == [
        LiteralAnnounced(6, True, b"\n* 1 FETCH (UID 7\r\n BODY[] {6}\n", streamed=True),
        LiteralOctets(b"abc\r\nd", remaining=0),
    ]
    assert names(event) == ["blank-line", "broken-line", "bare-lf", "blank-after-literal", "broken-line"]
    assert event.octets == octets.replace(b"abc\r\nd", b"")
    assert all(event.octets[each.offset :].startswith(each.octets) for each in event.quirks)


def test_a_streamed_literal_with_a_bare_lf_in_octets_that_are_kept_as_they_stand() -> None:
    *_, event = client_events(b"* X-FOO {4}\nabcd1\n", client=Client(stream_from=4))
    assert event.node.text == b"{4}\r\n1"
    assert names(event) == ["bare-lf", "bare-lf"]


def test_a_blank_line_after_a_literal_that_ends_the_response_ends_it() -> None:
    listed = b'* LIST () "/" {3}\r\nabc\r\n'
    first, second = client_events(listed + b"\r\n" + listed)
    assert (first.octets, first.quirks) == (listed, ())
    assert names(second) == ["blank-line"]


WRONG_COUNT = [
    (b"* 1 FETCH (BODY[] {3}\r\n", b"abcde)\r\n"),
    (b"* 1 FETCH (BODY[] {3}\r\n", b"abc\r\nUID 7)\r\n"),
    (b"* 1 FETCH (BODY[] {3}\r\n", b"abc\r\n* BYE x\r\n)\r\n"),
    (b"* 1 FETCH (BODY[] {3}\r\n", b"abc\n)\r\n"),
]


@pytest.mark.parametrize("stream_from", [None, 2])
@pytest.mark.parametrize(("announced", "rest"), WRONG_COUNT)
def test_a_wrong_size_of_a_literal_is_not_guessed(announced: bytes, rest: bytes, stream_from: int | None) -> None:
    events = client_events(announced + rest, NEXT, client=Client(stream_from=stream_from))
    first, *_, last = [event for event in events if isinstance(event, (Message, Malformed))]
    assert isinstance(first, Malformed)
    assert first.kind is Kind.UNTAGGED
    assert first.error.detail == "a message cannot go on so after its literal, so the size of the literal may be wrong"
    assert last.octets == NEXT


def test_an_error_elsewhere_says_nothing_of_the_literal() -> None:
    (event,) = client_events(b"* 1 FETCH (BODY[] {3}\r\nabc UID 0)x\r\n", client=Client(strict=True))
    assert event.error.detail != "a message cannot go on so after its literal, so the size of the literal may be wrong"


# Limits


def test_a_peer_that_sends_blank_lines_only_costs_nothing() -> None:
    client = Client()
    for _ in range(100):
        events = client_events(b"\r\n" * 1000, client=client)
        assert set(kinds(events)) == {"Malformed"}
        assert {event.octets for event in events} == {b"\r\n" * 16}
        assert client._reader._parts.length <= 32
    for _ in range(16):
        assert client_events(b"\0" * 2**20, client=client) == []
    assert kinds(client_events(b"\0", client=client)) == ["LimitExceeded"]
    assert messages(client_events(b"\r\n" + NEXT, client=client)) == [NEXT]


def test_seventeen_blank_lines() -> None:
    first, second = client_events(b"\r\n" * 17 + NEXT)
    assert first.octets == b"\r\n" * 16
    assert second.quirks == (Quirk("blank-line", 0, b"\r\n"),)


SMALL = Limits(line=40, literal=20, literals=2, message=100, nesting=3, list_items=12)


@pytest.mark.parametrize(
    ("octets", "limit"),
    [
        (OPEN + b" X " + b"x" * 40 + b"\r\n", "line"),
        (b"\r\n* X " + b"x" * 40 + b"\r\n", "line"),
        (OPEN + (b" X-Y" + b"y" * 30 + b"\r\n") * 3, "message"),
        (OPEN + b" (((\r\n", "nesting"),
        (OPEN + b" " * 13 + b"\r\n", "list_items"),
        (OPEN + b" BODY[] {21}\r\n" + b"*" * 21 + b")\r\n", "literal"),
        (OPEN + b" X {1}\r\n* {1}\r\n+ {1}\r\n*)\r\n", "literals"),
    ],
)
def test_limits_count_what_is_held(octets: bytes, limit: str) -> None:
    told, after = client_events(octets + NEXT, client=Client(limits=SMALL))
    assert isinstance(told, LimitExceeded)
    assert (told.limit, told.recovers) == (limit, True)
    assert after == Message(Exists(2), NEXT)


def test_a_line_after_blank_lines_that_is_too_large_may_end_in_text() -> None:
    octets = b"\n* OK " + b"x" * 40 + b" {5}\r\n"
    events = client_events(octets + NEXT, client=Client(limits=SMALL))
    assert [event.recovers for event in events] == [True, False]


def test_a_line_that_is_too_long_and_does_not_go_on() -> None:
    octets = OPEN + b"* X " + b"x" * 40 + b"\r\n"
    expected = ["Message", "LimitExceeded"]
    assert kinds(client_events(octets, client=Client(limits=SMALL))) == expected
    assert kinds(client_events(octets[:-2], octets[-2:], client=Client(limits=SMALL))) == expected


def test_a_response_with_many_blank_lines_is_read_twice_at_most() -> None:
    client = Client()
    reader = client._reader
    calls = 0
    parse = reader._parse

    def counted(octets: bytes) -> Any:
        nonlocal calls
        calls += 1
        return parse(octets)

    reader._parse = counted
    (event,) = client_events(b"* 1 FETCH (UID 7" + b" BODY[] {2}\r\nab\r\n" * 200 + b" FLAGS ())\r\n", client=client)
    assert names(event) == ["blank-after-literal"] * 200
    assert calls == 2


# Strict readers


@pytest.mark.parametrize(
    "octets", [b"* 1 EXISTS\n", b"\r\n", b"\n", OPEN, b"* 1 FETCH (BODY[] {1}\r\na\r\n", b"a OK {1}\n"]
)
def test_strict_clients_and_proxies_hold_nothing(octets: bytes) -> None:
    proxy = Proxy()
    proxy.feed_server(octets + NEXT)
    for events in (client_events(octets + NEXT, client=Client(strict=True)), list(proxy.server_events)):
        assert kinds(events) == ["Malformed", "Message"]
        assert messages(events) == [octets, NEXT]


@pytest.mark.parametrize("octets", [b"a1 NOOP\n", b"\r\n", b"\n"])
def test_a_server_is_strict_if_not_told_otherwise(octets: bytes) -> None:
    events = server_events(octets + b"a2 NOOP\r\n")
    assert kinds(events) == ["Malformed", "Message"]
    assert events[1].quirks == ()


# A tolerant server


def tolerant(*octets: bytes) -> list[Any]:
    return server_events(*octets, server=Server(tolerant=True))


def test_a_tolerant_server_reads_bare_lf_and_blank_lines() -> None:
    first, second, third = tolerant(b"a1 NOOP\n\r\n\n a2 NOOP\r\na3 NOOP\r\n")
    assert names(first) == ["bare-lf"]
    assert isinstance(second, Malformed)
    assert third == Message(Command(b"a3", Noop()), b"a3 NOOP\r\n")
    (event,) = tolerant(b"\n\0\r\na1 NOOP\n")
    assert event.node == Command(b"a1", Noop())
    assert event.quirks == (Quirk("blank-line", 0, b"\n\0\r\n"), Quirk("bare-lf", 11, b"\n"))


def test_a_tolerant_server_reads_literals() -> None:
    octets = b"\na LOGIN {4}\nfred {6+}\nse\r\net\n"
    first, second, event = tolerant(octets)
    assert first == LiteralAnnounced(4, True, b"\na LOGIN {4}\n", tag=b"a")
    assert second == LiteralAnnounced(6, False, b" {6+}\n", tag=b"a")
    assert event.node == Command(b"a", Login(Literal(b"fred"), b"se\r\net"))
    assert names(event) == ["blank-line", "bare-lf", "bare-lf", "bare-lf"]
    assert "se\\r\\net" not in repr(event)


def test_a_tolerant_server_refuses_literals() -> None:
    server = Server(tolerant=True)
    assert kinds(server_events(b"a DELETE {5}\n", server=server)) == ["LiteralAnnounced"]
    server.refuse_literal()
    assert server_events(b"\n", server=server) == []
    server.refuse_literal()  # A blank line is no command that could be refused.
    assert messages(server_events(b"b NOOP\n", server=server)) == [b"\nb NOOP\n"]


def test_lines_of_sasl_data_and_idle() -> None:
    server = Server(tolerant=True)
    command, empty, data = server_events(b"a AUTHENTICATE PLAIN\n", b"\n", b"AGZy\n", server=server)
    assert isinstance(command.node.command, Authenticate)
    assert (empty.node, data.node) == (ContinueData(None), ContinueData(Base64(b"AGZy")))
    assert names(empty) == names(data) == ["bare-lf"]
    server.send(Tagged(b"a", Ok(None, b"in")))
    idle, blank, done = server_events(b"b IDLE\n", b"\r\n", b"DONE\n", server=server)
    assert idle.node == Command(b"b", Idle())
    assert isinstance(blank, Malformed)
    assert done.node == Done()


@pytest.mark.parametrize(
    "octets", [b"a LOGIN fred pa55 x\n", b"\r\n\na LOGIN fred pa55 x\r\n", b"\n a LOGIN fred pa55\n"]
)
def test_secrets_of_malformed_commands_are_hidden(octets: bytes) -> None:
    (event,) = tolerant(octets)
    assert isinstance(event, Malformed)
    assert "pa55" not in f"{event!r} {event.error} {event.error.excerpt()}"


def test_the_tag_of_a_malformed_command_after_blank_lines() -> None:
    (event,) = tolerant(b"\r\n\na1 NOOP x\n")
    assert isinstance(event, Malformed)
    assert event.tag == b"a1"


def test_the_error_is_that_of_what_comes_after_blank_lines() -> None:
    (event,) = tolerant(b"\r\n\na1 NOOP x\r\n")
    assert str(event.error) == 'offset 10: command: expected CRLF, found " x\\r\\n" [RFC 3501 section 9]'
    (event,) = client_events(b"\n* 1 FETCH (UID 0)\r\n")
    assert event.error.offset == 16
    assert event.error.octets == event.octets


def test_quoted_strings_and_parentheses_of_a_long_line() -> None:
    octets = b'* 1 FETCH (FLAGS ("' + b'("(' * 100_000
    (first, *_) = client_events(octets + b"\r\n" + NEXT)
    assert isinstance(first, Malformed)


def test_a_command_is_not_joined_with_the_next_line() -> None:
    octets = [b"a SEARCH (ALL\r\n", b" ALL)\r\n", b"b NOOP\r\n"]
    assert messages(tolerant(*octets)) == octets


def test_nothing_may_come_after_starttls() -> None:
    server = Server(tolerant=True)
    server_events(b"a STARTTLS\r\n\r\n", server=server)
    server.send(Tagged(b"a", Ok(None, b"now")))
    (boundary,) = server_events(b"", server=server)
    assert (boundary.octets, boundary.injected) == (b"\r\n", True)


# The state


def test_what_is_announced_in_bad_lines_counts() -> None:
    client = Client()
    client_events(b"\r\n* CAPABILITY IMAP4rev1 IDLE\n", client=client)
    assert client.capabilities == {CapabilityName(b"IMAP4rev1"), CapabilityName(b"IDLE")}


def test_the_same_as_read_response() -> None:
    octets = b"\n* 1 FETCH (UID 7\r\n BODY[] {3}\r\nabc\r\n)\n"
    (event,) = client_events(octets)
    reading = read_response(octets)
    assert (event.node, event.quirks) == (reading.node, reading.quirks)
    assert event.node == FetchData(1, (UidData(7), BodySection(None, None, Literal(b"abc"))))
    for bad in (
        b"\r\n" * 17 + NEXT,
        OPEN + NEXT,
        b"* X (a\r\n b)\r\n",
        b"* OK (a\r\n b)\r\n",
        b"* 1 FETCH (X {9}\n a)\n",
    ):
        with pytest.raises(ParseError):
            read_response(bad)


def test_a_bare_plus_with_a_bare_lf() -> None:
    (event,) = client_events(b"+\n")
    assert (event.node, event.kind) == (ContinueReq(None, None), Kind.CONTINUATION)

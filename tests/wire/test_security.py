"""Known attacks on IMAP parsers: one section for each class, with the mistake of a naive reader or writer."""

from __future__ import annotations

import pickle
import re
import tracemalloc
from collections.abc import Callable
from re import _constants as sre
from re import _parser as sre_parser
from typing import Any

import pytest

from imapgrammar import ParseError, SequenceSet, SerializeError, parse_command, parse_response, serialize
from imapgrammar._generated.grammar import grammar
from imapgrammar.nodes import (
    Authenticate,
    Command,
    Compress,
    ContinueReq,
    Delete,
    Login,
    No,
    Ok,
    Rename,
    Search,
    SearchData,
    SearchSubject,
    StartTls,
    Tagged,
    UnknownCommand,
    Vanished,
)
from imapgrammar.strings import CapabilityName, Mailbox
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.limits import MAX_NESTING
from imapgrammar.wire import Boundary, Client, Layer, LimitExceeded, Limits, Malformed, Message, Server
from imapgrammar.wire.buffer import Buffer
from wire.support import client_events, kinds, messages, server_events

MIB = 2**20


def peak(work: Callable[[], object]) -> int:
    """The most octets of memory that some work takes, beyond those taken before."""
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        work()
        return tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()


# Sets that a naive reader expands: 33 octets that make four thousand million numbers.


def test_sets_stay_ranges() -> None:
    octets = b"* VANISHED (EARLIER) 1:4294967295\r\n"

    def work() -> None:
        message = parse_response(octets)
        assert isinstance(message, Vanished)
        assert len(message.known_uids) == 2**32 - 1
        assert 4_000_000_000 in message.known_uids
        left = message.known_uids.difference(SequenceSet(b"5"))
        assert left is not None
        assert len(left) == 2**32 - 2

    assert peak(work) < MIB


# Literals and lines that a naive reader waits for in memory.


@pytest.mark.parametrize(
    "announcement", [b"{4294967295}", b"{4294967295+}", b"{4294967296}", b"{99999999999999999999}"]
)
def test_a_literal_is_refused_before_it_comes(announcement: bytes) -> None:
    (event,) = server_events(b"a APPEND x " + announcement + b"\r\n")
    assert isinstance(event, LimitExceeded)
    assert event.limit == "literal"


def test_what_is_too_large_is_not_kept() -> None:
    server = Server(limits=Limits(line=1000, literal=1000))
    piece = b"x" * 2**16

    def work() -> None:
        server.feed(b"a APPEND x {10000000+}\r\n")
        for _ in range(160):
            server.feed(piece)
            list(server)

    assert peak(work) < MIB


@pytest.mark.parametrize("octets", [b"x" * 30_000, b"a X {30000+}\r\n" + b"x" * 30_000])
def test_octets_that_come_one_by_one_are_not_kept_one_by_one(octets: bytes) -> None:
    server = Server()

    def work() -> None:
        for place in range(len(octets)):
            server.feed(octets[place : place + 1])
            list(server)

    assert peak(work) < 5 * len(octets)


# Octets that a naive reader looks at again with each piece that comes.


class Counted(bytes):
    """Octets that count how many of them are searched."""

    searched = 0

    def find(self, wanted: Any, start: Any = 0, end: Any = None) -> int:
        place = super().find(wanted, start)
        Counted.searched += (place if place >= 0 else len(self)) - start
        return place


def test_each_octet_is_searched_once() -> None:
    Counted.searched = 0
    arrived = Buffer()
    for _ in range(10_000):
        arrived.add(Counted(b"x"))
        assert arrived.line() is None
    arrived.add(Counted(b"\n"))
    assert arrived.line() == b"x" * 10_000 + b"\n"
    assert Counted.searched == 10_000


def test_many_lines_in_one_read_are_each_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    client = Client()
    parsed: list[int] = []
    parse = client._reader._parse

    def counted(octets: bytes) -> Any:
        parsed.append(len(octets))
        return parse(octets)

    monkeypatch.setattr(client._reader, "_parse", counted)
    octets = b"* 1 FETCH (BODY[] {3}\r\nabc BODY[1] {3}\r\nabc)\r\n" * 1000
    client.feed(octets)
    assert len(messages(client)) == 1000
    assert sum(parsed) == len(octets)


# Nesting that costs a naive reader its stack, or a megabyte for each connection.

DEEP = 100_000


@pytest.mark.parametrize(
    "octets",
    [
        b"a NOOP " + b"(" * DEEP,
        b"a SEARCH " + b"(" * DEEP,
        b"a SEARCH " + b"NOT " * DEEP + b"ALL",
        b"a SEARCH " + b"OR ALL " * DEEP + b"ALL",
        b"a SELECT x (x " + b"(" * DEEP,
        b"* 1 FETCH (BODY " + b"(" * DEEP,
        b"* 1 FETCH (BODYSTRUCTURE " + b'("a" "b" NIL NIL NIL "c" 1 NIL NIL NIL (' * DEEP,
        b"* THREAD " + b"(1 " * DEEP,
        b"* 1 FETCH (X-Y " + b"(" * DEEP + b")" * DEEP + b")",
        b"* ESEARCH X " + b"(" * DEEP + b"1" + b")" * DEEP,
        b"* NAMESPACE " + b"(" * DEEP,
        b"* 1 FETCH (BODY[" + b"[" * DEEP,
        b"* X " + b"<{[(" * DEEP,
    ],
    ids=lambda octets: octets[:20].decode(),
)
def test_nesting_costs_no_stack(octets: bytes) -> None:
    octets += b"\r\n"
    role: Client | Server = Client() if octets.startswith(b"*") else Server()
    role.feed(octets)
    role.feed_eof()
    (event,) = role
    assert kinds([event])[0] in ("Malformed", "LimitExceeded", "Message")


@pytest.mark.parametrize("depth", [MAX_NESTING, MAX_NESTING + 1])
def test_the_depth_that_is_read_is_the_depth_that_is_written(depth: int) -> None:
    octets = b"a SEARCH " + b"NOT " * (depth - 1) + b"ALL\r\n"
    if depth <= MAX_NESTING:
        assert serialize(parse_command(octets)) == octets
    else:
        with pytest.raises(ParseError, match=f"nested deeper than {MAX_NESTING}"):
            parse_command(octets)


# Values that a naive writer puts on the wire as they are.

INJECTIONS = [
    b'x"\r\nX1 EXPUNGE',
    b"x\r\nX1 EXPUNGE",
    b"x\nX1 EXPUNGE",
    b"x\rX1 EXPUNGE",
    b'x" y',
    b"x\\",
    b"x {0}",
    b"x {5+}",
    b"{10}\r\n",
    b"x) (y",
    b"\0",
    b"",
]


@pytest.mark.parametrize("value", INJECTIONS)
@pytest.mark.parametrize(
    "command",
    [
        lambda value: Login(value, b"x"),
        lambda value: Login(b"x", value),
        lambda value: Delete(Mailbox(value)),
        lambda value: Rename(Mailbox(b"x"), Mailbox(value), ()),
        lambda value: Search((), None, (SearchSubject(value),)),
        lambda value: UnknownCommand(b"XFOO", value),
        lambda value: UnknownCommand(value, None),
        lambda value: Authenticate(value.decode("latin-1")),
    ],
)
def test_no_value_of_a_command_makes_another(command: Callable[[bytes], Any], value: bytes) -> None:
    message = Command(b"a", command(value))
    for capabilities in ([], [b"LITERAL+"]):
        client = Client()
        client.capabilities = capabilities
        try:
            fragments = client.send(message)
        except SerializeError:
            continue
        server = Server()
        told = [each for fragment in fragments for each in server_events(fragment.octets, server=server)]
        (read,) = (each for each in told if isinstance(each, (Message, Malformed)))
        assert isinstance(read, Message)
        # Whether a literal waits is a matter of spelling, which does not count here.
        assert serialize(read.node).replace(b"+}", b"}") == serialize(message).replace(b"+}", b"}")


@pytest.mark.parametrize("value", INJECTIONS)
def test_no_tag_makes_another_command(value: bytes) -> None:
    with pytest.raises(SerializeError):
        Client().send(Command(value, StartTls()))


@pytest.mark.parametrize("value", [*INJECTIONS[:4], b"\0"])
def test_no_text_of_a_server_makes_another_response(value: bytes) -> None:
    with pytest.raises(SerializeError):
        Server().send(Tagged(b"a", No(None, value)))


# A refused literal, whose octets a naive server reads as commands.


def test_a_refused_literal_is_not_read_as_commands() -> None:
    server = Server()
    server_events(b"a APPEND x {18+}\r\n", server=server)
    server.send(Tagged(b"a", No(None, b"too large")))
    told = server_events(b"b DELETE INBOX.x\r\n\r\nc NOOP\r\n", server=server)
    assert messages(told) == [b"c NOOP\r\n"]


def test_a_literal_that_the_server_does_not_take_at_once_is_waited_for() -> None:
    first, second = Client().send(Command(b"a", Login(b"x", b"\xff")))
    assert first.awaits_continuation
    assert second.octets == b"\xff\r\n"


# STARTTLS, after which a naive reader goes on with what came before.


def test_commands_behind_starttls_are_not_executed_inside_tls() -> None:
    server = Server()
    server_events(b"a STARTTLS\r\nb DELETE x\r\n", server=server)
    server.send(Tagged(b"a", Ok(None, b"go")))
    assert list(server) == [Boundary(Layer.STARTTLS, b"b DELETE x\r\n", injected=True)]


def test_responses_behind_starttls_are_not_believed_inside_tls() -> None:
    client = Client()
    client.send(Command(b"a", StartTls()))
    told = client_events(b"a OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n", client=client)
    assert isinstance(told[-1], Boundary)
    assert told[-1].injected
    assert not client.capabilities


def test_capabilities_in_the_answer_to_starttls_are_not_believed_inside_tls() -> None:
    client = Client()
    client.send(Command(b"a", StartTls()))
    assert kinds(client_events(b"a OK [CAPABILITY IMAP4rev2 AUTH=PLAIN] go\r\n", client=client)) == [
        "Message",
        "Boundary",
    ]
    assert not client.capabilities
    assert not client.utf8
    client.send(Command(b"b", Compress("DEFLATE")))
    client_events(b"b OK [CAPABILITY IMAP4rev1] go\r\n", client=client)
    assert client.capabilities == {CapabilityName(b"IMAP4rev1")}


def test_an_answer_that_comes_before_its_command_is_none() -> None:
    client = Client()
    client.feed(b"* OK hi\r\na OK TLS can begin\r\n")
    with pytest.raises(ValueError, match="STARTTLS must wait"):
        client.send(Command(b"a", StartTls()))
    assert "Boundary" not in kinds(client)


# SASL data, which a naive server drops the connection for.


def test_bad_base64_is_an_event() -> None:
    server = Server()
    server_events(b"a AUTHENTICATE PLAIN\r\n", server=server)
    server.send(ContinueReq())
    assert kinds(server_events(b"!!!\r\nAGZyZWQAc2VjcmV0\r\n", server=server)) == ["Malformed", "Message"]


# Octets where none of their kind should be.

SAMPLES = [
    b'* 1 FETCH (BODY[] "x" UID 2 MODSEQ (3))\r\n',
    b"* VANISHED (EARLIER) 1:3\r\n",
    b'* LIST (\\Noselect) "/" "x"\r\n',
    b"* OK [HIGHESTMODSEQ 5] x\r\n",
    b"a SELECT x (QRESYNC (1 2 3:4 (5 6)))\r\n",
    b'a LOGIN "x" y\r\n',
    b"a STORE 1 (UNCHANGEDSINCE 0) +FLAGS (\\Seen)\r\n",
]
ODD = [
    b"\0",
    b"\r",
    b"\n",
    b"\r\n",
    b'"',
    b"\\",
    b"{",
    b"{1}\r\n",
    b"(",
    b")",
    b"\x7f",
    b"\x80",
    b"\xff",
    b" ",
    b"*",
    b"%",
]


@pytest.mark.parametrize("octets", SAMPLES)
@pytest.mark.parametrize("odd", ODD)
def test_odd_octets_anywhere(octets: bytes, odd: bytes) -> None:
    events = client_events if octets.startswith(b"*") else server_events
    for place in range(len(octets)):
        for spoilt in (octets[:place] + odd + octets[place:], octets[:place] + odd + octets[place + 1 :]):
            assert set(kinds(events(spoilt))) <= {"Message", "Malformed", "LiteralAnnounced"}


# Regular expressions that take a naive parser exponential time.


@pytest.mark.parametrize("terminal", sorted(grammar().terminals))
def test_no_pattern_gives_back_what_it_took(terminal: str) -> None:
    text = Forms(grammar()).pattern(terminal).pattern.decode("latin-1")
    todo: list[Any] = [sre_parser.parse(text, re.IGNORECASE)]
    while todo:
        each = todo.pop()
        if isinstance(each, (list, tuple, sre_parser.SubPattern)):
            if isinstance(each, tuple) and each and each[0] in (sre.MAX_REPEAT, sre.MIN_REPEAT):
                low, high, _ = each[1]
                assert low == high
            todo += list(each)


# Logs and errors that a naive library writes passwords into.


def test_no_event_shows_a_password() -> None:
    server = Server()
    lines = [
        b"a LOGIN fred p4ssw0rd\r\n",
        b'b LOGIN fred p4ss"w0rd\r\n',
        b"c LOGIN {4}\r\nfred {8}\r\np4ssw0rd\r\n",
        b"d AUTHENTICATE PLAIN p4ssw0rd\r\n",
        b"p4ssw0rd\r\n",
        b"p4ssw0rd!\r\n",
        b"p4ss",
    ]
    told = server_events(*lines, server=server)
    server.feed_eof()
    told += server
    assert kinds(told) == [
        *("Message", "Malformed", "LiteralAnnounced", "LiteralAnnounced", "Message"),
        *("Message", "Message", "Malformed", "CutOff"),
    ]
    for event in told:
        assert "p4ss" not in repr(event)


def test_no_boundary_shows_the_password_behind_starttls() -> None:
    server = Server()
    server_events(b"a STARTTLS\r\nb LOGIN fred p4ssw0rd\r\n", server=server)
    server.send(Tagged(b"a", Ok(None, b"go")))
    (boundary,) = server
    assert repr(boundary) == "Boundary(layer=<Layer.STARTTLS: 'STARTTLS'>, octets=<23 octets>, injected=True)"


@pytest.mark.parametrize(
    "command",
    [
        b"a LOGIN {4}\r\n",
        b"a LOGIN {4} {100}\r\n",
        b"a AUTHENTICATE X 1 2 3 4 5\r\n",
        b"a LOGIN " + b"x" * 99 + b"\r\n",
    ],
)
def test_no_line_behind_a_login_that_is_too_large_is_shown(command: bytes) -> None:
    server = Server(limits=Limits(line=50, literal=3, list_items=3))
    told = server_events(command + b"p4ssw0rd\r\n", server=server)
    assert kinds(told) == ["LimitExceeded", "Malformed"]
    assert "p4ss" not in repr(told)
    assert "p4ss" not in told[1].error.excerpt()


@pytest.mark.parametrize(
    "octets",
    [
        b"a  LOGIN fred p4ssw0rd\r\n",
        b"a \rLOGIN fred p4ssw0rd\r\n",
        b"*a LOGIN fred p4ssw0rd\r\n",
        b"a AUTHENTICATE PLAIN\r\np4ssw0rd\r\n",
        b"a AUTHENTICATE PLAIN*p4ssw0rd\r\n",
    ],
)
def test_no_error_of_a_single_command_shows_a_password(octets: bytes) -> None:
    with pytest.raises(ParseError) as caught:
        parse_command(octets)
    error = caught.value
    assert "p4ss" not in repr((str(error), error, error.excerpt(), error.found, pickle.loads(pickle.dumps(error))))


# What Python adds: recursion limits, and integers of thousands of digits.


@pytest.mark.parametrize("octets", [b"* 1 FETCH (UID " + b"9" * 5000 + b")\r\n", b"* " + b"9" * 5000 + b" EXISTS\r\n"])
def test_numbers_of_thousands_of_digits(octets: bytes) -> None:
    assert kinds(client_events(octets)) == ["Malformed"]


@pytest.mark.parametrize("digits", [b"9" * 5000, b"0" * 5000 + b"1"])
def test_numbers_of_thousands_of_digits_are_left_out_of_lists(digits: bytes) -> None:
    (event,) = client_events(b"* SEARCH 1 " + digits + b"\r\n")
    assert isinstance(event, Message)
    assert event.node == SearchData((1,))


def test_thousands_of_lines_in_one_read() -> None:
    assert len(client_events(b"* 1 EXISTS\r\n" * 5000)) == 5000

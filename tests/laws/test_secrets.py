"""No password and no SASL data shows in an error, a traceback or an event, whatever is wrong with the message."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Iterable

import pytest

from imapgrammar import ParseError, SerializeError, parse_command, parse_response, reference, serialize
from imapgrammar.nodes import Authenticate, Bad, Command, ContinueData, ContinueReq, Idle, Login, No, Tagged
from imapgrammar.strings import Base64
from imapgrammar.wire import Client, Server
from wire.support import server_events

SECRET = "p4ssw0rd"
MALFORMED = [
    b"a  LOGIN fred p4ssw0rd\r\n",
    b"a\tLOGIN fred p4ssw0rd\r\n",
    b" a LOGIN fred p4ssw0rd\r\n",
    b"a+b LOGIN fred p4ssw0rd\r\n",
    b"a LOGIN  fred p4ssw0rd\r\n",
    b"a LOGIN fred  p4ssw0rd\r\n",
    b"a LOGIN fred p4ssw0rd \r\n",
    b"a LOGIN fred p4ssw0rd",
    b"a LOGIN fred p4ssw0rd\0\r\n",
    b'a LOGIN fred "p4ssw0rd\r\n',
    b"LOGIN fred\tp4ssw0rd\r\n",
    b"a AUTHENTICATE  PLAIN p4ssw0rd\r\n",
    b'a AUTHENTICATE "PLAIN" p4ssw0rd\r\n',
    b"a AUTHENTICATE PLAIN  p4ssw0rd\r\n",
    b"a AUTHENTICATE PLAIN p4ssw0rd=\r\n",
    b"a  AUTHENTICATE PLAIN p4ssw0rd\r\n",
]


def shown(*things: object) -> str:
    """All that a program shows of these when it prints, logs or raises them."""
    return "\n".join(text for thing in things for text in _shown(thing))


def _shown(thing: object) -> Iterable[str]:
    yield str(thing)
    yield repr(thing)
    if isinstance(thing, BaseException):
        yield from traceback.format_exception(thing)
        yield repr(pickle.loads(pickle.dumps(thing)))
        yield repr([str(each) for each in thing.args if not isinstance(each, bytes)])
    if isinstance(thing, ParseError):
        yield from (thing.excerpt(), repr(thing.found), thing.detail, repr(thing.expected), thing.rule)
    error = getattr(thing, "error", None)
    if error is not None:
        yield from _shown(error)


@pytest.mark.parametrize("octets", [b"LOGIN fred p4ssw0rd\r\n", b"authenticate PLAIN p4ssw0rd\r\n"])
def test_of_commands_without_a_tag(octets: bytes) -> None:
    command = parse_command(octets)
    assert SECRET not in shown(command)
    assert "<UnknownCommand>" in repr(command)


@pytest.mark.parametrize("octets", [b"a XLOGIN fred\r\n", b"a fred LOGIN\r\n", b"LOGIN NOOP\r\n"])
def test_other_commands_are_shown(octets: bytes) -> None:
    assert "<UnknownCommand>" not in repr(parse_command(octets))


@pytest.mark.parametrize("octets", MALFORMED)
def test_of_malformed_commands(octets: bytes) -> None:
    with pytest.raises(ParseError) as caught:
        parse_command(octets)
    assert SECRET not in shown(caught.value)
    with pytest.raises(ParseError) as caught:
        parse_response(octets)
    assert SECRET not in shown(caught.value)
    with pytest.raises(ParseError) as caught:
        reference.parse(octets, "client_message")
    assert SECRET not in shown(caught.value)


@pytest.mark.parametrize("octets", [each for each in MALFORMED if each.endswith(b"\n")])
def test_of_malformed_commands_that_a_server_reads(octets: bytes) -> None:
    events = server_events(octets)
    assert [type(event).__name__ for event in events] == ["Malformed"]
    assert SECRET not in shown(*events)


def test_of_login_inside_idle() -> None:
    server = Server()
    assert server_events(b"i IDLE\r\n", server=server)[0].node == Command(b"i", Idle())
    server.send(ContinueReq())
    events = server_events(b"a LOGIN fred p4ssw0rd\r\n", server=server)
    assert events
    assert SECRET not in shown(*events)


@pytest.mark.parametrize(
    ("before", "answer"),
    [
        (b"a AUTHENTICATE PLAIN\r\n", No(None, b"no such mechanism")),
        (b"a AUTHENTICATE  PLAIN\r\n", Bad(None, b"one space")),
        (b"a AUTHENTICATE\r\n", Bad(None, b"no mechanism")),
    ],
)
def test_of_sasl_data_after_a_refusal(before: bytes, answer: No | Bad) -> None:
    server = Server()
    server_events(before, server=server)
    server.send(Tagged(b"a", answer))
    events = server_events(b"p4ssw0rd\r\n", server=server)
    assert events
    assert SECRET not in shown(*events)


def test_of_what_follows_a_refused_literal() -> None:
    server = Server()
    events = server_events(b"a LOGIN fred {8}\r\n", server=server)
    server.send(Tagged(b"a", No(None, b"too long")))
    events += server_events(b"p4ssw0rd\r\n", server=server)
    assert SECRET not in shown(*events)


@pytest.mark.parametrize("tag", [b"a", b"a b"])
@pytest.mark.parametrize(
    "command",
    [
        Login(b"fred", SECRET),  # type: ignore[arg-type]
        Login(SECRET, b"fred\0"),  # type: ignore[arg-type]
        Login(b"fred", SECRET.encode() + b"\0"),
        Login(b"fred", [SECRET]),  # type: ignore[arg-type]
        Login(b"fred\0", SECRET.encode()),
        Authenticate("PLAIN", SECRET),  # type: ignore[arg-type]
        Authenticate("PLAIN", Base64(SECRET.encode() + b"=")),
        Authenticate("PL AIN", Base64(SECRET.encode())),
        Authenticate("PLAIN", SECRET.encode()),  # type: ignore[arg-type]
    ],
)
def test_of_commands_that_cannot_be_written(tag: bytes, command: Login | Authenticate) -> None:
    with pytest.raises(SerializeError) as caught:
        serialize(Command(tag, command))
    assert SECRET not in shown(caught.value)
    with pytest.raises(SerializeError) as caught:
        Client().send(Command(tag, command))
    assert SECRET not in shown(caught.value)


@pytest.mark.parametrize("data", [SECRET, Base64(SECRET.encode() + b"\r\n"), [SECRET]])
def test_of_sasl_data_that_cannot_be_written(data: Base64) -> None:
    with pytest.raises(SerializeError) as caught:
        serialize(ContinueData(data))
    assert SECRET not in shown(caught.value)


@pytest.mark.parametrize("octets", [b"a LOGIN fred p4ssw0rd(\r\n", b"* 1 FETCH (FLAGS (p4ssw0rd"])
def test_errors_keep_no_frames_and_their_octets_once(octets: bytes) -> None:
    with pytest.raises(ParseError) as caught:
        parse_command(octets)
    error = caught.value
    assert error.__cause__ is None
    assert error.__context__ is None
    str(error)
    frames = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
    assert len(frames) <= 3
    assert len([each for each in error.args if isinstance(each, bytes)]) <= 1

"""Send generated commands to an IMAP server, and judge what it answers.

``python examples/fuzz_server.py --port 1143 --user fred --password secret --commands 2000``

Three promises are checked. Every octet of the server is of a message that the grammar takes. The connection survives:
it ends only after LOGOUT. A valid command of the capabilities that the server announces is not answered BAD; with a
reason such as "too many arguments" that may be right all the same, so each kind of answer is counted and shown once.
Only for a server of your own, on this machine: what is sent deletes, renames and expunges.

Commands that end the conversation or change how it is read (LOGOUT, UNAUTHENTICATE, STARTTLS, AUTHENTICATE, COMPRESS,
IDLE) are left out.
"""

from __future__ import annotations

import argparse
import ipaddress
import itertools
import random
import socket
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec

from imapgrammar import ParseError, SequenceSet, SerializeError, parse_command, serialize
from imapgrammar.fuzzing import Label, Labelled, Side, known_capabilities, messages
from imapgrammar.node import Node
from imapgrammar.nodes import (
    Authenticate,
    Bad,
    Bye,
    Capability,
    CapabilityData,
    Close,
    Command,
    Compress,
    ContinueReq,
    Examine,
    Idle,
    Login,
    Logout,
    No,
    Ok,
    Select,
    ServerMessage,
    StartTls,
    Tagged,
    Unauthenticate,
    Unselect,
)
from imapgrammar.strings import Mailbox
from imapgrammar.wire import Client, CutOff, LimitExceeded, Malformed, Message

_PATIENCE = 20.0
"""Seconds to wait for an answer."""
_SETS = (b"1", b"1:*", b"2,1", b"*", b"1:3", b"4294967295")
_MAILBOXES = (b"INBOX", b"inbox", b"a", b"b c", b"a/b", b"a.b")
_TEXT = b"Date: Mon, 7 Feb 1994 21:52:25 -0800\r\nFrom: fred@example.org\r\nSubject: afternoon\r\n\r\nHello\r\n"
_PARTS = (
    b'Content-Type: multipart/mixed; boundary="b"\r\nSubject: =?utf-8?q?=c3=a9?=\r\n'
    b'To: "a\\"b" <a@b>, g: c@d;\r\n\r\n'
    b"--b\r\n\r\none\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: x\r\n\r\nbody\r\n--b--\r\n"
)
_MESSAGES = tuple(b"p APPEND INBOX (\\Seen work) {%d}\r\n%s\r\n" % (len(text), text) for text in (_TEXT, _PARTS))
_LEFT_OUT = (Authenticate, Compress, Idle, Login, Logout, StartTls, Unauthenticate)
_LEFT_OUT_NAMES = {str(kind.__struct_config__.tag) for kind in _LEFT_OUT}


class Lost(Exception):  # noqa: N818  # what happened, not a class of errors of this program
    """The server closed the connection, or does not answer."""


@dataclass
class Report:
    """What was found. ``answers``: how many of each; ``examples``: octets that show it, for each kind of finding."""

    answers: Counter[str] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)
    examples: dict[str, tuple[bytes, bytes]] = field(default_factory=dict)

    def add(self, kind: str, sent: bytes, got: bytes) -> None:
        """Add a finding, and print it if it is the first of its kind."""
        self.findings[kind] += 1
        if kind not in self.examples:
            self.examples[kind] = sent, got
            print(f"{kind}\n  sent: {sent!r}\n  got:  {got[-100:]!r}", flush=True)


class Session:
    """A connection to the server, logged in. ``sent``: the last command; ``unjudged``: what came last."""

    def __init__(self, address: tuple[str, int], user: bytes, password: bytes, report: Report) -> None:
        self._socket = socket.create_connection(address, _PATIENCE)
        self._report = report
        self._client = Client()
        self.sent = self.unjudged = b""
        self._until(Ok, Bye)
        answer = self.run(Command(b"login", Login(user, password)))
        if not isinstance(answer, Ok):
            raise Lost(f"cannot log in: {answer!r}")
        self.announced: list[str] = []
        self.run(Command(b"names", Capability()))
        self.prepare()

    def prepare(self) -> None:
        """Have a mailbox selected that has messages: what needs one could only be answered BAD."""
        for octets in (*_MESSAGES, b"p SELECT INBOX\r\n"):
            self.run(parse_of(octets))

    def run(self, command: Command) -> Ok | No | Bad:
        """Send a command as its fragments; returns the state it ends with."""
        self.sent = b""
        for fragment in self._client.send(command):
            self._send(fragment.octets)
            if fragment.awaits_continuation:
                answer = self._until(ContinueReq, Tagged)
                if isinstance(answer, Tagged):
                    return answer.state
        return self._answer(command.tag)

    def run_octets(self, octets: bytes, tag: bytes) -> None:
        """Send octets that are no command, and a command behind them, whose answer must come."""
        self.sent = b""
        self._send(octets + tag + b" NOOP\r\n")
        while True:
            answer = self._until(Tagged, Bye)
            if isinstance(answer, Bye):
                raise Lost("BYE")
            if isinstance(answer, Tagged) and answer.tag == tag:
                return

    def _answer(self, tag: bytes) -> Ok | No | Bad:
        while True:
            answer = self._until(Tagged, Bad, Bye)
            match answer:
                case Tagged() if answer.tag == tag:
                    return answer.state
                case Bad():
                    return answer  # untagged: the server could not make out the tag
                case Bye():
                    raise Lost("BYE")
                case _:
                    pass

    def _send(self, octets: bytes) -> None:
        self.sent += octets
        try:
            self._socket.sendall(octets)
        except OSError as error:
            raise Lost(str(error)) from None

    def _until(self, *kinds: type[ServerMessage]) -> ServerMessage:
        """The next response of one of these kinds. Those that are malformed are findings."""
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            for event in self._client:
                match event:
                    case Message(node=CapabilityData(capabilities=names)):
                        self.announced = [bytes(name).decode("ascii") for name in names]
                    case Message(node=node) if isinstance(node, kinds):
                        return node
                    case Malformed(octets=octets, error=error):
                        self._report.add(f"malformed: {error.rule}: {error.message[:60]}", self.sent, octets)
                    case LimitExceeded(limit=limit, octets=octets):
                        self._report.add(f"too large: {limit}", self.sent, octets)
                    case CutOff(octets=octets):
                        raise Lost("closed inside a message")
            try:
                octets = self._socket.recv(65536)
            except OSError as error:
                raise Lost(str(error)) from None
            if not octets:
                raise Lost("closed")
            self.unjudged = (self.unjudged + octets)[-1000:]
            self._client.feed(octets)
        raise Lost("no answer")

    def close(self) -> None:
        """End it, without a word."""
        self._socket.close()


def parse_of(octets: bytes) -> Command:
    """A command from its octets."""
    command = parse_command(octets)
    assert isinstance(command, Command)
    return command


def announced(address: tuple[str, int], user: bytes, password: bytes) -> list[str]:
    """What the server says it knows, after LOGIN, as far as the grammar knows it too."""
    session = Session(address, user, password, Report())
    session.close()
    known = {name.upper() for name in known_capabilities()}
    return [name for name in session.announced if name.upper() in known]


def settled(value: Any, chance: random.Random) -> Any:
    """A command about messages and mailboxes that mostly are there: with most of its sets and names exchanged."""
    match value:
        case SequenceSet() if chance.random() < 0.8:
            return SequenceSet(chance.choice(_SETS))
        case Mailbox() if chance.random() < 0.8:
            return Mailbox(chance.choice(_MAILBOXES), value.form)
        case Node():
            fields = value.__struct_fields__
            return msgspec.structs.replace(value, **{name: settled(getattr(value, name), chance) for name in fields})
        case tuple():
            return tuple(settled(each, chance) for each in value)
        case _:
            return value


def commands(made: Iterator[Labelled], chance: random.Random) -> Iterator[Command | bytes]:
    """Commands that the server should know, and the octets of those that are invalid."""
    for number, message in enumerate(made):
        if message.node in _LEFT_OUT_NAMES:
            continue
        if message.label is Label.INVALID:
            yield message.octets
            continue
        command = settled(parse_of(message.octets), chance)
        try:
            parse_command(serialize(command))
        except (ParseError, SerializeError):
            continue  # an RFC's prose is against the exchange
        yield Command(b"c%d" % number, command.command)


def fuzz(address: tuple[str, int], user: bytes, password: bytes, made: Iterator[Command | bytes]) -> Report:
    """Send commands until none is left; a connection that is lost is a finding, and opened again."""
    report = Report()
    session: Session | None = None
    for number, command in enumerate(made):
        name = "invalid" if isinstance(command, bytes) else type(command.command).__name__
        try:
            session = session or Session(address, user, password, report)
            if isinstance(command, bytes):
                session.run_octets(command, b"d%d" % number)
                report.answers[name] += 1
                continue
            answer = session.run(command)
            report.answers[f"{name} {type(answer).__name__}"] += 1
            if isinstance(answer, Bad):
                kind = f"BAD for a valid command: {name}: {_general(answer.text)}"
                report.add(kind, session.sent, session.unjudged)
            if isinstance(command.command, (Select, Examine, Close, Unselect)):
                session.prepare()
        except SerializeError:
            continue  # a literal8, which the server has not announced
        except Lost as lost:
            sent, got = (session.sent, session.unjudged) if session else (b"", b"")
            report.add(f"lost after {name}: {lost}", sent, got)
            if session is None:
                break
            session.close()
            session = None
    if session:
        session.close()
    return report


def _general(text: object) -> str:
    """A text without what is of this one command."""
    words = bytes(text).decode("latin-1").split() if isinstance(text, bytes) else []
    return " ".join(word for word in words if word.strip(":.,").isalpha())[:60]


def main() -> int:
    """Fuzz the server that the command line names; returns 1 if anything was found."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--host", default="127.0.0.1")
    options.add_argument("--port", type=int, default=143)
    options.add_argument("--user", default="fred")
    options.add_argument("--password", default="secret")
    options.add_argument("--commands", type=int, default=1000)
    options.add_argument("--seed", type=int, default=7162)
    options.add_argument("--invalid", type=float, default=0.0, metavar="RATE", help="share of invalid commands, 0..1")
    chosen = options.parse_args()
    if not ipaddress.ip_address(chosen.host).is_loopback:
        print("only for a server on this machine", file=sys.stderr)
        return 2
    start = time.monotonic()
    server = (chosen.host, chosen.port), chosen.user.encode(), chosen.password.encode()
    names = announced(*server)
    print("commands of", *names)
    made = messages(Side.CLIENT, seed=chosen.seed, invalid=chosen.invalid, capabilities=names)
    sent = itertools.islice(commands(made, random.Random(chosen.seed)), chosen.commands)
    report = fuzz(*server, sent)
    print(
        f"{sum(report.answers.values())} answers in {time.monotonic() - start:.0f} s:",
        dict(sorted(report.answers.items())),
    )
    for kind, count in report.findings.most_common():
        print(f"{count:6} {kind}")
    return 1 if report.findings else 0


if __name__ == "__main__":
    sys.exit(main())

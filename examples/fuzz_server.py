"""Send generated commands to an IMAP server, and judge what it answers.

``python examples/fuzz_server.py --port 1143 --user fred --password secret --commands 2000``

Three promises are checked. Every octet of the server is of a message that the grammar takes. The connection survives:
it ends only after LOGOUT. A command that is valid, as all that are sent without ``--mutated`` are, is not answered
BAD; with a reason such as "unknown command" that may be right all the same, so each kind of answer is counted and
shown once. Only for a server of your own, on this machine: what is sent deletes, renames and expunges.

Commands that end the conversation or change how it is read (LOGOUT, STARTTLS, AUTHENTICATE, COMPRESS, IDLE) are
left out.
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
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "fuzz"))

from derivation import Derivation
from imapgrammar import ParseError, SequenceSet, SerializeError, parse_command, serialize
from imapgrammar.loader import load
from imapgrammar.nodes import (
    Authenticate,
    Bad,
    Bye,
    Close,
    Command,
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
    Unselect,
)
from imapgrammar.strings import Mailbox
from imapgrammar.wire import Client, CutOff, LimitExceeded, Malformed, Message
from mutation import mutated
from trees import places, replaced

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
_LEFT_OUT = (Authenticate, Idle, Login, Logout, StartTls)


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
            print(f"{kind}\n  sent: {sent!r}\n  got:  {got[-300:]!r}", flush=True)


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
        """Send octets that may be no command, and a command behind them, whose answer must come."""
        self.sent = b""
        self._send(octets)
        # A literal may be open, and a quoted string; these octets end both, or begin another command.
        self._send(b"\r\n" + tag + b" NOOP\r\n")
        self._answer(tag)

    def _answer(self, tag: bytes) -> Ok | No | Bad:
        while True:
            answer = self._until(Tagged, Bad, Bye)
            if isinstance(answer, Tagged) and answer.tag == tag:
                return answer.state
            if isinstance(answer, Bad):
                return answer  # untagged: the server could not make out the tag

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


def commands(chance: random.Random) -> Iterator[Command]:
    """Commands that the grammar derives, of its own names, about messages and mailboxes that mostly are there."""
    derivation = Derivation(load().grammar, chance)
    for number in itertools.count():
        try:
            message = parse_command(derivation.derive("command", chance.choice((8, 12, 16))))
        except ParseError:
            continue
        if isinstance(message, Command) and not isinstance(message.command, _LEFT_OUT) and not _is_unknown(message):
            settled = _settled(message.command, chance)
            if settled is not None:
                yield Command(b"c%d" % number, settled)


def _is_unknown(command: Command) -> bool:
    """Whether something in it has a name that only an extension could give a meaning."""
    found = [place.value for place in places(command)]
    return any(type(value).__name__.startswith("Unknown") for value in found)


def _settled(command: Any, chance: random.Random) -> Any:
    """The command with most of its sets and mailboxes exchanged; None when that makes one that cannot be."""
    for place in places(command):
        if isinstance(place.value, SequenceSet) and chance.random() < 0.8:
            command = replaced(command, place.path, SequenceSet(chance.choice(_SETS)))
        elif isinstance(place.value, Mailbox) and chance.random() < 0.8:
            command = replaced(command, place.path, Mailbox(chance.choice(_MAILBOXES), place.value.form))
    try:
        parse_command(serialize(Command(b"a", command)))
    except (ParseError, SerializeError):
        return None
    return command


def fuzz(address: tuple[str, int], user: bytes, password: bytes, options: argparse.Namespace) -> Report:
    """Send commands until so many are answered; a connection that is lost is a finding, and opened again."""
    chance = random.Random(options.seed)
    report = Report()
    session: Session | None = None
    for command in itertools.islice(commands(chance), options.commands):
        name = type(command.command).__name__
        try:
            session = session or Session(address, user, password, report)
            if options.mutated and chance.random() < 0.5:
                session.run_octets(mutated(serialize(command), [b"a NOOP\r\n"], chance), b"d" + command.tag)
                report.answers["mutated"] += 1
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
            continue
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
    options.add_argument("--mutated", action="store_true", help="also send commands with octets changed")
    chosen = options.parse_args()
    if not ipaddress.ip_address(chosen.host).is_loopback:
        print("only for a server on this machine", file=sys.stderr)
        return 2
    start = time.monotonic()
    report = fuzz((chosen.host, chosen.port), chosen.user.encode(), chosen.password.encode(), chosen)
    print(
        f"{sum(report.answers.values())} answers in {time.monotonic() - start:.0f} s:",
        dict(sorted(report.answers.items())),
    )
    for kind, count in report.findings.most_common():
        print(f"{count:6} {kind}")
    return 1 if report.findings else 0


if __name__ == "__main__":
    sys.exit(main())

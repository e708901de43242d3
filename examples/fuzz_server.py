"""Send generated commands to an IMAP server, and check its answers.

``python examples/fuzz_server.py --port 1143 --user fred --password secret --commands 2000``

Three promises are checked. All messages of the server are valid. The server keeps the connection open. It does not
answer BAD to a valid command of the capabilities that it announces; such an answer may still be right, for example
"too many arguments", so each kind of answer is counted and shown once. Use this only with a server of your own, on
this machine: the commands delete, rename and expunge.

Commands that end the session, or change how its octets are read (LOGOUT, UNAUTHENTICATE, STARTTLS, AUTHENTICATE,
COMPRESS, IDLE), are left out.

Exit status: 0 if nothing was found; 1 if something was found; 2 if nothing was found, but not all commands were sent:
wrong usage, or a server that cannot be reached or refuses the login. docs/fuzzing.md explains the findings.
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
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec

from imapgrammar import ParseError, SequenceSet, SerializeError, nodes, parse_command, serialize
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
    PreAuth,
    Select,
    ServerMessage,
    StartTls,
    Tagged,
    Unauthenticate,
    Unselect,
)
from imapgrammar.strings import Mailbox
from imapgrammar.wire import Client, CutOff, LimitExceeded, Malformed, Message

_SETS = (b"1", b"1:*", b"2,1", b"*", b"1:3", b"4294967295")
_MAILBOXES = (b"INBOX", b"inbox", b"a", b"b c", b"a/b", b"a.b")
_TEXT = b"Date: Mon, 7 Feb 1994 21:52:25 -0800\r\nFrom: fred@example.org\r\nSubject: afternoon\r\n\r\nHello\r\n"
_PARTS = (
    b'Content-Type: multipart/mixed; boundary="b"\r\nSubject: =?utf-8?q?=c3=a9?=\r\n'
    b'To: "a\\"b" <a@b>, g: c@d;\r\n\r\n'
    b"--b\r\n\r\none\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: x\r\n\r\nbody\r\n--b--\r\n"
)
_PREPARED = (
    *(b'p CREATE "%b"\r\n' % name for name in _MAILBOXES if name.upper() != b"INBOX"),
    *(b"p APPEND INBOX (\\Seen work) {%d}\r\n%s\r\n" % (len(text), text) for text in (_TEXT, _PARTS)),
    b"p SELECT INBOX\r\n",
)
_LEFT_OUT = (Authenticate, Compress, Idle, Login, Logout, StartTls, Unauthenticate)
_SHOWN = 300
"""The most octets of an answer that are printed: the last ones."""


# Escapes for `printf` in a shell, by which a command can be sent again.
_PRINTF = {octet: f"\\{octet:03o}" for octet in range(256) if not 0x20 <= octet <= 0x7E}
_PRINTF |= str.maketrans({"\r": r"\r", "\n": r"\n", "\\": r"\\", "'": r"\047", "%": "%%"})


class Lost(Exception):  # noqa: N818  # what happened, not a class of errors of this program
    """The server closed the connection, or does not answer."""


class Garbled(Lost):
    """The expected greeting or answer is malformed, and no other one will come."""


class Unusable(Exception):  # noqa: N818  # as above
    """The server cannot be reached, or refuses the login."""


@dataclass(frozen=True)
class Server:
    """The server to fuzz. ``timeout``: seconds to wait for an answer."""

    host: str
    port: int
    user: bytes = b"fred"
    password: bytes = b"secret"
    timeout: float = 20.0

    def is_here(self) -> bool:
        """Return whether all addresses of the host are those of this machine."""
        found = socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)
        return all(ipaddress.ip_address(str(address[0])).is_loopback for *_, address in found)


@dataclass
class Report:
    """The number of answers and of findings, of each kind."""

    answers: Counter[str] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)

    def add(self, kind: str, sent: bytes, got: bytes, why: str = "") -> None:
        """Add a finding, and print it if it is the first of its kind."""
        self.findings[kind] += 1
        if self.findings[kind] == 1:
            print(kind)
            if why:
                print(f"  why:  {why}")
            print("  sent:", f"printf '{sent.decode('latin-1').translate(_PRINTF)}'" if sent else "nothing")
            print("  got: ", got[-_SHOWN:] or "nothing", flush=True)


class Session:
    """A connection to the server, logged in. ``sent``: the last command. ``got``: the octets that came after it."""

    def __init__(self, server: Server, report: Report) -> None:
        self._server = server
        self._report = report
        self._client = Client(strict=True)
        self.announced: list[str] = []
        self.sent = self.got = self._tag = b""
        try:
            self._socket = socket.create_connection((server.host, server.port), server.timeout)
        except OSError as error:
            raise Unusable(f"cannot connect: {error.strerror or error}") from None
        try:
            self._begin()
        except Lost as lost:
            self.close()
            when = f"after {self.sent.split()[1].decode('ascii')}" if self.sent else "at the greeting"
            raise Unusable(f"{lost} {when}") from None

    def _begin(self) -> None:
        greeting = self._until(Ok, PreAuth, Bye)
        if isinstance(greeting, Bye):
            raise Lost("BYE")
        if isinstance(greeting, Ok):
            answer = self.run(Command(b"login", Login(self._server.user, self._server.password)))
            if not isinstance(answer, Ok):
                raise Lost(f"refused ({_words(answer.text) or type(answer).__name__})")
        self.run(Command(b"names", Capability()))
        self.prepare()

    def prepare(self) -> None:
        """Create mailboxes and messages, and select a mailbox: else the server could only refuse many commands."""
        for octets in _PREPARED:
            self.run(read_command(octets))

    def run(self, command: Command) -> Ok | No | Bad:
        """Send a command in its fragments; return the state of its answer."""
        self.sent, self.got, self._tag = b"", b"", command.tag
        for fragment in self._client.send(command):
            self._send(fragment.octets)
            if fragment.awaits_continuation:
                answer = self._until(ContinueReq, Tagged)
                if isinstance(answer, Tagged):
                    return answer.state
        return self._answer(command.tag)

    def run_octets(self, octets: bytes, tag: bytes) -> None:
        """Send octets that are not a command, and a NOOP after them, whose answer must come."""
        self.sent, self.got, self._tag = b"", b"", tag
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
                    return answer  # untagged: the server could not read the tag
                case Bye():
                    raise Lost("BYE")
                case _:
                    pass

    def _send(self, octets: bytes) -> None:
        self.sent += octets
        try:
            self._socket.sendall(octets)
        except OSError as error:
            raise _lost(error) from None

    def _until(self, *kinds: type[ServerMessage]) -> ServerMessage:
        """Wait for a response of one of these kinds. Malformed responses are findings."""
        deadline = time.monotonic() + self._server.timeout
        while time.monotonic() < deadline:
            for event in self._client:
                match event:
                    case Message(node=CapabilityData(capabilities=names)):
                        self.announced = [bytes(name).decode("ascii") for name in names]
                    case Message(node=node) if isinstance(node, kinds):
                        return node
                    case Malformed(octets=octets, error=error):
                        self._report.add(f"malformed: {error.rule}", self.sent, octets, error.message)
                        if not self.sent or octets.startswith(self._tag + b" "):
                            raise Garbled("malformed")
                    case LimitExceeded(limit=limit, octets=octets):
                        self._report.add(f"too large: {limit}", self.sent, octets)
                    case CutOff(octets=octets):
                        raise Lost("closed inside a message")
            try:
                octets = self._socket.recv(65536)
            except OSError as error:
                raise _lost(error) from None
            if not octets:
                raise Lost("closed")
            self.got = (self.got + octets)[-_SHOWN:]
            self._client.feed(octets)
        raise Lost("no answer")

    def close(self) -> None:
        """Close the connection, without LOGOUT."""
        self._socket.close()


def read_command(octets: bytes) -> Command:
    """Read a command from its octets."""
    command = parse_command(octets)
    assert isinstance(command, Command)
    return command


def announced(server: Server, report: Report) -> list[str]:
    """The capabilities that the server announces after LOGIN and that the grammar knows."""
    session = Session(server, report)
    session.close()
    known = {name.upper() for name in known_capabilities()}
    return [name for name in session.announced if name.upper() in known]


def with_known_names(value: Any, chance: random.Random) -> Any:
    """Replace most sets and names in a command, so that most of its messages and mailboxes exist."""
    match value:
        case SequenceSet() if chance.random() < 0.8:
            return SequenceSet(chance.choice(_SETS))
        case Mailbox() if chance.random() < 0.8:
            return Mailbox(chance.choice(_MAILBOXES), value.form)
        case Node():
            fields = value.__struct_fields__
            return msgspec.structs.replace(
                value, **{name: with_known_names(getattr(value, name), chance) for name in fields}
            )
        case tuple():
            return tuple(with_known_names(each, chance) for each in value)
        case _:
            return value


def commands(
    made: Iterator[Labelled], chance: random.Random, without: Collection[type[Node]] = ()
) -> Iterator[Command | bytes]:
    """Commands that the server should know; for an invalid one, its octets."""
    kinds: tuple[type[Node], ...] = (*_LEFT_OUT, *without)
    left_out = {kind.__struct_config__.tag for kind in kinds}
    for number, message in enumerate(made):
        if message.node in left_out:
            continue
        if message.label is Label.INVALID:
            yield message.octets
            continue
        command = with_known_names(read_command(message.octets), chance)
        try:
            parse_command(serialize(command))
        except (ParseError, SerializeError):
            continue  # an RFC forbids the replaced values in prose
        yield Command(b"c%d" % number, command.command)


def fuzz(server: Server, made: Iterator[Command | bytes], report: Report) -> None:
    """Send all commands. A lost connection is a finding, and is opened again."""
    session: Session | None = None
    for number, command in enumerate(made):
        name = "invalid" if isinstance(command, bytes) else type(command.command).__name__
        session = session or Session(server, report)
        try:
            if isinstance(command, bytes):
                session.run_octets(command, b"d%d" % number)
                report.answers[name] += 1
                continue
            answer = session.run(command)
            report.answers[f"{name} {type(answer).__name__}"] += 1
            if isinstance(answer, Bad):
                report.add(f"BAD for a valid command: {name}: {_general(answer.text)}", session.sent, session.got)
            if isinstance(command.command, (Select, Examine, Close, Unselect)):
                session.prepare()
        except SerializeError:
            continue  # a literal8, which the server has not announced
        except Lost as lost:
            if not isinstance(lost, Garbled):
                report.add(f"lost after {name}: {lost}", session.sent, session.got)
            session.close()
            session = None
    if session:
        session.close()


def _lost(error: OSError) -> Lost:
    """The exception for a lost connection, with one of two texts, so that findings are few."""
    return Lost("no answer" if isinstance(error, TimeoutError) else "closed")


def _words(text: object) -> str:
    return bytes(text).decode("latin-1") if isinstance(text, bytes) else ""


def _general(text: object) -> str:
    """The words of a text, without the parts that differ from command to command."""
    return " ".join(word for word in _words(text).split() if word.strip(":.,").isalpha())[:60]


def _command(name: str) -> type[Node]:
    """The node class of a command by its name in the summary, such as ``Fetch``, in any letter case."""
    known = {each.lower(): value for each, value in vars(nodes).items() if isinstance(value, type)}
    found = known.get(name.lower())
    if found is None or not issubclass(found, Node):
        raise argparse.ArgumentTypeError(f"no command is named {name}; names are those of the summary, such as Fetch")
    return found


def options() -> argparse.ArgumentParser:
    """The parser of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--host", default="127.0.0.1", help="a name or address of this machine (%(default)s)")
    parser.add_argument("--port", type=int, default=143, help="a port without TLS (%(default)s)")
    parser.add_argument("--user", default="fred", help="the user who logs in (%(default)s)")
    parser.add_argument("--password", default="secret", help="the password of that user (%(default)s)")
    parser.add_argument("--commands", type=int, default=1000, help="how many to send (%(default)s)")
    parser.add_argument("--seed", type=int, default=7162, help="the same seed gives the same commands (%(default)s)")
    parser.add_argument(
        "--invalid", type=float, default=0.0, metavar="RATE", help="share of invalid commands, 0..1 (%(default)s)"
    )
    parser.add_argument(
        "--without",
        type=_command,
        action="append",
        default=[],
        metavar="NAME",
        help="leave out a command that the server does not have, by its name in the summary, such as Uid;"
        " may be given several times",
    )
    parser.add_argument(
        "--timeout", type=float, default=20.0, metavar="SECONDS", help="how long to wait for an answer (%(default)s)"
    )
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Fuzz the server that the command line names; return the exit status."""
    chosen = options().parse_args(arguments)
    server = Server(chosen.host, chosen.port, chosen.user.encode(), chosen.password.encode(), chosen.timeout)
    try:
        if not server.is_here():
            print(f"{chosen.host} is not this machine, and the commands delete and rename", file=sys.stderr)
            return 2
    except OSError as error:
        print(f"{chosen.host}: {error.strerror}", file=sys.stderr)
        return 2
    start = time.monotonic()
    report = Report()
    status = 0
    try:
        names = announced(server, report)
        print("commands of", *names)
        made = messages(Side.CLIENT, seed=chosen.seed, invalid=chosen.invalid, capabilities=names)
        sent = commands(made, random.Random(chosen.seed), chosen.without)
        fuzz(server, itertools.islice(sent, chosen.commands), report)
    except Unusable as error:
        print(f"{chosen.host} port {chosen.port}: {error}", file=sys.stderr)
        status = 2
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        status = 2
    if report.answers:
        answers = dict(sorted(report.answers.items()))
        print(f"{report.answers.total()} of {chosen.commands} answered in {time.monotonic() - start:.0f} s:", answers)
    for kind, count in report.findings.most_common():
        print(f"{count:6} {kind}")
    return 1 if report.findings else status


if __name__ == "__main__":
    sys.exit(main())

"""Random connections: one end of `imapgrammar.wire` and an adversary, or both ends with a proxy between them.

All choices are made by the input. Each thing that happens is a `Step`, which has what an observer knows of the
connection by the RFCs alone; `target_invariants` holds the steps against its rules.
"""

from __future__ import annotations

import copy
import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from imapgrammar.fuzzing.spelling import Below
from imapgrammar.node import Node
from imapgrammar.nodes import (
    Append,
    AppendMessage,
    Authenticate,
    Capability,
    Command,
    Compress,
    ContinueCancel,
    ContinueData,
    ContinueReq,
    Done,
    Idle,
    Login,
    No,
    Noop,
    Ok,
    Select,
    StartTls,
    Tagged,
    Unauthenticate,
)
from imapgrammar.strings import Base64, Literal, Mailbox
from imapgrammar.wire import Boundary, Client, Layer, Limits, LiteralAnnounced, Malformed, Message, Outgoing, Server

SMALL = Limits(line=200, literal=300, literals=2, message=400, nesting=3, list_items=20, digits=3)
"""Limits for half of the connections."""
HIDDEN = b"hidden"
"""The beginning of commands that an adversary puts where no command can be: into literals, and behind STARTTLS."""


_CAPABILITIES = re.compile(rb"\* CAPABILITY ([^\r\n]+)|[^\[]*\[CAPABILITY ([^\]\r\n]+)\]", re.IGNORECASE)


@dataclass
class Known:
    """The state of the connection as an observer knows it.

    ``waiting``: tags of the commands that have no answer. ``switching``: the tag of a STARTTLS or COMPRESS without an
    answer, and its layer. ``authenticating``, ``idling``, ``unauthenticating``: the tags of AUTHENTICATE, IDLE and
    UNAUTHENTICATE, until their end. ``capabilities``: the names announced last, in upper case; empty after STARTTLS,
    COMPRESS and UNAUTHENTICATE. ``rev2``: IMAP4rev2 is
    enabled. ``ended``: nothing more can be read.
    """

    waiting: set[bytes] = field(default_factory=set)
    switching: tuple[bytes, Layer] | None = None
    authenticating: bytes | None = None
    idling: bytes | None = None
    unauthenticating: bytes | None = None
    capabilities: frozenset[bytes] = frozenset()
    rev2: bool = False
    ended: bool = False

    def command(self, node: object) -> None:
        """Note a message of the client."""
        match node:
            case Done():
                self.idling = None
            case Command(tag=tag, command=command):
                self.waiting.add(tag)
                if isinstance(command, Authenticate):
                    self.authenticating = tag
                elif isinstance(command, Unauthenticate):
                    self.unauthenticating = tag
                elif isinstance(command, Idle):
                    self.idling = tag
                elif isinstance(command, StartTls):
                    self.switching = tag, Layer.STARTTLS
                elif isinstance(command, Compress):
                    self.switching = tag, Layer.COMPRESS

    def answer(self, tag: bytes, *, ok: bool) -> None:
        """Note a tagged answer of the server."""
        self.waiting.discard(tag)
        self.authenticating = None if tag == self.authenticating else self.authenticating
        self.idling = None if tag == self.idling else self.idling
        if tag == self.unauthenticating:
            self.unauthenticating = None
            if ok:
                self.capabilities, self.rev2 = frozenset(), False
        if self.switching and tag == self.switching[0]:
            if ok:
                self.capabilities = frozenset()
                if self.switching[1] is Layer.STARTTLS:
                    self.authenticating = self.idling = self.unauthenticating = None
                    self.rev2 = False
            self.switching = None


@dataclass(frozen=True)
class Step:
    """Something that happened at one end.

    ``before``, ``after``: what was known. ``sent``: the message that the end was asked to send, and what came of it:
    ``outgoing`` or ``refused``. ``fed``: the octets that the end was given, ``pending`` those that it had before and
    had told no event of, and ``events`` the events after that.
    """

    end: Client | Server
    before: Known
    after: Known
    sent: Node | None = None
    outgoing: Outgoing | bytes | None = None
    refused: ValueError | None = None
    fed: bytes = b""
    pending: bytes = b""
    events: tuple[Any, ...] = ()


class Connection:
    """One end of a connection, and what is known of it."""

    def __init__(self, end: Client | Server, below: Below, limits: Limits | None) -> None:
        self.end = end
        self.limits = limits
        self.known = Known()
        self.below = below
        self.exact = True
        """False as soon as octets were skipped: then events do not have all octets."""
        self._pending = b""
        self._number = 0

    def one_of(self, items: Iterable[Any]) -> Any:
        """One of some things, by the choices of the input."""
        among = list(items)
        return among[self.below(len(among))]

    def tag(self) -> bytes:
        """A tag that was not used before."""
        self._number += 1
        return b"t%d" % self._number

    def send(self, node: Any) -> Step:
        """Ask the end to send a message."""
        before = copy.deepcopy(self.known)
        outgoing: Outgoing | bytes | None = None
        refused: ValueError | None = None
        try:
            outgoing = self.end.send(node)
        except ValueError as error:
            refused = error
        else:
            if isinstance(self.end, Client):
                self.known.command(node)
            elif isinstance(node, Tagged):
                self.known.answer(node.tag, ok=isinstance(node.state, Ok))
        return Step(self.end, before, copy.deepcopy(self.known), node, outgoing, refused, pending=self._pending)

    def feed(self, octets: bytes) -> Step:
        """Give the end octets of its peer."""
        before, pending = copy.deepcopy(self.known), self._pending
        events: list[Any] = []
        refused = None
        try:
            self.end.feed(octets)
        except ValueError as error:
            refused = error
        else:
            self._pending += octets
            for event in self.end:
                events.append(event)
                self._note(event)
        return Step(
            self.end, before, copy.deepcopy(self.known), refused=refused, fed=octets, pending=pending,
            events=tuple(events),
        )  # fmt: skip

    def read(self) -> Step:
        """Take the events that became possible since octets were fed."""
        return self.feed(b"")

    def _note(self, event: object) -> None:
        """Note an event of the peer."""
        octets = getattr(event, "octets", b"")
        if isinstance(event, (Message, Malformed)) and self._pending.startswith(octets):
            self._pending = self._pending[len(octets) :]
        elif isinstance(event, Boundary):
            self._pending = b""
            self.known.ended = event.injected
        elif not isinstance(event, LiteralAnnounced):
            self.exact = False
        if isinstance(self.end, Server):
            if isinstance(event, Message):
                self.known.command(event.node)
        elif isinstance(event, Message):
            if isinstance(event.node, Tagged):
                self.known.answer(event.node.tag, ok=isinstance(event.node.state, Ok))
            if (announced := _CAPABILITIES.match(event.octets)) and not isinstance(event.node, ContinueReq):
                self.known.capabilities = frozenset((announced[1] or announced[2]).upper().split())
            self.known.rev2 = self.known.rev2 or event.octets.startswith(b"* ENABLED IMAP4rev2")
        elif isinstance(event, Malformed):
            tag, _, rest = event.octets.partition(b" ")
            if rest[:3].upper() in (b"OK ", b"NO ") or rest[:4].upper() == b"BAD ":
                self.known.answer(tag, ok=rest[:2].upper() == b"OK")

    def forget(self) -> None:
        """Forget the octets of a command that was refused."""
        self._pending = b""

    @property
    def unread(self) -> bytes:
        """The octets that were fed, and of which no event has told."""
        return self._pending


# A client, and an adversary as its server

_BODY = b"x\xff\r\nt1 OK x\r\n"


def commands(connection: Connection) -> list[Node]:
    """Messages that a client may want to send, now or at another time."""
    body = Literal(_BODY * connection.one_of((1, 40, 400)))
    append = Append(Mailbox(b"x"), (AppendMessage((), None, (), body),))
    kinds = (Noop(), Capability(), StartTls(), StartTls(), Compress("DEFLATE"), Authenticate("PLAIN"), Idle(), append)
    more = (Login(b"x", b"\xff" * connection.one_of((1, 4096, 4097))), Select(Mailbox(b"x"), ()), Unauthenticate())
    lines = (Done(), ContinueData(Base64(b"AGZyZWQ=")), ContinueData(None), ContinueCancel())
    return [*(Command(connection.tag(), each) for each in (*kinds, *more)), *lines]


_STATES = (b"OK", b"NO", b"BAD", b"ok")
_TEXTS = (b"x", b"[CAPABILITY IMAP4rev1 LITERAL+] x", b"\0", b"[CAPABILITY IMAP4rev1 LITERAL-", b"[]", b"")
_UNTAGGED = (
    *(
        b"* OK x",
        b"* CAPABILITY IMAP4rev1 STARTTLS",
        b"* CAPABILITY IMAP4rev1 LITERAL+ BINARY",
        b"* BYE x",
        b"+ x",
        b"+ ",
    ),
    *(
        b"* CAPABILITY IMAP4rev1 LITERAL-",
        b"* CAPABILITY IMAP4rev2",
        b"* CAPABILITY IMAP4rev1 IMAP4rev2",
        b"* 1 EXISTS",
    ),
    *(b"* ENABLED UTF8=ACCEPT", b"* ENABLED IMAP4rev2", b"* OK [CAPABILITY LITERAL-] x", b"* CAPABILITY IMAP4rev1"),
    *(b"* PREAUTH [CAPABILITY IMAP4rev1 LITERAL+] x", b"* LIST () NIL {13}\r\n* 2 EXISTS\r\nx", b"* LIST () {1000}"),
    *(
        b'* LIST () NIL "\xc3\xa9"',
        b"* LIST () NIL x {3",
        b"",
        b"*",
        b"\xff",
        b"* SEARCH" + b" 1" * 30,
        b"* X " + b"(" * 70,
    ),
)


def responses(connection: Connection) -> bytes:
    """Octets of an adversary as a server: some lines, and perhaps the beginning of one."""
    tags = [*sorted(connection.known.waiting), b"t1", b"x", b"+"]
    lines = []
    for _ in range(1 + connection.below(3)):
        if connection.below(2):
            lines.append(connection.one_of(_UNTAGGED))
        else:
            parts = connection.one_of(tags), connection.one_of(_STATES), connection.one_of(_TEXTS)
            lines.append(b" ".join(parts))
    octets = b"".join(line + b"\r\n" for line in lines)
    return octets[: connection.below(len(octets))] if connection.below(4) == 3 else octets


def client_steps(below: Below, most: int) -> Iterator[tuple[Connection, Step]]:
    """A client that wants to send anything at any time, and an adversary as its server."""
    limits = SMALL if below(2) else None
    connection = Connection(Client(limits=limits) if limits else Client(), below, limits)
    for _ in range(most):
        if below(2):
            yield connection, connection.send(connection.one_of(commands(connection)))
        else:
            yield connection, connection.feed(responses(connection))


# A server, and an adversary as its client

_LINES = (
    *(b"NOOP", b"STARTTLS", b"STARTTLS", b"COMPRESS DEFLATE", b"IDLE", b"AUTHENTICATE PLAIN", b"LOGIN x y", b"X"),
    *(b"UNAUTHENTICATE", b"AUTHENTICATE PLAIN AGZy", b"SEARCH ((((ALL))))", b"X" * 300, b"FETCH 1 (" + b"x " * 30),
)
_BARE = (b"DONE", b"AGZyZWQ=", b"*", b"", b"!", b"\0", b"done", b"=")


def requests(connection: Connection) -> bytes:
    """Octets of an adversary as a client, without literals."""
    lines = []
    for _ in range(1 + connection.below(2)):
        if connection.below(3) == 0:
            lines.append(connection.one_of(_BARE))
        else:
            lines.append(connection.tag() + b" " + connection.one_of(_LINES))
    return b"".join(line + b"\r\n" for line in lines)


def server_steps(below: Below, most: int) -> Iterator[tuple[Connection, Step]]:
    """A server that answers anything, and an adversary as its client."""
    limits = SMALL if below(2) else None
    connection = Connection(Server(limits=limits) if limits else Server(), below, limits)
    for _ in range(most):
        match below(4):
            case 0:
                yield connection, connection.feed(requests(connection))
            case 1 if _takes_commands(connection.known):
                for step in _with_literal(connection):
                    yield connection, step
            case 2 if _takes_commands(connection.known) and not connection.unread:
                octets = connection.tag() + b" STARTTLS\r\n" + HIDDEN + b" NOOP\r\n"
                yield connection, connection.feed(octets)
                if connection.known.switching:
                    yield connection, connection.send(Tagged(connection.known.switching[0], Ok(None, b"x")))
                    yield connection, connection.read()
            case _:
                yield connection, connection.send(_answer(connection))
                yield connection, connection.read()
        if connection.known.ended:
            return


def _takes_commands(known: Known) -> bool:
    return not (known.authenticating or known.idling or known.switching)


def _answer(connection: Connection) -> Node:
    """A response of the server; a STARTTLS with octets behind it gets one that refuses it."""
    tags = [*sorted(connection.known.waiting), b"x"]
    layer = connection.known.switching and connection.known.switching[1]
    refuses = connection.unread and layer is Layer.STARTTLS
    states = (No(None, b"x"),) if refuses else (Ok(None, b"x"), No(None, b"x"))
    answer = Tagged(connection.one_of(tags), connection.one_of(states))
    responses: tuple[Node, ...] = (answer, answer, ContinueReq(text=b"x"), Ok(None, b"x"))
    return responses[connection.below(len(responses))]


def _with_literal(connection: Connection) -> Iterator[Step]:
    """A command with a literal that holds commands; the server takes it or refuses it, and the client waits or not."""
    tag, waits = connection.tag(), connection.below(2) == 0
    plus = b"" if waits or connection.below(2) else b"+"
    # The octets of a synchronizing literal that is too large are not skipped: a client does not send them.
    body = (HIDDEN + b" NOOP\r\n") * connection.one_of((1, 3, 60) if plus or waits else (1, 3))
    announced = tag + b" APPEND x {%d%b}\r\n" % (len(body), plus)
    refused = connection.below(2) == 1
    # A client that does not wait for the answer to a synchronizing literal has sent some of its octets already.
    already = 0 if waits else 1 + connection.below(len(body))
    step = connection.feed(announced + body[:already])
    yield step
    if not any(isinstance(event, LiteralAnnounced) for event in step.events):
        # It is too large: the server refuses it, and so a client that waits does not send it.
        if not waits:
            yield connection.feed(body[already:] + b"\r\n")
        return
    if refused and already < len(body):
        if connection.below(2):
            yield connection.send(Tagged(tag, No(None, b"x")))
        else:
            assert isinstance(connection.end, Server)
            connection.end.refuse_literal()
        connection.exact = False
        if waits:
            connection.forget()
            return
    rest = body[already:] + b"\r\n"
    for start, end in itertools.pairwise([0, connection.below(len(rest)), len(rest)]):
        yield connection.feed(rest[start:end])

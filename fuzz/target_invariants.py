"""The target for connections: what holds at each step of a random connection, whatever the other side sends.

Each invariant is a function of a step, with its name and the section of the RFC that demands it, in `INVARIANTS`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from connections import HIDDEN, Connection, Step, client_steps, commands, server_steps
from imapgrammar import SerializeError, serialize
from imapgrammar.fuzzing.labelled import Source
from imapgrammar.fuzzing.spelling import Below
from imapgrammar.node import Node
from imapgrammar.nodes import (
    Command,
    ContinueCancel,
    ContinueData,
    ContinueReq,
    Done,
    No,
    Ok,
    StartTls,
    Tagged,
)
from imapgrammar.side import Side
from imapgrammar.wire import (
    COMMANDS,
    RESPONSES,
    Boundary,
    Client,
    Layer,
    LimitExceeded,
    LiteralAnnounced,
    Malformed,
    Message,
    Outgoing,
    Proxy,
    Server,
)
from target_generation import Choices, source_of

_STEPS = 12
"""The most steps of a connection."""
_SASL = (ContinueData, ContinueCancel)
_ANNOUNCEMENT = re.compile(rb"\{(\d+)(\+?)\}\r\n")


class BrokenError(AssertionError):
    """An invariant does not hold."""


@dataclass(frozen=True)
class Invariant:
    """A rule that each step of a connection keeps.

    ``section``: the RFC that demands it, or the page of this project that promises it. ``breach``: says what is wrong
    with a step, nothing if the rule holds.
    """

    name: str
    section: str
    breach: Callable[[Connection, Step], str]


def invariants(octets: bytes) -> None:
    """On a connection with an adversary, or through a proxy, no rule of the RFCs about its state is ever broken."""
    below = Choices(octets)
    match below(3):
        case 0:
            _hold(client_steps(below, _STEPS))
        case 1:
            _hold(server_steps(below, _STEPS))
        case _:
            exchange(below, _STEPS)


def _hold(steps: Iterator[tuple[Connection, Step]]) -> None:
    trail: list[str] = []
    for connection, step in steps:
        did = repr(step.sent) if step.sent is not None else repr(step.fed)
        trail.append(f"{did} -> {step.refused or list(step.events)}")
        for each in INVARIANTS:
            if breach := each.breach(connection, step):
                raise BrokenError(f"{each.name} ({each.section}): {breach}\n" + "\n".join(trail))


# What may be sent


def _sent_too_early(connection: Connection, step: Step) -> str:
    if isinstance(step.end, Client) and step.sent is not None and step.before.switching and step.refused is None:
        return f"{step.sent!r} is sent while {step.before.switching} waits for its answer"
    return ""


def _sent_in_sasl(connection: Connection, step: Step) -> str:
    if not isinstance(step.end, Client) or step.sent is None or step.refused is not None:
        return ""
    if (step.before.authenticating is not None) != isinstance(step.sent, _SASL):
        return f"{step.sent!r} is sent, and AUTHENTICATE {step.before.authenticating!r} is going on"
    return ""


def _sent_in_idle(connection: Connection, step: Step) -> str:
    if not isinstance(step.end, Client) or step.sent is None or step.refused is not None:
        return ""
    inside = step.before.idling is not None and step.before.authenticating is None
    if inside != isinstance(step.sent, Done):
        return f"{step.sent!r} is sent, and IDLE {step.before.idling!r} is going on"
    return ""


def _starttls_with_unread(connection: Connection, step: Step) -> str:
    starttls = isinstance(step.sent, Command) and isinstance(step.sent.command, StartTls)
    # Whole lines are held: they may go on in the next line, but are no answer.
    unread = step.pending and not step.pending.endswith(b"\n")
    if isinstance(step.end, Client) and starttls and step.refused is None and unread and connection.exact:
        return f"STARTTLS is sent while {step.pending!r} is unread"
    return ""


def _literals(connection: Connection, step: Step) -> str:
    if not isinstance(step.outgoing, Outgoing):
        return ""
    names = step.before.capabilities
    rev2 = b"IMAP4REV2" in names and (step.before.rev2 or b"IMAP4REV1" not in names)
    most = 2**32 if b"LITERAL+" in names else 4096 if rev2 or b"LITERAL-" in names else -1
    for fragment in step.outgoing:
        ends = fragment.octets.endswith(b"}\r\n") and not fragment.octets.endswith(b"+}\r\n")
        if fragment.awaits_continuation != ends:
            return "a fragment waits that does not end with the announcement of a literal, or the reverse"
        for announced in _ANNOUNCEMENT.finditer(fragment.octets):
            if announced[2] and int(announced[1]) > most:
                return f"{announced[0]!r} is sent, but the server announced {sorted(names)}"
    return ""


# What is read


def _read_behind(connection: Connection, step: Step) -> str:
    boundaries = [at for at, event in enumerate(step.events) if isinstance(event, Boundary)]
    if not boundaries:
        return ""
    boundary = step.events[boundaries[0]]
    if boundary.layer is Layer.STARTTLS and (
        boundaries[0] != len(step.events) - 1 or boundary.injected is not bool(boundary.octets)
    ):
        return f"events behind STARTTLS: {step.events}"
    if not (step.pending + step.fed).endswith(boundary.octets):
        return f"the octets behind the answer are not {boundary.octets!r}"
    return ""


def _forgotten(connection: Connection, step: Step) -> str:
    if not any(isinstance(event, Boundary) and event.layer is Layer.STARTTLS for event in step.events):
        return ""
    if isinstance(step.end, Client) and step.end.capabilities:
        return f"after STARTTLS the client knows {sorted(step.end.capabilities)}"
    return "after STARTTLS UTF-8 mode is on" if step.end.utf8 else ""


def _read_after_injection(connection: Connection, step: Step) -> str:
    if step.before.ended and step.sent is None and (step.events or step.refused is None):
        return f"read on after octets were injected behind STARTTLS: {step.events}"
    return ""


def _boundary_for_another(connection: Connection, step: Step) -> str:
    if not isinstance(step.end, Client):
        return ""
    for before, event in itertools.pairwise((None, *step.events)):
        if not isinstance(event, Boundary):
            continue
        if step.before.switching is None:
            return "a layer begins, and no command asks for one"
        tag = step.before.switching[0]
        if not isinstance(before, (Message, Malformed)) or not before.octets.startswith(tag + b" "):
            return f"a layer begins after {before!r}, which does not answer {tag!r}"
    return ""


def _read_while_waiting(connection: Connection, step: Step) -> str:
    """Nothing of a client is read between STARTTLS and its answer."""
    if isinstance(step.end, Server) and step.before.switching and step.after.switching and step.fed:
        events = [event for event in step.events if not isinstance(event, LimitExceeded)]
        return f"read before the answer: {events}" if events else ""
    return ""


def _hidden_command(connection: Connection, step: Step) -> str:
    for event in step.events:
        if isinstance(event, (Message, Malformed)) and event.octets.startswith(HIDDEN):
            return f"octets of a literal, or behind STARTTLS, are read as a command: {event!r}"
    return ""


def _read_in_state(connection: Connection, step: Step) -> str:
    """A client's line is SASL data inside AUTHENTICATE only, and DONE inside IDLE only."""
    if not isinstance(step.end, Server):
        return ""
    authenticating, idling = step.before.authenticating is not None, step.before.idling is not None
    for event in step.events:
        if not isinstance(event, Message):
            continue
        node = event.node
        fits = isinstance(node, _SASL) if authenticating else isinstance(node, Done if idling else Command)
        if not fits:
            return f"{node!r} is read, AUTHENTICATE going on: {authenticating}, IDLE: {idling}"
        if isinstance(node, Done):
            idling = False
        elif isinstance(node, Command):
            authenticating, idling = (type(node.command).__name__ == name for name in ("Authenticate", "Idle"))
    return ""


def _each_octet(connection: Connection, step: Step) -> str:
    if not connection.exact or step.sent is not None or step.refused is not None:
        return ""
    told = b"".join(event.octets for event in step.events if isinstance(event, (Message, Malformed, Boundary)))
    rest = b"" if any(isinstance(event, Boundary) for event in step.events) else connection.unread
    if told + rest != step.pending + step.fed:
        return f"{step.pending + step.fed!r} arrived, but the events have {told!r}"
    return ""


def _tags(connection: Connection, step: Step) -> str:
    for event in step.events:
        if isinstance(event, LiteralAnnounced) and isinstance(step.end, Server) and event.tag is not None:
            continue
        first = getattr(event, "octets", b"").partition(b" ")[0]
        if isinstance(event, (Malformed, LimitExceeded)) and event.tag not in (None, first):
            return f"{event!r} has the tag {event.tag!r}"
    return ""


def _memory(connection: Connection, step: Step) -> str:
    limits = connection.limits or (RESPONSES if isinstance(step.end, Client) else COMMANDS)
    reader = step.end._reader
    kept = reader._buffer.unread + reader._parts.length
    if kept > limits.message + limits.line + len(step.fed):
        return f"{kept} octets are kept, with {limits}"
    return ""


INVARIANTS = (
    Invariant("nothing is sent before the answer to STARTTLS", "RFC 3501 section 6.2.1", _sent_too_early),
    Invariant("only SASL data is sent inside AUTHENTICATE", "RFC 3501 section 6.2.2", _sent_in_sasl),
    Invariant("only DONE is sent inside IDLE", "RFC 2177 section 3", _sent_in_idle),
    Invariant("STARTTLS waits for what is unread", "docs/wire.md, State", _starttls_with_unread),
    Invariant("literals wait unless the server lets them", "RFC 7888 sections 4 and 5", _literals),
    Invariant("octets behind the answer to STARTTLS are not read", "RFC 3501 section 6.2.1", _read_behind),
    Invariant("what was known before TLS is forgotten", "RFC 3501 section 6.2.1", _forgotten),
    Invariant("nothing is read after an injection", "docs/wire.md, State", _read_after_injection),
    Invariant("only the answer to its command begins a layer", "RFC 3501 section 2.2.1", _boundary_for_another),
    Invariant("no command is read before the answer to STARTTLS", "RFC 3501 section 6.2.1", _read_while_waiting),
    Invariant("a literal is never read as commands", "RFC 9051 section 4.3", _hidden_command),
    Invariant("a line is read as its state demands", "RFC 3501 section 6.2.2, RFC 2177 section 3", _read_in_state),
    Invariant("each octet is in an event", "docs/wire.md, Events", _each_octet),
    Invariant("the tag of an event is that of its octets", "RFC 3501 section 2.2.1", _tags),
    Invariant("memory is bounded", "docs/wire.md, Limits", _memory),
)


# Both ends, and a proxy between them


class _Exchange:
    """A client and a server that keep to the RFCs, and a proxy between them."""

    def __init__(self, below: Below) -> None:
        self.client, self.server, self.proxy = Client(), Server(), Proxy()
        self.connection = Connection(self.client, below, None)
        self.below = below

    def command(self, node: Any) -> None:
        """Send a client's message, and check that it comes as it is to the server, past the proxy too."""
        try:
            outgoing = self.client.send(node)
        except ValueError:
            return
        self.connection.known.command(node)
        came: list[Any] = []
        seen: list[Any] = []
        for fragment in outgoing:
            self.server.feed(fragment.octets)
            self.proxy.feed_client(fragment.octets)
            came += self.server
            seen += self.proxy.client_events
            if fragment.awaits_continuation:
                if self.below(8) == 7 and isinstance(node, Command):
                    self.response(Tagged(node.tag, No(None, b"too large")))
                    _expect(not _messages(came) and not _messages(seen), f"{node!r} is refused, but came: {came}")
                    return
                self.response(ContinueReq(text=b"go on"))
        for told in (came, seen):
            _expect(_alike(told, node, utf8=self.client.utf8), f"{node!r} is sent, and comes as {told}")

    def response(self, node: Any) -> None:
        """Send a response of the server, and check that it comes as it is to the client, past the proxy too."""
        utf8 = self.server.utf8
        try:
            octets = self.server.send(node)
        except SerializeError:
            return
        self.client.feed(octets)
        self.proxy.feed_server(octets)
        came, seen = list(self.client), list(self.proxy.server_events)
        if isinstance(node, Tagged):
            self.connection.known.answer(node.tag, ok=isinstance(node.state, Ok))
        for told in (came, seen):
            _expect(_alike(told, node, utf8=utf8), f"{node!r} is sent, and comes as {told}")
            boundaries = [event for event in told if isinstance(event, Boundary)]
            _expect(not any(event.octets for event in boundaries), f"octets behind a boundary: {boundaries}")
        behind = [*self.server, *self.proxy.client_events]
        _expect(all(isinstance(event, Boundary) for event in behind), f"the client sent nothing, but there is {behind}")
        capabilities = self.client.capabilities
        _expect(capabilities == self.proxy.capabilities, "the proxy knows other capabilities than the client")
        modes = {self.client.utf8, self.server.utf8, self.proxy.utf8}
        _expect(len(modes) == 1, "one end is in UTF-8 mode, and another is not")


def exchange(below: Below, most: int) -> None:
    """Run a connection of both ends through a proxy. Raises `BrokenError`."""
    both = _Exchange(below)
    sources = [source_of(Side.CLIENT, "command", None, False), source_of(Side.SERVER, "response_data", None, False)]
    for _ in range(most):
        known = both.connection.known
        match below(5):
            case 0:
                both.command(both.connection.one_of(commands(both.connection)))
            case 1 if (node := _derived(sources[0], below)) is not None:
                both.command(Command(both.connection.tag(), node.command) if isinstance(node, Command) else node)
            case 2 if (node := _derived(sources[1], below)) is not None:
                both.response(node)
            case 3 if known.waiting:
                state = both.connection.one_of((Ok(None, b"x"), No(None, b"x")))
                both.response(Tagged(both.connection.one_of(sorted(known.waiting)), state))
            case _:
                both.response(ContinueReq(text=b"x"))


def _derived(source: Source | None, below: Below) -> Node | None:
    return source.message(below) if source else None


def _messages(events: list[Any]) -> list[Any]:
    return [event for event in events if isinstance(event, (Message, Malformed))]


def _alike(events: list[Any], node: Any, *, utf8: bool) -> bool:
    """Return whether the events have exactly one message, which is the node but for literals that wait or not."""
    found = _messages(events)
    if len(found) != 1 or not isinstance(found[0], Message):
        return False
    if found[0].node == node:
        return True
    try:
        one, other = (serialize(each, utf8=utf8).replace(b"+}\r\n", b"}\r\n") for each in (found[0].node, node))
    except SerializeError:
        return False
    return one == other


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise BrokenError(f"a message comes as it is sent (docs/wire.md): {otherwise}")

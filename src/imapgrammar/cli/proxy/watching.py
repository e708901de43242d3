"""Connections that pass a proxy are checked beside it, in a thread of its own.

To explain a fault in a line of megabytes takes seconds, and output can block for ever. Neither may hold
up an octet, so the proxy only leaves here what it has passed on already.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from functools import partial

from imapgrammar.cli.judge import Judgement, Verdict, fault_of, unknown_in
from imapgrammar.cli.messages import Message
from imapgrammar.cli.proxy.findings import Kind, Note, Passed, Report
from imapgrammar.nodes import ClientMessage, ServerMessage
from imapgrammar.side import Side
from imapgrammar.syntax.limits import MAX_32
from imapgrammar.wire import Boundary, CutOff, Event, LimitExceeded, Limits, LiteralAnnounced, Malformed, Proxy
from imapgrammar.wire import Message as Whole

LIMITS = Limits(literal=MAX_32, message=64 * 2**20)
"""Of both sides: a proxy for tests also shows what a server would not take."""
STREAM_FROM = 64 * 2**10
"""From how many octets on a literal is only counted."""
BACKLOG = 64 * 2**20
"""How many octets of all connections may wait to be checked."""
PIECE = 512
"""How many octets of memory a piece takes that waits, beside its own."""


class Watch:
    """Checks one connection; ``ended``: nothing more of it is checked."""

    def __init__(self, number: int, report: Report, limits: Limits = LIMITS) -> None:
        self.number = number
        self.passed = Passed(connections=1)
        self.ended = False
        self._report = report
        self._limits = limits
        self._proxy = Proxy(commands=limits, responses=limits, stream_from=STREAM_FROM)
        self._fed = dict.fromkeys(Side, 0)
        self._places: dict[Side, list[tuple[int, int]]] = {side: [(0, 0)] for side in Side}
        self._over: set[Side] = set()

    def octets(self, side: Side, octets: bytes) -> None:
        """Check octets that ``side`` sent."""
        if self.ended or side in self._over:
            return
        self._fed[side] += len(octets)
        if side is Side.CLIENT:
            self._proxy.feed_client(octets)
        else:
            self._proxy.feed_server(octets)
        self._read()
        self._bound(side)

    def eof(self, side: Side) -> None:
        """Take in that ``side`` sends nothing more."""
        if self.ended or side in self._over:
            return
        self._over.add(side)
        if side is Side.CLIENT:
            self._proxy.feed_client_eof()
        else:
            self._proxy.feed_server_eof()
        self._read()

    def stop(self, side: Side, why: str) -> None:
        """Check nothing more, though there may be more to check."""
        if not self.ended:
            self.ended = True
            self._note(Note(side, self._fed[side], Kind.UNCHECKED, f"{why}; nothing more is checked"))

    def _read(self) -> None:
        # An answer of the server may let more of the client's octets be read, never the reverse.
        boundaries: list[Note] = []
        for from_server in self._proxy.server_events:
            self._event(Side.SERVER, from_server, boundaries)
            if self.ended:
                return
        for from_client in self._proxy.client_events:
            self._event(Side.CLIENT, from_client, boundaries)
            if self.ended:
                return
        if boundaries:
            # The server's answer opens the new layer on both sides, and each is looked at for what came too early.
            self.ended = True
            for note in [note for note in boundaries if note.kind.is_fault] or boundaries[:1]:
                self._note(note)

    def _bound(self, side: Side) -> None:
        """Keep no more than the limits allow, also of a client that does not wait for the answer to STARTTLS."""
        if self._fed[side] - self._span(side)[1] > self._limits.message:
            self.stop(side, f"more than {self._limits.message} octets cannot be read yet")

    def _span(self, side: Side) -> tuple[int, int]:
        return self._proxy.client_span if side is Side.CLIENT else self._proxy.server_span

    def _event(self, side: Side, event: Event[ClientMessage] | Event[ServerMessage], boundaries: list[Note]) -> None:
        start, end = self._span(side)
        match event:
            case Whole(node=node, octets=octets):
                unknown = unknown_in(node)
                verdict = Verdict.UNKNOWN if unknown else Verdict.VALID
                self._judged(Judgement(self._message(side, octets), verdict, node, None, unknown))
            case Malformed(octets=octets, error=error):
                self._judged(Judgement(self._message(side, octets), Verdict.INVALID, None, fault_of(error)))
            case LiteralAnnounced(streamed=True, size=size):
                places = self._places_from(side, start)
                index, offset = places[-1]
                places.append((index + end - offset, end + size))
            case LimitExceeded(limit=limit, maximum=maximum, octets=octets, recovers=recovers):
                if octets:  # else it has been told
                    text = f"this message is not checked: {_TOO_LARGE[limit]} {maximum}"
                    self._note(Note(side, start, Kind.LIMIT, text))
                if not recovers:
                    self.stop(side, "its end cannot be found")
            case CutOff(octets=octets, missing=missing):
                lacks = f", {missing} octets before that of a literal" if missing else ""
                self._note(Note(side, start, Kind.CUT_OFF, f"the stream ends inside a message{lacks}"))
            case Boundary(injected=True, octets=octets, layer=layer):
                text = f"{len(octets)} octets were sent behind {layer}, before TLS; nothing more is checked"
                boundaries.append(Note(side, start, Kind.INJECTED, text))
            case Boundary(layer=layer):
                boundaries.append(Note(side, start, Kind.BOUNDARY, f"{layer} begins; nothing more is checked"))

    def _places_from(self, side: Side, start: int) -> list[tuple[int, int]]:
        """The places of the message that begins at ``start``: each streamed literal begins another."""
        if self._places[side][0][1] != start:
            self._places[side] = [(0, start)]
        return self._places[side]

    def _message(self, side: Side, octets: bytes) -> Message:
        start, end = self._span(side)
        return Message(side, octets, tuple(self._places_from(side, start)), end)

    def _judged(self, judgement: Judgement) -> None:
        self.passed.sides[judgement.message.side].add(judgement)
        self._report.message(self.number, judgement)

    def _note(self, note: Note) -> None:
        self.passed.notes[note.kind] += 1
        self._report.note(self.number, note)


_TOO_LARGE = {
    "line": "octets of a line, at most",
    "literal": "octets of a literal, at most",
    "literals": "literals, at most",
    "message": "octets without large literals, at most",
    "nesting": "parentheses inside parentheses, at most",
    "list_items": "items of lists, at most",
    "digits": "digits of a literal's size, at most",
}


class Tap:
    """Where a proxy leaves what passed in one connection. It never blocks and never raises."""

    def __init__(self, watcher: Watcher, watch: Watch, peer: str) -> None:
        self._watcher = watcher
        self._watch = watch
        self._peer = peer
        self._full = False

    def octets(self, side: Side, octets: bytes) -> None:
        """``side`` sent octets."""
        if self._full or self._watch.ended:
            return
        if not self._watcher.add(self._watch, partial(self._watch.octets, side, octets), len(octets) + PIECE):
            self._full = True
            self._watcher.add(self._watch, partial(self._watch.stop, side, "checking is too slow for what passes"))

    def eof(self, side: Side) -> None:
        """``side`` sends nothing more."""
        if not self._full:
            self._watcher.add(self._watch, partial(self._watch.eof, side))

    def tell(self, say: Callable[[], None]) -> None:
        """Have something said when what passed before has been checked."""
        self._watcher.add(self._watch, say)

    def closed(self) -> None:
        """The connection is over."""
        self._watcher.add(self._watch, partial(self._watcher.count, self._watch, self._peer))


class Watcher:
    """The thread that checks all connections. ``total``: what passed in those that are over."""

    def __init__(self, report: Report, backlog: int = BACKLOG) -> None:
        self.total = Passed()
        self._report = report
        self._room = backlog
        self._lock = threading.Lock()
        self._todo: queue.SimpleQueue[tuple[Watch, Callable[[], None], int] | None] = queue.SimpleQueue()
        self._broken: OSError | SystemExit | None = None
        self._thread = threading.Thread(target=self._run, name="watcher", daemon=True)
        self._thread.start()

    def tap(self, number: int, peer: str) -> Tap:
        """Begin to check a connection that ``peer`` has opened."""
        return Tap(self, Watch(number, self._report), peer)

    def add(self, watch: Watch, work: Callable[[], None], size: int = 0) -> bool:
        """Have something done for a connection in the thread; False when its octets are more than can wait."""
        with self._lock:
            if size > self._room:
                return False
            self._room -= size
        self._todo.put((watch, work, size))
        return True

    def count(self, watch: Watch, peer: str) -> None:
        """Count a connection that is over."""
        self.total.merge(watch.passed)
        self._report.closed(watch.number, peer, watch.passed)

    def stop(self) -> None:
        """Check what still waits, and end the thread.

        Raises `OSError`, or ends the program, when the output could not be written.
        """
        self._todo.put(None)
        self._thread.join()
        if self._broken:
            raise self._broken

    def _run(self) -> None:
        while (item := self._todo.get()) is not None:
            watch, work, size = item
            if not self._broken:
                self._do(watch, work)
            with self._lock:
                self._room += size

    def _do(self, watch: Watch, work: Callable[[], None]) -> None:
        try:
            try:
                work()
            except OSError:
                raise
            except Exception as error:
                # Its text may hold octets, and these a password.
                watch.stop(Side.CLIENT, f"checking failed with {type(error).__name__}, which is a fault of imapgrammar")
        except (OSError, SystemExit) as error:
            # Only the report writes anything, and rich ends the program when nobody reads that; octets go on to pass.
            self._broken = error

"""Checking of the connections through a proxy, in a thread of its own.

It takes seconds to explain a fault in a line of megabytes, and output can block for ever. Neither may delay an octet,
so the proxy passes octets on first, and then puts them into the queue of this thread.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

from imapgrammar.cli.judge import Judgement, Verdict, fault_of, unknown_in
from imapgrammar.cli.messages import Message
from imapgrammar.cli.proxy.findings import Counts, Kind, Note, Report
from imapgrammar.nodes import ClientMessage, ServerMessage
from imapgrammar.side import Side
from imapgrammar.syntax.limits import MAX_32
from imapgrammar.wire import Boundary, CutOff, Event, LimitExceeded, Limits, LiteralAnnounced, Malformed, Proxy
from imapgrammar.wire import Message as Whole

LIMITS = Limits(literal=MAX_32, message=64 * 2**20)
"""The limits for both sides, wide enough for tests of messages that a server would refuse."""
STREAM_FROM = 64 * 2**10
"""The least octets of a literal that is only counted, not kept."""
BACKLOG = 64 * 2**20
"""The most octets of all connections together that may wait to be checked."""
PIECE = 512
"""Octets of memory that a waiting piece takes besides its own."""
CONNECTION = 16 * 2**10
"""Octets of memory that a connection takes until it is counted, besides those of its messages."""
KEPT = 128 * 2**20
"""The most octets of all connections together that may be kept of messages that are not complete."""


class ConnectionChecker:
    """Checks one connection.

    ``ended``: True if nothing more of it is checked. ``hurry``: set if there is no time to check anything more.
    """

    def __init__(
        self, number: int, report: Report, limits: Limits = LIMITS, hurry: threading.Event | None = None
    ) -> None:
        self.number = number
        self.counts = Counts(connections=1)
        self.ended = False
        self._report = report
        self._limits = limits
        self._hurry = hurry or threading.Event()
        self._proxy = Proxy(commands=limits, responses=limits, stream_from=STREAM_FROM)
        self._fed = dict.fromkeys(Side, 0)
        self._places: dict[Side, list[tuple[int, int]]] = {side: [(0, 0)] for side in Side}
        self._over: set[Side] = set()

    def octets(self, side: Side, octets: bytes) -> None:
        """Check octets that ``side`` sent."""
        if self.ended or side in self._over:
            return
        if self._hurry.is_set():
            self.stop(side, "the proxy ended before all was checked")
            return
        self._fed[side] += len(octets)
        if side is Side.CLIENT:
            self._proxy.feed_client(octets)
        else:
            self._proxy.feed_server(octets)
        self._read()
        self._bound(side)

    def eof(self, side: Side) -> None:
        """Note that ``side`` sends nothing more."""
        if self.ended or side in self._over:
            return
        self._over.add(side)
        if side is Side.CLIENT:
            self._proxy.feed_client_eof()
        else:
            self._proxy.feed_server_eof()
        self._read()

    def stop(self, side: Side, why: str) -> None:
        """Stop checking, although there may be more to check."""
        if not self.ended:
            self._end()
            self._note(Note(side, self._fed[side], Kind.UNCHECKED, f"{why}; nothing more is checked"))

    @property
    def kept(self) -> int:
        """Number of octets that are kept, since their messages are not complete or cannot be read yet."""
        if self.ended:
            return 0
        return sum(self._fed[side] - self._span(side)[1] for side in Side if side not in self._over)

    def _end(self) -> None:
        self.ended = True
        self._proxy = Proxy()  # the other one may keep many octets

    def _read(self) -> None:
        # An answer of the server may let more of the client's octets be read, never the reverse.
        boundaries: list[Note] = []
        events: tuple[tuple[Side, Iterable[Event[ClientMessage] | Event[ServerMessage]]], ...] = (
            (Side.SERVER, self._proxy.server_events),
            (Side.CLIENT, self._proxy.client_events),
        )
        for side, of_side in events:
            for event in of_side:
                self._event(side, event, boundaries)
                if self._hurry.is_set():
                    self.stop(side, "the proxy ended before all was checked")
                if self.ended:
                    return
        if boundaries:
            # The server's answer begins the new layer on both sides. Octets that a side sent too early are a fault.
            self._end()
            for note in [note for note in boundaries if note.kind.is_fault] or boundaries[:1]:
                self._note(note)

    def _bound(self, side: Side) -> None:
        """Stop if more is kept than the limits allow, for example of a client that does not wait after STARTTLS."""
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
                fault = replace(fault_of(error), quirks=error.quirks)
                verdict = Verdict.DEVIANT if fault.quirks else Verdict.INVALID
                self._judged(Judgement(self._message(side, octets), verdict, None, fault))
            case LiteralAnnounced(streamed=True, size=size):
                places = self._places_from(side, start)
                index, offset = places[-1]
                places.append((index + end - offset, end + size))
            case LimitExceeded(limit=limit, maximum=maximum, octets=octets, recovers=recovers):
                if octets:  # else the first event has reported it
                    text = f"this message is not checked: it has more than {maximum} {_TOO_LARGE[limit]}"
                    self._note(Note(side, start, Kind.LIMIT, text))
                if not recovers:
                    self.stop(side, "its end cannot be found")
            case CutOff(octets=octets, missing=missing):
                lacks = f", {missing} octets before the end of a literal" if missing else ""
                self._note(Note(side, start, Kind.CUT_OFF, f"the stream ends inside a message{lacks}"))
            case Boundary(injected=True, octets=octets, layer=layer):
                text = f"{len(octets)} octets were sent after {layer}, before TLS; nothing more is checked"
                boundaries.append(Note(side, start, Kind.INJECTED, text))
            case Boundary(layer=layer):
                boundaries.append(Note(side, start, Kind.BOUNDARY, f"{layer} begins; nothing more is checked"))

    def _places_from(self, side: Side, start: int) -> list[tuple[int, int]]:
        """The places of the message that begins at ``start``. After each streamed literal there is another one."""
        if self._places[side][0][1] != start:
            self._places[side] = [(0, start)]
        return self._places[side]

    def _message(self, side: Side, octets: bytes) -> Message:
        start, end = self._span(side)
        return Message(side, octets, tuple(self._places_from(side, start)), end)

    def _judged(self, judgement: Judgement) -> None:
        self.counts.sides[judgement.message.side].add(judgement)
        self._report.message(self.number, judgement)

    def _note(self, note: Note) -> None:
        self.counts.notes[note.kind] += 1
        self._report.note(self.number, note)


_TOO_LARGE = {
    "line": "octets in a line",
    "literal": "octets in a literal",
    "literals": "literals",
    "message": "octets besides large literals",
    "nesting": "parentheses inside each other",
    "list_items": "items in its lists",
    "digits": "digits in the size of a literal",
}


@dataclass(frozen=True)
class _Work:
    """Work of the thread for a connection.

    ``size``: octets of memory that it takes while it waits. ``side``: the side whose octets are to be checked; None for
    other work.
    """

    checker: ConnectionChecker
    do: Callable[[], None]
    size: int = 0
    side: Side | None = None


class Tap:
    """An object that gives the octets of one connection to the checking thread. No method blocks or raises.

    ``noted``: False if no memory is left for the connection. It is then not checked, only counted.
    """

    def __init__(self, thread: CheckingThread, checker: ConnectionChecker, peer: str, *, noted: bool) -> None:
        self._thread = thread
        self._checker = checker
        self._peer = peer
        self._noted = noted
        self._full = not noted

    def octets(self, side: Side, octets: bytes) -> None:
        """Add octets that ``side`` sent to the queue of the checking thread."""
        if self._full or self._checker.ended:
            return
        check = partial(self._checker.octets, side, octets)
        if not self._thread.add(_Work(self._checker, check, len(octets) + PIECE, side)):
            self._full = True
            self._do(partial(self._checker.stop, side, "checking is slower than the connection"))

    def eof(self, side: Side) -> None:
        """Note that ``side`` sends nothing more."""
        if not self._full:
            self._do(partial(self._checker.eof, side))

    def tell(self, say: Callable[[], None]) -> None:
        """Call ``say`` in the checking thread, after all octets that were added before are checked."""
        if self._noted:
            self._do(say)

    def closed(self) -> None:
        """Note that the connection is over."""
        if self._noted:
            self._do(partial(self._thread.count, self._checker, self._peer), CONNECTION)
        else:
            self._thread.unnoted += 1

    def _do(self, do: Callable[[], None], size: int = 0) -> None:
        self._thread.must(_Work(self._checker, do, size))


class CheckingThread:
    """The thread that checks all connections. All methods but `count` are for the thread of the proxy.

    ``total``: the counts of the connections that are over. ``unnoted``: the number of other connections
    that are over: they were not checked, because no memory was left for them.
    """

    def __init__(self, report: Report, backlog: int = BACKLOG, kept: int = KEPT) -> None:
        self.total = Counts()
        self.unnoted = 0
        self._report = report
        self._room = backlog
        self._lock = threading.Lock()
        self._todo: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        self._most_kept = kept
        self._kept: dict[ConnectionChecker, int] = {}
        self._all_kept = 0
        self._hurry = threading.Event()
        self._broken: OSError | SystemExit | None = None
        self._thread = threading.Thread(target=self._run, name="checking", daemon=True)
        self._thread.start()

    def tap(self, number: int, peer: str) -> Tap:
        """Begin to check a connection that ``peer`` has opened."""
        checker = ConnectionChecker(number, self._report, hurry=self._hurry)
        return Tap(self, checker, peer, noted=self._take(CONNECTION))

    def add(self, work: _Work) -> bool:
        """Add work to the queue; return False, without adding it, if all waiting work would take too much memory."""
        taken = self._take(work.size)
        if taken:
            self.must(work)
        return taken

    def must(self, work: _Work) -> None:
        """Add work to the queue without a check of memory: its memory is already counted, or it needs none."""
        self._todo.put(work)

    def _take(self, size: int) -> bool:
        with self._lock:
            if size > self._room:
                return False
            self._room -= size
        return True

    def count(self, checker: ConnectionChecker, peer: str) -> None:
        """Count and report a connection that is over."""
        checker.ended = True  # nothing of it is kept any more
        self.total.merge(checker.counts)
        self._report.closed(checker.number, peer, checker.counts)

    def hurry(self) -> None:
        """Check nothing more of what waits, but report that it was not checked."""
        self._hurry.set()

    def stop(self) -> None:
        """Check all that still waits, and end the thread.

        Raises `OSError`, or ends the program, if the output could not be written.
        """
        self._todo.put(None)
        self._thread.join()
        self.total.connections += self.unnoted
        self.total.notes[Kind.UNCHECKED] += self.unnoted
        self.unnoted = 0
        if self._broken:
            raise self._broken

    def _run(self) -> None:
        while (work := self._todo.get()) is not None:
            if not self._broken:
                self._do(work)
            with self._lock:
                self._room += work.size

    def _do(self, work: _Work) -> None:
        checker = work.checker
        try:
            try:
                work.do()
                self._bound(work)
            except OSError:
                raise
            except Exception as error:
                # The text of the error may hold octets of a password.
                checker.stop(
                    Side.CLIENT, f"checking failed with {type(error).__name__}, which is a fault of imapgrammar"
                )
        except (OSError, SystemExit) as error:
            # Only the report writes anything, and rich ends the program if nobody reads it. Octets still pass.
            self._broken = error

    def _bound(self, work: _Work) -> None:
        """Stop to check a connection if all connections together keep too many octets with it."""
        checker = work.checker
        kept = checker.kept
        if self._all_kept + kept - self._kept.get(checker, 0) > self._most_kept:
            why = f"more than {self._most_kept} octets of all connections belong to messages that are not complete"
            checker.stop(work.side or Side.CLIENT, why)
            kept = 0
        self._all_kept += kept - self._kept.pop(checker, 0)
        if kept:
            self._kept[checker] = kept

"""Timing, and the rows of the table."""

from __future__ import annotations

import gc
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from imapgrammar import parse_response, reference, serialize
from peers import Call, Peer

Messages = Sequence[tuple[str, bytes]]
"""Octets, each with the name of their kind."""

Read = Callable[[bytes], Any]


class Row(NamedTuple):
    """A row of the table.

    ``bounds``: the figure that is required, and the figure that is hoped for. ``smaller``: True if a smaller figure
    is better. ``each``: the times for one message.
    """

    what: str
    measured: float
    bounds: Sequence[float] = ()
    smaller: bool = False
    unit: str = "x"
    each: str = ""

    def __str__(self) -> str:
        sign, (least, aim) = "≤" if self.smaller else "≥", (*self.bounds, None, None)[:2]
        missed = least is not None and (self.measured > least if self.smaller else self.measured < least)
        figure = f"{self.measured:#.3g}".removesuffix(".") + self.unit + ", **missed**" * missed
        wanted = ("–" if bound is None else f"{sign} {bound:g}{self.unit}" for bound in (least, aim))
        return " | ".join((f"| {self.what}", figure, *wanted, f"{self.each} |"))


def loop(calls: Iterable[Call]) -> Callable[[], None]:
    """A function that makes all these calls and throws away what they return."""
    grouped: dict[Callable[[Any], Any], list[Any]] = {}
    for function, argument in calls:
        grouped.setdefault(function, []).append(argument)

    def run() -> None:
        for function, arguments in grouped.items():
            for argument in arguments:
                function(argument)

    return run


def verify(messages: Messages, read: Read, nodes: Sequence[object] = ()) -> None:
    """Exit unless each message is read as its node and written back, and a sample reads alike by both engines."""
    side = "server_message" if read is parse_response else "client_message"
    for place, (_, octets) in enumerate(messages):
        node = read(octets)
        right = serialize(node) == octets and (not nodes or node == nodes[place])
        if right and len(octets) < 1000 and place % (len(messages) // 50 + 1) == 0:
            right = node == reference.parse(octets, side)
        if not right:
            raise SystemExit(f"not read as it should be: {octets[:200]!r}")


class Report:
    """The rows so far, and the number of messages of each kind that each peer did not understand."""

    def __init__(self, rounds: int) -> None:
        self.rounds = rounds
        self.rows: list[Row] = []
        self.refused: dict[str, Counter[str]] = {}

    def fastest(self, *runs: Callable[[], object]) -> list[float]:
        """The CPU seconds of each run in its best round. The runs take turns, so that a slow moment affects all."""
        best = [float("inf")] * len(runs)
        gc.collect()
        gc.freeze()
        for _ in range(self.rounds):
            for place, run in enumerate(runs):
                start = time.process_time()
                run()
                best[place] = min(best[place], time.process_time() - start)
        gc.unfreeze()
        return best

    def race(
        self,
        what: str,
        count: int,
        ours: Callable[[], object],
        theirs: Callable[[], object],
        *bounds: float,
        smaller: bool = False,
    ) -> None:
        """Add a row for ``count`` messages: the time of theirs as a multiple of ours, or the reverse if ``smaller``."""
        mine, other = self.fastest(ours, theirs)
        each = " : ".join(f"{seconds / count * 1e6:,.2f}" for seconds in (mine, other))
        self.rows.append(Row(what, mine / other if smaller else other / mine, bounds, smaller, each=each))

    def accepted(self, peer: Peer, messages: Messages, read: Read) -> list[bytes]:
        """The messages that a peer understands; the others are counted."""
        taken, refused = [], Counter[str]()
        for kind, octets in messages:
            function, argument = peer.call(octets)
            try:
                understood = peer.understood(function(argument), read(octets))
            except Exception:
                understood = False
            if understood:
                taken.append(octets)
            else:
                refused[kind] += 1
        self.refused.setdefault(peer.name, Counter()).update(refused - self.refused.get(peer.name, Counter()))
        return taken

    def against(self, what: str, peer: Peer, messages: Messages, read: Read, *bounds: float) -> None:
        """Add a row that compares reading with a peer, on the messages that the peer understands."""
        taken = self.accepted(peer, messages, read)
        share = f", {len(taken):,} of {len(messages):,} messages" * (len(taken) < len(messages))
        ours, theirs = loop((read, octets) for octets in taken), loop(map(peer.call, taken))
        self.race(f"{what}: {peer.name}{peer.how}{share}", len(taken), ours, theirs, *bounds)

    def growth(
        self,
        what: str,
        function: Callable[[Any], Any],
        small: Sequence[Any],
        large: Sequence[Any],
        bounds: Sequence[float] = (11,),
    ) -> None:
        """Add a row for the growth of the time from ``small`` to ``large``, which is ten times the input."""
        before, after = self.fastest(*(loop((function, each) for each in inputs) for inputs in (small, large)))
        self.rows.append(Row(f"{what}: ten times the input", after / before, bounds, smaller=True))

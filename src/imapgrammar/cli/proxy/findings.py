"""Reports on the connections through a proxy: lines for people, JSON for programs."""

from __future__ import annotations

import enum
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Protocol

from imapgrammar.cli.judge import Judgement, Verdict
from imapgrammar.cli.output import Lines as Output
from imapgrammar.cli.output import flush, message_object, print_fault_of, write_json
from imapgrammar.cli.tally import Tally
from imapgrammar.side import Side


class Kind(enum.StrEnum):
    """The kinds of findings in a stream that are not messages.

    ``UNCHECKED``: checking stopped although there was more to check.
    """

    BOUNDARY = "boundary"
    INJECTED = "injected"
    CUT_OFF = "cut-off"
    LIMIT = "limit"
    UNCHECKED = "unchecked"

    @property
    def is_fault(self) -> bool:
        """True if a session with such a finding is not valid throughout."""
        return self is not Kind.BOUNDARY


@dataclass(frozen=True)
class Note:
    """A finding at ``offset`` in the octets that ``side`` sent."""

    side: Side
    offset: int
    kind: Kind
    text: str


@dataclass
class Counts:
    """The counts of one connection, or of several. ``refused``: the number of connections that were refused."""

    connections: int = 0
    refused: int = 0
    sides: dict[Side, Tally] = field(default_factory=lambda: {side: Tally() for side in Side})
    notes: Counter[Kind] = field(default_factory=Counter)

    def merge(self, other: Counts) -> None:
        """Add the counts of a connection."""
        self.connections += other.connections
        self.refused += other.refused
        self.notes += other.notes
        for side, tally in other.sides.items():
            self.sides[side].merge(tally)

    @property
    def faults(self) -> int:
        """Number of messages and other findings that are not valid, and of connections that were refused."""
        invalid = sum(tally.faults for tally in self.sides.values())
        return invalid + self.refused + sum(count for kind, count in self.notes.items() if kind.is_fault)

    def line(self) -> str:
        """All counts in one line."""
        parts = [f"{side}: {tally.messages()}" for side, tally in self.sides.items()]
        parts += [f"{self.notes[kind]} {kind}" for kind in Kind if self.notes[kind]]
        if self.refused:
            parts.append(f"{self.refused} connections refused")
        return "; ".join(parts)

    def object(self) -> dict[str, Any]:
        """All counts as an object for JSON."""
        counted: dict[str, Any] = {"connections": self.connections}
        if self.refused:
            counted["refused"] = self.refused
        for side, tally in self.sides.items():
            counts = {verdict.value: tally.verdicts[verdict] for verdict in Verdict}
            counted[side.value] = {"messages": tally.verdicts.total(), **counts}
        return {**counted, "notes": {kind.value: self.notes[kind] for kind in Kind}}


class Report(Protocol):
    """A report of the findings."""

    def message(self, connection: int, judgement: Judgement) -> None:
        """Report a message."""

    def note(self, connection: int, note: Note) -> None:
        """Report another finding."""

    def closed(self, connection: int, peer: str, counts: Counts) -> None:
        """Report the end of the connection that ``peer`` had opened."""

    def summary(self, total: Counts) -> None:
        """Report the counts of all connections, at the end."""


class Lines:
    """The findings as lines for people. ``unknown``: also list messages that only a generic rule reads."""

    def __init__(self, *, unknown: bool) -> None:
        self._out = Output()
        self._unknown = unknown

    def message(self, connection: int, judgement: Judgement) -> None:
        message = judgement.message
        name = f"{connection}:{message.side}"
        if judgement.fault:
            # Line numbers are of no use, since nobody has the stream as a file.
            print_fault_of(self._out, name, message, judgement.fault, message.side.label)
            flush()
        if self._unknown and judgement.unknown:
            self._line(f"{name}:{message.offset}", "unknown", "bold yellow", judgement.unknown)

    def note(self, connection: int, note: Note) -> None:
        style = "bold red" if note.kind.is_fault else "bold yellow"
        self._line(f"{connection}:{note.side}:{note.offset}", note.kind, style, note.text)

    def closed(self, connection: int, peer: str, counts: Counts) -> None:
        self._out.print(f"{connection}: {peer}: {counts.line()}")
        flush()

    def summary(self, total: Counts) -> None:
        style = "bold red" if total.faults else "bold green"
        self._out.print((f"{total.connections} connections: {total.line()}", style))
        flush()

    def _line(self, place: str, what: str, style: str, text: str) -> None:
        self._out.print((f"{place}: ", "bold"), (f"{what}: ", style), text)
        flush()


class Json:
    """The findings as NDJSON, for programs."""

    def message(self, connection: int, judgement: Judgement) -> None:
        self._object({"connection": connection, **message_object(judgement)})

    def note(self, connection: int, note: Note) -> None:
        self._object(
            {
                "connection": connection,
                "offset": note.offset,
                "side": note.side,
                "note": note.kind,
                "message": note.text,
            }
        )

    def closed(self, connection: int, peer: str, counts: Counts) -> None:
        self._object({"connection": connection, "peer": peer, "closed": counts.object()})

    def summary(self, total: Counts) -> None:
        self._object({"summary": total.object()})

    @staticmethod
    def _object(said: dict[str, Any]) -> None:
        write_json(said)
        flush()

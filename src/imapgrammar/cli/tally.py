"""Counts of judgements."""

from __future__ import annotations

from collections import Counter

from imapgrammar.cli.judge import Judgement, RoundTrip, Verdict


class Tally:
    """Number of messages of each kind. ``tolerant``: deviant messages are no faults."""

    def __init__(self, *, tolerant: bool = False) -> None:
        self._tolerant = tolerant
        self.verdicts: Counter[Verdict] = Counter()
        self.round_trips: Counter[RoundTrip] = Counter()
        self.missing = 0
        self.files = 0
        self.unreadable = 0

    def add(self, judgement: Judgement) -> None:
        """Count a message."""
        self.verdicts[judgement.verdict] += 1
        self.missing += judgement.missing
        if judgement.round_trip:
            self.round_trips[judgement.round_trip] += 1

    def merge(self, other: Tally) -> None:
        """Add the counts of a file."""
        self.verdicts += other.verdicts
        self.round_trips += other.round_trips
        self.missing += other.missing

    @property
    def faults(self) -> int:
        """Number of messages that are faults.

        They are invalid or deviant, different when written, or need capabilities that were not offered.
        """
        deviant = 0 if self._tolerant else self.verdicts[Verdict.DEVIANT]
        return self.verdicts[Verdict.INVALID] + deviant + self.round_trips[RoundTrip.DIFFERENT] + self.missing

    def messages(self) -> str:
        """The counts of messages, in one line."""
        counts = ", ".join(f"{self.verdicts[verdict]} {verdict}" for verdict in Verdict)
        return f"{self.verdicts.total()} messages: {counts}"

    def trips(self) -> str:
        """The counts of round trips, in one line."""
        counts = ", ".join(f"{self.round_trips[trip]} {trip}" for trip in RoundTrip)
        return f"{self.round_trips.total()} round trips: {counts}"

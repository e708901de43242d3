"""The campaign for the cost of messages at full length, by hand: ``python -m fuzz cost --seconds N``.

It goes through the rules of the grammar in random order, again and again, each time with other messages, pieces and
wrong octets, and measures CPU time: that of a bad message of 64 KiB compared with a good one, and of 128 KiB compared
with 64 KiB. Each fault is shown when it is found, and at the end the costliest messages.
"""

from __future__ import annotations

import functools
import gc
import heapq
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from imapgrammar.reference.loader import load
from imapgrammar.side import Side
from target_cost import FULL, MOST_GROWTH, MOST_TIMES_A_GOOD_ONE, Pump, chosen, explained, good_cost, most, seconds

_SLACK = 0.005
"""Seconds that do not count, since a clock and a garbage collector are not that exact."""
_AGAIN = 5
"""Number of runs of which the least time counts, for what looks too costly."""
_EACH = 8
"""Number of messages of a rule, one after another."""
_SHOWN = 10
_WIDTH = 300
"""Characters of a pump among the costliest; that of a fault is shown whole."""


@dataclass
class Tally:
    """The figures of a campaign.

    ``costliest``: the highest costs compared with a good message, each with its pump. ``faults``: what costs too much.
    """

    length: int
    pumps: int = 0
    bad: int = 0
    rules: set[str] = field(default_factory=set)
    costliest: list[tuple[float, str]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        costliest = sorted(self.costliest)[::-1]
        worst = "\n".join(f"  {ratio:5.1f} times a good one: {pump[:_WIDTH]}" for ratio, pump in costliest)
        return (
            f"{self.pumps} messages of {self.length} octets in {len(self.rules)} rules, {self.bad} of them bad, "
            f"{len(self.faults)} cost too much; the costliest:\n{worst}"
        )


def run(limit: float, *, seed: int = 0, length: int = FULL) -> Tally:
    """Measure messages until the seconds are over."""
    tally = Tally(length)
    end = time.monotonic() + limit
    for pump in _pumps(random.Random(seed)):
        if time.monotonic() > end:
            break
        fault = _fault(pump, tally)
        if fault:
            tally.faults.append(fault)
            print(fault, flush=True)
    return tally


def _pumps(chance: random.Random) -> Iterator[Pump]:
    """Pumps of all rules of both sides, without end."""
    places = [(side, rule) for side in Side for rule in sorted(load().grammar.rules)]
    while True:
        chance.shuffle(places)
        for side, rule in places:
            for _ in range(_EACH):  # to find out how a message can have the rule takes long
                pump = chosen(side, rule, chance.randrange)
                if pump:
                    yield pump


def _fault(pump: Pump, tally: Tally) -> str:
    """Measure one pump; return what is wrong, or nothing."""
    tally.pumps += 1
    tally.rules.add(pump.rule)
    gc.collect()
    gc.freeze()  # else the garbage collector goes through the whole grammar while a message is read
    work = functools.partial(explained, pump.side, pump.message(tally.length))
    is_good = work()
    tally.bad += not is_good
    cost = seconds(work, 1)
    if not is_good:
        good = good_cost(pump, tally.length, seconds)
        if cost > MOST_TIMES_A_GOOD_ONE / 2 * good + _SLACK:
            cost = seconds(work, _AGAIN)
        _note(tally, cost / good, pump)
        if cost > MOST_TIMES_A_GOOD_ONE * good + _SLACK and cost > most(pump, tally.length, good, seconds) + _SLACK:
            return f"{cost:.3f} s, {cost / good:.0f} times a good one ({good:.3f} s): {pump}"
    double = functools.partial(explained, pump.side, pump.message(2 * tally.length))
    if double() is not is_good:
        return ""  # more copies make it another kind of message
    for times in (1, _AGAIN, _AGAIN, _AGAIN):  # other work on the machine can make some runs slower
        cost, more = seconds(work, times), seconds(double, times)
        if more <= MOST_GROWTH * cost + _SLACK:
            return ""
    return f"{cost:.3f} s, and {more:.3f} s for twice as many octets: {pump}"


def _note(tally: Tally, ratio: float, pump: Pump) -> None:
    heapq.heappush(tally.costliest, (ratio, str(pump)))
    if len(tally.costliest) > _SHOWN:
        heapq.heappop(tally.costliest)

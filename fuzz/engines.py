"""Law 1 of docs/design.md, at length: the compiled engine and the reference engine read the same, or both refuse.

``python fuzz/engines.py --messages 1000000 --jobs 2`` tries messages derived from the grammar, lines of the recorded
sessions, and both with octets flipped, cut, repeated and taken from other messages. It prints each disagreement, and
at the end the number of messages; it exits with 1 if there was a disagreement.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import imapgrammar
from imapgrammar import ParseError, reference
from imapgrammar.fuzzing.derivation import Derivation
from imapgrammar.fuzzing.mutation import mutated
from imapgrammar.reference.loader import load
from imapgrammar.syntax.utf8 import mode

SIDES = {"client_message": imapgrammar.parse_command, "server_message": imapgrammar.parse_response}
SESSIONS = Path(__file__).parents[1] / "tests" / "sessions"
LONGEST = 600
"""The most octets of a message; the reference engine is too slow for longer ones."""


def main() -> int:
    """Run the campaign; return the exit status."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--messages", type=int, default=10_000, help="how many messages to try (%(default)s)")
    options.add_argument("--seed", type=int, default=7162, help="%(default)s")
    options.add_argument("--jobs", type=int, default=1, help="how many processes (%(default)s)")
    chosen = options.parse_args()
    start = time.monotonic()
    share = chosen.messages // chosen.jobs
    with multiprocessing.Pool(chosen.jobs) as pool:
        tallies = pool.starmap(campaign, [(share, chosen.seed + job) for job in range(chosen.jobs)])
    tally = sum(tallies, Counter[str]())
    print(f"{tally.total()} messages in {time.monotonic() - start:.0f} s:", dict(tally))
    return 1 if tally["differ"] else 0


def campaign(messages: int, seed: int) -> Counter[str]:
    """Try this many messages; return the number of valid, invalid and differently read ones."""
    chance = random.Random(seed)
    tally = Counter[str]()
    for rule, octets in _messages(messages, chance):
        with mode(on=chance.random() < 0.5):
            ours, theirs = verdict(rule, octets)
        if repr(ours) != repr(theirs):
            tally["differ"] += 1
            print(f"{rule} {octets!r}\n  compiled:  {ours!r}\n  reference: {theirs!r}", flush=True)
        else:
            tally["valid" if theirs is not None else "invalid"] += 1
    return tally


def verdict(rule: str, octets: bytes) -> tuple[object, object]:
    """Read with the compiled and the reference engine; None for an engine that refuses."""
    try:
        ours: object = SIDES[rule](octets)
    except ParseError:
        ours = None
    try:
        theirs: object = reference.parse(octets, rule)
    except ParseError:
        theirs = None
    return ours, theirs


def _messages(count: int, chance: random.Random) -> Iterator[tuple[str, bytes]]:
    derivation = Derivation(load().grammar)
    recorded = {"client_message": _recorded("c2s"), "server_message": _recorded("s2c")}
    made = 0
    while made < count:
        rule = chance.choice(tuple(SIDES))
        derived = chance.random() < 0.6
        octets = derivation.derive(rule, chance.randrange).octets if derived else chance.choice(recorded[rule])
        if chance.random() < 0.6:
            octets = mutated(octets, recorded[rule], chance)
        if len(octets) <= LONGEST:
            made += 1
            yield rule, octets


def _recorded(extension: str) -> list[bytes]:
    """The lines of the recorded sessions: whole messages, and parts of messages with literals."""
    lines = {line for path in SESSIONS.glob(f"*.{extension}") for line in path.read_bytes().splitlines(keepends=True)}
    return sorted(lines)


if __name__ == "__main__":
    sys.exit(main())

"""Compare the speed of two versions of imapgrammar: ``python bench/paired.py BEFORE AFTER``.

BEFORE and AFTER are Python interpreters, each of an environment in which one version is installed, compiled. They
measure workloads 1, 2 and 4, reading and writing, in turn, so that a slow moment of the machine affects both. The
output compares the best runs of the two, and gives the median over the pairs of runs. If these figures are far
apart, the machine was too busy to tell.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

ROUNDS = 5
"""Number of times that a process runs each workload. The best run counts, in CPU time."""


def main() -> None:
    """Measure both, several times, and print the ratios."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("before", help="the Python interpreter of the version before")
    options.add_argument("after", help="the Python interpreter of the version after")
    options.add_argument("--pairs", type=int, default=9, help="how many pairs of runs (%(default)s)")
    if sys.argv[1:] == ["--measure"]:
        print(json.dumps(measured()))
        return
    chosen = options.parse_args()
    ratios: dict[str, list[float]] = {}
    best: dict[str, dict[str, float]] = {}
    for pair in range(chosen.pairs):
        turns = {name: _run(name) for name in (chosen.before, chosen.after)[:: 1 if pair % 2 else -1]}
        for what, before in turns[chosen.before].items():
            ratios.setdefault(what, []).append(turns[chosen.after][what] / before)
            for name, turn in turns.items():
                known = best.setdefault(what, {})
                known[name] = min(turn[what], known.get(name, turn[what]))
    for what, each in ratios.items():
        change = best[what][chosen.after] / best[what][chosen.before] - 1
        print(f"{what}: best {change:+.1%}, median {statistics.median(each) - 1:+.1%}")


def _run(interpreter: str) -> dict[str, float]:
    done = subprocess.run([interpreter, __file__, "--measure"], check=True, stdout=subprocess.PIPE)
    seconds: dict[str, float] = json.loads(done.stdout)
    return seconds


def measured() -> dict[str, float]:
    """CPU seconds for all messages of each workload, by this interpreter's imapgrammar."""
    import workloads
    from imapgrammar import engine, parse_command, parse_response, serialize

    if engine() != "compiled":
        raise SystemExit(f"{sys.executable}: this imapgrammar runs interpreted")
    changes = [change.octets(True) for change in workloads.changes(30_000)]
    commands = [octets for _, octets in workloads.commands(30_000)]
    found: dict[str, float] = {}
    for what, parse, messages in (
        ("1 changes", parse_response, changes),
        ("2 envelopes and structures", parse_response, workloads.listings(5_000)),
        ("4 commands", parse_command, commands),
    ):
        found[f"reading {what}"] = _best(parse, messages)
        found[f"writing {what}"] = _best(serialize, [*map(parse, messages)])
    return found


def _best(function: Callable[[Any], object], arguments: Sequence[object]) -> float:
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        for argument in arguments:
            function(argument)
        best = min(best, time.process_time() - start)
    return best


if __name__ == "__main__":
    main()

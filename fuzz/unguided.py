"""A campaign without atheris: the mutator changes inputs of the corpus at random, in this process.

It needs nothing that is not in ``imapgrammar[dev]``, and runs the compiled engine as well.
"""

from __future__ import annotations

import random
import resource
import time
from dataclasses import dataclass

from corpus import keep, seeds_of
from imapgrammar.fuzzing.mutation import mutated
from mutator import Mutator
from targets import Target

_AT_RANDOM = 0.3
"""The share of inputs that are octets at random, for targets whose inputs are choices."""
_LENGTHS = (8, 40, 100, 200)


@dataclass(frozen=True)
class Figures:
    """The figures of one run. ``mib``: MiB of memory at the most. ``findings``: names of files that show a fault."""

    target: str
    seconds: int
    executions: int
    mib: int
    findings: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"{self.target}: {self.executions} executions in {self.seconds} s, at most {self.mib} MiB, "
            f"{len(self.findings)} findings"
        )


def run(target: Target, seconds: float, *, runs: int | None = None, seed: int = 0) -> Figures:
    """Run a target until the time or the number of runs is used up; write what shows a fault to the findings."""
    seeds = list(seeds_of(target).values())
    chance = random.Random(seed)
    mutator = Mutator(target.kinds, seeds, lambda octets, longest: mutated(octets, seeds, chance)[:longest])
    findings: dict[str, None] = {}
    executions = 0
    start = time.monotonic()
    while time.monotonic() - start < seconds and (runs is None or executions < runs):
        if "choices" in target.kinds and chance.random() < _AT_RANDOM:
            octets = chance.randbytes(chance.choice(_LENGTHS))
        else:
            octets = mutator(chance.choice(seeds), target.longest, chance.getrandbits(32))
        executions += 1
        try:
            target.examine(octets)
        except Exception as fault:
            name = keep(target, octets)
            if name not in findings:
                findings[name] = None
                print(f"{name}: {type(fault).__name__}: {fault}", flush=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return Figures(target.name, int(time.monotonic() - start), executions, peak, tuple(findings))

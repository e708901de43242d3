"""Minimise the corpus, by the coverage of each input, or a single input that shows a fault."""

from __future__ import annotations

import functools
import heapq
import io
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import coverage as measuring

from corpus import CORPUS, LONGEST, ROOT, candidates, inputs, name_of
from imapgrammar.codegen.dictionary import tokens
from imapgrammar.reference.loader import load
from targets import TARGETS, Target

Arc = tuple[str, int, int]
_WORD = re.compile(rb"[A-Za-z][A-Za-z0-9]+")
_SAME = re.compile(rb"(?:[x1][-.:,;/' ]*){2,}")
_NUMBER = re.compile(rb"[1-9][0-9]*")
_CHOOSING = ("round-trip", "url", "splits", "writer", "labels", "strategies", "grammar")
"""The targets whose coverage chooses the corpus. The other targets reach the same code, and are slow."""
_SOURCES = ROOT / "src" / "imapgrammar"


def corpus(kinds: Iterable[str]) -> None:
    """Choose the corpus of these kinds anew: few candidates that together cover what all candidates cover."""
    covered: set[Arc] = set()
    for kind in kinds:
        reading = [TARGETS[name] for name in _CHOOSING if kind in TARGETS[name].kinds]
        kept = inputs(kind)
        regressions = {name: octets for name, octets in kept.items() if name.startswith("regression-")}
        for octets in regressions.values():
            covered |= arcs(reading, octets)
        offered = _different(candidates(kind))
        taken = chosen(reading, offered, covered)
        for name in kept.keys() - regressions.keys():
            (CORPUS / kind / name).unlink()
        (CORPUS / kind).mkdir(parents=True, exist_ok=True)
        for octets in taken:
            (CORPUS / kind / name_of(octets)).write_bytes(octets)
        size = sum(map(len, taken))
        print(
            f"{kind}: {len(taken)} of {len(offered)} inputs, {size} octets; {len(regressions)} regressions", flush=True
        )


def _different(offered: Iterable[bytes]) -> list[bytes]:
    """The smallest of the inputs that are alike except for numbers and words that the grammar does not know."""
    known = {word.lower() for token in tokens(load().grammar) for word in _WORD.findall(token)}
    shapes: dict[bytes, bytes] = {}
    for octets in sorted(set(offered), key=lambda each: (len(each), each)):
        if len(octets) <= LONGEST:
            shape = _WORD.sub(lambda word: word[0] if word[0].lower() in known else b"x", octets)
            shapes.setdefault(_SAME.sub(b"x", _NUMBER.sub(b"1", shape)), octets)
    return list(shapes.values())


def chosen(reading: list[Target], offered: list[bytes], covered: set[Arc]) -> list[bytes]:
    """Choose inputs, each time the one that covers most of what is not covered yet, until none adds anything."""
    adding: list[tuple[int, int, bytes, set[Arc]]] = []
    seen = set(covered)
    for octets in offered:
        reached = arcs(reading, octets)
        if not reached <= seen:
            seen |= reached
            adding.append((-len(reached - covered), len(octets), octets, reached))
    heapq.heapify(adding)
    found: list[bytes] = []
    while adding:
        gain, length, octets, reached = heapq.heappop(adding)
        reached -= covered
        if len(reached) < -gain and reached:
            heapq.heappush(adding, (-len(reached), length, octets, reached))
        elif reached:
            found.append(octets)
            covered |= reached
    return found


@functools.cache
def _measured() -> measuring.Coverage:
    """One measurement for all inputs: to set it up takes longer than to run an input."""
    made = measuring.Coverage(data_file=None, branch=True, source=[str(_SOURCES)], config_file=False)
    made.set_option("run:disable_warnings", ["no-data-collected", "module-not-measured"])
    return made


def arcs(reading: list[Target], octets: bytes) -> set[Arc]:
    """The arcs from line to line, in the library, that an input takes in these targets."""
    measured = _measured()
    measured.start()
    try:
        for target in reading:
            if len(octets) <= target.longest:
                _quietly(target, octets)
    finally:
        measured.stop()
    data = measured.get_data()
    reached = {(name, *arc) for name in data.measured_files() for arc in data.arcs(name) or ()}
    measured.erase()
    return reached


def _quietly(target: Target, octets: bytes) -> None:
    """Run a target without its limit on time, which does not hold while coverage is measured."""
    try:
        target.run(octets)
    except Exception as error:
        print(f"{target.name} finds in {octets!r}: {error!r}", file=sys.stderr)


def report() -> str:
    """A report on the branches of the library: those that the corpus reaches in all targets, and those it misses."""
    text = io.StringIO()
    _report(list(TARGETS), text)
    return text.getvalue()


def _report(names: list[str], text: io.StringIO) -> None:
    """Run each target in a process of its own, so that imports are measured too, and combine the results."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "coveragerc"
        settings.write_text(f"[run]\nbranch = true\nparallel = true\nsource = {_SOURCES}\ndata_file = {folder}/data\n")
        run = [sys.executable, "-m", "coverage", "run", f"--rcfile={settings}", str(ROOT / "fuzz" / "__main__.py")]

        def replay(name: str) -> None:
            # The status does not count: inputs can exceed the limit on time while they are measured.
            subprocess.run([*run, "replay", "--target", name], cwd=ROOT, stdout=subprocess.DEVNULL, check=False)

        with ThreadPoolExecutor(os.cpu_count()) as several:
            list(several.map(replay, names))
        measured = measuring.Coverage(config_file=str(settings))
        measured.combine([folder])
        measured.report(show_missing=True, skip_covered=True, file=text)
        measured.json_report(outfile=f"{folder}/report")
        totals = json.loads(Path(folder, "report").read_bytes())["totals"]
        taken, branches = totals["covered_branches"], totals["num_branches"]
        text.write(f"\nBranches alone: {taken} of {branches}, {100 * taken / branches:.2f} %\n")


def shrunk(target: Target, octets: bytes) -> bytes | None:
    """A smaller input that shows the same fault; None if the given one shows none."""
    fault = _fault(target, octets)
    if fault is None:
        return None
    size = len(octets)
    while size := size // 2:
        at = 0
        while at < len(octets):
            tried = octets[:at] + octets[at + size :]
            if _fault(target, tried) == fault:
                octets = tried
            else:
                at += size
    return octets


def _fault(target: Target, octets: bytes) -> tuple[str, str, int] | None:
    """The class of the exception and the last line in fuzz/ that it passed: equal for the same fault."""
    try:
        target.examine(octets)
    except Exception as error:
        trace = error.__traceback__
        places: list[tuple[str, int]] = []
        while trace:
            places.append((trace.tb_frame.f_code.co_filename, trace.tb_lineno))
            trace = trace.tb_next
        ours = [place for place in places if "fuzz" in place[0].split(os.sep)] or places
        return (type(error).__name__, *ours[-1])
    return None

"""A campaign: run one target for some time, and give the figures of the run."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from corpus import CORPUS, FINDINGS, ROOT, WORK
from targets import Target

_STATUS = re.compile(r"#(\d+)\s+(\w+)\s+cov: (\d+) ft: (\d+) corp: (\d+)/\S+ .*?rss: (\d+)Mb")
_EXECUTED = re.compile(r"stat::number_of_executed_units:\s*(\d+)")
_ARTIFACT = re.compile(r"Test unit written to (\S+)")
_DICTIONARY = Path(__file__).parent / "imap.dict"
_RSS_MIB = 2048
_HANG_SECONDS = 600
"""Seconds by the clock after which libFuzzer gives up on an input. The target's own limit, in CPU time, is stricter."""


@dataclass(frozen=True)
class Figures:
    """The figures of one run.

    ``edges``: edges of the bytecode that are covered by the corpus at the beginning, and at the end. ``inputs``:
    number of inputs kept. ``mib``: MiB of memory after the corpus was read, and at the end. ``findings``: names of the
    files with inputs that show a fault.
    """

    target: str
    mutator: str
    seconds: int
    executions: int
    edges: tuple[int, int]
    inputs: int
    mib: tuple[int, int]
    findings: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"{self.target}: {self.executions} executions in {self.seconds} s, "
            f"edges {self.edges[0]} to {self.edges[1]}, {self.inputs} inputs, "
            f"{self.mib[0]} to {self.mib[1]} MiB, {len(self.findings)} findings"
        )


def run(target: Target, seconds: int, *, runs: int | None = None, plain: bool = False, seed: int = 0) -> Figures:
    """Fuzz a target until the time or the number of runs is used up, or something is found; print the progress."""
    found, faults = WORK / target.name / "new", FINDINGS
    for folder in (found, faults):
        folder.mkdir(parents=True, exist_ok=True)
    command = [
        sys.executable, str(ROOT / "fuzz" / "guided.py"), target.name, *(["--plain"] if plain else []),
        f"-max_total_time={seconds}", f"-max_len={target.longest}", f"-timeout={_HANG_SECONDS}",
        f"-report_slow_units={_HANG_SECONDS}",
        f"-rss_limit_mb={_RSS_MIB}", f"-dict={_DICTIONARY}", f"-artifact_prefix={faults}/{target.name}-",
        "-print_final_stats=1", f"-seed={seed}",
        *([f"-runs={runs}"] if runs else []),
        str(found), *(str(CORPUS / kind) for kind in target.kinds if (CORPUS / kind).is_dir()),
    ]  # fmt: skip
    start = time.monotonic()
    log: list[str] = []
    with subprocess.Popen(
        command, stderr=subprocess.STDOUT, stdout=subprocess.PIPE, text=True, errors="replace"
    ) as child:
        assert child.stdout
        for line in child.stdout:
            log.append(line)
            if not _STATUS.match(line) or " NEW " not in line:
                print(line, end="", flush=True)
    (WORK / target.name / "log").write_text("".join(log))
    if child.returncode and not _ARTIFACT.search("".join(log)):
        raise RuntimeError(f"fuzzing {target.name} ended with {child.returncode}: {log[-1] if log else ''}")
    figures = _figures(target, "plain" if plain else "structure", int(time.monotonic() - start), "".join(log))
    with (WORK / "figures.jsonl").open("a") as file:
        file.write(json.dumps(asdict(figures)) + "\n")
    return figures


def _figures(target: Target, mutator: str, seconds: int, log: str) -> Figures:
    states = _STATUS.findall(log)
    executed = _EXECUTED.search(log)
    nothing = ("0", "", "0", "0", "0", "0")
    read = next((state for state in states if state[1] == "INITED"), nothing)
    last = states[-1] if states else read
    return Figures(
        target=target.name,
        mutator=mutator,
        seconds=seconds,
        executions=int(executed[1] if executed else last[0]),
        edges=(int(read[2]), int(last[2])),
        inputs=int(last[4]),
        mib=(int(read[5]), int(last[5])),
        findings=tuple(dict.fromkeys(Path(name).name for name in _ARTIFACT.findall(log))),
    )

"""Measure the speed of imapgrammar and its peers: ``python bench/run.py`` prints a table.

With ``--write docs/performance.md`` it also puts the table between the markers of that file.
"""

from __future__ import annotations

import argparse
import functools
import importlib.metadata
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
import tracemalloc
from pathlib import Path

import pyperf

import imapgrammar
import peers
import streams
import workloads
from imapgrammar import SequenceSet, parse_command, parse_response, serialize
from imapgrammar.nodes import FetchData, Flags, ModSeq, UidData, Vanished
from report import Messages, Read, Report, Row, loop, verify

MARKERS = ("<!-- figures: written by bench/run.py -->", "<!-- end of figures -->")
LIBRARIES = ("IMAPClient", "imap-codec", "pymap", "msgspec", "pyperf")
MIB = 2**20
MODSEQ = b" (MODSEQ 917162500)"


def main() -> None:
    """Measure, print, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--write", type=Path, metavar="FILE", help="the file whose figures to replace")
    options.add_argument(
        "--rounds", type=int, default=5, help="number of rounds of each measurement; the best counts (%(default)s)"
    )
    options.add_argument("--any-engine", action="store_true", help="measure even if imapgrammar is not compiled")
    options.add_argument("--only-interpreted", action="store_true", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    report = Report(chosen.rounds)
    if chosen.only_interpreted:
        assert imapgrammar.engine() == "interpreted"
        interpreted(report)
        print(json.dumps(report.rows))
        return
    if imapgrammar.engine() != "compiled" and not chosen.any_engine:
        raise SystemExit("this imapgrammar runs interpreted: install it compiled, or use --any-engine")
    for part in (changes, listings, searches, commands, literals, connections, interpreted_elsewhere, starting):
        print(part.__name__.replace("_", " "), "…", file=sys.stderr)
        part(report)
    text = figures(report)
    print(text)
    if chosen.write:
        before, rest = chosen.write.read_text("utf-8").split(MARKERS[0])
        _, after = rest.split(MARKERS[1])
        chosen.write.write_text(f"{before}{MARKERS[0]}\n\n{text}\n{MARKERS[1]}{after}", "utf-8")


def changes(report: Report) -> None:
    """Workload 1."""
    made, gone = workloads.changes(100_000), workloads.ranges(2_000)
    vanished, line = Vanished(True, SequenceSet(gone)), b"* VANISHED (EARLIER) %b\r\n"
    full = [("1 VANISHED", line % gone), *(("1 FETCH with MODSEQ", change.octets(True)) for change in made)]
    plain = [("1 FETCH", change.octets(False)) for change in made]
    verify(full, parse_response, [vanished, *(change.node(True) for change in made)])
    verify(plain, parse_response, [change.node(False) for change in made])

    def build() -> None:
        Vanished(True, SequenceSet(gone))
        for number, uid, flags, modseq in made:
            FetchData(number, (UidData(uid), Flags(flags), ModSeq(modseq)))

    report.against("1 changes", peers.IMAPCLIENT, full, parse_response, 18, 25)
    report.accepted(peers.CODEC_RESPONSES, full, parse_response)
    report.against("1 without MODSEQ", peers.CODEC_RESPONSES, plain, parse_response, 1.2, 1.7)
    report.against("1 without MODSEQ", peers.CODEC_DICTS, plain, parse_response, 2.5, 3.5)
    read = loop((parse_response, octets) for _, octets in full)
    report.race("1 changes: only building the nodes", len(full), read, build, 3.5, 2.5, smaller=True)
    writing(report, "1 without MODSEQ", peers.CODEC_RESPONSES, plain, parse_response)
    growths(report, "1 changes", full, parse_response)
    report.growth("1 VANISHED", parse_response, [line % gone] * 10, [line % workloads.ranges(20_000)] * 10)


def listings(report: Report) -> None:
    """Workload 2."""
    made = [("2 envelopes and structures", octets) for octets in workloads.listings(10_000)]
    verify(made, parse_response)
    report.against("2 envelopes and structures", peers.IMAPCLIENT, made, parse_response, 30, 45)
    report.against("2 envelopes and structures", peers.CODEC_RESPONSES, made, parse_response, 1.1, 1.6)
    report.against("2 envelopes and structures", peers.CODEC_DICTS, made, parse_response, 3, 4.5)
    writing(report, "2 envelopes and structures", peers.CODEC_RESPONSES, made, parse_response)
    growths(report, "2 envelopes and structures", made, parse_response)


def searches(report: Report) -> None:
    """Workload 3."""
    esearch = b'* ESEARCH (TAG "a1") UID ALL %b MODSEQ 917162500\r\n'
    full = [("3 SEARCH with MODSEQ", workloads.search(100_000, MODSEQ))]
    plain = [("3 SEARCH", workloads.search(100_000))]
    extended = [("3 ESEARCH", esearch % workloads.ranges(20_000))]
    verify([*full, *plain, *extended], parse_response)
    report.against("3 SEARCH", peers.IMAPCLIENT, full, parse_response, 6, 12)
    report.against("3 SEARCH without MODSEQ", peers.IMAPCLIENT, plain, parse_response)
    report.against("3 SEARCH without MODSEQ", peers.CODEC_RESPONSES, plain, parse_response)
    report.against("3 ESEARCH", peers.IMAPCLIENT, extended, parse_response)
    report.accepted(peers.CODEC_RESPONSES, full + extended, parse_response)
    report.growth("3 SEARCH", parse_response, [full[0][1]], [workloads.search(1_000_000, MODSEQ)])
    small, large = (range(10**6, 10**6 + count) for count in (100_000, 1_000_000))
    report.growth("3 only making a tuple of as many numbers", tuple, [small], [large], ())
    report.growth("3 ESEARCH", parse_response, [extended[0][1]], [esearch % workloads.ranges(200_000)])


def commands(report: Report) -> None:
    """Workload 4."""
    made = [(f"4 `{kind}`", octets) for kind, octets in workloads.commands(50_000)]
    verify(made, parse_command)
    report.against("4 commands", peers.PYMAP, made, parse_command, 25, 40)
    report.against("4 commands", peers.CODEC_COMMANDS, made, parse_command, 0.9, 1.3)
    writing(report, "4 commands", peers.CODEC_COMMANDS, made, parse_command)
    growths(report, "4 commands", made, parse_command)


def literals(report: Report) -> None:
    """Workload 5. The literal that grows is larger than 32 MiB, since malloc may keep and reuse smaller blocks."""
    for what, count, size in (("5 literals of 64 KiB", 1000, 2**16), ("5 literals of 20 MiB", 5, 20 * MIB)):
        made = [(what, octets) for octets in workloads.literals(count, size)]
        verify(made, parse_response)
        report.accepted(peers.IMAPCLIENT, made, parse_response)
        report.against(what, peers.CODEC_RESPONSES, made, parse_response)
        ours, copying = (loop((function, octets) for _, octets in made) for function in (parse_response, bytearray))
        report.race(f"{what}: only copying the octets", count, ours, copying, smaller=True)
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    message = parse_response(made[0][1])
    peak = tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()
    assert isinstance(message, FetchData)
    report.rows.append(Row("5 literal of 20 MiB: peak memory over its size", peak / (20 * MIB), (1.1, 1.02), True))
    small = workloads.literals(1000, 2**16)
    report.growth("5 literals of 64 KiB", parse_response, small[:100], small)
    short, long = (workloads.literals(1, size * MIB) for size in (34, 340))
    report.growth("5 literal of 34 MiB", parse_response, short, long)


def connections(report: Report) -> None:
    """Workloads 1 and 5, from pieces as a socket gives them."""
    count = 100_000
    arriving, tenth = streams.arrived(count), streams.arrived(count // 10)
    check_counts(streams.ours(arriving), streams.theirs(arriving, count), count)
    report.race(
        "1 from pieces of 64 KiB: IMAPClient with imaplib",
        count,
        lambda: streams.ours(arriving),
        lambda: streams.theirs(arriving, count),
        10,
    )
    report.growth("1 from pieces of 64 KiB", streams.ours, [tenth], [arriving])
    arriving, count = streams.literals_arrived()
    check_counts(streams.ours(arriving, stream_from=streams.STREAM_FROM), streams.theirs(arriving, count), count)
    for what, stream_from in (("kept", None), ("streamed", streams.STREAM_FROM)):
        report.race(
            f"5 from pieces of 64 KiB, literals {what}: IMAPClient with imaplib",
            count,
            functools.partial(streams.ours, arriving, stream_from=stream_from),
            lambda: streams.theirs(arriving, count),
            1,
        )
    done = subprocess.run([sys.executable, streams.__file__], check=True, stdout=subprocess.PIPE)
    what = "5 streaming 170 MiB of literals: growth of resident memory"
    report.rows.append(Row(what, float(done.stdout), (8,), True, " MiB"))


def check_counts(ours: int, theirs: int, count: int) -> None:
    """Stop unless both have read all messages."""
    if ours != count or theirs < count:
        raise SystemExit(f"{count} messages arrived, we read {ours} and they {theirs}")


def writing(report: Report, what: str, peer: peers.Peer, messages: Messages, read: Read) -> None:
    """Workload 6: writing, compared with imap-codec on the messages that it reads. It must read back what it wrote."""
    taken = report.accepted(peer, messages, read)
    assert peer.write
    decoded = [function(octets)[1] for function, octets in map(peer.call, taken)]
    for message in decoded:
        function, octets = peer.call(peer.write(message))
        assert function(octets)[1].as_dict() == message.as_dict()
    ours = loop((serialize, read(octets)) for octets in taken)
    theirs = loop((peer.write, message) for message in decoded)
    report.race(f"6 writing {what}: {peer.name}", len(taken), ours, theirs, 1, 2)


def growths(report: Report, what: str, messages: Messages, read: Read) -> None:
    """Add rows for the growth from a tenth of the messages to all, read and written."""
    octets = [octets for _, octets in messages]
    nodes, tenth = [*map(read, octets)], len(octets) // 10
    report.growth(what, read, octets[:tenth], octets)
    report.growth(f"6 writing {what}", serialize, nodes[:tenth], nodes)


def interpreted(report: Report) -> None:
    """Workloads 1 and 2, a fifth of each."""
    changes = [("1 interpreted", change.octets(True)) for change in workloads.changes(20_000)]
    listings = [("2 interpreted", octets) for octets in workloads.listings(2_000)]
    for messages in (changes, listings):
        verify(messages, parse_response)
        report.against(messages[0][0], peers.IMAPCLIENT, messages, parse_response, 1.5, 3)


def interpreted_elsewhere(report: Report) -> None:
    """Run `interpreted` in a second process, with a copy of the package without the compiled modules."""
    if imapgrammar.engine() == "interpreted":
        interpreted(report)
        return
    package = Path(imapgrammar.__file__).parent
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(package, Path(folder, package.name), ignore=shutil.ignore_patterns("*.so", "*.pyd"))
        path = os.pathsep.join(filter(None, (folder, os.environ.get("PYTHONPATH"))))
        command = [sys.executable, __file__, "--only-interpreted", "--rounds", str(report.rounds)]
        done = subprocess.run(command, env={**os.environ, "PYTHONPATH": path}, check=True, stdout=subprocess.PIPE)
    report.rows += [Row(*row) for row in json.loads(done.stdout)]


def starting(report: Report) -> None:
    """The time of a process that imports imapgrammar, less that of one that does nothing; bytecode is cached."""
    reading = "import imapgrammar; imapgrammar.parse_response(b'* 1 EXISTS\\r\\n')"
    codes, best = ("pass", "import imapgrammar", reading), [float("inf")] * 3
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
        for _ in range(20):
            for place, code in enumerate(codes):
                start = time.perf_counter()
                subprocess.run([sys.executable, "-c", code], env=environment, check=True)
                best[place] = min(best[place], time.perf_counter() - start)
    for what, seconds in zip(("`import imapgrammar`", "import, and read one message"), best[1:], strict=True):
        report.rows.append(Row(what, (seconds - best[0]) * 1000, (60, 30), True, " ms"))


def figures(report: Report) -> str:
    """The table, the machine and versions that were measured, and the messages that peers did not understand."""
    about = pyperf.Run([1.0], collect_metadata=True).get_metadata()
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in LIBRARIES)
    python = f"{about['python_implementation']} {about['python_version']}"
    machine = f"{about['cpu_model_name']}, {about['cpu_count']} CPUs, {platform.system()} {platform.machine()}"
    lines = [
        f"imapgrammar {imapgrammar.__version__} ({imapgrammar.engine()}), {versions}, {python}; {machine}; "
        f"{about['date'][:10]}, best of {report.rounds} rounds.",
        "",
        "| workload | measured | at least | aim | µs a message, ours : theirs |",
        "|---|---|---|---|---|",
        *map(str, report.rows),
        "",
        "Not understood by a peer, and so not compared with it:",
        "",
    ]
    for peer, kinds in report.refused.items():
        lines.append(f"- {peer}: " + ("; ".join(f"{kind} ({count:,})" for kind, count in kinds.items()) or "none"))
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    main()

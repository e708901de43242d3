"""Fuzzing imapgrammar: ``python -m fuzz COMMAND``, from the root of the repository.

run TARGET --seconds N   fuzz a target, guided by coverage (needs atheris), or not, with --unguided
cost --seconds N         measure the time of messages of 64 KiB in which a piece is repeated
replay [FILE]            run an input, or the whole corpus, through its targets
minimise [FILE]          shrink an input that shows a fault; without FILE, choose the corpus anew by coverage
coverage                 show the branches that the corpus reaches when it is replayed
targets                  list the targets
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from corpus import CORPUS, KINDS, seeds_of
from targets import TARGETS, Target


def main() -> int:
    """Run the command line; return the exit status, 1 for findings."""
    options = argparse.ArgumentParser(
        prog="python -m fuzz", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = options.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run")
    run.add_argument("target", choices=TARGETS)
    run.add_argument("--seconds", type=int, default=60)
    run.add_argument("--runs", type=int, help="end after this many executions")
    run.add_argument("--seed", type=int, default=0)
    run.add_argument("--unguided", action="store_true", help="without coverage, which needs no atheris")
    run.add_argument("--plain", action="store_true", help="without the structure-aware mutator")
    cost = commands.add_parser("cost")
    cost.add_argument("--seconds", type=int, default=60)
    cost.add_argument("--seed", type=int, default=0)
    cost.add_argument("--octets", type=int, default=2**16, help="length of the messages (%(default)s)")
    replay = commands.add_parser("replay")
    replay.add_argument("file", nargs="?", type=Path)
    replay.add_argument("--target", choices=TARGETS, action="append")
    minimise = commands.add_parser("minimise")
    minimise.add_argument("file", nargs="?", type=Path)
    minimise.add_argument("--target", choices=TARGETS, action="append")
    minimise.add_argument("--kind", choices=KINDS, action="append", help="choose only this part of the corpus anew")
    for name in ("coverage", "targets"):
        commands.add_parser(name)
    return _COMMANDS[(chosen := options.parse_args()).command](chosen)


def _run(chosen: argparse.Namespace) -> int:
    if chosen.unguided:
        import unguided

        told = unguided.run(TARGETS[chosen.target], chosen.seconds, runs=chosen.runs, seed=chosen.seed)
        print(told)
        return 1 if told.findings else 0
    if importlib.util.find_spec("atheris") is None:
        print("fuzzing guided by coverage needs atheris: pip install atheris; or use --unguided", file=sys.stderr)
        return 2
    import campaign

    figures = campaign.run(
        TARGETS[chosen.target], chosen.seconds, runs=chosen.runs, plain=chosen.plain, seed=chosen.seed
    )
    print(figures)
    return 1 if figures.findings else 0


def _cost(chosen: argparse.Namespace) -> int:
    import cost_campaign

    tally = cost_campaign.run(chosen.seconds, seed=chosen.seed, length=chosen.octets)
    print(tally)
    return 1 if tally.faults else 0


def _replay(chosen: argparse.Namespace) -> int:
    failed = 0
    for target in _chosen(chosen):
        given = {str(chosen.file): chosen.file.read_bytes()} if chosen.file else seeds_of(target)
        for name, octets in given.items():
            try:
                target.examine(octets)
            except Exception:
                failed += 1
                print(f"{target.name}: {name}:\n{traceback.format_exc()}")
        print(f"{target.name}: {len(given)} inputs")
    return 1 if failed else 0


def _chosen(chosen: argparse.Namespace) -> list[Target]:
    """The targets that were asked for; else those for the kind that names the file's folder; else all."""
    if chosen.target:
        return [TARGETS[name] for name in chosen.target]
    kind = chosen.file.resolve().parent.name if chosen.file else None
    return [target for target in TARGETS.values() if kind not in KINDS or kind in target.kinds]


def _minimise(chosen: argparse.Namespace) -> int:
    import minimise

    if chosen.file is None:
        minimise.corpus(chosen.kind or KINDS)
        return 0
    octets = chosen.file.read_bytes()
    for target in _chosen(chosen):
        smaller = minimise.shrunk(target, octets)
        if smaller is not None:
            path = chosen.file.with_name(f"{chosen.file.name}.{target.name}.min")
            path.write_bytes(smaller)
            print(f"{target.name}: {len(octets)} octets became {len(smaller)}: {smaller!r}\n{path}")
            return 1
    print("shows no fault")
    return 0


def _coverage(chosen: argparse.Namespace) -> int:
    import minimise

    print(minimise.report())
    return 0


def _targets(chosen: argparse.Namespace) -> int:
    for target in TARGETS.values():
        folders = ", ".join(str((CORPUS / kind).relative_to(Path.cwd())) for kind in target.kinds)
        print(f"{target.name:14} {(target.run.__doc__ or '').strip()} ({folders})")
    return 0


_COMMANDS = {
    "run": _run,
    "cost": _cost,
    "replay": _replay,
    "minimise": _minimise,
    "coverage": _coverage,
    "targets": _targets,
}

if __name__ == "__main__":
    sys.exit(main())

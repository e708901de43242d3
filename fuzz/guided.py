"""Coverage-guided fuzzing of one target with atheris, as a process of its own: ``python fuzz/guided.py TARGET …``.

The arguments after the target go to libFuzzer. ``--plain`` before them leaves the custom mutator out, for comparison.
No other module uses atheris, which is optional and has no types.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["imapgrammar"]):
    # Import all of it here: what is imported later is not instrumented.
    import targets
    from corpus import FINDINGS, keep, seeds_of
    from mutator import Mutator


def main() -> None:
    """Fuzz; libFuzzer ends the process, with 77 when it has found something."""
    name, *rest = sys.argv[1:]
    plain = rest[:1] == ["--plain"]
    target = targets.TARGETS[name]
    target.run(b"\r\n")  # loads all that is loaded on first use, which takes long
    # Look up atheris.Mutate at each call: another function has that name once Fuzz has begun.
    mutator = Mutator(target.kinds, list(seeds_of(target).values()), lambda octets, most: atheris.Mutate(octets, most))
    options = {} if plain else {"custom_mutator": mutator}
    atheris.Setup([sys.argv[0], *rest[plain:]], lambda octets: _examine(target, octets), **options)
    atheris.Fuzz()


def _examine(target: targets.Target, octets: bytes) -> None:
    """Run a target. Write an input that shows a fault at once: libFuzzer may be interrupted before it does."""
    try:
        target.examine(octets)
    except Exception:
        print(f"Test unit written to {FINDINGS / keep(target, octets)}", flush=True)
        raise


if __name__ == "__main__":
    main()

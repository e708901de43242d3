"""``docs/coverage.md``: which RFCs have a grammar file, and which do not."""

from __future__ import annotations

from collections.abc import Mapping

_COVERAGE = """# Coverage

What is complete, both directions, and what is not there. Messages of an RFC that is not there are read where the
base protocol has a place for the unknown (`Unknown…` nodes), and refused elsewhere.

Written by `python -m imapgrammar.codegen` from `extensions.tsv` and the grammar files. Do not edit.

| RFC | what | state |
|---|---|---|
"""


def table(extensions: str, files: Mapping[str, str]) -> str:
    """The text of ``docs/coverage.md``: the extensions listed, and any other grammar file, with their state."""
    listed = [line.split("\t") for line in extensions.splitlines()[1:]]
    covered = {name.removeprefix("rfc").split("_")[0]: text for name, text in files.items()}
    known = {number for numbers, _, _ in listed for number in numbers.split(", ")}
    for number, text in covered.items():
        if number not in known:
            listed.append([number, text.splitlines()[0].partition(": ")[2].rstrip("."), ""])
    rows = []
    for numbers, what, note in sorted(listed, key=lambda row: int(row[0].split(", ")[0])):
        # A note that begins with "syntax in" names the grammar file that has this RFC's rules too.
        has = [number in covered or note.startswith("syntax in") for number in numbers.split(", ")]
        state = "complete" if all(has) else "in part" if any(has) else "missing"
        rows.append(f"| {numbers} | {what} | {state}{f' ({note})' if note else ''} |\n")
    return _COVERAGE + "".join(rows)

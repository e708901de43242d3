"""``docs/coverage.md``: which RFCs have a grammar file, and which do not."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from imapgrammar.loader import document

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
    covered = {document(text).removeprefix("RFC "): text for text in files.values()}
    known = {name for names, _, _ in listed for name in names.split(", ")}
    for name, text in covered.items():
        if name not in known:
            listed.append([name, text.splitlines()[0].partition(": ")[2].rstrip("."), ""])
    rows = []
    for names, what, note in sorted(listed, key=_place):
        # A note that begins with "syntax in" names the grammar file that has this RFC's rules too.
        has = [name in covered or note.startswith("syntax in") for name in names.split(", ")]
        state = "complete" if all(has) else "in part" if any(has) else "missing"
        rows.append(f"| {names} | {what} | {state}{f' ({note})' if note else ''} |\n")
    return _COVERAGE + "".join(rows)


def _place(row: list[str]) -> tuple[int, str]:
    """RFCs by their number, and after them what is none."""
    first = row[0].split(", ")[0]
    return (int(first), "") if first.isdigit() else (sys.maxsize, first)

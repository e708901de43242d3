"""Make ``docs/coverage.md``, which counts for each document its nodes, keywords, fixtures and ABNF rules."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from imapgrammar.codegen import registries
from imapgrammar.reference.loader import Loaded
from imapgrammar.syntax.statements import document

_COVERAGE = """# Coverage

This page lists the RFCs and other documents that imapgrammar covers, each with its grammar file, and what is there of
each. `python -m imapgrammar.codegen` writes it; do not edit.

- **nodes in commands, in responses**: the number of node classes that its rules build, in messages of clients and of
  servers. All of them are read and written. A document without nodes adds keywords to existing lists, or another form
  of a string; or its nodes are in no message, such as those of URLs, which `imapgrammar.parse_url` reads.
- **words**: the number of names that it adds to lists: capabilities, flags, items and others.
- **fixtures**: the number of cases in `tests/fixtures/`.
- **ABNF rules**: how many of all its ABNF rules are compared with the grammar, in both directions.

Syntax of other extensions becomes `Unknown…` nodes where the base protocol allows unknown names. Elsewhere it is an
error.

| RFC | what | grammar | nodes in commands | nodes in responses | words | fixtures | ABNF rules |
|---|---|---|---|---|---|---|---|
"""
_WITHOUT_ABNF = "no ABNF"
_ALIAS = re.compile(r"-> (\w+)")
_ABNF_RULE = re.compile(r"(?m)^([A-Za-z0-9-]+)\s*=")


@dataclass
class _Row:
    """One row of the table: a document and what is there of it."""

    name: str
    what: str
    note: str
    files: list[str]
    nodes: set[str]
    commands: set[str]
    responses: set[str]
    words: set[str]

    @property
    def _place(self) -> tuple[int, str]:
        """A sort key: RFCs by number, then other documents by name."""
        return (int(self.name), "") if self.name.isdigit() else (sys.maxsize, self.name)

    def __lt__(self, other: _Row) -> bool:
        return self._place < other._place


def table(extensions: str, names: str, files: Mapping[str, str], loaded: Loaded, tests: Path) -> str:
    """Return the text of ``docs/coverage.md``.

    ``extensions``, ``names``: the text of ``docs/extensions.tsv`` and of ``docs/registries.tsv``. ``files``: the text
    of each grammar file. ``tests``: the folder that contains ``fixtures`` and ``abnf``.
    """
    noted = {name: (what, note) for name, what, note in (line.split("\t") for line in extensions.splitlines()[1:])}
    rows = sorted([*_rows(files, loaded, noted), *_without_file(files, noted)])
    untried = [line.split("\t") for line in (tests / "abnf" / "NOT-TRIED.tsv").read_text("ascii").splitlines()[1:]]
    lines = [_line(row, tests, {(file, rule) for file, rule, _ in untried}) for row in rows]
    notes = [f"- {_named(row.name)}: {row.note}.\n" for row in rows if row.note]
    listed = [f"- `{rule}` of {_named(file.removeprefix('rfc'))}: {reason}.\n" for file, rule, reason in untried]
    return "".join(
        [
            _COVERAGE,
            *lines,
            "\nNotes:\n\n",
            *notes,
            "\nRules of the ABNF that are not compared by themselves:\n\n",
            *listed,
            "\nDeliberate differences between the ABNF and the grammar are listed, with reasons, in"
            " `tests/laws/abnf_narrower.py` and `abnf_wider.py`.\n",
            registries.table(names, loaded.statements),
            "\n## Nodes\n\n",
            *(_nodes_of(row) for row in rows if row.nodes),
        ]
    )


def _rows(files: Mapping[str, str], loaded: Loaded, noted: Mapping[str, tuple[str, str]]) -> Iterable[_Row]:
    grammar = loaded.grammar
    rows: dict[str, _Row] = {}
    sides = {side: {side, *grammar.reach[side]} for side in ("client_message", "server_message")}
    classes = {a.alias: a.node.__name__ for rule in grammar.rules.values() for a in rule.alternatives if a.node}
    lists = {name for name, terminal in grammar.terminals.items() if terminal.keywords}
    for file, text in files.items():
        name = document(text).removeprefix("RFC ")
        what, note = noted.get(name, (text.splitlines()[0].partition(": ")[2].split(". ")[0].rstrip("."), ""))
        row = rows.setdefault(name, _Row(name, what, note, [], set(), set(), set(), set()))
        row.files.append(file)
        for statement in loaded.statements:
            if statement.file != f"{file}.lark":
                continue
            nodes = {classes[alias] for alias in _ALIAS.findall(statement.text)}
            row.nodes |= nodes
            row.commands |= nodes if statement.name in sides["client_message"] else set()
            row.responses |= nodes if statement.name in sides["server_message"] else set()
            if statement.name in lists:
                row.words |= statement.words
    return rows.values()


def _without_file(files: Mapping[str, str], noted: Mapping[str, tuple[str, str]]) -> Iterable[_Row]:
    covered = {document(text).removeprefix("RFC ") for text in files.values()}
    for name, (what, note) in noted.items():
        if name not in covered:
            yield _Row(name, what, note, [], set(), set(), set(), set())


def _line(row: _Row, tests: Path, untried: set[tuple[str, str]]) -> str:
    if not row.files:
        cells = ["see the notes"] * 6
    else:
        cells = [
            " ".join(f"[{file}](../grammar/{file}.lark)" for file in row.files),
            _count(row.commands),
            _count(row.responses),
            _count(row.words),
            _fixtures(row.files, tests / "fixtures"),
            _rules(row.files, tests / "abnf", untried),
        ]
    return f"| {row.name} | {row.what} | {' | '.join(cells)} |\n"


def _count(names: set[str]) -> str:
    return str(len(names)) if names else "none"


def _fixtures(files: Iterable[str], folder: Path) -> str:
    counts = {"valid": 0, "invalid": 0}
    for file in files:
        kind = ""
        for line in (folder / f"{file}.yaml").read_text("utf-8").splitlines():
            kind = line[:-1] if line.endswith(":") and not line.startswith(" ") else kind
            if line.startswith("  - rule:") and kind in counts:
                counts[kind] += 1
    return f"{counts['valid']} valid, {counts['invalid']} invalid"


def _rules(files: Iterable[str], folder: Path, untried: set[tuple[str, str]]) -> str:
    rules = {
        (file, rule.lower())
        for file in files
        if (folder / f"{file}.abnf").is_file()
        for rule in _ABNF_RULE.findall((folder / f"{file}.abnf").read_text("ascii"))
    }
    return f"{len(rules - untried)} of {len(rules)}" if rules else _WITHOUT_ABNF


def _nodes_of(row: _Row) -> str:
    names = ", ".join(f"`{name}`" for name in sorted(row.nodes))
    return f"**{_named(row.name)}**: {names}\n\n"


def _named(name: str) -> str:
    return f"RFC {name}" if name.isdigit() else name

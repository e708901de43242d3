"""Make the second table of ``docs/coverage.md``: the names in IANA's registries, each with its grammar file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from imapgrammar.errors import GrammarError
from imapgrammar.syntax.statements import Statement

_HEADER = """
## IANA's registries

All names in those registries of IANA that concern IMAP (as of August 2026), each with the grammar file that has it, or
the reason why no file has it. The names are from `docs/registries.tsv`.

| registry | name | grammar |
|---|---|---|
"""
_BEGINNING = re.compile(r'[:|]\s*(?:"((?:[^"\\]|\\.)+)"|([A-Za-z_]\w*))')
"""The beginning of an alternative of a statement: a keyword, or the name of a rule or terminal."""


@dataclass(frozen=True)
class Entry:
    """One name of a registry.

    ``rule``: the rule or terminal for the names of this registry. ``reason``: the reason why no grammar file has this
    name; empty if one has it.
    """

    registry: str
    rule: str
    name: str
    reason: str


def entries(text: str) -> list[Entry]:
    """Return the names that ``docs/registries.tsv`` lists."""
    return [Entry(*line.split("\t")) for line in text.splitlines()[1:]]


def table(text: str, statements: Sequence[Statement]) -> str:
    """Return the part of ``docs/coverage.md`` about the names in ``text``, which is that of ``docs/registries.tsv``.

    Raises `GrammarError` if a name is in no grammar file and has no reason, or if it is in one and has a reason.
    """
    words = {rule: dict(beginnings(rule, statements)) for rule in {entry.rule for entry in entries(text)}}
    return _HEADER + "".join(_row(entry, words[entry.rule].get(entry.name.lower(), "")) for entry in entries(text))


def _row(entry: Entry, file: str) -> str:
    if bool(file) == bool(entry.reason):
        found = f"is in {file}.lark, but has a reason not to be" if file else "is in no grammar file, without a reason"
        raise GrammarError(f"{entry.registry}: {entry.name} {found}")
    where = f"[{file}](../grammar/{file}.lark)" if file else f"{entry.reason}"
    return f"| {entry.registry} | `{entry.name}` | {where} |\n"


def beginnings(rule: str, statements: Iterable[Statement]) -> Iterator[tuple[str, str]]:
    """Yield the keywords with which a rule or terminal can begin, in lower case, each with its grammar file."""
    todo = [rule]
    seen = {rule}
    while todo:
        name = todo.pop()
        for statement in (each for each in statements if each.name == name):
            for keyword, named in _BEGINNING.findall(statement.text):
                if keyword:
                    yield re.sub(r"\\(.)", r"\1", keyword).lower(), statement.file.removesuffix(".lark")
                elif named not in seen:
                    seen.add(named)
                    todo.append(named)

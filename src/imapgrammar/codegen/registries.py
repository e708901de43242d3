"""The second table of ``docs/coverage.md``: the names in IANA's registries, and which grammar file has each of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from imapgrammar.errors import GrammarError
from imapgrammar.syntax.statements import Statement

_HEADER = """
## IANA's registries

Each name of the registries of IANA that concern IMAP, as far as they were known in August 2026, with the grammar file
that has it, or the reason why none has. `docs/registries.tsv` has the names.

| registry | name | grammar |
|---|---|---|
"""
_BEGINNING = re.compile(r'[:|]\s*(?:"((?:[^"\\]|\\.)+)"|([A-Za-z_]\w*))')
"""How an alternative of a statement begins: with a keyword, or with the name of a rule or terminal."""


@dataclass(frozen=True)
class Entry:
    """One name of a registry.

    ``rule``: the rule or terminal that has such names. ``reason``: why no grammar file has this one; empty if one has.
    """

    registry: str
    rule: str
    name: str
    reason: str


def entries(text: str) -> list[Entry]:
    """Return the names that ``docs/registries.tsv`` lists."""
    return [Entry(*line.split("\t")) for line in text.splitlines()[1:]]


def table(text: str, statements: Sequence[Statement]) -> str:
    """Return the part of ``docs/coverage.md`` for the names that ``text``, ``docs/registries.tsv``, lists.

    Raises `GrammarError` for a name that no grammar file has and that has no reason, and for the reverse.
    """
    words = {rule: dict(beginnings(rule, statements)) for rule in {entry.rule for entry in entries(text)}}
    return _HEADER + "".join(_row(entry, words[entry.rule].get(entry.name.lower(), "")) for entry in entries(text))


def _row(entry: Entry, file: str) -> str:
    if bool(file) == bool(entry.reason):
        found = f"is in {file}.lark and has a reason not to be" if file else "is in no grammar file, and has no reason"
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

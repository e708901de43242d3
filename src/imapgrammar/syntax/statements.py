"""The grammar files as text: their statements, each with its place, its RFC section and its capabilities.

This module needs no Lark.
"""

from __future__ import annotations

import functools
import graphlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

_STATEMENT = re.compile(r"^(?:%(extend|override)\s+)?([A-Za-z_][A-Za-z0-9_]*)(?:\.-?\d+)?\s*:")
_DOCUMENT = re.compile(r"// ([^:\n]+): ")
_SECTION = r"(?:RFC \d+|{document}) (?:section|appendix) [\w.-]*\w"
_QUIRK = re.compile(r"// Quirk: (.+)")
_CAPABILITY = re.compile(r"// Capability: (.+)")
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True)
class Statement:
    """One statement of a grammar file.

    ``name``: the rule or terminal it defines or extends. ``file``, ``line``: its place. ``section``: the RFC section
    it is from. ``extends``: True if it adds alternatives to a rule or terminal that another statement defines.
    ``capabilities``: a peer needs one of them to use what the statement adds; empty for the base protocol.
    ``quirk``: the quirk that it belongs to; empty in a grammar file. ``overrides``: True if it adds spellings to a
    terminal.
    """

    name: str
    file: str
    line: int
    section: str
    text: str
    extends: bool
    capabilities: tuple[str, ...] = ()
    quirk: str = ""
    overrides: bool = False

    @property
    def words(self) -> set[str]:
        """The strings in the statement; those of a list of keywords are the keywords that it adds."""
        return {re.sub(r"\\(.)", r"\1", word) for word in _WORD.findall(self.text)}


def grammar_files() -> dict[str, str]:
    """Return the text of every grammar file by its name, from the installed package or from the source tree."""
    return {
        file.name.removesuffix(".lark"): file.read_text("utf-8")
        for file in sorted(grammar_folder().iterdir(), key=lambda file: file.name)
        if file.name.endswith(".lark")
    }


def grammar_folder() -> Traversable:
    """Return the folder of the grammar files, in the installed package or in the source tree."""
    installed: Traversable = resources.files("imapgrammar") / "grammar"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "grammar"


@functools.cache
def all_statements() -> tuple[Statement, ...]:
    """Return the statements of all grammar files, in the order of `in_order`."""
    return tuple(statement for found in in_order(grammar_files()).values() for statement in found)


def in_order(files: Mapping[str, str]) -> dict[str, tuple[Statement, ...]]:
    """Return the statements of each file. The files are in an order in which a rule is defined before it is extended.

    Where several orders do that, the files are in the order of their names. Raises `graphlib.CycleError` if there is no
    such order.
    """
    statements = {name: tuple(statements_of(name, text)) for name, text in files.items()}
    home = {s.name: file for file, found in statements.items() for s in found if not s.extends}
    sorter: graphlib.TopologicalSorter[str] = graphlib.TopologicalSorter()
    for file, found in statements.items():
        needs = {home[s.name] for s in found if s.extends and s.name in home}
        sorter.add(file, *sorted(needs - {file}))
    sorter.prepare()
    order: list[str] = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        order += ready
        sorter.done(*ready)
    return {file: statements[file] for file in order}


def document(text: str) -> str:
    """Return the document that a grammar file is about. Its first line names it: ``// RFC 3691: UNSELECT.``"""
    named = _DOCUMENT.match(text)
    return named[1] if named else "RFC"


def statements_of(file: str, text: str) -> Iterator[Statement]:
    """Yield the statements of one file.

    The comments above a statement name its section and its capabilities, or the quirk that it belongs to.
    """
    section = quirk = ""
    capabilities: tuple[str, ...] = ()
    lines = text.splitlines()
    sections = re.compile(_SECTION.format(document=re.escape(document(text))))
    for number, line in enumerate(lines):
        if line.startswith("//"):
            if found := sections.search(line):
                section, capabilities = found[0], ()
            elif found := _CAPABILITY.match(line):
                capabilities = tuple(found[1].split(" | "))
            elif found := _QUIRK.match(line):
                quirk = found[1]
        elif start := _STATEMENT.match(line):
            end = number + 1
            while end < len(lines) and lines[end].startswith(" "):
                end += 1
            statement = "\n".join(lines[number:end])
            yield Statement(
                start[2],
                f"{file}.lark",
                number + 1,
                section,
                statement,
                start[1] == "extend",
                capabilities,
                quirk,
                start[1] == "override",
            )

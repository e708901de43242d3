"""Write what follows from the grammar: ``python -m imapgrammar.codegen``.

That is ``_generated/nodes.py``: all nodes under one name, and for each rule that is a choice of
nodes the union of them, so that ``match`` over a rule can be checked for completeness; and in a
source tree ``docs/coverage.md``, which RFCs have a grammar file.
"""

from __future__ import annotations

import enum
import sys
import types
from collections.abc import Mapping
from pathlib import Path

from imapgrammar import ir
from imapgrammar.node import Node
from imapgrammar.terminals import Member

_TARGET = Path(__file__).parent / "_generated" / "nodes.py"
_DOCS = Path(__file__).parents[2] / "docs"
_COVERAGE = """# Coverage

What is complete, both directions, and what is not there. Messages of an RFC that is not there are read where the
base protocol has a place for the unknown (`Unknown…` nodes), and refused elsewhere.

Written by `python -m imapgrammar.codegen` from `extensions.tsv` and the grammar files. Do not edit.

| RFC | what | state |
|---|---|---|
"""
_WIDTH = 120
_HEADER = '''"""All nodes, and the unions that the grammar makes of them.

Written by ``python -m imapgrammar.codegen`` from the grammar. Do not edit.
"""

from __future__ import annotations

from typing import TypeAlias

'''


def main() -> None:
    """Write every generated module."""
    # Whatever stands there now may be out of date, and must not get in the way.
    out_of_date = types.ModuleType("imapgrammar._generated.nodes")
    out_of_date.__dict__["__all__"] = []
    sys.modules[out_of_date.__name__] = out_of_date
    from imapgrammar.loader import grammar_files, load

    _TARGET.write_text(nodes_module(load().grammar), "utf-8")

    if (_DOCS / "extensions.tsv").is_file():
        table = coverage((_DOCS / "extensions.tsv").read_text("utf-8"), grammar_files())
        (_DOCS / "coverage.md").write_text(table, "utf-8")


def coverage(extensions: str, files: Mapping[str, str]) -> str:
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


def nodes_module(grammar: ir.Grammar) -> str:
    """The text of ``_generated/nodes.py``."""
    alternatives = [alternative for rule in grammar.rules.values() for alternative in rule.alternatives]
    meanings = [terminal.meaning for terminal in grammar.terminals.values()]
    built: set[type[Node] | type[enum.Enum]] = {alternative.node for alternative in alternatives if alternative.node}
    built |= {meaning.kind for meaning in meanings if isinstance(meaning, Member)}
    classes = sorted(built, key=lambda cls: cls.__name__)
    names = {node.__name__ for node in classes}
    unions = {
        union: grammar.nodes[rule]
        for rule in grammar.rules
        if (union := _camel(rule)) not in names and rule in grammar.node_rules
    }
    parts = [_HEADER]
    for module in sorted({node.__module__ for node in classes}):
        own = sorted((cls for cls in classes if cls.__module__ == module), key=lambda cls: cls.__name__.lower())
        imported = "".join(f"    {cls.__name__},\n" for cls in own)
        parts.append(f"from {module} import (\n{imported})\n")
    exported = "".join(f'    "{name}",\n' for name in sorted(names | set(unions)))
    parts.append(f"\n__all__ = [\n{exported}]\n")
    for union, nodes in sorted(unions.items()):
        members = "".join(f"    {'| ' if index else ''}{node.__name__}\n" for index, node in enumerate(nodes))
        line = f"{union}: TypeAlias = {' | '.join(node.__name__ for node in nodes)}"
        parts.append(f"\n{line}\n" if len(line) <= _WIDTH else f"\n{union}: TypeAlias = (\n{members})\n")
    return "".join(parts)


def _camel(rule: str) -> str:
    return "".join(word.capitalize() for word in rule.split("_"))


if __name__ == "__main__":
    main()

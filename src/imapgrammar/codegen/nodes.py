"""Make ``_generated/nodes.py``: a module with all nodes, the classes of their values, and unions of nodes.

There is a union for each rule that is a choice of nodes, so that a type checker can find a ``match`` that does not
handle all of them.
"""

from __future__ import annotations

import re

from imapgrammar.syntax import ir

_WIDTH = 120
_HEADER = '''"""All nodes, and a union of nodes for each rule that is a choice of them.

Written by ``python -m imapgrammar.codegen`` from the grammar. Do not edit.
"""

from __future__ import annotations

from typing import TypeAlias

'''


def module(grammar: ir.Grammar) -> str:
    """Return the text of ``_generated/nodes.py``."""
    alternatives = [alternative for rule in grammar.rules.values() for alternative in rule.alternatives]
    meanings = [terminal.meaning for terminal in grammar.terminals.values()]
    built: set[type] = {alternative.node for alternative in alternatives if alternative.node}
    values = {rule.kind for rule in grammar.rules.values()} | {meaning.type for meaning in meanings if meaning}
    built |= {kind for kind in values if kind and kind.__module__.startswith("imapgrammar.nodes.")}
    classes = sorted(built, key=lambda cls: cls.__name__)
    names = {node.__name__ for node in classes}
    unions = {
        union: grammar.nodes[rule]
        for rule in grammar.rules
        if (union := _camel(rule)) not in names and rule in grammar.node_rules
    }
    parts = [_HEADER]
    for module in sorted({node.__module__ for node in classes}, key=_natural):
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


def _natural(name: str) -> list[str | int]:
    """Return a sort key that puts ``rfc9755`` before ``rfc10022``, as ruff sorts imports."""
    return [int(part) if part.isdigit() else part for part in re.split(r"([0-9]+)", name)]


def _camel(rule: str) -> str:
    return "".join(word.capitalize() for word in rule.split("_"))

"""Write the modules that follow from the grammar: ``python -m imapgrammar.codegen``.

So far that is one, ``_generated/nodes.py``: all nodes under one name, and for each rule that is a
choice of nodes the union of them, so that ``match`` over a rule can be checked for completeness.
"""

from __future__ import annotations

import enum
import sys
import types
from pathlib import Path

from imapgrammar import ir
from imapgrammar.node import Node
from imapgrammar.terminals import Member

_TARGET = Path(__file__).parent / "_generated" / "nodes.py"
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
    from imapgrammar.loader import load

    _TARGET.write_text(nodes_module(load().grammar), "utf-8")


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

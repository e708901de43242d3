"""Write the modules that follow from the grammar: ``python -m imapgrammar.codegen``.

So far that is one, ``_generated/nodes.py``: all nodes under one name, and for each rule that is a
choice of nodes the union of them, so that ``match`` over a rule can be checked for completeness.
"""

from __future__ import annotations

from pathlib import Path

from imapgrammar import ir
from imapgrammar.loader import load

_TARGET = Path(__file__).parent / "_generated" / "nodes.py"
_HEADER = '''"""All nodes, and the unions that the grammar makes of them.

Written by ``python -m imapgrammar.codegen`` from the grammar. Do not edit.
"""

from __future__ import annotations

from typing import TypeAlias
'''


def main() -> None:
    """Write every generated module."""
    _TARGET.write_text(nodes_module(load().grammar), "utf-8")


def nodes_module(grammar: ir.Grammar) -> str:
    """The text of ``_generated/nodes.py``."""
    classes = sorted({node for nodes in grammar.nodes.values() for node in nodes}, key=lambda node: node.__name__)
    names = {node.__name__ for node in classes}
    unions = {
        union: grammar.nodes[rule]
        for rule in grammar.rules
        if (union := _camel(rule)) not in names and _is_node(grammar, rule, frozenset())
    }
    parts = [_HEADER]
    for module in sorted({node.__module__ for node in classes}):
        imported = "".join(f"    {node.__name__},\n" for node in classes if node.__module__ == module)
        parts.append(f"from {module} import (\n{imported})\n")
    exported = "".join(f'    "{name}",\n' for name in sorted(names | set(unions)))
    parts.append(f"\n__all__ = [\n{exported}]\n")
    for union, nodes in sorted(unions.items()):
        members = "".join(f"    {'| ' if index else ''}{node.__name__}\n" for index, node in enumerate(nodes))
        joined = f"(\n{members})" if len(nodes) > 1 else nodes[0].__name__
        parts.append(f"\n{union}: TypeAlias = {joined}\n")
    return "".join(parts)


def _camel(rule: str) -> str:
    return "".join(word.capitalize() for word in rule.split("_"))


def _is_node(grammar: ir.Grammar, rule: str, inside: frozenset[str]) -> bool:
    """Whether the value of ``rule`` is always one node."""
    if rule in inside or grammar.rules[rule].verbatim:
        return False
    return all(
        alternative.node or _element_is_node(grammar, alternative.body, inside | {rule})
        for alternative in grammar.rules[rule].alternatives
    )


def _element_is_node(grammar: ir.Grammar, element: ir.Element, inside: frozenset[str]) -> bool:
    match element:
        case ir.Ref(rule=rule):
            return _is_node(grammar, rule, inside)
        case ir.Choice(items=items):
            return all(_element_is_node(grammar, item, inside) for item in items)
        case ir.Sequence(items=items):
            carrying = [item for item in items if not isinstance(item, ir.Fixed)]
            return len(carrying) == 1 and _element_is_node(grammar, carrying[0], inside)
        case _:
            return False


if __name__ == "__main__":
    main()

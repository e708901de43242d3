"""The intermediate form as Python source, so that it can be had without Lark and the grammar files."""

from __future__ import annotations

from collections.abc import Iterable

from imapgrammar import ir
from imapgrammar.codegen.patterns import Ahead
from imapgrammar.codegen.source import quoted

HEADER = '''"""The grammar's intermediate form, for errors and for all else that is not in a hurry.

Written by ``python -m imapgrammar.codegen`` from the grammar. Do not edit.
"""

from __future__ import annotations

import functools

from imapgrammar import nodes, registry
from imapgrammar.ir import (
    Alternative,
    Choice,
    Fixed,
    Grammar,
    Optional,
    Ref,
    Repeat,
    Rule,
    Sequence,
    Statement,
    TerminalRule,
    Value,
)


@functools.cache
def grammar() -> Grammar:
    """The grammar that the files of this package make."""
    return Grammar({rule.name: rule for rule in _rules()}, {each.name: each for each in _terminals()}, _statements())

'''


def module(grammar: ir.Grammar, ahead: Ahead) -> str:
    """The text of ``_generated/grammar.py``."""
    rules = "".join(f"        {_rule(rule)},\n" for rule in grammar.rules.values())
    terminals = "".join(f"        {_terminal(terminal)},\n" for terminal in grammar.terminals.values())
    statements = "".join(f"        {_statement(statement)},\n" for statement in grammar.statements)
    follow = "".join(
        f'    "{name}": {quoted(bytes(sorted(octets[0] if octets else ())))},\n'
        for name, octets in ahead.follow.items()
    )
    return (
        f"{HEADER}\nFOLLOW = {{\n{follow}}}\n"
        '"""For each rule, the octets that can stand after it; none after a whole message."""\n'
        f"\n\ndef _rules() -> tuple[Rule, ...]:\n    kinds = registry.declared().kinds\n    return (\n{rules}    )\n"
        "\n\ndef _terminals() -> tuple[TerminalRule, ...]:\n"
        f"    meanings = registry.declared().terminals\n    return (\n{terminals}    )\n"
        f"\n\ndef _statements() -> tuple[Statement, ...]:\n    return (\n{statements}    )\n"
    )


def _rule(rule: ir.Rule) -> str:
    alternatives = _tuple(
        f"Alternative({_element(each.body)}, {each.alias!r}, {f'nodes.{each.node.__name__}' if each.node else None}"
        f"{_capabilities(each.capabilities)})"
        for each in rule.alternatives
    )
    kind = f'kinds["{rule.name}"]' if rule.kind else None
    constrained = ", True" if rule.constrained else ""
    return f"Rule({rule.name!r}, {alternatives}, {rule.catch_all}, {kind}, {rule.verbatim}{constrained})"


def _terminal(terminal: ir.TerminalRule) -> str:
    meaning = f'meanings["{terminal.name}"]' if terminal.meaning else None
    keywords = f"frozenset({sorted(terminal.keywords)!r})" if terminal.keywords else "frozenset()"
    return f"TerminalRule({terminal.name!r}, {terminal.pattern!r}, {meaning}, {keywords})"


def _statement(each: ir.Statement) -> str:
    fields = (each.name, each.file, each.line, each.section, each.text, each.extends)
    return f"Statement({', '.join(map(repr, fields))}{_capabilities(each.capabilities)})"


def _capabilities(names: tuple[str, ...]) -> str:
    """The last argument, which may be left out."""
    return f", {names!r}" if names else ""


def _element(element: ir.Element) -> str:
    match element:
        case ir.Fixed(text=text, terminal=terminal):
            return f"Fixed({text!r}, {terminal!r})"
        case ir.Value(terminal=terminal):
            return f"Value({terminal!r})"
        case ir.Ref(rule=rule):
            return f"Ref({rule!r})"
        case ir.Sequence(items=items):
            return f"Sequence({_tuple(map(_element, items))})"
        case ir.Choice(items=items):
            return f"Choice({_tuple(map(_element, items))})"
        case ir.Optional(item=item):
            return f"Optional({_element(item)})"
        case ir.Repeat(item=item, minimum=minimum, separator=separator):
            return f"Repeat({_element(item)}, {minimum}, {_tuple(map(_element, separator))})"


def _tuple(items: Iterable[str]) -> str:
    spelled = list(items)
    return f"({spelled[0]},)" if len(spelled) == 1 else f"({', '.join(spelled)})"

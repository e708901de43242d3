"""Make ``_generated/grammar.py``: the intermediate form as Python source, used without Lark and the grammar files."""

from __future__ import annotations

from collections.abc import Iterable

from imapgrammar.codegen.source import quoted
from imapgrammar.syntax import ir
from imapgrammar.syntax.lookahead import Ahead

HEADER = '''"""The grammar as data: used to explain errors and to analyse rules, not on the fast path.

Written by ``python -m imapgrammar.codegen`` from the grammar. Do not edit.
"""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

import functools

from imapgrammar import nodes
from imapgrammar.syntax import registry
from imapgrammar.syntax.ir import (
    Alternative,
    Choice,
    Fixed,
    Grammar,
    Optional,
    Ref,
    Repeat,
    Rule,
    Sequence,
    TerminalRule,
    Value,
)


@functools.cache
def grammar() -> Grammar:
    """Return the grammar of this package."""
    return Grammar({rule.name: rule for rule in _rules()}, {each.name: each for each in _terminals()})

'''


def module(grammar: ir.Grammar, ahead: Ahead) -> str:
    """Return the text of ``_generated/grammar.py``. Each rule or terminal is one line, so that diffs are short."""
    rules = "".join(f"        {_rule(rule)},\n" for rule in grammar.rules.values())
    terminals = "".join(f"        {_terminal(terminal)},\n" for terminal in grammar.terminals.values())
    follow = "".join(
        f'    "{name}": {quoted(bytes(sorted(octets[0] if octets else ())))},\n'
        for name, octets in ahead.follow.items()
    )
    return (
        f"{HEADER}\nFOLLOW = {{\n{follow}}}\n"
        '"""For each rule, the octets that can stand after it; empty for a whole message."""\n'
        f"\n\ndef _rules() -> tuple[Rule, ...]:\n    kinds = registry.declared().kinds\n    return (\n{rules}    )\n"
        "\n\ndef _terminals() -> tuple[TerminalRule, ...]:\n"
        f"    meanings = registry.declared().terminals\n    return (\n{terminals}    )\n"
    )


def _rule(rule: ir.Rule) -> str:
    return _call(
        "Rule",
        repr(rule.name),
        _tuple(map(_alternative, rule.alternatives)),
        catch_all=rule.catch_all and "True",
        kind=rule.kind and f'kinds["{rule.name}"]',
        verbatim=rule.verbatim and "True",
        constrained=rule.constrained and "True",
        section=rule.section and repr(rule.section),
        capabilities=rule.capabilities and repr(rule.capabilities),
    )


def _alternative(each: ir.Alternative) -> str:
    return _call(
        "Alternative",
        _element(each.body),
        repr(each.alias),
        f"nodes.{each.node.__name__}" if each.node else "None",
        section=each.section and repr(each.section),
        capabilities=each.capabilities and repr(each.capabilities),
    )


def _terminal(terminal: ir.TerminalRule) -> str:
    return _call(
        "TerminalRule",
        repr(terminal.name),
        repr(terminal.pattern),
        meaning=terminal.meaning and f'meanings["{terminal.name}"]',
        keywords=terminal.keywords and repr(terminal.keywords),
        section=terminal.section and repr(terminal.section),
        capabilities=terminal.capabilities and repr(terminal.capabilities),
    )


def _call(name: str, *given: str, **others: object) -> str:
    """Return a call as text. Keyword arguments that are empty are left out, since they are the defaults."""
    return f"{name}({', '.join([*given, *(f'{key}={text}' for key, text in others.items() if text)])})"


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

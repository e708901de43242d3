"""Make ``_generated/grammar.py``: the intermediate form as Python source, used without Lark and the grammar files.

Also make ``_generated/tolerant_grammar.py``, the same with the quirks.
"""

from __future__ import annotations

from collections.abc import Iterable

from imapgrammar.codegen.source import quoted
from imapgrammar.syntax import ir
from imapgrammar.syntax.lookahead import Ahead
from imapgrammar.syntax.quirks import ReadAs
from imapgrammar.syntax.registry import Registry
from imapgrammar.syntax.terminals import Octets, Terminal

_HEADER = '''"""{what}

Written by ``python -m imapgrammar.codegen`` from {source}. Do not edit.
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
{loose}    Optional,
    Ref,
    Repeat,
    Rule,
    Sequence,
    TerminalRule,
    Value,
)
{imports}

@functools.cache
def grammar() -> Grammar:
    """Return the grammar of this package{quirks}."""
    return Grammar({{rule.name: rule for rule in _rules()}}, {{each.name: each for each in _terminals()}})

'''
HEADER = _HEADER.format(
    what="The grammar as data: used to explain errors and to analyse rules, not on the fast path.",
    source="the grammar",
    loose="",
    imports="",
    quirks="",
)
TOLERANT_HEADER = _HEADER.format(
    what="The grammar with its quirks as data: used to make messages with quirks.",
    source="the grammar and its quirks",
    loose="    Loose,\n",
    imports="""from imapgrammar.syntax.quirks import ReadAs
from imapgrammar.syntax.terminals import Octets
""",
    quirks=" with its quirks",
)


def tolerant_module(grammar: ir.Grammar, declared: Registry) -> str:
    """Return the text of ``_generated/tolerant_grammar.py``.

    ``declared``: the registry without the meanings of the terminals of quirk files.
    """
    rules = "".join(f"        {_rule(rule)},\n" for rule in grammar.rules.values())
    terminals = "".join(f"        {_terminal(terminal, declared)},\n" for terminal in grammar.terminals.values())
    return f"{TOLERANT_HEADER}{_functions(rules, terminals)}"


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
        f"{_functions(rules, terminals)}"
    )


def _functions(rules: str, terminals: str) -> str:
    """The functions that return the rules and the terminals."""
    return (
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
        quirk=each.quirk and repr(each.quirk),
        instead=each.instead and repr(each.instead),
    )


def _terminal(terminal: ir.TerminalRule, declared: Registry | None = None) -> str:
    return _call(
        "TerminalRule",
        repr(terminal.name),
        repr(terminal.pattern),
        meaning=terminal.meaning and _meaning(terminal.name, terminal.meaning, declared),
        keywords=terminal.keywords and repr(terminal.keywords),
        section=terminal.section and repr(terminal.section),
        capabilities=terminal.capabilities and repr(terminal.capabilities),
    )


def _meaning(name: str, meaning: Terminal, declared: Registry | None) -> str:
    """The meaning of a terminal, which a quirk file may have given it."""
    if declared is None or name in declared.terminals:
        return f'meanings["{name}"]'
    match meaning:
        case ReadAs(meaning=other, prefix=prefix):
            of = next(each for each, known in declared.terminals.items() if known is other)
            return f'ReadAs(meanings["{of}"], {prefix!r})'
        case Octets(kind=kind) if kind is not bytes:
            of = next(each for each, known in declared.kinds.items() if known is kind)
            return f'Octets(registry.declared().kinds["{of}"])'
        case _:
            return "Octets()"


def _call(name: str, *given: str, **others: object) -> str:
    """Return a call as text. Keyword arguments that are empty are left out, since they are the defaults."""
    return f"{name}({', '.join([*given, *(f'{key}={text}' for key, text in others.items() if text)])})"


def _element(element: ir.Element) -> str:
    match element:
        case ir.Loose(text=text, terminal=terminal, quirk=quirk):
            return f"Loose({text!r}, {terminal!r}, {quirk!r})"
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

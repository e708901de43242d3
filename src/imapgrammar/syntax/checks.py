"""Checks of a grammar: that no rule begins with itself, and that rules and nodes fit together."""

from __future__ import annotations

import graphlib
from collections.abc import Iterator

from imapgrammar.errors import GrammarError
from imapgrammar.syntax import ir


def check_beginnings(grammar: ir.Grammar) -> None:
    """Raise `GrammarError` where a rule begins with itself."""
    try:
        graphlib.TopologicalSorter(_beginnings(grammar)).prepare()
    except graphlib.CycleError as error:
        raise GrammarError(f"a rule begins with itself: {' - '.join(error.args[1])}") from None


def check(grammar: ir.Grammar) -> None:
    """Raise `GrammarError` where rules and nodes do not fit together."""
    for rule in grammar.rules.values():
        if rule.verbatim:
            continue
        if rule.constrained and len(_own_forms(grammar, rule)) > 1:
            raise GrammarError(f"{rule.name}: a constrained rule cannot itself be the forms of a string")
        widths = set()
        for alternative in rule.alternatives:
            _check_element(grammar, rule.name, alternative.body)
            width = grammar.width(alternative.body)
            if alternative.node:
                fields = alternative.node.__struct_fields__
                if len(fields) != width:
                    raise GrammarError(
                        f"{rule.name}: {alternative.node.__name__} has the fields {', '.join(fields)},"
                        f" its alternative {width} values"
                    )
                width = 1
            widths.add(width)
        if len(widths) > 1 and widths != {0, 1}:
            raise GrammarError(f"{rule.name}: its alternatives carry {sorted(widths)} values")
        empty = [a for a in rule.alternatives if not a.node and grammar.width(a.body) == 0]
        lost = [a for a in empty if not _is_nil(a.body)] if max(widths) else []
        if len(empty) > 1 or lost:
            raise GrammarError(f"{rule.name}: alternatives of fixed octets alone, without nodes: which it was is lost")


def _beginnings(grammar: ir.Grammar) -> dict[str, set[str]]:
    """For each rule, the rules that it can begin with."""
    nothing: set[str] = set()
    while found := {
        name
        for name, rule in grammar.rules.items()
        if name not in nothing and any(_may_be_nothing(each.body, nothing) for each in rule.alternatives)
    }:
        nothing |= found
    return {
        name: {first for each in rule.alternatives for first in _first_of(each.body, nothing)}
        for name, rule in grammar.rules.items()
    }


def _first_of(element: ir.Element, nothing: set[str]) -> Iterator[str]:
    """The rules that an element can begin with; ``nothing``: those that can be empty."""
    match element:
        case ir.Ref(rule=rule):
            yield rule
        case ir.Choice(items=items):
            for item in items:
                yield from _first_of(item, nothing)
        case ir.Sequence(items=items):
            for item in items:
                yield from _first_of(item, nothing)
                if not _may_be_nothing(item, nothing):
                    break
        case ir.Optional(item=item) | ir.Repeat(item=item):
            yield from _first_of(item, nothing)


def _may_be_nothing(element: ir.Element, nothing: set[str]) -> bool:
    match element:
        case ir.Optional() | ir.Repeat(minimum=0):
            return True
        case ir.Ref(rule=rule):
            return rule in nothing
        case ir.Repeat(item=item):
            return _may_be_nothing(item, nothing)
        case ir.Choice(items=items):
            return any(_may_be_nothing(item, nothing) for item in items)
        case ir.Sequence(items=items):
            return all(_may_be_nothing(item, nothing) for item in items)
        case _:
            return False


def _own_forms(grammar: ir.Grammar, rule: ir.Rule) -> list[str]:
    """The forms of strings among the alternatives of a rule."""
    bodies = (alternative.body.items for alternative in rule.alternatives if not alternative.node)
    terminals = [items[0].terminal for items in bodies if len(items) == 1 and isinstance(items[0], ir.Value)]
    return [terminal for terminal in terminals if hasattr(grammar.terminals[terminal].meaning, "form")]


def _is_nil(body: ir.Sequence) -> bool:
    """Whether this is NIL, the one keyword that stands for None."""
    return len(body.items) == 1 and isinstance(body.items[0], ir.Fixed) and body.items[0].text == "NIL"


def _check_element(grammar: ir.Grammar, rule: str, element: ir.Element) -> None:
    match element:
        case ir.Value(terminal=terminal):
            if grammar.terminals[terminal].meaning is None:
                raise GrammarError(f"{rule}: what {terminal} means is not declared")
        case ir.Sequence(items=items):
            for item in items:
                _check_element(grammar, rule, item)
        case ir.Choice(items=items):
            widths = [grammar.width(item) for item in items]
            if len(set(widths) - {0}) > 1 or (max(widths) > 1 and 0 in widths) or widths.count(0) > 1:
                raise GrammarError(f"{rule}: a choice in it carries {sorted(set(widths))} values")
            for item in items:
                _check_element(grammar, rule, item)
        case ir.Optional(item=item):
            _check_element(grammar, rule, item)
        case ir.Repeat(item=item):
            if grammar.width(item) == 0:
                raise GrammarError(f"{rule}: a repetition of fixed octets: how many is lost")
            _check_element(grammar, rule, item)
        case ir.Fixed() | ir.Ref():
            pass

"""Checks of a grammar: no rule begins with itself, and rules and nodes fit together."""

from __future__ import annotations

import graphlib
from collections.abc import Iterator

from imapgrammar.errors import GrammarError
from imapgrammar.syntax import ir


def check_beginnings(grammar: ir.Grammar) -> None:
    """Raise `GrammarError` if a rule can begin with itself."""
    try:
        graphlib.TopologicalSorter(_beginnings(grammar)).prepare()
    except graphlib.CycleError as error:
        raise GrammarError(f"a rule begins with itself: {' - '.join(error.args[1])}") from None


def check(grammar: ir.Grammar) -> None:
    """Raise `GrammarError` if the grammar does not fit the declarations, or if reading would lose information.

    That is so if a node has more or fewer fields than its alternative has values, or if the values of a rule do not
    show which of its alternatives, or how many repetitions, were read.
    """
    for rule in grammar.rules.values():
        if rule.verbatim:
            continue
        if rule.constrained and len(_own_forms(grammar, rule)) > 1:
            raise GrammarError(f"{rule.name}: a constrained rule cannot have several string forms as its alternatives")
        widths = set()
        for alternative in rule.alternatives:
            _check_element(grammar, rule.name, alternative.body)
            if alternative.instead == "left_out":
                continue
            width = grammar.alternative_width(alternative)
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
            raise GrammarError(f"{rule.name}: its alternatives carry different numbers of values: {sorted(widths)}")
        empty = [a for a in rule.alternatives if not (a.node or a.quirk) and grammar.width(a.body) == 0]
        lost = [a for a in empty if not _is_nil(a.body)] if max(widths, default=0) else []
        if len(empty) > 1 or lost:
            raise GrammarError(f"{rule.name}: alternatives of fixed octets need nodes, else it is lost which was read")


def _beginnings(grammar: ir.Grammar) -> dict[str, set[str]]:
    """For each rule, the rules that it can begin with."""
    empty = empty_rules(grammar)
    return {
        name: {first for each in rule.alternatives for first in _first_of(each.body, empty)}
        for name, rule in grammar.rules.items()
    }


def empty_rules(grammar: ir.Grammar) -> set[str]:
    """Return the rules that can be empty."""
    empty: set[str] = set()
    while found := {
        name
        for name, rule in grammar.rules.items()
        if name not in empty and any(can_be_empty(each.body, empty) for each in rule.alternatives)
    }:
        empty |= found
    return empty


def _first_of(element: ir.Element, empty: set[str]) -> Iterator[str]:
    """The rules that an element can begin with; ``empty``: those that can be empty."""
    match element:
        case ir.Ref(rule=rule):
            yield rule
        case ir.Choice(items=items):
            for item in items:
                yield from _first_of(item, empty)
        case ir.Sequence(items=items):
            for item in items:
                yield from _first_of(item, empty)
                if not can_be_empty(item, empty):
                    break
        case ir.Optional(item=item) | ir.Repeat(item=item):
            yield from _first_of(item, empty)


def can_be_empty(element: ir.Element, empty: set[str]) -> bool:
    """Return whether an element can be empty; ``empty``: the rules that can be."""
    match element:
        case ir.Optional() | ir.Repeat(minimum=0):
            return True
        case ir.Ref(rule=rule):
            return rule in empty
        case ir.Repeat(item=item):
            return can_be_empty(item, empty)
        case ir.Choice(items=items):
            return any(can_be_empty(item, empty) for item in items)
        case ir.Sequence(items=items):
            return all(can_be_empty(item, empty) for item in items)
        case _:
            return False


def _own_forms(grammar: ir.Grammar, rule: ir.Rule) -> list[str]:
    """The forms of strings among the alternatives of a rule."""
    bodies = (alternative.body.items for alternative in rule.alternatives if not alternative.node)
    terminals = [items[0].terminal for items in bodies if len(items) == 1 and isinstance(items[0], ir.Value)]
    return [terminal for terminal in terminals if hasattr(grammar.terminals[terminal].meaning, "form")]


def _is_nil(body: ir.Sequence) -> bool:
    """Return True for NIL, the one keyword that stands for None."""
    return len(body.items) == 1 and isinstance(body.items[0], ir.Fixed) and body.items[0].text == "NIL"


def _check_element(grammar: ir.Grammar, rule: str, element: ir.Element) -> None:
    match element:
        case ir.Value(terminal=terminal):
            if grammar.terminals[terminal].meaning is None:
                raise GrammarError(f"{rule}: the meaning of {terminal} is not declared")
        case ir.Sequence(items=items):
            for item in items:
                _check_element(grammar, rule, item)
        case ir.Choice(items=items):
            widths = [grammar.width(item) for item in items]
            if len(set(widths) - {0}) > 1 or (max(widths) > 1 and 0 in widths) or widths.count(0) > 1:
                raise GrammarError(
                    f"{rule}: the items of a choice carry {sorted(widths)} values;"
                    " all must carry the same number, at least 1, or one of them none and the others 1"
                )
            for item in items:
                _check_element(grammar, rule, item)
        case ir.Optional(item=item):
            _check_element(grammar, rule, item)
        case ir.Repeat(item=item):
            if grammar.width(item) == 0:
                raise GrammarError(f"{rule}: a repetition of fixed octets has no value, so their number would be lost")
            _check_element(grammar, rule, item)
        case ir.Fixed() | ir.Ref():
            pass

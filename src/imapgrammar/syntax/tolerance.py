"""Analysis of a grammar with quirks: what is tried after what, what can be left out, where spelling can be looser."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from imapgrammar.errors import GrammarError
from imapgrammar.node import Node
from imapgrammar.syntax import ir
from imapgrammar.syntax.checks import can_be_empty, empty_rules
from imapgrammar.syntax.lookahead import Ahead, Anything, Many, Pattern, Series
from imapgrammar.syntax.terminals import LiteralString


class Tolerance:
    """The quirks of one grammar."""

    def __init__(self, grammar: ir.Grammar) -> None:
        self._grammar = grammar

    def quirks(self, rule: str) -> tuple[ir.Alternative, ...]:
        """The alternatives of a rule that quirks add, in the order in which they are tried; catch-alls come last.

        A rule that is nothing but a string also has those of the rules that it is made of. A string that cannot be a
        literal has none: what a quirk spells could not be written there.
        """
        forms = self._grammar.string_forms.get(rule, ())
        if forms and not any(isinstance(self._grammar.terminals[each].meaning, LiteralString) for each in forms):
            return ()
        return tuple(sorted(self._own_and_inner(rule), key=self._is_catch_all))

    def _own_and_inner(self, rule: str) -> list[ir.Alternative]:
        found = [each for each in self._grammar.rules[rule].alternatives if each.quirk]
        if rule in self._grammar.string_forms:
            for alternative in self._grammar.rules[rule].alternatives:
                match alternative.body.items:
                    case (ir.Ref(rule=inner),) if not alternative.quirk and not self._grammar.rules[inner].kind:
                        found += self._own_and_inner(inner)
        return found

    def _is_catch_all(self, alternative: ir.Alternative) -> bool:
        match alternative.body.items:
            case (ir.Ref(rule=rule),):
                return self._grammar.rules[rule].catch_all
            case _:
                return False

    @cached_property
    def telling(self) -> frozenset[str]:
        """The rules in which a quirk may be met."""
        own = {
            name
            for name, rule in self._grammar.rules.items()
            if self.quirks(name) or any(_has_loose(each.body) for each in rule.alternatives)
        }
        return frozenset(own | {name for name, inner in self._grammar.reach.items() if inner & own})

    def can_be_left_out(self, element: ir.Element) -> bool:
        """Return whether the one value of an element may be `LEFT_OUT`."""
        match element:
            case ir.Ref(rule=rule):
                return rule in self._left_out
            case ir.Sequence(items=items) | ir.Choice(items=items):
                return any(map(self.can_be_left_out, items))
            case _:
                return False

    @cached_property
    def _left_out(self) -> frozenset[str]:
        self.__dict__["_left_out"] = found = frozenset[str]()
        while True:
            now = frozenset(
                name
                for name, rule in self._grammar.rules.items()
                if any(
                    each.instead == "left_out"
                    or (not each.node and each.instead in ("", "told") and self.can_be_left_out(each.body))
                    for each in rule.alternatives
                )
            )
            if now == found:
                return found
            self.__dict__["_left_out"] = found = now

    def may_be_empty(self, rule: str) -> bool:
        """Return whether a list that is all of a rule may lose all its items: it is optional wherever it stands."""
        uses = [
            optional
            for each in self._grammar.rules.values()
            for alternative in each.alternatives
            for optional in _uses(alternative.body, rule, optional=False)
        ]
        body = self._grammar.rules[rule].alternatives[0].body
        return self._grammar.width(body) == 1 and bool(uses) and all(uses)

    def check(self) -> None:
        """Raise `GrammarError` where something can be left out, but stands in no list that could lose it."""
        for rule in self._grammar.rules.values():
            for alternative in rule.alternatives:
                if alternative.node and self.can_be_left_out(alternative.body):
                    raise GrammarError(f"{rule.name}: what is left out stands in no list")
                for each in ir.elements(alternative.body):
                    if isinstance(each, ir.Sequence) and self._leaves_some(each):
                        raise GrammarError(f"{rule.name}: one of several values cannot be left out")

    def _leaves_some(self, sequence: ir.Sequence) -> bool:
        """Return whether one of several values of a sequence can be left out."""
        return self._grammar.width(sequence) > 1 and any(
            self.can_be_left_out(item) and self._grammar.width(item) < self._grammar.width(sequence)
            for item in sequence.items
        )


def with_empty_last(grammar: ir.Grammar) -> ir.Grammar:
    """Return the grammar with the alternatives that can be of no octet behind the others of their rule.

    The octets that come next tell less where there are quirks. So what is here is looked for before what is not here.
    """
    empty = empty_rules(grammar)
    rules = {
        name: replace(
            rule, alternatives=tuple(sorted(rule.alternatives, key=lambda each: can_be_empty(each.body, empty)))
        )
        for name, rule in grammar.rules.items()
    }
    return ir.Grammar(rules, grammar.terminals)


def with_fields_in_order(grammar: ir.Grammar) -> ir.Grammar:
    """Return the grammar with the order of fields in each quirk that has the parts of a node in another order.

    The parts that are rules are known by these. What has other parts keeps the order of its values.
    """
    right: dict[type[Node], list[list[str]]] = {}
    for rule in grammar.rules.values():
        for each in rule.alternatives:
            if each.node and not each.quirk:
                right.setdefault(each.node, []).append(_parts(grammar, each.body))
    rules = {
        name: replace(
            rule,
            alternatives=tuple(
                replace(each, order=_order(_parts(grammar, each.body), right.get(each.node, ())))
                if each.node and each.quirk
                else each
                for each in rule.alternatives
            ),
        )
        for name, rule in grammar.rules.items()
    }
    return ir.Grammar(rules, grammar.terminals)


def _parts(grammar: ir.Grammar, body: ir.Sequence) -> list[str]:
    """The rule of each value of a sequence; empty for a value that is not of one rule."""
    found: list[str] = []
    for item in body.items:
        match item:
            case ir.Ref(rule=name) | ir.Optional(item=ir.Sequence(items=(ir.Fixed(), ir.Ref(rule=name)))):
                found += [name] * grammar.widths[name]
            case _:
                found += [""] * grammar.width(item)
    return found


def _order(parts: Sequence[str], right: Iterable[Sequence[str]]) -> tuple[int, ...]:
    for each in right:
        if each != parts and sorted(each) == sorted(parts) and len(set(parts)) == len(parts):
            return tuple(parts.index(name) for name in each)
    return ()


def loosened(grammar: ir.Grammar, looser: Mapping[str, tuple[str, str]]) -> ir.Grammar:
    """Return the grammar with other spellings of fixed octets.

    ``looser``: for each terminal, the pattern of its spellings and the quirk. Spelling stays exact where what comes
    after it may begin with what the pattern adds: text may begin with spaces. Raises `GrammarError` for a terminal that
    is not fixed octets, and for a pattern that does not match these.
    """
    texts = {fixed.terminal: fixed.text for rule in grammar.rules.values() for fixed in _fixed(rule)}
    for name, (pattern, quirk) in looser.items():
        if name not in texts:
            raise GrammarError(f"{quirk}: {name} stands in no rule as fixed octets")
        if not re.fullmatch(pattern, texts[name]):
            raise GrammarError(f"{quirk}: the other spellings of {name} are not spellings of {texts[name]!r}")
    ahead = Ahead(ir.Grammar({name: _without_quirks(rule) for name, rule in grammar.rules.items()}, grammar.terminals))

    def respelled(element: ir.Fixed, then: Pattern) -> ir.Element:
        if element.terminal not in looser:
            return element
        pattern, quirk = looser[element.terminal]
        first = ahead.octets(then, places=1)
        added = {octet for octet in (first[0] if first else ()) if re.fullmatch(pattern, element.text + chr(octet))}
        return element if added else ir.Loose(element.text, element.terminal, quirk)

    rules = {}
    for name, rule in grammar.rules.items():
        after = ahead.after(name) if ahead.follow[name] else Anything()
        alternatives = tuple(
            replace(each, body=_mapped(each.body, after, ahead, respelled)) for each in rule.alternatives
        )
        rules[name] = replace(rule, alternatives=alternatives)
    terminals = {
        name: replace(terminal, pattern=looser[name][0]) if name in looser else terminal
        for name, terminal in grammar.terminals.items()
    }
    return ir.Grammar(rules, terminals)


def _without_quirks(rule: ir.Rule) -> ir.Rule:
    right = tuple(each for each in rule.alternatives if not each.quirk)
    return replace(rule, alternatives=right or rule.alternatives)


def _mapped(
    sequence: ir.Sequence, then: Pattern, ahead: Ahead, change: Callable[[ir.Fixed, Pattern], ir.Element]
) -> ir.Sequence:
    """The sequence with ``change`` made of each fixed element in it and of what comes after that."""

    def one(element: ir.Element, then: Pattern) -> ir.Element:
        match element:
            case ir.Fixed():
                return change(element, then)
            case ir.Sequence():
                return _mapped(element, then, ahead, change)
            case ir.Choice(items=items):
                return ir.Choice(tuple(one(item, then) for item in items))
            case ir.Optional(item=item):
                return ir.Optional(one(item, then))
            case ir.Repeat(item=item, minimum=minimum, separator=separator):
                again = Many(ahead.pattern(ir.Sequence((*separator, item))), 0, None)
                between = _mapped(ir.Sequence(separator), ahead.pattern(item), ahead, change)
                return ir.Repeat(one(item, Series((again, then))), minimum, between.items)
            case _:
                return element

    items: list[ir.Element] = []
    for item in reversed(sequence.items):
        items.insert(0, one(item, then))
        then = Series((ahead.pattern(item), then))
    return ir.Sequence(tuple(items))


def _fixed(rule: ir.Rule) -> Iterator[ir.Fixed]:
    for alternative in rule.alternatives:
        yield from (each for each in ir.elements(alternative.body) if isinstance(each, ir.Fixed))


def _has_loose(element: ir.Element) -> bool:
    return any(isinstance(each, ir.Loose) for each in ir.elements(element))


def _uses(element: ir.Element, rule: str, *, optional: bool) -> Iterator[bool]:
    """For each place where a rule stands in an element: whether it is optional there."""
    match element:
        case ir.Ref(rule=name) if name == rule:
            yield optional
        case ir.Optional(item=ir.Sequence(items=(item,)) | item):
            yield from _uses(item, rule, optional=True)
        case ir.Sequence(items=items) | ir.Choice(items=items):
            for item in items:
                yield from _uses(item, rule, optional=False)
        case ir.Repeat(item=item):
            yield from _uses(item, rule, optional=False)
        case _:
            pass

"""Derivation of octets from the rules of a grammar. The caller makes the choices, at random or otherwise."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from imapgrammar.fuzzing.spelling import Below, Speller, speller
from imapgrammar.node import Node
from imapgrammar.syntax import ir

DEPTH = 12
"""Approximate nesting depth of the rules in a message."""
_MOST = 4
"""The most repetitions of an element beyond its minimum."""
_TRIES = 8
"""The most attempts to find another spelling."""
_KNOWN = 4
"""The least weight of an alternative that is not a catch-all. A catch-all has weight 1."""


class Token(NamedTuple):
    """The octets of one terminal."""

    terminal: str
    octets: bytes


class Derived(list[Token]):
    """The tokens of one derivation.

    ``start``, ``end``: the indices at which the tokens of the target begin and end. ``respelled``: True if keywords may
    be in another letter case than in the grammar.
    """

    start = 0
    end = 0
    respelled = False

    @property
    def octets(self) -> bytes:
        """The octets of all tokens."""
        return b"".join([token.octets for token in self])


Maker = Callable[[Below, int, Derived], None]
"""A function that adds the tokens of one element. Its number is the depth to which rules may still nest."""

Wrap = Callable[[str, Maker], Maker]
"""A function that is given the name of a rule and its maker, and returns the maker to use instead."""


@dataclass(frozen=True)
class OfQuirk:
    """The places of a quirk: alternatives that are told as the quirk, and fixed octets that it spells in more ways."""

    name: str


Target = str | type[Node] | OfQuirk
"""The part that a derivation must contain: a rule, a terminal, an alternative that builds this node, or a quirk."""


class Derivation:
    """Derives octets from the rules of a grammar.

    The octets follow the grammar, but may still be invalid: a constraint can forbid them, and two neighbouring tokens
    can be read as one. Alternatives that contain more are chosen more often, catch-alls less often. If all choices
    are 0, the result is as plain and short as possible. Quirks are derived only inside of a target that is a quirk.

    ``non_synchronizing``: True if literals may be non-synchronizing. ``pool``: the choices by which octets of terminals
    are made in advance and then reused, which is faster; None to make them each time. ``wrap``: applied to the maker
    of each rule inside another rule; None for no change.
    """

    def __init__(
        self,
        grammar: ir.Grammar,
        *,
        non_synchronizing: bool = True,
        pool: Below | None = None,
        wrap: Wrap | None = None,
    ) -> None:
        self.grammar = grammar
        self._non_synchronizing = non_synchronizing
        self._pool = pool
        self._wrap = wrap
        self._heights = _least_heights(grammar)
        self._told = self._find_told()
        self._rules: dict[str, Maker] = {}
        self._terminals: dict[str, Maker] = {}
        self._containing: dict[Target, _Containing] = {}

    def derive(self, rule: str, below: Below, *, through: Target | None = None, depth: int = DEPTH) -> Derived:
        """Derive a rule or a terminal. ``through``: a target that the rule must contain.

        Raises `KeyError` if the rule cannot contain the target.
        """
        derived = Derived()
        derived.respelled = below(4) == 3
        if rule in self.grammar.terminals:
            self.terminal(rule)(below, depth, derived)
        elif through is None:
            self.rule(rule)(below, depth, derived)
            derived.end = len(derived)
        else:
            self._with_target(through).rule(rule)(below, depth, derived)
        return derived

    def can_contain(self, rule: str, target: Target) -> bool:
        """Return whether a rule can contain the target."""
        return self._with_target(target).can_contain(rule)

    def _with_target(self, target: Target) -> _Containing:
        if target not in self._containing:
            self._containing[target] = _Containing(self, target)
        return self._containing[target]

    def rule(self, name: str) -> Maker:
        """The maker of a rule."""
        if name not in self._rules:
            alternatives = _right(self.grammar.rules[name])
            # For a rule that contains itself: the real maker is not there yet.
            self._rules[name] = lambda below, depth, out: self._rules[name](below, depth, out)
            self._rules[name] = choice(
                [(self.weight(a.body, name), self.height(a.body), self.element(a.body, name)) for a in alternatives]
            )
        return self._rules[name]

    def element(self, element: ir.Element, rule: str) -> Maker:
        """The maker of an element of a rule."""
        match element:
            case ir.Fixed():
                return _fixed(element)
            case ir.Value(terminal=terminal):
                return self.terminal(terminal)
            case ir.Ref(rule=name):
                return self._deeper(name)
            case ir.Sequence(items=items):
                return sequence([self.element(item, rule) for item in items])
            case ir.Choice(items=items):
                options = [(self.weight(item, rule), self.height(item), self.element(item, rule)) for item in items]
                return choice(options)
            case ir.Optional(item=item):
                return _optional(self.element(item, rule))
            case ir.Repeat(item=item, minimum=minimum, separator=separator):
                between = sequence([self.element(each, rule) for each in separator])
                return _repeat(self.element(item, rule), minimum, between)

    def _deeper(self, name: str) -> Maker:
        self.rule(name)
        rules = self._rules

        def deeper(below: Below, depth: int, out: Derived) -> None:
            rules[name](below, depth - 1, out)

        return self._wrap(name, deeper) if self._wrap else deeper

    def terminal(self, name: str) -> Maker:
        """The maker of a terminal."""
        if name not in self._terminals:
            spell = speller(self.grammar.terminals[name], non_synchronizing=self._non_synchronizing)
            self._terminals[name] = _terminal(name, spell) if self._pool is None else _pooled(name, spell, self._pool)
        return self._terminals[name]

    def loose(self, element: ir.Loose) -> Maker:
        """The maker of fixed octets in other spellings, which a quirk gives them."""
        terminal = replace(self.grammar.terminals[element.terminal], keywords={})
        spell = speller(terminal, non_synchronizing=False)

        def make(below: Below, depth: int, out: Derived) -> None:
            spellings = (spell(below) for _ in range(_TRIES))
            octets = next((each for each in spellings if each.lower() != element.lower), element.text.encode("ascii"))
            out.append(Token(element.terminal, octets))

        return make

    def told(self, alternative: ir.Alternative) -> frozenset[str]:
        """The quirks that every derivation of an alternative has."""
        own = {alternative.quirk} if alternative.instead else set()
        rules = [item.rule for item in alternative.body.items if isinstance(item, ir.Ref)]
        return frozenset(own).union(*(self._told[rule] for rule in rules))

    def _find_told(self) -> dict[str, frozenset[str]]:
        """For each rule, the quirks that every derivation of it has."""
        self._told = dict.fromkeys(self.grammar.rules, frozenset[str]())
        while True:
            before = dict(self._told)
            for name, rule in self.grammar.rules.items():
                told = frozenset[str].intersection(*map(self.told, _right(rule)))
                # A rule that is nothing but quirks may be of several.
                self._told[name] = told and frozenset[str].intersection(*map(self.told, rule.alternatives))
            if self._told == before:
                return before

    def weight(self, element: ir.Element, rule: str) -> int:
        """The weight of an element in a choice: the more can be derived from it, the larger."""
        inside = {name for ref in ir.references(element) for name in (ref, *self.grammar.reach[ref])}
        lone = element.items[0] if isinstance(element, ir.Sequence) and len(element.items) == 1 else element
        if isinstance(lone, ir.Ref) and self.grammar.rules[lone.rule].catch_all:
            return 1
        if rule in inside:
            return _KNOWN
        return _KNOWN * int((1 + sum(len(self.grammar.rules[name].alternatives) for name in inside)) ** 0.75)

    def height(self, element: ir.Element) -> int:
        """The depth of the shallowest derivation of an element."""
        return _height(element, self._heights)


class _Containing:
    """Derives rules so that they contain a target."""

    def __init__(self, derivation: Derivation, target: Target) -> None:
        self._plain = derivation
        self._target = target
        self._distances = self._find_distances()
        self._rules: dict[str, Maker] = {}

    def can_contain(self, rule: str) -> bool:
        """Return whether a rule can contain the target, or is the target."""
        return rule in self._distances

    def rule(self, name: str) -> Maker:
        """The maker of a rule with the target in it. Raises `KeyError` if the rule cannot contain it."""
        if name not in self._rules:
            self._rules[name] = self._rule(name)
        return self._rules[name]

    def _rule(self, name: str) -> Maker:
        if name not in self._distances:
            raise KeyError(name)
        if name == self._target:
            return _marked(self._plain.rule(name))
        options = []
        for alternative in self._plain.grammar.rules[name].alternatives:
            body = alternative.body
            distance = self._distance_of(alternative)
            if distance is None:
                continue
            if self._is_target(alternative):
                maker = _marked(self._plain.element(body, name))
            else:
                maker = self._element(body, name)
            options.append((1, distance, maker))
        return choice(options)

    def _element(self, element: ir.Element, rule: str) -> Maker:
        """The maker of an element with the target in it."""
        match element:
            case ir.Ref(rule=name):
                return lambda below, depth, out: self.rule(name)(below, depth - 1, out)
            case ir.Sequence(items=items):
                return choice([(1, distance, self._sequence(items, at, rule)) for at, distance in self._near(items)])
            case ir.Choice(items=items):
                return choice([(1, distance, self._element(items[at], rule)) for at, distance in self._near(items)])
            case ir.Optional(item=item):
                return self._element(item, rule)
            case ir.Repeat(item=item, minimum=minimum, separator=separator):
                between = sequence([self._plain.element(each, rule) for each in separator])
                plain = self._plain.element(item, rule)
                return _repeat_around(self._element(item, rule), plain, minimum, between)
            case ir.Loose():
                return _marked(self._plain.loose(element))
            case _:
                return _marked(self._plain.element(element, rule))

    def _distance_of(self, alternative: ir.Alternative) -> int | None:
        if self._is_target(alternative):
            return 0
        # The way to a quirk leads through no other quirk.
        if isinstance(self._target, OfQuirk) and self._plain.told(alternative) - {self._target.name}:
            return None
        return self._distance(alternative.body)

    def _has_target(self, rule: ir.Rule) -> bool:
        """Return whether the target stands in a rule itself, not in a rule inside it."""
        return any(
            self._is_target(alternative) or any(self._distance(each) == 0 for each in ir.elements(alternative.body))
            for alternative in rule.alternatives
        )

    def _is_target(self, alternative: ir.Alternative) -> bool:
        if isinstance(self._target, OfQuirk):
            return bool(alternative.instead) and alternative.quirk == self._target.name
        return alternative.node is not None and alternative.node is self._target

    def _sequence(self, items: Sequence[ir.Element], at: int, rule: str) -> Maker:
        before, after = (self._plain.element(ir.Sequence(tuple(each)), rule) for each in (items[:at], items[at + 1 :]))
        return sequence([before, self._element(items[at], rule), after])

    def _near(self, items: Iterable[ir.Element]) -> list[tuple[int, int]]:
        """The indices of the items that can contain the target, each with the distance down to the target."""
        return [(at, d) for at, item in enumerate(items) if (d := self._distance(item)) is not None]

    def _find_distances(self) -> dict[str, int]:
        """For each rule that can contain the target, the least distance down to the target."""
        self._distances = {}
        grammar = self._plain.grammar
        direct = {name for name, rule in grammar.rules.items() if name == self._target or self._has_target(rule)}
        holders = {name: rule for name, rule in grammar.rules.items() if direct & {name, *grammar.reach[name]}}
        while True:
            before = dict(self._distances)
            for name, rule in holders.items():
                found = [d for a in rule.alternatives if (d := self._distance_of(a)) is not None]
                if name == self._target:
                    self._distances[name] = 0
                elif found:
                    self._distances[name] = 1 + min(found)
            if self._distances == before:
                return before

    def _distance(self, element: ir.Element) -> int | None:
        match element:
            case ir.Loose(quirk=quirk) if isinstance(self._target, OfQuirk) and quirk == self._target.name:
                return 0
            case ir.Value(terminal=terminal) if terminal == self._target:
                return 0
            case ir.Ref(rule=rule):
                return self._distances.get(rule)
            case ir.Sequence(items=items) | ir.Choice(items=items):
                return min((distance for _, distance in self._near(items)), default=None)
            case ir.Optional(item=item) | ir.Repeat(item=item):
                return self._distance(item)
            case _:
                return None


def choice(options: Sequence[tuple[int, int, Maker]]) -> Maker:
    """A maker that runs one of others, given as (weight, height, maker); one of the lowest once depth is used up."""
    if len(options) == 1:
        return options[0][2]
    options = sorted(options, key=lambda option: option[1])
    common = math.gcd(*(weight for weight, _, _ in options))
    table = [maker for weight, _, maker in options for _ in range(weight // common)]
    lowest = [maker for _, height, maker in options if height == options[0][1]]
    entries, few = len(table), len(lowest)

    def choose(below: Below, depth: int, out: Derived) -> None:
        if depth > 0:
            table[below(entries)](below, depth, out)
        else:
            lowest[below(few)](below, depth, out)

    return choose


def sequence(makers: Sequence[Maker]) -> Maker:
    """A maker that runs others one after another."""
    if len(makers) == 1:
        return makers[0]

    def make(below: Below, depth: int, out: Derived) -> None:
        for maker in makers:
            maker(below, depth, out)

    return make


def _fixed(fixed: ir.Fixed) -> Maker:
    text = fixed.text
    plain, *others = (
        Token(fixed.terminal, spelling.encode("ascii")) for spelling in (text, text.lower(), text.upper(), text.title())
    )
    if text.upper() == text.lower():
        return lambda below, depth, out: out.append(plain)
    return lambda below, depth, out: out.append(others[below(3)] if out.respelled else plain)


def _terminal(name: str, spell: Speller) -> Maker:
    return lambda below, depth, out: out.append(Token(name, spell(below)))


def _pooled(name: str, spell: Speller, pool: Below) -> Maker:
    """A maker that mostly reuses octets that were made in advance."""
    tokens = [Token(name, spell(pool)) for _ in range(60)]

    def make(below: Below, depth: int, out: Derived) -> None:
        at = below(64)
        out.append(tokens[at] if at < 60 else Token(name, spell(below)))

    return make


def _optional(maker: Maker) -> Maker:
    def make(below: Below, depth: int, out: Derived) -> None:
        if depth > 0 and below(2):
            maker(below, depth, out)

    return make


def _repeat(maker: Maker, minimum: int, between: Maker) -> Maker:
    """A maker that runs another at least ``minimum`` times."""
    most = minimum + _MOST

    def make(below: Below, depth: int, out: Derived) -> None:
        count = 0
        while count < minimum or (depth > 0 and count < most and below(2)):
            if count:
                between(below, depth, out)
            maker(below, depth, out)
            count += 1

    return make


def _repeat_around(special: Maker, maker: Maker, minimum: int, between: Maker) -> Maker:
    """A maker that runs ``special`` once and ``maker`` before and after it, at least ``minimum`` times in all."""

    def make(below: Below, depth: int, out: Derived) -> None:
        count = 1
        while depth > 0 and count < _MOST and below(2):
            maker(below, depth, out)
            between(below, depth, out)
            count += 1
        special(below, depth, out)
        while count < minimum or (depth > 0 and count < _MOST and below(2)):
            between(below, depth, out)
            maker(below, depth, out)
            count += 1

    return make


def _marked(maker: Maker) -> Maker:
    """A maker that also notes where the tokens of the target begin and end."""

    def make(below: Below, depth: int, out: Derived) -> None:
        out.start = len(out)
        maker(below, depth, out)
        out.end = len(out)

    return make


def _right(rule: ir.Rule) -> tuple[ir.Alternative, ...]:
    """The alternatives of a rule without those of quirks; all of them for a rule of a quirk."""
    return tuple(each for each in rule.alternatives if not each.quirk) or rule.alternatives


def _least_heights(grammar: ir.Grammar) -> dict[str, int]:
    """For each rule, the depth of its shallowest derivation."""
    heights = dict.fromkeys(grammar.rules, len(grammar.rules))
    while True:
        before = dict(heights)
        for name, rule in grammar.rules.items():
            heights[name] = 1 + min(_height(alternative.body, heights) for alternative in _right(rule))
        if heights == before:
            return before


def _height(element: ir.Element, heights: dict[str, int]) -> int:
    match element:
        case ir.Ref(rule=rule):
            return heights[rule]
        case ir.Sequence(items=items):
            return max((_height(item, heights) for item in items), default=0)
        case ir.Choice(items=items):
            return min(_height(item, heights) for item in items)
        case ir.Repeat(item=item, minimum=minimum) if minimum:
            return _height(item, heights)
        case _:
            return 0

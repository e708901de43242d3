"""Octets derived from the rules of a grammar, by chance or by whatever else makes the choices."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from imapgrammar.fuzzing.spelling import Below, Speller, speller
from imapgrammar.node import Node
from imapgrammar.syntax import ir

DEPTH = 12
"""How deep the rules of a message nest, about."""
_MOST = 4
"""How often a repetition repeats at most, beyond its minimum."""
_KNOWN = 4
"""The weight of a single alternative that is no catch-all, whose weight is 1."""


class Token(NamedTuple):
    """Octets of one terminal."""

    terminal: str
    octets: bytes


class Derived(list[Token]):
    """What was derived, token by token.

    ``start``, ``end``: where the tokens of the rule that was asked for begin and end. ``respelled``: whether
    keywords are not all spelled as the grammar has them.
    """

    start = 0
    end = 0
    respelled = False

    @property
    def octets(self) -> bytes:
        """The octets of all tokens."""
        return b"".join([token.octets for token in self])

    @property
    def octets_asked_for(self) -> bytes:
        """The octets of the rule that was asked for."""
        return b"".join([token.octets for token in self[self.start : self.end]])


Maker = Callable[[Below, int, Derived], None]
"""Adds the tokens of one element; the number is how deep rules may still nest."""

Around = Callable[[str, Maker], Maker]
Target = str | type[Node]
"""What a derivation must pass through: a rule, a terminal, or an alternative that builds this node."""


class Derivation:
    """Derives from the rules of a grammar.

    Octets are what the grammar says, but for what constraints, and neighbours that run together, make of them.
    Alternatives with more in them are taken more often, catch-alls less. Where all choices are 0 the result is
    as plain and short as can be.

    ``non_synchronizing``: whether literals may be that. ``pool``: where the octets of terminals for reuse are
    chosen from, which is faster than making them each time; None to make them. ``around``: what to put around that
    which derives a rule inside of another.
    """

    def __init__(
        self,
        grammar: ir.Grammar,
        *,
        non_synchronizing: bool = True,
        pool: Below | None = None,
        around: Around | None = None,
    ) -> None:
        self.grammar = grammar
        self._non_synchronizing = non_synchronizing
        self._pool = pool
        self._around = around
        self._heights = _least_heights(grammar)
        self._rules: dict[str, Maker] = {}
        self._terminals: dict[str, Maker] = {}
        self._ways: dict[Target, _Way] = {}

    def derive(self, rule: str, below: Below, *, through: Target | None = None, depth: int = DEPTH) -> Derived:
        """Tokens of a rule, in which what is asked for stands somewhere, or of a terminal.

        Raises `KeyError` when it cannot stand there.
        """
        derived = Derived()
        derived.respelled = below(4) == 3
        if rule in self.grammar.terminals:
            self.terminal(rule)(below, depth, derived)
        elif through is None:
            self.rule(rule)(below, depth, derived)
            derived.end = len(derived)
        else:
            self._way(through).rule(rule)(below, depth, derived)
        return derived

    def leads(self, rule: str, through: Target) -> bool:
        """Whether what is asked for can stand in a rule."""
        return self._way(through).leads(rule)

    def _way(self, target: Target) -> _Way:
        if target not in self._ways:
            self._ways[target] = _Way(self, target)
        return self._ways[target]

    def rule(self, name: str) -> Maker:
        """What derives a rule."""
        if name not in self._rules:
            alternatives = self.grammar.rules[name].alternatives
            # The rule may stand in itself.
            self._rules[name] = lambda below, depth, out: self._rules[name](below, depth, out)
            self._rules[name] = choice(
                [(self.weight(a.body, name), self.height(a.body), self.element(a.body, name)) for a in alternatives]
            )
        return self._rules[name]

    def element(self, element: ir.Element, rule: str) -> Maker:
        """What derives an element of a rule."""
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

        return self._around(name, deeper) if self._around else deeper

    def terminal(self, name: str) -> Maker:
        """What derives a terminal."""
        if name not in self._terminals:
            spell = speller(self.grammar.terminals[name], non_synchronizing=self._non_synchronizing)
            self._terminals[name] = _terminal(name, spell) if self._pool is None else _pooled(name, spell, self._pool)
        return self._terminals[name]

    def weight(self, element: ir.Element, rule: str) -> int:
        """How often to take an element among others of a rule: by how much there is to derive in it."""
        inside = {name for ref in ir.references(element) for name in (ref, *self.grammar.reach[ref])}
        lone = element.items[0] if isinstance(element, ir.Sequence) and len(element.items) == 1 else element
        if isinstance(lone, ir.Ref) and self.grammar.rules[lone.rule].catch_all:
            return 1
        if rule in inside:
            return _KNOWN
        return _KNOWN * int((1 + sum(len(self.grammar.rules[name].alternatives) for name in inside)) ** 0.75)

    def height(self, element: ir.Element) -> int:
        """How deep the least derivation of an element is."""
        return _height(element, self._heights)


class _Way:
    """Derives rules so that they hold a target."""

    def __init__(self, derivation: Derivation, target: Target) -> None:
        self._plain = derivation
        self._target = target
        self._distances = self._find_distances()
        self._rules: dict[str, Maker] = {}

    def leads(self, rule: str) -> bool:
        """Whether the target can stand in a rule, or is it."""
        return rule in self._distances

    def rule(self, name: str) -> Maker:
        """What derives a rule with the target in it. Raises `KeyError` when it cannot be there."""
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
            if alternative.node is self._target:
                maker = _marked(self._plain.element(body, name))
            else:
                maker = self._element(body, name)
            options.append((1, distance, maker))
        return choice(options)

    def _element(self, element: ir.Element, rule: str) -> Maker:
        """What derives an element that the target can stand in."""
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
            case _:
                return _marked(self._plain.element(element, rule))

    def _sequence(self, items: Sequence[ir.Element], at: int, rule: str) -> Maker:
        before, after = (self._plain.element(ir.Sequence(tuple(each)), rule) for each in (items[:at], items[at + 1 :]))
        return sequence([before, self._element(items[at], rule), after])

    def _near(self, items: Iterable[ir.Element]) -> list[tuple[int, int]]:
        """The places of the items that the target can stand in, with how far down."""
        return [(at, d) for at, item in enumerate(items) if (d := self._distance(item)) is not None]

    def _find_distances(self) -> dict[str, int]:
        """For each rule that the target can stand in, how far down at least."""
        self._distances = {}
        while True:
            before = dict(self._distances)
            for name, rule in self._plain.grammar.rules.items():
                found = [d for a in rule.alternatives if (d := self._distance_of(a)) is not None]
                if name == self._target:
                    self._distances[name] = 0
                elif found:
                    self._distances[name] = 1 + min(found)
            if self._distances == before:
                return before

    def _distance_of(self, alternative: ir.Alternative) -> int | None:
        return 0 if alternative.node and alternative.node is self._target else self._distance(alternative.body)

    def _distance(self, element: ir.Element) -> int | None:
        match element:
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
    """One of the makers, each given with its weight and its height; one of the lowest when it is deep enough."""
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
    """The makers one after another."""
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
    """Octets that were made before, most often."""
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
    """At least ``minimum`` times."""
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
    """Something special, with others before and behind it, together at least ``minimum`` times."""

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
    """Notes where the tokens of what was asked for begin and end."""

    def make(below: Below, depth: int, out: Derived) -> None:
        out.start = len(out)
        maker(below, depth, out)
        out.end = len(out)

    return make


def _least_heights(grammar: ir.Grammar) -> dict[str, int]:
    """For each rule, how deep the least of its derivations is."""
    heights = dict.fromkeys(grammar.rules, len(grammar.rules))
    while True:
        before = dict(heights)
        for name, rule in grammar.rules.items():
            heights[name] = 1 + min(_height(alternative.body, heights) for alternative in rule.alternatives)
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

"""Lookahead: the octets that can stand at the first places of a terminal or rule (its first octet, its second, …).

The regular expressions of terminals, and rules, are translated to a `Pattern` each. `Ahead.octets` finds the octets
at the first places of any pattern.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from re import _constants as sre
from re import _parser as sre_parser
from typing import Any, TypeVar

from imapgrammar.errors import GrammarError
from imapgrammar.syntax import ir
from imapgrammar.syntax.terminals import LiteralString

Octets = frozenset[int]
ALL: Octets = frozenset(range(256))


Class = TypeVar("Class")


def _hashed_once(cls: type[Class]) -> type[Class]:
    """Decorate a class of patterns, so that each keeps its hash: patterns are deep, and looked up often."""
    compute: Callable[[Class], int] = cls.__hash__

    def kept(self: Class) -> int:
        known: int | None = self.__dict__.get("_hash")
        if known is None:
            known = self.__dict__["_hash"] = compute(self)
        return known

    cls.__hash__ = kept  # type: ignore[method-assign, assignment]
    return cls


@dataclass(frozen=True)
class One:
    """One octet of a set."""

    octets: Octets


@_hashed_once
@dataclass(frozen=True)
class Series:
    """Patterns one after another."""

    items: tuple[Pattern, ...]


@_hashed_once
@dataclass(frozen=True)
class Either:
    """The first of these patterns that matches."""

    items: tuple[Pattern, ...]


@_hashed_once
@dataclass(frozen=True)
class Many:
    """A pattern repeated as often as it matches: at least ``minimum`` times, at most ``maximum`` times if not None."""

    item: Pattern
    minimum: int
    maximum: int | None


@dataclass(frozen=True)
class Unless:
    """No octet; matches where ``item`` does not match (negative lookahead)."""

    item: Pattern


@dataclass(frozen=True)
class LineEnd:
    """No octet; matches before the LF at the end of a message."""


@dataclass(frozen=True)
class Anything:
    """Unknown octets: the pattern says nothing about what stands here."""


@dataclass(frozen=True)
class Rule:
    """A rule of the grammar, by name."""

    name: str


Pattern = One | Series | Either | Many | Unless | LineEnd | Anything | Rule


def parse(pattern: str) -> Pattern:
    """Parse a regular expression; letters match in both cases. Raises `GrammarError` for an unknown operator."""
    return _series(sre_parser.parse(pattern))


def run_of(pattern: Pattern) -> Octets | None:
    """Return the octets of a run, a pattern of one or more octets of one set; None for any other pattern."""
    match pattern:
        case Many(item=One(octets=octets), minimum=1, maximum=None):
            return octets
        case _:
            return None


def octets_in(pattern: Pattern) -> Octets:
    """Return all octets that can occur in a match of a pattern."""
    match pattern:
        case One(octets=octets):
            return octets
        case Series(items=items) | Either(items=items):
            return frozenset[int]().union(*map(octets_in, items))
        case Many(item=item):
            return octets_in(item)
        case _:
            return frozenset()


def keyword(text: str) -> Series:
    """The pattern of fixed octets, in any letter case."""
    return Series(tuple(One(_both_cases(ord(c))) for c in text))


def _series(parsed: Any) -> Pattern:
    items: list[Pattern] = []
    for op, value in parsed:
        match op:
            case sre.LITERAL:
                items.append(One(_both_cases(value)))
            case sre.NOT_LITERAL:
                items.append(One(ALL - _both_cases(value)))
            case sre.IN:
                items.append(One(_in(value)))
            case sre.BRANCH:
                items.append(_either([_series(each) for each in value[1]]))
            case sre.SUBPATTERN:
                items.append(_series(value[3]))
            case sre.MAX_REPEAT:
                low, high, item = value
                items.append(Many(_series(item), low, None if high is sre.MAXREPEAT else high))
            case sre.ASSERT_NOT if value[0] == 1:
                items.append(Unless(_series(value[1])))
            case sre.AT if value is sre.AT_END:
                items.append(LineEnd())
            case _:
                raise GrammarError(f"the generator cannot read {op} in the pattern of a terminal")
    return items[0] if len(items) == 1 else Series(tuple(items))


def _either(choices: list[Pattern]) -> Pattern:
    merged: list[Pattern] = []
    for choice in choices:
        for item in choice.items if isinstance(choice, Either) else (choice,):
            match merged, item:
                case [*_, One(octets=octets)], One(octets=more):
                    merged[-1] = One(octets | more)
                case _:
                    merged.append(item)
    # After a run, drop a word that has only octets of this run: the run matches first.
    items = [item for n, item in enumerate(merged) if not any(_is_within(item, run) for run in merged[:n])]
    return items[0] if len(items) == 1 else Either(tuple(items))


def _is_within(word: Pattern, run: Pattern) -> bool:
    octets = run_of(run)
    items = word.items if isinstance(word, Series) else (word,)
    return octets is not None and bool(items) and all(isinstance(item, One) and item.octets <= octets for item in items)


def _in(items: Any) -> Octets:
    found: set[int] = set()
    negated = False
    for op, value in items:
        match op:
            case sre.NEGATE:
                negated = True
            case sre.LITERAL:
                found |= _both_cases(value)
            case sre.RANGE:
                for octet in range(value[0], value[1] + 1):
                    found |= _both_cases(octet)
            case _:
                raise GrammarError(f"the generator cannot read {op} in a class of octets")
    return ALL - found if negated else frozenset(found)


def _both_cases(octet: int) -> Octets:
    text = bytes([octet])
    return frozenset(text.lower() + text.upper())


Lookahead = tuple[Octets, ...]
"""For the first place, the second, and so on, the octets that can stand there, as far as they are known."""


class Ahead:
    """Finds the lookahead of rules and elements of one grammar."""

    PLACES = 24
    """The largest number of places of a lookahead."""
    BRANCHES = 500
    """A lookahead ends where so many ways to go on are open."""

    def __init__(self, grammar: ir.Grammar) -> None:
        self._grammar = grammar
        self.patterns = {name: parse(terminal.pattern) for name, terminal in grammar.terminals.items()}
        self._rules = {
            name: Either(tuple(self.pattern(alternative.body) for alternative in rule.alternatives))
            for name, rule in grammar.rules.items()
        }
        self._octets = functools.cache(self._find)
        self.follow: dict[str, Lookahead] = {}
        self.follow = self._follow()

    def pattern(self, element: ir.Element) -> Pattern:
        """The pattern of an element."""
        match element:
            case ir.Loose(terminal=terminal):
                return self.patterns[terminal]
            case ir.Fixed(text=text):
                return keyword(text)
            case ir.Value(terminal=terminal):
                literal = isinstance(self._grammar.terminals[terminal].meaning, LiteralString)
                return Series((self.patterns[terminal], Anything())) if literal else self.patterns[terminal]
            case ir.Ref(rule=rule):
                return Rule(rule)
            case ir.Sequence(items=items):
                return Series(tuple(map(self.pattern, items)))
            case ir.Choice(items=items):
                return Either(tuple(map(self.pattern, items)))
            case ir.Optional(item=item):
                return Many(self.pattern(item), 0, 1)
            case ir.Repeat(item=item, minimum=minimum, separator=()):
                return Many(self.pattern(item), minimum, None)
            case ir.Repeat(item=item, minimum=minimum, separator=separator):
                one = self.pattern(item)
                more = Many(Series((*map(self.pattern, separator), one)), 0, None)
                return Series((one, more)) if minimum else Many(Series((one, more)), 0, 1)

    def octets(self, *patterns: Pattern, places: int = PLACES) -> Lookahead:
        """The octets that can stand at the first ``places`` of these patterns, which come one after another."""
        return self._octets(patterns, places)

    def after(self, rule: str) -> Pattern:
        """The pattern of what can come after a rule: the octets that are known, then anything."""
        return Series((*map(One, self.follow[rule]), Anything()))

    def _find(self, patterns: tuple[Pattern, ...], places: int) -> Lookahead:
        found: list[Octets] = []
        ahead = {patterns}
        while len(found) < places and len(ahead) < self.BRANCHES:
            heads = self._heads(ahead)
            if heads is None:
                break
            found.append(frozenset().union(*(octets for octets, _ in heads)))
            ahead = {rest for _, rest in heads}
        return tuple(found)

    def _heads(self, ahead: set[tuple[Pattern, ...]]) -> set[tuple[Octets, tuple[Pattern, ...]]] | None:
        """The first octets of these series of patterns, each with the patterns after them; None if not known."""
        heads: set[tuple[Octets, tuple[Pattern, ...]]] = set()
        todo = list(ahead)
        seen = set(todo)
        while todo:
            first, *rest = todo.pop() or (Anything(),)
            further: list[tuple[Pattern, ...]] = []
            match first:
                case Anything():
                    return None
                case One(octets=octets):
                    heads.add((octets, tuple(rest)))
                case Series(items=items):
                    further = [(*items, *rest)]
                case Either(items=items):
                    further = [(item, *rest) for item in items]
                case Rule(name=name):
                    further = [(self._rules[name], *rest)]
                case Unless() | LineEnd() | Many(maximum=0):
                    further = [tuple(rest)]
                case Many(item=item, minimum=minimum, maximum=maximum):
                    again = Many(item, max(0, minimum - 1), None if maximum is None else maximum - 1)
                    further = [(item, again, *rest)] + ([] if minimum else [tuple(rest)])
            todo += [each for each in further if each not in seen]
            seen.update(further)
        return heads

    def _follow(self) -> dict[str, Lookahead]:
        """For each rule, the octets that can stand after it, at up to two places; empty for a whole message."""
        while True:
            found: dict[str, Lookahead] = {}
            for name, rule in self._grammar.rules.items():
                for alternative in rule.alternatives:
                    after = self.after(name) if name in self.follow else Anything()
                    self._add_follow(alternative.body, after, found)
            before, self.follow = self.follow, found
            if self.follow == before:
                return {name: self.follow.get(name, ()) for name in self._grammar.rules}

    def _add_follow(self, element: ir.Element, then: Pattern, follow: dict[str, Lookahead]) -> None:
        match element:
            case ir.Ref(rule=rule):
                found = self.octets(then, places=2)
                if found:
                    follow[rule] = _union([found, follow[rule]]) if rule in follow else found
            case ir.Sequence(items=items):
                for item in reversed(items):
                    self._add_follow(item, then, follow)
                    then = Series((self.pattern(item), then))
            case ir.Choice(items=items):
                for item in items:
                    self._add_follow(item, then, follow)
            case ir.Optional(item=item):
                self._add_follow(item, then, follow)
            case ir.Repeat(item=item, separator=separator):
                again = self.pattern(ir.Sequence((*separator, item)))
                self._add_follow(item, Series((Many(again, 0, None), then)), follow)
            case ir.Fixed() | ir.Value():
                pass


def _union(choices: Iterable[Lookahead]) -> Lookahead:
    """Merge lookaheads: at each place that all of them know, the octets of all of them."""
    return tuple(frozenset().union(*octets) for octets in zip(*choices, strict=False))

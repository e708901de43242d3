"""Find the alternatives that can begin with an octet, and the terminals that the other alternatives expect there."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from imapgrammar.explain.expected import Miss
from imapgrammar.syntax import ir

Item = TypeVar("Item", ir.Alternative, ir.Element)


@dataclass(frozen=True, slots=True)
class Beginning:
    """The possible beginnings of an element.

    ``octets``: the octets that it can begin with; None if they are not known, so that the element must be tried.
    ``misses``: the terminals that it can begin with. ``empty``: True if the element can be empty.
    """

    octets: frozenset[int] | None
    misses: frozenset[Miss]
    empty: bool


_UNKNOWN = Beginning(None, frozenset(), empty=False)


@dataclass(frozen=True, slots=True)
class Candidate(Generic[Item]):
    """An alternative, or an item of a choice, and its beginning.

    ``terminal``: the name of its first token; None if it begins with a rule. ``keyword``: the octets of that token in
    lower case, if they are always the same. ``prefix``: its fixed octets up to the first element that is not fixed.
    ``then``: the beginnings of the rest after the prefix; None if they are not known or if the rest can be empty.
    """

    item: Item
    alias: str | None
    terminal: str | None
    keyword: bytes | None
    prefix: bytes
    then: Beginning | None


@dataclass(frozen=True, slots=True)
class Candidates(Generic[Item]):
    """The candidates at an octet, in the order of the grammar, and the misses of the other alternatives or items."""

    items: tuple[Candidate[Item], ...]
    misses: frozenset[Miss]


class Beginnings:
    """Finds the candidates of the rules and choices of a grammar, and keeps them for reuse.

    An alternative is left out only if it begins with a keyword. One that can begin with another terminal is always a
    candidate. So is one that begins with a recursive rule, because reading such a rule counts its nesting.
    """

    def __init__(self, grammar: ir.Grammar) -> None:
        self._grammar = grammar
        self._rules: dict[str, Beginning] = {}
        self._of_rules: dict[tuple[str, int], Candidates[ir.Alternative]] = {}
        self._of_choices: dict[tuple[int, str, int], tuple[ir.Choice, Candidates[ir.Element]]] = {}

    def of_rule(self, rule: str, octet: int) -> Candidates[ir.Alternative]:
        """The candidates among the alternatives of a rule at an octet; -1 is the end of the message."""
        found = self._of_rules.get((rule, octet))
        if found is None:
            alternatives = self._grammar.rules[rule].alternatives
            found = self._find([(each, each.alias, each.body) for each in alternatives], rule, octet)
            self._of_rules[rule, octet] = found
        return found

    def of_choice(self, choice: ir.Choice, rule: str, octet: int) -> Candidates[ir.Element]:
        """The candidates among the items of a choice in a rule, at an octet as in `of_rule`."""
        # The key is the identity of the choice: to hash a choice, everything in it would be hashed.
        known = self._of_choices.get((id(choice), rule, octet))
        if known is None:
            known = choice, self._find([(item, None, item) for item in choice.items], rule, octet)
            self._of_choices[id(choice), rule, octet] = known
        return known[1]

    def _find(self, items: Iterable[tuple[Item, str | None, ir.Element]], rule: str, octet: int) -> Candidates[Item]:
        kept: list[Candidate[Item]] = []
        misses: frozenset[Miss] = frozenset()
        for item, alias, element in items:
            beginning = self._of(element, rule)
            if beginning.empty or beginning.octets is None or octet in beginning.octets:
                kept.append(self._candidate(item, alias, element, rule))
            else:
                misses |= beginning.misses
        return Candidates(tuple(kept), misses)

    def _candidate(self, item: Item, alias: str | None, element: ir.Element, rule: str) -> Candidate[Item]:
        items = element.items if isinstance(element, ir.Sequence) else (element,)
        keywords = list(itertools.takewhile(lambda each: isinstance(each, ir.Fixed), items))
        prefix = b"".join(each.lower for each in keywords if isinstance(each, ir.Fixed))
        first = element
        while isinstance(first, ir.Sequence) and first.items:
            first = first.items[0]
        match first:
            case ir.Fixed(terminal=terminal):
                then = self._of_sequence(items[len(keywords) :], rule)
                known = then if keywords and then.octets is not None and not then.empty else None
                return Candidate(item, alias, terminal, first.lower, prefix, known)
            case ir.Value(terminal=terminal):
                return Candidate(item, alias, terminal, None, b"", None)
            case _:
                return Candidate(item, alias, None, None, b"", None)

    def _of(self, element: ir.Element, rule: str) -> Beginning:
        match element:
            case ir.Fixed(text=text, terminal=terminal):
                octets = frozenset(text[:1].lower().encode("ascii") + text[:1].upper().encode("ascii"))
                return Beginning(octets, frozenset({(rule, terminal, None)}), empty=False)
            case ir.Value():
                return _UNKNOWN
            case ir.Ref(rule=name):
                return _UNKNOWN if name in self._grammar.recursive else self._of_rule(name)
            case ir.Sequence(items=items):
                return self._of_sequence(items, rule)
            case ir.Choice(items=items):
                return _union([self._of(item, rule) for item in items])
            case ir.Optional(item=item) | ir.Repeat(item=item, minimum=0):
                inner = self._of(item, rule)
                return Beginning(inner.octets, inner.misses, empty=True)
            case ir.Repeat(item=item):
                return self._of(item, rule)

    def _of_rule(self, name: str) -> Beginning:
        found = self._rules.get(name)
        if found is None:
            alternatives = self._grammar.rules[name].alternatives
            found = self._rules[name] = _union([self._of(each.body, name) for each in alternatives])
        return found

    def _of_sequence(self, items: tuple[ir.Element, ...], rule: str) -> Beginning:
        found: list[Beginning] = []
        for item in items:
            found.append(self._of(item, rule))
            if not found[-1].empty:
                break
        whole = _union(found)
        return Beginning(whole.octets, whole.misses, empty=all(each.empty for each in found))


def _union(beginnings: list[Beginning]) -> Beginning:
    misses = frozenset[Miss]().union(*(each.misses for each in beginnings))
    empty = any(each.empty for each in beginnings)
    known = [each.octets for each in beginnings if each.octets is not None]
    octets = frozenset[int]().union(*known) if len(known) == len(beginnings) else None
    return Beginning(octets, misses, empty)

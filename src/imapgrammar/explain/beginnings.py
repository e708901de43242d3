"""Which alternatives of a rule can begin with an octet, and which terminals the others lack there."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from imapgrammar.syntax import ir

Lack = tuple[str, str]
"""A rule, and the terminal that it would need at a place."""


@dataclass(frozen=True)
class Beginning:
    """What an element can begin with.

    ``octets``: its first octets; None if they are not known, so that it must be tried. ``lacks``: the terminals that
    could stand at its beginning. ``empty``: True if it can be of no octet.
    """

    octets: frozenset[int] | None
    lacks: frozenset[Lack]
    empty: bool


_UNKNOWN = Beginning(None, frozenset(), empty=False)


@dataclass(frozen=True)
class Candidates:
    """The alternatives of a rule that can begin with an octet, and what the others lack."""

    alternatives: tuple[ir.Alternative, ...]
    lacks: frozenset[Lack]


class Beginnings:
    """Finds the candidates among the alternatives of rules, each when it is first asked for.

    Only keywords are looked at: an alternative that may begin with another terminal is always a candidate. So is one
    that begins with a rule of ``tried``, whose reading tells more than its octets.
    """

    def __init__(self, grammar: ir.Grammar, tried: Collection[str]) -> None:
        self._grammar = grammar
        self._tried = frozenset(tried) | grammar.recursive
        self._rules: dict[str, Beginning] = {}
        self._known: dict[tuple[str, int], Candidates] = {}

    def candidates(self, rule: str, octet: int) -> Candidates:
        """The candidates of a rule at an octet; -1 is the end of the message."""
        found = self._known.get((rule, octet))
        if found is None:
            found = self._known[rule, octet] = self._find(rule, octet)
        return found

    def _find(self, rule: str, octet: int) -> Candidates:
        kept: list[ir.Alternative] = []
        lacks: frozenset[Lack] = frozenset()
        for alternative in self._grammar.rules[rule].alternatives:
            beginning = self._of(alternative.body, rule)
            if beginning.empty or beginning.octets is None or octet in beginning.octets:
                kept.append(alternative)
            else:
                lacks |= beginning.lacks
        return Candidates(tuple(kept), lacks)

    def _of(self, element: ir.Element, rule: str) -> Beginning:
        match element:
            case ir.Fixed(text=text, terminal=terminal):
                octets = frozenset(text[:1].lower().encode("ascii") + text[:1].upper().encode("ascii"))
                return Beginning(octets, frozenset({(rule, terminal)}), empty=False)
            case ir.Value():
                return _UNKNOWN
            case ir.Ref(rule=name):
                return _UNKNOWN if name in self._tried else self._of_rule(name)
            case ir.Sequence(items=items):
                return self._of_sequence(items, rule)
            case ir.Choice(items=items):
                return _union([self._of(item, rule) for item in items])
            case ir.Optional(item=item) | ir.Repeat(item=item, minimum=0):
                inner = self._of(item, rule)
                return Beginning(inner.octets, inner.lacks, empty=True)
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
        return Beginning(whole.octets, whole.lacks, empty=all(each.empty for each in found))


def _union(beginnings: list[Beginning]) -> Beginning:
    lacks = frozenset[Lack]().union(*(each.lacks for each in beginnings))
    empty = any(each.empty for each in beginnings)
    known = [each.octets for each in beginnings if each.octets is not None]
    octets = frozenset[int]().union(*known) if len(known) == len(beginnings) else None
    return Beginning(octets, lacks, empty)

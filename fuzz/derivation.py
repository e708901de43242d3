"""Messages derived from the grammar by chance, many thousands a second."""

from __future__ import annotations

import random

from imapgrammar import ir
from imapgrammar.codegen.patterns import Ahead, Anything, Either, LineEnd, Many, One, Pattern, Rule, Series, Unless
from imapgrammar.terminals import LiteralString, Number

_FAVOURED = b"aA1 "
"""Octets that make readable messages, taken where they can."""


class Derivation:
    """Derives octets from the rules of a grammar.

    They are nearly always what the grammar says: a name that a catch-all leaves to another rule, or a
    number out of its range, can come out too. ``chance`` may be exchanged between two of them.
    """

    def __init__(self, grammar: ir.Grammar, chance: random.Random) -> None:
        self._grammar = grammar
        self._ahead = Ahead(grammar)
        self.chance = chance
        self._heights = self._least_heights()

    def derive(self, rule: str, depth: int = 12) -> bytes:
        """Octets of a rule, whose rules nest to about ``depth``."""
        return self._rule(rule, depth)

    def _rule(self, name: str, depth: int) -> bytes:
        bodies = [alternative.body for alternative in self._grammar.rules[name].alternatives]
        return self._element(self._one_of(bodies, depth), depth - 1)

    def _one_of(self, items: list[ir.Sequence] | list[ir.Element], depth: int) -> ir.Element:
        """One of the items: any while there is depth left, else one of the lowest."""
        if depth > 0:
            return self.chance.choice(items)
        heights = [self._height(item) for item in items]
        return self.chance.choice([item for item, h in zip(items, heights, strict=True) if h == min(heights)])

    def _element(self, element: ir.Element, depth: int) -> bytes:
        match element:
            case ir.Fixed(text=text):
                return text.encode("ascii") if self.chance.random() < 0.9 else text.swapcase().encode("ascii")
            case ir.Value(terminal=terminal):
                return self._terminal(terminal)
            case ir.Ref(rule=rule):
                return self._rule(rule, depth)
            case ir.Sequence(items=items):
                return b"".join(self._element(item, depth) for item in items)
            case ir.Choice(items=items):
                return self._element(self._one_of(list(items), depth), depth)
            case ir.Optional(item=item):
                return self._element(item, depth) if self._goes_on(depth) else b""
            case ir.Repeat(item=item, minimum=minimum, separator=separator):
                count = minimum
                while self._goes_on(depth) and count < 4:
                    count += 1
                between = b"".join(self._element(each, depth) for each in separator)
                return between.join(self._element(item, depth) for _ in range(count))

    def _goes_on(self, depth: int) -> bool:
        return depth > 0 and self.chance.random() < 0.5

    def _terminal(self, name: str) -> bytes:
        match self._grammar.terminals[name].meaning:
            case LiteralString(form=form):
                octets = self.chance.choice([b"", b"x", b"a b\r\n", b'"', b"\xff\x80", b"\0", b"{3}\r\nabc"])
                opening, closing = form.announcement
                plus = self.chance.choice([b"", b"+"])
                return b"%s%d%s%s%s" % (opening, len(octets), plus, closing, octets)
            case Number(minimum, maximum) if self.chance.random() < 0.9:
                return b"%d" % self.chance.choice([minimum, 1, 7, 42, 1234567, maximum])
            case _:
                return self._pattern(self._ahead.patterns[name])

    def _pattern(self, pattern: Pattern) -> bytes:
        match pattern:
            case One(octets=octets):
                favoured = [octet for octet in _FAVOURED if octet in octets]
                if favoured and self.chance.random() < 0.7:
                    return bytes([self.chance.choice(favoured)])
                return bytes([self.chance.choice(sorted(octets))])
            case Series(items=items):
                return b"".join(map(self._pattern, items))
            case Either(items=items):
                return self._pattern(self.chance.choice(items))
            case Many(item=item, minimum=minimum, maximum=maximum):
                count = minimum
                while (maximum is None or count < maximum) and self.chance.random() < 0.5:
                    count += 1
                return b"".join(self._pattern(item) for _ in range(count))
            case Unless() | LineEnd() | Anything() | Rule():
                return b""

    def _least_heights(self) -> dict[str, int]:
        """For each rule, how deep the least of its derivations is."""
        self._heights = dict.fromkeys(self._grammar.rules, len(self._grammar.rules))
        while True:
            before = dict(self._heights)
            for name, rule in self._grammar.rules.items():
                self._heights[name] = 1 + min(self._height(alternative.body) for alternative in rule.alternatives)
            if self._heights == before:
                return before

    def _height(self, element: ir.Element) -> int:
        match element:
            case ir.Ref(rule=rule):
                return self._heights[rule]
            case ir.Sequence(items=items):
                return max(map(self._height, items), default=0)
            case ir.Choice(items=items):
                return min(map(self._height, items))
            case ir.Repeat(item=item, minimum=minimum) if minimum:
                return self._height(item)
            case _:
                return 0

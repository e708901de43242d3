"""The cycles of rules that can stand inside each other, and the start rules of the grammar."""

from __future__ import annotations

from imapgrammar.errors import GrammarError
from imapgrammar.syntax import ir

STARTS = ("client_message", "server_message", "url_line")
"""The rules for a whole message or URL. No other rule refers to them."""


class Cycles:
    """Finds the rules at which nesting is counted, one in each cycle."""

    def __init__(self, grammar: ir.Grammar) -> None:
        self._grammar = grammar

    def same(self, one: str, other: str) -> bool:
        """Return True if each of two rules can stand inside the other."""
        return one in self._grammar.reach[other] and other in self._grammar.reach[one]

    def is_head(self, rule: str) -> bool:
        """Return True if nesting is counted at this rule: the head of its cycle, to which rules outside refer.

        Raises `GrammarError` if rules outside refer to several rules of the cycle, or if some rules of the cycle can
        stand inside themselves without the head in between.
        """
        cycle = [name for name in self._grammar.rules if self.same(name, rule)]
        heads = {
            inner
            for name in self._grammar.rules
            if name not in cycle
            for alternative in self._grammar.rules[name].alternatives
            for inner in ir.references(alternative.body)
            if inner in cycle
        }
        if len(heads) > 1 or self._has_cycle(set(cycle) - heads):
            raise GrammarError(f"the generator cannot count nesting in {', '.join(sorted(cycle))}")
        return rule in heads

    def _has_cycle(self, rules: set[str]) -> bool:
        """Return True if one of these rules can stand inside itself without rules other than these in between."""
        left = dict.fromkeys(rules, frozenset[str]())
        for name in rules:
            bodies = [alternative.body for alternative in self._grammar.rules[name].alternatives]
            left[name] = frozenset(inner for body in bodies for inner in ir.references(body) if inner in rules)
        while True:
            ends = {name for name, inner in left.items() if not inner & left.keys()}
            if not ends:
                return bool(left)
            left = {name: inner for name, inner in left.items() if name not in ends}

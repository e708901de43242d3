"""The rules that can stand inside each other, and the rules that messages begin with."""

from __future__ import annotations

from imapgrammar.errors import GrammarError
from imapgrammar.syntax import ir

STARTS = ("client_message", "server_message", "url_line")
"""The rules that callers read and write as wholes; they are reached from no other rule."""


class Cycles:
    """Finds where the nesting of rules that can stand inside each other is counted."""

    def __init__(self, grammar: ir.Grammar) -> None:
        self._grammar = grammar

    def same(self, one: str, other: str) -> bool:
        """Return whether each of two rules can stand inside the other."""
        return one in self._grammar.reach[other] and other in self._grammar.reach[one]

    def is_head(self, rule: str) -> bool:
        """Return whether nesting is counted where this rule begins: its cycle is entered from outside here.

        Raises `GrammarError` if the cycle is entered at several rules, or turns without passing the head.
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
        if len(heads) > 1 or self._turns(set(cycle) - heads):
            raise GrammarError(f"the generator cannot count nesting in {', '.join(sorted(cycle))}")
        return rule in heads

    def _turns(self, rules: set[str]) -> bool:
        """Return whether some of these rules stand inside themselves without any other rule in between."""
        left = dict.fromkeys(rules, frozenset[str]())
        for name in rules:
            bodies = [alternative.body for alternative in self._grammar.rules[name].alternatives]
            left[name] = frozenset(inner for body in bodies for inner in ir.references(body) if inner in rules)
        while True:
            ends = {name for name, inner in left.items() if not inner & left.keys()}
            if not ends:
                return bool(left)
            left = {name: inner for name, inner in left.items() if name not in ends}

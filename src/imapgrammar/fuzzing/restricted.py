"""The part of a grammar that a server with certain capabilities knows."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from imapgrammar.capabilities import with_base
from imapgrammar.strings import CapabilityName
from imapgrammar.syntax import ir
from imapgrammar.syntax.terminals import Utf8ModeQuotedString


def restricted(grammar: ir.Grammar, capabilities: Collection[str]) -> ir.Grammar:
    """The part of a grammar that belongs to these capabilities, in any letter case, and to the base protocol.

    The base protocol is IMAP4rev1, unless IMAP4rev2 is one of the capabilities. Catch-alls, which read names that no
    grammar file knows, are left out: they belong to no capability.
    """
    return _Restriction(grammar, capabilities).grammar()


def without_utf8(grammar: ir.Grammar) -> ir.Grammar:
    """The part of a grammar for connections that are not in UTF-8 mode."""
    rules = {
        name: replace(rule, alternatives=tuple(a for a in rule.alternatives if not _is_utf8(grammar, a.body)))
        for name, rule in grammar.rules.items()
    }
    return ir.Grammar(rules, grammar.terminals)


def _is_utf8(grammar: ir.Grammar, body: ir.Sequence) -> bool:
    terminals = [item.terminal for item in body.items if isinstance(item, ir.Value)]
    return any(isinstance(grammar.terminals[name].meaning, Utf8ModeQuotedString) for name in terminals)


class _Restriction:
    """Drops the parts of other capabilities, and all that cannot be derived without them."""

    def __init__(self, grammar: ir.Grammar, capabilities: Collection[str]) -> None:
        self._grammar = grammar
        self._wanted = with_base({CapabilityName(name.encode()) for name in capabilities})
        self._foreign = {name for name, each in grammar.terminals.items() if not self._has(each.capabilities)}
        self._derivable: set[str] = set()
        while True:
            found = {name for name, rule in grammar.rules.items() if self._kept(rule)}
            if found == self._derivable:
                break
            self._derivable = found

    def grammar(self) -> ir.Grammar:
        """The restricted grammar."""
        rules = {
            name: replace(rule, alternatives=tuple(replace(a, body=self._sequence(a.body)) for a in self._kept(rule)))
            for name, rule in self._grammar.rules.items()
            if name in self._derivable
        }
        terminals = {name: self._terminal(terminal) for name, terminal in self._grammar.terminals.items()}
        return ir.Grammar(rules, terminals)

    def _has(self, capabilities: tuple[str, ...]) -> bool:
        names = [CapabilityName(ir.named(capability)[0].encode()) for capability in capabilities]
        return not names or not self._wanted.isdisjoint(names)

    def _kept(self, rule: ir.Rule) -> list[ir.Alternative]:
        if rule.catch_all:
            return []
        return [each for each in rule.alternatives if self._has(each.capabilities) and self._derives(each.body)]

    def _derives(self, element: ir.Element) -> bool:
        match element:
            case ir.Fixed(terminal=terminal) | ir.Value(terminal=terminal):
                return terminal not in self._foreign
            case ir.Ref(rule=rule):
                return rule in self._derivable
            case ir.Sequence(items=items):
                return all(map(self._derives, items))
            case ir.Choice(items=items):
                # A choice between x and absent is of no use without x.
                return any(map(self._derives, filter(_is_something, items)))
            case ir.Optional():
                return True
            case ir.Repeat(item=item, minimum=minimum):
                return not minimum or self._derives(item)

    def _sequence(self, element: ir.Sequence) -> ir.Sequence:
        return ir.Sequence(tuple(map(self._element, element.items)))

    def _element(self, element: ir.Element) -> ir.Element:
        """The rest of an element; there must be one."""
        match element:
            case ir.Sequence():
                return self._sequence(element)
            case ir.Choice(items=items):
                return ir.Choice(tuple(self._element(item) for item in items if self._derives(item)))
            case ir.Optional(item=item):
                return ir.Optional(self._element(item)) if self._derives(item) else ir.Sequence(())
            case ir.Repeat(item=item):
                return replace(element, item=self._element(item)) if self._derives(item) else ir.Sequence(())
            case _:
                return element

    def _terminal(self, terminal: ir.TerminalRule) -> ir.TerminalRule:
        """A terminal without the keywords that other capabilities add to it."""
        kept = {word: needed for word, needed in terminal.keywords.items() if self._has(needed)}
        foreign = terminal.keywords.keys() - kept.keys()
        if not foreign:
            return terminal
        foreign_words = "|".join(re.escape(keyword) for keyword in sorted(foreign))
        pattern = f"(?!(?:{foreign_words})$)(?:{terminal.pattern})"
        return replace(terminal, pattern=pattern, keywords=kept)


def _is_something(element: ir.Element) -> bool:
    return element != ir.Ref("absent")

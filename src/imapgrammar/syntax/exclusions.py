"""Patterns that keep catch-alls from reading names that other rules have.

A catch-all is a rule for unknown names. It must not read a name that a specific rule has in the same place.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from imapgrammar.errors import GrammarError
from imapgrammar.syntax import ir, lookahead
from imapgrammar.syntax.terminals import Number

_ATOM_CHAR = r'[^\x00-\x20(){%*"\\\]\x7f-\xff]'
"""The characters of most names: ATOM-CHAR of the ABNF."""
_ATOM_OCTETS = frozenset(octet for octet in range(256) if re.match(_ATOM_CHAR, chr(octet)))

_EXTRA = 4
"""The elements before a name may expand to at most so many elements more; longer expansions are not looked at."""

_Lead = tuple[ir.Element, ...]
"""Fixed elements and values, one after another."""


def exclusions(grammar: ir.Grammar) -> dict[str, str]:
    """For each terminal that is the name of a catch-all: a pattern without the keywords of other rules in its place."""
    owners = _Owners(grammar)
    patterns: dict[str, str] = {}
    for rule in grammar.rules.values():
        for alternative in rule.alternatives if rule.catch_all else ():
            prefix, names = _name_terminals(grammar, alternative)
            known = owners.keywords(rule.name, prefix, _name_char([grammar.terminals[name].pattern for name in names]))
            keywords = "|".join(sorted(known))
            for name in names if known else ():
                patterns[name] = f"(?!{keywords})(?:{grammar.terminals[name].pattern})".replace(r"\/", "/")
    return patterns


def _name_terminals(grammar: ir.Grammar, alternative: ir.Alternative) -> tuple[tuple[ir.Element, ...], list[str]]:
    """The elements before a catch-all's name, and the terminals of the name: several if the name is a string."""
    prefix: list[ir.Element] = []
    for item in alternative.body.items:
        inner = item.item if isinstance(item, ir.Optional) else item
        match inner:
            case ir.Value(terminal=terminal):
                terminals = [terminal] if terminal.startswith(("UNKNOWN_", "CONTINUE_")) else _names((terminal,))
            case ir.Ref(rule=rule):
                terminals = _names(grammar.string_forms.get(rule, ()))
            case _:
                terminals = []
        if terminals:
            return tuple(prefix), terminals
        prefix.append(item)
    raise GrammarError(f"a catch-all without a name: {alternative}")


def _name_char(patterns: Iterable[str]) -> str:
    """The pattern of a character that continues a name, so that SELECTION is not taken for SELECT.

    ``patterns``: those of the name's terminals. The character is an ATOM-CHAR or, if the name cannot have every
    ATOM-CHAR, one that it can have.
    """
    octets = frozenset[int]().union(*(lookahead.octets_in(lookahead.parse(pattern)) for pattern in patterns))
    if octets >= _ATOM_OCTETS:
        return _ATOM_CHAR
    return f"[{''.join(re.escape(chr(octet)) for octet in sorted(octets & _ATOM_OCTETS))}]"


def _names(terminals: Iterable[str]) -> list[str]:
    return [terminal for terminal in terminals if terminal.endswith("_NAME")]


class _Owners:
    """Finds the keywords that other rules have in the place of a catch-all's name."""

    def __init__(self, grammar: ir.Grammar) -> None:
        self._grammar = grammar
        self._leads_of_rules: dict[tuple[str, int, _Lead], set[_Lead]] = {}
        # For each rule, the rules that contain it, each with the elements before it. For each rule in a repetition, the
        # elements before it in the repetition, and the elements after the repetition.
        self._places: defaultdict[str, list[tuple[ir.Rule, tuple[ir.Element, ...]]]] = defaultdict(list)
        self._repeated: defaultdict[str, list[tuple[tuple[ir.Element, ...], ir.Sequence]]] = defaultdict(list)
        for rule in grammar.rules.values():
            for alternative in rule.alternatives:
                self._note_places(rule, alternative.body.items)

    def _note_places(self, rule: ir.Rule, items: tuple[ir.Element, ...]) -> None:
        for index, item in enumerate(items):
            for offered in item.items if isinstance(item, ir.Choice) else (item,):
                if isinstance(offered, ir.Ref):
                    self._places[offered.rule].append((rule, items[:index]))
            if isinstance(item, ir.Repeat):
                again = (*item.separator, *(item.item.items if isinstance(item.item, ir.Sequence) else (item.item,)))
                for place, repeated in enumerate(again):
                    if isinstance(repeated, ir.Ref):
                        self._repeated[repeated.rule].append((again[:place], ir.Sequence(items[index + 1 :])))

    def keywords(self, catch_all: str, prefix: tuple[ir.Element, ...], name_char: str) -> set[str]:
        """Patterns of the keywords that can stand after ``prefix`` in all places of the rule ``catch_all``.

        ``name_char``: the pattern of a character that continues a name.
        """
        known: set[str] = set()
        # A rule, the elements before the name in it, and the rules passed on the way to it; none is passed twice.
        todo = [(catch_all, lead, frozenset({catch_all})) for lead in self._whole_leads(prefix)]
        while todo:
            target, after, passed = todo.pop()
            for before, rest in self._repeated[target]:
                for lead in self._whole_leads(before):
                    known |= self._keywords_after(rest, (*lead, *after), name_char)
            for rule, before in self._places[target]:
                for lead in self._whole_leads(before):
                    here = (*lead, *after)
                    for alternative in rule.alternatives:
                        known |= self._keywords_after(alternative.body, here, name_char)
                    if rule.name not in passed:
                        todo.append((rule.name, here, passed | {rule.name}))
        return known

    def _whole_leads(self, items: tuple[ir.Element, ...]) -> set[_Lead]:
        """All sequences of fixed elements and values that ``items`` can expand to, except those that are too long."""
        longest = len(items) + _EXTRA
        return {lead for lead in self._leads(ir.Sequence(items), longest + 1, ()) if len(lead) <= longest}

    def _keywords_after(self, element: ir.Element, prefix: _Lead, name_char: str) -> set[str]:
        """Patterns of the keywords that ``element`` can have after elements like ``prefix``."""
        known: set[str] = set()
        length = len(prefix)
        for lead in self._leads(element, length + 2, prefix):
            match lead[length:]:
                case ir.Fixed(text=text), *followers if name := re.match(f"{name_char}+", text):
                    # In a keyword such as "submit+" the name ends before the first character that no name has.
                    known.add(f"{re.escape(name[0])}(?!{name_char})")
                    for follower in followers:
                        if isinstance(follower, ir.Fixed) and re.match(name_char, follower.text):
                            known.add(re.escape(text + follower.text))
                case ir.Fixed(text=text), *_ if text.startswith('"'):
                    known.add(re.escape(text))
                case ir.Value(terminal=terminal), *_:
                    keywords = self._grammar.terminals[terminal].keywords
                    known |= {f"{re.escape(keyword)}(?!{name_char})" for keyword in keywords}
        return known

    def _leads(self, element: ir.Element, length: int, prefix: _Lead) -> set[_Lead]:
        """The first ``length`` fixed elements and values that ``element`` can have, if they begin like ``prefix``."""
        match element:
            case ir.Fixed() | ir.Value():
                return {(element,)} if not prefix or self._alike(element, prefix[0]) else set()
            case ir.Ref(rule=rule):
                key = (rule, length, prefix)
                if key not in self._leads_of_rules:
                    bodies = [alternative.body for alternative in self._grammar.rules[rule].alternatives]
                    self._leads_of_rules[key] = set().union(*(self._leads(body, length, prefix) for body in bodies))
                return self._leads_of_rules[key]
            case ir.Sequence(items=items):
                leads: set[_Lead] = {()}
                for item in items:
                    short = {len(lead) for lead in leads if len(lead) < length}
                    if not short:
                        break
                    more = {done: self._leads(item, length - done, prefix[done:]) for done in short}
                    leads = {(*lead, *after) for lead in leads for after in more.get(len(lead), {()})}
                return leads
            case ir.Choice(items=items):
                return {lead for item in items for lead in self._leads(item, length, prefix)}
            case ir.Optional(item=item) | ir.Repeat(item=item, minimum=0):
                return self._leads(item, length, prefix) | {()}
            case ir.Repeat(item=item):
                return self._leads(item, length, prefix)

    def _alike(self, one: ir.Element, other: ir.Element) -> bool:
        """Return True if two elements before a name can have the same octets: if they are equal, or both numbers."""
        return one == other or (self._is_number(one) and self._is_number(other))

    def _is_number(self, element: ir.Element) -> bool:
        return isinstance(element, ir.Value) and isinstance(self._grammar.terminals[element.terminal].meaning, Number)

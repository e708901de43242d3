"""What catch-alls leave to other rules: a catch-all stands only for names that no other rule owns."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from imapgrammar.errors import GrammarError
from imapgrammar.syntax import ir, lookahead
from imapgrammar.syntax.terminals import Number

_ATOM_CHAR = r'[^\x00-\x20(){%*"\\\]\x7f-\xff]'
"""What most names are made of."""
_ATOM_OCTETS = frozenset(octet for octet in range(256) if re.match(_ATOM_CHAR, chr(octet)))

_FARTHER = 4
"""How many elements more than items what stands before a name may have; what is longer is not looked at."""

_Lead = tuple[ir.Element, ...]
"""Fixed elements and values that stand one behind the other."""


def exclusions(grammar: ir.Grammar) -> dict[str, str]:
    """For each catch-all's name: a pattern without the keywords that other rules have at its place."""
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
    """What stands before a catch-all's name, and its terminals: several where the name is a string."""
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
    """The pattern of what may follow a keyword inside a longer name of these patterns: SELECTION is no SELECT.

    It is an ATOM-CHAR, unless names have fewer octets than atoms.
    """
    octets = frozenset[int]().union(*(lookahead.octets_in(lookahead.parse(pattern)) for pattern in patterns))
    if octets >= _ATOM_OCTETS:
        return _ATOM_CHAR
    return f"[{''.join(re.escape(chr(octet)) for octet in sorted(octets & _ATOM_OCTETS))}]"


def _names(terminals: Iterable[str]) -> list[str]:
    return [terminal for terminal in terminals if terminal.endswith("_NAME")]


class _Owners:
    """Finds the keywords that stand where the name of a catch-all does."""

    def __init__(self, grammar: ir.Grammar) -> None:
        self._grammar = grammar
        self._leads_of_rules: dict[tuple[str, int, _Lead], set[_Lead]] = {}
        # Where a rule stands: in which rule, behind what; and where it is repeated: behind what each time, and what
        # comes after the repetition.
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
        """Patterns of the keywords that stand behind ``prefix`` wherever the rule ``catch_all`` may stand.

        ``name_char``: the pattern of what may follow a keyword inside a longer name.
        """
        known: set[str] = set()
        # Each rule with what stands before the name in it, and the rules on the way to it, none of them twice.
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
        """All fixed elements and values that ``items`` can be, but for what is too long."""
        longest = len(items) + _FARTHER
        return {lead for lead in self._leads(ir.Sequence(items), longest + 1, ()) if len(lead) <= longest}

    def _keywords_after(self, element: ir.Element, prefix: _Lead, name_char: str) -> set[str]:
        """Patterns of the keywords that may stand in ``element`` after what is like ``prefix``."""
        known: set[str] = set()
        length = len(prefix)
        for lead in self._leads(element, length + 2, prefix):
            match lead[length:]:
                case ir.Fixed(text=text), *followers if name := re.match(f"{name_char}+", text):
                    # Of a keyword that goes on with octets of no name, as "submit+", the name is what is before them.
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
        """What ``element`` can begin with, up to ``length`` fixed elements and values, where it is like ``prefix``."""
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
        """Whether two elements before a name may be the same octets: equal, or both numbers."""
        return one == other or (self._is_number(one) and self._is_number(other))

    def _is_number(self, element: ir.Element) -> bool:
        return isinstance(element, ir.Value) and isinstance(self._grammar.terminals[element.terminal].meaning, Number)

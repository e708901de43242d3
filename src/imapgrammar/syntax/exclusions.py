"""What catch-alls leave to other rules: a catch-all stands only for names that no other rule owns."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from imapgrammar.errors import GrammarError
from imapgrammar.syntax import ir, lookahead
from imapgrammar.syntax.terminals import Number

_ATOM_CHAR = r'[^\x00-\x20(){%*"\\\]\x7f-\xff]'
"""What most names are made of."""
_ATOM_OCTETS = frozenset(octet for octet in range(256) if re.match(_ATOM_CHAR, chr(octet)))

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


def _name_terminals(grammar: ir.Grammar, alternative: ir.Alternative) -> tuple[_Lead, list[str]]:
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


def _variants(items: _Lead) -> Iterator[_Lead]:
    """Yield the elements with each optional one among them left out, and with what is in it in its place."""
    for index, item in enumerate(items):
        if isinstance(item, ir.Optional):
            inner = item.item.items if isinstance(item.item, ir.Sequence) else (item.item,)
            for after in _variants(items[index + 1 :]):
                yield (*items[:index], *after)
                yield (*items[:index], *inner, *after)
            return
    yield items


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
        # Where a rule stands: in which rule, and behind what. Where it is repeated: behind what each time, and the
        # repetition with all after it.
        self._places: defaultdict[str, list[tuple[ir.Rule, ir.Sequence]]] = defaultdict(list)
        self._repeated: defaultdict[str, list[tuple[_Lead, ir.Sequence]]] = defaultdict(list)
        for rule in grammar.rules.values():
            for alternative in rule.alternatives:
                self._note_places(rule, alternative.body.items)

    def _note_places(self, rule: ir.Rule, items: tuple[ir.Element, ...]) -> None:
        for index, item in enumerate(items):
            for offered in item.items if isinstance(item, ir.Choice) else (item,):
                if isinstance(offered, ir.Ref):
                    self._places[offered.rule] += [(rule, ir.Sequence(ahead)) for ahead in _variants(items[:index])]
            if isinstance(item, ir.Repeat):
                *before, repeated = item.item.items if isinstance(item.item, ir.Sequence) else (item.item,)
                if isinstance(repeated, ir.Ref):
                    self._repeated[repeated.rule].append((tuple(before), ir.Sequence(items[index:])))

    def keywords(self, catch_all: str, prefix: _Lead, name_char: str) -> set[str]:
        """Patterns of the keywords that stand behind ``prefix`` wherever the rule ``catch_all`` may stand.

        ``name_char``: the pattern of what may follow a keyword inside a longer name.
        """
        known: set[str] = set()
        seen = {catch_all}
        todo = [(catch_all, prefix)]
        while todo:
            target, prefix = todo.pop()
            for before, rest in self._repeated[target]:
                known |= self._keywords_after(rest, (*before, *prefix), name_char)
            for rule, ahead in self._places[target]:
                length = len(ahead.items)
                for lead in self._leads(ahead, length, ()):
                    if len(lead) < length:
                        continue
                    here = (*lead, *prefix)
                    for alternative in rule.alternatives:
                        known |= self._keywords_after(alternative.body, here, name_char)
                    if rule.name not in seen:
                        seen.add(rule.name)
                        todo.append((rule.name, here))
        return known

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
        if isinstance(one, ir.Value) and isinstance(other, ir.Value):
            meanings = (self._grammar.terminals[each.terminal].meaning for each in (one, other))
            return one == other or all(isinstance(meaning, Number) for meaning in meanings)
        return one == other

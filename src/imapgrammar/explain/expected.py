"""From what could have been read at the place of a fault to the error that says so."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from imapgrammar.errors import ParseError
from imapgrammar.syntax import ir
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.terminals import QuotedString, Utf8ModeQuotedString

_CORE_RULES = ("CRLF", "DQUOTE", "SP")


@dataclass(frozen=True)
class Miss:
    """A terminal that a rule could have gone on with; ``alias``: of its alternative, if that had begun before."""

    rule: str
    terminal: str
    alias: str | None


class Errors:
    """Makes the errors of one grammar."""

    def __init__(self, grammar: ir.Grammar, forms: Forms) -> None:
        self._grammar = grammar
        self._forms = forms
        # It looks at all rules of the grammar, and the same few sets of rules come again and again.
        self._smallest_holder = functools.lru_cache(1024)(self._find_smallest_holder)
        self._wholes = dict(self._find_wholes())
        # The terminals that are any string in quotes, whose pattern ends with the closing quote.
        self._quoted = frozenset(
            name
            for name, terminal in grammar.terminals.items()
            if isinstance(terminal.meaning, (QuotedString, Utf8ModeQuotedString))
            and terminal.pattern.endswith(('*"', '+"'))
        )

    def error(self, octets: bytes, offset: int, start: str, misses: Sequence[Miss]) -> ParseError:
        """The error of octets read as the rule ``start`` up to ``offset``, where these terminals are missing."""
        if (begun := self._begun_in_quotes(octets, offset, misses)) is not None:
            return _in_quotes(octets, begun)
        rule = self._rule_in_progress(start, {miss.rule for miss in misses})
        return ParseError(
            octets,
            offset,
            ir.abnf_name(rule),
            expected=self._expected(misses) or ("the end",),
            section=self._section(rule, {miss.alias for miss in misses if miss.alias}),
        )

    def _begun_in_quotes(self, octets: bytes, offset: int, misses: Iterable[Miss]) -> int | None:
        """Where a quoted string breaks off that is begun at ``offset`` and could stand there."""
        patterns = [self._forms.opening(miss.terminal) for miss in misses if miss.terminal in self._quoted]
        ends = [found.end() for pattern in patterns if (found := pattern.match(octets, offset))]
        return max(ends) if ends and octets[max(ends) : max(ends) + 1] != b'"' else None

    def _rule_in_progress(self, start: str, rules: set[str]) -> str:
        """The smallest rule that holds everything that would have been accepted."""
        return self._smallest_holder(frozenset(rules or {start}), start)

    def _find_smallest_holder(self, accepted: frozenset[str], start: str) -> str:
        reach = self._grammar.reach
        holders = [name for name in self._grammar.rules if accepted <= {name, *reach[name]}]
        return min(holders, key=lambda name: (len(reach[name] | {name}), name), default=start)

    def _inside(self, rules: set[str]) -> set[str]:
        return {inner for rule in rules for inner in self._grammar.reach[rule]}

    def _find_wholes(self) -> Iterator[tuple[str, set[str]]]:
        """The rules that are nothing but a choice of others, such as ``string``, with those; the smaller ones first."""
        for name in sorted(self._grammar.lexical, key=lambda name: (len(self._grammar.reach[name]), name)):
            bodies = [alternative.body.items for alternative in self._grammar.rules[name].alternatives]
            parts = {item.rule for items in bodies for item in items if isinstance(item, ir.Ref)}
            if len(parts) == len(bodies) > 1:
                yield name, parts

    def _section(self, rule: str, aliases: set[str]) -> str:
        """The one RFC section of the alternatives that were begun, or that of the rule."""
        sections = {self._grammar.section_of_node(alias) for alias in aliases}
        return (sections.pop() if len(sections) == 1 else "") or self._grammar.section(rule)

    def _expected(self, misses: Iterable[Miss]) -> tuple[str, ...]:
        """What would have been accepted, for people: keywords, and rules of the ABNF."""
        rules: set[str] = set()
        others: set[str] = set()
        for miss in misses:
            known = self._grammar.terminals[miss.terminal]
            if miss.rule in self._grammar.lexical:
                rules.add(miss.rule)
            elif miss.terminal in _CORE_RULES:
                others.add(miss.terminal)
            else:
                (keyword,) = known.keywords if known.meaning is None else (None,)
                others.add(f'"{keyword}"' if keyword else ir.abnf_name(miss.terminal))
        for whole, parts in self._wholes.items():
            if parts <= rules - self._inside(rules):
                rules.add(whole)
        return tuple(sorted(others | {ir.abnf_name(rule) for rule in rules - self._inside(rules)}))


def _in_quotes(octets: bytes, offset: int) -> ParseError:
    """The error of an octet at which a quoted string breaks off."""
    match octets[offset : offset + 1]:
        case b"" | b"\r" | b"\n":
            detail = "the quoted string is not closed"
        case b"\\":
            detail = 'in a quoted string a backslash stands before " and \\ only'
        case b"\0":
            detail = "no string holds NUL but a literal8"
        case octet:
            over = "an octet over 127 needs a literal, or UTF-8 where UTF8=ACCEPT or IMAP4rev2 is enabled"
            detail = over if octet > b"\x7f" else "this octet cannot stand here in quotes"
    return ParseError(octets, offset, "quoted", section="RFC 3501 section 4.3", detail=detail)

"""Make the error that says what was expected at the offset of a fault."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from imapgrammar.errors import ParseError
from imapgrammar.syntax import ir
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.terminals import QuotedString, Utf8ModeQuotedString

_CORE_RULES = ("CRLF", "DQUOTE", "SP")
OVER_127 = "an octet over 127 needs a literal, or UTF-8 where UTF8=ACCEPT or IMAP4rev2 is enabled"
"""The fault of an octet over 127 in a string, if it is neither in a literal nor in UTF-8 mode."""


Miss = tuple[str, str, str | None]
"""A terminal that was expected but is not there.

The items are the rule that expects it, the name of the terminal, and the alias of the alternative that expects it, or
None if that alternative has no alias or begins with the terminal.
"""


@dataclass(frozen=True)
class Expectation:
    """The part of a `ParseError` that depends only on the misses, not on the octets.

    ``quoted``: the terminals among the misses that are strings in quotes. The other fields are those of the error.
    """

    rule: str
    expected: tuple[str, ...]
    section: str
    quoted: tuple[str, ...]


class Errors:
    """Makes the errors of messages of one grammar."""

    def __init__(self, grammar: ir.Grammar, forms: Forms) -> None:
        self._grammar = grammar
        self._forms = forms
        self._wholes = dict(self._find_wholes())
        # Few different sets of misses, and of rules, occur.
        self._expectation = functools.lru_cache(1024)(self._find_expectation)
        self.smallest_holder = functools.lru_cache(1024)(self._find_smallest_holder)

    def error(self, octets: bytes, offset: int, start: str, misses: frozenset[Miss]) -> ParseError:
        """Make the error of octets that are the rule ``start`` up to ``offset``, where ``misses`` were expected."""
        found = self._expectation(start, misses)
        if (invalid := self._invalid_in_quotes(octets, offset, found.quoted)) is not None:
            return _in_quotes(octets, invalid)
        return ParseError(octets, offset, found.rule, expected=found.expected, section=found.section)

    def _find_expectation(self, start: str, misses: frozenset[Miss]) -> Expectation:
        rule = self.smallest_holder(frozenset(rule for rule, _, _ in misses) or frozenset({start}), start)
        return Expectation(
            ir.abnf_name(rule),
            self._expected(misses) or ("the end",),
            self._section(rule, {alias for _, _, alias in misses if alias}),
            tuple({terminal for _, terminal, _ in misses if self._is_quoted(terminal)}),
        )

    def _is_quoted(self, terminal: str) -> bool:
        """Return True if a terminal is a quoted string of any length, whose pattern ends with the closing quote."""
        known = self._grammar.terminals[terminal]
        quoted = isinstance(known.meaning, (QuotedString, Utf8ModeQuotedString))
        return quoted and known.pattern.endswith(('*"', '+"'))

    def _invalid_in_quotes(self, octets: bytes, offset: int, terminals: Iterable[str]) -> int | None:
        """The offset of the first octet that makes the quoted string at ``offset`` invalid.

        None if no string of these terminals begins there, or if the string is valid.
        """
        patterns = map(self._forms.opening, terminals)
        ends = [found.end() for pattern in patterns if (found := pattern.match(octets, offset))]
        return max(ends) if ends and octets[max(ends) : max(ends) + 1] != b'"' else None

    def _find_smallest_holder(self, accepted: frozenset[str], start: str) -> str:
        """The smallest rule that has all of these rules; ``start`` if none does."""
        reach = self._grammar.reach
        holders = [name for name in self._grammar.rules if accepted <= {name, *reach[name]}]
        return min(holders, key=lambda name: (len(reach[name] | {name}), name), default=start)

    def _inside(self, rules: set[str]) -> set[str]:
        return {inner for rule in rules for inner in self._grammar.reach[rule]}

    def _find_wholes(self) -> Iterator[tuple[str, set[str]]]:
        """Yield the rules that are only a choice of other rules, such as ``string``, with these; small ones first."""
        for name in sorted(self._grammar.lexical, key=lambda name: (len(self._grammar.reach[name]), name)):
            bodies = [alternative.body.items for alternative in self._grammar.rules[name].alternatives]
            parts = {item.rule for items in bodies for item in items if isinstance(item, ir.Ref)}
            if len(parts) == len(bodies) > 1:
                yield name, parts

    def _section(self, rule: str, aliases: set[str]) -> str:
        """The RFC section of the alternatives that were begun, if they have only one; else the section of the rule."""
        sections = {self._grammar.section_of_node(alias) for alias in aliases}
        return (sections.pop() if len(sections) == 1 else "") or self._grammar.section(rule)

    def _expected(self, misses: Iterable[Miss]) -> tuple[str, ...]:
        """The keywords and the rules of the ABNF that would have been accepted, for people."""
        rules: set[str] = set()
        others: set[str] = set()
        for rule, terminal, _ in misses:
            known = self._grammar.terminals[terminal]
            if rule in self._grammar.lexical:
                rules.add(rule)
            elif terminal in _CORE_RULES:
                others.add(terminal)
            else:
                (keyword,) = known.keywords if known.meaning is None else (None,)
                others.add(f'"{keyword}"' if keyword else ir.abnf_name(terminal))
        for whole, parts in self._wholes.items():
            if parts <= rules - self._inside(rules):
                rules.add(whole)
        return tuple(sorted(others | {ir.abnf_name(rule) for rule in rules - self._inside(rules)}))


def _in_quotes(octets: bytes, offset: int) -> ParseError:
    """Make the error of an octet that makes a quoted string invalid."""
    match octets[offset : offset + 1]:
        case b"" | b"\r" | b"\n":
            detail = "the quoted string is not closed"
        case b"\\":
            detail = 'in a quoted string a backslash is allowed before " and \\ only'
        case b"\0":
            detail = "NUL is allowed in a literal8 only"
        case octet:
            detail = OVER_127 if octet > b"\x7f" else "this octet cannot stand here in quotes"
    return ParseError(octets, offset, "quoted", section="RFC 3501 section 4.3", detail=detail)

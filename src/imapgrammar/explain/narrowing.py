"""Narrow an error: name the field that a reader would look for, and the octet that makes a value or a space wrong.

Reading says which tokens were expected at the farthest offset that it reached. That is seldom all there is to say. In
``* LIST () "/" a(b`` it expects CRLF after the ``a``, but what is wrong is the mailbox. Two spaces where one must stand
are wrong in the same way everywhere, whatever could have come after the first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

import msgspec

from imapgrammar.errors import ParseError
from imapgrammar.explain.expected import OVER_127, Errors
from imapgrammar.syntax import ir
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.terminals import LiteralString, Number, QuotedString, Utf8ModeQuotedString

Field = tuple[str, str]
"""A rule of single terminals, such as ``mailbox``, and the rule in which it stands."""

Token = tuple[int, str, str]
"""A terminal that was read: the offset where it begins, its name, and the rule in which it stands."""

_LONGEST = 1000
"""The most octets of a token that is looked at again."""
_NEXT = (b"0", b"1", b"*", b"a")
"""Octets with which a value may go on after a separator, one of each kind."""
_SEPARATORS = b":,.-/+"
_ENDINGS = frozenset(("CRLF", "SP", '")"', '"]"'))
"""Terminals that can be expected after a value that is whole."""
_NONE_BEFORE = {b"\r": "no space before CRLF", b")": "no space before a parenthesis"}


class Trace(msgspec.Struct):
    """The fields and tokens that were met while a message was read.

    ``fields``: for each offset, the fields that begin there. ``tokens``: for each offset, the tokens that end there.
    """

    fields: dict[int, set[Field]] = msgspec.field(default_factory=dict)
    tokens: dict[int, set[Token]] = msgspec.field(default_factory=dict)

    def field(self, at: int, rule: str, within: str) -> None:
        """Note a field that begins at an offset."""
        self.fields.setdefault(at, set()).add((rule, within))

    def token(self, end: int, start: int, terminal: str, rule: str) -> None:
        """Note a token that ends at an offset."""
        self.tokens.setdefault(end, set()).add((start, terminal, rule))


class Narrowing:
    """Narrows the errors of messages of one grammar.

    ``follow``: for each rule, the octets that can stand after it. ``accepts``: see `Diagnosis.accepts`.
    """

    def __init__(
        self,
        grammar: ir.Grammar,
        forms: Forms,
        errors: Errors,
        follow: Mapping[str, bytes],
        accepts: Callable[[bytes, str], bool],
    ) -> None:
        self._grammar = grammar
        self._follow = follow
        self._forms = forms
        self._errors = errors
        self._accepts = accepts
        self._lexical = {ir.abnf_name(name): name for name in grammar.lexical}
        self._kinds = _kinds(grammar)
        self._in_quotes = frozenset(name for name in grammar.lexical if self._has_quotes(name))
        self.fields = frozenset(name for name in grammar.lexical if any(self._values(name)))
        """The rules that `Trace.fields` must have."""

    def narrowed(self, error: ParseError, start: str, trace: Trace, secret: int | None = None) -> ParseError:
        """Return the error that says more than ``error``, which is returned if there is no more to say.

        ``start``: the rule that the octets should be. ``secret``: the index from which the octets are secret; then
        nothing is said about their spelling.
        """
        if error.detail:
            return error
        error = self._of_field(error, start, trace)
        if secret is not None:
            return error
        found = self._spaces(error, start, trace)
        return found or self._unfinished(error, start, trace) or self._broken_off(error, start, trace) or error

    def _of_field(self, error: ParseError, start: str, trace: Trace) -> ParseError:
        """Name the field where something of a general kind, such as a string, was expected."""
        if error.expected != (error.rule,):
            return error
        name = self._lexical.get(error.rule)
        fields = {each for each in trace.fields.get(error.offset, ()) if name and self._is_in(name, each[0])}
        if name == start and not fields:
            fields = {(start, start)}
        rules, expected = set[str](), set[str]()
        for rule, within in fields:
            parts = self._parts(rule)
            plain = (rule in self._kinds and rule != within) or ir.abnf_name(rule) in parts
            rules.add(within if plain else rule)
            expected |= {ir.abnf_name(rule)} if plain else parts
        if fields:
            narrow = self._errors.smallest_holder(frozenset(rules), start)
            if expected != {ir.abnf_name(narrow)}:
                return self._error(error, error.offset, narrow, expected=tuple(sorted(expected)))
        return self._again(error, error.offset, detail=f"no valid {error.rule} stands here")

    def _is_in(self, name: str, rule: str) -> bool:
        return name == rule or name in self._grammar.reach[rule]

    def _parts(self, rule: str) -> set[str]:
        """The alternatives of a field, as they are named in errors."""
        parts = set[str]()
        for alternative in self._grammar.rules[rule].alternatives:
            match alternative.body.items:
                case (ir.Fixed(text=text),):
                    parts.add(f'"{text}"')
                case (ir.Value(terminal=name),) | (ir.Ref(rule=name),):
                    parts.add(ir.abnf_name(name))
                case _:
                    parts.add(ir.abnf_name(rule))
        return parts

    # Spaces

    def _spaces(self, error: ParseError, start: str, trace: Trace) -> ParseError | None:
        """The error of a space too many; None if there is none at the offset of ``error``."""
        octets, at = error.octets, error.offset
        before, here = octets[at - 1 : at], octets[at : at + 1]
        rest = octets[at:].lstrip(b" ")
        if here == b" " and (
            (rest == b"\r\n" and "CRLF" in error.expected) or (rest[:1] == b")" and '")"' in error.expected)
        ):
            return self._again(error, at, detail=_NONE_BEFORE[rest[:1]])
        if at in trace.tokens:
            return None
        if here == b" " and before in (b" ", b"("):
            detail = "one space only" if before == b" " else "no space after a parenthesis"
            return self._again(error, at, detail=detail)
        if before == b" " and (here == b")" or rest == b"\r\n"):
            first = len(octets[:at].rstrip(b" "))
            if self._accepts(octets[:first] + octets[at:], start):
                return self._again(error, first, detail=_NONE_BEFORE[here])
        return None

    # Values that break off

    def _unfinished(self, error: ParseError, start: str, trace: Trace) -> ParseError | None:
        """The error of a value that goes on after its separator, but wrongly, as ``100:*`` in a set without ``*``."""
        octets, at = error.octets, error.offset
        if octets[at : at + 1] not in {bytes([each]) for each in _SEPARATORS}:
            return None
        wrong: dict[Token, set[bytes]] = {}
        for token in trace.tokens.get(at, ()):
            begin, terminal, _ = token
            if at - begin > _LONGEST or octets[begin : begin + 1] == b'"':
                continue
            matches = self._forms.pattern(terminal).fullmatch
            can_follow = {each for each in _NEXT if matches(octets[begin : at + 1] + each)}
            if can_follow and not matches(octets[begin : at + 2]):
                wrong[token] = can_follow
        if not wrong:
            return None
        rule = self._rule_of(wrong, start, trace)
        following = set[bytes]().union(*wrong.values())
        if b"a" in following:
            return self._error(error, at + 1, rule, detail="this octet cannot stand here")
        number = "number" if b"0" in following else "nz-number"
        expected = [*(['"*"'] if b"*" in following else []), *([number] if b"1" in following else [])]
        return self._error(error, at + 1, rule, expected=tuple(expected))

    def _broken_off(self, error: ParseError, start: str, trace: Trace) -> ParseError | None:
        """The error of a value that an octet ends which cannot stand in it; None if there is no such value."""
        octets, at = error.octets, error.offset
        here = octets[at : at + 1]
        spaced = here == b" " or (octets[at - 1 : at] == b" " and at not in trace.tokens)
        ends = trace.tokens.get(at if here == b" " or not spaced else at - 1, set())
        bare = {token for token in ends if self._is_bare(token, octets)}
        if not bare or here in (b"", b"\r", b"\n"):
            return None
        if spaced:
            return self._spaced(error, start, bare, trace)
        fields = [field[0] for token in bare for field in self._fields_of(token, trace)]
        if not _ENDINGS.issuperset(error.expected) or self._closes(octets, at, fields):
            return None
        if not fields and any(self._grammar.rules[rule].catch_all for _, _, rule in bare):
            return None
        rule = self._rule_of(bare, start, trace)
        if all(isinstance(self._grammar.terminals[terminal].meaning, Number) for _, terminal, _ in bare):
            return (
                None if here.isalpha() else self._error(error, at, rule, detail="this octet cannot stand in a number")
            )
        quotable = not self._in_quotes.isdisjoint(fields)
        if quotable and here > b"\x7f":
            return self._error(error, at, rule, detail=OVER_127)
        can = quotable and here.isascii() and here.decode("ascii").isprintable()
        detail = "this octet can stand in quotes only" if can else "this octet cannot stand here"
        return self._error(error, at, rule, detail=detail)

    def _spaced(self, error: ParseError, start: str, bare: Iterable[Token], trace: Trace) -> ParseError | None:
        """The error of a string that has spaces, but no quotes: with quotes the message would be valid."""
        octets = error.octets
        for token in sorted(bare):
            if any(field[0] in self._in_quotes for field in self._fields_of(token, trace)):
                for end in _ends(octets, error.offset):
                    quoted = b'"' + octets[token[0] : end].replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'
                    if self._accepts(octets[: token[0]] + quoted + octets[end:], start):
                        space = octets.index(b" ", token[0])
                        rule = self._rule_of({token}, start, trace)
                        return self._error(error, space, rule, detail="a space can stand in quotes only")
        return None

    def _closes(self, octets: bytes, at: int, fields: Collection[str]) -> bool:
        """Return whether a bracket at an offset closes one that is open, after a token of these fields."""
        here = octets[at : at + 1]
        opening = {b")": b"(", b"]": b"["}.get(here)
        # A flag may have "[" in it, but nothing that closes comes after one.
        if opening is None or (here == b"]" and fields and not any(here in self._follow[name] for name in fields)):
            return False
        return octets.count(opening, 0, at) > octets.count(here, 0, at)

    def _is_bare(self, token: Token, octets: bytes) -> bool:
        meaning = self._grammar.terminals[token[1]].meaning
        return octets[token[0] : token[0] + 1] != b'"' and not isinstance(meaning, LiteralString)

    # Rules

    def _rule_of(self, tokens: Collection[Token], start: str, trace: Trace) -> str:
        """The rule or terminal that a reader would look for, of tokens that are wrong."""
        fields = {field for token in tokens for field in self._fields_of(token, trace)}
        general = self._kinds & self._grammar.string_forms.keys()
        rules = {within if rule in general else rule for rule, within in fields}
        if not rules:
            terminals = {terminal for _, terminal, _ in tokens}
            if len(terminals) == 1 and not any(map(self._is_general, terminals)):
                return terminals.pop()
            rules = {rule for _, _, rule in tokens}
        return self._errors.smallest_holder(frozenset(rules), start)

    def _fields_of(self, token: Token, trace: Trace) -> Iterator[Field]:
        """The fields that are a token."""
        begin, _, rule = token
        return (each for each in trace.fields.get(begin, ()) if self._is_in(rule, each[0]))

    def _is_general(self, terminal: str) -> bool:
        """Return whether a terminal says nothing about the place where it stands."""
        return terminal == "ATOM" or isinstance(self._grammar.terminals[terminal].meaning, Number)

    def _has_quotes(self, name: str) -> bool:
        meanings = (self._grammar.terminals[terminal].meaning for terminal in self._values(name))
        return any(isinstance(meaning, QuotedString | Utf8ModeQuotedString) for meaning in meanings)

    def _values(self, name: str) -> Iterator[str]:
        """The terminals of a field that are values, also those of the rules that it consists of."""
        for rule in (name, *self._grammar.reach[name]):
            for alternative in self._grammar.rules[rule].alternatives if rule in self._grammar.rules else ():
                yield from (each.terminal for each in ir.elements(alternative.body) if isinstance(each, ir.Value))

    def _again(self, error: ParseError, at: int, *, detail: str) -> ParseError:
        """The error of the same rule at an offset."""
        return ParseError(error.octets, at, error.rule, section=error.section, detail=detail)

    def _error(
        self, error: ParseError, at: int, rule: str, *, expected: tuple[str, ...] = (), detail: str = ""
    ) -> ParseError:
        section = self._grammar.section(rule) or error.section
        return ParseError(error.octets, at, ir.abnf_name(rule), expected=expected, section=section, detail=detail)


def _kinds(grammar: ir.Grammar) -> frozenset[str]:
    """The rules that are a general kind of value: another field consists of nothing else, as ``env-date: nstring``."""
    return frozenset(
        item.rule
        for name in grammar.lexical
        if not grammar.rules[name].verbatim
        for alternative in grammar.rules[name].alternatives
        for item in alternative.body.items
        if isinstance(item, ir.Ref)
    )


def _ends(octets: bytes, at: int) -> Iterator[int]:
    """Yield the offsets after ``at`` at which a string with spaces may end: the end of its line, and before lists."""
    line = re.compile(rb"[^\x00\r\n]*").match(octets, at)
    assert line is not None
    yield line.end()
    lists = octets.find(b" (", at, line.end()), octets.rfind(b" (", at, line.end())
    yield from sorted({end for end in lists if end >= 0})

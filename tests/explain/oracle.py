"""The second pass without shortcuts: it tries every alternative of every rule and item. Its errors are the right ones.

`imapgrammar.explain.reading` must find the same errors.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

import msgspec

from imapgrammar.errors import ParseError
from imapgrammar.explain.expected import Errors, Miss
from imapgrammar.explain.narrowing import Narrowing, Trace
from imapgrammar.explain.stackless import Routine, run
from imapgrammar.syntax import framing, ir
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.limits import MAX_NESTING
from imapgrammar.syntax.registry import Constraint, section_of
from imapgrammar.syntax.slots import Slots
from imapgrammar.syntax.terminals import LiteralString


class Read(msgspec.Struct):
    """Values, the offset after them, and the error of the first value that is not allowed, although well formed."""

    values: list[object]
    end: int
    refusal: ParseError | None = None


Step = Routine[Read | None]


class Oracle:
    """Explains faults in terms of one grammar.

    ``follow``: for each rule, the octets that can stand after it. ``secrets``: rules and terminals whose
    octets errors must not show.
    """

    def __init__(
        self,
        grammar: ir.Grammar,
        constraints: Mapping[str, Sequence[Constraint]],
        follow: Mapping[str, bytes],
        secrets: Collection[str] = (),
    ) -> None:
        self.grammar = grammar
        self.constraints = constraints
        self.follow = follow
        self.secrets = secrets
        self.slots = Slots(grammar)
        self.forms = Forms(grammar)
        self.errors = Errors(grammar, self.forms)
        self.narrowing = Narrowing(grammar, self.forms, self.errors, follow, self.accepts)

    def explain(self, octets: bytes, start: str) -> ParseError:
        """The error of octets that are not the rule ``start``."""
        return _Reading(self, octets, start).fault()

    def accepts(self, octets: bytes, start: str) -> bool:
        """Return True if octets are the rule ``start``."""
        return _Reading(self, octets, start).is_right()


class _Reading:
    """The reading of one message, to find its fault."""

    def __init__(self, diagnosis: Oracle, octets: bytes, start: str) -> None:
        self._grammar = diagnosis.grammar
        self._constraints = diagnosis.constraints
        self._follow = diagnosis.follow
        self._secrets = diagnosis.secrets
        self._slots = diagnosis.slots
        self._forms = diagnosis.forms
        self._errors = diagnosis.errors
        self._narrowing = diagnosis.narrowing
        self._trace = Trace()
        self._octets = octets
        self._start = start
        self._secret: int | None = None
        self._farthest = 0
        self._misses: dict[Miss, None] = {}
        self._depths = dict.fromkeys(self._grammar.recursive, 0)

    def fault(self) -> ParseError:
        """Return the error, with its secrets hidden."""
        error = self._narrowing.narrowed(self._error(), self._start, self._trace, self._secret)
        return error if self._secret is None else error.hiding(self._secret)

    def is_right(self) -> bool:
        """Return True if the message has no fault."""
        try:
            read = run(self._ref(self._start, 0))
        except ParseError:
            return False
        return read is not None and read.end == len(self._octets) and read.refusal is None

    def _error(self) -> ParseError:
        try:
            read = run(self._ref(self._start, 0))
        except ParseError as error:
            return error
        if read and read.end >= self._farthest:
            if read.refusal and read.end == len(self._octets):
                return read.refusal
            if read.end > self._farthest:
                self._farthest, self._misses = read.end, {}
        return self._errors.error(self._octets, self._farthest, self._start, frozenset(self._misses))

    def _ref(self, name: str, at: int) -> Step:
        """Read a rule; if it can stand inside itself, without using Python's stack."""
        if name not in self._depths:
            return self._rule(name, at)
        return self._nested(name, at)

    def _nested(self, name: str, at: int) -> Step:
        self._depths[name] += 1
        if self._depths[name] > MAX_NESTING:
            raise self._refusal(at, name, f"nested deeper than {MAX_NESTING}")
        read = yield self._rule(name, at)
        self._depths[name] -= 1
        return read

    def _rule(self, name: str, at: int) -> Step:
        rule = self._grammar.rules[name]
        read: Read | None = None
        for alternative in rule.alternatives:
            context = _Context(rule, alternative, at)
            if not self._begins(alternative.body, at, context):
                continue
            if name in self._secrets:
                self._hide(self._octets.find(b" ", at) + 1)
            found = yield from self._sequence(alternative.body.items, at, context)
            if found is None:
                continue
            fits = self._can_follow(name, found.end)
            # Of those after which nothing can come, the longest is still the best there is.
            if fits or read is None or found.end > read.end:
                read = self._built(found, context)
            if fits:
                break
        if read is None:
            return None
        if rule.verbatim:
            return Read([self._octets[at : read.end]], read.end, read.refusal)
        return _filled(read, [None] * self._grammar.widths[name])

    def _begins(self, element: ir.Element, at: int, context: _Context) -> bool:
        """Return True if an element can be here, judged by its first token: few of many alternatives can."""
        while isinstance(element, ir.Sequence) and element.items:
            element = element.items[0]
        match element:
            case ir.Fixed():
                return self._fixed(element, at, context) is not None
            case ir.Value(terminal=terminal):
                return self._match(terminal, at, context) is not None
            case _:
                return True

    def _can_follow(self, rule: str, at: int) -> bool:
        return self._octets[at : at + 1] in self._follow[rule] if self._follow[rule] else True

    def _built(self, read: Read, context: _Context) -> Read:
        """Make the node of an alternative from the values of its body, if its constraints allow them."""
        rule, node = context.rule, context.alternative.node
        if rule.verbatim or read.refusal:
            return read
        for check in self._constraints.get(rule.name, ()):
            detail = check(read.values)
            if detail:
                return Read(read.values, read.end, self._refusal(context.at, rule.name, detail, section_of(check)))
        return Read([node(*read.values)], read.end) if node else read

    def _element(self, element: ir.Element, at: int, context: _Context) -> Step:
        match element:
            case ir.Fixed():
                return self._fixed(element, at, context)
            case ir.Value(terminal=terminal):
                return self._terminal(terminal, at, context)
            case ir.Ref(rule=rule):
                self._note(rule, at, context)
                return (yield from self._ref(rule, at))
            case ir.Sequence(items=items):
                return (yield from self._sequence(items, at, context))
            case ir.Choice(items=items):
                longest: Read | None = None
                for item in items:
                    read = (yield from self._element(item, at, context)) if self._begins(item, at, context) else None
                    if read and (longest is None or read.end > longest.end):
                        longest = read
                    if read and (not isinstance(item, ir.Ref) or self._can_follow(item.rule, read.end)):
                        longest = read
                        break
                return longest and _filled(longest, [None] * self._grammar.width(element))
            case ir.Optional(item=item):
                read = (yield from self._element(item, at, context)) if self._begins(item, at, context) else None
                if read is None:
                    return Read(list(self._slots.absent(element)), at)
                return _filled(read, [True])
            case ir.Repeat():
                return (yield from self._repeat(element, at, context))

    def _sequence(self, items: Sequence[ir.Element], at: int, context: _Context) -> Step:
        values: list[object] = []
        refusal: ParseError | None = None
        for n, item in enumerate(items):
            if isinstance(item, ir.Fixed):
                read = self._fixed(item, at, context)
            elif isinstance(item, ir.Value):
                read = self._terminal(item.terminal, at, context)
            elif isinstance(item, ir.Ref):
                self._note(item.rule, at, context)
                read = yield from self._ref(item.rule, at)
            else:
                read = yield from self._element(item, at, context)
            if read is None:
                return None
            if isinstance(item, ir.Optional) and read.end > at and n + 1 < len(items):
                rest = yield from self._after_optional(item, items[n + 1 :], (at, read), context)
                return rest and Read(values + rest.values, rest.end, refusal or rest.refusal)
            values += read.values
            at, refusal = read.end, refusal or read.refusal
        return Read(values, at, refusal)

    def _after_optional(
        self, item: ir.Optional, rest: Sequence[ir.Element], taken: tuple[int, Read], context: _Context
    ) -> Step:
        """Read on behind something optional; where nothing goes on there, as if it were not, which may lead farther."""
        at, read = taken
        found = yield from self._sequence(rest, read.end, context)
        if self._farthest <= read.end and (found is None or found.end == read.end):
            other = yield from self._sequence(rest, at, context)
            if other and other.end > read.end:
                return Read([*self._slots.absent(item), *other.values], other.end, other.refusal)
        return found and Read(read.values + found.values, found.end, read.refusal or found.refusal)

    def _repeat(self, repeat: ir.Repeat, at: int, context: _Context) -> Step:
        values: list[object] = []
        refusal: ParseError | None = None
        wide = self._grammar.width(repeat.item) > 1
        while True:
            before = (yield from self._sequence(repeat.separator, at, context)) if values else Read([], at)
            read = (yield from self._element(repeat.item, before.end, context)) if before else None
            if read is None:
                return Read([tuple(values)], at, refusal) if len(values) >= repeat.minimum else None
            values.append(tuple(read.values) if wide else (*read.values, None)[0])
            at, refusal = read.end, refusal or read.refusal

    def _fixed(self, fixed: ir.Fixed, at: int, context: _Context) -> Read | None:
        end = at + len(fixed.text)
        if self._octets[at:end].lower() == fixed.lower:
            return Read([], end)
        self._miss(at, fixed.terminal, context)
        return None

    def _terminal(self, name: str, at: int, context: _Context) -> Read | None:
        found = self._match(name, at, context)
        if found is None:
            return None
        meaning = self._grammar.terminals[name].meaning
        assert meaning is not None, name
        octets, end = found[0], found.end()
        if isinstance(meaning, LiteralString):
            octets, end = framing.literal(self._octets, at)
        self._trace.token(end, at, name, context.rule.name)
        try:
            return Read([meaning.read(octets)], end)
        except ValueError as error:
            section = self._grammar.section(name) or self._grammar.section(context.rule.name)
            refusal = ParseError(self._octets, at, ir.abnf_name(name), section=section, detail=str(error))
            return Read([None], end, refusal)

    def _match(self, terminal: str, at: int, context: _Context) -> re.Match[bytes] | None:
        if terminal in self._secrets:
            self._hide(at)
        found = self._forms.pattern(terminal).match(self._octets, at)
        if found is None:
            self._miss(at, terminal, context)
        return found

    def _note(self, name: str, at: int, context: _Context) -> None:
        """Note a field, but not one that another field consists of."""
        whole = context.rule.name in self._grammar.lexical and len(context.alternative.body.items) == 1
        if name in self._narrowing.fields and not whole:
            self._trace.field(at, name, context.rule.name)

    def _hide(self, at: int) -> None:
        if self._secret is None or at < self._secret:
            self._secret = at

    def _miss(self, at: int, terminal: str, context: _Context) -> None:
        if at < self._farthest:
            return
        if at > self._farthest:
            self._farthest, self._misses = at, {}
        alias = context.alternative.alias if at > context.at else None
        self._misses[context.rule.name, terminal, alias] = None

    def _refusal(self, at: int, rule: str, detail: str, section: str = "") -> ParseError:
        section = section or self._grammar.section(rule)
        return ParseError(self._octets, at, ir.abnf_name(rule), section=section, detail=detail)


class _Context(msgspec.Struct):
    """The alternative that is being read, and where it began."""

    rule: ir.Rule
    alternative: ir.Alternative
    at: int


def _filled(read: Read, values: list[object]) -> Read:
    """Return what was read, with these values if it has none of its own."""
    return read if read.values else Read(values, read.end, read.refusal)

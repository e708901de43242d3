"""Why octets are no message: a second, slow reading of what the compiled parser refused.

It reads along the intermediate form as the compiled parser does, and notes at the farthest place
that it reaches what could have stood there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from imapgrammar import framing, ir
from imapgrammar.errors import ParseError
from imapgrammar.faults import Faults, Miss
from imapgrammar.limits import MAX_NESTING
from imapgrammar.registry import Constraint
from imapgrammar.routines import Routine, run
from imapgrammar.shapes import Shapes
from imapgrammar.terminals import LiteralString


class Read(NamedTuple):
    """Values, the place after them, and the first of them that cannot be, although the octets are well formed."""

    values: list[object]
    end: int
    refusal: ParseError | None = None


Step = Routine[Read | None]


class Diagnosis:
    """Explains faults in terms of one grammar; ``follow``: for each rule, the octets that can stand after it."""

    def __init__(
        self, grammar: ir.Grammar, constraints: Mapping[str, Sequence[Constraint]], follow: Mapping[str, bytes]
    ) -> None:
        self.grammar = grammar
        self.constraints = constraints
        self.follow = follow
        self.shapes = Shapes(grammar)
        self.faults = Faults(grammar)

    def explain(self, octets: bytes, start: str) -> ParseError:
        """The error of octets that are not the rule ``start``."""
        return _Reading(self, octets, start).fault()


class _Reading:
    """One message, read for its fault."""

    def __init__(self, diagnosis: Diagnosis, octets: bytes, start: str) -> None:
        self._grammar = diagnosis.grammar
        self._constraints = diagnosis.constraints
        self._follow = diagnosis.follow
        self._shapes = diagnosis.shapes
        self._faults = diagnosis.faults
        self._octets = octets
        self._start = start
        self._farthest = 0
        self._misses: dict[Miss, None] = {}
        self._depths = dict.fromkeys(self._grammar.recursive, 0)

    def fault(self) -> ParseError:
        try:
            read = run(self._rule(self._start, 0))
        except ParseError as error:
            return error
        if read and read.end >= self._farthest:
            if read.refusal and read.end == len(self._octets):
                return read.refusal
            self._farthest, self._misses = read.end, {}
        return self._faults.error(self._octets, self._farthest, self._start, list(self._misses))

    def _rule(self, name: str, at: int) -> Step:
        if name in self._depths:
            self._depths[name] += 1
            if self._depths[name] > MAX_NESTING:
                raise self._refusal(at, name, f"nested deeper than {MAX_NESTING}")
        rule = self._grammar.rules[name]
        read: Read | None = None
        for alternative in rule.alternatives:
            context = _Context(rule, alternative, at)
            # Most of many alternatives end at their first keyword.
            match alternative.body.items:
                case (ir.Fixed() as first, *_) if self._fixed(first, at, context) is None:
                    continue
            found = yield self._alternative(context)
            if found and self._can_follow(name, found.end):
                read = found
                break
            # One after which nothing can come is still the best there is.
            read = read or found
        if name in self._depths:
            self._depths[name] -= 1
        if read is None:
            return None
        if rule.verbatim:
            return read._replace(values=[self._octets[at : read.end]])
        return read._replace(values=read.values or [None] * self._grammar.widths[name])

    def _can_follow(self, rule: str, at: int) -> bool:
        return self._octets[at : at + 1] in self._follow[rule] if self._follow[rule] else True

    def _alternative(self, context: _Context) -> Step:
        rule, node = context.rule, context.alternative.node
        read = yield self._sequence(context.alternative.body.items, context.at, context)
        if read is None or rule.verbatim or read.refusal:
            return read
        for check in self._constraints.get(rule.name, ()):
            detail = check(read.values)
            if detail:
                return read._replace(refusal=self._refusal(context.at, rule.name, detail))
        return read._replace(values=[node(*read.values)]) if node else read

    def _element(self, element: ir.Element, at: int, context: _Context) -> Step:
        match element:
            case ir.Fixed():
                return self._fixed(element, at, context)
            case ir.Value(terminal=terminal):
                return self._terminal(terminal, at, context)
            case ir.Ref(rule=rule):
                return (yield self._rule(rule, at))
            case ir.Sequence(items=items):
                return (yield self._sequence(items, at, context))
            case ir.Choice(items=items):
                for item in items:
                    read = yield self._element(item, at, context)
                    if read:
                        return read._replace(values=read.values or [None] * self._grammar.width(element))
                return None
            case ir.Optional(item=item):
                read = yield self._element(item, at, context)
                if read is None:
                    return Read(list(self._shapes.absent(element)), at)
                return read._replace(values=read.values or [True])
            case ir.Repeat():
                return (yield self._repeat(element, at, context))

    def _sequence(self, items: Sequence[ir.Element], at: int, context: _Context) -> Step:
        values: list[object] = []
        refusal: ParseError | None = None
        for item in items:
            if isinstance(item, ir.Fixed):
                read = self._fixed(item, at, context)
            elif isinstance(item, ir.Value):
                read = self._terminal(item.terminal, at, context)
            else:
                read = yield self._element(item, at, context)
            if read is None:
                return None
            values += read.values
            at, refusal = read.end, refusal or read.refusal
        return Read(values, at, refusal)

    def _repeat(self, repeat: ir.Repeat, at: int, context: _Context) -> Step:
        values: list[object] = []
        refusal: ParseError | None = None
        wide = self._grammar.width(repeat.item) > 1
        while True:
            before = (yield self._sequence(repeat.separator, at, context)) if values else Read([], at)
            read = (yield self._element(repeat.item, before.end, context)) if before else None
            if read is None:
                return Read([tuple(values)], at, refusal) if len(values) >= repeat.minimum else None
            values.append(tuple(read.values) if wide else (*read.values, None)[0])
            at, refusal = read.end, refusal or read.refusal

    def _fixed(self, fixed: ir.Fixed, at: int, context: _Context) -> Read | None:
        end = at + len(fixed.text)
        if self._octets[at:end].lower() == fixed.text.lower().encode("ascii"):
            return Read([], end)
        self._miss(at, fixed.terminal, context)
        return None

    def _terminal(self, name: str, at: int, context: _Context) -> Read | None:
        found = self._shapes.patterns[name].match(self._octets, at)
        if found is None:
            self._miss(at, name, context)
            return None
        meaning = self._grammar.terminals[name].meaning
        assert meaning is not None, name
        octets, end = found[0], found.end()
        if isinstance(meaning, LiteralString):
            octets, end = framing.literal(self._octets, at)
        try:
            return Read([meaning.read(octets)], end)
        except ValueError as error:
            section = self._grammar.section(name) or self._grammar.section(context.rule.name)
            refusal = ParseError(self._octets, at, ir.abnf_name(name), section=section, detail=str(error))
            return Read([None], end, refusal)

    def _miss(self, at: int, terminal: str, context: _Context) -> None:
        if at < self._farthest:
            return
        if at > self._farthest:
            self._farthest, self._misses = at, {}
        alias = context.alternative.alias if at > context.at else None
        self._misses[Miss(context.rule.name, terminal, alias)] = None

    def _refusal(self, at: int, rule: str, detail: str) -> ParseError:
        return ParseError(self._octets, at, ir.abnf_name(rule), section=self._grammar.section(rule), detail=detail)


class _Context(NamedTuple):
    """The alternative that is being read, and where it began."""

    rule: ir.Rule
    alternative: ir.Alternative
    at: int

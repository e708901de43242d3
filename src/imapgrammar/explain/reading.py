"""Read octets that the compiled parser refused a second time, slowly, to find the fault.

This reads along the intermediate form, and makes the same choices as the compiled parser. At the
farthest offset that it reaches, it notes the terminals that were expected there.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import cast

import msgspec

from imapgrammar.errors import ParseError
from imapgrammar.explain.beginnings import Beginnings, Candidates, Item
from imapgrammar.explain.expected import Errors, Miss
from imapgrammar.explain.narrowing import Narrowing, Trace
from imapgrammar.explain.shortcuts import Shortcuts, Tools
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
_NOT_KNOWN = object()


class Diagnosis:
    """Finds the faults of messages of one grammar.

    ``follow``: for each rule, the octets that can stand after it. ``secrets``: rules and terminals whose octets are not
    shown in errors. ``tools``: functions of the compiled engine. Without them the errors are the same, but it takes
    longer to find them.
    """

    def __init__(
        self,
        grammar: ir.Grammar,
        constraints: Mapping[str, Sequence[Constraint]],
        follow: Mapping[str, bytes],
        secrets: Collection[str] = (),
        tools: Tools | None = None,
    ) -> None:
        self.grammar = grammar
        self.constraints = constraints
        self.follow = follow
        self.secrets = secrets
        self.slots = Slots(grammar)
        self.forms = Forms(grammar)
        self.errors = Errors(grammar, self.forms)
        self.narrowing = Narrowing(grammar, self.forms, self.errors, follow, self.accepts)
        self.beginnings = Beginnings(grammar)
        self.tools = tools or Tools()
        self.shortcuts = Shortcuts(grammar, self.tools, constraints, secrets)

    def explain(self, octets: bytes, start: str) -> ParseError:
        """Return the error of octets that are not the rule ``start``."""
        self.tools.begin_noting(octets)
        try:
            return _Reading(self, octets, start).fault()
        finally:
            self.tools.end_noting()

    def narrowed(self, error: ParseError, start: str) -> ParseError:
        """Return the error that says more than ``error``, which another reader found; see `Narrowing.narrowed`."""
        return _Reading(self, error.octets, start).narrowed(error)

    def accepts(self, octets: bytes, start: str) -> bool:
        """Return True if octets are the rule ``start``."""
        return _Reading(self, octets, start).is_right()


class _Reading:
    """The reading of one message, to find its fault."""

    def __init__(self, diagnosis: Diagnosis, octets: bytes, start: str) -> None:
        self._grammar = diagnosis.grammar
        self._constraints = diagnosis.constraints
        self._follow = diagnosis.follow
        self._secrets = diagnosis.secrets
        self._slots = diagnosis.slots
        self._forms = diagnosis.forms
        self._errors = diagnosis.errors
        self._narrowing = diagnosis.narrowing
        self._fields = diagnosis.narrowing.fields
        self._trace = Trace()
        self._beginnings = diagnosis.beginnings
        self._shortcuts = diagnosis.shortcuts
        self._tools = diagnosis.tools
        self._skipped: dict[tuple[int, int, int, bool], tuple[list[object], int]] = {}
        self._octets = octets
        self._lower = octets.lower()
        # The compiled parser reads no further than a line feed.
        self._line = octets if octets.endswith(b"\n") else octets + b"\n"
        self._start = start
        self._secret: int | None = None
        self._farthest = 0
        self._misses: set[Miss] = set()
        self._sets: list[frozenset[Miss]] = []
        self._depths = dict.fromkeys(self._grammar.recursive, 0)
        # Several alternatives read the same rule at the same place. Only the first time, the misses are noted.
        self._known: dict[tuple[str, int], Read | None] = {}

    def fault(self) -> ParseError:
        """Return the error, with its secrets hidden."""
        error = self._error()
        error = self._narrowing.narrowed(error, self._start, self._trace, self._secret)
        return error if self._secret is None else error.hiding(self._secret)

    def narrowed(self, error: ParseError) -> ParseError:
        """Return the error that says more than ``error``."""
        self._error()
        return self._narrowing.narrowed(error, self._start, self._trace, self._secret)

    def is_right(self) -> bool:
        """Return True if the message has no fault."""
        try:
            read = self._read()
        except ParseError:
            return False
        return read is not None and read.end == len(self._octets) and read.refusal is None

    def _error(self) -> ParseError:
        try:
            read = self._read()
        except ParseError as error:
            return error
        if read and read.end >= self._farthest:
            if read.refusal and read.end == len(self._octets):
                return read.refusal
            self._reach(read.end)
        misses = frozenset(self._misses).union(*self._sets)
        return self._errors.error(self._octets, self._farthest, self._start, misses)

    def _read(self) -> Read | None:
        step = self._ref(self._start, 0)
        return step if step is None or isinstance(step, Read) else run(step)

    def _ref(self, name: str, at: int) -> Step | Read | None:
        """The steps that read a rule; or the result, if it is known, or None if no alternative can begin here."""
        if name == "absent":
            return Read([None], at)
        if name in self._depths:
            return self._nested(name, at)
        known = self._known.get((name, at), _NOT_KNOWN)
        if known is not _NOT_KNOWN:
            return cast("Read | None", known)
        begun = self._begun(self._beginnings.of_rule(name, self._octet(at)), at, name)
        first = next(begun, None)
        if first is None:
            self._known[name, at] = None
            return None
        return self._rule(self._grammar.rules[name], at, first, begun)

    def _nested(self, name: str, at: int) -> Step:
        """Read a rule that can stand inside itself, without using Python's stack."""
        self._depths[name] += 1
        if self._depths[name] > MAX_NESTING and self._stands(ir.Ref(name), at):
            raise self._refusal(at, name, f"nested deeper than {MAX_NESTING}")
        begun = self._begun(self._beginnings.of_rule(name, self._octet(at)), at, name)
        first = next(begun, None)
        read = (yield self._rule(self._grammar.rules[name], at, first, begun)) if first else None
        self._depths[name] -= 1
        return read

    def _rule(self, rule: ir.Rule, at: int, first: ir.Alternative, others: Iterator[ir.Alternative]) -> Step:
        read: Read | None = None
        for alternative in itertools.chain((first,), others):
            context = _Context(rule, alternative, at)
            if rule.name in self._secrets:
                self._hide(self._octets.find(b" ", at) + 1)
            body = alternative.body
            one = body.items[0] if len(body.items) == 1 else body
            if isinstance(one, ir.Ref):
                if one.rule in self._fields and rule.name not in self._grammar.lexical:
                    self._trace.field(at, one.rule, rule.name)
                step = self._ref(one.rule, at)
                found = step if step is None or isinstance(step, Read) else (yield from step)
            elif isinstance(one, ir.Value):
                found = self._terminal(one.terminal, at, context)
            else:
                found = yield from self._sequence(body.items, at, context)
            if found is None:
                continue
            fits = self._can_follow(rule.name, found.end)
            # If the next octet can follow no alternative, the longest one is taken.
            if fits or read is None or found.end > read.end:
                read = self._built(found, context)
            if fits:
                break
        if read is not None and rule.verbatim:
            read = Read([self._octets[at : read.end]], read.end, read.refusal)
        elif read is not None and not read.values:
            read = Read([None] * self._grammar.widths[rule.name], read.end, read.refusal)
        if rule.name not in self._depths:
            self._known[rule.name, at] = read
        return read

    def _octet(self, at: int) -> int:
        return self._octets[at] if at < len(self._octets) else -1

    def _begun(self, candidates: Candidates[Item], at: int, rule: str, alias: str | None = None) -> Iterator[Item]:
        """Yield the candidates that can begin here, judged by their first token; note the first tokens of the others.

        ``alias``: the alias of the alternative that contains the candidates, if a part of it was read before.
        """
        if candidates.misses:
            self._miss_all(at, candidates.misses, rule, alias)
        for each in candidates.items:
            if each.keyword is not None:
                found = self._lower.startswith(each.keyword, at)
            else:
                found = each.terminal is None or self._end(each.terminal, at) >= 0
            if not found:
                assert each.terminal is not None
                if at >= self._farthest:
                    self._reach(at)
                    self._misses.add((rule, each.terminal, alias))
            elif each.then is None or not self._lower.startswith(each.prefix, at):
                yield each.item
            else:
                after = at + len(each.prefix)
                if each.then.octets is None or self._octet(after) in each.then.octets:
                    yield each.item
                else:
                    self._miss_all(after, each.then.misses, rule, each.alias or alias)

    def _begins(self, element: ir.Element, at: int, context: _Context) -> bool:
        """Return True if the first token of an element stands here, or if the element begins with a rule."""
        while isinstance(element, ir.Sequence) and element.items:
            element = element.items[0]
        match element:
            case ir.Fixed():
                return self._fixed(element, at, context) is not None
            case ir.Value(terminal=terminal):
                found = self._end(terminal, at) >= 0
                if not found:
                    self._miss(at, terminal, context)
                return found
            case _:
                return True

    def _stands(self, element: ir.Element, at: int) -> bool:
        """Return True if the first token of an element stands here. Notes no miss."""
        match element:
            case ir.Fixed(lower=octets):
                return self._octets[at : at + len(octets)].lower() == octets
            case ir.Value(terminal=terminal):
                return self._forms.pattern(terminal).match(self._octets, at) is not None
            case ir.Ref(rule=rule):
                return any(self._stands(each.body, at) for each in self._grammar.rules[rule].alternatives)
            case ir.Sequence(items=items):
                optional = (ir.Optional, ir.Repeat)
                count = next((n for n, item in enumerate(items, 1) if not isinstance(item, optional)), len(items))
                return any(self._stands(item, at) for item in items[:count])
            case ir.Choice(items=items):
                return any(self._stands(item, at) for item in items)
            case ir.Optional(item=item) | ir.Repeat(item=item):
                return self._stands(item, at)

    def _can_follow(self, rule: str, at: int) -> bool:
        return self._octets[at : at + 1] in self._follow[rule]

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
                if rule in self._fields:
                    self._trace.field(at, rule, context.rule.name)
                step = self._ref(rule, at)
                return step if step is None or isinstance(step, Read) else (yield from step)
            case ir.Sequence(items=items):
                return (yield from self._sequence(items, at, context))
            case ir.Choice(items=items):
                longest: Read | None = None
                candidates = self._beginnings.of_choice(element, context.rule.name, self._octet(at))
                for item in self._begun(candidates, at, context.rule.name, context.alias(at)):
                    read = yield from self._element(item, at, context)
                    if read and (longest is None or read.end > longest.end):
                        longest = read
                    if read and (not isinstance(item, ir.Ref) or self._can_follow(item.rule, read.end)):
                        longest = read
                        break
                if longest is None or longest.values:
                    return longest
                return Read([None] * self._grammar.width(element), longest.end, longest.refusal)
            case ir.Optional(item=item):
                read = (yield from self._element(item, at, context)) if self._begins(item, at, context) else None
                if read is None:
                    return Read(list(self._slots.absent(element)), at)
                return read if read.values else Read([True], read.end, read.refusal)
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
                if item.rule in self._fields:
                    self._trace.field(at, item.rule, context.rule.name)
                step = self._ref(item.rule, at)
                read = step if step is None or isinstance(step, Read) else (yield from step)
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
        """Read the rest after an optional element. If nothing of it is there, read it as if the element were absent."""
        at, read = taken
        found = yield from self._sequence(rest, read.end, context)
        if self._farthest <= read.end and (found is None or found.end == read.end):
            other = yield from self._sequence(rest, at, context)
            if other and (found is None or other.end > read.end):
                return Read([*self._slots.absent(item), *other.values], other.end, other.refusal)
        return found and Read(read.values + found.values, found.end, read.refusal or found.refusal)

    def _repeat(self, repeat: ir.Repeat, at: int, context: _Context) -> Step:
        values: list[object] = []
        refusal: ParseError | None = None
        wide = self._grammar.width(repeat.item) > 1
        while True:
            if values or not repeat.separator:
                at = self._skip(repeat, at, values, context.rule, by_syntax=refusal is not None)
            before = (yield from self._sequence(repeat.separator, at, context)) if values else Read([], at)
            read = (yield from self._element(repeat.item, before.end, context)) if before else None
            if read is None:
                return Read([tuple(values)], at, refusal) if len(values) >= repeat.minimum else None
            values.append(tuple(read.values) if wide else (*read.values, None)[0])
            at, refusal = read.end, refusal or read.refusal

    def _skip(self, repeat: ir.Repeat, at: int, values: list[object], rule: ir.Rule, *, by_syntax: bool) -> int:
        """Read separators and items of a list as long as they are valid, and add their values to ``values``.

        The last valid item is not read: it is read again slowly, to note what is expected after it. ``by_syntax``: a
        value of the list is refused already, so the others need not be allowed. Returns the offset after what was read.
        """
        hides = self._secret is not None and self._secret <= at
        parts = self._shortcuts.parts(repeat, rule.name, skim=rule.verbatim, hides=hides)
        read_items = self._tools.skip_items if by_syntax else self._tools.read_items
        if not parts or read_items is None:
            return at
        with_depths = [(word, read, self._depths[head] if head else -1) for word, read, head in parts]
        # Several alternatives read the same lists.
        key = at, id(parts), sum(depth for _, _, depth in with_depths), by_syntax
        known = self._skipped.get(key)
        if known is None:
            found: list[object] = []
            wide = self._grammar.width(repeat.item) > 1
            end = read_items(self._line, at, with_depths, wide, found)
            known = self._skipped[key] = found, end
        values += known[0]
        return known[1]

    def _fixed(self, fixed: ir.Fixed, at: int, context: _Context) -> Read | None:
        if self._lower.startswith(fixed.lower, at):
            return Read([], at + len(fixed.text))
        self._miss(at, fixed.terminal, context)
        return None

    def _terminal(self, name: str, at: int, context: _Context) -> Read | None:
        end = self._end(name, at)
        if end < 0:
            self._miss(at, name, context)
            return None
        meaning = self._grammar.terminals[name].meaning
        assert meaning is not None, name
        octets = self._octets[at:end]
        if isinstance(meaning, LiteralString):
            octets, end = framing.literal(self._octets, at)
        self._trace.token(end, at, name, context.rule.name)
        try:
            return Read([meaning.read(octets)], end)
        except ValueError as error:
            section = self._grammar.section(name) or self._grammar.section(context.rule.name)
            refusal = ParseError(self._octets, at, ir.abnf_name(name), section=section, detail=str(error))
            return Read([None], end, refusal)

    def _end(self, terminal: str, at: int) -> int:
        """The offset after a terminal that stands here; -1 if it does not."""
        if terminal in self._secrets:
            self._hide(at)
        scan = self._tools.scanners.get(terminal)
        if scan and at < len(self._octets):
            end = scan(self._line, at)
            return end if end <= len(self._octets) else -1
        found = self._forms.pattern(terminal).match(self._octets, at)
        return found.end() if found else -1

    def _hide(self, at: int) -> None:
        if self._secret is None or at < self._secret:
            self._secret = at

    def _miss_all(self, at: int, misses: frozenset[Miss], rule: str, alias: str | None) -> None:
        """Note terminals that were expected here; those of ``rule`` belong to the alternative ``alias``."""
        if at >= self._farthest:
            self._reach(at)
            if alias:
                misses = frozenset((name, each, alias if name == rule else None) for name, each, _ in misses)
            self._sets.append(misses)

    def _miss(self, at: int, terminal: str, context: _Context) -> None:
        if at >= self._farthest:
            self._reach(at)
            self._misses.add((context.rule.name, terminal, context.alias(at)))

    def _reach(self, at: int) -> None:
        """Move the farthest offset to ``at``, if that is farther, and forget the misses of the offset before."""
        if at > self._farthest:
            self._farthest, self._misses, self._sets = at, set(), []

    def _refusal(self, at: int, rule: str, detail: str, section: str = "") -> ParseError:
        section = section or self._grammar.section(rule)
        return ParseError(self._octets, at, ir.abnf_name(rule), section=section, detail=detail)


class _Context(msgspec.Struct):
    """The alternative that is being read, and the offset where it begins."""

    rule: ir.Rule
    alternative: ir.Alternative
    at: int

    def alias(self, at: int) -> str | None:
        """The alias of the alternative, if it begins before this offset."""
        return self.alternative.alias if at > self.at else None

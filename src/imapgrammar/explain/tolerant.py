"""Read messages with quirks along the grammar as data: slow, and a second opinion on the compiled tolerant parser."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec

from imapgrammar.errors import ParseError
from imapgrammar.strings import Literal, Quoted, Spelled
from imapgrammar.syntax import framing, ir, quirks
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.limits import MAX_NESTING
from imapgrammar.syntax.lookahead import Ahead, Anything, Lookahead, Many, Pattern, Series
from imapgrammar.syntax.registry import Constraint
from imapgrammar.syntax.slots import Slots
from imapgrammar.syntax.terminals import LiteralString
from imapgrammar.syntax.tolerance import Tolerance

Met = tuple[str, int, int]
"""A quirk that was met: its name, and its two places."""


class Read(msgspec.Struct, frozen=True):
    """The values of an element, the place after it, and the quirks in it."""

    values: tuple[object, ...]
    end: int
    met: tuple[Met, ...] = ()

    def then(self, other: Read) -> Read:
        """Return what both are, one after the other."""
        return Read(self.values + other.values, other.end, self.met + other.met)


class _Step(msgspec.Struct, frozen=True):
    """An element, what can stand at the two places after it, and the elements in it."""

    element: ir.Element
    after: Lookahead
    inner: tuple[_Step, ...] = ()


class TolerantReader:
    """Reads messages along one grammar with quirks."""

    def __init__(self, grammar: ir.Grammar, constraints: Mapping[str, Sequence[Constraint]]) -> None:
        self.grammar = grammar
        self.constraints = constraints
        self.ahead = Ahead(grammar)
        self.slots = Slots(grammar)
        self.forms = Forms(grammar)
        self.tolerance = Tolerance(grammar)
        self._steps: dict[int, tuple[ir.Alternative, _Step]] = {}

    def read(self, octets: bytes, start: str) -> tuple[object, list[Met]] | None:
        """Read a message; return its node and its quirks in the order of their places, or None if it cannot be read."""
        read = _Message(self, octets).rule(start, 0)
        if read is None or read.end != len(octets):
            return None
        return read.values[0], sorted(read.met, key=lambda met: met[1])

    def steps(self, rule: str, alternative: ir.Alternative) -> _Step:
        """The steps that read an alternative."""
        known = self._steps.get(id(alternative))
        if known is None:
            then = self.ahead.after(rule) if self.ahead.follow[rule] else Anything()
            known = self._steps[id(alternative)] = alternative, self._step(alternative.body, then)
        return known[1]

    def _step(self, element: ir.Element, then: Pattern) -> _Step:
        inner: list[_Step] = []
        match element:
            case ir.Sequence(items=items):
                after = then
                for item in reversed(items):
                    inner.insert(0, self._step(item, after))
                    after = Series((self.ahead.pattern(item), after))
            case ir.Choice(items=items):
                inner = [self._step(item, then) for item in items]
            case ir.Optional(item=item):
                inner = [self._step(item, then)]
            case ir.Repeat(item=item, separator=separator):
                again = Many(self.ahead.pattern(ir.Sequence((*separator, item))), 0, None)
                inner = [
                    self._step(item, Series((again, then))),
                    self._step(ir.Sequence(separator), self.ahead.pattern(item)),
                ]
            case _:
                pass
        return _Step(element, self.ahead.octets(then, places=2), tuple(inner))


class _Message:
    """One message that is read.

    ``skims``: the values of what is read now are of no use.
    """

    def __init__(self, reader: TolerantReader, octets: bytes) -> None:
        self._reader = reader
        self._grammar = reader.grammar
        self._octets = octets
        self._depths = dict.fromkeys(self._grammar.recursive, 0)
        self._known: dict[tuple[str, int, bool, int], Read | None] = {}
        self._skims = False

    def rule(self, name: str, at: int) -> Read | None:
        """Read a rule."""
        if name == "absent":
            return Read((None,), at)
        depth = self._depths.get(name, -1) + 1
        key = name, at, self._skims, depth
        if key not in self._known:
            if depth > MAX_NESTING:
                return None
            if name in self._depths:
                self._depths[name] = depth
            self._known[key] = self._rule(self._grammar.rules[name], at)
            if name in self._depths:
                self._depths[name] = depth - 1
        return self._known[key]

    def _rule(self, rule: ir.Rule, at: int) -> Read | None:
        follow = self._reader.ahead.follow[rule.name]
        return next((read for read in self._ways(rule, at) if read and self._fits(follow, read.end)), None)

    def _ways(self, rule: ir.Rule, at: int) -> Iterator[Read | None]:
        """Yield what each alternative of a rule reads, quirks last."""
        if rule.verbatim and not self._skims:
            yield self._verbatim(rule, at)
        elif rule.name in self._grammar.string_forms:
            yield from (self._string(rule, form, at) for form in self._grammar.string_forms[rule.name])
        else:
            for alternative in rule.alternatives:
                if not alternative.quirk:
                    yield self._alternative(rule, alternative, at)
        for alternative in self._reader.tolerance.quirks(rule.name):
            yield self._alternative(rule, alternative, at)

    def _verbatim(self, rule: ir.Rule, at: int) -> Read | None:
        read = self._skimmed(lambda: self._rule(rule, at))
        return None if read is None or read.met else Read((self._octets[at : read.end],), read.end)

    def _string(self, rule: ir.Rule, form: str, at: int) -> Read | None:
        read = self._terminal(form, at)
        if read is None or self._skims:
            return read
        (value,) = read.values
        assert isinstance(value, bytes)
        value = self._reader.forms.canonical(self._grammar.string_forms[rule.name], value)
        return Read((_of_kind(rule, value),), read.end)

    def _alternative(self, rule: ir.Rule, alternative: ir.Alternative, at: int) -> Read | None:
        if alternative.instead not in ("", "told"):
            read = self._skimmed(lambda: self._step(self._reader.steps(rule.name, alternative), rule, at))
            stands = () if alternative.instead == "skipped" else self._filled((alternative.stands,), rule)
            return read and Read(stands, read.end, ((alternative.quirk, at, read.end),))
        read = self._step(self._reader.steps(rule.name, alternative), rule, at)
        if read is None:
            return None
        met = (*read.met, (alternative.quirk, at, read.end)) if alternative.instead else read.met
        return Read((), read.end, met) if self._skims else self._built(rule, alternative, read, met)

    def _filled(self, values: tuple[object, ...], rule: ir.Rule) -> tuple[object, ...]:
        """The values, with None for those that other alternatives of the rule have."""
        return values + (None,) * (self._grammar.widths[rule.name] - len(values))

    def _built(self, rule: ir.Rule, alternative: ir.Alternative, read: Read, met: tuple[Met, ...]) -> Read | None:
        """Make the node of an alternative from the values of its body, if its constraints allow them."""
        values = read.values
        if any(check(values) for check in self._reader.constraints.get(rule.name, ())):
            return None
        if alternative.node:
            values = tuple(values[index] for index in alternative.order) or values
            values = (alternative.node(*values),)
        else:
            values = self._filled(values, rule)
        if alternative.quirk:
            values = tuple(_of_kind(rule, value) if isinstance(value, bytes) else value for value in values)
        return Read(values, read.end, met)

    def _skimmed(self, read: Callable[[], Read | None]) -> Read | None:
        before, self._skims = self._skims, True
        found = read()
        self._skims = before
        return found

    def _fits(self, after: Lookahead, at: int) -> bool:
        """Return whether what stands at a place can stand there."""
        octets = self._octets[at : at + len(after)]
        return len(octets) == len(after) and all(octet in allowed for octet, allowed in zip(octets, after, strict=True))

    def _step(self, step: _Step, rule: ir.Rule, at: int) -> Read | None:
        match step.element:
            case ir.Loose(terminal=terminal, lower=lower, quirk=quirk):
                end = self._end(terminal, at)
                if end < 0:
                    return None
                return Read((), end, () if self._octets[at:end].lower() == lower else ((quirk, at, end),))
            case ir.Fixed(lower=lower):
                end = at + len(lower)
                return Read((), end) if self._octets[at:end].lower() == lower else None
            case ir.Value(terminal=terminal):
                found_here = self._terminal(terminal, at)
                return found_here and self._plain(terminal, found_here)
            case ir.Ref(rule=name):
                return self.rule(name, at)
            case ir.Sequence():
                read: Read | None = Read((), at)
                for inner in step.inner:
                    more = self._step(inner, rule, read.end) if read else None
                    read = read.then(more) if read and more else None
                return read
            case ir.Choice() as choice:
                found = (self._step(inner, rule, at) for inner in step.inner)
                read = next((each for each in found if each and self._fits(step.after, each.end)), None)
                return read and self._chosen(read, choice)
            case ir.Optional() as optional:
                read = self._step(step.inner[0], rule, at)
                if read is None or not self._fits(step.after, read.end):
                    return Read(self._reader.slots.absent(optional), at)
                return read if read.values else Read((True,), read.end, read.met)
            case ir.Repeat() as repeat:
                return self._repeat(repeat, step, rule, at)

    def _chosen(self, read: Read, choice: ir.Choice) -> Read:
        missing = self._grammar.width(choice) - len(read.values)
        return Read(read.values + (None,) * missing, read.end, read.met)

    def _plain(self, terminal: str, read: Read) -> Read:
        """A string in its only form is plain bytes."""
        (value,) = read.values
        if isinstance(value, (Quoted, Literal)) and hasattr(self._grammar.terminals[terminal].meaning, "form"):
            return Read((self._reader.forms.canonical((terminal,), value),), read.end)
        return read

    def _repeat(self, repeat: ir.Repeat, step: _Step, rule: ir.Rule, at: int) -> Read | None:
        item, separator = step.inner
        values: list[object] = []
        met: tuple[Met, ...] = ()
        count = 0
        while True:
            before = self._step(separator, rule, at) if count else Read((), at)
            read = self._step(item, rule, before.end) if before else None
            if before is None or read is None:
                break
            count += 1
            at, met = read.end, met + before.met + read.met
            value = read.values if len(read.values) > 1 else (*read.values, None)[0]
            if (*read.values, None)[0] is not quirks.LEFT_OUT:
                values.append(value)
        tolerance = self._reader.tolerance
        may_lose_all = repeat.separator and repeat.minimum == 1 and tolerance.can_be_left_out(repeat.item)
        if may_lose_all and count and tolerance.may_be_empty(rule.name):
            return Read((tuple(values),), at, met)
        return Read((tuple(values),), at, met) if len(values) >= repeat.minimum else None

    def _terminal(self, name: str, at: int) -> Read | None:
        end = self._end(name, at)
        meaning = self._grammar.terminals[name].meaning
        if end < 0 or meaning is None:
            return None
        octets = self._octets[at:end]
        try:
            if isinstance(meaning, LiteralString):
                octets, end = framing.literal(self._octets, at)
            elif self._skims:
                return Read((None,), end)
            return Read((meaning.read(octets),), end)
        except (ParseError, ValueError):
            return None

    def _end(self, terminal: str, at: int) -> int:
        found = self._reader.forms.pattern(terminal).match(self._octets, at)
        return found.end() if found else -1


def _of_kind(rule: ir.Rule, value: bytes) -> bytes:
    """A string of the class that its rule has."""
    if rule.kind is None:
        return value
    if issubclass(rule.kind, Spelled):
        return rule.kind(value, type(value) if isinstance(value, (Quoted, Literal)) else None)
    return rule.kind(value)

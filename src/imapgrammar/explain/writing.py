"""Write values as octets, along the intermediate form of the grammar.

The rules are those of reading: a node is written by the alternative whose alias is its name, and
each value by the element that would read it.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from imapgrammar.errors import SerializeError, brief
from imapgrammar.explain.stackless import Routine, run
from imapgrammar.node import Node, Secretive
from imapgrammar.strings import Base64, Quoted, Spelled, exact
from imapgrammar.syntax import ir, utf8
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.limits import MAX_NESTING
from imapgrammar.syntax.registry import Constraint
from imapgrammar.syntax.slots import Slots

_Choice = TypeVar("_Choice")


Used = tuple[str, str | bytes | None]
"""A rule and the alias of the alternative that was written; or a terminal and its octets."""


class Writer:
    """Writes values as rules of the grammar."""

    def __init__(
        self,
        grammar: ir.Grammar,
        slots: Slots,
        forms: Forms,
        constraints: Mapping[str, Sequence[Constraint]],
        recognise: Callable[[bytes, str], bool],
    ) -> None:
        self._grammar = grammar
        self._slots = slots
        self._forms = forms
        self._constraints = constraints
        self._recognise = recognise

    def write(self, value: object, rule: str, used: list[Used] | None = None) -> bytes:
        """Return the octets of ``value`` as ``rule``. For a rule with several values, or none, ``value`` is a tuple.

        The alternatives and terminals that are written are added to ``used``. Raises `SerializeError` if no octets of
        the rule would be read as ``value``.
        """
        width = self._grammar.widths[rule]
        values = (value,) if width == 1 else value
        if not isinstance(values, tuple) or len(values) != width:
            raise SerializeError(ir.abnf_name(rule), f"takes a tuple of {width} values")
        writing = _Writing(self, values, [] if used is None else used)
        run(writing.ref(rule, values))
        return b"".join(writing.out)


Step = Routine[None]
"""A step of writing. Steps can be nested without using Python's stack."""


class _Writing:
    """The writing of one message."""

    def __init__(self, writer: Writer, values: Sequence[object], used: list[Used]) -> None:
        self._grammar = writer._grammar
        self._slots = writer._slots
        self._forms = writer._forms
        self._constraints = writer._constraints
        self._recognise = writer._recognise
        self._whole = values
        self.out: list[bytes] = []
        self._used = used
        self._written = self._level = 0
        self._depths = dict.fromkeys(self._grammar.recursive, 0)

    def ref(self, name: str, values: Sequence[object]) -> Step:
        """Write ``values`` as the rule ``name``."""
        rule = self._grammar.rules[name]
        self._level += not rule.catch_all
        if rule.verbatim:
            self._verbatim(name, values[0])
        elif name in self._grammar.string_forms:
            self._string(rule, self._grammar.string_forms[name], values[0])
        elif name in self._grammar.recursive:
            self._depths[name] += 1
            if self._depths[name] > MAX_NESTING:
                raise self._refusal(name, f"nested deeper than {MAX_NESTING}")
            yield self._alternatives(rule, values)
            self._depths[name] -= 1
        else:
            yield self._alternatives(rule, values)
        self._level -= not rule.catch_all

    def _alternatives(self, rule: ir.Rule, values: Sequence[object]) -> Step:
        fitting = [a for a in rule.alternatives if len(values) != 1 or self._fits(a, values[0])]
        yield self._first(fitting, lambda alternative: self._body(rule, alternative, values), rule.name, values)

    def _fits(self, alternative: ir.Alternative, value: object) -> bool:
        if alternative.node:
            return type(value) is alternative.node
        return _is_any(value, self._grammar.types(alternative.body))

    def _first(
        self, choices: Sequence[_Choice], write: Callable[[_Choice], Step], rule: str, values: Sequence[object]
    ) -> Step:
        """Write the first of the choices that can be written.

        If none can, raise the error of the choice that came farthest; if several came equally far and their errors
        differ, raise an error of the rule itself.
        """
        refusals: list[SerializeError] = []
        mark, used = len(self.out), len(self._used)
        written, level, depths = self._written, self._level, self._depths.copy()
        for choice in choices:
            try:
                yield write(choice)
            except SerializeError as refusal:
                refusals.append(refusal)
                del self.out[mark:], self._used[used:]
                self._written, self._level, self._depths = written, level, depths.copy()
            else:
                return
        farthest = max((refusal.progress for refusal in refusals), default=None)
        reasons = {str(refusal): refusal for refusal in refusals if refusal.progress == farthest}
        if len(reasons) == 1:
            raise reasons.popitem()[1]
        raise self._refusal(rule, f"cannot hold {self._brief(values)}")

    def _refusal(self, rule: str, detail: str) -> SerializeError:
        refusal = SerializeError(ir.abnf_name(rule), detail)
        refusal.progress = (self._written, self._level)
        return refusal

    def _body(self, rule: ir.Rule, alternative: ir.Alternative, values: Sequence[object]) -> Step:
        self._used.append((rule.name, alternative.alias))
        if alternative.node:
            values = [getattr(values[0], name) for name in alternative.node.__struct_fields__]
        yield self._element(alternative.body, values, rule.name)
        # Checked last, so that a constraint gets only values that the grammar can hold.
        for check in self._constraints.get(rule.name, ()):
            detail = check(values)
            if detail:
                raise self._refusal(rule.name, detail)

    def _element(self, element: ir.Element, values: Sequence[object], rule: str) -> Step:
        match element:
            case ir.Fixed(text=text):
                self.out.append(text.encode("ascii"))
            case ir.Value(terminal=terminal):
                self._terminal(terminal, values[0], rule)
            case ir.Ref(rule="absent"):
                if values[0] is not None:
                    refusal = self._refusal(rule, f"{self._brief(values)} where nothing can stand")
                    # Level 0: an error of another choice, where a value can stand, says more.
                    refusal.progress = (self._written, 0)
                    raise refusal
                self._written += 1
            case ir.Ref(rule=name):
                yield self.ref(name, values)
            case ir.Sequence(items=items):
                at = 0
                if self._grammar.width(element) == 0 and any(value is not None for value in values):
                    raise self._refusal(rule, f"cannot hold {self._brief(values)}")
                for item in items:
                    width = self._grammar.width(item)
                    yield self._element(item, values[at : at + width], rule)
                    at += width
            case ir.Choice(items=items):
                yield self._choice(items, values, rule)
            case ir.Optional(item=item):
                yield self._optional(element, item, values, rule)
            case ir.Repeat():
                yield self._repeat(element, values[0], rule)

    def _choice(self, items: Sequence[ir.Element], values: Sequence[object], rule: str) -> Step:
        fitting = [item for item in items if len(values) != 1 or _is_any(values[0], self._grammar.types(item))]
        yield self._first(fitting, lambda item: self._element(item, values, rule), rule, values)

    def _optional(self, element: ir.Optional, item: ir.Element, values: Sequence[object], rule: str) -> Step:
        if self._slots.is_absent(element, values):
            return
        if self._grammar.width(item) == 0:
            if values[0] is not True:
                raise self._refusal(rule, f"{self._brief(values)} is not True or False")
            values = ()
        yield self._element(item, values, rule)

    def _repeat(self, repeat: ir.Repeat, value: object, rule: str) -> Step:
        if not isinstance(value, tuple):
            raise self._refusal(rule, f"{self._brief([value])} is not a tuple")
        if len(value) < repeat.minimum:
            raise self._refusal(rule, f"{len(value)} items, at least {repeat.minimum} are needed")
        width = self._grammar.width(repeat.item)
        for index, item in enumerate(value):
            if index:
                for separator in repeat.separator:
                    yield self._element(separator, (), rule)
            values = item if width > 1 else (item,)
            if not isinstance(values, tuple) or len(values) != width:
                raise self._refusal(rule, f"{self._brief([item])} is not a tuple of {width}")
            yield self._element(repeat.item, values, rule)

    def _terminal(self, terminal: str, value: object, rule: str) -> None:
        meaning = self._grammar.terminals[terminal].meaning
        assert meaning is not None, terminal
        octets = self._forms.octets(terminal, value)
        if octets is None:
            try:
                meaning.write(value)
            except ValueError as error:
                detail = f"{self._brief([value])} cannot stand here" if self._is_secret else str(error)
                raise self._refusal(terminal, detail) from None
            raise self._refusal(terminal, f"{self._brief([value])} has octets that it cannot hold")
        self.out.append(octets)
        self._used.append((terminal, octets))
        self._written += 1

    def _string(self, rule: ir.Rule, forms: Sequence[str], value: object) -> None:
        if rule.kind and not isinstance(value, rule.kind):
            raise self._refusal(rule.name, f"{self._brief([value])} is not {rule.kind.__name__}")
        if not isinstance(value, bytes):
            raise self._refusal(rule.name, f"{self._brief([value])} is not bytes")
        if isinstance(value, Spelled):
            value = value.form(exact(value)) if value.form else exact(value)
        form = self._forms.form_of(forms, value)
        if form is None:
            names = " or ".join(map(ir.abnf_name, forms))
            hint = "" if utf8.enabled() or type(value) is not Quoted or value.isascii() else ", UTF-8 mode is off"
            raise self._refusal(rule.name, f"{self._brief([value])} cannot stand as {names}{hint}")
        self._terminal(form, value, rule.name)

    def _verbatim(self, rule: str, value: object) -> None:
        if type(value) is not bytes or not self._recognise(value, rule):
            raise self._refusal(rule, f"{self._brief([value])} are not octets of this rule")
        self.out.append(value)
        self._written += 1

    def _brief(self, values: Sequence[object]) -> str:
        """The values as text for an error. Nodes, and all values of a message with secrets, are shown by type only."""
        bare = self._is_secret
        return ", ".join(type(each).__name__ if bare or isinstance(each, Node) else brief(each) for each in values)

    @functools.cached_property
    def _is_secret(self) -> bool:
        """True if passwords or SASL data may be among the values of the message."""
        todo: list[object] = [*self._whole]
        seen: set[int] = set()
        while todo:
            value = todo.pop()
            if id(value) in seen:
                continue
            seen.add(id(value))
            match value:
                case Secretive() | Base64():
                    return True
                case Node():
                    todo += [getattr(value, name) for name in value.__struct_fields__]
                case tuple():
                    todo += value
        return False


def _is_any(value: object, types: frozenset[type]) -> bool:
    """Return True if a value is of one of these types; a node must have exactly this class."""
    return type(value) in types or (not isinstance(value, Node) and isinstance(value, tuple(types)))

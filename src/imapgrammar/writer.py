"""From values to octets, along the intermediate form of the grammar.

There is no second description of the syntax: a node is written by the alternative that has its
name, each value by the element that would read it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from imapgrammar import ir
from imapgrammar.errors import SerializeError, brief
from imapgrammar.limits import MAX_NESTING
from imapgrammar.node import Node
from imapgrammar.registry import Constraint
from imapgrammar.shapes import Shapes
from imapgrammar.strings import Spelled


class Writer:
    """Writes values as rules of the grammar."""

    def __init__(
        self,
        grammar: ir.Grammar,
        shapes: Shapes,
        constraints: Mapping[str, Sequence[Constraint]],
        recognise: Callable[[bytes, str], bool],
    ) -> None:
        self._grammar = grammar
        self._shapes = shapes
        self._constraints = constraints
        self._recognise = recognise

    def write(self, value: object, rule: str) -> bytes:
        """The octets of ``value`` as ``rule``; a rule of several values takes a tuple of them.

        Raises `SerializeError` when the grammar derives no octets from which reading would give
        ``value`` back.
        """
        width = self._grammar.widths[rule]
        values = value if width > 1 else (value,)
        if not isinstance(values, tuple) or len(values) != width:
            raise SerializeError(rule.replace("_", "-"), f"takes a tuple of {width} values")
        out: list[bytes] = []
        _Writing(self, out).ref(rule, values)
        return b"".join(out)


class _Writing:
    """One message on its way to octets."""

    def __init__(self, writer: Writer, out: list[bytes]) -> None:
        self._grammar = writer._grammar
        self._shapes = writer._shapes
        self._constraints = writer._constraints
        self._recognise = writer._recognise
        self._out = out
        self._depth = 0

    def ref(self, name: str, values: Sequence[object]) -> None:
        """Write ``values`` as the rule ``name``."""
        rule = self._grammar.rules[name]
        if rule.verbatim:
            self._verbatim(name, values[0])
        elif name in self._grammar.string_forms:
            self._string(rule, self._grammar.string_forms[name], values[0])
        elif name in self._grammar.recursive:
            self._depth += 1
            if self._depth > MAX_NESTING:
                raise SerializeError(_shown(name), f"nested deeper than {MAX_NESTING}")
            self._alternatives(rule, values)
            self._depth -= 1
        else:
            self._alternatives(rule, values)

    def _alternatives(self, rule: ir.Rule, values: Sequence[object]) -> None:
        refused: list[SerializeError] = []
        for alternative in rule.alternatives:
            if not self._fits(alternative, values):
                continue
            mark, depth = len(self._out), self._depth
            try:
                if alternative.node:
                    value = values[0]
                    self._body(rule, alternative, [getattr(value, f) for f in alternative.node.__struct_fields__])
                else:
                    self._body(rule, alternative, values)
            except SerializeError as error:
                error.written = max(error.written, len(self._out))
                refused.append(error)
                del self._out[mark:]
                self._depth = depth
            else:
                return
        raise _most_telling(refused) or SerializeError(_shown(rule.name), f"cannot hold {_brief(values)}")

    def _fits(self, alternative: ir.Alternative, values: Sequence[object]) -> bool:
        """Whether it is worth trying: a node goes only where the grammar names it."""
        if alternative.node:
            return type(values[0]) is alternative.node
        return True

    def _body(self, rule: ir.Rule, alternative: ir.Alternative, values: Sequence[object]) -> None:
        self._element(alternative.body, values, rule.name)
        # Last, so that a constraint sees only values that the grammar can hold.
        for check in self._constraints.get(rule.name, ()):
            detail = check(values)
            if detail:
                raise SerializeError(_shown(rule.name), detail)

    def _element(self, element: ir.Element, values: Sequence[object], rule: str) -> None:
        match element:
            case ir.Fixed(text=text):
                self._out.append(text.encode("ascii"))
            case ir.Value(terminal=terminal):
                self._terminal(terminal, values[0], rule)
            case ir.Ref(rule="absent"):
                if values[0] is not None:
                    raise SerializeError(_shown(rule), f"{_brief(values)} where nothing can stand")
            case ir.Ref(rule=name):
                self.ref(name, values)
            case ir.Sequence(items=items):
                at = 0
                if self._grammar.width(element) == 0 and any(value is not None for value in values):
                    raise SerializeError(_shown(rule), f"cannot hold {_brief(values)}")
                for item in items:
                    width = self._grammar.width(item)
                    self._element(item, values[at : at + width], rule)
                    at += width
            case ir.Choice(items=items):
                self._choice(items, values, rule)
            case ir.Optional(item=item):
                self._optional(element, item, values, rule)
            case ir.Repeat():
                self._repeat(element, values[0], rule)

    def _choice(self, items: Sequence[ir.Element], values: Sequence[object], rule: str) -> None:
        refused: list[SerializeError] = []
        for item in items:
            mark, depth = len(self._out), self._depth
            try:
                if self._grammar.width(item) == 0 and values[0] is not None:
                    continue
                self._element(item, values, rule)
            except SerializeError as error:
                error.written = max(error.written, len(self._out))
                refused.append(error)
                del self._out[mark:]
                self._depth = depth
            else:
                return
        raise _most_telling(refused) or SerializeError(_shown(rule), f"cannot hold {_brief(values)}")

    def _optional(self, element: ir.Optional, item: ir.Element, values: Sequence[object], rule: str) -> None:
        if self._shapes.is_absent(element, values):
            return
        if self._grammar.width(item) == 0:
            if values[0] is not True:
                raise SerializeError(_shown(rule), f"{_brief(values)} is not True or False")
            values = ()
        self._element(item, values, rule)

    def _repeat(self, repeat: ir.Repeat, value: object, rule: str) -> None:
        if not isinstance(value, tuple):
            raise SerializeError(_shown(rule), f"{_brief([value])} is not a tuple")
        if len(value) < repeat.minimum:
            raise SerializeError(_shown(rule), f"{len(value)} items, at least {repeat.minimum} are needed")
        width = self._grammar.width(repeat.item)
        for index, item in enumerate(value):
            if index:
                for separator in repeat.separator:
                    self._element(separator, (), rule)
            values = item if width > 1 else (item,)
            if not isinstance(values, tuple) or len(values) != width:
                raise SerializeError(_shown(rule), f"{_brief([item])} is not a tuple of {width}")
            self._element(repeat.item, values, rule)

    def _terminal(self, terminal: str, value: object, rule: str) -> None:
        meaning = self._grammar.terminals[terminal].meaning
        assert meaning is not None, terminal
        octets = self._shapes.octets(terminal, value)
        if octets is None:
            try:
                meaning.write(value)
            except ValueError as error:
                raise SerializeError(_shown(terminal), str(error)) from None
            raise SerializeError(_shown(terminal), f"{_brief([value])} has octets that it cannot hold")
        self._out.append(octets)

    def _string(self, rule: ir.Rule, forms: Sequence[str], value: object) -> None:
        if rule.kind and not isinstance(value, rule.kind):
            raise SerializeError(_shown(rule.name), f"{_brief([value])} is not {rule.kind.__name__}")
        if not isinstance(value, bytes):
            raise SerializeError(_shown(rule.name), f"{_brief([value])} is not bytes")
        if isinstance(value, Spelled):
            value = value.form(value) if value.form else bytes(value)
        form = self._shapes.form_of(forms, value)
        if form is None:
            names = " or ".join(map(_shown, forms))
            raise SerializeError(_shown(rule.name), f"{_brief([value])} cannot stand as {names}")
        self._terminal(form, value, rule.name)

    def _verbatim(self, rule: str, value: object) -> None:
        if type(value) is not bytes or not self._recognise(value, rule):
            raise SerializeError(_shown(rule), f"{_brief([value])} are not octets of this rule")
        self._out.append(value)


def _shown(name: str) -> str:
    return name.lower().replace("_", "-")


def _brief(values: Sequence[object]) -> str:
    """The values for a message."""
    return ", ".join(type(value).__name__ if isinstance(value, Node) else brief(value) for value in values)


def _most_telling(refused: Sequence[SerializeError]) -> SerializeError | None:
    """Of several refusals the one that came farthest, the first of these."""
    return max(refused, key=lambda error: error.written, default=None)

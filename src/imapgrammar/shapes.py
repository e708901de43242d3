"""What reader and writer must agree on: how absence is told from a value, and which form is canonical."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

import msgspec

from imapgrammar import ir, strings
from imapgrammar.terminals import LiteralString, StringTerminal

_NO_MARKER = object()
# The first group is what only looks like a repetition: escapes, classes, the beginnings of groups.
_REPETITION = re.compile(
    r"(\\. | \[\^?(?:\\.|[^\]\\])*\] | \(\?[-a-z]*[:!=]) | ([*+?] | \{\d+(?:,\d*)?\})(?![+?])", re.VERBOSE | re.DOTALL
)


@dataclass(frozen=True)
class Slot:
    """What one value of an element can be, as far as absence is concerned.

    ``nullable``: it may be None. ``may_be_empty``: for a list, whether ``()`` is a value; None for
    what is no list. ``absent``: the value that says it is absent, if it can be.
    """

    nullable: bool = False
    may_be_empty: bool | None = None
    absent: object = _NO_MARKER

    @property
    def can_be_absent(self) -> bool:
        """Whether `absent` is set."""
        return self.absent is not _NO_MARKER


class Shapes:
    """The slots of every element, and the compiled patterns of every terminal."""

    def __init__(self, grammar: ir.Grammar) -> None:
        self._grammar = grammar
        self._rules: dict[str, tuple[Slot, ...]] = {}
        self._absent: dict[ir.Optional, tuple[object, ...]] = {}
        self.patterns = {name: compiled(terminal.pattern) for name, terminal in grammar.terminals.items()}

    def absent(self, element: ir.Optional) -> tuple[object, ...]:
        """The values of an optional element that is absent."""
        if element not in self._absent:
            self._absent[element] = tuple(slot.absent for slot in self.slots(element))
        return self._absent[element]

    def is_absent(self, element: ir.Optional, values: Sequence[object]) -> bool:
        """Whether ``values`` say that the element is absent."""
        return all(_same(value, marker) for value, marker in zip(values, self.absent(element), strict=True))

    def slots(self, element: ir.Element) -> tuple[Slot, ...]:
        """One slot for each value of ``element``."""
        match element:
            case ir.Fixed():
                return ()
            case ir.Value():
                return (Slot(),)
            case ir.Repeat(minimum=minimum):
                return (Slot(may_be_empty=minimum == 0),)
            case ir.Ref(rule="absent"):
                return (Slot(nullable=True),)
            case ir.Ref(rule=rule):
                return self._rule(rule)
            case ir.Sequence(items=items):
                return tuple(slot for item in items for slot in self.slots(item))
            case ir.Choice(items=items):
                return _either([self.slots(item) for item in items])
            case ir.Optional(item=item):
                return _optional(self.slots(item))

    def _rule(self, name: str) -> tuple[Slot, ...]:
        if name not in self._rules:
            rule = self._grammar.rules[name]
            if rule.verbatim:
                self._rules[name] = (Slot(),)
            else:
                self._rules[name] = _either(
                    [(Slot(),) if each.node else self.slots(each.body) for each in rule.alternatives]
                )
        return self._rules[name]

    def canonical(self, forms: Sequence[str], value: bytes) -> bytes:
        """A string that was read, as plain bytes if it came in the canonical form of its place."""
        if type(value) is bytes:
            return value
        first = self.form_of(forms, bytes(value))
        return bytes(value) if first and self._form(first) is type(value) else value

    def form_of(self, forms: Sequence[str], value: bytes) -> str | None:
        """The terminal that writes ``value``: its own form, or for plain bytes the first that can."""
        form = type(value) if isinstance(value, (strings.Quoted, strings.Literal)) else bytes
        for name in forms:
            if form is not bytes and not issubclass(form, self._form(name)):
                continue
            if self.octets(name, value) is not None:
                return name
        return None

    def _form(self, terminal: str) -> type[bytes]:
        return cast(StringTerminal, self._grammar.terminals[terminal].meaning).form

    def octets(self, terminal: str, value: object) -> bytes | None:
        """``value`` as the octets of ``terminal``; None when they would not match it."""
        meaning = self._grammar.terminals[terminal].meaning
        assert meaning is not None, terminal
        try:
            octets = meaning.write(value)
        except ValueError:
            return None
        if isinstance(meaning, LiteralString) or self.patterns[terminal].fullmatch(octets):
            return octets
        return None


def compiled(pattern: str) -> re.Pattern[bytes]:
    """The pattern of a terminal for `re`."""
    return re.compile(_without_return(pattern).encode("latin-1"), re.IGNORECASE)


def _without_return(pattern: str) -> str:
    """A pattern whose repetitions keep what they took, so that `re` need not remember how to give it back.

    The generated scanners do not give back either: no terminal of the grammar needs it.
    """
    if sys.version_info < (3, 11, 5):  # Before it, `re` errs: github.com/python/cpython/issues/106052
        return pattern
    return _REPETITION.sub(lambda found: found[1] or f"{found[2]}+", pattern)


def _same(value: object, marker: object) -> bool:
    return value is marker or (marker == () and isinstance(value, tuple) and not value)


def _either(choices: Sequence[tuple[Slot, ...]]) -> tuple[Slot, ...]:
    """The slots of a choice; an item without values gives None."""
    width = max(map(len, choices))
    empty = any(not slots for slots in choices)
    full = [slots for slots in choices if slots]
    merged = []
    for column in zip(*full, strict=True):
        emptiness = {slot.may_be_empty for slot in column}
        merged.append(
            Slot(
                nullable=empty or any(slot.nullable for slot in column),
                may_be_empty=emptiness.pop() if len(emptiness) == 1 else True in emptiness or None,
                absent=next((slot.absent for slot in column if slot.can_be_absent), _NO_MARKER),
            )
        )
    return tuple(merged) if width else ()


def _optional(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The slots of an optional group, each with its marker of absence."""
    if not slots:
        return (Slot(absent=False),)
    # Values that alone tell whether the group is there: no marker of theirs is also a value.
    tellers = [slot for slot in slots if not slot.can_be_absent and slot.may_be_empty is not True]
    if tellers:
        none_will_do = not all(slot.nullable for slot in tellers)
        return tuple(_marked(slot, none_will_do) for slot in slots)
    return tuple(replace(slot, absent=msgspec.UNSET if slot.nullable else None, nullable=True) for slot in slots)


def _marked(slot: Slot, none_will_do: bool) -> Slot:
    if slot.can_be_absent:
        return slot
    if slot.nullable:
        return replace(slot, absent=None if none_will_do else msgspec.UNSET)
    if slot.may_be_empty is not None:
        return replace(slot, absent=(), may_be_empty=True)
    return replace(slot, absent=None, nullable=True)

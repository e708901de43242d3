"""How absence is told from a value: what reader and writer must agree on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from imapgrammar.syntax import ir

_NO_MARKER = object()


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


class Slots:
    """The slots of every element of a grammar."""

    def __init__(self, grammar: ir.Grammar) -> None:
        self._grammar = grammar
        self._rules: dict[str, tuple[Slot, ...]] = {}
        self._absent: dict[ir.Optional, tuple[object, ...]] = {}

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


def _same(value: object, marker: object) -> bool:
    return value is marker or (marker == () and isinstance(value, tuple) and not value)


def _either(choices: Sequence[tuple[Slot, ...]]) -> tuple[Slot, ...]:
    """The slots of a choice; an item without values gives None."""
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
    return tuple(merged)


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

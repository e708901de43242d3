"""Markers of absence: the values that stand for an optional part that is absent. Readers and writers use the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from imapgrammar.syntax import ir

_NO_MARKER = object()


@dataclass(frozen=True)
class Slot:
    """The properties of one value of an element that concern absence.

    ``nullable``: the value may be None. ``may_be_empty``: for a list, True if ``()`` is a value; None if it is not a
    list. ``absent``: the marker that means that it is absent, if it can be absent.
    """

    nullable: bool = False
    may_be_empty: bool | None = None
    absent: object = _NO_MARKER

    @property
    def can_be_absent(self) -> bool:
        """True if `absent` is set."""
        return self.absent is not _NO_MARKER


class Slots:
    """The slots of every element of a grammar."""

    def __init__(self, grammar: ir.Grammar) -> None:
        self._grammar = grammar
        self._rules: dict[str, tuple[Slot, ...]] = {}
        self._absent: dict[ir.Optional, tuple[object, ...]] = {}

    def absent(self, element: ir.Optional) -> tuple[object, ...]:
        """The values that an optional element has when it is absent."""
        if element not in self._absent:
            self._absent[element] = tuple(slot.absent for slot in self.slots(element))
        return self._absent[element]

    def is_absent(self, element: ir.Optional, values: Sequence[object]) -> bool:
        """Return True if ``values`` mean that the element is absent."""
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
                # What stands for a quirk is one of the values that can stand there without it.
                alternatives = [each for each in rule.alternatives if not each.quirk] or rule.alternatives
                self._rules[name] = _either(
                    [
                        (Slot(),) * self._grammar.alternative_width(each)
                        if each.instead
                        else (Slot(),)
                        if each.node
                        else self.slots(each.body)
                        for each in alternatives
                    ]
                )
        return self._rules[name]


def _same(value: object, marker: object) -> bool:
    return value is marker or (marker == () and isinstance(value, tuple) and not value)


def _either(choices: Sequence[tuple[Slot, ...]]) -> tuple[Slot, ...]:
    """Merge the slots of the items of a choice. An item without values has the value None."""
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
    """Give each slot of an optional group its marker of absence."""
    if not slots:
        return (Slot(absent=False),)
    # A slot is decisive if it shows by itself that the group is absent: its marker is never one of its values.
    decisive = [slot for slot in slots if not slot.can_be_absent and slot.may_be_empty is not True]
    if decisive:
        mark_with_none = not all(slot.nullable for slot in decisive)
        return tuple(_marked(slot, mark_with_none) for slot in slots)
    return tuple(replace(slot, absent=msgspec.UNSET if slot.nullable else None, nullable=True) for slot in slots)


def _marked(slot: Slot, mark_with_none: bool) -> Slot:
    if slot.can_be_absent:
        return slot
    if slot.nullable:
        return replace(slot, absent=None if mark_with_none else msgspec.UNSET)
    if slot.may_be_empty is not None:
        return replace(slot, absent=(), may_be_empty=True)
    return replace(slot, absent=None, nullable=True)

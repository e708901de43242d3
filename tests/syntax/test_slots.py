"""Slots: the marker of absence of an optional part, which is never one of its values."""

from __future__ import annotations

import pytest
from msgspec import UNSET

from codegen.support import toy_grammar, toy_registry
from imapgrammar.syntax import ir
from imapgrammar.syntax.ir import Choice, Fixed, Optional, Ref, Repeat, Sequence, Value
from imapgrammar.syntax.slots import Slot, Slots

A, SP = Fixed("A", "A"), Fixed(" ", "SP")
NUMBER, WORD = Value("NUMBER"), Value("WORD")
MANY, SOME = Repeat(NUMBER, 0, (SP,)), Repeat(NUMBER, 1, (SP,))
NIL, NODE, PAIR, VERBATIM, ABSENT = map(Ref, ["nil", "node", "pair", "verbatim", "absent"])
RULES = """thing: nil node pair verbatim
nil: NUMBER | "NIL"
node: "A" [NUMBER] -> one | "B" -> ex
pair: NUMBER SP nil | "X" NUMBER SP NUMBER
verbatim: [NUMBER]
"""


def slots() -> Slots:
    return Slots(toy_grammar(RULES, toy_registry(verbatim=["verbatim"])))


def sequence(*items: ir.Element) -> Sequence:
    return Sequence(items)


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        (A, ()),
        (NUMBER, (Slot(),)),
        (NODE, (Slot(),)),
        (VERBATIM, (Slot(),)),
        (ABSENT, (Slot(nullable=True),)),
        (NIL, (Slot(nullable=True),)),
        (MANY, (Slot(may_be_empty=True),)),
        (SOME, (Slot(may_be_empty=False),)),
        (Repeat(NUMBER, 2), (Slot(may_be_empty=False),)),
        (PAIR, (Slot(), Slot(nullable=True))),
        (sequence(A, NIL, SP, MANY), (Slot(nullable=True), Slot(may_be_empty=True))),
        # A choice can be what one of its items can be.
        (Choice((NUMBER, NUMBER)), (Slot(),)),
        (Choice((NUMBER, A)), (Slot(nullable=True),)),
        (Choice((NIL, NUMBER)), (Slot(nullable=True),)),
        (Choice((A, A)), ()),
        (Choice((MANY, SOME)), (Slot(may_be_empty=True),)),
        (Choice((SOME, SOME)), (Slot(may_be_empty=False),)),
        (Choice((SOME, NUMBER)), (Slot(),)),
        (Choice((NUMBER, MANY)), (Slot(may_be_empty=True),)),
        (Choice((sequence(NUMBER, NIL), sequence(NIL, NUMBER))), (Slot(nullable=True), Slot(nullable=True))),
        (Choice((NUMBER, Optional(NUMBER))), (Slot(nullable=True, absent=None),)),
        (Choice((Optional(NUMBER), Optional(A))), (Slot(nullable=True, absent=None),)),
        (Optional(NUMBER), (Slot(nullable=True, absent=None),)),
        (Optional(SOME), (Slot(may_be_empty=True, absent=()),)),
        (Optional(MANY), (Slot(nullable=True, may_be_empty=True, absent=None),)),
    ],
)
def test_what_the_values_of_an_element_can_be(element: ir.Element, expected: tuple[Slot, ...]) -> None:
    assert slots().slots(element) == expected


@pytest.mark.parametrize(
    ("item", "absent"),
    [
        # False, and presence True, where nothing carries a value.
        (A, (False,)),
        (sequence(A, SP), (False,)),
        # None for one value that is never None.
        (NUMBER, (None,)),
        (sequence(SP, NODE), (None,)),
        (VERBATIM, (None,)),
        # The empty list where a list that is there is never empty, else None.
        (SOME, ((),)),
        (MANY, (None,)),
        # UNSET where None is a value.
        (NIL, (UNSET,)),
        (ABSENT, (UNSET,)),
        (Choice((NUMBER, A)), (UNSET,)),
        (Choice((MANY, A)), (UNSET,)),
        (Optional(NUMBER), (UNSET,)),
        # Of several values, those tell of which no marker is a value; the others need not.
        (PAIR, (None, None)),
        (sequence(NUMBER, SOME, MANY), (None, (), ())),
        (sequence(NIL, SOME), (None, ())),
        (sequence(NIL, NIL), (UNSET, UNSET)),
        (sequence(NIL, MANY), (UNSET, ())),
        (sequence(MANY, MANY), (None, None)),
        # An optional part inside another keeps its marker if another value tells.
        (sequence(NUMBER, Optional(SOME)), (None, ())),
        (sequence(NUMBER, Optional(A)), (None, False)),
        (sequence(Optional(NUMBER), Optional(SOME)), (UNSET, None)),
        (sequence(Optional(NIL), NUMBER), (UNSET, None)),
    ],
)
def test_what_tells_that_an_optional_part_is_absent(item: ir.Element, absent: tuple[object, ...]) -> None:
    found = slots().absent(Optional(item))
    assert [repr(value) for value in found] == [repr(value) for value in absent]


@pytest.mark.parametrize(
    ("item", "values"),
    [
        (NUMBER, [None]),
        (A, [False]),
        (NIL, [UNSET]),
        (SOME, [()]),
        (PAIR, [None, None]),
        (sequence(NIL, SOME), [None, ()]),
    ],
)
def test_values_that_say_absent(item: ir.Element, values: list[object]) -> None:
    assert slots().is_absent(Optional(item), values)


@pytest.mark.parametrize(
    ("item", "values"),
    [
        (NUMBER, [0]),
        (NUMBER, [()]),
        (A, [True]),
        (A, [None]),
        (A, [0]),
        (NIL, [None]),
        (SOME, [(1,)]),
        (SOME, [[]]),
        (SOME, [b""]),
        (SOME, [None]),
        (PAIR, [1, None]),
        (PAIR, [None, 1]),
    ],
)
def test_values_that_do_not_say_absent(item: ir.Element, values: list[object]) -> None:
    assert not slots().is_absent(Optional(item), values)


class Several(tuple[int, ...]):
    """A tuple of a class of its own."""


def test_any_empty_tuple_says_absent_where_the_empty_tuple_does() -> None:
    assert slots().is_absent(Optional(SOME), [Several()])
    assert not slots().is_absent(Optional(SOME), [Several([1])])
    assert not slots().is_absent(Optional(NUMBER), [Several()])


def test_as_many_values_are_needed_as_the_element_carries() -> None:
    with pytest.raises(ValueError, match="longer"):
        slots().is_absent(Optional(PAIR), [None])


def test_a_slot_can_be_absent_if_it_has_a_marker() -> None:
    assert [slot.can_be_absent for slot in (Slot(), Slot(absent=None), Slot(absent=()))] == [False, True, True]

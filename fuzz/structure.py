"""Mutations that know what a message is made of: they work on nodes, so what comes out is mostly well-formed.

A peer's audit credits such mutations with half of all new coverage: octets that are flipped rarely get past the
first token.
"""

from __future__ import annotations

import random
import typing
from collections.abc import Callable, Sequence

import msgspec

import hostile
from imapgrammar.node import Node
from imapgrammar.sets import SequenceSet
from imapgrammar.strings import Literal, Quoted, Spelled
from trees import Place, is_list, members, places, replaced

Mutation = Callable[[list[Place], Sequence[Node], random.Random], tuple[Place, object] | None]
"""From the places of a node: one of them, and what shall stand there. None if there is none that fits."""


_MOST = 20_000
"""How many parts a message has at most after it was nested, about."""


def mutated(node: Node, others: Sequence[Node], chance: random.Random, *, wild: bool = False) -> Node:
    """The node with one to three changes. ``others``: nodes to take parts of. ``wild``: with values that cannot be."""
    for _ in range(chance.randint(1, 3)):
        here = places(node)
        if not here:
            return node
        mutation = chance.choice(_WILD if wild else TAME)
        change = mutation(here, others, chance)
        if change is not None:
            changed = replaced(node, change[0].path, change[1])
            assert isinstance(changed, Node)
            node = changed
    return node


def copy_part(here: list[Place], others: Sequence[Node], chance: random.Random) -> tuple[Place, object] | None:
    """An item of a list once or more times again, or a value also at another place that may hold it."""
    lists = [place for place in here if isinstance(place.value, tuple) and place.value and is_list(place.hint)]
    if lists and chance.random() < 0.7:
        place = chance.choice(lists)
        items = typing.cast("tuple[object, ...]", place.value)
        at = chance.randrange(len(items))
        return place, (*items[:at], *[items[at]] * chance.choice((1, 1, 2, 20)), *items[at:])
    return _transplant(here, here, chance)


def erase_part(here: list[Place], others: Sequence[Node], chance: random.Random) -> tuple[Place, object] | None:
    """A list without one of its items, or a field without its value."""
    erasable = [place for place in here if _less(place)]
    if not erasable:
        return None
    place = chance.choice(erasable)
    return place, chance.choice(_less(place))


def _less(place: Place) -> list[object]:
    """What may stand at a place that is less than what does."""
    kinds = set(members(place.hint))
    less: list[object] = [none for none in (None, msgspec.UNSET) if type(none) in kinds and place.value is not none]
    if place.value is True:
        less.append(False)
    if isinstance(place.value, tuple) and is_list(place.hint):
        less += [(*place.value[:at], *place.value[at + 1 :]) for at in range(len(place.value))]
    return less


def cross(here: list[Place], others: Sequence[Node], chance: random.Random) -> tuple[Place, object] | None:
    """A part of another message in the place of a part that may hold it."""
    return _transplant(here, places(chance.choice(others)), chance) if others else None


def swap_form(here: list[Place], others: Sequence[Node], chance: random.Random) -> tuple[Place, object] | None:
    """A string in another form: atom, quoted, literal, literal8, synchronizing or not."""
    kinds = (Spelled, Quoted, Literal)
    strings = [place for place in here if isinstance(place.value, kinds) or type(place.value) is bytes]
    if not strings:
        return None
    place = chance.choice(strings)
    form = chance.choice((None, *hostile.FORMS))
    octets = bytes(typing.cast(bytes, place.value))
    if isinstance(place.value, Spelled):
        return place, type(place.value)(octets, form)
    return place, octets if form is None else form(octets)


def grow(here: list[Place], others: Sequence[Node], chance: random.Random) -> tuple[Place, object] | None:
    """A number at a limit or beyond, a longer set, a longer string."""
    kinds = (int, bytes, SequenceSet)
    growing = [place for place in here if isinstance(place.value, kinds) and not isinstance(place.value, bool)]
    if not growing:
        return None
    place = chance.choice(growing)
    match place.value:
        case int(number):
            return place, chance.choice((*hostile.NUMBERS, number + 1, number * 10, number * 2**16))
        case SequenceSet(octets=octets):
            more = chance.choice((octets, b"4294967295", b"1:*", b"7:4", b"1:4294967295"))
            return place, SequenceSet(octets + b"," + more)
        case Spelled() as spelled:
            return place, type(spelled)(bytes(spelled) + _more(spelled, chance), spelled.form)
        case bytes() as octets:
            return place, type(octets)(octets + _more(octets, chance))
    return None


def _more(octets: bytes, chance: random.Random) -> bytes:
    """What to put behind octets."""
    return chance.choice((bytes(octets), b"a", b" ", b'"', b"\\", b"\xff", b"0" * 8, b"(", bytes(octets) * 8))


def nest(here: list[Place], others: Sequence[Node], chance: random.Random) -> tuple[Place, object] | None:
    """A part inside itself: a search key in a search key, a body in a body, a thread in a thread."""
    outer = [place for place in here if isinstance(place.value, (Node, tuple))]
    chance.shuffle(outer)
    for place in outer[:20]:
        inner = [each for each in here if len(each.path) > len(place.path) and _takes(each, place)]
        inner = [each for each in inner if each.path[: len(place.path)] == place.path]
        if inner:
            hole = chance.choice(inner).path[len(place.path) :]
            nested = place.value
            # Nested twice in what is nested already, a large part would take all memory there is.
            for _ in range(min(chance.choice((1, 1, 2, 8, 63)), 1 + _MOST // len(here))):
                nested = replaced(place.value, hole, nested)
            return place, nested
    return None


def spoil(here: list[Place], others: Sequence[Node], chance: random.Random) -> tuple[Place, object] | None:
    """Any value of the field's type, also such that no message can hold."""
    place = chance.choice(here)
    return place, hostile.value(place.hint, chance)


TAME: tuple[Mutation, ...] = (copy_part, erase_part, cross, swap_form, grow, nest)
_WILD: tuple[Mutation, ...] = (*TAME, spoil, spoil, spoil)


def _takes(place: Place, other: Place) -> bool:
    """Whether a place may hold the other's value, by its annotation."""
    return place.hint == other.hint or type(other.value) in members(place.hint)


def _transplant(here: list[Place], there: list[Place], chance: random.Random) -> tuple[Place, object] | None:
    """A value of ``there`` at a place of ``here`` that may hold it and has another."""
    for place in chance.sample(here, min(len(here), 8)):
        fitting = [other for other in there if other.value != place.value and _takes(place, other)]
        if fitting:
            return place, chance.choice(fitting).value
    return None

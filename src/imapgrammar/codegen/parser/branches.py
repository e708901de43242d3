"""Branches: the alternatives of a rule while they are being read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeGuard

from imapgrammar.node import Node
from imapgrammar.syntax import ir
from imapgrammar.syntax.lookahead import Lookahead, Octets


@dataclass(frozen=True)
class Build:
    """A step that builds the node of an alternative, once all its values are read; ``order`` as in `ir.Alternative`."""

    node: type[Node]
    order: tuple[int, ...] = ()


@dataclass(frozen=True)
class Fill:
    """A step that adds None for each value that other alternatives have, but this one does not."""

    width: int


@dataclass(frozen=True)
class Refuse:
    """A step that checks the constraints of a rule."""

    rule: str


@dataclass(frozen=True)
class AtLeast:
    """A step that checks the number of items in a list that was read for several alternatives at once."""

    items: str
    minimum: int


Step = ir.Element | Build | Fill | Refuse | AtLeast


@dataclass(frozen=True)
class Branch:
    """An alternative that is being read.

    ``steps``: the steps that are still to be done. ``values``: expressions of the values that were read.
    ``verified``: the number of octets ahead that were checked already.
    """

    steps: tuple[Step, ...]
    values: tuple[str, ...] = ()
    verified: int = 0

    def split(self) -> tuple[tuple[ir.Element, ...], tuple[Step, ...]]:
        """Split the steps into the elements at the beginning, which are to be read, and the steps after them."""
        count = next((n for n, step in enumerate(self.steps) if not is_element(step)), len(self.steps))
        return tuple(step for step in self.steps[:count] if is_element(step)), self.steps[count:]


def is_element(step: Step) -> TypeGuard[ir.Element]:
    """Return True if a step reads octets."""
    return not isinstance(step, (Build, Fill, Refuse, AtLeast))


def after_step(step: Step, verified: int) -> int:
    """Return the number of checked octets that are left ahead after a step, if there were ``verified`` before it."""
    if not isinstance(step, ir.Fixed) or isinstance(step, ir.Loose):
        return 0
    return max(0, verified - len(step.text))


def parted(aheads: Sequence[Lookahead], position: int) -> list[list[int]]:
    """Split the branches, given by number, into groups that have no octet in common at a position."""
    groups: list[tuple[Octets, list[int]]] = []
    for number, ahead in enumerate(aheads):
        octets, members = ahead[position], [number]
        for group in [group for group in groups if group[0] & octets]:
            groups.remove(group)
            octets |= group[0]
            members = group[1] + members
        groups.append((octets, sorted(members)))
    return [members for _, members in sorted(groups, key=lambda group: group[1])]


def verified(branch: Branch, ahead: Lookahead, position: int, union: Octets) -> Branch:
    """Return the branch as it is after a check that the octet at the position is one of ``union``."""
    exact = branch.verified == position and ahead[position] == union
    return replace(branch, verified=position + 1) if exact else branch


def common(branches: Sequence[Branch]) -> ir.Element | None:
    """Return the element that all branches begin with, or None. Of lists that differ only in the minimum, the least."""
    firsts = [branch.steps[0] for branch in branches]
    if isinstance(firsts[0], ir.Repeat) and all(isinstance(first, ir.Repeat) for first in firsts):
        repeats = [first for first in firsts if isinstance(first, ir.Repeat)]
        least = min(repeats, key=lambda repeat: repeat.minimum)
        if all(replace(repeat, minimum=0) == replace(least, minimum=0) for repeat in repeats):
            return least
    first = firsts[0]
    if not is_element(first):
        return None
    return first if all(other == first for other in firsts) else None


def runs(branches: Sequence[Branch]) -> list[list[Branch]]:
    """Group neighbouring branches that begin with the same element. The order stays the same."""
    found: list[list[Branch]] = []
    for branch in branches:
        if found and common([found[-1][0], branch]) is not None:
            found[-1].append(branch)
        else:
            found.append([branch])
    return found

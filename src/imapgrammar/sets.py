"""Sets of message numbers and UIDs: kept as spelled, never expanded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

Range = tuple[int, int]
"""First and last number of a range, first <= last."""


class SequenceSet(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """``2,4:7,9,12:*``: message numbers or UIDs, 1..4294967295 (RFC 3501 section 9, sequence-set).

    ``octets`` is the set as it stands on the wire: order, duplicates and spelling are kept, and two
    sets are equal when they are spelled alike (`coalesce` makes them comparable as sets). A set of
    four milliards of numbers costs no more than one of two.

    ``*`` is the largest number in use: methods that must know it raise `ValueError` until `resolve`
    has put it in. ``$`` alone is the saved result of a search, whose numbers only the server knows
    (RFC 5182): methods that must know them raise `ValueError`.
    """

    octets: bytes

    @classmethod
    def of(cls, *items: int | Range) -> SequenceSet:
        """``SequenceSet.of(2, (4, 7))`` is ``2,4:7``; items keep their order."""
        return cls(b",".join(b"%d" % item if isinstance(item, int) else b"%d:%d" % item for item in items))

    @classmethod
    def from_numbers(cls, numbers: Iterable[int]) -> SequenceSet:
        """The shortest set of these numbers, ascending: ``[3, 1, 2, 9]`` is ``1:3,9``; raises `ValueError` for none."""
        return cls.of(*(_shortest(r) for r in _merge((n, n) for n in numbers)))._not_empty()

    def ranges(self) -> Iterator[Range]:
        """The ranges in the order they are spelled; a single number n is (n, n), and 7:4 is (4, 7)."""
        for item in self.octets.split(b","):
            first, _, last = item.partition(b":")
            low, high = _number(first), _number(last or first)
            yield (low, high) if low <= high else (high, low)

    @property
    def has_star(self) -> bool:
        """Whether ``*`` stands in the set."""
        return b"*" in self.octets

    @property
    def is_saved_result(self) -> bool:
        """Whether this is ``$``, what the last ``SEARCH RETURN (SAVE)`` found (RFC 5182 section 2.1)."""
        return self.octets == b"$"

    def resolve(self, largest: int) -> SequenceSet:
        """The set with ``largest``, the largest number in use, for each ``*``."""
        return SequenceSet(self.octets.replace(b"*", b"%d" % largest))

    def coalesce(self) -> SequenceSet:
        """The shortest set of the same numbers, ascending and without duplicates."""
        return SequenceSet.of(*(_shortest(r) for r in _merge(self.ranges())))

    def union(self, other: SequenceSet) -> SequenceSet:
        """The shortest set of the numbers in either."""
        return SequenceSet.of(*(_shortest(r) for r in _merge([*self.ranges(), *other.ranges()])))

    def difference(self, other: SequenceSet) -> SequenceSet | None:
        """The shortest set of the numbers in this one and not in the other; None when there are none."""
        left = list(_subtract(_merge(self.ranges()), _merge(other.ranges())))
        return SequenceSet.of(*map(_shortest, left)) if left else None

    def __contains__(self, number: object) -> bool:
        return any(low <= number <= high for low, high in self.ranges()) if isinstance(number, int) else False

    def __iter__(self) -> Iterator[int]:
        """The numbers, range after range as spelled, duplicates included."""
        for low, high in self.ranges():
            yield from range(low, high + 1)

    def __len__(self) -> int:
        """How many numbers iteration gives, counted from the ranges alone."""
        return sum(high - low + 1 for low, high in self.ranges())

    def __bool__(self) -> bool:
        return True

    def __or__(self, other: SequenceSet) -> SequenceSet:
        return self.union(other)

    def __str__(self) -> str:
        return self.octets.decode("ascii")

    def _not_empty(self) -> SequenceSet:
        if not self.octets:
            raise ValueError("a sequence-set cannot be empty")
        return self


def _number(octets: bytes) -> int:
    if octets == b"*":
        raise ValueError("the set holds *: resolve(largest) it first")
    if octets == b"$":
        raise ValueError("the set is $, whose numbers only the server knows")
    return int(octets)


def _shortest(numbers: Range) -> int | Range:
    return numbers[0] if numbers[0] == numbers[1] else numbers


def _merge(ranges: Iterable[Range]) -> list[Range]:
    """Ascending ranges that neither overlap nor touch."""
    merged: list[Range] = []
    for low, high in sorted(ranges):
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], high))
        else:
            merged.append((low, high))
    return merged


def _subtract(ranges: list[Range], holes: list[Range]) -> Iterator[Range]:
    """What is left of merged ranges when merged holes are cut out, in one walk over both."""
    index = 0
    for low, high in ranges:
        while index < len(holes) and holes[index][1] < low:
            index += 1
        at = index
        while at < len(holes) and holes[at][0] <= high:
            if low < holes[at][0]:
                yield low, holes[at][0] - 1
            low = holes[at][1] + 1
            at += 1
        if low <= high:
            yield low, high

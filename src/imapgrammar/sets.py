"""Sets of message numbers and UIDs. They keep their spelling and are never expanded in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

Range = tuple[int, int]
"""The first and the last number of a range, both included; first <= last."""


class SequenceSet(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """``2,4:7,9,12:*``: message numbers or UIDs, 1..4294967295 (RFC 3501 section 9, sequence-set).

    ``octets`` is the set as it is on the wire: order, duplicates and spelling are kept. Two sets are equal if they
    have the same spelling; to compare them as sets of numbers, compare their `coalesce`. A range takes the same memory
    whatever its size.

    ``*`` is the largest number in use. Methods that need its value raise `ValueError`; `resolve` replaces ``*`` by a
    number. ``$`` alone is the saved result of a search; only the server knows its numbers (RFC 5182 section 2.1).
    Methods that need them raise `ValueError`.

    Making a SequenceSet does not check ``octets``; `imapgrammar.serialize` raises `SerializeError` for a set that is
    not valid.
    """

    octets: bytes

    @classmethod
    def of(cls, *items: int | Range) -> SequenceSet:
        """Return the set of these numbers and ranges, in this order: ``SequenceSet.of(2, (4, 7))`` is ``2,4:7``."""
        return cls(b",".join(b"%d" % item if isinstance(item, int) else b"%d:%d" % item for item in items))

    @classmethod
    def from_numbers(cls, numbers: Iterable[int]) -> SequenceSet:
        """Return the shortest set of these numbers, ascending: ``1:3,9`` for ``[3, 1, 2, 9]``.

        Raises `ValueError` if there are no numbers.
        """
        return cls.of(*(_shortest(r) for r in _merge((n, n) for n in numbers)))._not_empty()

    def ranges(self) -> Iterator[Range]:
        """Yield the ranges in the order of the spelling. A single number n is (n, n); 7:4 is (4, 7).

        Raises `ValueError` if the set has ``*`` or is ``$``.
        """
        for item in self.octets.split(b","):
            first, _, last = item.partition(b":")
            low, high = _number(first), _number(last or first)
            yield (low, high) if low <= high else (high, low)

    @property
    def has_star(self) -> bool:
        """True if the set has ``*``."""
        return b"*" in self.octets

    @property
    def is_saved_result(self) -> bool:
        """True for ``$``, the saved result of the last ``SEARCH RETURN (SAVE)`` (RFC 5182 section 2.1)."""
        return self.octets == b"$"

    def resolve(self, largest: int) -> SequenceSet:
        """Return the set with each ``*`` replaced by ``largest``, the largest number in use."""
        return SequenceSet(self.octets.replace(b"*", b"%d" % largest))

    def coalesce(self) -> SequenceSet:
        """Return the shortest set of the same numbers, ascending and without duplicates.

        Raises `ValueError` if the set has ``*`` or is ``$``.
        """
        return SequenceSet.of(*(_shortest(r) for r in _merge(self.ranges())))

    def union(self, other: SequenceSet) -> SequenceSet:
        """Return the shortest set of the numbers that are in this set or in ``other``.

        Raises `ValueError` if one of the sets has ``*`` or is ``$``.
        """
        return SequenceSet.of(*(_shortest(r) for r in _merge([*self.ranges(), *other.ranges()])))

    def difference(self, other: SequenceSet) -> SequenceSet | None:
        """Return the shortest set of the numbers that are in this set and not in ``other``; None if there are none.

        Raises `ValueError` if one of the sets has ``*`` or is ``$``.
        """
        left = list(_subtract(_merge(self.ranges()), _merge(other.ranges())))
        return SequenceSet.of(*map(_shortest, left)) if left else None

    def __contains__(self, number: object) -> bool:
        return any(low <= number <= high for low, high in self.ranges()) if isinstance(number, int) else False

    def __iter__(self) -> Iterator[int]:
        """Yield the numbers, range by range in the order of the spelling, duplicates included.

        Raises `ValueError` if the set has ``*`` or is ``$``.
        """
        for low, high in self.ranges():
            yield from range(low, high + 1)

    def __len__(self) -> int:
        """Return the count of numbers, duplicates included. The time depends on the count of ranges only.

        Raises `ValueError` if the set has ``*`` or is ``$``.
        """
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
        raise ValueError("the set has *: call resolve(largest) first")
    if octets == b"$":
        raise ValueError("the set is $: only the server knows its numbers")
    return int(octets)


def _shortest(numbers: Range) -> int | Range:
    return numbers[0] if numbers[0] == numbers[1] else numbers


def _merge(ranges: Iterable[Range]) -> list[Range]:
    """Sort ranges and join those that overlap or touch."""
    merged: list[Range] = []
    for low, high in sorted(ranges):
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], high))
        else:
            merged.append((low, high))
    return merged


def _subtract(ranges: list[Range], holes: list[Range]) -> Iterator[Range]:
    """Yield the parts of merged ``ranges`` that are outside of merged ``holes``, in one pass over both."""
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

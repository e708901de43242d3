"""Sequence sets: kept as spelled, never expanded, and right as sets of numbers."""

from __future__ import annotations

import itertools
import pickle
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imapgrammar.sets import Range, SequenceSet

EVERY = SequenceSet(b"1:4294967295")

numbers = st.integers(1, 60)
items = st.one_of(numbers, st.tuples(numbers, numbers))
spelled = st.lists(items, min_size=1, max_size=8).map(lambda found: SequenceSet.of(*found))


def members(found: SequenceSet) -> set[int]:
    """The numbers in a set as the RFC describes them, from the octets alone."""
    every: set[int] = set()
    for item in found.octets.decode().split(","):
        ends = sorted(map(int, item.split(":")))
        every |= set(range(ends[0], ends[-1] + 1))
    return every


@pytest.mark.parametrize("octets", [b"1", b"*", b"5,3,5", b"7:4", b"1:1", b"2,4:7,9,12:*", b"*:4,5:7"])
def test_the_spelling_is_kept(octets: bytes) -> None:
    found = SequenceSet(octets)
    assert found.octets == octets
    assert str(found) == octets.decode()
    assert repr(found) == f"SequenceSet(octets={octets!r})"
    assert pickle.loads(pickle.dumps(found)) == found
    assert hash(SequenceSet(bytes(octets))) == hash(found)


def test_two_sets_are_equal_when_spelled_alike() -> None:
    assert SequenceSet(b"1:2") != SequenceSet(b"1,2")
    assert SequenceSet(b"1:2").coalesce() == SequenceSet(b"1,2").coalesce()


def test_it_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        SequenceSet(b"1").octets = b"2"  # type: ignore[misc]


def test_made_of_numbers_and_ranges_in_their_order() -> None:
    assert SequenceSet.of(2, (4, 7), 1, (3, 3)) == SequenceSet(b"2,4:7,1,3:3")
    assert SequenceSet.from_numbers([3, 1, 2, 9, 3]) == SequenceSet(b"1:3,9")
    assert SequenceSet.from_numbers([4294967295]) == SequenceSet(b"4294967295")


def test_there_is_no_empty_set() -> None:
    with pytest.raises(ValueError, match="empty"):
        SequenceSet.from_numbers([])
    assert SequenceSet(b"1:3").difference(SequenceSet(b"1:4")) is None


def test_ranges_come_in_the_order_they_are_spelled() -> None:
    found: list[Range] = list(SequenceSet(b"5,7:4,1:1,5").ranges())
    assert found == [(5, 5), (4, 7), (1, 1), (5, 5)]
    assert list(SequenceSet(b"5,7:4,5")) == [5, 4, 5, 6, 7, 5]
    assert len(SequenceSet(b"5,7:4,5")) == 6


def test_bool_is_not_about_emptiness() -> None:
    assert SequenceSet(b"*")


@pytest.mark.parametrize("other", [b"1", "1", None, 1.5])
def test_what_is_no_number_is_not_in_a_set(other: object) -> None:
    assert other not in SequenceSet(b"1:9")


# The largest number in use


def test_star_stands_for_the_largest_number() -> None:
    found = SequenceSet(b"2,12:*")
    assert found.has_star
    assert not SequenceSet(b"2,12").has_star
    assert list(found.resolve(14)) == [2, 12, 13, 14]
    assert found.resolve(14).octets == b"2,12:14"
    assert not found.resolve(14).has_star
    # RFC 3501 section 9: the last message is in 3291:*, even if its UID is less.
    assert 7 in SequenceSet(b"3291:*").resolve(7)


@given(spelled, numbers)
def test_resolving_a_set_without_star_changes_nothing(found: SequenceSet, largest: int) -> None:
    assert found.resolve(largest) == found


def test_what_must_know_the_largest_number_says_so() -> None:
    found = SequenceSet(b"*:4")
    other = SequenceSet(b"1")
    for use in (
        lambda: list(found.ranges()),
        lambda: list(found),
        lambda: len(found),
        lambda: 3 in found,
        found.coalesce,
        lambda: found | other,
        lambda: other.union(found),
        lambda: found.difference(other),
        lambda: other.difference(found),
    ):
        with pytest.raises(ValueError, match="resolve"):
            use()


def test_only_the_server_knows_what_the_saved_result_holds() -> None:
    found = SequenceSet(b"$")
    assert found.is_saved_result
    assert not SequenceSet(b"1:*").is_saved_result
    assert not found.has_star
    for use in (lambda: list(found), lambda: len(found), lambda: 3 in found, found.coalesce):
        with pytest.raises(ValueError, match="only the server knows"):
            use()


def test_the_examples_of_the_rfc() -> None:
    # RFC 3501 section 9, comment of sequence-set
    assert list(SequenceSet(b"2,4:7,9,12:*").resolve(15)) == [2, 4, 5, 6, 7, 9, 12, 13, 14, 15]
    assert SequenceSet(b"*:4,5:7").resolve(10).coalesce() == SequenceSet(b"4:10")
    assert SequenceSet(b"4:2").coalesce() == SequenceSet(b"2:4")


# As sets of numbers


@given(spelled)
def test_iteration_and_length_agree_with_the_spelling(found: SequenceSet) -> None:
    assert set(found) == members(found)
    assert len(found) == len(list(found))


@given(spelled, numbers)
def test_membership(found: SequenceSet, number: int) -> None:
    assert (number in found) is (number in members(found))


@given(spelled)
def test_coalesced_it_is_the_shortest_set_of_the_same_numbers(found: SequenceSet) -> None:
    short = found.coalesce()
    assert members(short) == members(found)
    assert list(short) == sorted(members(found))
    assert short == SequenceSet.from_numbers(found)
    assert short.coalesce() == short
    ranges = list(short.ranges())
    assert all(high + 1 < low for (_, high), (low, _) in itertools.pairwise(ranges))


@given(spelled, spelled)
def test_union(left: SequenceSet, right: SequenceSet) -> None:
    assert members(left.union(right)) == members(left) | members(right)
    assert left | right == right | left == left.union(right)
    assert left | right == (left | right).coalesce()


@given(spelled, spelled)
def test_difference(left: SequenceSet, right: SequenceSet) -> None:
    found = left.difference(right)
    assert (members(found) if found else set()) == members(left) - members(right)
    assert found is None or found == found.coalesce()


# Never expanded


@settings(max_examples=20)
@given(st.integers(2, 2**32 - 2))
def test_four_milliards_of_numbers_cost_nothing(number: int) -> None:
    tracemalloc.start()
    try:
        assert len(EVERY) == 2**32 - 1
        assert number in EVERY
        assert number + 2**32 not in EVERY
        assert EVERY.union(SequenceSet.of(number)) == EVERY
        assert EVERY.difference(EVERY) is None
        holed = EVERY.difference(SequenceSet.of(number))
        assert holed == SequenceSet.of(*(low if low == high else (low, high) for low, high in around(number)))
        assert next(iter(EVERY)) == 1
        assert tracemalloc.get_traced_memory()[1] < 100_000
    finally:
        tracemalloc.stop()


def around(number: int) -> list[Range]:
    return [(1, number - 1), (number + 1, 2**32 - 1)]

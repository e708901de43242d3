"""Laws 1, 7 and 8 for messages with quirks, over recorded traffic with random changes."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imapgrammar import ParseError, parse_response, serialize
from imapgrammar.fuzzing.mutation import mutated
from laws.tolerant import compiled, interpreted, traffic

MANY = settings(max_examples=60 * settings().max_examples)


@st.composite
def changed(draw: st.DrawFn) -> bytes:
    """A message of a server with some octets changed."""
    octets = draw(st.sampled_from(traffic()))
    return mutated(octets, traffic(), random.Random(draw(st.integers(0, 2**32))))


def is_valid(octets: bytes) -> bool:
    try:
        parse_response(octets)
    except ParseError:
        return False
    return True


@MANY
@given(changed())
def test_both_engines_read_messages_with_quirks_alike(octets: bytes) -> None:
    assert repr(compiled(octets)) == repr(interpreted(octets))


@MANY
@given(changed() | st.sampled_from(traffic()))
def test_what_is_valid_is_read_alike_and_without_quirks(octets: bytes) -> None:
    if is_valid(octets):
        assert repr(compiled(octets)) == repr((parse_response(octets), []))


@MANY
@given(changed())
def test_what_was_read_with_quirks_is_written_and_read_again(octets: bytes) -> None:
    read = compiled(octets)
    if read is not None and not is_valid(octets):
        node, met = read
        assert met
        assert parse_response(serialize(node)) == node  # type: ignore[arg-type]


@pytest.mark.parametrize("octets", [b"* 1 EXISTS \r\n", b"a OK\r\n", b"* FLAGS (\\Recent)\r\n"])
def test_the_laws_are_about_messages_that_are_not_valid(octets: bytes) -> None:
    assert not is_valid(octets)
    assert compiled(octets) is not None


def test_changed_traffic_has_quirks() -> None:
    chance = random.Random(1)
    read = [compiled(mutated(octets, traffic(), chance)) for octets in traffic()[:400]]
    met = {name for each in read if each for name, _, _ in each[1]}
    assert len(met) > 5

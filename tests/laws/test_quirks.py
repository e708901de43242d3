"""Laws 1, 7 and 8 for messages with quirks, over recorded traffic with random changes."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imapgrammar import ParseError, parse_command, parse_response, serialize
from imapgrammar.fuzzing.mutation import mutated
from imapgrammar.nodes import ClientMessage, ServerMessage
from imapgrammar.side import Side
from laws.tolerant import compiled, interpreted, traffic

MANY = settings(max_examples=30 * settings().max_examples)


PARSE: dict[Side, Callable[[bytes], ServerMessage | ClientMessage]] = {
    Side.SERVER: parse_response,
    Side.CLIENT: parse_command,
}
sides = pytest.mark.parametrize("side", list(Side))


def changed(data: st.DataObject, side: Side) -> bytes:
    """A message of one side with some octets changed."""
    octets = data.draw(st.sampled_from(traffic(side)))
    return mutated(octets, traffic(side), random.Random(data.draw(st.integers(0, 2**32))))


def is_valid(octets: bytes, side: Side) -> bool:
    try:
        PARSE[side](octets)
    except ParseError:
        return False
    return True


@sides
@MANY
@given(st.data())
def test_both_engines_read_messages_with_quirks_alike(side: Side, data: st.DataObject) -> None:
    octets = changed(data, side)
    assert repr(compiled(octets, side)) == repr(interpreted(octets, side))


@sides
@MANY
@given(st.data())
def test_what_is_valid_is_read_alike_and_without_quirks(side: Side, data: st.DataObject) -> None:
    octets = data.draw(st.sampled_from(traffic(side))) if data.draw(st.booleans()) else changed(data, side)
    if is_valid(octets, side):
        assert repr(compiled(octets, side)) == repr((PARSE[side](octets), []))


@sides
@MANY
@given(st.data())
def test_what_was_read_with_quirks_is_written_and_read_again(side: Side, data: st.DataObject) -> None:
    octets = changed(data, side)
    read = compiled(octets, side)
    if read is not None and not is_valid(octets, side):
        node, met = read
        assert met
        assert PARSE[side](serialize(node)) == node  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("octets", "side"),
    [
        (b"* 1 EXISTS \r\n", Side.SERVER),
        (b"a OK\r\n", Side.SERVER),
        (b"* FLAGS (\\Recent)\r\n", Side.SERVER),
        (b"a NOOP \r\n", Side.CLIENT),
        (b"a FETCH 1 (ALL)\r\n", Side.CLIENT),
    ],
)
def test_the_laws_are_about_messages_that_are_not_valid(octets: bytes, side: Side) -> None:
    assert not is_valid(octets, side)
    assert compiled(octets, side) is not None


@pytest.mark.parametrize(("side", "least"), [(Side.SERVER, 6), (Side.CLIENT, 3)])
def test_changed_traffic_has_quirks(side: Side, least: int) -> None:
    chance = random.Random(1)
    read = [compiled(mutated(octets, traffic(side), chance), side) for octets in traffic(side)[:400]]
    met = {name for each in read if each for name, _, _ in each[1]}
    assert len(met) >= least

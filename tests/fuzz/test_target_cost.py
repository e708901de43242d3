"""The target for cost finds what grows faster than its length, and what is too costly for its length."""

from __future__ import annotations

import functools
import random
from collections.abc import Callable
from typing import Any

import pytest

import cost_campaign
import target_cost
from imapgrammar import ParseError, engine, parse_response
from imapgrammar.reference.loader import load
from imapgrammar.side import Side
from target_cost import (
    SHORT,
    Pump,
    TooCostlyError,
    chosen,
    costly_message,
    derived_message,
    explained,
    lines,
    pumps,
    same_kind,
    usual_message,
)

EACH = 12
"""One in this many rules of the grammar is measured here; ``python -m fuzz cost`` measures all."""

interpreted = pytest.mark.skipif(engine() == "compiled", reason="what is compiled to C executes no lines of Python")


def _flags(wrong: bytes = b"", where: str = "") -> Pump:
    return Pump(Side.SERVER, "flag_list", b"* FLAGS (a", b" a", b")\r\n", wrong=wrong, where=where)


def test_a_piece_is_repeated() -> None:
    assert _flags().message(18) == b"* FLAGS (a a a)\r\n"
    assert _flags(b"\0", "end").message(18) == b"* FLAGS (a a a\0)\r\n"
    assert _flags(b"\0", "middle").message(18) == b"* FLAGS (a a\0 a)\r\n"
    assert _flags(b"\0", "last").message(18) == b"* FLAGS (a a a)\0\r\n"


def test_a_literal_is_announced_with_its_octets() -> None:
    pump = Pump(Side.CLIENT, "literal", b"a LOGIN x ", b"ab", b"\r\n", literal=(b"{", b"}\r\n"))
    assert pump.message(20) == b"a LOGIN x {8}\r\nabababab\r\n"
    assert explained(Side.CLIENT, pump.message(20))


def test_what_is_nested_is_closed_as_often() -> None:
    pump = Pump(Side.CLIENT, "search_key", b"a SEARCH ", b"(", b"\r\n", inner=b"ALL", closing=b")")
    assert pump.message(0) == b"a SEARCH ((ALL))\r\n"
    assert pump.message(20) == b"a SEARCH (((ALL)))\r\n"


@pytest.mark.parametrize("message", [usual_message, costly_message])
@pytest.mark.parametrize("side", Side)
def test_what_is_compared_with_is_good(side: Side, message: Callable[[Side, int], bytes]) -> None:
    octets = message(side, 1000)
    assert explained(side, octets)
    assert 900 < len(octets) <= 1000


@interpreted
@pytest.mark.parametrize("side", Side)
def test_a_costly_message_costs_more_than_a_usual_one(side: Side) -> None:
    usual, costly = (
        lines(functools.partial(explained, side, make(side, 1000))) for make in (usual_message, costly_message)
    )
    assert costly > 2 * usual


def test_good_messages_of_the_same_kind() -> None:
    assert same_kind(_flags(b"\0", "middle"), 18) == [b"* FLAGS (a a a)\r\n", b"* FLAGS (a a a)\r\n"]
    pairs = Pump(
        Side.SERVER, "urlfetch_data", b'* URLFETCH "a"', b' "b"', b"\r\n", closing=b")", wrong=b"%", where="end"
    )
    assert same_kind(pairs, 60) == [b'* URLFETCH "a"' + b' "b"' * 11 + b"\r\n"]
    assert not explained(Side.SERVER, pairs.message(60))


def test_each_token_of_a_rule_is_repeated() -> None:
    derived = derived_message(Side.SERVER, "flag_list", random.Random(5).randrange)
    assert derived is not None
    made = [pump for at in range(derived.start, derived.end) for pump in pumps(Side.SERVER, "flag_list", derived, at)]
    assert {b"("} < {pump.piece for pump in made}
    assert any(pump.closing for pump in made)
    assert all(pump.piece for pump in made)


@interpreted
def test_lines_are_the_same_in_each_run() -> None:
    work = functools.partial(explained, Side.SERVER, _flags(b"\0", "middle").message(500))
    work()
    assert lines(work) == lines(work) > 500


@interpreted
@pytest.mark.parametrize("part", range(EACH))
def test_no_rule_costs_too_much(part: int) -> None:
    chance = random.Random(part)
    places = [(side, rule) for side in Side for rule in sorted(load().grammar.rules)]
    for side, rule in places[part :: EACH * EACH]:
        pump = chosen(side, rule, chance.randrange)
        if pump:
            target_cost.check(pump, SHORT)


# Planted faults


def _slower(read: Any, times: Any) -> Any:
    """A parser that also executes so many lines."""

    def parse(octets: bytes) -> object:
        for _ in range(times(octets)):
            pass
        return read(octets)

    return parse


@interpreted
def test_what_grows_with_the_square_of_the_length_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    slower = _slower(parse_response, lambda octets: len(octets) ** 2 // 50)
    monkeypatch.setitem(target_cost._PARSERS, Side.SERVER, slower)
    with pytest.raises(TooCostlyError, match=r"flag_list: b' a' repeated, .* at end"):
        target_cost.check(_flags(b"\0", "end"), SHORT)


@interpreted
def test_a_bad_message_that_is_too_costly_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    slower = _slower(parse_response, lambda octets: 2000 * len(octets) * (b"\0" in octets))
    monkeypatch.setitem(target_cost._PARSERS, Side.SERVER, slower)
    with pytest.raises(TooCostlyError, match="for a good message"):
        target_cost.check(_flags(b"\0", "middle"), 64)
    target_cost.check(_flags(), 64)


@interpreted
def test_a_costly_explanation_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def excerpt(error: ParseError) -> str:
        for _ in range(len(error.octets) ** 2 // 20):
            pass
        return ""

    monkeypatch.setattr(ParseError, "excerpt", excerpt)
    with pytest.raises(TooCostlyError):
        target_cost.check(_flags(b"\0", "end"), SHORT)


# The campaign


def test_the_campaign_measures_messages_of_both_sides() -> None:
    tally = cost_campaign.run(1.0, length=1000)
    assert tally.pumps > 0
    assert f"{tally.pumps} messages of 1000 octets" in str(tally)


def test_the_campaign_finds_what_takes_too_long(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    slower = _slower(parse_response, lambda octets: 20 * len(octets) * (b"\0" in octets))
    monkeypatch.setitem(target_cost._PARSERS, Side.SERVER, slower)
    monkeypatch.setattr(cost_campaign, "_pumps", lambda chance: iter([_flags(b"\0", "end")]))
    monkeypatch.setattr(cost_campaign, "MOST_TIMES_A_GOOD_ONE", 1e-9)
    monkeypatch.setattr(cost_campaign, "most", lambda *_: 1e-9)
    monkeypatch.setattr(cost_campaign, "_SLACK", 0.0)
    tally = cost_campaign.run(60, length=2000)
    assert len(tally.faults) == 1
    assert "times a good one" in capsys.readouterr().out

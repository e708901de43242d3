"""A target for what the values in a message tell of themselves: sets, dates, names, base64."""

from __future__ import annotations

import contextlib

from imapgrammar import ParseError, SequenceSet, dates, jsonable, parse_command, parse_response, required_capabilities
from imapgrammar.strings import Base64, Mailbox
from trees import places

_MOST = 50
"""How many numbers of a set are looked at."""


def told(octets: bytes) -> None:
    """What the values in a message tell of themselves agrees with what they are made of again."""
    for parse in (parse_command, parse_response):
        try:
            node = parse(octets)
        except ParseError:
            continue
        required_capabilities(node)
        assert jsonable.from_json(jsonable.to_json(node)) == node
        for place in places(node):
            match place.value:
                case SequenceSet() as numbers:
                    _set(numbers)
                case dates.Date() as date:
                    with contextlib.suppress(ValueError):
                        assert dates.Date.of(date.date).date == date.date
                case dates.DateTime() as time:
                    with contextlib.suppress(ValueError):
                        assert dates.DateTime.of(time.datetime).datetime == time.datetime
                case Mailbox() as name:
                    _mailbox(name)
                case Base64() as base64:
                    with contextlib.suppress(ValueError):
                        assert Base64.encode(base64.data).data == base64.data
                case _:
                    continue


def _set(numbers: SequenceSet) -> None:
    assert str(numbers).encode() == numbers.octets
    if numbers.is_saved_result:
        return
    numbers = numbers.resolve(7)
    assert not numbers.has_star
    ranges = list(numbers.ranges())
    shortest = numbers.coalesce()
    assert shortest == shortest.coalesce() == numbers | shortest
    assert len(numbers) == sum(high - low + 1 for low, high in ranges)
    assert all(low in numbers and high in numbers for low, high in ranges)
    one = SequenceSet.of(ranges[0][0])
    left = shortest.difference(one)
    assert shortest == (one if left is None else left.union(one))
    if len(numbers) <= _MOST:
        assert SequenceSet.from_numbers(numbers) == shortest


def _mailbox(name: Mailbox) -> None:
    with contextlib.suppress(UnicodeError):
        assert Mailbox.from_text(name.text) == name
    with contextlib.suppress(UnicodeError):
        text = name.decode()
        assert Mailbox.from_utf8(text) == name
        assert Mailbox.from_text(text).text == text

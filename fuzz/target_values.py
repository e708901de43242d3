"""The target for the conversions of values in a message: sets, dates, mailbox names, base64."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from imapgrammar import ParseError, SequenceSet, dates, parse_command, parse_response, required_capabilities
from imapgrammar.strings import Base64, Mailbox
from trees import places

Converted = TypeVar("Converted")
_MOST = 50
"""The most numbers of a set that are listed one by one."""


def values(octets: bytes) -> None:
    """Values in a message convert to Python's types, and from these back to equal values."""
    for parse in (parse_command, parse_response):
        try:
            node = parse(octets)
        except ParseError:
            continue
        required_capabilities(node)
        for place in places(node):
            match place.value:
                case SequenceSet() as numbers:
                    _set(numbers)
                case dates.Date() as date:
                    if day := _converted(lambda: date.date):
                        assert dates.Date.of(day).date == day
                case dates.DateTime() as time:
                    if moment := _converted(lambda: time.datetime):
                        assert dates.DateTime.of(moment).datetime == moment
                case Mailbox() as name:
                    _mailbox(name)
                case Base64() as base64:
                    if data := _converted(lambda: base64.data):
                        assert Base64.encode(data).data == data
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
    text = _converted(lambda: name.text)
    assert text is None or Mailbox.from_text(text) == name
    text = _converted(name.decode)
    assert text is None or (Mailbox.from_utf8(text) == name and Mailbox.from_text(text).text == text)


def _converted(convert: Callable[[], Converted]) -> Converted | None:
    """The result of a conversion; None if it raises `ValueError`."""
    try:
        return convert()
    except ValueError:
        return None

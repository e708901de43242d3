"""Dates: the octets as they came, and the day or time that they mean."""

from __future__ import annotations

import datetime
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imapgrammar.dates import Date, DateTime
from imapgrammar.strings import Literal, Quoted

minutes = st.integers(-24 * 60 + 1, 24 * 60 - 1)
zones = minutes.map(lambda found: datetime.timezone(datetime.timedelta(minutes=found)))


def at(*time: int, minutes: int = 0) -> datetime.datetime:
    zone = datetime.timezone(datetime.timedelta(minutes=minutes))
    year, month, day, hour, minute, second = time
    return datetime.datetime(year, month, day, hour, minute, second, tzinfo=zone)


# Days


@pytest.mark.parametrize(
    ("octets", "day"),
    [
        (b"1-Feb-1994", (1994, 2, 1)),
        (b"01-Feb-1994", (1994, 2, 1)),
        (b"31-dec-9999", (9999, 12, 31)),
        (b"29-FEB-2024", (2024, 2, 29)),
        (b"1-Jan-0001", (1, 1, 1)),
    ],
)
def test_a_day(octets: bytes, day: tuple[int, int, int]) -> None:
    assert Date(octets).date == datetime.date(*day)
    assert Date(octets) == octets


@pytest.mark.parametrize(
    "octets", [b"0-Feb-1994", b"30-Feb-1994", b"32-Jan-2000", b"1-Jan-0000", b"1-Foo-1994", b"1-Feb", b"", b"x"]
)
def test_no_such_day(octets: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        _ = Date(octets).date


@given(st.dates())
def test_a_day_there_and_back(day: datetime.date) -> None:
    found = Date.of(day)
    assert found.date == day
    assert found.form is None
    assert len(found.split(b"-")[2]) == 4


def test_a_day_has_no_leading_zero() -> None:
    assert Date.of(datetime.date(1994, 2, 1)) == b"1-Feb-1994"
    assert Date.of(datetime.date(5, 2, 28)) == b"28-Feb-0005"


def test_a_day_remembers_its_quotes() -> None:
    found = Date(b"1-Feb-1994", Quoted)
    assert repr(found) == "Date(b'1-Feb-1994', Quoted)"
    assert repr(Date(b"1-Feb-1994")) == "Date(b'1-Feb-1994')"
    assert found == Date(b"1-Feb-1994")
    copy = pickle.loads(pickle.dumps(found))
    assert type(copy) is Date
    assert copy.form is Quoted
    with pytest.raises(AttributeError):
        found.form = Literal


# Times


@pytest.mark.parametrize(
    ("octets", "time"),
    [
        (b"17-Jul-1996 02:44:25 -0700", at(1996, 7, 17, 2, 44, 25, minutes=-420)),
        (b" 1-Jan-2000 00:00:00 +0000", at(2000, 1, 1, 0, 0, 0)),
        (b"01-JAN-2000 23:59:59 -0000", at(2000, 1, 1, 23, 59, 59)),
        (b" 9-may-2024 12:00:00 +0545", at(2024, 5, 9, 12, 0, 0, minutes=345)),
        (b"31-Dec-9999 00:00:00 -2359", at(9999, 12, 31, 0, 0, 0, minutes=-1439)),
    ],
)
def test_a_time(octets: bytes, time: datetime.datetime) -> None:
    found = DateTime(octets).datetime
    assert found == time
    assert found.utcoffset() == time.utcoffset()


@pytest.mark.parametrize(
    "octets",
    [
        b"31-Feb-2000 00:00:00 +0000",
        b"00-Jan-0000 00:00:00 +0000",
        b"01-Jan-2000 24:00:00 +0000",
        b"01-Jan-2000 00:60:00 +0000",
        b"01-Jan-2000 23:59:60 +0000",
        b"01-Jan-2000 00:00:00 +2400",
        b"01-Jan-2000 00:00:00 -9999",
        b"01-Jan-2000 00:00:00",
        b"01-Jan-2000 00:00 +0000",
        b"01-Jan-2000",
        b"",
    ],
)
def test_no_such_time(octets: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        _ = DateTime(octets).datetime


@given(st.datetimes(timezones=zones))
def test_a_time_there_and_back(time: datetime.datetime) -> None:
    found = DateTime.of(time)
    assert found.datetime == time.replace(microsecond=0)
    assert found.datetime.utcoffset() == time.utcoffset()
    assert len(found) == 26


def test_a_day_of_one_digit_has_a_space_before_it() -> None:
    assert DateTime.of(at(2000, 1, 1, 3, 4, 5, minutes=-90)) == b" 1-Jan-2000 03:04:05 -0130"


@pytest.mark.parametrize("seconds", [1172, -1172, 30, -30, 59, 86399, -86399])
def test_a_zone_with_seconds_keeps_the_moment(seconds: int) -> None:
    # Such as the local mean time of Amsterdam until 1937, +0:19:32, which hhmm cannot say.
    zone = datetime.timezone(datetime.timedelta(seconds=seconds))
    time = datetime.datetime(1930, 6, 15, 12, 0, 0, tzinfo=zone)
    assert DateTime.of(time).datetime == time


def test_a_time_needs_a_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        DateTime.of(datetime.datetime(2000, 1, 1))


def test_a_time_is_its_octets() -> None:
    found = DateTime(b"17-Jul-1996 02:44:25 -0700")
    assert repr(found) == "DateTime(b'17-Jul-1996 02:44:25 -0700')"
    assert found == b"17-Jul-1996 02:44:25 -0700"
    assert type(pickle.loads(pickle.dumps(found))) is DateTime
    assert (
        DateTime.of(datetime.datetime(1996, 7, 17, 9, 44, 25, 999_999, tzinfo=datetime.UTC))
        == b"17-Jul-1996 09:44:25 +0000"
    )

"""Dates and times as IMAP spells them. They hold the octets of the wire; properties convert them to Python values."""

from __future__ import annotations

import datetime

from imapgrammar.strings import Spelled

_MONTHS = (b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec")


class Date(Spelled):
    """``1-Feb-1994``: a day, without time or zone, as in SEARCH SINCE (RFC 3501 section 9, date-text).

    Holds the octets without quotes. ``date`` is the day as a Python date; `Date.of` makes a Date from one. A date in
    quotes, ``"1-Feb-1994"``, is ``Date(b"1-Feb-1994", Quoted)``.
    """

    @classmethod
    def of(cls, date: datetime.date) -> Date:
        """Return the date-text of ``date``, with a day of one or two digits."""
        return cls(b"%d-%s-%04d" % (date.day, _month_name(date.month), date.year))

    @property
    def date(self) -> datetime.date:
        """The day as a Python date. Raises `ValueError` if there is no such day, as for ``30-Feb-1994``."""
        return _date(bytes(self))


class DateTime(bytes):
    """``17-Jul-1996 02:44:25 -0700``: a time with its zone, as in INTERNALDATE (RFC 3501 section 9, date-time).

    Holds the octets between the double quotes that enclose it on the wire. ``datetime`` is the time as a Python
    datetime; `DateTime.of` makes a DateTime from one.
    """

    __slots__ = ()

    @classmethod
    def of(cls, time: datetime.datetime) -> DateTime:
        """Return the date-time of ``time``. Raises `ValueError` if ``time`` has no time zone.

        Fractions of a second are cut off. The wire form has zones of whole minutes. A zone offset with seconds is
        rounded towards UTC; the clock time changes with it, so that the moment stays the same.
        """
        time, minutes = _in_whole_minutes(time)
        sign = b"-" if minutes < 0 else b"+"
        day = b"%2d-%s-%04d" % (time.day, _month_name(time.month), time.year)
        clock = b"%02d:%02d:%02d" % (time.hour, time.minute, time.second)
        return cls(b"%s %s %s%02d%02d" % (day, clock, sign, *divmod(abs(minutes), 60)))

    @property
    def datetime(self) -> datetime.datetime:
        """The time as a Python datetime with its zone. Raises `ValueError` if there is no such time."""
        day, clock, zone = bytes(self).strip().split(b" ")
        offset = datetime.timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5]))
        tz = datetime.timezone(-offset if zone[:1] == b"-" else offset)
        hour, minute, second = map(int, clock.split(b":"))
        return datetime.datetime.combine(_date(day), datetime.time(hour, minute, second, tzinfo=tz))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({bytes(self)!r})"


class InternetDateTime(bytes):
    """``2005-10-28T23:59:59Z``: a time with its zone, as in EXPIRE of IMAP URLs (RFC 3339 section 5.6, date-time).

    ``datetime`` is the time as a Python datetime; `InternetDateTime.of` makes an InternetDateTime from one.
    """

    __slots__ = ()

    @classmethod
    def of(cls, time: datetime.datetime) -> InternetDateTime:
        """Return the date-time of ``time``, to the microsecond. Raises `ValueError` if ``time`` has no time zone.

        A zone offset with seconds is rounded as in `DateTime.of`.
        """
        return cls(_in_whole_minutes(time)[0].isoformat().encode("ascii"))

    @property
    def datetime(self) -> datetime.datetime:
        """The time as a Python datetime with its zone; digits beyond microseconds are cut off.

        Raises `ValueError` if there is no such time, and for a leap second, which a Python datetime cannot express.
        """
        return datetime.datetime.fromisoformat(self.decode("ascii").upper())

    def __repr__(self) -> str:
        return f"{type(self).__name__}({bytes(self)!r})"


def _in_whole_minutes(time: datetime.datetime) -> tuple[datetime.datetime, int]:
    """Return the same moment with its zone offset rounded to whole minutes towards UTC, and that offset in minutes."""
    offset = time.utcoffset()
    if offset is None:
        raise ValueError("a date-time needs a zone")
    minutes = int(offset / datetime.timedelta(minutes=1))
    if offset != datetime.timedelta(minutes=minutes):
        time = time.astimezone(datetime.timezone(datetime.timedelta(minutes=minutes)))
    return time, minutes


def _month_name(month: int) -> bytes:
    return _MONTHS[month - 1].title()


def _date(octets: bytes) -> datetime.date:
    day, month, year = octets.split(b"-")
    return datetime.date(int(year), _MONTHS.index(month.lower()) + 1, int(day))

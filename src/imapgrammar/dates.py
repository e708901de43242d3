"""Dates as IMAP spells them: kept as they stand on the wire, read as Python dates when asked."""

from __future__ import annotations

import datetime

from imapgrammar.strings import Spelled

_MONTHS = (b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec")


class Date(Spelled):
    """``1-Feb-1994``: a day, without time or zone, as in SEARCH SINCE (RFC 3501 section 9, date-text).

    ``date`` gives the day; `Date.of` makes one. ``Date(b"1-Feb-1994", Quoted)`` is spelled in quotes.
    """

    @classmethod
    def of(cls, date: datetime.date) -> Date:
        """The date-text of ``date``, with no leading zero."""
        return cls(b"%d-%s-%04d" % (date.day, _month_name(date.month), date.year))

    @property
    def date(self) -> datetime.date:
        """The day; raises `ValueError` when there is no such day."""
        return _date(bytes(self))


class DateTime(bytes):
    """``17-Jul-1996 02:44:25 -0700``: a time with its zone, as in INTERNALDATE (RFC 3501 section 9, date-time).

    Holds the octets between the quotes. ``datetime`` gives the time; `DateTime.of` makes one.
    """

    __slots__ = ()

    @classmethod
    def of(cls, time: datetime.datetime) -> DateTime:
        """The date-time of ``time``, which must have a zone.

        Fractions of a second are cut off. A zone with seconds, which ``hhmm`` cannot say, gives way
        to the next one towards UTC that it can: the moment stays the same.
        """
        time, minutes = _in_whole_minutes(time)
        sign = b"-" if minutes < 0 else b"+"
        day = b"%2d-%s-%04d" % (time.day, _month_name(time.month), time.year)
        clock = b"%02d:%02d:%02d" % (time.hour, time.minute, time.second)
        return cls(b"%s %s %s%02d%02d" % (day, clock, sign, *divmod(abs(minutes), 60)))

    @property
    def datetime(self) -> datetime.datetime:
        """The time, with its zone; raises `ValueError` when there is no such time."""
        day, clock, zone = bytes(self).strip().split(b" ")
        offset = datetime.timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5]))
        tz = datetime.timezone(-offset if zone[:1] == b"-" else offset)
        hour, minute, second = map(int, clock.split(b":"))
        return datetime.datetime.combine(_date(day), datetime.time(hour, minute, second, tzinfo=tz))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({bytes(self)!r})"


class InternetDateTime(bytes):
    """``2005-10-28T23:59:59Z``: a time with its zone, as in EXPIRE of IMAP URLs (RFC 3339 section 5.6, date-time).

    ``datetime`` gives the time; `InternetDateTime.of` makes one.
    """

    __slots__ = ()

    @classmethod
    def of(cls, time: datetime.datetime) -> InternetDateTime:
        """The date-time of ``time``, which must have a zone. One with seconds gives way as in `DateTime.of`."""
        return cls(_in_whole_minutes(time)[0].isoformat().encode("ascii"))

    @property
    def datetime(self) -> datetime.datetime:
        """The time, with its zone and to the microsecond.

        Raises `ValueError` when there is no such time, and for a leap second, which a Python datetime cannot be.
        """
        return datetime.datetime.fromisoformat(self.decode("ascii").upper())

    def __repr__(self) -> str:
        return f"{type(self).__name__}({bytes(self)!r})"


def _in_whole_minutes(time: datetime.datetime) -> tuple[datetime.datetime, int]:
    """The same moment in a zone of whole minutes, the next one towards UTC, and how many minutes that is from it."""
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

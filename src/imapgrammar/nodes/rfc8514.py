"""RFC 8514: SAVEDATE.

The save date is the time at which a message was saved in its mailbox (section 3). Keys with a day ignore the time and
the time zone. If the mailbox has no save dates, the server uses the internal date for them (section 4.3).
"""

from __future__ import annotations

from imapgrammar.dates import Date, DateTime
from imapgrammar.node import Node


class FetchSaveDate(Node):
    """``SAVEDATE``: ask for the save date of the message (RFC 8514 section 4.2)."""


class SaveDate(Node):
    """``SAVEDATE "01-Jan-2015 18:50:53 +0100"``: the save date of the message (RFC 8514 section 4.2).

    ``date_time``: None (NIL) if the mailbox has no save dates.
    """

    date_time: DateTime | None


class SearchSavedBefore(Node):
    """``SAVEDBEFORE 28-Dec-2014``: messages with a save date before this day (RFC 8514 section 4.3)."""

    date: Date


class SearchSavedOn(Node):
    """``SAVEDON 28-Dec-2014``: messages with a save date on this day (RFC 8514 section 4.3)."""

    date: Date


class SearchSavedSince(Node):
    """``SAVEDSINCE 28-Dec-2014``: messages with a save date on or after this day (RFC 8514 section 4.3)."""

    date: Date


class SearchSaveDateSupported(Node):
    """``SAVEDATESUPPORTED``: every message if the mailbox has save dates, otherwise none (RFC 8514 section 4.3)."""

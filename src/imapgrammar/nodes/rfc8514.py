"""RFC 8514: SAVEDATE."""

from __future__ import annotations

from imapgrammar.dates import Date, DateTime
from imapgrammar.node import Node


class FetchSaveDate(Node):
    """``SAVEDATE``: ask when the message was saved in the mailbox (RFC 8514 section 4.2)."""


class SaveDate(Node):
    """``SAVEDATE "01-Jan-2015 18:50:53 +0100"``: when it was saved; None for NIL (RFC 8514 section 4.2)."""

    date_time: DateTime | None


class SearchSavedBefore(Node):
    """``SAVEDBEFORE 28-Dec-2014``: messages saved in the mailbox before the day (RFC 8514 section 4.3)."""

    date: Date


class SearchSavedOn(Node):
    """``SAVEDON 28-Dec-2014``: messages saved in the mailbox on the day (RFC 8514 section 4.3)."""

    date: Date


class SearchSavedSince(Node):
    """``SAVEDSINCE 28-Dec-2014``: messages saved in the mailbox on or after the day (RFC 8514 section 4.3)."""

    date: Date


class SearchSaveDateSupported(Node):
    """``SAVEDATESUPPORTED``: every message, in a mailbox that keeps the date; else none (RFC 8514 section 4.3)."""

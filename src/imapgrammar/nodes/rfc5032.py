"""RFC 5032: WITHIN."""

from __future__ import annotations

from imapgrammar.node import Node


class SearchOlder(Node):
    """``OLDER 259200``: messages with an internal date at least this many seconds ago (RFC 5032 section 2).

    ``interval``: in seconds, 1..4294967295.
    """

    interval: int


class SearchYounger(Node):
    """``YOUNGER 259200``: messages with an internal date at most this many seconds ago (RFC 5032 section 2).

    ``interval``: in seconds, 1..4294967295.
    """

    interval: int

"""RFC 5032: WITHIN."""

from __future__ import annotations

from imapgrammar.node import Node


class SearchOlder(Node):
    """``OLDER 259200``: messages that came in at least so many seconds ago, 1..4294967295 (RFC 5032 section 2)."""

    interval: int


class SearchYounger(Node):
    """``YOUNGER 259200``: messages that came in at most so many seconds ago, 1..4294967295 (RFC 5032 section 2)."""

    interval: int

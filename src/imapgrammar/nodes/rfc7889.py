"""RFC 7889: APPENDLIMIT."""

from __future__ import annotations

from imapgrammar.node import Node


class StatusAppendLimit(Node):
    """``APPENDLIMIT 257890``: the most octets a message may have that is appended (RFC 7889 section 3.1).

    ``limit``: 0..4294967295; 0 if none may be appended, None (NIL) for no limit.
    """

    limit: int | None

"""RFC 7889: APPENDLIMIT."""

from __future__ import annotations

from imapgrammar.node import Node


class StatusAppendLimit(Node):
    """``APPENDLIMIT 257890``: the maximum size of a message in APPEND (RFC 7889 section 3.1).

    ``limit``: in octets, 0..4294967295; 0 if the mailbox accepts no message, None (NIL) if there is no limit.
    """

    limit: int | None

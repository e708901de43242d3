"""RFC 9738: MESSAGELIMIT."""

from __future__ import annotations

from imapgrammar.node import Node


class MessageLimit(Node):
    """``[MESSAGELIMIT 1000 23221]``: a command had too many messages (RFC 9738 section 3.1).

    ``limit``: the maximum count of messages in one command, 1..4294967295.
    ``uid``: the lowest UID that the server processed, 1..4294967295. The server goes from the highest UID to the
    lowest. None if it processed no message, or does not send the UID.
    """

    limit: int
    uid: int | None = None


class SearchUidAfter(Node):
    """``UIDAFTER 25000``: messages with a higher UID than this, 1..4294967295 (RFC 9738 section 3.2)."""

    uid: int


class SearchUidBefore(Node):
    """``UIDBEFORE 25000``: messages with a lower UID than this, 1..4294967295 (RFC 9738 section 3.2)."""

    uid: int

"""RFC 9738: MESSAGELIMIT."""

from __future__ import annotations

from imapgrammar.node import Node


class MessageLimit(Node):
    """``[MESSAGELIMIT 1000 23221]``: a command was about too many messages (RFC 9738 section 3.1).

    ``limit``: how many one command may be about, 1..4294967295. ``uid``: the lowest that was
    processed, the command having gone from the highest down, 1..4294967295; None if none was, or
    the server does not say.
    """

    limit: int
    uid: int | None = None


class SearchUidAfter(Node):
    """``UIDAFTER 25000``: messages of a higher UID than this, 1..4294967295 (RFC 9738 section 3.2)."""

    uid: int


class SearchUidBefore(Node):
    """``UIDBEFORE 25000``: messages of a lower UID than this, 1..4294967295 (RFC 9738 section 3.2)."""

    uid: int

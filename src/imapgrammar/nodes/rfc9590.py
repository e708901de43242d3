"""RFC 9590: LIST-METADATA."""

from __future__ import annotations

from imapgrammar.node import Node


class ListReturnMetadata(Node):
    """``LIST "" % RETURN (METADATA (/shared/comment))``: the annotations of each mailbox as well (RFC 9590 section 3).

    ``entries``: at least one, as in `GetMetadata`.
    """

    entries: tuple[bytes, ...]

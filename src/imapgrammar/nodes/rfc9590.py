"""RFC 9590: LIST-METADATA."""

from __future__ import annotations

from imapgrammar.node import Node


class ListReturnMetadata(Node):
    """``LIST "" % RETURN (METADATA (/shared/comment))``: also ask for annotations (RFC 9590 section 3).

    ``entries``: names of entries, at least one, as in `GetMetadata`.
    """

    entries: tuple[bytes, ...]

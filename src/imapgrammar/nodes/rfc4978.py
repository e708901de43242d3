"""RFC 4978: COMPRESS."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Keyword

declare(ALGORITHM=Keyword())


class Compress(Node):
    """``COMPRESS DEFLATE``: compress both directions of the connection after the server's OK (RFC 4978 section 3).

    ``algorithm``: ``"DEFLATE"``; no other algorithm is defined.
    """

    algorithm: str


class CompressionActive(Node):
    """``[COMPRESSIONACTIVE]``: the connection is already compressed, possibly by TLS (RFC 4978 section 3)."""

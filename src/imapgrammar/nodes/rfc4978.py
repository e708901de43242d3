"""RFC 4978: COMPRESS."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Keyword

declare(ALGORITHM=Keyword())


class Compress(Node):
    """``COMPRESS DEFLATE``: compress all that follows the answer, both ways (RFC 4978 section 3).

    ``algorithm``: ``"DEFLATE"``, the only one there is.
    """

    algorithm: str


class CompressionActive(Node):
    """``[COMPRESSIONACTIVE]``: the connection is compressed already, perhaps by TLS (RFC 4978 section 3)."""

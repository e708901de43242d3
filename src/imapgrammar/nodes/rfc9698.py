"""RFC 9698: JMAPACCESS."""

from __future__ import annotations

from imapgrammar.node import Node


class GetJmapAccess(Node):
    """``GETJMAPACCESS``: ask where the same mail can be had by JMAP (RFC 9698 section 4)."""


class JmapAccess(Node):
    """``* JMAPACCESS "https://example.com/.well-known/jmap"``: where JMAP begins (RFC 9698 section 4).

    ``url``: that of the session resource (RFC 8620 section 2), not checked further.
    """

    url: bytes

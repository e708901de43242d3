"""RFC 9698: JMAPACCESS."""

from __future__ import annotations

from imapgrammar.node import Node


class GetJmapAccess(Node):
    """``GETJMAPACCESS``: ask for the URL of a JMAP server with the same mail (RFC 9698 section 4)."""


class JmapAccess(Node):
    """``* JMAPACCESS "https://example.com/.well-known/jmap"``: the URL of JMAP (RFC 9698 section 4).

    ``url``: the URL of the JMAP session resource (RFC 8620 section 2). Its syntax is not checked.
    """

    url: bytes

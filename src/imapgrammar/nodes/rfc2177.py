"""RFC 2177: IDLE."""

from __future__ import annotations

from imapgrammar.node import Node


class Idle(Node):
    """``IDLE``: ask the server to send updates at once, until `Done` (RFC 2177 section 3)."""


class Done(Node):
    """``DONE``: the line with which the client ends IDLE; it has no tag (RFC 2177 section 3)."""

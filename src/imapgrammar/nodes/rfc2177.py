"""RFC 2177: IDLE."""

from __future__ import annotations

from imapgrammar.node import Node


class Idle(Node):
    """``IDLE``: hear what is new as it happens (RFC 2177 section 3)."""


class Done(Node):
    """``DONE``: the client's line that ends IDLE (RFC 2177 section 3)."""

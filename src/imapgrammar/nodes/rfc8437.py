"""RFC 8437: UNAUTHENTICATE."""

from __future__ import annotations

from imapgrammar.node import Node


class Unauthenticate(Node):
    """``UNAUTHENTICATE``: be nobody again, and keep the connection (RFC 8437 section 3)."""

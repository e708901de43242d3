"""RFC 8437: UNAUTHENTICATE."""

from __future__ import annotations

from imapgrammar.node import Node


class Unauthenticate(Node):
    """``UNAUTHENTICATE``: end the login and keep the connection, to log in again (RFC 8437 section 3)."""

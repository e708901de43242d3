"""RFC 3691: UNSELECT."""

from __future__ import annotations

from imapgrammar.node import Node


class Unselect(Node):
    """``UNSELECT``: leave the mailbox without expunging (RFC 3691 section 2)."""

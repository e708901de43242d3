"""RFC 8440: LIST-MYRIGHTS."""

from __future__ import annotations

from imapgrammar.node import Node


class ListReturnMyRights(Node):
    """``LIST "" % RETURN (MYRIGHTS)``: also ask for the user's rights on each mailbox (RFC 8440 section 3)."""

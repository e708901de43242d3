"""RFC 8440: LIST-MYRIGHTS."""

from __future__ import annotations

from imapgrammar.node import Node


class ListReturnMyRights(Node):
    """``LIST "" % RETURN (MYRIGHTS)``: one's own rights on each mailbox as well (RFC 8440 section 3)."""

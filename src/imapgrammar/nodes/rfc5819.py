"""RFC 5819: LIST-STATUS."""

from __future__ import annotations

from imapgrammar.node import Node


class ListReturnStatus(Node):
    """``LIST "" % RETURN (STATUS (MESSAGES UNSEEN))``: the state of each mailbox as well (RFC 5819 section 2).

    ``items``: upper-case keywords, at least one, as in `Status`.
    """

    items: tuple[str, ...]

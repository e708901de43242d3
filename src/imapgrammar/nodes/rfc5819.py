"""RFC 5819: LIST-STATUS."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.nodes.rfc3501_mailbox import UnknownStatusAtt


class ListReturnStatus(Node):
    """``LIST "" % RETURN (STATUS (MESSAGES UNSEEN))``: also ask for the state of each mailbox (RFC 5819 section 2).

    ``items``: upper-case keywords as in `Status`, or `UnknownStatusAtt`, at least one.
    """

    items: tuple[str | UnknownStatusAtt, ...]

"""RFC 6851: MOVE."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.sets import SequenceSet
from imapgrammar.strings import Mailbox


class Move(Node):
    """``MOVE 42:69 foo``: move messages to a mailbox (RFC 6851 section 3.1).

    ``mailbox``: the destination.
    """

    sequence_set: SequenceSet
    mailbox: Mailbox

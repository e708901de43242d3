"""RFC 8508: REPLACE."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.nodes.rfc4466 import AppendMessage
from imapgrammar.sets import SequenceSet
from imapgrammar.strings import Mailbox
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Set

declare(SEQ_NUMBER=Set())


class Replace(Node):
    r"""``REPLACE 4 Drafts (\Seen \Draft) {312}``…: put a message into a mailbox for another one (RFC 8508 section 3.2).

    ``number``: the message that goes, of the selected mailbox: one number or ``*``, in UID REPLACE a UID.
    """

    number: SequenceSet
    mailbox: Mailbox
    message: AppendMessage

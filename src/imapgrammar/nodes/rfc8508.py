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
    r"""``REPLACE 4 Drafts (\Seen \Draft) {312}``…: replace a message by a new one (RFC 8508 section 3.2).

    ``number``: the message of the selected mailbox to remove: one message number, a UID in UID REPLACE, or ``*``.
    ``mailbox``: the mailbox for the new message.
    ``message``: the new message.
    """

    number: SequenceSet
    mailbox: Mailbox
    message: AppendMessage

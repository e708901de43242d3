"""RFC 2060: NEWNAME."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.strings import Mailbox
from imapgrammar.syntax.registry import declare_kind

declare_kind(code_mailbox=Mailbox)


class NewName(Node):
    """``[NEWNAME FOO BAR]``: the mailbox FOO is named BAR now (RFC 2060 section 7.1).

    With the new name the command may succeed. RFC 3501 took this code away, since names can hold ``]``.
    """

    mailbox: Mailbox
    new_name: Mailbox

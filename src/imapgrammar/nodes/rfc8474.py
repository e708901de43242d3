"""RFC 8474: OBJECTID.

An object identifier has 1..255 of the characters ``A-Z a-z 0-9 _ -``. Letter case counts (section 7).
"""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Octets

declare(OBJECTID=Octets())


class FetchEmailId(Node):
    """``EMAILID``: ask for the identifier of the message's content (RFC 8474 section 5.3)."""


class FetchThreadId(Node):
    """``THREADID``: ask for the identifier of the thread (RFC 8474 section 5.3)."""


class EmailId(Node):
    """``EMAILID (M6d99ac3275bb4e)``: the identifier of the message's content (RFC 8474 section 5.1)."""

    objectid: bytes


class ThreadId(Node):
    """``THREADID (T64b478a75b7ea9)``: the identifier of the thread of the message (RFC 8474 section 5.2).

    A thread is a set of related messages.

    ``objectid``: None (NIL) if the server does not support THREADID.
    """

    objectid: bytes | None


class MailboxId(Node):
    """``[MAILBOXID (F2212ea87-6097)]``: the identifier of the new or opened mailbox (RFC 8474 sections 4.1 and 4.2)."""

    objectid: bytes


class SearchEmailId(Node):
    """``EMAILID M6d99ac3275bb4e``: messages with this identifier of their content (RFC 8474 section 6)."""

    objectid: bytes


class SearchThreadId(Node):
    """``THREADID T64b478a75b7ea9``: messages of this thread (RFC 8474 section 6)."""

    objectid: bytes


class StatusMailboxId(Node):
    """``MAILBOXID (F2212ea87-6097)``: the identifier of the mailbox, in STATUS data (RFC 8474 section 4.3)."""

    objectid: bytes

"""RFC 8474: OBJECTID.

An object identifier is 1 to 255 of the characters ``A-Z a-z 0-9 _ -``; their case counts.
"""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Octets

declare(OBJECTID=Octets())


class FetchEmailId(Node):
    """``EMAILID``: ask for the identifier of the message's content (RFC 8474 section 5.3)."""


class FetchThreadId(Node):
    """``THREADID``: ask for the identifier of the set of related messages (RFC 8474 section 5.3)."""


class EmailId(Node):
    """``EMAILID (M6d99ac3275bb4e)``: the identifier of the message's content (RFC 8474 section 5.1)."""

    objectid: bytes


class ThreadId(Node):
    """``THREADID (T64b478a75b7ea9)``: the identifier of the messages it is related to (RFC 8474 section 5.2).

    None for NIL: the server does not tell.
    """

    objectid: bytes | None


class MailboxId(Node):
    """``[MAILBOXID (F2212ea87-6097)]``: what the mailbox created or opened is known by (RFC 8474 section 4)."""

    objectid: bytes


class SearchEmailId(Node):
    """``EMAILID M6d99ac3275bb4e``: messages of this content (RFC 8474 section 6)."""

    objectid: bytes


class SearchThreadId(Node):
    """``THREADID T64b478a75b7ea9``: messages of this set of related ones (RFC 8474 section 6)."""

    objectid: bytes


class StatusMailboxId(Node):
    """``MAILBOXID (F2212ea87-6097)``: in STATUS data, the identifier of the mailbox (RFC 8474 section 4.3)."""

    objectid: bytes

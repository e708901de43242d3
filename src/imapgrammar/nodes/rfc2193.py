"""RFC 2193: MAILBOX-REFERRALS."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.strings import Mailbox
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Octets

declare(URL=Octets())


class Rlist(Node):
    """``RLIST "" %``: list mailboxes as LIST does, and also those on other servers (RFC 2193 section 5.1).

    ``reference``, ``pattern``: as in `List`.
    """

    reference: Mailbox
    pattern: bytes


class Rlsub(Node):
    """``RLSUB "" %``: list subscribed mailboxes as LSUB does, and also those on other servers (RFC 2193 section 5.2).

    ``reference``, ``pattern``: as in `Lsub`.
    """

    reference: Mailbox
    pattern: bytes


class Referral(Node):
    """``[REFERRAL IMAP://user;AUTH=*@SERVER2/REMOTE]``: URLs to use instead (RFC 2193 section 4, RFC 2221 section 4).

    ``urls``: the octets of each URL, at least one URL, the preferred one first. After RENAME they are pairs: the URL of
    the existing name and the URL of the new name.
    """

    urls: tuple[bytes, ...]

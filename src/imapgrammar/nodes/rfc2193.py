"""RFC 2193: MAILBOX-REFERRALS."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.strings import Mailbox
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Octets

declare(URL=Octets())


class Rlist(Node):
    """``RLIST "" %``: LIST, with mailboxes on other servers (RFC 2193 section 5.1)."""

    reference: Mailbox
    pattern: bytes


class Rlsub(Node):
    """``RLSUB "" %``: LSUB, with mailboxes on other servers (RFC 2193 section 5.2)."""

    reference: Mailbox
    pattern: bytes


class Referral(Node):
    """``[REFERRAL IMAP://user;AUTH=*@SERVER2/REMOTE]``: try this elsewhere (RFC 2193 section 4, RFC 2221 section 4).

    ``urls``: at least one, the best first, as their octets; for RENAME those of the old and the new name.
    """

    urls: tuple[bytes, ...]

"""RFC 9208: QUOTA.

Usage and limits are ints in 0..9223372036854775807 (63 bits), in the unit of the resource: STORAGE and
ANNOTATION-STORAGE are counted in 1024 octets, MESSAGE and MAILBOX one by one.
"""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.strings import Mailbox
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Keyword

declare(RESOURCE_NAME=Keyword())


class GetQuota(Node):
    """``GETQUOTA "!partition/sda4"``: ask for usage and limits of a quota root (RFC 9208 section 4.1.1)."""

    root: bytes


class GetQuotaRoot(Node):
    """``GETQUOTAROOT INBOX``: ask for the quota roots of a mailbox (RFC 9208 section 4.1.2)."""

    mailbox: Mailbox


class SetQuota(Node):
    """``SETQUOTA "#user/alice" (STORAGE 510)``: set the limits of a quota root (RFC 9208 section 4.1.3).

    ``resources``: a resource that is not among them has no limit any more.
    """

    root: bytes
    resources: tuple[SetQuotaResource, ...]


class SetQuotaResource(Node):
    """``STORAGE 510``: the limit to set; ``name`` is upper-case (RFC 9208 section 4.1.3).

    ``limit``: 0..9223372036854775807; of STORAGE and ANNOTATION-STORAGE in units of 1024 octets (section 5).
    """

    name: str
    limit: int


class QuotaData(Node):
    """``* QUOTA "#user/alice" (MESSAGE 42 1000)``: usage and limits of a quota root (RFC 9208 section 4.2.1)."""

    root: bytes
    resources: tuple[QuotaResource, ...]


class QuotaResource(Node):
    """``MESSAGE 42 1000``: usage and limit; ``name`` is upper-case (RFC 9208 section 4.2.1).

    Both 0..9223372036854775807; of STORAGE and ANNOTATION-STORAGE in units of 1024 octets (section 5). A limit may be
    soft: nothing is said of which is more.
    """

    name: str
    usage: int
    limit: int


class QuotaRootData(Node):
    """``* QUOTAROOT INBOX "#user/alice"``: the quota roots of a mailbox (RFC 9208 section 4.2.2)."""

    mailbox: Mailbox
    roots: tuple[bytes, ...]


class StatusDeleted(Node):
    r"""``DELETED 4``: how many messages are ``\Deleted``, 0..4294967295 (RFC 9208 section 4.1.4)."""

    number: int


class StatusDeletedStorage(Node):
    """``DELETED-STORAGE 8``: octets that EXPUNGE would free, 0..9223372036854775807 (RFC 9208 section 4.1.4)."""

    storage: int

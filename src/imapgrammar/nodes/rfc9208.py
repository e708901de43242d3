"""RFC 9208: QUOTA.

Usage and limits are 0..9223372036854775807 (63 bits). The unit depends on the resource (section 5): 1024 octets for
STORAGE and ANNOTATION-STORAGE, one message for MESSAGE, one mailbox for MAILBOX.
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

    ``resources``: all limits of the quota root. A resource that is not among them has no limit afterwards.
    """

    root: bytes
    resources: tuple[SetQuotaResource, ...]


class SetQuotaResource(Node):
    """``STORAGE 510``: a limit to set (RFC 9208 section 4.1.3).

    ``name``: the resource, in upper case.
    ``limit``: 0..9223372036854775807; in units of 1024 octets for STORAGE and ANNOTATION-STORAGE.
    """

    name: str
    limit: int


class QuotaData(Node):
    """``* QUOTA "#user/alice" (MESSAGE 42 1000)``: usage and limits of a quota root (RFC 9208 section 4.2.1).

    ``resources``: ``()`` if the quota root has no limits.
    """

    root: bytes
    resources: tuple[QuotaResource, ...]


class QuotaResource(Node):
    """``MESSAGE 42 1000``: usage and limit of a resource (RFC 9208 section 4.2.1).

    ``name``: the resource, in upper case.
    ``usage``, ``limit``: 0..9223372036854775807; in units of 1024 octets for STORAGE and ANNOTATION-STORAGE. The usage
    can be greater than the limit, because a limit can be soft.
    """

    name: str
    usage: int
    limit: int


class QuotaRootData(Node):
    """``* QUOTAROOT INBOX "#user/alice"``: the quota roots of a mailbox (RFC 9208 section 4.2.2).

    ``roots``: ``()`` if the mailbox has none.
    """

    mailbox: Mailbox
    roots: tuple[bytes, ...]


class StatusDeleted(Node):
    r"""``DELETED 4``: the count of messages with ``\Deleted``, 0..4294967295 (RFC 9208 section 4.1.4)."""

    number: int


class StatusDeletedStorage(Node):
    """``DELETED-STORAGE 8``: the storage that EXPUNGE would free (RFC 9208 section 4.1.4).

    ``storage``: 0..9223372036854775807. The RFC names no unit. It allows a server to send the sum of the RFC822.SIZE of
    the deleted messages, which is in octets.
    """

    storage: int

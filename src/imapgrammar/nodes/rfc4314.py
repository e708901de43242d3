"""RFC 4314: ACL.

Rights are a string of lower-case letters and digits, one for each right, perhaps none: ``lrswi``. An identifier is a
user, ``anyone``, or with ``-`` before it one from whom rights are taken.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from imapgrammar.node import Node
from imapgrammar.strings import Mailbox
from imapgrammar.syntax.registry import constraint


class SetAcl(Node):
    """``SETACL INBOX/Drafts Chris +cda``: give rights, or take them (RFC 4314 section 3.1).

    ``rights``: after ``+`` they are added, after ``-`` removed, else they replace all others.
    """

    mailbox: Mailbox
    identifier: bytes
    rights: bytes


class DeleteAcl(Node):
    """``DELETEACL INBOX Fred``: remove an identifier and its rights (RFC 4314 section 3.2)."""

    mailbox: Mailbox
    identifier: bytes


class GetAcl(Node):
    """``GETACL INBOX``: ask who has which rights (RFC 4314 section 3.3)."""

    mailbox: Mailbox


class ListRights(Node):
    """``LISTRIGHTS ~/Mail/saved smith``: ask which rights can be given (RFC 4314 section 3.4)."""

    mailbox: Mailbox
    identifier: bytes


class MyRights(Node):
    """``MYRIGHTS INBOX``: ask for one's own rights (RFC 4314 section 3.5)."""

    mailbox: Mailbox


class AclData(Node):
    """``* ACL INBOX Fred rwipslxetad -Fred wetd``: who has which rights (RFC 4314 section 3.6).

    ``entries``: each an identifier and its rights.
    """

    mailbox: Mailbox
    entries: tuple[tuple[bytes, bytes], ...]


class ListRightsData(Node):
    """``* LISTRIGHTS ~/Mail/saved smith la r swicdkxte``: which rights can be given (RFC 4314 section 3.7).

    ``required_rights``: always given. ``optional_rights``: each a string of rights that go together. No right
    stands twice.
    """

    mailbox: Mailbox
    identifier: bytes
    required_rights: bytes
    optional_rights: tuple[bytes, ...]


class MyRightsData(Node):
    """``* MYRIGHTS INBOX rwiptsldaex``: one's own rights (RFC 4314 section 3.8)."""

    mailbox: Mailbox
    rights: bytes


@constraint("rights")
def _are_rights(values: Sequence[object]) -> str | None:
    return _only(rb"[a-z0-9]*", values)


@constraint("listrights_data")
def _each_right_once(values: Sequence[object]) -> str | None:
    _, _, required, optional = values
    assert isinstance(required, bytes)
    assert isinstance(optional, tuple)
    rights = b"".join([required, *optional])
    return "a right is listed twice" if len(set(rights)) < len(rights) else None


@constraint("mod_rights")
def _are_mod_rights(values: Sequence[object]) -> str | None:
    return _only(rb"[+-]?[a-z0-9]*", values)


def _only(pattern: bytes, values: Sequence[object]) -> str | None:
    (rights,) = values
    assert isinstance(rights, bytes)
    return None if re.fullmatch(pattern, rights) else "rights are lower-case letters and digits"

"""RFC 4314: ACL.

Rights are a string such as ``lrswi``, with one octet for each right: a lower-case letter or a digit. The string can be
empty. Other octets raise `imapgrammar.ParseError` and `imapgrammar.SerializeError`.

An identifier is a UTF-8 string: the name of a user, ``anyone`` for all users, or another name that the server defines.
An identifier that begins with ``-`` has negative rights: they are taken away from it (section 2).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from imapgrammar.node import Node
from imapgrammar.strings import Mailbox
from imapgrammar.syntax.registry import constraint


class SetAcl(Node):
    """``SETACL INBOX/Drafts Chris +cda``: change the rights of an identifier (RFC 4314 section 3.1).

    ``rights``: ``+`` and the rights to add, ``-`` and the rights to remove, or all rights that the identifier shall
    have.
    """

    mailbox: Mailbox
    identifier: bytes
    rights: bytes


class DeleteAcl(Node):
    """``DELETEACL INBOX Fred``: remove an identifier and all its rights (RFC 4314 section 3.2)."""

    mailbox: Mailbox
    identifier: bytes


class GetAcl(Node):
    """``GETACL INBOX``: ask for the rights of all identifiers (RFC 4314 section 3.3)."""

    mailbox: Mailbox


class ListRights(Node):
    """``LISTRIGHTS ~/Mail/saved smith``: ask which rights an identifier can have (RFC 4314 section 3.4)."""

    mailbox: Mailbox
    identifier: bytes


class MyRights(Node):
    """``MYRIGHTS INBOX``: ask for the rights of the logged-in user (RFC 4314 section 3.5)."""

    mailbox: Mailbox


class AclData(Node):
    """``* ACL INBOX Fred rwipslxetad -Fred wetd``: the rights of all identifiers (RFC 4314 section 3.6).

    ``entries``: pairs of an identifier and its rights; ``()`` if there are none.
    """

    mailbox: Mailbox
    entries: tuple[tuple[bytes, bytes], ...]


class ListRightsData(Node):
    """``* LISTRIGHTS ~/Mail/saved smith la r swicdkxte``: rights that an identifier can have (RFC 4314 section 3.7).

    ``required_rights``: the rights that the identifier always has.
    ``optional_rights``: strings of rights that the identifier can have. The rights of one string can only be granted
    together.

    A right that occurs twice raises `imapgrammar.ParseError` and `imapgrammar.SerializeError`.
    """

    mailbox: Mailbox
    identifier: bytes
    required_rights: bytes
    optional_rights: tuple[bytes, ...]


class MyRightsData(Node):
    """``* MYRIGHTS INBOX rwiptsldaex``: the rights of the logged-in user (RFC 4314 section 3.8)."""

    mailbox: Mailbox
    rights: bytes


_RIGHTS = re.compile(rb"[a-z0-9]*")
_MOD_RIGHTS = re.compile(rb"[+-]?[a-z0-9]*")


@constraint("rights")
def _are_rights(values: Sequence[object]) -> str | None:
    return _only(_RIGHTS, values)


@constraint("listrights_data")
def _each_right_once(values: Sequence[object]) -> str | None:
    _, _, required, optional = values
    assert isinstance(required, bytes)
    assert isinstance(optional, tuple)
    rights = b"".join([required, *optional])
    return "a right is listed twice" if len(set(rights)) < len(rights) else None


@constraint("mod_rights")
def _are_mod_rights(values: Sequence[object]) -> str | None:
    return _only(_MOD_RIGHTS, values)


def _only(pattern: re.Pattern[bytes], values: Sequence[object]) -> str | None:
    (rights,) = values
    assert isinstance(rights, bytes)
    return None if pattern.fullmatch(rights) else "rights must be lower-case letters or digits"

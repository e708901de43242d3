"""RFC 2342: NAMESPACE."""

from __future__ import annotations

from imapgrammar.node import Node


class Namespace(Node):
    """``NAMESPACE``: ask for the namespaces of the server (RFC 2342 section 5)."""


class NamespaceData(Node):
    """``* NAMESPACE (("" "/")) NIL NIL``: the namespaces of the server, in three classes (RFC 2342 section 5).

    ``personal``: the namespaces with mailboxes of the user.
    ``other_users``: the namespaces with mailboxes of other users.
    ``shared``: the namespaces with mailboxes that several users share.

    Each has at least one namespace, or is None (NIL) if the server has none of this class.
    """

    personal: tuple[NamespaceDescr, ...] | None
    other_users: tuple[NamespaceDescr, ...] | None
    shared: tuple[NamespaceDescr, ...] | None


class NamespaceDescr(Node):
    """``("#shared." ".")``: a namespace (RFC 2342 section 5).

    ``prefix``: the octets with which the names of its mailboxes begin, in modified UTF-7 as mailbox names.
    ``delimiter``: the one octet between levels of hierarchy; None (NIL) if there are no levels.
    """

    prefix: bytes
    delimiter: bytes | None
    extensions: tuple[NamespaceExtension, ...] = ()


class NamespaceExtension(Node):
    """``"X-PARAM" ("FLAG1" "FLAG2")``: an extension of the data of a namespace (RFC 2342 section 6).

    ``values``: at least one.
    """

    name: bytes
    values: tuple[bytes, ...]

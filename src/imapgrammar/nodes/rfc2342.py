"""RFC 2342: NAMESPACE."""

from __future__ import annotations

from imapgrammar.node import Node


class Namespace(Node):
    """``NAMESPACE``: ask where mailboxes are (RFC 2342 section 5)."""


class NamespaceData(Node):
    """``* NAMESPACE (("" "/")) NIL NIL``: where mailboxes are (RFC 2342 section 5).

    None for NIL: no namespaces of this class.
    """

    personal: tuple[NamespaceDescr, ...] | None
    other_users: tuple[NamespaceDescr, ...] | None
    shared: tuple[NamespaceDescr, ...] | None


class NamespaceDescr(Node):
    """``("#shared." ".")``: prefix and hierarchy delimiter of a namespace (RFC 2342 section 5)."""

    prefix: bytes
    delimiter: bytes | None
    extensions: tuple[NamespaceExtension, ...] = ()


class NamespaceExtension(Node):
    """``"X-PARAM" ("FLAG1" "FLAG2")``: more about a namespace (RFC 2342 section 6)."""

    name: bytes
    values: tuple[bytes, ...]

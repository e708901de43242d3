"""RFC 2971: ID."""

from __future__ import annotations

from imapgrammar.node import Node


class Id(Node):
    """``ID ("name" "sodr" "version" "19.34")``: who the client is (RFC 2971 section 3.1). None for NIL."""

    params: tuple[tuple[bytes, bytes | None], ...] | None


class IdData(Node):
    """``* ID ("name" "Cyrus")``: who the server is (RFC 2971 section 3.2). None for NIL."""

    params: tuple[tuple[bytes, bytes | None], ...] | None

"""RFC 8438: STATUS=SIZE."""

from __future__ import annotations

from imapgrammar.node import Node


class StatusSize(Node):
    """``SIZE 44421``: the octets of all messages, or somewhat more, 0..9223372036854775807 (RFC 8438 section 3)."""

    size: int

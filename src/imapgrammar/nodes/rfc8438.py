"""RFC 8438: STATUS=SIZE."""

from __future__ import annotations

from imapgrammar.node import Node


class StatusSize(Node):
    """``SIZE 44421``: the total size of the mailbox in octets (RFC 8438 section 3).

    ``size``: 0..9223372036854775807. It can be larger than the sum of RFC822.SIZE, but not smaller.
    """

    size: int

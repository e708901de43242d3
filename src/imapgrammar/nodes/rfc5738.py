"""RFC 5738: UTF8=ACCEPT, first version. Its strings are `Utf8Quoted`, its data item of APPEND is `Utf8Literal`."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Utf8QuotedString

declare(UTF8_QUOTED=Utf8QuotedString())


class SelectUtf8(Node):
    """``SELECT x (UTF8)``: have headers and sizes be those of messages with UTF-8 (RFC 5738 section 3.2)."""


class ListSelectUtf8(Node):
    """``LIST (UTF8)``: also mailboxes that only have UTF-8 headers (RFC 5738 section 3.4.1)."""


class ListSelectUtf8Only(Node):
    """``LIST (UTF8ONLY)``: only mailboxes that may have UTF-8 headers (RFC 5738 section 3.4.1)."""


class ListReturnUtf8(Node):
    r"""``LIST "" % RETURN (UTF8)``: tell ``\NoUTF8`` or ``\UTF8Only`` of each (RFC 5738 section 3.4.2)."""


class NotUtf8(Node):
    """``[NOT-UTF-8]``: the mailbox cannot be selected with UTF8 (RFC 5738 section 3.2)."""


class Utf8Only(Node):
    """``[UTF-8-ONLY]``: the mailbox can be selected with UTF8 only (RFC 5738 section 3.2)."""

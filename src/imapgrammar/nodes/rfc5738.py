"""RFC 5738: the first version of UTF8=ACCEPT, which RFC 6855 made obsolete.

Its strings are `imapgrammar.strings.Utf8Quoted`. Its data item of APPEND is `Utf8Literal` in ``rfc6855``.
"""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Utf8QuotedString

declare(UTF8_QUOTED=Utf8QuotedString())


class SelectUtf8(Node):
    """``SELECT x (UTF8)``: open a mailbox with UTF-8 headers (RFC 5738 section 3.2).

    In all commands, message sizes, message headers and MIME headers are then those of the message with UTF-8 headers.
    """


class ListSelectUtf8(Node):
    """``LIST (UTF8)``: also list mailboxes that support only UTF-8 headers (RFC 5738 section 3.4.1)."""


class ListSelectUtf8Only(Node):
    """``LIST (UTF8ONLY)``: list only mailboxes that support UTF-8 headers (RFC 5738 section 3.4.1)."""


class ListReturnUtf8(Node):
    r"""``LIST "" % RETURN (UTF8)``: ask for ``\NoUTF8`` and ``\UTF8Only`` (RFC 5738 section 3.4.2)."""


class NotUtf8(Node):
    """``[NOT-UTF-8]``: the mailbox cannot be opened with the parameter UTF8 (RFC 5738 section 3.2)."""


class Utf8Only(Node):
    """``[UTF-8-ONLY]``: the mailbox can only be opened with the parameter UTF8 (RFC 5738 section 3.2)."""

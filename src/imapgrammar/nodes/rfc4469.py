"""RFC 4469: CATENATE.

A URL is a string here. Its own syntax (RFC 5092) is not checked, because a server must accept a URL that is not valid:
it answers with BADURL (section 4.1). `imapgrammar.parse_url` parses a URL.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from imapgrammar.node import Node
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Octets

if TYPE_CHECKING:
    from imapgrammar.nodes import CatPart

declare(URL_RESP_TEXT=Octets())


class Catenate(Node):
    """``APPEND Drafts CATENATE (URL "/Drafts;UID=20" TEXT {42}``…``)``: a message in parts (RFC 4469 section 3).

    ``parts``: at least one. The server joins them in this order.
    """

    parts: tuple[CatPart, ...]


class CatText(Node):
    """``TEXT {42}``…: octets for a part of the message (RFC 4469 section 3)."""

    text: bytes


class CatUrl(Node):
    """``URL "/Drafts;UIDVALIDITY=385759045/;UID=20/;section=1"``: a part that the server has (RFC 4469 section 3).

    ``url``: an IMAP URL (RFC 5092), relative or absolute.
    """

    url: bytes


class TooBig(Node):
    """``[TOOBIG]``: the message would be larger than the server accepts (RFC 4469 section 4.2)."""


class BadUrl(Node):
    """``[BADURL "/INBOX;UID=11467"]``: the server cannot get the data of this URL (RFC 4469 section 4.1).

    ``url``: the octets between the SP and ``]``, at least one: ASCII without NUL, CR, LF and ``]``. Some servers put
    the URL in double quotes, which are then part of the octets.
    """

    url: bytes

"""RFC 4469: CATENATE.

URLs are strings, whose own syntax (RFC 5092) is not checked: a server must be able to read one that is not valid,
for it answers it with BADURL (RFC 4469 section 4.1). `imapgrammar.parse_url` reads them.
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
    """``APPEND Drafts CATENATE (URL "/Drafts;UID=20" TEXT {42}``…``)``: a message of parts (RFC 4469 section 3).

    ``parts``: in this order, at least one.
    """

    parts: tuple[CatPart, ...]


class CatText(Node):
    """``TEXT {42}``…: octets of a message to be put together (RFC 4469 section 3)."""

    text: bytes


class CatUrl(Node):
    """``URL "/Drafts;UIDVALIDITY=385759045/;UID=20/;section=1"``: a part that the server has (RFC 4469 section 3).

    ``url``: an IMAP URL (RFC 5092), as the octets of its characters.
    """

    url: bytes


class TooBig(Node):
    """``[TOOBIG]``: the message would be longer than the server takes (RFC 4469 section 4.2)."""


class BadUrl(Node):
    """``[BADURL "/INBOX;UID=11467"]``: a URL that could not be had (RFC 4469 section 4.1).

    ``url``: all that follows the name and SP, without ``]``; servers differ in whether they quote it.
    """

    url: bytes

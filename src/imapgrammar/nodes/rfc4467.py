"""RFC 4467: URLAUTH.

URLs are strings, whose own syntax (RFC 5092) is not checked: a server must be able to read one that is not valid,
for it answers it with NIL (RFC 4467 section 8, URLFETCH). `imapgrammar.parse_url` reads them.
"""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from imapgrammar.node import Node, Secretive
from imapgrammar.strings import Base64, Mailbox
from imapgrammar.syntax.registry import declare, declare_secret
from imapgrammar.syntax.terminals import Keyword, Octets

declare(MECHANISM=Keyword(), MECHANISM_DATA=Octets(Base64))
declare_secret("MECHANISM_DATA")


class ResetKey(Node):
    """``RESETKEY INBOX XSAMPLE``: revoke URLs, by a new key for a mailbox (RFC 4467 section 7).

    ``mailbox``: None for all keys of all mailboxes. ``mechanisms``: upper-case names; none for INTERNAL.
    """

    mailbox: Mailbox | None = None
    mechanisms: tuple[str, ...] = ()


class UrlMech(Node):
    """``[URLMECH INTERNAL XSAMPLE]``: the mechanisms of a mailbox besides INTERNAL (RFC 4467 section 8)."""

    mechanisms: tuple[UrlMechanism, ...] = ()


class UrlMechanism(Secretive):
    """``XSAMPLE=P34OKhO7VEkCbsiYY8rGEg==``: a mechanism that authorizes URLs (RFC 4467 section 8).

    ``name``: in upper case. ``data``: what only the mechanism understands; None for ``XSAMPLE=``, UNSET
    without ``=``.
    """

    secrets = ("data",)
    name: str
    data: Base64 | UnsetType | None = UNSET


class GenUrlAuth(Node):
    """``GENURLAUTH "imap://…;urlauth=user+fred" INTERNAL``: have URLs authorized (RFC 4467 section 7).

    ``urls``: each a URL that ends in whom it is for, and the upper-case name of a mechanism.
    """

    urls: tuple[tuple[bytes, str], ...]


class GenUrlAuthData(Node):
    """``* GENURLAUTH "imap://…;urlauth=user+fred:internal:91354a…"``: authorized URLs (RFC 4467 section 8).

    Whom they are for can use them: they are secrets, although a repr shows them.
    """

    urls: tuple[bytes, ...]

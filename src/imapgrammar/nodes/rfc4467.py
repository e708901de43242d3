"""RFC 4467: URLAUTH.

A URL is a string here. Its own syntax (RFC 5092) is not checked, because a server must accept a URL that is not valid:
it answers with NIL (section 8, URLFETCH). `imapgrammar.parse_url` parses a URL.
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
    """``RESETKEY INBOX XSAMPLE``: replace the access key of a mailbox (RFC 4467 section 7).

    The authorized URLs that were made with the old key are no longer valid.

    ``mailbox``: None to remove the keys of all mailboxes of the user.
    ``mechanisms``: upper-case names of authorization mechanisms; ``()`` for INTERNAL.
    """

    mailbox: Mailbox | None = None
    mechanisms: tuple[str, ...] = ()


class UrlMech(Node):
    """``[URLMECH INTERNAL XSAMPLE]``: the authorization mechanisms of a mailbox (RFC 4467 section 8).

    ``mechanisms``: those after INTERNAL; ``()`` if there are none.
    """

    mechanisms: tuple[UrlMechanism, ...] = ()


class UrlMechanism(Secretive):
    """``XSAMPLE=P34OKhO7VEkCbsiYY8rGEg==``: an authorization mechanism of URLs (RFC 4467 section 8).

    ``name``: in upper case.
    ``data``: data of the mechanism; None for ``XSAMPLE=``, UNSET without ``=``. The repr shows its size only.
    """

    secrets = ("data",)
    name: str
    data: Base64 | UnsetType | None = UNSET


class GenUrlAuth(Node):
    """``GENURLAUTH "imap://…;urlauth=user+fred" INTERNAL``: ask for authorized URLs (RFC 4467 section 7).

    ``urls``: at least one pair of a URL and the upper-case name of a mechanism. The URL ends with the access
    identifier, such as ``user+fred``, which says who can use it.
    """

    urls: tuple[tuple[bytes, str], ...]


class GenUrlAuthData(Node):
    """``* GENURLAUTH "imap://…;urlauth=user+fred:internal:91354a…"``: authorized URLs (RFC 4467 section 8).

    ``urls``: at least one. They are secrets, because a user with such a URL can read the message. The repr shows them.
    """

    urls: tuple[bytes, ...]

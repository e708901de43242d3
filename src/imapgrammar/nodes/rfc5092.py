"""RFC 5092: IMAP URLs, which `imapgrammar.parse_url` reads and `imapgrammar.serialize_url` writes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from imapgrammar.dates import InternetDateTime
from imapgrammar.node import Node, Secretive
from imapgrammar.strings import PercentEncoded
from imapgrammar.syntax.registry import constraint, declare, declare_secret
from imapgrammar.syntax.terminals import Number, Octets

if TYPE_CHECKING:
    from imapgrammar.nodes import Access, Icommand


class EncUser(PercentEncoded):
    """``joe``: a user name, whose octets are UTF-8 (RFC 5092 section 3)."""

    __slots__ = ()


class EncAuthType(PercentEncoded):
    """``GSSAPI``: a SASL mechanism; ``*``, not encoded, for any (RFC 5092 section 3.2)."""

    __slots__ = ()


class EncMailbox(PercentEncoded):
    """``gray%20council``: the name of a mailbox (RFC 5092 section 5).

    Its octets are UTF-8, not modified UTF-7: ``Mailbox.from_text(name.text)`` makes the name that commands have, and
    ``EncMailbox.from_text(mailbox.text)`` one of a URL. Dot segments and a slash at the beginning are encoded.
    """

    __slots__ = ()
    encoded = re.compile(rb"[^A-Za-z0-9\-._~/]|\A/|(?<![^/])\.{1,2}(?![^/])")


class EncSearch(PercentEncoded):
    """``SUBJECT%20shadows``: what follows SEARCH, with no synchronizing literals (RFC 5092 section 5)."""

    __slots__ = ()


class EncSection(PercentEncoded):
    """``1.2``: a section, as in BODY[1.2] (RFC 5092 section 6)."""

    __slots__ = ()


class Host(PercentEncoded):
    """``example.org``, ``192.0.2.1``, ``[2001:db8::1]``: a host (RFC 3986 section 3.2.2).

    What is in square brackets is an IPv6 address, or of a version to come.
    """

    __slots__ = ()


declare(
    ENC_AUTH_TYPE=Octets(EncAuthType),
    ENC_MAILBOX=Octets(EncMailbox),
    ENC_SEARCH=Octets(EncSearch),
    ENC_SECTION=Octets(EncSection),
    ENC_URLAUTH=Octets(),
    ENC_USER=Octets(EncUser),
    INTERNET_DATE_TIME=Octets(InternetDateTime),
    IP_LITERAL=Octets(Host),
    PATH_NOSCHEME=Octets(EncMailbox),
    PORT=Number(0, 2**16 - 1),
    REG_NAME=Octets(Host),
)
declare_secret("ENC_URLAUTH")


class Iuserinfo(Node):
    """``john;AUTH=*``: as whom, and how, to log in to a server (RFC 5092 section 3).

    At least one of ``user`` and ``auth``; None for the other. Without ``auth`` it is any mechanism, without ``user``
    the mechanism tells.
    """

    user: EncUser | None
    auth: EncAuthType | None = None


class Iserver(Node):
    """``john;AUTH=*@minbari.example.org:143``: a server (RFC 5092 section 4).

    ``userinfo``: None to log in as anonymous. ``host``: None where the URL has nothing in its place. ``port``:
    0..65535; None after a bare colon, and UNSET without: then it is 143.
    """

    userinfo: Iuserinfo | None
    host: Host | None
    port: int | UnsetType | None = UNSET


class ImapUrl(Node):
    """``imap://michael@example.org/INBOX``: an absolute URL (RFC 5092 section 1).

    ``command``: what of the server; None for a slash alone, UNSET without the slash, which mean the same.
    """

    server: Iserver
    command: Icommand | UnsetType | None = UNSET


class InetworkPath(Node):
    """``//example.org/INBOX``: a URL relative to the scheme (RFC 5092 section 7). ``command`` as in `ImapUrl`."""

    server: Iserver
    command: Icommand | UnsetType | None = UNSET


class IabsolutePath(Node):
    """``/INBOX/;UID=20``: a URL relative to a server (RFC 5092 section 7.1).

    ``command``: None for the slash alone. Its mailbox does not begin with a slash.
    """

    command: Icommand | None = None


class IpathEmpty(Node):
    """The URL of no octets, for what it is relative to (RFC 5092 section 7)."""


class ImessageList(Node):
    """``gray%20council;UIDVALIDITY=385759045?SUBJECT%20shadows``: a mailbox, or messages in it (RFC 5092 section 5).

    ``uidvalidity``: 1..4294967295; None if any will do. ``search``: None for all messages.

    By itself it is a URL relative to a mailbox, which RFC 5092 section 7.2 wants nobody to accept. Then the name has no
    colon before its first slash, and does not begin with a slash.
    """

    mailbox: EncMailbox
    uidvalidity: int | None = None
    search: EncSearch | None = None


class IpartialOnly(Node):
    """``;PARTIAL=0.1024``: some octets of what is before it (RFC 5092 section 6).

    ``offset``: of the first, 0..9223372036854775807. ``length``: how many, 1..9223372036854775807; None for all.
    """

    offset: int
    length: int | None = None


class ImessagePart(Node):
    """``INBOX;UIDVALIDITY=385759045/;UID=20/;SECTION=1.2/;PARTIAL=0.1024``: a message or part (RFC 5092 section 6).

    ``uidvalidity``: as in `ImessageList`. ``uid``: 1..4294967295. ``section``: None for the whole message. ``urlauth``:
    None if nobody needs to be authorized.
    """

    mailbox: EncMailbox
    uidvalidity: int | None
    uid: int
    section: EncSection | None = None
    partial: IpartialOnly | None = None
    urlauth: IurlAuth | None = None


class ImsgOrPart(Node):
    """``;UID=20/;SECTION=1.2``, ``;SECTION=1.4``: a URL relative to a mailbox, message or part (RFC 5092 section 7.2).

    The fields are those of `ImessagePart`, None where the URL has nothing: it begins with one of ``mailbox``, ``uid``,
    ``section`` and ``partial``; after ``mailbox`` a ``uid`` follows. The RFC wants nobody to accept such a URL.
    """

    mailbox: EncMailbox | None
    uidvalidity: int | None
    uid: int | None
    section: EncSection | None = None
    partial: IpartialOnly | None = None


class IurlAuth(Secretive):
    """``;EXPIRE=…;URLAUTH=submit+fred:INTERNAL:91354a…``: who may use a URL, with proof (RFC 5092 section 6.1).

    ``expire``: None for a URL that does not expire. ``mechanism``: in upper case. ``token``: hexadecimal, at least 32
    digits. It is calculated from the octets of the URL before it as they came, in which `serialize_url` may change the
    letter case of words such as ``;UID=``.
    """

    secrets = ("token",)
    expire: InternetDateTime | None
    access: Access
    mechanism: str
    token: bytes


class AuthImapUrlRump(Node):
    """``imap://joe@example.com/INBOX/;UID=20;URLAUTH=submit+fred``: a URL to be authorized (RFC 5092 section 6.1.2).

    ``server`` is that of an `ImapUrl`, ``expire`` and ``access`` are those of an `IurlAuth`, and all between them is as
    in an `ImessagePart`.
    """

    server: Iserver
    mailbox: EncMailbox
    uidvalidity: int | None
    uid: int
    section: EncSection | None
    partial: IpartialOnly | None
    expire: InternetDateTime | None
    access: Access


class SubmitAccess(Node):
    """``submit+fred``: who submits messages for this user (RFC 5092 section 6.1.2)."""

    user: EncUser


class UserAccess(Node):
    """``user+fred``: this user (RFC 5092 section 6.1.2)."""

    user: EncUser


class AuthuserAccess(Node):
    """``authuser``: any user but anonymous ones (RFC 5092 section 6.1.2)."""


class AnonymousAccess(Node):
    """``anonymous``: any user (RFC 5092 section 6.1.2)."""


@constraint("iabsolute_path")
def _no_second_slash(values: Sequence[object]) -> str | None:
    (command,) = values
    assert command is None or isinstance(command, (ImessageList, ImessagePart))
    return "a second slash, after which a server would follow" if command and command.mailbox[:1] == b"/" else None

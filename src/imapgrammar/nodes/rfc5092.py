"""RFC 5092: IMAP URLs. `imapgrammar.parse_url` parses them and `imapgrammar.serialize_url` writes them."""

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
    """``joe``: a user name, in UTF-8 (RFC 5092 section 3)."""

    __slots__ = ()


class EncAuthType(PercentEncoded):
    """``GSSAPI``: a SASL mechanism (RFC 5092 section 3.2).

    ``*``, without percent-encoding, means any mechanism.
    """

    __slots__ = ()


class EncMailbox(PercentEncoded):
    """``gray%20council``: the name of a mailbox (RFC 5092 section 5).

    Its decoded octets are UTF-8, not modified UTF-7. ``Mailbox.from_text(name.text)`` makes the name for a command;
    ``EncMailbox.from_text(mailbox.text)`` makes the name for a URL. `encode` does not encode slashes, except at the
    beginning of the name. It encodes the dots of the segments ``.`` and ``..`` (RFC 5092 section 7).
    """

    __slots__ = ()
    encoded = re.compile(rb"[^A-Za-z0-9\-._~/]|\A/|(?<![^/])\.{1,2}(?![^/])")


class EncSearch(PercentEncoded):
    """``SUBJECT%20shadows``: the arguments of SEARCH (RFC 5092 section 5).

    They must not have synchronizing literals, which is not checked.
    """

    __slots__ = ()


class EncSection(PercentEncoded):
    """``1.2``: a section, as in BODY[1.2] (RFC 5092 section 6)."""

    __slots__ = ()


class Host(PercentEncoded):
    """``example.org``, ``192.0.2.1``, ``[2001:db8::1]``: a host (RFC 3986 section 3.2.2).

    In square brackets it is an IPv6 address, or an address of a future version of IP.
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
    """``john;AUTH=*``: the user name and the SASL mechanism to log in with (RFC 5092 section 3).

    ``user``: None if the URL has none; the user name then comes from the mechanism or from the user.
    ``auth``: None if the URL has none; any mechanism can then be used.

    At least one of them is not None.
    """

    user: EncUser | None
    auth: EncAuthType | None = None


class Iserver(Node):
    """``john;AUTH=*@minbari.example.org:143``: a server (RFC 5092 section 4).

    ``userinfo``: None to log in as anonymous.
    ``host``: None if the URL has no octets in its place.
    ``port``: 0..65535. None if the URL has the colon but no number; UNSET without the colon. The port is then 143.
    """

    userinfo: Iuserinfo | None
    host: Host | None
    port: int | UnsetType | None = UNSET


class ImapUrl(Node):
    """``imap://michael@example.org/INBOX``: an absolute URL (RFC 5092 section 1).

    ``command``: the mailbox or message. None if the URL has the slash but nothing after it; UNSET without the slash.
    Both mean the server itself.
    """

    server: Iserver
    command: Icommand | UnsetType | None = UNSET


class InetworkPath(Node):
    """``//example.org/INBOX``: a URL relative to the scheme ``imap:`` (RFC 5092 section 7).

    ``command``: as in `ImapUrl`.
    """

    server: Iserver
    command: Icommand | UnsetType | None = UNSET


class IabsolutePath(Node):
    """``/INBOX/;UID=20``: a URL relative to a server (RFC 5092 section 7.1).

    ``command``: None for the slash alone. A mailbox in it that begins with a slash raises `imapgrammar.ParseError` and
    `imapgrammar.SerializeError`, because ``//`` begins an `InetworkPath`.
    """

    command: Icommand | None = None


class IpathEmpty(Node):
    """The empty URL, of zero octets. It means the base URL that it is relative to (RFC 5092 section 7)."""


class ImessageList(Node):
    """``gray%20council;UIDVALIDITY=385759045?SUBJECT%20shadows``: a mailbox, or messages in it (RFC 5092 section 5).

    ``uidvalidity``: 1..4294967295; None if the URL does not require a UID validity value.
    ``search``: the search that finds the messages; None for the mailbox itself.

    Alone, without a server or a slash before it, it is a relative-path URL. RFC 5092 section 7.2 says that programs
    must not generate or accept such URLs. The mailbox name then has no colon before its first slash and does not begin
    with a slash.
    """

    mailbox: EncMailbox
    uidvalidity: int | None = None
    search: EncSearch | None = None


class IpartialOnly(Node):
    """``;PARTIAL=0.1024``: a range of the octets of a message or part (RFC 5092 section 6).

    ``offset``: the offset of the first octet, 0..9223372036854775807.
    ``length``: the count of octets, 1..9223372036854775807; None for all up to the end.
    """

    offset: int
    length: int | None = None


class ImessagePart(Node):
    """``INBOX;UIDVALIDITY=385759045/;UID=20/;SECTION=1.2/;PARTIAL=0.1024``: a message or part (RFC 5092 section 6).

    ``uidvalidity``: as in `ImessageList`.
    ``uid``: 1..4294967295.
    ``section``: None for the whole message.
    ``partial``: None for all octets.
    ``urlauth``: the authorization of the URL; None if it has none.
    """

    mailbox: EncMailbox
    uidvalidity: int | None
    uid: int
    section: EncSection | None = None
    partial: IpartialOnly | None = None
    urlauth: IurlAuth | None = None


class ImsgOrPart(Node):
    """``;UID=20/;SECTION=1.2``, ``;SECTION=1.4``: a URL relative to a mailbox, message or part (RFC 5092 section 7.2).

    The fields are as in `ImessagePart`, or None if the URL does not have them. The URL begins with ``mailbox``,
    ``uid``, ``section`` or ``partial``. After ``mailbox`` there is always a ``uid``. The RFC says that programs must
    not generate or accept such URLs.
    """

    mailbox: EncMailbox | None
    uidvalidity: int | None
    uid: int | None
    section: EncSection | None = None
    partial: IpartialOnly | None = None


class IurlAuth(Secretive):
    """``;EXPIRE=…;URLAUTH=submit+fred:INTERNAL:91354a…``: the authorization to use a URL (RFC 5092 section 6.1).

    ``expire``: None for a URL that does not expire.
    ``access``: the users who can use the URL.
    ``mechanism``: the authorization mechanism, in upper case.
    ``token``: at least 32 hexadecimal digits. The repr shows its size only.

    A server calculates the token from the octets of the URL before it. To check a token, use the octets as they
    arrived: `imapgrammar.serialize_url` writes words such as ``;UID=`` in upper case.
    """

    secrets = ("token",)
    expire: InternetDateTime | None
    access: Access
    mechanism: str
    token: bytes


class AuthImapUrlRump(Node):
    """``imap://joe@example.com/INBOX/;UID=20;URLAUTH=submit+fred``: a URL to authorize (RFC 5092 section 6.1.2).

    ``server`` is as in `ImapUrl`. ``expire`` and ``access`` are as in `IurlAuth`. The other fields are as in
    `ImessagePart`.
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
    """``submit+fred``: servers that submit messages for this user (RFC 5092 section 6.1.2)."""

    user: EncUser


class UserAccess(Node):
    """``user+fred``: this user only (RFC 5092 section 6.1.2)."""

    user: EncUser


class AuthuserAccess(Node):
    """``authuser``: any user who is not anonymous (RFC 5092 section 6.1.2)."""


class AnonymousAccess(Node):
    """``anonymous``: any user, anonymous ones too (RFC 5092 section 6.1.2)."""


@constraint("iabsolute_path")
def _no_second_slash(values: Sequence[object]) -> str | None:
    (command,) = values
    assert command is None or isinstance(command, (ImessageList, ImessagePart))
    return 'the URL begins with "//", so a server must follow' if command and command.mailbox[:1] == b"/" else None

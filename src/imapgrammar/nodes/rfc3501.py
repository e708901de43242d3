"""RFC 3501: the messages, and the strings and numbers they are made of."""

from __future__ import annotations

import binascii
from typing import TYPE_CHECKING

from imapgrammar.node import Node, Secretive
from imapgrammar.strings import Base64, CapabilityName, Flag, Literal, Literal8, UnknownCapability, UnknownFlag
from imapgrammar.syntax.limits import MAX_32
from imapgrammar.syntax.registry import declare, declare_secret, declare_verbatim
from imapgrammar.syntax.terminals import Bare, LiteralString, Number, Octets, QuotedString, Set

if TYPE_CHECKING:
    from imapgrammar.nodes import (
        CommandAny,
        CommandAuth,
        CommandNonauth,
        CommandSelect,
        RespCondState,
        RespTextCode,
        UidCommand,
    )

declare(
    ASTRING_CHARS=Bare(),
    ATOM=Bare(),
    CAPABILITY=Octets(CapabilityName),
    CODE_TEXT=Octets(),
    CONTINUE_BASE64=Octets(Base64),
    FLAG=Octets(Flag),
    FLAG_EXTENSION_NAME=Octets(UnknownFlag, accepts=Flag),
    FLAG_KEYWORD=Octets(Flag),
    FLAG_PERM=Octets(Flag),
    FLAG_RECENT=Octets(Flag),
    LITERAL=LiteralString(Literal),
    LITERAL8=LiteralString(Literal8),
    NUMBER=Number(0, MAX_32),
    NZ_NUMBER=Number(1, MAX_32),
    QUOTED=QuotedString(),
    RESP_TEXT=Octets(),
    RESPONSE_SET=Set(),
    SEQUENCE_SET=Set(),
    TAG=Octets(),
    TEXT=Octets(),
    UNKNOWN_CAPABILITY_NAME=Octets(UnknownCapability, accepts=CapabilityName),
    UNKNOWN_CODE_NAME=Octets(),
    UNKNOWN_COMMAND_NAME=Octets(),
    UNKNOWN_RESPONSE_NAME=Octets(),
    UNKNOWN_TEXT=Octets(),
)
declare_secret("login")
declare_verbatim("unknown_text")


class Command(Node):
    """``A142 SELECT INBOX``: a command with its tag (RFC 3501 section 2.2.1).

    ``tag``: octets of an astring but ``+``. ``command``: what is commanded.
    """

    tag: bytes
    command: CommandAny | CommandAuth | CommandNonauth | CommandSelect | UnknownCommand


class Capability(Node):
    """``CAPABILITY``: ask which capabilities the server has (RFC 3501 section 6.1.1)."""


class Logout(Node):
    """``LOGOUT``: end the connection (RFC 3501 section 6.1.3)."""


class Noop(Node):
    """``NOOP``: do nothing, and hear what is new (RFC 3501 section 6.1.2)."""


class StartTls(Node):
    """``STARTTLS``: begin TLS after the answer (RFC 3501 section 6.2.1)."""


class Check(Node):
    """``CHECK``: ask for a checkpoint of the selected mailbox (RFC 3501 section 6.4.1)."""


class Close(Node):
    """``CLOSE``: expunge silently, and leave the mailbox (RFC 3501 section 6.4.2)."""


class Expunge(Node):
    r"""``EXPUNGE``: remove all messages flagged ``\Deleted`` (RFC 3501 section 6.4.3)."""


class Login(Secretive):
    """``LOGIN fred secret``: authenticate with a password in plain text (RFC 3501 section 6.2.3)."""

    secrets = ("password",)
    userid: bytes
    password: bytes


class Uid(Node):
    """``UID FETCH 4827313:4828442 FLAGS``: a command whose numbers are UIDs (RFC 3501 section 6.4.8)."""

    command: UidCommand


class UnknownCommand(Node):
    """``XPIG-LATIN foo``: a command that no rule owns (RFC 3501 section 6.5.1).

    ``text``: what follows the name and SP, verbatim, literals included; None if nothing does.
    """

    name: bytes
    text: bytes | None = None


class ContinueData(Secretive):
    """``AGZyZWQAc2VjcmV0``: a line of SASL data inside AUTHENTICATE (RFC 3501 section 6.2.2).

    None is the empty line. One base64 has no message of its own and cannot be written: ``DONE``,
    which reads as the end of IDLE.
    """

    secrets = ("base64",)
    base64: Base64 | None = None


class ContinueCancel(Node):
    """``*``: the client's line that cancels AUTHENTICATE (RFC 3501 section 6.2.2)."""


class ContinueReq(Node):
    """``+ Ready for literal data``: the server waits for more from the client (RFC 3501 section 7.5).

    The text may be base64 that carries SASL data: only the exchange tells, and `challenge` decodes
    it. ``code`` and ``text`` are both None for ``+`` SP alone, an empty challenge.
    """

    code: RespTextCode | None = None
    text: bytes | None = None

    @property
    def challenge(self) -> bytes:
        """The text decoded from base64; raises `ValueError` when it is none."""
        try:
            return binascii.a2b_base64(self.text or b"", strict_mode=True)
        except binascii.Error as error:
            raise ValueError(f"not base64: {error}") from error


class Tagged(Node):
    """``A142 OK [READ-WRITE] SELECT completed``: the end of a command (RFC 3501 section 7.1)."""

    tag: bytes
    state: RespCondState


class Ok(Node):
    """``OK IMAP4rev1 ready``: success, or untagged information (RFC 3501 section 7.1.1).

    ``text``: None if there is none (RFC 9051 section 9, resp-text), here and in the other conditions.
    """

    code: RespTextCode | None
    text: bytes | None


class No(Node):
    """``NO COPY failed``: failure, or an untagged warning (RFC 3501 section 7.1.2)."""

    code: RespTextCode | None
    text: bytes | None


class Bad(Node):
    """``BAD Command line too long``: a protocol error (RFC 3501 section 7.1.3)."""

    code: RespTextCode | None
    text: bytes | None


class PreAuth(Node):
    """``* PREAUTH logged in as Smith``: a greeting that needs no login (RFC 3501 section 7.1.4)."""

    code: RespTextCode | None
    text: bytes | None


class Bye(Node):
    """``* BYE Autologout``: the server closes the connection (RFC 3501 section 7.1.5)."""

    code: RespTextCode | None
    text: bytes | None


class UnknownResponse(Node):
    """``* XPIG-LATIN ow-nay``: an untagged response that no rule owns (RFC 3501 section 2.2.2).

    ``text``: what follows the name and SP, verbatim, literals included; None if nothing does.
    """

    name: bytes
    text: bytes | None = None


class Alert(Node):
    """``[ALERT]``: the text must be shown to the user (RFC 3501 section 7.1)."""


class BadCharset(Node):
    """``[BADCHARSET (UTF-8)]``: the charset is not supported, these are (RFC 3501 section 7.1)."""

    charsets: tuple[bytes, ...] = ()


class CapabilityData(Node):
    """``CAPABILITY IMAP4rev1 CONDSTORE``: what the server can do, as response or code (RFC 3501 section 7.2.1)."""

    capabilities: tuple[CapabilityName, ...]


class Parse(Node):
    """``[PARSE]``: a message has headers the server cannot read (RFC 3501 section 7.1)."""


class PermanentFlags(Node):
    r"""``[PERMANENTFLAGS (\Deleted \*)]``: the flags that can be changed for good (RFC 3501 section 7.1)."""

    flags: tuple[Flag, ...]


class ReadOnly(Node):
    """``[READ-ONLY]``: the mailbox is selected, or has become, read-only (RFC 3501 section 7.1)."""


class ReadWrite(Node):
    """``[READ-WRITE]``: the mailbox is selected, or has become, read-write (RFC 3501 section 7.1)."""


class TryCreate(Node):
    """``[TRYCREATE]``: the mailbox does not exist, but could be created (RFC 3501 section 7.1)."""


class UidNext(Node):
    """``[UIDNEXT 4392]``: the next UID, 1..4294967295 (RFC 3501 section 7.1)."""

    uid: int


class UidValidity(Node):
    """``[UIDVALIDITY 3857529045]``: the UID validity value, 1..4294967295 (RFC 3501 section 7.1)."""

    uidvalidity: int


class Unseen(Node):
    """``[UNSEEN 12]``: the number of the first unseen message, 1..4294967295 (RFC 3501 section 7.1)."""

    number: int


class UnknownCode(Node):
    """``[XFOO bar]``: a response code that no rule owns (RFC 3501 section 7.1).

    ``text``: what follows the name and SP; None if nothing does.
    """

    name: bytes
    text: bytes | None = None

"""RFC 3501: commands, responses and response codes; strings, numbers and flags."""

from __future__ import annotations

import binascii
from typing import TYPE_CHECKING

from imapgrammar.node import Hidden, Node, Secretive
from imapgrammar.strings import Base64, CapabilityName, Flag, Literal, Literal8, UnknownCapability, UnknownFlag
from imapgrammar.syntax.credentials import credentials
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


class Command(Secretive):
    """``A142 SELECT INBOX``: a command with its tag (RFC 3501 section 2.2.1).

    ``tag``: at least one octet. Allowed are the octets of an atom and ``]``, but not ``+``.
    ``command``: the command without its tag. The repr does not show it in ``LOGIN fred secret``, where the client has
    left out the tag, so that LOGIN is the tag of an unknown command.
    """

    tag: bytes
    command: CommandAny | CommandAuth | CommandNonauth | CommandSelect | UnknownCommand

    def _public(self, name: str) -> object:
        command = self.command
        if name == "command" and isinstance(command, UnknownCommand):
            return command if credentials(b"%s %s " % (self.tag, command.name)) is None else Hidden(command)
        return super()._public(name)


class Capability(Node):
    """``CAPABILITY``: ask which capabilities the server has (RFC 3501 section 6.1.1)."""


class Logout(Node):
    """``LOGOUT``: end the connection (RFC 3501 section 6.1.3)."""


class Noop(Node):
    """``NOOP``: do nothing; the server can send updates in its responses (RFC 3501 section 6.1.2)."""


class StartTls(Node):
    """``STARTTLS``: start TLS after the server's OK (RFC 3501 section 6.2.1)."""


class Check(Node):
    """``CHECK``: ask for a checkpoint of the selected mailbox (RFC 3501 section 6.4.1)."""


class Close(Node):
    """``CLOSE``: expunge without EXPUNGE responses, and leave the mailbox (RFC 3501 section 6.4.2)."""


class Expunge(Node):
    r"""``EXPUNGE``: remove all messages with ``\Deleted`` (RFC 3501 section 6.4.3)."""


class Login(Secretive):
    """``LOGIN fred secret``: log in with user name and password in plain text (RFC 3501 section 6.2.3).

    The repr shows the size of ``password`` only.
    """

    secrets = ("password",)
    userid: bytes
    password: bytes


class Uid(Node):
    """``UID FETCH 4827313:4828442 FLAGS``: a command with UIDs in place of message numbers (RFC 3501 section 6.4.8)."""

    command: UidCommand


class UnknownCommand(Node):
    """``XPIG-LATIN foo``: a command that the grammar does not know (RFC 3501 section 6.5.1).

    ``name``: an atom.
    ``text``: the octets after the name and SP, unchanged, with any literals; None if there are none.
    """

    name: bytes
    text: bytes | None = None


class ContinueData(Secretive):
    """``AGZyZWQAc2VjcmV0``: a line of SASL data inside AUTHENTICATE (RFC 3501 section 6.2.2).

    ``base64``: None for an empty line. The repr shows its size only. ``DONE`` in any letter case raises
    `imapgrammar.SerializeError`, because that line is `Done`, the end of IDLE.
    """

    secrets = ("base64",)
    base64: Base64 | None = None


class ContinueCancel(Node):
    """``*``: the line with which the client cancels AUTHENTICATE (RFC 3501 section 6.2.2)."""


class ContinueReq(Node):
    """``+ Ready for literal data``: the request of the server for more octets from the client (RFC 3501 section 7.5).

    Inside AUTHENTICATE the text is SASL data in base64; `challenge` decodes it. The message itself does not show
    whether it is inside AUTHENTICATE. For ``+`` SP alone, an empty challenge, ``code`` and ``text`` are None.
    """

    code: RespTextCode | None = None
    text: bytes | None = None

    @property
    def challenge(self) -> bytes:
        """The text decoded from base64, as octets. Raises `ValueError` if the text is not base64."""
        try:
            return binascii.a2b_base64(self.text or b"", strict_mode=True)
        except binascii.Error as error:
            raise ValueError(f"not base64: {error}") from error


class Tagged(Node):
    """``A142 OK [READ-WRITE] SELECT completed``: the result of a command, which ends it (RFC 3501 section 7.1).

    ``tag``: the tag of the command.
    """

    tag: bytes
    state: RespCondState


class Ok(Node):
    """``OK IMAP4rev1 ready``: success, or untagged information (RFC 3501 section 7.1.1).

    ``code``: the response code; None if there is none.
    ``text``: a text for people, in ASCII or UTF-8, without NUL, CR and LF. None if there is no text, which IMAP4rev2
    allows (RFC 9051 section 9, resp-text).

    The fields of `No`, `Bad`, `PreAuth` and `Bye` are the same.
    """

    code: RespTextCode | None
    text: bytes | None


class No(Node):
    """``NO COPY failed``: failure, or an untagged warning (RFC 3501 section 7.1.2). Fields as in `Ok`."""

    code: RespTextCode | None
    text: bytes | None


class Bad(Node):
    """``BAD Command line too long``: a protocol error (RFC 3501 section 7.1.3). Fields as in `Ok`."""

    code: RespTextCode | None
    text: bytes | None


class PreAuth(Node):
    """``* PREAUTH logged in as Smith``: a greeting after which no login is needed (RFC 3501 section 7.1.4).

    Fields as in `Ok`.
    """

    code: RespTextCode | None
    text: bytes | None


class Bye(Node):
    """``* BYE Autologout``: the server closes the connection (RFC 3501 section 7.1.5). Fields as in `Ok`."""

    code: RespTextCode | None
    text: bytes | None


class UnknownResponse(Node):
    """``* XPIG-LATIN ow-nay``: an untagged response that the grammar does not know (RFC 3501 section 2.2.2).

    ``name``: an atom, but not a number.
    ``text``: the octets after the name and SP, unchanged, with any literals; None if there are none.
    """

    name: bytes
    text: bytes | None = None


class Alert(Node):
    """``[ALERT]``: the client must show the text to the user (RFC 3501 section 7.1)."""


class BadCharset(Node):
    """``[BADCHARSET (UTF-8)]``: the server does not support the charset of a SEARCH (RFC 3501 section 7.1).

    ``charsets``: the charsets that the server supports; ``()`` if it does not list them.
    """

    charsets: tuple[bytes, ...] = ()


class CapabilityData(Node):
    """``CAPABILITY IMAP4rev1 CONDSTORE``: the server's capabilities, as response or code (RFC 3501 section 7.2.1).

    ``capabilities``: at least one.
    """

    capabilities: tuple[CapabilityName, ...]


class Parse(Node):
    """``[PARSE]``: the server cannot parse the header of a message (RFC 3501 section 7.1)."""


class PermanentFlags(Node):
    r"""``[PERMANENTFLAGS (\Deleted \*)]``: the flags that the client can change permanently (RFC 3501 section 7.1).

    ``flags``: ``\*`` means that the client can create new keywords.
    """

    flags: tuple[Flag, ...]


class ReadOnly(Node):
    """``[READ-ONLY]``: the mailbox was selected read-only, or became read-only (RFC 3501 section 7.1)."""


class ReadWrite(Node):
    """``[READ-WRITE]``: the mailbox was selected read-write, or became read-write (RFC 3501 section 7.1)."""


class TryCreate(Node):
    """``[TRYCREATE]``: the target mailbox does not exist; the client can try to create it (RFC 3501 section 7.1)."""


class UidNext(Node):
    """``[UIDNEXT 4392]``: the next UID of the mailbox, 1..4294967295 (RFC 3501 section 7.1)."""

    uid: int


class UidValidity(Node):
    """``[UIDVALIDITY 3857529045]``: the UID validity value of the mailbox, 1..4294967295 (RFC 3501 section 7.1)."""

    uidvalidity: int


class Unseen(Node):
    r"""``[UNSEEN 12]``: the number of the first message without ``\Seen``, 1..4294967295 (RFC 3501 section 7.1)."""

    number: int


class UnknownCode(Node):
    """``[XFOO bar]``: a response code that the grammar does not know (RFC 3501 section 7.1).

    ``name``: an atom.
    ``text``: the octets after the name and SP: ASCII without NUL, CR, LF and ``]``. None if there are none.
    """

    name: bytes
    text: bytes | None = None

"""RFC 3501: message data, both asked for and given."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from imapgrammar.dates import DateTime
from imapgrammar.node import Node
from imapgrammar.sets import SequenceSet
from imapgrammar.strings import Flag, Mailbox
from imapgrammar.syntax.registry import constraint, declare, declare_verbatim
from imapgrammar.syntax.terminals import Member, Octets, QuotedString

if TYPE_CHECKING:
    from imapgrammar.nodes import Body, MsgAttItem, SectionText

BodyExtension = bytes | int | tuple["BodyExtension", ...] | None
"""What a later extension may add to a body structure: string, NIL, 0..9223372036854775807, or a list of these."""

Params = tuple[tuple[bytes, bytes], ...] | None
"""Attribute and value pairs such as ``("CHARSET" "UTF-8")``; None for NIL."""


class StoreAtt(enum.Enum):
    """``+FLAGS.SILENT``: how STORE changes flags, and whether the server answers with them (RFC 3501 section 6.4.6)."""

    REPLACE = "FLAGS"
    REPLACE_SILENT = "FLAGS.SILENT"
    ADD = "+FLAGS"
    ADD_SILENT = "+FLAGS.SILENT"
    REMOVE = "-FLAGS"
    REMOVE_SILENT = "-FLAGS.SILENT"


declare(
    DATE_TIME=Octets(DateTime),
    MEDIA_MESSAGE=QuotedString(),
    MEDIA_RFC822=QuotedString(),
    MEDIA_TEXT=QuotedString(),
    STORE_ATT=Member(StoreAtt),
    UNKNOWN_ATOM=Octets(),
    UNKNOWN_MESSAGE_DATA_NAME=Octets(),
    UNKNOWN_MSG_ATT_NAME=Octets(),
)
declare_verbatim("unknown_value")


class Copy(Node):
    """``COPY 2:4 MEETING``: copy messages to a mailbox (RFC 3501 section 6.4.7)."""

    sequence_set: SequenceSet
    mailbox: Mailbox


class FetchEnvelope(Node):
    """``ENVELOPE``: ask for the parsed header (RFC 3501 section 6.4.5)."""


class FetchFlags(Node):
    """``FLAGS``: ask for the flags (RFC 3501 section 6.4.5)."""


class FetchInternalDate(Node):
    """``INTERNALDATE``: ask when the message came in (RFC 3501 section 6.4.5)."""


class FetchRfc822(Node):
    r"""``RFC822``: ask for the whole message, and set ``\Seen`` (RFC 3501 section 6.4.5)."""


class FetchRfc822Header(Node):
    """``RFC822.HEADER``: ask for the header (RFC 3501 section 6.4.5)."""


class FetchRfc822Size(Node):
    """``RFC822.SIZE``: ask for the size in octets (RFC 3501 section 6.4.5)."""


class FetchRfc822Text(Node):
    r"""``RFC822.TEXT``: ask for the text of the message, and set ``\Seen`` (RFC 3501 section 6.4.5)."""


class FetchBody(Node):
    """``BODY``: ask for the body structure without extension data (RFC 3501 section 6.4.5)."""


class FetchBodyStructure(Node):
    """``BODYSTRUCTURE``: ask for the body structure (RFC 3501 section 6.4.5)."""


class FetchUid(Node):
    """``UID``: ask for the unique identifier (RFC 3501 section 6.4.5)."""


class Partial(Node):
    """``<0.2048>``: a substring (RFC 3501 section 6.4.5, RFC 9051 section 6.4.5).

    ``origin``: first octet, 0..9223372036854775807. ``count``: at most so many octets, 1..9223372036854775807. A server
    of IMAP4rev1 takes 32 bits of either.
    """

    origin: int
    count: int


class FetchBodySection(Node):
    r"""``BODY[1.2]<0.2048>``: ask for a part of the message, and set ``\Seen`` (RFC 3501 section 6.4.5).

    ``section``: None for the whole message, ``BODY[]``.
    """

    section: SectionSpec | None = None
    partial: Partial | None = None


class FetchBodyPeekSection(Node):
    r"""``BODY.PEEK[HEADER]``: as `FetchBodySection`, but ``\Seen`` stays as it is (RFC 3501 section 6.4.5)."""

    section: SectionSpec | None = None
    partial: Partial | None = None


class StoreAttFlags(Node):
    r"""``+FLAGS (\Deleted)``: how to change which flags (RFC 3501 section 6.4.6).

    ``action``: such as ``StoreAtt.ADD`` for ``+FLAGS``, or ``StoreAtt.ADD_SILENT`` for ``+FLAGS.SILENT``.
    """

    action: StoreAtt
    flags: tuple[Flag, ...]


class StoreAttFlagsBare(StoreAttFlags):
    r"""``+FLAGS \Deleted \Seen``: the same spelled without parentheses, with one flag or more (RFC 3501 section 9)."""


class SectionSpec(Node):
    """``1.2.HEADER``: a part of a message (RFC 3501 section 6.4.5).

    ``part``: the numbers of nested parts, 1..4294967295 each; None for the message itself.
    ``text``: what of the part; None for its body.
    """

    part: tuple[int, ...] | None
    text: SectionText | None


class SectionHeader(Node):
    """``HEADER``: the whole header (RFC 3501 section 6.4.5)."""


class SectionHeaderFields(Node):
    """``HEADER.FIELDS (DATE FROM)``: these fields of the header (RFC 3501 section 6.4.5)."""

    names: tuple[bytes, ...]


class SectionHeaderFieldsNot(Node):
    """``HEADER.FIELDS.NOT (DATE)``: all fields of the header but these (RFC 3501 section 6.4.5)."""

    names: tuple[bytes, ...]


class SectionBodyText(Node):
    """``TEXT``: the body without the header (RFC 3501 section 6.4.5)."""


class SectionMime(Node):
    """``MIME``: the MIME header of a part (RFC 3501 section 6.4.5)."""


class ExpungeData(Node):
    """``* 44 EXPUNGE``: the message is gone, and higher numbers sink by one (RFC 3501 section 7.4.1)."""

    number: int


class FetchData(Node):
    r"""``* 23 FETCH (FLAGS (\Seen) UID 4827313)``: data of a message (RFC 3501 section 7.4.2).

    ``number``: the message's number, 1..4294967295. ``items``: in the order sent, at least one.
    """

    number: int
    items: tuple[MsgAttItem, ...]


class UnknownMessageData(Node):
    """``* 5 XFOO bar``: a numbered response that no rule owns (RFC 3501 section 7.4).

    ``number``: 0..4294967295. ``text``: what follows the name and SP, verbatim; None if nothing does.
    """

    number: int
    name: bytes
    text: bytes | None = None


class Flags(Node):
    r"""``FLAGS (\Seen \Recent)``: the flags of a message (RFC 3501 section 7.4.2)."""

    flags: tuple[Flag, ...]


class InternalDate(Node):
    """``INTERNALDATE "17-Jul-1996 02:44:25 -0700"``: when the message came in (RFC 3501 section 7.4.2)."""

    date_time: DateTime


class Rfc822(Node):
    """``RFC822 {342}``…: the whole message (RFC 3501 section 7.4.2). None for NIL."""

    octets: bytes | None


class Rfc822Header(Node):
    """``RFC822.HEADER {342}``…: the header (RFC 3501 section 7.4.2). None for NIL."""

    octets: bytes | None


class Rfc822Text(Node):
    """``RFC822.TEXT {342}``…: the text (RFC 3501 section 7.4.2). None for NIL."""

    octets: bytes | None


class Rfc822Size(Node):
    """``RFC822.SIZE 44827``: the size in octets, 0..9223372036854775807 (RFC 9051 section 7.5.2).

    In IMAP4rev1 it has 32 bits (RFC 3501 section 7.4.2).
    """

    size: int


class BodyData(Node):
    """``BODY (…)``: the body structure, as asked for by ``BODY``: without extension data (RFC 3501 section 7.4.2)."""

    body: Body


class BodyStructure(Node):
    """``BODYSTRUCTURE (…)``: the body structure with its extension data (RFC 3501 section 7.4.2)."""

    body: Body


class BodySection(Node):
    """``BODY[HEADER]<0> {342}``…: a part of the message (RFC 3501 section 7.4.2).

    ``section``: None for the whole message. ``origin``: the first octet of a substring,
    0..4294967295. ``octets``: None for NIL.
    """

    section: SectionSpec | None
    origin: int | None
    octets: bytes | None


class UidData(Node):
    """``UID 4827313``: the unique identifier, 1..4294967295 (RFC 3501 section 7.4.2)."""

    uid: int


class UnknownMsgAtt(Node):
    """``X-GM-MSGID 1278455344230334865``: an item of FETCH data that no rule owns (RFC 3501 section 7.4.2).

    ``value``: atom, string, literal or list, verbatim.
    """

    name: bytes
    value: bytes


class Address(Node):
    """``("Terry Gray" NIL "gray" "cac.washington.edu")``: an address (RFC 3501 section 7.4.2).

    ``host`` None with a ``mailbox`` begins a group of that name; both None end it.
    """

    name: bytes | None
    adl: bytes | None
    mailbox: bytes | None
    host: bytes | None


class Envelope(Node):
    """``ENVELOPE ("Wed, 17 Jul 1996 …" "Subject" …)``: the parsed header (RFC 3501 section 7.4.2).

    Fields are None for NIL.
    """

    date: bytes | None
    subject: bytes | None
    from_: tuple[Address, ...] | None
    sender: tuple[Address, ...] | None
    reply_to: tuple[Address, ...] | None
    to: tuple[Address, ...] | None
    cc: tuple[Address, ...] | None
    bcc: tuple[Address, ...] | None
    in_reply_to: bytes | None
    message_id: bytes | None


class BodyDisposition(Node):
    """``("INLINE" ("FILENAME" "a.txt"))``: the content disposition of a part (RFC 3501 section 7.4.2)."""

    disposition_type: bytes
    params: Params


class BodyBasic(Node):
    """``("IMAGE" "PNG" NIL NIL NIL "BASE64" 4554)``: a part neither text nor message (RFC 3501 section 7.4.2).

    ``octets``: size in octets as encoded, 0..4294967295. ``md5`` and what follows it are extension
    data, sent up to some point: what was not sent is ``UNSET`` (``()`` for ``extensions``).
    """

    media_type: bytes
    media_subtype: bytes
    params: Params
    id: bytes | None
    description: bytes | None
    encoding: bytes
    octets: int
    md5: bytes | UnsetType | None = UNSET
    disposition: BodyDisposition | UnsetType | None = UNSET
    language: bytes | tuple[bytes, ...] | UnsetType | None = UNSET
    location: bytes | UnsetType | None = UNSET
    extensions: tuple[BodyExtension, ...] = ()


class BodyMessage(Node):
    """``("MESSAGE" "RFC822" NIL NIL NIL "7BIT" 342 (…) (…) 12)``: a message as a part (RFC 3501 section 7.4.2).

    ``media_subtype``: RFC822, or GLOBAL (RFC 9051 section 7.5.2), which may also be a `BodyBasic` in IMAP4rev1.
    Size as encoded: ``octets``, 0..4294967295, and ``lines``, 0..9223372036854775807 (RFC 9051 section 9).
    Extension data as in `BodyBasic`.
    """

    media_type: bytes
    media_subtype: bytes
    params: Params
    id: bytes | None
    description: bytes | None
    encoding: bytes
    octets: int
    envelope: Envelope
    body: Body
    lines: int
    md5: bytes | UnsetType | None = UNSET
    disposition: BodyDisposition | UnsetType | None = UNSET
    language: bytes | tuple[bytes, ...] | UnsetType | None = UNSET
    location: bytes | UnsetType | None = UNSET
    extensions: tuple[BodyExtension, ...] = ()


class BodyText(Node):
    """``("TEXT" "PLAIN" ("CHARSET" "US-ASCII") NIL NIL "7BIT" 3028 92)``: a part of text (RFC 3501 section 7.4.2).

    Size as encoded: ``octets``, 0..4294967295, and ``lines``, 0..9223372036854775807 (RFC 9051 section 9).
    Extension data as in `BodyBasic`.
    """

    media_type: bytes
    media_subtype: bytes
    params: Params
    id: bytes | None
    description: bytes | None
    encoding: bytes
    octets: int
    lines: int
    md5: bytes | UnsetType | None = UNSET
    disposition: BodyDisposition | UnsetType | None = UNSET
    language: bytes | tuple[bytes, ...] | UnsetType | None = UNSET
    location: bytes | UnsetType | None = UNSET
    extensions: tuple[BodyExtension, ...] = ()


class BodyMultipart(Node):
    """``((…)(…) "MIXED" ("BOUNDARY" "x"))``: several parts, at least one (RFC 3501 section 7.4.2).

    Extension data as in `BodyBasic`, with ``params`` for ``md5``.
    """

    parts: tuple[Body, ...]
    media_subtype: bytes
    params: Params | UnsetType = UNSET
    disposition: BodyDisposition | UnsetType | None = UNSET
    language: bytes | tuple[bytes, ...] | UnsetType | None = UNSET
    location: bytes | UnsetType | None = UNSET
    extensions: tuple[BodyExtension, ...] = ()


@constraint("body_type_basic")
def _no_message_rfc822(values: Sequence[object]) -> str | None:
    media = [value.upper() for value in values[:2] if isinstance(value, bytes)]
    return "MESSAGE/RFC822 is no basic part" if media == [b"MESSAGE", b"RFC822"] else None


@constraint("non_extensible_body")
def _no_extension_data(values: Sequence[object]) -> str | None:
    (body,) = values
    return "extension data stand in BODYSTRUCTURE only" if _has_extension_data(body) else None


def _has_extension_data(body: object) -> bool:
    match body:
        case BodyMultipart(parts=parts, params=first):
            return first is not UNSET or any(map(_has_extension_data, parts))
        case BodyMessage(md5=first, body=inner):
            return first is not UNSET or _has_extension_data(inner)
        case BodyBasic(md5=first) | BodyText(md5=first):
            return first is not UNSET
        case _:
            return False

"""RFC 3501: items that FETCH asks for, message data, and changes of flags.

Message numbers and UIDs are 1..4294967295. Sizes are in octets. The octets of a message, header or part are as they are
in the message, with its transfer encoding.
"""

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
"""Data at the end of a body structure, for future extensions: string, NIL, 0..9223372036854775807, or a list of these.

RFC 3501 section 9, body-extension.
"""

Params = tuple[tuple[bytes, bytes], ...] | None
"""Pairs of an attribute and a value, such as ``("CHARSET" "UTF-8")``, at least one pair; None for NIL.

RFC 3501 section 9, body-fld-param.
"""


class StoreAtt(enum.Enum):
    """``+FLAGS.SILENT``: the way in which STORE changes flags (RFC 3501 section 6.4.6).

    ``SILENT``: the server does not answer with the new flags.
    """

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
    UNKNOWN_FETCH_ATT_NAME=Octets(),
    UNKNOWN_MESSAGE_DATA_NAME=Octets(),
    UNKNOWN_MSG_ATT_NAME=Octets(),
)
declare_verbatim("unknown_value")


class Copy(Node):
    """``COPY 2:4 MEETING``: copy messages to a mailbox (RFC 3501 section 6.4.7).

    ``mailbox``: the destination.
    """

    sequence_set: SequenceSet
    mailbox: Mailbox


class FetchEnvelope(Node):
    """``ENVELOPE``: ask for the envelope, the parsed header (RFC 3501 section 6.4.5)."""


class FetchFlags(Node):
    """``FLAGS``: ask for the flags (RFC 3501 section 6.4.5)."""


class FetchInternalDate(Node):
    """``INTERNALDATE``: ask for the internal date of the message (RFC 3501 section 6.4.5)."""


class FetchRfc822(Node):
    r"""``RFC822``: ask for the whole message, and set ``\Seen`` (RFC 3501 section 6.4.5)."""


class FetchRfc822Header(Node):
    """``RFC822.HEADER``: ask for the header (RFC 3501 section 6.4.5)."""


class FetchRfc822Size(Node):
    """``RFC822.SIZE``: ask for the size of the message in octets (RFC 3501 section 6.4.5)."""


class FetchRfc822Text(Node):
    r"""``RFC822.TEXT``: ask for the text of the message, and set ``\Seen`` (RFC 3501 section 6.4.5)."""


class FetchBody(Node):
    """``BODY``: ask for the body structure without extension data (RFC 3501 section 6.4.5)."""


class FetchBodyStructure(Node):
    """``BODYSTRUCTURE``: ask for the body structure (RFC 3501 section 6.4.5)."""


class FetchUid(Node):
    """``UID``: ask for the unique identifier (RFC 3501 section 6.4.5)."""


class Partial(Node):
    """``<0.2048>``: a range of octets (RFC 3501 section 6.4.5, RFC 9051 section 6.4.5).

    ``origin``: the offset of the first octet, 0..9223372036854775807.
    ``count``: the maximum count of octets, 1..9223372036854775807.

    A server with IMAP4rev1 only accepts 32 bits: at most 4294967295.
    """

    origin: int
    count: int


class FetchBodySection(Node):
    r"""``BODY[1.2]<0.2048>``: ask for a part of the message, and set ``\Seen`` (RFC 3501 section 6.4.5).

    ``section``: None for the whole message, ``BODY[]``.
    ``partial``: the range of octets to send; None for all.
    """

    section: SectionSpec | None = None
    partial: Partial | None = None


class FetchBodyPeekSection(Node):
    r"""``BODY.PEEK[HEADER]``: like `FetchBodySection`, but does not change ``\Seen`` (RFC 3501 section 6.4.5)."""

    section: SectionSpec | None = None
    partial: Partial | None = None


class UnknownFetchAtt(Node):
    """``FETCH 1 (X-GUID)``: a data item that no rule owns (RFC 3501 section 6.4.5).

    ``name``: letters, digits and ``-_.:``, a tagged-ext-label (RFC 4466 section 3).
    """

    name: bytes


class StoreAttFlags(Node):
    r"""``+FLAGS (\Deleted)``: a change of flags, in STORE (RFC 3501 section 6.4.6).

    ``action``: ``StoreAtt.ADD`` for ``+FLAGS``, ``StoreAtt.ADD_SILENT`` for ``+FLAGS.SILENT``, and so on.
    """

    action: StoreAtt
    flags: tuple[Flag, ...]


class StoreAttFlagsBare(StoreAttFlags):
    r"""``+FLAGS \Deleted \Seen``: the same as `StoreAttFlags`, without parentheses (RFC 3501 section 9).

    ``flags``: at least one.
    """


class SectionSpec(Node):
    """``1.2.HEADER``: a part of a message (RFC 3501 section 6.4.5).

    ``part``: the part numbers from the outermost part to the innermost, 1..4294967295 each; None for the message
    itself.
    ``text``: the piece of the part, such as its header; None for the content of the part. Not both are None.
    """

    part: tuple[int, ...] | None
    text: SectionText | None


class SectionHeader(Node):
    """``HEADER``: the whole header (RFC 3501 section 6.4.5)."""


class SectionHeaderFields(Node):
    """``HEADER.FIELDS (DATE FROM)``: the header fields with these names (RFC 3501 section 6.4.5).

    ``names``: at least one.
    """

    names: tuple[bytes, ...]


class SectionHeaderFieldsNot(Node):
    """``HEADER.FIELDS.NOT (DATE)``: the header fields with other names (RFC 3501 section 6.4.5).

    ``names``: at least one.
    """

    names: tuple[bytes, ...]


class SectionBodyText(Node):
    """``TEXT``: the text of the message, without the header (RFC 3501 section 6.4.5)."""


class SectionMime(Node):
    """``MIME``: the MIME header of a part (RFC 3501 section 6.4.5)."""


class ExpungeData(Node):
    """``* 44 EXPUNGE``: the message was removed (RFC 3501 section 7.4.1).

    ``number``: its message number, 1..4294967295. All higher message numbers decrease by one.
    """

    number: int


class FetchData(Node):
    r"""``* 23 FETCH (FLAGS (\Seen) UID 4827313)``: data of a message (RFC 3501 section 7.4.2).

    ``number``: the message number, 1..4294967295.
    ``items``: in the order of the wire, at least one.
    """

    number: int
    items: tuple[MsgAttItem, ...]


class UnknownMessageData(Node):
    """``* 5 XFOO bar``: a response with a number that the grammar does not know (RFC 3501 section 7.4).

    ``number``: 0..4294967295.
    ``name``: an atom.
    ``text``: the octets after the name and SP, unchanged, with any literals; None if there are none.
    """

    number: int
    name: bytes
    text: bytes | None = None


class Flags(Node):
    r"""``FLAGS (\Seen \Recent)``: the flags of a message (RFC 3501 section 7.4.2)."""

    flags: tuple[Flag, ...]


class InternalDate(Node):
    """``INTERNALDATE "17-Jul-1996 02:44:25 -0700"``: the internal date of the message (RFC 3501 section 7.4.2)."""

    date_time: DateTime


class Rfc822(Node):
    """``RFC822 {342}``…: the whole message (RFC 3501 section 7.4.2).

    ``octets``: None for NIL.
    """

    octets: bytes | None


class Rfc822Header(Node):
    """``RFC822.HEADER {342}``…: the header (RFC 3501 section 7.4.2).

    ``octets``: None for NIL.
    """

    octets: bytes | None


class Rfc822Text(Node):
    """``RFC822.TEXT {342}``…: the text of the message, without the header (RFC 3501 section 7.4.2).

    ``octets``: None for NIL.
    """

    octets: bytes | None


class Rfc822Size(Node):
    """``RFC822.SIZE 44827``: the size of the message in octets, 0..9223372036854775807 (RFC 9051 section 7.5.2).

    In IMAP4rev1 the range is 0..4294967295 (RFC 3501 section 7.4.2).
    """

    size: int


class BodyData(Node):
    """``BODY (…)``: the body structure without extension data (RFC 3501 section 7.4.2).

    Extension data raise `imapgrammar.ParseError` and `imapgrammar.SerializeError`.
    """

    body: Body


class BodyStructure(Node):
    """``BODYSTRUCTURE (…)``: the body structure, which can have extension data (RFC 3501 section 7.4.2)."""

    body: Body


class BodySection(Node):
    """``BODY[HEADER]<0> {342}``…: a part of the message (RFC 3501 section 7.4.2).

    ``section``: None for the whole message.
    ``origin``: the offset of the first octet if the client asked for a range, 0..4294967295; otherwise None.
    ``octets``: None for NIL.
    """

    section: SectionSpec | None
    origin: int | None
    octets: bytes | None


class UidData(Node):
    """``UID 4827313``: the unique identifier, 1..4294967295 (RFC 3501 section 7.4.2)."""

    uid: int


class UnknownMsgAtt(Node):
    """``X-FOO 1278455344230334865``: an item of FETCH data that the grammar does not know (RFC 3501 section 7.4.2).

    ``value``: the octets of an atom, a quoted string, a literal or a list in parentheses, unchanged.
    """

    name: bytes
    value: bytes


class Address(Node):
    """``("Terry Gray" NIL "gray" "cac.washington.edu")``: an address of an `Envelope` (RFC 3501 section 7.4.2).

    ``name``: the display name.
    ``adl``: the source route (at-domain-list).
    ``mailbox``: the part before ``@``.
    ``host``: the part after ``@``.

    Each is None for NIL. A group begins with an address that has no ``host``; its ``mailbox`` is the name of the group.
    A group ends with an address that has neither ``mailbox`` nor ``host``.
    """

    name: bytes | None
    adl: bytes | None
    mailbox: bytes | None
    host: bytes | None


class Envelope(Node):
    """``ENVELOPE ("Wed, 17 Jul 1996 …" "Subject" …)``: the parsed header (RFC 3501 section 7.4.2).

    Each field is the value of the header field with this name, None for NIL. Lists of addresses have at least one
    address. If the message has no Sender or Reply-To, the server sends the value of From in its place.
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
    """``("INLINE" ("FILENAME" "a.txt"))``: the content disposition of a part (RFC 3501 section 7.4.2).

    ``params``: pairs of an attribute and a value; None for NIL.
    """

    disposition_type: bytes
    params: Params


class BodyBasic(Node):
    """``("IMAGE" "PNG" NIL NIL NIL "BASE64" 4554)``: a part of any other media type (RFC 3501 section 7.4.2).

    ``params``: the parameters of Content-Type; None for NIL.
    ``id``, ``description``, ``encoding``: Content-ID, Content-Description and Content-Transfer-Encoding.
    ``octets``: the size in octets, in the transfer encoding, 0..4294967295.

    The fields from ``md5`` on are extension data. The server can end the list after any of them. A field that it does
    not send is ``UNSET``, or ``()`` for ``extensions``. NIL is None.

    ``md5``, ``disposition``: Content-MD5 and Content-Disposition.
    ``language``: Content-Language; a tuple of at least one language if it is in parentheses.
    ``location``: Content-Location.
    ``extensions``: data of future extensions.

    A text part is a `BodyText`, and a part MESSAGE/RFC822 a `BodyMessage`; as a `BodyBasic` they raise
    `imapgrammar.ParseError` and `imapgrammar.SerializeError`.
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

    ``media_subtype``: RFC822, or GLOBAL (RFC 9051 section 7.5.2). In IMAP4rev1, GLOBAL can also be a `BodyBasic`.
    ``octets``: the size in octets, in the transfer encoding, 0..4294967295.
    ``envelope``, ``body``: of the message in this part.
    ``lines``: the size in lines, in the transfer encoding, 0..9223372036854775807 (RFC 9051 section 9).

    The other fields are as in `BodyBasic`.
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
    """``("TEXT" "PLAIN" ("CHARSET" "US-ASCII") NIL NIL "7BIT" 3028 92)``: a text part (RFC 3501 section 7.4.2).

    ``octets``: the size in octets, in the transfer encoding, 0..4294967295.
    ``lines``: the size in lines, in the transfer encoding, 0..9223372036854775807 (RFC 9051 section 9).

    The other fields are as in `BodyBasic`.
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
    """``((…)(…) "MIXED" ("BOUNDARY" "x"))``: a multipart, with at least one part (RFC 3501 section 7.4.2).

    The fields from ``params`` on are extension data, as in `BodyBasic` but without ``md5``.

    ``params``: the parameters of Content-Type, such as the boundary; None for NIL.
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
    return "a MESSAGE/RFC822 part needs envelope, body and lines" if media == [b"MESSAGE", b"RFC822"] else None


@constraint("body_type_basic", "RFC 3501 section 7.4.2")
def _no_text_without_lines(values: Sequence[object]) -> str | None:
    media_type = values[0]
    wrong = isinstance(media_type, bytes) and media_type.upper() == b"TEXT"
    return "a TEXT part needs its size in lines" if wrong else None


@constraint("non_extensible_body")
def _no_extension_data(values: Sequence[object]) -> str | None:
    (body,) = values
    return "only BODYSTRUCTURE can have extension data" if _has_extension_data(body) else None


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

"""RFC 3501: the envelope and the body structure of a message.

Sizes are in octets, or in lines. Strings are octets as they are in the header of the message or part.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from imapgrammar.node import Node
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import QuotedString

if TYPE_CHECKING:
    from imapgrammar.nodes import Body

BodyExtension = bytes | int | tuple["BodyExtension", ...] | None
"""Data at the end of a body structure, for future extensions: string, NIL, 0..9223372036854775807, or a list of these.

RFC 3501 section 9, body-extension.
"""

Params = tuple[tuple[bytes, bytes], ...] | None
"""Pairs of an attribute and a value, such as ``("CHARSET" "UTF-8")``, at least one pair; None for NIL.

RFC 3501 section 9, body-fld-param.
"""


declare(
    MEDIA_MESSAGE=QuotedString(),
    MEDIA_RFC822=QuotedString(),
    MEDIA_TEXT=QuotedString(),
)


class BodyData(Node):
    """``BODY (…)``: the body structure without extension data (RFC 3501 section 7.4.2).

    Extension data raise `imapgrammar.ParseError` and `imapgrammar.SerializeError`.
    """

    body: Body


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

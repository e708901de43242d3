"""RFC 5259: CONVERT.

A media type is ``type/subtype``, each name 1..127 letters, digits and ``!#$&.+-^_``; letter case does not matter.
Parameters of a conversion are pairs such as ``(b"charset", b"us-ascii")``, whose names are media feature tags (RFC
2506), which are not checked further. ``part``: the numbers of nested parts, 1..4294967295 each; ``()`` for the whole
message, ``BINARY[]``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from imapgrammar.node import Node
from imapgrammar.nodes.rfc3501_message import Partial, UidData
from imapgrammar.sets import SequenceSet
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import QuotedString

if TYPE_CHECKING:
    from imapgrammar.nodes import Body, ConvertAtt, ConvertErrorCode, ConvertMsgAtt

declare(QUOTED_MIME_TYPE=QuotedString())


class Convert(Node):
    """``CONVERT 2 ("text/plain" ("charset" "us-ascii")) BINARY[3]``: ask for converted parts (RFC 5259 section 6).

    ``mime_type``: None for NIL, the server chooses; always so for `ConvertHeader` and `ConvertMime`. These need the
    parameter ``charset`` too, which is not checked: an example of the RFC lacks it. ``items``: one without
    parentheses, or a tuple of at least one in parentheses.
    """

    sequence_set: SequenceSet
    mime_type: bytes | None
    params: tuple[tuple[bytes, bytes], ...]
    items: ConvertAtt | tuple[ConvertAtt, ...]


class ConvertUid(Node):
    """``UID``: ask for the unique identifier (RFC 5259 section 10)."""


class ConvertBodyPartStructure(Node):
    """``BODYPARTSTRUCTURE[2]``: ask for the body structure of the converted part (RFC 5259 section 8.2)."""

    part: tuple[int, ...] = ()


class ConvertBinary(Node):
    """``BINARY[4]<2001.1000>``: ask for the converted part (RFC 5259 section 6).

    ``partial``: of the octets after conversion.
    """

    part: tuple[int, ...] = ()
    partial: Partial | None = None


class ConvertBinarySize(Node):
    """``BINARY.SIZE[4]``: ask how many octets the converted part has (RFC 5259 section 8.3)."""

    part: tuple[int, ...] = ()


class ConvertHeader(Node):
    """``BODY[HEADER]``, ``BODY[1.HEADER]``: ask for a header in another charset (RFC 5259 section 6)."""

    part: tuple[int, ...] = ()


class ConvertMime(Node):
    """``BODY[1.MIME]``: ask for the MIME header of a part in another charset (RFC 5259 section 6)."""

    part: tuple[int, ...]


class ConvertAvailableConversions(Node):
    """``AVAILABLECONVERSIONS[2]``: ask which media types a part can be converted to (RFC 5259 section 8.4)."""

    part: tuple[int, ...] = ()


class Converted(Node):
    """``* 2 CONVERTED (TAG "c000") (BINARY.SIZE[4] 3135)``: what CONVERT asked for (RFC 5259 section 8.1).

    ``number``: the message's number, 1..4294967295. ``tag``: of the command. ``items``: at least one; the UID, if it
    is there, comes first.
    """

    number: int
    tag: bytes
    items: tuple[ConvertMsgAtt, ...]


class ConvertedBinary(Node):
    """``BINARY[3] ~{2135}``…: the converted part (RFC 5259 section 6).

    ``origin``: the first octet of a substring, 0..4294967295. ``octets``: None for NIL; a `Literal8` may hold NUL.
    """

    part: tuple[int, ...]
    origin: int | None
    octets: bytes | ConvertError | None


class ConvertedBinarySize(Node):
    """``BINARY.SIZE[4] 3135``: how many octets the converted part has, 0..4294967295 (RFC 5259 section 8.3)."""

    part: tuple[int, ...]
    size: int | ConvertError


class BodyPartStructure(Node):
    """``BODYPARTSTRUCTURE[2] ("IMAGE" "JPEG" …)``: the body structure of the converted part (RFC 5259 section 8.2)."""

    part: tuple[int, ...]
    body: Body | ConvertError


class ConvertedHeader(Node):
    """``BODY[HEADER] {157}``…: the header in the charset asked for (RFC 5259 section 6). None for NIL."""

    part: tuple[int, ...]
    octets: bytes | ConvertError | None


class ConvertedMime(Node):
    """``BODY[1.MIME] {109}``…: the MIME header in the charset asked for (RFC 5259 section 6). None for NIL."""

    part: tuple[int, ...]
    octets: bytes | ConvertError | None


class AvailableConversions(Node):
    """``AVAILABLECONVERSIONS[2] (("IMAGE/JPEG"))``: what a part can be converted to (RFC 5259 section 8.4).

    ``mime_types``: in no order, perhaps none.
    """

    part: tuple[int, ...]
    mime_types: tuple[bytes, ...] | ConvertError


class ConvertError(Node):
    """``(ERROR "no disk" TEMPFAIL 5)``: stands in place of data that could not be converted (RFC 5259 section 9).

    ``description``: for people; ASCII, or UTF-8 after LANGUAGE.
    """

    description: bytes
    code: ConvertErrorCode


class ConvertTempFail(Node):
    """``TEMPFAIL 5``: it may succeed in so many minutes, 1..4294967295 (RFC 5259 section 9)."""

    minutes: int | None = None


class BadParameters(Node):
    """``BADPARAMETERS "text/html" "text/plain" ("charset" "us-ascii")``: it can never succeed (RFC 5259 section 9).

    ``conversions``: each the media type of the part, None for NIL if there is no such part; that to convert to; and
    the parameters that cannot be honoured, ``()`` if there is no such conversion. At least one.
    """

    conversions: tuple[tuple[bytes | None, bytes, tuple[tuple[bytes, bytes], ...]], ...]


class MissingParameters(Node):
    """``MISSINGPARAMETERS "text/html" "text/plain"("charset")``: parameters are required (RFC 5259 section 9).

    ``conversions``: each the media type of the part, that to convert to, and names of parameters, at least one. At
    least one.
    """

    conversions: tuple[tuple[bytes, bytes, tuple[bytes, ...]], ...]


class MissingParametersSpaced(MissingParameters):
    """``MISSINGPARAMETERS "text/html" "text/plain" ("charset")``: the same with an SP (RFC 5259 section 9)."""


class TempFail(Node):
    """``[TEMPFAIL]``: conversions failed, and may succeed later (RFC 5259 section 9)."""


class MaxConvertMessages(Node):
    """``[MAXCONVERTMESSAGES 1]``: the most messages for one CONVERT, 1..4294967295 (RFC 5259 section 9)."""

    number: int


class MaxConvertParts(Node):
    """``[MAXCONVERTPARTS 1]``: the most parts of a message for one CONVERT, 1..4294967295 (RFC 5259 section 9)."""

    number: int


class Conversions(Node):
    """``CONVERSIONS "image/gif" "*"``: ask which conversions there are (RFC 5259 section 5.1).

    ``source``, ``target``: a media type, ``image/*``, or ``*``. What else a string may hold is not checked: a server
    answers it (section 9).
    """

    source: bytes
    target: bytes


class ConversionData(Node):
    """``* CONVERSION "image/gif" "image/jpeg" ("pix-y" "pix-x")``: a conversion that there is (RFC 5259 section 5.2).

    ``params``: the names of its parameters, ``()`` if it has none.
    """

    source: bytes
    target: bytes
    params: tuple[bytes, ...] = ()


@constraint("convert")
def _headers_by_default_conversion(values: Sequence[object]) -> str | None:
    _, mime_type, _, items = values
    if mime_type is None:
        return None
    listed = items if isinstance(items, tuple) else (items,)
    headers = any(isinstance(item, (ConvertHeader, ConvertMime)) for item in listed)
    return "headers go with NIL, no media type" if headers else None


@constraint("convert_msg_attrs")
def _uid_first(values: Sequence[object]) -> str | None:
    (items,) = values
    assert isinstance(items, tuple)
    return "UID is not the first item" if any(isinstance(item, UidData) for item in items[1:]) else None

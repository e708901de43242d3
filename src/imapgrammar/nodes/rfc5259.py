"""RFC 5259: CONVERT.

A media type is ``type/subtype``. Each of the two names has 1..127 letters, digits and ``!#$&.+-^_``; letter case has no
meaning (section 10). The parameters of a conversion are pairs such as ``(b"charset", b"us-ascii")``. Their names are
media feature tags (RFC 2506), which is not checked.

A field ``part`` has the part numbers from the outermost part to the innermost, 1..4294967295 each. It is ``()`` for the
whole message, as in ``BINARY[]``.
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

    ``mime_type``: the media type to convert to; None (NIL) if the server shall choose it.
    ``params``: the parameters of the conversion; ``()`` if there are none.
    ``items``: one item without parentheses, or a tuple of at least one item in parentheses.

    With `ConvertHeader` or `ConvertMime`, a media type other than None raises `imapgrammar.ParseError` and
    `imapgrammar.SerializeError`. They also need the parameter ``charset``. This is not checked, because an example of
    the RFC does not have it.
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

    ``partial``: the range of the converted octets to send; None for all.
    """

    part: tuple[int, ...] = ()
    partial: Partial | None = None


class ConvertBinarySize(Node):
    """``BINARY.SIZE[4]``: ask for the size of the converted part in octets (RFC 5259 section 8.3)."""

    part: tuple[int, ...] = ()


class ConvertHeader(Node):
    """``BODY[HEADER]``, ``BODY[1.HEADER]``: ask for a header, converted to a charset (RFC 5259 section 6)."""

    part: tuple[int, ...] = ()


class ConvertMime(Node):
    """``BODY[1.MIME]``: ask for the MIME header of a part, converted to a charset (RFC 5259 section 6)."""

    part: tuple[int, ...]


class ConvertAvailableConversions(Node):
    """``AVAILABLECONVERSIONS[2]``: ask for the media types that a part can be converted to (RFC 5259 section 8.4)."""

    part: tuple[int, ...] = ()


class Converted(Node):
    """``* 2 CONVERTED (TAG "c000") (BINARY.SIZE[4] 3135)``: the answer to CONVERT (RFC 5259 section 8.1).

    ``number``: the message number, 1..4294967295.
    ``tag``: the tag of the command.
    ``items``: at least one. `UidData` after another item raises `imapgrammar.ParseError` and
    `imapgrammar.SerializeError`.
    """

    number: int
    tag: bytes
    items: tuple[ConvertMsgAtt, ...]


class ConvertedBinary(Node):
    """``BINARY[3] ~{2135}``…: the converted part (RFC 5259 section 6).

    ``origin``: the offset of the first octet if the client asked for a range, 0..4294967295; otherwise None.
    ``octets``: None for NIL. A `imapgrammar.strings.Literal8` can contain NUL.
    """

    part: tuple[int, ...]
    origin: int | None
    octets: bytes | ConvertError | None


class ConvertedBinarySize(Node):
    """``BINARY.SIZE[4] 3135``: the size of the converted part in octets, 0..4294967295 (RFC 5259 section 8.3)."""

    part: tuple[int, ...]
    size: int | ConvertError


class BodyPartStructure(Node):
    """``BODYPARTSTRUCTURE[2] ("IMAGE" "JPEG" …)``: the body structure of the converted part (RFC 5259 section 8.2)."""

    part: tuple[int, ...]
    body: Body | ConvertError


class ConvertedHeader(Node):
    """``BODY[HEADER] {157}``…: the header, converted to the charset (RFC 5259 section 6).

    ``octets``: None for NIL.
    """

    part: tuple[int, ...]
    octets: bytes | ConvertError | None


class ConvertedMime(Node):
    """``BODY[1.MIME] {109}``…: the MIME header of a part, converted to the charset (RFC 5259 section 6).

    ``octets``: None for NIL.
    """

    part: tuple[int, ...]
    octets: bytes | ConvertError | None


class AvailableConversions(Node):
    """``AVAILABLECONVERSIONS[2] (("IMAGE/JPEG"))``: media types that a part can be converted to (RFC 5259 section 8.4).

    ``mime_types``: in any order; ``()`` if there are none.
    """

    part: tuple[int, ...]
    mime_types: tuple[bytes, ...] | ConvertError


class ConvertError(Node):
    """``(ERROR "no disk" TEMPFAIL 5)``: the error in place of data that the server cannot convert (RFC 5259 section 9).

    ``description``: a text for people, in ASCII; in UTF-8 if LANGUAGE has changed the language.
    """

    description: bytes
    code: ConvertErrorCode


class ConvertTempFail(Node):
    """``TEMPFAIL 5``: a temporary failure; the client can try again (RFC 5259 section 9).

    ``minutes``: the time to wait, 1..4294967295; None if the server does not say.
    """

    minutes: int | None = None


class BadParameters(Node):
    """``BADPARAMETERS "text/html" "text/plain" ("charset" "us-ascii")``: a permanent failure (RFC 5259 section 9).

    ``conversions``: at least one. Each has three items: the media type of the part, or None (NIL) if the part does not
    exist; the media type to convert to; and the parameters that the server cannot use, or ``()`` if it cannot do the
    conversion at all.
    """

    conversions: tuple[tuple[bytes | None, bytes, tuple[tuple[bytes, bytes], ...]], ...]


class MissingParameters(Node):
    """``MISSINGPARAMETERS "text/html" "text/plain"("charset")``: required parameters are missing (RFC 5259 section 9).

    ``conversions``: at least one. Each has three items: the media type of the part, the media type to convert to, and
    the names of the missing parameters, at least one.
    """

    conversions: tuple[tuple[bytes, bytes, tuple[bytes, ...]], ...]


class MissingParametersSpaced(MissingParameters):
    """``MISSINGPARAMETERS "text/html" "text/plain" ("charset")``: the same as `MissingParameters` (RFC 5259 section 9).

    On the wire it has an SP before the names of the parameters. The ABNF has none.
    """


class TempFail(Node):
    """``[TEMPFAIL]``: all conversions failed, but can succeed later (RFC 5259 section 9)."""


class MaxConvertMessages(Node):
    """``[MAXCONVERTMESSAGES 1]``: the maximum count of messages in one CONVERT (RFC 5259 section 9).

    ``number``: 1..4294967295.
    """

    number: int


class MaxConvertParts(Node):
    """``[MAXCONVERTPARTS 1]``: the maximum count of parts of a message in one CONVERT (RFC 5259 section 9).

    ``number``: 1..4294967295.
    """

    number: int


class Conversions(Node):
    """``CONVERSIONS "image/gif" "*"``: ask for the conversions of the server (RFC 5259 section 5.1).

    ``source``, ``target``: a media type, a type such as ``image/*``, or ``*``. This is not checked, because a server
    answers BAD or NO to any other string (section 9).
    """

    source: bytes
    target: bytes


class ConversionData(Node):
    """``* CONVERSION "image/gif" "image/jpeg" ("pix-y" "pix-x")``: a conversion of the server (RFC 5259 section 5.2).

    ``params``: the names of its parameters; ``()`` if it has none.
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
    return "HEADER and MIME need NIL in place of a media type" if headers else None


@constraint("convert_msg_attrs")
def _uid_first(values: Sequence[object]) -> str | None:
    (items,) = values
    assert isinstance(items, tuple)
    return "UID must be the first item" if any(isinstance(item, UidData) for item in items[1:]) else None

"""RFC 3501: items that FETCH asks for, message data, and changes of flags.

Message numbers and UIDs are 1..4294967295. Sizes are in octets. The octets of a message, header or part are as they are
in the message, with its transfer encoding.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from imapgrammar.dates import DateTime
from imapgrammar.node import Node
from imapgrammar.sets import SequenceSet
from imapgrammar.strings import Flag, Mailbox
from imapgrammar.syntax.registry import declare, declare_verbatim
from imapgrammar.syntax.terminals import Member, Octets

if TYPE_CHECKING:
    from imapgrammar.nodes import Body, MsgAttItem, SectionText


class StoreAtt(enum.Enum):
    """``+FLAGS.SILENT``: how STORE changes flags: replace, add or remove (RFC 3501 section 6.4.6).

    With a member whose name ends in ``SILENT``, the server does not answer with the new flags.
    """

    REPLACE = "FLAGS"
    REPLACE_SILENT = "FLAGS.SILENT"
    ADD = "+FLAGS"
    ADD_SILENT = "+FLAGS.SILENT"
    REMOVE = "-FLAGS"
    REMOVE_SILENT = "-FLAGS.SILENT"


declare(
    DATE_TIME=Octets(DateTime),
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

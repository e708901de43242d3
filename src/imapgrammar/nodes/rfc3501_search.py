"""RFC 3501: search keys. Each key describes messages that match it.

Keys with a string match a substring without regard to letter case. The string has the charset that the search command
names. Keys with a day ignore the time and the time zone. A size is in octets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from imapgrammar.dates import Date
from imapgrammar.node import Node
from imapgrammar.sets import SequenceSet
from imapgrammar.strings import Flag
from imapgrammar.syntax.registry import declare, declare_kind
from imapgrammar.syntax.terminals import Bare, QuotedString

if TYPE_CHECKING:
    from imapgrammar.nodes import SearchKey

declare(DATE_TEXT=Bare(), QUOTED_DATE_TEXT=QuotedString())
declare_kind(date=Date)


class SearchAll(Node):
    """``ALL``: every message (RFC 3501 section 6.4.4)."""


class SearchAnswered(Node):
    r"""``ANSWERED``: messages flagged ``\Answered`` (RFC 3501 section 6.4.4)."""


class SearchBcc(Node):
    """``BCC fred``: messages with this string in the Bcc header field (RFC 3501 section 6.4.4)."""

    value: bytes


class SearchBefore(Node):
    """``BEFORE 1-Feb-1994``: messages with an internal date before this day (RFC 3501 section 6.4.4)."""

    date: Date


class SearchBody(Node):
    """``BODY hello``: messages with this string in the body of the message (RFC 3501 section 6.4.4)."""

    value: bytes


class SearchCc(Node):
    """``CC fred``: messages with this string in the Cc header field (RFC 3501 section 6.4.4)."""

    value: bytes


class SearchDeleted(Node):
    r"""``DELETED``: messages flagged ``\Deleted`` (RFC 3501 section 6.4.4)."""


class SearchFlagged(Node):
    r"""``FLAGGED``: messages flagged ``\Flagged`` (RFC 3501 section 6.4.4)."""


class SearchFrom(Node):
    """``FROM "Smith"``: messages with this string in the From header field (RFC 3501 section 6.4.4)."""

    value: bytes


class SearchKeyword(Node):
    """``KEYWORD $MDNSent``: messages with this keyword, a flag without backslash (RFC 3501 section 6.4.4)."""

    flag: Flag


class SearchNew(Node):
    r"""``NEW``: messages that are ``\Recent`` and not ``\Seen`` (RFC 3501 section 6.4.4)."""


class SearchOld(Node):
    r"""``OLD``: messages that are not ``\Recent`` (RFC 3501 section 6.4.4)."""


class SearchOn(Node):
    """``ON 1-Feb-1994``: messages with an internal date on this day (RFC 3501 section 6.4.4)."""

    date: Date


class SearchRecent(Node):
    r"""``RECENT``: messages flagged ``\Recent`` (RFC 3501 section 6.4.4)."""


class SearchSeen(Node):
    r"""``SEEN``: messages flagged ``\Seen`` (RFC 3501 section 6.4.4)."""


class SearchSince(Node):
    """``SINCE 1-Feb-1994``: messages with an internal date on or after this day (RFC 3501 section 6.4.4)."""

    date: Date


class SearchSubject(Node):
    """``SUBJECT meeting``: messages with this string in the Subject header field (RFC 3501 section 6.4.4)."""

    value: bytes


class SearchText(Node):
    """``TEXT hello``: messages with this string in the header or the body (RFC 3501 section 6.4.4)."""

    value: bytes


class SearchTo(Node):
    """``TO fred``: messages with this string in the To header field (RFC 3501 section 6.4.4)."""

    value: bytes


class SearchUnanswered(Node):
    r"""``UNANSWERED``: messages not flagged ``\Answered`` (RFC 3501 section 6.4.4)."""


class SearchUndeleted(Node):
    r"""``UNDELETED``: messages not flagged ``\Deleted`` (RFC 3501 section 6.4.4)."""


class SearchUnflagged(Node):
    r"""``UNFLAGGED``: messages not flagged ``\Flagged`` (RFC 3501 section 6.4.4)."""


class SearchUnkeyword(Node):
    """``UNKEYWORD $MDNSent``: messages without this keyword, a flag without backslash (RFC 3501 section 6.4.4)."""

    flag: Flag


class SearchUnseen(Node):
    r"""``UNSEEN``: messages not flagged ``\Seen`` (RFC 3501 section 6.4.4)."""


class SearchDraft(Node):
    r"""``DRAFT``: messages flagged ``\Draft`` (RFC 3501 section 6.4.4)."""


class SearchHeader(Node):
    """``HEADER Message-ID <x@y>``: messages with a string in a header field (RFC 3501 section 6.4.4).

    ``name``: the name of the header field.
    ``value``: the string; an empty one matches every message that has the header field.
    """

    name: bytes
    value: bytes


class SearchLarger(Node):
    """``LARGER 50000``: messages of more octets than this (RFC 3501 and RFC 9051 section 6.4.4).

    ``size``: 0..9223372036854775807; in IMAP4rev1 at most 4294967295.
    """

    size: int


class SearchNot(Node):
    """``NOT SEEN``: messages that do not match the key (RFC 3501 section 6.4.4)."""

    key: SearchKey


class SearchOr(Node):
    """``OR SEEN FLAGGED``: messages that match at least one of the two keys (RFC 3501 section 6.4.4)."""

    left: SearchKey
    right: SearchKey


class SearchSentBefore(Node):
    """``SENTBEFORE 1-Feb-1994``: messages with a Date header field before this day (RFC 3501 section 6.4.4)."""

    date: Date


class SearchSentOn(Node):
    """``SENTON 1-Feb-1994``: messages with a Date header field on this day (RFC 3501 section 6.4.4)."""

    date: Date


class SearchSentSince(Node):
    """``SENTSINCE 1-Feb-1994``: messages with a Date header field on or after this day (RFC 3501 section 6.4.4)."""

    date: Date


class SearchSmaller(Node):
    """``SMALLER 50000``: messages of fewer octets than this (RFC 3501 and RFC 9051 section 6.4.4).

    ``size``: 0..9223372036854775807; in IMAP4rev1 at most 4294967295.
    """

    size: int


class SearchUid(Node):
    """``UID 300:500``: messages with these UIDs (RFC 3501 section 6.4.4).

    ``sequence_set``: UIDs.
    """

    sequence_set: SequenceSet


class SearchUndraft(Node):
    r"""``UNDRAFT``: messages not flagged ``\Draft`` (RFC 3501 section 6.4.4)."""


class SearchSequenceSet(Node):
    """``2:4,9``: messages with these message numbers (RFC 3501 section 6.4.4).

    ``sequence_set``: message numbers, also in UID SEARCH.
    """

    sequence_set: SequenceSet


class SearchAnd(Node):
    """``(SEEN FLAGGED)``: messages that match all of these keys (RFC 3501 section 6.4.4).

    ``keys``: at least one.
    """

    keys: tuple[SearchKey, ...]

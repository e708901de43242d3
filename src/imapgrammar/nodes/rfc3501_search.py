"""RFC 3501: search keys."""

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
    """``BCC fred``: messages with this string in the BCC field (RFC 3501 section 6.4.4)."""

    value: bytes


class SearchBefore(Node):
    """``BEFORE 1-Feb-1994``: messages that came in before the day (RFC 3501 section 6.4.4)."""

    date: Date


class SearchBody(Node):
    """``BODY hello``: messages with this string in the body (RFC 3501 section 6.4.4)."""

    value: bytes


class SearchCc(Node):
    """``CC fred``: messages with this string in the CC field (RFC 3501 section 6.4.4)."""

    value: bytes


class SearchDeleted(Node):
    r"""``DELETED``: messages flagged ``\Deleted`` (RFC 3501 section 6.4.4)."""


class SearchFlagged(Node):
    r"""``FLAGGED``: messages flagged ``\Flagged`` (RFC 3501 section 6.4.4)."""


class SearchFrom(Node):
    """``FROM "Smith"``: messages with this string in the From field (RFC 3501 section 6.4.4)."""

    value: bytes


class SearchKeyword(Node):
    """``KEYWORD $MDNSent``: messages with this keyword (RFC 3501 section 6.4.4)."""

    flag: Flag


class SearchNew(Node):
    r"""``NEW``: messages that are ``\Recent`` and not ``\Seen`` (RFC 3501 section 6.4.4)."""


class SearchOld(Node):
    r"""``OLD``: messages that are not ``\Recent`` (RFC 3501 section 6.4.4)."""


class SearchOn(Node):
    """``ON 1-Feb-1994``: messages that came in on the day (RFC 3501 section 6.4.4)."""

    date: Date


class SearchRecent(Node):
    r"""``RECENT``: messages flagged ``\Recent`` (RFC 3501 section 6.4.4)."""


class SearchSeen(Node):
    r"""``SEEN``: messages flagged ``\Seen`` (RFC 3501 section 6.4.4)."""


class SearchSince(Node):
    """``SINCE 1-Feb-1994``: messages that came in on or after the day (RFC 3501 section 6.4.4)."""

    date: Date


class SearchSubject(Node):
    """``SUBJECT meeting``: messages with this string in the Subject field (RFC 3501 section 6.4.4)."""

    value: bytes


class SearchText(Node):
    """``TEXT hello``: messages with this string in header or body (RFC 3501 section 6.4.4)."""

    value: bytes


class SearchTo(Node):
    """``TO fred``: messages with this string in the To field (RFC 3501 section 6.4.4)."""

    value: bytes


class SearchUnanswered(Node):
    r"""``UNANSWERED``: messages not flagged ``\Answered`` (RFC 3501 section 6.4.4)."""


class SearchUndeleted(Node):
    r"""``UNDELETED``: messages not flagged ``\Deleted`` (RFC 3501 section 6.4.4)."""


class SearchUnflagged(Node):
    r"""``UNFLAGGED``: messages not flagged ``\Flagged`` (RFC 3501 section 6.4.4)."""


class SearchUnkeyword(Node):
    """``UNKEYWORD $MDNSent``: messages without this keyword (RFC 3501 section 6.4.4)."""

    flag: Flag


class SearchUnseen(Node):
    r"""``UNSEEN``: messages not flagged ``\Seen`` (RFC 3501 section 6.4.4)."""


class SearchDraft(Node):
    r"""``DRAFT``: messages flagged ``\Draft`` (RFC 3501 section 6.4.4)."""


class SearchHeader(Node):
    """``HEADER Message-ID <x@y>``: messages with this string in this header field (RFC 3501 section 6.4.4)."""

    name: bytes
    value: bytes


class SearchLarger(Node):
    """``LARGER 50000``: messages of more octets, 0..9223372036854775807 (RFC 3501 and RFC 9051 section 6.4.4)."""

    size: int


class SearchNot(Node):
    """``NOT SEEN``: messages that do not match the key (RFC 3501 section 6.4.4)."""

    key: SearchKey


class SearchOr(Node):
    """``OR SEEN FLAGGED``: messages that match either key (RFC 3501 section 6.4.4)."""

    left: SearchKey
    right: SearchKey


class SearchSentBefore(Node):
    """``SENTBEFORE 1-Feb-1994``: messages whose Date field is before the day (RFC 3501 section 6.4.4)."""

    date: Date


class SearchSentOn(Node):
    """``SENTON 1-Feb-1994``: messages whose Date field is on the day (RFC 3501 section 6.4.4)."""

    date: Date


class SearchSentSince(Node):
    """``SENTSINCE 1-Feb-1994``: messages whose Date field is on or after the day (RFC 3501 section 6.4.4)."""

    date: Date


class SearchSmaller(Node):
    """``SMALLER 50000``: messages of fewer octets, 0..9223372036854775807 (RFC 3501 and RFC 9051 section 6.4.4)."""

    size: int


class SearchUid(Node):
    """``UID 300:500``: messages with these UIDs (RFC 3501 section 6.4.4)."""

    sequence_set: SequenceSet


class SearchUndraft(Node):
    r"""``UNDRAFT``: messages not flagged ``\Draft`` (RFC 3501 section 6.4.4)."""


class SearchSequenceSet(Node):
    """``2:4,9``: messages with these numbers (RFC 3501 section 6.4.4)."""

    sequence_set: SequenceSet


class SearchAnd(Node):
    """``(SEEN FLAGGED)``: messages that match every one of the keys, at least one (RFC 3501 section 6.4.4)."""

    keys: tuple[SearchKey, ...]

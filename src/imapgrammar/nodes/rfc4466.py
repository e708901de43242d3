"""RFC 4466: the general forms that extensions of IMAP4 fill in."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from imapgrammar.dates import DateTime
from imapgrammar.node import Node
from imapgrammar.nodes.rfc9394 import PartialRangeLast
from imapgrammar.sets import SequenceSet
from imapgrammar.strings import Flag, Mailbox
from imapgrammar.syntax.limits import MAX_63
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Member, Number, Octets, Set

if TYPE_CHECKING:
    from imapgrammar.nodes import (
        AppendExt,
        AttAnnotate,
        Catenate,
        CreateParam,
        FetchAtt,
        FetchModifier,
        RenameParam,
        RexpungesFetchMod,
        SearchKey,
        SearchReturnData,
        SearchReturnOpt,
        SelectParam,
        StoreGmLabels,
        StoreModifier,
        Utf8Literal,
    )
    from imapgrammar.nodes.rfc3501_message import StoreAttFlags

TaggedExtComp = tuple["bytes | TaggedExtComp", ...]
"""``(a "b" (c))``: strings and lists of these; a list inside is not empty."""

TaggedExtVal = int | SequenceSet | PartialRangeLast | TaggedExtComp
"""A number 0..9223372036854775807, a set that is not a number too, a range from the end, or a list.

RFC 4466 section 3, RFC 9394 section 4.
"""


class FetchMacro(enum.Enum):
    """``FAST``: a name for several items at once (RFC 3501 section 6.4.5)."""

    ALL = "ALL"
    FULL = "FULL"
    FAST = "FAST"


declare(
    APPEND_EXT_NAME=Octets(),
    CREATE_PARAM_NAME=Octets(),
    FETCH_MACRO=Member(FetchMacro),
    FETCH_MODIFIER_NAME=Octets(),
    NUMBER64=Number(0, MAX_63),
    RENAME_PARAM_NAME=Octets(),
    SEARCH_RETURN_DATA_NAME=Octets(),
    SEARCH_RETURN_OPT_NAME=Octets(),
    SELECT_PARAM_NAME=Octets(),
    STATUS_ATT_NAME=Octets(),
    STORE_MODIFIER_NAME=Octets(),
    TAGGED_EXT_SET=Set(),
)


class Create(Node):
    """``CREATE owatagusiam/``: make a mailbox (RFC 3501 section 6.3.3, RFC 4466 section 2.2)."""

    mailbox: Mailbox
    params: tuple[CreateParam, ...] = ()


class UnknownCreateParam(Node):
    """``X-FOO (a b)``: a parameter of CREATE that no rule owns (RFC 4466 section 2.2)."""

    name: bytes
    value: TaggedExtVal | None = None


class Rename(Node):
    """``RENAME blurdybloop sarasoop``: give a mailbox another name (RFC 3501 section 6.3.5, RFC 4466 section 2.3)."""

    mailbox: Mailbox
    new_name: Mailbox
    params: tuple[RenameParam, ...] = ()


class UnknownRenameParam(Node):
    """``X-FOO 1``: a parameter of RENAME that no rule owns (RFC 4466 section 2.3)."""

    name: bytes
    value: TaggedExtVal | None = None


class Select(Node):
    """``SELECT INBOX (CONDSTORE)``: open a mailbox (RFC 3501 section 6.3.1, RFC 4466 section 2.1)."""

    mailbox: Mailbox
    params: tuple[SelectParam, ...] = ()


class Examine(Node):
    """``EXAMINE INBOX``: open a mailbox read-only (RFC 3501 section 6.3.2, RFC 4466 section 2.1)."""

    mailbox: Mailbox
    params: tuple[SelectParam, ...] = ()


class UnknownSelectParam(Node):
    """``X-FOO (a b)``: a parameter of SELECT or EXAMINE that no rule owns (RFC 4466 section 2.1)."""

    name: bytes
    value: TaggedExtVal | None = None


class Fetch(Node):
    """``FETCH 1:* (FLAGS) (CHANGEDSINCE 12345)``: ask for message data (RFC 3501 section 6.4.5, RFC 4466 section 2.4).

    ``items``: a macro, one item without parentheses, or a tuple of items in parentheses.
    ``modifiers``: in UID FETCH also the VANISHED of RFC 7162.
    """

    sequence_set: SequenceSet
    items: FetchMacro | FetchAtt | tuple[FetchAtt, ...]
    modifiers: tuple[FetchModifier | RexpungesFetchMod, ...] = ()


class UnknownFetchModifier(Node):
    """``X-FOO (1:50)``: a modifier of FETCH that no rule owns (RFC 4466 section 2.4)."""

    name: bytes
    value: TaggedExtVal | None = None


class Store(Node):
    r"""``STORE 2:4 (UNCHANGEDSINCE 96) +FLAGS (\Deleted)``: change flags (RFC 4466 section 2.5).

    ``flags``: the flags, or labels of Gmail, and whether they are added, removed or replace those that are there; or
    annotations.
    """

    sequence_set: SequenceSet
    modifiers: tuple[StoreModifier, ...]
    flags: StoreAttFlags | StoreGmLabels | AttAnnotate


class UnknownStoreModifier(Node):
    """``X-FOO 1``: a modifier of STORE that no rule owns (RFC 4466 section 2.5)."""

    name: bytes
    value: TaggedExtVal | None = None


class Search(Node):
    """``SEARCH RETURN (MIN) CHARSET UTF-8 SEEN``: find messages (RFC 3501 section 6.4.4, RFC 4466 section 2.6.1).

    ``return_opts``: None without RETURN; ``()`` for ``RETURN ()``. ``keys``: all must match, at least one.
    """

    return_opts: tuple[SearchReturnOpt, ...] | None
    charset: bytes | None
    keys: tuple[SearchKey, ...]


class UnknownSearchReturnOpt(Node):
    """``X-FOO 1``: a result option of SEARCH that no rule owns (RFC 4466 section 2.6.1)."""

    name: bytes
    value: TaggedExtVal | None = None


class Esearch(Node):
    """``* ESEARCH (TAG "a567") UID COUNT 5 ALL 4:19,21,28``: the result of an extended SEARCH (RFC 4466 section 2.6.2).

    ``tag``: of the command that caused it; None if none did. ``uid``: whether the numbers are UIDs.
    """

    tag: bytes | None
    uid: bool
    data: tuple[SearchReturnData, ...]


class UnknownSearchReturnData(Node):
    """``X-FOO (4 99 42)``: a piece of search result that no rule owns (RFC 4466 section 2.6.2)."""

    name: bytes
    value: TaggedExtVal


class Append(Node):
    r"""``APPEND saved-messages (\Seen) {310}``…: put messages into a mailbox (RFC 4466 section 2.7).

    More than one message needs the server's MULTIAPPEND.
    """

    mailbox: Mailbox
    messages: tuple[AppendMessage, ...]


class AppendMessage(Node):
    r"""``(\Seen) "17-Jul-1996 02:44:25 -0700" {310}``…: one message of APPEND (RFC 4466 section 3).

    ``flags``: None without a list, ``()`` for an empty one. ``data``: the message; octets may hold NUL
    where the server has BINARY.
    """

    flags: tuple[Flag, ...] | None
    date_time: DateTime | None
    extensions: tuple[AppendExt, ...]
    data: bytes | Catenate | Utf8Literal


class AppendExtData(Node):
    """``APPEND foo X-PARTS (…)``: APPEND of what a name that no rule owns gives (RFC 4466 section 3, append-data-ext).

    The last of ``extensions`` is the message, those before it are about it.
    """

    mailbox: Mailbox
    flags: tuple[Flag, ...] | None
    date_time: DateTime | None
    extensions: tuple[AppendExt, ...]


class UnknownAppendExt(Node):
    """``X-FOO (a "b" (c))``: data of APPEND that no rule owns (RFC 4466 section 3)."""

    name: bytes
    value: TaggedExtVal


class StatusMessages(Node):
    """``MESSAGES 231``: how many messages there are, 0..4294967295 (RFC 3501 section 6.3.10)."""

    number: int


class StatusRecent(Node):
    r"""``RECENT 2``: how many messages are ``\Recent``, 0..4294967295 (RFC 3501 section 6.3.10)."""

    number: int


class StatusUidNext(Node):
    """``UIDNEXT 44292``: the next UID, 1..4294967295 (RFC 3501 section 6.3.10)."""

    uid: int


class StatusUidValidity(Node):
    """``UIDVALIDITY 3857529045``: the UID validity value, 1..4294967295 (RFC 3501 section 6.3.10)."""

    uidvalidity: int


class StatusUnseen(Node):
    r"""``UNSEEN 3``: how many messages are not ``\Seen``, 0..4294967295 (RFC 3501 section 6.3.10)."""

    number: int


class UnknownStatusAttVal(Node):
    """``X-FOO 44827``: an item of STATUS data that no rule owns (RFC 4466 section 3). None for NIL."""

    name: bytes
    value: TaggedExtVal | None

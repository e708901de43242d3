"""RFC 4466: commands and data with a general syntax for extensions: parameters, modifiers, options.

A class ``Unknown…`` is a parameter, modifier, option or item of an extension that the grammar does not know. Its
``name`` is a tagged-ext-label: ASCII letters, digits and ``-_.:``, not beginning with a digit or a colon.
"""

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
"""The items of a list such as ``(a "b" (c))``: strings, and lists of such items. An inner list is not empty."""

TaggedExtVal = int | SequenceSet | PartialRangeLast | TaggedExtComp
"""The value of an unknown parameter, modifier, option or item (RFC 4466 section 3, RFC 9394 section 4).

It is a number 0..9223372036854775807, a set that is not a single number, a range counted from the end such as
``-1:-100``, or a list.
"""


class FetchMacro(enum.Enum):
    """``FAST``: a name for several FETCH items at once (RFC 3501 section 6.4.5)."""

    ALL = "ALL"
    """``FLAGS INTERNALDATE RFC822.SIZE ENVELOPE``."""
    FULL = "FULL"
    """``FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODY``."""
    FAST = "FAST"
    """``FLAGS INTERNALDATE RFC822.SIZE``."""


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
    """``CREATE owatagusiam/``: create a mailbox (RFC 3501 section 6.3.3, RFC 4466 section 2.2).

    ``params``: the parameters in parentheses; ``()`` if there are none.
    """

    mailbox: Mailbox
    params: tuple[CreateParam, ...] = ()


class UnknownCreateParam(Node):
    """``X-FOO (a b)``: a parameter of CREATE that the grammar does not know (RFC 4466 section 2.2).

    ``value``: None if there is none.
    """

    name: bytes
    value: TaggedExtVal | None = None


class Rename(Node):
    """``RENAME blurdybloop sarasoop``: rename a mailbox (RFC 3501 section 6.3.5, RFC 4466 section 2.3).

    ``mailbox``: the existing name.
    ``params``: the parameters in parentheses; ``()`` if there are none.
    """

    mailbox: Mailbox
    new_name: Mailbox
    params: tuple[RenameParam, ...] = ()


class UnknownRenameParam(Node):
    """``X-FOO 1``: a parameter of RENAME that the grammar does not know (RFC 4466 section 2.3).

    ``value``: None if there is none.
    """

    name: bytes
    value: TaggedExtVal | None = None


class Select(Node):
    """``SELECT INBOX (CONDSTORE)``: open a mailbox (RFC 3501 section 6.3.1, RFC 4466 section 2.1).

    ``params``: the parameters in parentheses; ``()`` if there are none.
    """

    mailbox: Mailbox
    params: tuple[SelectParam, ...] = ()


class Examine(Node):
    """``EXAMINE INBOX``: open a mailbox read-only (RFC 3501 section 6.3.2, RFC 4466 section 2.1).

    ``params``: the parameters in parentheses; ``()`` if there are none.
    """

    mailbox: Mailbox
    params: tuple[SelectParam, ...] = ()


class UnknownSelectParam(Node):
    """``X-FOO (a b)``: a parameter of SELECT or EXAMINE that the grammar does not know (RFC 4466 section 2.1).

    ``value``: None if there is none.
    """

    name: bytes
    value: TaggedExtVal | None = None


class Fetch(Node):
    """``FETCH 1:* (FLAGS) (CHANGEDSINCE 12345)``: ask for message data (RFC 3501 section 6.4.5, RFC 4466 section 2.4).

    ``items``: a macro, one item without parentheses, or a tuple of at least one item in parentheses.
    ``modifiers``: the modifiers in parentheses; ``()`` if there are none. Only UID FETCH can have `FetchVanished`.
    """

    sequence_set: SequenceSet
    items: FetchMacro | FetchAtt | tuple[FetchAtt, ...]
    modifiers: tuple[FetchModifier | RexpungesFetchMod, ...] = ()


class UnknownFetchModifier(Node):
    """``X-FOO (1:50)``: a modifier of FETCH that the grammar does not know (RFC 4466 section 2.4).

    ``value``: None if there is none.
    """

    name: bytes
    value: TaggedExtVal | None = None


class Store(Node):
    r"""``STORE 2:4 (UNCHANGEDSINCE 96) +FLAGS (\Deleted)``: change flags (RFC 4466 section 2.5).

    ``modifiers``: the modifiers in parentheses; ``()`` if there are none.
    ``flags``: the change of flags, of Gmail labels, or of annotations.
    """

    sequence_set: SequenceSet
    modifiers: tuple[StoreModifier, ...]
    flags: StoreAttFlags | StoreGmLabels | AttAnnotate


class UnknownStoreModifier(Node):
    """``X-FOO 1``: a modifier of STORE that the grammar does not know (RFC 4466 section 2.5).

    ``value``: None if there is none.
    """

    name: bytes
    value: TaggedExtVal | None = None


class Search(Node):
    """``SEARCH RETURN (MIN) CHARSET UTF-8 SEEN``: find messages (RFC 3501 section 6.4.4, RFC 4466 section 2.6.1).

    ``return_opts``: None without RETURN; ``()`` for ``RETURN ()``.
    ``charset``: the charset of the strings in ``keys``; None without CHARSET, which means US-ASCII.
    ``keys``: at least one. A message is found if it matches all of them.
    """

    return_opts: tuple[SearchReturnOpt, ...] | None
    charset: bytes | None
    keys: tuple[SearchKey, ...]


class UnknownSearchReturnOpt(Node):
    """``X-FOO 1``: a result option of SEARCH that the grammar does not know (RFC 4466 section 2.6.1).

    ``value``: None if there is none.
    """

    name: bytes
    value: TaggedExtVal | None = None


class Esearch(Node):
    """``* ESEARCH (TAG "a567") UID COUNT 5 ALL 4:19,21,28``: the result of an extended SEARCH (RFC 4466 section 2.6.2).

    ``tag``: the tag of the command that caused it; None if no command did.
    ``uid``: True if the numbers are UIDs, False if they are message numbers.
    ``data``: in the order of the wire; ``()`` if there are none.
    """

    tag: bytes | None
    uid: bool
    data: tuple[SearchReturnData, ...]


class UnknownSearchReturnData(Node):
    """``X-FOO (4 99 42)``: an item of a search result that the grammar does not know (RFC 4466 section 2.6.2)."""

    name: bytes
    value: TaggedExtVal


class Append(Node):
    r"""``APPEND saved-messages (\Seen) {310}``…: add messages to a mailbox (RFC 4466 section 2.7).

    ``messages``: at least one. The server needs MULTIAPPEND for more than one (RFC 3502 section 6.3.11).
    """

    mailbox: Mailbox
    messages: tuple[AppendMessage, ...]


class AppendMessage(Node):
    r"""``(\Seen) "17-Jul-1996 02:44:25 -0700" {310}``…: one message of APPEND (RFC 4466 section 3).

    ``flags``: None without a list, ``()`` for an empty list.
    ``date_time``: the internal date of the message; None if the server shall use the current time.
    ``extensions``: data about the message; ``()`` if there are none.
    ``data``: the message. Its octets can contain NUL in a `imapgrammar.strings.Literal8`, if the server has BINARY.
    """

    flags: tuple[Flag, ...] | None
    date_time: DateTime | None
    extensions: tuple[AppendExt, ...]
    data: bytes | Catenate | Utf8Literal


class AppendExtData(Node):
    """``APPEND foo X-PARTS (…)``: APPEND of a message in an unknown form (RFC 4466 section 3, append-data-ext).

    ``flags``, ``date_time``: as in `AppendMessage`.
    ``extensions``: at least one. The last one is the message, in a form that the grammar does not know. The others are
    data about the message.
    """

    mailbox: Mailbox
    flags: tuple[Flag, ...] | None
    date_time: DateTime | None
    extensions: tuple[AppendExt, ...]


class UnknownAppendExt(Node):
    """``X-FOO (a "b" (c))``: data of APPEND that the grammar does not know (RFC 4466 section 3, append-ext)."""

    name: bytes
    value: TaggedExtVal


class StatusMessages(Node):
    """``MESSAGES 231``: the count of messages, 0..4294967295 (RFC 3501 section 6.3.10)."""

    number: int


class StatusRecent(Node):
    r"""``RECENT 2``: the count of messages with ``\Recent``, 0..4294967295 (RFC 3501 section 6.3.10)."""

    number: int


class StatusUidNext(Node):
    """``UIDNEXT 44292``: the next UID of the mailbox, 1..4294967295 (RFC 3501 section 6.3.10)."""

    uid: int


class StatusUidValidity(Node):
    """``UIDVALIDITY 3857529045``: the UID validity value, 1..4294967295 (RFC 3501 section 6.3.10)."""

    uidvalidity: int


class StatusUnseen(Node):
    r"""``UNSEEN 3``: the count of messages without ``\Seen``, 0..4294967295 (RFC 3501 section 6.3.10)."""

    number: int


class UnknownStatusAttVal(Node):
    """``X-FOO 44827``: an item of STATUS data that the grammar does not know (RFC 4466 section 3).

    ``value``: None for NIL.
    """

    name: bytes
    value: TaggedExtVal | None

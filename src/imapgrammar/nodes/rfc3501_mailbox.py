"""RFC 3501: commands for mailboxes, and the data of mailboxes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from imapgrammar.node import Node
from imapgrammar.strings import Flag, Mailbox, UnknownFlag
from imapgrammar.syntax.registry import constraint, declare, declare_kind
from imapgrammar.syntax.terminals import Bare, Keyword, Octets, QuotedString

if TYPE_CHECKING:
    from imapgrammar.nodes import MboxListExtendedItem, StatusAttVal

declare(
    DELIMITER=QuotedString(),
    LIST_CHARS=Bare(),
    MBX_LIST_FLAG=Octets(Flag),
    MBX_LIST_FLAG_NAME=Octets(UnknownFlag, accepts=Flag),
    STATUS_ATT=Keyword(),
    UNKNOWN_STATUS_ATT_NAME=Octets(),
)
declare_kind(mailbox=Mailbox)


class Delete(Node):
    """``DELETE foo/bar``: remove a mailbox (RFC 3501 section 6.3.4)."""

    mailbox: Mailbox


class Lsub(Node):
    """``LSUB "#news." "comp.%"``: list the subscribed names that match a pattern (RFC 3501 section 6.3.9).

    ``reference``, ``pattern``: as in `List`, but one pattern only.
    """

    reference: Mailbox
    pattern: bytes


class Status(Node):
    """``STATUS blurdybloop (UIDNEXT HIGHESTMODSEQ)``: ask for the state of a mailbox (RFC 3501 section 6.3.10).

    ``items``: upper-case keywords such as ``"UIDNEXT"``, or `UnknownStatusAtt`, at least one.
    """

    mailbox: Mailbox
    items: tuple[str | UnknownStatusAtt, ...]


class UnknownStatusAtt(Node):
    """``STATUS x (X-FOO)``: an item of STATUS that no rule owns (RFC 3501 section 6.3.10).

    ``name``: letters, digits and ``-_.:``, a tagged-ext-label (RFC 4466 section 3). The answer to it is an
    `UnknownStatusAttVal`.
    """

    name: bytes


class Subscribe(Node):
    """``SUBSCRIBE #news.comp.mail.mime``: add a name to the subscribed mailboxes (RFC 3501 section 6.3.6)."""

    mailbox: Mailbox


class Unsubscribe(Node):
    """``UNSUBSCRIBE #news.comp.mail.mime``: remove a name from the subscribed mailboxes (RFC 3501 section 6.3.7)."""

    mailbox: Mailbox


class FlagsData(Node):
    r"""``* FLAGS (\Answered \Seen)``: the flags that messages of the mailbox can have (RFC 3501 section 7.2.6)."""

    flags: tuple[Flag, ...]


class ListData(Node):
    r"""``* LIST (\Noselect) "/" foo ("CHILDINFO" (…))``: a mailbox name (RFC 3501 section 7.2.2, RFC 5258 section 6).

    ``flags``: the attributes of the name, such as ``\Noselect``. More than one of ``\Noselect``, ``\Marked`` and
    ``\Unmarked`` raises `imapgrammar.ParseError` and `imapgrammar.SerializeError` (RFC 9051 section 7.3.1).
    ``delimiter``: the one octet between levels of hierarchy; None (NIL) if the name has no hierarchy.
    ``extended``: the extended data (RFC 5258 section 6); None if it is absent, ``()`` for an empty list.
    """

    flags: tuple[Flag, ...]
    delimiter: bytes | None
    mailbox: Mailbox
    extended: tuple[MboxListExtendedItem, ...] | None = None


class LsubData(Node):
    """``* LSUB () "." #news.comp``: a subscribed mailbox name (RFC 3501 section 7.2.3). Fields as in `ListData`."""

    flags: tuple[Flag, ...]
    delimiter: bytes | None
    mailbox: Mailbox
    extended: tuple[MboxListExtendedItem, ...] | None = None


class SearchData(Node):
    """``* SEARCH 2 84 882``: the messages found by SEARCH or UID SEARCH (RFC 3501 section 7.2.5).

    ``numbers``: message numbers, or UIDs after UID SEARCH, 1..4294967295 each; ``()`` if no message was found.
    """

    numbers: tuple[int, ...]


class StatusData(Node):
    """``* STATUS blurdybloop (MESSAGES 231)``: the state of a mailbox (RFC 3501 section 7.2.4).

    ``items``: in the order of the wire; ``()`` for an empty list.
    """

    mailbox: Mailbox
    items: tuple[StatusAttVal, ...]


class Exists(Node):
    """``* 172 EXISTS``: the count of messages in the mailbox, 0..4294967295 (RFC 3501 section 7.3.1)."""

    number: int


class Recent(Node):
    r"""``* 1 RECENT``: the count of messages with ``\Recent``, 0..4294967295 (RFC 3501 section 7.3.2)."""

    number: int


_SELECTABILITY = (rb"\nonexistent", rb"\noselect", rb"\marked", rb"\unmarked")
"""The flags that are a mbx-list-sflag, in lower case."""


@constraint("mbx_list_flags", "RFC 9051 section 9")
def _each_flag_once(values: Sequence[object]) -> str | None:
    # The comments of mbx-list-sflag, as RFC 5258 extends it, and of mbx-list-oflag.
    (flags,) = values
    assert isinstance(flags, tuple)
    if len(flags) > 1:
        # To compare flags calls Python for each of them, to compare bytes does not.
        lower = [*map(bytes.lower, flags)]
        if sum(map(lower.count, _SELECTABILITY)) > 1:
            return r"more than one of \NonExistent, \Noselect, \Marked and \Unmarked"
        if len(set(lower)) < len(lower):
            return "a flag stands twice"
    return None

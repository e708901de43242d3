r"""RFC 7162: CONDSTORE and QRESYNC.

A ``modseq`` is 1..9223372036854775807 (63 bits). It can be 0 only if the class says so. Sets have message numbers or
UIDs 1..4294967295.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence

from imapgrammar.errors import brief
from imapgrammar.node import Node
from imapgrammar.nodes.rfc3501_mailbox import SearchData
from imapgrammar.nodes.rfc5256 import SortData
from imapgrammar.sets import SequenceSet
from imapgrammar.strings import Flag
from imapgrammar.syntax.limits import MAX_63
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import Converted, Member, Number, Set


class EntryTypeReq(enum.Enum):
    """``all``: the metadata that SEARCH MODSEQ looks at: private, shared, or both (RFC 7162 section 3.1.5)."""

    PRIV = "priv"
    SHARED = "shared"
    ALL = "all"


declare(
    ATTR_FLAG=Converted(Flag, lambda wire: wire.replace(b"\\\\", b"\\"), lambda flag: flag.replace(b"\\", b"\\\\")),
    ENTRY_TYPE_REQ=Member(EntryTypeReq),
    KNOWN_SET=Set(),
    MOD_SEQUENCE_VALUE=Number(1, MAX_63),
    MOD_SEQUENCE_VALZER=Number(0, MAX_63),
)


class StatusHighestModSeq(Node):
    """``HIGHESTMODSEQ 7011231777``: the highest mod-sequence of the mailbox, in STATUS data (RFC 7162 section 3.1.7).

    ``modseq``: 0..9223372036854775807; 0 if the server does not store mod-sequences of the mailbox persistently.
    """

    modseq: int


class UnchangedSince(Node):
    """``(UNCHANGEDSINCE 12121230045)``: STORE only in messages that did not change (RFC 7162 section 3.1.3).

    ``modseq``: 0..9223372036854775807. Messages with a higher mod-sequence are left alone. More than one UNCHANGEDSINCE
    in a command raises `imapgrammar.ParseError` and `imapgrammar.SerializeError`.
    """

    modseq: int


class ChangedSince(Node):
    """``(CHANGEDSINCE 12345)``: FETCH only messages with a higher mod-sequence than this (RFC 7162 section 3.1.4.1).

    ``modseq``: 1..9223372036854775807.
    """

    modseq: int


class FetchVanished(Node):
    """``(CHANGEDSINCE 12345 VANISHED)``: UID FETCH that also asks for expunged UIDs (RFC 7162 section 3.2.6).

    Without `ChangedSince` it raises `imapgrammar.ParseError` and `imapgrammar.SerializeError`.
    """


class FetchModSeq(Node):
    """``MODSEQ``: ask for the mod-sequence of the message (RFC 7162 section 3.1.4.2)."""


class ModSeq(Node):
    """``MODSEQ (624140003)``: the mod-sequence of a message (RFC 7162 section 3.1.4.2).

    ``modseq``: 1..9223372036854775807.
    """

    modseq: int


class SearchModSeq(Node):
    r"""``MODSEQ "/flags/\\draft" all 620162338``: messages with at least this mod-sequence (RFC 7162 section 3.1.5).

    ``entry_name``: only changes of this flag count. A system flag has one backslash here and two on the wire. None if
    any change counts.
    ``entry_type``: None if and only if ``entry_name`` is None.
    ``modseq``: 0..9223372036854775807.
    """

    entry_name: Flag | None
    entry_type: EntryTypeReq | None
    modseq: int


class HighestModSeq(Node):
    """``[HIGHESTMODSEQ 715194045007]``: the highest mod-sequence in the mailbox (RFC 7162 section 3.1.2.1).

    ``modseq``: 1..9223372036854775807.
    """

    modseq: int


class NoModSeq(Node):
    """``[NOMODSEQ]``: the server does not store mod-sequences of the mailbox (RFC 7162 section 3.1.2.2)."""


class Modified(Node):
    """``[MODIFIED 7,9]``: the messages that a conditional STORE did not change (RFC 7162 section 3.1.3).

    ``sequence_set``: message numbers, or UIDs after UID STORE.
    """

    sequence_set: SequenceSet


class SearchDataModSeq(SearchData):
    """``* SEARCH 2 5 (MODSEQ 917162500)``: the messages found, at least one (RFC 7162 section 3.1.6).

    ``modseq``: the highest mod-sequence of these messages.
    """

    modseq: int


class SortDataModSeq(SortData):
    """``* SORT 5 2 (MODSEQ 917162500)``: the messages found, in sorted order, at least one (RFC 7162 section 3.1.9).

    ``modseq``: the highest mod-sequence of these messages.
    """

    modseq: int


class Condstore(Node):
    """``SELECT INBOX (CONDSTORE)``: ask for mod-sequences in FETCH responses (RFC 7162 section 3.1.8).

    The server then sends them in all unsolicited FETCH responses.
    """


class Qresync(Node):
    """``SELECT INBOX (QRESYNC (67890007 20050715194045000 41:211 (1:3 41:43)))``: resync (RFC 7162 section 3.2.5).

    It asks for the changes since the client last opened the mailbox.

    ``uidvalidity``: the UID validity value that the client knows, 1..4294967295.
    ``modseq``: the highest mod-sequence that the client knows.
    ``known_uids``: the UIDs that the client knows, without ``*``; None for all UIDs.
    ``seq_match_data``: message numbers and their UIDs that the client knows; None if it sends none.
    """

    uidvalidity: int
    modseq: int
    known_uids: SequenceSet | None = None
    seq_match_data: SeqMatchData | None = None


class SeqMatchData(Node):
    """``(5000,7500 15000,22500)``: message numbers and their UIDs, a part of `Qresync` (RFC 7162 section 3.2.5.2).

    ``known_sequence_set``: message numbers, ascending, without ``*``.
    ``known_uid_set``: the UIDs of these messages in the same order, ascending, without ``*``.

    Sets that are not ascending or have different counts of numbers raise `imapgrammar.ParseError` and
    `imapgrammar.SerializeError`.
    """

    known_sequence_set: SequenceSet
    known_uid_set: SequenceSet


class Vanished(Node):
    """``* VANISHED (EARLIER) 41,43:116``: UIDs of messages that were removed (RFC 7162 section 3.2.10).

    ``earlier``: True in the answer to `Qresync` or `FetchVanished`. The messages were then already removed, and message
    numbers do not change. If it is False, all higher message numbers decrease, as after `ExpungeData`.
    ``known_uids``: the UIDs, without ``*``.
    """

    earlier: bool
    known_uids: SequenceSet


class Closed(Node):
    """``[CLOSED]``: the old mailbox is closed; later responses are of the new one (RFC 7162 section 3.2.11)."""


@constraint("seq_match_data")
def _match_one_for_one(values: Sequence[object]) -> str | None:
    numbers, uids = (value for value in values if isinstance(value, SequenceSet))
    for known in (numbers, uids):
        last = 0
        for low, high in known.ranges():
            if low <= last:
                shown = brief(str(known)).strip("'")
                return f"{shown} is not ascending"
            last = high
    if len(numbers) != len(uids):
        return f"{len(numbers)} message numbers for {len(uids)} UIDs"
    return None


@constraint("uid_fetch_modifiers")
def _vanished_with_changedsince(values: Sequence[object]) -> str | None:
    kinds = _kinds(values[0])
    return "VANISHED without CHANGEDSINCE" if FetchVanished in kinds and ChangedSince not in kinds else None


@constraint("store_modifiers", "RFC 7162 section 7")
def _single_unchangedsince(values: Sequence[object]) -> str | None:
    return "more than one UNCHANGEDSINCE" if _kinds(values[0]).count(UnchangedSince) > 1 else None


def _kinds(modifiers: object) -> list[type]:
    assert isinstance(modifiers, tuple)
    return [*map(type, modifiers)]

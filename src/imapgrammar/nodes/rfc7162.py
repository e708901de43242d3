r"""RFC 7162: CONDSTORE and QRESYNC.

Mod-sequences are ints in 1..9223372036854775807 (63 bits), and 0 only where that is said.
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
    """``all``: of which metadata a search asks, the user's own, the shared, or both (RFC 7162 section 3.1.5)."""

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
    """``HIGHESTMODSEQ 7011231777``: in STATUS data; 0 if mod-sequences do not persist (RFC 7162 section 3.1.7)."""

    modseq: int


class UnchangedSince(Node):
    """``(UNCHANGEDSINCE 12121230045)``: STORE only where unchanged since; may be 0 (RFC 7162 section 3.1.3)."""

    modseq: int


class ChangedSince(Node):
    """``(CHANGEDSINCE 12345)``: FETCH only what has changed since (RFC 7162 section 3.1.4.1)."""

    modseq: int


class FetchVanished(Node):
    """``(CHANGEDSINCE 12345 VANISHED)``: UID FETCH also tells which UIDs are gone (RFC 7162 section 3.2.6)."""


class FetchModSeq(Node):
    """``MODSEQ``: ask for the mod-sequence (RFC 7162 section 3.1.4.2)."""


class ModSeq(Node):
    """``MODSEQ (624140003)``: the mod-sequence of a message (RFC 7162 section 3.1.4.2)."""

    modseq: int


class SearchModSeq(Node):
    r"""``MODSEQ "/flags/\\draft" all 620162338``: messages of this mod-sequence or higher (RFC 7162 section 3.1.5).

    ``entry_name``: the flag whose changes count, with one backslash; None, as then ``entry_type``
    is, for any change. ``modseq`` may be 0.
    """

    entry_name: Flag | None
    entry_type: EntryTypeReq | None
    modseq: int


class HighestModSeq(Node):
    """``[HIGHESTMODSEQ 715194045007]``: the highest mod-sequence in the mailbox (RFC 7162 section 3.1.2.1)."""

    modseq: int


class NoModSeq(Node):
    """``[NOMODSEQ]``: the mailbox does not keep mod-sequences (RFC 7162 section 3.1.2.2)."""


class Modified(Node):
    """``[MODIFIED 7,9]``: what a conditional STORE left alone; UIDs after UID STORE (RFC 7162 section 3.1.3)."""

    sequence_set: SequenceSet


class SearchDataModSeq(SearchData):
    """``* SEARCH 2 5 (MODSEQ 917162500)``: found messages, with their highest mod-sequence (RFC 7162 section 3.1.6)."""

    modseq: int


class SortDataModSeq(SortData):
    """``* SORT 5 2 (MODSEQ 917162500)``: sorted messages, with their highest mod-sequence (RFC 7162 section 3.1.9)."""

    modseq: int


class Condstore(Node):
    """``SELECT INBOX (CONDSTORE)``: tell mod-sequences from now on (RFC 7162 section 3.1.8)."""


class Qresync(Node):
    """``SELECT INBOX (QRESYNC (67890007 20050715194045000 41:211 (1:3 41:43)))``: resync (RFC 7162 section 3.2.5).

    ``uidvalidity``: 1..4294967295. ``modseq``: the highest one the client has seen. ``known_uids``:
    the UIDs it knows; None for all below. Sets hold no ``*``.
    """

    uidvalidity: int
    modseq: int
    known_uids: SequenceSet | None = None
    seq_match_data: SeqMatchData | None = None


class SeqMatchData(Node):
    """``(5000,7500 15000,22500)``: message numbers and, one for one, their UIDs (RFC 7162 section 3.2.5.2).

    Both sets are ascending, without ``*``, and of as many messages.
    """

    known_sequence_set: SequenceSet
    known_uid_set: SequenceSet


class Vanished(Node):
    """``* VANISHED (EARLIER) 41,43:116``: UIDs that are gone (RFC 7162 section 3.2.10).

    ``earlier``: they went before this session or before it asked; message numbers do not sink.
    """

    earlier: bool
    known_uids: SequenceSet


class Closed(Node):
    """``[CLOSED]``: the mailbox is closed; what follows is of the one being opened (RFC 7162 section 3.2.11)."""


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

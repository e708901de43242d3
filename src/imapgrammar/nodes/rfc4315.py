"""RFC 4315: UIDPLUS."""

from __future__ import annotations

from collections.abc import Sequence

from imapgrammar.node import Node
from imapgrammar.sets import SequenceSet
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import Set

declare(UID_SET=Set())


class UidExpunge(Node):
    r"""``UID EXPUNGE 3000:3002``: remove those of these that are flagged ``\Deleted`` (RFC 4315 section 2.1)."""

    sequence_set: SequenceSet


class AppendUid(Node):
    """``[APPENDUID 38505 3955]``: the UIDs of what was appended, in order (RFC 4315 section 3).

    ``uidvalidity``: 1..4294967295, of the destination. ``uids``: one for each message; 12:10 means 10:12, and one alone
    is 12, never 12:12.
    """

    uidvalidity: int
    uids: SequenceSet


class CopyUid(Node):
    """``[COPYUID 38505 304,319:320 3956:3958]``: where copied messages have gone, one for one (RFC 4315 section 3).

    ``uidvalidity``: 1..4294967295, of the destination. ``source``, ``destination``: as many UIDs in each, in the same
    order; 3958:3956 means 3956:3958.
    """

    uidvalidity: int
    source: SequenceSet
    destination: SequenceSet


class UidNotSticky(Node):
    """``[UIDNOTSTICKY]``: UIDs of the mailbox do not persist (RFC 4315 section 3)."""


@constraint("append_uid", "RFC 4315 section 3")
def _single_without_range(values: Sequence[object]) -> str | None:
    (uids,) = values
    assert isinstance(uids, SequenceSet)
    return "one UID stands by itself, not as a set" if len(uids) == 1 and not uids.octets.isdigit() else None


@constraint("resp_code_copy", "RFC 4315 section 3")
def _one_for_one(values: Sequence[object]) -> str | None:
    _, source, destination = values
    assert isinstance(source, SequenceSet)
    assert isinstance(destination, SequenceSet)
    copied, copies = len(source), len(destination)
    return None if copied == copies else f"{copied} UIDs in the source, {copies} in the destination"

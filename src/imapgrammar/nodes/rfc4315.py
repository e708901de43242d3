"""RFC 4315: UIDPLUS."""

from __future__ import annotations

from collections.abc import Sequence

from imapgrammar.node import Node
from imapgrammar.sets import SequenceSet
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import Set

declare(UID_SET=Set())


class UidExpunge(Node):
    r"""``UID EXPUNGE 3000:3002``: remove the messages with these UIDs that have ``\Deleted`` (RFC 4315 section 2.1).

    ``sequence_set``: UIDs.
    """

    sequence_set: SequenceSet


class AppendUid(Node):
    """``[APPENDUID 38505 3955]``: the UIDs of the appended messages (RFC 4315 section 3).

    ``uidvalidity``: the UID validity value of the destination mailbox, 1..4294967295.
    ``uids``: one UID for each message, in the order of APPEND, without ``*``. 12:10 is the same as 10:12. For one
    message it must be a number: a range such as 12:12 raises `imapgrammar.ParseError` and `imapgrammar.SerializeError`.
    """

    uidvalidity: int
    uids: SequenceSet


class CopyUid(Node):
    """``[COPYUID 38505 304,319:320 3956:3958]``: the UIDs of copied messages (RFC 4315 section 3).

    ``uidvalidity``: the UID validity value of the destination mailbox, 1..4294967295.
    ``source``: the UIDs of the messages that were copied, without ``*``.
    ``destination``: the UIDs of the copies, in the same order, without ``*``. 3958:3956 is the same as 3956:3958.

    Sets with different counts of UIDs raise `imapgrammar.ParseError` and `imapgrammar.SerializeError`.
    """

    uidvalidity: int
    source: SequenceSet
    destination: SequenceSet


class UidNotSticky(Node):
    """``[UIDNOTSTICKY]``: the mailbox does not keep its UIDs between sessions (RFC 4315 section 3)."""


@constraint("append_uid", "RFC 4315 section 3")
def _single_without_range(values: Sequence[object]) -> str | None:
    (uids,) = values
    assert isinstance(uids, SequenceSet)
    return "a single UID must be a number, not a range" if len(uids) == 1 and not uids.octets.isdigit() else None


@constraint("resp_code_copy", "RFC 4315 section 3")
def _one_for_one(values: Sequence[object]) -> str | None:
    _, source, destination = values
    assert isinstance(source, SequenceSet)
    assert isinstance(destination, SequenceSet)
    copied, copies = len(source), len(destination)
    return None if copied == copies else f"{copied} UIDs in the source, {copies} in the destination"

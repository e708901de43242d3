"""RFC 4315: UIDPLUS."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.registry import declare
from imapgrammar.sets import SequenceSet
from imapgrammar.terminals import Set

declare(UID_SET=Set())


class UidExpunge(Node):
    r"""``UID EXPUNGE 3000:3002``: remove those of these that are flagged ``\Deleted`` (RFC 4315 section 2.1)."""

    sequence_set: SequenceSet


class AppendUid(Node):
    """``[APPENDUID 38505 3955]``: the UIDs of what was appended, in order (RFC 4315 section 3).

    ``uidvalidity``: 1..4294967295, of the destination.
    """

    uidvalidity: int
    uids: SequenceSet


class CopyUid(Node):
    """``[COPYUID 38505 304,319:320 3956:3958]``: where copied messages have gone, one for one (RFC 4315 section 3).

    ``uidvalidity``: 1..4294967295, of the destination.
    """

    uidvalidity: int
    source: SequenceSet
    destination: SequenceSet


class UidNotSticky(Node):
    """``[UIDNOTSTICKY]``: UIDs of the mailbox do not persist (RFC 4315 section 3)."""

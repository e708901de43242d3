"""RFC 10022: UIDBATCHES.

A batch is a range of UIDs that holds about as many messages as the client asked for. Batch 1 has the highest UIDs.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from imapgrammar.errors import brief
from imapgrammar.node import Node
from imapgrammar.sets import SequenceSet
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import Set

declare(UID_RANGES=Set())


class UidBatches(Node):
    """``UIDBATCHES 2000 10:20``: ask for UID ranges of so many messages each (RFC 10022 section 3.1).

    ``size``: messages for each batch, 1..4294967295. A server may refuse fewer than 500 (`TooFew`).
    ``first``, ``last``: the batches wanted, 1..4294967295, ``first`` not above ``last``; both None for all. A server
    may refuse more than 100,000 messages in them (`TooMany`).
    """

    size: int
    first: int | None = None
    last: int | None = None


class UidBatchesData(Node):
    """``* UIDBATCHES (TAG "A143") 215295:99696,99695:20351``: the batches (RFC 10022 section 3.1.2).

    ``tag``: of the command. ``batches``: one range for each batch, the highest UIDs first; no two ranges have a UID in
    common, and the messages of a range need not be all its UIDs. None if there are no batches.
    """

    tag: bytes
    batches: SequenceSet | None = None


class TooFew(Node):
    """``[TOOFEW]``: the batches are smaller than the server allows (RFC 10022 section 3.1.3.2)."""


class TooMany(Node):
    """``[TOOMANY]``: the batches span more messages than the server allows (RFC 10022 sections 3.1.5 and 3.1.7)."""


@constraint("message_batches", "RFC 10022 section 3.1.5")
def _lowest_batch_first(values: Sequence[object]) -> str | None:
    _, first, last = values
    if isinstance(first, int) and isinstance(last, int) and first > last:
        return f"{first}:{last} is not ordered lowest to highest"
    return None


@constraint("uidbatches_response", "RFC 10022 section 3.1.2")
def _highest_uids_first(values: Sequence[object]) -> str | None:
    batches = values[1]
    if isinstance(batches, SequenceSet):
        for (low, _), (_, high) in itertools.pairwise(batches.ranges()):
            if high >= low:
                shown = brief(str(batches)).strip("'")
                return f"{shown} is not descending"
    return None

"""RFC 9394: PARTIAL, a range of positions in a search result.

A position is 1..4294967295. Both ends belong to the range.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from imapgrammar.node import Node
from imapgrammar.nodes.rfc4731 import ReturnAll
from imapgrammar.sets import SequenceSet
from imapgrammar.syntax.registry import constraint

if TYPE_CHECKING:
    from imapgrammar.nodes import PartialRange


class PartialRangeFirst(Node):
    """``1:500``: positions counted from the start of the result (RFC 9394 section 3.1).

    ``start``, ``end``: position 1 is the message with the lowest number. 500:1 is the same range.
    """

    start: int
    end: int


class PartialRangeLast(Node):
    """``-1:-100``: positions counted from the end of the result (RFC 9394 section 3.1).

    ``start``, ``end``: without the minus sign. 1 is the message with the highest number, 2 the one before it.
    """

    start: int
    end: int


class ReturnPartial(Node):
    """``SEARCH RETURN (PARTIAL 1:500)``: ask for a range of the result (RFC 9394 section 3.1).

    Two of them, or one with `ReturnAll`, raise `imapgrammar.ParseError` and `imapgrammar.SerializeError`.
    """

    range: PartialRange


class EsearchPartial(Node):
    """``PARTIAL (-1:-100 2,4:7)``: a range of the result (RFC 9394 section 3.1).

    ``range``: the range that the client asked for.
    ``results``: message numbers, or UIDs if `Esearch` has ``uid``; None (NIL) if there are none in this range.
    """

    range: PartialRange
    results: SequenceSet | None


class FetchPartial(Node):
    """``(PARTIAL -1:-3)``: UID FETCH only the messages at these positions of the set (RFC 9394 section 3.3)."""

    range: PartialRange


@constraint("search_return_opts", "RFC 9394 section 3.1")
def _one_partial_or_all(values: Sequence[object]) -> str | None:
    (options,) = values
    if not isinstance(options, tuple):
        return None
    # This runs for every SEARCH and SORT with options, so commands without PARTIAL must be fast.
    for option in options:
        if type(option) is ReturnPartial:
            kinds = [*map(type, options)]
            count = kinds.count(ReturnPartial) + kinds.count(ReturnAll)
            return "PARTIAL can occur once, and not together with ALL" if count > 1 else None
    return None

"""RFC 9394: PARTIAL, one window of a result. Positions in a result are ints in 1..4294967295, both ends included."""

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
    """``1:500``: positions counted from the first, the lowest number; 500:1 is the same (RFC 9394 section 3.1)."""

    start: int
    end: int


class PartialRangeLast(Node):
    """``-1:-100``: positions counted from the last, the highest number (RFC 9394 section 3.1).

    ``start`` and ``end`` are without the minus: 1 is the last one found, 2 the one before it.
    """

    start: int
    end: int


class ReturnPartial(Node):
    """``SEARCH RETURN (PARTIAL 1:500)``: ask for one window of the result (RFC 9394 section 3.1).

    It stands once in a command, and not beside ALL.
    """

    range: PartialRange


class EsearchPartial(Node):
    """``PARTIAL (-1:-100 2,4:7)``: one window of the result; None for NIL, an empty one (RFC 9394 section 3.1)."""

    range: PartialRange
    results: SequenceSet | None


class FetchPartial(Node):
    """``(PARTIAL -1:-3)``: UID FETCH only what stands at these positions of the set (RFC 9394 section 3.3)."""

    range: PartialRange


@constraint("search_return_opts", "RFC 9394 section 3.1")
def _one_partial_or_all(values: Sequence[object]) -> str | None:
    (options,) = values
    if not isinstance(options, tuple):
        return None
    # Of every SEARCH and SORT with options this is asked, so those without PARTIAL go first.
    for option in options:
        if type(option) is ReturnPartial:
            kinds = [*map(type, options)]
            return "more than one PARTIAL or ALL" if kinds.count(ReturnPartial) + kinds.count(ReturnAll) > 1 else None
    return None

"""RFC 5267: ESORT, CONTEXT=SEARCH and CONTEXT=SORT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imapgrammar.node import Node
from imapgrammar.nodes.rfc5256 import SortCriterion
from imapgrammar.registry import declare
from imapgrammar.sets import SequenceSet
from imapgrammar.terminals import Set

if TYPE_CHECKING:
    from imapgrammar.nodes import SearchKey, SearchReturnOpt

declare(PARTIAL_RANGE=Set())


class CancelUpdate(Node):
    """``CANCELUPDATE "B01" "B02"``: end the updates of these tags, at least one (RFC 5267 section 4.3.5)."""

    tags: tuple[bytes, ...]


class ExtendedSort(Node):
    """``SORT RETURN (ALL) (DATE) UTF-8 ALL``: SORT that is answered by ESEARCH (RFC 5267 section 3.1)."""

    return_opts: tuple[SearchReturnOpt, ...]
    criteria: tuple[SortCriterion, ...]
    charset: bytes
    keys: tuple[SearchKey, ...]


class ReturnContext(Node):
    """``SEARCH RETURN (CONTEXT)``: a hint that the same search will come again (RFC 5267 section 4.2)."""


class ReturnPartial(Node):
    """``SEARCH RETURN (PARTIAL 1:500)``: ask for one window of the result (RFC 5267 section 4.4)."""

    range: SequenceSet


class ReturnUpdate(Node):
    """``SEARCH RETURN (UPDATE)``: ask to be told as the result changes (RFC 5267 section 4.3)."""


class NoUpdate(Node):
    """``[NOUPDATE "B02"]``: the server will not tell changes for this tag (RFC 5267 section 4.3.1)."""

    tag: bytes


class EsearchAddTo(Node):
    """``ADDTO (1 2733)``: numbers that came into the result (RFC 5267 section 4.3.3).

    ``positions``: each a position in the result, from 1, and the numbers there; 0 for an unsorted result.
    """

    positions: tuple[tuple[int, SequenceSet], ...]


class EsearchPartial(Node):
    """``PARTIAL (1:500 2,4:7)``: one window of the result (RFC 5267 section 4.4). None for NIL, an empty one."""

    range: SequenceSet
    results: SequenceSet | None


class EsearchRemoveFrom(Node):
    """``REMOVEFROM (0 32768)``: numbers that left the result, as in `EsearchAddTo` (RFC 5267 section 4.3.4)."""

    positions: tuple[tuple[int, SequenceSet], ...]

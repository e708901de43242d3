"""RFC 5267: ESORT, CONTEXT=SEARCH and CONTEXT=SORT. Their PARTIAL is in `imapgrammar.nodes.rfc9394`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imapgrammar.node import Node
from imapgrammar.nodes.rfc5256 import SortCriterion
from imapgrammar.sets import SequenceSet

if TYPE_CHECKING:
    from imapgrammar.nodes import SearchKey, SearchReturnOpt, SortAnnotation


class CancelUpdate(Node):
    """``CANCELUPDATE "B01" "B02"``: end the updates of these tags, at least one (RFC 5267 section 4.3.5)."""

    tags: tuple[bytes, ...]


class ExtendedSort(Node):
    """``SORT RETURN (ALL) (DATE) UTF-8 ALL``: SORT that is answered by ESEARCH (RFC 5267 section 3.1)."""

    return_opts: tuple[SearchReturnOpt, ...]
    criteria: tuple[SortCriterion | SortAnnotation, ...]
    charset: bytes
    keys: tuple[SearchKey, ...]


class ReturnContext(Node):
    """``SEARCH RETURN (CONTEXT)``: a hint that the same search will come again (RFC 5267 section 4.2)."""


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


class EsearchRemoveFrom(Node):
    """``REMOVEFROM (0 32768)``: numbers that left the result, as in `EsearchAddTo` (RFC 5267 section 4.3.4)."""

    positions: tuple[tuple[int, SequenceSet], ...]

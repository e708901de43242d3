"""RFC 5267: ESORT, CONTEXT=SEARCH and CONTEXT=SORT. The option PARTIAL is in `imapgrammar.nodes.rfc9394`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imapgrammar.node import Node
from imapgrammar.nodes.rfc5256 import SortCriterion
from imapgrammar.sets import SequenceSet

if TYPE_CHECKING:
    from imapgrammar.nodes import SearchKey, SearchReturnOpt, SortAnnotation


class CancelUpdate(Node):
    """``CANCELUPDATE "B01" "B02"``: stop the updates of earlier searches (RFC 5267 section 4.3.5).

    ``tags``: the tags of the search commands, at least one.
    """

    tags: tuple[bytes, ...]


class ExtendedSort(Node):
    """``SORT RETURN (ALL) (DATE) UTF-8 ALL``: a SORT with an ESEARCH response (RFC 5267 section 3).

    ``return_opts``: ``()`` for ``RETURN ()``.

    The other fields are as in `Sort`.
    """

    return_opts: tuple[SearchReturnOpt, ...]
    criteria: tuple[SortCriterion | SortAnnotation, ...]
    charset: bytes
    keys: tuple[SearchKey, ...]


class ReturnContext(Node):
    """``SEARCH RETURN (CONTEXT)``: a hint that the client will repeat the search (RFC 5267 section 4.2)."""


class ReturnUpdate(Node):
    """``SEARCH RETURN (UPDATE)``: ask for updates when the result changes (RFC 5267 section 4.3)."""


class NoUpdate(Node):
    """``[NOUPDATE "B02"]``: the server does not send updates for a search (RFC 5267 section 4.3.1).

    ``tag``: the tag of the search command.
    """

    tag: bytes


class EsearchAddTo(Node):
    """``ADDTO (1 2733)``: messages to add to the result of a search (RFC 5267 section 4.3.3).

    ``positions``: at least one pair of a position and the numbers to insert there. The first position is 1; 0 stands
    for the order of the mailbox, after SEARCH only. The range is 0..4294967295. The numbers are UIDs if `Esearch` has
    ``uid``.
    """

    positions: tuple[tuple[int, SequenceSet], ...]


class EsearchRemoveFrom(Node):
    """``REMOVEFROM (0 32768)``: messages to remove from the result of a search (RFC 5267 section 4.3.4).

    ``positions``: at least one pair of a position and the numbers to remove from there on, as in `EsearchAddTo`.
    """

    positions: tuple[tuple[int, SequenceSet], ...]

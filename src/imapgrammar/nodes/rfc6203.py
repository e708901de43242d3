"""RFC 6203: SEARCH=FUZZY.

RELEVANCY is for commands that have a FUZZY key too (sections 4 and 6). That is not checked: a server can refuse others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from imapgrammar.node import Node
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Number

if TYPE_CHECKING:
    from imapgrammar.nodes import SearchKey

declare(SCORE=Number(1, 100))


class SearchFuzzy(Node):
    """``FUZZY SUBJECT work``: messages that match the key as the server sees fit (RFC 6203 section 3)."""

    key: SearchKey


class EsearchRelevancy(Node):
    """``RELEVANCY (4 99 42)``: how well the messages found match, 1..100 each, in their order (RFC 6203 section 4)."""

    scores: tuple[int, ...]


class ReturnRelevancy(Node):
    """``SEARCH RETURN (RELEVANCY ALL)``: ask how well the messages found match (RFC 6203 section 4)."""

"""RFC 6203: SEARCH=FUZZY.

RELEVANCY is only allowed in a command with a FUZZY key (sections 4 and 6). This is not checked, because a server can
refuse other commands.
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
    """``FUZZY SUBJECT work``: messages that match the key approximately (RFC 6203 section 3).

    The server decides what matches, such as words with a similar spelling.
    """

    key: SearchKey


class EsearchRelevancy(Node):
    """``RELEVANCY (4 99 42)``: the relevancy scores of the messages found (RFC 6203 section 4).

    ``scores``: 1..100 each, in the order of the messages; 100 is the most relevant. ``()`` if no message was found.
    """

    scores: tuple[int, ...]


class ReturnRelevancy(Node):
    """``SEARCH RETURN (RELEVANCY ALL)``: ask for the relevancy scores of the messages found (RFC 6203 section 4)."""

"""RFC 4731: ESEARCH. It adds result options of SEARCH, and the data of the ESEARCH response.

Numbers are message numbers, or UIDs if `Esearch` has ``uid``.
"""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.sets import SequenceSet


class ReturnMin(Node):
    """``SEARCH RETURN (MIN)``: ask for the lowest number found (RFC 4731 section 3.1)."""


class ReturnMax(Node):
    """``SEARCH RETURN (MAX)``: ask for the highest number found (RFC 4731 section 3.1)."""


class ReturnAll(Node):
    """``SEARCH RETURN (ALL)``: ask for all numbers found, as a set (RFC 4731 section 3.1)."""


class ReturnCount(Node):
    """``SEARCH RETURN (COUNT)``: ask for the count of messages found (RFC 4731 section 3.1)."""


class EsearchMin(Node):
    """``MIN 2``: the lowest number found, 1..4294967295 (RFC 4731 section 3.1).

    After SORT it is the number of the first message in the sorted order (RFC 5267 section 3.1).
    """

    number: int


class EsearchMax(Node):
    """``MAX 47``: the highest number found, 1..4294967295 (RFC 4731 section 3.1).

    After SORT it is the number of the last message in the sorted order (RFC 5267 section 3.1).
    """

    number: int


class EsearchAll(Node):
    """``ALL 2,10:11``: all numbers found (RFC 4731 section 3.1).

    ``sequence_set``: never empty. After SORT the numbers are in the sorted order (RFC 5267 section 3.1).
    """

    sequence_set: SequenceSet


class EsearchCount(Node):
    """``COUNT 25``: the count of messages found, 0..4294967295 (RFC 4731 section 3.1)."""

    number: int


class EsearchModSeq(Node):
    """``MODSEQ 1236``: the highest mod-sequence of the messages returned (RFC 4731 section 3.2).

    ``modseq``: 1..9223372036854775807.
    """

    modseq: int

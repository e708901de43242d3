"""RFC 4731: what ESEARCH returns."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.sets import SequenceSet


class ReturnMin(Node):
    """``SEARCH RETURN (MIN)``: ask for the lowest number (RFC 4731 section 3.1)."""


class ReturnMax(Node):
    """``SEARCH RETURN (MAX)``: ask for the highest number (RFC 4731 section 3.1)."""


class ReturnAll(Node):
    """``SEARCH RETURN (ALL)``: ask for all numbers, as a set (RFC 4731 section 3.1)."""


class ReturnCount(Node):
    """``SEARCH RETURN (COUNT)``: ask how many there are (RFC 4731 section 3.1)."""


class EsearchMin(Node):
    """``MIN 2``: the lowest number found, 1..4294967295 (RFC 4731 section 3.1)."""

    number: int


class EsearchMax(Node):
    """``MAX 47``: the highest number found, 1..4294967295 (RFC 4731 section 3.1)."""

    number: int


class EsearchAll(Node):
    """``ALL 2,10:11``: all numbers found; after SORT their order counts (RFC 4731 section 3.1)."""

    sequence_set: SequenceSet


class EsearchCount(Node):
    """``COUNT 25``: how many were found, 0..4294967295 (RFC 4731 section 3.1)."""

    number: int


class EsearchModSeq(Node):
    """``MODSEQ 1236``: the highest mod-sequence of those returned, 1..9223372036854775807 (RFC 4731 section 3.2)."""

    modseq: int

"""RFC 5466: FILTERS."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Octets

declare(FILTER_NAME=Octets())


class SearchFilter(Node):
    """``FILTER on-the-road``: messages that the filter finds, whose keys the server keeps (RFC 5466 section 3.1).

    ``name``: octets of an atom but ``/``.
    """

    name: bytes


class UndefinedFilter(Node):
    """``[UNDEFINED-FILTER on-the-road]``: there is no filter of that name for this user (RFC 5466 section 3.1)."""

    name: bytes

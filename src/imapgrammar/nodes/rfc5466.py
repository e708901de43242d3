"""RFC 5466: FILTERS."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Octets

declare(FILTER_NAME=Octets())


class SearchFilter(Node):
    """``FILTER on-the-road``: messages that match a filter stored on the server (RFC 5466 section 3.1).

    ``name``: an atom without ``/``.
    """

    name: bytes


class UndefinedFilter(Node):
    """``[UNDEFINED-FILTER on-the-road]``: there is no filter with this name for this user (RFC 5466 section 3.1).

    ``name``: an atom without ``/``.
    """

    name: bytes

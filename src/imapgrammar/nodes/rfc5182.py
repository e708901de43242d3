"""RFC 5182: SEARCHRES. The set ``$``, the saved result, is a `SequenceSet` like any other."""

from __future__ import annotations

from imapgrammar.node import Node


class ReturnSave(Node):
    """``SEARCH RETURN (SAVE)``: keep the result, for commands that name it ``$`` (RFC 5182 section 2.1)."""


class NotSaved(Node):
    """``[NOTSAVED]``: the server did not keep the result; ``$`` is now empty (RFC 5182 section 2.5)."""

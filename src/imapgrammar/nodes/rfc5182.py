"""RFC 5182: SEARCHRES. The saved result ``$`` is ``SequenceSet(b"$")`` of `imapgrammar.sets`."""

from __future__ import annotations

from imapgrammar.node import Node


class ReturnSave(Node):
    """``SEARCH RETURN (SAVE)``: save the result, which later commands can use as ``$`` (RFC 5182 section 2.1)."""


class NotSaved(Node):
    """``[NOTSAVED]``: the server did not save the result; ``$`` is now empty (RFC 5182 section 2.5)."""

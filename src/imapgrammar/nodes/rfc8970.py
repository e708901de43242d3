"""RFC 8970: PREVIEW.

That a preview is UTF-8 and of at most 256 characters (section 3.3) is not checked: a client can show what there is.
"""

from __future__ import annotations

from collections.abc import Sequence

from imapgrammar.node import Node
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import Keyword

declare(PREVIEW_MOD=Keyword())


class FetchPreview(Node):
    """``PREVIEW (LAZY)``: ask for the first words of the message (RFC 8970 section 3.1).

    ``modifiers``: upper-case keywords; ``LAZY`` is for what can be had without delay (section 4.1).
    """

    modifiers: tuple[str, ...] = ()


class Preview(Node):
    """``PREVIEW "Preview text!"``: the first words of the message, at most 256 characters (RFC 8970 section 3.2).

    ``text``: in UTF-8; empty if there is nothing to show. None for NIL, after LAZY: not to be had now.
    """

    text: bytes | None


@constraint("unknown_fetch_modifier", "RFC 8970 section 6")
def _lazy_belongs_to_preview(values: Sequence[object]) -> str | None:
    """``FETCH 1 PREVIEW (LAZY)`` has one reading: a modifier of FETCH would come back as one of PREVIEW."""
    name, _ = values
    return "LAZY is PREVIEW's" if isinstance(name, bytes) and name.upper() == b"LAZY" else None

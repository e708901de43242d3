"""RFC 8970: PREVIEW.

A preview is UTF-8 with at most 256 characters (section 3.3). This is not checked, because a client can show any
preview.
"""

from __future__ import annotations

from collections.abc import Sequence

from imapgrammar.node import Node
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import Keyword

declare(PREVIEW_MOD=Keyword())


class FetchPreview(Node):
    """``PREVIEW (LAZY)``: ask for a preview, the first words of the message (RFC 8970 section 3.1).

    ``modifiers``: upper-case keywords; ``()`` if there are none. ``LAZY`` asks for a preview only if the server has
    it without delay (section 4.1).
    """

    modifiers: tuple[str, ...] = ()


class Preview(Node):
    """``PREVIEW "Preview text!"``: the preview, the first words of the message (RFC 8970 section 3.2).

    ``text``: in UTF-8; empty if there is no text to show. None (NIL) after LAZY if the server does not have it yet.
    """

    text: bytes | None


@constraint("unknown_fetch_modifier", "RFC 8970 section 6")
def _lazy_belongs_to_preview(values: Sequence[object]) -> str | None:
    """Refuse LAZY as a modifier of FETCH, because ``FETCH 1 PREVIEW (LAZY)`` has it as a modifier of PREVIEW."""
    name, _ = values
    lazy = isinstance(name, bytes) and name.upper() == b"LAZY"
    return "LAZY is a modifier of PREVIEW, not of FETCH" if lazy else None

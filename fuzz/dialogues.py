r"""Dialogues: what both sides of a connection sent, in one input.

The input is cut at each line that begins with ``C: `` or ``S: ``; what stands behind the label, up to the next,
is a piece of that side, octet for octet. So lines with CRLF make an ordinary transcript, which the command line
reads too, and a piece may hold LF, literals, or no line end at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

Piece = tuple[bytes, bytes]
"""``C`` or ``S``, and its octets."""

_LABEL = re.compile(rb"^([CS]): ", re.MULTILINE)


def cut(dialogue: bytes) -> list[Piece]:
    """The pieces of a dialogue; what comes before the first label is the server's."""
    first, *labelled = _LABEL.split(dialogue)
    pieces = list(zip(labelled[::2], labelled[1::2], strict=True))
    return [(b"S", first), *pieces] if first else pieces


def join(pieces: Iterable[Piece]) -> bytes:
    """The dialogue of these pieces; a piece that does not end a line cannot be told from the next."""
    return b"".join(b"%s: %s" % piece for piece in pieces)

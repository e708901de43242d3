r"""Dialogues: what both sides of a connection sent, in one input.

The input is cut at each line that begins with the label ``C: `` or ``S: ``. The octets from one label to the next
are a piece that this side sent. So lines with CRLF make an ordinary transcript, which the command line reads too,
and a piece may contain LF, literals, or no line end at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

Piece = tuple[bytes, bytes]
"""``C`` or ``S``, and its octets."""

_LABEL = re.compile(rb"^([CS]): ", re.MULTILINE)


def cut(dialogue: bytes) -> list[Piece]:
    """Cut a dialogue into its pieces. Octets before the first label are a piece of the server."""
    first, *labelled = _LABEL.split(dialogue)
    pieces = list(zip(labelled[::2], labelled[1::2], strict=True))
    return [(b"S", first), *pieces] if first else pieces


def join(pieces: Iterable[Piece]) -> bytes:
    """Join pieces to a dialogue. A label is only found again after a piece that ends with LF."""
    return b"".join(b"%s: %s" % piece for piece in pieces)

"""Readings of messages with quirks by both engines, and traffic to be changed, for the tests of quirks."""

from __future__ import annotations

import functools
import re
from pathlib import Path

from imapgrammar.compiled.entry import is_response
from imapgrammar.compiled.tolerant import read_server_message
from imapgrammar.explain.tolerant import TolerantReader
from imapgrammar.reference.loader import load_tolerant, registry
from imapgrammar.syntax import framing
from imapgrammar.syntax.splitting import Questions, split

SESSIONS = Path(__file__).parents[1] / "sessions"
LONGEST = 600

Met = list[tuple[str, int, int]]


@functools.cache
def reader() -> TolerantReader:
    """The interpreted engine."""
    return TolerantReader(load_tolerant().grammar, registry().constraints)


def interpreted(octets: bytes) -> tuple[object, Met] | None:
    """The node and quirks of a server's message, as the interpreted engine reads it; None if it cannot be read."""
    return reader().read(octets, "server_message") if octets.endswith(b"\n") else None


def compiled(octets: bytes) -> tuple[object, Met] | None:
    """The same as the compiled tolerant parser reads it, also if the message is valid."""
    met: Met = []
    if not octets.endswith(b"\n"):
        return None
    node, end = read_server_message(octets, 0, met)  # type: ignore[arg-type]
    return (node, sorted(met, key=lambda quirk: quirk[1])) if end == len(octets) else None


@functools.cache
def traffic() -> tuple[bytes, ...]:
    """Messages of servers from some of the recorded sessions, one of those that are alike but for their numbers."""
    found: dict[bytes, bytes] = {}
    for path in sorted(SESSIONS.glob("*.s2c"))[::4]:
        for piece in split([path.read_bytes()], Questions(is_response, _is_beginning, is_response)):
            if len(piece.octets) <= LONGEST:
                found.setdefault(re.sub(rb"[0-9]+", b"1", piece.octets), piece.octets)
    return tuple(found.values())


def _is_beginning(octets: bytes) -> bool:
    return framing.announced(octets) is not None and not is_response(octets)

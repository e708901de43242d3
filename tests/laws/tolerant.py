"""Readings of messages with quirks by both engines, and traffic to be changed, for the tests of quirks."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from pathlib import Path

from imapgrammar.compiled.entry import command, is_response
from imapgrammar.compiled.tolerant import read_server_message
from imapgrammar.compiled.tolerant_commands import read_client_message
from imapgrammar.explain.tolerant import TolerantReader
from imapgrammar.reference.loader import load_tolerant, registry
from imapgrammar.side import Side
from imapgrammar.syntax import framing
from imapgrammar.syntax.splitting import Questions, split

SESSIONS = Path(__file__).parents[1] / "sessions"
LONGEST = 600

Met = list[tuple[str, int, int]]


@functools.cache
def reader() -> TolerantReader:
    """The interpreted engine."""
    return TolerantReader(load_tolerant().grammar, registry().constraints)


def interpreted(octets: bytes, side: Side = Side.SERVER) -> tuple[object, Met] | None:
    """The node and quirks of a message, as the interpreted engine reads it; None if it cannot be read."""
    return reader().read(octets, f"{side}_message") if octets.endswith(b"\n") else None


def compiled(octets: bytes, side: Side = Side.SERVER) -> tuple[object, Met] | None:
    """The same as the compiled tolerant parser reads it, also if the message is valid."""
    met: Met = []
    if not octets.endswith(b"\n"):
        return None
    read = read_server_message if side is Side.SERVER else read_client_message
    node, end = read(octets, 0, met)  # type: ignore[arg-type]
    return (node, sorted(met, key=lambda quirk: quirk[1])) if end == len(octets) else None


@functools.cache
def traffic(side: Side = Side.SERVER) -> tuple[bytes, ...]:
    """Messages of one side from some of the recorded sessions, one of those that are alike but for their numbers."""
    ending, is_message = ("s2c", is_response) if side is Side.SERVER else ("c2s", _is_command)
    found: dict[bytes, bytes] = {}
    for path in sorted(SESSIONS.glob(f"*.{ending}"))[::4]:
        questions = Questions(is_message, lambda octets: _is_beginning(octets, is_message), is_message)
        for piece in split([path.read_bytes()], questions):
            if len(piece.octets) <= LONGEST:
                found.setdefault(re.sub(rb"[0-9]+", b"1", piece.octets), piece.octets)
    return tuple(found.values())


def _is_command(octets: bytes) -> bool:
    return command(octets) is not None


def _is_beginning(octets: bytes, is_message: Callable[[bytes], bool]) -> bool:
    return framing.announced(octets) is not None and not is_message(octets)

"""Other readers of IMAP beside ours, where they know the same syntax: imap-codec, and RFC 9051's ABNF run by ``abnf``.

Each input on which one accepts and one refuses is a disagreement, and must be one of those in `DISAGREEMENTS`, each
with its reason. An entry that no longer explains anything is wrong too.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from abnf.grammars import rfc9051
from abnf.parser import ParseError as AbnfError
from imap_codec import CommandCodec, ResponseCodec

import imapgrammar
from imapgrammar import ParseError
from imapgrammar.node import Node
from trees import places

LONGEST_FOR_ABNF = 80
"""``abnf`` tries all readings, which takes time that grows faster than the octets."""


@dataclass(frozen=True)
class Peer:
    """Another reader. ``accepts`` is asked for a side, ``command`` or ``response``, and the octets of one message."""

    name: str
    accepts: Callable[[str, bytes], bool]


@dataclass(frozen=True)
class Disagreement:
    """What one reader accepts and the other refuses, and why.

    ``ours``: whether it is we who accept. ``names``: of node classes, one of which is in what we accept; or of rules,
    which the error names when we refuse. ``octets``: a pattern that is found in the message, which stands for the names
    where these do not tell enough.
    """

    ours: bool
    reason: str
    names: frozenset[str] = frozenset()
    octets: re.Pattern[bytes] | None = field(default=None)

    def explains(self, found: Node | ParseError, octets: bytes) -> bool:
        """Whether this is such a case; ``found``: what we read."""
        if self.ours is isinstance(found, ParseError):
            return False
        if self.octets is not None and not self.octets.search(octets):
            return False
        return not self.names or not self.names.isdisjoint(_names(found))


def _names(found: Node | ParseError) -> set[str]:
    if isinstance(found, ParseError):
        return {found.rule}
    return {type(value).__name__ for value in (found, *(place.value for place in places(found)))}


def read(side: str, octets: bytes) -> Node | ParseError:
    """What we read."""
    try:
        return (imapgrammar.parse_command if side == "command" else imapgrammar.parse_response)(octets)
    except ParseError as error:
        return error


def explanation(peer: Peer, side: str, octets: bytes) -> Disagreement | str | None:
    """The entry for a disagreement, a text if none explains it, None if there is none."""
    found = read(side, octets)
    if isinstance(found, ParseError) is not peer.accepts(side, octets):
        return None
    for entry in DISAGREEMENTS[peer.name, side]:
        if entry.explains(found, octets):
            return entry
    return f"{peer.name}: {octets!r}: we read {found!r}"


def _imap_codec(side: str, octets: bytes) -> bool:
    codec = CommandCodec if side == "command" else ResponseCodec
    try:
        rest, _ = codec.decode(octets)
    except Exception:  # its errors have no common class of their own
        return False
    return not rest


@functools.cache
def _rule(name: str) -> rfc9051.Rule:
    return rfc9051.Rule(name)


def _abnf(side: str, octets: bytes) -> bool:
    try:
        _rule(side).parse_all(octets.decode("latin-1"))
    except AbnfError:
        return False
    return True


IMAP_CODEC = Peer("imap-codec", _imap_codec)
ABNF = Peer("RFC 9051", _abnf)


def _ours(reason: str, *names: str, octets: bytes | None = None) -> Disagreement:
    return Disagreement(True, reason, frozenset(names), octets and re.compile(octets, re.IGNORECASE) or None)


def _theirs(reason: str, *rules: str, octets: bytes | None = None) -> Disagreement:
    return Disagreement(False, reason, frozenset(rules), octets and re.compile(octets, re.IGNORECASE) or None)


DISAGREEMENTS: dict[tuple[str, str], tuple[Disagreement, ...]] = {
    ("imap-codec", "command"): (
    ),
    ("imap-codec", "response"): (
    ),
    ("RFC 9051", "command"): (
    ),
    ("RFC 9051", "response"): (
    ),
}

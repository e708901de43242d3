"""From messages to what can be sent: fragments, each of which may have to wait for the peer's ``+``."""

from __future__ import annotations

import enum
from collections.abc import Iterator

import msgspec

from imapgrammar.capabilities import (
    LARGEST_OF_LITERAL_MINUS,
    NON_SYNCHRONIZING,
    NON_SYNCHRONIZING_ANY,
    missing_capabilities,
)
from imapgrammar.compiled import entry
from imapgrammar.errors import SerializeError
from imapgrammar.nodes import ClientMessage, ContinueData
from imapgrammar.strings import CapabilityName
from imapgrammar.syntax import framing
from imapgrammar.wire.events import has_secret

_BINARY = CapabilityName(b"BINARY")

LONGEST_LINE = 8192
"""How many octets a client's line should have at most, literals apart (RFC 7162 section 4)."""


class Literals(enum.Enum):
    """Which literals of a command are non-synchronizing.

    ``CHOSEN``: those that the server's capabilities allow to be (RFC 7888): all with LITERAL+, those of at most 4096
    octets with LITERAL- or IMAP4rev2 (beside IMAP4rev1 once it is enabled), else none. ``AS_GIVEN``: those that are
    `NonSyncLiteral` or `NonSyncLiteral8`.
    """

    CHOSEN = enum.auto()
    AS_GIVEN = enum.auto()


class Fragment(msgspec.Struct, frozen=True):
    """Octets to be sent at once.

    ``awaits_continuation``: the next fragment must not be sent before the server's ``+``; if a tagged NO or BAD comes
    instead, it must not be sent at all. ``secret``: they must not be shown or logged; repr does not.
    """

    octets: bytes
    awaits_continuation: bool = False
    secret: bool = False

    def __repr__(self) -> str:
        octets = f"<{len(self.octets)} octets>" if self.secret else repr(self.octets)
        return f"Fragment(octets={octets}, awaits_continuation={self.awaits_continuation})"


class Outgoing(msgspec.Struct, frozen=True):
    """A message on its way: its fragments in order, and the length of its line in octets, literals apart."""

    fragments: tuple[Fragment, ...]
    line_length: int

    @property
    def is_long(self) -> bool:
        """Whether the command should be split, or use shorter sets (RFC 7162 section 4): over 8192 octets."""
        return self.line_length > LONGEST_LINE

    def __iter__(self) -> Iterator[Fragment]:
        return iter(self.fragments)


def outgoing(
    message: ClientMessage, capabilities: frozenset[CapabilityName], literals: Literals, *, sasl: bool, utf8: bool
) -> Outgoing:
    """A client's message as fragments; ``sasl``: inside AUTHENTICATE; ``utf8``: in UTF-8 mode.

    Raises `SerializeError`, also for a literal8 that the server does not take.
    """
    if sasl and isinstance(message, ContinueData) and message.base64 and message.base64.upper() == b"DONE":
        # By itself it would be the end of IDLE.
        octets = message.base64 + b"\r\n"
    else:
        octets = entry.serialize(message, utf8=utf8)
    secret = has_secret(message)
    fragments: list[Fragment] = []
    pieces: list[bytes] = []
    start = line_length = 0
    announced = list(framing.announcements(octets))
    if any(announcement[1] for announcement, _ in announced):
        _check_literal8(message, capabilities)
    for announcement, end in announced:
        size = end - announcement.end()
        awaits = _awaits(announcement[3] == b"", size, capabilities, literals)
        line_length += announcement.end() - start
        pieces += [octets[start : announcement.end(2)], b"}\r\n" if awaits else b"+}\r\n"]
        if awaits:
            fragments.append(Fragment(b"".join(pieces), awaits_continuation=True, secret=secret))
            pieces = []
        pieces.append(octets[announcement.end() : end])
        start = end
    pieces.append(octets[start:])
    fragments.append(Fragment(b"".join(pieces), secret=secret))
    return Outgoing(tuple(fragments), line_length + len(octets) - start)


def synchronizing(octets: bytes) -> bytes:
    """A message with all its literals announced as synchronizing ones."""
    pieces: list[bytes] = []
    start = 0
    for announcement, end in framing.announcements(octets):
        if announcement[3] and end < len(octets):  # else it is text: after a literal the message goes on
            pieces.append(octets[start : announcement.end(2)])
            start = announcement.end(3)
    return b"".join([*pieces, octets[start:]]) if pieces else octets


def _awaits(given: bool, size: int, capabilities: frozenset[CapabilityName], literals: Literals) -> bool:
    if literals is Literals.AS_GIVEN:
        return given
    enough = NON_SYNCHRONIZING if size <= LARGEST_OF_LITERAL_MINUS else NON_SYNCHRONIZING_ANY
    return capabilities.isdisjoint(enough)


def _check_literal8(message: ClientMessage, capabilities: frozenset[CapabilityName]) -> None:
    if capabilities and any(_BINARY in needed for needed in missing_capabilities(message, capabilities)):
        raise SerializeError("literal8", "the server does not take literal8: it has not announced BINARY")

"""Messages as fragments to send: after some fragments the client must wait for the server's ``+``."""

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
from imapgrammar.nodes import ClientMessage, ContinueData, ServerMessage
from imapgrammar.strings import CapabilityName
from imapgrammar.syntax import framing
from imapgrammar.wire.events import has_secret

_BINARY = CapabilityName(b"BINARY")

LONGEST_LINE = 8192
"""The most octets that a client's line should have, literals not counted (RFC 7162 section 4)."""


class Literals(enum.Enum):
    """Selection of the literals of a command that are non-synchronizing.

    ``CHOSEN``: as many as the server's capabilities allow (RFC 7888): with LITERAL+ all; with LITERAL- or IMAP4rev2
    those of at most 4096 octets; else none. If the server announces IMAP4rev1 too, IMAP4rev2 counts once it is
    enabled. ``AS_GIVEN``: those that are `NonSyncLiteral` or `NonSyncLiteral8`.
    """

    CHOSEN = enum.auto()
    AS_GIVEN = enum.auto()


class Fragment(msgspec.Struct, frozen=True):
    """Octets to send in one go.

    ``awaits_continuation``: do not send the next fragment before the server's ``+``; if a tagged NO or BAD comes
    instead, do not send it at all. ``secret``: the octets must not be shown or logged; repr hides them.
    """

    octets: bytes
    awaits_continuation: bool = False
    secret: bool = False

    def __repr__(self) -> str:
        octets = f"<{len(self.octets)} octets>" if self.secret else repr(self.octets)
        return f"Fragment(octets={octets}, awaits_continuation={self.awaits_continuation})"


class Outgoing(msgspec.Struct, frozen=True):
    """A message to send: its fragments in order, and the length of its line in octets, literals not counted."""

    fragments: tuple[Fragment, ...]
    line_length: int

    @property
    def is_long(self) -> bool:
        """True above 8192 octets: the command should be split, or use shorter sets (RFC 7162 section 4)."""
        return self.line_length > LONGEST_LINE

    def __iter__(self) -> Iterator[Fragment]:
        return iter(self.fragments)


def outgoing(
    message: ClientMessage, capabilities: frozenset[CapabilityName], literals: Literals, *, sasl: bool, utf8: bool
) -> Outgoing:
    """A client's message as fragments. ``sasl``: inside AUTHENTICATE. ``utf8``: in UTF-8 mode.

    Raises `SerializeError`, also for a literal8 when the server has announced its capabilities without BINARY.
    """
    if sasl and isinstance(message, ContinueData) and message.base64 and message.base64.upper() == b"DONE":
        # `serialize` refuses this value, since the line DONE ends IDLE elsewhere.
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


def response(message: ServerMessage, *, utf8: bool) -> bytes:
    """The octets of a server's message, with synchronizing literals; ``utf8``: in UTF-8 mode.

    Raises `SerializeError`, also for a response whose first line is a whole response, such as
    ``a NO [BADCHARSET ({5}``: without a closing bracket it is text, and a client would read what follows as other
    responses.
    """
    octets = _synchronizing(entry.serialize(message, utf8=utf8))
    end = octets.find(b"\n") + 1
    if end < len(octets) and entry.is_response(octets[:end], utf8=utf8):
        raise SerializeError("resp-text", "a client would take the first line, up to the literal, for all of it")
    return octets


def _synchronizing(octets: bytes) -> bytes:
    """The octets of a message, with all its literals announced as synchronizing."""
    pieces: list[bytes] = []
    start = 0
    for announcement, end in framing.announcements(octets):
        if announcement[3] and end < len(octets):  # at the end it is text: a message goes on after a literal
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

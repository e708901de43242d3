"""Events: what a reader finds in the octets that arrive."""

from __future__ import annotations

import enum
import re
from typing import Generic, TypeVar

import msgspec

from imapgrammar.compiled.mending import blank_end
from imapgrammar.compiled.scanners import scan_TAG
from imapgrammar.errors import ParseError
from imapgrammar.node import Secretive
from imapgrammar.nodes import (
    ClientMessage,
    Command,
    ContinueCancel,
    ContinueData,
    ContinueReq,
    Done,
    ServerMessage,
    Tagged,
)
from imapgrammar.quirks import Quirk

_ANSWER = re.compile(rb"([^ ]+) (OK|NO|BAD)(?![!-~])", re.IGNORECASE)

M = TypeVar("M", ClientMessage, ServerMessage)


def has_secret(message: object) -> bool:
    """Return whether a message holds a password or SASL data, so that its octets must not get into logs."""
    return isinstance(message.command if isinstance(message, Command) else message, Secretive)


def tag_of(octets: bytes) -> bytes | None:
    """The tag at the beginning of a command, after blank lines; None if there is none that an answer could have."""
    start = blank_end(octets)
    end = octets.find(b" ", start)
    return octets[start:end] if end > start and scan_TAG(octets, start) == end else None


def answer_in(octets: bytes) -> tuple[bytes, str] | None:
    """Return the tag and the state, OK, NO or BAD, of a tagged response, after blank lines; None if it has none."""
    found = _ANSWER.match(octets, blank_end(octets))
    return (found[1], found[2].decode("ascii").upper()) if found and tag_of(octets) == found[1] else None


class Kind(enum.StrEnum):
    """The kind of a line that a server sent (RFC 3501 section 2.2.2).

    ``TAGGED``: it ends the command with its tag. ``UNTAGGED``: it begins with ``*``. ``CONTINUATION``: it begins with
    ``+`` and asks for the rest of a command.
    """

    TAGGED = "tagged"
    UNTAGGED = "untagged"
    CONTINUATION = "continuation"


class Message(msgspec.Struct, Generic[M], frozen=True, gc=False):
    """A whole message: its node and the octets it came in.

    ``octets``: all octets of the message, but of a streamed literal only the announcement. ``quirks``: what is wrong
    with them, if the message could be read all the same; none if the message is valid. ``kind``: the kind of a
    response; None for what a client sends.
    """

    node: M
    octets: bytes
    quirks: tuple[Quirk, ...] = ()

    @property
    def kind(self) -> Kind | None:
        match self.node:
            case Tagged():
                return Kind.TAGGED
            case ContinueReq():
                return Kind.CONTINUATION
            case Command() | Done() | ContinueData() | ContinueCancel():
                return None
            case _:
                return Kind.UNTAGGED

    def __repr__(self) -> str:
        octets = f"<{len(self.octets)} octets>" if has_secret(self.node) else repr(self.octets)
        quirks = f", quirks={self.quirks!r}" if self.quirks else ""
        return f"Message(node={self.node!r}, octets={octets}{quirks})"


class LiteralAnnounced(msgspec.Struct, frozen=True):
    r"""The announcement of a literal, ``{310}`` CRLF, by a client (RFC 3501 section 4.3), or of one that is streamed.

    If it is ``synchronizing``, the client now waits for ``+``, or for NO or BAD with its tag, which refuse the literal.
    ``size``: octets of the literal, 0..4294967295. ``line``: the octets up to the end of the announcement, from the
    beginning of the message or the end of its last literal. ``streamed``: the literal's octets come as
    `LiteralOctets`. ``tag``: that of the command, which its answer must have; None if there is none, as in a response.
    """

    size: int
    synchronizing: bool
    line: bytes
    streamed: bool = False
    tag: bytes | None = None

    def __repr__(self) -> str:
        return (
            f"LiteralAnnounced(size={self.size}, synchronizing={self.synchronizing}, "
            f"line=<{len(self.line)} octets>, streamed={self.streamed}, tag={self.tag!r})"
        )


class LiteralOctets(msgspec.Struct, frozen=True):
    """Some octets of the streamed literal that was announced last. ``remaining``: number of octets still to come."""

    octets: bytes
    remaining: int

    def __repr__(self) -> str:
        return f"LiteralOctets(octets=<{len(self.octets)} octets>, remaining={self.remaining})"


class Malformed(msgspec.Struct, frozen=True):
    r"""Octets that are not a message, and the error. Reading goes on after them.

    ``octets``: those of ``error``; of a streamed literal only the announcement, as in `Message`. ``tag``: the tag at
    their beginning, which the answer to a command must have; None if there is none. ``state``: OK, NO or BAD of a
    tagged response; None if none can be read. ``kind``: the kind of a response; None if it cannot be read.

    A client must not wait for ever: what ``kind`` and ``tag`` say still answers its command.

    >>> from imapgrammar.wire import Client
    >>> client = Client()
    >>> client.feed(b"a1 OK\r\n+\r\n* 1 FETCH\r\n")
    >>> [(str(event.kind), event.tag, event.state) for event in client]
    [('tagged', b'a1', 'OK'), ('continuation', None, None), ('untagged', None, None)]
    """

    octets: bytes
    error: ParseError

    @property
    def tag(self) -> bytes | None:
        return tag_of(self.octets)

    @property
    def state(self) -> str | None:
        answer = answer_in(self.octets)
        return answer[1] if answer else None

    @property
    def kind(self) -> Kind | None:
        start = blank_end(self.octets)
        match self.octets[start : start + 1]:
            case b"*":
                return Kind.UNTAGGED
            case b"+":
                return Kind.CONTINUATION
            case _:
                return Kind.TAGGED if self.tag else None

    def __repr__(self) -> str:
        return f"Malformed(octets=<{len(self.octets)} octets>, error={self.error!r})"


class LimitExceeded(msgspec.Struct, frozen=True):
    """A message that is larger than `Limits` allow. The rest of it is skipped.

    ``limit``: the name of a field of `Limits`. ``maximum``: its value. ``octets``: the beginning of the message, at
    most 1,000 octets. ``recovers``: True if reading goes on with the next message. False if the end of this one
    cannot be found: then nothing more is read, and the connection should be closed. A reader may find that out only
    later; then there is a second event, without octets. ``tag``: as in `Malformed`.
    """

    limit: str
    maximum: int
    octets: bytes
    recovers: bool = True

    @property
    def tag(self) -> bytes | None:
        return tag_of(self.octets)

    def __repr__(self) -> str:
        return f"LimitExceeded(limit={self.limit!r}, maximum={self.maximum}, recovers={self.recovers})"


class Layer(enum.StrEnum):
    """The layer that begins where reading stops."""

    STARTTLS = "STARTTLS"
    COMPRESS = "COMPRESS"


class Boundary(msgspec.Struct, frozen=True):
    """The place where TLS or compression begins. Feed only octets that went through the new layer from now on.

    ``octets``: octets that had already arrived after this place. With COMPRESS they are the first ones of the new
    layer. With STARTTLS there must be none: anybody who can write to the connection may have sent them, and they must
    not be trusted. If there are some, ``injected`` is True and nothing more is read. The repr shows only their number,
    since a client that does not wait for the answer may have sent a password in them.
    """

    layer: Layer
    octets: bytes
    injected: bool = False

    def __repr__(self) -> str:
        return f"Boundary(layer={self.layer!r}, octets=<{len(self.octets)} octets>, injected={self.injected})"


class CutOff(msgspec.Struct, frozen=True):
    """The end of the stream, inside a message.

    ``octets``: what was kept of the message. ``missing``: number of octets that its last literal lacks.
    """

    octets: bytes
    missing: int = 0

    def __repr__(self) -> str:
        return f"CutOff(octets=<{len(self.octets)} octets>, missing={self.missing})"


Event = Message[M] | LiteralAnnounced | LiteralOctets | Malformed | LimitExceeded | Boundary | CutOff

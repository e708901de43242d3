"""What a reader finds in the octets that arrive."""

from __future__ import annotations

import enum
from typing import Generic, TypeVar

import msgspec

from imapgrammar.compiled.scanners import scan_TAG
from imapgrammar.errors import ParseError
from imapgrammar.node import Secretive
from imapgrammar.nodes import ClientMessage, Command, ServerMessage

M = TypeVar("M", ClientMessage, ServerMessage)


def has_secret(message: object) -> bool:
    """Return whether a message holds a password or SASL data, so that its octets must not get into logs."""
    return isinstance(message.command if isinstance(message, Command) else message, Secretive)


def tag_of(octets: bytes) -> bytes | None:
    """The tag at the beginning of a command, if there is one that an answer can have."""
    end = octets.find(b" ")
    return octets[:end] if end > 0 and scan_TAG(octets, 0) == end else None


class Message(msgspec.Struct, Generic[M], frozen=True, gc=False):
    """A whole message: its node and the octets it came in.

    ``octets``: all of them, save those of literals that were streamed; their announcements stand.
    """

    node: M
    octets: bytes

    def __repr__(self) -> str:
        octets = f"<{len(self.octets)} octets>" if has_secret(self.node) else repr(self.octets)
        return f"Message(node={self.node!r}, octets={octets})"


class LiteralAnnounced(msgspec.Struct, frozen=True):
    r"""``{310}`` CRLF: a literal is about to come, of a client (RFC 3501 section 4.3) or one that is streamed.

    A client that sent a ``synchronizing`` one waits for ``+``, or for NO or BAD with its tag, which refuse it.
    ``size``: octets, 0..4294967295. ``line``: the octets that end with the announcement, from the message's
    beginning or its last literal on. ``streamed``: the literal's octets come as `LiteralOctets`. ``tag``: of the
    command, as the answer must have it; None if it has none, as a response has none.
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
    """Some octets of the streamed literal that was announced last; ``remaining``: how many are still to come."""

    octets: bytes
    remaining: int

    def __repr__(self) -> str:
        return f"LiteralOctets(octets=<{len(self.octets)} octets>, remaining={self.remaining})"


class Malformed(msgspec.Struct, frozen=True):
    """Octets that are no message, and why; reading goes on behind them.

    ``octets`` are those of ``error``; of streamed literals, as in `Message`, only the announcements stand.
    ``tag``: at their beginning, as the answer to a command must have it; None if there is none.
    """

    octets: bytes
    error: ParseError

    @property
    def tag(self) -> bytes | None:
        return tag_of(self.octets)

    def __repr__(self) -> str:
        return f"Malformed(octets=<{len(self.octets)} octets>, error={self.error!r})"


class LimitExceeded(msgspec.Struct, frozen=True):
    """A message is larger than `Limits` allow. Nothing more is told of it.

    ``limit``: the field of `Limits`. ``maximum``: its value. ``octets``: how the message begins, at
    most 1,000 octets. ``recovers``: reading goes on at the next message. Else, which may turn out later
    and is then told by a second event without octets, its end cannot be found: nothing more is read,
    and the connection should be closed. ``tag`` is as that of `Malformed`.
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
    """What begins where reading stops."""

    STARTTLS = "STARTTLS"
    COMPRESS = "COMPRESS"


class Boundary(msgspec.Struct, frozen=True):
    """Here TLS or compression begins: what is fed from now on must have gone through it.

    ``octets``: what had already come behind. For COMPRESS they are the first of the new layer. Behind
    STARTTLS there must be none: whoever can write to the connection put them there, and they must
    not be believed; then ``injected`` is true and nothing more is read.
    """

    layer: Layer
    octets: bytes
    injected: bool = False


class CutOff(msgspec.Struct, frozen=True):
    """The stream ended inside a message. ``octets``: as much of it as was kept; ``missing``: octets of its literal."""

    octets: bytes
    missing: int = 0

    def __repr__(self) -> str:
        return f"CutOff(octets=<{len(self.octets)} octets>, missing={self.missing})"


Event = Message[M] | LiteralAnnounced | LiteralOctets | Malformed | LimitExceeded | Boundary | CutOff

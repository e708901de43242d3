r"""Read messages that break the rules of IMAP as real servers break them, and get told each quirk.

>>> import imapgrammar
>>> reading = imapgrammar.read_response(b"* FLAGS (\\Seen \\Recent) \r\n")
>>> reading.node
FlagsData(flags=(Flag(b'\\Seen'),))
>>> reading.quirks
(Quirk(name='recent-in-flags', offset=15, octets=b'\\Recent'), Quirk(name='trailing-space', offset=23, octets=b' \r\n'))

The node is always a valid one: `imapgrammar.serialize` writes it, and `imapgrammar.parse_response` reads what that
writes as an equal node. `KNOWN` says what each quirk is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec

from imapgrammar.compiled import deviant, mending
from imapgrammar.compiled.deviant import KNOWN, Quirk
from imapgrammar.compiled.entry import command, owned, parse_error, response
from imapgrammar.syntax.quirks import KnownQuirk, Place
from imapgrammar.syntax.utf8 import mode

if TYPE_CHECKING:
    from collections.abc import Collection

    from imapgrammar.nodes import ClientMessage, ServerMessage

__all__ = [
    "KNOWN",
    "KnownQuirk",
    "Quirk",
    "Reading",
    "command_with_quirks",
    "read_command",
    "read_response",
    "with_quirks",
]

Message = TypeVar("Message")


class Reading(msgspec.Struct, Generic[Message], frozen=True):
    """A message as it was read: its ``node``, and its ``quirks`` in the order of their offsets; none if it is valid."""

    node: Message
    quirks: tuple[Quirk, ...]


def read_response(octets: bytes | bytearray | memoryview, *, utf8: bool = False) -> Reading[ServerMessage]:
    r"""Read one message of a server, with its CRLF and literals, whether it is valid or has quirks.

    >>> read_response(b"* 3 EXISTS\r\n")
    Reading(node=Exists(number=3), quirks=())
    >>> read_response(b"* OK\r\n")
    Reading(node=Ok(code=None, text=None), quirks=(Quirk(name='no-text', offset=4, octets=b''),))

    A valid message is read as `imapgrammar.parse_response` reads it, and as fast. ``utf8`` as there.
    Raises the `ParseError` of that function for octets that cannot be read even with quirks.
    """
    o = octets if type(octets) is bytes else owned(octets)
    if utf8 and not o.isascii():
        with mode(on=True):
            return read_response(o)
    node = response(o)
    if node is not None:
        return Reading(node, ())
    reading = with_quirks(o)
    if reading is None:
        raise parse_error(o, "server_message")
    return reading


def read_command(octets: bytes | bytearray | memoryview, *, utf8: bool = False) -> Reading[ClientMessage]:
    r"""Read one message of a client, with its CRLF and literals, whether it is valid or has quirks.

    >>> read_command(b"a1  FETCH 1 (ALL)\r\n").quirks
    (Quirk(name='extra-space', offset=2, octets=b'  '), Quirk(name='macro-in-list', offset=12, octets=b'(ALL)'))

    A valid message is read as `imapgrammar.parse_command` reads it, and as fast. ``utf8`` as there.
    Raises the `ParseError` of that function for octets that cannot be read even with quirks.
    """
    o = octets if type(octets) is bytes else owned(octets)
    if utf8 and not o.isascii():
        with mode(on=True):
            return read_command(o)
    node = command(o)
    if node is not None:
        return Reading(node, ())
    reading = command_with_quirks(o)
    if reading is None:
        raise parse_error(o, "client_message")
    return reading


def with_quirks(octets: bytes) -> Reading[ServerMessage] | None:
    """Read a message that `imapgrammar.parse_response` refuses; return None if it cannot be read even with quirks."""
    found = deviant.response(octets)
    return None if found is None else Reading(*found)


def command_with_quirks(octets: bytes, places: Collection[Place] = mending.COMMAND) -> Reading[ClientMessage] | None:
    """Read a message that `imapgrammar.parse_command` refuses; return None if it cannot be read even with quirks.

    ``places``: where its framing is mended.
    """
    found = deviant.command(octets, places)
    return None if found is None else Reading(*found)

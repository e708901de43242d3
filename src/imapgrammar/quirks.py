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

import functools
import operator
from typing import TYPE_CHECKING, Final, Generic, TypeVar, cast

import msgspec

from imapgrammar._generated.quirks import QUIRKS
from imapgrammar.compiled.entry import command, owned, parse_error, response
from imapgrammar.node import Concealed
from imapgrammar.syntax import mending
from imapgrammar.syntax.credentials import credentials
from imapgrammar.syntax.quirks import KnownQuirk, Place
from imapgrammar.syntax.utf8 import mode

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from imapgrammar.nodes import ClientMessage, ServerMessage

    _Parser = Callable[[bytes, int, list[object]], tuple[object, int]]

Message = TypeVar("Message")

_offset = operator.itemgetter(1)
_offset_of = operator.attrgetter("offset")

KNOWN: Final[dict[str, KnownQuirk]] = {quirk.name: quirk for quirk in QUIRKS}
"""The quirks that are read, by name, in the order of their names.

>>> KNOWN["trailing-space"].text
'Spaces stand before the CRLF that ends a response.'
"""


class Quirk(msgspec.Struct, frozen=True):
    """A quirk that was met in a message.

    ``name``: a key of `KNOWN`. ``offset``: the index of its first octet in the message. ``octets``: the octets that
    were read as a quirk; empty if something is missing at the offset. If they may be of a password or of SASL data,
    their repr shows only how many they are.
    """

    name: str
    offset: int
    octets: bytes


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
    mended = mending.mended(octets)
    if mended is None:
        return _response(octets)
    if mended.broken_at:
        first = octets[: mended.broken_at]
        if response(first) is not None or with_quirks(first) is not None:
            return None  # There are two messages.
    framed = mended.octets
    node = response(framed)
    reading = _response(framed) if node is None else Reading(node, ())
    return None if reading is None else Reading(reading.node, _all_quirks(octets, mended, reading.quirks))


def command_with_quirks(octets: bytes, places: Collection[Place] = mending.COMMAND) -> Reading[ClientMessage] | None:
    """Read a message that `imapgrammar.parse_command` refuses; return None if it cannot be read even with quirks.

    ``places``: where its framing is mended.
    """
    mended = mending.mended(octets, places)
    framed = octets if mended is None else mended.octets
    node = None if mended is None else command(framed)
    reading = _command(framed) if node is None else Reading(node, ())
    if reading is None:
        return None
    quirks = reading.quirks if mended is None else _all_quirks(octets, mended, reading.quirks)
    return Reading(reading.node, tuple(_concealing(octets, quirks)))


def framing_quirks(octets: bytes, mended: mending.Mended) -> tuple[Quirk, ...]:
    """Return the quirks of framing that were mended in ``octets``."""
    return tuple([Quirk(edit.name, edit.start, octets[edit.start : edit.end]) for edit in mended.quirks])


def _all_quirks(octets: bytes, mended: mending.Mended, others: Iterable[Quirk]) -> tuple[Quirk, ...]:
    """Return the quirks of framing and others, which were met in the octets that are mended, by their offsets."""
    quirks: list[Quirk] = []
    for quirk in others:
        start, end = mended.original(quirk.offset, quirk.offset + len(quirk.octets))
        quirks.append(Quirk(quirk.name, start, octets[start:end]))
    return tuple(sorted([*quirks, *framing_quirks(octets, mended)], key=_offset_of))


def _concealing(octets: bytes, quirks: Iterable[Quirk]) -> Iterator[Quirk]:
    """Yield the quirks of a command so that the reprs of those with octets of a password hide these."""
    secret = credentials(octets)
    for quirk in quirks:
        hides = secret is not None and quirk.offset + len(quirk.octets) > secret
        yield Quirk(quirk.name, quirk.offset, Concealed(quirk.octets)) if hides else quirk


def _response(octets: bytes) -> Reading[ServerMessage] | None:
    """Read a response that is framed as it must be."""
    node, quirks = _read(_response_parser, octets)
    return None if node is None else Reading(cast("ServerMessage", node), quirks)


def _command(octets: bytes) -> Reading[ClientMessage] | None:
    """Read a command that is framed as it must be."""
    node, quirks = _read(_command_parser, octets)
    return None if node is None else Reading(cast("ClientMessage", node), quirks)


def _read(parser: Callable[[], _Parser], octets: bytes) -> tuple[object, tuple[Quirk, ...]]:
    """Read a message; return its node and its quirks in the order of their offsets, or None and no quirks."""
    if not octets.endswith(b"\n"):
        return None, ()
    met: list[tuple[str, int, int]] = []
    node, end = parser()(octets, 0, cast("list[object]", met))
    if end != len(octets):
        return None, ()
    if len(met) > 1:
        met.sort(key=_offset)
    return node, tuple([Quirk(name, start, octets[start:end]) for name, start, end in met])


@functools.cache
def _response_parser() -> _Parser:
    """The tolerant parser of responses, which is not imported before it is needed."""
    from imapgrammar.compiled.tolerant import read_server_message

    return read_server_message


@functools.cache
def _command_parser() -> _Parser:
    """The tolerant parser of commands, which is not imported before it is needed."""
    from imapgrammar.compiled.tolerant_commands import read_client_message

    return read_client_message

"""Read messages that break the rules as real peers break them, with the tolerant parsers.

These are not imported before they are needed.
"""

from __future__ import annotations

import functools
import operator
import re
from typing import TYPE_CHECKING, Final, TypeAlias, cast

import msgspec

from imapgrammar._generated.quirks import QUIRKS
from imapgrammar.compiled import mending
from imapgrammar.compiled.parser import read_client_message, read_server_message
from imapgrammar.errors import ParseError
from imapgrammar.node import Concealed
from imapgrammar.syntax import framing
from imapgrammar.syntax.credentials import credentials
from imapgrammar.syntax.limits import MAX_NESTING
from imapgrammar.syntax.quirks import KnownQuirk, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from imapgrammar.nodes import ClientMessage, ServerMessage

    _Parser: TypeAlias = Callable[[bytes, int, list[object]], tuple[object, int]]

_QUOTED_OR_PARENTHESIS: Final = re.compile(rb'"(?:[^"\\\r\n]|\\[^\r\n])*"|[()]')
_DEEPEST: Final = MAX_NESTING + 8
"""So deep the parentheses of a message may be nested: those of a body structure, and those around and in it."""

_start = operator.itemgetter(1)
_offset = operator.attrgetter("offset")

KNOWN: Final[dict[str, KnownQuirk]] = {quirk.name: quirk for quirk in QUIRKS}
"""The quirks that are read, by name, in the order of their names.

>>> KNOWN["trailing-space"].text
'Spaces stand before the CRLF that ends a message.'
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

    @property
    def known(self) -> KnownQuirk:
        """What is known about the quirk: its text, and who sends it."""
        return KNOWN[self.name]

    def hiding(self, secret: int) -> Quirk:
        """Return the quirk without the octets from index ``secret`` of the message on."""
        return Quirk(self.name, self.offset, self.octets[: max(0, secret - self.offset)])


def response(octets: bytes) -> tuple[ServerMessage, tuple[Quirk, ...]] | None:
    """Read a response that is not valid, and tell its quirks; return None if it cannot be read even with quirks."""
    if not octets.endswith(b"\n"):
        return None
    mended = mending.mended(octets)
    if mended is None:
        return _response(octets)
    if mended.broken_at:
        first = octets[: mended.broken_at]
        alone = response(first)
        if _valid_response(first) is not None or (alone is not None and not is_unfinished(alone[1])):
            return None  # There are two messages.
    framed = mended.octets
    node = _valid_response(framed)
    read = _response(framed) if node is None else (node, ())
    return None if read is None else (read[0], _all_quirks(octets, mended, read[1]))


def command(
    octets: bytes, places: Collection[Place] = mending.COMMAND
) -> tuple[ClientMessage, tuple[Quirk, ...]] | None:
    """Read a command that is not valid, and tell its quirks; return None if it cannot be read even with quirks.

    ``places``: where its framing is mended.
    """
    if not octets.endswith(b"\n"):
        return None
    mended = mending.mended(octets, places)
    framed = octets if mended is None else mended.octets
    node = None if mended is None else _valid_command(framed)
    read = _command(framed) if node is None else (node, ())
    if read is None:
        return None
    quirks = read[1] if mended is None else _all_quirks(octets, mended, read[1])
    return read[0], tuple(_concealing(octets, quirks))


def is_unfinished(quirks: Iterable[Quirk]) -> bool:
    """Return whether these are the quirks of a response whose end is missing."""
    return any(quirk.name == mending.UNFINISHED for quirk in quirks)


def framing_quirks(octets: bytes, mended: mending.Mended) -> tuple[Quirk, ...]:
    """Return the quirks of framing that were mended in ``octets``."""
    return tuple([Quirk(edit.name, edit.start, octets[edit.start : edit.end]) for edit in mended.quirks])


def _all_quirks(octets: bytes, mended: mending.Mended, others: Iterable[Quirk]) -> tuple[Quirk, ...]:
    """Return the quirks of framing and others, which were met in the octets that are mended, by their offsets."""
    quirks: list[Quirk] = []
    for quirk in others:
        start, end = mended.original(quirk.offset, quirk.offset + len(quirk.octets))
        quirks.append(Quirk(quirk.name, start, octets[start:end]))
    return tuple(sorted([*quirks, *framing_quirks(octets, mended)], key=_offset))


def _concealing(octets: bytes, quirks: Iterable[Quirk]) -> Iterator[Quirk]:
    """Yield the quirks of a command so that the reprs of those with octets of a password hide these."""
    secret = credentials(octets)
    for quirk in quirks:
        hides = secret is not None and quirk.offset + len(quirk.octets) > secret
        yield Quirk(quirk.name, quirk.offset, Concealed(quirk.octets)) if hides else quirk


def _valid_response(octets: bytes) -> ServerMessage | None:
    node, end = read_server_message(octets, 0)
    return cast("ServerMessage", node) if end == len(octets) else None


def _valid_command(octets: bytes) -> ClientMessage | None:
    node, end = read_client_message(octets, 0)
    return cast("ClientMessage", node) if end == len(octets) else None


def _response(octets: bytes) -> tuple[ServerMessage, tuple[Quirk, ...]] | None:
    """Read a response that is framed as it must be."""
    if _is_too_deep(octets):
        return None
    node, quirks = _read(_response_parser, octets)
    if node is None or _may_have_wrong_size(octets, quirks):
        return None
    return cast("ServerMessage", node), quirks


def _command(octets: bytes) -> tuple[ClientMessage, tuple[Quirk, ...]] | None:
    """Read a command that is framed as it must be."""
    if _is_too_deep(octets):
        return None
    node, quirks = _read(_command_parser, octets)
    if node is None or not all(quirk.known.in_commands for quirk in quirks):
        return None
    return cast("ClientMessage", node), quirks


def _may_have_wrong_size(octets: bytes, quirks: tuple[Quirk, ...]) -> bool:
    """Return whether what follows a literal shows that its size may be wrong. Then its octets must not be believed."""
    if b"}\r\n" not in octets:
        return False
    ends = {end for _, end in framing.announcements(octets)}
    is_wrong = any(octets[end : end + 1] not in mending.AFTER_A_LITERAL for end in ends)
    return is_wrong or any(quirk.name == mending.UNFINISHED and quirk.offset in ends for quirk in quirks)


def _is_too_deep(octets: bytes) -> bool:
    """Return whether lists are nested deeper than in any message that can be read.

    This is found out first, because each list around such lists would be tried in vain.
    """
    if octets.count(b"(") <= _DEEPEST:
        return False
    try:
        text = framing.set_aside(octets).text
    except ParseError:
        return False
    depth = 0
    for found in _QUOTED_OR_PARENTHESIS.finditer(text):
        depth += {b"(": 1, b")": -1}.get(found[0], 0)
        if depth > _DEEPEST:
            return True
    return False


def _read(parser: Callable[[], _Parser], octets: bytes) -> tuple[object, tuple[Quirk, ...]]:
    """Read a message; return its node and its quirks in the order of their offsets, or None and no quirks."""
    met: list[tuple[str, int, int]] = []
    node, end = parser()(octets, 0, cast("list[object]", met))
    if end != len(octets):
        return None, ()
    if len(met) > 1:
        met.sort(key=_start)
    return node, tuple([Quirk(name, start, octets[start:end]) for name, start, end in met])


@functools.cache
def _response_parser() -> _Parser:
    from imapgrammar.compiled.tolerant import read_server_message

    return read_server_message


@functools.cache
def _command_parser() -> _Parser:
    from imapgrammar.compiled.tolerant_commands import read_client_message

    return read_client_message

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
from imapgrammar.side import Side
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
        """The facts about the quirk that do not depend on the message: its text, and who sends it."""
        return KNOWN[self.name]

    def hiding(self, secret: int) -> Quirk:
        """Return the quirk without the octets from index ``secret`` of the message on."""
        return Quirk(self.name, self.offset, self.octets[: max(0, secret - self.offset)])


def response(octets: bytes) -> tuple[ServerMessage, tuple[Quirk, ...]] | None:
    """Read a response that is not valid, and tell its quirks; return None if it cannot be read even with quirks."""
    mended = mending.mended(octets)
    if mended and mended.broken_at and _is_whole(octets[: mended.broken_at]):
        return None  # There are two messages.
    read = _mended(octets, mended, Side.SERVER)
    return None if read is None else (cast("ServerMessage", read[0]), read[1])


def command(
    octets: bytes, places: Collection[Place] = mending.COMMAND
) -> tuple[ClientMessage, tuple[Quirk, ...]] | None:
    """Read a command that is not valid, and tell its quirks; return None if it cannot be read even with quirks.

    ``places``: where its framing is mended.
    """
    read = _mended(octets, mending.mended(octets, places), Side.CLIENT)
    if read is None or not all(quirk.known.in_commands for quirk in read[1]):
        return None
    return cast("ClientMessage", read[0]), tuple(_concealing(octets, read[1]))


def is_unfinished(quirks: Iterable[Quirk]) -> bool:
    """Return whether these are the quirks of a response whose end is missing."""
    return any(quirk.known.may_go_on for quirk in quirks)


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


def _is_whole(line: bytes) -> bool:
    """Return whether the first line of octets is a response by itself."""
    alone = response(line)
    return _valid(line, Side.SERVER) is not None or (alone is not None and not is_unfinished(alone[1]))


def _mended(octets: bytes, mended: mending.Mended | None, side: Side) -> tuple[object, tuple[Quirk, ...]] | None:
    """Read a message; ``mended``: what it is once its framing is mended, None if there is nothing to mend."""
    if not octets.endswith(b"\n"):
        return None
    if mended is None:
        return _framed(octets, side)
    framed = mended.octets
    node = _valid(framed, side)
    read = _framed(framed, side) if node is None else (node, ())
    return None if read is None else (read[0], _all_quirks(octets, mended, read[1]))


def _valid(octets: bytes, side: Side) -> object:
    """Read a valid message; return None for others."""
    node, end = (read_server_message if side is Side.SERVER else read_client_message)(octets, 0)
    return node if end == len(octets) else None


def _framed(octets: bytes, side: Side) -> tuple[object, tuple[Quirk, ...]] | None:
    """Read a message that is framed as it must be, with its quirks in the order of their offsets."""
    if _is_too_deep(octets):
        return None
    met: list[tuple[str, int, int]] = []
    node, end = _parser(side)(octets, 0, cast("list[object]", met))
    if end != len(octets):
        return None
    if len(met) > 1:
        met.sort(key=_start)
    quirks = tuple([Quirk(name, start, octets[start:end]) for name, start, end in met])
    return None if _may_have_wrong_size(octets, quirks) else (node, quirks)


def _may_have_wrong_size(octets: bytes, quirks: tuple[Quirk, ...]) -> bool:
    """Return whether what follows a literal shows that its size may be wrong. Then its octets must not be believed."""
    if b"}\r\n" not in octets:
        return False
    ends = {end for _, end in framing.announcements(octets)}
    is_wrong = any(octets[end : end + 1] not in mending.AFTER_A_LITERAL for end in ends)
    return is_wrong or any(quirk.known.may_go_on and quirk.offset in ends for quirk in quirks)


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


@functools.cache
def _parser(side: Side) -> _Parser:
    if side is Side.SERVER:
        from imapgrammar.compiled.tolerant import read_server_message as read
    else:
        from imapgrammar.compiled.tolerant_commands import read_client_message as read
    return read

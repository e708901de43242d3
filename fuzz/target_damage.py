"""The targets for damage: messages with wrong octets, and nodes with values of wrong types."""

from __future__ import annotations

import contextlib
import random
import zlib
from collections.abc import Callable, Collection, Iterator

import msgspec

from imapgrammar import ParseError, SequenceSet, SerializeError, parse_command, parse_response, reference, serialize
from imapgrammar.compiled.entry import is_response
from imapgrammar.node import Node
from imapgrammar.nodes import EsearchCount, Noop
from imapgrammar.strings import Flag, Mailbox
from trees import places, replaced

_Parse = Callable[[bytes], Node]

_OCTETS = (b"", b" ", b"(", b")", b'"', b"1", b"x", b"\\", b"{", b"\r", b"\xff", b"*", b"NIL", b"  ", b",", b"]")
"""Replacements for an octet."""
_VALUES = (
    None,
    True,
    False,
    -1,
    2**64,
    1.0,
    "x",
    b"",
    b"\r\n",
    b"\xff",
    b"x",
    (),
    (None,),
    (b"x",),
    ((b"x", b"y"),),
    msgspec.UNSET,
    EsearchCount(1),
    SequenceSet(b""),
    SequenceSet(b"1"),
    Flag(b""),
    Flag(b"x"),
    Mailbox(b"\xff"),
)
"""Replacements for a value, of any type: nodes do not check their values."""
_TRIED = 3
"""Number of replacements tried at each place."""
_PLACES = 15
"""Number of places in a message at which they are tried."""


def damaged_octets(octets: bytes) -> None:
    """A message with one octet erased or replaced is refused, or its node is written as octets that read as it."""
    chance = random.Random(zlib.crc32(octets))
    of = {parse for parse, _ in _messages(octets)} or {parse_command, parse_response}
    for at in _some(len(octets), chance):
        for other in chance.sample(_OCTETS, _TRIED):
            changed = octets[:at] + other + octets[at + 1 :]
            for parse, node in _messages(changed, of):
                written = serialize(node)  # type: ignore[arg-type]
                assert parse(written) == node, f"{changed!r} is written {written!r}"


def wrong_types(octets: bytes) -> None:
    """A node with a value of any type in a field is written as octets that read as it, or refused by both engines."""
    chance = random.Random(zlib.crc32(octets))
    for parse, node in _messages(octets):
        here = places(node)
        for part in {type(place.value): place.value for place in here}.values():
            written = _written(serialize, part)
            assert written is None or part in [each for _, each in _messages(written)], (
                f"{part!r} is written {written!r}"
            )
        for at in _some(len(here), chance):
            for value in (Noop(), *chance.sample(_VALUES, _TRIED)):
                changed = replaced(node, here[at].path, value)
                written = _written(serialize, changed)
                assert written == _written(reference.serialize_message, changed), f"{changed!r}: the engines differ"
                assert written is None or parse(written) == changed, f"{changed!r} is written {written!r}"


def _some(count: int, chance: random.Random) -> list[int]:
    return sorted(chance.sample(range(count), min(count, _PLACES)))


def _messages(octets: bytes, of: Collection[_Parse] = (parse_command, parse_response)) -> Iterator[tuple[_Parse, Node]]:
    """The messages that some of the parsers read from the octets, each with its parser."""
    if parse_response in of and is_response(octets):  # faster than to make an error
        yield parse_response, parse_response(octets)
    if parse_command in of:
        with contextlib.suppress(ParseError):
            yield parse_command, parse_command(octets)


def _written(write: Callable[..., bytes], node: object) -> bytes | None:
    try:
        return write(node)
    except SerializeError:
        return None

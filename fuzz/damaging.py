"""Targets that damage each part of a message in turn: each octet of it, and each value of its node."""

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
"""What comes in the place of an octet."""
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
"""What comes in the place of a value: of any type, as nothing checks them when a node is made."""
_TRIED = 3
"""How many of these are tried at each place."""
_PLACES = 15
"""At how many places of a message."""


def damaged(octets: bytes) -> None:
    """With any octet of a message erased or another, it is read as what is written again, or refused."""
    chance = random.Random(zlib.crc32(octets))
    of = {parse for parse, _ in _messages(octets)} or {parse_command, parse_response}
    for at in _some(len(octets), chance):
        for other in chance.sample(_OCTETS, _TRIED):
            changed = octets[:at] + other + octets[at + 1 :]
            for parse, node in _messages(changed, of):
                written = serialize(node)  # type: ignore[arg-type]
                assert parse(written) == node, f"{changed!r} is written {written!r}"


def mistyped(octets: bytes) -> None:
    """With a value of any type in any field, a node is written as one that reads as it, or refused by both engines."""
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
    """The messages that octets are, of the sides that are asked for."""
    if parse_response in of and is_response(octets):  # tells faster than an error why not
        yield parse_response, parse_response(octets)
    if parse_command in of:
        with contextlib.suppress(ParseError):
            yield parse_command, parse_command(octets)


def _written(write: Callable[..., bytes], node: object) -> bytes | None:
    try:
        return write(node)
    except SerializeError:
        return None

"""The custom mutator: it changes an input by the structure of its message, if the input is a message."""

from __future__ import annotations

import functools
import random
from collections.abc import Callable, Sequence
from typing import Any

import dialogues
import structure
from imapgrammar import ParseError, SerializeError, jsonable
from imapgrammar.compiled.entry import parse_command, parse_response, parse_url, serialize, serialize_url
from imapgrammar.fuzzing.derivation import Derivation
from imapgrammar.fuzzing.labelled import derivation_for
from imapgrammar.fuzzing.mutation import mutated
from imapgrammar.node import Node
from imapgrammar.nodes import ClientMessage, ServerMessage
from imapgrammar.side import Side

Plain = Callable[[bytes, int], bytes]
"""The mutation of the fuzzer itself: it is given octets and the greatest length of the result."""

_SIDES = ((b"C", "client_message", parse_command), (b"S", "server_message", parse_response))
_URL = b"U"
_READING = (*((label, parse) for label, _, parse in _SIDES), (_URL, parse_url))
_TRIES = 4
"""Attempts to find a mutation that can be written."""


class Mutator:
    """Mutates inputs of some kinds. It knows the structure of all kinds but ``choices`` and ``grammar``.

    ``seeds``: inputs whose parts are put into others. ``plain``: makes the share of mutations that use no structure.
    """

    def __init__(self, kinds: Sequence[str], seeds: Sequence[bytes], plain: Plain) -> None:
        self._kinds = kinds
        self._sides = [each for each in _SIDES if self._takes(each[0])]
        self._plain = plain
        self._seeds = list(seeds) or [b"* OK x\r\n"]
        self._nodes: dict[bytes, list[Node]] = {label: [] for label, _ in _READING}
        for seed in self._seeds:
            for label, octets in dialogues.cut(seed) if "dialogue" in kinds else [(b"", seed)]:
                for side, node in _nodes(octets, _URL if kinds == ("url",) else label):
                    self._nodes[side].append(node)

    def __call__(self, octets: bytes, longest: int, seed: int) -> bytes:
        """Make another input of at most ``longest`` octets; the same arguments give the same, except by ``plain``."""
        chance = random.Random(seed)
        for _ in range(_TRIES):
            if chance.random() < 0.25:
                return self._plain(octets, longest)
            try:
                made = self._made(octets, chance)
            except (SerializeError, RecursionError, UnicodeError):
                continue
            if made is not None and len(made) <= longest and made != octets:
                return made
        return self._plain(octets, longest)

    def _made(self, octets: bytes, chance: random.Random) -> bytes | None:
        if chance.random() < 0.05 and self._sides:
            return self._derived(chance)
        if chance.random() < 0.15:
            return mutated(octets, self._seeds, chance)
        if "dialogue" in self._kinds:
            return self._dialogue(octets, chance)
        return self._message(octets, chance)

    def _message(self, octets: bytes, chance: random.Random, label: bytes = b"") -> bytes | None:
        for side, node in _nodes(octets, _URL if self._kinds == ("url",) else label):
            if "node" in self._kinds or octets.startswith(b"{") or (side == _URL and chance.random() < 0.3):
                return jsonable.to_json(structure.mutated(node, self._nodes[side], chance, wild=True))
            write: Callable[[Any], bytes] = serialize_url if side == _URL else serialize
            return write(structure.mutated(node, self._nodes[side], chance))
        return None

    def _dialogue(self, octets: bytes, chance: random.Random) -> bytes | None:
        """Copy, erase, exchange or join pieces, take some from another dialogue, or change one message."""
        pieces = dialogues.cut(octets)
        if not pieces:
            return None
        at = chance.randrange(len(pieces))
        label, piece = pieces[at]
        match chance.randrange(8):
            case 0:
                pieces.insert(chance.randint(0, len(pieces)), pieces[at])
            case 1:
                del pieces[at]
            case 2:
                other = chance.randrange(len(pieces))
                pieces[at], pieces[other] = pieces[other], pieces[at]
            case 3:
                others = dialogues.cut(chance.choice(self._seeds)) or pieces
                start = chance.randrange(len(others))
                pieces[at:at] = others[start : start + chance.randint(1, 6)]
            case 4 if len(pieces) > 1:
                before = chance.randrange(len(pieces) - 1)
                joined = pieces[before][1] + pieces[before + 1][1]
                pieces[before : before + 2] = [(pieces[before][0], joined)]
            case _:
                made = self._message(piece, chance, label)
                if made is None:
                    return None
                pieces[at] = label, made
        return dialogues.join(pieces)

    def _derived(self, chance: random.Random) -> bytes:
        """A random message of the grammar."""
        label, rule, _ = chance.choice(self._sides)
        octets = _derivation().derive(rule, chance.randrange, depth=chance.choice((6, 12, 20))).octets
        return dialogues.join([(label, octets)]) if "dialogue" in self._kinds else octets

    def _takes(self, label: bytes) -> bool:
        return "dialogue" in self._kinds or {b"C": "command", b"S": "response"}[label] in self._kinds


@functools.cache
def _derivation() -> Derivation:
    return derivation_for(Side.CLIENT)


def _nodes(octets: bytes, label: bytes = b"") -> list[tuple[bytes, Node]]:
    """Read octets or JSON as a message or URL, with its label. Without ``label``, octets may be of either side."""
    if octets.startswith(b"{"):
        try:
            node = jsonable.from_json(octets)
        except (ValueError, RecursionError):
            return []
        return [(b"C" if isinstance(node, ClientMessage) else b"S" if isinstance(node, ServerMessage) else _URL, node)]
    for side, parse in _READING:
        if side == label or (not label and side != _URL):
            try:
                return [(side, parse(octets))]
            except (ParseError, RecursionError):
                continue
    return []

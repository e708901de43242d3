"""Random changes to the octets of a message."""

from __future__ import annotations

import random
from collections.abc import Sequence

from imapgrammar.syntax.hostile import HOSTILE


def mutated(octets: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """The octets after one to three random changes.

    A change deletes or repeats octets, flips a bit, or puts in hostile octets or a piece of another message.
    """
    result = bytearray(octets)
    for _ in range(chance.randint(1, 3)):
        start = chance.randint(0, len(result))
        end = min(len(result), start + chance.choice((1, 1, 2, 3, 8, 20)))
        match chance.randint(0, 5):
            case 0:
                del result[start:end]
            case 1:
                result[start:start] = result[start:end]
            case 2:
                result[start:start] = chance.choice(HOSTILE)
            case 3:
                result[start:end] = chance.choice(HOSTILE)
            case 4:
                other = chance.choice(others)
                at = chance.randint(0, len(other))
                result[start:end] = other[at : at + chance.choice((1, 4, 12, 40))]
            case _ if start < len(result):
                result[start] ^= 1 << chance.randint(0, 7)
    return bytes(result)

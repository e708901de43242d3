"""Messages with a few octets changed."""

from __future__ import annotations

import random
from collections.abc import Sequence

HOSTILE = (
    b"\r\n", b" ", b"  ", b"(", b")", b"()", b'"', b'""', b"\\", b"*", b"%", b"+", b"-", b"\0", b"\xff", b"\n", b"\r",
    b"{0}\r\n", b"{1}\r\n", b"{3+}\r\nabc", b"~{2}\r\nab", b"{99999999999}\r\n", b"NIL", b"0", b"01", b"4294967296",
    b"9223372036854775807", b"9223372036854775808", b":", b",", b"1:*", b"$", b"[", b"]", b"<0>", b"]X",
    b"\\Seen", b"\\Recent", b"FLAGS", b"MODSEQ", b"X-FOO", b"UID", b"BODY[", b"VANISHED", b"CHANGEDSINCE 1",
)  # fmt: skip
"""What stands where it hurts."""


def mutated(octets: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """The octets with one to three changes: flipped, cut, repeated, hostile ones put in, a piece of another message."""
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

"""Reading messages with quirks takes a time that grows with their length, however deep and broken they are.

The calls of generated functions are counted, which gives the same number each time. Machine code cannot be counted.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from imapgrammar import engine
from imapgrammar.compiled import tolerant, tolerant_commands

LEAF = b'("TEXT" "PLAIN" NIL NIL NIL "7BIT" -1 1)'
BROKEN = b'("TEXT" "PLAIN" NIL NIL "7BIT" -1 1)'
MESSAGE = b'("MESSAGE" "RFC822" () NIL NIL NIL -1 (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) '


def calls(octets: bytes) -> int:
    """The number of calls of functions of the tolerant parser to read a message."""
    count = 0

    def note(frame: FrameType, event: str, _: object) -> None:
        nonlocal count
        count += event == "call" and frame.f_code.co_filename in (tolerant.__file__, tolerant_commands.__file__)

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        if octets.startswith(b"* "):
            tolerant.read_server_message(octets, 0, [])
        else:
            tolerant_commands.read_client_message(octets, 0, [])
    finally:
        sys.setprofile(before)
    return count


def structure(depth: int, opening: bytes, leaf: bytes, closing: bytes) -> bytes:
    return b"* 1 FETCH (UID 1 BODYSTRUCTURE " + opening * depth + leaf + closing * depth + b")\r\n"


NESTED: dict[str, Callable[[int], bytes]] = {
    "a quirk in the leaf": lambda n: structure(n, b"(", LEAF, b' "MIXED")'),
    "a broken leaf": lambda n: structure(n, b"(", BROKEN, b' "MIXED")'),
    "a quirk in each message": lambda n: structure(n, MESSAGE, LEAF, b" 1)"),
    "messages with a broken leaf": lambda n: structure(n, MESSAGE, BROKEN, b" 1)"),
    "spaces in parentheses": lambda n: structure(n, b"( ", LEAF, b'  "MIXED" )'),
    "spaces and a broken leaf": lambda n: structure(n, b"( ", BROKEN, b'  "MIXED" )'),
    "an unknown item": lambda n: b"* 1 FETCH (X " + b"( " * n + b")" * n + b")\r\n",
    "an unknown item without end": lambda n: b"* 1 FETCH (X " + b"(" * n + b")\r\n",
    "search keys with spaces": lambda n: b"a SEARCH " + b"( " * n + b"ALL" + b" )" * n + b"\r\n",
    "search keys with spaces and a fault": lambda n: b"a SEARCH " + b"( " * n + b'KEYWORD "' + b" )" * n + b"\r\n",
    "OR with a fault": lambda n: b"a SEARCH " + b"OR ALL  " * n + b"X\r\n",
}
LONG: dict[str, Callable[[int], bytes]] = {
    "broken items": lambda n: b"* 1 FETCH (UID 1" + b" MODSEQ (-1)" * n + b")\r\n",
    "bad flags": lambda n: b"* FLAGS (\\Seen" + b" a]b" * n + b")\r\n",
    "spaces everywhere": lambda n: b"* SEARCH" + b"  1" * n + b" \r\n",
    "spaces, then a fault": lambda n: b"* SEARCH 1" + b" " * n + b"x\r\n",
    "parts": lambda n: b"* 1 FETCH (BODYSTRUCTURE (" + LEAF * n + b' "MIXED"))\r\n',
    "parts, the last broken": lambda n: b"* 1 FETCH (BODYSTRUCTURE (" + LEAF * n + BROKEN + b' "MIXED"))\r\n',
    "addresses, the last broken": lambda n: (
        b"* 1 FETCH (ENVELOPE (NIL NIL (" + b'("a" NIL "b" "c") ' * n + b'("a")) NIL NIL NIL NIL NIL NIL NIL))\r\n'
    ),
    "words of a name": lambda n: b'* LIST () "/" a' + b" b" * n + b"\r\n",
    "unquoted strings, then a fault": lambda n: b"a SEARCH" + b"  FROM a%b" * n + b" X\r\n",
    "flags of many messages, then a fault": lambda n: b"a APPEND x" + b" (\\Recent) {1}\r\nx" * n + b" x\r\n",
    "header names": lambda n: b"a FETCH 1 (" + b"BODY[HEADER.FIELDS ( a%b )]  " * n + b'"\r\n',
    "words of a name, then a fault": lambda n: b'* LIST () "/" a' + b" b" * n + b" (\r\n",
}
interpreted_only = pytest.mark.skipif(engine() == "compiled", reason="calls of machine code cannot be counted")


@interpreted_only
@pytest.mark.parametrize("kind", NESTED)
def test_nested_twice_as_deep_is_read_in_twice_the_calls(kind: str) -> None:
    # From 65 on it is deeper than a message may be.
    for shallow, deep in ((15, 30), (30, 60), (65, 130)):
        fewer, more = (calls(NESTED[kind](depth)) for depth in (shallow, deep))
        assert more <= 2.3 * fewer + 20
    assert calls(NESTED[kind](65)) <= 4 * calls(NESTED[kind](60))


@interpreted_only
@pytest.mark.parametrize("kind", LONG)
def test_twice_as_long_is_read_in_twice_the_calls(kind: str) -> None:
    fewer, more = (calls(LONG[kind](length)) for length in (100, 200))
    assert more <= 2.2 * fewer + 20

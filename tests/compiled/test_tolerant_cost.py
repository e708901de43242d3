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
from imapgrammar.quirks import command_with_quirks, with_quirks

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
            with_quirks(octets)
        else:
            command_with_quirks(octets)
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
    "a broken leaf between parts": lambda n: structure(n, b"(" + LEAF, BROKEN, LEAF + b' "MIXED")'),
    "multiparts without parts": lambda n: structure(n, b"(", b'("MIXED" NIL NIL)', b' "MIXED")'),
    "messages with a broken envelope": lambda n: structure(n, MESSAGE.replace(b"(NIL NIL ", b"(NIL "), LEAF, b" 1)"),
    "threads": lambda n: b"* THREAD " + b"(1 " * n + b"x" + b")" * n + b"\r\n",
    "an unknown item": lambda n: b"* 1 FETCH (X " + b"( " * n + b")" * n + b")\r\n",
    "an unknown item without end": lambda n: b"* 1 FETCH (X " + b"(" * n + b")\r\n",
    "search keys with spaces": lambda n: b"a SEARCH " + b"( " * n + b"ALL" + b" )" * n + b"\r\n",
    "search keys with spaces and a fault": lambda n: b"a SEARCH " + b"( " * n + b'KEYWORD "' + b" )" * n + b"\r\n",
    "OR with a fault": lambda n: b"a SEARCH " + b"OR ALL  " * n + b"X\r\n",
}
BROKEN_AT_EACH_DEPTH: dict[str, Callable[[int], bytes]] = {
    "no subtype in any part": lambda n: structure(n, b"(", LEAF, b")"),
    "no subtype, and a broken leaf": lambda n: structure(n, b"(", BROKEN, b")"),
    "messages without lines": lambda n: structure(n, MESSAGE, LEAF, b")"),
    "messages without lines, with a broken leaf": lambda n: structure(n, MESSAGE, BROKEN, b")"),
    "extension data": lambda n: (
        b'* 1 FETCH (BODYSTRUCTURE ("A" "B" NIL NIL NIL "7BIT" 1 NIL NIL NIL NIL '
        + b"(" * n
        + b"x"
        + b")" * n
        + b"))\r\n"
    ),
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
    "parts, every second broken": lambda n: b"* 1 FETCH (BODYSTRUCTURE (" + (LEAF + BROKEN) * n + b' "MIXED"))\r\n',
    "addresses, every second broken": lambda n: (
        b"* 1 FETCH (ENVELOPE (NIL NIL (" + b'("a" NIL "b" "c")NIL' * n + b") NIL NIL NIL NIL NIL NIL NIL))\r\n"
    ),
    "parameters, every second broken": lambda n: (
        b'* 1 FETCH (BODYSTRUCTURE ("A" "B" ("a" "b"' + b' "c" (d) "e" f' * n + b') NIL NIL "7BIT" 1))\r\n'
    ),
    "bad capabilities": lambda n: b"* CAPABILITY IMAP4rev1" + b" (A) B" * n + b"\r\n",
    "bad capabilities in a code": lambda n: b"* OK [CAPABILITY IMAP4rev1" + b" (A) B" * n + b"]\r\n",
    "fields of ID": lambda n: b'* ID ("a" b' + b' (c) "d"' * n + b")\r\n",
    "bad rights": lambda n: b"* ACL INBOX a r" + b" b (c)" * n + b"\r\n",
    "bad metadata": lambda n: b'* METADATA INBOX (/a "b"' + b" /c (d)" * n + b")\r\n",
    "bad namespaces": lambda n: b'* NAMESPACE (("" "/")' + b"(a) (b)" * n + b") NIL NIL\r\n",
    "bad numbers": lambda n: b"* SEARCH" + b" 1 x 0" * n + b"\r\n",
    "bad search data": lambda n: b'* ESEARCH (TAG "a") UID' + b" MIN 0 ALL" * n + b"\r\n",
    "bad threads": lambda n: b"* THREAD " + b"(1 x)(2)" * n + b"\r\n",
    "bad items of a status": lambda n: b"* STATUS a (MESSAGES 1" + b" UIDNEXT 0" * n + b")\r\n",
    "bad resources": lambda n: b"* QUOTA a (STORAGE 1 2" + b" MESSAGE x" * n + b")\r\n",
    "bad attributes": lambda n: b"* LIST (" + b"\\Noselect (x) " * n + b'\\Marked) "/" a\r\n',
    "bad labels": lambda n: b"* 1 FETCH (X-GM-LABELS (a" + b" (b)" * n + b"))\r\n",
    "items without end": lambda n: b"* 1 FETCH (UID 1" + b' X "a"b" (' * n + b"\r\n",
    "quotes in a string": lambda n: b'* 1 FETCH (UID 1 ENVELOPE (NIL "' + b'a"b' * n + b'" NIL) FLAGS ())\r\n',
    "literals after a fault": lambda n: b"* 1 FETCH (UID 1 X (" + b"{1}\r\na " * n + b"\r\n",
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
@pytest.mark.parametrize("kind", BROKEN_AT_EACH_DEPTH)
def test_what_is_broken_at_each_depth_is_skipped_once_at_each(kind: str) -> None:
    # To skip what is twice as deep takes twice as long, and that twice as often. It ends at the depth of messages.
    for shallow, deep in ((15, 30), (30, 60), (60, 130)):
        fewer, more = (calls(BROKEN_AT_EACH_DEPTH[kind](depth)) for depth in (shallow, deep))
        assert more <= 4.2 * fewer + 20


@interpreted_only
@pytest.mark.parametrize("kind", LONG)
def test_twice_as_long_is_read_in_twice_the_calls(kind: str) -> None:
    fewer, more = (calls(LONG[kind](length)) for length in (100, 200))
    assert more <= 2.2 * fewer + 20

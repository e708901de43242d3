"""Law 1: the compiled engine reads and writes what the reference engine does, and refuses what it refuses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import given

import engines
from imapgrammar import SequenceSet, SerializeError, parse_command, parse_response, reference, serialize
from imapgrammar.compiled import writer
from imapgrammar.node import Node
from imapgrammar.reference.loader import load
from imapgrammar.strings import Flag, Quoted
from laws.generated import from_node


def test_derived_and_mutated_messages_are_read_alike(capsys: pytest.CaptureFixture[str]) -> None:
    tally = engines.campaign(4000, seed=1)
    assert not tally["differ"], capsys.readouterr().out
    assert tally["valid"] > 700
    assert tally["invalid"] > 700


@pytest.mark.parametrize("octets", [b"* 5 EXISTS\r\n", b"* SEARCH 1 2\r\n", b"+ \r\n"])
def test_a_difference_would_be_seen(octets: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(engines.SIDES, "server_message", lambda octets: parse_response(b"* 6 EXISTS\r\n"))
    ours, theirs = engines.verdict("server_message", octets)
    assert repr(ours) != repr(theirs)


class Int(int):
    pass


class Octets(bytes):
    pass


DEEP: object = b"a"
for _ in range(2000):
    DEEP = (DEEP,)

ODD = [
    None, True, 5, 5.0, Int(5), 10**5000, -1, "5", b"5", bytearray(b"5"), Octets(b"5"), [], [5], (), (5,), (None,), {},
    object(), SequenceSet(b"1"), SequenceSet("1"), SequenceSet(None), DEEP, int, Quoted(b"5"), Flag(b"5"),  # type: ignore[arg-type]
]  # fmt: skip
"""Values that fields are not annotated for, most of them."""

SAMPLES = [
    b"* 1 EXISTS\r\n",
    b"* VANISHED (EARLIER) 1:3\r\n",
    b"* SEARCH 1 2 (MODSEQ 3)\r\n",
    b'* ESEARCH (TAG "a") UID COUNT 5 ALL 1:3 MODSEQ 4\r\n',
    b"* STATUS x (MESSAGES 1 FOO 2)\r\n",
    b'* LIST (\\Marked) "/" foo\r\n',
    b"a OK [APPENDUID 1 2] done\r\n",
    b"* 1 FETCH (UID 2 FLAGS (\\Seen) MODSEQ (3) RFC822.SIZE 4 BODY[1]<0> NIL X-FOO (a) INTERNALDATE "
    b'"17-Jul-1996 02:44:25 -0700" BODYSTRUCTURE ("TEXT" "PLAIN" NIL NIL NIL "7BIT" 1 2 NIL NIL NIL NIL 3))\r\n',
    b"a UID FETCH 1 (FLAGS BODY[1.MIME]<0.5>) (CHANGEDSINCE 5 VANISHED)\r\n",
    b"a SELECT x (QRESYNC (1 2 1:3 (1 2)))\r\n",
    b"a STORE 1 (UNCHANGEDSINCE 5) +FLAGS (\\Seen)\r\n",
    b'a SEARCH RETURN (MIN) CHARSET UTF-8 MODSEQ "/flags/x" all 5 SINCE 1-Feb-1994 LARGER 5\r\n',
    b'a APPEND x (\\Seen) "17-Jul-1996 02:44:25 -0700" {1}\r\na\r\n',
    b"a SORT (REVERSE DATE) UTF-8 ALL\r\n",
]


@pytest.mark.parametrize("octets", SAMPLES)
@pytest.mark.parametrize("odd", ODD, ids=lambda odd: type(odd).__name__)
def test_whatever_a_field_holds_it_is_written_alike_or_refused(octets: bytes, odd: object) -> None:
    message = parse_response(octets) if octets.startswith(b"*") or b" OK " in octets else parse_command(octets)
    for changed in _with(message, odd):
        try:
            theirs = reference.serialize_message(changed)
        except SerializeError:
            with pytest.raises(SerializeError):
                serialize(changed)
        else:
            assert serialize(changed) == theirs


def _with(value: object, odd: object) -> Iterator[Any]:
    """The node with each field, at any depth, and each item of a tuple, replaced in turn."""
    if isinstance(value, Node):
        for name in value.__struct_fields__:
            field = getattr(value, name)
            for changed in (odd, *_with(field, odd)):
                yield msgspec.structs.replace(value, **{name: changed})
    elif isinstance(value, tuple):
        for n, item in enumerate(value):
            for changed in (odd, *_with(item, odd)):
                yield (*value[:n], changed, *value[n + 1 :])


MESSAGES = {node for side in ("client_message", "server_message") for node in load().grammar.nodes[side]}


@pytest.mark.parametrize("cls", sorted(MESSAGES, key=str), ids=str)
def test_messages_are_written_alike(cls: type[Node]) -> None:
    @given(from_node(cls))
    def law(message: Node) -> None:
        out: list[bytes] = []
        write = writer.write_client_message if cls in writer.CLIENT_MESSAGES else writer.write_server_message
        ours = b"".join(out) if write(message, out) else None
        try:
            theirs = reference.serialize_message(message)
        except SerializeError:
            theirs = None
        assert ours == theirs

    law()

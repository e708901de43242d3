"""Law 1: the compiled engine reads and writes what the reference engine does, and refuses what it refuses."""

from __future__ import annotations

import pytest
from hypothesis import given

import engines
from imapgrammar import SerializeError, parse_response, reference
from imapgrammar._generated import writer
from imapgrammar.loader import load
from imapgrammar.node import Node
from laws.generated import from_node


def test_derived_and_mutated_messages_are_read_alike(capsys: pytest.CaptureFixture[str]) -> None:
    tally = engines.campaign(6000, seed=1)
    assert not tally["differ"], capsys.readouterr().out
    assert tally["valid"] > 1000
    assert tally["invalid"] > 1000


@pytest.mark.parametrize("octets", [b"* 5 EXISTS\r\n", b"* SEARCH 1 2\r\n", b"+ \r\n"])
def test_a_difference_would_be_seen(octets: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(engines.SIDES, "server_message", lambda octets: parse_response(b"* 6 EXISTS\r\n"))
    ours, theirs = engines.verdict("server_message", octets)
    assert repr(ours) != repr(theirs)


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

"""The judgement of messages."""

from __future__ import annotations

from typing import Any

import pytest

import imapgrammar
from imapgrammar.cli.judge import Judge, Verdict
from imapgrammar.cli.messages import Message
from imapgrammar.side import Side


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The octets of all messages that are parsed from now on."""
    found: list[bytes] = []
    parse = imapgrammar.parse_command

    def noted(octets: bytes, **options: Any) -> imapgrammar.nodes.ClientMessage:
        found.append(octets)
        return parse(octets, **options)

    monkeypatch.setattr(imapgrammar, "parse_command", noted)
    return found


def message(octets: bytes) -> Message:
    return Message(Side.CLIENT, octets, ((0, 0),), len(octets))


def test_a_short_message_that_comes_again_is_parsed_once(parsed: list[bytes]) -> None:
    judge = Judge()
    octets = [b"judgedonce FETCH 0 UID\r\n", b"judgedonce NOOP\r\n"] * 50
    judgements = [judge.judge(message(bytes(bytearray(each)))) for each in octets]
    assert [judgement.verdict for judgement in judgements] == [Verdict.INVALID, Verdict.VALID] * 50
    assert {judgement.fault.index for judgement in judgements if judgement.fault} == {17}
    assert parsed == octets[:2]


def test_a_long_message_is_not_kept(parsed: list[bytes]) -> None:
    octets = [b"a SEARCH TEXT " + b"x" * 300 + b"\r\n"] * 2
    for each in octets:
        Judge().judge(message(each))
    assert len(parsed) == 2


def test_utf8_mode_is_not_mixed_up() -> None:
    octets = 'utf8 SELECT "é"\r\n'.encode()
    assert Judge().judge(message(octets)).verdict is Verdict.DEVIANT
    assert Judge(utf8=True).judge(message(octets)).verdict is Verdict.VALID
    assert Judge().judge(message(octets)).verdict is Verdict.DEVIANT


def test_the_same_fault_with_and_without_secrets() -> None:
    octets = b"same LOGIN fred sesame x\r\n"
    hidden = Judge().judge(message(octets)).fault
    shown = Judge(show_secrets=True).judge(message(octets)).fault
    assert hidden
    assert shown
    assert (hidden.index, hidden.found, hidden.secret) == (shown.index, b"", 11)
    assert (shown.found, shown.secret) == (b" x\r\n", None)

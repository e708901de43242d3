"""The target for connections: each invariant fails where the library is made to break it."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

import target_invariants
from imapgrammar.nodes import Done
from imapgrammar.wire import Client, Limits, Malformed, Server, outgoing
from imapgrammar.wire.dialogue import Dialogue, DirectionState
from imapgrammar.wire.events import LimitExceeded
from imapgrammar.wire.reader import Reader
from target_invariants import INVARIANTS, BrokenError, invariants

RUNS = 120
MOST = 1500
"""The most runs in which a planted fault must be found."""


def test_no_invariant_is_broken() -> None:
    chance = random.Random(7)
    for _ in range(RUNS):
        invariants(chance.randbytes(150))


def test_each_invariant_says_where_it_comes_from() -> None:
    assert len({each.name for each in INVARIANTS}) == len(INVARIANTS)
    for each in INVARIANTS:
        assert each.section.startswith(("RFC ", "docs/wire.md"))


def _is_found_broken(*names: str) -> bool:
    """Return whether one of these invariants, given by some words of their names, is found broken."""
    chance = random.Random(3)
    for _ in range(MOST):
        try:
            invariants(chance.randbytes(150))
        except BrokenError as broken:
            if any(name in str(broken).partition(":")[0] for name in names):
                return True
    return False


def _without(reason: str) -> Callable[[Dialogue, Any], str]:
    """`Dialogue.why_not` that knows nothing of one reason."""
    real = Dialogue.why_not

    def why_not(self: Dialogue, message: Any) -> str:
        told = real(self, message)
        return "" if reason in told else told

    return why_not


@pytest.mark.parametrize(
    ("reason", "name"),
    [
        ("has no answer yet", "nothing is sent before the answer to STARTTLS"),
        ("inside AUTHENTICATE", "only SASL data is sent inside AUTHENTICATE"),
        ("belongs to AUTHENTICATE", "only SASL data is sent inside AUTHENTICATE"),
        ("inside IDLE", "only DONE is sent inside IDLE"),
        ("DONE ends IDLE", "only DONE is sent inside IDLE"),
    ],
)
def test_what_is_sent_at_a_wrong_time_is_found(reason: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Dialogue, "why_not", _without(reason))
    assert _is_found_broken(name)


def test_starttls_with_unread_octets_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Reader, "has_unread", False)
    assert _is_found_broken("STARTTLS waits")


def test_a_literal_that_does_not_wait_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outgoing, "LARGEST_OF_LITERAL_MINUS", 10_000)
    assert _is_found_broken("literals wait")


def test_octets_read_behind_starttls_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def boundary(self: Any, layer: Any) -> Any:
        self._state.layer = None
        return None

    monkeypatch.setattr(Reader, "_boundary", boundary)
    monkeypatch.setattr(target_invariants, "_each_octet", lambda connection, step: "")
    assert _is_found_broken("not read", "never read as commands")


def test_capabilities_from_before_tls_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    real = Dialogue._answered

    def answered(self: Dialogue, tag: bytes, *, ok: bool) -> bool:
        real(self, tag, ok=ok)
        return False

    monkeypatch.setattr(Dialogue, "_answered", answered)
    assert _is_found_broken("forgotten")


def test_a_refused_literal_that_is_read_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Reader, "_skip_rest", Reader._begin)
    assert _is_found_broken("never read as commands")


def test_a_command_that_is_read_before_the_answer_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DirectionState, "waiting", property(lambda self: False, lambda self, on: None), raising=False)
    assert _is_found_broken("before the answer", "never read as commands")


def test_an_answer_to_another_command_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    real = Dialogue._answered

    def answered(self: Dialogue, tag: bytes, *, ok: bool) -> bool:
        return real(self, self._switching[0] if self._switching else tag, ok=ok)

    monkeypatch.setattr(Dialogue, "_answered", answered)
    assert _is_found_broken("only the answer to its command")


def test_a_line_that_is_read_in_a_wrong_state_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    real = Dialogue.client_message

    def client_message(self: Dialogue, octets: bytes) -> Any:
        return Done() if octets.upper() == b"DONE\r\n" else real(self, octets)

    monkeypatch.setattr(Dialogue, "client_message", client_message)
    assert _is_found_broken("as its state demands")


def test_octets_that_are_lost_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    real = Reader._message

    def message(self: Any, octets: bytes) -> Any:
        return None if octets.startswith(b"* BYE") else real(self, octets)

    monkeypatch.setattr(Reader, "_message", message)
    assert _is_found_broken("each octet", "comes as it is sent")


def test_a_wrong_tag_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Malformed, "tag", property(lambda self: b"wrong"))
    monkeypatch.setattr(LimitExceeded, "tag", property(lambda self: b"wrong"))
    assert _is_found_broken("the tag of an event")


def test_memory_without_a_bound_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(target_invariants, "RESPONSES", Limits(line=1, message=1))
    assert _is_found_broken("memory is bounded")


@pytest.mark.parametrize("end", [Client, Server])
def test_a_message_that_comes_as_another_is_found(end: type, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Dialogue.server_message if end is Client else Dialogue.client_message

    def message(self: Dialogue, octets: bytes) -> Any:
        return real(self, octets.replace(b" x", b" y"))

    monkeypatch.setattr(Dialogue, "server_message" if end is Client else "client_message", message)
    assert _is_found_broken("comes as it is sent")

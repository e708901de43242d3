"""The target for secrets finds a password in each text that is shown."""

from __future__ import annotations

import base64
import random
import re

import pytest

import target_secrets
from imapgrammar import ParseError, parse_command
from imapgrammar.errors import SerializeError
from imapgrammar.node import Secretive
from imapgrammar.wire import Boundary, Fragment, Malformed, Message
from imapgrammar.wire.dialogue import Dialogue
from target_generation import Choices
from target_secrets import PASSWORD, LeakError, changed, check, secrets, texts_of

RUNS = 80


def test_no_secret_is_shown() -> None:
    chance = random.Random(7)
    for _ in range(RUNS):
        secrets(chance.randbytes(60))


def test_changes_leave_the_secret_as_it_is() -> None:
    chance = random.Random(7)
    message = b"a LOGIN fred %b\r\n" % PASSWORD
    made = {changed(message, chance.randrange) for _ in range(200)}
    assert len(made) > 50
    for each in made:
        assert PASSWORD in each
        assert re.search(b"LOGIN", each)


@pytest.mark.parametrize("shift", range(3))
def test_base64_of_the_password_is_a_leak_at_any_place(shift: int) -> None:
    shown = base64.b64encode(b"x" * shift + PASSWORD + b"x" * shift).decode()
    assert target_secrets._LEAK.search(shown)
    assert not target_secrets._LEAK.search(base64.b64encode(b"what else" * 20).decode())


def test_all_texts_of_an_error_are_looked_at() -> None:
    with pytest.raises(ParseError) as caught:
        parse_command(b"a FETCH x\r\n")
    texts = list(texts_of(caught.value))
    assert {str(caught.value), caught.value.excerpt(), repr(caught.value), "x\r\n"} <= set(texts)
    assert any("Traceback" in text for text in texts)
    assert any(text.startswith('{"message"') for text in texts)


# Planted faults


def _found(monkeypatch: pytest.MonkeyPatch, owner: object, name: str, value: object) -> bool:
    """Return whether the target finds something if an attribute is another."""
    monkeypatch.setattr(owner, name, value)
    chance = random.Random(1)
    for _ in range(400):
        try:
            secrets(chance.randbytes(60))
        except LeakError:
            return True
    return False


@pytest.mark.parametrize("cls", [Message, Malformed, Boundary, Fragment])
def test_an_event_that_shows_its_octets_is_found(cls: type, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _found(monkeypatch, cls, "__repr__", lambda self: f"{cls.__name__}({self.octets!r})")


def test_a_node_that_shows_its_fields_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _found(monkeypatch, Secretive, "_public", lambda self, name: getattr(self, name))


def test_an_error_that_shows_its_octets_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _found(monkeypatch, ParseError, "excerpt", lambda self: repr(self.octets))


def test_an_error_that_does_not_know_what_is_secret_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _found(monkeypatch, ParseError, "hiding", lambda self, secret: self)


def test_a_state_that_forgets_what_was_refused_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _found(monkeypatch, Dialogue, "client_skipped", lambda self, begun: None)


def test_an_error_of_the_writer_that_shows_values_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = PASSWORD.decode()
    assert _found(monkeypatch, SerializeError, "__str__", lambda self: shown)


def test_an_error_that_hides_nothing_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    octets = b"a  LOGIN fred %b\r\n" % PASSWORD
    check(octets, Choices(b""))
    monkeypatch.setattr(target_secrets, "parse_command", _careless)
    with pytest.raises(LeakError, match="parse_command shows"):
        check(octets, Choices(b""))


def _careless(octets: bytes) -> object:
    raise ParseError(octets, 0, "command", detail="wrong")

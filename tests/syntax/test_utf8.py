"""UTF-8 mode: it is on only inside ``with mode(on=True)``."""

from __future__ import annotations

import contextvars

import pytest

from imapgrammar.syntax.utf8 import enabled, mode


def test_the_mode_is_off_at_first() -> None:
    assert contextvars.Context().run(enabled) is False


def test_the_mode_is_on_inside_with_and_off_after_it() -> None:
    with mode(on=True):
        assert enabled() is True
    assert enabled() is False


def test_the_mode_can_be_turned_off_inside_another_and_is_on_again_after_it() -> None:
    with mode(on=True):
        with mode(on=False):
            assert enabled() is False
        assert enabled() is True


def test_turning_the_mode_on_twice_leaves_it_on_until_the_outer_with_ends() -> None:
    with mode(on=True):
        with mode(on=True):
            pass
        assert enabled() is True
    assert enabled() is False


def test_an_error_inside_with_ends_the_mode_and_is_raised() -> None:
    with pytest.raises(LookupError), mode(on=True):
        raise LookupError
    assert enabled() is False


def test_another_context_does_not_see_the_mode() -> None:
    other = contextvars.copy_context()
    with mode(on=True):
        assert other.run(enabled) is False

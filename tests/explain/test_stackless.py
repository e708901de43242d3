"""Routines: each is sent the results of those that it calls, errors go up, and nesting uses no stack."""

from __future__ import annotations

import sys

import pytest

from imapgrammar.explain.stackless import Routine, run


def count(depth: int) -> Routine[int]:
    """Return ``depth``, counted by routines that call each other."""
    if depth == 0:
        return 0
    inside = yield count(depth - 1)
    assert inside is not None
    return inside + 1


def failing(depth: int, error: Exception) -> Routine[int]:
    if depth:
        yield failing(depth - 1, error)
    raise error


def test_a_routine_that_yields_nothing_gives_what_it_returns() -> None:
    assert run(count(0)) == 0


def test_a_routine_is_sent_what_the_routine_that_it_yielded_returned() -> None:
    assert run(count(1)) == 1
    assert run(count(3)) == 3


def test_routines_run_one_after_another_each_to_its_end() -> None:
    order: list[str] = []

    def routine(name: str, *inside: str) -> Routine[str]:
        order.append(f"{name} begins")
        found = []
        for each in inside:
            found.append((yield routine(each)))
        order.append(f"{name} ends")
        return f"{name}({','.join(map(str, found))})"

    assert run(routine("a", "b", "c")) == "a(b(),c())"
    assert order == ["a begins", "b begins", "b ends", "c begins", "c ends", "a ends"]


def test_nesting_takes_no_stack() -> None:
    depth = 10 * sys.getrecursionlimit()
    assert run(count(depth)) == depth


@pytest.mark.parametrize("depth", [0, 3])
@pytest.mark.parametrize("error", [ValueError("wrong"), KeyError("bug")])
def test_an_error_that_nobody_catches_is_raised(error: Exception, depth: int) -> None:
    with pytest.raises(type(error)) as caught:
        run(failing(depth, error))
    assert caught.value is error


def test_any_calling_routine_can_catch_an_error_and_go_on() -> None:
    def catching(depth: int) -> Routine[int]:
        try:
            yield failing(depth, ValueError("wrong"))
        except ValueError:
            inside = yield count(2)
            assert inside is not None
            return inside + 10
        return -1

    assert run(catching(0)) == 12
    assert run(catching(3)) == 12


def test_a_routine_that_has_caught_an_error_is_sent_results_again() -> None:
    def catching() -> Routine[int]:
        try:
            yield failing(0, ValueError("wrong"))
        except ValueError:
            return 5
        return -1

    def outer() -> Routine[int]:
        first = yield catching()
        second = yield count(1)
        assert first is not None
        assert second is not None
        return 100 * first + second

    assert run(outer()) == 501


def test_another_error_may_be_raised_in_its_place() -> None:
    def replacing() -> Routine[int]:
        try:
            yield failing(1, ValueError("wrong"))
        except ValueError as error:
            raise ValueError("very wrong") from error
        return -1

    with pytest.raises(ValueError, match=r"^very wrong$"):
        run(replacing())

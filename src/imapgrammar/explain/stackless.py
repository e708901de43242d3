"""Recursion without the stack: routines that yield the routines they call."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

Result = TypeVar("Result")
Routine = Generator["Routine[Result]", Result | None, Result]
"""A step that yields the steps inside it, is sent what each of them returns, and returns something itself."""


def run(routine: Routine[Result]) -> Result:
    """Run a routine and those it yields, each to its end before the one that yielded it goes on.

    Errors go up through them as through calls.
    """
    stack = [routine]
    result: Result | None = None
    error: ValueError | None = None
    while True:
        try:
            inner = stack[-1].throw(error) if error else stack[-1].send(result)
        except StopIteration as stop:
            stack.pop()
            if not stack:
                returned: Result = stop.value
                return returned
            result, error = stop.value, None
        except ValueError as raised:
            stack.pop()
            if not stack:
                raise
            error = raised
        else:
            stack.append(inner)
            result = error = None

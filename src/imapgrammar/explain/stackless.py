"""Recursion without Python's stack: a routine is a generator that yields the routines it calls."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

Result = TypeVar("Result")
Routine = Generator["Routine[Result]", Result | None, Result]
"""A generator that yields the routines it calls. It is sent the result of each, and returns its own result."""


def run(routine: Routine[Result]) -> Result:
    """Run a routine, and each routine that it yields, and return its result.

    A yielded routine runs to its end before its caller goes on. A `ValueError` is raised in the caller, as with calls.
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

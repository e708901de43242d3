"""UTF-8 mode: whether quoted strings may have UTF-8, upon which two sides agree with ENABLE (RFC 9755 section 3)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_ENABLED: ContextVar[bool] = ContextVar("imapgrammar.syntax.utf8", default=False)


def enabled() -> bool:
    """Whether what is read or written now is in UTF-8 mode."""
    return _ENABLED.get()


@contextmanager
def mode(*, on: bool) -> Iterator[None]:
    """Read and write in UTF-8 mode, or not in it, inside ``with``."""
    token = _ENABLED.set(on)
    try:
        yield
    finally:
        _ENABLED.reset(token)

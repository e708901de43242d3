"""UTF-8 mode, in which quoted strings may have UTF-8. The two sides agree on it with ENABLE (RFC 9755 section 3)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_ENABLED: ContextVar[bool] = ContextVar("imapgrammar.syntax.utf8", default=False)


def enabled() -> bool:
    """Return True if messages are now read and written in UTF-8 mode."""
    return _ENABLED.get()


@contextmanager
def mode(*, on: bool) -> Iterator[None]:
    """Turn UTF-8 mode on or off inside a ``with`` statement."""
    token = _ENABLED.set(on)
    try:
        yield
    finally:
        _ENABLED.reset(token)

"""The end of the proxy: it comes soon, even if much waits to be checked or nobody reads the output."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import threading
from collections.abc import Callable, Iterator

CHECK = 0.5
"""Seconds for which the proxy goes on checking when it must end soon."""
END = 1.6
"""Seconds after which it ends at once."""
_UNFINISHED = b"imapgrammar: the proxy ended before all findings were written\n"


class Ending:
    """The end of the proxy. ``skip``: called when what waits must not be checked any more."""

    def __init__(self, skip: Callable[[], None]) -> None:
        self._skip = skip
        self._timers: list[threading.Timer] = []

    def hurry(self) -> None:
        """Have the proxy end soon: skip after `CHECK` seconds what waits, and end the program after `END` seconds."""
        if self._timers:
            return
        self._timers = [threading.Timer(CHECK, self._skip), threading.Timer(END, _end)]
        for timer in self._timers:
            timer.daemon = True
            timer.start()

    @contextlib.contextmanager
    def on_signals(self) -> Iterator[None]:
        """Have SIGINT and SIGTERM do nothing but make the proxy hurry. At the end of this, `hurry` is void."""
        before = {number: signal.signal(number, lambda *_: self.hurry()) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for timer in self._timers:
                timer.cancel()
            for number, handler in before.items():
                signal.signal(number, handler)


def _end() -> None:
    """End the program with status 1. Python's own end would wait for output that nobody reads."""
    with contextlib.suppress(OSError, ValueError):
        # If standard error cannot take the line, writing it would block, too.
        if sys.stderr and select.select([], [sys.stderr.fileno()], [], 0)[1]:
            os.write(sys.stderr.fileno(), _UNFINISHED)
    os._exit(1)

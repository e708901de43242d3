"""One run of the proxy, from start to end."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import ssl
import sys

import click

from imapgrammar.cli.proxy.address import Address
from imapgrammar.cli.proxy.checking import CheckingThread
from imapgrammar.cli.proxy.ending import Ending
from imapgrammar.cli.proxy.findings import Report
from imapgrammar.cli.proxy.forwarding import Forwarder, reason

_SWITCH = 0.0002
"""Seconds for which the checking thread may run while octets wait to pass. Python's default is 5 ms."""


class Session:
    """Forwards between clients and ``upstream``.

    ``tls``: the context to speak TLS to ``upstream``; None for no TLS. ``most``: the most connections at once.
    """

    def __init__(
        self, listen: Address, upstream: Address, tls: ssl.SSLContext | None, report: Report, most: int
    ) -> None:
        self._report = report
        self._checking = CheckingThread(report)
        self._forwarder = Forwarder(upstream, tls, self._checking, self._unreachable, self._refusing, most)
        self._ending = Ending(self._checking.hurry)
        self._most = most
        self._listen = listen
        self._upstream = upstream
        self._listened = self._unreached = False

    def run(self) -> int:
        """Listen until interrupted; return the exit status.

        After SIGINT all that waits is checked. After SIGTERM, or another SIGINT, this ends in less than two seconds.

        Raises `OSError`, or ends the program, if the findings could not be written.
        """
        usual = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH)
        try:
            # Where the event loop does not handle signals, an interrupt comes as an exception.
            with contextlib.suppress(KeyboardInterrupt):
                asyncio.run(self._run())
            with self._ending.on_signals():
                self._checking.stop()
                return self._summary()
        finally:
            sys.setswitchinterval(usual)

    def _summary(self) -> int:
        if not self._listened:
            return 2
        total = self._checking.total
        total.refused = self._forwarder.refused
        self._report.summary(total)
        return 2 if self._unreached else 1 if total.faults else 0

    async def _run(self) -> None:
        interrupted = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            with contextlib.suppress(NotImplementedError):
                loop.add_signal_handler(number, self._interrupt, number, interrupted)
        try:
            server = await loop.create_server(self._forwarder.accept, self._listen.host, self._listen.port)
        except (OSError, UnicodeError) as error:
            _say(f"cannot listen on {self._listen}: {reason(error)}")
            return
        self._listened = True
        for listening in server.sockets:
            _say(f"{Address(*listening.getsockname()[:2])} forwards to {self._upstream}")
        try:
            await interrupted.wait()
        finally:
            server.close()
            await self._forwarder.stop()

    def _interrupt(self, number: signal.Signals, interrupted: asyncio.Event) -> None:
        if number == signal.SIGTERM or interrupted.is_set():
            self._ending.hurry()
        interrupted.set()

    def _refusing(self, peer: str) -> None:
        _say(f"a connection of {peer} and perhaps more are refused: {self._most} are open (--max-connections)")

    def _unreachable(self, why: str) -> None:
        self._unreached = True
        _say(f"cannot connect to {self._upstream}: {why}")


def _say(text: str) -> None:
    click.echo(f"imapgrammar: {text}", err=True)

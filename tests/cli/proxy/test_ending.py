"""The end of the proxy comes soon, whatever waits."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import time

import pytest

from cli.proxy.proxies import PATIENCE, close, connect, play, proxy, script, serving

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs signals")

GREETING = b"* OK ready\r\n"
WRONG = b"* 0 EXPUNGE\r\n"
UNWRITTEN = "imapgrammar: the proxy ended before all findings were written\n"
SOON = 10
"""Seconds after which the proxy has surely ended that needs less than two on a machine that has nothing else to do."""


def full_pipe() -> tuple[int, int]:
    """A pipe that takes no more octets until some are read."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    with contextlib.suppress(BlockingIOError):
        while True:
            os.write(writing, b" " * 512)
    os.set_blocking(writing, True)
    return reading, writing


async def ended_after(
    *numbers: int, wrong: int, options: tuple[str, ...] = (), blocked: bool = False
) -> tuple[str, str]:
    """Let wrong messages pass, send signals; return output and errors. With ``blocked`` nobody reads the output."""
    octets = WRONG * wrong
    reading, writing = full_pipe()
    async with (
        serving(script(GREETING, octets, (b"a1 NOOP\r\n",))) as address,
        proxy(address, *options, stdout=writing if blocked else asyncio.subprocess.PIPE) as running,
    ):
        os.close(writing)
        reader, writer = await connect(running)
        await play(reader, writer, (GREETING + octets,), b"a1 NOOP\r\n")
        await asyncio.sleep(0.5)
        began = time.monotonic()
        for number in numbers[:-1]:
            running.process.send_signal(number)
            await asyncio.sleep(0.5)
        await running.interrupt(numbers[-1])
        assert time.monotonic() - began < SOON
        await close(writer)
    os.close(reading)
    assert "Traceback" not in running.stderr
    assert running.status == 1
    return "" if blocked else running.stdout, running.stderr


@pytest.mark.parametrize(
    "numbers", [(signal.SIGTERM,), (signal.SIGINT, signal.SIGTERM), (signal.SIGINT, signal.SIGINT)]
)
@pytest.mark.parametrize("options", [(), ("--json",)])
def test_output_that_nobody_reads_does_not_keep_the_proxy_alive(
    numbers: tuple[int, ...], options: tuple[str, ...]
) -> None:
    _, errors = asyncio.run(asyncio.wait_for(ended_after(*numbers, wrong=20, options=options, blocked=True), PATIENCE))
    assert errors == UNWRITTEN


@pytest.mark.parametrize("numbers", [(signal.SIGTERM,), (signal.SIGINT, signal.SIGTERM)])
def test_what_waits_to_be_checked_is_told_as_unchecked(numbers: tuple[int, ...]) -> None:
    told, errors = asyncio.run(asyncio.wait_for(ended_after(*numbers, wrong=100_000), 2 * PATIENCE))
    assert UNWRITTEN not in errors
    *_, note, closed, total = told.splitlines()
    assert note.startswith("1:server:")
    assert note.endswith(": unchecked: the proxy ended before all was checked; nothing more is checked")
    assert closed.startswith("1: 127.0.0.1:")
    assert total.startswith("1 connections: ")
    assert total.endswith("; 1 unchecked")

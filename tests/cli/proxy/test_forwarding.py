"""Forwarding: the limit of connections."""

from __future__ import annotations

import asyncio
import sys

import pytest

from cli.proxy.proxies import PATIENCE, Handler, Running, close, connect, exactly, play, rest, through
from cli.support import run
from imapgrammar.cli.proxy.forwarding import REFUSAL

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs signals")

GREETING = b"* OK ready\r\n"


def handler() -> Handler:
    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(GREETING)
        await rest(reader)

    return greet


async def refusals(*options: str) -> Running:
    """Have three clients refused while two are connected, and another one after one of them is gone."""
    async with through(handler(), "--max-connections", "2", *options) as running:
        one, two = await connect(running), await connect(running)
        for reader, _ in (one, two):
            await exactly(reader, GREETING)
        for _ in range(3):
            reader, writer = await connect(running)
            assert await rest(reader) == REFUSAL
            await close(writer)
        await close(two[1])
        for _ in range(1000):
            three = await connect(running)
            if await three[0].readexactly(4) == GREETING[:4]:
                break
            await close(three[1])
            await asyncio.sleep(0.05)
        await exactly(three[0], GREETING[4:])
        # The first client was served all the time.
        await play(*one, b"a1 NOOP\r\n")
        for _, writer in (one, three):
            await close(writer)
    return running


def test_too_many_clients_are_refused_and_told() -> None:
    running = asyncio.run(asyncio.wait_for(refusals(), 2 * PATIENCE))
    first, *others = running.stderr.splitlines()
    assert first.startswith("imapgrammar: a connection of 127.0.0.1:")
    assert first.endswith(" and perhaps more are refused: 2 are open (--max-connections)")
    assert others == []
    *closed, total = running.stdout.splitlines()
    assert sorted(int(line.partition(":")[0]) for line in closed) == [1, 2, 3]
    assert total.startswith("3 connections: client: 1 messages: 1 valid")
    assert " connections refused" in total
    assert running.status == 1


def test_refused_clients_are_counted_in_json() -> None:
    running = asyncio.run(asyncio.wait_for(refusals("--json"), 2 * PATIENCE))
    summary = running.objects[-1]["summary"]
    assert summary["connections"] == 3
    assert summary["refused"] >= 3
    assert running.status == 1


@pytest.mark.parametrize("number", ["0", "-1", "x"])
def test_the_limit_is_a_positive_number(number: str) -> None:
    result = run("proxy", "--upstream", "127.0.0.1:9", "--max-connections", number)
    assert "--max-connections" in result.stderr
    assert result.exit_code == 2

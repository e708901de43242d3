"""A running proxy, between clients and a server of the test."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import ssl
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
PATIENCE = 60
"""Seconds to wait at most. After these the test has failed, even on a slow machine."""


@dataclass
class Running:
    """A proxy that listens on ``port``. Its output and exit status are known after it was interrupted."""

    process: asyncio.subprocess.Process
    port: int
    stdout: str = ""
    stderr: str = ""
    status: int | None = None

    @property
    def lines(self) -> list[str]:
        """The lines of output, without the summaries."""
        return [line for line in self.stdout.splitlines() if " messages: " not in line]

    @property
    def objects(self) -> list[dict[str, Any]]:
        """The objects of output, with ``--json``."""
        return [json.loads(line) for line in self.stdout.splitlines()]

    async def interrupt(self, number: int = signal.SIGINT) -> None:
        """End the proxy and read its output."""
        if self.status is not None:
            return
        self.process.send_signal(number)
        stdout, stderr = await asyncio.wait_for(self.process.communicate(), PATIENCE)
        self.stdout, self.stderr = (stdout or b"").decode(), stderr.decode()
        self.status = self.process.returncode


@asynccontextmanager
async def proxy(upstream: str, *options: str, stdout: int = asyncio.subprocess.PIPE) -> AsyncIterator[Running]:
    """A proxy to ``upstream``, interrupted at the end."""
    arguments = ["-m", "imapgrammar", "proxy", "--listen", "127.0.0.1:0", "--upstream", upstream, *options]
    environment = {**os.environ, "NO_COLOR": "1", "PYTHONWARNINGS": "error"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, stdout=stdout, stderr=asyncio.subprocess.PIPE, env=environment
    )
    try:
        assert process.stderr
        said = (await asyncio.wait_for(process.stderr.readline(), PATIENCE)).decode()
        assert " forwards to " in said, said
        running = Running(process, int(said.split()[1].rpartition(":")[2]))
        yield running
        await running.interrupt()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@asynccontextmanager
async def serving(handler: Handler, tls: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    """A server on loopback; gives its address."""
    tasks: set[asyncio.Task[None]] = set()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        tasks.add(task)
        try:
            await handler(reader, writer)
        finally:
            await close(writer)

    server = await asyncio.start_server(handle, "127.0.0.1", 0, ssl=tls)
    try:
        yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        await asyncio.wait_for(asyncio.gather(*tasks), PATIENCE)
    finally:
        for task in tasks:
            task.cancel()
        server.close()


@asynccontextmanager
async def through(handler: Handler, *options: str) -> AsyncIterator[Running]:
    """A proxy to a server that handles its connections with ``handler``."""
    async with serving(handler) as address, proxy(address, *options) as running:
        yield running


async def connect(running: Running) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A client's connection to the proxy."""
    return await asyncio.open_connection("127.0.0.1", running.port, limit=2**16)


async def close(writer: asyncio.StreamWriter) -> None:
    """Close a connection, whatever the other side did with it."""
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()


async def rest(reader: asyncio.StreamReader) -> bytes:
    """Read all octets up to the end."""
    return await asyncio.wait_for(reader.read(-1), PATIENCE)


async def exactly(reader: asyncio.StreamReader, octets: bytes) -> None:
    """Read these octets and no others."""
    assert await asyncio.wait_for(reader.readexactly(len(octets)), PATIENCE) == octets


def script(*steps: bytes | tuple[bytes]) -> Handler:
    """A server that sends octets, waits for those in tuples, and then closes the connection."""

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await play(reader, writer, *steps)

    return handler


async def play(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *steps: bytes | tuple[bytes]) -> None:
    """Send octets, and wait for those in tuples."""
    for step in steps:
        if isinstance(step, tuple):
            await exactly(reader, step[0])
        else:
            writer.write(step)
            await writer.drain()

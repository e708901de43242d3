"""The target for the proxy of the command line, between a client and a server on loopback."""

from __future__ import annotations

import asyncio
import zlib

import dialogues
from imapgrammar.cli.proxy.address import Address
from imapgrammar.cli.proxy.checking import CheckingThread
from imapgrammar.cli.proxy.findings import Json, Lines
from imapgrammar.cli.proxy.forwarding import Forwarder

_PATIENCE = 30
"""Seconds after which a connection surely hangs, even if the machine is slow."""


def command_proxy(dialogue: bytes) -> None:
    """The proxy passes on unchanged what both sides send, and can check any octets."""
    pieces = dialogues.cut(dialogue)
    sent = {label: b"".join(octets for each, octets in pieces if each == label) for label in (b"C", b"S")}
    report = Json() if zlib.crc32(dialogue) % 2 else Lines(unknown=True)
    checking = CheckingThread(report)
    came = asyncio.run(_relay(sent, checking))
    checking.stop()
    report.summary(checking.total)
    assert came == (sent[b"S"], sent[b"C"]), "other octets than were sent"
    assert checking.total.connections == 1


async def _relay(sent: dict[bytes, bytes], checking: CheckingThread) -> tuple[bytes, bytes]:
    """Send all octets of both sides at the same time; return what the client and the server receive."""
    heard: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.set_result(await _exchange(reader, writer, sent[b"S"]))

    upstream = await asyncio.start_server(serve, "127.0.0.1", 0)
    forwarder = Forwarder(_address(upstream), None, checking, _unexpected)
    proxy = await asyncio.get_running_loop().create_server(forwarder.accept, "127.0.0.1", 0)
    try:
        async with asyncio.timeout(_PATIENCE):
            address = _address(proxy)
            received = await _exchange(*await asyncio.open_connection(address.host, address.port), sent[b"C"])
            return received, await heard
    finally:
        proxy.close()
        upstream.close()
        await forwarder.stop()


async def _exchange(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, octets: bytes) -> bytes:
    writer.write(octets)
    writer.write_eof()
    received = await reader.read()
    writer.close()
    return received


def _address(server: asyncio.Server) -> Address:
    return Address(*server.sockets[0].getsockname()[:2])


def _unexpected(why: str) -> None:
    raise AssertionError(why)

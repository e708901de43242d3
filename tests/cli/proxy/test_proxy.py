"""``imapgrammar proxy``."""

from __future__ import annotations

import asyncio
import functools
import os
import random
import shutil
import signal
import socket
import ssl
import struct
import subprocess
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from cli.proxy.proxies import PATIENCE, Running, close, connect, play, proxy, rest, script, serving, through
from cli.support import run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs signals")

GREETING = b"* OK ready\r\n"
BYE = b"* BYE\r\n"  # text is missing
ALL_VALID = (GREETING, (b"a1 NOOP\r\n",), b"a1 OK done\r\n", (b"a2 LOGOUT\r\n",), b"* BYE bye\r\na2 OK done\r\n")


def asynchronous(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """A test that runs in an event loop."""

    @functools.wraps(test)
    def wrapper(*arguments: Any, **keywords: Any) -> None:
        asyncio.run(asyncio.wait_for(test(*arguments, **keywords), 2 * PATIENCE))

    return wrapper


async def session(*server: bytes | tuple[bytes], options: tuple[str, ...] = ()) -> Running:
    """Run a proxy for a connection in which the server sends octets, and the client those in tuples."""
    async with through(script(*server), *options) as running:
        reader, writer = await connect(running)
        for step in server:
            await play(reader, writer, step[0] if isinstance(step, tuple) else (step,))
        assert await rest(reader) == b""
        await close(writer)
    return running


@asynchronous
async def test_a_valid_session_is_counted() -> None:
    running = await session(*ALL_VALID)
    assert running.lines == []
    closed, total = running.stdout.splitlines()
    counts = "client: 2 messages: 2 valid, 0 deviant, 0 invalid, 0 unknown; "
    counts += "server: 4 messages: 4 valid, 0 deviant, 0 invalid, 0 unknown"
    assert closed.startswith("1: 127.0.0.1:")
    assert closed.endswith(f": {counts}")
    assert total == f"1 connections: {counts}"
    assert (running.stderr, running.status) == ("", 0)


@asynchronous
async def test_faults_are_told_with_connection_side_and_offset() -> None:
    running = await session(GREETING, (b"a1 NOOP\r\na1 FETCH 0 UID\r\n",), b"* 1 FETCH (MODSEQ (0))\r\na1 OK done\r\n")
    assert "\n".join(running.lines) == "\n".join(
        [
            '1:client:18: fetch: expected sequence-set, found "0 UID\\r\\n"',
            "  C | a1 FETCH 0 UID",
            "    |          ^",
            "    = RFC 4466 section 3",
            '1:server:31: mod-sequence-value: not in 1..9223372036854775807 (found "0))\\r\\n")',
            "  S | * 1 FETCH (MODSEQ (0))",
            "    |                    ^",
            "    = RFC 7162 section 7",
        ]
    )
    assert "client: 2 messages: 1 valid, 0 deviant, 1 invalid, 0 unknown" in running.stdout
    assert running.status == 1


@asynchronous
async def test_secrets_are_not_shown() -> None:
    steps = (
        GREETING,
        (b"a1 LOGIN fred sesame x\r\n",),
        b"a1 BAD no\r\n",
        (b"a2 AUTHENTICATE PLAIN\r\n",),
        b"+ \r\n",
        (b"c2VzYW1l!\r\n",),
        b"a2 BAD no\r\n",
        (b"a3 LOGIN fred {6}\r\n",),
        b"+ go on\r\n",
        (b"sesa",),
    )
    for options in ((), ("--json",)):
        running = await session(*steps, options=options)
        assert running.status == 1
        assert "2 invalid" in running.stdout or '"invalid": 2' in running.stdout
        for secret in ("sesa", "c2VzYW1l"):
            assert secret not in running.stdout + running.stderr


@asynchronous
async def test_unknown_names_are_counted_and_named() -> None:
    steps = (b"* OK [XFOO] x\r\n", (b"a1 XBAR\r\n",), b"a1 BAD no\r\n")
    running = await session(*steps, options=("--unknown",))
    assert running.lines == ["1:server:0: unknown: UnknownCode", "1:client:0: unknown: UnknownCommand"]
    assert running.status == 0
    assert (await session(*steps)).lines == []


@asynchronous
async def test_json_has_an_object_for_each_message() -> None:
    running = await session(GREETING, (b"a1 NOOP\r\n",), BYE, options=("--json",))
    greeting, command, bye, closed, total = running.objects
    assert greeting == {"connection": 1, "offset": 0, "side": "server", "verdict": "valid", "node": "ok"}
    assert command == {"connection": 1, "offset": 0, "side": "client", "verdict": "valid", "node": "command"}
    assert (bye["offset"], bye["verdict"], bye["error"]["offset"]) == (12, "deviant", 17)
    assert closed["connection"] == 1
    assert closed["peer"].startswith("127.0.0.1:")
    assert (
        closed["closed"]
        == total["summary"]
        == {
            "connections": 1,
            "client": {"messages": 1, "valid": 1, "deviant": 0, "invalid": 0, "unknown": 0},
            "server": {"messages": 2, "valid": 1, "deviant": 1, "invalid": 0, "unknown": 0},
            "notes": {"boundary": 0, "injected": 0, "cut-off": 0, "limit": 0, "unchecked": 0},
        }
    )


# What passes


async def write_in_pieces(writer: asyncio.StreamWriter, octets: bytes, seed: int, most: int = 20_000) -> None:
    """Send octets, split anywhere."""
    source = random.Random(seed)
    at = 0
    while at < len(octets):
        size = source.choice((1, 2, source.randrange(1, most)))
        writer.write(octets[at : at + size])
        await writer.drain()
        await asyncio.sleep(0)
        at += size


async def both_ways(client: bytes, server: bytes, *options: str, seed: int = 0) -> Running:
    """Send octets both ways at the same time; each side ends its own when all are sent, and reads on."""
    received: list[bytes] = []

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        reading = asyncio.create_task(rest(reader))
        await write_in_pieces(writer, server, seed)
        writer.write_eof()
        received.append(await reading)

    async with through(handler, *options) as running:
        reader, writer = await connect(running)
        reading = asyncio.create_task(rest(reader))
        await write_in_pieces(writer, client, seed + 1)
        writer.write_eof()
        got = await reading
        await close(writer)
    assert got == server
    assert received == [client]
    return running


@pytest.mark.parametrize("seed", range(4))
@asynchronous
async def test_random_octets_pass_unchanged(seed: int) -> None:
    source = random.Random(seed)
    some = [source.randbytes(source.randrange(100_000)) for _ in range(2)]
    client, server = (octets.replace(b"x", b"\r\n") for octets in some)
    running = await both_ways(client, server, seed=seed)
    assert running.status == 1
    assert "Traceback" not in running.stdout + running.stderr


@asynchronous
async def test_large_literals_pass_and_what_is_behind_them_has_its_place() -> None:
    body = random.Random(1).randbytes(5 * 2**20)
    client = b"a1 APPEND x {%d+}\r\n%b\r\na2 FETCH 0 UID\r\n" % (len(body), body)
    server = GREETING + b"* 1 FETCH (BODY[] {%d}\r\n%b UID 0)\r\n* 2 EXISTS\r\n" % (len(body), body)
    running = await both_ways(client, server, "--json")
    objects = [said for said in running.objects if said.get("verdict") == "invalid"]
    offsets = {said["side"]: (said["offset"], said["error"]["offset"]) for said in objects}
    assert offsets == {
        "client": (client.index(b"a2 FETCH"), client.index(b"0 UID")),
        "server": (12, server.index(b"0)\r\n* 2 EXISTS")),
    }
    counts = {"messages": 3, "valid": 2, "deviant": 0, "invalid": 1, "unknown": 0}
    assert running.objects[-1]["summary"]["server"] == counts
    assert running.status == 1


@asynchronous
async def test_a_client_that_ends_its_side_still_gets_its_answers() -> None:
    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        assert await rest(reader) == b"a1 NOOP\r\n"
        await play(reader, writer, GREETING, b"* 1 EXISTS\r\n" * 50_000, b"a1 OK done\r\n")

    async with through(handler) as running:
        reader, writer = await connect(running)
        writer.write(b"a1 NOOP\r\n")
        writer.write_eof()
        assert await rest(reader) == GREETING + b"* 1 EXISTS\r\n" * 50_000 + b"a1 OK done\r\n"
        await close(writer)
    assert "50002 valid" in running.stdout
    assert running.status == 0


@asynchronous
async def test_a_server_that_ends_its_side_still_gets_commands() -> None:
    got: list[bytes] = []

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(GREETING)
        writer.write_eof()
        got.append(await rest(reader))

    async with through(handler) as running:
        reader, writer = await connect(running)
        assert await rest(reader) == GREETING
        writer.write(b"a1 NOOP\r\n")
        await close(writer)
    assert got == [b"a1 NOOP\r\n"]
    assert running.status == 0


@asynchronous
async def test_what_came_before_a_reset_passes() -> None:
    sent = b"* 1 EXISTS\r\n" * 10_000

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(sent + b"* 2 EXI")
        await writer.drain()
        await reader.readexactly(2)
        reset(writer)

    async with through(handler) as running:
        reader, writer = await connect(running)
        got = await asyncio.wait_for(reader.readexactly(len(sent) + 7), PATIENCE)
        writer.write(b"go")
        assert await rest(reader) == b""
        await close(writer)
    assert got == sent + b"* 2 EXI"
    assert running.lines == [f"1:server:{len(sent)}: cut-off: the stream ends inside a message"]
    assert "1 cut-off" in running.stdout.splitlines()[-1]
    assert running.status == 1


def reset(writer: asyncio.StreamWriter) -> None:
    """Have the connection end with a reset."""
    sock: socket.socket = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


@asynchronous
async def test_a_client_that_does_not_read_holds_the_server_up() -> None:
    piece = b"* OK %b\r\n" % (b"x" * 6_000) * 10
    sent = 0

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        try:
            while sent < 200 * 2**20:
                writer.write(piece)
                await asyncio.wait_for(writer.drain(), 3)
                sent += len(piece)
        except (TimeoutError, ConnectionError):
            writer.transport.abort()

    async with through(handler) as running:
        reader, writer = await connect(running)
        while not reader.at_eof() and running.process.returncode is None:
            before = sent
            await asyncio.sleep(1)
            if sent == before:
                break
        await close(writer)
    assert sent < 50 * 2**20


@asynchronous
async def test_output_that_nobody_reads_holds_nothing_up() -> None:
    bad = b"* 0 EXPUNGE\r\n"
    running = await session(GREETING, bad * 1_000, (b"a1 NOOP\r\n",), b"a1 OK done\r\n")
    assert "1000 invalid" in running.stdout
    assert running.status == 1


@asynchronous
async def test_output_that_cannot_be_written_ends_no_connection() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    async with (
        serving(script(GREETING, (b"a1 NOOP\r\n",), BYE, (b"a2 NOOP\r\n",), BYE)) as address,
        proxy(address, stdout=writing) as running,
    ):
        os.close(writing)
        reader, writer = await connect(running)
        await play(reader, writer, (GREETING,), b"a1 NOOP\r\n", (BYE,))
        await asyncio.sleep(0.3)
        await play(reader, writer, b"a2 NOOP\r\n", (BYE,))
        await close(writer)
    assert (running.stderr, running.status) == ("", 1)  # as all commands do


@asynchronous
async def test_many_connections_at_once() -> None:
    async with through(script(*ALL_VALID)) as running:

        async def client() -> None:
            reader, writer = await connect(running)
            for step in ALL_VALID:
                await play(reader, writer, step[0] if isinstance(step, tuple) else (step,))
            await close(writer)

        await asyncio.gather(*(client() for _ in range(60)))
    *closed, total = running.stdout.splitlines()
    assert sorted(int(line.partition(":")[0]) for line in closed) == list(range(1, 61))
    assert total.startswith("60 connections: client: 120 messages: 120 valid")
    assert running.status == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@asynchronous
async def test_an_interrupt_closes_what_is_open(number: int) -> None:
    async with through(script(GREETING, (b"a1 NO",))) as running:
        reader, writer = await connect(running)
        await play(reader, writer, (GREETING,), b"a1 NO")
        await running.interrupt(number)
        assert await rest(reader) == b""
        await close(writer)
    assert running.lines == []
    assert running.stdout.startswith("1: 127.0.0.1:")
    assert "1 connections: client: 0 messages" in running.stdout
    assert running.status == 0


# Where checking ends


@pytest.mark.parametrize(
    ("command", "layer"), [(b"a1 STARTTLS\r\n", "STARTTLS"), (b"a1 COMPRESS DEFLATE\r\n", "COMPRESS")]
)
@asynchronous
async def test_checking_ends_where_another_layer_begins(command: bytes, layer: str) -> None:
    noise = random.Random(2).randbytes(100_000)
    running = await session(GREETING, (command,), b"a1 OK go\r\n", (noise,), noise)
    assert running.lines == [f"1:server:22: boundary: {layer} begins; nothing more is checked"]
    assert "server: 2 messages" in running.stdout
    assert running.status == 0


@asynchronous
async def test_checking_goes_on_when_starttls_is_refused() -> None:
    running = await session(GREETING, (b"a1 STARTTLS\r\na2 FETCH 0 UID\r\n",), b"a1 NO no\r\na2 BAD no\r\n")
    assert running.lines[0].startswith("1:client:22: fetch: ")


@asynchronous
async def test_what_is_sent_between_starttls_and_tls_is_told() -> None:
    steps = (GREETING, (b"a1 STARTTLS\r\na2 NOOP\r\n",), b"a1 OK go\r\n", (b"x",))
    running = await session(*steps)
    assert running.lines == [
        "1:client:13: injected: 9 octets were sent after STARTTLS, before TLS; nothing more is checked"
    ]
    assert running.status == 1


# TLS


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of 127.0.0.1 that is signed by itself, and its key, in one file."""
    if not shutil.which("openssl"):
        pytest.skip("openssl is not installed")
    made = tmp_path_factory.mktemp("tls")
    command = (
        "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1"
    )
    subprocess.run(
        [*command.split(), "-keyout", made / "key.pem", "-out", made / "cert.pem"], check=True, capture_output=True
    )
    both = made / "both.pem"
    both.write_bytes((made / "key.pem").read_bytes() + (made / "cert.pem").read_bytes())
    return both


def server_tls(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@pytest.mark.parametrize("verify", [True, False])
@asynchronous
async def test_tls_to_the_server(certificate: Path, verify: bool) -> None:
    body = random.Random(3).randbytes(200_000)
    fetched = b"* 1 FETCH (BODY[] {%d}\r\n%b UID 0)\r\n" % (len(body), body)
    options = ("--ca-file", str(certificate)) if verify else ("--no-verify",)
    async with (
        serving(script(GREETING, (b"a1 NOOP\r\n" + body,), fetched), server_tls(certificate)) as address,
        proxy(address, "--tls", *options) as running,
    ):
        reader, writer = await connect(running)
        await play(reader, writer, (GREETING,), b"a1 NOOP\r\n" + body)
        writer.write_eof()
        assert await rest(reader) == fetched
        await close(writer)
    assert any(line.startswith(f"1:server:{12 + fetched.rindex(b'0)')}: ") for line in running.lines)
    assert (running.stderr, running.status) == ("", 1)


@asynchronous
async def test_a_certificate_that_is_not_trusted(certificate: Path) -> None:
    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        raise AssertionError

    async with serving(handler, server_tls(certificate)) as address, proxy(address, "--tls") as running:
        reader, writer = await connect(running)
        assert await rest(reader) == b""
        await close(writer)
    assert running.stderr.startswith(f"imapgrammar: cannot connect to {address}: [SSL: CERTIFICATE_VERIFY_FAILED]")
    assert running.status == 2


# Usage


@asynchronous
async def test_a_server_that_cannot_be_connected_to() -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{bound.getsockname()[1]}"
        async with proxy(address) as running:
            reader, writer = await connect(running)
            assert await rest(reader) == b""
            await close(writer)
    assert running.stderr == f"imapgrammar: cannot connect to {address}: Connection refused\n"
    assert "1 connections: client: 0 messages" in running.stdout
    assert running.status == 2


def test_an_address_that_cannot_be_listened_on() -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        bound.listen()
        address = f"127.0.0.1:{bound.getsockname()[1]}"
        result = run("proxy", "--listen", address, "--upstream", "127.0.0.1:9")
    assert result.stderr == f"imapgrammar: cannot listen on {address}: Address already in use\n"
    assert result.exit_code == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Missing option '--upstream'"),
        (["--upstream", "host:x"], "'host:x' is not HOST:PORT"),
        (["--upstream", "host:65536"], "'host:65536' is not HOST:PORT"),
        (["--upstream", "::1"], "'::1' is not HOST:PORT"),
        (["--upstream", "host", "--listen", "127.0.0.1"], "a port is needed"),
        (["--upstream", "host", "--no-verify"], "need --tls"),
        (["--upstream", "host", "--tls", "--no-verify", "--ca-file", __file__], "--ca-file has no use"),
        (["--upstream", "host", "--tls", "--ca-file", __file__], "no certificates can be read"),
        (["--upstream", "host", "--tls", "--ca-file", "/none"], "does not exist"),
    ],
)
def test_wrong_usage(arguments: list[str], said: str) -> None:
    result = run("proxy", *arguments)
    assert result.exit_code == 2
    assert said in result.stderr

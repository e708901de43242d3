"""`examples/fuzz_server.py`: its reports if the server cannot be reached, dies, or refuses the login."""

from __future__ import annotations

import contextlib
import itertools
import random
import socket
import subprocess
import threading
from collections.abc import Callable

import pytest

import fuzz_server
import toy_server
from fuzz_server import Report, Server
from imapgrammar import nodes
from imapgrammar.fuzzing import Side, messages
from imapgrammar.nodes import Command


def _fuzz(serve: Callable[[socket.socket], None], clients: int, *options: str) -> int:
    """The exit status for a server that serves this many clients, and then is gone."""
    listening = socket.create_server(("127.0.0.1", 0))

    def run() -> None:
        for left in reversed(range(clients)):
            connection, _ = listening.accept()
            if not left:
                listening.close()
            with connection, contextlib.suppress(OSError, ValueError):
                serve(connection)

    server = threading.Thread(target=run)
    server.start()
    status = fuzz_server.main(["--port", str(listening.getsockname()[1]), "--timeout", "5", *options])
    server.join(10)
    return status


def _saying(*lines: bytes) -> Callable[[socket.socket], None]:
    """A server that sends a line, and one more for each line that comes; then it waits until the client is gone."""

    def serve(connection: socket.socket) -> None:
        with connection.makefile("rwb") as stream:
            for line in lines:
                stream.write(line)
                stream.flush()
                stream.readline()

    return serve


@pytest.mark.parametrize(
    ("lines", "status", "told"),
    [
        ([b"* BYE too many\r\n"], 2, "BYE at the greeting"),
        ([b"220 mail.example.org\r\n"], 1, "malformed at the greeting"),
        ([b"* OK hello\r\n", b"login NO [AUTHENTICATIONFAILED] never\r\n"], 2, "refused (never) after LOGIN"),
        ([b"* OK hello\r\n", b"login OK done\r\n"], 2, "closed after CAPABILITY"),
        ([b"* OK hello\r\n", b"login OK\r\n"], 1, "malformed after LOGIN"),
        ([b"* PREAUTH hello\r\n", b"* BYE out\r\n"], 2, "BYE after CAPABILITY"),
    ],
)
def test_a_server_that_cannot_be_used(
    lines: list[bytes], status: int, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _fuzz(_saying(*lines), 1) == status
    assert capsys.readouterr().err.partition(": ")[2] == f"{told}\n"


def test_no_server(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    assert fuzz_server.main(["--port", str(port)]) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", f"127.0.0.1 port {port}: cannot connect: Connection refused\n")


def test_a_server_that_dies_has_its_summary(capsys: pytest.CaptureFixture[str]) -> None:
    assert _fuzz(toy_server.serve, 2) == 1
    printed = capsys.readouterr()
    assert printed.err.endswith(": cannot connect: Connection refused\n")
    assert "     1 lost after Fetch: closed\n" in printed.out


@pytest.mark.parametrize(("host", "here"), [("localhost", True), ("127.0.0.1", True), ("192.0.2.1", False)])
def test_only_this_machine(host: str, here: bool) -> None:
    assert Server(host, 143).is_here() == here
    assert here or fuzz_server.main(["--host", host]) == 2


def test_commands_that_the_server_does_not_have_are_left_out() -> None:
    def names(*without: type[nodes.Uid | nodes.Fetch]) -> set[str]:
        made = fuzz_server.commands(messages(Side.CLIENT, capabilities=[]), random.Random(0), without)
        return {type(each.command).__name__ for each in itertools.islice(made, 300) if isinstance(each, Command)}

    assert names() - names(nodes.Uid, nodes.Fetch) == {"Uid", "Fetch"}
    with pytest.raises(SystemExit):
        fuzz_server.main(["--without", "Nothing"])


def test_what_was_sent_is_shown_for_a_shell(capsys: pytest.CaptureFixture[str]) -> None:
    octets = bytes(range(256)) + b"%d\\n'1\r\n"
    Report().add("kind", octets, b"")
    _, sent, got = capsys.readouterr().out.splitlines()
    assert subprocess.run(["sh", "-c", sent.removeprefix("  sent: ")], capture_output=True, check=True).stdout == octets
    assert got == "  got:  nothing"


def test_a_fault_is_one_kind_whatever_the_octets(capsys: pytest.CaptureFixture[str]) -> None:
    faults = b"* 1 FETCH (FLAGS a)\r\n* 2 FETCH (FLAGS \\b)\r\n"
    assert _fuzz(_saying(b"* PREAUTH hello\r\n", faults + b"names OK done\r\n"), 1) == 1
    printed = capsys.readouterr().out
    assert printed.startswith('malformed: msg-att-dynamic\n  why:  expected "(", found "a)')
    assert printed.endswith("\n     2 malformed: msg-att-dynamic\n")

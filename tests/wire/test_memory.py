"""Memory: a literal is kept once by the parser and twice by a client, and what is not read is bounded."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from imapgrammar import engine, parse_command, parse_response
from imapgrammar.nodes import Command, FetchData
from imapgrammar.wire import Client, Limits, Message, Server
from wire.test_security import peak

SIZE = (8 if engine() == "compiled" else 1) * 2**20
"""Octets of a literal; the interpreted engine takes seconds for each MiB that could stand in quotes."""
PIECE = 64 * 2**10
ONCE, TWICE = 1.1, 2.1
"""The most memory for a literal, compared with its size.

CPython makes an object of a class that derives from bytes by way of one of bytes. So a literal that is read as a
`Literal`, since its octets have a shorter form or it does not wait, is in memory twice for a moment.
"""
BODIES = {
    "letters": b"abcdefgh",
    "NUL": b"\0\0\0\0\0\0\0\0",
    "CR LF": b"\r\n\r\n\r\n\r\n",
    "quotes": b'"\\"\\"\\"\\',
    "8-bit": b"\xff\x80\xc3\xa9\xf0\x9f\x98\x80",
    "announcements": b"{9999}\r\n",
}
"""Octets of a literal. NUL is allowed in a literal8 only."""
QUOTABLE = ("letters", "quotes")
"""Octets that could stand in a quoted string, so that the literal is read as a `Literal`."""


def _most(name: str) -> float:
    return (TWICE if name in QUOTABLE else ONCE) * SIZE


def _opening(body: bytes) -> bytes:
    return (b"* 1 FETCH (BINARY[1] ~{%d}\r\n" if b"\0" in body else b"* 1 FETCH (BODY[1] {%d}\r\n") % SIZE


@pytest.mark.parametrize("name", BODIES)
def test_the_parser_keeps_a_literal_once(name: str) -> None:
    body = BODIES[name]
    octets = _opening(body) + body * (SIZE // len(body)) + b")\r\n"
    kept: list[object] = []

    def work() -> None:
        kept.append(parse_response(octets))

    assert peak(work) <= _most(name)
    assert isinstance(kept[0], FetchData)


@pytest.mark.parametrize("plus", [b"", b"+"], ids=["synchronizing", "not synchronizing"])
@pytest.mark.parametrize("name", BODIES)
def test_the_parser_of_commands_keeps_a_literal_once(name: str, plus: bytes) -> None:
    body = BODIES[name]
    announcement = (b"a APPEND x ~{%d" if b"\0" in body else b"a APPEND x {%d") + plus + b"}\r\n"
    octets = announcement % SIZE + body * (SIZE // len(body)) + b"\r\n"
    kept: list[object] = []

    def work() -> None:
        kept.append(parse_command(octets))

    # A message of APPEND has no form but the literal.
    assert peak(work) <= (TWICE if plus else ONCE) * SIZE
    assert isinstance(kept[0], Command)


def _pieces(body: bytes) -> list[Callable[[], bytes]]:
    """The pieces of a response with a literal, each made anew when it is asked for."""
    middle = [lambda: body * (PIECE // len(body))] * (SIZE // PIECE)
    return [lambda: _opening(body), *middle, lambda: b")\r\n"]


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("at_once", [True, False], ids=["at once", "in pieces"])
def test_a_client_keeps_a_literal_twice(name: str, at_once: bool) -> None:
    body = BODIES[name]
    client = Client()
    kept: list[object] = []
    whole = b"".join(piece() for piece in _pieces(body))

    def work() -> None:
        if at_once:
            client.feed(whole)
            kept.extend(client)
            return
        for piece in _pieces(body):
            client.feed(piece())
            kept.extend(client)

    # The octets of the message, and those of the node.
    assert peak(work) <= SIZE + _most(name)
    (message,) = kept
    assert isinstance(message, Message)
    assert len(message.octets) == len(whole)


@pytest.mark.parametrize("end", [Client, Server])
@pytest.mark.parametrize("octets", [b"* 1 EXISTS\r\n", b"x" * 1000, b"a X {999999999}\r\n"])
def test_octets_that_nobody_reads_are_refused(end: type[Client] | type[Server], octets: bytes) -> None:
    limits = Limits(line=10_000, message=50_000)
    role = end(limits=limits)

    def work() -> None:
        for _ in range(1_000_000):
            role.feed(bytes(bytearray(octets)))

    def refused() -> None:
        with pytest.raises(ValueError, match="octets are unread: iterate over the events before you feed more"):
            work()

    assert peak(refused) <= 10 * (limits.line + limits.message)


@pytest.mark.parametrize("end", [Client, Server])
def test_octets_after_the_end_are_refused(end: type[Client] | type[Server]) -> None:
    role = end()
    role.feed_eof()
    with pytest.raises(ValueError, match="nothing more is read from this stream"):
        role.feed(b"x")

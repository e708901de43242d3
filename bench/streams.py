"""Reading of messages from the pieces of a connection, by imapgrammar's wire layer and by imaplib with IMAPClient."""

from __future__ import annotations

import imaplib
import io
import re
import resource
from collections.abc import Iterator
from typing import Any

from imapclient.response_parser import parse_fetch_response, parse_response

import workloads
from imapgrammar.wire import Client, LiteralOctets, Message

PIECE = 2**16
STREAM_FROM = 2**15


def pieces(octets: bytes) -> list[bytes]:
    """Octets as they are read from a socket."""
    return [octets[start : start + PIECE] for start in range(0, len(octets), PIECE)]


def ours(arriving: list[bytes], *, stream_from: int | None = None) -> int:
    """Read all messages; return their number."""
    client = Client(stream_from=stream_from)
    count = 0
    for piece in arriving:
        client.feed(piece)
        for event in client:
            count += type(event) is Message
    return count


def theirs(arriving: list[bytes], count: int) -> int:
    """Read ``count`` untagged responses with imaplib, and their data with IMAPClient; return their number."""
    connection = _Connection(arriving)
    for _ in range(count):
        connection._get_response()
    received: dict[str, list[Any]] = connection.untagged_responses
    for name, lines in received.items():
        (parse_fetch_response if name == "FETCH" else parse_response)(lines)
    return sum(len(lines) for lines in received.values())


class _Connection(imaplib.IMAP4):
    """A connection of imaplib that reads given octets."""

    def __init__(self, arriving: list[bytes]) -> None:
        self.debug = 0
        self.state = "SELECTED"
        self.tagged_commands: dict[bytes, Any] = {}
        self.untagged_responses: dict[str, list[Any]] = {}
        self.continuation_response = ""
        self._cmd_log: dict[int, Any] = {}
        self._cmd_log_idx, self._cmd_log_len = 0, 10
        self.is_readonly = False
        self.tagre: Any = re.compile(rb"(?P<tag>A\d+) (?P<type>[A-Z]+) (?P<data>.*)", re.DOTALL)
        self._mode_ascii()
        self.file: Any = io.BufferedReader(_Raw(arriving), PIECE)

    def readline(self) -> bytes:
        """Read a line as imaplib does, but without a socket."""
        line: bytes = self.file.readline(1_000_000)
        return line


class _Raw(io.RawIOBase):
    """A file that gives the pieces, as the file of a socket does."""

    def __init__(self, arriving: list[bytes]) -> None:
        self._arriving = iter(arriving)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        piece = next(self._arriving, b"")
        buffer[: len(piece)] = piece
        return len(piece)


def growth_of_memory() -> float:
    """Stream 170 MiB of literals; return the growth of the process in MiB. Call it in a process of its own."""
    client = Client(stream_from=STREAM_FROM)
    before = 0
    for number, piece in enumerate(_endless(170)):
        client.feed(piece)
        for event in client:
            assert type(event) is not Message or len(event.octets) < 1000
            if type(event) is LiteralOctets and number == 16:
                before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024


def _endless(mebibytes: int) -> Iterator[bytes]:
    """FETCH responses with literals of 10 MiB, piece by piece."""
    for number in range(1, mebibytes // 10 + 1):
        yield b"* %d FETCH (UID %d BODY[] {%d}\r\n" % (number, number, 10 * 2**20)
        for _ in range(160):
            yield bytes(PIECE)
        yield b")\r\n"


def arrived(count: int) -> list[bytes]:
    """The pieces of workload 1."""
    return pieces(b"".join(change.octets(True) for change in workloads.changes(count)))


def literals_arrived() -> tuple[list[bytes], int]:
    """The pieces of workload 5, and the number of its messages."""
    made = [*workloads.literals(1000, 2**16), *workloads.literals(5, 20 * 2**20)]
    return pieces(b"".join(made)), len(made)


if __name__ == "__main__":
    print(growth_of_memory())

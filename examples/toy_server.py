"""A toy IMAP server, with faults such as people make: something to try `fuzz_server.py` on.

``python examples/toy_server.py --port 1143``, and elsewhere ``python examples/fuzz_server.py --port 1143``

It accepts any login, and has one mailbox. docs/fuzzing.md lists some of its faults.
"""

from __future__ import annotations

import argparse
import io
import socket
from typing import IO

MESSAGES = [b"Subject: one\r\n\r\nHello\r\n"]


def serve(connection: socket.socket) -> None:
    """Serve one client, from the greeting to LOGOUT."""
    with connection, connection.makefile("rwb") as stream:
        stream.write(b"* OK [CAPABILITY IMAP4rev1 CONDSTORE] toy\r\n")
        stream.flush()
        while line := stream.readline():
            tag, _, rest = line.rstrip(b"\r\n").partition(b" ")
            name, _, arguments = rest.partition(b" ")
            try:
                state = answer(stream, name.upper(), arguments)
            except ValueError as error:
                print(f"a client is lost: {error!r}", flush=True)
                break  # as a process that crashes would do
            stream.write(tag + b" " + state + b"\r\n")
            stream.flush()
            if name.upper() == b"LOGOUT":
                break


def answer(stream: IO[bytes] | io.BufferedRWPair, name: bytes, arguments: bytes) -> bytes:
    """Send the responses to a command; return the state for its answer."""
    if arguments.endswith(b"}"):
        stream.write(b"+ go on\r\n")
        stream.flush()
        arguments += stream.read(int(arguments.rpartition(b"{")[2].rstrip(b"+}"))) + stream.readline().rstrip()
    match name:
        case b"CAPABILITY":
            stream.write(b"* CAPABILITY IMAP4rev1 CONDSTORE\r\n")
        case b"SELECT" | b"EXAMINE":
            stream.write(b"* %d EXISTS\r\n* 0 RECENT\r\n* FLAGS (\\Seen \\Deleted)\r\n" % len(MESSAGES))
            stream.write(b"* OK [UIDVALIDITY 1] ok\r\n* OK [HIGHESTMODSEQ 0] ok\r\n")
        case b"FETCH":
            number = int(arguments.split(b" ")[0].strip(b":*") or 1) if arguments[:1].isdigit() else 1
            for octets in MESSAGES[number - 1 : number]:
                stream.write(b"* %d FETCH (FLAGS \\Seen RFC822.SIZE %d)\r\n" % (number, len(octets)))
        case b"APPEND":
            MESSAGES.append(b"")
        case b"LOGIN" | b"NOOP" | b"LOGOUT" | b"CHECK" | b"CLOSE" | b"STORE" | b"COPY" | b"SEARCH":
            pass
        case _:
            return b"BAD unknown command"
    return b"OK done"


def listen(port: int) -> socket.socket:
    """A socket that listens on loopback; port 0 takes any free port."""
    listening = socket.create_server(("127.0.0.1", port))
    print(f"listening on port {listening.getsockname()[1]}", flush=True)
    return listening


def main() -> None:
    """Serve one client after another, for ever."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument(
        "--port", type=int, default=1143, help="the port to listen on; 0 takes any free port (%(default)s)"
    )
    with listen(options.parse_args().port) as listening:
        while True:
            connection, _ = listening.accept()
            try:
                serve(connection)
            except OSError as error:
                print(f"a client is lost: {error!r}", flush=True)


if __name__ == "__main__":
    main()

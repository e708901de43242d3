"""Print the status of a mailbox and its newest messages, over a blocking socket, with STARTTLS if asked for.

python examples/blocking_client.py imap.example.com 143 fred secret --starttls
"""

from __future__ import annotations

import argparse
import itertools
import socket
import ssl
from collections.abc import Iterator
from email.header import decode_header, make_header

from imapgrammar import SequenceSet
from imapgrammar.nodes import (
    Address,
    Command,
    CommandAny,
    CommandAuth,
    CommandNonauth,
    CommandSelect,
    ContinueReq,
    Envelope,
    Examine,
    Exists,
    Fetch,
    FetchData,
    FetchEnvelope,
    Login,
    Logout,
    Ok,
    ServerMessage,
    StartTls,
    Status,
    StatusData,
    Tagged,
)
from imapgrammar.strings import Mailbox
from imapgrammar.wire import Boundary, Client, Message

AnyCommand = CommandAny | CommandAuth | CommandNonauth | CommandSelect


class Connection:
    """A connection to a server. ``tls``: the context for STARTTLS; None to stay in plain text."""

    def __init__(self, host: str, port: int, tls: ssl.SSLContext | None = None) -> None:
        self._socket = socket.create_connection((host, port), timeout=60)
        self._client = Client()
        self._tags = map(b"b%d".__mod__, itertools.count(1))
        next(self._messages())
        if tls:
            self.command(StartTls())
            # Reading stops at the answer: plain octets after it could come from anybody.
            match next(iter(self._client)):
                case Boundary(injected=False):
                    self._socket = tls.wrap_socket(self._socket, server_hostname=host)
                case event:
                    raise ConnectionError(f"no TLS: {event!r}")

    def command(self, command: AnyCommand) -> list[ServerMessage]:
        """Send a command; return the messages of the server up to its answer."""
        tag = next(self._tags)
        said: list[ServerMessage] = []
        for fragment in self._client.send(Command(tag, command)):
            self._socket.sendall(fragment.octets)
            for message in self._messages():
                match message:
                    case Tagged(tag=answered, state=Ok()) if answered == tag:
                        return said
                    case Tagged(state=state):
                        raise ConnectionError((state.text or b"").decode("ascii", "replace"))
                    case ContinueReq() if fragment.awaits_continuation:
                        break
                said.append(message)
        raise AssertionError("`_messages` raises when the connection ends")

    def _messages(self) -> Iterator[ServerMessage]:
        while True:
            for event in self._client:
                if not isinstance(event, Message):
                    raise ConnectionError(f"the server sent {event!r}")
                yield event.node
            octets = self._socket.recv(2**16)
            if not octets:
                raise ConnectionError("the server has closed the connection")
            self._client.feed(octets)

    def close(self) -> None:
        """Log out and close the connection."""
        self.command(Logout())
        self._socket.close()


def print_newest(connection: Connection, mailbox: Mailbox, count: int) -> None:
    """Print the status of a mailbox, and date, sender and subject of its newest messages."""
    for message in connection.command(Status(mailbox, ("MESSAGES", "UNSEEN", "UIDNEXT"))):
        match message:
            case StatusData(items=items):
                print(*items)
    exists = max(message.number for message in connection.command(Examine(mailbox)) if isinstance(message, Exists))
    if not exists:
        return
    newest = SequenceSet.of((max(1, exists - count + 1), exists))
    for message in connection.command(Fetch(newest, FetchEnvelope())):
        match message:
            case FetchData(number, (Envelope(date, subject, from_), *_)):
                sender, *_ = from_ or (Address(None, None, None, None),)
                print(number, text(date), text(sender.name or sender.mailbox), text(subject), sep=" | ")


def text(octets: bytes | None) -> str:
    """A header field as text for people, with encoded words decoded (RFC 2047)."""
    return str(make_header(decode_header((octets or b"").decode("utf-8", "replace"))))


def main() -> None:
    """Read the command line, log in, print, log out."""
    parser = argparse.ArgumentParser(description="Print the status of a mailbox and its newest messages.")
    parser.add_argument("host")
    parser.add_argument("port", type=int)
    parser.add_argument("user")
    parser.add_argument("password")
    parser.add_argument("--mailbox", default="INBOX")
    parser.add_argument("--count", type=int, default=10, help="number of messages (10)")
    parser.add_argument("--starttls", action="store_true")
    parser.add_argument("--cafile", help="file with the CA certificates to trust")
    options = parser.parse_args()
    tls = ssl.create_default_context(cafile=options.cafile) if options.starttls else None
    connection = Connection(options.host, options.port, tls)
    connection.command(Login(options.user.encode(), options.password.encode()))
    print_newest(connection, Mailbox.from_text(options.mailbox), options.count)
    connection.close()


if __name__ == "__main__":
    main()

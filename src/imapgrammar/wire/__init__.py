r"""IMAP connections without input and output: octets in and events out, messages in and octets out.

`Client` is for clients, `Server` for servers, `Proxy` for programs between the two. None of them
has sockets, clocks or threads: feed them the octets that arrived, and they give events.

>>> server = Server()
>>> server.feed(b"a1 NOOP\r\na2 LOGO")
>>> list(server)
[Message(node=Command(tag=b'a1', command=Noop()), octets=b'a1 NOOP\r\n')]
"""

from __future__ import annotations

from imapgrammar.strings import StreamedLiteral
from imapgrammar.wire.events import (
    Boundary,
    CutOff,
    Event,
    Kind,
    Layer,
    LimitExceeded,
    LiteralAnnounced,
    LiteralOctets,
    Malformed,
    Message,
)
from imapgrammar.wire.limits import COMMANDS, RESPONSES, Limits
from imapgrammar.wire.outgoing import Fragment, Literals, Outgoing
from imapgrammar.wire.roles import Client, Proxy, Server

__all__ = [
    "COMMANDS",
    "RESPONSES",
    "Boundary",
    "Client",
    "CutOff",
    "Event",
    "Fragment",
    "Kind",
    "Layer",
    "LimitExceeded",
    "Limits",
    "LiteralAnnounced",
    "LiteralOctets",
    "Literals",
    "Malformed",
    "Message",
    "Outgoing",
    "Proxy",
    "Server",
    "StreamedLiteral",
]

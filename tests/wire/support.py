"""Functions by which the tests feed readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from imapgrammar.wire import Client, LiteralAnnounced, LiteralOctets, Malformed, Message, Server


def pieces(octets: bytes, cuts: Iterable[int]) -> Iterator[bytes]:
    """Octets cut at these ascending places."""
    start = 0
    for cut in cuts:
        yield octets[start:cut]
        start = cut
    yield octets[start:]


def client_events(*octets: bytes, client: Client | None = None) -> list[Any]:
    """The events of a client for octets fed in these pieces."""
    return events(client or Client(), octets)


def server_events(*octets: bytes, server: Server | None = None) -> list[Any]:
    """The events of a server for octets fed in these pieces."""
    return events(server or Server(), octets)


def events(role: Client | Server, octets: Iterable[bytes]) -> list[Any]:
    """The events of a role for octets fed in these pieces, until it reads no more."""
    found: list[Any] = []
    for piece in octets:
        try:
            role.feed(piece)
        except ValueError:
            break
        found += role
    return found


def kinds(events: Iterable[Any]) -> list[str]:
    """The names of the classes of events."""
    return [type(event).__name__ for event in events]


def messages(events: Iterable[Any]) -> list[bytes]:
    """The octets of the messages, valid or not."""
    return [event.octets for event in events if isinstance(event, (Message, Malformed))]


def joined(events: Iterable[Any]) -> list[Any]:
    """Events with the octets of a streamed literal joined, so that they do not depend on the pieces."""
    found: list[Any] = []
    for event in events:
        if isinstance(event, LiteralOctets) and found and isinstance(found[-1], LiteralOctets):
            event = LiteralOctets(found.pop().octets + event.octets, event.remaining)
        found.append(event)
    return found


def without_announcements(events: Iterable[Any]) -> list[Any]:
    """Events without the announcements of literals that are kept."""
    return [event for event in events if not (isinstance(event, LiteralAnnounced) and not event.streamed)]

"""The target for streams: the events of a dialogue, in pieces of any size."""

from __future__ import annotations

import itertools
import random
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import dialogues
from imapgrammar.wire import Boundary, Client, Layer, Limits, LiteralOctets, Malformed, Proxy, Server

_SMALL = Limits(line=120, literal=300, literals=2, message=400, nesting=3, list_items=20, digits=3)
_STREAMED = 4
"""The least octets of a literal that is streamed."""
_READINGS = ((None, None), (None, _STREAMED), (_SMALL, None), (_SMALL, _STREAMED))


def splits(dialogue: bytes) -> None:
    """The events of a dialogue do not depend on the pieces in which it arrives, for a proxy and for each end alone."""
    pieces = dialogues.cut(dialogue)
    chance = random.Random(zlib.crc32(dialogue))
    slowly = chance.randrange(len(_READINGS))
    for number, (limits, stream_from) in enumerate(_READINGS):
        settings: dict[str, Any] = {"stream_from": stream_from}
        if limits:
            settings |= {"commands": limits, "responses": limits}
        whole = _events_of_proxy(Proxy(**settings), pieces)
        ends = [_cut_in(pieces, lambda octets: sorted(chance.choices(range(len(octets) + 1), k=3)))]
        if number == slowly:
            ends.append(_cut_in(pieces, lambda octets: list(range(1, len(octets)))))
        for cut in ends:
            again = _events_of_proxy(Proxy(**settings), cut)
            assert again == whole, f"other events in other pieces ({limits}, {stream_from})"
    for label, end in ((b"C", Server), (b"S", Client)):
        stream = b"".join(octets for each, octets in pieces if each == label)
        _alone(end, stream, chance)


def _alone(end: type[Client] | type[Server], stream: bytes, chance: random.Random) -> None:
    """Check the same for one end that is fed only what its peer sent."""
    for settings in ({}, {"stream_from": _STREAMED}, {"limits": _SMALL}):
        whole = _events_of_end(end(**settings), [stream])
        cuts = [*sorted(chance.choices(range(len(stream) + 1), k=5)), len(stream)]
        parts = [stream[start:stop] for start, stop in zip([0, *cuts], cuts, strict=False)]
        assert _events_of_end(end(**settings), parts) == whole, f"{end.__name__} has other events in other pieces"


def _cut_in(pieces: list[dialogues.Piece], places: Callable[[bytes], list[int]]) -> list[dialogues.Piece]:
    cut: list[dialogues.Piece] = []
    for label, octets in pieces:
        at = [0, *places(octets), len(octets)]
        cut += [(label, octets[start:stop]) for start, stop in itertools.pairwise(at)]
    return cut


def _events_of_proxy(proxy: Proxy, pieces: list[dialogues.Piece]) -> tuple[list[object], list[object]]:
    """The events of a proxy, for client and server."""
    client: list[object] = []
    server: list[object] = []
    for label, octets in pieces:
        try:
            (proxy.feed_client if label == b"C" else proxy.feed_server)(octets)
        except ValueError:
            continue
        _drain(proxy, client, server)
    proxy.feed_client_eof()
    proxy.feed_server_eof()
    _drain(proxy, client, server)
    return client, server


def _drain(proxy: Proxy, client: list[object], server: list[object]) -> None:
    """Add the events in order. After each event of the server, there may be more events of the client."""
    _add(client, proxy.client_events)
    for event in proxy.server_events:
        _add(server, iter([event]))
        _add(client, proxy.client_events)


def _events_of_end(end: Client | Server, parts: list[bytes]) -> list[object]:
    found: list[object] = []
    for part in parts:
        try:
            end.feed(part)
        except ValueError:
            break
        _add(found, iter(end))
    try:
        end.feed_eof()
    except ValueError:
        return found
    _add(found, iter(end))
    return found


def _add(found: list[object], events: Iterator[object]) -> None:
    """Add events in a form that can be compared, with the octets of a streamed literal joined."""
    for event in events:
        repr(event)
        if found and isinstance(found[-1], Layer):
            continue
        if isinstance(event, Boundary):
            # Its octets of the next layer depend on the pieces, and a caller has to go on from there.
            event = event.layer
        if isinstance(event, LiteralOctets) and found and isinstance(found[-1], LiteralOctets):
            event = LiteralOctets(found.pop().octets + event.octets, event.remaining)  # type: ignore[attr-defined]
        found.append((event.octets, str(event.error)) if isinstance(event, Malformed) else event)

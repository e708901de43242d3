"""Law 4: the same octets in any pieces give the same events."""

from __future__ import annotations

import copy
import copyreg
import random
import re
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from imapgrammar.wire import Client, Limits, Malformed, Server
from test_fixtures import ENTRIES, Entry
from wire.support import events, joined, pieces

SESSIONS = Path(__file__).parents[1] / "sessions"
THOROUGH = settings.get_current_profile_name() == "thorough"
"""True for the thorough profile. Then lines are cut at every place, not only at a few, also lines that differ only in
their numbers; and each session is read by all kinds of readers, not only by one of them."""
FEW = 6
STREAM_FROM = 100
SMALL = Limits(line=300, literal=2000, literals=2, message=1000, nesting=3, list_items=20, digits=3)

_LINE = re.compile(rb"[^\n]*\n|[^\n]+")

# Readers that are copied may hold views of octets.
copyreg.pickle(memoryview, lambda view: (memoryview, (bytes(view),)))

Role = Client | Server


def roles(path: Path) -> list[Callable[[], Role]]:
    """The readers of a recorded stream: as it is, with streamed literals, and with limits that it exceeds."""
    kind: type[Client] | type[Server] = Client if path.suffix == ".s2c" else Server
    all_of_them = [kind, lambda: kind(stream_from=STREAM_FROM), lambda: kind(limits=SMALL, stream_from=STREAM_FROM)]
    turn = zlib.crc32(path.name.encode()) % len(all_of_them)
    return all_of_them if THOROUGH else all_of_them[turn : turn + 1]


def fed(role: Role, *octets: bytes) -> list[Any]:
    return joined(comparable(events(role, octets)))


def ended(role: Role) -> list[Any]:
    try:
        role.feed_eof()
    except ValueError:
        return []
    return list(comparable(list(role)))


def comparable(told: list[Any]) -> Iterator[Any]:
    """Events with errors that can be compared."""
    for event in told:
        if isinstance(event, Malformed):
            yield (event.octets, str(event.error))
        else:
            yield event


def places(length: int, seed: str) -> list[int]:
    """The places where octets are cut in two."""
    if THOROUGH or length <= FEW:
        return list(range(1, length))
    return [1, *random.Random(seed).sample(range(2, length - 2), FEW - 4), length - 2, length - 1]


def alike(line: bytes) -> bytes:
    """The same for lines that need not all be cut."""
    return line if THOROUGH else re.sub(rb"[0-9]+", b"0", line)


def recorded() -> list[Path]:
    return sorted(path for path in SESSIONS.iterdir() if path.suffix in (".c2s", ".s2c"))


@pytest.mark.parametrize("path", recorded(), ids=lambda path: path.name)
def test_sessions_in_many_pieces(path: Path) -> None:
    octets = path.read_bytes()
    source = random.Random(path.name)
    for make in roles(path):
        whole = make()
        expected = fed(whole, octets) + ended(whole)
        for size in (1, 2, 3, 1000):
            role = make()
            assert fed(role, *pieces(octets, range(size, len(octets), size))) + ended(role) == expected
        for _ in range(3):
            cuts = sorted(source.choices(range(len(octets) + 1), k=min(len(octets), 400)))
            role = make()
            assert fed(role, *pieces(octets, cuts)) + ended(role) == expected


@pytest.mark.parametrize("path", recorded(), ids=lambda path: path.name)
def test_sessions_in_two_pieces(path: Path) -> None:
    """Wherever the cut is, only the message around it can matter: what was before has been told."""
    octets = path.read_bytes()
    for make in roles(path):
        role = make()
        done: set[bytes] = set()
        for line in _LINE.findall(octets):
            new = alike(line) not in done
            before = copy.deepcopy(role) if new else role
            expected = fed(role, line)
            if new:
                done.add(alike(line))
                end = ended(copy.deepcopy(role))
                for cut in places(len(line), path.name):
                    again = copy.deepcopy(before)
                    assert fed(again, line[:cut], line[cut:]) == expected
                    assert ended(again) == end


def messages_of_fixtures() -> list[Entry]:
    return [
        entry for entry in ENTRIES if entry.rule in ("client_message", "server_message") and "octets" in entry.fields
    ]


@pytest.mark.parametrize("entry", messages_of_fixtures(), ids=str)
def test_fixtures(entry: Entry) -> None:
    kind: type[Client] | type[Server] = Server if entry.rule == "client_message" else Client
    octets = entry.octets
    for stream_from in (None, 2):
        whole = kind(stream_from=stream_from)
        expected = fed(whole, octets) + ended(whole)
        apart = kind(stream_from=stream_from)
        assert fed(apart, *pieces(octets, range(1, len(octets)))) + ended(apart) == expected
        for cut in places(len(octets), str(entry)):
            role = kind(stream_from=stream_from)
            assert fed(role, octets[:cut], octets[cut:]) + ended(role) == expected

"""Messages with quirks: a client reads them unless it is strict, a server if it is tolerant; both are told."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from imapgrammar import parse_command, parse_response, serialize
from imapgrammar.nodes import Command, Enable, Exists, FetchData, Ok, StartTls, Tagged, UidData
from imapgrammar.quirks import Quirk
from imapgrammar.strings import CapabilityName
from imapgrammar.wire import Client, Kind, Layer, Message, Proxy, Server
from wire.support import client_events, joined, kinds, server_events

FIXTURES = sorted((Path(__file__).parents[1] / "fixtures" / "quirks").glob("*.yaml"))


def entries(side: str) -> list[tuple[bytes, tuple[str, ...]]]:
    """The messages that a side sends with quirks, and the names of these."""
    return [
        (entry["octets"].encode("latin-1"), tuple(each["name"] for each in entry["quirks"]))
        for path in FIXTURES
        for entry in yaml.safe_load(path.read_text("utf-8"))
        if entry.get("from", "server") == side
    ]


ENTRIES = entries("server")
COMMANDS = [entry for entry in entries("client") if entry[0] != b"DONE \r\n"]


@pytest.mark.parametrize(("octets", "names"), ENTRIES)
def test_a_client_reads_quirks_and_is_told(octets: bytes, names: tuple[str, ...]) -> None:
    first, event, last = client_events(b"* 1 EXISTS\r\n", octets, b"* 2 EXISTS\r\n")
    assert (first.node, last.node) == (Exists(1), Exists(2))
    assert (event.octets, first.quirks, last.quirks) == (octets, (), ())
    assert tuple(quirk.name for quirk in event.quirks) == names
    assert all(octets[each.offset :].startswith(each.octets) for each in event.quirks)
    assert parse_response(serialize(event.node)) == event.node


@pytest.mark.parametrize(("octets", "names"), ENTRIES)
def test_a_strict_client_and_a_proxy_do_not_read_them(octets: bytes, names: tuple[str, ...]) -> None:
    strict = client_events(octets, client=Client(strict=True))
    assert "Malformed" in kinds(strict)
    proxy = Proxy()
    proxy.feed_server(octets)
    assert kinds(proxy.server_events) == kinds(strict)


def test_the_pieces_do_not_matter() -> None:
    octets = b"".join(octets for octets, _ in ENTRIES)
    whole = client_events(octets)
    assert whole == client_events(*(octets[at : at + 1] for at in range(len(octets))))
    assert [event.octets for event in whole] == [octets for octets, _ in ENTRIES]


def test_repr_tells_quirks() -> None:
    (event,) = client_events(b"* 1 EXISTS \r\n")
    assert repr(event) == (
        "Message(node=Exists(number=1), octets=b'* 1 EXISTS \\r\\n', "
        "quirks=(Quirk(name='trailing-space', offset=10, octets=b' \\r\\n'),))"
    )


def test_answers_without_text_end_what_they_answer() -> None:
    client = Client()
    client.send(Command(b"s", StartTls()))
    message, boundary = client_events(b"s OK\r\n", client=client)
    assert (message.node, message.kind) == (Tagged(b"s", Ok(None, None)), Kind.TAGGED)
    assert boundary.layer is Layer.STARTTLS


def test_what_is_enabled_is_enabled() -> None:
    client = Client()
    client.send(Command(b"e", Enable((CapabilityName(b"UTF8=ACCEPT"),))))
    assert kinds(client_events(b"* ENABLED  UTF8=ACCEPT \r\ne OK\r\n", client=client)) == ["Message", "Message"]
    assert client.utf8


def test_text_that_looks_like_the_announcement_of_a_literal_is_text() -> None:
    events = client_events(b"* OK [UIDNEXT 0] see {5}\r\n* 1 EXISTS\r\n")
    assert [type(event.node) for event in events] == [Ok, Exists]


def test_streamed_literals_keep_their_places() -> None:
    octets = b"* 1 FETCH (UID 7  BODY[] {6}\r\nabcdef MODSEQ (-1))\r\n"
    announced, literal, event = joined(client_events(octets, client=Client(stream_from=5)))
    assert (announced.size, literal.octets) == (6, b"abcdef")
    assert isinstance(event.node, FetchData)
    assert event.node.items[0] == UidData(7)
    assert [type(item).__name__ for item in event.node.items] == ["UidData", "BodySection"]
    assert event.octets == octets.replace(b"abcdef", b"")
    assert event.quirks == (
        Quirk("extra-space", 16, b"  "),
        Quirk("unreadable-item", 31, b"MODSEQ (-1)"),
    )


def test_what_is_left_out_may_have_a_streamed_literal() -> None:
    octets = b"* 1 FETCH (UID 7 FLAGS {6}\r\nabcdef)\r\n"
    *_, event = client_events(octets, client=Client(stream_from=5))
    assert event.node == FetchData(1, (UidData(7),))
    assert event.quirks == (Quirk("unreadable-item", 17, b"FLAGS {6}\r\n"),)


@pytest.mark.parametrize(("octets", "names"), COMMANDS)
def test_a_tolerant_server_reads_quirks_and_is_told(octets: bytes, names: tuple[str, ...]) -> None:
    server = Server(tolerant=True)
    (event,) = (each for each in server_events(octets, server=server) if isinstance(each, Message))
    assert (event.octets, tuple(quirk.name for quirk in event.quirks)) == (octets, names)
    assert parse_command(serialize(event.node)) == event.node


@pytest.mark.parametrize(("octets", "names"), COMMANDS)
def test_a_server_does_not_read_them_unless_it_is_tolerant(octets: bytes, names: tuple[str, ...]) -> None:
    assert "Malformed" in kinds(server_events(octets))


def test_a_tolerant_server_reads_done_in_idle_and_commands_only_outside() -> None:
    server = Server(tolerant=True)
    assert kinds(server_events(b"a IDLE \r\n", b"DONE \r\n", server=server)) == ["Message", "Message"]
    assert kinds(server_events(b"DONE \r\n", server=Server(tolerant=True))) == ["Malformed"]
    idling = Server(tolerant=True)
    assert kinds(server_events(b"a IDLE\r\n", b"b  NOOP\r\n", server=idling)) == ["Message", "Malformed"]


def test_sasl_data_has_no_quirks_but_those_of_framing() -> None:
    server = Server(tolerant=True)
    events = server_events(b"a AUTHENTICATE PLAIN\r\n", b"AGZyZWQ= \r\n", b"AGZyZWQ=\n", server=server)
    assert kinds(events) == ["Message", "Malformed", "Message"]


def test_events_do_not_show_passwords_in_quirks() -> None:
    (event,) = server_events(b"a LOGIN fred s%cret\r\n", server=Server(tolerant=True))
    assert "cret" not in repr(event)
    assert [quirk.name for quirk in event.quirks] == ["unquoted-string"]


@pytest.mark.parametrize("octets", [b"* 1 EXISTS \r\n", b"\r\n* 1 EXISTS \r\n"])
def test_the_error_of_a_strict_client_knows_the_quirks(octets: bytes) -> None:
    *_, event = client_events(octets, client=Client(strict=True))
    assert [quirk.name for quirk in event.error.quirks][-1:] == ["trailing-space"]

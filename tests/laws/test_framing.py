"""Laws 1, 4 and 8 for quirks of framing: a message that is framed badly is read as it is without the quirks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from imapgrammar import ParseError, Reading, parse_response, read_response, serialize
from imapgrammar.compiled.entry import is_response
from imapgrammar.compiled.mending import begins_response
from imapgrammar.node import Node
from imapgrammar.strings import StreamedLiteral
from imapgrammar.syntax import framing
from imapgrammar.syntax.limits import MAX_BREAKS
from imapgrammar.wire import Client, LiteralAnnounced, LiteralOctets, Message, Server
from laws.tolerant import traffic
from wire.support import events, joined, pieces, without_announcements

MANY = settings(max_examples=30 * settings().max_examples)
MESSAGES = [
    *filter(is_response, traffic()),
    b'* 1 FETCH (ENVELOPE (NIL "a b" (("a (b" NIL "c" "d")) NIL NIL NIL NIL NIL NIL NIL) BODY[] {1}\r\n) UID 3)\r\n',
    b"* 1 FETCH (BODY[1] {3}\r\n)\r\n BODY[2] ~{5}\r\n\0(\r\n  FLAGS (\\Seen \\Draft) BODY[3] {0}\r\n)\r\n",
    b'* LIST (\\HasNoChildren) "/" {5}\r\na b\r\n\r\n',
    b'* NAMESPACE (("" "/")) NIL (("a b" "/") ({3}\r\nc d "/"))\r\n',
    b"* ESEARCH (TAG {3}\r\nabc) UID ALL 1:3\r\n",
]
QUIRKS = {"bare-lf", "blank-line", "blank-after-literal", "broken-line"}


def breaks(octets: bytes) -> tuple[list[int], list[int]]:
    """The places where a response can be broken, and those after its literals where a blank line can stand."""
    found: list[int] = []
    blank: list[int] = []
    if not octets.startswith(b"* ") or re.match(rb"\* (OK|NO|BAD|BYE|PREAUTH)", octets):
        return found, blank
    announced = [(found.end(), end) for found, end in framing.announcements(octets) if end < len(octets)]
    depth, quoted, escaped, at = 0, False, False, 0
    while at < len(octets):
        skipped = [end for start, end in announced if start == at]
        if skipped:
            at = skipped[0]
            if depth and octets[at] in b" )]":
                blank.append(at)
            announced = [each for each in announced if each[0] != at and each[1] != at]
        octet, before = octets[at], octets[at - 1]
        fits = octet in b" )" or (blank[-1:] != [at] and before in b" (")
        if (depth > 0 or quoted) and fits and not escaped and at not in blank and not begins_response(octets[at:]):
            found.append(at)
        if quoted and not escaped and octet == 0x5C:
            escaped = True
        else:
            if octet == 0x22 and not escaped:
                quoted = not quoted
            escaped = False
            if not quoted:
                depth += (octet == 0x28) - (octet == 0x29)
        at += 1
    return found, blank


@st.composite
def spoilt(draw: st.DrawFn) -> tuple[bytes, bytes]:
    """A message of a server, and the same message framed badly."""
    octets = draw(st.sampled_from(MESSAGES))
    inside, after = breaks(octets)
    added: dict[int, bytes] = {}
    for place in draw(st.lists(st.sampled_from(inside), max_size=4)) if inside else ():
        added[place] = draw(st.sampled_from([b"\r\n", b"\n"]))
    for place in draw(st.lists(st.sampled_from(after), max_size=2)) if after else ():
        added[place] = b"\r\n"
    added[0] = b"".join(draw(st.lists(st.sampled_from([b"\r\n", b"\n", b" \r\n", b"\0\0\n"]), max_size=4)))
    ends = [found.end() for found, end in framing.announcements(octets) if end < len(octets)] + [len(octets)]
    bare = set(draw(st.lists(st.sampled_from(ends), max_size=3)))
    changed, start = b"", 0
    for place in sorted({*added, *bare}):
        piece = octets[start:place]
        changed += (piece[:-2] + b"\n" if place in bare else piece) + added.get(place, b"")
        start = place
    return octets, changed + octets[start:]


def fed(client: Client, octets: Iterator[bytes]) -> list[Any]:
    found = events(client, octets)
    client.feed_eof()
    return joined([*found, *client])


@MANY
@given(spoilt())
def test_it_is_read_as_without_the_quirks_and_told(messages: tuple[bytes, bytes]) -> None:
    octets, changed = messages
    reading = read_response(changed)
    assert reading.node == parse_response(octets)
    assert parse_response(serialize(reading.node)) == reading.node
    assert bool(reading.quirks) is (changed != octets)
    assert {quirk.name for quirk in reading.quirks} <= QUIRKS | {"leading-octets"}
    kept = changed
    for quirk in sorted(reading.quirks, key=lambda quirk: -quirk.offset):
        end = quirk.offset + len(quirk.octets)
        assert changed[quirk.offset : end] == quirk.octets
        kept = kept[: quirk.offset] + (b"\r\n" if quirk.name == "bare-lf" else b"") + kept[end:]
    assert kept == octets


@MANY
@given(st.lists(spoilt(), min_size=1, max_size=3), st.data())
def test_a_client_gets_the_same_however_it_is_cut(messages: list[tuple[bytes, bytes]], data: st.DataObject) -> None:
    octets = b"".join(changed for _, changed in messages)
    expected = [
        Message(read.node, changed, read.quirks) for _, changed in messages for read in [read_response(changed)]
    ]
    cuts = sorted(data.draw(st.lists(st.integers(0, len(octets)), max_size=6)))
    assert fed(Client(), iter([octets])) == expected
    assert fed(Client(), pieces(octets, cuts)) == expected
    assert fed(Client(), pieces(octets, range(1, len(octets)))) == expected


@MANY
@given(spoilt(), st.data())
def test_streamed_literals_do_not_matter(messages: tuple[bytes, bytes], data: st.DataObject) -> None:
    _, changed = messages
    cuts = sorted(data.draw(st.lists(st.integers(0, len(changed)), max_size=6)))
    whole = fed(Client(stream_from=3), iter([changed]))
    assert fed(Client(stream_from=3), pieces(changed, cuts)) == whole
    *streamed, message = whole
    expected = read_response(changed)
    literals = [event.octets for event in streamed if isinstance(event, LiteralOctets)]
    assert {type(event) for event in streamed} <= {LiteralAnnounced, LiteralOctets}
    assert [quirk.name for quirk in message.quirks] == [quirk.name for quirk in expected.quirks]
    assert all(message.octets[each.offset :].startswith(each.octets) for each in message.quirks)
    if "{" not in repr(expected.node):
        assert filled(message.node, literals) == expected.node


def filled(value: object, literals: list[bytes]) -> object:
    """A value with the octets of streamed literals in their places."""
    if isinstance(value, StreamedLiteral):
        return literals.pop(0)
    if isinstance(value, Node):
        return type(value)(*[filled(getattr(value, name), literals) for name in value.__struct_fields__])
    return tuple(filled(each, literals) for each in value) if isinstance(value, tuple) else value


OCTETS = st.sampled_from(
    [
        b"\r\n",
        b"\n",
        b"\0",
        b" ",
        b")",
        b"(",
        b'"',
        b"{3}\r\n",
        b"{2}\n",
        b"* 1 FETCH (",
        b"* X (",
        b"UID 7",
        b"a OK x",
        b"* BYE x",
    ]
)


@MANY
@given(st.lists(OCTETS, max_size=14).map(b"".join), st.booleans(), st.data())
def test_any_octets_give_the_same_events_however_they_are_cut(
    octets: bytes, is_client: bool, data: st.DataObject
) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(octets)), max_size=6)))
    told = []
    for fed_in in ([octets], list(pieces(octets, cuts)), [octets[at : at + 1] for at in range(len(octets))]):
        reader: Any = Client() if is_client else Server(tolerant=True)
        found = events(reader, fed_in)
        reader.feed_eof()
        all_events = without_announcements([*found, *reader])
        told.append([(type(event), event.octets, getattr(event, "quirks", None)) for event in all_events])
        if is_client:
            assert b"".join(event.octets for event in all_events) == octets
            for event in all_events:
                if isinstance(event, Message):
                    assert read_response(event.octets) == Reading(event.node, event.quirks)
    assert told[0] == told[1] == told[2]


@MANY
@given(st.lists(OCTETS, max_size=10).map(b"".join))
def test_what_is_read_as_one_message_is_one_to_a_client(octets: bytes) -> None:
    try:
        reading = read_response(octets)
    except ParseError:
        return
    assert fed(Client(), iter([octets])) == [Message(reading.node, octets, reading.quirks)]


@given(st.integers(MAX_BREAKS - 1, MAX_BREAKS + 1))
def test_a_response_is_broken_in_so_many_places_at_most(count: int) -> None:
    octets = b"* 1 FETCH (UID 7" + b"\r\n " * count + b"FLAGS ())\r\n"
    (first, *_) = fed(Client(), iter([octets]))
    assert isinstance(first, Message)
    assert ("unreadable-rest" in {quirk.name for quirk in first.quirks}) == (count > MAX_BREAKS)

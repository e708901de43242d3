r"""Messages with quirks: for each quirk, a YAML file in ``fixtures/quirks`` with what peers send and how it is read.

``octets``: the message; a character is an octet (Latin-1). ``node``: the repr of the node. ``quirks``: those that are
told, each with ``name``, ``offset`` and ``octets``. ``from``: ``client`` if a client sends it, else a server does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pytest
import yaml

import imapgrammar
from imapgrammar import ParseError, Quirk, Reading, parse_command, parse_response, quirks, read_command, read_response
from imapgrammar.compiled import mending
from imapgrammar.nodes import ClientMessage, FetchData, ServerMessage, UidData
from imapgrammar.reference.loader import load_tolerant
from imapgrammar.side import Side
from imapgrammar.syntax import framing
from laws.tolerant import interpreted

FOLDER = Path(__file__).parent / "fixtures" / "quirks"


@dataclass(frozen=True)
class Case:
    """One entry of a fixture file."""

    name: str
    fields: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.name}:{self.fields['octets'][:40].strip()}"

    @property
    def octets(self) -> bytes:
        return str(self.fields["octets"]).encode("latin-1")

    @property
    def side(self) -> Side:
        return Side(self.fields.get("from", "server"))

    def read(self, octets: bytes) -> Reading[ServerMessage] | Reading[ClientMessage]:
        return read_response(octets) if self.side is Side.SERVER else read_command(octets)

    def parse(self, octets: bytes) -> ServerMessage | ClientMessage:
        return parse_response(octets) if self.side is Side.SERVER else parse_command(octets)

    @property
    def quirks(self) -> tuple[Quirk, ...]:
        return tuple(
            Quirk(each["name"], each["offset"], each["octets"].encode("latin-1")) for each in self.fields["quirks"]
        )


def _cases() -> Iterator[Case]:
    for path in sorted(FOLDER.glob("*.yaml")):
        for fields in yaml.safe_load(path.read_text("utf-8")):
            yield Case(path.stem, fields)


def framed(octets: bytes) -> bytes:
    """The message as the grammar reads it, without quirks of framing."""
    mended = mending.mended(octets)
    return mended.octets if mended else octets


CASES = list(_cases())
each_case = pytest.mark.parametrize("case", CASES, ids=str)


def test_every_quirk_has_fixtures_of_its_name() -> None:
    assert {case.name for case in CASES} == quirks.KNOWN.keys()


@each_case
def test_the_quirk_is_told_and_the_node_is_read(case: Case) -> None:
    reading = case.read(case.octets)
    assert repr(reading.node) == case.fields["node"]
    assert reading.quirks == case.quirks
    assert case.name in {quirk.name for quirk in reading.quirks}


@each_case
def test_it_is_not_valid(case: Case) -> None:
    with pytest.raises(ParseError):
        case.parse(case.octets)


@each_case
def test_the_interpreted_engine_reads_it_alike(case: Case) -> None:
    octets = framed(case.octets)
    told = [(each.name, each.offset, each.offset + len(each.octets)) for each in case.read(octets).quirks]
    assert repr(interpreted(octets, case.side)) == f"({case.fields['node']}, {told!r})"


@each_case
def test_the_grammar_with_quirks_derives_it(case: Case) -> None:
    text = framing.set_aside(framed(case.octets)).text
    load_tolerant().lark.parse(text.decode("latin-1"), start=f"{case.side}_message")


@each_case
def test_the_node_is_written_as_a_valid_message(case: Case) -> None:
    node = case.read(case.octets).node
    assert case.parse(imapgrammar.serialize(node)) == node


def test_a_valid_message_has_no_quirks() -> None:
    assert imapgrammar.read_response(b"* 3 EXISTS\r\n") == Reading(imapgrammar.parse_response(b"* 3 EXISTS\r\n"), ())


REFUSED = [
    *("* 1 FETCH ()", "* 1 FETCH (UID 0)", "* 0 FETCH (UID 5)", "* 0 EXPUNGE", "* 99999999999 EXISTS"),
    *("* VANISHED", "* VANISHED ", "* VANISHED (EARLIER)", "* VANISHED (EARLIER) 1,,2", "* VANISHED 0"),
    *("* SEARCH 1:3", "* SORT 1,2", "* CAPABILITY (x)", "* METADATA INBOX (/a x)", "* LANGUAGE ((x))", "* GENURLAUTH"),
    *("Server Unavailable. 15", "220 mail.example.net ESMTP", "+OK POP3 ready", "A1 [COPYUID 5 1 2] done", ""),
    '* LIST () "/" "a\r\nb"',
]


@pytest.mark.parametrize("octets", [b"", b"* 1 EXISTS", *(f"{line}\r\n".encode() for line in REFUSED)])
def test_what_cannot_be_read_is_refused_as_ever(octets: bytes) -> None:
    with pytest.raises(ParseError) as strict:
        imapgrammar.parse_response(octets)
    with pytest.raises(ParseError) as tolerant:
        imapgrammar.read_response(octets)
    assert str(tolerant.value) == str(strict.value)


@pytest.mark.parametrize(
    "line", ['* LIST () "/" {5}', '* LIST () "/" a {5}', "* STATUS a {5}", "* CAPABILITY X {5}", "* FLAGS ({5}"]
)
def test_a_line_whose_literal_is_still_to_come_is_no_message(line: str) -> None:
    with pytest.raises(ParseError):
        imapgrammar.read_response(f"{line}\r\n".encode())


@pytest.mark.parametrize("depth", [60, 64, 65, 66, 200])
def test_what_is_nested_too_deep_is_refused(depth: int) -> None:
    parts = b"(" * depth + b'("TEXT" "PLAIN" NIL NIL NIL "7BIT" -1 1)' + b' "MIXED")' * depth
    octets = b"* 1 FETCH (UID 7 BODYSTRUCTURE " + parts + b")\r\n"
    if depth < 100:
        assert UidData(7) in cast("FetchData", imapgrammar.read_response(octets).node).items
    else:
        with pytest.raises(ParseError, match="nested deeper than 64"):
            imapgrammar.read_response(octets)


@pytest.mark.parametrize("octets", [b'"' + b"(" * 90 + b'"', b"{90}\r\n" + b"(" * 90])
def test_parentheses_in_strings_are_not_nested(octets: bytes) -> None:
    assert imapgrammar.read_response(b"* 1 FETCH (BODY[] " + octets + b") \r\n").quirks[0].name == "trailing-space"


def test_utf8_in_quotes_is_no_quirk_once_it_is_enabled() -> None:
    octets = '* LIST () "." "Entwürfe"\r\n'.encode()
    assert imapgrammar.read_response(octets, utf8=True).quirks == ()
    assert [quirk.name for quirk in imapgrammar.read_response(octets).quirks] == ["eight-bit-quoted"]


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_octets_may_be_of_any_class(kind: type) -> None:
    assert imapgrammar.read_response(kind(b"a OK\r\n")).quirks == (Quirk("no-text", 4, b""),)


def test_a_valid_command_has_no_quirks() -> None:
    assert read_command(b"a NOOP\r\n") == Reading(parse_command(b"a NOOP\r\n"), ())


@pytest.mark.parametrize(
    "octets", [b"", b"a NOOP", b"a SELECT Sent Items\r\n", b"a FETCH 2 ()\r\n", b"a SEARCH NOT\r\n"]
)
def test_commands_that_cannot_be_read_are_refused_as_ever(octets: bytes) -> None:
    with pytest.raises(ParseError) as strict:
        parse_command(octets)
    with pytest.raises(ParseError) as tolerant:
        read_command(octets)
    assert str(tolerant.value) == str(strict.value)


@pytest.mark.parametrize(
    "octets",
    [
        b"a LOGIN fred sec%ret\r\n",
        b'a LOGIN "fred" "s\xe9cret"\r\n',
        b"a LOGIN {4}\r\nfred sec%ret\r\n",
        b"a AUTHENTICATE  PLAIN  c2VjcmV0\r\n",
    ],
)
def test_quirks_do_not_show_passwords(octets: bytes) -> None:
    reading = read_command(octets)
    shown = f"{reading!r} {reading.quirks} {[str(quirk.octets) for quirk in reading.quirks]}"
    assert "cret" not in shown
    assert "c2VjcmV0" not in shown
    assert " octets>" in shown
    assert [octets[each.offset :].startswith(each.octets) for each in reading.quirks] == [True] * len(reading.quirks)


@pytest.mark.parametrize(
    "octets", [b"a STORE 1 +FLAGS (a]b \\Seen)\r\n", b"a ENABLE QRESYNC (x)\r\n", b"a APPEND x (a]b) {3}\r\nabc\r\n"]
)
def test_a_command_does_not_lose_a_member_of_a_list(octets: bytes) -> None:
    with pytest.raises(ParseError):
        read_command(octets)


@pytest.mark.parametrize(
    "octets", [b'a CANCELUPDATE "A\xff"\r\n', b'* STATUS "a\\\0b" (MESSAGES 0)\r\n', b'* LIST () "/" "a\\\0"\r\n']
)
def test_nothing_is_read_that_cannot_be_written(octets: bytes) -> None:
    read = read_response if octets.startswith(b"* ") else read_command
    with pytest.raises(ParseError):
        read(octets)

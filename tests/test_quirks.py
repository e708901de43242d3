r"""Messages with quirks: for each quirk, a YAML file in ``fixtures/quirks`` with what servers send and how it is read.

``octets``: the message; a character is an octet (Latin-1). ``node``: the repr of the node. ``quirks``: those that are
told, each with ``name``, ``offset`` and ``octets``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

import imapgrammar
from imapgrammar import ParseError, Quirk, Reading, quirks
from imapgrammar.reference.loader import load_tolerant
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
    def quirks(self) -> tuple[Quirk, ...]:
        return tuple(
            Quirk(each["name"], each["offset"], each["octets"].encode("latin-1")) for each in self.fields["quirks"]
        )


def _cases() -> Iterator[Case]:
    for path in sorted(FOLDER.glob("*.yaml")):
        for fields in yaml.safe_load(path.read_text("utf-8")):
            yield Case(path.stem, fields)


CASES = list(_cases())
each_case = pytest.mark.parametrize("case", CASES, ids=str)


def test_every_quirk_has_fixtures_of_its_name() -> None:
    assert {case.name for case in CASES} == quirks.KNOWN.keys()


@each_case
def test_the_quirk_is_told_and_the_node_is_read(case: Case) -> None:
    reading = imapgrammar.read_response(case.octets)
    assert repr(reading.node) == case.fields["node"]
    assert reading.quirks == case.quirks
    assert case.name in {quirk.name for quirk in reading.quirks}


@each_case
def test_it_is_not_valid(case: Case) -> None:
    with pytest.raises(ParseError):
        imapgrammar.parse_response(case.octets)


@each_case
def test_the_interpreted_engine_reads_it_alike(case: Case) -> None:
    told = [(quirk.name, quirk.offset, quirk.offset + len(quirk.octets)) for quirk in case.quirks]
    assert repr(interpreted(case.octets)) == f"({case.fields['node']}, {told!r})"


@each_case
def test_the_grammar_with_quirks_derives_it(case: Case) -> None:
    text = framing.set_aside(case.octets).text
    load_tolerant().lark.parse(text.decode("latin-1"), start="server_message")


@each_case
def test_the_node_is_written_as_a_valid_message(case: Case) -> None:
    node = imapgrammar.read_response(case.octets).node
    assert imapgrammar.parse_response(imapgrammar.serialize(node)) == node


def test_a_valid_message_has_no_quirks() -> None:
    assert imapgrammar.read_response(b"* 3 EXISTS\r\n") == Reading(imapgrammar.parse_response(b"* 3 EXISTS\r\n"), ())


@pytest.mark.parametrize(
    "octets", [b"", b"\r\n", b"* 1 EXISTS", b"220 mail.example.net ESMTP\r\n", b"* 1 FETCH (UID 0)\r\n"]
)
def test_what_cannot_be_read_is_refused_as_ever(octets: bytes) -> None:
    with pytest.raises(ParseError) as strict:
        imapgrammar.parse_response(octets)
    with pytest.raises(ParseError) as tolerant:
        imapgrammar.read_response(octets)
    assert str(tolerant.value) == str(strict.value)


def test_utf8_in_quotes_is_no_quirk_once_it_is_enabled() -> None:
    octets = '* LIST () "." "Entwürfe"\r\n'.encode()
    assert imapgrammar.read_response(octets, utf8=True).quirks == ()
    assert [quirk.name for quirk in imapgrammar.read_response(octets).quirks] == ["eight-bit-quoted"]


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_octets_may_be_of_any_class(kind: type) -> None:
    assert imapgrammar.read_response(kind(b"a OK\r\n")).quirks == (Quirk("no-text", 4, b""),)

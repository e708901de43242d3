"""``imapgrammar quirks``."""

from __future__ import annotations

import json

import pytest

import imapgrammar
from cli.support import run
from imapgrammar.jsonable import from_json
from imapgrammar.quirks import KNOWN
from imapgrammar.side import Side


def test_all_quirks_are_listed_each_in_a_line() -> None:
    lines = run("quirks").stdout.splitlines()
    assert [line.split(None, 1) for line in lines] == [[known.name, known.text] for known in KNOWN.values()]
    objects = [json.loads(line) for line in run("quirks", "--json").stdout.splitlines()]
    assert objects == [{"name": each.name, "text": each.text, "seen": each.seen} for each in KNOWN.values()]


def test_one_is_explained() -> None:
    assert run("quirks", "No-Text").stdout.splitlines() == [
        "no-text",
        f"  {KNOWN['no-text'].text}",
        f"  Seen: {KNOWN['no-text'].seen}.",
        "",
        "Example",
        '  "* OK [HIGHESTMODSEQ 13637]\\r\\n"',
        "Is read as",
        "  Ok(code=HighestModSeq(modseq=13637), text=None)",
        "Is told",
        '  offset 26: no-text ""',
        "Is wrong",
        '  offset 26: resp-text: expected SP, found "\\r\\n" [RFC 3501 section 9]',
    ]


@pytest.mark.parametrize("name", KNOWN)
def test_each_has_an_example(name: str) -> None:
    said = json.loads(run("quirks", "--json", name).stdout)
    octets = said["example"].encode("latin-1")
    is_response = KNOWN[name].side is Side.SERVER
    reading = imapgrammar.read_response(octets) if is_response else imapgrammar.read_command(octets)
    assert from_json(json.dumps(said["node"])) == reading.node
    assert [(each["name"], each["offset"]) for each in said["quirks"]] == [(q.name, q.offset) for q in reading.quirks]
    assert name in {each["name"] for each in said["quirks"]}
    with pytest.raises(imapgrammar.ParseError) as caught:
        (imapgrammar.parse_response if is_response else imapgrammar.parse_command)(octets)
    assert (said["error"]["offset"], said["error"]["rule"]) == (caught.value.offset, caught.value.rule)
    assert run("quirks", name).exit_code == 0


def test_one_that_is_not_known() -> None:
    result = run("quirks", "no-txt")
    assert (result.stdout, result.stderr) == ("", "imapgrammar: no quirk no-txt; did you mean no-text, no-list?\n")
    assert result.exit_code == 2
    assert run("quirks", "zzzzzz").stderr == "imapgrammar: no quirk zzzzzz\n"

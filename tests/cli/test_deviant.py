"""``imapgrammar check`` with messages of servers that have quirks."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cli.support import run
from imapgrammar.quirks import KNOWN

BAD = b"* 1 FETCH (MODSEQ (0))\r\n"
DEVIANT = b"* FLAGS (\\Seen \\Recent) \r\n"


def check(octets: bytes, *options: str) -> str:
    return run("check", *options, "--side", "server", "-", stdin=octets).stdout


def objects(octets: bytes, *options: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in check(octets, "--json", *options).splitlines()]


def test_a_deviant_message_is_told_with_its_quirks_and_their_senders() -> None:
    result = run("check", "-", stdin=b"* OK ready\r\n" + DEVIANT + BAD)
    seen = [f"      Seen: {KNOWN[name].seen}." for name in ("recent-in-flags", "trailing-space")]
    assert result.stdout.splitlines() == [
        '-:27: flag-list: expected flag, found "\\Recent) \\r\\n"',
        "  2 | * FLAGS (\\Seen \\Recent) ",
        "    |                ^",
        "    = RFC 3501 section 9",
        f"    = recent-in-flags: {KNOWN['recent-in-flags'].text}",
        seen[0],
        f"    = trailing-space: {KNOWN['trailing-space'].text}",
        seen[1],
        *check(BAD).replace("-:19", "-:57").replace("  1 |", "  3 |").splitlines()[:-1],
        "3 messages: 1 valid, 1 deviant, 1 invalid, 0 unknown",
    ]
    assert result.exit_code == 1


@pytest.mark.parametrize(
    ("octets", "options", "status"),
    [
        (DEVIANT, [], 1),
        (DEVIANT, ["--tolerant"], 0),
        (DEVIANT + BAD, ["--tolerant"], 1),
        (DEVIANT, ["--tolerant", "--capabilities", "IDLE"], 0),
        (b"* 1 FETCH  (MODSEQ (3))\r\n", ["--tolerant", "--capabilities", "IDLE"], 1),
    ],
)
def test_with_tolerant_a_deviant_message_is_no_fault(octets: bytes, options: list[str], status: int) -> None:
    assert run("check", *options, "-", stdin=octets).exit_code == status


def test_json_has_the_quirks_with_their_offsets_in_the_file() -> None:
    first, second, summary = objects(b"* OK ready\r\n" + DEVIANT)
    assert "quirks" not in first
    assert (second["verdict"], second["node"], second["error"]["rule"]) == ("deviant", "flags_data", "flag-list")
    assert second["quirks"] == [
        {"name": "recent-in-flags", "offset": 27, "octets": "\\Recent"},
        {"name": "trailing-space", "offset": 35, "octets": " \r\n"},
    ]
    assert summary["summary"]["deviant"] == 1


@pytest.mark.parametrize(
    "octets",
    [
        # The literals have lines that look like responses.
        b"* 1 FETCH  (UID 3 BODY[] {10}\r\n* OK one\r\n)\r\n",
        b"* 1 FETCH  (BODY[] {10}\r\n* OK one\r\n BODY[TEXT] {10}\r\n* OK two\r\n)\r\n",
        b'* 1 FETCH (BODY[] {10}\r\n* OK one\r\n BODY[1] {4}\r\n( (" X {2}\r\n* ) \r\n',
        # No literal: text that looks like the announcement of one.
        b"* OK [UIDNEXT 0] see {5}\r\n",
    ],
)
def test_after_a_deviant_message_the_next_one_is_found(octets: bytes) -> None:
    lines = objects(octets + b"* 3 EXISTS\r\n")
    assert [(line["offset"], line["verdict"]) for line in lines[:-1]] == [(0, "deviant"), (len(octets), "valid")]


def test_a_deviant_announcement_counts() -> None:
    octets = b"* CAPABILITY  IMAP4rev1 IDLE\r\n* 1 FETCH (MODSEQ (3))\r\n"
    errors = [line["error"] for line in objects(octets, "--capabilities", "auto")[:-1]]
    assert [(error["offset"], error["rule"]) for error in errors] == [(13, "capability-data"), (30, "capability")]


def test_a_deviant_message_may_switch_utf8_on() -> None:
    octets = b'* ENABLED UTF8=ACCEPT \r\n* LIST () "/" "\xc3\xa9"\r\n'
    assert [line["verdict"] for line in objects(octets)[:-1]] == ["deviant", "valid"]


def test_the_quirks_of_a_session_do_not_show_its_secrets() -> None:
    octets = b"C: a LOGIN fred p4ssw0rd p4ssw0rd\nS: a LOGIN fred p4ssw0rd \nS: + p4ssw0rd \n"
    for options in ([], ["--json"], ["--tolerant"]):
        assert "ssw0r" not in run("check", *options, "-", stdin=octets).stdout.replace("S: + p4ssw0rd", "")

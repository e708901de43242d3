"""``imapgrammar parse``."""

from __future__ import annotations

import json
from pathlib import Path

import imapgrammar
from cli.support import run
from imapgrammar.jsonable import from_json

FETCH = b"* 1 FETCH (UID 4 MODSEQ (65402))\r\n"


def test_messages_are_shown_below_their_place_and_first_line() -> None:
    result = run("parse", "-", stdin=FETCH + b"* 2 EXISTS\r\n")
    assert result.stdout == (
        "-:0: S: * 1 FETCH (UID 4 MODSEQ (65402))\n"
        "FetchData(number=1, items=(UidData(uid=4), ModSeq(modseq=65402)))\n"
        "\n"
        "-:34: S: * 2 EXISTS\n"
        "Exists(number=2)\n"
        "\n"
    )
    assert (result.stderr, result.exit_code) == ("", 0)


def test_a_large_message_goes_over_several_lines() -> None:
    octets = b"a1 SELECT INBOX (QRESYNC (67890007 20050715194045000 41,43:211 (1,3:9 41,43:49)))\r\n"
    result = run("parse", "--side", "client", "-", stdin=octets)
    assert result.stdout.splitlines()[1:5] == [
        "Command(",
        "    tag=b'a1',",
        "    command=Select(",
        "        mailbox=Mailbox(b'INBOX'),",
    ]


def test_a_long_string_stays_on_its_line_and_is_cut() -> None:
    octets = b"* 1 FETCH (BODY[] {3000}\r\n" + b"ab " * 1000 + b")\r\n"
    (line,) = (line for line in run("parse", "-", stdin=octets).stdout.splitlines() if "octets=" in line)
    assert line.strip().startswith("octets=b'ab ab ")
    assert line.endswith("+2000")


def test_json_is_what_from_json_reads() -> None:
    result = run(
        "parse", "--json", "-", stdin=FETCH + b'* LIST () "/" "\xe4"\r\n* 1 FETCH (BODY[] {2}\r\n\xff\x80)\r\n'
    )
    nodes = [from_json(line) for line in result.stdout.splitlines()]
    assert nodes == [
        imapgrammar.parse_response(FETCH),
        imapgrammar.parse_response(b"* 1 FETCH (BODY[] {2}\r\n\xff\x80)\r\n"),
    ]
    assert result.exit_code == 1


def test_bad_messages_go_to_standard_error_and_the_rest_is_shown() -> None:
    result = run("parse", "-", stdin=b"* OK x\r\n* 1 FETCH (MODSEQ (0))\r\n* 2 EXISTS\r\n")
    assert result.stdout.count("-:") == 2
    assert result.stderr == (
        '-:27: mod-sequence-value: not in 1..9223372036854775807 (found "0))\\r\\n")\n'
        "  2 | * 1 FETCH (MODSEQ (0))\n"
        "    |                    ^\n"
        "    = RFC 7162 section 7\n"
    )
    assert result.exit_code == 1


def test_a_transcript_has_both_sides() -> None:
    result = run("parse", "-", stdin=b"C: a1 XFOO {5}\nS: a1 BAD no\nC: a2 NOOP\n")
    assert result.stdout.split("\n\n") == [
        r"-:3: C: a1 XFOO {5}" "\n" "the server refused the literal that this line announces",
        "-:18: S: a1 BAD no\nTagged(tag=b'a1', state=Bad(code=None, text=b'no'))",
        "-:31: C: a2 NOOP\nCommand(tag=b'a2', command=Noop())",
        "",
    ]
    assert run("parse", "--json", "-", stdin=b"C: a1 XFOO {5}\nS: a1 BAD no\n").stdout.count("\n") == 1


def test_deep_nesting_is_shown() -> None:
    octets = b"a SEARCH " + b"NOT " * 60 + b"ALL\r\n"
    result = run("parse", "--side", "client", "-", stdin=octets)
    assert result.stdout.count("SearchNot(") == 60
    assert result.exit_code == 0


def test_colour_is_for_terminals() -> None:
    assert "\x1b" not in run("parse", "-", stdin=FETCH).stdout
    assert "\x1b[" in run("parse", "-", stdin=FETCH, colour=True).stdout


def test_no_control_character_of_a_message_is_printed() -> None:
    result = run("parse", "-", stdin=b"* OK \x1b[31m\r\n")
    assert "\x1b" not in result.stdout
    assert r"\x1b[31m" in result.stdout


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    result = run("parse", tmp_path / "none")
    assert result.stderr == f"imapgrammar: {tmp_path / 'none'}: No such file or directory\n"
    assert (result.stdout, result.exit_code) == ("", 2)


def test_the_side_that_cannot_be_told_must_be_said() -> None:
    result = run("parse", "-", stdin=b"a1 OK done\r\n")
    assert "--side" in result.stderr
    assert result.exit_code == 2


def test_no_octet_over_126_is_printed_raw_as_json() -> None:
    octets = b"* X \x7f {3+}\r\n\x80\x9b\xff\r\n"
    result = run("parse", "--json", "--side", "server", "-", stdin=octets)
    assert "\\u007f {3+}\\r\\n\\u0080\\u009b\\u00ff" in result.stdout
    assert from_json(result.stdout) == imapgrammar.parse_response(octets)


# Deviant messages

DEVIANT = b"* FLAGS (\\Seen \\Recent) \r\n"


def test_a_deviant_message_is_an_error_with_its_quirks() -> None:
    result = run("parse", "-", stdin=DEVIANT)
    assert result.stdout == ""
    assert "-:15: flag-list: " in result.stderr
    assert "= recent-in-flags: " in result.stderr
    assert result.exit_code == 1


def test_with_tolerant_its_nodes_and_quirks_are_shown() -> None:
    result = run("parse", "--tolerant", "-", stdin=b"* 2 EXISTS\r\n" + DEVIANT + b"* x\0\r\n")
    assert result.stdout == (
        "-:0: S: * 2 EXISTS\n"
        "Exists(number=2)\n"
        "\n"
        "-:12: S: * FLAGS (\\Seen \\Recent) \n"
        "FlagsData(flags=(Flag(b'\\\\Seen'),))\n"
        '27: recent-in-flags "\\Recent"\n'
        '35: trailing-space " \\r\\n"\n'
        "\n"
    )
    assert result.stderr.startswith("-:41: ")
    assert result.exit_code == 1
    assert run("parse", "--tolerant", "-", stdin=DEVIANT).exit_code == 0


def test_with_tolerant_json_has_the_node_and_the_quirks() -> None:
    result = run("parse", "--tolerant", "--json", "-", stdin=b"* 2 EXISTS\r\n" + DEVIANT)
    first, second = map(json.loads, result.stdout.splitlines())
    assert first == {"node": {"type": "exists", "number": 2}, "quirks": []}
    assert from_json(json.dumps(second["node"])) == imapgrammar.parse_response(b"* FLAGS (\\Seen)\r\n")
    assert second["quirks"] == [
        {"name": "recent-in-flags", "offset": 27, "octets": "\\Recent"},
        {"name": "trailing-space", "offset": 35, "octets": " \r\n"},
    ]

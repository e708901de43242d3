"""``imapgrammar check``."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import imapgrammar
from cli.support import EXAMPLES, run
from imapgrammar.errors import SerializeError

SERVER = b"* OK ready\r\n* 1 FETCH (UID 4 MODSEQ (65402))\r\na1 OK done\r\n"
CLIENT = b"a1 SELECT INBOX (CONDSTORE)\r\na2 NOOP\r\n"
BAD = b"* 1 FETCH (MODSEQ (0))\r\n"


def check(octets: bytes, *options: str, side: str = "server") -> str:
    return run("check", *options, "--side", side, "-", stdin=octets).stdout


def faults(octets: bytes, side: str = "server", *options: str) -> list[tuple[int, str]]:
    """The offset and rule of each fault in a stream."""
    errors = [line["error"] for line in objects(octets, *options, side=side) if "error" in line]
    return [(error["offset"], error["rule"]) for error in errors]


def objects(octets: bytes, *options: str, side: str = "server") -> list[dict[str, Any]]:
    return [json.loads(line) for line in check(octets, "--json", *options, side=side).splitlines()]


def test_valid_messages_are_counted() -> None:
    result = run("check", "--side", "server", "-", stdin=SERVER)
    assert result.stdout == "3 messages: 3 valid, 0 deviant, 0 invalid, 0 unknown\n"
    assert result.stderr == ""
    assert result.exit_code == 0


def test_a_fault_is_shown_with_its_place_and_the_rest_is_checked() -> None:
    result = run("check", "-", stdin=b"* OK ready\r\n" + BAD + b"* 2 EXISTS\r\n")
    assert result.stdout == (
        '-:31: mod-sequence-value: not in 1..9223372036854775807 (found "0))\\r\\n")\n'
        "  2 | * 1 FETCH (MODSEQ (0))\n"
        "    |                    ^\n"
        "    = RFC 7162 section 7\n"
        "3 messages: 2 valid, 0 deviant, 1 invalid, 0 unknown\n"
    )
    assert result.exit_code == 1


def test_several_files_have_a_line_each(tmp_path: Path) -> None:
    client, server = tmp_path / "x.c2s", tmp_path / "x.s2c"
    client.write_bytes(CLIENT)
    server.write_bytes(SERVER)
    result = run("check", client, server)
    assert result.stdout.splitlines() == [
        f"{client}: 2 messages: 2 valid, 0 deviant, 0 invalid, 0 unknown",
        f"{server}: 3 messages: 3 valid, 0 deviant, 0 invalid, 0 unknown",
        "5 messages: 5 valid, 0 deviant, 0 invalid, 0 unknown",
    ]
    assert result.exit_code == 0


def test_files_that_cannot_be_read_are_told_and_the_others_checked(tmp_path: Path) -> None:
    server = tmp_path / "x.s2c"
    server.write_bytes(BAD)
    result = run("check", tmp_path / "none", tmp_path, server)
    assert result.stderr.splitlines() == [
        f"imapgrammar: {tmp_path / 'none'}: No such file or directory",
        f"imapgrammar: {tmp_path}: Is a directory",
    ]
    assert result.stdout.splitlines()[-1] == "1 messages: 0 valid, 0 deviant, 1 invalid, 0 unknown"
    assert result.exit_code == 2


@pytest.mark.parametrize(("name", "octets"), [("x.c2s", b"* OK\0\r\n"), ("x.s2c", b"a1 NOOP\r\n")])
def test_the_side_is_told_by_the_file_name(tmp_path: Path, name: str, octets: bytes) -> None:
    (tmp_path / name).write_bytes(octets)
    assert "1 invalid" in run("check", tmp_path / name).stdout
    other = "client" if name == "x.s2c" else "server"
    assert ("1 invalid" in run("check", "--side", other, tmp_path / name).stdout) is (name == "x.c2s")


@pytest.mark.parametrize("octets", [b"* OK ready\r\n", b"+ go on\r\n"])
def test_the_side_is_told_by_the_first_line(octets: bytes) -> None:
    assert run("check", "-", stdin=octets).stdout == "1 messages: 1 valid, 0 deviant, 0 invalid, 0 unknown\n"


def test_the_side_that_cannot_be_told_must_be_said() -> None:
    result = run("check", "-", stdin=b"a1 OK done\r\n")
    assert result.stderr == (
        "imapgrammar: -: cannot tell which side sent this: say --side client or --side server, or --format transcript\n"
    )
    assert result.exit_code == 2


def test_an_empty_file_has_no_side() -> None:
    result = run("check", "-")
    assert (result.stdout, result.exit_code) == ("0 messages: 0 valid, 0 deviant, 0 invalid, 0 unknown\n", 0)


@pytest.mark.parametrize("arguments", [["check"], ["check", "--side", "both", "-"], ["check", "--format", "pcap", "-"]])
def test_wrong_usage(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Usage: imapgrammar check" in result.stderr


@pytest.mark.parametrize(
    ("octets", "fault"),
    [
        (b"* OK ready\r\n* 2 EXI", (19, "response-data")),
        (b"* 1 FETCH (BODY[] {3}\r\n", (23, "literal")),
        (b"* 1 FETCH (BODY[] {3}\r\nab", (23, "literal")),
        (b"* 1 FETCH (BODY[] {3}\r\nabc", (26, "msg-att")),
    ],
)
def test_a_message_cut_off_by_the_end_of_the_file(octets: bytes, fault: tuple[int, str]) -> None:
    assert faults(octets) == [fault]


def test_the_caret_is_after_the_line_when_the_message_ends_too_early() -> None:
    assert check(b"a1 DELETE {5}\r\n", side="client").splitlines()[1:3] == [
        r"  1 | a1 DELETE {5}\r\n",
        "    |                  ^",
    ]
    assert check(b"* 2 EXI").splitlines()[1:3] == ["  1 | * 2 EXI", "    |        ^"]


def test_octets_that_do_not_print_are_escaped_and_the_caret_stays_below() -> None:
    lines = check(b'a1 DELETE "\xff\x1b[31m\xc3\xa4"\r\n', side="client").splitlines()
    assert lines[1] == r'  1 | a1 DELETE "\xff\x1b[31m\xc3\xa4"'
    assert lines[1][lines[2].index("^") :] == r'\xff\x1b[31m\xc3\xa4"'
    lines = check(b'* LIST () "/" "\x01\x1b\\\\" x\xff\r\n').splitlines()
    assert lines[1] == r'  1 | * LIST () "/" "\x01\x1b\\" x\xff'
    assert lines[1][lines[2].index("^") :] == r"x\xff"


@pytest.mark.parametrize("length", [10, 85, 95, 200, 10_000])
@pytest.mark.parametrize("after", [0, 30, 10_000])
def test_long_lines_are_cut_around_the_caret(length: int, after: int) -> None:
    octets = b"* 1 FETCH (FLAGS (" + b"a" * length + b" \x80" + b"b" * after + b"))\r\n"
    _, line, caret, *_ = check(octets).splitlines()
    assert len(line) <= 100
    assert len(caret) <= len(line)
    assert line[len(caret) - 1 :].startswith("\\x80")
    whole = "  1 | " + octets.decode("latin-1").replace("\x80", "\\x80").rstrip()
    assert line == whole if len(whole) < 100 else len(line) > 90
    assert line.startswith("  1 | …") is (len(whole) >= 100 and length > 60)
    assert line.endswith("…") is (len(whole) >= 100 and after > 0)


def test_many_alternatives_are_named_in_part() -> None:
    text = check(b"a SEARCH FOO\r\n", side="client").splitlines()[0]
    assert '"CC" or one of ' in text
    (line, _) = objects(b"a SEARCH FOO\r\n", side="client")
    assert len(line["error"]["expected"]) > 30
    assert text.startswith("-:9: search: expected ")


def test_json_has_an_object_for_each_message_and_a_summary() -> None:
    first, second, third, last = objects(b"* OK ready\r\n" + BAD + b"* X 1\r\n")
    assert first == {"file": "-", "offset": 0, "side": "server", "verdict": "valid", "node": "ok"}
    assert second == {
        "file": "-",
        "offset": 12,
        "side": "server",
        "verdict": "invalid",
        "error": {
            "offset": 31,
            "rule": "mod-sequence-value",
            "message": 'not in 1..9223372036854775807 (found "0))\\r\\n")',
            "expected": [],
            "found": "0))\r\n",
            "section": "RFC 7162 section 7",
        },
    }
    assert third["verdict"] == "unknown"
    assert third["node"] == third["unknown"].replace("UnknownR", "unknown_r") == "unknown_response"
    assert last == {
        "summary": {"files": 1, "unreadable": 0, "messages": 3, "valid": 1, "deviant": 0, "invalid": 1, "unknown": 1},
    }


def test_json_octets_are_characters() -> None:
    (line, _) = objects(b"* OK \xff\r\n")
    assert line["error"]["found"] == "\xff\r\n"


@pytest.mark.parametrize(
    ("octets", "unknown"),
    [
        (b"a FETCH 1 (UID X-GUID)\r\n", "UnknownFetchAtt"),
        (b"a STATUS x (MESSAGES X-FOO)\r\n", "UnknownStatusAtt"),
        (b"a SORT (REVERSE MODSEQ) UTF-8 ALL\r\n", "UnknownSortKey"),
        (b"* NO [UNKNOWN-CTE] a response code of RFC 3516\r\n", None),
    ],
)
def test_names_that_only_a_generic_rule_takes_are_counted(octets: bytes, unknown: str | None) -> None:
    named = f"-:0: unknown: {unknown}\n" if unknown else ""
    counts = f"{int(not unknown)} valid, 0 deviant, 0 invalid, {int(bool(unknown))} unknown"
    side = "server" if octets.startswith(b"*") else "client"
    assert run("check", "--unknown", "--side", side, "-", stdin=octets).stdout == f"{named}1 messages: {counts}\n"


def test_unknown_is_what_only_a_generic_rule_takes() -> None:
    octets = b"* CAPABILITY IMAP4rev1 XFOO\r\n* FLAGS (\\Foo)\r\n* OK [XFOO] x\r\n* 1 FETCH (XFOO 1)\r\n"
    result = run("check", "--unknown", "-", stdin=octets)
    assert result.stdout == (
        "-:45: unknown: UnknownCode\n-:60: unknown: UnknownMsgAtt\n"
        "4 messages: 2 valid, 0 deviant, 0 invalid, 2 unknown\n"
    )
    assert result.exit_code == 0


def test_colour_is_for_terminals() -> None:
    assert "\x1b" not in check(BAD)
    assert "\x1b[" in run("check", "-", stdin=BAD, colour=True).stdout


def test_a_refused_literal_is_no_fault_in_a_stream() -> None:
    octets = b"a APPEND x {5}\r\nb LOGIN {3}\r\njoe {9}\r\nc NOOP\r\n"
    *lines, last = objects(octets, side="client")
    assert [(line["offset"], line.get("refused", False)) for line in lines] == [(0, True), (16, True), (38, False)]
    assert last["summary"]["valid"] == 3


def test_a_wrong_beginning_is_a_fault_though_its_literal_was_refused() -> None:
    assert faults(b"a FETCH 0 {5}\r\nb NOOP\r\n", "client") == [(8, "fetch")]


def test_a_wrong_announcement_is_no_refused_literal() -> None:
    octets = b"a APPEND x {5}\r\nDate: Mon, 7\r\nb NOOP\r\n"
    assert [offset for offset, _ in faults(octets, "client")] == [octets.index(b", 7")]


def test_a_text_may_end_like_the_announcement_of_a_literal() -> None:
    assert check(b"* OK {5}\r\n* 1 EXISTS\r\n") == "2 messages: 2 valid, 0 deviant, 0 invalid, 0 unknown\n"


def test_round_trips_are_counted() -> None:
    octets = b"a1 NOOP\r\na2 noop\r\na3 SEARCH MODSEQ 007\r\na4 STORE 1 flags \\SEEN\r\na5 UID FETCH 0\r\n"
    result = run("check", "--round-trip", "--side", "client", "-", stdin=octets)
    assert result.stdout.splitlines()[-2:] == [
        "5 messages: 4 valid, 0 deviant, 1 invalid, 0 unknown",
        "4 round trips: 1 exact, 3 respelled, 0 different",
    ]


def test_respelling_does_not_excuse_a_change_of_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imapgrammar, "serialize", lambda message, **_: b"a2 SELECT inbox\r\n")
    result = run("check", "--round-trip", "--side", "client", "-", stdin=b"a2 SELECT INBOX\r\n")
    assert result.stdout == (
        '-:10: round-trip: written again it has "inbox\\r\\n" where "INBOX\\r\\n" was read\n'
        "  1 | a2 SELECT INBOX\n"
        "    |           ^\n"
        "1 messages: 1 valid, 0 deviant, 0 invalid, 0 unknown\n"
        "1 round trips: 0 exact, 0 respelled, 1 different\n"
    )
    assert result.exit_code == 1


@pytest.mark.parametrize(
    ("written", "offset"), [(b"* OK x", 6), (b"* OK x\r\n* OK y\r\n", 8), (b"* ok x\r\n", 2), (b"", 0)]
)
def test_the_first_octet_that_differs(monkeypatch: pytest.MonkeyPatch, written: bytes, offset: int) -> None:
    monkeypatch.setattr(imapgrammar, "serialize", lambda message, **_: written)
    expected = [] if written == b"* ok x\r\n" else [(offset, "round-trip")]
    assert faults(b"* OK x\r\n", "server", "--round-trip") == expected


def test_letter_case_is_not_the_difference_when_there_is_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imapgrammar, "serialize", lambda message, **_: b"* OK X y\r\n")
    line, _ = objects(b"* ok x z\r\n", "--round-trip")
    assert line["error"]["message"] == 'written again it has "y\\r\\n" where "z\\r\\n" was read'
    monkeypatch.setattr(imapgrammar, "serialize", lambda message, **_: b"* OK x\r\n\r\n")
    line, _ = objects(b"* OK x\r\n", "--round-trip")
    assert line["error"]["message"] == 'written again it has "\\r\\n" where nothing was read'


def test_what_cannot_be_written_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(message: object, **_: bool) -> bytes:
        raise SerializeError("text", "no")

    monkeypatch.setattr(imapgrammar, "serialize", refuse)
    line, last = objects(b"* OK x\r\n", "--round-trip")
    assert line["round_trip"] == "different"
    assert line["error"]["message"] == "cannot be written: text: no"
    assert last["summary"]["round_trips"] == {"exact": 0, "respelled": 0, "different": 1}


@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
def test_offsets_in_a_transcript_are_those_of_the_file(newline: bytes) -> None:
    text = newline.join([b"Prose.", b"   C: a1 NOOP", b"   S: * 1 FETCH (MODSEQ (0))", b""])
    result = run("check", "--format", "transcript", "-", stdin=text)
    assert f"-:{text.index(b'0))')}: mod-sequence-value: " in result.stdout
    assert result.stdout.splitlines()[1:3] == ["  3 | S: * 1 FETCH (MODSEQ (0))", "    |                       ^"]
    assert result.stdout.endswith("2 messages: 1 valid, 0 deviant, 1 invalid, 0 unknown\n")


def test_a_transcript_is_known_by_its_first_line() -> None:
    transcript = b"\n  C: a1 NOOP\n  S: a1 OK done\n"
    assert run("check", "-", stdin=transcript).stdout == "2 messages: 2 valid, 0 deviant, 0 invalid, 0 unknown\n"
    assert run("check", "--format", "raw", "-", stdin=transcript).exit_code == 2
    assert run("check", "--side", "client", "-", stdin=transcript).stdout.startswith("1 messages: 1 valid")


def test_faults_in_the_examples_of_an_rfc() -> None:
    name = EXAMPLES / "rfc3501-examples.txt"
    text = name.read_bytes()
    result = run("check", "--format", "transcript", "--round-trip", "--unknown", name)
    found = [line.split(":")[1:3] for line in result.stdout.splitlines() if line.startswith(f"{name}:")]
    lines = [text[text.rindex(b"\n", 0, int(at)) + 1 :].partition(b"\n")[0].decode() for at, _ in found]
    assert list(zip(lines, [rule for _, rule in found], strict=True)) == [
        ("S: +", " continue-req"),  # an editor took the SP
        ("S: * 2 FETCH ....", " msg-att"),  # elided
        ("S: * 3 FETCH ....", " msg-att"),
        ("S: * 4 FETCH ....", " msg-att"),
        ("C: A442 XPIG-LATIN", " unknown"),
        ("S: * XPIG-LATIN ow-nay eaking-spay ig-pay atin-lay", " unknown"),
        ("C: ...very long command line...", " unknown"),  # stands for a command, and reads as one
        ("C: ...empty line...", " unknown"),
    ]
    assert result.stdout.splitlines()[-2:] == [
        "249 messages: 241 valid, 1 deviant, 3 invalid, 4 unknown",
        "244 round trips: 238 exact, 6 respelled, 0 different",
    ]


def test_a_refused_literal_is_no_fault_in_a_transcript() -> None:
    name = EXAMPLES / "rfc3501-examples.txt"
    refused = [line for line in run("check", "--json", name).stdout.splitlines() if '"refused"' in line]
    assert [json.loads(line)["offset"] for line in refused] == [name.read_bytes().index(b"A044 BLURDYBLOOP")]


def test_what_rfc_9051_shows_of_its_extensions() -> None:
    name = EXAMPLES / "rfc9051-examples.txt"
    text = name.read_bytes()
    result = run("check", "--capabilities", "IMAP4rev2", name)
    starts = [int(line.split(":")[1]) for line in result.stdout.splitlines() if ": capability: needs " in line]
    assert [text[start : text.index(b"\n", start)].decode() for start in starts] == [
        'a3.1 LIST "" (% music/rock)',  # LIST-EXTENDED: appendix C
        'A002 LIST (SPECIAL-USE) "" "*"',  # SPECIAL-USE: erratum 7593
        'A003 LIST (SPECIAL-USE) "#mh/" "*"',
    ]


@pytest.mark.parametrize(
    ("octets", "needed"),
    [
        (b"a FETCH 1 RFC822\r\n", "IMAP4rev1"),
        (b"a LSUB x *\r\n", "IMAP4rev1"),
        (b"a FETCH 1 FLAGS\r\n", None),
        (b"a MOVE 1 x\r\n", None),
    ],
)
def test_what_imap4rev2_alone_does_not_offer(octets: bytes, needed: str | None) -> None:
    result = run("check", "--side", "client", "--capabilities", "IMAP4rev2", "-", stdin=octets)
    assert result.exit_code == (1 if needed else 0)
    assert (f"capability: needs {needed}, not offered" in result.stdout) is (needed is not None)
    assert run("check", "--side", "client", "--capabilities", "IMAP4rev1 MOVE", "-", stdin=octets).exit_code == 0
    assert run("check", "--side", "client", "--capabilities", "IMAP4rev1, MOVE", "-", stdin=octets).exit_code == 0


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("octets", "shown"), [(b"* OK x\r\n" * 9000, True), (b"* OK x\r\n" * 8000, False)])
def test_progress_is_shown_on_a_terminal_for_a_large_file(octets: bytes, shown: bool) -> None:
    reader, writer = os.openpty()
    command = [sys.executable, "-m", "imapgrammar", "check", "-"]
    environment = os.environ | {"TERM": "xterm"}
    result = subprocess.run(command, input=octets, stdout=subprocess.PIPE, stderr=writer, env=environment, check=True)
    os.close(writer)
    os.set_blocking(reader, False)
    try:
        seen = os.read(reader, 100_000)
    except (BlockingIOError, OSError):
        seen = b""
    os.close(reader)
    assert (b"standard input" in seen) is shown
    assert result.stdout == b"%d messages: %d valid, 0 deviant, 0 invalid, 0 unknown\n" % (
        len(octets) // 8,
        len(octets) // 8,
    )


def test_a_transcript_without_a_labelled_line_is_an_error() -> None:
    result = run("check", "--format", "transcript", "-", stdin=b"12:00 >> a NOOP\ns: a OK done\n")
    assert result.exit_code == 2
    assert 'no line begins with "C: " or "S: "' in result.stderr


CONDSTORE = b"a SELECT x (CONDSTORE)\r\n"


@pytest.mark.parametrize(("offered", "status"), [("IMAP4rev1", 1), ("", 1), ("imap4rev1 qresync", 0), ("CONDSTORE", 0)])
def test_capabilities_that_are_offered(offered: str, status: int) -> None:
    result = run("check", "--side", "client", "--capabilities", offered, "-", stdin=CONDSTORE)
    assert result.exit_code == status
    assert result.stdout.endswith(f"{status} messages need capabilities that were not offered\n")
    assert ("-:0: capability: needs CONDSTORE or QRESYNC, not offered\n" in result.stdout) == bool(status)


def test_capabilities_that_the_session_announces() -> None:
    session = (
        b"C: a SELECT x (CONDSTORE)\nS: a OK [CAPABILITY IMAP4rev1] yes\nC: b SELECT x (CONDSTORE)\n"
        b"S: * CAPABILITY IMAP4rev1 ENABLE CONDSTORE\nC: c SELECT x (CONDSTORE)\nC: d ENABLE QRESYNC\n"
        b"S: * ENABLED QRESYNC\nS: * VANISHED 1\nS: * THREAD (1)\n"
    )
    result = run("check", "--capabilities", "auto", "--json", "-", stdin=session)
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    faults = [(line["offset"], line["error"]["message"]) for line in lines if "error" in line]
    needs = "needs THREAD=…, not offered"
    assert [message for _, message in faults] == ["needs CONDSTORE or QRESYNC, not offered", needs]
    assert lines[-1]["summary"]["not_offered"] == 2
    assert result.exit_code == 1


UTF8_SESSION = (
    'S: * OK x\nC: a SELECT "é"\nC: b ENABLE UTF8=ACCEPT\nC: c SELECT "é"\nS: * ENABLED UTF8=ACCEPT\n'.encode()
)
UTF8_SESSION += 'C: d SELECT "é"\nS: * LIST () "/" "é"\n'.encode()
UTF8_STREAM = 'a SELECT "é"\r\nb ENABLE UTF8=ACCEPT\r\nc SELECT "é"\r\n'.encode()


@pytest.mark.parametrize(
    ("arguments", "stdin", "deviant"),
    [
        ([], UTF8_SESSION, 2),
        (["--utf8"], UTF8_SESSION, 0),
        (["--side", "client"], UTF8_STREAM, 1),
        (["--side", "client", "--utf8", "--round-trip"], UTF8_STREAM, 0),
    ],
)
def test_utf8_in_quoted_strings_only_where_it_is_enabled(arguments: list[str], stdin: bytes, deviant: int) -> None:
    result = run("check", *arguments, "-", stdin=stdin)
    assert result.exit_code == (1 if deviant else 0)
    assert f" {deviant} deviant, 0 invalid" in result.stdout
    assert result.stdout.count("utf8-mode-quoted: UTF-8 in a quoted string") == deviant

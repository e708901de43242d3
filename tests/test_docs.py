"""The examples and figures in the documentation are right."""

from __future__ import annotations

import contextlib
import doctest
import importlib
import io
import re
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

import fuzz_server
import imapgrammar
import toy_server
from cli.support import run
from imapgrammar import ParseError, jsonable, mutf7, parse_command, parse_response, quirks, serialize, sets, wire
from imapgrammar.codegen import coverage, registries
from imapgrammar.codegen import quirks as quirk_pages
from imapgrammar.compiled import entry as compiled
from imapgrammar.errors import GrammarError
from imapgrammar.nodes import Command, Login, Logout, Noop, Ok, Tagged
from imapgrammar.reference.loader import load, registry
from imapgrammar.syntax.statements import grammar_files
from wire.test_quirks import ENTRIES

ROOT = Path(__file__).parents[1]
REGISTRIES = (ROOT / "docs" / "registries.tsv").read_text("utf-8")
THREADING = ("thread=orderedsubject", "thread=references")


@pytest.mark.parametrize(
    "module",
    [imapgrammar, compiled, jsonable, mutf7, quirks, sets, wire, wire.roles],
    ids=lambda module: str(module.__name__),
)
def test_docstrings(module: object) -> None:
    failed, _ = doctest.testmod(importlib.import_module(getattr(module, "__name__")))  # noqa: B009
    assert failed == 0


def test_the_ten_lines_of_the_readme() -> None:
    code = re.search(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert code
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(code[1], {})
    shown = [line for line in re.findall(r"  # (.*)", code[1]) if line]
    for line in shown:
        assert line in printed.getvalue().splitlines()


def test_client_server_and_proxy_of_the_guide_understand_each_other() -> None:
    guide = (ROOT / "docs" / "wire.md").read_text("utf-8")
    names: dict[str, Any] = {}
    for block in re.findall(r"```python\n(.*?)```", guide, re.DOTALL):
        exec(block, names)
    (here, front), (back, there) = socket.socketpair(), socket.socketpair()
    faults: list[str] = []

    def serve() -> None:
        with there:
            names["serve"](there)

    def relay() -> None:
        with front, back:
            faults.extend(names["relay"](front, back))

    threads = [threading.Thread(target=serve), threading.Thread(target=relay)]
    for thread in threads:
        thread.start()
    connection = names["Connection"](here)
    (greeting,) = connection.until(wire.Kind.UNTAGGED)
    assert greeting.node == Ok(names["CAPABILITIES"], b"ready")
    commands = [
        Command(b"a1", Login(b"fred", b"secret")),
        Command(b"a2", Login(b"fred", b"s\xc3\xa9cret")),
        Command(b"a3", Noop()),
        Command(b"a4", Login(b"fred", b"\xff" * 1001)),
        Command(b"a5", Logout()),
    ]
    answers = [connection.run(command)[-1].node.state for command in commands]
    assert [type(answer).__name__ for answer in answers] == ["No", "Ok", "Ok", "Bad", "Ok"]
    for thread in threads:
        thread.join(10)
    here.close()
    assert faults == []


@pytest.mark.parametrize(
    ("command", "dialogue", "kinds"),
    [
        (Command(b"a", Noop()), [(b"a NOOP\r\n", b"a OK\r\n")], ["tagged"]),
        (Command(b"a", Noop()), [(b"a NOOP\r\n", b"a OK [COPYUID 14  ]\r\n")], ["tagged"]),
        (Command(b"a", Noop()), [(b"a NOOP\r\n", b"* 1 FETCH\r\na BAD\r\n")], ["untagged", "tagged"]),
        (
            Command(b"a", Login(b"fred", b"\xe9")),
            [(b"a LOGIN fred {1}\r\n", b"+\r\n"), (b"\xe9\r\n", b"a OK\r\n")],
            ["continuation", "tagged"],
        ),
        (Command(b"a", Login(b"fred", b"\xe9")), [(b"a LOGIN fred {1}\r\n", b"a NO\r\n")], ["tagged"]),
        (Command(b"a", Noop()), [(b"a NOOP\r\n", b"a OK [bad code] text\r\n")], ["tagged"]),
        (Command(b"a", Noop()), [(b"a NOOP\r\n", b"a OK\n")], ["tagged"]),
        (Command(b"a", Noop()), [(b"a NOOP\r\n", b"\r\n\0\n a OK\r\n")], ["tagged"]),
        (Command(b"a", Noop()), [(b"a NOOP\r\n", b"\n" * 17 + b"a NO no\n")], [None, "tagged"]),
        (Command(b"a", Noop()), [(b"a NOOP\r\n", b"a NO [BADCHARSET ({1}\r\nx) no\r\n")], ["tagged"]),
        (Command(b"a", Noop()), [(b"a NOOP\r\n", b"* 1 FETCH (UID 7\r\na OK\r\n")], ["untagged", "tagged"]),
        (
            Command(b"a", Noop()),
            [(b"a NOOP\r\n", b"* 1 FETCH (BODY[] {1}\r\nx\r\n\r\na OK\r\n")],
            ["untagged", "tagged"],
        ),
        (Command(b"a", Noop()), [(b"a NOOP\r\n", b"* 1 FETCH (FLAGS ( \r\na what?\r\n")], ["untagged", "tagged"]),
        (
            Command(b"a", Login(b"fred", b"\xe9")),
            [(b"a LOGIN fred {1}\r\n", b"\r\n+\n"), (b"\xe9\r\n", b"a OK\r\n")],
            ["continuation", "tagged"],
        ),
        (
            Command(b"a", Login(b"fred", b"\xe9")),
            [(b"a LOGIN fred {1}\r\n", b"* 1 FETCH (\r\n+\0\r\n"), (b"\xe9\r\n", b"\na\tOK\r\na OK\r\n")],
            ["untagged", "continuation", None, "tagged"],
        ),
    ],
)
def test_the_client_of_the_guide_waits_for_nothing(
    command: Command, dialogue: list[tuple[bytes, bytes]], kinds: list[str | None]
) -> None:
    guide = (ROOT / "docs" / "wire.md").read_text("utf-8")
    names: dict[str, Any] = {}
    exec(re.findall(r"```python\n(.*?)```", guide, re.DOTALL)[0], names)
    here, there = socket.socketpair()
    with here, there:
        there.settimeout(10)
        here.settimeout(10)

        def answer() -> None:
            for expected, octets in dialogue:
                assert there.recv(len(expected), socket.MSG_WAITALL) == expected
                there.sendall(octets)

        thread = threading.Thread(target=answer)
        thread.start()
        responses = names["Connection"](here).run(command)
        thread.join(10)
    assert [response.kind for response in responses] == kinds


@pytest.mark.parametrize("octets", [octets for octets, _ in ENTRIES])
def test_the_client_of_the_guide_reads_on_after_each_quirk(octets: bytes) -> None:
    guide = (ROOT / "docs" / "wire.md").read_text("utf-8")
    names: dict[str, Any] = {}
    exec(re.findall(r"```python\n(.*?)```", guide, re.DOTALL)[0], names)
    here, there = socket.socketpair()
    with here, there:
        here.settimeout(10)
        there.sendall(octets + b"n OK done\r\n")
        connection = names["Connection"](here)
        responses = connection.run(Command(b"n", Noop()))
        if responses[-1].node != Tagged(b"n", Ok(None, b"done")):  # the quirk was in a tagged response
            responses += connection.until(wire.Kind.TAGGED)
    assert [type(response) for response in responses] == [wire.Message, wire.Message]
    assert responses[0].quirks
    assert responses[1].node == Tagged(b"n", Ok(None, b"done"))


def test_the_limits_of_the_guide() -> None:
    guide = (ROOT / "docs" / "wire.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\w+)` \| ([\d,]+(?: [KM]iB)?) \| ([\d,]+(?: [KM]iB)?) \|", guide, re.MULTILINE)
    units = {"": 1, "KiB": 2**10, "MiB": 2**20}
    for column, limits in ((1, wire.RESPONSES), (2, wire.COMMANDS)):
        shown = {}
        for row in rows:
            number, _, unit = row[column].partition(" ")
            shown[row[0]] = int(number.replace(",", "")) * units[unit]
        assert shown == msgspec.structs.asdict(limits)


@pytest.mark.parametrize("name", ["README.md"])
def test_what_is_typed_in(name: str) -> None:
    failed, tried = doctest.testfile(str(ROOT / name), module_relative=False)
    assert (failed, tried > 0) == (0, True)


def test_the_examples_for_rfc_7162() -> None:
    rows = re.findall(r"^\|.*\| (`.*) \|$", (ROOT / "docs" / "rfc7162.md").read_text("utf-8"), re.MULTILINE)
    examples = [example for row in rows for example in re.findall(r"`([^`]*)`", row)]
    messages = [example for example in examples if example.startswith(("* ", "a "))]
    assert len(messages) > 18
    for message in messages:
        octets = message.encode("ascii") + b"\r\n"
        read = parse_response if message.startswith(("* ", "a OK")) else parse_command
        assert serialize(read(octets)) == octets


def test_the_spellings_that_are_not_kept() -> None:
    text = (ROOT / "docs" / "round-trip.md").read_text("utf-8").split("\nKept")[0]
    rows = re.findall(r"^\| [^|]+ \| `([^`]+)` \| `([^`]+)` \|", text, re.MULTILINE)
    for before, after in rows:
        if before.startswith(("a ", "* ")):
            read = parse_response if before.startswith("*") else parse_command
            assert serialize(read(before.encode() + b"\r\n")) == after.encode() + b"\r\n"


def test_the_coverage_table_is_up_to_date() -> None:
    extensions = (ROOT / "docs" / "extensions.tsv").read_text("utf-8")
    table = (ROOT / "docs" / "coverage.md").read_text("utf-8")
    now = coverage.table(extensions, REGISTRIES, grammar_files(), load(), ROOT / "tests")
    assert table == now, "docs/coverage.md is old: run python -m imapgrammar.codegen"
    rows = [line.strip("|").split("|") for line in table.splitlines() if re.match(r"\| (\d|Gmail|draft-)", line)]
    assert {len(row) for row in rows} == {8}
    assert all(cell.strip() for row in rows for cell in row)


def test_the_page_of_quirks_is_up_to_date() -> None:
    page = quirk_pages.page(quirks.KNOWN.values(), load().grammar, registry(), ROOT / "tests" / "fixtures" / "quirks")
    assert (ROOT / "docs" / "quirks.md").read_text("utf-8") == page


def test_the_coverage_table_counts() -> None:
    listed = "rfc\twhat\tnote\n2087\tQUOTA\tobsolete\n"
    files = {name: grammar_files()[name] for name in ("rfc3691", "rfc8457", "gmail")}
    rows = coverage.table(listed, REGISTRIES, files, load(), ROOT / "tests").splitlines()
    found = {row.split(" | ")[0]: row.split(" | ")[1:6] for row in rows if re.match(r"\| (\d|Gmail)", row)}
    assert list(found) == ["| 2087", "| 3691", "| 8457", "| Gmail"]
    assert found["| 2087"] == ["QUOTA", *["see the notes"] * 4]
    assert found["| 3691"] == ["UNSELECT", "[rfc3691](../grammar/rfc3691.lark)", "1", "none", "1"]
    assert found["| 8457"][2:4] == ["none", "none"]
    assert "**RFC 3691**: `Unselect`" in rows


def test_every_name_of_a_registry_has_a_file_or_a_reason() -> None:
    rows = re.findall(
        r"^\| (\D.+) \| `(.+)` \| (.+) \|$", registries.table(REGISTRIES, load().statements), re.MULTILINE
    )
    assert [row[:2] for row in rows] == [(each.registry, each.name) for each in registries.entries(REGISTRIES)]
    files = {name: where for _, name, where in rows}
    assert files["TOOBIG"] == "[rfc4469](../grammar/rfc4469.lark)"
    assert files["QUOTA=RES-"] == "[rfc9208](../grammar/rfc9208.lark)"
    assert files["CHILDINFO"] == "[rfc5258](../grammar/rfc5258.lark)"
    assert files["$seen"].startswith("of JMAP only")
    for line in ("X\tcapability\tXFOO\t", "X\tcapability\tIDLE\tnobody waits"):
        with pytest.raises(GrammarError, match="reason"):
            registries.table(f"registry\trule\tname\treason\n{line}\n", load().statements)


@pytest.mark.parametrize(
    ("rule", "more"),
    [
        # The name in RFC 5524 itself; names with a value.
        ("capability", {"urlauth=binary", "appendlimit=", *THREADING}),
        ("FLAG_KEYWORD", set()),
    ],
)
def test_what_the_grammar_files_of_rfcs_name_is_registered(rule: str, more: set[str]) -> None:
    known = {each.name.lower() for each in registries.entries(REGISTRIES)}
    statements = [each for each in load().statements if each.file.startswith("rfc")]
    assert {word for word, _ in registries.beginnings(rule, statements)} - known == more


def test_unknown_messages_of_missing_extensions_are_kept() -> None:
    octets = b'* X-META "" (/shared/comment {5}\r\nhello)\r\n'
    assert serialize(parse_response(octets)) == octets
    with pytest.raises(ParseError):
        parse_command(b"a FETCH 1 (X-FOO[1])\r\n")


FUZZING = (ROOT / "docs" / "fuzzing.md").read_text("utf-8")


@contextlib.contextmanager
def _toy_server() -> Iterator[int]:
    """Run the toy server; give its port."""
    with toy_server.listen(0) as listening:

        def run() -> None:
            while True:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                with contextlib.suppress(OSError, ValueError):
                    toy_server.serve(connection)

        threading.Thread(target=run, daemon=True).start()
        yield listening.getsockname()[1]


def test_the_fuzzer_finds_what_the_guide_says_is_wrong_with_the_toy_server(capsys: pytest.CaptureFixture[str]) -> None:
    typed = re.search(r"^\$ python examples/fuzz_server.py --port 1143 (.*)", FUZZING, re.MULTILINE)
    shown = re.search(r"```\n(malformed: .*?)```", FUZZING, re.DOTALL)
    assert typed
    assert shown
    with _toy_server() as port:
        assert fuzz_server.main(["--port", str(port), *typed[1].split()]) == 1
    told = capsys.readouterr().out
    assert "commands of IMAP4rev1 CONDSTORE\n" in told
    assert re.search(re.escape(shown[1]).replace("…", ".*"), told)
    findings = re.findall(r"^\| `(.*?)` \|", FUZZING.split("\n## ")[1], re.MULTILINE)
    assert len(findings) == 4
    assert [finding for finding in findings if told.count(f"{finding}\n") != 2] == []


def test_the_options_of_the_fuzzer_are_those_of_the_guide() -> None:
    shown = re.search(r"with their defaults:\n`(.*?)`", FUZZING)
    assert shown
    parse = fuzz_server.options().parse_args
    assert parse(shown[1].split()) == parse([])
    for name in re.findall(r"--without (\w+)", FUZZING):
        assert parse(["--without", name]).without


@pytest.mark.parametrize("typed", re.findall(r"^\$ imapgrammar (.*)", FUZZING, re.MULTILINE))
def test_the_command_lines_of_the_guide_to_fuzzing(typed: str) -> None:
    assert run(*typed.split()).exit_code == 0


def test_the_fuzz_commands_of_the_guide_are_there() -> None:
    there = re.findall(r'^    "(\w+)": _', (ROOT / "fuzz" / "__main__.py").read_text("utf-8"), re.MULTILINE)
    shown = re.findall(r"^\$ python -m fuzz (\w+)", FUZZING, re.MULTILINE)
    assert len(shown) > 3
    assert set(shown) <= set(there)


def test_the_property_of_the_guide_to_fuzzing() -> None:
    names: dict[str, Any] = {}
    for block in re.findall(r"```python\n(.*?)```", FUZZING, re.DOTALL):
        exec(block, names)
    shown = re.search(r"shrinks to `(.*?)`", FUZZING)
    assert shown
    with pytest.raises(AssertionError, match=re.escape(shown[1])):
        names["test_the_reader_takes_every_set"]()

"""The command as a whole."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import imapgrammar
from cli.support import run


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def test_version() -> None:
    assert run("--version").stdout == f"imapgrammar, version {imapgrammar.__version__}\n"


@pytest.mark.parametrize(
    "command", [[], ["check"], ["parse"], ["proxy"], ["grammar"], ["grammar", "list"], ["grammar", "show"]]
)
def test_help_has_a_first_sentence_and_says_all_options(command: list[str]) -> None:
    result = run(*command, "--help")
    assert result.exit_code == 0
    assert result.stdout.startswith(f"Usage: imapgrammar {' '.join(command)}".rstrip())
    assert "Options:" in result.stdout
    assert ("Examples:" in result.stdout) or command[:1] == ["grammar"]


def test_python_m() -> None:
    command = [sys.executable, "-m", "imapgrammar", "--version"]
    assert subprocess.run(command, capture_output=True, check=True).stdout.startswith(b"imapgrammar, version ")


@pytest.mark.parametrize("package", ["click", "rich"])
def test_without_click_or_rich(package: str) -> None:
    result = python(f"import sys; sys.modules['{package}'] = None; from imapgrammar.cli import main; main()")
    assert result.stderr == f"imapgrammar: the command line needs {package}: pip install imapgrammar[cli]\n"
    assert (result.stdout, result.returncode) == ("", 2)


def test_another_missing_module_is_not_hidden() -> None:
    result = python("import sys; sys.modules['msgspec'] = None; from imapgrammar.cli import main; main()")
    assert "import of msgspec halted" in result.stderr
    assert result.returncode == 1


def test_the_library_needs_neither_nor_lark() -> None:
    code = (
        "import sys; sys.modules['lark'] = None; import imapgrammar; imapgrammar.parse_command(b'a NOOP\\r\\n');"
        "print({*sys.modules} & {'click', 'rich'})"
    )
    assert python(code).stdout == "set()\n"


def test_the_grammar_is_shown_without_lark() -> None:
    code = (
        "import sys; sys.modules['lark'] = None; sys.argv[1:] = ['grammar', 'show', 'select-param'];"
        "from imapgrammar.cli import main; main()"
    )
    assert "qresync" in python(code).stdout


def test_the_reference_engine_says_that_it_needs_lark() -> None:
    result = python("import sys; sys.modules['lark'] = None; import imapgrammar.reference")
    assert "pip install 'imapgrammar[reference]'" in result.stderr


COMMAND = [sys.executable, "-m", "imapgrammar"]


def test_output_that_is_not_utf_8_is_escaped() -> None:
    line = b"a NOOP " + b"x" * 300 + b"\r\n"
    command = [*COMMAND, "check", "--side", "client", "-"]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    result = subprocess.run(command, input=line, capture_output=True, check=False, env=environment)
    assert b"\\u2026" in result.stdout
    assert (result.stderr, result.returncode) == (b"", 1)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has /dev/full")
@pytest.mark.parametrize("json", [[], ["--json"]])
def test_output_that_cannot_be_written(json: list[str]) -> None:
    command = [*COMMAND, "check", *json, "--side", "client", "-"]
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(command, input=b"a NOOP\r\n", stdout=full, stderr=subprocess.PIPE, check=False)
    assert result.stderr == b"imapgrammar: cannot write the output: No space left on device\n"
    assert result.returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
@pytest.mark.parametrize(
    ("arguments", "closed", "status"),
    [
        ("check --side client /dev/null", ">&-", 0),
        ("check --side client /none", "2>&-", 2),
        ("check --side client /none", ">&- 2>&-", 2),
        ("parse --json --side server /none", ">&- 2>&-", 2),
        ("check --json --side client /dev/null", ">&-", 0),
        ("grammar list", ">&-", 0),
        ("--help", ">&-", 0),
        ("--wrong", "2>&-", 2),
        ("fuzz --side client --count 3", ">&-", 0),
    ],
)
def test_output_that_is_closed(arguments: str, closed: str, status: int) -> None:
    command = f"{shlex.join(COMMAND)} {arguments} {closed}"
    result = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert "Traceback" not in result.stdout + result.stderr
    assert "Exception ignored" not in result.stderr
    assert result.returncode == status


@pytest.mark.skipif(sys.platform == "win32", reason="needs pipes")
@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "--side", "client", "-"],
        ["check", "--json", "--side", "client", "-"],
        ["parse", "--side", "client", "-"],
        ["parse", "--json", "--side", "client", "-"],
        ["grammar", "list"],
        ["fuzz", "--side", "client"],
    ],
    ids=" ".join,
)
def test_output_that_nobody_reads_ends_the_command_in_silence(arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    octets = b"a NOOP\r\n\r\n" * 10_000
    result = subprocess.run(
        [*COMMAND, *arguments], input=octets, stdout=writing, stderr=subprocess.PIPE, text=False, check=False
    )
    os.close(writing)
    assert b"Traceback" not in result.stderr
    assert b"cannot write" not in result.stderr
    assert result.returncode == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_an_interrupt_gives_the_counts_so_far() -> None:
    command = [*COMMAND, "check", "--json", "--side", "client", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(b"a NOOP\r\n")
        process.stdin.flush()
        assert b'"valid"' in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=60)
    assert b'"messages": 1' in output
    assert (errors, process.returncode) == (b"", 130)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["check", "--capabilities", "\udcff", "-"],
            'Invalid value for --capabilities: "\\xff" cannot name a capability',
        ),
        (["check", "--capabilities", "X(", "-"], 'Invalid value for --capabilities: "X(" cannot name a capability'),
        (["fuzz", "--side", "client", "--invalid", "nan"], "the share of invalid messages is nan, not in 0..1"),
        (["fuzz", "--side", "client", "--capability", "\udcff"], "does not know the capability"),
        (["grammar", "show", "\udcff"], "no rule \\udcff"),
        (["check", "a\udcffb.c2s"], "a\\udcffb.c2s: No such file or directory"),
        (["proxy", "--upstream", "\udcff"], "is not HOST:PORT"),
    ],
)
def test_arguments_of_any_octets(arguments: list[str], said: str) -> None:
    result = subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, input="", check=False)
    assert "Traceback" not in result.stderr
    assert said in result.stderr
    assert result.returncode == 2


@pytest.mark.parametrize("command", [["check", "--side", "client"], ["parse", "--side", "client"]])
def test_too_little_memory_is_told_in_a_line(command: list[str]) -> None:
    code = (
        f"import sys; sys.argv[1:] = {[*command, os.devnull]}; import imapgrammar.cli.judge as judge;"
        "judge.Judge.begin = lambda self: exec('raise MemoryError'); from imapgrammar.cli import main; main()"
    )
    result = python(code)
    assert (result.stdout, result.stderr, result.returncode) == ("", "imapgrammar: not enough memory\n", 2)


def test_standard_input_that_is_closed() -> None:
    command = f"{shlex.join(COMMAND)} check --side client - <&-"
    result = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert result.stderr == "imapgrammar: -: standard input is closed\n"
    assert result.returncode == 2

"""The command as a whole."""

from __future__ import annotations

import os
import shlex
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


def test_standard_input_that_is_closed() -> None:
    command = f"{shlex.join(COMMAND)} check --side client - <&-"
    result = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert result.stderr == "imapgrammar: -: standard input is closed\n"
    assert result.returncode == 2

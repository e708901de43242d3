"""The command as a whole."""

from __future__ import annotations

import subprocess
import sys

import pytest

import imapgrammar
from cli.support import run


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def test_version() -> None:
    assert run("--version").stdout == f"imapgrammar, version {imapgrammar.__version__}\n"


@pytest.mark.parametrize("command", [[], ["check"], ["parse"], ["grammar"], ["grammar", "list"], ["grammar", "show"]])
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
    result = python("import sys; sys.modules['lark'] = None; from imapgrammar.cli import main; main()")
    assert "import of lark halted" in result.stderr
    assert result.returncode == 1


def test_the_library_needs_neither() -> None:
    code = (
        "import sys, imapgrammar; imapgrammar.parse_command(b'a NOOP\\r\\n'); print({*sys.modules} & {'click', 'rich'})"
    )
    assert python(code).stdout == "set()\n"

"""An extension is three files and one command, exactly as docs/adding-an-extension.md says."""

from __future__ import annotations

import filecmp
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COPIED = ("src", "grammar", "tests", "docs", "fuzz", "examples", "bench", "pyproject.toml", "README.md")
GENERATED = {
    "docs/coverage.md",
    "fuzz/imap.dict",
    *(f"src/imapgrammar/_generated/{name}.py" for name in ("grammar", "nodes", "tolerant_grammar")),
    *(f"src/imapgrammar/compiled/{name}.py" for name in ("parser", "scanners", "tolerant", "writer")),
    "src/imapgrammar/compiled/tolerant_commands.py",
}
TESTS = [
    *("tests/test_fixtures.py", "tests/test_docs.py", "tests/cli/test_grammar.py", "tests/codegen/test_generated.py"),
    *("tests/codegen/test_dictionary.py", "tests/laws/test_ambiguity.py", "tests/laws/test_engines.py"),
    *("tests/laws/test_round_trip.py", "tests/laws/test_abnf.py"),
]
CHOSEN = "remind or same_names or union or coverage or dictionary or test_list or registered"
"""The tests that would fail if a file were missing, and those that are about the extension."""


def shown() -> dict[str, str]:
    """The files that the guide shows, by their path."""
    guide = (ROOT / "docs" / "adding-an-extension.md").read_text("utf-8")
    return dict(re.findall(r"^\*\*`([^`]+)`\*\*\n\n```\w*\n(.*?)^```", guide, re.DOTALL | re.MULTILINE))


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project to which the extension of the guide was added, as the guide says."""
    folder = tmp_path_factory.mktemp("project")
    ignored = shutil.ignore_patterns("*.so", "__pycache__", "sessions", "corpus", "integration")
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=ignored)
        else:
            shutil.copy(ROOT / name, folder / name)
    for name, text in shown().items():
        assert not (folder / name).exists()
        folder.joinpath(name).write_text(text, "utf-8")
    run(folder, "-m", "imapgrammar.codegen")
    return folder


def run(folder: Path, *arguments: str) -> str:
    """Run Python in the copy; returns what it prints. Fails the test if it fails."""
    environment = {**os.environ, "PYTHONPATH": str(folder / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_guide_shows_three_files_of_one_name() -> None:
    name = "draft_example_imap_remind"
    assert list(shown()) == [f"grammar/{name}.lark", f"src/imapgrammar/nodes/{name}.py", f"tests/fixtures/{name}.yaml"]


def test_nothing_else_is_edited(copy: Path) -> None:
    changed = {
        str(path.relative_to(copy))
        for path in copy.rglob("*")
        if (path.is_file() and not (ROOT / path.relative_to(copy)).is_file())
        or (path.is_file() and not filecmp.cmp(path, ROOT / path.relative_to(copy), shallow=False))
    }
    assert changed == {*shown(), *GENERATED}


def test_the_tests_pass_that_are_about_it(copy: Path) -> None:
    run(copy, "-m", "pytest", "-p", "no:cacheprovider", "-q", *TESTS, "-k", CHOSEN)


def test_it_has_the_style_of_the_project(copy: Path) -> None:
    files = [name for name in shown() if name.endswith(".py")]
    run(copy, "-m", "ruff", "check", "--no-cache", *files)
    run(copy, "-m", "ruff", "format", "--no-cache", "--check", *files)
    run(copy, "-m", "mypy", "--cache-dir", os.devnull, *files)


def test_its_command_is_read_and_what_a_server_must_have_is_known(copy: Path) -> None:
    script = (
        "from imapgrammar import parse_command, required_capabilities, serialize\n"
        "octets = b'a REMIND 2 \"17-Jul-2026 02:44:25 +0200\" ()\\r\\n'\n"
        "command = parse_command(octets)\n"
        "assert serialize(command) == octets\n"
        "print(type(command.command).__name__, sorted(map(sorted, required_capabilities(command))))\n"
    )
    assert run(copy, "-c", script) == "Remind [[CapabilityName(b'REMIND')]]\n"

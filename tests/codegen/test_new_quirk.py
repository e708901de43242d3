"""A quirk is one grammar file and its fixtures, and one command, exactly as docs/adding-a-quirk.md says."""

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
COPIED = ("src", "grammar", "tests", "docs", "fuzz", "pyproject.toml")
GENERATED = {
    "docs/quirks.md",
    "src/imapgrammar/_generated/quirks.py",
    "src/imapgrammar/_generated/tolerant_grammar.py",
    "src/imapgrammar/compiled/tolerant.py",
}


def shown() -> dict[str, str]:
    """The files that the guide shows, by their path."""
    guide = (ROOT / "docs" / "adding-a-quirk.md").read_text("utf-8")
    return dict(re.findall(r"^\*\*`([^`]+)`\*\*\n\n```\w*\n(.*?)^```", guide, re.DOTALL | re.MULTILINE))


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project to which the quirk of the guide was added."""
    folder = tmp_path_factory.mktemp("project")
    ignored = shutil.ignore_patterns("*.so", "__pycache__", "corpus", "integration", "sessions")
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


def run(folder: Path, *arguments: str) -> None:
    """Run Python in the copy. Fails the test if it fails."""
    environment = {**os.environ, "PYTHONPATH": str(folder / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_else_is_edited(copy: Path) -> None:
    changed = {
        str(path.relative_to(copy))
        for path in copy.rglob("*")
        if path.is_file()
        and (
            not (ROOT / path.relative_to(copy)).is_file()
            or not filecmp.cmp(path, ROOT / path.relative_to(copy), shallow=False)
        )
    }
    assert changed == {*shown(), *GENERATED}


def test_the_tests_pass_that_are_about_it(copy: Path) -> None:
    run(copy, "-m", "pytest", "-p", "no:cacheprovider", "-n", "0", "-k", "word or every", "tests/test_quirks.py")

"""The sources: modules and functions short enough to be read at once, but for what is generated."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = ("src", "tests", "fuzz", "bench", "examples", "docs")
MOST_LINES = 500
MOST_LINES_OF_A_FUNCTION = 60


def generated() -> list[str]:
    """The paths that ``.gitattributes`` marks as generated."""
    lines = (ROOT / ".gitattributes").read_text("utf-8").splitlines()
    return [line.split()[0] for line in lines if "linguist-generated" in line.split()]


def modules() -> Iterator[str]:
    marked = generated()
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            if not any(fnmatch(name, pattern) for pattern in marked):
                yield name


@pytest.mark.parametrize("name", list(modules()))
def test_modules_and_functions_are_short(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert text.count("\n") <= MOST_LINES
    functions = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    long = [node.name for node in functions if (node.end_lineno or 0) - node.lineno >= MOST_LINES_OF_A_FUNCTION]
    assert long == []


def test_generated_modules_are_left_out() -> None:
    assert "src/imapgrammar/compiled/parser.py" not in modules()
    assert "src/imapgrammar/compiled/entry.py" in modules()

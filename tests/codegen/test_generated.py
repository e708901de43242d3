"""The generated modules are up to date, and a type checker can check a ``match`` with them."""

from __future__ import annotations

import dataclasses
import functools
import operator
import os
import shutil
import subprocess
import sys
import typing
from pathlib import Path

import pytest

from imapgrammar import GrammarError, codegen, nodes
from imapgrammar.codegen import quirks
from imapgrammar.reference.loader import load

ROOT = Path(__file__).parents[2]
_TOLERANT = ("tolerant", "tolerant_commands", "tolerant_scanners")
ENGINE = [f"compiled/{name}.py" for name in ("parser", "scanners", "writer", *_TOLERANT)]
NAMES = [
    "_generated/grammar.py",
    "_generated/nodes.py",
    "_generated/quirks.py",
    "_generated/tolerant_grammar.py",
    *ENGINE,
]


def test_generated_files_are_up_to_date_and_made_without_the_old_ones(tmp_path: Path) -> None:
    out = tmp_path / "src" / "imapgrammar"
    shutil.copytree(codegen.PACKAGE, out, ignore=shutil.ignore_patterns("*.so", "__pycache__"))
    shutil.copytree(ROOT / "grammar", out / "grammar", dirs_exist_ok=True)
    quirks = Path("tests", "fixtures", "quirks")
    shutil.copytree(ROOT / quirks, tmp_path / quirks)
    for name in NAMES:
        out.joinpath(name).write_text("import no_such_module\n", "utf-8")
    command = [sys.executable, "-m", "imapgrammar.codegen"]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, "PYTHONPATH": str(out.parent)})
    for name in NAMES:
        assert out.joinpath(name).read_text("utf-8") == (codegen.PACKAGE / name).read_text("utf-8")


def test_a_statement_without_a_section_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    found = load()
    bare = dataclasses.replace(found.statements[3], section="")
    statements = (*found.statements[:3], bare, *found.statements[4:])
    monkeypatch.setattr("imapgrammar.reference.loader.load", lambda: dataclasses.replace(found, statements=statements))
    with pytest.raises(
        GrammarError, match=rf"^{bare.file}:{bare.line}: no comment above this statement names a section"
    ):
        codegen.generated()


def test_every_union_names_what_its_rule_may_build() -> None:
    grammar = load().grammar
    unions = {rule: "".join(word.capitalize() for word in rule.split("_")) for rule in grammar.node_rules}
    classes = {node.__name__ for found in grammar.nodes.values() for node in found}
    for rule, name in unions.items():
        if name not in classes:  # A node may have the name of its rule.
            assert getattr(nodes, name) == functools.reduce(operator.or_, grammar.nodes[rule]), rule
    assert {nodes.UnchangedSince, nodes.UnknownStoreModifier} <= set(typing.get_args(nodes.StoreModifier))
    assert nodes.RespCondState == nodes.Ok | nodes.No | nodes.Bad


def test_the_classes_of_values_are_among_the_nodes() -> None:
    assert nodes.BadEvent((nodes.EventName(b"messagenew"),)) == nodes.BadEvent((nodes.EventName(b"MessageNew"),))
    assert nodes.StoreAtt.ADD.value == "+FLAGS"


_CHECKED = """
from typing import assert_never

from imapgrammar import nodes


def describe(state: nodes.RespCondState) -> str:
    match state:
        case nodes.Ok(_, text):
            return f"{text!r}"
        case nodes.No():
            return "no"
        case nodes.Bad():
            return "bad"
        case _:
            assert_never(state)
"""


def test_a_type_checker_knows_whether_a_match_is_complete(tmp_path: Path) -> None:
    complete, lacking = tmp_path / "complete.py", tmp_path / "lacking.py"
    complete.write_text(_CHECKED)
    lacking.write_text(_CHECKED.replace('        case nodes.No():\n            return "no"\n', ""))
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache")]
    assert subprocess.run([*command, str(complete)], check=False, capture_output=True).returncode == 0
    refused = subprocess.run([*command, str(lacking)], check=False, capture_output=True, text=True)
    assert 'has incompatible type "No"' in refused.stdout


def test_each_place_of_framing_has_a_quirk() -> None:
    with pytest.raises(GrammarError, match="no quirk stands after a literal"):
        quirks.module((), {})

"""The generated modules are what the grammar gives, and make a ``match`` checkable."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from imapgrammar import codegen, nodes
from imapgrammar.reference.loader import load

ROOT = Path(__file__).parents[2]
ENGINE = [f"compiled/{name}.py" for name in ("parser", "scanners", "writer")]
NAMES = ["_generated/grammar.py", "_generated/nodes.py", *ENGINE]


def test_what_is_generated_is_up_to_date_and_does_not_need_what_was_generated(tmp_path: Path) -> None:
    shutil.copytree(codegen.PACKAGE, tmp_path / "imapgrammar", ignore=shutil.ignore_patterns("*.so", "__pycache__"))
    shutil.copytree(ROOT / "grammar", tmp_path / "imapgrammar" / "grammar", dirs_exist_ok=True)
    out = tmp_path / "imapgrammar"
    for name in NAMES:
        out.joinpath(name).write_text("import no_such_module\n", "utf-8")
    command = [sys.executable, "-m", "imapgrammar.codegen"]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, "PYTHONPATH": str(tmp_path)})
    for name in NAMES:
        assert out.joinpath(name).read_text("utf-8") == (codegen.PACKAGE / name).read_text("utf-8")


def test_every_union_names_what_its_rule_may_build() -> None:
    grammar = load().grammar
    known = nodes.Qresync | nodes.Condstore | nodes.SelectUtf8 | nodes.Annotate | nodes.SelectObjectIds
    assert nodes.SelectParam == known | nodes.UnknownSelectParam
    assert nodes.StoreModifier == nodes.UnchangedSince | nodes.UnknownStoreModifier
    assert set(grammar.nodes["search_key"]) >= {nodes.SearchModSeq, nodes.SearchAll}


def test_the_classes_of_values_are_among_the_nodes() -> None:
    assert nodes.BadEvent((nodes.EventName(b"messagenew"),)) == nodes.BadEvent((nodes.EventName(b"MessageNew"),))
    assert nodes.StoreAtt.ADD.value == "+FLAGS"


_CHECKED = """
from typing import assert_never

from imapgrammar import nodes


def describe(param: nodes.SelectParam) -> str:
    match param:
        case nodes.Qresync(uidvalidity, modseq):
            return f"{uidvalidity} {modseq}"
        case nodes.Condstore():
            return "condstore"
        case nodes.SelectUtf8():
            return "utf8"
        case nodes.Annotate():
            return "annotate"
        case nodes.SelectObjectIds():
            return "objectid"
        case nodes.UnknownSelectParam(name):
            return name.decode()
        case _:
            assert_never(param)
"""


def test_a_type_checker_knows_whether_a_match_is_complete(tmp_path: Path) -> None:
    complete, lacking = tmp_path / "complete.py", tmp_path / "lacking.py"
    complete.write_text(_CHECKED)
    lacking.write_text(_CHECKED.replace('        case nodes.Condstore():\n            return "condstore"\n', ""))
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache")]
    assert subprocess.run([*command, str(complete)], check=False, capture_output=True).returncode == 0
    refused = subprocess.run([*command, str(lacking)], check=False, capture_output=True, text=True)
    assert 'has incompatible type "Condstore"' in refused.stdout

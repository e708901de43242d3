"""The generated modules are what the grammar gives, and make a ``match`` checkable."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from imapgrammar import codegen, nodes
from imapgrammar.loader import load

GENERATED = Path(codegen.__file__).parent / "_generated" / "nodes.py"


def test_the_generated_module_is_up_to_date() -> None:
    assert GENERATED.read_text("utf-8") == codegen.nodes_module(load().grammar)


def test_generating_does_not_need_what_was_generated() -> None:
    before = GENERATED.read_text("utf-8")
    try:
        GENERATED.write_text("from imapgrammar.nodes.rfc3501 import NoSuchNode\n__all__ = ['NoSuchNode']\n", "utf-8")
        subprocess.run([sys.executable, "-m", "imapgrammar.codegen"], check=True)
        assert GENERATED.read_text("utf-8") == before
    finally:
        GENERATED.write_text(before, "utf-8")


def test_every_union_names_what_its_rule_may_build() -> None:
    grammar = load().grammar
    assert nodes.SelectParam == nodes.Qresync | nodes.Condstore | nodes.UnknownSelectParam
    assert nodes.StoreModifier == nodes.UnchangedSince | nodes.UnknownStoreModifier
    assert set(grammar.nodes["search_key"]) >= {nodes.SearchModSeq, nodes.SearchAll}


_CHECKED = """
from typing import assert_never

from imapgrammar import nodes


def describe(param: nodes.SelectParam) -> str:
    match param:
        case nodes.Qresync(uidvalidity, modseq):
            return f"{uidvalidity} {modseq}"
        case nodes.Condstore():
            return "condstore"
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

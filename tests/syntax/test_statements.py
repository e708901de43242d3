"""Statements of grammar files: their names, places, sections, capabilities and words, and the order of the files."""

from __future__ import annotations

import graphlib
from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imapgrammar.syntax.statements import Statement, all_statements, document, grammar_files, in_order

SOURCES = Path(__file__).parents[2] / "grammar"


def found_in(text: str) -> tuple[Statement, ...]:
    """The statements of one file, ``toy.lark``."""
    return in_order({"toy": text})["toy"]


def only(text: str) -> Statement:
    """The one statement of a file."""
    (statement,) = found_in(text)
    return statement


# One statement


def test_all_that_a_statement_tells() -> None:
    text = """// RFC 5161: ENABLE.

// RFC 5161 section 4
// Capability: ENABLE | IMAP4rev2
%extend command_any: "ENABLE" (SP CAPABILITY)+ -> enable
    | "OTHER" -> other
"""
    assert found_in(text) == (
        Statement(
            name="command_any",
            file="toy.lark",
            line=5,
            section="RFC 5161 section 4",
            text='%extend command_any: "ENABLE" (SP CAPABILITY)+ -> enable\n    | "OTHER" -> other',
            extends=True,
            capabilities=("ENABLE", "IMAP4rev2"),
        ),
    )


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('thing: "A"', "thing"),
        ('THING_2: "A"', "THING_2"),
        ('_thing: "A"', "_thing"),
        ("other.-1: NAME", "other"),
        ("first.10 : NAME", "first"),
        ('%extend thing: "A"', "thing"),
        ('%override  thing: "A"', "thing"),
        ("absent:", "absent"),
    ],
)
def test_the_name_of_a_statement(line: str, name: str) -> None:
    assert only(line).name == name


@pytest.mark.parametrize("line", ["", "  thing: NAME", "%import common.WS", "thing", "// thing: NAME", "?thing: NAME"])
def test_lines_that_begin_no_statement(line: str) -> None:
    assert found_in(line) == ()


@pytest.mark.parametrize(("line", "extends"), [("%extend x: A", True), ("%override x: A", False), ("x: A", False)])
def test_only_extend_adds_to_what_another_statement_defines(line: str, extends: bool) -> None:
    assert only(line).extends is extends


def test_a_statement_ends_where_a_line_is_not_indented() -> None:
    text = 'one: "A"\n  | "B"\n | "C"\n | "D"\ntwo: "E"\n\n  | "F"\n'
    assert [(each.text, each.line) for each in found_in(text)] == [
        ('one: "A"\n  | "B"\n | "C"\n | "D"', 1),
        ('two: "E"', 5),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('X: "ONE" | "TWO"\n | "THREE"', {"ONE", "TWO", "THREE"}),
        (r'X: "\\Seen" | "A\"B"', {r"\Seen", 'A"B'}),
        ('X: "" SP', {""}),
        ("X: /[a-z]+/", set()),
    ],
)
def test_the_words_of_a_statement_are_its_strings(text: str, words: set[str]) -> None:
    assert only(text).words == words


# Sections and capabilities


@pytest.mark.parametrize(
    ("comment", "section"),
    [
        ("// RFC 3501 section 9", "RFC 3501 section 9"),
        ("// RFC 3501 section 6.4.1: the rule", "RFC 3501 section 6.4.1"),
        ("// RFC 3501 section 9. And more", "RFC 3501 section 9"),
        ("// As in RFC 9051 appendix E says", "RFC 9051 appendix E"),
        ("// Mail 2 section X-ONE", "Mail 2 section X-ONE"),
        ("// Post section 9", ""),
        ("// RFC 3501 chapter 9", ""),
        ("//", ""),
    ],
)
def test_a_section_is_of_an_rfc_or_of_the_document_of_the_first_line(comment: str, section: str) -> None:
    assert only(f"// Mail 2: an extension.\n{comment}\nx: A").section == section


def test_the_name_of_a_document_is_no_pattern() -> None:
    text = "// M.il: more.\n// Mail section 1\none: A\n// M.il section 2\ntwo: A"
    assert [each.section for each in found_in(text)] == ["", "M.il section 2"]


def test_a_section_and_its_capabilities_hold_up_to_the_next() -> None:
    text = """zero: A
// RFC 1 section 1
one: A
// Capability: X
two: A
// a comment
three: A
// Capability: Y in rule | Z
four: A
// RFC 1 section 2
five: A
"""
    assert [(each.name, each.section, each.capabilities) for each in found_in(text)] == [
        ("zero", "", ()),
        ("one", "RFC 1 section 1", ()),
        ("two", "RFC 1 section 1", ("X",)),
        ("three", "RFC 1 section 1", ("X",)),
        ("four", "RFC 1 section 1", ("Y in rule", "Z")),
        ("five", "RFC 1 section 2", ()),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("// RFC 3691: UNSELECT.\n", "RFC 3691"),
        ("// Gmail: X-GM-EXT-1: labels\n", "Gmail"),
        ("// no colon\n// RFC 1: x\n", "RFC"),
        ("x: A // RFC 1: x\n", "RFC"),
        ("", "RFC"),
    ],
)
def test_the_first_line_names_the_document(text: str, name: str) -> None:
    assert document(text) == name


# The order of files


def test_files_are_in_the_order_of_their_names_where_none_needs_another() -> None:
    assert list(in_order({"b": "b: X", "c": "c: X", "a": "a: X"})) == ["a", "b", "c"]


def test_a_rule_is_defined_before_it_is_extended() -> None:
    assert list(in_order({"a": "%extend c: X", "b": "%extend a: X", "c": "c: X"})) == ["b", "c", "a"]
    assert list(in_order({"a": "%extend c: X\na: X", "b": "%extend a: X", "c": "c: X"})) == ["c", "a", "b"]


def test_two_definitions_of_a_rule_leave_the_files_in_the_order_of_their_names() -> None:
    assert list(in_order({"b": "%override x: Y", "a": "x: X"})) == ["a", "b"]


def test_a_file_may_extend_its_own_rules_and_rules_of_no_file() -> None:
    assert list(in_order({"a": "%extend b: X\nb: X", "b": "%extend nowhere: X"})) == ["a", "b"]


def test_files_that_extend_each_other_are_refused() -> None:
    with pytest.raises(graphlib.CycleError):
        in_order({"a": "a: X\n%extend b: X", "b": "b: X\n%extend a: X"})


@given(st.permutations(["a", "b", "c", "d"]))
def test_the_order_in_which_files_are_given_does_not_matter(names: list[str]) -> None:
    files = {"a": "%extend d: X", "b": "b: X", "c": "%extend b: X\nc: X", "d": "d: X\n%extend c: X"}
    assert list(in_order({name: files[name] for name in names})) == ["b", "c", "d", "a"]


def test_statements_know_their_file_and_keep_their_order_in_it() -> None:
    found = in_order({"b": "%extend x: Z", "a": "x: X\ny: Y"})
    assert {name: [(each.file, each.name, each.line) for each in found[name]] for name in found} == {
        "a": [("a.lark", "x", 1), ("a.lark", "y", 2)],
        "b": [("b.lark", "x", 1)],
    }


# The files of the package


def test_the_grammar_files_are_those_of_the_source_tree() -> None:
    wanted = {path.stem: path.read_text("utf-8") for path in SOURCES.glob("*.lark")}
    assert grammar_files() == wanted
    assert list(grammar_files()) == sorted(wanted)
    assert "rfc3501_search" in wanted


def test_the_grammar_files_are_those_of_the_installed_package_if_it_has_some(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "grammar"
    folder.mkdir()
    for name, text in {"b.lark": "b: É", "a.lark": "a: A", "a.txt": "none"}.items():
        (folder / name).write_text(text, "utf-8")
    monkeypatch.setattr(resources, "files", {"imapgrammar": tmp_path}.__getitem__)
    assert list(grammar_files().items()) == [("a", "a: A"), ("b", "b: É")]


def test_all_statements_are_those_of_all_files_in_order() -> None:
    names = list(in_order(grammar_files()))
    files = [each.file.removesuffix(".lark") for each in all_statements()]
    assert list(dict.fromkeys(files)) == [name for name in names if name in files]
    assert len(all_statements()) == sum(map(len, in_order(grammar_files()).values()))

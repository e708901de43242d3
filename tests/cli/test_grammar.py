"""``imapgrammar grammar``."""

from __future__ import annotations

import re

import pytest

from cli.support import run
from imapgrammar.nodes import Vanished
from imapgrammar.reference.loader import load
from imapgrammar.syntax.statements import Statement, document, grammar_files


def show(rule: str) -> str:
    result = run("grammar", "show", rule)
    assert result.exit_code == 0
    return result.stdout


def line_of(file: str, start: str) -> int:
    """The number of the line in a grammar file that begins with this text."""
    return next(n for n, line in enumerate(grammar_files()[file].splitlines(), 1) if line.startswith(start))


def test_list_has_every_statement_with_file_and_section() -> None:
    listed = run("grammar", "list")
    assert listed.exit_code == 0
    assert len(listed.stdout.splitlines()) == len(load().statements)
    documents = {"RFC [0-9]+", *(re.escape(document(text)) for text in grammar_files().values())}
    pattern = re.compile(rf"[+ ] [\w-]+ +\w+\.lark:\d+ +({'|'.join(documents)}) .*")
    assert all(pattern.fullmatch(line) for line in listed.stdout.splitlines())
    assert "\x1b" not in listed.stdout


@pytest.mark.parametrize("name", ["rfc7162", "rfc7162.lark"])
def test_list_of_one_file(name: str) -> None:
    lines = run("grammar", "list", "--file", name).stdout.splitlines()
    assert [re.split(" {2,}", line.strip()) for line in lines if "expunged-resp" in line] == [
        ["expunged-resp", f"rfc7162.lark:{line_of('rfc7162', 'expunged_resp:')}", "RFC 7162 section 7"]
    ]
    assert any(line.startswith("+ search-key ") for line in lines)
    assert any(line.startswith("  KNOWN_SET ") for line in lines)
    assert all(" rfc7162.lark:" in line for line in lines)


def test_list_of_no_file() -> None:
    result = run("grammar", "list", "--file", "rfc7612")
    assert result.exit_code == 2
    assert result.stderr.startswith("imapgrammar: no grammar file rfc7612; did you mean ")
    assert "rfc7162" in result.stderr


@pytest.mark.parametrize("name", ["expunged-resp", "expunged_resp", "EXPUNGED-RESP"])
def test_show_a_rule(name: str) -> None:
    assert show(name) == (
        f"rfc7162.lark:{line_of('rfc7162', 'expunged_resp:')}, RFC 7162 section 7\n"
        '  expunged_resp: "VANISHED" [SP "(EARLIER)"] SP known_uids -> vanished\n'
        "\n"
        "Used by message-data\n"
        "\n"
        "May build\n"
        f"  Vanished  {(Vanished.__doc__ or '').splitlines()[0]}\n"
    )


def test_show_a_rule_with_its_extensions() -> None:
    text = show("search-key")
    home, extension = line_of("rfc3501_search", "search_key:"), line_of("rfc7162", "%extend search_key:")
    assert text.startswith(f'rfc3501_search.lark:{home}, RFC 3501 section 9\n  search_key: "ALL" -> search_all\n')
    assert (
        f"\n\nrfc7162.lark:{extension} extends it, RFC 7162 section 7\n  %extend search_key: search_modsequence\n"
        in text
    )
    assert "\nUsed by search-criteria, search-program\n" in text
    assert re.search(r"^  SearchModSeq +``MODSEQ", text, re.MULTILINE)
    assert re.search(r"^  SearchAll +``ALL``", text, re.MULTILINE)


@pytest.mark.parametrize("name", ["NZ_NUMBER", "nz-number", "nz_number"])
def test_show_a_terminal(name: str) -> None:
    text = show(name)
    assert text.startswith(f"rfc3501.lark:{line_of('rfc3501', 'NZ_NUMBER:')}, RFC 3501 section 9\n  NZ_NUMBER: ")
    assert re.search(r"\nUsed by (\w+, )*KNOWN_SET, ", text)
    assert ", uidvalidity" in text
    assert "\nMeaning of its octets\n  Number(minimum=1, maximum=4294967295)  Decimal digits" in text


def test_what_only_looks_like_a_name_is_no_use_of_it() -> None:
    assert "fetch" in load().grammar.rules
    (users,) = (line for line in show("fetch").splitlines() if line.startswith("Used by "))
    assert users == "Used by command-select, uid-command"


def test_functions_are_left_out_of_a_meaning() -> None:
    assert "Converted(kind=Flag)" in show("ATTR_FLAG")


@pytest.mark.parametrize("statement", load().statements, ids=lambda statement: statement.name)
def test_every_statement_can_be_shown(statement: Statement) -> None:
    assert statement.text.splitlines()[0] in show(statement.name)


def test_no_rule() -> None:
    result = run("grammar", "show", "searchkey")
    assert (result.stdout, result.exit_code) == ("", 2)
    assert result.stderr == "imapgrammar: no rule searchkey; did you mean search-key, search, esearch?\n"
    assert run("grammar", "show", "qqqq").stderr == "imapgrammar: no rule qqqq\n"


def test_colour_is_for_terminals() -> None:
    assert "\x1b" not in show("search-key")
    assert "\x1b[" in run("grammar", "show", "search-key", colour=True).stdout


def test_no_control_character_of_a_name_is_printed() -> None:
    assert run("grammar", "show", "\x1b[31m").stderr == "imapgrammar: no rule \\x1b[31m\n"

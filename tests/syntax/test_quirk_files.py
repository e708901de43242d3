"""Quirk files as text: what belongs to which quirk, and what is no quirk file."""

from __future__ import annotations

import pytest

from imapgrammar import GrammarError
from imapgrammar.syntax.quirk_files import parse, quirk_files, with_meanings
from imapgrammar.syntax.quirks import FramingQuirk, KnownQuirk, Place, ReadAs
from imapgrammar.syntax.registry import Registry
from imapgrammar.syntax.terminals import Number, Octets, QuotedString

FILE = r"""// Quirks of toys.

// Quirk: odd-word
// A word has a dot.
// It is read as it is.
// Seen: Toy 1, Toy 2
%extend word: ODD -> told
// Read as: QUOTED
ODD: /[a-z.]+/

// Quirk: many-spaces
// More spaces than one.
// Seen: Toy 3
%override SP: / +/
many: -> skipped

// Quirk: bare-cr
// A line ends in CR.
// Seen: Toy 4
// Stands at the end of a line
BARE_CR: /\r(?!\n)/
"""


def test_the_comments_above_a_statement_say_whose_it_is() -> None:
    files = parse({"toys": FILE})
    assert files.quirks == (
        KnownQuirk("odd-word", "A word has a dot. It is read as it is.", "Toy 1, Toy 2"),
        KnownQuirk("many-spaces", "More spaces than one.", "Toy 3"),
        KnownQuirk("bare-cr", "A line ends in CR.", "Toy 4"),
    )
    assert [(each.name, each.quirk, each.extends) for each in files.statements] == [
        ("word", "odd-word", True),
        ("ODD", "odd-word", False),
        ("many", "many-spaces", False),
    ]
    assert files.looser == {"SP": (" +", "many-spaces")}
    assert "%override" not in files.texts["toys"]
    assert files.meanings == {"ODD": ("", "QUOTED")}
    assert files.framing == {Place.LINE_END: FramingQuirk("bare-cr", rb"\r(?!\n)")}
    assert "BARE_CR" not in files.texts["toys"]


def test_a_quirk_may_be_one_of_responses_only() -> None:
    text = FILE.replace("// Seen: Toy 3\n", "// Seen: Toy 3\n// Not in commands\n")
    assert [each.in_commands for each in parse({"toys": text}).quirks] == [True, False, True]


def test_a_quirk_may_be_that_the_end_of_a_response_is_missing() -> None:
    text = FILE.replace("// Seen: Toy 3\n", "// Seen: Toy 3\n// May go on in the next line\n")
    assert [each.may_go_on for each in parse({"toys": text}).quirks] == [False, True, False]


def test_the_files_of_the_package_are_quirk_files() -> None:
    names = [quirk.name for quirk in parse(quirk_files()).quirks]
    assert "trailing-space" in names
    assert len(set(names)) == len(names)
    assert set(parse(quirk_files()).framing) == set(Place)


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("%extend word: ODD\n", "quirks/toys.lark line 1: no quirk is named above this statement"),
        ("// Quirk: x\n// Seen: y\n", "quirks/toys.lark: x needs a line that says what it is, and // Seen:"),
        ("// Quirk: x\n// What.\n", "quirks/toys.lark: x needs a line that says what it is, and // Seen:"),
        ("// Quirk: Odd word\n// What.\n// Seen: y\n", "a quirk is named by words with hyphens between, not Odd word"),
        ("// Quirk: x\n// What.\n// Seen: y\n" * 2, "two quirks have the name x"),
        ("// Quirk: x\n// What.\n// Seen: y\n%override SP: TAB\n", "line 4: other spellings are a regular expression"),
        (
            "// Quirk: x\n// What.\n// Seen: y\n// Stands here\nA: /a/\n",
            "line 5: a place is one of: before a message, at the end of a line, after a literal, inside a line",
        ),
        (
            "// Quirk: x\n// What.\n// Seen: y\n" + "// Stands inside a line\nA: /a/\n" * 2,
            "line 7: another quirk stands inside a line already",
        ),
    ],
)
def test_what_is_no_quirk_file(text: str, detail: str) -> None:
    with pytest.raises(GrammarError) as caught:
        parse({"toys": text})
    assert detail in str(caught.value)


def test_a_rule_is_tried_in_the_lists_that_the_line_above_it_names() -> None:
    text = "// Quirk: x\n// What.\n// Seen: y\n// In lists of: a, b_c\nodd: A -> left_out\n"
    assert parse({"toys": text}).unreadable == {"a": "odd", "b_c": "odd"}
    with pytest.raises(GrammarError, match=r"quirks/toys.lark line 7: a has odd already"):
        parse({"toys": text + "// In lists of: a\nother: A -> left_out\n"})


def test_a_terminal_means_what_the_line_above_it_says() -> None:
    declared = Registry(terminals={"QUOTED": QuotedString(), "NUMBER": Number(0, 99)}, kinds={"name": bytearray})  # type: ignore[dict-item]
    text = "// Quirk: x\n// What.\n// Seen: y\n{}A: /a/\n"
    meanings = {
        comment: with_meanings(declared, parse({"toys": text.format(comment)})).terminals["A"]
        for comment in ("", "// Read as: QUOTED\n", '// Read as: "1" NUMBER\n', "// Read as: name\n")
    }
    assert list(meanings.values()) == [
        Octets(),
        ReadAs(QuotedString()),
        ReadAs(Number(0, 99), b"1"),
        Octets(bytearray),  # type: ignore[arg-type]
    ]
    assert meanings['// Read as: "1" NUMBER\n'].read(b"2") == 12
    with pytest.raises(GrammarError, match="A: OTHER is neither a terminal with a meaning nor a rule"):
        with_meanings(declared, parse({"toys": text.format("// Read as: OTHER\n")}))


def test_a_string_in_quotes_is_plain_bytes_and_keeps_backslashes_that_escape_nothing() -> None:
    meaning = ReadAs(QuotedString())
    assert (type(meaning.read(b'"a"')), meaning.read(rb'"a\b\"c\\"')) == (bytes, rb'a\b"c' + b"\\")
    with pytest.raises(ValueError, match="what a quirk spells is not written"):
        meaning.write(b"a")

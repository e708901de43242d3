"""The loader on toy grammars: what it composes of files, the elements it makes of rules, and what it refuses."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from imapgrammar import GrammarError, ParseError, nodes
from imapgrammar.node import Node
from imapgrammar.reference.loader import compose, registry
from imapgrammar.reference.loader import load as load_package
from imapgrammar.strings import Flag
from imapgrammar.syntax import ir
from imapgrammar.syntax.registry import Registry, declared
from imapgrammar.syntax.statements import all_statements, grammar_files
from imapgrammar.syntax.terminals import Octets
from reference.support import BASE, DECLARED, EXTENSION, ToyList, ToyPair, ToyUnknown, engine, load, parse


@pytest.mark.parametrize(
    ("octets", "node"),
    [
        (b"PAIR 1", ToyPair(1)),
        (b"PAIR 1 2", ToyPair(1, 2)),
        (b"LIST ()", ToyList(())),
        (b"LIST (1 2 3)", ToyList((1, 2, 3))),
        (b"FOO", ToyUnknown(b"FOO")),
        (b"PAIRS 5", ToyUnknown(b"PAIRS", 5)),
    ],
)
def test_a_node_has_the_values_of_its_alternative(octets: bytes, node: Node) -> None:
    toy = engine(base=BASE)
    assert toy.read(octets, "thing") == (node,)
    assert toy.writer.write(node, "thing") == octets


def test_keywords_and_patterns_match_in_any_letter_case() -> None:
    assert parse(b"pAiR 1", base=BASE) == ToyPair(1)
    assert parse(b"foo", base=BASE) == ToyUnknown(b"foo")


def test_the_longest_alternative_of_a_terminal_is_read_in_whichever_file_it_is() -> None:
    files = {
        "base": 'thing: "PAIR" SP NUMBER -> toy_list\nNUMBER: "9"\nSP: " "\n',
        "first": '%extend NUMBER: "5" | "0012"\n',
        "second": '%extend NUMBER: "50"\n',
        "third": '%extend NUMBER: "1"\n',
    }
    for number in (b"9", b"5", b"0012", b"50", b"1"):
        assert parse(b"PAIR " + number, **files) == ToyList(int(number))  # type: ignore[arg-type]


# Elements


SP, A, B = ir.Fixed(" ", "SP"), ir.Fixed("A", "A"), ir.Fixed("B", "B")
NUMBER, X = ir.Value("NUMBER"), ir.Ref("x")


@pytest.mark.parametrize(
    ("body", "items"),
    [
        ('"A" SP NUMBER x', (A, SP, NUMBER, X)),
        ('"\\\\A\\"" NUMBER', (ir.Fixed('\\A"', "__ANON_0"), NUMBER)),
        ('"A" (NUMBER SP) ("B")', (A, ir.Sequence((NUMBER, SP)), B)),
        ('(NUMBER | x | "A") SP', (ir.Choice((NUMBER, X, A)), SP)),
        ("(NUMBER | (x | NUMBER)) SP", (ir.Choice((NUMBER, ir.Choice((X, NUMBER)))), SP)),
        ("[NUMBER]", (ir.Optional(NUMBER),)),
        ("NUMBER?", (ir.Optional(NUMBER),)),
        ('["A" | NUMBER]', (ir.Optional(ir.Choice((A, NUMBER))),)),
        ('["A" NUMBER]', (ir.Optional(ir.Sequence((A, NUMBER))),)),
        ("NUMBER*", (ir.Repeat(NUMBER, 0),)),
        ("NUMBER+", (ir.Repeat(NUMBER, 1),)),
        ("(SP NUMBER)*", (ir.Repeat(ir.Sequence((SP, NUMBER)), 0),)),
        # Items before a repetition of them are one list with it; what is between them separates.
        ("NUMBER (SP NUMBER)*", (ir.Repeat(NUMBER, 1, (SP,)),)),
        ('"A" NUMBER (SP "B" NUMBER)* x', (A, ir.Repeat(NUMBER, 1, (SP, B)), X)),
        ("NUMBER (SP NUMBER)+", (ir.Repeat(NUMBER, 2, (SP,)),)),
        ("NUMBER NUMBER*", (ir.Repeat(NUMBER, 1),)),
        ("NUMBER NUMBER NUMBER*", (ir.Repeat(NUMBER, 2),)),
        ("SP NUMBER (SP NUMBER)*", (ir.Repeat(ir.Sequence((SP, NUMBER)), 1),)),
        ('x "A" NUMBER (SP x "A" NUMBER)*', (ir.Repeat(ir.Sequence((X, A, NUMBER)), 1, (SP,)),)),
        ("NUMBER (SP NUMBER)* x (SP x)*", (ir.Repeat(NUMBER, 1, (SP,)), ir.Repeat(X, 1, (SP,)))),
        ("NUMBER (SP NUMBER)* (SP NUMBER)*", (ir.Repeat(NUMBER, 1, (SP,)), ir.Repeat(ir.Sequence((SP, NUMBER)), 0))),
        ("NUMBER NUMBER (SP NUMBER)*", (NUMBER, ir.Repeat(NUMBER, 1, (SP,)))),
        # What separates is fixed.
        ("NUMBER (x NUMBER)*", (NUMBER, ir.Repeat(ir.Sequence((X, NUMBER)), 0))),
        ("x (SP NUMBER)*", (X, ir.Repeat(ir.Sequence((SP, NUMBER)), 0))),
        ('NUMBER "A" (SP NUMBER)*', (NUMBER, A, ir.Repeat(ir.Sequence((SP, NUMBER)), 0))),
        # A list that may be absent may be empty.
        ('["A" NUMBER (SP NUMBER)*]', (ir.Optional(ir.Sequence((A, ir.Repeat(NUMBER, 1, (SP,))))),)),
        ("[NUMBER (SP NUMBER)*]", (ir.Repeat(NUMBER, 0, (SP,)),)),
        ("[NUMBER+]", (ir.Repeat(NUMBER, 0),)),
        ("[(NUMBER (SP NUMBER)*)]", (ir.Repeat(NUMBER, 0, (SP,)),)),
        ("[NUMBER*] SP", (ir.Optional(ir.Repeat(NUMBER, 0)), SP)),
        ("[NUMBER NUMBER+] SP", (ir.Optional(ir.Sequence((ir.Repeat(NUMBER, 2),))), SP)),
    ],
)
def test_the_elements_of_a_rule(body: str, items: tuple[ir.Element, ...]) -> None:
    grammar = load(base=f'thing: {body}\nx: NUMBER\nNUMBER: /[0-9]+/\nSP: " "\n').grammar
    (alternative,) = grammar.rules["thing"].alternatives
    assert alternative.body == ir.Sequence(items)


def test_a_keyword_is_not_taken_for_a_terminal_whose_pattern_reads_the_same() -> None:
    grammar = load(base='thing: "A" NUMBER\nNUMBER: /A/').grammar
    assert grammar.rules["thing"].alternatives[0].body.items == (A, NUMBER)


def test_an_empty_rule_has_no_elements() -> None:
    grammar = load(base="thing: absent NUMBER\nabsent:\nNUMBER: /[0-9]+/").grammar
    assert [each.body for each in grammar.rules["absent"].alternatives] == [ir.Sequence(())]


def test_a_keyword_whose_meaning_is_declared_is_a_value() -> None:
    assert load(base='thing: NUMBER\nNUMBER: "7"').grammar.rules["thing"].alternatives[0].body.items == (NUMBER,)


# Rules and terminals


CAPABLE = """
// RFC 1 section 2
// Capability: BASIC
thing: "A" -> toy_known | x
x: NUMBER
// RFC 1 section 3
NUMBER: "9" | "8"
"""
MORE = """
// RFC 7 section 8
// Capability: MORE | MOST
%extend thing: "B" NUMBER NUMBER -> toy_pair | "C" -> toy_never
%extend NUMBER: "7"
"""
MOST = """
// RFC 8 section 9
// Capability: MOST
%extend thing: "D" NUMBER -> toy_list
"""


def test_each_alternative_has_the_section_and_capabilities_of_its_statement() -> None:
    grammar = load(base=CAPABLE, more=MORE, most=MOST).grammar
    assert [(each.alias, each.section, each.capabilities) for each in grammar.rules["thing"].alternatives] == [
        ("toy_list", "RFC 8 section 9", ("MOST",)),
        ("toy_pair", "RFC 7 section 8", ("MORE", "MOST")),
        ("toy_never", "RFC 7 section 8", ("MORE", "MOST")),
        ("toy_known", "RFC 1 section 2", ("BASIC",)),
        (None, "RFC 1 section 2", ("BASIC",)),
    ]


def test_a_rule_or_terminal_has_the_section_and_capabilities_of_its_definition() -> None:
    grammar = load(a=MORE, b=CAPABLE).grammar
    thing, number = grammar.rules["thing"], grammar.terminals["NUMBER"]
    assert (thing.section, thing.capabilities) == ("RFC 1 section 2", ("BASIC",))
    assert (number.section, number.capabilities) == ("RFC 1 section 3", ())
    assert (grammar.terminals["A"].section, grammar.terminals["A"].capabilities) == ("", ())


def test_a_terminal_has_its_keywords_each_with_its_capabilities() -> None:
    terminals = load(base=CAPABLE, more=MORE).grammar.terminals
    assert terminals["NUMBER"].keywords == {"7": ("MORE", "MOST"), "8": (), "9": ()}
    assert list(terminals["NUMBER"].keywords) == ["7", "8", "9"]
    assert terminals["A"].keywords == {"A": ()}
    assert load(base=BASE).grammar.terminals["OTHER_NAME"].keywords == {}


def test_a_terminal_of_more_than_keywords_has_those_among_its_alternatives() -> None:
    text = r"thing: NUMBER" "\n" r'NUMBER: "1" | "2" ("3" | "4") | ("5" | "\\") | /[6-9]/'
    assert load(base=text).grammar.terminals["NUMBER"].keywords == {"1": (), "5": (), "\\": ()}


@pytest.mark.parametrize(("priority", "catch_all"), [(".-1", True), ("", False), (".1", False), (".0", False)])
def test_a_rule_of_negative_priority_is_a_catch_all(priority: str, catch_all: bool) -> None:
    text = f"thing: other\nother{priority}: OTHER_NAME\nOTHER_NAME: /[A-Z]+/"
    assert load(base=text).grammar.rules["other"].catch_all is catch_all


def test_what_is_declared_of_a_rule() -> None:
    declared = Registry(
        terminals={"NUMBER": Octets()},
        kinds={"kind": Flag},
        verbatim={"verbatim"},
        constraints={"constrained": [lambda values: None]},
    )
    text = "thing: kind verbatim constrained\nkind: NUMBER\nverbatim: NUMBER\nconstrained: NUMBER\nNUMBER: /[0-9]+/"
    rules = compose({"base": text}, declared).grammar.rules
    assert {name: (rule.kind, rule.verbatim, rule.constrained) for name, rule in rules.items()} == {
        "thing": (None, False, False),
        "kind": (Flag, False, False),
        "verbatim": (None, True, False),
        "constrained": (None, False, True),
    }


def test_statements_are_in_the_order_in_which_files_are_composed() -> None:
    statements = load(a=EXTENSION, b=BASE).statements
    assert [(each.file, each.name) for each in statements] == [
        ("b.lark", "thing"),
        ("b.lark", "other"),
        ("b.lark", "OTHER_NAME"),
        ("b.lark", "NUMBER"),
        ("b.lark", "SP"),
        ("a.lark", "thing"),
    ]


def test_a_catch_all_leaves_names_to_others_in_lark_and_in_the_intermediate_form() -> None:
    toy = load(base=BASE, extension=EXTENSION)
    (known,) = (each.pattern for each in toy.lark.terminals if each.name == "OTHER_NAME")
    assert known.to_regexp() == toy.grammar.terminals["OTHER_NAME"].pattern
    assert "KNOWN" in known.to_regexp()


def test_every_derivation_is_had_on_demand() -> None:
    files = {"base": "thing: x | y\nx: NUMBER\ny: NUMBER\nNUMBER: /[0-9]+/"}
    assert compose(files, DECLARED, "explicit").lark.parse("1", start="thing").data == "_ambig"
    assert compose(files, DECLARED).lark.parse("1", start="thing").data == "thing"


def test_an_error_names_the_rule_of_the_repetition_although_another_rule_has_the_same() -> None:
    base = """thing: "A" (SP NUMBER)+ -> toy_list | x
x: "B" (SP NUMBER)+ -> toy_list
NUMBER: /[0-9]+/
SP: " "
"""
    for octets, rule in ((b"A 1,", "thing"), (b"B 1,", "x")):
        with pytest.raises(ParseError) as caught:
            parse(octets, base=base)
        assert caught.value.rule == rule


# The package's own declarations


def test_nodes_are_those_of_the_package_alone() -> None:
    found = registry()
    assert found.nodes["vanished"] is nodes.Vanished
    assert found is declared()
    assert {each.__module__.rpartition(".")[0] for each in found.nodes.values()} == {"imapgrammar.nodes"}


def test_all_modules_of_nodes_are_imported_new_ones_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "from imapgrammar.syntax.registry import declare_verbatim\ndeclare_verbatim('new_rule')\n"
    tmp_path.joinpath("rfc99999.py").write_text(text, "ascii")
    monkeypatch.setattr(nodes, "__path__", [str(tmp_path)])
    monkeypatch.setattr("imapgrammar.syntax.registry._registry", Registry())
    monkeypatch.setitem(sys.modules, "imapgrammar.nodes.rfc99999", None)
    del sys.modules["imapgrammar.nodes.rfc99999"]
    assert registry.__wrapped__().verbatim == {"new_rule"}


def test_the_grammar_of_the_package_is_composed_of_all_its_files() -> None:
    loaded = load_package()
    assert loaded.statements == all_statements()
    assert set(loaded.grammar.rules) == {each.name for each in all_statements() if each.name.islower()}


# What is refused


@pytest.mark.parametrize(
    ("grammar", "complaint"),
    [
        ('thing: "A" -> toy_nowhere', "thing: no node class for the alias toy_nowhere"),
        # Also what is no grammar to Lark is told so, with the file.
        ("thing: NUMBER (", "base.lark: Unclosed parenthesis"),
        ("thing: other", "the grammar: Rule 'other' used but not defined"),
        ("thing: NUMBER\nOTHER: OTHER", "base.lark: |the grammar: "),
        ("thing: OTHER_NAME\nOTHER_NAME: /[/", "the grammar: "),
        ("thing: NUMBER -> toy_list | NUMBER -> toy_never", "the grammar: Rules defined twice"),
        ("thing: /[a-z]/", "the loader cannot read this part of a rule: .*REGEXP"),
        ("thing: NUMBER\n?other: NUMBER", "other: no line of a grammar file begins with this name"),
        # And what loses a value, or an octet.
        ("thing: thing NUMBER", "a rule begins with itself: thing - thing"),
        ('thing: "A" | "B"', "thing: .* else it is lost which was read"),
    ],
)
def test_what_is_no_grammar_is_refused(grammar: str, complaint: str) -> None:
    with pytest.raises(GrammarError, match=f"^{complaint}"):
        compose({"base": f'{grammar}\nNUMBER: /[0-9]+/\nSP: " "\n'}, DECLARED)


@pytest.mark.parametrize(
    ("added", "complaint"),
    [
        ('astring: "x"\n', "rfc7162.lark: Rule 'astring' defined more than once"),
        ("toy: (\n", "rfc7162.lark: .*line [0-9]+ column"),
        ("toy: NO_SUCH_TERMINAL\n", "the grammar: .*NO_SUCH_TERMINAL"),
    ],
)
def test_an_error_names_the_file_that_is_wrong_among_all(added: str, complaint: str) -> None:
    files = dict(grammar_files())
    files["rfc7162"] += f"\n{added}"
    with pytest.raises(GrammarError, match=f"(?s)^{complaint}"):
        compose(files, registry())

"""The intermediate form: how many values elements carry, of which types, and which rules are alike."""

from __future__ import annotations

import pytest
from msgspec import UnsetType

from codegen.support import Ex, Nickname, One, Why, Zed, toy_grammar, toy_registry
from imapgrammar.sets import SequenceSet
from imapgrammar.strings import Flag, Mailbox
from imapgrammar.syntax import ir
from imapgrammar.syntax.ir import (
    Alternative,
    Choice,
    Fixed,
    Optional,
    Ref,
    Repeat,
    Rule,
    Sequence,
    TerminalRule,
    Value,
    abnf_name,
    named,
    references,
)

A, SP = Fixed("A", "A"), Fixed(" ", "SP")
NUMBER, WORD, SET, ATOM = Value("NUMBER"), Value("WORD"), Value("SET"), Value("ATOM")


# Names


def test_fixed_octets_are_known_in_lower_case() -> None:
    assert Fixed("Body[9]", "BODY").lower == b"body[9]"


@pytest.mark.parametrize(
    ("capability", "name_and_rule"),
    [("IDLE", ("IDLE", "")), ("ESORT in extended_sort", ("ESORT", "extended_sort")), ("AUTH=", ("AUTH=", ""))],
)
def test_a_capability_may_be_named_for_a_rule(capability: str, name_and_rule: tuple[str, str]) -> None:
    assert named(capability) == name_and_rule


@pytest.mark.parametrize(("name", "rfc"), [("search_key", "search-key"), ("NZ_NUMBER", "nz-number"), ("tag", "tag")])
def test_the_name_in_the_abnf(name: str, rfc: str) -> None:
    assert abnf_name(name) == rfc


def test_a_parse_tree_has_the_name_of_its_alias_or_of_its_rule() -> None:
    grammar = toy_grammar('thing: "A" -> ex | "B" NUMBER -> one | x\nx: NUMBER')
    assert grammar.rules["thing"].tree_names == {"ex", "one", "thing"}
    assert grammar.rules["x"].tree_names == {"x"}


def test_what_is_not_said_of_a_rule_its_alternatives_and_terminals() -> None:
    alternative = Alternative(Sequence((A,)), None, None)
    assert (alternative.section, alternative.capabilities) == ("", ())
    assert Rule("x", (alternative,)) == Rule("x", (alternative,), False, None, False, False, "", ())
    assert TerminalRule("X", "x") == TerminalRule("X", "x", None, {}, "", ())


def test_a_terminal_can_be_a_key_whatever_its_keywords() -> None:
    one, same = (TerminalRule("X", "x", keywords={"x": ("IDLE",)}) for _ in range(2))
    assert {one: 1}[same] == 1


# Widths


@pytest.mark.parametrize(
    ("element", "width"),
    [
        (A, 0),
        (NUMBER, 1),
        (Ref("node"), 1),
        (Ref("pair"), 2),
        (Ref("nothing"), 0),
        (Ref("absent"), 1),
        (Sequence(()), 0),
        (Sequence((A, NUMBER, SP, WORD, Ref("pair"))), 4),
        (Choice((NUMBER, A)), 1),
        (Choice((A, Ref("pair"))), 2),
        (Optional(A), 1),
        (Optional(NUMBER), 1),
        (Optional(Ref("pair")), 2),
        (Repeat(NUMBER, 0), 1),
        (Repeat(Ref("pair"), 1, (SP,)), 1),
    ],
)
def test_how_many_values_an_element_carries(element: ir.Element, width: int) -> None:
    grammar = toy_grammar('thing: node pair nothing\nnode: "A" NUMBER NUMBER -> two\npair: NUMBER NUMBER\nnothing: "A"')
    assert grammar.width(element) == width


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("thing: NUMBER SP WORD", 2),
        ('thing: NUMBER | "NIL"', 1),
        ('thing: "A"', 0),
        ('thing: "A" -> ex', 1),
        ('thing: "A" NUMBER NUMBER -> two | "B" x\nx: "C" -> ex', 1),
        ('thing: "(" (thing | NUMBER)* ")"', 1),
        ('thing: "(" thing ")" | NUMBER', 1),
    ],
)
def test_how_many_values_a_rule_carries(text: str, width: int) -> None:
    grammar = toy_grammar(text)
    assert grammar.widths["thing"] == width
    assert grammar.widths["client_message"] == width
    assert grammar.width(Ref("thing")) == width


def test_a_verbatim_rule_carries_one_value() -> None:
    declared = toy_registry(verbatim=["thing"])
    assert toy_grammar("thing: NUMBER SP NUMBER", declared).widths["thing"] == 1


def test_every_rule_has_a_width() -> None:
    grammar = toy_grammar("thing: NUMBER x\nx: NUMBER NUMBER")
    assert grammar.widths == {
        "client_message": 3,
        "server_message": 3,
        "url_line": 3,
        "absent": 1,
        "thing": 3,
        "x": 2,
    }


# Rules inside rules


NESTED = """thing: x | "A" [y] -> one
x: NUMBER
y: "(" (z SP)* ")"
z: y | "B" (x | WORD) | y ["C"] "D" -> two
"""


def test_the_rules_that_can_stand_inside_a_rule() -> None:
    reach = toy_grammar(NESTED).reach
    assert {name: set(reach[name]) for name in "xyz"} == {"x": set(), "y": {"x", "y", "z"}, "z": {"x", "y", "z"}}
    assert reach["thing"] == {"x", "y", "z"}
    assert reach["client_message"] == {"thing", "x", "y", "z"}


def test_the_rules_that_can_stand_inside_themselves() -> None:
    assert toy_grammar(NESTED).recursive == {"y", "z"}


EVERYWHERE = Sequence((Ref("a"), Optional(Ref("b")), Choice((Ref("c"), A)), Repeat(Ref("d"), 0, (SP,)), NUMBER))


def test_the_rules_that_an_element_names() -> None:
    assert list(references(EVERYWHERE)) == ["a", "b", "c", "d"]


def test_the_rules_that_an_element_names_outside_of_its_lists() -> None:
    nested = Optional(Sequence((EVERYWHERE, Choice((Repeat(Ref("e"), 1), Ref("f"))))))
    assert list(references(nested, inside_lists=False)) == ["a", "b", "c", "f"]


# Nodes and types


def test_the_nodes_of_a_rule_are_in_the_order_of_its_alternatives() -> None:
    text = 'thing: "A" -> ex | x | "B" [y] -> one\nx: "C" -> why | "D" -> ex | y\ny: "E" -> zed'
    grammar = toy_grammar(text)
    assert grammar.nodes["thing"] == (Ex, Why, Zed, One)
    assert grammar.nodes["x"] == (Why, Ex, Zed)
    assert grammar.nodes["client_message"] == (Ex, Why, Zed, One)


def test_nodes_in_optional_parts_count_and_those_in_lists_do_not() -> None:
    grammar = toy_grammar('thing: [x] (y)*\nx: "A" -> ex\ny: "B" -> why')
    assert grammar.nodes["thing"] == (Ex,)


def test_the_nodes_of_a_rule_inside_itself() -> None:
    assert toy_grammar('thing: "(" thing ")" | "A" -> ex').nodes["thing"] == (Ex,)


NONE = type(None)


@pytest.mark.parametrize(
    ("element", "types"),
    [
        (A, {NONE}),
        (Ref("absent"), {NONE}),
        (NUMBER, {int}),
        (Value("FLAG"), {Flag}),
        (Repeat(NUMBER, 0), {tuple}),
        (Ref("node"), {One, Ex}),
        (Ref("atom"), {bytes}),
        (Ref("kind"), {Nickname}),
        (Ref("verbatim"), {bytes}),
        (Sequence((A, NUMBER, SP)), {int}),
        (Sequence((A, SP)), {NONE}),
        (Choice((A, NUMBER, Repeat(WORD, 1))), {NONE, int, tuple}),
        (Optional(NUMBER), {int, NONE, UnsetType, tuple}),
        (Optional(Sequence((SP, Ref("node")))), {One, Ex, NONE, UnsetType, tuple}),
        (Optional(A), {bool}),
    ],
)
def test_the_types_of_the_value_of_an_element(element: ir.Element, types: set[type]) -> None:
    declared = toy_registry(kinds={"kind": Nickname}, verbatim=["verbatim"])
    text = """thing: node kind verbatim FLAG
node: "A" NUMBER -> one | "B" -> ex
atom: ATOM
kind: ATOM
verbatim: SET
"""
    assert toy_grammar(text, declared).types(element) == types


def test_the_types_of_rules_inside_each_other() -> None:
    types = toy_grammar('thing: "A" y | NUMBER\ny: "B" z | SET\nz: "C" y | "(" thing ")"').rule_types
    assert [types["thing"], types["y"], types["z"]] == [{int, SequenceSet}] * 3


def test_the_rules_whose_value_is_always_a_node() -> None:
    text = """thing: "A" x -> one | y | z | (y | z)
x: y | "NIL"
y: "C" z "D" | (z | "(" y ")")
z: "E" -> ex | "F" NUMBER -> one
u: z [z]
v: [z]
mixed: ("NIL" | z)
w: z "+"
pair: z z
list: z+
number: NUMBER
"""
    grammar = toy_grammar(text)
    assert grammar.node_rules == {"thing", "y", "z", "w", "client_message", "server_message", "url_line"}


def test_a_verbatim_rule_is_no_node() -> None:
    grammar = toy_grammar('thing: x\nx: "A" -> ex | "B" -> why', toy_registry(verbatim=["x"]))
    assert not grammar.node_rules & {"thing", "x"}


# Rules like terminals


def test_the_rules_that_are_choices_of_single_terminals() -> None:
    text = """thing: string | "NIL"
string: quoted | LITERAL
quoted: QUOTED
verbatim: NUMBER SP verbatim | NUMBER
named: NUMBER | "A" -> ex
several: NUMBER | "+" NUMBER
list: NUMBER+
maybe: [NUMBER]
other: named
fixed: "A"
"""
    grammar = toy_grammar(text, toy_registry(verbatim=["verbatim"]))
    assert grammar.lexical == {"thing", "string", "quoted", "verbatim", "fixed"}


def test_the_forms_of_a_string_are_in_the_order_of_the_grammar() -> None:
    text = """thing: astring SP nstring
astring: ATOM | string
string: QUOTED | LITERAL
nstring: string | "NIL"
number: NUMBER
two: ATOM ATOM
"""
    forms = toy_grammar(text).string_forms
    assert forms == {"astring": ("ATOM", "QUOTED", "LITERAL"), "string": ("QUOTED", "LITERAL")}


def test_the_forms_of_a_string_do_not_depend_on_the_order_of_the_rules() -> None:
    text = "string: QUOTED | LITERAL\nother: ATOM | string\nthing: other"
    assert toy_grammar(text).string_forms == {
        "string": ("QUOTED", "LITERAL"),
        "other": ("ATOM", "QUOTED", "LITERAL"),
        "thing": ("ATOM", "QUOTED", "LITERAL"),
    }


def test_a_terminal_that_is_no_string_leaves_a_rule_without_forms() -> None:
    assert toy_grammar("thing: ATOM | NUMBER").string_forms == {}
    assert toy_grammar("thing: NUMBER | ATOM").string_forms == {}
    assert toy_grammar("thing: ATOM | x\nx: NUMBER").string_forms == {}


def test_a_string_that_builds_a_node_leaves_its_rule_without_forms() -> None:
    assert toy_grammar('thing: ATOM -> one | "(" x ")" -> single\nx: QUOTED -> one').string_forms == {}
    assert toy_grammar('thing: "(" y ")" -> one\ny: x -> single\nx: QUOTED').string_forms == {"x": ("QUOTED",)}


def test_a_rule_with_a_string_class_of_its_own_is_no_form_of_the_rules_that_contain_it() -> None:
    declared = toy_registry(kinds={"mailbox": Mailbox})
    forms = toy_grammar('thing: mailbox | "NIL"\nmailbox: ATOM | QUOTED\nother: mailbox', declared).string_forms
    assert forms == {"mailbox": ("ATOM", "QUOTED")}


@pytest.mark.parametrize("kind", ["verbatim", "constrained"])
def test_a_verbatim_or_constrained_rule_is_no_string(kind: str) -> None:
    check = {"x": lambda values: None}
    declared = toy_registry(verbatim=["x"]) if kind == "verbatim" else toy_registry(constraints=check)
    assert toy_grammar("thing: x\nx: string\nstring: ATOM | QUOTED", declared).string_forms == {
        "string": ("ATOM", "QUOTED")
    }


# Sections


SECTIONS = """
// RFC 1 section 1
thing: "A" -> ex | x | "B" -> why
// RFC 1 section 2
x: "C" -> ex | "D" NUMBER -> one
// RFC 1 section 3
NUMBER: /[0-9]+/
"""


def test_the_section_of_a_rule_or_terminal() -> None:
    grammar = toy_grammar(SECTIONS)
    assert [grammar.section(name) for name in ("thing", "x", "NUMBER")] == [
        "RFC 1 section 1",
        "RFC 1 section 2",
        "RFC 1 section 3",
    ]


def test_what_the_grammar_does_not_have_has_no_section() -> None:
    assert toy_grammar(SECTIONS).section("nowhere") == ""


def test_the_section_of_a_node_is_that_of_the_first_alternative_that_builds_it() -> None:
    grammar = toy_grammar(SECTIONS)
    assert [grammar.section_of_node(alias) for alias in ("ex", "why", "one")] == [
        "RFC 1 section 1",
        "RFC 1 section 1",
        "RFC 1 section 2",
    ]
    assert grammar.section_of_node("two") == ""


def test_the_name_of_a_choice_is_that_of_its_rule_and_of_what_it_chooses_from() -> None:
    assert ir.name_of_choice(Choice((NUMBER, Ref("x"), A)), "thing") == "thing: NUMBER | x | A"


def test_elements_are_walked_in_order_and_not_into_other_rules() -> None:
    word, separator, rule = ir.Fixed("A", "A"), ir.Fixed(" ", "SP"), ir.Ref("other")
    repeat, choice = ir.Repeat(rule, 1, (separator,)), ir.Choice((word, ir.Value("B")))
    optional = ir.Optional(choice)
    body = ir.Sequence((optional, repeat))
    assert list(ir.elements(body)) == [body, optional, choice, word, ir.Value("B"), repeat, rule, separator]
    assert list(ir.terminals_of(body)) == ["A", "B", "SP"]

"""Laws 2, 3 and 5: write then read, read then write, and nothing but `ParseError` for any input."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import imapgrammar
from imapgrammar import ParseError, SequenceSet, SerializeError, nodes, reference
from imapgrammar.fuzzing.mutation import mutated
from imapgrammar.node import Node
from imapgrammar.reference.loader import load
from imapgrammar.strategies import unchecked
from laws.generated import from_node, node_rules

RULES = sorted(name for name, rule in load().grammar.rules.items() if not rule.catch_all and name != "absent")
# Those of the grammar files, and that of a literal which is cut off.
SECTIONS = {each.section for each in load().statements if each.section} | {"RFC 3501 section 4.3"}
MESSAGES = ["client_message", "server_message"]
NODES = {node.__name__: (rule, node) for rule, node in node_rules()}


def read_then_write(octets: bytes, rule: str) -> None:
    value = _unless_prose_refuses(octets, rule)
    if value is None:
        return
    written = reference.serialize(value, rule)
    assert spelling(written) == spelling(octets)
    assert reference.parse(written, rule) == value
    assert reference.serialize(value, rule) == written


def spelling(octets: bytes) -> bytes:
    """The octets without what a node does not keep: the letter case of keywords, and zeros before numbers."""
    return re.sub(rb"(?<![0-9])0+(?=[0-9])", b"", octets.lower())


def _unless_prose_refuses(octets: bytes, rule: str) -> object | None:
    """The value of octets that the grammar derives; None when only what an RFC says in prose is against them."""
    try:
        return reference.parse(octets, rule)
    except ParseError as error:
        if not error.detail:
            raise
        return None


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_is_written_as_it_was_read(rule: str) -> None:
    @given(unchecked(rule))
    def law(octets: bytes) -> None:
        read_then_write(octets, rule)

    law()


@pytest.mark.parametrize("name", NODES)
def test_write_then_read_every_node(name: str) -> None:
    rule, cls = NODES[name]

    @given(from_node(cls))
    def law(node: Node) -> None:
        try:
            octets = reference.serialize(node, rule)
        except SerializeError:
            return
        again = reference.parse(octets, rule)
        assert again == node
        assert reference.serialize(again, rule) == octets

    law()


WHOLE: dict[str, tuple[str, Callable[[Node], object]]] = {
    "command_any": ("client_message", lambda node: nodes.Command(b"a", node)),  # type: ignore[arg-type]
    "command_auth": ("client_message", lambda node: nodes.Command(b"a", node)),  # type: ignore[arg-type]
    "command_nonauth": ("client_message", lambda node: nodes.Command(b"a", node)),  # type: ignore[arg-type]
    "command_select": ("client_message", lambda node: nodes.Command(b"a", node)),  # type: ignore[arg-type]
    "response_data": ("server_message", lambda node: node),
    "resp_text_code": ("server_message", lambda node: nodes.Ok(node, b"x")),  # type: ignore[arg-type]
    "msg_att_item": ("server_message", lambda node: nodes.FetchData(1, (node,))),  # type: ignore[arg-type]
    "fetch_att": ("fetch", lambda node: nodes.Fetch(SequenceSet(b"1"), node)),  # type: ignore[arg-type]
    "search_key": ("search", lambda node: nodes.Search(None, None, (node,))),  # type: ignore[arg-type]
}
"""Rules that are a choice of nodes, with what one of them is a whole of: there all other nodes compete with it."""


@pytest.mark.parametrize(
    ("choice", "cls"),
    [(choice, cls) for choice in WHOLE for cls in load().grammar.nodes[choice]],
    ids=lambda each: getattr(each, "__name__", each),
)
def test_no_node_is_shadowed_by_another(choice: str, cls: type[Node]) -> None:
    rule, whole = WHOLE[choice]

    @given(from_node(cls))
    def law(node: Node) -> None:
        value = whole(node)
        try:
            octets = reference.serialize(value, rule)
        except SerializeError:
            return
        assert reference.parse(octets, rule) == value

    law()


@pytest.mark.parametrize("name", ["Command", "Tagged", "FetchData", "StatusData", "UnknownResponse"])
def test_no_field_value_makes_two_messages_of_one(name: str) -> None:
    _, cls = NODES[name]
    parse = imapgrammar.parse_command if name == "Command" else imapgrammar.parse_response

    @given(from_node(cls))
    def law(node: Node) -> None:
        try:
            octets = reference.serialize_message(node)
        except SerializeError:
            return
        assert parse(octets) == node

    law()


@given(st.binary(max_size=60))
@example(b"")
@example(b"\r\n")
@example(b"* OK [")
@example(b"a LOGIN {99999999999999999999}\r\n")
@example(b"a LOGIN {" + b"9" * 5000 + b"}\r\nx\r\n")
@example(b"* 1 FETCH (UID " + b"9" * 5000 + b")\r\n")
def test_any_octets_give_a_message_or_a_parse_error(octets: bytes) -> None:
    for parse in (imapgrammar.parse_command, imapgrammar.parse_response):
        try:
            parse(octets)
        except ParseError as error:
            is_documented(error, octets)


@given(st.data(), st.sampled_from(MESSAGES), st.randoms(use_true_random=False))
def test_mutated_messages_give_a_message_or_a_parse_error(
    data: st.DataObject, rule: str, chance: random.Random
) -> None:
    octets = mutated(data.draw(unchecked(rule)), [b""], chance)
    try:
        value = reference.parse(octets, rule)
    except ParseError as error:
        is_documented(error, octets)
    else:
        assert reference.parse(reference.serialize(value, rule), rule) == value


@pytest.mark.parametrize(
    "octets",
    [
        b"a SEARCH " + b"(" * 3000,
        b"a SEARCH " + b"NOT " * 3000 + b"ALL\r\n",
        b"a SEARCH " + b"OR ALL " * 1000 + b"ALL\r\n",
        b"* 1 FETCH (BODY " + b"(" * 1000 + b"\r\n",
        b"* 1 FETCH (X " + b"(" * 1000 + b")" * 1000 + b")\r\n",
        b"* THREAD " + b"(" * 1000 + b"1" + b")" * 1000 + b"\r\n",
        b"a SELECT x (Q (" + b"(" * 1000 + b"1" + b")" * 1000 + b"))\r\n",
        b"a NOOP " + b"(" * 3000,
    ],
)
def test_nesting_bombs_give_a_parse_error(octets: bytes) -> None:
    parse = imapgrammar.parse_command if octets.startswith(b"a") else imapgrammar.parse_response
    with pytest.raises(ParseError) as caught:
        parse(octets)
    is_documented(caught.value, octets)


def is_documented(error: ParseError, octets: bytes) -> None:
    assert error.octets == octets
    assert 0 <= error.offset <= len(octets)
    assert error.rule
    assert error.section in SECTIONS
    assert error.expected or error.detail
    assert str(error).isprintable()
    assert len(error.excerpt().splitlines()) == 2

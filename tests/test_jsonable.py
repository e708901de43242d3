"""JSON that is not a node raises `ValueError`, and no other exception."""

from __future__ import annotations

import json
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imapgrammar.errors import SerializeError
from imapgrammar.jsonable import from_json, to_json
from imapgrammar.node import Node
from imapgrammar.nodes import Exists, Login
from imapgrammar.reference import serialize
from imapgrammar.strings import StreamedLiteral
from laws.generated import from_node, node_rules


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "truncated"),
        ("5", "cannot be 5"),
        ("[]", r"cannot be \[\]"),
        ('{"type":"nope"}', "cannot be a 'nope'"),
        ('{"type":5}', "cannot be"),
        ('{"type":"vanished"}', "vanished: Missing required argument 'earlier'"),
        ('{"type":"exists","number":1,"size":2}', "exists has no field 'size'"),
        ('{"type":"exists","number":"3"}', "exists.number: cannot be '3'"),
        ('{"type":"exists","number":true}', "exists.number: cannot be True"),
        ('{"type":"exists","number":null}', "exists.number: cannot be None"),
        ('{"type":"vanished","earlier":"x","known_uids":"1"}', "vanished.earlier: cannot be 'x'"),
        ('{"type":"command","tag":"a","command":[]}', "command.command: cannot be"),
        (
            '{"type":"command","tag":"a","command":{"type":"exists","number":1}}',
            "command.command: cannot be a 'exists'",
        ),
        ('{"type":"command","tag":{"bold":"a"},"command":{"type":"noop"}}', "command.tag: cannot be"),
        ('{"type":"id_data","params":[["a"]]}', "id_data.params: cannot be"),
        ('{"type":"command","tag":"\u0101","command":{"type":"noop"}}', "latin-1"),
        ("[" * 100_000, "nested too deep|recursion"),
    ],
)
def test_what_is_no_node_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        from_json(text)


@pytest.mark.parametrize(
    "text",
    [
        '{"type":"login","userid":"x","password":["p4ssw0rd"]}',
        '{"type":"login","userid":"x","password":{"p4ssw0rd":1}}',
        '{"type":"login","userid":"x","password":{"type":"p4ssw0rd"}}',
        '{"type":"login","userid":"x","password":"p4ssw0rd\u20ac"}',
        '{"type":"continue_data","base64":["p4ssw0rd"]}',
        '{"type":"authenticate","auth_type":"PLAIN","initial_response":["p4ssw0rd"]}',
    ],
)
def test_no_error_shows_the_value_of_a_secret_field(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.\w+: cannot be this value") as caught:
        from_json(text)
    shown = traceback.format_exception_only(caught.value)
    assert caught.value.__suppress_context__
    assert "p4ss" not in "".join(shown)


def test_a_node_comes_back() -> None:
    assert from_json(to_json(Exists(3))) == Exists(3)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["type", "number", "quoted"]), inner),
    max_leaves=5,
)


@given(_JSON)
def test_any_json_gives_a_node_or_a_value_error(value: object) -> None:
    try:
        node = from_json(json.dumps(value))
    except ValueError:
        return
    assert isinstance(node, Node)


@pytest.mark.parametrize(("rule", "cls"), node_rules(), ids=lambda each: getattr(each, "__name__", str(each)))
def test_whatever_can_be_written_comes_back_from_json(rule: str, cls: type[Node]) -> None:
    @given(from_node(cls))
    def law(node: Node) -> None:
        try:
            octets = serialize(node, rule)
        except SerializeError:
            return
        again = from_json(to_json(node))
        assert again == node
        assert serialize(again, rule) == octets

    law()


def test_a_streamed_literal_has_no_json() -> None:
    with pytest.raises(TypeError, match="gone"):
        to_json(Login(StreamedLiteral(0, 5), b"secret"))

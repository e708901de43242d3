"""Nodes with any field values, for the law tests. Octets are made by `imapgrammar.strategies`."""

from __future__ import annotations

import enum
import functools
import types
import typing

import msgspec
from hypothesis import strategies as st

from imapgrammar import jsonable, strings
from imapgrammar.dates import Date, DateTime
from imapgrammar.node import Node
from imapgrammar.reference.loader import load, registry
from imapgrammar.sets import SequenceSet

HOSTILE = [
    b"", b" ", b"\r", b"\n", b"\r\n", b"\0", b"\xff", b'"', b"\\", b"a\\", b"(", b")", b"]", b"[", b"{0}", b"a{0}",
    b"a{3+}", b"~{1}", b"%", b"*", b"NIL", b"nil", b"INBOX", b"inbox", b"DONE", b"=", b"AAAA", b"\\Recent", b"\\Seen",
    b"a b", b"x\r\nb NOOP", b'"x"', b"[ALERT] x", b"[ALERT]", b"OK", b"FLAGS", b"MODSEQ", b"CHANGEDSINCE", b"1:*", b"$",
    b"a" * 70, b"\xc3\xa9",
]  # fmt: skip
"""Field values made to turn one message into another."""

_TAME = [b"a", b"foo", b"X-1", b"work", b"UTF-8", b"hello world", b"two\r\nlines"]
_OCTETS = st.sampled_from(_TAME) | st.sampled_from(HOSTILE) | st.binary(max_size=5)
_FORMS = st.sampled_from(
    [strings.Quoted, strings.Utf8Quoted, strings.Literal, strings.NonSyncLiteral, strings.Literal8]
)
_SETS = st.sampled_from(
    [b"1", b"1:3", b"5:2,7", b"2,2", b"1:*", b"*", b"$", b"", b"0", b"1,", b"4294967296", b"x", b" 1"]
)
_INTS = st.sampled_from([0, 1, 2, 12345, 2**32 - 1, 2**32, 2**63 - 1, 2**63, -1])
_KEYWORDS = st.sampled_from(["MESSAGES", "HIGHESTMODSEQ", "DATE", "REFERENCES", "PLAIN", "uidnext", "", "A B", "X\r\n"])
_DATES = st.sampled_from([b"1-Feb-1994", b"01-feb-1994", b"31-Feb-0000", b"x", b'1-Feb-1994"'])
_TIMES = st.sampled_from([b"17-Jul-1996 02:44:25 -0700", b" 1-Jul-1996 02:44:25 +0000", b"1-Jul-1996 02:44:25 +0000"])


@functools.cache
def from_hint(hint: object) -> st.SearchStrategy[object]:
    """Values for a field annotated with ``hint``, most of them legal."""
    return st.deferred(lambda: _from_hint(hint))


@functools.cache
def from_node(cls: type[Node]) -> st.SearchStrategy[Node]:
    """Instances of a node class with any field values."""
    fields = jsonable.field_types(cls)
    return st.builds(cls, *(from_hint(fields[name]) for name in cls.__struct_fields__))


def _from_hint(hint: object) -> st.SearchStrategy[object]:
    if isinstance(hint, typing.ForwardRef):
        return from_hint(jsonable.resolved(hint))
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return st.one_of([from_hint(member) for member in typing.get_args(hint)])
    if typing.get_origin(hint) is tuple:
        hints = typing.get_args(hint)
        if len(hints) == 2 and hints[1] is Ellipsis:
            return st.lists(from_hint(hints[0]), max_size=3).map(tuple)
        return st.tuples(*map(from_hint, hints))
    assert isinstance(hint, type), hint
    return _from_type(hint)


def _from_type(cls: type) -> st.SearchStrategy[object]:
    if cls is types.NoneType:
        return st.none()
    if cls is bool:
        return st.booleans()
    if cls is int:
        return _INTS
    if cls is str:
        return _KEYWORDS
    if cls is msgspec.UnsetType:
        return st.just(msgspec.UNSET)
    if issubclass(cls, enum.Enum):
        return st.sampled_from(cls)
    if issubclass(cls, SequenceSet):
        return _SETS.map(SequenceSet)
    if issubclass(cls, Date):
        return st.builds(Date, _DATES, st.none() | _FORMS)
    if issubclass(cls, DateTime):
        return _TIMES.map(DateTime)
    if issubclass(cls, strings.Spelled):
        return st.builds(cls, _OCTETS, st.none() | _FORMS)
    if issubclass(cls, bytes):
        made = _OCTETS.map(cls)
        return made if cls is not bytes else made | st.builds(lambda form, octets: form(octets), _FORMS, _OCTETS)
    if issubclass(cls, Node):
        return from_node(cls)
    raise AssertionError(f"no strategy for {cls}")


def node_rules() -> list[tuple[str, type[Node]]]:
    """Every node class, with a rule that it may stand for."""
    grammar = load().grammar
    rules = {node: rule.name for rule in grammar.rules.values() for a in rule.alternatives if (node := a.node)}
    return sorted(((rules[node], node) for node in registry().nodes.values()), key=lambda pair: pair[1].__name__)

r"""Hypothesis strategies for IMAP: octets, nodes and dialogues to test a server or client with.

They need Hypothesis: ``pip install imapgrammar[hypothesis]``. docs/fuzzing.md shows how to use them.

All strategies are derived from the grammar. They shrink to the shortest and simplest examples. Most have these
arguments:

``rule``: the name of a rule as in the RFCs, ``fetch-att`` or ``fetch_att``, or of a terminal such as ``NZ_NUMBER``.
``capabilities``: the names of the capabilities to use; IMAP4rev1 is added unless IMAP4rev2 is among them. None for all
syntax of the grammar, including the places that it leaves open for unknown extensions.
``utf8``: True for a connection in UTF-8 mode, where quoted strings may contain UTF-8 (RFC 9755 section 3).

A rule or capability that the grammar does not have raises `ValueError`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection, Iterator
from typing import Any, TypeVar

import msgspec

try:
    from hypothesis import reject
    from hypothesis import strategies as st
except ModuleNotFoundError as error:
    error.add_note("The strategies need Hypothesis: pip install 'imapgrammar[hypothesis]'")
    raise

from imapgrammar import ParseError, parse_url
from imapgrammar.explain import entry as explain
from imapgrammar.fuzzing.derivation import Derivation, Derived, Maker
from imapgrammar.fuzzing.dialogue import DialogueSource, DroppedError, Turn
from imapgrammar.fuzzing.labelled import (
    Capabilities,
    DeviantSource,
    Labelled,
    Source,
    as_set,
    derivation_for,
    named,
    quirk_names,
)
from imapgrammar.fuzzing.spelling import Below
from imapgrammar.node import Node
from imapgrammar.sets import SequenceSet
from imapgrammar.side import Side
from imapgrammar.strings import Literal, Literal8, NonSyncLiteral, NonSyncLiteral8
from imapgrammar.syntax.utf8 import mode

__all__ = [
    "Labelled",
    "Turn",
    "commands",
    "deviant_commands",
    "deviant_responses",
    "dialogues",
    "from_node",
    "from_rule",
    "invalid_commands",
    "invalid_responses",
    "literals",
    "responses",
    "sequence_sets",
    "unchecked",
]

AnyNode = TypeVar("AnyNode", bound=Node)
_TRIES = 20
"""The maximum count of messages generated to find one node. Few of them meet the constraints of the RFCs by chance."""


def commands(
    *, rule: str | None = None, capabilities: Capabilities = None, utf8: bool = False
) -> st.SearchStrategy[bytes]:
    """Return a strategy for valid client messages, with their CRLF and the octets of their literals.

    ``rule``: a rule or terminal that each message contains.
    """
    return _valid(_source(Side.CLIENT, rule, capabilities, utf8=utf8))


def responses(
    *, rule: str | None = None, capabilities: Capabilities = None, utf8: bool = False
) -> st.SearchStrategy[bytes]:
    """Return a strategy for valid server messages: responses, continuation requests and greetings.

    ``rule``: a rule or terminal that each message contains.
    """
    return _valid(_source(Side.SERVER, rule, capabilities, utf8=utf8))


def invalid_commands(
    *, rule: str | None = None, capabilities: Capabilities = None, utf8: bool = False
) -> st.SearchStrategy[Labelled]:
    """Return a strategy for almost valid commands, with the ``rule`` they break and the ``change`` that broke it.

    ``rule``: a rule or terminal that each command contained before the change; the change is inside it. The field
    ``rule`` of the result, which the parser reports, can be another one.
    """
    return _drawn(_source(Side.CLIENT, rule, capabilities, utf8=utf8).invalid)


def invalid_responses(
    *, rule: str | None = None, capabilities: Capabilities = None, utf8: bool = False
) -> st.SearchStrategy[Labelled]:
    """Return a strategy for almost valid server messages, as in `invalid_commands`."""
    return _drawn(_source(Side.SERVER, rule, capabilities, utf8=utf8).invalid)


def deviant_responses(
    *, quirks: Collection[str] | None = None, capabilities: Capabilities = None, utf8: bool = False
) -> st.SearchStrategy[Labelled]:
    """Return a strategy for server messages with quirks of real servers, with the ``quirks`` of each.

    ``quirks``: names of quirks, one of which each message has; None for any. The field ``quirks`` of the result is what
    `imapgrammar.read_response` tells of the octets; `imapgrammar.parse_response` refuses them. Raises `ValueError` for
    a quirk that is not known, or that no such message can have.
    """
    return _deviant(Side.SERVER, quirks, capabilities, utf8=utf8)


def deviant_commands(
    *, quirks: Collection[str] | None = None, capabilities: Capabilities = None, utf8: bool = False
) -> st.SearchStrategy[Labelled]:
    """Return a strategy for commands with quirks of real clients, as `deviant_responses` has those of servers.

    The field ``quirks`` of the result is what `imapgrammar.read_command` tells of the octets.
    """
    return _deviant(Side.CLIENT, quirks, capabilities, utf8=utf8)


def _deviant(
    side: Side, quirks: Collection[str] | None, capabilities: Capabilities, *, utf8: bool
) -> st.SearchStrategy[Labelled]:
    names = None if quirks is None else frozenset(quirk_names(quirks))
    return _drawn(_deviant_source(side, names, as_set(capabilities), utf8=utf8).deviant)


def from_rule(
    rule: str, *, side: Side | str = Side.CLIENT, capabilities: Capabilities = None, utf8: bool = False
) -> st.SearchStrategy[bytes]:
    """Return a strategy for valid octets of a rule or terminal.

    ``side``: the sender. Only octets of a client have non-synchronizing literals.
    """
    made = unchecked(rule, side=side, capabilities=capabilities, utf8=utf8)
    name = named(_derivation(side, capabilities, utf8=utf8).grammar, rule)
    return made if name.isupper() else made.filter(lambda octets: _is_rule(octets, name, utf8=utf8))


def unchecked(
    rule: str, *, side: Side | str = Side.CLIENT, capabilities: Capabilities = None, utf8: bool = False
) -> st.SearchStrategy[bytes]:
    """Return a strategy for octets that the grammar derives from a rule, including those that an RFC forbids in prose.

    They are for tests of parsers. ``side`` as in `from_rule`.
    """
    derivation = _derivation(side, capabilities, utf8=utf8)
    name = named(derivation.grammar, rule)
    return _drawn(lambda below: derivation.derive(name, below).octets)


def from_node(
    cls: type[AnyNode], *, capabilities: Capabilities = None, utf8: bool = False
) -> st.SearchStrategy[AnyNode]:
    """Return a strategy for nodes of a class of `imapgrammar.nodes`, with values that can be serialized.

    Raises `ValueError` for a class that no message or URL contains.
    """
    for side in Side:
        derivation = _derivation(side, capabilities, utf8=utf8)
        if derivation.can_contain(f"{side}_message", cls):
            return _nodes_of(cls, Source(side, derivation, cls, capabilities, utf8=utf8).message)
    if derivation.can_contain("url_reference", cls):
        return _nodes_of(cls, lambda below: _url(derivation.derive("url_reference", below, through=cls).octets))
    raise ValueError(f"no message or URL contains a {cls.__name__}")


def sequence_sets(*, star: bool = True) -> st.SearchStrategy[SequenceSet]:
    """Return a strategy for sets of message numbers or UIDs. ``star``: True to have ``*`` in some of them."""
    return from_rule("SEQUENCE_SET" if star else "KNOWN_SET").map(SequenceSet)


def literals(
    *, binary: bool = False, non_synchronizing: bool = False, max_size: int = 100
) -> st.SearchStrategy[Literal]:
    """Return a strategy for strings in the form of a literal.

    ``binary``: True to generate `Literal8` too. ``non_synchronizing``: True to generate non-synchronizing ones too.
    ``max_size``: the maximum count of octets.
    """
    kinds: list[type[Literal]] = [Literal]
    kinds += [NonSyncLiteral] * non_synchronizing + [Literal8] * binary
    kinds += [NonSyncLiteral8] * (binary and non_synchronizing)
    return st.sampled_from(kinds).flatmap(lambda kind: _contents(kind, max_size).map(kind))


def dialogues(*, capabilities: Capabilities = None, max_commands: int = 4) -> st.SearchStrategy[tuple[Turn, ...]]:
    """Return a strategy for dialogues of a client and a server, from the greeting on.

    A dialogue is a tuple of turns. In each turn one side sends octets; a turn ends where IMAP requires that side to
    wait. Each command gets a response with its tag. The server sends ``+`` for synchronizing literals, SASL data and
    IDLE. The content of the responses does not depend on the commands. A dialogue ends with BYE, with LOGOUT, or where
    TLS would begin. ``max_commands``: the maximum count of commands.
    """
    client, server = (_derivation(side, capabilities, utf8=False) for side in Side)
    source = DialogueSource(client, server, data=_derivation(Side.CLIENT, None, utf8=False))
    return _drawn(lambda below: source.make(below, max_commands))


Drawing = TypeVar("Drawing")


class _Drawn:
    """A source of choices that Hypothesis makes and can shrink."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw

    def __call__(self, n: int, /) -> int:
        return self.draw(_below(n)) if n > 1 else 0


@functools.cache
def _below(n: int) -> st.SearchStrategy[int]:
    return st.integers(0, n - 1)


def _source(side: Side, rule: str | None, capabilities: Capabilities, *, utf8: bool) -> Source:
    return Source(side, _derivation(side, capabilities, utf8=utf8), rule, capabilities, utf8=utf8)


def _derivation(side: Side | str, capabilities: Capabilities, *, utf8: bool) -> Derivation:
    return _kept_derivation(Side(side), as_set(capabilities), utf8=utf8)


@functools.cache
def _deviant_source(
    side: Side, quirks: frozenset[str] | None, capabilities: frozenset[str] | None, *, utf8: bool
) -> DeviantSource:
    return DeviantSource(side, quirks, capabilities, utf8=utf8, wrap=_as_strategy)


@functools.cache
def _kept_derivation(side: Side, capabilities: frozenset[str] | None, *, utf8: bool) -> Derivation:
    return derivation_for(side, capabilities, utf8=utf8, wrap=_as_strategy)


def _as_strategy(rule: str, maker: Maker) -> Maker:
    """Make a strategy of a rule, which tells Hypothesis which choices belong together when it shrinks them."""

    def drawn(draw: st.DrawFn, depth: int, out: Derived) -> None:
        maker(_Drawn(draw), depth, out)

    # Hypothesis recognizes a recursive rule by this name.
    drawn.__qualname__ = f"rule {rule}"
    strategy = st.composite(drawn)

    def make(below: Below, depth: int, out: Derived) -> None:
        assert isinstance(below, _Drawn)
        below.draw(strategy(depth, out))

    return make


def _is_rule(octets: bytes, name: str, *, utf8: bool) -> bool:
    with mode(on=utf8):
        return explain.is_rule(octets, name)


def _drawn(make: Callable[[_Drawn], Drawing | None]) -> st.SearchStrategy[Drawing]:
    """Return a strategy for the results of ``make``. Choices for which it has no result are rejected."""

    @st.composite
    def drawn(draw: st.DrawFn) -> Drawing:
        try:
            made = make(_Drawn(draw))
        except DroppedError:
            made = None
        if made is None:
            reject()
        return made

    return drawn()


def _valid(source: Source) -> st.SearchStrategy[bytes]:
    return _drawn(lambda below: made.octets if (made := source.valid(below)) else None)


def _nodes_of(cls: type[AnyNode], whole: Callable[[Below], Node | None]) -> st.SearchStrategy[AnyNode]:
    """Return a strategy for nodes of a class. ``whole`` makes a node that contains one, or None."""

    def one(below: _Drawn) -> AnyNode | None:
        found = (_first(cls, whole(below)) for _ in range(_TRIES))
        return next((node for node in found if node is not None), None)

    return _drawn(one)


def _url(octets: bytes) -> Node | None:
    """Parse a URL; None if the octets break a constraint that the RFC states in prose."""
    try:
        return parse_url(octets)
    except ParseError:
        return None


def _contents(kind: type[Literal], max_size: int) -> st.SearchStrategy[bytes]:
    octets = st.binary(max_size=max_size)
    return octets if issubclass(kind, Literal8) else octets.map(lambda octets: octets.replace(b"\0", b"0"))


def _first(cls: type[AnyNode], message: Node | None) -> AnyNode | None:
    """Return the first node of a class in a message or URL; None if there is none."""
    found = (node for node in _nodes(message) if type(node) is cls)
    return next(found, None)


def _nodes(value: Any) -> Iterator[Node]:
    """Yield a node and all nodes inside it, the outer ones first."""
    if isinstance(value, Node):
        yield value
        value = msgspec.structs.astuple(value)
    if isinstance(value, tuple):
        for each in value:
            yield from _nodes(each)

r"""Hypothesis strategies for IMAP: octets, nodes and dialogues to test a server or client with.

They need Hypothesis: ``pip install imapgrammar[hypothesis]``. docs/fuzzing.md shows how to use them.

All are derived from the grammar, and shrink to what is shortest and plainest in it. Rules are named as the RFCs
name them, ``fetch-att`` or ``fetch_att``. ``capabilities``: only what IMAP4rev1 and these have; None for all that
the grammar has, and for what it leaves open to extensions unknown. ``utf8``: for a connection in UTF-8 mode, where
quoted strings may have UTF-8. A rule or capability that is not there raises `ValueError`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import msgspec

try:
    from hypothesis import reject
    from hypothesis import strategies as st
except ModuleNotFoundError as error:
    error.add_note("The strategies are for Hypothesis: pip install 'imapgrammar[hypothesis]'")
    raise

from imapgrammar import ParseError, parse_url
from imapgrammar.explain import entry as explain
from imapgrammar.fuzzing.derivation import Derivation, Derived, Maker
from imapgrammar.fuzzing.dialogue import DroppedError, Playwright, Turn
from imapgrammar.fuzzing.labelled import Capabilities, Labelled, Source, as_set, derivation_for, named
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
"""How many messages are made for a node at most: what constraints ask for seldom comes by itself."""


def commands(
    *, rule: str | None = None, capabilities: Capabilities = None, utf8: bool = False
) -> st.SearchStrategy[bytes]:
    """Valid commands of a client, ready for the wire: literals are in them.

    ``rule``: a rule or terminal that stands in each of them.
    """
    return _valid(_source(Side.CLIENT, rule, capabilities, utf8=utf8))


def responses(
    *, rule: str | None = None, capabilities: Capabilities = None, utf8: bool = False
) -> st.SearchStrategy[bytes]:
    """Valid messages of a server: responses, continuation requests and greetings.

    ``rule``: a rule or terminal that stands in each of them.
    """
    return _valid(_source(Side.SERVER, rule, capabilities, utf8=utf8))


def invalid_commands(
    *, rule: str | None = None, capabilities: Capabilities = None, utf8: bool = False
) -> st.SearchStrategy[Labelled]:
    """What is nearly a command: its ``octets``, the ``rule`` that they break, and the ``change`` that broke them.

    ``rule``: a rule or terminal that stood in each of them, and of which a part is broken. The rule that a parser
    misses there may be another one.
    """
    return _drawn(_source(Side.CLIENT, rule, capabilities, utf8=utf8).invalid)


def invalid_responses(
    *, rule: str | None = None, capabilities: Capabilities = None, utf8: bool = False
) -> st.SearchStrategy[Labelled]:
    """What is nearly a message of a server; see `invalid_commands`."""
    return _drawn(_source(Side.SERVER, rule, capabilities, utf8=utf8).invalid)


def from_rule(
    rule: str, *, side: Side | str = Side.CLIENT, capabilities: Capabilities = None, utf8: bool = False
) -> st.SearchStrategy[bytes]:
    """Octets of a rule or terminal. ``side``: only a client has literals that are not synchronizing."""
    made = unchecked(rule, side=side, capabilities=capabilities, utf8=utf8)
    name = named(_derivation(side, capabilities, utf8=utf8).grammar, rule)
    return made if name.isupper() else made.filter(lambda octets: _is_rule(octets, name, utf8=utf8))


def unchecked(
    rule: str, *, side: Side | str = Side.CLIENT, capabilities: Capabilities = None, utf8: bool = False
) -> st.SearchStrategy[bytes]:
    """Octets that the grammar derives from a rule, also those that an RFC forbids in prose: to test parsers with."""
    derivation = _derivation(side, capabilities, utf8=utf8)
    name = named(derivation.grammar, rule)
    return _drawn(lambda below: derivation.derive(name, below).octets)


def from_node(
    cls: type[AnyNode], *, capabilities: Capabilities = None, utf8: bool = False
) -> st.SearchStrategy[AnyNode]:
    """Nodes of a class of `imapgrammar.nodes`, with values that can be read and written."""
    for side in Side:
        derivation = _derivation(side, capabilities, utf8=utf8)
        if derivation.leads(f"{side}_message", cls):
            return _nodes_of(cls, Source(side, derivation, cls, capabilities, utf8=utf8).message)
    if derivation.leads("url_reference", cls):
        return _nodes_of(cls, lambda below: _url(derivation.derive("url_reference", below, through=cls).octets))
    raise ValueError(f"{cls.__name__} cannot stand in a message or URL")


def sequence_sets(*, star: bool = True) -> st.SearchStrategy[SequenceSet]:
    """Sets of message numbers or UIDs; ``star``: with ``*`` in some of them."""
    return from_rule("SEQUENCE_SET" if star else "KNOWN_SET").map(SequenceSet)


def literals(
    *, binary: bool = False, non_synchronizing: bool = False, max_size: int = 100
) -> st.SearchStrategy[Literal]:
    """Strings in the form of a literal. ``binary``: also `Literal8`. ``max_size``: how many octets at most."""
    kinds: list[type[Literal]] = [Literal]
    kinds += [NonSyncLiteral] * non_synchronizing + [Literal8] * binary
    kinds += [NonSyncLiteral8] * (binary and non_synchronizing)
    return st.sampled_from(kinds).flatmap(lambda kind: _contents(kind, max_size).map(kind))


def dialogues(*, capabilities: Capabilities = None, max_commands: int = 4) -> st.SearchStrategy[tuple[Turn, ...]]:
    """Dialogues from the server's greeting on: who sends what, in turns that wait for each other where IMAP does.

    Commands have answers under their tags; literals, SASL data and IDLE have their ``+``. What responses tell has
    nothing to do with what commands ask. A dialogue ends with BYE, with LOGOUT, or where TLS would begin.
    """
    client, server = (_derivation(side, capabilities, utf8=False) for side in Side)
    playwright = Playwright(client, server, data=_derivation(Side.CLIENT, None, utf8=False))
    return _drawn(lambda below: playwright.write(below, max_commands))


Drawing = TypeVar("Drawing")


class _Drawn:
    """Choices that Hypothesis makes, and unmakes when it shrinks."""

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
def _kept_derivation(side: Side, capabilities: frozenset[str] | None, *, utf8: bool) -> Derivation:
    return derivation_for(side, capabilities, utf8=utf8, around=_spanned)


def _spanned(rule: str, maker: Maker) -> Maker:
    """A rule as a strategy of its own: Hypothesis then knows which choices to leave out together."""

    def drawn(draw: st.DrawFn, depth: int, out: Derived) -> None:
        maker(_Drawn(draw), depth, out)

    # By it Hypothesis tells that a rule stands inside itself.
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
    """What is made from choices; those for which there is nothing are given up."""

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
    """Nodes of a class; ``whole`` gives a node in which there is one, or None."""

    def one(below: _Drawn) -> AnyNode | None:
        found = (_first(cls, whole(below)) for _ in range(_TRIES))
        return next((node for node in found if node is not None), None)

    return _drawn(one)


def _url(octets: bytes) -> Node | None:
    """The URL that octets are; None when something that the RFC says in prose is against them."""
    try:
        return parse_url(octets)
    except ParseError:
        return None


def _contents(kind: type[Literal], max_size: int) -> st.SearchStrategy[bytes]:
    octets = st.binary(max_size=max_size)
    return octets if issubclass(kind, Literal8) else octets.map(lambda octets: octets.replace(b"\0", b"0"))


def _first(cls: type[AnyNode], message: Node | None) -> AnyNode | None:
    """The first node of a class in a message or URL."""
    found = (node for node in _nodes(message) if type(node) is cls)
    return next(found, None)


def _nodes(value: Any) -> Iterator[Node]:
    """All nodes of a message, itself first."""
    if isinstance(value, Node):
        yield value
        value = msgspec.structs.astuple(value)
    if isinstance(value, tuple):
        for each in value:
            yield from _nodes(each)

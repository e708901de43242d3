"""The reference engine: Lark runs the grammar files as they stand.

It is the definition of what is right, for tests and study; it is slow. `parse` and `serialize` take
any rule of the grammar. Needs Lark, which the extra ``reference`` installs.
"""

from __future__ import annotations

import functools
from typing import Any, cast

try:
    from lark import Token, Tree, UnexpectedInput
    from lark.exceptions import UnexpectedCharacters, UnexpectedEOF
except ModuleNotFoundError as error:
    error.add_note("The reference engine runs on Lark: pip install 'imapgrammar[reference]'")
    raise

from imapgrammar.errors import ParseError
from imapgrammar.explain.entry import hiding_credentials
from imapgrammar.explain.expected import Errors, Miss
from imapgrammar.explain.writing import Writer
from imapgrammar.node import Node
from imapgrammar.reference.loader import Loaded, load, registry
from imapgrammar.reference.trees import Reader
from imapgrammar.syntax import framing
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.registry import Registry
from imapgrammar.syntax.slots import Slots


def parse(octets: bytes, rule: str) -> object:
    """The value of ``octets`` as ``rule`` of the grammar, such as ``search_key``.

    A rule that carries several values gives a tuple of them. Raises `ParseError`, and for a name
    that is no rule `KeyError`.
    """
    values = engine().read(octets, rule)
    return values[0] if len(values) == 1 else values


def serialize(value: object, rule: str) -> bytes:
    """The octets of ``value`` as ``rule``: the reverse of `parse`. Raises `SerializeError`."""
    return engine().writer.write(value, rule)


def serialize_message(message: object) -> bytes:
    """The octets of a whole message of either side. Raises `SerializeError`."""
    side = "client_message" if type(message) in engine().client_nodes else "server_message"
    return engine().writer.write(message, side)


@functools.cache
def engine() -> Engine:
    """The engine over the package's own grammar, loaded on first use."""
    return Engine(load(), registry())


class Engine:
    """Lark, with what turns its parse trees into nodes, its complaints into `ParseError`, and nodes into octets."""

    def __init__(self, loaded: Loaded, declared: Registry) -> None:
        self.grammar = loaded.grammar
        self._lark = loaded.lark
        slots, forms = Slots(loaded.grammar), Forms(loaded.grammar)
        self.writer = Writer(loaded.grammar, slots, forms, declared.constraints, self._recognise)
        self._errors = Errors(loaded.grammar, forms)
        self._reader = Reader(loaded.grammar, slots, forms, declared.constraints)

    @functools.cached_property
    def client_nodes(self) -> frozenset[type[Node]]:
        """The nodes that are messages of a client."""
        return frozenset(self.grammar.nodes["client_message"])

    def read(self, octets: bytes, rule: str) -> tuple[object, ...]:
        """The values of ``octets`` as ``rule``."""
        if rule not in self.grammar.rules:
            raise KeyError(rule)
        if not isinstance(octets, (bytes, bytearray, memoryview)):
            raise TypeError(f"octets are bytes, not {type(octets).__name__}")
        # What nodes and errors keep must not change under them.
        octets = bytes(memoryview(octets))
        framed = framing.set_aside(octets)
        try:
            tree = self._tree(framed, rule)
            return self._reader.values(framed, tree, rule)
        except ParseError as error:
            raise hiding_credentials(error) from None

    def _recognise(self, octets: bytes, rule: str) -> bool:
        try:
            self.read(octets, rule)
        except ParseError:
            return False
        return True

    def _tree(self, framed: framing.Framed, rule: str) -> Tree[Token]:
        try:
            return self._lark.parse(framed.text.decode("latin-1"), start=rule)
        except UnexpectedInput as error:
            raise self._parse_error(framed, rule, error) from None

    def _parse_error(self, framed: framing.Framed, start: str, error: UnexpectedInput) -> ParseError:
        if isinstance(error, UnexpectedCharacters):
            position = cast(int, error.pos_in_stream)
            readings = [(item.rule, item.ptr) for item in error.considered_tokens or ()]
        elif isinstance(error, UnexpectedEOF):
            position = len(framed.text)
            readings = list(error.state or ())
            if cut := framing.cut_at_announcement(framed.octets):
                return cut
        else:
            raise error
        misses = frozenset(self._miss(reading, ptr) for reading, ptr in readings)
        return self._errors.error(framed.octets, framed.offset(position), start, misses)

    def _miss(self, reading: Any, ptr: int) -> Miss:
        name = _rule_name(reading)
        rule = name if name in self.grammar.rules else self._reader.rule_of_tree(name)
        return rule, str(reading.expansion[ptr].name), reading.alias if ptr else None


def _rule_name(rule: Any) -> str:
    """The rule a Lark rule comes from: helpers for repetitions are named ``__rule_star_0``."""
    name = str(rule.origin.name)
    return name[2:].rsplit("_", 2)[0] if name.startswith("__") else name

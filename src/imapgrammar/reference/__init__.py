"""The reference engine: Lark runs the grammar files as they stand.

It defines which octets are valid, and their nodes. It is slow, and meant for tests and study. `parse`
and `serialize` take any rule of the grammar. It needs Lark, which the extra ``reference`` installs.
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
from imapgrammar.explain.expected import Errors, Miss
from imapgrammar.explain.reading import Diagnosis
from imapgrammar.explain.writing import Writer
from imapgrammar.node import Node
from imapgrammar.reference.loader import Loaded, load, registry
from imapgrammar.reference.trees import Reader
from imapgrammar.syntax import framing
from imapgrammar.syntax.credentials import hiding_credentials
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.lookahead import Ahead
from imapgrammar.syntax.registry import Registry
from imapgrammar.syntax.slots import Slots


def parse(octets: bytes, rule: str) -> object:
    """Read ``octets`` as ``rule`` of the grammar, such as ``search_key``, and return the value.

    For a rule that carries several values, or none, it is a tuple. Raises `ParseError` if the octets are not the rule,
    `KeyError` if there is no such rule.
    """
    values = engine().read(octets, rule)
    return values[0] if len(values) == 1 else values


def serialize(value: object, rule: str) -> bytes:
    """Write ``value`` as ``rule``, the reverse of `parse`, and return the octets. Raises `SerializeError`."""
    return engine().writer.write(value, rule)


def serialize_message(message: object) -> bytes:
    """Write a whole message, of either side, and return the octets. Raises `SerializeError`."""
    side = "client_message" if type(message) in engine().client_nodes else "server_message"
    return engine().writer.write(message, side)


@functools.cache
def engine() -> Engine:
    """Return the engine for the grammar of this package. It is loaded on first use."""
    return Engine(load(), registry())


class Engine:
    """Reads with Lark, and turns its parse trees into nodes and its errors into `ParseError`. Also writes nodes."""

    def __init__(self, loaded: Loaded, declared: Registry) -> None:
        self.grammar = loaded.grammar
        self._declared = declared
        self._lark = loaded.lark
        slots, forms = Slots(loaded.grammar), Forms(loaded.grammar)
        self.writer = Writer(loaded.grammar, slots, forms, declared.constraints, self._recognise)
        self._errors = Errors(loaded.grammar, forms)
        self._reader = Reader(loaded.grammar, slots, forms, declared.constraints)

    @functools.cached_property
    def client_nodes(self) -> frozenset[type[Node]]:
        """The node classes of messages of a client."""
        return frozenset(self.grammar.nodes["client_message"])

    @functools.cached_property
    def _diagnosis(self) -> Diagnosis:
        follow = {
            name: bytes(sorted(octets[0] if octets else ())) for name, octets in Ahead(self.grammar).follow.items()
        }
        return Diagnosis(self.grammar, self._declared.constraints, follow, self._declared.secrets)

    def read(self, octets: bytes, rule: str) -> tuple[object, ...]:
        """Return the values of ``octets`` as ``rule``. Raises `ParseError`, `KeyError` if there is no such rule."""
        if rule not in self.grammar.rules:
            raise KeyError(rule)
        if not isinstance(octets, (bytes, bytearray, memoryview)):
            raise TypeError(f"octets are bytes, not {type(octets).__name__}")
        # Nodes and errors keep these octets, so they must not be changed by the caller later.
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
        found = self._errors.error(framed.octets, framed.offset(position), start, misses)
        return self._diagnosis.narrowed(found, start)

    def _miss(self, reading: Any, ptr: int) -> Miss:
        name = _rule_name(reading)
        rule = name if name in self.grammar.rules else self._reader.rule_of_tree(name)
        return rule, str(reading.expansion[ptr].name), reading.alias if ptr else None


def _rule_name(rule: Any) -> str:
    """The name of the rule from which a rule of Lark comes. Its helpers for repetitions are named ``__rule_star_0``."""
    name = str(rule.origin.name)
    return name[2:].rsplit("_", 2)[0] if name.startswith("__") else name

"""Toy grammars: compiled as the package's own grammar is, and run beside the reference engine."""

from __future__ import annotations

import enum
import functools
import sys
import types
from collections.abc import Callable, Mapping
from typing import Any, cast

import pytest

import imapgrammar.nodes
from imapgrammar import ParseError, SerializeError, ir, reference, registry, strings
from imapgrammar.codegen import parser, scanners, writer
from imapgrammar.codegen.patterns import Ahead
from imapgrammar.loader import Loaded, compose
from imapgrammar.node import Node
from imapgrammar.registry import Constraint, Registry, by_alias
from imapgrammar.terminals import (
    MAX_32,
    Bare,
    Keyword,
    LiteralString,
    Member,
    Number,
    Octets,
    QuotedString,
    Set,
    Terminal,
)


class Refused(enum.Enum):
    """What reading or writing gives where it refuses."""

    REFUSED = "refused"

    def __repr__(self) -> str:
        return self.name


REFUSED = Refused.REFUSED


class One(Node):
    first: object


class Two(Node):
    first: object
    second: object


class Three(Node):
    first: object
    second: object
    third: object


class Ex(Node):
    pass


class Why(Node):
    pass


class Zed(Node):
    pass


class Other(Node):
    name: bytes
    value: object


NODES = (One, Two, Three, Ex, Why, Zed, Other)
"""Nodes of so many values, of none, and one for catch-alls."""


class Colour(enum.Enum):
    RED = "Red"
    DARK_RED = "Dark-Red"


for _class in (*NODES, Colour):
    # Where generated modules take nodes and enumerations from.
    _class.__module__ = "imapgrammar.nodes.toy"

TERMINALS: Mapping[str, Terminal] = {
    "ATOM": Bare(),
    "COLOUR": Member(Colour),
    "FLAG": Octets(strings.Flag),
    "LITERAL": LiteralString(strings.Literal),
    "LITERAL8": LiteralString(strings.Literal8),
    "NUMBER": Number(0, MAX_32),
    "OTHER_NAME": Octets(),
    "QUOTED": QuotedString(),
    "SET": Set(),
    "SIZE": Keyword(),
    "TEXT": Octets(),
    "WORD": Octets(),
}

# Nothing is declared twice: what a toy grammar defines itself is left out here.
_DEFINITIONS = r"""
client_message: thing CRLF
server_message: thing CRLF
absent:
ATOM: /[A-Za-z0-9]+/
COLOUR: "Red" | "Dark-Red"
FLAG: /\\?[A-Za-z]+/
LITERAL: /\{[0-9]+\+?\}\r\n/
LITERAL8: /~\{[0-9]+\+?\}\r\n/
NUMBER: /[0-9]+/
OTHER_NAME: /[A-Za-z]+/
QUOTED: /"([^\x00\r\n"\\\x80-\xff]|\\["\\])*"/
SET: /[1-9][0-9]*(:[1-9][0-9]*)?(,[1-9][0-9]*(:[1-9][0-9]*)?)*/
SIZE: "BIG" | "BIGGER"
TEXT: /[\x20-\x7e]+/
WORD: /[A-Za-z0-9]+/
SP: " "
CRLF: "\r\n"
"""


class Toy:
    """A grammar whose rule ``thing`` is read and written by both engines, which must agree."""

    def __init__(self, loaded: Loaded, declared: Registry) -> None:
        self.grammar: ir.Grammar = loaded.grammar
        self._reference = reference.Engine(loaded, declared)
        self.text = generated(loaded.grammar, declared)
        self._modules = executed(self.text, declared)

    def read(self, octets: bytes) -> object:
        """The value of ``thing``, from a line of these octets."""
        ours, theirs = self.read_compiled(octets), self._read_by_reference(octets)
        assert repr(ours) == repr(theirs), octets
        return ours

    def read_compiled(self, octets: bytes) -> object:
        """The value of ``thing`` as the generated parser alone reads it."""
        message = octets + b"\r\n"
        *values, end = self._function("parser", "read_client_message")(message, 0)
        return _unpacked(values) if end == len(message) else REFUSED

    def write(self, value: object) -> object:
        """The octets of ``value`` as ``thing``; of a tuple, if the rule carries several."""
        ours, theirs = self.write_compiled(value), self._write_by_reference(value)
        assert repr(ours) == repr(theirs), value
        return ours

    def write_compiled(self, value: object) -> object:
        """The octets that the generated writer alone gives."""
        out: list[bytes] = []
        values = value if self.grammar.widths["thing"] > 1 and isinstance(value, tuple) else (value,)
        written = self._function("writer", "write_client_message")(*values, out)
        return b"".join(out).removesuffix(b"\r\n") if written else REFUSED

    def function(self, module: str, name: str) -> str:
        """The text of one generated function."""
        start = self.text[module].index(f"def {name}(")
        return self.text[module][start:].split("\n\ndef ")[0].partition("\n#")[0]

    def _function(self, module: str, name: str) -> Callable[..., Any]:
        return cast(Callable[..., Any], vars(self._modules[module])[name])

    def _read_by_reference(self, octets: bytes) -> object:
        try:
            return _unpacked(self._reference.read(octets + b"\r\n", "client_message"))
        except ParseError:
            return REFUSED

    def _write_by_reference(self, value: object) -> object:
        try:
            return self._reference.writer.write(value, "client_message").removesuffix(b"\r\n")
        except SerializeError:
            return REFUSED


@functools.cache
def toy(text: str) -> Toy:
    """The toy with these rules and terminals, and what they need of the common ones."""
    return custom(text)


def custom(
    text: str,
    *,
    kinds: Mapping[str, type[bytes]] | None = None,
    verbatim: tuple[str, ...] = (),
    constraints: Mapping[str, Constraint] | None = None,
    terminals: Mapping[str, Terminal] | None = None,
) -> Toy:
    """A toy for which more is declared."""
    declared = Registry(
        terminals={**TERMINALS, **(terminals or {})},
        kinds=dict(kinds or {}),
        verbatim=set(verbatim),
        constraints={rule: [check] for rule, check in (constraints or {}).items()},
        nodes=by_alias(NODES),
    )
    return Toy(load(text, declared), declared)


def load(text: str, declared: Registry | None = None) -> Loaded:
    """The grammar of a toy."""
    own = {line.partition(":")[0] for line in text.splitlines() if ":" in line and not line.startswith(" ")}
    common = [line for line in _DEFINITIONS.splitlines() if line.partition(":")[0] not in own]
    return compose(
        {"toy": "\n".join([text, *common]) + "\n"},
        declared or Registry(terminals=dict(TERMINALS), nodes=by_alias(NODES)),
    )


def generated(grammar: ir.Grammar, declared: Registry) -> dict[str, str]:
    """The generated modules' text."""
    ahead = Ahead(grammar)
    return {
        "scanners": scanners.module(grammar, ahead),
        "parser": parser.Generator(grammar, ahead, declared.constraints).module(),
        "writer": writer.Generator(grammar, ahead, declared.constraints).module(),
    }


def executed(text: Mapping[str, str], declared: Registry | None = None) -> dict[str, types.ModuleType]:
    """The generated modules, over the toy nodes and what is declared for a toy."""
    nodes = types.ModuleType("imapgrammar.nodes")
    vars(nodes).update({cls.__name__: cls for cls in (*NODES, Colour)})
    modules = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(imapgrammar, "nodes", nodes)
        patch.setattr(registry, "registry", lambda: declared)
        for name, source in text.items():
            modules[name] = module = types.ModuleType(f"imapgrammar._generated.{name}")
            patch.setitem(sys.modules, module.__name__, module)
            source = source.replace(" import (\n)", " import (\n    __name__ as _,\n)")  # a toy may not need anything
            exec(compile(source, f"toy_{name}.py", "exec"), vars(module))
    return modules


def _unpacked(values: Any) -> object:
    return values[0] if len(values) == 1 else tuple(values)

"""Toy grammars, compiled like the grammar of the package, and compared with the reference engine."""

from __future__ import annotations

import enum
import functools
import sys
import types
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

import pytest

import imapgrammar.nodes
from imapgrammar import ParseError, SerializeError, codegen, reference, strings
from imapgrammar.node import Node
from imapgrammar.reference.loader import Loaded, compose
from imapgrammar.syntax import ir, registry
from imapgrammar.syntax.limits import MAX_32
from imapgrammar.syntax.registry import Constraint, Registry, by_alias
from imapgrammar.syntax.terminals import (
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
    """The result of an engine that refuses to read or to write."""

    REFUSED = "refused"


REFUSED = Refused.REFUSED


class Ex(Node):
    pass


class Why(Node):
    pass


class Zed(Node):
    pass


class One(Node):
    first: object


class Single(Node):
    first: object


class Two(Node):
    first: object
    second: object


class Pair(Node):
    first: object
    second: object


class Three(Node):
    first: object
    second: object
    third: object


class Other(Node):
    name: object
    value: object


class Colour(enum.Enum):
    RED = "Red"
    DARK_RED = "Dark-Red"


class Nickname(bytes):
    pass


NODES = (Ex, Why, Zed, One, Single, Two, Pair, Three, Other)
# Where generated modules take such classes from; the nodes, which need not say so, must not be taken for the package's.
Colour.__module__ = Nickname.__module__ = "imapgrammar.nodes.toy"

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

_COMMON = r"""
client_message: thing CRLF
server_message: thing CRLF
url_line: thing CRLF
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
SIZE: "SMALL" | "BIG"
TEXT: /[\x20-\x7e]+/
WORD: /[A-Za-z0-9]+/
SP: " "
CRLF: "\r\n"
"""
"""Rules and terminals that every toy has, if it does not define them itself. Its messages are a ``thing``."""


class Toy:
    """A grammar whose rule ``thing`` is read and written by both engines, which must agree."""

    def __init__(self, loaded: Loaded, declared: Registry) -> None:
        self.grammar = loaded.grammar
        self.text = generated(loaded, declared.constraints)
        self._modules = executed(self.text, declared)
        self._reference = reference.Engine(loaded, declared)

    def read(self, octets: bytes) -> object:
        """The value of a line of these octets, a tuple if ``thing`` has several; `REFUSED` if it has none."""
        ours, theirs = self.read_compiled(octets), self._read_by_reference(octets)
        # The repr tells a Quoted from bytes, and True from 1.
        assert repr(ours) == repr(theirs), octets
        return ours

    def read_compiled(self, octets: bytes) -> object:
        """The same, by the generated parser alone."""
        message = octets + b"\r\n"
        *values, end = self._function("parser", "read_client_message")(message, 0)
        return _unpacked(values) if end == len(message) else REFUSED

    def write(self, value: object) -> object:
        """The octets of a value, or of a tuple of them; `REFUSED` if it has none."""
        ours, theirs = self.write_compiled(value), self._write_by_reference(value)
        assert ours == theirs, value
        return ours

    def write_compiled(self, value: object) -> object:
        """The same, by the generated writer alone."""
        out: list[bytes] = []
        values = value if self.grammar.widths["thing"] > 1 and isinstance(value, tuple) else (value,)
        written = self._function("writer", "write_client_message")(*values, out)
        return b"".join(out).removesuffix(b"\r\n") if written else REFUSED

    def function(self, module: str, name: str) -> str:
        """The text of a generated function."""
        return self.text[module].partition(f"\ndef {name}(")[2].partition("\ndef ")[0]

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
    """The toy with these statements."""
    return custom(text)


def custom(
    text: str,
    *,
    terminals: Mapping[str, Terminal] | None = None,
    kinds: Mapping[str, type[bytes]] | None = None,
    verbatim: Iterable[str] = (),
    constraints: Mapping[str, Constraint] | None = None,
) -> Toy:
    """A toy for which more is declared."""
    declared = toy_registry(terminals=terminals, kinds=kinds, verbatim=verbatim, constraints=constraints)
    return Toy(toy_loaded(text, declared), declared)


def toy_registry(
    *,
    terminals: Mapping[str, Terminal] | None = None,
    kinds: Mapping[str, type[bytes]] | None = None,
    verbatim: Iterable[str] = (),
    constraints: Mapping[str, Constraint] | None = None,
) -> Registry:
    """Return the declarations of all toys, and these."""
    return Registry(
        terminals={**TERMINALS, **(terminals or {})},
        kinds=dict(kinds or {}),
        verbatim=set(verbatim),
        constraints={rule: [check] for rule, check in (constraints or {}).items()},
        nodes=by_alias(NODES),
    )


def toy_grammar(text: str, declared: Registry | None = None) -> ir.Grammar:
    """The intermediate form of a toy."""
    return toy_loaded(text, declared or toy_registry()).grammar


def toy_loaded(text: str, declared: Registry) -> Loaded:
    """A toy grammar, loaded."""
    own = {line.partition(":")[0] for line in text.splitlines()}
    common = [line for line in _COMMON.splitlines() if line.partition(":")[0] not in own]
    return compose({"toy": "\n".join([text, *common, ""])}, declared)


def generated(loaded: Loaded, constrained: Iterable[str]) -> dict[str, str]:
    """The text of the compiled engine's modules that are generated from a grammar."""
    modules = codegen.modules(loaded, constrained)
    return {name.removeprefix("compiled/"): text for name, text in modules.items() if name.startswith("compiled/")}


def executed(text: Mapping[str, str], declared: Registry) -> dict[str, types.ModuleType]:
    """The modules themselves, with the toy nodes, and what a toy declares, in the place of the package's own."""
    nodes = types.ModuleType("imapgrammar.nodes")
    vars(nodes).update({cls.__name__: cls for cls in (*NODES, Colour, Nickname)})
    modules = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(imapgrammar, "nodes", nodes)
        patch.setattr(registry, "declared", lambda: declared)
        for name, source in text.items():
            modules[name] = module = types.ModuleType(f"imapgrammar.compiled.{name}")
            patch.setitem(sys.modules, module.__name__, module)
            exec(compile(_importing_something(source), f"toy_{name}.py", "exec"), vars(module))
    return modules


def _importing_something(source: str) -> str:
    """A toy may need nothing of a module, which the package's own grammar never does."""
    return source.replace(" import (\n)", " import (__name__ as _)")


def _unpacked(values: Any) -> object:
    return values[0] if len(values) == 1 else tuple(values)

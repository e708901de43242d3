"""A toy grammar in files, like the grammar of the package, and the nodes that it builds."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.reference import Engine
from imapgrammar.reference.loader import Loaded, compose
from imapgrammar.syntax.registry import Registry
from imapgrammar.syntax.terminals import Number, Octets


class ToyPair(Node):
    first: int
    second: int | None = None


class ToyList(Node):
    numbers: tuple[int, ...]


class ToyKnown(Node):
    pass


class ToyUnknown(Node):
    name: bytes
    number: int | None = None


class ToyNever(Node):
    pass


DECLARED = Registry(
    terminals={"NUMBER": Number(0, 99), "OTHER_NAME": Octets()},
    nodes={f"toy_{cls.__name__[3:].lower()}": cls for cls in (ToyPair, ToyList, ToyKnown, ToyUnknown, ToyNever)},
)
BASE = """
// RFC 1 section 2: the base
thing: "PAIR" SP NUMBER [SP NUMBER] -> toy_pair
    | "LIST" SP "(" [NUMBER (SP NUMBER)*] ")" -> toy_list
    | other
other.-1: OTHER_NAME [SP NUMBER] -> toy_unknown
OTHER_NAME: /[A-Z]+/
NUMBER: /[0-9]+/
SP: " "
"""
EXTENSION = """
// RFC 7 section 8: an extension
%extend thing: "KNOWN" -> toy_known
"""


def load(**files: str) -> Loaded:
    """The grammar of these files."""
    return compose(files, DECLARED)


def engine(**files: str) -> Engine:
    """The reference engine over the grammar of these files."""
    return Engine(load(**files), DECLARED)


def parse(octets: bytes, **files: str) -> object:
    """The one value of octets as the rule ``thing`` of these files."""
    (value,) = engine(**files).read(octets, "thing")
    return value

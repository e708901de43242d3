r"""Conversion of nodes to JSON and back.

A node is a JSON object with its fields and a ``type``, the class name in snake case. Fields that are ``UNSET`` are left
out. Octets are a JSON string with one character for each octet (Latin-1), so that nothing is lost. A string that is not
in its canonical form is an object that names the form, such as ``{"quoted": "fred"}``. The forms are ``atom``,
``quoted``, ``utf8-quoted``, ``literal``, ``literal+``, ``literal8`` and ``literal8+``.
"""

from __future__ import annotations

import collections
import enum
import functools
import sys
import types
import typing
from typing import NoReturn

import msgspec

from imapgrammar import nodes
from imapgrammar.errors import brief
from imapgrammar.node import Node, Secretive
from imapgrammar.sets import SequenceSet
from imapgrammar.strings import (
    Atom,
    Literal,
    Literal8,
    NonSyncLiteral,
    NonSyncLiteral8,
    Quoted,
    Spelled,
    StreamedLiteral,
    Utf8Quoted,
)

Jsonable = None | bool | int | str | list["Jsonable"] | dict[str, "Jsonable"]

_FORMS: dict[str, type[bytes]] = {
    "atom": Atom,
    "quoted": Quoted,
    "utf8-quoted": Utf8Quoted,
    "literal": Literal,
    "literal+": NonSyncLiteral,
    "literal8": Literal8,
    "literal8+": NonSyncLiteral8,
}
_FORM_NAMES: dict[type, str] = {form: name for name, form in _FORMS.items()}


def to_json(node: Node) -> bytes:
    r"""Return a node as JSON text in UTF-8.

    >>> from imapgrammar.nodes import Vanished
    >>> to_json(Vanished(True, SequenceSet(b"1:3")))
    b'{"type":"vanished","earlier":true,"known_uids":"1:3"}'
    """
    return msgspec.json.encode(to_builtins(node))


def from_json(text: bytes | str) -> Node:
    """Return the node that `to_json` converted to ``text``.

    Raises `msgspec.DecodeError`, which is a `ValueError`, for text that is not JSON. Raises `ValueError` for JSON that
    is not a node: an unknown type, an unknown field, or a value that its field cannot have.
    """
    try:
        node = from_builtins(msgspec.json.decode(text))
    except RecursionError:
        raise ValueError("nested too deep") from None
    assert isinstance(node, Node)
    return node


def to_builtins(value: object) -> Jsonable:
    """Return a node, or the value of a field, as dicts, lists, strings and numbers.

    Raises `TypeError` for a value that no node contains, and for a `StreamedLiteral`, whose octets are gone.
    """
    match value:
        case None | bool() | int() | str():
            return value
        case Node():
            fields = ((name, getattr(value, name)) for name in value.__struct_fields__)
            tag = str(value.__struct_config__.tag)
            return {"type": tag} | {name: to_builtins(field) for name, field in fields if field is not msgspec.UNSET}
        case tuple():
            return [to_builtins(item) for item in value]
        case SequenceSet():
            return str(value)
        case enum.Enum():
            return str(value.value)
        case Spelled(form=form) if form:
            return {_FORM_NAMES[form]: bytes(value).decode("latin-1")}
        case StreamedLiteral():
            raise TypeError("the octets of a streamed literal are gone")
        case Atom() | Quoted() | Literal():
            return {_FORM_NAMES[type(value)]: bytes(value).decode("latin-1")}
        case bytes():
            return bytes(value).decode("latin-1")
        case _:
            raise TypeError(f"no node contains a {type(value).__name__}")


def from_builtins(value: object, hint: object = Node) -> object:
    """Return the value that `to_builtins` converted, for a field with the annotation ``hint``.

    Raises `ValueError` for a value that such a field cannot have.
    """
    choices = _choices(hint)
    match value:
        case {"type": str(alias), **fields}:
            return _node(alias, {str(name): field for name, field in fields.items()}, choices)
        case {**forms} if len(forms) == 1 and isinstance(text := next(iter(forms.values())), str):
            return _octets(text, choices, _FORMS.get(str(next(iter(forms)))) or _refuse(value))
        case str():
            return _octets(value, choices, None)
        case list():
            return _tuple(value, choices)
        case _ if type(value) in choices:
            return value
        case _:
            return _refuse(value)


def _refuse(value: object) -> NoReturn:
    raise ValueError(f"cannot be {brief(value)}")


def _node(alias: str, fields: dict[str, object], choices: tuple[object, ...]) -> Node:
    cls = _node_classes().get(alias)
    if cls is None or not any(isinstance(choice, type) and issubclass(cls, choice) for choice in choices):
        raise ValueError(f"cannot be a {brief(alias)}")
    hints = field_types(cls)
    values = {}
    for name, field in fields.items():
        if name not in hints:
            raise ValueError(f"{alias} has no field {brief(name)}")
        try:
            values[name] = from_builtins(field, hints[name])
        except ValueError as error:
            secret = issubclass(cls, Secretive) and name in cls.secrets
            raise ValueError(f"{alias}.{name}: {'cannot be this value' if secret else error}") from None
    try:
        return cls(**values)
    except TypeError as error:
        raise ValueError(f"{alias}: {error}") from None


@functools.cache
def _node_classes() -> dict[str, type[Node]]:
    """Return the node classes, each with its ``type`` in JSON as key."""
    classes = [cls for cls in vars(nodes).values() if isinstance(cls, type) and issubclass(cls, Node)]
    return {str(cls.__struct_config__.tag): cls for cls in classes}


@functools.cache
def field_types(cls: type[Node]) -> dict[str, object]:
    """Return the types of a node's fields by name, with forward references resolved."""
    return typing.get_type_hints(cls)


@functools.cache
def resolved(hint: typing.ForwardRef) -> object:
    """Return the type that a forward reference names, such as the one in a recursive alias."""
    modules = [vars(module) for name, module in sys.modules.items() if name.startswith(f"{nodes.__name__}.")]
    names = dict(collections.ChainMap(*modules))
    return typing.get_type_hints(types.SimpleNamespace(__annotations__={"_": hint}), names)["_"]


@functools.cache
def _choices(hint: object) -> tuple[object, ...]:
    """Return the members of a union and of the unions in it; for any other type, the type alone."""
    if isinstance(hint, typing.ForwardRef):
        hint = resolved(hint)
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return tuple(choice for member in typing.get_args(hint) for choice in _choices(member))
    return (hint,)


def _octets(text: str, choices: tuple[object, ...], form: type[bytes] | None) -> object:
    octets = text.encode("latin-1")
    for choice in choices:
        if not isinstance(choice, type):
            continue
        if issubclass(choice, Spelled) and (form is None or issubclass(form, (Quoted, Literal))):
            return choice(octets, form)
        if choice is bytes and form:
            return form(octets)
        if form:
            continue
        if issubclass(choice, enum.Enum):
            return choice(text)
        if issubclass(choice, SequenceSet):
            return SequenceSet(octets)
        if issubclass(choice, bytes):
            return choice(octets)
        if choice is str:
            return text
    return _refuse(text)


def _tuple(items: list[object], choices: tuple[object, ...]) -> tuple[object, ...]:
    for choice in choices:
        if typing.get_origin(choice) is tuple:
            hints = typing.get_args(choice)
            if len(hints) == 2 and hints[1] is Ellipsis:
                return tuple(from_builtins(item, hints[0]) for item in items)
            if len(hints) == len(items):
                return tuple(from_builtins(item, hint) for item, hint in zip(items, hints, strict=True))
    return _refuse(items)

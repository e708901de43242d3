"""Nodes as trees: each value in a node, with its path and the annotation of its field."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from imapgrammar import jsonable
from imapgrammar.node import Node

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Place:
    """A value inside a node. ``hint``: the annotation of the field that holds it."""

    path: Path
    value: object
    hint: object


def members(hint: object) -> Iterator[object]:
    """The members of a union, also of unions in it; any other annotation itself."""
    if isinstance(hint, typing.ForwardRef):
        hint = jsonable.resolved(hint)
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        for member in typing.get_args(hint):
            yield from members(member)
    else:
        yield hint


def places(node: Node) -> list[Place]:
    """All values inside a node, without the node itself."""
    found: list[Place] = []
    todo: list[tuple[Path, object, object]] = [((), node, type(node))]
    while todo:
        path, value, hint = todo.pop()
        if path:
            found.append(Place(path, value, hint))
        if isinstance(value, Node):
            hints = jsonable.field_types(type(value))
            todo += [((*path, name), getattr(value, name), hints[name]) for name in value.__struct_fields__]
        elif isinstance(value, tuple):
            hints_of_items = item_hints(hint, len(value))
            todo += [((*path, n), item, hints_of_items[n]) for n, item in enumerate(value)] if hints_of_items else []
    return found


def item_hints(hint: object, count: int) -> list[object]:
    """The annotation of each of ``count`` items of a tuple; empty if the annotation has no such tuple."""
    for member in members(hint):
        if typing.get_origin(member) is tuple:
            hints = typing.get_args(member)
            if is_list(member):
                return [hints[0]] * count
            if len(hints) == count:
                return list(hints)
    return []


def is_list(hint: object) -> bool:
    """Return whether an annotation allows a tuple of any length."""
    return any(typing.get_origin(each) is tuple and typing.get_args(each)[-1] is Ellipsis for each in members(hint))


def replaced(value: object, path: Path, new: object) -> object:
    """A copy with another value at a path."""
    if not path:
        return new
    step, *rest = path
    if isinstance(value, Node):
        assert isinstance(step, str)
        return msgspec.structs.replace(value, **{step: replaced(getattr(value, step), tuple(rest), new)})
    assert isinstance(value, tuple)
    assert isinstance(step, int)
    return (*value[:step], replaced(value[step], tuple(rest), new), *value[step + 1 :])

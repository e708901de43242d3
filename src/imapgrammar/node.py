"""Base classes of all nodes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, dataclass_transform

import msgspec


def _tag(class_name: str) -> str:
    """Return the name that the grammar uses for a node class: ``mod_seq`` for ``ModSeq``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", class_name).lower()


if TYPE_CHECKING:

    @dataclass_transform(frozen_default=True, field_specifiers=(msgspec.field,))
    class _FrozenStruct(msgspec.StructMeta):
        """Metaclass that tells type checkers that every subclass of `Node` is frozen."""

else:
    # CPython up to 3.11 does not use vectorcall for a class whose metaclass is written in Python. Making a node
    # would then first make a tuple of its fields.
    _FrozenStruct = msgspec.StructMeta


class Node(msgspec.Struct, metaclass=_FrozenStruct, frozen=True, gc=False, tag=_tag, tag_field="type"):
    """A piece of an IMAP message. Nodes are immutable, hashable, comparable and picklable, and work with ``match``.

    The fields of a node are the values of the grammar alternative that has the node's name, in the same order. For an
    optional part that is absent, the field is None. If the part can also be NIL, NIL is None and absence is
    ``msgspec.UNSET``. If the part is a list that cannot be empty, absence is ``()``.

    Making a node does not check its fields. `imapgrammar.serialize` raises `SerializeError` for a field with a value of
    the wrong type or out of range, or with octets that the wire form cannot hold. A node from
    `imapgrammar.parse_command` or `imapgrammar.parse_response` always has valid fields.

    `imapgrammar.jsonable` converts nodes to JSON and back.

    ``gc=False`` is safe because the fields of a node exist before the node: there can be no reference cycles.
    """


class Secretive(Node):
    """A node that holds passwords or SASL data. Its repr shows only the size of the fields named in ``secrets``."""

    secrets: ClassVar[tuple[str, ...]] = ()

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({fields})"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return [(name, self._public(name)) for name in self.__struct_fields__]

    def _public(self, name: str) -> object:
        value: object = getattr(self, name)
        return Hidden(value) if name in self.secrets and value not in (None, msgspec.UNSET) else value


def nodes_in(value: object) -> Iterator[Node]:
    """Yield the nodes in a value, which is a node, or a tuple or list of values; each before those in its fields."""
    todo = [value]
    while todo:
        match todo.pop():
            case Node() as node:
                yield node
                todo += reversed([getattr(node, name) for name in node.__struct_fields__])
            case tuple() | list() as items:
                todo += reversed(items)


class Hidden:
    """A placeholder for a secret value in a repr: ``<6 octets>``, or ``<str>`` for what is not octets."""

    def __init__(self, value: object) -> None:
        self._shown = f"<{len(value)} octets>" if isinstance(value, bytes) else f"<{type(value).__name__}>"

    def __repr__(self) -> str:
        return self._shown


class Concealed(bytes):
    """Octets that may be of a password or of SASL data: their repr is ``<6 octets>``."""

    def __repr__(self) -> str:
        return repr(Hidden(bytes(self)))

    __str__ = __repr__

"""The base of all nodes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, dataclass_transform

import msgspec


def _tag(class_name: str) -> str:
    """``ModSeq`` is built by the alternatives that the grammar names ``mod_seq``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", class_name).lower()


if TYPE_CHECKING:

    @dataclass_transform(frozen_default=True, field_specifiers=(msgspec.field,))
    class _FrozenStruct(msgspec.StructMeta):
        """Tells type checkers that every subclass of `Node` is frozen, as it is."""

else:
    # Up to CPython 3.11 classes whose metaclass is written in Python are not called by vectorcall, so
    # that making a node would make a tuple of its fields first.
    _FrozenStruct = msgspec.StructMeta


class Node(msgspec.Struct, metaclass=_FrozenStruct, frozen=True, gc=False, tag=_tag, tag_field="type"):
    """A piece of an IMAP message: immutable, hashable, comparable, picklable, for ``match`` and JSON.

    A node's fields are, in order, the values of the grammar alternative that has its name. An
    optional part that is absent is None; where it may also be NIL, NIL is None and absence is
    ``msgspec.UNSET``; an absent list that could not be empty is ``()``.

    `imapgrammar.jsonable` turns nodes into JSON and back.

    ``gc=False`` is safe because a node holds only what existed before it: there are no cycles.
    """


class Secretive(Node):
    """A node with passwords or SASL data in its fields ``secrets``, which its repr does not show."""

    secrets: ClassVar[tuple[str, ...]] = ()

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({fields})"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return [(name, self._public(name)) for name in self.__struct_fields__]

    def _public(self, name: str) -> object:
        value: object = getattr(self, name)
        return Hidden(value) if name in self.secrets and isinstance(value, bytes) else value


class Hidden:
    """Stands for octets in a repr: ``<6 octets>``."""

    def __init__(self, octets: bytes) -> None:
        self._count = len(octets)

    def __repr__(self) -> str:
        return f"<{self._count} octets>"

"""What the node modules declare: node classes, the meaning of terminals, and constraints of the RFCs' prose.

The grammar's loader reads this; node modules fill it when they are imported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from imapgrammar.errors import GrammarError
from imapgrammar.node import Node
from imapgrammar.syntax.terminals import Terminal

Constraint = Callable[[Sequence[object]], str | None]


class Registry(msgspec.Struct):
    """All that is declared: ``terminals`` by grammar name, ``kinds`` and ``constraints`` by rule.

    ``sections``: where constraints stand that are not in the RFC of their rule.
    """

    terminals: dict[str, Terminal] = msgspec.field(default_factory=dict)
    kinds: dict[str, type[bytes]] = msgspec.field(default_factory=dict)
    verbatim: set[str] = msgspec.field(default_factory=set)
    secrets: set[str] = msgspec.field(default_factory=set)
    constraints: dict[str, list[Constraint]] = msgspec.field(default_factory=dict)
    sections: dict[Constraint, str] = msgspec.field(default_factory=dict)
    nodes: dict[str, type[Node]] = msgspec.field(default_factory=dict)


_registry = Registry()


def declare(**terminals: Terminal) -> None:
    """Say what terminals of the grammar mean: ``declare(NUMBER=Number(0, MAX_32))``."""
    _registry.terminals.update(terminals)


def declare_kind(**kinds: type[bytes]) -> None:
    """Say that the string of a rule has a class of its own: ``declare_kind(mailbox=Mailbox)``."""
    _registry.kinds.update(kinds)


def declare_verbatim(*rules: str) -> None:
    """Say that the value of these rules is their octets as they stand, literals and all."""
    _registry.verbatim.update(rules)


def declare_secret(*names: str) -> None:
    """Say that errors must not show what was read since one of these rules or terminals began, after its keyword."""
    _registry.secrets.update(names)


def constraint(rule: str, section: str = "") -> Callable[[Constraint], Constraint]:
    """Decorate a function that checks what an RFC says of ``rule`` in prose, beyond its ABNF.

    It gets the rule's values and returns what is wrong in one line, or None. It is asked when the
    rule is read and when it is written. Errors quote ``section``, such as ``RFC 9394 section 3.1``, or else that of
    the rule.
    """

    def register(check: Constraint) -> Constraint:
        _registry.constraints.setdefault(rule, []).append(check)
        if section:
            _registry.sections[check] = section
        return check

    return register


def section_of(check: Constraint) -> str:
    """Where a constraint stands, if that is not the RFC of its rule."""
    return _registry.sections.get(check, "")


def declared() -> Registry:
    """Return what the node modules that were imported declare."""
    return _registry


def by_alias(classes: Iterable[type[Node]]) -> dict[str, type[Node]]:
    """Node classes by the alias that they stand for. Raises `GrammarError` when two have the same."""
    found: dict[str, type[Node]] = {}
    for cls in classes:
        alias = str(cls.__struct_config__.tag)
        if alias in found:
            raise GrammarError(f"{alias}: both {found[alias].__module__} and {cls.__module__} have a node of that name")
        found[alias] = cls
    return found

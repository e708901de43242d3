"""Declarations of the node modules: node classes, the meaning of terminals, and constraints from the RFCs' prose.

Node modules add their declarations when they are imported. The loader of the grammar reads them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from imapgrammar.errors import GrammarError
from imapgrammar.node import Node
from imapgrammar.syntax.terminals import Terminal

Constraint = Callable[[Sequence[object]], str | None]


class Registry(msgspec.Struct):
    """All declarations.

    ``terminals``: the meaning of each terminal. ``kinds``, ``constraints``: by rule. ``verbatim``: rules whose value is
    their octets. ``secrets``: rules and terminals that hold secrets. ``sections``: the RFC section of a constraint, if
    it is not that of its rule. ``nodes``: node classes by alias.
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
    """Declare the meaning of terminals of the grammar: ``declare(NUMBER=Number(0, MAX_32))``."""
    _registry.terminals.update(terminals)


def declare_kind(**kinds: type[bytes]) -> None:
    """Declare a class for the string that is the value of a rule: ``declare_kind(mailbox=Mailbox)``."""
    _registry.kinds.update(kinds)


def declare_verbatim(*rules: str) -> None:
    """Declare that the value of each of these rules is its octets, unchanged and with its literals."""
    _registry.verbatim.update(rules)


def declare_secret(*names: str) -> None:
    """Declare that these rules and terminals hold secrets.

    A `ParseError` hides all octets from the beginning of such a terminal on, or from the first SP in such a rule on.
    """
    _registry.secrets.update(names)


def constraint(rule: str, section: str = "") -> Callable[[Constraint], Constraint]:
    """Decorate a function that checks what an RFC says of ``rule`` in prose, beyond its ABNF.

    The function gets the rule's values. It returns one line that says what is wrong, or None. It is called when the
    rule is read and when it is written. Errors quote ``section``, such as ``RFC 9394 section 3.1``, or the section of
    the rule if it is empty.
    """

    def register(check: Constraint) -> Constraint:
        _registry.constraints.setdefault(rule, []).append(check)
        if section:
            _registry.sections[check] = section
        return check

    return register


def section_of(check: Constraint) -> str:
    """Return the section that was given for a constraint; empty if it is the section of its rule."""
    return _registry.sections.get(check, "")


def declared() -> Registry:
    """Return the declarations of all node modules that were imported."""
    return _registry


def by_alias(classes: Iterable[type[Node]]) -> dict[str, type[Node]]:
    """Return node classes by the alias that names them in the grammar. Raises `GrammarError` if two have the same."""
    found: dict[str, type[Node]] = {}
    for cls in classes:
        alias = str(cls.__struct_config__.tag)
        if alias in found:
            raise GrammarError(f"{alias}: both {found[alias].__module__} and {cls.__module__} have a node of that name")
        found[alias] = cls
    return found

"""Use functions of the compiled engine to find a fault faster.

These functions do not say why they refuse something. So they are used only for valid octets: items of lists, and
terminals.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from imapgrammar.syntax import ir
from imapgrammar.syntax.slots import Slots

Reader = Callable[..., Any]
Part = tuple[bytes, Reader | None, str]
"""A part of an item: a word in lower case, or a function of the parser and the rule whose nesting it counts, or ""."""
Parts = tuple[Part, ...]
ReadItems = Callable[[bytes, int, list[tuple[bytes, Reader | None, int]], bool, list[object]], int]


@dataclass(frozen=True)
class Tools:
    """Functions of the compiled engine. They take octets that end with LF, and an offset in them.

    ``readers``: for a rule or terminal, a function and the name of a rule. The function returns the values and the
    offset after them, which is -1 if it refuses the octets. The name is that of the rule whose nesting the function
    counts; the present depth of that rule is its third argument. If the name is empty, it counts no nesting and has no
    third argument. ``skippers``: the same, for functions that return only the offset. ``scanners``: for a terminal, a
    function that returns the offset after it, or -1. ``read_items``, ``skip_items``, ``begin_noting``, ``end_noting``:
    see `imapgrammar.compiled.runtime`.
    """

    readers: Mapping[str, tuple[Reader, str]] = field(default_factory=dict)
    skippers: Mapping[str, tuple[Reader, str]] = field(default_factory=dict)
    scanners: Mapping[str, Callable[[bytes, int], int]] = field(default_factory=dict)
    read_items: ReadItems | None = None
    skip_items: ReadItems | None = None
    begin_noting: Callable[[bytes], None] = lambda _: None
    end_noting: Callable[[], None] = lambda: None


class Shortcuts:
    """Splits the items of lists into parts that ``tools`` can read.

    ``constrained``: the rules that have constraints. ``secrets``: rules and terminals that hold passwords.
    """

    def __init__(
        self, grammar: ir.Grammar, tools: Tools, constrained: Collection[str], secrets: Collection[str]
    ) -> None:
        self._grammar = grammar
        self._tools = tools
        self._constrained = constrained
        self._secrets = frozenset(secrets)
        self._slots = Slots(grammar)
        self._known: dict[tuple[int, bool, bool], tuple[ir.Repeat, Parts]] = {}
        self._all: dict[Parts, Parts] = {}

    def parts(self, repeat: ir.Repeat, rule: str, *, skim: bool, hides: bool) -> Parts:
        """The parts of a separator and an item of a list in a rule; empty if they cannot be read with the tools.

        ``skim``: the values of the list are not needed. ``hides``: all octets of the list are hidden in the error
        already; else the parts read no item with a secret, since the error must know where the first secret begins.
        Equal lists give the same object.
        """
        # The key is the identity of the element: to hash an element, everything in it would be hashed.
        known = self._known.get((id(repeat), skim, hides))
        if known is None:
            item = ir.Sequence((*repeat.separator, repeat.item))
            secrets = frozenset[str]() if hides else self._secrets
            parts = tuple(self._parts(item, rule, secrets, skim=skim) or ()) if self._tools.read_items else ()
            known = self._known[id(repeat), skim, hides] = (repeat, self._all.setdefault(parts, parts))
        return known[1]

    def _parts(self, element: ir.Element, rule: str, secrets: frozenset[str], *, skim: bool) -> list[Part] | None:
        match element:
            case ir.Fixed():
                return [(element.lower, None, "")]
            case ir.Value(terminal=name):
                return None if name in secrets else self._reader(name, skim=skim)
            case ir.Ref(rule=name) if name != "absent":
                if secrets.isdisjoint(self._inside(name)):
                    return self._reader(name, skim=skim)
                return self._before_secret(self._grammar.rules[name], secrets)
            case ir.Choice():
                names = {each for item in element.items for each in self._names(item)}
                return self._reader(ir.name_of_choice(element, rule), skim=skim) if secrets.isdisjoint(names) else None
            case ir.Sequence(items=items):
                parts: list[Part] = []
                for item in items:
                    found = self._parts(item, rule, secrets, skim=skim)
                    if found is None:
                        return None
                    parts += found
                return parts
            case _:
                return None

    def _reader(self, name: str, *, skim: bool) -> list[Part] | None:
        functions = self._tools.skippers if skim and name in self._tools.skippers else self._tools.readers
        if name not in functions:
            return None
        read, head = functions[name]
        return [(b"", read, head)]

    def _inside(self, rule: str) -> Iterator[str]:
        """The rules and terminals that can stand inside a rule, with itself."""
        for name in (rule, *self._grammar.reach[rule]):
            yield name
            for alternative in self._grammar.rules[name].alternatives:
                yield from ir.terminals_of(alternative.body)

    def _names(self, element: ir.Element) -> Iterator[str]:
        """The rules and terminals that can stand inside an element."""
        yield from ir.terminals_of(element)
        for each in ir.elements(element):
            if isinstance(each, ir.Ref) and each.rule != "absent":
                yield from self._inside(each.rule)

    def _before_secret(self, rule: ir.Rule, secrets: frozenset[str]) -> list[Part] | None:
        """One part that reads a rule whose optional end, which has its secrets, is absent.

        None if the rule is not a terminal and an optional part that begins with fixed octets.
        """
        match rule.alternatives:
            case (ir.Alternative(body=ir.Sequence(items=(ir.Value(terminal=name), ir.Optional() as last))) as only,):
                parts = None if name in secrets else self._reader(name, skim=False)
                beginning = last.item.items[0] if isinstance(last.item, ir.Sequence) else last.item
            case _:
                return None
        node = only.node
        if not parts or not node or rule.name in {*secrets, *self._constrained} or not isinstance(beginning, ir.Fixed):
            return None
        absent, opening, read_before = self._slots.absent(last), beginning.lower, parts[0][1]
        assert read_before is not None

        def read(octets: bytes, at: int) -> tuple[object, int]:
            value, end = read_before(octets, at)
            if end < 0 or octets[end : end + len(opening)].lower() == opening:
                return None, -1
            return node(value, *absent), end

        return [(b"", read, "")]

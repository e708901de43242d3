"""Use functions of the compiled engine to find a fault faster.

These functions do not say why they refuse something. So they are used only for valid octets: items of lists, and
terminals.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from imapgrammar.syntax import ir

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

    ``follow``: for each rule, the octets that can stand after it. ``secrets``: rules and terminals that hold passwords.
    """

    def __init__(
        self, grammar: ir.Grammar, tools: Tools, follow: Mapping[str, bytes], secrets: Collection[str]
    ) -> None:
        self._grammar = grammar
        self._tools = tools
        self._secrets = frozenset(secrets)
        self._follow = follow
        self._known: dict[tuple[int, bool], tuple[ir.Repeat, Parts]] = {}
        self._all: dict[Parts, Parts] = {}

    def parts(self, repeat: ir.Repeat, *, skim: bool) -> Parts:
        """The parts of a separator and an item of a list; empty if they cannot be read with the tools.

        ``skim``: the values of the list are not needed. Equal lists give the same object.
        """
        # The key is the identity of the element: to hash an element, everything in it would be hashed.
        known = self._known.get((id(repeat), skim))
        if known is None:
            item = ir.Sequence((*repeat.separator, repeat.item))
            parts = tuple(self._parts(item, skim=skim) or ()) if self._tools.read_items else ()
            known = self._known[id(repeat), skim] = (repeat, self._all.setdefault(parts, parts))
        return known[1]

    def _parts(self, element: ir.Element, *, skim: bool) -> list[Part] | None:
        match element:
            case ir.Fixed():
                return [(element.lower, None, "")]
            case ir.Value(terminal=name):
                return self._reader(name, skim=skim)
            case ir.Ref(rule=name) if name != "absent":
                return self._reader(name, skim=skim)
            case ir.Sequence(items=items):
                parts: list[Part] = []
                for item in items:
                    found = self._parts(item, skim=skim)
                    if found is None:
                        return None
                    parts += found
                return parts
            case ir.Choice(items=items):
                return None if skim else self._choice(items)
            case _:
                return None

    def _reader(self, name: str, *, skim: bool) -> list[Part] | None:
        functions = self._tools.skippers if skim and name in self._tools.skippers else self._tools.readers
        # Rules with secrets are read slowly, because the error must know where a secret begins.
        if name not in functions or not self._secrets.isdisjoint(self._inside(name)):
            return None
        read, head = functions[name]
        return [(b"", read, head)]

    def _inside(self, name: str) -> Iterator[str]:
        """The rules and terminals that can stand inside a rule or terminal, with itself."""
        yield name
        for rule in (name, *self._grammar.reach.get(name, ())):
            yield rule
            for alternative in self._grammar.rules[rule].alternatives if rule in self._grammar.rules else ():
                yield from ir.terminals_of(alternative.body)

    def _choice(self, items: tuple[ir.Element, ...]) -> list[Part] | None:
        """One part that reads a choice of items; None if an item has several parts, or counts nesting."""
        parts = [self._parts(item, skim=False) for item in items]
        readers = [part[0] for part in parts if part and len(part) == 1 and not part[0][2]]
        if len(readers) < len(items):
            return None
        follows = [self._follow.get(item.rule, b"") if isinstance(item, ir.Ref) else b"" for item in items]

        def read(octets: bytes, at: int) -> tuple[object, int]:
            longest: tuple[object, int] = None, -1
            for (word, reader, _), follow in zip(readers, follows, strict=True):
                if reader is None:
                    end = at + len(word)
                    value, end = None, end if octets[at:end].lower() == word else -1
                else:
                    value, end = reader(octets, at)
                if end > longest[1]:
                    longest = value, end
                if end >= 0 and (not follow or octets[end : end + 1] in follow):
                    break
            return longest

        return [(b"", read, "")]

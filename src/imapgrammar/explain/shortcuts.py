"""Reading the items of lists with the functions of the compiled parser, when a message is read for its fault.

These functions do not tell why they refuse something, so only items that are right are read so.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from imapgrammar.syntax import ir

Readers = Mapping[str, tuple[Callable[..., Any], str]]
"""Functions of the compiled parser, by the rule or terminal that they read.

They take octets that end with LF, and a place in them. They return the values and the place after them, or -1 for that
place; for rules whose values are of no use, the place alone. Beside each function stands the rule whose nesting it
counts: the function also takes how deep that rule stands; it is empty for what cannot stand inside itself.
"""
Quick = Callable[[bytes, int, Mapping[str, int]], "tuple[tuple[object, ...], int]"]
"""A function that reads an element: it takes octets, place and depths, and returns values and place, or -1."""

_FAILED: tuple[tuple[object, ...], int] = ((), -1)


class Shortcuts:
    """Makes a `Quick` for each element of one grammar whose parts all have one of the ``readers``.

    ``follow``: for each rule, the octets that can stand after it. ``secrets``: rules and terminals that hold passwords.
    """

    def __init__(
        self, grammar: ir.Grammar, readers: Readers, follow: Mapping[str, bytes], secrets: Collection[str]
    ) -> None:
        self._grammar = grammar
        self._readers = readers
        self._secrets = frozenset(secrets)
        self._follow = follow
        self._known: dict[int, tuple[ir.Repeat, Quick | None]] = {}

    def of(self, repeat: ir.Repeat) -> Quick | None:
        """The function that reads a separator and an item of a list; None if there is none."""
        # By identity: to hash an element means to hash all that is in it.
        known = self._known.get(id(repeat))
        if known is None:
            item = ir.Sequence((*repeat.separator, repeat.item))
            known = self._known[id(repeat)] = (repeat, self._make(item))
        return known[1]

    def _make(self, element: ir.Element) -> Quick | None:
        match element:
            case ir.Fixed():
                return _fixed(element.lower)
            case ir.Value(terminal=name):
                return self._reader(name)
            case ir.Ref(rule=name) if name != "absent":
                return self._reader(name)
            case ir.Sequence(items=items):
                parts = [self._make(item) for item in items]
                found = [part for part in parts if part]
                return _sequence(found) if len(found) == len(parts) else None
            case ir.Choice(items=items):
                parts = [self._make(item) for item in items]
                found = [part for part in parts if part]
                return self._choice(items, found) if len(found) == len(parts) else None
            case _:
                return None

    def _reader(self, name: str) -> Quick | None:
        # What holds secrets is read slowly, since the error must know where they begin.
        if name not in self._readers or not self._secrets.isdisjoint(self._inside(name)):
            return None
        read, head = self._readers[name]
        if head:
            return lambda octets, at, depths: _result(read(octets, at, depths[head]))
        return lambda octets, at, _: _result(read(octets, at))

    def _inside(self, name: str) -> Iterator[str]:
        """The rules and terminals that can stand inside a rule or terminal, with itself."""
        yield name
        for rule in (name, *self._grammar.reach.get(name, ())):
            yield rule
            for alternative in self._grammar.rules[rule].alternatives if rule in self._grammar.rules else ():
                yield from ir.terminals_of(alternative.body)

    def _choice(self, items: tuple[ir.Element, ...], parts: list[Quick]) -> Quick:
        width = max(map(self._grammar.width, items))
        follows = [self._follow.get(item.rule, b"") if isinstance(item, ir.Ref) else b"" for item in items]

        def read(octets: bytes, at: int, depths: Mapping[str, int]) -> tuple[tuple[object, ...], int]:
            longest = _FAILED
            for part, follow in zip(parts, follows, strict=True):
                values, end = part(octets, at, depths)
                if end > longest[1]:
                    longest = values or (None,) * width, end
                if end >= 0 and (not follow or octets[end : end + 1] in follow):
                    break
            return longest

        return read


def _result(found: Any) -> tuple[tuple[object, ...], int]:
    """The values and the place after them, of what a function of the compiled parser returns."""
    return (found[:-1], found[-1]) if isinstance(found, tuple) else ((None,), found)


def _fixed(lower: bytes) -> Quick:
    def read(octets: bytes, at: int, depths: Mapping[str, int]) -> tuple[tuple[object, ...], int]:
        end = at + len(lower)
        return ((), end) if octets[at:end].lower() == lower else _FAILED

    return read


def _sequence(parts: list[Quick]) -> Quick:
    def read(octets: bytes, at: int, depths: Mapping[str, int]) -> tuple[tuple[object, ...], int]:
        values: tuple[object, ...] = ()
        for part in parts:
            found, at = part(octets, at, depths)
            if at < 0:
                return _FAILED
            values += found
        return values, at

    return read

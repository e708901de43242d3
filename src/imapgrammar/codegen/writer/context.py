"""What the functions of the writer ask of their module."""

from __future__ import annotations

import itertools
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from imapgrammar.codegen.cycles import STARTS, Cycles
from imapgrammar.codegen.source import Tables
from imapgrammar.node import Node
from imapgrammar.syntax import ir
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.lookahead import Ahead, run_of
from imapgrammar.syntax.slots import Slots
from imapgrammar.syntax.terminals import Terminal

FEW = 4
"""So many classes are compared with one by one; more are looked up."""
_WIDTH = 100
"""How many characters of names a line has."""

Way = Sequence[ir.Alternative]
"""The alternatives that build one node, or one alternative that builds none."""


@dataclass(frozen=True)
class Task:
    """A function to be written: it writes ``width`` values by the first of the alternatives that can hold them.

    ``rule``: the rule that it is part of. ``main``: it writes the whole rule.
    """

    name: str
    rule: str
    alternatives: tuple[ir.Alternative, ...]
    width: int
    main: bool = False


class Context:
    """The module in the making: the functions that are still to be written, and the constants that they use.

    ``constrained``: the rules that have constraints. ``texts``: for each rule, the text of its statements.
    """

    def __init__(
        self, grammar: ir.Grammar, ahead: Ahead, constrained: Iterable[str], texts: Mapping[str, Sequence[str]]
    ) -> None:
        self.grammar = grammar
        self.ahead = ahead
        self.texts = texts
        self.slots = Slots(grammar)
        self.forms = Forms(grammar)
        self.cycles = Cycles(grammar)
        self.tables = Tables()
        self.constrained = frozenset(constrained)
        self.nodes: set[str] = set()
        self.numbers: dict[str, int] = {}
        self.scanners: set[str] = set()
        self.skips: set[str] = set()
        self.constants: dict[str, str] = {}
        self.tables_of_ways: dict[str, list[list[str]]] = {}
        self.tasks: list[Task] = []
        self.asked: set[str] = set()
        self.terminals: dict[str, None] = {}

    def ask(self, rule: str) -> str:
        """The name of the function that writes a rule, which is written if it was not asked for before."""
        if rule not in self.asked:
            self.asked.add(rule)
            alternatives = self.grammar.rules[rule].alternatives
            self.tasks.append(Task(f"write_{rule}", rule, alternatives, self.grammar.widths[rule], main=True))
        return f"write_{rule}"

    def ask_terminal(self, terminal: str) -> str:
        """The name of the function that writes a terminal, which is written if it was not asked for before."""
        self.terminals[terminal] = None
        return f"write_{terminal}"

    def meaning(self, terminal: str) -> Terminal | None:
        """What the octets of a terminal mean."""
        return self.grammar.terminals[terminal].meaning

    # Which alternative a value is of

    def ways(self, alternatives: Sequence[ir.Alternative]) -> list[Way]:
        """The alternatives in their order, those of one node together."""
        groups: dict[object, list[ir.Alternative]] = {}
        for alternative in alternatives:
            groups.setdefault(alternative.node or alternative, []).append(alternative)
        return list(groups.values())

    def choices(self, alternatives: Sequence[ir.Alternative], width: int) -> dict[str, tuple[int, ...]]:
        """The classes that tell the ways of these alternatives apart, each with the numbers of its own.

        None of them where they are few, or where a value may be something else than a node.
        """
        found: dict[str, tuple[int, ...]] = {}
        for number, (alternative, *_) in enumerate(self.ways(alternatives) if width == 1 else ()):
            types = self.types(alternative, width)[0]
            if not types or not all(issubclass(cls, Node) for cls in types):
                return {}
            for cls in types:
                found[cls.__name__] = (*found.get(cls.__name__, ()), number)
        return found if len(found) > FEW and len(set(found.values())) > 1 else {}

    def takes_number(self, rule: str, alternatives: Sequence[ir.Alternative] | None = None) -> bool:
        """Return whether the function of a rule, or of some of its alternatives, gets the number of a class."""
        if alternatives is None:
            if rule in STARTS or self.grammar.rules[rule].verbatim or rule in self.grammar.string_forms:
                return False
            alternatives = self.grammar.rules[rule].alternatives
        return bool(self.choices(alternatives, self.grammar.widths[rule]))

    def types(self, alternative: ir.Alternative, width: int) -> list[frozenset[type]]:
        """For each value of an alternative, the types that it may be of; none where that is not known."""
        return [frozenset().union(*types) for types in zip(*self.cases(alternative, width), strict=True)]

    def cases(self, alternative: ir.Alternative, width: int) -> list[list[frozenset[type]]]:
        """The types of an alternative's values; of one that is nothing but a rule, for each of that rule's."""
        if alternative.node:
            return [[frozenset({alternative.node})]]
        match alternative.body.items:
            case (ir.Ref(rule=rule),) if self.grammar.widths[rule] > 1:
                inner = self.grammar.rules[rule].alternatives
                return [case for each in inner for case in self.cases(each, width)]
        found: list[frozenset[type]] = []
        for item in alternative.body.items:
            columns = self.grammar.width(item)
            found += [self.grammar.types(item)] if columns == 1 else [frozenset()] * columns
        return [found or [frozenset({type(None)})] * width]

    def needs_items(self, rule: str) -> bool:
        """Return whether the value of a rule is a list that is never empty."""
        bodies = [alternative.body for alternative in self.grammar.rules[rule].alternatives]
        lists = [item for body in bodies for item in body.items if isinstance(item, ir.Repeat)]
        return len(bodies) == len(lists) == self.grammar.widths[rule] == 1 and lists[0].minimum > 0

    def counts(self, rule: str) -> bool:
        """Return whether the functions of a rule are told how deep they are."""
        return rule in self.grammar.recursive and not self.grammar.rules[rule].verbatim

    # Constants and conditions

    def table_of(self, ways: list[list[str]]) -> str:
        """The name of a table of the way to go, from 1, for the number of each class."""
        for cls in itertools.chain.from_iterable(ways):
            self.numbers.setdefault(cls, len(self.numbers) + 1)
        name = f"_WAYS_{len(self.tables_of_ways) + 1}"
        self.tables_of_ways[name] = ways
        return name

    def set_of(self, nodes: Sequence[str]) -> str:
        """The name of a set of node classes."""
        value = f"frozenset({named(nodes)})"
        name = next((name for name, known in self.constants.items() if known == value), f"_NODES_{len(self.constants)}")
        self.constants[name] = value
        return name

    def kind(self, kind: type) -> str:
        """The name of a class of values."""
        if kind.__module__ == "builtins":
            return kind.__name__
        module = "nodes" if kind.__module__.startswith("imapgrammar.nodes.") else kind.__module__.rpartition(".")[2]
        self.constants[f"_{kind.__name__}"] = f"{module}.{kind.__name__}"
        return f"_{kind.__name__}"

    def scanned(self, terminal: str, octets: str, equal: str = "==") -> str:
        """The condition that octets are, or with ``!=`` are not, those of a terminal."""
        self.scanners.add(terminal)
        return f'scan_{terminal}({octets} + b"\\n", 0) {equal} len({octets})'

    def holds(self, terminal: str, octets: str) -> str:
        """The condition that octets are those of a terminal, for one that is no quoted string or literal."""
        run = run_of(self.ahead.patterns[terminal])
        if run:
            return f"only({octets}, 0, len({octets}), {self.tables.name(run)})"
        return self.scanned(terminal, octets)


def named(names: Iterable[str]) -> str:
    """Node classes by their names, in one string: what mypyc needs grows with the square of what a module executes."""
    lines = textwrap.wrap(" ".join(names), _WIDTH) or [""]
    return "named(nodes, " + " ".join(f'"{line}"' for line in (*(f"{line} " for line in lines[:-1]), lines[-1])) + ")"

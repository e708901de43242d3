"""The module that is being generated, as the generated functions need it: names of other functions, constants."""

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
"""Up to so many classes are compared one by one; more are looked up in a set or table."""
_WIDTH = 100
"""The largest number of characters of names in one line."""

Way = Sequence[ir.Alternative]
"""The alternatives that build one node, or one alternative that builds none."""


@dataclass(frozen=True)
class Task:
    """A function to be written: it writes ``width`` values as the first of the alternatives that can hold them.

    ``rule``: the rule that it is part of. ``main``: it writes the whole rule.
    """

    name: str
    rule: str
    alternatives: tuple[ir.Alternative, ...]
    width: int
    main: bool = False


class Context:
    """The module that is being generated: the functions that are still to be written, and the constants that they use.

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
        """Return the name of the function that writes a rule. On the first call, add a task to generate it."""
        if rule not in self.asked:
            self.asked.add(rule)
            alternatives = self.grammar.rules[rule].alternatives
            self.tasks.append(Task(f"write_{rule}", rule, alternatives, self.grammar.widths[rule], main=True))
        return f"write_{rule}"

    def ask_terminal(self, terminal: str) -> str:
        """Return the name of the function that writes a terminal. On the first call, note that it is needed."""
        self.terminals[terminal] = None
        return f"write_{terminal}"

    def meaning(self, terminal: str) -> Terminal | None:
        """Return the meaning of a terminal."""
        return self.grammar.terminals[terminal].meaning

    # Alternatives and the types of their values

    def ways(self, alternatives: Sequence[ir.Alternative]) -> list[Way]:
        """Return the alternatives in their order, with those of one node together."""
        groups: dict[object, list[ir.Alternative]] = {}
        for alternative in alternatives:
            groups.setdefault(alternative.node or alternative, []).append(alternative)
        return list(groups.values())

    def choices(self, alternatives: Sequence[ir.Alternative], width: int) -> dict[str, tuple[int, ...]]:
        """For each node class, the numbers of the ways that can hold it.

        Empty if there are few classes, or only one way for all, or if a value may be something else than a node.
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
        """Return True if the function of a rule, or of some of its alternatives, takes the number of a class."""
        if alternatives is None:
            if rule in STARTS or self.grammar.rules[rule].verbatim or rule in self.grammar.string_forms:
                return False
            alternatives = self.grammar.rules[rule].alternatives
        return bool(self.choices(alternatives, self.grammar.widths[rule]))

    def types(self, alternative: ir.Alternative, width: int) -> list[frozenset[type]]:
        """For each value of an alternative, the types that it may have; empty if they are not known."""
        return [frozenset().union(*types) for types in zip(*self.cases(alternative, width), strict=True)]

    def cases(self, alternative: ir.Alternative, width: int) -> list[list[frozenset[type]]]:
        """The types of an alternative's values: one list; if it is only a rule, one list for each case of that rule."""
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
        """Return True if the value of a rule is a list that is never empty."""
        bodies = [alternative.body for alternative in self.grammar.rules[rule].alternatives]
        lists = [item for body in bodies for item in body.items if isinstance(item, ir.Repeat)]
        return len(bodies) == len(lists) == self.grammar.widths[rule] == 1 and lists[0].minimum > 0

    def counts(self, rule: str) -> bool:
        """Return True if the functions of a rule take their nesting depth."""
        return rule in self.grammar.recursive and not self.grammar.rules[rule].verbatim

    # Constants and conditions

    def table_of(self, ways: list[list[str]]) -> str:
        """Return the name of a table: for the number of each class, the number (from 1) of its list in ``ways``."""
        for cls in itertools.chain.from_iterable(ways):
            self.numbers.setdefault(cls, len(self.numbers) + 1)
        name = f"_WAYS_{len(self.tables_of_ways) + 1}"
        self.tables_of_ways[name] = ways
        return name

    def set_of(self, nodes: Sequence[str]) -> str:
        """Add a constant for a set of node classes to the module, unless it is there, and return its name."""
        value = f"frozenset({named(nodes)})"
        name = next((name for name, known in self.constants.items() if known == value), f"_NODES_{len(self.constants)}")
        self.constants[name] = value
        return name

    def kind(self, kind: type) -> str:
        """Return the name of a class of values in the module; add a constant for it if it is not built in."""
        if kind.__module__ == "builtins":
            return kind.__name__
        module = "nodes" if kind.__module__.startswith("imapgrammar.nodes.") else kind.__module__.rpartition(".")[2]
        self.constants[f"_{kind.__name__}"] = f"{module}.{kind.__name__}"
        return f"_{kind.__name__}"

    def scanned(self, terminal: str, octets: str, equal: str = "==") -> str:
        """Return the condition that octets are those of a terminal, or with ``!=`` that they are not."""
        self.scanners.add(terminal)
        return f'scan_{terminal}({octets} + b"\\n", 0) {equal} len({octets})'

    def holds(self, terminal: str, octets: str) -> str:
        """Return the condition that octets are those of a terminal that is not a quoted string or literal."""
        run = run_of(self.ahead.patterns[terminal])
        if run:
            return f"only({octets}, 0, len({octets}), {self.tables.name(run)})"
        return self.scanned(terminal, octets)


def named(names: Iterable[str]) -> str:
    """Return an expression for node classes: one call, since mypyc takes quadratic time for code outside functions."""
    lines = textwrap.wrap(" ".join(names), _WIDTH) or [""]
    return "named(nodes, " + " ".join(f'"{line}"' for line in (*(f"{line} " for line in lines[:-1]), lines[-1])) + ")"

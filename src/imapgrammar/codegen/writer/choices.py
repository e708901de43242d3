"""Generate the choice of the alternative that can hold the values: by their types, or by trying."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import UnsetType

from imapgrammar.codegen.cycles import STARTS
from imapgrammar.codegen.writer.context import FEW, Way
from imapgrammar.codegen.writer.elements import Elements
from imapgrammar.codegen.writer.frame import Frame
from imapgrammar.errors import GrammarError
from imapgrammar.node import Node
from imapgrammar.syntax import ir


class Choices:
    """Generates the lines that choose an alternative, write it and return, in one function of the writer."""

    def __init__(self, frame: Frame) -> None:
        self._f = frame
        self._c = frame.context
        self._task = frame.task
        self._elements = Elements(frame)

    def write(self) -> None:
        """Generate lines that write the values with the first alternative that can hold them."""
        ways = self._c.ways(self._task.alternatives)
        if self._task.main and len(ways) > 1 and self._task.rule in self._c.constrained:
            raise GrammarError(f"the generator cannot constrain the several alternatives of {self._task.rule}")
        if self._f.choices:
            self._dispatch(ways)
            return
        for number, way in enumerate(ways):
            later = [each[0] for each in ways[number + 1 :]]
            if way[0].node:
                self._c.nodes.add(way[0].node.__name__)
                with self._f.code.block(f"if type(value) is _{way[0].node.__name__}:"):
                    self._of_node(way)
                if not later:
                    self._f.code.line("return False")
            elif not later:
                self._elements.write(way[0].body, self._f.values)
                self._end(self._f.values)
            elif all(self._exclude(way[0], other) for other in later):
                with self._f.code.block(f"if {self._guard(way[0], later)}:"):
                    self._commit(way[0])
            else:
                self._attempt(way)

    def _dispatch(self, ways: Sequence[Way]) -> None:
        """Generate lines that choose by a table, whose index is the number of the value's class."""
        if self._task.rule in STARTS and self._task.main:
            self._f.code.line("k: i64 = _number_of(value)")
        choices = sorted(set(self._f.choices.values()))
        classes = [sorted(cls for cls, other in self._f.choices.items() if other == choice) for choice in choices]
        self._f.code.line(f"way: i64 = {self._c.table_of(classes)}[k]")
        for number, choice in enumerate(choices, 1):
            names = classes[number - 1]
            with self._f.code.block(f"if way == {number}:{f'  # {names[0]}' if len(names) == 1 else ''}"):
                *firsts, last = (ways[each] for each in choice)
                for first in firsts:
                    self._attempt(first)
                if last[0].node:
                    self._of_node(last)
                else:
                    self._commit(last[0])
        self._f.code.line("return False")

    def _exclude(self, one: ir.Alternative, other: ir.Alternative) -> bool:
        """Return True if in each case one value has different types in the two alternatives."""
        types = self._c.types(one, self._task.width)
        return all(any(map(_apart, types, case)) for case in self._c.cases(other, self._task.width))

    def _guard(self, alternative: ir.Alternative, later: Sequence[ir.Alternative]) -> str:
        """The condition that the values are of this alternative and of none of the later ones."""
        conditions: dict[str, None] = {}
        wide = self._task.width
        for case in (case for other in later for case in self._c.cases(other, wide)):
            types = zip(self._f.values, self._c.types(alternative, wide), case, strict=True)
            value, wanted = next((value, one) for value, one, other in types if _apart(one, other))
            conditions[self._is_of(value, wanted)] = None
        return " and ".join(conditions)

    def _is_of(self, value: str, types: frozenset[type]) -> str:
        """The condition that a value is of one of these types."""
        names = sorted(self._c.kind(cls) for cls in types if not issubclass(cls, (Node, type(None))))
        nodes = sorted(cls.__name__ for cls in types if issubclass(cls, Node))
        self._c.nodes |= set(nodes)
        conditions = [f"{value} is None"] if type(None) in types else []
        if len(nodes) > FEW:
            conditions.append(f"type({value}) in {self._c.set_of(nodes)}")
        else:
            conditions += [f"type({value}) is _{name}" for name in nodes]
        # An int is exactly that: bool and others are no numbers on the wire.
        conditions += [f"type({value}) is int" if name == "int" else f"isinstance({value}, {name})" for name in names]
        return conditions[0] if len(conditions) == 1 else f"({' or '.join(conditions)})"

    def _commit(self, alternative: ir.Alternative) -> None:
        match alternative.body.items:
            case (ir.Ref(rule=rule),) if rule != "absent" and self._task.rule not in self._c.constrained:
                self._f.code.line(f"return {self._f.call(self._c.ask(rule), rule, self._f.values)}")
            case _:
                self._elements.write(alternative.body, self._f.values)
                self._end(self._f.values)

    def _attempt(self, way: Way) -> None:
        """Generate lines that try an alternative, or all of one node, and remove what it has added if it fails."""
        clean = False
        match way[0].body.items:
            case (ir.Ref(rule=rule),) if not way[0].node and rule != "absent":
                call = self._f.call(self._c.ask(rule), rule, self._f.values)
                clean = rule in self._c.grammar.lexical or self._c.grammar.rules[rule].verbatim
            case (ir.Value(terminal=terminal),) if not way[0].node:
                call = f"{self._c.ask_terminal(terminal)}(value, out)"
                clean = True
            case _:
                call = self._f.part(tuple(way), self._f.values)
        if not clean:
            self._f.code.line("mark = len(out)")
        with self._f.code.block(f"if {call}:"):
            self._f.code.line("return True")
        if not clean:
            self._f.code.line("del out[mark:]")

    # Nodes

    def _of_node(self, way: Way) -> None:
        """Generate lines that write a node with the first of its alternatives that can hold its fields."""
        node = way[0].node
        assert node is not None
        if len(way) > 1:
            self._f.code.line("start = len(out)")
            for alternative in way:
                with self._f.code.block(f"if {self._f.part((alternative,), self._f.values)}:"):
                    self._f.code.line("return True")
                self._f.code.line("del out[start:]")
            self._f.code.line("return False")
            return
        # Not typed: mypyc would enforce the annotation of a field, but callers can put any value there.
        if node.__struct_fields__:
            any_node = self._f.name("node")
            self._f.code.line(f"{any_node}: Any = value")
        fields = []
        for field in node.__struct_fields__:
            fields.append(self._f.name(field))
            self._f.code.line(f"{fields[-1]}: object = {any_node}.{field}")
        self._refuse_empty(way[0].body, fields)
        self._elements.write(way[0].body, fields)
        self._end(fields)

    def _refuse_empty(self, body: ir.Sequence, values: Sequence[str]) -> None:
        """Generate lines that refuse an empty list where a rule needs items, before anything is written."""
        at = 0
        for item in body.items:
            if isinstance(item, ir.Ref) and self._c.needs_items(item.rule):
                self._f.fail_if(f"is_empty({values[at]})")
            at += self._c.grammar.width(item)

    def _end(self, values: Sequence[str]) -> None:
        """Generate lines that check the constraints of the rule, and return."""
        self._f.flush()
        if self._task.rule in self._c.constrained:
            name = f"_REFUSALS_{self._task.rule.upper()}"
            self._c.constants[name] = f'_DECLARED.constraints["{self._task.rule}"]'
            self._f.code.line(f"return not refuses({name}, [{', '.join(values)}])")
        else:
            self._f.code.line("return True")


def _apart(one: frozenset[type], other: frozenset[type]) -> bool:
    """Return True if no value can have a type of both; False if the types of one are not known."""
    alike = any(issubclass(a, b) or issubclass(b, a) for a in one for b in other)
    return bool(one and other) and not alike and UnsetType not in one | other

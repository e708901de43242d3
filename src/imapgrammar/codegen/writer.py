"""From rules to functions that write them.

Each function takes the values of a rule and the list of octets written so far. It adds to the list
and returns True, or returns False when the rule cannot hold these values; then what it has added is
of no use.
"""

from __future__ import annotations

import itertools
import keyword
import re
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from msgspec import UnsetType

from imapgrammar import ir
from imapgrammar.codegen.parser import STARTS, Cycles, constant
from imapgrammar.codegen.patterns import Ahead, run_of
from imapgrammar.codegen.source import Code, Tables, quoted
from imapgrammar.errors import GrammarError
from imapgrammar.node import Node
from imapgrammar.shapes import Shapes
from imapgrammar.strings import Literal8
from imapgrammar.terminals import (
    Bare,
    Keyword,
    LiteralString,
    Member,
    Number,
    Octets,
    QuotedString,
    Set,
    Utf8ModeQuotedString,
    Utf8QuotedString,
)

HEADER = '''"""The compiled writer: for each rule, a function from its values to octets.

Written by ``python -m imapgrammar.codegen`` from the grammar. Do not edit.
"""

# mypy: disable-error-code="redundant-expr"

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import UNSET

from imapgrammar import dates, nodes, registry, sets, strings, utf8
from imapgrammar._generated.parser import (
{skips})
from imapgrammar._generated.scanners import (
{scanners})
from imapgrammar.limits import MAX_NESTING
from imapgrammar.runtime import (
    LITERAL,
    PLAIN,
    QUOTED,
    UTF8_QUOTED,
    add,
    add_literal,
    add_number,
    add_quoted,
    in_quotes,
    is_empty,
    is_set,
    named,
    numbered,
    only,
    refuses,
    remember,
    remembered,
    respelled,
    spelling,
    table,
    ways,
    written,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy_extensions import i64

_DECLARED: Final = registry.declared()
_DEEPEST: Final = MAX_NESTING
_UNSET: Final = UNSET
'''


_WIDTH = 100
"""How many characters of names a line has."""
_FEW = 4
"""So many classes are compared with one by one; more are looked up."""
Way = Sequence[ir.Alternative]
"""The alternatives that make one node, or one of no node."""


def _classes(names: Iterable[str]) -> str:
    """Node classes by their names, in one string: what mypyc needs grows with the square of what a module executes."""
    lines = textwrap.wrap(" ".join(names), _WIDTH) or [""]
    return "named(nodes, " + " ".join(f'"{line}"' for line in (*(f"{line} " for line in lines[:-1]), lines[-1])) + ")"


@dataclass(frozen=True)
class Task:
    """A function to be written, and the alternatives that it tries: each a node's, or of these values themselves."""

    name: str
    rule: str
    alternatives: tuple[ir.Alternative, ...]
    width: int
    main: bool = False


class Generator:
    """Writes the writer of one grammar."""

    def __init__(self, grammar: ir.Grammar, ahead: Ahead, constrained: Iterable[str]) -> None:
        self.grammar = grammar
        self.ahead = ahead
        self.shapes = Shapes(grammar)
        self.cycles = Cycles(grammar)
        self.tables = Tables()
        self.constrained = frozenset(constrained)
        self.nodes: set[str] = set()
        self.numbers: dict[str, int] = {}
        self.scanners: set[str] = set()
        self.skips: set[str] = set()
        self.constants: dict[str, str] = {}
        self._todo: list[Task] = []
        self._asked: set[str] = set()
        self._terminals: dict[str, None] = {}
        self._tables: dict[str, list[list[str]]] = {}

    def module(self) -> str:
        """The text of ``_generated/writer.py``."""
        functions: list[Code] = []
        for start in STARTS:
            self.ask(start)
        while self._todo:
            functions.append(Function(self, self._todo.pop(0)).code)
        functions += [self._terminal(name) for name in self._terminals]
        scanners = "".join(f"    scan_{name},\n" for name in sorted(self.scanners, key=str.lower))
        skips = "".join(f"    {name},\n" for name in sorted(self.skips, key=str.lower))
        head = HEADER.replace("{scanners}", scanners).replace("{skips}", skips)
        classes = "".join(f"_{name}: Final[type[Any]] = nodes.{name}\n" for name in sorted(self.nodes))
        constants = "".join(f"{name}: Final = {value}\n" for name, value in self.constants.items())
        client = _classes(node.__name__ for node in self.grammar.nodes["client_message"])
        verbatim = [name for name in sorted(self._asked) if self.grammar.rules[name].verbatim]
        writers = ", ".join(f'"{name}": write_{name}' for name in verbatim)
        end = (
            f"VERBATIM: Final[dict[str, Callable[[object, list[bytes]], bool]]] = {{{writers}}}\n"
            '"""The writers of the rules whose value is their octets as they stand."""\n'
        )
        constants += f"CLIENT_MESSAGES: Final = frozenset({client})\n"
        constants += f"_NUMBERS: Final = numbered({_classes(self.numbers)})\n" if self.numbers else ""
        for name, ways in self._tables.items():
            constants += f"{name}: Final = ways(_NUMBERS, {', '.join(map(_classes, ways))})\n"
        texts = [*map(str, functions), *([_NUMBER_OF] if self.numbers else []), end]
        return f"{head}\n{self.tables}\n{constants}\n{classes}\n\n" + "\n\n".join(texts)

    def ask(self, rule: str) -> str:
        """The name of the function that writes a rule."""
        if rule not in self._asked:
            self._asked.add(rule)
            alternatives = self.grammar.rules[rule].alternatives
            self.task(Task(f"write_{rule}", rule, alternatives, self.grammar.widths[rule], main=True))
        return f"write_{rule}"

    def ask_terminal(self, terminal: str) -> str:
        """The name of the function that writes a terminal."""
        self._terminals[terminal] = None
        return f"write_{terminal}"

    def task(self, task: Task) -> None:
        """Have a function written."""
        self._todo.append(task)

    def set_of(self, nodes: Sequence[str]) -> str:
        """The name of a set of node classes."""
        value = f"frozenset({_classes(nodes)})"
        name = next((name for name, known in self.constants.items() if known == value), f"_NODES_{len(self.constants)}")
        self.constants[name] = value
        return name

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
        return found if len(found) > _FEW and len(set(found.values())) > 1 else {}

    def takes_number(self, rule: str, alternatives: Sequence[ir.Alternative] | None = None) -> bool:
        """Whether the function of a rule, or of some alternatives in it, is told the number of the value's class."""
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

    def table_of(self, ways: list[list[str]]) -> str:
        """The name of a table of the way to go, from 1, for the number of each class."""
        for cls in itertools.chain.from_iterable(ways):
            self.numbers.setdefault(cls, len(self.numbers) + 1)
        name = f"_WAYS_{len(self._tables) + 1}"
        self._tables[name] = ways
        return name

    def needs_items(self, rule: str) -> bool:
        """Whether the value of a rule is a list that is never empty."""
        bodies = [alternative.body for alternative in self.grammar.rules[rule].alternatives]
        lists = [item for body in bodies for item in body.items if isinstance(item, ir.Repeat)]
        return len(bodies) == len(lists) == self.grammar.widths[rule] == 1 and lists[0].minimum > 0

    def counts(self, rule: str) -> bool:
        """Whether the functions of a rule are told how deep they are."""
        return rule in self.grammar.recursive and not self.grammar.rules[rule].verbatim

    def kind(self, kind: type) -> str:
        """The name of a class of values."""
        if kind.__module__ == "builtins":
            return kind.__name__
        if kind.__module__.startswith("imapgrammar.nodes."):
            self.constants[f"_{kind.__name__}"] = f"nodes.{kind.__name__}"
            return f"_{kind.__name__}"
        self.constants[f"_{kind.__name__}"] = f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}"
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

    def _terminal(self, name: str) -> Code:
        code = Code()
        with code.block(f"def write_{name}(value: object, out: list[bytes]) -> bool:"):
            match self.grammar.terminals[name].meaning:
                case Number(minimum, maximum):
                    pattern = re.compile(self.grammar.terminals[name].pattern)
                    if not all(pattern.fullmatch(str(number)) for number in (minimum, minimum + 9, maximum)):
                        raise GrammarError(f"{name}: its pattern and its bounds do not agree")
                    code.line(f"return add_number(value, {minimum}, {maximum}, out)")
                case Octets() as meaning:
                    kind = self.kind(meaning.type)
                    with code.block(f"if not isinstance(value, {kind}):"):
                        code.line("return False")
                    with code.block(f"if type(value) is not {kind} and spelling(value) != PLAIN:"):
                        code.line("return False")
                    with code.block(f"if {self.holds(name, 'value')}:"):
                        code.line("return add(value, out)")
                    code.line("return False")
                case Bare() | QuotedString() | Utf8ModeQuotedString() | Utf8QuotedString() | LiteralString():
                    self.string(code, [name])
                case Set():
                    kind = self.kind(Set().type)
                    with code.block(f"if not isinstance(value, {kind}):"):
                        code.line("return False")
                    # What annotations promise of a field, mypyc would insist on: any value may be there.
                    code.line("any_set: Any = value")
                    code.line("octets: object = any_set.octets")
                    with code.block("if not isinstance(octets, bytes) or not is_set(octets):"):
                        code.line("return False")
                    self._add_scanned(code, name, "octets")
                case Keyword() | Member() as meaning:
                    self.constants[f"_{name}"] = f'_DECLARED.terminals["{name}"]'
                    self.constants[f"_OCTETS_OF_{name}"] = "dict[object, bytes]()"
                    code.line(f"known = remembered(_OCTETS_OF_{name}, {self.kind(meaning.type)}, value)")
                    with code.block("if known is not None:"):
                        code.line("return add(known, out)")
                    with code.block(f"if not isinstance(value, {self.kind(meaning.type)}):"):
                        code.line("return False")
                    code.line(f"octets = written(_{name}, value)")
                    with code.block(f"if octets is None or {self.scanned(name, 'octets', '!=')}:"):
                        code.line("return False")
                    code.line(f"remember(_OCTETS_OF_{name}, {self.kind(meaning.type)}, value, octets)")
                    code.line("return add(octets, out)")
                case meaning:
                    assert meaning is not None
                    self.constants[f"_{name}"] = f'_DECLARED.terminals["{name}"]'
                    with code.block(f"if not isinstance(value, {self.kind(meaning.type)}):"):
                        code.line("return False")
                    code.line(f"octets = written(_{name}, value)")
                    with code.block("if octets is None:"):
                        code.line("return False")
                    self._add_scanned(code, name, "octets")
        return code

    def _add_scanned(self, code: Code, name: str, octets: str) -> None:
        with code.block(f"if {self.scanned(name, octets)}:"):
            code.line(f"return add({octets}, out)")
        code.line("return False")

    def string(self, code: Code, forms: Sequence[str]) -> None:
        """Write the bytes ``value`` in the first of the forms that can hold it."""
        with code.block("if not isinstance(value, bytes):"):
            code.line("return False")
        code.line("value = respelled(value)")
        code.line("form = spelling(value)")
        for terminal in forms:
            match self.grammar.terminals[terminal].meaning:
                case Bare():
                    with code.block(f"if form == PLAIN and {self.holds(terminal, 'value')}:"):
                        code.line("return add(value, out)")
                case QuotedString():
                    with code.block("if form == PLAIN or form == QUOTED:"):
                        self._quoted(code, terminal)
                case Utf8ModeQuotedString():
                    with code.block("if form == QUOTED and utf8.enabled():"):
                        code.line("octets = in_quotes(value)")
                        with code.block(f"if {self.scanned(terminal, 'octets')}:"):
                            code.line("return add(octets, out)")
                case Utf8QuotedString():
                    with code.block("if form == UTF8_QUOTED:"):
                        code.line('octets = b"*" + in_quotes(value)')
                        with code.block(f"if {self.scanned(terminal, 'octets')}:"):
                            code.line("return add(octets, out)")
                case LiteralString(form=kind):
                    eight = issubclass(kind, Literal8)
                    with code.block(f"if (form == PLAIN or form == LITERAL) and add_literal(value, {eight}, out):"):
                        code.line("return True")
        code.line("return False")

    def _quoted(self, code: Code, form: str) -> None:
        held = frozenset(each for each in range(256) if self.shapes.octets(form, bytes([each])) is not None)
        if held and self.shapes.octets(form, b"") is not None:
            with code.block(f"if add_quoted(value, {self.tables.name(held, empty=True)}, out):"):
                code.line("return True")
            return
        code.line("octets = in_quotes(value)")
        with code.block(f"if {self.scanned(form, 'octets')}:"):
            code.line("return add(octets, out)")


_NUMBER_OF = """def _number_of(value: object) -> i64:
    return _NUMBERS.get(type(value), 0)
"""


class Function:
    """One function of the writer."""

    def __init__(self, generator: Generator, task: Task) -> None:
        self._g = generator
        self._grammar = generator.grammar
        self._task = task
        self._text = ""
        self._choices = generator.choices(task.alternatives, task.width)
        self._names = {"out", "d", "k", "way", "mark", "n", "octets"}
        self._parts = 0
        self._values = [f"value{n + 1 if task.width > 1 else ''}" for n in range(task.width)]
        self._names |= set(self._values)
        self.code = Code()
        self._write()

    def _write(self) -> None:
        task, code = self._task, self.code
        rule = self._grammar.rules[task.rule]
        recursive = self._g.counts(task.rule)
        if task.main:
            for statement in self._grammar.statements:
                if statement.name == task.rule:
                    code.comment(statement.text)
        parameters = [*(f"{value}: object" for value in self._values), "out: list[bytes]"] + ["d: i64"] * recursive
        if self._g.takes_number(task.rule, None if task.main else task.alternatives):
            parameters.append("k: i64")
        with code.block(f"def {task.name}({', '.join(parameters)}) -> bool:"):
            if task.main and recursive and self._g.cycles.is_head(task.rule):
                code.line("d += 1")
                self._fail_if("d > _DEEPEST")
            if task.main and rule.verbatim:
                self._verbatim()
            elif task.main and task.rule in self._grammar.string_forms:
                self._string(rule)
            else:
                self._alternatives()

    def _fail_if(self, condition: str) -> None:
        with self.code.block(f"if {condition}:"):
            self.code.line("return False")

    def _name(self, hint: str) -> str:
        name, number = hint, 1
        while name in self._names or keyword.iskeyword(name):
            number += 1
            name = f"{hint}_{number}"
        self._names.add(name)
        return name

    def _flush(self) -> None:
        if self._text:
            self.code.line(f"out.append({quoted(self._text.encode('ascii'))})")
            self._text = ""

    def _verbatim(self) -> None:
        name = f"skip_{self._task.rule}"
        self._g.skips.add(name)
        depth = ", 0" if self._task.rule in self._grammar.recursive else ""
        after = quoted(bytes([min(self._g.ahead.follow[self._task.rule][0])]) + b"\n")
        self._fail_if("type(value) is not bytes or not isinstance(value, bytes)")
        with self.code.block(f"if {name}(value + {after}, 0{depth}) == len(value):"):
            self.code.line("return add(value, out)")
        self.code.line("return False")

    def _string(self, rule: ir.Rule) -> None:
        if rule.kind:
            self._fail_if(f"not isinstance(value, {self._g.kind(rule.kind)})")
        self._g.string(self.code, self._grammar.string_forms[rule.name])

    # Alternatives

    def _alternatives(self) -> None:
        """Write the first alternative that can hold the values."""
        ways = self._g.ways(self._task.alternatives)
        if self._task.main and len(ways) > 1 and self._task.rule in self._g.constrained:
            raise GrammarError(f"the generator cannot constrain the several alternatives of {self._task.rule}")
        if self._choices:
            self._dispatch(ways)
            return
        for number, way in enumerate(ways):
            later = [each[0] for each in ways[number + 1 :]]
            if way[0].node:
                self._g.nodes.add(way[0].node.__name__)
                with self.code.block(f"if type(value) is _{way[0].node.__name__}:"):
                    self._of_node(way)
                if not later:
                    self.code.line("return False")
            elif not later:
                self._element(way[0].body, self._values)
                self._end(self._values)
            elif all(self._exclude(way[0], other) for other in later):
                with self.code.block(f"if {self._guard(way[0], later)}:"):
                    self._commit(way[0])
            else:
                self._attempt(way)

    def _dispatch(self, ways: Sequence[Way]) -> None:
        """Go the way that the number of the value's class has in a table."""
        if self._task.rule in STARTS and self._task.main:
            self.code.line("k: i64 = _number_of(value)")
        choices = sorted(set(self._choices.values()))
        classes = [sorted(cls for cls, other in self._choices.items() if other == choice) for choice in choices]
        self.code.line(f"way: i64 = {self._g.table_of(classes)}[k]")
        for number, choice in enumerate(choices, 1):
            names = classes[number - 1]
            with self.code.block(f"if way == {number}:{f'  # {names[0]}' if len(names) == 1 else ''}"):
                *firsts, last = (ways[each] for each in choice)
                for first in firsts:
                    self._attempt(first)
                if last[0].node:
                    self._of_node(last)
                else:
                    self._commit(last[0])
        self.code.line("return False")

    def _exclude(self, one: ir.Alternative, other: ir.Alternative) -> bool:
        """Whether some value tells the two alternatives apart by its type."""
        types = self._g.types(one, self._task.width)
        return all(any(map(_apart, types, case)) for case in self._g.cases(other, self._task.width))

    def _guard(self, alternative: ir.Alternative, later: Sequence[ir.Alternative]) -> str:
        """The condition that the values are of this alternative and none of the later ones."""
        conditions: dict[str, None] = {}
        wide = self._task.width
        for case in (case for other in later for case in self._g.cases(other, wide)):
            types = zip(self._values, self._g.types(alternative, wide), case, strict=True)
            value, wanted = next((value, one) for value, one, other in types if _apart(one, other))
            conditions[self._is_of(value, wanted)] = None
        return " and ".join(conditions)

    def _is_of(self, value: str, types: frozenset[type]) -> str:
        """The condition that a value is of one of these types."""
        names = sorted(self._g.kind(cls) for cls in types if not issubclass(cls, (Node, type(None))))
        nodes = sorted(cls.__name__ for cls in types if issubclass(cls, Node))
        self._g.nodes |= set(nodes)
        conditions = [f"{value} is None"] if type(None) in types else []
        if len(nodes) > _FEW:
            conditions.append(f"type({value}) in {self._g.set_of(nodes)}")
        else:
            conditions += [f"type({value}) is _{name}" for name in nodes]
        # An int is exactly that: bool and others are no numbers on the wire.
        conditions += [f"type({value}) is int" if name == "int" else f"isinstance({value}, {name})" for name in names]
        return conditions[0] if len(conditions) == 1 else f"({' or '.join(conditions)})"

    def _commit(self, alternative: ir.Alternative) -> None:
        match alternative.body.items:
            case (ir.Ref(rule=rule),) if rule != "absent" and self._task.rule not in self._g.constrained:
                self.code.line(f"return {self._call(self._g.ask(rule), rule, self._values)}")
            case _:
                self._element(alternative.body, self._values)
                self._end(self._values)

    def _attempt(self, way: Sequence[ir.Alternative]) -> None:
        """Write an alternative, or a node of several, and if it cannot be take back what was written of it."""
        clean = False
        match way[0].body.items:
            case (ir.Ref(rule=rule),) if not way[0].node and rule != "absent":
                call = self._call(self._g.ask(rule), rule, self._values)
                clean = rule in self._grammar.lexical or self._grammar.rules[rule].verbatim
            case (ir.Value(terminal=terminal),) if not way[0].node:
                call = f"{self._g.ask_terminal(terminal)}(value, out)"
                clean = True
            case _:
                call = self._part(tuple(way), self._values)
        if not clean:
            self.code.line("mark = len(out)")
        with self.code.block(f"if {call}:"):
            self.code.line("return True")
        if not clean:
            self.code.line("del out[mark:]")

    def _of_node(self, group: Sequence[ir.Alternative]) -> None:
        """Write a node, in the first of its rule's alternatives that can hold its fields."""
        node = group[0].node
        assert node is not None
        if len(group) > 1:
            self.code.line("start = len(out)")
            for alternative in group:
                with self.code.block(f"if {self._part((alternative,), self._values)}:"):
                    self.code.line("return True")
                self.code.line("del out[start:]")
            self.code.line("return False")
            return
        # What annotations promise of a field, mypyc would insist on: any value may be there.
        if node.__struct_fields__:
            any_node = self._name("node")
            self.code.line(f"{any_node}: Any = value")
        fields = []
        for field in node.__struct_fields__:
            fields.append(self._name(field))
            self.code.line(f"{fields[-1]}: object = {any_node}.{field}")
        self._refuse_empty(group[0].body, fields)
        self._element(group[0].body, fields)
        self._end(fields)

    def _refuse_empty(self, body: ir.Sequence, values: Sequence[str]) -> None:
        """Before anything is written, refuse an empty list where a rule needs items."""
        at = 0
        for item in body.items:
            if isinstance(item, ir.Ref) and self._g.needs_items(item.rule):
                self._fail_if(f"is_empty({values[at]})")
            at += self._grammar.width(item)

    def _end(self, values: Sequence[str]) -> None:
        self._flush()
        if self._task.rule in self._g.constrained:
            name = f"_REFUSALS_{self._task.rule.upper()}"
            self._g.constants[name] = f'_DECLARED.constraints["{self._task.rule}"]'
            self.code.line(f"return not refuses({name}, [{', '.join(values)}])")
        else:
            self.code.line("return True")

    def _part(self, alternatives: tuple[ir.Alternative, ...], values: Sequence[str]) -> str:
        self._parts += 1
        name = f"{self._task.name}_{self._parts}"
        name = name if name.startswith("_") else f"_{name}"
        self._g.task(Task(name, self._task.rule, alternatives, len(values)))
        return self._call(name, self._task.rule, values, alternatives)

    def _call(self, name: str, rule: str, values: Sequence[str], part: Sequence[ir.Alternative] | None = None) -> str:
        further = []
        if self._g.counts(rule):
            further = ["d" if self._g.cycles.same(rule, self._task.rule) else "0"]
        if self._g.takes_number(rule, part):
            further.append("k" if self._choices and values == self._values else f"_number_of({values[0]})")
        return f"{name}({', '.join([*values, 'out', *further])})"

    # Elements

    def _element(self, element: ir.Element, values: Sequence[str]) -> None:
        """Write values as an element."""
        match element:
            case ir.Fixed(text=text):
                self._text += text
            case ir.Value(terminal=terminal):
                self._flush()
                self._fail_if(f"not {self._g.ask_terminal(terminal)}({values[0]}, out)")
            case ir.Ref(rule="absent"):
                self._fail_if(f"{values[0]} is not None")
            case ir.Ref(rule=rule):
                self._flush()
                self._fail_if(f"not {self._call(self._g.ask(rule), rule, values)}")
            case ir.Sequence(items=items):
                if self._grammar.width(element) == 0:
                    for value in values:
                        self._fail_if(f"{value} is not None")
                at = 0
                for item in items:
                    width = self._grammar.width(item)
                    self._element(item, values[at : at + width])
                    at += width
            case ir.Choice(items=items):
                self._flush()
                alternatives = tuple(ir.Alternative(_sequence(item), None, None) for item in items)
                self._fail_if(f"not {self._part(alternatives, values)}")
            case ir.Optional(item=item):
                self._optional(element, item, values)
            case ir.Repeat():
                self._repeat(element, values[0])

    def _optional(self, element: ir.Optional, item: ir.Element, values: Sequence[str]) -> None:
        self._flush()
        markers = self._g.shapes.absent(element)
        absent = " and ".join(
            f"is_empty({value})" if marker == () else f"{value} is {constant(marker)}"
            for value, marker in zip(values, markers, strict=True)
        )
        if len(markers) == 1 and markers != ((),):
            absent = absent.replace(" is ", " is not ")
        else:
            absent = f"not {absent}" if len(markers) == 1 else f"not ({absent})"
        with self.code.block(f"if {absent}:"):
            if self._grammar.width(item) == 0:
                self._fail_if(f"{values[0]} is not True")
                values = ()
            self._element(item, values)
            self._flush()

    def _repeat(self, repeat: ir.Repeat, value: str) -> None:
        self._flush()
        width = self._grammar.width(repeat.item)
        with self.code.block(f"if not isinstance({value}, tuple) or len({value}) < {repeat.minimum}:"):
            self.code.line("return False")
        item = self._name("item")
        separator = "".join(each.text for each in repeat.separator if isinstance(each, ir.Fixed))
        loop = f"for n, {item} in enumerate({value}):" if separator else f"for {item} in {value}:"
        with self.code.block(loop):
            if separator:
                with self.code.block("if n:"):
                    self.code.line(f"out.append({quoted(separator.encode('ascii'))})")
            items = [item]
            if width > 1:
                self._fail_if(f"not isinstance({item}, tuple) or len({item}) != {width}")
                items = [self._name("item") for _ in range(width)]
                self.code.line(f"{', '.join(items)} = {item}")
            self._element(repeat.item, items)
            self._flush()


def _apart(one: frozenset[type], other: frozenset[type]) -> bool:
    """Whether no value can be of a type of both; not known when either is empty."""
    alike = any(issubclass(a, b) or issubclass(b, a) for a in one for b in other)
    return bool(one and other) and not alike and UnsetType not in one | other


def _sequence(element: ir.Element) -> ir.Sequence:
    return element if isinstance(element, ir.Sequence) else ir.Sequence((element,))

"""From rules to functions that read them.

Each function takes a message and a place in it, and returns the rule's values and the place after
them, or -1 for that place. A choice looks at the octets ahead and goes the one way they leave open;
where they leave several, the ways are tried in the order of the grammar, each in a function of its
own, and the first is taken after which comes an octet that can.
"""

from __future__ import annotations

import itertools
import keyword
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeGuard

from msgspec import UNSET

from imapgrammar import ir
from imapgrammar.codegen.patterns import Ahead, Anything, Either, Lookahead, Octets, Pattern, Series, run_of
from imapgrammar.codegen.source import Code, Tables, place
from imapgrammar.errors import GrammarError
from imapgrammar.node import Node
from imapgrammar.shapes import Shapes
from imapgrammar.strings import CaseInsensitive, Spelled
from imapgrammar.terminals import (
    MAX_63,
    Bare,
    LiteralString,
    Number,
    QuotedString,
    Set,
    Utf8ModeQuotedString,
    Utf8QuotedString,
)
from imapgrammar.terminals import Octets as OctetsTerminal

HEADER = '''"""The compiled parser: for each rule, a function from message and place to values and place after, or -1.

Written by ``python -m imapgrammar.codegen`` from the grammar. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import UNSET

from imapgrammar import dates, nodes, registry, strings, utf8
from imapgrammar._generated.scanners import (
{scanners})
from imapgrammar.limits import MAX_NESTING
from imapgrammar.runtime import (
    ANY_FORM,
    interned,
    is_word,
    literal,
    literal_end,
    number,
    of_kind,
    quoted,
    refuses,
    sequence_set,
    table,
    utf8_quoted,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy_extensions import i64

_DECLARED: Final = registry.declared()
_DEEPEST: Final = MAX_NESTING
_UNSET: Final = UNSET
'''
_SEVERAL = 3
"""How many ways that begin differently are worth a test for all of them."""
STARTS = ("client_message", "server_message", "url_line")


@dataclass(frozen=True)
class Build:
    """The node that the values of an alternative make, once they are all read."""

    node: type[Node]


@dataclass(frozen=True)
class Fill:
    """None for each value that an alternative does not carry and others do."""

    width: int


@dataclass(frozen=True)
class Refuse:
    """The constraints of a rule."""

    rule: str


@dataclass(frozen=True)
class AtLeast:
    """So many items are needed in a list that was read for several alternatives at once."""

    items: str
    minimum: int


Step = ir.Element | Build | Fill | Refuse | AtLeast


@dataclass(frozen=True)
class Branch:
    """An alternative on its way: what is still to be done, what was read, how many octets ahead are verified."""

    steps: tuple[Step, ...]
    values: tuple[str, ...] = ()
    verified: int = 0

    def split(self) -> tuple[tuple[ir.Element, ...], tuple[Step, ...]]:
        """What is still to be read, and what is to be done then."""
        count = next((n for n, step in enumerate(self.steps) if not _is_element(step)), len(self.steps))
        return tuple(step for step in self.steps[:count] if _is_element(step)), self.steps[count:]


def _is_element(step: Step) -> TypeGuard[ir.Element]:
    return not isinstance(step, (Build, Fill, Refuse, AtLeast))


@dataclass(frozen=True)
class Task:
    """A function to be written: of which rule it is, what it reads, what comes after that.

    ``skim``: it returns the place only.
    """

    name: str
    rule: str
    branches: tuple[Branch, ...]
    width: int
    then: Pattern
    skim: bool
    main: bool = False


class Cycles:
    """The rules that can stand inside each other, and where their nesting is counted."""

    def __init__(self, grammar: ir.Grammar) -> None:
        self._grammar = grammar

    def same(self, one: str, other: str) -> bool:
        """Whether two rules can stand inside each other."""
        return one in self._grammar.reach[other] and other in self._grammar.reach[one]

    def is_head(self, rule: str) -> bool:
        """Whether nesting is counted where this rule begins: it is entered from outside its cycle."""
        cycle = [name for name in self._grammar.rules if self.same(name, rule)]
        heads = {
            inner
            for name in self._grammar.rules
            if name not in cycle
            for alternative in self._grammar.rules[name].alternatives
            for inner in ir.references(alternative.body)
            if inner in cycle
        }
        if len(heads) > 1 or self._turns(set(cycle) - heads):
            raise GrammarError(f"the generator cannot count nesting in {', '.join(sorted(cycle))}")
        return rule in heads

    def _turns(self, rules: set[str]) -> bool:
        """Whether some of these rules stand inside themselves without any other rule in between."""
        left = dict.fromkeys(rules, frozenset[str]())
        for name in rules:
            bodies = [alternative.body for alternative in self._grammar.rules[name].alternatives]
            left[name] = frozenset(inner for body in bodies for inner in ir.references(body) if inner in rules)
        while True:
            ends = {name for name, inner in left.items() if not inner & left.keys()}
            if not ends:
                return bool(left)
            left = {name: inner for name, inner in left.items() if name not in ends}


class Generator:
    """Writes the parser of one grammar."""

    def __init__(self, grammar: ir.Grammar, ahead: Ahead, constrained: Iterable[str]) -> None:
        self.grammar = grammar
        self.ahead = ahead
        self.shapes = Shapes(grammar)
        self.cycles = Cycles(grammar)
        self.tables = Tables()
        self.constrained = frozenset(constrained)
        self.nodes: set[str] = set()
        self.scanners: set[str] = set()
        self.forms: dict[tuple[str, ...], str] = {}
        self._todo: list[Task] = []
        self._asked: set[tuple[str, bool]] = set()
        self._terminals: dict[str, None] = {}
        self._kinds: dict[str, None] = {}
        self._constants: dict[str, str] = {}

    def module(self) -> str:
        """The text of ``_generated/parser.py``."""
        functions: list[Code] = []
        for start in STARTS:
            self.ask(start)
        while self._todo:
            functions.append(Function(self, self._todo.pop(0)).code)
        readers = [self._terminal(name) for name in self._terminals]
        scanners = "".join(f"    scan_{name},\n" for name in sorted(self.scanners, key=str.lower))
        constants = "".join(f"{name}: Final{text}\n" for name, text in self._constants.items())
        classes = "".join(f"_{name}: Final[Callable[..., object]] = nodes.{name}\n" for name in sorted(self.nodes))
        head = HEADER.replace("{scanners}", scanners)
        return f"{head}\n{self.tables}\n{constants}\n{classes}\n\n" + "\n\n".join(map(str, [*functions, *readers]))

    def constant(self, name: str, value: str, kind: str = "") -> str:
        """The name of a constant of the module."""
        self._constants[name] = f"{kind} = {value}"
        return name

    def ask(self, rule: str, *, skim: bool = False) -> str:
        """The name of the function that reads a rule, which is written if it was not asked for before."""
        name = f"{'skip' if skim else 'read'}_{rule}"
        if (rule, skim) not in self._asked:
            self._asked.add((rule, skim))
            branches, width = self.branches(rule), self.grammar.widths[rule]
            self.task(Task(name, rule, branches, 0 if skim else width, self.ahead.after(rule), skim, main=True))
        return name

    def ask_terminal(self, terminal: str) -> str:
        """The name of the function that reads a terminal."""
        self._terminals[terminal] = None
        return f"read_{terminal}"

    def task(self, task: Task) -> None:
        """Have a function written."""
        self._todo.append(task)

    def branches(self, rule: str) -> tuple[Branch, ...]:
        """The alternatives of a rule, each with what becomes of its values."""
        found = []
        for alternative in self.grammar.rules[rule].alternatives:
            refuse = (Refuse(rule),) if rule in self.constrained else ()
            end = Build(alternative.node) if alternative.node else Fill(self.grammar.widths[rule])
            found.append(Branch((*alternative.body.items, *refuse, end)))
        return tuple(found)

    def pattern(self, steps: Iterable[Step]) -> Pattern:
        """What is read in these steps, for looking ahead."""
        return Series(tuple(self.ahead.pattern(step) for step in steps if _is_element(step)))

    def call(self, name: str, rule: str, caller: str, at: int) -> str:
        """The call of the function ``name`` of a rule, from a function of the rule ``caller``."""
        if rule not in self.grammar.recursive:
            return f"{name}(o, {place(at)})"
        return f"{name}(o, {place(at)}, {'d' if self.cycles.same(rule, caller) else 0})"

    # Terminals

    def _terminal(self, name: str) -> Code:
        """The function that reads a terminal which is no string."""
        code = Code()
        self.scanners.add(name)
        with code.block(f"def read_{name}(o: bytes, i: i64) -> tuple[object, i64]:"):
            code.line(f"j = scan_{name}(o, i)")
            with code.block("if j < 0:"):
                code.line("return None, -1")
            match self.grammar.terminals[name].meaning:
                case Number(minimum, maximum) if maximum <= MAX_63:
                    self._unless_none(code, f"number(o, i, j, {minimum}, {maximum})")
                case Set():
                    self._unless_none(code, "sequence_set(o, i, j)")
                case OctetsTerminal(kind) if kind is bytes:
                    code.line("return o[i:j], j")
                case OctetsTerminal(kind) if issubclass(kind, CaseInsensitive):
                    cache = f"_INTERNED_{kind.__name__.upper()}"
                    self.constant(cache, "{}", "[dict[bytes, object]]")
                    code.line(f"return interned({cache}, {self.kind(kind)}, o[i:j]), j")
                case OctetsTerminal(kind):
                    code.line(f"return {self.kind(kind)}(o[i:j]), j")
                case _:
                    cache = self.constant(f"_INTERNED_{name}", "{}", "[dict[bytes, object]]")
                    meaning = self.constant(f"_{name}", f'_DECLARED.terminals["{name}"].read')
                    self._unless_none(code, f"interned({cache}, {meaning}, o[i:j])")
        return code

    @staticmethod
    def _unless_none(code: Code, value: str) -> None:
        code.line(f"value = {value}")
        with code.block("if value is None:"):
            code.line("return None, -1")
        code.line("return value, j")

    def kind(self, kind: type[bytes]) -> str:
        """The name of a class of bytes."""
        module = "nodes" if kind.__module__.startswith("imapgrammar.nodes.") else kind.__module__.rpartition(".")[2]
        return self.constant(f"_{kind.__name__}", f"{module}.{kind.__name__}")

    def forms_before(self, forms: Sequence[str], terminal: str) -> str:
        """An expression for the forms that come before a string's own, as what `imapgrammar.runtime.fits` takes."""
        before = [
            form for form in forms[: forms.index(terminal)] if not self.is_utf8(form) and not self.is_utf8_quoted(form)
        ]
        if any(
            isinstance(self.grammar.terminals[form].meaning, Bare) and not run_of(self.ahead.patterns[form])
            for form in before
        ):
            if len(before) > 1 or not isinstance(self.grammar.terminals[terminal].meaning, QuotedString):
                raise GrammarError(f"the generator cannot tell {terminal} from {', '.join(before)}")
            self.scanners.add(before[0])
            return f"ANY_FORM if scan_{before[0]}(o, i + 1) == j - 1 else ()"
        if not all(map(self._held, before)):
            raise GrammarError(f"the generator cannot tell {terminal} from {', '.join(before)}")
        tables = [
            self.tables.name(self._held(form), empty=self.shapes.octets(form, b"") is not None) for form in before
        ]
        return f"({', '.join(tables)},)" if tables else "()"

    def is_utf8(self, terminal: str) -> bool:
        """Whether a terminal is the form of a string that only UTF-8 mode has, and no string without asking for it."""
        return isinstance(self.grammar.terminals[terminal].meaning, Utf8ModeQuotedString)

    def is_utf8_quoted(self, terminal: str) -> bool:
        """Whether a terminal is the form of a string that is written only when asked for, and begins as no other."""
        return isinstance(self.grammar.terminals[terminal].meaning, Utf8QuotedString)

    def _held(self, form: str) -> Octets:
        """The octets that a string may have in a form."""
        return frozenset(octet for octet in range(256) if self.shapes.octets(form, bytes([octet])) is not None)


class Function:
    """One function of the parser."""

    def __init__(self, generator: Generator, task: Task) -> None:
        self._g = generator
        self._task = task
        self._at = 0
        self._pending: list[tuple[int, Octets]] = []
        self._names: set[str] = {"o", "i", "j", "c", "d", "quoted", "literal"}
        self._dispatched = False
        self._parts = 0
        self.code = Code()
        self._write()

    @property
    def _grammar(self) -> ir.Grammar:
        return self._g.grammar

    def _write(self) -> None:
        task, code = self._task, self.code
        recursive = task.rule in self._grammar.recursive
        depth = ", d: i64" if recursive else ""
        types = f"tuple[{'object, ' * task.width}i64]" if task.width else "i64"
        if task.main:
            for statement in self._grammar.statements:
                if statement.name == task.rule:
                    code.comment(statement.text)
        with code.block(f"def {task.name}(o: bytes, i: i64{depth}) -> {types}:"):
            if task.main and recursive and self._g.cycles.is_head(task.rule):
                code.line("d += 1")
                with code.block("if d > _DEEPEST:"):
                    self._fail()
            rule = self._grammar.rules[task.rule]
            if task.main and rule.verbatim and not task.skim:
                self._verbatim()
            elif task.main and task.rule in self._grammar.string_forms and not task.skim:
                self._string(rule)
            else:
                self._choose(list(task.branches), 0)

    def _fail(self) -> None:
        self.code.line(f"return {'None, ' * self._task.width}-1")

    def _fail_if(self, *conditions: str) -> None:
        with self.code.block(f"if {' or '.join(conditions)}:"):
            self._fail()

    def _name(self, hint: str) -> str:
        """A name that is free in this function."""
        name, number = hint, 1
        while name in self._names or keyword.iskeyword(name):
            number += 1
            name = f"{hint}_{number}"
        self._names.add(name)
        return name

    def _flush(self) -> None:
        """Check the octets that are to be checked."""
        if self._pending:
            start = self._pending[0][0]
            self._fail_if(*self._g.tables.are_not([octets for _, octets in self._pending], start))
            self._pending = []

    def _advance(self) -> None:
        """Let ``i`` be the present place."""
        self._flush()
        if self._at:
            self.code.line(f"i += {self._at}")
            self._at = 0

    def _octet(self, offset: int = 0) -> str:
        return f"o[{place(self._at + offset)}]"

    # Rules with a way of their own

    def _verbatim(self) -> None:
        skip = self._g.ask(self._task.rule, skim=True)
        depth = ", d - 1" if self._task.rule in self._grammar.recursive else ""
        self.code.line(f"j = {skip}(o, i{depth})")
        with self.code.block("if j < 0:"):
            self._fail()
        self.code.line("return o[i:j], j")

    def _string(self, rule: ir.Rule) -> None:
        """Read a string in one of its forms."""
        forms = self._grammar.string_forms[rule.name]
        kind = "value"
        if rule.kind:
            name = self._g.kind(rule.kind)
            kind = f"of_kind({name}, value)" if issubclass(rule.kind, Spelled) else f"{name}(value)"
        for terminal in self._as_looked_for(forms):
            self._g.scanners.add(terminal)
            meaning = self._grammar.terminals[terminal].meaning
            before, beginning = self._g.forms_before(forms, terminal), self._beginning(terminal)
            with self.code.block(f"if {self._test(beginning)}:"):
                self.code.line(f"j = scan_{terminal}(o, i)")
                # A run of octets that has begun has an end.
                if run_of(self._g.ahead.patterns[terminal]) != beginning[0]:
                    with self.code.block("if j < 0:"):
                        if isinstance(meaning, QuotedString):
                            self._utf8_string(forms, kind)
                        self._fail()
                match meaning:
                    case Bare():
                        self.code.line("value = o[i:j]")
                    case QuotedString():
                        self.code.line(f"value = quoted(o, i, j, {before})")
                    case Utf8QuotedString():
                        self.code.line("value = utf8_quoted(o, i, j)")
                    case LiteralString():
                        self.code.line(f"value, j = literal(o, i, j, {before})")
                        with self.code.block("if j < 0:"):
                            self._fail()
                    case _:
                        raise GrammarError(f"the generator cannot read {terminal} as a string")
                self.code.line(f"return {kind}, j")
        self._fail()

    def _as_looked_for(self, forms: Sequence[str]) -> list[str]:
        """The forms that begin differently: what few strings have comes last, or else before what may begin like it."""
        few = [form for form in forms if self._g.is_utf8_quoted(form)]
        most = [form for form in forms if form not in few and not self._g.is_utf8(form)]
        alike = any(self._beginning(one)[0] & self._beginning(other)[0] for one in few for other in most)
        return [*few, *most] if alike else [*most, *few]

    def _beginning(self, form: str) -> Lookahead:
        """The octets that tell that a string is in this form."""
        places = 2 if self._g.is_utf8_quoted(form) else 1
        return self._g.ahead.octets(self._g.ahead.patterns[form], places=places)

    def _utf8_string(self, forms: Sequence[str], kind: str) -> None:
        """Read a quoted string with UTF-8, after one without was not there."""
        for terminal in filter(self._g.is_utf8, forms):
            self._g.scanners.add(terminal)
            self.code.line(f"j = scan_{terminal}(o, i)")
            with self.code.block("if j > 0 and utf8.enabled():"):
                self.code.line("value = quoted(o, i, j, ANY_FORM)")
                self.code.line(f"return {kind}, j")

    # Choices

    def _choose(self, branches: list[Branch], position: int) -> None:
        """Go the way of one of the branches, which agree on the octets before ``position`` from here."""
        if len(branches) == 1:
            self._leaf(branches[0])
            return
        aheads = [self._g.ahead.octets(self._g.pattern(branch.steps), self._task.then) for branch in branches]
        known = min(map(len, aheads))
        parting = next((p for p in range(position, known) if len(_parted(aheads, p)) > 1), None)
        if parting is None:
            self._factor(branches)
            return
        self._flush()
        for at in range(position, parting):
            union = frozenset().union(*(ahead[at] for ahead in aheads))
            branches = [_verified(b, a, at, union) for b, a in zip(branches, aheads, strict=True)]
            self._pending.append((self._at + at, union))
        self._flush()
        groups = _parted(aheads, parting)
        octet = self._octet(parting)
        if len(groups) > 2:
            self.code.line(f"c{'' if self._dispatched else ': i64'} = {octet}")
            self._dispatched, octet = True, "c"
        for group in groups:
            union = frozenset().union(*(aheads[n][parting] for n in group))
            with self.code.block(f"if {self._g.tables.is_in(union, octet)}:"):
                at = self._at
                self._choose([_verified(branches[n], aheads[n], parting, union) for n in group], parting + 1)
                self._at = at
        self._fail()

    def _factor(self, branches: list[Branch]) -> None:
        """The octets ahead do not tell: read what the branches have in common, or try one after the other."""
        common = _common(branches)
        if common is None:
            expanded = [inner for branch in branches for inner in self._expanded(branch)]
            if _common(expanded) is not None:
                branches, common = expanded, _common(expanded)
        if common is None:
            self._attempt_each(branches)
            return
        verified = min(branch.verified for branch in branches)
        names = self._read(common, [branch.steps[1:] for branch in branches], branches[0], verified)
        rest = []
        for branch in branches:
            first, *steps = branch.steps
            if isinstance(first, ir.Repeat) and isinstance(common, ir.Repeat) and first.minimum > common.minimum:
                if self._task.skim:
                    raise GrammarError("the generator cannot count while it skips")
                steps.insert(0, AtLeast(names[0], first.minimum))
            left = max(0, branch.verified - len(common.text)) if isinstance(common, ir.Fixed) else 0
            rest.append(Branch(tuple(steps), (*branch.values, *names), left))
        self._choose(rest, 0)

    def _expanded(self, branch: Branch) -> list[Branch]:
        """A branch that is nothing but a rule, with the alternatives of that rule in its place.

        One that has read values before would lose them: the nodes of the alternatives are not made of those.
        """
        match branch.steps:
            case (ir.Ref(rule=name), *rest) if (
                not branch.values and self._can_expand(name) and not any(map(_is_element, rest))
            ):
                return [replace(each, steps=(*each.steps, *rest)) for each in self._g.branches(name)]
            case _:
                return [branch]

    def _can_expand(self, name: str) -> bool:
        rule = self._grammar.rules[name]
        special = rule.verbatim or rule.kind or name in self._grammar.string_forms or name in self._grammar.recursive
        return not special and name != "absent"

    def _attempt_each(self, branches: list[Branch]) -> None:
        """Try the branches in their order, each but the last in a function of its own."""
        self._advance()
        *earlier, last = _runs(branches)
        all_first = self._first(branches)
        for any_first, run in itertools.groupby(earlier, key=lambda group: self._first(group) == all_first):
            groups = list(run)
            if any_first:
                for group in groups:
                    self._attempt_branches(group)
            elif len(groups) < _SEVERAL:
                self._attempt_by_first(groups)
            else:
                # What begins with none of them passes them all at once.
                union = frozenset().union(*map(self._first, groups))
                with self.code.block(f"if {self._g.tables.is_in(union, 'o[i]')}:"):
                    self._attempt_by_first(groups)
        self._choose([replace(branch, verified=0) for branch in last], 0)

    def _attempt_by_first(self, groups: list[list[Branch]]) -> None:
        for group in groups:
            with self.code.block(f"if {self._g.tables.is_in(self._first(group), 'o[i]')}:"):
                self._attempt_branches(group)

    def _first(self, branches: Sequence[Branch]) -> Octets:
        either = Either(tuple(self._g.pattern(branch.steps) for branch in branches))
        (first,) = self._g.ahead.octets(either, self._task.then, places=1)
        return first

    def _attempt_branches(self, group: list[Branch]) -> None:
        if len(group) > 1 and group[0].values:
            for branch in group:
                self._attempt_branches([branch])
            return
        if len(group) > 1:
            names = [self._name("value") for _ in range(self._task.width)]
            call = self._part(tuple(replace(branch, verified=0) for branch in group), self._task.width, self._task.then)
            self._try(names, call)
            with self.code.block(self._succeeded(self._task.then)):
                self.code.line("return j" if self._task.skim else f"return {', '.join([*names, 'j'])}")
            return
        branch = group[0]
        needs = [step for step in branch.steps if isinstance(step, AtLeast)]
        branch = replace(branch, steps=tuple(step for step in branch.steps if not isinstance(step, AtLeast)))
        elements, steps = branch.split()
        names = self._attempt(ir.Sequence(elements), self._task.then, branch)
        enough = "".join(f" and len({need.items}) >= {need.minimum}" for need in needs)
        with self.code.block(f"{self._succeeded(self._task.then)[:-1]}{enough}:"):
            self._leaf(Branch(steps, (*branch.values, *names)), "j")

    def _attempt(self, sequence: ir.Sequence, then: Pattern, branch: Branch | None) -> list[str]:
        """Read a sequence from ``i`` if it is there, and let ``j`` be where it ends, else -1."""
        width = 0 if self._task.skim else self._grammar.width(sequence)
        hints = self._hints(branch)
        names = [self._name(hints[n] if n < len(hints) else "value") for n in range(width)]
        match sequence.items:
            case (ir.Ref(rule=rule),) if rule != "absent":
                call = self._g.call(self._g.ask(rule, skim=self._task.skim), rule, self._task.rule, 0)
            case (ir.Value(terminal=terminal),) if not self._task.skim and not self._is_string(terminal):
                call = f"{self._g.ask_terminal(terminal)}(o, i)"
            case _:
                call = self._part((Branch((*sequence.items, Fill(width))),), width, then)
        self._try(names, call)
        return names

    def _try(self, names: list[str], call: str) -> None:
        self.code.line(f"{', '.join([*names, 'j'])} = {call}")

    def _succeeded(self, then: Pattern) -> str:
        """The condition that something was read up to ``j``, after which comes what can."""
        ahead = self._g.ahead.octets(then, places=2)
        conditions = [self._g.tables.is_in(each, f"o[{place(n, 'j')}]") for n, each in enumerate(ahead)]
        return f"if {' and '.join(['j >= 0', *conditions])}:"

    def _part(self, branches: tuple[Branch, ...], width: int, then: Pattern) -> str:
        """A call, at ``i``, of a function of its own for these branches."""
        self._parts += 1
        name = f"{self._task.name}_{self._parts}" if self._task.main else f"{self._task.name}{_letter(self._parts)}"
        name = name if name.startswith("_") else f"_{name}"
        self._g.task(Task(name, self._task.rule, branches, width, then, self._task.skim))
        return self._g.call(name, self._task.rule, self._task.rule, 0)

    # What a branch reads

    def _leaf(self, branch: Branch, end: str = "i") -> None:
        """Do all that a branch has to do, and return; ``end``: the variable that has the place now."""
        values = list(branch.values)
        verified = branch.verified
        for n, step in enumerate(branch.steps):
            match step:
                case Build(node=node):
                    self._flush()
                    if not self._task.skim:
                        self._g.nodes.add(node.__name__)
                        values = [f"_{node.__name__}({', '.join(values)})"]
                case Fill(width=width):
                    if not self._task.skim:
                        values += ["None"] * (width - len(values))
                case Refuse(rule=rule) if self._task.skim:
                    raise GrammarError(f"the generator cannot ask for what {rule} refuses while it skips")
                case Refuse(rule=rule):
                    self._flush()
                    constraints = self._g.constant(f"_REFUSALS_{rule.upper()}", f'_DECLARED.constraints["{rule}"]')
                    self._fail_if(f"refuses({constraints}, [{', '.join(values)}])")
                case AtLeast(items=items, minimum=minimum):
                    if not self._task.skim:
                        self._fail_if(f"len({items}) < {minimum}")
                case _:
                    rest = [branch.steps[n + 1 :]]
                    values += self._read(step, rest, replace(branch, values=tuple(values)), verified)
                    verified = max(0, verified - len(step.text)) if isinstance(step, ir.Fixed) else 0
        self._flush()
        self.code.line(f"return {', '.join([*values, place(self._at, end)])}")

    def _hints(self, branch: Branch | None) -> list[str]:
        """The names that the next values of a branch have as fields of its node."""
        node = next((step.node for step in branch.steps if isinstance(step, Build)), None) if branch else None
        return list(node.__struct_fields__[len(branch.values) :]) if node and branch else []

    def _read(
        self, element: ir.Element, rests: Sequence[Sequence[Step]], branch: Branch | None, verified: int = 0
    ) -> list[str]:
        """Read one element here; returns the expressions of its values. ``rests``: what may come after it."""
        hint = (self._hints(branch) or ["value"])[0]
        match element:
            case ir.Fixed(text=text):
                for n, octets in enumerate(self._g.ahead.octets(self._g.ahead.pattern(element))):
                    if n >= verified:
                        self._pending.append((self._at + n, octets))
                self._at += len(text)
                return []
            case ir.Value(terminal=terminal):
                return self._value(terminal, hint)
            case ir.Ref(rule="absent"):
                return [] if self._task.skim else ["None"]
            case ir.Ref(rule=rule):
                self._flush()
                function = self._g.ask(rule, skim=self._task.skim)
                return self._called(function, rule, self._grammar.widths[rule], branch)
            case ir.Sequence(items=items):
                values: list[str] = []
                for n, item in enumerate(items):
                    inner = [[*items[n + 1 :], *rest] for rest in rests]
                    values += self._read(item, inner, None, verified)
                    verified = max(0, verified - len(item.text)) if isinstance(item, ir.Fixed) else 0
                return values
            case ir.Choice(items=items):
                self._advance()
                width = 0 if self._task.skim else self._grammar.width(element)
                branches = tuple(Branch((item, Fill(width))) for item in items)
                call = self._part(branches, width, self._after(rests))
                names = [self._name(hint) for _ in range(width)]
                self.code.line(f"{', '.join([*names, 'i'])} = {call}")
                self._fail_if("i < 0")
                return names
            case ir.Optional(item=item):
                return self._optional(element, item, rests, branch)
            case ir.Repeat():
                return self._repeat(element, rests, hint)

    def _called(self, function: str, rule: str, width: int, branch: Branch | None) -> list[str]:
        hints = self._hints(branch)
        width = 0 if self._task.skim else width
        names = [self._name(hints[n] if n < len(hints) else rule) for n in range(width)]
        call = self._g.call(function, rule, self._task.rule, self._at)
        self.code.line(f"{', '.join([*names, 'i'])} = {call}")
        self._fail_if("i < 0")
        self._at = 0
        return names

    def _is_string(self, terminal: str) -> bool:
        kinds = (Bare, QuotedString, Utf8ModeQuotedString, Utf8QuotedString, LiteralString)
        return isinstance(self._grammar.terminals[terminal].meaning, kinds)

    def _value(self, terminal: str, hint: str) -> list[str]:
        self._flush()
        meaning = self._grammar.terminals[terminal].meaning
        here = place(self._at)
        if self._task.skim and isinstance(meaning, (Number, Set)):
            raise GrammarError(f"the generator cannot look at the numbers of {terminal} while it skips")
        if not self._task.skim and not self._is_string(terminal):
            name = self._name(hint)
            self.code.line(f"{name}, i = {self._g.ask_terminal(terminal)}(o, {here})")
            self._fail_if("i < 0")
            self._at = 0
            return [name]
        self._g.scanners.add(terminal)
        self.code.line(f"j = scan_{terminal}(o, {here})")
        self._fail_if("j < 0 or not utf8.enabled()" if self._g.is_utf8(terminal) else "j < 0")
        names = []
        if isinstance(meaning, LiteralString) and self._task.skim:
            self.code.line(f"j = literal_end(o, {here}, j)")
            self._fail_if("j < 0")
        elif not self._task.skim:
            names = [self._name(hint)]
            match meaning:
                case Bare():
                    self.code.line(f"{names[0]} = o[{here}:j]")
                case QuotedString():
                    self.code.line(f"{names[0]} = quoted(o, {here}, j, ())")
                case Utf8ModeQuotedString():
                    self.code.line(f"{names[0]} = quoted(o, {here}, j, ANY_FORM)")
                case Utf8QuotedString():
                    self.code.line(f"{names[0]} = utf8_quoted(o, {here}, j)")
                case _:
                    self.code.line(f"{names[0]}, j = literal(o, {here}, j, ())")
                    self._fail_if("j < 0")
        self.code.line("i = j")
        self._at = 0
        return names

    def _after(self, rests: Sequence[Sequence[Step]]) -> Pattern:
        return Series((Either(tuple(self._g.pattern(rest) for rest in rests)), self._task.then))

    def _enters(self, pattern: Pattern, rests: Sequence[Sequence[Step]]) -> tuple[Lookahead, int] | None:
        """The octets that tell that ``pattern`` is here, and how many of them; None when they cannot tell."""
        after = self._after(rests)
        enter, skip = self._g.ahead.octets(pattern, after), self._g.ahead.octets(after)
        for n, (one, other) in enumerate(zip(enter, skip, strict=False)):
            if not one & other:
                return enter[: n + 1], n + 1
        return None

    def _test(self, octets: Lookahead) -> str:
        return " and ".join(self._g.tables.are(octets, self._at))

    def _optional(
        self, element: ir.Optional, item: ir.Element, rests: Sequence[Sequence[Step]], branch: Branch | None
    ) -> list[str]:
        self._advance()
        absent = [] if self._task.skim else [constant(value) for value in self._g.shapes.absent(element)]
        hints = self._hints(branch)
        names = [self._name(hints[n] if n < len(hints) else "value") for n in range(len(absent))]
        for name, value in zip(names, absent, strict=True):
            self.code.line(f"{name}: object = {value}")
        enters = self._enters(self._g.ahead.pattern(item), rests)
        if enters:
            exact = self._g.ahead.octets(self._g.ahead.pattern(item))
            verified = next((n for n in range(enters[1]) if n >= len(exact) or exact[n] != enters[0][n]), enters[1])
            with self.code.block(f"if {self._test(enters[0])}:"):
                values = self._read(item, rests, None, verified)
                self._advance()
                self._assign(names, values)
        else:
            then = self._after(rests)
            values = self._attempt(item if isinstance(item, ir.Sequence) else ir.Sequence((item,)), then, None)
            with self.code.block(self._succeeded(then)):
                self.code.line("i = j")
                self._assign(names, values)
        return names

    def _assign(self, names: list[str], values: list[str]) -> None:
        for name, value in zip(names, values or ["True"] * len(names), strict=True):
            self.code.line(f"{name} = {value}")

    def _repeat(self, repeat: ir.Repeat, rests: Sequence[Sequence[Step]], hint: str) -> list[str]:
        skim = self._task.skim
        items = self._name(f"{hint}_list")
        again = ir.Sequence((*repeat.separator, repeat.item))
        inside = [[ir.Repeat(again, 0), *rest] for rest in rests]
        if not skim:
            self._flush()
            self.code.line(f"{items}: list[object] = []")
        elif repeat.minimum > 1:
            raise GrammarError("the generator cannot count while it skips")
        if repeat.minimum and repeat.separator:
            self._append(items, self._read(repeat.item, inside, None))
            self._loop(items, again, rests, inside, "while")
        elif repeat.separator:
            self._advance()
            self._loop(items, repeat.item, rests, inside, "if", again)
        elif repeat.minimum and skim:
            self._read(repeat.item, inside, None)
            self._loop(items, again, rests, inside, "while")
        else:
            self._loop(items, again, rests, inside, "while")
            if repeat.minimum:
                self._fail_if(f"len({items}) < {repeat.minimum}")
        if repeat.minimum > 1 and repeat.separator:
            self._fail_if(f"len({items}) < {repeat.minimum}")
        if skim:
            return []
        name = self._name(hint)
        self.code.line(f"{name} = tuple({items})")
        return [name]

    def _append(self, items: str, values: list[str]) -> None:
        self._advance()
        if not self._task.skim:
            self.code.line(
                f"{items}.append({values[0]})" if len(values) == 1 else f"{items}.append(({', '.join(values)}))"
            )

    def _loop(
        self,
        items: str,
        element: ir.Element,
        rests: Sequence[Sequence[Step]],
        inside: Sequence[Sequence[Step]],
        word: str,
        again: ir.Element | None = None,
    ) -> None:
        """Read ``element`` while (or if) it is here, and after it ``again`` while it is."""
        if not self._g.ahead.octets(self._g.ahead.pattern(element), Anything(), places=1):
            raise GrammarError(f"{self._task.rule}: what is repeated may be of no octet")
        self._advance()
        enters = self._enters(self._g.ahead.pattern(element), rests)
        if enters:
            exact = self._g.ahead.octets(self._g.ahead.pattern(element))
            verified = next((n for n in range(enters[1]) if n >= len(exact) or exact[n] != enters[0][n]), enters[1])
            with self.code.block(f"{word} {self._test(enters[0])}:"):
                self._append(items, self._read(element, inside, None, verified))
                if again:
                    self._loop(items, again, rests, inside, "while")
            return
        then = self._after(inside)
        sequence = element if isinstance(element, ir.Sequence) else ir.Sequence((element,))
        if word == "while":
            with self.code.block("while True:"):
                values = self._attempt(sequence, then, None)
                with self.code.block("if j < 0:"):
                    self.code.line("break")
                self.code.line("i = j")
                self._append(items, values)
        else:
            values = self._attempt(sequence, then, None)
            with self.code.block("if j >= 0:"):
                self.code.line("i = j")
                self._append(items, values)
                if again:
                    self._loop(items, again, rests, inside, "while")


def _parted(aheads: Sequence[Lookahead], position: int) -> list[list[int]]:
    """The branches, by number, in groups whose octets at a position have nothing in common."""
    groups: list[tuple[Octets, list[int]]] = []
    for number, ahead in enumerate(aheads):
        octets, members = ahead[position], [number]
        for group in [group for group in groups if group[0] & octets]:
            groups.remove(group)
            octets |= group[0]
            members = group[1] + members
        groups.append((octets, sorted(members)))
    return [members for _, members in sorted(groups, key=lambda group: group[1])]


def _verified(branch: Branch, ahead: Lookahead, position: int, union: Octets) -> Branch:
    """The branch, once it is known that one of ``union`` stands at the position."""
    exact = branch.verified == position and ahead[position] == union
    return replace(branch, verified=position + 1) if exact else branch


def _common(branches: Sequence[Branch]) -> ir.Element | None:
    """What all branches begin with; of lists that differ only in it, with the least minimum."""
    firsts = [branch.steps[0] for branch in branches]
    if isinstance(firsts[0], ir.Repeat) and all(isinstance(first, ir.Repeat) for first in firsts):
        repeats = [first for first in firsts if isinstance(first, ir.Repeat)]
        least = min(repeats, key=lambda repeat: repeat.minimum)
        if all(replace(repeat, minimum=0) == replace(least, minimum=0) for repeat in repeats):
            return least
    first = firsts[0]
    if isinstance(first, (Build, Fill, Refuse, AtLeast)):
        return None
    return first if all(other == first for other in firsts) else None


def _runs(branches: Sequence[Branch]) -> list[list[Branch]]:
    """The branches in their order, those next to each other together that begin alike."""
    runs: list[list[Branch]] = []
    for branch in branches:
        if runs and _common([runs[-1][0], branch]) is not None:
            runs[-1].append(branch)
        else:
            runs.append([branch])
    return runs


def _letter(number: int) -> str:
    return chr(ord("a") + number - 1)


def constant(value: object) -> str:
    """A value that stands for absence, as an expression."""
    return "_UNSET" if value is UNSET else repr(value)

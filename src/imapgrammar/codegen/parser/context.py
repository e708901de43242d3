"""The module that is being generated, as the generated functions need it: names of other functions, constants."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from imapgrammar.codegen.cycles import Cycles
from imapgrammar.codegen.parser.branches import Branch, Build, Fill, Refuse, Step, is_element
from imapgrammar.codegen.source import Tables, place
from imapgrammar.errors import GrammarError
from imapgrammar.syntax import ir
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.lookahead import Ahead, Octets, Pattern, Series, run_of
from imapgrammar.syntax.slots import Slots
from imapgrammar.syntax.terminals import (
    Bare,
    LiteralString,
    QuotedString,
    Terminal,
    Utf8ModeQuotedString,
    Utf8QuotedString,
)
from imapgrammar.syntax.tolerance import Tolerance


@dataclass(frozen=True)
class Task:
    """A function to be written.

    ``rule``: the rule that it is part of. ``branches``: the branches that it reads. ``width``: the number of values
    that it returns. ``then``: the pattern of what comes after. ``skim``: it returns only the offset, no values.
    ``main``: it reads the whole rule. ``exact``: it reads the whole rule but its quirks. ``part_of``: the main function
    that it is a part of; empty for a main function.
    """

    name: str
    rule: str
    branches: tuple[Branch, ...]
    width: int
    then: Pattern
    skim: bool
    main: bool = False
    exact: bool = False
    part_of: str = ""


class Context:
    """The module that is being generated: the functions that are still to be written, and the constants that they use.

    ``constrained``: the rules that have constraints. ``texts``: for each rule, the text of its statements.
    ``imported``: the functions that another module has.
    """

    def __init__(
        self,
        grammar: ir.Grammar,
        ahead: Ahead,
        constrained: Iterable[str],
        texts: Mapping[str, Sequence[str]],
        imported: Collection[str] = (),
    ) -> None:
        self.grammar = grammar
        self.ahead = ahead
        self.texts = texts
        self.imported = imported
        self.tolerance = Tolerance(grammar)
        self.slots = Slots(grammar)
        self.forms = Forms(grammar)
        self.cycles = Cycles(grammar)
        self.tables = Tables()
        self.constrained = frozenset(constrained)
        self.nodes: set[str] = set()
        self.scanners: set[str] = set()
        self.tasks: list[Task] = []
        self.terminals: dict[str, None] = {}
        self.loose: dict[str, ir.Loose] = {}
        self.constants: dict[str, str] = {}
        self._choices: dict[tuple[str, bool], str] = {}
        self._asked: set[tuple[str, bool]] = set()

    def constant(self, name: str, value: str, kind: str = "") -> str:
        """Add a constant to the module, and return its name."""
        self.constants[name] = f"{kind} = {value}"
        return name

    def ask(self, rule: str, *, skim: bool = False) -> str:
        """Return the name of the function that reads a rule. On the first call, add a task to generate it."""
        name = f"{'skip' if skim else 'read'}_{rule}"
        if (rule, skim) not in self._asked and name not in self.imported:
            self._asked.add((rule, skim))
            branches, width = self.branches(rule), self.grammar.widths[rule]
            self.tasks.append(Task(name, rule, branches, 0 if skim else width, self.ahead.after(rule), skim, main=True))
        return name

    def ask_terminal(self, terminal: str) -> str:
        """Return the name of the function that reads a terminal. On the first call, note that it is needed."""
        if f"read_{terminal}" not in self.imported:
            self.terminals[terminal] = None
        return f"read_{terminal}"

    def ask_loose(self, element: ir.Loose) -> str:
        """Return the name of the function that reads fixed octets in all their spellings."""
        self.loose[element.terminal] = element
        self.scanners.add(element.terminal)
        return f"loose_{element.terminal}"

    def note_choice(self, choice: ir.Choice, task: Task, function: str) -> None:
        """Note the function that reads a choice of a rule, which has the function of this task."""
        self._choices[ir.name_of_choice(choice, task.rule), task.skim] = function

    def written(self, name: str, *, skim: bool) -> str | None:
        """Return the function that reads a rule, terminal or choice, or with ``skim`` skips it; None if there is none.

        A choice has the name that `ir.name_of_choice` returns.
        """
        if (name, skim) in self._asked or (name in self.terminals and not skim):
            return f"{'skip' if skim else 'read'}_{name}"
        return self._choices.get((name, skim))

    def branches(self, rule: str) -> tuple[Branch, ...]:
        """Return the alternatives of a rule that no quirk adds, each with the steps that make its value."""
        found = []
        for alternative in self.grammar.rules[rule].alternatives:
            if alternative.quirk:
                continue
            refuse = (Refuse(rule),) if rule in self.constrained else ()
            end = Build(alternative.node) if alternative.node else Fill(self.grammar.widths[rule])
            found.append(Branch((*alternative.body.items, *refuse, end)))
        return tuple(found)

    def pattern(self, steps: Iterable[Step]) -> Pattern:
        """Return the pattern of what these steps read, for lookahead."""
        return Series(tuple(self.ahead.pattern(step) for step in steps if is_element(step)))

    def call(self, name: str, rule: str, caller: str, at: int) -> str:
        """Return the text of a call of the function ``name``, which reads ``rule`` at ``i + at``.

        ``caller``: the rule of the function that contains the call.
        """
        quirks = ", q" if rule in self.tolerance.telling else ""
        if rule not in self.grammar.recursive:
            return f"{name}(o, {place(at)}{quirks})"
        return f"{name}(o, {place(at)}{quirks}, {'d' if self.cycles.same(rule, caller) else 0})"

    def kind(self, kind: type[bytes]) -> str:
        """Add a constant for a subclass of bytes to the module, and return its name."""
        module = "nodes" if kind.__module__.startswith("imapgrammar.nodes.") else kind.__module__.rpartition(".")[2]
        return self.constant(f"_{kind.__name__}", f"{module}.{kind.__name__}")

    def meaning(self, terminal: str) -> Terminal | None:
        """Return the meaning of a terminal."""
        return self.grammar.terminals[terminal].meaning

    def terminal_of(self, meaning: Terminal) -> str:
        """Return the name of the first terminal that is declared to have this meaning."""
        return next(name for name, terminal in self.grammar.terminals.items() if terminal.meaning is meaning)

    def is_string(self, terminal: str) -> bool:
        """Return True if a terminal is a form of strings."""
        kinds = (Bare, QuotedString, Utf8ModeQuotedString, Utf8QuotedString, LiteralString)
        return isinstance(self.meaning(terminal), kinds)

    def is_utf8(self, terminal: str) -> bool:
        """Return True if a terminal is the form of strings that only UTF-8 mode has."""
        return isinstance(self.meaning(terminal), Utf8ModeQuotedString)

    def is_utf8_quoted(self, terminal: str) -> bool:
        """Return True if a terminal is the form of strings that begins with an asterisk."""
        return isinstance(self.meaning(terminal), Utf8QuotedString)

    def forms_before(self, forms: Sequence[str], terminal: str) -> str:
        """Return an expression for the forms before a string's own, for `imapgrammar.compiled.runtime.fits`."""
        before = [
            form for form in forms[: forms.index(terminal)] if not self.is_utf8(form) and not self.is_utf8_quoted(form)
        ]
        if any(isinstance(self.meaning(form), Bare) and not run_of(self.ahead.patterns[form]) for form in before):
            if len(before) > 1 or not isinstance(self.meaning(terminal), QuotedString):
                raise GrammarError(f"the generator cannot tell {terminal} from {', '.join(before)}")
            self.scanners.add(before[0])
            return f"ANY_FORM if scan_{before[0]}(o, i + 1) == j - 1 else ()"
        if not all(map(self._held, before)):
            raise GrammarError(f"the generator cannot tell {terminal} from {', '.join(before)}")
        tables = [self.tables.name(self._held(form), empty=self.forms.octets(form, b"") is not None) for form in before]
        return f"({', '.join(tables)},)" if tables else "()"

    def _held(self, form: str) -> Octets:
        """The octets that a string can have in a form."""
        return frozenset(octet for octet in range(256) if self.forms.octets(form, bytes([octet])) is not None)

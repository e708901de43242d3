"""A function of the parser that is being generated: its lines, its variables, and the place that it has reached."""

from __future__ import annotations

import keyword

from imapgrammar.codegen.parser.branches import Branch
from imapgrammar.codegen.parser.context import Context, Task
from imapgrammar.codegen.source import Code, place
from imapgrammar.syntax.lookahead import Lookahead, Octets, Pattern


class Frame:
    """The lines of one function, and its state at the next line.

    ``is_head``: the function counts the nesting of its rule, and notes where it refuses the octets. ``at``: the present
    place, in octets after the variable ``i``. ``pending``: octets that are not checked yet, each with its place; those
    next to each other are checked together later.
    ``tells``: the function adds the quirks that it meets to the list ``q``, and removes those of failed attempts.
    """

    def __init__(self, context: Context, task: Task) -> None:
        self.context = context
        self.task = task
        self.code = Code()
        whole = task.main and not task.exact
        self.is_head = whole and task.rule in context.grammar.recursive and context.cycles.is_head(task.rule)
        self.tells = task.rule in context.tolerance.telling
        self.at = 0
        self.pending: list[tuple[int, Octets]] = []
        self._names: set[str] = {"o", "i", "j", "c", "d", "n", "q", "s", "quoted", "literal"}
        self._parts = 0

    def fail(self) -> None:
        """Generate the line that refuses the octets: it returns -1 as the place."""
        self.code.line(f"return {'None, ' * self.task.width}{'failed(s)' if self.is_head else -1}")

    def fail_if(self, *conditions: str) -> None:
        """Generate lines that refuse the octets, as `fail` does, if one of these conditions is true."""
        with self.code.block(f"if {' or '.join(conditions)}:"):
            self.fail()

    def name(self, hint: str) -> str:
        """Return a name for a variable that is not used yet in this function."""
        name, number = hint, 1
        while name in self._names or keyword.iskeyword(name):
            number += 1
            name = f"{hint}_{number}"
        self._names.add(name)
        return name

    def flush(self) -> None:
        """Generate lines that check the pending octets."""
        if self.pending:
            start = self.pending[0][0]
            self.fail_if(*self.context.tables.are_not([octets for _, octets in self.pending], start))
            self.pending = []

    def advance(self) -> None:
        """Generate a line that sets the variable ``i`` to the present place."""
        self.flush()
        if self.at:
            self.code.line(f"i += {self.at}")
            self.at = 0

    def octet(self, offset: int = 0) -> str:
        """Return the expression for the octet at an offset from the present place."""
        return f"o[{place(self.at + offset)}]"

    def test(self, octets: Lookahead) -> str:
        """Return the condition that these octets stand at the present place."""
        return " and ".join(self.context.tables.are(octets, self.at))

    def try_(self, names: list[str], call: str) -> None:
        """Generate a line with a call; it sets ``j`` to the place after the octets that were read, or -1."""
        if self.tells:
            self.code.line("n = len(q)")
        self.code.line(f"{', '.join([*names, 'j'])} = {call}")

    def undo(self) -> None:
        """Take back the quirks of the last `try_`, which failed."""
        if self.tells:
            self.code.line("undo(q, n)")

    def undo_else(self) -> None:
        """Take them back, unless the condition of the block before is true."""
        if self.tells:
            with self.code.block("else:"):
                self.undo()

    def succeeded(self, then: Pattern) -> str:
        """Return a line ``if …:``, true if something was read up to ``j`` and the octets there can follow it."""
        ahead = self.context.ahead.octets(then, places=2)
        conditions = [self.context.tables.is_in(each, f"o[{place(n, 'j')}]") for n, each in enumerate(ahead)]
        return f"if {' and '.join(['j >= 0', *conditions])}:"

    def part(self, branches: tuple[Branch, ...], width: int, then: Pattern) -> str:
        """Return the text of a call, at ``i``, of a new function for these branches, and add a task to generate it."""
        task = self.task
        self._parts += 1
        name = f"{task.name}_{self._parts}" if task.main else f"{task.name}{_letter(self._parts)}"
        name = name if name.startswith("_") else f"_{name}"
        part_of = task.part_of or task.name
        self.context.tasks.append(Task(name, task.rule, branches, width, then, task.skim, part_of=part_of))
        return self.context.call(name, task.rule, task.rule, 0)


def _letter(number: int) -> str:
    return chr(ord("a") + number - 1)

"""One function of the parser in the making: its lines, its names, and the place that it has reached."""

from __future__ import annotations

import keyword

from imapgrammar.codegen.parser.branches import Branch
from imapgrammar.codegen.parser.context import Context, Task
from imapgrammar.codegen.source import Code, place
from imapgrammar.syntax.lookahead import Lookahead, Octets, Pattern


class Frame:
    """The lines of one function, and what is known at the line that is written next.

    ``is_head``: the function counts how deep its rule stands inside itself, and notes where it is not.
    ``at``: how many octets after the variable ``i`` the function has come. ``pending``: octets whose check is put off,
    so that those next to each other are checked at once.
    """

    def __init__(self, context: Context, task: Task) -> None:
        self.context = context
        self.task = task
        self.code = Code()
        self.is_head = task.main and task.rule in context.grammar.recursive and context.cycles.is_head(task.rule)
        self.at = 0
        self.pending: list[tuple[int, Octets]] = []
        self._names: set[str] = {"o", "i", "j", "c", "d", "s", "quoted", "literal"}
        self._parts = 0

    def fail(self) -> None:
        """Return that the octets are not what the function reads."""
        self.code.line(f"return {'None, ' * self.task.width}{'failed(s)' if self.is_head else -1}")

    def fail_if(self, *conditions: str) -> None:
        """Fail if one of these conditions is true."""
        with self.code.block(f"if {' or '.join(conditions)}:"):
            self.fail()

    def name(self, hint: str) -> str:
        """Take a name that is free in this function."""
        name, number = hint, 1
        while name in self._names or keyword.iskeyword(name):
            number += 1
            name = f"{hint}_{number}"
        self._names.add(name)
        return name

    def flush(self) -> None:
        """Check the octets whose check was put off."""
        if self.pending:
            start = self.pending[0][0]
            self.fail_if(*self.context.tables.are_not([octets for _, octets in self.pending], start))
            self.pending = []

    def advance(self) -> None:
        """Set the variable ``i`` to the present place."""
        self.flush()
        if self.at:
            self.code.line(f"i += {self.at}")
            self.at = 0

    def octet(self, offset: int = 0) -> str:
        """The octet at an offset from the present place, as an expression."""
        return f"o[{place(self.at + offset)}]"

    def test(self, octets: Lookahead) -> str:
        """The condition that these octets stand at the present place."""
        return " and ".join(self.context.tables.are(octets, self.at))

    def try_(self, names: list[str], call: str) -> None:
        """Call a function; ``j`` is the place after what it read, or -1."""
        self.code.line(f"{', '.join([*names, 'j'])} = {call}")

    def succeeded(self, then: Pattern) -> str:
        """The line ``if …:`` for the case that something was read up to ``j``, and what stands there can follow it."""
        ahead = self.context.ahead.octets(then, places=2)
        conditions = [self.context.tables.is_in(each, f"o[{place(n, 'j')}]") for n, each in enumerate(ahead)]
        return f"if {' and '.join(['j >= 0', *conditions])}:"

    def part(self, branches: tuple[Branch, ...], width: int, then: Pattern) -> str:
        """A call, at ``i``, of a function of its own for these branches."""
        task = self.task
        self._parts += 1
        name = f"{task.name}_{self._parts}" if task.main else f"{task.name}{_letter(self._parts)}"
        name = name if name.startswith("_") else f"_{name}"
        self.context.tasks.append(Task(name, task.rule, branches, width, then, task.skim))
        return self.context.call(name, task.rule, task.rule, 0)


def _letter(number: int) -> str:
    return chr(ord("a") + number - 1)

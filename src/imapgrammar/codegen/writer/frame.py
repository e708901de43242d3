"""A function of the writer that is being generated: its lines, its variables, and fixed octets to be written next."""

from __future__ import annotations

import keyword
from collections.abc import Sequence

from imapgrammar.codegen.source import Code, quoted
from imapgrammar.codegen.writer.context import Context, Task
from imapgrammar.syntax import ir


class Frame:
    """The lines of one function.

    ``text``: fixed octets that are written together later. ``values``: the names of its parameters. ``choices``: as
    `Context.choices`.
    """

    def __init__(self, context: Context, task: Task) -> None:
        self.context = context
        self.task = task
        self.code = Code()
        self.text = ""
        self.choices = context.choices(task.alternatives, task.width)
        self.values = [f"value{n + 1 if task.width > 1 else ''}" for n in range(task.width)]
        self._names = {"out", "d", "k", "way", "mark", "n", "octets", *self.values}
        self._parts = 0

    def fail_if(self, condition: str) -> None:
        """Generate lines that return False if a condition is true."""
        with self.code.block(f"if {condition}:"):
            self.code.line("return False")

    def name(self, hint: str) -> str:
        """Return a name for a variable that is not used yet in this function."""
        name, number = hint, 1
        while name in self._names or keyword.iskeyword(name):
            number += 1
            name = f"{hint}_{number}"
        self._names.add(name)
        return name

    def flush(self) -> None:
        """Generate the line that adds the octets in ``text`` to the output."""
        if self.text:
            self.code.line(f"out.append({quoted(self.text.encode('ascii'))})")
            self.text = ""

    def part(self, alternatives: tuple[ir.Alternative, ...], values: Sequence[str]) -> str:
        """Return the text of a call of a new function for these alternatives, and add a task to generate it."""
        self._parts += 1
        name = f"{self.task.name}_{self._parts}"
        name = name if name.startswith("_") else f"_{name}"
        self.context.tasks.append(Task(name, self.task.rule, alternatives, len(values)))
        return self.call(name, self.task.rule, values, alternatives)

    def call(self, name: str, rule: str, values: Sequence[str], part: Sequence[ir.Alternative] | None = None) -> str:
        """Return the text of a call of the function ``name``, which writes ``rule``.

        ``part``: the alternatives that the function writes; None for all.
        """
        further = []
        if self.context.counts(rule):
            further = ["d" if self.context.cycles.same(rule, self.task.rule) else "0"]
        if self.context.takes_number(rule, part):
            further.append("k" if self.choices and values == self.values else f"_number_of({values[0]})")
        return f"{name}({', '.join([*values, 'out', *further])})"

"""Reading the rules that have quirks: first what is right, then what is not, each in the order of its files."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import msgspec

from imapgrammar.codegen.parser.branches import Branch, Build, Fill, Refuse, Step
from imapgrammar.codegen.parser.context import Context, Task
from imapgrammar.codegen.parser.frame import Frame
from imapgrammar.codegen.source import Code, constant, place
from imapgrammar.node import Node
from imapgrammar.syntax import ir
from imapgrammar.syntax.lookahead import Many, Octets, One, Pattern, Series, keyword
from imapgrammar.syntax.quirks import LeftOut


class Quirks:
    """Writes the lines of a function that tries the alternatives of a rule one after the other, and returns."""

    def __init__(self, frame: Frame) -> None:
        self._f = frame
        self._c = frame.context
        self._task = frame.task

    def read(self) -> None:
        """Read the rule; what is told is added to the list ``q``."""
        task = self._task
        if self._c.branches(task.rule):
            names = [self._f.name("value") for _ in range(task.width)]
            exact = replace(task, name=f"_{task.name}_exact", exact=True, part_of=task.name)
            self._c.tasks.append(exact)
            self._try(exact, self._c.call(exact.name, exact.rule, exact.rule, 0), names, names)
        for number, alternative in enumerate(self._c.tolerance.quirks(task.rule), 1):
            self._quirk(f"_{task.name}_quirk_{number}", alternative)
        self._f.fail()

    def _quirk(self, name: str, alternative: ir.Alternative) -> None:
        task, rule = self._task, self._c.grammar.rules[self._task.rule]
        skips = alternative.instead not in ("", "told")
        names = [] if skips else [self._f.name("value") for _ in range(task.width)]
        values = list(names)
        if skips and task.width:
            values = [self._expression(alternative.stands), *["None"] * (task.width - 1)]
        if rule.kind and not task.skim:
            values = [f'{self._c.kind(rule.kind)}(cast("bytes", {values[0]}))']
        steps = (*alternative.body.items, *(() if skips else self._ends(alternative)))
        width, skim = 0 if skips else task.width, task.skim or skips
        part = Task(name, task.rule, (Branch(steps),), width, task.then, skim, part_of=task.name)
        match alternative.body.items:
            case (ir.Ref(rule=inner),) if len(steps) == 1 + (not skips) and self._is_all(inner, alternative, width):
                # No function of its own is needed that only calls another.
                call = self._c.call(self._c.ask(inner, skim=skim), inner, task.rule, 0)
            case _:
                self._c.tasks.append(part)
                call = self._c.call(part.name, part.rule, part.rule, 0)
        self._try(part, call, names, values, alternative.quirk if alternative.instead else "", skips=skips)

    def _is_all(self, inner: str, alternative: ir.Alternative, width: int) -> bool:
        """Return whether the values of an inner rule are those of the alternative."""
        return inner != "absent" and not alternative.node and width in (0, self._c.grammar.widths[inner])

    def _expression(self, value: object) -> str:
        """The expression of what stands for the octets of a quirk."""
        match value:
            case Node():
                name = type(value).__name__
                self._c.nodes.add(name)
                return f"_{name}({', '.join(self._expression(each) for each in msgspec.structs.astuple(value))})"
            case tuple():
                return f"({''.join(f'{self._expression(each)}, ' for each in value)})"
            case LeftOut():
                return value.name
            case _:
                return constant(value)

    def _ends(self, alternative: ir.Alternative) -> tuple[Step, ...]:
        rule = self._task.rule
        refuse = (Refuse(rule),) if rule in self._c.constrained else ()
        if alternative.node:
            return (*refuse, Build(alternative.node, alternative.order))
        return (*refuse, Fill(self._c.grammar.widths[rule]))

    def _try(
        self, part: Task, call: str, names: list[str], values: list[str], quirk: str = "", *, skips: bool = False
    ) -> None:
        """Call a part; return if it has read something that can stand here."""
        with contextlib.ExitStack() as block:
            first = self._c.ahead.octets(self._c.pattern(part.branches[0].steps), part.then, places=1)
            if len(part.branches) == 1 and first and len(first[0]) < 256:
                # What begins otherwise needs no call.
                block.enter_context(self._f.code.block(f"if {self._c.tables.is_in(first[0], 'o[i]')}:"))
            self._f.try_(names, call)
            with self._f.code.block(self._f.succeeded(self._task.then)):
                if skips:
                    self._f.undo()
                if quirk:
                    self._f.code.line(f'q.append(("{quirk}", i, j))')
                self._f.code.line(f"return {', '.join([*values, 'j'])}")
            self._f.undo()


def loose(context: Context, element: ir.Loose) -> Code:
    """The function that reads fixed octets in all their spellings, and tells all but the right one."""
    code = Code()
    right = context.ahead.octets(keyword(element.text))
    longer = _added(context.ahead.patterns[element.terminal])
    with code.block(f"def {context.ask_loose(element)}(o: bytes, i: i64, q: list[object]) -> i64:"):
        if longer is not None:
            # Most of them are right.
            end = place(len(element.text))
            conditions = context.tables.are(right, 0) + (
                [context.tables.is_not_in(longer, f"o[{end}]")] if longer else []
            )
            with code.block(f"if {' and '.join(conditions)}:"):
                code.line(f"return {end}")
        code.line(f"j = scan_{element.terminal}(o, i)")
        with code.block(f"if j >= 0 and (j != i + {len(element.text)} or not is_word(o, i, {element.lower!r})):"):
            code.line(f'q.append(("{element.quirk}", i, j))')
        code.line("return j")
    return code


def _added(pattern: Pattern) -> Octets | None:
    """The octets of which more may follow after the right spelling; None if that cannot be told from the pattern."""
    match pattern:
        case Many(item=One(octets=octets), minimum=1, maximum=None):
            return octets
        case Series(items=(*right, Many(item=One(octets=octets), minimum=0, maximum=None))) if all(map(_is_one, right)):
            return octets
        case Series(items=(Many(item=One(), minimum=0, maximum=None), *right)) if all(map(_is_one, right)):
            return frozenset()
        case _:
            return None


def _is_one(pattern: Pattern) -> bool:
    return isinstance(pattern, One)

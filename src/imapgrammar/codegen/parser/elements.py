"""Generate the reading of the elements of a rule, one after another."""

from __future__ import annotations

from collections.abc import Sequence

from imapgrammar.codegen.parser.branches import Branch, Build, Fill, Step, after_step
from imapgrammar.codegen.parser.frame import Frame
from imapgrammar.codegen.source import constant, place
from imapgrammar.errors import GrammarError
from imapgrammar.syntax import ir
from imapgrammar.syntax.lookahead import Anything, Either, Lookahead, Pattern, Series
from imapgrammar.syntax.terminals import (
    Bare,
    LiteralString,
    Number,
    QuotedString,
    Set,
    Utf8ModeQuotedString,
    Utf8QuotedString,
)

Rests = Sequence[Sequence[Step]]
"""The steps that may come after an element: one sequence for each branch that reads it."""


class Elements:
    """Generates the lines that read elements, in one function of the parser."""

    def __init__(self, frame: Frame) -> None:
        self._f = frame
        self._c = frame.context
        self._task = frame.task
        self._grammar = frame.context.grammar
        # The names of the lists that may lose items.
        self._losing: set[str] = set()

    def read(self, element: ir.Element, rests: Rests, branch: Branch | None, verified: int = 0) -> list[str]:
        """Generate lines that read one element, and return the expressions of its values.

        ``rests``: the steps that may come after it. ``branch``: the branch that it is part of; the fields of its node
        give the variables their names. ``verified``: the number of octets that were checked already.
        """
        hint = (self._hints(branch) or ["value"])[0]
        match element:
            case ir.Loose():
                self._f.flush()
                self._f.code.line(f"i = {self._c.ask_loose(element)}(o, {place(self._f.at)}, q)")
                self._f.fail_if("i < 0")
                self._f.at = 0
                return []
            case ir.Fixed(text=text):
                for n, octets in enumerate(self._c.ahead.octets(self._c.ahead.pattern(element))):
                    if n >= verified:
                        self._f.pending.append((self._f.at + n, octets))
                self._f.at += len(text)
                return []
            case ir.Value(terminal=terminal):
                return self._value(terminal, hint)
            case ir.Ref(rule="absent"):
                return [] if self._task.skim else ["None"]
            case ir.Ref(rule=rule):
                return self._rule(rule, branch)
            case ir.Sequence(items=items):
                values: list[str] = []
                for n, item in enumerate(items):
                    inner = [[*items[n + 1 :], *rest] for rest in rests]
                    values += self.read(item, inner, None, verified)
                    verified = after_step(item, verified)
                return values
            case ir.Choice():
                return self._choice(element, rests, hint)
            case ir.Optional(item=item):
                return self._optional(element, item, rests, branch)
            case ir.Repeat():
                return self._repeat(element, rests, hint)

    def attempt(self, sequence: ir.Sequence, then: Pattern, branch: Branch | None) -> list[str]:
        """Generate lines that try to read a sequence at ``i``; return the names of its values.

        The lines set ``j`` to the place after the sequence, or to -1.
        """
        width = 0 if self._task.skim else self._grammar.width(sequence)
        hints = self._hints(branch)
        names = [self._f.name(hints[n] if n < len(hints) else "value") for n in range(width)]
        match sequence.items:
            case (ir.Ref(rule=rule),) if rule != "absent":
                call = self._c.call(self._c.ask(rule, skim=self._task.skim), rule, self._task.rule, 0)
            case (ir.Value(terminal=terminal),) if not self._task.skim and not self._c.is_string(terminal):
                call = f"{self._c.ask_terminal(terminal)}(o, i)"
            case _:
                call = self._f.part((Branch((*sequence.items, Fill(width))),), width, then)
        self._f.try_(names, call)
        return names

    def _hints(self, branch: Branch | None) -> list[str]:
        """The names of the next values of a branch: those of its node's fields."""
        node = next((step.node for step in branch.steps if isinstance(step, Build)), None) if branch else None
        return list(node.__struct_fields__[len(branch.values) :]) if node and branch else []

    def _rule(self, rule: str, branch: Branch | None) -> list[str]:
        self._f.flush()
        function = self._c.ask(rule, skim=self._task.skim)
        hints = self._hints(branch)
        width = 0 if self._task.skim else self._grammar.widths[rule]
        names = [self._f.name(hints[n] if n < len(hints) else rule) for n in range(width)]
        call = self._c.call(function, rule, self._task.rule, self._f.at)
        self._f.code.line(f"{', '.join([*names, 'i'])} = {call}")
        self._f.fail_if("i < 0")
        self._f.at = 0
        return names

    def _choice(self, choice: ir.Choice, rests: Rests, hint: str) -> list[str]:
        self._f.advance()
        width = 0 if self._task.skim else self._grammar.width(choice)
        branches = tuple(Branch((item, Fill(width))) for item in choice.items)
        call = self._f.part(branches, width, self._after(rests))
        self._c.note_choice(choice, self._task, call.partition("(")[0])
        names = [self._f.name(hint) for _ in range(width)]
        self._f.code.line(f"{', '.join([*names, 'i'])} = {call}")
        self._f.fail_if("i < 0")
        return names

    # Terminals

    def _value(self, terminal: str, hint: str) -> list[str]:
        self._f.flush()
        skim = self._task.skim
        if skim and isinstance(self._c.meaning(terminal), (Number, Set)):
            raise GrammarError(f"the generator cannot look at the numbers of {terminal} while it skips")
        here = place(self._f.at)
        if not skim and not self._c.is_string(terminal):
            name = self._f.name(hint)
            self._f.code.line(f"{name}, i = {self._c.ask_terminal(terminal)}(o, {here})")
            self._f.fail_if("i < 0")
            self._f.at = 0
            return [name]
        self._c.scanners.add(terminal)
        self._f.code.line(f"j = scan_{terminal}(o, {here})")
        self._f.fail_if("j < 0 or not utf8.enabled()" if self._c.is_utf8(terminal) else "j < 0")
        names: list[str] = []
        if not skim:
            names = [self._f.name(hint)]
            self._string(terminal, names[0], here)
        elif isinstance(self._c.meaning(terminal), LiteralString):
            self._f.code.line(f"j = literal_end(o, {here}, j)")
            self._f.fail_if("j < 0")
        self._f.code.line("i = j")
        self._f.at = 0
        return names

    def _string(self, terminal: str, name: str, here: str) -> None:
        """Set a variable to the string of one form that stands between ``here`` and ``j``."""
        line = self._f.code.line
        match self._c.meaning(terminal):
            case Bare():
                line(f"{name} = o[{here}:j]")
            case QuotedString():
                line(f"{name} = quoted(o, {here}, j, ())")
            case Utf8ModeQuotedString():
                line(f"{name} = quoted(o, {here}, j, ANY_FORM)")
            case Utf8QuotedString():
                line(f"{name} = utf8_quoted(o, {here}, j)")
            case _:
                line(f"{name}, j = literal(o, {here}, j, ())")
                self._f.fail_if("j < 0")

    # Optional and repeated elements

    def _after(self, rests: Rests) -> Pattern:
        return Series((Either(tuple(self._c.pattern(rest) for rest in rests)), self._task.then))

    def _enters(self, element: ir.Element, rests: Rests) -> tuple[Lookahead, int] | None:
        """The octets ahead that show that an element is here, and how many of them need no other check; or None."""
        pattern, after = self._c.ahead.pattern(element), self._after(rests)
        enter, skip = self._c.ahead.octets(pattern, after), self._c.ahead.octets(after)
        exact = self._c.ahead.octets(pattern)
        for n, (one, other) in enumerate(zip(enter, skip, strict=False)):
            if not one & other:
                count = n + 1
                verified = next((n for n in range(count) if n >= len(exact) or exact[n] != enter[n]), count)
                return enter[:count], verified
        return None

    def _optional(self, element: ir.Optional, item: ir.Element, rests: Rests, branch: Branch | None) -> list[str]:
        self._f.advance()
        absent = [] if self._task.skim else [constant(value) for value in self._c.slots.absent(element)]
        hints = self._hints(branch)
        names = [self._f.name(hints[n] if n < len(hints) else "value") for n in range(len(absent))]
        for name, value in zip(names, absent, strict=True):
            self._f.code.line(f"{name}: object = {value}")
        enters = self._enters(item, rests)
        if enters:
            with self._f.code.block(f"if {self._f.test(enters[0])}:"):
                values = self.read(item, rests, None, enters[1])
                self._f.advance()
                self._assign(names, values)
        else:
            then = self._after(rests)
            values = self.attempt(_sequence(item), then, None)
            with self._f.code.block(self._f.succeeded(then)):
                self._f.code.line("i = j")
                self._assign(names, values)
            self._f.undo_else()
        return names

    def _assign(self, names: list[str], values: list[str]) -> None:
        for name, value in zip(names, values or ["True"] * len(names), strict=True):
            self._f.code.line(f"{name} = {value}")

    def _repeat(self, repeat: ir.Repeat, rests: Rests, hint: str) -> list[str]:
        skim = self._task.skim
        items = self._f.name(f"{hint}_list")
        if self._c.tolerance.can_be_left_out(repeat.item) and not skim:
            self._losing.add(items)
        again = ir.Sequence((*repeat.separator, repeat.item))
        inside = [[ir.Repeat(again, 0), *rest] for rest in rests]
        if not skim:
            self._f.flush()
            self._f.code.line(f"{items}: list[object] = []")
        elif repeat.minimum > 1:
            raise GrammarError("the generator cannot count while it skips")
        if repeat.minimum and repeat.separator:
            self._append(items, self.read(repeat.item, inside, None))
            self._loop(items, again, rests, inside, "while")
        elif repeat.separator:
            self._f.advance()
            self._loop(items, repeat.item, rests, inside, "if", again)
        elif repeat.minimum and skim:
            self.read(repeat.item, inside, None)
            self._loop(items, again, rests, inside, "while")
        else:
            self._loop(items, again, rests, inside, "while")
            if repeat.minimum:
                self._f.fail_if(f"len({items}) < {repeat.minimum}")
        loses_all = repeat.minimum and items in self._losing and not self._c.tolerance.may_be_empty(self._task.rule)
        if (repeat.minimum > 1 or loses_all) and repeat.separator:
            self._f.fail_if(f"len({items}) < {repeat.minimum}")
        if skim:
            return []
        name = self._f.name(hint)
        self._f.code.line(f"{name} = tuple({items})")
        return [name]

    def _append(self, items: str, values: list[str]) -> None:
        self._f.advance()
        if not self._task.skim:
            value = values[0] if len(values) == 1 else f"({', '.join(values)})"
            if items in self._losing:
                with self._f.code.block(f"if {values[0]} is not LEFT_OUT:"):
                    self._f.code.line(f"{items}.append({value})")
                return
            self._f.code.line(f"{items}.append({value})")

    def _loop(
        self,
        items: str,
        element: ir.Element,
        rests: Rests,
        inside: Rests,
        word: str,
        again: ir.Element | None = None,
    ) -> None:
        """Generate lines that read ``element``, and then ``again`` repeatedly.

        ``word``: "while" reads ``element`` repeatedly, "if" at most once.
        """
        if not self._c.ahead.octets(self._c.ahead.pattern(element), Anything(), places=1):
            raise GrammarError(f"{self._task.rule}: a repeated part can be empty")
        self._f.advance()
        enters = self._enters(element, rests)
        if enters:
            with self._f.code.block(f"{word} {self._f.test(enters[0])}:"):
                self._append(items, self.read(element, inside, None, enters[1]))
                if again:
                    self._loop(items, again, rests, inside, "while")
            return
        then = self._after(inside)
        if word == "while":
            with self._f.code.block("while True:"):
                values = self.attempt(_sequence(element), then, None)
                with self._f.code.block("if j < 0:"):
                    self._f.undo()
                    self._f.code.line("break")
                self._f.code.line("i = j")
                self._append(items, values)
        else:
            values = self.attempt(_sequence(element), then, None)
            with self._f.code.block("if j >= 0:"):
                self._f.code.line("i = j")
                self._append(items, values)
                if again:
                    self._loop(items, again, rests, inside, "while")
            self._f.undo_else()


def _sequence(element: ir.Element) -> ir.Sequence:
    return element if isinstance(element, ir.Sequence) else ir.Sequence((element,))

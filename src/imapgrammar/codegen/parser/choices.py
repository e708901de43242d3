"""Generate the choice among the alternatives of a rule: by the octets ahead, or by trying them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from imapgrammar.codegen.parser import branches as b
from imapgrammar.codegen.parser.branches import AtLeast, Branch, Build, Fill, Refuse, after_step, is_element
from imapgrammar.codegen.parser.elements import Elements
from imapgrammar.codegen.parser.frame import Frame
from imapgrammar.codegen.source import place
from imapgrammar.errors import GrammarError
from imapgrammar.syntax import ir
from imapgrammar.syntax.lookahead import Either, Octets

_SEVERAL = 3
"""So many groups in a row that not every octet can begin, or more, get one common test of the first octet."""


class Choices:
    """Generates the lines that choose a branch, read it and return, in one function of the parser."""

    def __init__(self, frame: Frame) -> None:
        self._f = frame
        self._c = frame.context
        self._task = frame.task
        self._grammar = frame.context.grammar
        self._elements = Elements(frame)
        self._dispatched = False

    def choose(self, branches: list[Branch], position: int) -> None:
        """Generate lines that read one of the branches and return.

        ``position``: the first octet ahead to be compared.
        """
        if len(branches) == 1:
            self._leaf(branches[0])
            return
        aheads = [self._c.ahead.octets(self._c.pattern(branch.steps), self._task.then) for branch in branches]
        known = min(map(len, aheads))
        parting = next((p for p in range(position, known) if len(b.parted(aheads, p)) > 1), None)
        if parting is None:
            self._factor(branches)
            return
        self._f.flush()
        for at in range(position, parting):
            union = frozenset().union(*(ahead[at] for ahead in aheads))
            branches = [b.verified(each, ahead, at, union) for each, ahead in zip(branches, aheads, strict=True)]
            self._f.pending.append((self._f.at + at, union))
        self._f.flush()
        groups = b.parted(aheads, parting)
        octet = self._f.octet(parting)
        if len(groups) > 2:
            self._f.code.line(f"c{'' if self._dispatched else ': i64'} = {octet}")
            self._dispatched, octet = True, "c"
        for group in groups:
            union = frozenset().union(*(aheads[n][parting] for n in group))
            with self._f.code.block(f"if {self._c.tables.is_in(union, octet)}:"):
                at = self._f.at
                self.choose([b.verified(branches[n], aheads[n], parting, union) for n in group], parting + 1)
                self._f.at = at
        self._f.fail()

    def _factor(self, branches: list[Branch]) -> None:
        """Read the element that all branches begin with, or try them one by one: the octets ahead do not decide."""
        common = b.common(branches)
        if common is None:
            expanded = [inner for branch in branches for inner in self._expanded(branch)]
            if b.common(expanded) is not None:
                branches, common = expanded, b.common(expanded)
        if common is None:
            self._attempt_each(branches)
            return
        verified = min(branch.verified for branch in branches)
        names = self._elements.read(common, [branch.steps[1:] for branch in branches], branches[0], verified)
        rest = []
        for branch in branches:
            first, *steps = branch.steps
            if isinstance(first, ir.Repeat) and isinstance(common, ir.Repeat) and first.minimum > common.minimum:
                if self._task.skim:
                    raise GrammarError("the generator cannot count while it skips")
                steps.insert(0, AtLeast(names[0], first.minimum))
            rest.append(Branch(tuple(steps), (*branch.values, *names), after_step(common, branch.verified)))
        self.choose(rest, 0)

    def _expanded(self, branch: Branch) -> list[Branch]:
        """Return the alternatives of a rule in place of a branch that is only this rule; else the branch.

        A branch with values is not replaced, because the nodes of the alternatives have no place for them.
        """
        match branch.steps:
            case (ir.Ref(rule=name), *rest) if (
                not branch.values and self._can_expand(name) and not any(map(is_element, rest))
            ):
                return [replace(each, steps=(*each.steps, *rest)) for each in self._c.branches(name)]
            case _:
                return [branch]

    def _can_expand(self, name: str) -> bool:
        rule = self._grammar.rules[name]
        special = rule.verbatim or rule.kind or name in self._grammar.string_forms or name in self._grammar.recursive
        return not special and not self._c.tolerance.quirks(name) and name != "absent"

    # Attempts

    def _attempt_each(self, branches: list[Branch]) -> None:
        """Try the branches in their order, each but the last in a function of its own."""
        self._f.advance()
        *earlier, last = b.runs(branches)
        all_first = self._first(branches)
        for any_first, run in itertools.groupby(earlier, key=lambda group: self._first(group) == all_first):
            groups = list(run)
            if any_first:
                for group in groups:
                    self._attempt_branches(group)
            elif len(groups) < _SEVERAL:
                self._attempt_by_first(groups)
            else:
                # One test skips all of them if none of them can begin with the octet.
                union = frozenset().union(*map(self._first, groups))
                with self._f.code.block(f"if {self._c.tables.is_in(union, 'o[i]')}:"):
                    self._attempt_by_first(groups)
        self.choose([replace(branch, verified=0) for branch in last], 0)

    def _attempt_by_first(self, groups: list[list[Branch]]) -> None:
        for group in groups:
            with self._f.code.block(f"if {self._c.tables.is_in(self._first(group), 'o[i]')}:"):
                self._attempt_branches(group)

    def _first(self, branches: Sequence[Branch]) -> Octets:
        """The octets that one of the branches can begin with."""
        either = Either(tuple(self._c.pattern(branch.steps) for branch in branches))
        (first,) = self._c.ahead.octets(either, self._task.then, places=1)
        return first

    def _attempt_branches(self, group: list[Branch]) -> None:
        """Try branches that begin alike; return if one of them can be read."""
        if len(group) == 1:
            self._attempt_branch(group[0])
        elif group[0].values:
            for branch in group:
                self._attempt_branch(branch)
        else:
            then, width = self._task.then, self._task.width
            names = [self._f.name("value") for _ in range(width)]
            call = self._f.part(tuple(replace(branch, verified=0) for branch in group), width, then)
            self._f.try_(names, call)
            with self._f.code.block(self._f.succeeded(then)):
                self._f.code.line("return j" if self._task.skim else f"return {', '.join([*names, 'j'])}")
            self._f.undo()

    def _attempt_branch(self, branch: Branch) -> None:
        needs = [step for step in branch.steps if isinstance(step, AtLeast)]
        branch = replace(branch, steps=tuple(step for step in branch.steps if not isinstance(step, AtLeast)))
        elements, steps = branch.split()
        names = self._elements.attempt(ir.Sequence(elements), self._task.then, branch)
        enough = "".join(f" and len({need.items}) >= {need.minimum}" for need in needs)
        with self._f.code.block(f"{self._f.succeeded(self._task.then)[:-1]}{enough}:"):
            self._leaf(Branch(steps, (*branch.values, *names)), "j")
        self._f.undo()

    # One branch

    def _leaf(self, branch: Branch, end: str = "i") -> None:
        """Write lines for all steps of a branch, and return. ``end``: the variable that has the present place."""
        values = list(branch.values)
        verified = branch.verified
        for n, step in enumerate(branch.steps):
            match step:
                case Build(node=node, order=order):
                    self._f.flush()
                    if not self._task.skim:
                        self._c.nodes.add(node.__name__)
                        values = [values[index] for index in order] or values
                        values = [f"_{node.__name__}({', '.join(values)})"]
                case Fill(width=width):
                    if not self._task.skim:
                        values += ["None"] * (width - len(values))
                case Refuse(rule=rule):
                    self._refuse(rule, values)
                case AtLeast(items=items, minimum=minimum):
                    if not self._task.skim:
                        self._f.fail_if(f"len({items}) < {minimum}")
                case _:
                    rest = [branch.steps[n + 1 :]]
                    values += self._elements.read(step, rest, replace(branch, values=tuple(values)), verified)
                    verified = after_step(step, verified)
        self._f.flush()
        self._f.code.line(f"return {', '.join([*values, place(self._f.at, end)])}")

    def _refuse(self, rule: str, values: list[str]) -> None:
        """Fail if the constraints of a rule refuse its values."""
        if self._task.skim:
            raise GrammarError(f"the generator cannot check the constraints of {rule} while it skips")
        self._f.flush()
        constraints = self._c.constant(f"_REFUSALS_{rule.upper()}", f'_DECLARED.constraints["{rule}"]')
        self._f.fail_if(f"refuses({constraints}, [{', '.join(values)}])")

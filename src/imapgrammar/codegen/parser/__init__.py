"""Make ``compiled/parser.py``: for each rule, a function that reads it.

Each function takes a message and an offset. It returns the rule's values and the offset after them, which is -1 if the
rule is not there. A choice looks at the octets ahead. If only one alternative is possible, it is read. If several are
possible, they are tried in the order of the grammar, each in a function of its own; the first that can be read and that
the next octets can follow is taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from imapgrammar.codegen.cycles import STARTS
from imapgrammar.codegen.parser import terminals
from imapgrammar.codegen.parser.choices import Choices
from imapgrammar.codegen.parser.context import Context, Task
from imapgrammar.codegen.parser.frame import Frame
from imapgrammar.codegen.parser.quirks import Quirks
from imapgrammar.codegen.parser.strings import Strings
from imapgrammar.codegen.source import Code
from imapgrammar.syntax import ir
from imapgrammar.syntax.lookahead import Ahead

HEADER = '''"""The compiled parser: for each rule, a function that takes a message and an offset.

It returns the values of the rule and the offset after them, which is -1 if the rule is not there.

Written by ``python -m imapgrammar.codegen`` from the grammar. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import UNSET

from imapgrammar import dates, nodes, strings
from imapgrammar.compiled.runtime import (
    ANY_FORM,
    failed,
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
from imapgrammar.compiled.scanners import (
{scanners})
from imapgrammar.syntax import registry, utf8
from imapgrammar.syntax.limits import MAX_NESTING

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy_extensions import i64

_DECLARED: Final = registry.declared()
_DEEPEST: Final = MAX_NESTING
_UNSET: Final = UNSET
'''


def module(grammar: ir.Grammar, ahead: Ahead, constrained: Iterable[str], texts: Mapping[str, Sequence[str]]) -> str:
    """Return the text of ``compiled/parser.py``.

    ``constrained``: the rules that have constraints. ``texts``: for each rule, the text of its statements.
    Raises `GrammarError` for unsupported rules.
    """
    context = Context(grammar, ahead, constrained, texts)
    functions = [code for _, code in functions_of(context, STARTS)]
    scanners = "".join(f"    scan_{name},\n" for name in sorted(context.scanners, key=str.lower))
    constants = "".join(f"{name}: Final{text}\n" for name, text in context.constants.items())
    classes = "".join(f"_{name}: Final[Callable[..., object]] = nodes.{name}\n" for name in sorted(context.nodes))
    head = HEADER.replace("{scanners}", scanners)
    functions += [_table(context, "READERS", skim=False), _table(context, "SKIPPERS", skim=True)]
    return f"{head}\n{context.tables}\n{constants}\n{classes}\n\n" + "\n\n".join(map(str, functions))


def functions_of(context: Context, starts: Iterable[str]) -> Iterator[tuple[str, Code]]:
    """Yield the functions that read the rules ``starts``, each with the name of the function that it is a part of."""
    for start in starts:
        context.ask(start)
    while context.tasks:
        task = context.tasks.pop(0)
        yield task.part_of or task.name, _function(context, task)
    for name in context.terminals:
        yield f"read_{name}", terminals.function(context, name)


def _table(context: Context, name: str, *, skim: bool) -> Code:
    """The table of the functions that read the parts of lists, or of those that skip them."""
    code = Code()
    with code.block(f"{name}: Final[dict[str, tuple[Callable[..., object], str]]] = {{", end="}"):
        for part, rule in sorted(_parts_of_lists(context.grammar).items()):
            function = context.written(part, skim=skim)
            if function:
                code.line(f'"{part}": ({function}, "{_head(context, rule)}"),')
    code.line('"""Functions for the parts of lists, each with the rule whose nesting it counts, or ""."""')
    return code


def _parts_of_lists(grammar: ir.Grammar) -> dict[str, str]:
    """The rules, terminals and choices in the items of lists, each with the rule whose nesting counts for it."""
    parts: dict[str, str] = {}
    for rule in grammar.rules.values():
        for alternative in rule.alternatives:
            for each in ir.elements(alternative.body):
                if isinstance(each, ir.Repeat):
                    parts |= _parts(each.item, rule.name)
    return parts


def _parts(element: ir.Element, rule: str) -> dict[str, str]:
    """The parts of an element of a rule, as `_parts_of_lists` returns them."""
    match element:
        case ir.Ref(rule=name) if name != "absent":
            return {name: name}
        case ir.Value(terminal=name):
            return {name: name}
        case ir.Sequence(items=items):
            return {name: head for item in items for name, head in _parts(item, rule).items()}
        case ir.Choice():
            return {ir.name_of_choice(element, rule): rule}
        case _:
            return {}


def _head(context: Context, name: str) -> str:
    """The rule at which the nesting of a rule is counted; empty if it cannot stand inside itself."""
    if name not in context.grammar.recursive:
        return ""
    same = (each for each in context.grammar.rules if context.cycles.same(each, name))
    return next(each for each in same if context.cycles.is_head(each))


def _function(context: Context, task: Task) -> Code:
    frame = Frame(context, task)
    recursive = task.rule in context.grammar.recursive
    quirks = ", q: list[object]" if frame.tells else ""
    depth = ", d: i64" if recursive else ""
    types = f"tuple[{'object, ' * task.width}i64]" if task.width else "i64"
    if task.main:
        for text in context.texts.get(task.rule, ()):
            frame.code.comment(text)
    with frame.code.block(f"def {task.name}(o: bytes, i: i64{quirks}{depth}) -> {types}:"):
        if frame.is_head:
            frame.code.line("s = i")
            frame.code.line("d += 1")
            frame.fail_if("d > _DEEPEST")
        rule = context.grammar.rules[task.rule]
        if task.main and not task.exact and context.tolerance.quirks(task.rule):
            Quirks(frame).read()
        elif task.main and rule.verbatim and not task.skim:
            _verbatim(frame)
        elif task.main and task.rule in context.grammar.string_forms and not task.skim:
            Strings(frame).read(rule)
        else:
            Choices(frame).choose(list(task.branches), 0)
    return frame.code


def _verbatim(frame: Frame) -> None:
    """Read a rule whose value is its octets. There can be no quirk in it: its octets are written as they are."""
    skip = frame.context.ask(frame.task.rule, skim=True)
    depth = ", d - 1" if frame.task.rule in frame.context.grammar.recursive else ""
    if frame.tells:
        frame.code.line("n = len(q)")
    frame.code.line(f"j = {skip}(o, i{', q' if frame.tells else ''}{depth})")
    with frame.code.block(f"if j < 0{' or len(q) > n' if frame.tells else ''}:"):
        frame.fail()
    frame.code.line("return o[i:j], j")

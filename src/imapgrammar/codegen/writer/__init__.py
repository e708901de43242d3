"""Make ``compiled/writer.py``: for each rule, a function that writes it.

Each function takes the values of a rule, and the list of octets written so far. It adds to the list and returns True.
If the rule cannot hold these values, it returns False; then the caller must remove what was added.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from imapgrammar.codegen.cycles import STARTS
from imapgrammar.codegen.source import Code, quoted
from imapgrammar.codegen.writer import terminals
from imapgrammar.codegen.writer.choices import Choices
from imapgrammar.codegen.writer.context import Context, Task, named
from imapgrammar.codegen.writer.frame import Frame
from imapgrammar.syntax import ir
from imapgrammar.syntax.lookahead import Ahead

HEADER = '''"""The compiled writer: for each rule, a function that writes its values as octets.

Written by ``python -m imapgrammar.codegen`` from the grammar. Do not edit.
"""

# mypy: disable-error-code="redundant-expr"

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import UNSET

from imapgrammar import dates, nodes, sets, strings
from imapgrammar.compiled.parser import (
{skips})
from imapgrammar.compiled.runtime import (
    LITERAL,
    PLAIN,
    QUOTED,
    UTF8_QUOTED,
    add,
    add_literal,
    add_number,
    add_quoted,
    exact,
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
from imapgrammar.compiled.scanners import (
{scanners})
from imapgrammar.syntax import registry, utf8
from imapgrammar.syntax.limits import MAX_NESTING

if TYPE_CHECKING:
    from mypy_extensions import i64

_DECLARED: Final = registry.declared()
_DEEPEST: Final = MAX_NESTING
_UNSET: Final = UNSET
'''

_NUMBER_OF = """def _number_of(value: object) -> i64:
    return _NUMBERS.get(type(value), 0)
"""


def module(grammar: ir.Grammar, ahead: Ahead, constrained: Iterable[str], texts: Mapping[str, Sequence[str]]) -> str:
    """Return the text of ``compiled/writer.py``.

    ``constrained``: the rules that have constraints. ``texts``: for each rule, the text of its statements.
    Raises `GrammarError` for unsupported rules.
    """
    context = Context(grammar, ahead, constrained, texts)
    functions: list[Code] = []
    for start in STARTS:
        context.ask(start)
    while context.tasks:
        functions.append(_function(context, context.tasks.pop(0)))
    functions += [terminals.function(context, name) for name in context.terminals]
    scanners = "".join(f"    scan_{name},\n" for name in sorted(context.scanners, key=str.lower))
    skips = "".join(f"    {name},\n" for name in sorted(context.skips, key=str.lower))
    head = HEADER.replace("{scanners}", scanners).replace("{skips}", skips)
    classes = "".join(f"_{name}: Final[type[Any]] = nodes.{name}\n" for name in sorted(context.nodes))
    texts_of_functions = [*map(str, functions), *([_NUMBER_OF] if context.numbers else [])]
    return f"{head}\n{context.tables}\n{_constants(context)}\n{classes}\n\n" + "\n\n".join(texts_of_functions)


def _constants(context: Context) -> str:
    client = named(node.__name__ for node in context.grammar.nodes["client_message"])
    lines = [f"{name}: Final = {value}\n" for name, value in context.constants.items()]
    lines.append(f"CLIENT_MESSAGES: Final = frozenset({client})\n")
    if context.numbers:
        lines.append(f"_NUMBERS: Final = numbered({named(context.numbers)})\n")
    for name, ways in context.tables_of_ways.items():
        lines.append(f"{name}: Final = ways(_NUMBERS, {', '.join(map(named, ways))})\n")
    return "".join(lines)


def _function(context: Context, task: Task) -> Code:
    frame = Frame(context, task)
    rule = context.grammar.rules[task.rule]
    recursive = context.counts(task.rule)
    if task.main:
        for text in context.texts.get(task.rule, ()):
            frame.code.comment(text)
    parameters = [*(f"{value}: object" for value in frame.values), "out: list[bytes]"] + ["d: i64"] * recursive
    if context.takes_number(task.rule, None if task.main else task.alternatives):
        parameters.append("k: i64")
    with frame.code.block(f"def {task.name}({', '.join(parameters)}) -> bool:"):
        if task.main and recursive and context.cycles.is_head(task.rule):
            frame.code.line("d += 1")
            frame.fail_if("d > _DEEPEST")
        if task.main and rule.verbatim:
            _verbatim(frame)
        elif task.main and task.rule in context.grammar.string_forms:
            if rule.kind:
                frame.fail_if(f"not isinstance(value, {context.kind(rule.kind)})")
            terminals.string(context, frame.code, context.grammar.string_forms[task.rule])
        else:
            Choices(frame).write()
    return frame.code


def _verbatim(frame: Frame) -> None:
    """Write lines for a verbatim rule: they write octets if these can be read as the rule."""
    context, rule = frame.context, frame.task.rule
    name = f"skip_{rule}"
    context.skips.add(name)
    depth = ", 0" if rule in context.grammar.recursive else ""
    after = quoted(bytes([min(context.ahead.follow[rule][0])]) + b"\n")
    frame.fail_if("type(value) is not bytes or not isinstance(value, bytes)")
    with frame.code.block(f"if {name}(value + {after}, 0{depth}) == len(value):"):
        frame.code.line("return add(value, out)")
    frame.code.line("return False")

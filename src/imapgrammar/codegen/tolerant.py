"""Write the parsers of the grammar with its quirks: for responses ``compiled/tolerant.py``, for commands another.

They have a function for each rule in which a quirk may be met. Such a function also takes a list, and adds to it each
quirk with its two places. Functions that would be equal to those of the strict parser are imported from there.
``compiled/tolerant_commands.py`` has the functions that only commands need. It is not compiled, because it is large,
and commands with quirks are read only where a server is told to be tolerant.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from imapgrammar.codegen.cycles import STARTS
from imapgrammar.codegen.parser import functions_of, quirks
from imapgrammar.codegen.parser.context import Context
from imapgrammar.codegen.scanners import Scanner
from imapgrammar.codegen.source import Code, Tables
from imapgrammar.syntax import ir
from imapgrammar.syntax.lookahead import Ahead

_PARSER = '''"""The tolerant parser of {messages}. It also reads what quirk files add to the grammar, and tells it.

Written by ``python -m imapgrammar.codegen`` from the grammar and its quirks. Do not edit.
"""

from __future__ import annotations

from typing import {typing}

from msgspec import UNSET

'''
_SCANNERS = '''"""Scanners of the terminals of quirks: functions from message and place to the place after it, or -1.

Written by ``python -m imapgrammar.codegen`` from the grammar and its quirks. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

'''
_MODULES = (
    ("responses", "server_message", "compiled/tolerant"),
    ("commands", "client_message", "compiled/tolerant_commands"),
)
"""The parsers: the messages that they read, the start rule of these, and the module. The second uses the first."""
_TYPES = """
if TYPE_CHECKING:
{callable}    from mypy_extensions import i64

"""
_CALLABLE = "    from collections.abc import Callable\n\n"
_IMPORTS = {
    "imapgrammar": ["dates", "nodes", "strings"],
    "imapgrammar.compiled.runtime": [
        *("ANY_FORM", "failed", "interned", "is_word", "literal", "literal_end", "number", "of_kind", "quoted"),
        *("refuses", "sequence_set", "table", "undo", "utf8_quoted"),
    ],
    "imapgrammar.syntax": ["registry", "utf8"],
    "imapgrammar.syntax.limits": ["MAX_NESTING"],
    "imapgrammar.syntax.quirks": ["LEFT_OUT", "ReadAs"],
}
_CONSTANTS = """
_DECLARED: Final = registry.declared()
_DEEPEST: Final = MAX_NESTING
_UNSET: Final = UNSET
"""


def modules(
    strict: ir.Grammar,
    tolerant: ir.Grammar,
    ahead_strictly: Ahead,
    constrained: Collection[str],
    texts: Mapping[str, Sequence[str]],
) -> dict[str, str]:
    """The text of all modules, by their path in the package.

    ``strict``: the grammar without quirks, which ``ahead_strictly`` is about. ``constrained``, ``texts``: see
    `Context`; ``texts`` has the statements of quirks too.
    """
    ahead = Ahead(tolerant)
    right = _groups(Context(strict, ahead_strictly, constrained, {}), STARTS)
    equal = _equal(_groups(Context(tolerant, ahead, constrained, {}), ["server_message", "client_message"]), right)
    known = dict.fromkeys(equal, "imapgrammar.compiled.parser")
    scanners: set[str] = set()
    found = {}
    for messages, start, name in _MODULES:
        context = Context(tolerant, ahead, constrained, texts, known)
        functions = {_name(code): code for code in _functions(context, start)}
        found[name] = _module(messages, context, functions.values(), known, strict)
        scanners |= _new_scanners(context, strict)
        known |= {each: f"imapgrammar.{name.replace('/', '.')}" for each in functions if not each.startswith("_")}
    return {**found, "compiled/tolerant_scanners": _scanners(tolerant, ahead, sorted(scanners))}


def _functions(context: Context, start: str) -> Iterator[Code]:
    yield from (code for _, code in functions_of(context, [start]))
    for terminal, element in context.loose.items():
        if f"loose_{terminal}" not in context.imported:
            yield quirks.loose(context, element)


def _module(
    messages: str, context: Context, functions: Iterable[Code], known: Mapping[str, str], strict: ir.Grammar
) -> str:
    """The text of one parser. ``known``: for each function of another module that it may call, that module."""
    constants = "".join(f"{name}: Final{text}\n" for name, text in context.constants.items())
    classes = "".join(f"_{name}: Final[Callable[..., object]] = nodes.{name}\n" for name in sorted(context.nodes))
    body = f"{_CONSTANTS}\n{context.tables}\n{constants}\n{classes}\n\n" + "\n\n".join(map(str, functions))
    new = _new_scanners(context, strict)
    imports = {
        **_IMPORTS,
        **{module: sorted(name for name in known if known[name] == module) for module in known.values()},
        "imapgrammar.compiled.scanners": [f"scan_{name}" for name in context.scanners - new],
        "imapgrammar.compiled.tolerant_scanners": [f"scan_{name}" for name in new],
    }
    typing = "TYPE_CHECKING, Final, cast" if "cast(" in body else "TYPE_CHECKING, Final"
    head = _PARSER.format(messages=messages, typing=typing)
    return f"{head}{_imported(imports, body)}{_TYPES.format(callable=_CALLABLE)}{body}"


def _new_scanners(context: Context, strict: ir.Grammar) -> set[str]:
    """The terminals for which the strict parser has no scanner."""
    return context.scanners - {name for name, terminal in strict.terminals.items() if terminal.meaning}


def _name(function: Code) -> str:
    return next(found[1] for found in re.finditer(r"^def (\w+)", str(function), re.MULTILINE))


def _scanners(grammar: ir.Grammar, ahead: Ahead, names: Iterable[str]) -> str:
    tables = Tables()
    functions = [
        str(function)
        for name in names
        for function in Scanner(tables, name, ahead.patterns[name], grammar.terminals[name].pattern).functions()
    ]
    body = f"{tables}\n\n" + "\n\n".join(functions)
    imports = _imported({"imapgrammar.compiled.runtime": ["is_word", "table"]}, body)
    return f"{_SCANNERS}{imports}{_TYPES.format(callable='')}{body}"


def _imported(modules: Mapping[str, Iterable[str]], body: str) -> str:
    """The lines that import what ``body`` uses of these names; variables may have the names of functions."""
    found = re.findall(r"\b(\w+)(?=[(.])|\b([A-Z]\w+)", body)
    used = {called or constant for called, constant in found}
    wanted = {module: sorted(used.intersection(names), key=_place) for module, names in modules.items()}
    lines = [f"from {module} import ({', '.join(wanted[module])})\n" for module in sorted(wanted) if wanted[module]]
    return "".join(lines)


def _place(name: str) -> tuple[bool, bool, str]:
    """Constants come first, then classes, then functions."""
    return not name.isupper(), not name[0].isupper(), name.lower()


def _groups(context: Context, starts: Iterable[str]) -> dict[str, list[str]]:
    """The functions of a module: for each main function, its text and that of its parts."""
    found: dict[str, list[str]] = {}
    for group, code in functions_of(context, starts):
        found.setdefault(group, []).append(str(code))
    return {group: [context.tables.resolved(text) for text in texts] for group, texts in found.items()}


def _equal(mine: Mapping[str, list[str]], others: Mapping[str, list[str]]) -> set[str]:
    """The main functions that two modules have in common, with all that they call."""
    equal = {name for name, texts in mine.items() if others.get(name) == texts}
    while True:
        kept = {name for name in equal if not (_words("".join(mine[name])) & mine.keys()) - equal}
        if kept == equal:
            return equal
        equal = kept


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))

"""``imapgrammar grammar``: look up rules, their places, the rules that use them and the nodes that they build."""

from __future__ import annotations

import difflib
import inspect
import re
from collections.abc import Iterable
from typing import NoReturn

import click
import msgspec
from rich.console import Console
from rich.text import Text

from imapgrammar._generated import grammar as generated
from imapgrammar.cli.output import console, shown_name
from imapgrammar.node import Node
from imapgrammar.syntax import ir
from imapgrammar.syntax.statements import Statement, all_statements
from imapgrammar.syntax.terminals import Terminal

_NOT_NAMES = re.compile(r'//.*|"(?:\\.|[^"\\])*"|/(?:\\.|[^/\\])+/|->\s*\w+')
_NAME = re.compile(r"[A-Za-z_]\w*")


@click.group(short_help="Look up the rules of the grammar.")
def grammar() -> None:
    """Look up the grammar: list its rules, or show a rule, the rules that use it and the nodes it builds.

    Rules have their names from the RFCs' ABNF, in lower case. Names in upper case are terminals: the
    RFCs' rules about characters.

    \b
    Examples:
      imapgrammar grammar list --file rfc7162
      imapgrammar grammar show search-key
      imapgrammar grammar show KNOWN_SET
    """


@grammar.command("list", short_help="List the statements of the grammar files.")
@click.option("--file", "file", metavar="NAME", help="List only this grammar file, such as rfc7162.")
@click.pass_context
def list_statements(context: click.Context, file: str | None) -> None:
    """List every rule and terminal: its name, the file and line of its statement, and the RFC section.

    "+" before a name marks a statement that adds alternatives to a rule of another file.

    \b
    Exit status: 0; 2 for a file that does not exist.
    """
    statements = all_statements()
    if file is not None:
        name = file.removesuffix(".lark") + ".lark"
        files = {each.file for each in statements}
        if name not in files:
            _unknown(context, "grammar file", file, [each.removesuffix(".lark") for each in files])
        statements = tuple(each for each in statements if each.file == name)
    out = console()
    names = max(len(_shown(each.name)) for each in statements)
    places = max(len(_place(each)) for each in statements)
    for each in statements:
        mark = ("+ ", "yellow") if each.extends else "  "
        name_style = "bold" if each.name.islower() else "bold magenta"
        line = Text.assemble(
            mark,
            (_shown(each.name).ljust(names), name_style),
            f"  {_place(each).ljust(places)}  ",
            (each.section, "cyan"),
        )
        line.rstrip()
        out.print(line, soft_wrap=True)


@grammar.command(short_help="Show a rule or terminal with all that belongs to it.")
@click.argument("rule", metavar="RULE")
@click.pass_context
def show(context: click.Context, rule: str) -> None:
    """Show RULE: a rule such as search-key (or search_key), or a terminal such as NZ_NUMBER.

    RULE may also be the name of a node class, such as Vanished; that shows the rule that builds it.

    The output has the statement from the grammar file, the statements of other files that extend it,
    the rules that use it, and the node classes that it may build. For a terminal it has the meaning
    of its octets.

    \b
    Exit status: 0; 2 for a rule that does not exist.
    """
    composed = generated.grammar()
    name = _find(composed, rule)
    if name is None:
        _unknown(context, "rule", rule, {_shown(each.name) for each in all_statements()})
    out = console()
    for statement in sorted(all_statements(), key=lambda each: each.extends):
        if statement.name == name:
            _print_statement(out, statement)
    _print_users(out, name)
    if name in composed.rules:
        _print_nodes(out, composed.nodes[name])
    elif name in composed.terminals and (meaning := composed.terminals[name].meaning):
        _print_meaning(out, meaning)


def _find(composed: ir.Grammar, name: str) -> str | None:
    """Find a rule by a name as people write it; return its name in the grammar files, or None.

    A rule is preferred to a terminal. The name of a node class, such as Vanished, means the rule that builds it.
    """
    names = {each.name for each in all_statements()}
    plain = name.replace("-", "_")
    building = (
        rule.name
        for rule in composed.rules.values()
        if any(each.node and each.node.__name__.lower() == name.lower() for each in rule.alternatives)
    )
    return next((each for each in (plain, plain.lower(), plain.upper(), *building) if each in names), None)


def _unknown(context: click.Context, kind: str, name: str, names: Iterable[str]) -> NoReturn:
    """Say that nothing has this name, suggest similar names, and exit with 2."""
    spelled = {each.lower(): each for each in names}
    close = difflib.get_close_matches(name.lower().replace("_", "-"), spelled)
    hint = f"; did you mean {', '.join(spelled[each] for each in close)}?" if close else ""
    click.echo(f"imapgrammar: no {kind} {shown_name(name)}{hint}", err=True)
    context.exit(2)


def _print_statement(out: Console, statement: Statement) -> None:
    section = f", {statement.section}" if statement.section else ""
    what = " extends it" if statement.extends else ""
    out.print(Text.assemble((_place(statement), "bold cyan"), (what, "yellow"), section), soft_wrap=True)
    for line in statement.text.splitlines():
        out.print(Text(f"  {line}"), soft_wrap=True)
    out.print()


def _print_users(out: Console, name: str) -> None:
    users = sorted({each.name for each in all_statements() if name in _names(each) - {each.name}})
    if users:
        out.print(Text.assemble(("Used by ", "bold"), ", ".join(map(_shown, users))), soft_wrap=True)
        out.print()


def _print_nodes(out: Console, nodes: Iterable[type[Node]]) -> None:
    found = [(node.__name__, _summary(node)) for node in nodes]
    if not found:
        return
    out.print(Text("May build", "bold"))
    width = max(len(name) for name, _ in found)
    for name, summary in found:
        out.print(Text.assemble("  ", (name.ljust(width), "green"), f"  {summary}"), soft_wrap=True)


def _print_meaning(out: Console, meaning: Terminal) -> None:
    fields = msgspec.structs.asdict(meaning).items() if isinstance(meaning, msgspec.Struct) else ()
    values = ", ".join(
        f"{name}={value.__name__ if isinstance(value, type) else value}"
        for name, value in fields
        if not inspect.isfunction(value)
    )
    out.print(Text("Meaning of its octets", "bold"))
    out.print(
        Text.assemble("  ", (f"{type(meaning).__name__}({values})", "green"), f"  {_summary(type(meaning))}"),
        soft_wrap=True,
    )


def _names(statement: Statement) -> set[str]:
    """The rules and terminals that a statement names, its own name among them."""
    return set(_NAME.findall(_NOT_NAMES.sub(" ", statement.text)))


def _summary(kind: type) -> str:
    """The first line of a class's docstring."""
    return inspect.cleandoc(kind.__doc__ or "").partition("\n")[0]


def _shown(name: str) -> str:
    """A rule's name as the RFCs write it; a terminal's name as in the files."""
    return name.replace("_", "-") if name.islower() else name


def _place(statement: Statement) -> str:
    return f"{statement.file}:{statement.line}"

"""Generate the functions that write terminals, and the lines that write strings in one of their forms."""

from __future__ import annotations

import re
from collections.abc import Sequence

from imapgrammar.codegen.source import Code
from imapgrammar.codegen.writer.context import Context
from imapgrammar.errors import GrammarError
from imapgrammar.strings import Literal8
from imapgrammar.syntax.terminals import (
    Bare,
    Keyword,
    LiteralString,
    Member,
    Number,
    Octets,
    QuotedString,
    Set,
    Terminal,
    Utf8ModeQuotedString,
    Utf8QuotedString,
)


def function(context: Context, name: str) -> Code:
    """Return the function that writes a terminal."""
    code = Code()
    with code.block(f"def write_{name}(value: object, out: list[bytes]) -> bool:"):
        match context.meaning(name):
            case Number(minimum, maximum):
                pattern = re.compile(context.grammar.terminals[name].pattern)
                if not all(pattern.fullmatch(str(number)) for number in (minimum, minimum + 9, maximum)):
                    raise GrammarError(f"{name}: its pattern and its bounds do not agree")
                code.line(f"return add_number(value, {minimum}, {maximum}, out)")
            case Octets() as meaning:
                kind = context.kind(meaning.type)
                _fail_if(code, f"not isinstance(value, {kind})")
                with code.block(f"if type(value) is not {kind}:"):
                    _fail_if(code, "spelling(value) != PLAIN")
                    code.line("value = exact(value)")
                with code.block(f"if {context.holds(name, 'value')}:"):
                    code.line("return add(value, out)")
                code.line("return False")
            case Bare() | QuotedString() | Utf8ModeQuotedString() | Utf8QuotedString() | LiteralString():
                string(context, code, [name])
            case Set():
                _fail_if(code, f"not isinstance(value, {context.kind(Set().type)})")
                # Not typed: mypyc would enforce the annotation of a field, but callers can put any value there.
                code.line("any_set: Any = value")
                code.line("octets: object = any_set.octets")
                _fail_if(code, "not isinstance(octets, bytes)")
                code.line("octets = exact(octets)")
                _fail_if(code, "not is_set(octets)")
                _add_scanned(context, code, name)
            case Keyword() | Member() as meaning:
                _keyword(context, code, name, meaning)
            case meaning:
                assert meaning is not None
                context.constants[f"_{name}"] = f'_DECLARED.terminals["{name}"]'
                _fail_if(code, f"not isinstance(value, {context.kind(meaning.type)})")
                code.line(f"octets = written(_{name}, value)")
                _fail_if(code, "octets is None")
                _add_scanned(context, code, name)
    return code


def _keyword(context: Context, code: Code, name: str, meaning: Terminal) -> None:
    """Generate lines that write a keyword or a member of an enum, and keep its octets for the next time."""
    kind = context.kind(meaning.type)
    context.constants[f"_{name}"] = f'_DECLARED.terminals["{name}"]'
    context.constants[f"_OCTETS_OF_{name}"] = "dict[object, bytes]()"
    code.line(f"known = remembered(_OCTETS_OF_{name}, {kind}, value)")
    with code.block("if known is not None:"):
        code.line("return add(known, out)")
    _fail_if(code, f"not isinstance(value, {kind})")
    code.line(f"octets = written(_{name}, value)")
    _fail_if(code, f"octets is None or {context.scanned(name, 'octets', '!=')}")
    code.line(f"remember(_OCTETS_OF_{name}, {kind}, value, octets)")
    code.line("return add(octets, out)")


def _fail_if(code: Code, condition: str) -> None:
    with code.block(f"if {condition}:"):
        code.line("return False")


def _add_scanned(context: Context, code: Code, name: str) -> None:
    with code.block(f"if {context.scanned(name, 'octets')}:"):
        code.line("return add(octets, out)")
    code.line("return False")


def string(context: Context, code: Code, forms: Sequence[str]) -> None:
    """Generate lines that write ``value``, which must be bytes, in the first form that fits it.

    ``forms``: the terminals of the forms, in the order in which they are tried.
    """
    _fail_if(code, "not isinstance(value, bytes)")
    code.line("value = respelled(value)")
    code.line("form = spelling(value)")
    if not all(isinstance(context.meaning(terminal), LiteralString) for terminal in forms):
        code.line("plain = exact(value)")
    for terminal in forms:
        match context.meaning(terminal):
            case Bare():
                with code.block(f"if form == PLAIN and {context.holds(terminal, 'plain')}:"):
                    code.line("return add(plain, out)")
            case QuotedString():
                with code.block("if form == PLAIN or form == QUOTED:"):
                    _quoted(context, code, terminal)
            case Utf8ModeQuotedString():
                with code.block("if form == QUOTED and utf8.enabled():"):
                    code.line("octets = in_quotes(plain)")
                    with code.block(f"if {context.scanned(terminal, 'octets')}:"):
                        code.line("return add(octets, out)")
            case Utf8QuotedString():
                with code.block("if form == UTF8_QUOTED:"):
                    code.line('octets = b"*" + in_quotes(plain)')
                    with code.block(f"if {context.scanned(terminal, 'octets')}:"):
                        code.line("return add(octets, out)")
            case LiteralString(form=kind):
                eight = issubclass(kind, Literal8)
                with code.block(f"if (form == PLAIN or form == LITERAL) and add_literal(value, {eight}, out):"):
                    code.line("return True")
    code.line("return False")


def _quoted(context: Context, code: Code, form: str) -> None:
    held = frozenset(each for each in range(256) if context.forms.octets(form, bytes([each])) is not None)
    if held and context.forms.octets(form, b"") is not None:
        with code.block(f"if add_quoted(plain, {context.tables.name(held, empty=True)}, out):"):
            code.line("return True")
        return
    code.line("octets = in_quotes(plain)")
    with code.block(f"if {context.scanned(form, 'octets')}:"):
        code.line("return add(octets, out)")

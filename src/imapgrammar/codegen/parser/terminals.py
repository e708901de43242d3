"""Generate the functions that read terminals that are not strings."""

from __future__ import annotations

from imapgrammar.codegen.parser.context import Context
from imapgrammar.codegen.source import Code
from imapgrammar.strings import CaseInsensitive
from imapgrammar.syntax.limits import MAX_63
from imapgrammar.syntax.quirks import ReadAs
from imapgrammar.syntax.terminals import Number, Octets, Set


def function(context: Context, name: str) -> Code:
    """Return the function that reads a terminal."""
    code = Code()
    context.scanners.add(name)
    with code.block(f"def read_{name}(o: bytes, i: i64) -> tuple[object, i64]:"):
        code.line(f"j = scan_{name}(o, i)")
        with code.block("if j < 0:"):
            code.line("return None, -1")
        match context.meaning(name):
            case Number(minimum, maximum) if maximum <= MAX_63:
                _unless_none(code, f"number(o, i, j, {minimum}, {maximum})")
            case Set():
                _unless_none(code, "sequence_set(o, i, j)")
            case ReadAs(other, prefix):
                cache = context.constant(f"_INTERNED_{name}", "{}", "[dict[bytes, object]]")
                terminal = context.terminal_of(other)
                read = context.constant(f"_{name}", f'ReadAs(_DECLARED.terminals["{terminal}"], {prefix!r}).read')
                _unless_none(code, f"interned({cache}, {read}, o[i:j])")
            case Octets(kind) if kind is bytes:
                code.line("return o[i:j], j")
            case Octets(kind) if issubclass(kind, CaseInsensitive):
                cache = f"_INTERNED_{kind.__name__.upper()}"
                context.constant(cache, "{}", "[dict[bytes, object]]")
                code.line(f"return interned({cache}, {context.kind(kind)}, o[i:j]), j")
            case Octets(kind):
                code.line(f"return {context.kind(kind)}(o[i:j]), j")
            case _:
                cache = context.constant(f"_INTERNED_{name}", "{}", "[dict[bytes, object]]")
                meaning = context.constant(f"_{name}", f'_DECLARED.terminals["{name}"].read')
                _unless_none(code, f"interned({cache}, {meaning}, o[i:j])")
    return code


def _unless_none(code: Code, value: str) -> None:
    code.line(f"value = {value}")
    with code.block("if value is None:"):
        code.line("return None, -1")
    code.line("return value, j")

"""Make ``compiled/scanners.py``: for each terminal, a function that finds its end.

Each function takes a message and an offset. It returns the offset after the terminal that begins
there, or -1. It does not read past the LF at the end of a message: in each pattern, LF can only be
the last octet.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from imapgrammar.codegen.source import Code, Tables, place
from imapgrammar.errors import GrammarError
from imapgrammar.syntax import ir
from imapgrammar.syntax.lookahead import Ahead, Either, LineEnd, Many, Octets, One, Pattern, Series, Unless

HEADER = '''"""For each terminal, a function that takes a message and an offset, and returns the offset after it, or -1.

Written by ``python -m imapgrammar.codegen`` from the grammar. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from imapgrammar.compiled.runtime import is_word, table

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy_extensions import i64
'''


def module(grammar: ir.Grammar, ahead: Ahead) -> str:
    """Return the text of ``compiled/scanners.py``."""
    tables = Tables()
    functions = [
        str(function)
        for name in sorted(values(grammar))
        for function in Scanner(tables, name, ahead.patterns[name], grammar.terminals[name].pattern).functions()
    ]
    table = Code()
    with table.block("SCANNERS: Final[dict[str, Callable[[bytes, int], int]]] = {", end="}"):
        for name in sorted(values(grammar)):
            table.line(f'"{name}": scan_{name},')
    return f"{HEADER}\n{tables}\n\n" + "\n\n".join([*functions, str(table)])


def values(grammar: ir.Grammar) -> set[str]:
    """Return the terminals whose octets are values of rules."""
    return {name for name, terminal in grammar.terminals.items() if terminal.meaning is not None}


class Scanner:
    """Writes the function of one terminal, and the functions that it calls for parts of the pattern."""

    def __init__(self, tables: Tables, terminal: str, pattern: Pattern, text: str) -> None:
        self._tables = tables
        self._terminal = terminal
        self._todo: list[tuple[str, Pattern]] = [(f"scan_{terminal}", pattern)]
        self._text = text
        self._parts: dict[Pattern, str] = {}
        _check_lines(pattern, terminal)

    def functions(self) -> list[Code]:
        """Return the functions, with that of the terminal first."""
        functions: list[Code] = []
        while self._todo:
            name, pattern = self._todo.pop(0)
            functions.append(self._function(name, pattern, self._text if not functions else ""))
        return functions

    def _part(self, pattern: Pattern) -> str:
        if pattern not in self._parts:
            self._parts[pattern] = f"_{self._terminal.lower()}_{len(self._parts) + 1}"
            self._todo.append((self._parts[pattern], pattern))
        return self._parts[pattern]

    def _function(self, name: str, pattern: Pattern, text: str) -> Code:
        code = Code()
        if text:
            code.comment(_printable(text))
        with code.block(f"def {name}(o: bytes, i: i64) -> i64:"):
            items = pattern.items if isinstance(pattern, Series) else (pattern,)
            if items and isinstance(items[-1], Either):
                offset = self._series(code, items[:-1], 0)
                self._alternatives(code, items[-1].items, offset)
            else:
                code.line(f"return {place(self._series(code, items, 0))}")
        return code

    def _series(self, code: Code, items: Sequence[Pattern], offset: int) -> int:
        """Generate lines that read the items, ``offset`` octets after ``i``; return the offset after them."""
        flat = _flat(items)
        for n, item in enumerate(flat):
            match item:
                case One() if n and isinstance(flat[n - 1], One):
                    pass
                case One():
                    run = [each.octets for each in _leading(flat[n:])]
                    with code.block(f"if {' or '.join(self._tables.are_not(run, offset))}:"):
                        code.line("return -1")
                    offset += len(run)
                case LineEnd():
                    with code.block(f"if o[{place(offset)}] != 0x0a:"):
                        code.line("return -1")
                case Unless(item=One(octets=octets)):
                    with code.block(f"if {self._tables.is_in(octets, f'o[{place(offset)}]')}:"):
                        code.line("return -1")
                case Unless(item=inner):
                    with code.block(f"if {self._part(inner)}(o, {place(offset)}) >= 0:"):
                        code.line("return -1")
                case Many(item=One(), minimum=minimum, maximum=maximum) if minimum == maximum:
                    offset = self._series(code, [item.item] * minimum, offset)
                case Many():
                    offset = self._many(code, item, offset)
                case Either():
                    code.line(f"i = {self._part(item)}(o, {place(offset)})")
                    with code.block("if i < 0:"):
                        code.line("return -1")
                    offset = 0
                case _:
                    raise GrammarError(f"the generator cannot read {item} in {self._terminal}")
        return offset

    def _many(self, code: Code, many: Many, offset: int) -> int:
        loop = "if" if many.maximum == many.minimum + 1 else "while"
        counts = loop == "while" and many.maximum is not None
        if counts and not isinstance(many.item, One):
            return self._counted(code, many, offset)
        if many.minimum:
            offset = self._series(code, [many.item] * many.minimum, offset)
        if offset:
            code.line(f"i += {offset}")
        if loop == "while" and _can_be_empty(many.item):
            raise GrammarError(f"{self._terminal}: a repeated part can be empty")
        run, others = _run_and_others(many)
        if run:
            with code.block("while True:"):
                with code.block(f"while {self._tables.is_in(run.octets, 'o[i]')}:"):
                    code.line("i += 1")
                code.line(f"j = {self._part(others)}(o, i)")
                with code.block("if j < 0:"):
                    code.line("break")
                code.line("i = j")
        elif counts and isinstance(many.item, One) and many.maximum is not None:
            code.line(f"end = {place(many.maximum - many.minimum)}")
            with code.block(f"while i < end and {self._tables.is_in(many.item.octets, 'o[i]')}:"):
                code.line("i += 1")
        elif isinstance(many.item, One):
            with code.block(f"{loop} {self._tables.is_in(many.item.octets, 'o[i]')}:"):
                code.line("i += 1")
        else:
            part = self._part(many.item)
            code.line(f"j = {part}(o, i)")
            with code.block(f"{loop} j >= 0:"):
                code.line("i = j")
                if loop == "while":
                    code.line(f"j = {part}(o, i)")
        return 0

    def _counted(self, code: Code, many: Many, offset: int) -> int:
        """Generate lines that read a part of several octets ``minimum`` to ``maximum`` times."""
        part = self._part(many.item)
        if not many.maximum:
            raise GrammarError(f"{self._terminal}: a part cannot be repeated 0 times")
        if offset:
            code.line(f"i += {offset}")
        if many.minimum:
            with code.block(f"for _ in range({many.minimum}):"):
                code.line(f"i = {part}(o, i)")
                with code.block("if i < 0:"):
                    code.line("return -1")
        if many.maximum > many.minimum:
            with code.block(f"for _ in range({many.maximum - many.minimum}):"):
                code.line(f"j = {part}(o, i)")
                with code.block("if j < 0:"):
                    code.line("break")
                code.line("i = j")
        return 0

    def _alternatives(self, code: Code, choices: Sequence[Pattern], offset: int) -> None:
        """Generate lines that return the offset after the first choice that matches at ``offset``, else -1."""
        series = [tuple(_flat([choice])) for choice in choices]
        for group in _groups(series):
            first = group[0][0] if group[0] else None
            if isinstance(first, One):
                with code.block(f"if {self._tables.is_in(first.octets, f'o[{place(offset)}]')}:"):
                    rests = [each[1:] for each in group]
                    if len(rests) == 1 and _is_leaf(rests[0]):
                        self._leaf(code, rests[0], offset + 1)
                    elif len(rests) == 1:
                        self._attempt(code, Series(rests[0]), offset + 1)
                    else:
                        self._nested(code, rests, offset + 1)
            else:
                for each in group:
                    self._attempt(code, Series(each), offset)
        code.line("return -1")

    def _nested(self, code: Code, choices: Sequence[tuple[Pattern, ...]], offset: int) -> None:
        for group in _groups(choices):
            first = group[0][0] if group[0] else None
            if isinstance(first, One) and len(group) > 1:
                with code.block(f"if {self._tables.is_in(first.octets, f'o[{place(offset)}]')}:"):
                    self._nested(code, [each[1:] for each in group], offset + 1)
            elif _is_leaf(group[0]):
                self._leaf(code, group[0], offset)
            else:
                for each in group:
                    self._attempt(code, Series(each), offset)

    def _leaf(self, code: Code, items: Sequence[Pattern], offset: int) -> None:
        """Generate lines that return the offset after these octets if they are there."""
        octets = [item.octets for item in _leading(items)]
        conditions = self._tables.are(octets, offset)
        end = place(offset + len(octets))
        if len(octets) < len(items):
            (unless,) = items[len(octets) :]
            assert isinstance(unless, Unless)
            assert isinstance(unless.item, One)
            conditions.append(self._tables.is_not_in(unless.item.octets, f"o[{end}]"))
        if conditions:
            with code.block(f"if {' and '.join(conditions)}:"):
                code.line(f"return {end}")
        else:
            code.line(f"return {end}")

    def _attempt(self, code: Code, series: Series, offset: int) -> None:
        """Generate lines that return the offset after this series if it is there."""
        code.line(f"j = {self._part(series)}(o, {place(offset)})")
        with code.block("if j >= 0:"):
            code.line("return j")


def _run_and_others(many: Many) -> tuple[One | None, Pattern]:
    """Split a repeated choice into a set of octets, and the choices that begin with other octets; else None and all."""
    items = many.item.items if isinstance(many.item, Either) and many.maximum is None else ()
    runs = [item for item in items if isinstance(item, One)]
    others = tuple(item for item in items if not isinstance(item, One))
    if len(runs) == 1 and all(_disjoint(tuple(_flat([other])), (runs[0],)) for other in others):
        return runs[0], others[0] if len(others) == 1 else Either(others)
    return None, many.item


def _is_one(item: Pattern) -> TypeGuard[One]:
    return isinstance(item, One)


def _check_lines(pattern: Pattern, terminal: str) -> None:
    """Raise `GrammarError` if something comes after an octet that can be LF: a scanner would read past the message."""
    series = _flat([pattern])
    for n, item in enumerate(series):
        match item:
            case One(octets=octets) if 0x0A in octets and n < len(series) - 1:
                raise GrammarError(f"{terminal}: LF stands only at the end of a terminal")
            case Either(items=items):
                for each in items:
                    _check_lines(Series((each, *series[n + 1 :])), terminal)
                return
            case Many(item=inner):
                again = [inner] if item.maximum is None else []
                _check_lines(Series((inner, *again, *series[n + 1 :])), terminal)
            case Unless(item=inner):
                _check_lines(inner, terminal)
            case _:
                pass


def _can_be_empty(pattern: Pattern) -> bool:
    match pattern:
        case One():
            return False
        case Series(items=items):
            return all(map(_can_be_empty, items))
        case Either(items=items):
            return any(map(_can_be_empty, items))
        case Many(item=item, minimum=minimum):
            return minimum == 0 or _can_be_empty(item)
        case _:
            return True


def _leading(items: Sequence[Pattern]) -> list[One]:
    """Return the single octets at the beginning of the items."""
    count = next((n for n, item in enumerate(items) if not _is_one(item)), len(items))
    return [item for item in items[:count] if _is_one(item)]


def _is_leaf(items: Sequence[Pattern]) -> bool:
    """Return True if these are single octets, with or without one octet that must not follow."""
    *most, last = items or (One(frozenset()),)
    return all(map(_is_one, most)) and (_is_one(last) or (isinstance(last, Unless) and _is_one(last.item)))


def _flat(items: Sequence[Pattern]) -> list[Pattern]:
    return [each for item in items for each in (_flat(item.items) if isinstance(item, Series) else [item])]


def _groups(series: Sequence[tuple[Pattern, ...]]) -> list[list[tuple[Pattern, ...]]]:
    """Group series with an equal first octet. Only series that cannot match the same octets change their order."""
    groups: list[list[tuple[Pattern, ...]]] = []
    for each in series:
        for group in reversed(groups):
            if each and group[0] and each[0] == group[0][0] and isinstance(each[0], One):
                group.append(each)
                break
            if not _disjoint(each, group[0]):
                groups.append([each])
                break
        else:
            groups.append([each])
    return groups


def _disjoint(one: tuple[Pattern, ...], other: tuple[Pattern, ...]) -> bool:
    firsts: list[Octets] = [each[0].octets for each in (one, other) if each and isinstance(each[0], One)]
    return len(firsts) == 2 and not firsts[0] & firsts[1]


def _printable(pattern: str) -> str:
    return "".join(c if " " <= c <= "~" else f"\\x{ord(c):02x}" for c in pattern)

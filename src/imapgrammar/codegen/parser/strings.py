"""Generate the reading of rules that are only a string, in one of its forms."""

from __future__ import annotations

from collections.abc import Sequence

from imapgrammar.codegen.parser.frame import Frame
from imapgrammar.errors import GrammarError
from imapgrammar.strings import Spelled
from imapgrammar.syntax import ir
from imapgrammar.syntax.lookahead import Lookahead, run_of
from imapgrammar.syntax.terminals import Bare, LiteralString, QuotedString, Utf8QuotedString


class Strings:
    """Generates the lines that read a string and return it, in one function of the parser."""

    def __init__(self, frame: Frame) -> None:
        self._f = frame
        self._c = frame.context

    def read(self, rule: ir.Rule) -> None:
        """Generate lines that read a string in one of the forms of its rule."""
        forms = self._c.grammar.string_forms[rule.name]
        kind = "value"
        if rule.kind:
            name = self._c.kind(rule.kind)
            kind = f"of_kind({name}, value)" if issubclass(rule.kind, Spelled) else f"{name}(value)"
        for terminal in self._in_order_of_tests(forms):
            self._c.scanners.add(terminal)
            before, beginning = self._c.forms_before(forms, terminal), self._beginning(terminal)
            with self._f.code.block(f"if {self._f.test(beginning)}:"):
                self._f.code.line(f"j = scan_{terminal}(o, i)")
                # A run of octets cannot fail after its first octet was tested.
                if run_of(self._c.ahead.patterns[terminal]) != beginning[0]:
                    with self._f.code.block("if j < 0:"):
                        if isinstance(self._c.meaning(terminal), QuotedString):
                            self._utf8_string(forms, kind)
                        self._f.fail()
                self._value(terminal, before)
                self._f.code.line(f"return {kind}, j")
        self._f.fail()

    def _value(self, terminal: str, before: str) -> None:
        """Generate lines that set ``value`` to the string of one form. ``before``: the forms that come before it."""
        line = self._f.code.line
        match self._c.meaning(terminal):
            case Bare():
                line("value = o[i:j]")
            case QuotedString():
                line(f"value = quoted(o, i, j, {before})")
            case Utf8QuotedString():
                line("value = utf8_quoted(o, i, j)")
            case LiteralString():
                line(f"value, j = literal(o, i, j, {before})")
                with self._f.code.block("if j < 0:"):
                    self._f.fail()
            case _:
                raise GrammarError(f"the generator cannot read {terminal} as a string")

    def _in_order_of_tests(self, forms: Sequence[str]) -> list[str]:
        """The forms in the order in which they are tested, without the form of UTF-8 mode.

        The rare form comes last; but first if another form can begin with the same octet.
        """
        few = [form for form in forms if self._c.is_utf8_quoted(form)]
        most = [form for form in forms if form not in few and not self._c.is_utf8(form)]
        alike = any(self._beginning(one)[0] & self._beginning(other)[0] for one in few for other in most)
        return [*few, *most] if alike else [*most, *few]

    def _beginning(self, form: str) -> Lookahead:
        """The octets at the beginning of a string that show that it has this form."""
        places = 2 if self._c.is_utf8_quoted(form) else 1
        return self._c.ahead.octets(self._c.ahead.patterns[form], places=places)

    def _utf8_string(self, forms: Sequence[str], kind: str) -> None:
        """Generate lines that read a quoted string with UTF-8, for the case that it is not one without UTF-8."""
        for terminal in filter(self._c.is_utf8, forms):
            self._c.scanners.add(terminal)
            self._f.code.line(f"j = scan_{terminal}(o, i)")
            with self._f.code.block("if j > 0 and utf8.enabled():"):
                self._f.code.line("value = quoted(o, i, j, ANY_FORM)")
                self._f.code.line(f"return {kind}, j")

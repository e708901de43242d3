"""Generate the writing of values as the elements of a rule, one after another."""

from __future__ import annotations

from collections.abc import Sequence

from imapgrammar.codegen.source import constant, quoted
from imapgrammar.codegen.writer.frame import Frame
from imapgrammar.syntax import ir


class Elements:
    """Generates the lines that write elements, in one function of the writer."""

    def __init__(self, frame: Frame) -> None:
        self._f = frame
        self._c = frame.context
        self._grammar = frame.context.grammar

    def write(self, element: ir.Element, values: Sequence[str]) -> None:
        """Generate lines that write an element. ``values``: an expression for each of its values."""
        match element:
            case ir.Fixed(text=text):
                self._f.text += text
            case ir.Value(terminal=terminal):
                self._f.flush()
                self._f.fail_if(f"not {self._c.ask_terminal(terminal)}({values[0]}, out)")
            case ir.Ref(rule="absent"):
                self._f.fail_if(f"{values[0]} is not None")
            case ir.Ref(rule=rule):
                self._f.flush()
                self._f.fail_if(f"not {self._f.call(self._c.ask(rule), rule, values)}")
            case ir.Sequence(items=items):
                if self._grammar.width(element) == 0:
                    for value in values:
                        self._f.fail_if(f"{value} is not None")
                at = 0
                for item in items:
                    width = self._grammar.width(item)
                    self.write(item, values[at : at + width])
                    at += width
            case ir.Choice(items=items):
                self._f.flush()
                alternatives = tuple(ir.Alternative(_sequence(item), None, None) for item in items)
                self._f.fail_if(f"not {self._f.part(alternatives, values)}")
            case ir.Optional(item=item):
                self._optional(element, item, values)
            case ir.Repeat():
                self._repeat(element, values[0])

    def _optional(self, element: ir.Optional, item: ir.Element, values: Sequence[str]) -> None:
        self._f.flush()
        markers = self._c.slots.absent(element)
        absent = " and ".join(
            f"is_empty({value})" if marker == () else f"{value} is {constant(marker)}"
            for value, marker in zip(values, markers, strict=True)
        )
        if len(markers) == 1 and markers != ((),):
            absent = absent.replace(" is ", " is not ")
        else:
            absent = f"not {absent}" if len(markers) == 1 else f"not ({absent})"
        with self._f.code.block(f"if {absent}:"):
            if self._grammar.width(item) == 0:
                self._f.fail_if(f"{values[0]} is not True")
                values = ()
            self.write(item, values)
            self._f.flush()

    def _repeat(self, repeat: ir.Repeat, value: str) -> None:
        self._f.flush()
        width = self._grammar.width(repeat.item)
        self._f.fail_if(f"not isinstance({value}, tuple) or len({value}) < {repeat.minimum}")
        item = self._f.name("item")
        separator = "".join(each.text for each in repeat.separator if isinstance(each, ir.Fixed))
        loop = f"for n, {item} in enumerate({value}):" if separator else f"for {item} in {value}:"
        with self._f.code.block(loop):
            if separator:
                with self._f.code.block("if n:"):
                    self._f.code.line(f"out.append({quoted(separator.encode('ascii'))})")
            items = [item]
            if width > 1:
                self._f.fail_if(f"not isinstance({item}, tuple) or len({item}) != {width}")
                items = [self._f.name("item") for _ in range(width)]
                self._f.code.line(f"{', '.join(items)} = {item}")
            self.write(repeat.item, items)
            self._f.flush()


def _sequence(element: ir.Element) -> ir.Sequence:
    return element if isinstance(element, ir.Sequence) else ir.Sequence((element,))

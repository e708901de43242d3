"""What the library raises: `ParseError` for octets, `SerializeError` for nodes, `GrammarError` for grammar files."""

from __future__ import annotations

import re
import reprlib

from imapgrammar.node import Node

_CONTEXT = 60
"""How many octets of the line to show on each side of the fault."""


class GrammarError(Exception):
    """A grammar file and the node modules do not fit together. Never raised for input."""


class ParseError(ValueError):
    r"""The octets are not what the grammar says.

    ``offset``: index of the first octet that could not be read, 0..len(octets).
    ``rule``: name of the grammar rule that was being read, as in the RFC (``search-key``).
    ``expected``: what would have been accepted there: keywords in double quotes, rule names bare.
    ``found``: the octets there, at most 20 of them; empty at the end of the input.
    ``section``: where that rule is defined, such as ``RFC 7162 section 7``; empty if unknown.
    ``octets``: the message.
    ``detail``: for a fault that is no missing token (a number out of range, say), what is wrong; else empty.
    ``secret``: index of the first octet that may belong to a password or SASL data, None if none does.

    ``str(error)`` is one line; ``error.excerpt()`` shows the line with a caret. They and ``repr`` do not show
    secrets, nor does ``found`` hold any.
    """

    def __init__(
        self,
        octets: bytes,
        offset: int,
        rule: str,
        *,
        expected: tuple[str, ...] = (),
        section: str = "",
        detail: str = "",
        secret: int | None = None,
    ) -> None:
        self.octets = octets
        self.offset = offset
        self.rule = rule
        self.expected = expected
        self.found = octets[offset : min(offset + 20, len(octets) if secret is None else secret)]
        self.section = section
        self.detail = detail
        self.secret = secret
        super().__init__(rule)

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (self.octets, self.offset, self.rule, self.expected, self.section, self.detail, self.secret))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    @property
    def finding(self) -> str:
        """What was found, for people: ``found "x"``, or that the message ends."""
        if self.found:
            return f"found {show(self.found)}"
        return "the message ends here" if self.offset >= len(self.octets) else "found what is secret"

    @property
    def message(self) -> str:
        """What is wrong, in one line, without place and rule."""
        if self.detail:
            return f"{self.detail} ({self.finding})" if self.found else self.detail
        return f"expected {_any_of(self.expected)}, {self.finding}"

    def __str__(self) -> str:
        section = f" [{self.section}]" if self.section else ""
        return f"offset {self.offset}: {self.rule}: {self.message}{section}"

    def hiding(self, secret: int) -> ParseError:
        """The same error, with the octets from ``secret`` on not shown."""
        return _rebuild(self.octets, self.offset, self.rule, self.expected, self.section, self.detail, secret)

    def excerpt(self) -> str:
        """The line around the fault and, below it, a caret under the first octet that could not be read."""
        octets = without_secret(self.octets, self.secret)
        # At the very end, show the line that ends there.
        start = octets.rfind(b"\n", 0, self.offset - (self.offset == len(octets))) + 1
        end = octets.find(b"\r\n", self.offset)
        if end < 0:
            end = len(octets)
        left = max(start, self.offset - _CONTEXT)
        right = min(max(end, self.offset), self.offset + _CONTEXT)
        before = ("…" if left > start else "") + show(octets[left : self.offset], quote=False)
        after = show(octets[self.offset : right], quote=False) + ("…" if right < end else "")
        return f"{before}{after}\n{' ' * len(before)}^"


class SerializeError(ValueError):
    """The node cannot be written: no message of the grammar has these values.

    ``rule``: the grammar rule that was being written. ``detail``: what is wrong with the value.
    Nothing is emitted. ``progress``: how many values were fine before, and how deep in the rules.
    """

    def __init__(self, rule: str, detail: str) -> None:
        self.rule = rule
        self.detail = detail
        self.progress = (0, 0)
        super().__init__(rule, detail)

    def __str__(self) -> str:
        return f"{self.rule}: {self.detail}"


def without_secret(octets: bytes, secret: int | None) -> bytes:
    """Octets with asterisks from the first secret one on, CR and LF apart."""
    if secret is None:
        return octets
    return octets[:secret] + re.sub(rb"[^\r\n]", b"*", octets[secret:])


def show(octets: bytes, *, quote: bool = True) -> str:
    """Octets for people: printable ASCII as it is, the rest escaped as in Python."""
    text = repr(octets)[2:-1].replace("\\'", "'").replace("\\\\", "\\")
    return f'"{text}"' if quote else text


def brief(value: object) -> str:
    """A value for an error message: cut short, however long or deep it is."""
    try:
        return _BRIEF.repr(value)
    except ValueError:
        # Python refuses to spell out an int of thousands of digits.
        return f"{type(value).__name__} of more digits than can be shown"


class _Brief(reprlib.Repr):
    """Cuts values short; of a node, which may be large, only the name of its class is told."""

    def repr1(self, x: object, level: int) -> str:
        return type(x).__name__ if isinstance(x, Node) else super().repr1(x, level)


_BRIEF = _Brief()


def _any_of(names: tuple[str, ...]) -> str:
    *most, last = names
    return f"{', '.join(most)} or {last}" if most else last


def _rebuild(
    octets: bytes, offset: int, rule: str, expected: tuple[str, ...], section: str, detail: str, secret: int | None
) -> ParseError:
    return ParseError(octets, offset, rule, expected=expected, section=section, detail=detail, secret=secret)

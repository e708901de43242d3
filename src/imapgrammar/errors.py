"""Exceptions of the library: `ParseError` for octets, `SerializeError` for nodes, `GrammarError` for grammar files."""

from __future__ import annotations

import re
import reprlib

from imapgrammar.node import Node

_CONTEXT = 60
"""The count of octets that an excerpt shows on each side of the error."""


class GrammarError(Exception):
    """A mismatch between a grammar file and the node modules. Never raised for input."""


class ParseError(ValueError):
    r"""Octets that do not match the grammar.

    ``offset``: the index of the first octet that could not be parsed, 0..len(octets).
    ``rule``: the grammar rule that was being parsed, with its name in the RFC (``search-key``).
    ``expected``: the tokens that the grammar accepts at ``offset``: keywords in double quotes, rule names without.
    ``found``: the octets at ``offset``, at most 20; empty at the end of the input and where octets are secret.
    ``section``: the section that defines the rule, such as ``RFC 7162 section 7``; empty if unknown.
    ``octets``: the whole message, with its secrets.
    ``detail``: a description of an error other than a missing token, such as a number out of range; otherwise empty.
    ``secret``: the index of the first octet that may belong to a password or SASL data; None if there is none.

    ``str(error)`` is one line. ``error.excerpt()`` is the line of the message with a caret under the error. Both, and
    ``repr(error)``, hide secrets.
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
        """The octets at the offset, as text for people: ``found "x"``, or ``the message ends here``."""
        if self.found:
            return f"found {show(self.found)}"
        return "the message ends here" if self.offset >= len(self.octets) else "found secret octets"

    @property
    def message(self) -> str:
        """The error in one line, without the offset, the rule and the section."""
        if self.detail:
            return f"{self.detail} ({self.finding})" if self.found else self.detail
        return f"expected {_any_of(self.expected)}, {self.finding}"

    def __str__(self) -> str:
        section = f" [{self.section}]" if self.section else ""
        return f"offset {self.offset}: {self.rule}: {self.message}{section}"

    def hiding(self, secret: int) -> ParseError:
        """Return the same error with its octets hidden from index ``secret`` to the end."""
        return _rebuild(self.octets, self.offset, self.rule, self.expected, self.section, self.detail, secret)

    def excerpt(self) -> str:
        """Return the line that has the error and, below it, a caret under the first octet that could not be parsed.

        Of a long line only the octets near the error are shown. Octets other than printable ASCII are escaped.
        """
        octets = without_secret(self.octets, self.secret)
        # For an error at the end of the octets, show the last line.
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
    """A node that cannot be serialized, because no message of the grammar has these values.

    ``rule``: the grammar rule that was being written, with its name in the RFC. ``detail``: a description of the error.
    ``progress``: the count of values written before the error, and the nesting depth of the rule; the writer uses it to
    choose between the errors of several alternatives.
    """

    def __init__(self, rule: str, detail: str) -> None:
        self.rule = rule
        self.detail = detail
        self.progress = (0, 0)
        super().__init__(rule, detail)

    def __str__(self) -> str:
        return f"{self.rule}: {self.detail}"


def without_secret(octets: bytes, secret: int | None) -> bytes:
    """Return the octets with an asterisk for each octet from index ``secret`` on, except CR and LF.

    None for ``secret`` means that no octet is secret.
    """
    if secret is None:
        return octets
    return octets[:secret] + re.sub(rb"[^\r\n]", b"*", octets[secret:])


def show(octets: bytes, *, quote: bool = True) -> str:
    """Return octets as text for people: printable ASCII as it is, other octets escaped as in Python."""
    text = repr(octets)[2:-1].replace("\\'", "'").replace("\\\\", "\\")
    return f'"{text}"' if quote else text


def brief(value: object) -> str:
    """Return a value as short text for an error message. Long or deeply nested values are cut."""
    try:
        return _BRIEF.repr(value)
    except ValueError:
        # Python refuses to convert an int of thousands of digits to text.
        return f"{type(value).__name__} with too many digits to show"


class _Brief(reprlib.Repr):
    """Short texts of values. A node, which may be large, is shown as the name of its class."""

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

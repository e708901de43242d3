"""Exceptions of the library: `ParseError` for octets, `SerializeError` for nodes, `GrammarError` for grammar files."""

from __future__ import annotations

import reprlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from imapgrammar.node import Node

if TYPE_CHECKING:
    from imapgrammar.compiled.deviant import Quirk

_CONTEXT = 60
"""The count of octets that an excerpt shows on each side of the error."""
_FOUND = 20
"""The largest count of octets that `ParseError.found` has."""


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
    ``quirks``: what `imapgrammar.read_response` or `imapgrammar.read_command` tells of these octets, if it can read
    them; otherwise empty.

    All of them but the octets are found out when they are first asked for. ``str(error)`` is one line; for a response
    with quirks, it says what they are and who sends them. ``error.excerpt()`` is the line of the message with a caret
    under the error. Both, and ``repr(error)``, hide secrets.
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
        super().__init__()
        self.octets = octets
        self._known: _Known | Callable[[], ParseError] = _Known(offset, rule, expected, section, detail, secret)
        self._quirks: tuple[Quirk, ...] | Callable[[], tuple[Quirk, ...]] = ()
        self._names_quirks = True

    @classmethod
    def explained_later(
        cls,
        octets: bytes,
        explain: Callable[[], ParseError],
        quirks: Callable[[], tuple[Quirk, ...]] | None = None,
        *,
        names_quirks: bool = True,
    ) -> ParseError:
        """Return an error of ``octets`` whose other attributes are those of the error that ``explain`` returns.

        ``explain`` is called when one of them is first asked for: to find out why octets are no message takes longer
        than to find out that they are none. So is ``quirks`` when these are asked for; None if there are none.
        ``names_quirks``: they are asked for when ``str(error)`` is.
        """
        error = cls.__new__(cls, octets)
        error.octets = octets
        error._known = explain
        error._quirks = quirks or ()
        error._names_quirks = names_quirks
        return error

    def with_facts_of(self, explain: Callable[[], ParseError]) -> ParseError:
        """Return an error of the same octets and quirks; its other attributes are explained later."""
        return ParseError.explained_later(self.octets, explain, lambda: self.quirks, names_quirks=self._names_quirks)

    def _told(self) -> _Known:
        known = self._known
        if not isinstance(known, _Known):
            # Only the facts are kept: the error that says them holds the frames in which it was found.
            self._known = known = known()._told()
        return known

    @property
    def offset(self) -> int:
        return self._told().offset

    @property
    def rule(self) -> str:
        return self._told().rule

    @property
    def expected(self) -> tuple[str, ...]:
        return self._told().expected

    @property
    def section(self) -> str:
        return self._told().section

    @property
    def detail(self) -> str:
        return self._told().detail

    @property
    def secret(self) -> int | None:
        return self._told().secret

    @property
    def quirks(self) -> tuple[Quirk, ...]:
        found = self._quirks if isinstance(self._quirks, tuple) else self._quirks()
        if found and self.secret is not None:
            found = tuple(quirk.hiding(self.secret) for quirk in found)
        self._quirks = found
        return found

    @property
    def found(self) -> bytes:
        end = len(self.octets) if self.secret is None else self.secret
        return self.octets[self.offset : min(self.offset + _FOUND, end)]

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (self.octets, *msgspec.structs.astuple(self._told()), self.quirks, self._names_quirks))

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
        known = dict.fromkeys(quirk.known for quirk in self.quirks) if self._names_quirks else ()
        told = "".join(f"; {each.name}: {each.text} Seen: {each.seen}." for each in known)
        return f"offset {self.offset}: {self.rule}: {self.message}{section}{told}"

    def hiding(self, secret: int) -> ParseError:
        """Return the same error with its octets hidden from index ``secret`` to the end."""
        return self.with_facts_of(lambda: _rebuild(self.octets, *self._told().hidden(secret)))

    def excerpt(self) -> str:
        """Return the line that has the error and, below it, a caret under the first octet that could not be parsed.

        Of a long line only the octets near the error are shown. Octets other than printable ASCII are escaped.
        """
        octets, offset = self.octets, self.offset
        # For an error at the end of the octets, show the last line.
        start = octets.rfind(b"\n", 0, offset - (offset == len(octets))) + 1
        end = octets.find(b"\r\n", offset)
        if end < 0:
            end = len(octets)
        left = max(start, offset - _CONTEXT)
        right = min(max(end, offset), offset + _CONTEXT)
        before = ("…" if left > start else "") + show(self._shown(left, offset), quote=False)
        after = show(self._shown(offset, right), quote=False) + ("…" if right < end else "")
        return f"{before}{after}\n{' ' * len(before)}^"

    def _shown(self, start: int, end: int) -> bytes:
        secret = None if self.secret is None else max(0, self.secret - start)
        return without_secret(self.octets[start:end], secret)


class _Known(msgspec.Struct, frozen=True):
    """The attributes of a `ParseError` other than its octets."""

    offset: int
    rule: str
    expected: tuple[str, ...]
    section: str
    detail: str
    secret: int | None

    def hidden(self, secret: int) -> tuple[Any, ...]:
        """Return the attributes as a tuple, with octets from index ``secret`` on hidden, too."""
        first = secret if self.secret is None else min(secret, self.secret)
        return msgspec.structs.astuple(msgspec.structs.replace(self, secret=first))


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


_ASTERISKS = bytes(octet if octet in b"\r\n" else 0x2A for octet in range(256))


def without_secret(octets: bytes, secret: int | None) -> bytes:
    """Return the octets with an asterisk for each octet from index ``secret`` on, except CR and LF.

    None for ``secret`` means that no octet is secret.
    """
    if secret is None:
        return octets
    return octets[:secret] + octets[secret:].translate(_ASTERISKS)


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
    octets: bytes,
    offset: int,
    rule: str,
    expected: tuple[str, ...],
    section: str,
    detail: str,
    secret: int | None,
    quirks: tuple[Quirk, ...] = (),
    names_quirks: bool = True,
) -> ParseError:
    error = ParseError(octets, offset, rule, expected=expected, section=section, detail=detail, secret=secret)
    error._quirks, error._names_quirks = quirks, names_quirks
    return error

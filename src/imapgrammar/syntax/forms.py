"""The forms of strings: the terminals that read and write a string, and the compiled patterns of terminals."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from typing import cast

from imapgrammar import strings
from imapgrammar.syntax import ir
from imapgrammar.syntax.terminals import LiteralString, StringTerminal

# The first group matches what only looks like a repetition: escapes, classes, the beginnings of groups.
_REPETITION = re.compile(
    r"(\\. | \[\^?(?:\\.|[^\]\\])*\] | \(\?[-a-z]*[:!=]) | ([*+?] | \{\d+(?:,\d*)?\})", re.VERBOSE | re.DOTALL
)
# The characters of a quoted string: an escape, or one of a class without backslash. `re` can take a run of these.
_QUOTED_CHARS = re.compile(r"""(\(\?:\\\\\["\\\\\]\|\[\^(?:\\.|[^\]\\])*\])(\)+\*\+)""", re.DOTALL)


class Forms:
    """The choice of the form in which a string is written, and the compiled patterns of terminals, for one grammar.

    Each pattern is compiled when it is first needed.
    """

    def __init__(self, grammar: ir.Grammar) -> None:
        self._grammar = grammar
        self._patterns: dict[str, re.Pattern[bytes]] = {}
        self._openings: dict[str, re.Pattern[bytes]] = {}

    def pattern(self, terminal: str) -> re.Pattern[bytes]:
        """The compiled pattern of a terminal."""
        pattern = self._patterns.get(terminal)
        if pattern is None:
            pattern = self._patterns[terminal] = compiled(self._grammar.terminals[terminal].pattern)
        return pattern

    def opening(self, terminal: str) -> re.Pattern[bytes]:
        """The pattern of a terminal for strings in quotes, without the closing quote."""
        pattern = self._openings.get(terminal)
        if pattern is None:
            pattern = compiled(self._grammar.terminals[terminal].pattern.removesuffix('"'))
            self._openings[terminal] = pattern
        return pattern

    def canonical(self, forms: Sequence[str], value: bytes) -> bytes:
        """Return a string that was read: as plain bytes if it came in the first of ``forms`` that can hold it."""
        if type(value) is bytes:
            return value
        first = self.form_of(forms, bytes(value))
        return bytes(value) if first and self._form(first) is type(value) else value

    def form_of(self, forms: Sequence[str], value: bytes) -> str | None:
        """Return the terminal that writes ``value``: that of its form, or for plain bytes the first that can."""
        form = type(value) if isinstance(value, (strings.Quoted, strings.Literal)) else bytes
        for name in forms:
            if form is not bytes and not issubclass(form, self._form(name)):
                continue
            if self.octets(name, value) is not None:
                return name
        return None

    def _form(self, terminal: str) -> type[bytes]:
        return cast(StringTerminal, self._grammar.terminals[terminal].meaning).form

    def octets(self, terminal: str, value: object) -> bytes | None:
        """Return ``value`` as octets of ``terminal``; None if the terminal cannot hold it."""
        meaning = self._grammar.terminals[terminal].meaning
        assert meaning is not None, terminal
        try:
            octets = strings.exact(meaning.write(value))
        except ValueError:
            return None
        if isinstance(meaning, LiteralString) or self.pattern(terminal).fullmatch(octets):
            return octets
        return None


def compiled(pattern: str) -> re.Pattern[bytes]:
    """Compile the pattern of a terminal for `re`."""
    return re.compile(_possessive(pattern).encode("latin-1"), re.IGNORECASE)


def _possessive(pattern: str) -> str:
    """Return a pattern with possessive repetitions, which never backtrack, so that `re` needs less memory.

    The generated scanners do not backtrack either: no terminal of the grammar needs it.
    """
    if sys.version_info < (3, 11, 5):  # Earlier versions have a bug: github.com/python/cpython/issues/106052
        return pattern
    possessive = _REPETITION.sub(lambda found: found[1] or f"{found[2]}+", pattern)
    return _QUOTED_CHARS.sub(r"\1++\2", possessive)

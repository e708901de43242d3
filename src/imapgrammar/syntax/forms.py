"""The forms of strings: which terminal reads and writes a string, and the patterns of terminals."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from typing import cast

from imapgrammar import strings
from imapgrammar.syntax import ir
from imapgrammar.syntax.terminals import LiteralString, StringTerminal

# The first group is what only looks like a repetition: escapes, classes, the beginnings of groups.
_REPETITION = re.compile(
    r"(\\. | \[\^?(?:\\.|[^\]\\])*\] | \(\?[-a-z]*[:!=]) | ([*+?] | \{\d+(?:,\d*)?\})", re.VERBOSE | re.DOTALL
)
# The characters of a quoted string: an escape, or one of a class without backslash, of which a run is taken at once.
_QUOTED_CHARS = re.compile(r"""(\(\?:\\\\\["\\\\\]\|\[\^(?:\\.|[^\]\\])*\])(\)+\*\+)""", re.DOTALL)


class Forms:
    """The forms of the strings of one grammar, and the pattern of each terminal, compiled when it is first needed."""

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
        """A string that was read, as plain bytes if it came in the canonical form of its place."""
        if type(value) is bytes:
            return value
        first = self.form_of(forms, bytes(value))
        return bytes(value) if first and self._form(first) is type(value) else value

    def form_of(self, forms: Sequence[str], value: bytes) -> str | None:
        """The terminal that writes ``value``: its own form, or for plain bytes the first that can."""
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
        """``value`` as the octets of ``terminal``; None when they would not match it."""
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
    """The pattern of a terminal for `re`."""
    return re.compile(_without_return(pattern).encode("latin-1"), re.IGNORECASE)


def _without_return(pattern: str) -> str:
    """A pattern whose repetitions keep what they took, so that `re` need not remember how to give it back.

    The generated scanners do not give back either: no terminal of the grammar needs it.
    """
    if sys.version_info < (3, 11, 5):  # Before it, `re` errs: github.com/python/cpython/issues/106052
        return pattern
    kept = _REPETITION.sub(lambda found: found[1] or f"{found[2]}+", pattern)
    return _QUOTED_CHARS.sub(r"\1++\2", kept)

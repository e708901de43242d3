"""Make Python source: tables of octets, conditions on octets, and indented lines."""

from __future__ import annotations

import contextlib
import itertools
import re
from collections.abc import Iterator, Sequence

from msgspec import UNSET

from imapgrammar.syntax.lookahead import ALL, Octets

_WORD = 4
"""So many fixed octets in a row, or more, are compared with one call of ``is_word``."""


class Tables:
    """The tables of octets of a module, and conditions that use them."""

    def __init__(self) -> None:
        self._names: dict[tuple[Octets, bool], str] = {}

    def name(self, octets: Octets, *, empty: bool = False) -> str:
        """Return the name of the table of ``octets``. ``empty``: a string of them may be empty."""
        return self._names.setdefault((octets, empty), f"OCTETS_{len(self._names) + 1}")

    def __str__(self) -> str:
        return "".join(
            f"{name}: Final = table({_spelled(octets)}{', empty=True' if empty else ''})\n"
            for (octets, empty), name in self._names.items()
        )

    def resolved(self, text: str) -> str:
        """Source that uses these tables, with what they hold in the place of their names."""
        known = {name: repr((sorted(octets), empty)) for (octets, empty), name in self._names.items()}
        return re.sub(r"\bOCTETS_\d+\b", lambda found: known[found[0]], text)

    def is_in(self, octets: Octets, octet: str) -> str:
        """Return the condition that ``octet``, an expression, is one of ``octets``."""
        return self._condition(octets, octet, wanted=True)

    def is_not_in(self, octets: Octets, octet: str) -> str:
        """Return the condition that ``octet`` is none of ``octets``."""
        return self._condition(octets, octet, wanted=False)

    def are(self, octets: Sequence[Octets], at: int) -> list[str]:
        """Return conditions that are all true if the octets at ``i + at``, ``i + at + 1``, … are in these sets."""
        return self._conditions(octets, at, wanted=True)

    def are_not(self, octets: Sequence[Octets], at: int) -> list[str]:
        """Return the negated conditions of `are`: one of them is true if the octets are not in these sets."""
        return self._conditions(octets, at, wanted=False)

    def _conditions(self, octets: Sequence[Octets], at: int, *, wanted: bool) -> list[str]:
        found = []
        for is_word, run in itertools.groupby(enumerate(octets, at), key=lambda each: _letter(each[1]) is not None):
            places = list(run)
            if is_word and len(places) >= _WORD:
                word = "".join(filter(None, (_letter(each) for _, each in places))).encode("latin-1")
                found.append(f"{'' if wanted else 'not '}is_word(o, {place(places[0][0])}, {quoted(word)})")
            else:
                found += [self._condition(each, f"o[{place(n)}]", wanted=wanted) for n, each in places]
        return found

    def _condition(self, octets: Octets, octet: str, *, wanted: bool) -> str:
        low, high = min(octets), max(octets)
        equal = "==" if wanted else "!="
        if len(octets) == 1:
            return f"{octet} {equal} 0x{low:02X}"
        if len(octets) == 2 and low | 0x20 == high and chr(high).isalpha():
            return f"{octet} | 0x20 {equal} 0x{high:02X}"
        if len(octets) == 2:
            joined = " or " if wanted else " and "
            return f"({joined.join(f'{octet} {equal} 0x{each:02X}' for each in sorted(octets))})"
        if len(octets) == high - low + 1:
            return f"{'' if wanted else 'not '}0x{low:02X} <= {octet} <= 0x{high:02X}"
        if len(octets) == 255:
            (missing,) = ALL - octets
            return f"{octet} {'!=' if wanted else '=='} 0x{missing:02X}"
        return f"{self.name(octets)}[{octet}] {'!=' if wanted else '=='} 0"


class Code:
    """The lines of a function."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._depth = 0

    def line(self, text: str = "") -> None:
        """Add a line at the present indentation."""
        self._lines.append("    " * self._depth + text if text else "")

    @contextlib.contextmanager
    def block(self, head: str, end: str = "") -> Iterator[None]:
        """Add ``head``, then the lines that are added inside ``with``, indented, then ``end`` if it is not empty."""
        self.line(head)
        self._depth += 1
        yield
        self._depth -= 1
        if end:
            self.line(end)

    def comment(self, text: str) -> None:
        """Add a comment, with as many lines as the text has."""
        for line in text.splitlines():
            self.line(f"# {line}".rstrip())

    def __str__(self) -> str:
        return "".join(f"{line}\n" for line in self._lines)


def place(offset: int, start: str = "i") -> str:
    """Return the expression for the place ``offset`` octets after the variable ``start``."""
    return f"{start} + {offset}" if offset else start


def _letter(octets: Octets) -> str | None:
    """Return the one character, in lower case, that these octets are in both letter cases; None if they are not one."""
    low, high = chr(min(octets)), chr(max(octets))
    both = {low, high} == {high.upper(), high.lower()} and high.isascii()
    return high if len(octets) == len({low, high}) and both else None


def quoted(octets: bytes) -> str:
    """Return a bytes literal in double quotes."""
    # In single quotes, repr would escape these two.
    text = "".join({0x22: '\\"', 0x27: "'"}.get(octet) or repr(bytes([octet]))[2:-1] for octet in octets)
    return f'b"{text}"'


def _spelled(octets: Octets) -> str:
    """Return a bytes literal of the octets, on several lines if it is long."""
    text = bytes(sorted(octets))
    pieces = [quoted(text[start : start + 24]) for start in range(0, len(text), 24)]
    return pieces[0] if len(pieces) == 1 else "\n" + "".join(f"    {piece}\n" for piece in pieces)


def constant(value: object) -> str:
    """Return a marker of absence as an expression."""
    return "_UNSET" if value is UNSET else repr(value)

"""Spelling: making octets of a single terminal."""

from __future__ import annotations

import functools
import random
import re
from collections.abc import Callable
from typing import Protocol

from imapgrammar.errors import GrammarError
from imapgrammar.strings import Literal8
from imapgrammar.syntax import ir
from imapgrammar.syntax import lookahead as patterns
from imapgrammar.syntax.limits import MAX_32
from imapgrammar.syntax.lookahead import Either, Many, One, Pattern, Series
from imapgrammar.syntax.terminals import LiteralString, Number, QuotedString, Utf8ModeQuotedString


class Below(Protocol):
    """The source of all choices: ``below(n)`` returns one of 0..n-1, of which 0 is the plainest choice."""

    def __call__(self, n: int, /) -> int: ...


Speller = Callable[[Below], bytes]
"""A function that makes octets of one terminal."""

_PLAIN = b"aA1 "
"""Octets that make messages readable, preferred where a terminal allows them."""
_NZ_NUMBER = (One(frozenset(b"123456789")), Many(One(frozenset(b"0123456789")), 0, None))
"""A number without leading zeros, as a part of a pattern."""
_NUMBERS = (1, 2, 7, 42, 1234567, MAX_32)
_CONTENTS = (b"x", b"", b"a b\r\n", b'"', b"\xff\x80", b"{3}\r\nabc", b"a NOOP\r\n", b")", b"\0")
_TRIES = 3


def seeded(seed: int) -> Below:
    """Random choices; the same seed gives the same choices."""
    chance = random.Random(seed).random

    def below(n: int) -> int:
        return int(chance() * n)

    return below


_MAY_FOLLOW = (b" ", b")", b"\r\n", b" UID ", b" FLAGS (")
"""Octets after a terminal, for patterns that look at what follows."""


@functools.lru_cache(1024)
def speller(terminal: ir.TerminalRule, *, non_synchronizing: bool) -> Speller:
    """The speller of a terminal. ``non_synchronizing``: literals may be non-synchronizing, too.

    Raises `GrammarError` if none of many random attempts matches the terminal's pattern.
    """
    match terminal.meaning:
        case LiteralString(form=form):
            return _literal(form.announcement, issubclass(form, Literal8), non_synchronizing)
        case Number(minimum, maximum):
            make = _number(minimum, maximum)
        case _:
            make = _pattern(patterns.parse(terminal.pattern))
    return _checked(terminal, _or_keyword(terminal, make))


def _checked(terminal: ir.TerminalRule, make: Speller) -> Speller:
    """A speller of what the terminal allows: its pattern may look ahead, and its meaning may refuse a number."""
    pattern = re.compile(terminal.pattern.encode("latin-1"), re.IGNORECASE)
    # Octets that are refused only outside of UTF-8 mode are right.
    meaning = QuotedString() if isinstance(terminal.meaning, Utf8ModeQuotedString) else terminal.meaning
    read = meaning.read if meaning else bytes

    def is_right(octets: bytes) -> bool:
        try:
            read(octets)
        except ValueError:
            return False
        if pattern.fullmatch(octets):
            return True
        after = (pattern.match(octets + more) for more in _MAY_FOLLOW)
        return any(found and found.end() == len(octets) for found in after)

    below = seeded(0)
    samples = [octets for octets in (make(below) for _ in range(200)) if is_right(octets)]
    if not samples:
        raise GrammarError(f"{terminal.name}: no octets found that match {terminal.pattern}")
    fallback = min(samples, key=lambda octets: (len(octets), octets))

    def spell(below: Below) -> bytes:
        for _ in range(_TRIES):
            octets = make(below)
            if is_right(octets):
                return octets
        return fallback

    return spell


def _or_keyword(terminal: ir.TerminalRule, make: Speller) -> Speller:
    """A speller that mostly makes keywords, if the terminal has any, and sometimes other octets of its pattern."""
    if not terminal.keywords:
        return make
    keywords = sorted(terminal.keywords)

    def spell(below: Below) -> bytes:
        return keywords[below(len(keywords))].encode("ascii") if below(4) < 3 else make(below)

    return spell


def _literal(announcement: tuple[bytes, bytes], binary: bool, non_synchronizing: bool) -> Speller:
    opening, closing = announcement
    contents = _CONTENTS if binary else _CONTENTS[:-1]
    closings = (closing, closing.replace(b"}", b"+}")) if non_synchronizing else (closing,)

    def spell(below: Below) -> bytes:
        closing = closings[below(len(closings))]
        if below(4) < 3:
            octets = contents[below(len(contents))]
        else:
            octets = bytes([below(256) if binary else 1 + below(255) for _ in range(below(12))])
        return b"%s%d%s%s" % (opening, len(octets), closing, octets)

    return spell


def _number(minimum: int, maximum: int) -> Speller:
    numbers = [number for number in sorted({minimum, *_NUMBERS, maximum}) if minimum <= number <= maximum]

    def spell(below: Below) -> bytes:
        how = below(16)
        if how < 12:
            return b"%d" % numbers[below(len(numbers))]
        number = minimum + below(maximum - minimum + 1)
        return b"%d" % number if how < 15 else b"00%d" % number

    return spell


def _pattern(pattern: Pattern) -> Speller:
    match pattern:
        case One(octets=octets):
            return _octet(octets)
        case Series(items=items):
            return _series(items)
        case Either(items=items):
            return _either(tuple(map(_pattern, items)))
        case Many(item=item, minimum=minimum, maximum=maximum):
            return _many(_pattern(item), minimum, maximum)
        case _:
            return lambda below: b""


def _octet(octets: frozenset[int]) -> Speller:
    if len(octets) == 2 and len({chr(octet).lower() for octet in octets}) == 1:
        upper, lower = (bytes([octet]) for octet in sorted(octets))
        return lambda below: upper if below(8) < 7 else lower
    plain = [bytes([octet]) for octet in _PLAIN if octet in octets]
    every = [bytes([octet]) for octet in sorted(octets, key=lambda octet: (not 0x20 < octet < 0x7F, octet))]
    if not plain:
        return lambda below: every[below(len(every))]
    return lambda below: plain[below(len(plain))] if below(8) < 6 else every[below(len(every))]


def _series(items: tuple[Pattern, ...]) -> Speller:
    spellers: list[Speller] = []
    at = 0
    while at < len(items):
        if items[at : at + 2] == _NZ_NUMBER:
            spellers.append(_number(1, MAX_32))
            at += 2
        else:
            spellers.append(_pattern(items[at]))
            at += 1
    return lambda below: b"".join([spell(below) for spell in spellers])


def _either(spellers: tuple[Speller, ...]) -> Speller:
    return lambda below: spellers[below(len(spellers))](below)


def _many(spell: Speller, minimum: int, maximum: int | None) -> Speller:
    def spell_many(below: Below) -> bytes:
        pieces = [spell(below) for _ in range(minimum)]
        while (maximum is None or len(pieces) < maximum) and below(2):
            pieces.append(spell(below))
        return b"".join(pieces)

    return spell_many

"""Changes that break a message: one of its tokens becomes wrong."""

from __future__ import annotations

import enum
from collections.abc import Sequence

from imapgrammar.fuzzing.derivation import Derived, Token
from imapgrammar.fuzzing.spelling import Below
from imapgrammar.syntax import framing, ir
from imapgrammar.syntax.hostile import HOSTILE
from imapgrammar.syntax.limits import MAX_32
from imapgrammar.syntax.terminals import LiteralString, Number, Set

_CRLF = b"\r\n"
_FORBIDDEN = (b"\0", b"\r", b"\x80", b"\xff", b" ", b'"', b"(", b")", b"{", b"\\", b"%", b"*", b"]")
"""Octets that are forbidden in some terminals. LF is not among them: it would begin another message."""
_HOSTILE = tuple(octets for octets in HOSTILE if b"\n" not in octets)
_NO_SETS = (b"*", b"0", b"1:0", b"%d" % (MAX_32 + 1), b"1,", b",1", b"1:", b"1:*:2", b"-1")


class Change(enum.StrEnum):
    """The change that broke a message, made to one of its tokens.

    ``DROP``: the token is left out. ``REPEAT``: it is there twice. ``REPLACE``: other octets are in its place.
    ``RANGE``: a number or set is in its place that is not allowed there. ``OCTET``: an octet is put into it. ``CUT``:
    the message ends with CRLF in its place. ``PROSE``: no token was changed; the grammar allows the message, but an RFC
    forbids it in prose.
    """

    DROP = "drop"
    REPEAT = "repeat"
    REPLACE = "replace"
    RANGE = "range"
    OCTET = "octet"
    CUT = "cut"
    PROSE = "prose"


_CHANGES = tuple(change for change in Change if change is not Change.PROSE)


def broken(derived: Derived, grammar: ir.Grammar, below: Below) -> tuple[Change, bytes] | None:
    """Change one token of the rule that was asked for; return the change and the octets, None if it is not possible.

    The octets may still be valid. A reader that only counts lines and literals takes them for one message.
    """
    change = _CHANGES[below(len(_CHANGES))]
    places: Sequence[int] = range(derived.start, derived.end)
    if change is Change.RANGE:
        places = [at for at in places if isinstance(grammar.terminals[derived[at].terminal].meaning, (Number, Set))]
    if not places:
        return None
    at = places[below(len(places))]
    token = derived[at]
    replacement = _replacement(change, token, derived, grammar, below)
    if replacement is None:
        return None
    before = b"".join([each.octets for each in derived[:at]])
    after = _CRLF if change is Change.CUT else b"".join([each.octets for each in derived[at + 1 :]])
    octets = before + replacement + after
    return (change, octets) if is_framed(octets) else None


def _replacement(change: Change, token: Token, derived: Derived, grammar: ir.Grammar, below: Below) -> bytes | None:
    """The octets to put in a token's place; None if the change is not possible."""
    octets = token.octets
    match change:
        case Change.DROP:
            return b""
        case Change.REPEAT:
            return octets * 2
        case Change.REPLACE if below(2):
            return derived[below(len(derived))].octets
        case Change.REPLACE:
            return _HOSTILE[below(len(_HOSTILE))]
        case Change.RANGE:
            return _out_of_range(grammar.terminals[token.terminal], octets, below)
        case Change.OCTET if not isinstance(grammar.terminals[token.terminal].meaning, LiteralString):
            place = below(len(octets) + 1)
            return octets[:place] + _FORBIDDEN[below(len(_FORBIDDEN))] + octets[place:]
        case Change.OCTET:
            return None
        case _:
            return b""


def _out_of_range(terminal: ir.TerminalRule, octets: bytes, below: Below) -> bytes | None:
    """A number or set that the terminal does not allow; None if the terminal is neither."""
    match terminal.meaning:
        case Number(minimum, maximum):
            numbers = (maximum + 1, minimum - 1, -1, maximum * 10, 10**30)
            return b"%d" % numbers[below(len(numbers))]
        case Set():
            wrong = _NO_SETS[below(len(_NO_SETS))]
            return wrong if below(2) else b"%s,%s" % (octets, wrong)
        case _:
            return None


def is_framed(octets: bytes) -> bool:
    """Return whether a reader that only counts lines and literals takes the octets for one message."""
    literal_ends = [end for _, end in framing.announcements(octets)]
    last_line = max(literal_ends, default=0)
    return octets.endswith(_CRLF) and octets.find(b"\n", last_line) == len(octets) - 1

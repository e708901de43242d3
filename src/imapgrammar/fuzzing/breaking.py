"""Messages with one token that is wrong."""

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
"""Octets that some terminal or other cannot have. LF is not among them: it would begin another message."""
_HOSTILE = tuple(octets for octets in HOSTILE if b"\n" not in octets)
_NO_SETS = (b"*", b"0", b"1:0", b"%d" % (MAX_32 + 1), b"1,", b",1", b"1:", b"1:*:2", b"-1")


class Change(enum.StrEnum):
    """How a message was broken: what happened to one of its tokens.

    ``DROP``: left out. ``REPEAT``: there twice. ``REPLACE``: something else in its place. ``RANGE``: a number or set
    that cannot be there. ``OCTET``: an octet put in. ``CUT``: CRLF in its place, and nothing after it. ``PROSE``:
    nothing; the grammar has it, and what an RFC says in prose is against it.
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
    """The octets of a message with a change to a token of the rule that was asked for; None if that cannot be.

    They may still be a message. They end where the message ends: whoever counts lines and literals sees one.
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
    """What stands in a token's place."""
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
    """A number or set that the terminal cannot be; None when it is neither."""
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
    """Whether octets are one message for who counts lines and literals: they end with the line that does."""
    literal_ends = [end for _, end in framing.announcements(octets)]
    last_line = max(literal_ends, default=0)
    return octets.endswith(_CRLF) and octets.find(b"\n", last_line) == len(octets) - 1

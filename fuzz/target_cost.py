"""The target for cost: messages in which one piece is repeated many times, valid or broken by one octet.

The cost of a message is that of reading it and, if it is refused, of the whole explanation. It is counted in executed
lines of Python, which are the same in each run, where the engine is interpreted. ``python -m fuzz cost`` measures CPU
time too, at full length and for each rule of the grammar.
"""

from __future__ import annotations

import functools
import re
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from types import FrameType
from typing import Any

from imapgrammar import ParseError, engine, parse_command, parse_response
from imapgrammar.fuzzing.derivation import Derivation, Derived
from imapgrammar.fuzzing.labelled import derivation_for
from imapgrammar.fuzzing.spelling import Below
from imapgrammar.reference.loader import load
from imapgrammar.side import Side
from imapgrammar.syntax.terminals import LiteralString
from target_generation import Choices

MOST_TIMES_A_GOOD_ONE = 20
"""The most that a bad message may cost, compared with a good one of its length."""
MOST_TIMES_A_COSTLY_ONE = 4
"""The most that a bad message may cost, compared with the costliest good ones of its length, if that is more.

A list of names that must be checked one by one takes some 15 times as long to read as a list of flags.
"""
MOST_GROWTH = 2.5
"""The most by which the cost may grow where the length is doubled, less what does not depend on the length."""
SHORT = 512
"""Octets of the shortest message that is measured in the target: its length is doubled twice."""
FULL = 2**16
"""Octets of a message in ``python -m fuzz cost``."""
_SLACK = 3000
"""Lines that do not count: so few are less than the work for any message."""
WRONG = (b"\0", b"\xff", b"\x80", b" ", b"(", b")", b'"', b"\\", b"{", b"%", b"*", b"]", b",", b"\r", b"{9}\r\n")
"""Octets that cannot stand in many places."""
_TOO_LARGE = b"18446744073709551616"
"""A number that no rule allows."""
WHERE = ("", "end", "middle", "last")
"""The places of wrong octets in a `Pump`."""
_PARSERS: dict[Side, Callable[..., object]] = {Side.CLIENT: parse_command, Side.SERVER: parse_response}


class TooCostlyError(AssertionError):
    """A message costs more than its length allows."""


@dataclass(frozen=True)
class Pump:
    """A message with a piece that is repeated.

    ``rule``: the rule that has the piece. ``head``, ``tail``: the octets before and after all copies of the piece.
    ``closing``: a second piece, repeated as often after the first ones; ``inner``: the octets between the two.
    ``literal``: the octets before and after the size in the announcement of the literal that the piece is in.
    ``wrong``: octets that break the message; ``where``: the place of them: in the ``middle`` of the copies, at their
    ``end``, or ``last``, before the final CRLF.
    """

    side: Side
    rule: str
    head: bytes
    piece: bytes
    tail: bytes
    inner: bytes = b""
    closing: bytes = b""
    literal: tuple[bytes, bytes] | None = None
    wrong: bytes = b""
    where: str = ""

    def message(self, length: int) -> bytes:
        """The message with so many copies that it has about this many octets, at least two."""
        room = length - len(self.head + self.inner + self.tail)
        count = max(2, room // len(self.piece + self.closing))
        first = count // 2 if self.where == "middle" else count
        copies = self.piece * first
        copies += self.wrong if self.where in ("middle", "end") else b""
        copies += self.piece * (count - first) + self.inner + self.closing * count
        if self.literal:
            before, after = self.literal
            copies = before + b"%d" % len(copies) + after + copies
        tail = self.tail
        if self.where == "last":
            tail = tail.removesuffix(b"\r\n") + self.wrong + b"\r\n"
        return self.head + copies + tail

    def __str__(self) -> str:
        wrong = f", {self.wrong!r} at {self.where}" if self.where else ""
        closing = f" and {self.closing!r}" if self.closing else ""
        return f"{self.rule}: {self.piece!r}{closing} repeated{wrong} in {self.message(0)!r}"


def cost(octets: bytes) -> None:
    """A message with a piece repeated, valid or not, costs no more than its length allows."""
    below = Choices(octets)
    side = list(Side)[below(2)]
    rules = sorted(load().grammar.rules)
    rule = rules[below(len(rules))]
    pump = chosen(side, rule, below)
    if pump:
        check(pump, SHORT)


@functools.cache
def _derivation(side: Side) -> Derivation:
    return derivation_for(side)


def derived_message(side: Side, rule: str, below: Below) -> Derived | None:
    """A message of a side that has the rule, if there is one."""
    derivation = _derivation(side)
    for start in ("command", "client_message") if side is Side.CLIENT else ("server_message",):
        if derivation.can_contain(start, rule):
            return derivation.derive(start, below, through=rule)
    return None


def chosen(side: Side, rule: str, below: Below) -> Pump | None:
    """A pump of a message that has the rule; None if there is none, or nothing in it to repeat."""
    derived = derived_message(side, rule, below)
    if derived is None or derived.start == derived.end:
        return None
    start = derived.start + below(derived.end - derived.start)
    places = list(pumps(side, rule, derived, start))
    if not places:
        return None
    pump = places[below(len(places))]
    where = WHERE[below(len(WHERE))]
    return replace(pump, where=where, wrong=WRONG[below(len(WRONG))] if where else b"")


def pumps(side: Side, rule: str, derived: Derived, start: int) -> Iterator[Pump]:
    """The pumps that repeat the token of a message at ``start``, some tokens from it on, or some octets of it."""
    tokens = [token.octets for token in derived]
    head, octets, tail = b"".join(tokens[:start]), tokens[start], b"".join(tokens[start + 1 :])
    for end in range(start + 1, min(start + 4, derived.end) + 1):
        piece, after = b"".join(tokens[start:end]), b"".join(tokens[end:])
        if piece:
            # The second is well formed, but its values are not allowed.
            for each in dict.fromkeys((piece, re.sub(rb"[0-9]+", _TOO_LARGE, piece))):
                yield Pump(side, rule, head, each, after)
    for end in range(start + 1, derived.end if octets else 0):
        # Nested: what opens, and what closes, with what is between them in each of them or in the innermost one.
        between, after = b"".join(tokens[start + 1 : end]), b"".join(tokens[end + 1 :])
        yield Pump(side, rule, head, octets, after, inner=between, closing=tokens[end])
        yield Pump(side, rule, head, octets + between, after, closing=tokens[end])
    if isinstance(load().grammar.terminals[derived[start].terminal].meaning, LiteralString):
        yield from _of_literal(Pump(side, rule, head, b"", tail), octets)
        return
    for at in sorted({0, 1, len(octets) // 2, len(octets)}):
        for piece in dict.fromkeys((octets[at : at + 1], octets[at : at + 2], b"\\\\", b"0", b"a")):
            if piece:
                yield Pump(side, rule, head + octets[:at], piece, octets[at:] + tail)


def _of_literal(pump: Pump, octets: bytes) -> Iterator[Pump]:
    """The pumps of the octets of a literal, which is announced with their number."""
    opening = octets.index(b"{") + 1
    after = b"+}\r\n" if b"+}\r\n" in octets else b"}\r\n"
    for piece in (b"a", b"\0", b"\xff", b"\r\n", b'"', b"{9}\r\n", b"a NOOP\r\n", b"* 1 EXISTS\r\n"):
        yield replace(pump, piece=piece, literal=(octets[:opening], after))


def check(pump: Pump, length: int) -> None:
    """Count the lines for copies of this many octets, twice, and four times as many. Raises `TooCostlyError`.

    What is compiled has no lines to count, so there only the growth is checked.
    """
    around = len(pump.head + pump.inner + pump.tail)
    sizes = (around + length, around + 2 * length, around + 4 * length)
    for size in sizes:  # fills caches, of which each has a bound
        explained(pump.side, pump.message(size))
    one, two, four = (lines(functools.partial(explained, pump.side, pump.message(size))) for size in sizes)
    if four - two > MOST_GROWTH * max(two - one, 0) + _SLACK:
        raise TooCostlyError(f"{one}, {two} and {four} lines for {sizes} octets: {pump}")
    good = good_cost(pump, sizes[-1], lines)
    if engine() == "interpreted" and four > most(pump, sizes[-1], good, lines) + _SLACK:
        raise TooCostlyError(f"{four} lines for {sizes[-1]} octets, {good} for a good message: {pump}")


def most(pump: Pump, length: int, good: Any, measure: Callable[[Callable[[], object]], Any]) -> Any:
    """The most that a bad message may cost, if a good one of this length costs ``good``."""
    costly = measure(functools.partial(explained, pump.side, costly_message(pump.side, length)))
    return max(MOST_TIMES_A_GOOD_ONE * good, MOST_TIMES_A_COSTLY_ONE * costly)


def good_cost(pump: Pump, length: int, measure: Callable[[Callable[[], object]], Any]) -> Any:
    """The cost of a good message of this length: a usual one, or one with the same copies, if that costs more."""
    messages = [usual_message(pump.side, length), *same_kind(pump, length)]
    return max(measure(functools.partial(explained, pump.side, octets)) for octets in messages)


def same_kind(pump: Pump, length: int) -> list[bytes]:
    """Good messages of about this length with the same copies: without what is wrong, and without the closing ones.

    Some need an odd number of copies, and some an even number.
    """
    right = replace(pump, where="", wrong=b"")
    kinds = [right, replace(right, closing=b"")] if pump.closing else [right]
    made = (kind.message(size) for kind in kinds for size in (length, length - len(kind.piece + kind.closing)))
    return [octets for octets in made if explained(pump.side, octets)]


def usual_message(side: Side, length: int) -> bytes:
    """A good message of about this many octets: lists of flags, as all clients and servers send them."""
    head, tail = (b"a STORE 1 FLAGS (", b")\r\n") if side is Side.CLIENT else (b"* 1 FETCH (FLAGS (", b"))\r\n")
    flags = b"\\Seen \\Answered work $Junk "
    return head + (flags * max(1, (length - len(head + tail)) // len(flags))).removesuffix(b" ") + tail


def costly_message(side: Side, length: int) -> bytes:
    """A good message of about this many octets that costs more than others: names of annotations, of one octet each."""
    head, tail = (b"a GETMETADATA x (a", b")\r\n") if side is Side.CLIENT else (b"* METADATA x a", b"\r\n")
    return head + b" a" * ((length - len(head + tail)) // 2) + tail


def explained(side: Side, octets: bytes) -> bool:
    """Read a message, and ask all of its error but its quirks; return whether it is valid."""
    try:
        _PARSERS[side](octets)
    except ParseError as error:
        _ = error.rule, error.expected, error.section, error.found, error.secret, error.message, error.excerpt()
        return False
    return True


def lines(work: Callable[[], object]) -> int:
    """The number of lines of Python that some work executes, loops included."""
    count = 0

    def each(frame: FrameType, event: str, arg: object) -> Any:
        nonlocal count
        count += 1
        return each

    before = sys.gettrace()
    sys.settrace(each)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def seconds(work: Callable[[], object], times: int = 3) -> float:
    """The least CPU time of some runs, in seconds."""
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best

"""What the generated parser and writer are made of, below the grammar.

A message is read in place: functions take the octets ``o`` of a whole message, which ends with LF,
and places in it. They are compiled together with the generated modules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from imapgrammar import strings
from imapgrammar.sets import SequenceSet
from imapgrammar.strings import (
    Literal,
    Literal8,
    NonSyncLiteral,
    NonSyncLiteral8,
    Quoted,
    Spelled,
    StreamedLiteral,
    Utf8Quoted,
    literal_form,
)
from imapgrammar.syntax.limits import MAX_32

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy_extensions import i64

    from imapgrammar.syntax.registry import Constraint
    from imapgrammar.syntax.terminals import Terminal

EMPTY: Final = 256
"""The entry of a table that says whether a string of these octets may be empty."""

MAX_INTERNED: Final = 1024
"""How many values of one kind are kept for reuse, and how many octets the largest of them has."""


PLAIN: Final = 0
QUOTED: Final = 1
LITERAL: Final = 2
UTF8_QUOTED: Final = 3


def table(octets: bytes, *, empty: bool = False) -> bytes:
    """A table that has 1 at each of these octets, and at `EMPTY` if they may be none."""
    return bytes([octet in octets for octet in range(256)]) + bytes([empty])


_NEW: Final[Callable[[type[bytes], bytes], bytes]] = bytes.__new__
"""Makes what a `Spelled` without a form is, faster than its class does."""

_QUOTED: Final = Quoted
_UTF8_QUOTED: Final = Utf8Quoted
_LITERAL: Final = Literal
_STREAMED: Final = StreamedLiteral

_OWN: Final = frozenset([cls for cls in vars(strings).values() if isinstance(cls, type) and issubclass(cls, bytes)])
"""The classes of strings whose methods are known."""

ANY_FORM: Final = (table(bytes(range(256)), empty=True),)
"""The forms of a string that could have another form, whatever its octets."""


def is_word(o: bytes, start: i64, word: bytes) -> bool:
    """Whether a word, given in lower case, stands at ``start`` in whatever case."""
    at: i64 = 0
    while at < len(word):
        octet: i64 = o[start + at]
        wanted: i64 = word[at]
        if octet != wanted and (octet + 0x20 != wanted or not 0x61 <= wanted <= 0x7A):
            return False
        at += 1
    return True


def only(o: bytes, start: i64, end: i64, octets: bytes) -> bool:
    """Whether all octets from ``start`` to ``end`` are in a table."""
    if start == end:
        return octets[EMPTY] != 0
    while start < end:
        if octets[o[start]] == 0:
            return False
        start += 1
    return True


def fits(o: bytes, start: i64, end: i64, forms: tuple[bytes, ...]) -> bool:
    """Whether a string can have one of these forms, each given by the table of its octets."""
    for octets in forms:  # noqa: SIM110, a loop that mypyc compiles well
        if only(o, start, end, octets):
            return True
    return False


def number(o: bytes, start: i64, end: i64, minimum: i64, maximum: i64) -> object:
    """The decimal digits from ``start`` to ``end`` as an int; None when it is not in these bounds."""
    value: i64 = 0
    tenth: i64 = maximum // 10
    while start < end:
        digit: i64 = o[start] - 0x30
        if value > tenth or (value == tenth and digit > maximum - tenth * 10):
            return None
        value = value * 10 + digit
        start += 1
    if value < minimum:
        return None
    return value


def quoted(o: bytes, start: i64, end: i64, forms: tuple[bytes, ...]) -> bytes:
    """A quoted string; plain bytes when it could not have one of these other forms."""
    at: i64 = start + 1
    while at < end - 1:
        if o[at] == 0x5C:
            value = _unescaped(o, at, end)
            value = o[start + 1 : at] + value
            return _QUOTED(value) if fits(value, 0, len(value), forms) else value
        at += 1
    value = o[start + 1 : end - 1]
    return _QUOTED(value) if fits(o, start + 1, end - 1, forms) else value


def utf8_quoted(o: bytes, start: i64, end: i64) -> bytes:
    """A quoted string after an asterisk, which is at ``start``."""
    return _UTF8_QUOTED(quoted(o, start + 1, end, ()))


def _unescaped(o: bytes, start: i64, end: i64) -> bytes:
    """The octets up to the closing quote at ``end``, each backslash taken off."""
    pieces = []
    at: i64 = start
    while at < end - 1:
        if o[at] == 0x5C:
            pieces.append(o[start:at])
            start = at + 1
            at += 1
        at += 1
    pieces.append(o[start : end - 1])
    return b"".join(pieces)


def literal_end(o: bytes, start: i64, end: i64) -> i64:
    """Where the literal ends whose announcement is from ``start`` to ``end``; -1 when its octets cannot be that."""
    eight = o[start] == 0x7E
    at: i64 = start + 2 if eight else start + 1
    count: i64 = 0
    largest: i64 = MAX_32
    while 0x30 <= o[at] <= 0x39:
        count = count * 10 + o[at] - 0x30
        if count > largest:
            return -1
        at += 1
    stop: i64 = end + count
    if stop >= len(o) or (not eight and o.find(b"\0", end, stop) >= 0):
        return -1
    return stop


def literal(o: bytes, start: i64, end: i64, forms: tuple[bytes, ...]) -> tuple[bytes, i64]:
    """The literal whose announcement is from ``start`` to ``end``, and where it ends or -1.

    Plain bytes when it is spelled as the grammar has it and could not have one of these other forms.
    """
    stop = literal_end(o, start, end)
    if stop < 0:
        return b"", -1
    non_sync = o[end - 4] == 0x2B
    if not non_sync and not fits(o, end, stop, forms):
        return o[end:stop], stop
    octets = memoryview(o)[end:stop]
    if o[start] == 0x7E:
        return (NonSyncLiteral8 if non_sync else Literal8)(octets), stop
    return (NonSyncLiteral if non_sync else Literal)(octets), stop


def sequence_set(o: bytes, start: i64, end: i64) -> object:
    """A `SequenceSet`; None when one of its numbers has more than 32 bits."""
    value: i64 = 0
    largest: i64 = MAX_32
    at: i64 = start
    while at < end:
        digit: i64 = o[at] - 0x30
        value = value * 10 + digit if 0 <= digit <= 9 else 0
        if value > largest:
            return None
        at += 1
    return SequenceSet(o[start:end])


def interned(known: dict[bytes, object], read: Callable[[bytes], object], octets: bytes) -> object:
    """The value of these octets, the same one every time if it is among the first; None when they have none."""
    value = known.get(octets)
    if value is None:
        try:
            value = read(octets)
        except ValueError:
            return None
        if len(known) < MAX_INTERNED and len(octets) < MAX_INTERNED:
            known[octets] = value
    return value


def of_kind(kind: type[bytes], value: bytes) -> bytes:
    """A string as the class that its rule has, a `Spelled`, which remembers the form it came in."""
    if type(value) is bytes:
        return _NEW(kind, value)
    return cast("Callable[..., bytes]", kind)(value, type(value))


def refuses(constraints: list[Constraint], values: list[object]) -> bool:
    """Whether something that an RFC says in prose is against the values of a rule."""
    for constraint in constraints:  # noqa: SIM110
        if constraint(values) is not None:
            return True
    return False


FAILED: Final[set[int]] = set()
"""The places at which a rule that can stand inside itself was refused; only while `NOTING` is not empty."""
NOTING: Final[list[bytes]] = []
"""The messages that are being read for their faults."""


def begin_noting(o: bytes) -> None:
    """Note from now on where rules that can stand inside themselves are refused, in this message and others."""
    FAILED.clear()
    NOTING.append(o)


def end_noting() -> None:
    """End the last `begin_noting`."""
    NOTING.pop()


def failed(start: i64) -> i64:
    """Note that a rule that can stand inside itself is not at this place; returns -1."""
    if len(NOTING) > 0:
        FAILED.add(start)
    return -1


def read_items(
    o: bytes, at: i64, parts: list[tuple[bytes, Callable[..., object] | None, i64]], wide: bool, values: list[object]
) -> i64:
    """Read items of a list as long as they are right, and add the values of all but the last to ``values``.

    An item is these parts one after another: a word in lower case, or else a function of the parser with the depth that
    it is told, -1 if it takes none. ``wide``: an item has several values. Returns the place after the last but one.
    What is known to be refused at a place is not read there again: else the octets in many brackets would be read as
    many times.
    """
    item: object = None
    end: i64 = -1
    while True:
        found: list[object] = []
        place: i64 = at if end < 0 else end
        for word, read, depth in parts:
            if place >= len(o):
                return at
            if read is None:
                if not is_word(o, place, word):
                    return at
                place += len(word)
                continue
            if depth >= 0 and place in FAILED:
                return at
            result = read(o, place) if depth < 0 else read(o, place, depth)
            if isinstance(result, tuple):
                found.extend(result[:-1])
                result = result[-1]
            else:
                found.append(None)
            place = cast("int", result)
            if place < 0:
                return at
        if place == (at if end < 0 else end):
            return at
        if end >= 0:
            values.append(item)
            at = end
        item = tuple(found) if wide else found[0]
        end = place


# Writing


def named(module: object, names: str) -> tuple[object, ...]:
    """What is in a module, by names with spaces between them."""
    return tuple([getattr(module, name) for name in names.split()])


def numbered(classes: tuple[object, ...]) -> dict[object, int]:
    """A number for each class, from 1."""
    return {cls: number for number, cls in enumerate(classes, 1)}


def ways(numbers: dict[object, int], *classes: tuple[object, ...]) -> bytes:
    """A table of which way to go, from 1, for the number of each class; 0 where there is none."""
    found = bytearray(len(numbers) + 1)
    for way, several in enumerate(classes, 1):
        for cls in several:
            found[numbers[cls]] = way
    return bytes(found)


def add(octets: bytes, out: list[bytes]) -> bool:
    """Add octets; returns True."""
    out.append(octets)
    return True


def add_number(value: object, minimum: int, maximum: int, out: list[bytes]) -> bool:
    """Add an int in these bounds."""
    if type(value) is not int or not minimum <= value <= maximum:
        return False
    out.append(str(value).encode("ascii"))
    return True


def exact(value: bytes) -> bytes:
    """A string whose octets are what its class says of them: itself, or plain octets if its class is not known."""
    cls = type(value)
    if cls is bytes or cls in _OWN:
        return value
    return b"".join((value,))


def add_quoted(value: bytes, octets: bytes, out: list[bytes]) -> bool:
    """Add a string of the octets of a table as a quoted string."""
    escape = False
    at: i64 = 0
    while at < len(value):
        octet: i64 = value[at]
        if octets[octet] == 0:
            return False
        if octet == 0x22 or octet == 0x5C:
            escape = True
        at += 1
    out.append(b'"')
    out.append(_escaped(value) if escape else value)
    out.append(b'"')
    return True


def in_quotes(value: bytes) -> bytes:
    """A string as a quoted string."""
    return b'"' + _escaped(value) + b'"'


def _escaped(value: bytes) -> bytes:
    return value.replace(b"\\", b"\\\\").replace(b'"', b'\\"')


def add_literal(value: bytes, eight: bool, out: list[bytes]) -> bool:
    """Add a literal, or if ``eight`` a literal8, in the form that the value asks for."""
    form = literal_form(value) if isinstance(value, _LITERAL) else Literal8 if eight else _LITERAL
    octets = exact(value)
    if (
        form is _STREAMED
        or issubclass(form, Literal8) != eight
        or len(octets) > MAX_32
        or (not eight and octets.find(b"\0") >= 0)
    ):
        return False
    opening, closing = form.announcement
    out.append(opening + str(len(octets)).encode("ascii") + closing)
    out.append(octets)
    return True


def is_set(octets: bytes) -> bool:
    """Whether no number of a set has more than 32 bits."""
    return sequence_set(octets, 0, len(octets)) is not None


def is_empty(value: object) -> bool:
    """Whether a value is the empty tuple."""
    return isinstance(value, tuple) and len(value) == 0


def spelling(value: bytes) -> i64:
    """The form that a string asks for: `QUOTED`, `UTF8_QUOTED`, `LITERAL`, or `PLAIN` for any."""
    if type(value) is bytes:
        return PLAIN
    if isinstance(value, _QUOTED):
        return UTF8_QUOTED if isinstance(value, _UTF8_QUOTED) else QUOTED
    return LITERAL if isinstance(value, _LITERAL) else PLAIN


def respelled(value: bytes) -> bytes:
    """A string of the form that a `Spelled` remembers; any other string as it is."""
    if type(value) is bytes or not isinstance(value, Spelled):
        return value
    form = value.form
    return value if form is None else form(exact(value))


def remembered(known: dict[object, bytes], kind: type, value: object) -> bytes | None:
    """The octets that a value of exactly this class had before, if it had."""
    return known.get(value) if type(value) is kind else None


def remember(known: dict[object, bytes], kind: type, value: object, octets: bytes) -> None:
    """Keep the octets of a value of exactly this class for reuse, if it is among the first."""
    if type(value) is kind and len(known) < MAX_INTERNED and len(octets) < MAX_INTERNED:
        known[value] = octets


def written(meaning: Terminal, value: object) -> bytes | None:
    """A value as the octets of a terminal; None when it has none."""
    try:
        return exact(meaning.write(value))
    except ValueError:
        return None

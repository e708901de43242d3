"""Run-time support for the generated parser and writer: numbers, strings, literals, interning.

A message is read in place: functions take the octets ``o`` of a whole message, which ends with LF, and offsets in it.
In all functions, ``end`` is the offset after the last octet. mypyc compiles this module with the generated ones.
"""

from __future__ import annotations

from threading import get_ident
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
"""Index in a table of octets, see `table`: 1 there if a string of these octets may be empty."""

MAX_INTERNED: Final = 1024
"""The number of values of one kind that are kept for reuse. Values of so many octets or more are not kept."""

# The forms that a string can ask for, see `spelling`.
PLAIN: Final = 0
QUOTED: Final = 1
LITERAL: Final = 2
UTF8_QUOTED: Final = 3


def table(octets: bytes, *, empty: bool = False) -> bytes:
    """Make a table of 257 entries: 1 at each of these octets, and at `EMPTY` if a string may have none; else 0."""
    return bytes([octet in octets for octet in range(256)]) + bytes([empty])


_NEW: Final[Callable[[type[bytes], bytes], bytes]] = bytes.__new__
"""Makes a string of a class, also a `Spelled` without a form. Faster than to call the class."""

_QUOTED: Final = Quoted
_UTF8_QUOTED: Final = Utf8Quoted
_LITERAL: Final = Literal
_STREAMED: Final = StreamedLiteral

_OWN: Final = frozenset([cls for cls in vars(strings).values() if isinstance(cls, type) and issubclass(cls, bytes)])
"""The string classes of this library. Other classes may override methods of bytes."""

ANY_FORM: Final = (table(bytes(range(256)), empty=True),)
"""An argument ``forms`` that fits every string."""


def is_word(o: bytes, start: i64, word: bytes) -> bool:
    """Return True if ``word``, which is in lower case, stands at ``start`` in any letter case."""
    at: i64 = 0
    while at < len(word):
        octet: i64 = o[start + at]
        wanted: i64 = word[at]
        if octet != wanted and (octet + 0x20 != wanted or not 0x61 <= wanted <= 0x7A):
            return False
        at += 1
    return True


def only(o: bytes, start: i64, end: i64, octets: bytes) -> bool:
    """Return True if the octets from ``start`` to ``end`` are all in the table ``octets``.

    If there are none, return True if the table allows the empty string.
    """
    if start == end:
        return octets[EMPTY] != 0
    while start < end:
        if octets[o[start]] == 0:
            return False
        start += 1
    return True


def fits(o: bytes, start: i64, end: i64, forms: tuple[bytes, ...]) -> bool:
    """Return True if a string can have one of these forms. Each form is given as the table of its octets."""
    for octets in forms:  # noqa: SIM110, a loop that mypyc compiles well
        if only(o, start, end, octets):
            return True
    return False


def number(o: bytes, start: i64, end: i64, minimum: i64, maximum: i64) -> object:
    """The decimal digits from ``start`` to ``end`` as an int; None if it is not in ``minimum``..``maximum``."""
    value: i64 = 0
    tenth: i64 = maximum // 10
    while start < end:
        digit: i64 = o[start] - 0x30
        if value > tenth or (value == tenth and digit > maximum - tenth * 10):
            return _refused()
        value = value * 10 + digit
        start += 1
    if value < minimum:
        return _refused()
    return value


def quoted(o: bytes, start: i64, end: i64, forms: tuple[bytes, ...]) -> bytes:
    """Read a quoted string with its quotes: as a `Quoted` if it could also have one of ``forms``, else as plain bytes.

    ``forms``: the forms that the grammar prefers to a quoted string in this place.
    """
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
    """Read a quoted string after an asterisk, which is at ``start``, as a `Utf8Quoted`."""
    return _UTF8_QUOTED(quoted(o, start + 1, end, ()))


def _unescaped(o: bytes, start: i64, end: i64) -> bytes:
    """The octets from ``start`` up to the closing quote at ``end - 1``, without the backslashes that escape."""
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
    """The offset after the literal that the announcement from ``start`` to ``end`` announces; -1 if it is not valid."""
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
    """Read the literal whose announcement is from ``start`` to ``end``; return it and the offset after it, or -1.

    It becomes plain bytes if it is synchronizing and could not have one of ``forms`` (see `quoted`).
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
    """Read a `SequenceSet`; None if one of its numbers has more than 32 bits."""
    value: i64 = 0
    largest: i64 = MAX_32
    at: i64 = start
    while at < end:
        digit: i64 = o[at] - 0x30
        value = value * 10 + digit if 0 <= digit <= 9 else 0
        if value > largest:
            return _refused()
        at += 1
    return SequenceSet(o[start:end])


def interned(known: dict[bytes, object], read: Callable[[bytes], object], octets: bytes) -> object:
    """The value of these octets; None if they are not valid. The first `MAX_INTERNED` values are kept for reuse."""
    value = known.get(octets)
    if value is None:
        try:
            value = read(octets)
        except ValueError:
            return _refused()
        if len(known) < MAX_INTERNED and len(octets) < MAX_INTERNED:
            known[octets] = value
    return value


def of_kind(kind: type[bytes], value: bytes) -> bytes:
    """Make a string an instance of ``kind``, the class of its rule: a `Spelled`, which remembers the string's form."""
    if type(value) is bytes:
        return _NEW(kind, value)
    return cast("Callable[..., bytes]", kind)(value, type(value))


def refuses(constraints: list[Constraint], values: list[object]) -> bool:
    """Return True if one of the constraints of a rule refuses its values."""
    if len(SYNTAX_ONLY) > 0 and get_ident() in SYNTAX_ONLY:
        return False
    for constraint in constraints:  # noqa: SIM110
        if constraint(values) is not None:
            return True
    return False


FAILED: Final[set[int]] = set()
"""The offsets where a rule that can stand inside itself was refused. Filled only while `NOTING` is not empty."""
FAILED_SYNTAX: Final[set[int]] = set()
"""Those among them where it was refused although values did not count."""
NOTING: Final[list[bytes]] = []
"""The messages in which a fault is being searched."""
SYNTAX_ONLY: Final[set[int]] = set()
"""The threads that read by syntax alone now: values and constraints are not checked."""


def begin_noting(o: bytes) -> None:
    """Clear `FAILED`, and note in it from now on where rules that can stand inside themselves are refused."""
    FAILED.clear()
    FAILED_SYNTAX.clear()
    NOTING.append(o)


def end_noting() -> None:
    """Undo the last `begin_noting`."""
    NOTING.pop()


def failed(start: i64) -> i64:
    """Note in `FAILED` that a rule that can stand inside itself was refused at this offset. Returns -1."""
    if len(NOTING) > 0:
        if len(SYNTAX_ONLY) > 0 and get_ident() in SYNTAX_ONLY:
            FAILED_SYNTAX.add(start)
        else:
            FAILED.add(start)
    return -1


def _refused() -> object:
    """Return None for a value that is not allowed; where only the syntax counts, some value."""
    return 0 if len(SYNTAX_ONLY) > 0 and get_ident() in SYNTAX_ONLY else None


def skip_items(
    o: bytes, at: i64, parts: list[tuple[bytes, Callable[..., object] | None, i64]], wide: bool, values: list[object]
) -> i64:
    """Do the same as `read_items`, but by syntax alone: values may be out of range, and constraints are not checked.

    The values that are added only count the items.
    """
    SYNTAX_ONLY.add(get_ident())
    try:
        return read_items(o, at, parts, wide, values)
    finally:
        SYNTAX_ONLY.discard(get_ident())


def undo(q: list[object], count: int) -> None:
    """Take back what was told after the first ``count`` quirks."""
    while len(q) > count:
        q.pop()


def read_items(
    o: bytes, at: i64, parts: list[tuple[bytes, Callable[..., object] | None, i64]], wide: bool, values: list[object]
) -> i64:
    """Read items of a list as long as they are valid, and add the values of all but the last to ``values``.

    ``parts``: the parts of an item, one after another. A part is a word in lower case; or a function of the parser with
    the depth that it gets as third argument, or -1 if it gets none. ``wide``: an item has several values. Returns the
    offset after the last item but one. A nested rule is not tried again where it was refused before; otherwise octets
    inside many brackets would be read once for each bracket.
    """
    failures = FAILED_SYNTAX if get_ident() in SYNTAX_ONLY else FAILED
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
            if depth >= 0 and place in failures:
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
    """Return the objects of a module that have these names, which are separated by spaces."""
    return tuple([getattr(module, name) for name in names.split()])


def numbered(classes: tuple[object, ...]) -> dict[object, int]:
    """Number the classes, from 1."""
    return {cls: number for number, cls in enumerate(classes, 1)}


def ways(numbers: dict[object, int], *classes: tuple[object, ...]) -> bytes:
    """Make a table: for the number of a class, the number (from 1) of the tuple in ``classes`` that has it, or 0."""
    found = bytearray(len(numbers) + 1)
    for way, several in enumerate(classes, 1):
        for cls in several:
            found[numbers[cls]] = way
    return bytes(found)


def add(octets: bytes, out: list[bytes]) -> bool:
    """Add octets to ``out``. Returns True."""
    out.append(octets)
    return True


def add_number(value: object, minimum: int, maximum: int, out: list[bytes]) -> bool:
    """Add an int in ``minimum``..``maximum``. Returns False, and adds nothing, for any other value."""
    if type(value) is not int or not minimum <= value <= maximum:
        return False
    out.append(str(value).encode("ascii"))
    return True


def exact(value: bytes) -> bytes:
    """Return the string itself, or a copy as plain bytes if its class is not of this library (see `_OWN`)."""
    cls = type(value)
    if cls is bytes or cls in _OWN:
        return value
    return b"".join((value,))


def add_quoted(value: bytes, octets: bytes, out: list[bytes]) -> bool:
    """Add a string as a quoted string. Returns False if it has an octet that is not in the table ``octets``."""
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
    """Write a string as a quoted string, with quotes and escapes."""
    return b'"' + _escaped(value) + b'"'


def _escaped(value: bytes) -> bytes:
    return value.replace(b"\\", b"\\\\").replace(b'"', b'\\"')


def add_literal(value: bytes, eight: bool, out: list[bytes]) -> bool:
    """Add a literal, or a literal8 if ``eight``, in the form of the value's class; False if it cannot be one."""
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
    """Return True if no number of a set has more than 32 bits."""
    return sequence_set(octets, 0, len(octets)) is not None


def is_empty(value: object) -> bool:
    """Return True if a value is an empty tuple."""
    return isinstance(value, tuple) and len(value) == 0


def spelling(value: bytes) -> i64:
    """The form that a string asks for: `QUOTED`, `UTF8_QUOTED`, `LITERAL`, or `PLAIN` for any."""
    if type(value) is bytes:
        return PLAIN
    if isinstance(value, _QUOTED):
        return UTF8_QUOTED if isinstance(value, _UTF8_QUOTED) else QUOTED
    return LITERAL if isinstance(value, _LITERAL) else PLAIN


def respelled(value: bytes) -> bytes:
    """Turn a `Spelled` into a string of the form that it remembers. Other strings are returned unchanged."""
    if type(value) is bytes or not isinstance(value, Spelled):
        return value
    form = value.form
    return value if form is None else form(exact(value))


def remembered(known: dict[object, bytes], kind: type, value: object) -> bytes | None:
    """The octets that `remember` kept for a value of exactly this class; None if there are none."""
    return known.get(value) if type(value) is kind else None


def remember(known: dict[object, bytes], kind: type, value: object, octets: bytes) -> None:
    """Keep the octets of a value of exactly this class for reuse; only of the first `MAX_INTERNED` values."""
    if type(value) is kind and len(known) < MAX_INTERNED and len(octets) < MAX_INTERNED:
        known[value] = octets


def written(meaning: Terminal, value: object) -> bytes | None:
    """The octets of a value of a terminal; None if the terminal cannot write it."""
    try:
        return exact(meaning.write(value))
    except ValueError:
        return None

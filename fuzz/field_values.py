"""Values for the fields of nodes, chosen to break the writer."""

from __future__ import annotations

import enum
import random
import types
import typing

import msgspec

from imapgrammar import jsonable, strings
from imapgrammar.dates import Date, DateTime
from imapgrammar.node import Node
from imapgrammar.sets import SequenceSet
from trees import members

OCTETS = (
    b"", b"a", b"X-1", b"hello world", b" ", b"\r", b"\n", b"\r\n", b"\0", b"\xff", b'"', b"\\", b"a\\", b"(", b")",
    b"]", b"[", b"{0}", b"a{3+}", b"~{1}", b"{5}", b"%", b"*", b"NIL", b"nil", b"INBOX", b"inbox", b"DONE",
    b"=", b"AAAA",
    b"\\Recent", b"\\Seen", b"\\*", b"$MDNSent", b"x\r\nb NOOP", b"two\r\nlines", b'"x"', b"[ALERT] x",
    b"[ALERT]", b"OK",
    b"FLAGS", b"MODSEQ", b"CHANGEDSINCE", b"1:*", b"$", b"a" * 70, b"\xc3\xa9", b"/flags/\\\\Seen",
    b"CONDSTORE", b"+", b"1",
    b"AUTH=PLAIN", b"HEADER", b"BODY[]", b"&U,BTFw-", b"UTF-8", b"\x7f", b"{99999999999}",
)  # fmt: skip
"""Contents of strings that could turn one message into another."""
NUMBERS = (0, 1, 2, 63, 64, 65, 12345, 2**31, 2**32 - 1, 2**32, 2**63 - 1, 2**63, 2**64, -1)
FORMS: tuple[strings.Form, ...] = (
    strings.Quoted,
    strings.Utf8Quoted,
    strings.Literal,
    strings.NonSyncLiteral,
    strings.Literal8,
    strings.NonSyncLiteral8,
)
_SETS = (
    b"1",
    b"1:3",
    b"5:2,7",
    b"2,2",
    b"1:*",
    b"*",
    b"*:*",
    b"$",
    b"",
    b"0",
    b"1,",
    b"4294967295",
    b"4294967296",
    b"x",
)
_KEYWORDS = ("MESSAGES", "HIGHESTMODSEQ", "DATE", "REFERENCES", "PLAIN", "uidnext", "", "A B", "X\r\n")
_DATES = (b"1-Feb-1994", b"01-feb-1994", b"31-Feb-0000", b"x", b'1-Feb-1994"')
_TIMES = (b"17-Jul-1996 02:44:25 -0700", b" 1-Jul-1996 02:44:25 +0000", b"1-Jul-1996 02:44:25 +0000", b"x")


def value(hint: object, chance: random.Random, depth: int = 3) -> object:
    """A value of the annotated type; its field may not be able to hold it. Nodes nest to about ``depth``."""
    choices = list(members(hint))
    if depth <= 0:
        flat = [choice for choice in choices if not (isinstance(choice, type) and issubclass(choice, Node))]
        choices = flat or choices
    choice = chance.choice(choices)
    if typing.get_origin(choice) is tuple:
        hints = typing.get_args(choice)
        if hints[-1] is Ellipsis:
            return tuple(value(hints[0], chance, depth - 1) for _ in range(chance.randint(0, 3 if depth > 0 else 1)))
        return tuple(value(each, chance, depth - 1) for each in hints)
    assert isinstance(choice, type), choice
    return _of_type(choice, chance, depth)


def _of_type(cls: type, chance: random.Random, depth: int) -> object:
    if issubclass(cls, Node):
        hints = jsonable.field_types(cls)
        return cls(*(value(hints[name], chance, depth - 1) for name in cls.__struct_fields__))
    if cls in _PLAIN:
        return chance.choice(_PLAIN[cls])
    if issubclass(cls, enum.Enum):
        return chance.choice(list(cls))
    if issubclass(cls, SequenceSet):
        return SequenceSet(chance.choice(_SETS))
    if issubclass(cls, DateTime):
        return cls(chance.choice(_TIMES))
    if issubclass(cls, strings.Spelled):
        octets = chance.choice(_DATES if issubclass(cls, Date) else OCTETS)
        return cls(octets, chance.choice((None, None, *FORMS)))
    assert issubclass(cls, bytes), cls
    octets = chance.choice(OCTETS)
    return chance.choice((bytes, bytes, *FORMS))(octets) if cls is bytes else cls(octets)


_PLAIN: dict[type, tuple[object, ...]] = {
    types.NoneType: (None,),
    bool: (False, True),
    int: NUMBERS,
    str: _KEYWORDS,
    msgspec.UnsetType: (msgspec.UNSET,),
}

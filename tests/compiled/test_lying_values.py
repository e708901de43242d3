"""Values whose methods return wrong results: both writers write the octets that they have checked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, ClassVar

import pytest

from imapgrammar import SequenceSet, SerializeError, parse_command, parse_response, reference, serialize
from imapgrammar.dates import DateTime
from imapgrammar.nodes import (
    Append,
    AppendMessage,
    Authenticate,
    BodySection,
    Command,
    ContinueData,
    Copy,
    FetchData,
    FlagsData,
    Id,
    List,
    Login,
    Noop,
    Ok,
    Search,
    SearchKeyword,
    Select,
    Status,
    Store,
    StoreAtt,
    StoreAttFlags,
    UnknownCommand,
)
from imapgrammar.strings import (
    Atom,
    Base64,
    CapabilityName,
    Flag,
    Literal,
    Mailbox,
    NonSyncLiteral,
    Quoted,
    StreamedLiteral,
)

EVIL = b"x\r\nb DELETE INBOX\r\n"


class Lies:
    """Methods that say of octets that they are ``a``."""

    __slots__ = ()

    def __len__(self) -> int:
        return 1

    def __iter__(self) -> Iterator[int]:
        return iter(b"a")

    def __getitem__(self, key: Any) -> Any:
        return b"a"[key]

    def __bytes__(self) -> bytes:
        return b"a"

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return hash(b"a")

    def __add__(self, other: Any) -> Any:
        return b"a" + other

    def __contains__(self, key: Any) -> bool:
        return False

    def find(self, *_: Any) -> int:
        return -1

    def count(self, *_: Any) -> int:
        return 0

    def replace(self, *_: Any) -> bytes:
        return b"a"

    def isascii(self) -> bool:
        return True

    def upper(self) -> bytes:
        return b"A"


def lying(kind: type[bytes]) -> type[bytes]:
    """A subclass of a class of strings whose methods lie."""
    return type(f"Lying{kind.__name__}", (Lies, kind), {})


class LyingBytes(Lies, bytes):
    """Octets whose methods lie."""

    __slots__ = ()


class AnnouncedLiteral(Literal):
    """A literal with an announcement of its own."""

    announcement: ClassVar[tuple[bytes, bytes]] = (b"{3}\r\nxyz\r\nb DELETE INBOX\r\nc LOGIN {", b"}\r\n")


class LyingStr(str):
    """A keyword that is encoded as something else."""

    __slots__ = ()

    def encode(self, *_: Any) -> bytes:
        return LyingBytes(EVIL)

    def upper(self) -> str:
        return self

    def isascii(self) -> bool:
        return True


class LyingSet(SequenceSet, frozen=True):
    """A set whose octets lie."""

    def __len__(self) -> int:
        return 1

    def __str__(self) -> str:
        return "1"


class LyingInt(int):
    def __str__(self) -> str:
        return EVIL.decode()

    __repr__ = __str__

    def __index__(self) -> int:
        return 1


class LyingTuple(tuple[Any, ...]):
    __slots__ = ()

    def __len__(self) -> int:
        return 1


def commands(value: bytes) -> Iterator[Any]:
    """Commands with a string in every kind of place."""
    text: Any = value
    yield Command(text, Noop())
    yield Command(b"a", Login(text, text))
    yield Command(b"a", Login(b"x", text))
    yield Command(b"a", Select(text))
    yield Command(b"a", List(None, text, text))
    yield Command(b"a", Search(None, None, (SearchKeyword(text),)))
    yield Command(b"a", Id(((text, text),)))
    yield Command(b"a", Append(Mailbox(b"x"), (AppendMessage((text,), text, (), text),)))
    yield Command(b"a", Store(SequenceSet(b"1"), (), StoreAttFlags(StoreAtt.ADD, (text,))))
    yield Command(b"a", UnknownCommand(text, text))
    yield Command(b"a", Authenticate("PLAIN", text))
    yield ContinueData(text)


def responses(value: bytes) -> Iterator[Any]:
    """The same for responses."""
    text: Any = value
    yield Ok(None, text)
    yield FlagsData((text,))
    yield FetchData(1, (BodySection(None, None, text),))


KINDS = [bytes, Atom, Quoted, Literal, NonSyncLiteral, Mailbox, Flag, DateTime, Base64, CapabilityName]


def writers() -> list[Callable[[Any], bytes]]:
    return [serialize, reference.serialize_message]


@pytest.mark.parametrize(
    "kind", [bytes, Atom, Quoted, Literal, NonSyncLiteral, Mailbox, Flag, DateTime, Base64, CapabilityName]
)
@pytest.mark.parametrize("write", writers(), ids=["compiled", "reference"])
def test_strings_cannot_inject(kind: type[bytes], write: Callable[[Any], bytes]) -> None:
    made: bytes = lying(kind).__new__(lying(kind), EVIL)
    for message in (*commands(made), *responses(made)):
        try:
            octets = write(message)
        except SerializeError:
            continue
        read = parse_response if isinstance(message, (Ok, FlagsData, FetchData)) else parse_command
        read(octets)  # It is one message, and what looks like another is inside a literal.
        assert b"{%d}\r\n%b" % (len(EVIL), EVIL) in octets or b"{%d+}\r\n%b" % (len(EVIL), EVIL) in octets


@pytest.mark.parametrize("write", writers(), ids=["compiled", "reference"])
def test_literals_announce_what_they_are(write: Callable[[Any], bytes]) -> None:
    octets = write(Command(b"a", Login(AnnouncedLiteral(b"fred"), b"x")))
    assert octets == b"a LOGIN {4}\r\nfred x\r\n"


@pytest.mark.parametrize("write", writers(), ids=["compiled", "reference"])
@pytest.mark.parametrize(
    "message",
    [
        Command(b"a", Status(Mailbox(b"x"), (LyingStr("MESSAGES"),))),
        Command(b"a", Authenticate(LyingStr("PLAIN"))),
        Command(b"a", Copy(LyingSet(LyingBytes(EVIL)), Mailbox(b"x"))),
        Command(b"a", Store(SequenceSet(LyingBytes(EVIL)), (), StoreAttFlags(StoreAtt.ADD, ()))),
        FetchData(LyingInt(1), ()),
        FlagsData(LyingTuple((EVIL, EVIL))),
    ],
    ids=repr,
)
def test_other_values_cannot_inject(message: Any, write: Callable[[Any], bytes]) -> None:
    try:
        octets = write(message)
    except SerializeError:
        return
    assert b"DELETE" not in octets


@pytest.mark.parametrize("write", writers(), ids=["compiled", "reference"])
def test_a_streamed_literal_cannot_be_written_anywhere(write: Callable[[Any], bytes]) -> None:
    for message in (*commands(StreamedLiteral(0, 5)), *responses(StreamedLiteral(0, 5))):
        with pytest.raises(SerializeError):
            write(message)

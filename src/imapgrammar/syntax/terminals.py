"""The meaning of terminals, the character-level rules: how their octets become Python values, and back.

The grammar says which octets a terminal has; a `Terminal` says what they mean. Node modules declare
theirs with `imapgrammar.syntax.registry.declare`. ``read`` and ``write`` raise `ValueError` with one
line that says what is wrong; the caller adds the offset. ``write`` does not check its octets against
the pattern of the terminal, because the writers do that for all terminals.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable
from typing import Protocol

import msgspec

from imapgrammar import strings
from imapgrammar.errors import brief
from imapgrammar.sets import SequenceSet
from imapgrammar.syntax import utf8
from imapgrammar.syntax.limits import MAX_32

_LONG_NUMBER = re.compile(rb"[0-9]{10,}")


class Terminal(Protocol):
    """Converts between the octets of one terminal and a value.

    ``type``: the class of the values that can be written.
    """

    @property
    def type(self) -> type: ...

    def read(self, octets: bytes) -> object: ...

    def write(self, value: object) -> bytes: ...


class Number(msgspec.Struct, frozen=True):
    """Decimal digits as an int in ``minimum..maximum``; leading zeros are accepted but not kept."""

    minimum: int
    maximum: int

    @property
    def type(self) -> type:
        return int

    def read(self, octets: bytes) -> int:
        digits = octets.lstrip(b"0") or b"0"
        # int() takes quadratic time, and Python refuses very many digits.
        if len(digits) <= len(str(self.maximum)) and self.minimum <= int(digits) <= self.maximum:
            return int(digits)
        raise ValueError(f"not in {self.minimum}..{self.maximum}")

    def write(self, value: object) -> bytes:
        if type(value) is int and self.minimum <= value <= self.maximum:
            return b"%d" % value
        raise ValueError(f"{brief(value)} is not an int in {self.minimum}..{self.maximum}")


class Octets(msgspec.Struct, frozen=True):
    """The octets unchanged, as ``kind`` (bytes or a subclass). ``accepts``: the class to write, if not ``kind``."""

    kind: type[bytes] = bytes
    accepts: type[bytes] | None = None

    @property
    def type(self) -> type:
        return self.accepts or self.kind

    def read(self, octets: bytes) -> bytes:
        return self.kind(octets)

    def write(self, value: object) -> bytes:
        if isinstance(value, bytes) and isinstance(value, self.type) and not is_spelled(value):
            return strings.exact(value)
        raise ValueError(f"{brief(value)} is not {self.type.__name__}")


class Converted(msgspec.Struct, frozen=True):
    """The octets converted by ``decode``, as ``kind``; ``encode`` converts back."""

    kind: type[bytes]
    decode: Callable[[bytes], bytes]
    encode: Callable[[bytes], bytes]

    @property
    def type(self) -> type:
        return self.kind

    def read(self, octets: bytes) -> bytes:
        return self.kind(self.decode(octets))

    def write(self, value: object) -> bytes:
        if isinstance(value, self.kind):
            return self.encode(strings.exact(value))
        raise ValueError(f"{brief(value)} is not {self.kind.__name__}")


class Keyword(msgspec.Struct, frozen=True):
    """One of the terminal's keywords, as an upper-case str."""

    @property
    def type(self) -> type:
        return str

    def read(self, octets: bytes) -> str:
        return octets.decode("ascii").upper()

    def write(self, value: object) -> bytes:
        if isinstance(value, str) and value.isascii() and value == value.upper():
            return value.encode("ascii")
        raise ValueError(f"{brief(value)} is not an upper-case keyword")


class Member(msgspec.Struct, frozen=True):
    """One of the terminal's keywords, as a member of ``kind``, whose values are the keywords as the ABNF has them."""

    kind: type[enum.Enum]

    @property
    def type(self) -> type:
        return self.kind

    def read(self, octets: bytes) -> enum.Enum:
        keyword = octets.decode("ascii").upper()
        return next(member for member in self.kind if str(member.value).upper() == keyword)

    def write(self, value: object) -> bytes:
        if isinstance(value, self.kind):
            return str(value.value).encode("ascii")
        raise ValueError(f"{brief(value)} is not a {self.kind.__name__}")


class Set(msgspec.Struct, frozen=True):
    """A `SequenceSet`; the terminal says whether ``*`` is allowed, the numbers have 32 bits."""

    @property
    def type(self) -> type:
        return SequenceSet

    def read(self, octets: bytes) -> SequenceSet:
        self._check(octets)
        return SequenceSet(octets)

    def write(self, value: object) -> bytes:
        if not isinstance(value, SequenceSet) or not isinstance(value.octets, bytes):
            raise ValueError(f"{brief(value)} is not a SequenceSet")
        self._check(value.octets)
        return value.octets

    @staticmethod
    def _check(octets: bytes) -> None:
        for digits in _LONG_NUMBER.finditer(octets):
            if len(digits[0]) > 10 or int(digits[0]) > MAX_32:
                raise ValueError(f"not in 1..{MAX_32}")


def is_spelled(value: object) -> bool:
    """Return True if a string must be written as a quoted string or a literal, by its class."""
    return isinstance(value, (strings.Quoted, strings.Literal))


def unquoted(octets: bytes) -> bytes:
    """Return the content of a quoted string, which is given with its quotes.

    A backslash counts only before a quote and a backslash.
    """
    # Each quote inside has a backslash before it. Once these are gone, each two backslashes that are left are one.
    return octets[1:-1].replace(b'\\"', b'"').replace(b"\\\\", b"\\")


class StringTerminal(Terminal, Protocol):
    """A terminal that is one of the forms of a string (`imapgrammar.strings`)."""

    form: type[bytes]


class Bare(msgspec.Struct, frozen=True):
    """A string without quotes, such as an atom."""

    form: type[bytes] = bytes

    @property
    def type(self) -> type:
        return bytes

    def read(self, octets: bytes) -> bytes:
        return octets

    def write(self, value: object) -> bytes:
        if isinstance(value, bytes) and not is_spelled(value):
            return strings.exact(value)
        raise ValueError(f"{brief(value)} cannot stand as an atom")


class QuotedString(msgspec.Struct, frozen=True):
    """A string in double quotes."""

    form: type[bytes] = strings.Quoted

    @property
    def type(self) -> type:
        return bytes

    def read(self, octets: bytes) -> strings.Quoted:
        return strings.Quoted(unquoted(octets))

    def write(self, value: object) -> bytes:
        if isinstance(value, bytes) and not isinstance(value, (strings.Literal, strings.Utf8Quoted)):
            return b'"%s"' % strings.exact(value).replace(b"\\", b"\\\\").replace(b'"', b'\\"')
        raise ValueError(f"{brief(value)} cannot stand in quotes")


class Utf8ModeQuotedString(msgspec.Struct, frozen=True):
    """A string in double quotes that has UTF-8: valid only in UTF-8 mode, and never the canonical form."""

    form: type[bytes] = strings.Quoted

    @property
    def type(self) -> type:
        return bytes

    def read(self, octets: bytes) -> strings.Quoted:
        self._check_mode()
        return QuotedString().read(octets)

    def write(self, value: object) -> bytes:
        if not isinstance(value, strings.Quoted):
            raise ValueError(f"{brief(value)} cannot stand in quotes")
        self._check_mode()
        return QuotedString().write(value)

    @staticmethod
    def _check_mode() -> None:
        if not utf8.enabled():
            raise ValueError("UTF-8 in a quoted string, which ENABLE UTF8=ACCEPT or IMAP4rev2 allows")


class Utf8QuotedString(msgspec.Struct, frozen=True):
    """A string in double quotes after an asterisk (RFC 5738): may have UTF-8 in any mode; never the canonical form."""

    form: type[bytes] = strings.Utf8Quoted

    @property
    def type(self) -> type:
        return bytes

    def read(self, octets: bytes) -> strings.Utf8Quoted:
        return strings.Utf8Quoted(QuotedString().read(octets[1:]))

    def write(self, value: object) -> bytes:
        if not isinstance(value, strings.Utf8Quoted):
            raise ValueError(f"{brief(value)} cannot stand in quotes after an asterisk")
        return b"*" + QuotedString().write(strings.exact(value))


class LiteralString(msgspec.Struct, frozen=True):
    """A literal (``form`` Literal) or literal8 (``form`` Literal8).

    Its octets are taken out of the message before the grammar is applied. ``read`` gets them as an instance of a
    subclass of `Literal`; ``write`` returns the announcement and the octets.
    """

    form: type[strings.Literal]

    @property
    def type(self) -> type:
        return bytes

    def read(self, octets: bytes) -> bytes:
        if not isinstance(octets, strings.Literal):
            raise ValueError("the octets that the literal announces are missing")
        if not isinstance(octets, strings.Literal8) and bytes(octets).count(0):
            raise ValueError("NUL in a literal")
        return octets

    def write(self, value: object) -> bytes:
        if not isinstance(value, bytes) or isinstance(value, strings.Quoted):
            raise ValueError(f"{brief(value)} cannot stand as a literal")
        form = strings.literal_form(value) if isinstance(value, strings.Literal) else self.form
        octets = strings.exact(value)
        if form is strings.StreamedLiteral:
            raise ValueError("the octets of a streamed literal are gone")
        if issubclass(form, strings.Literal8) != issubclass(self.form, strings.Literal8):
            raise ValueError(f"{form.__name__} cannot stand here, {self.form.__name__} can")
        if not issubclass(form, strings.Literal8) and octets.count(0):
            raise ValueError("NUL in a literal")
        if len(octets) > MAX_32:
            raise ValueError(f"a literal has at most {MAX_32} octets")
        opening, closing = form.announcement
        return b"%s%d%s%s" % (opening, len(octets), closing, octets)

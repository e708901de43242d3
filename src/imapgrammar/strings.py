r"""IMAP strings as Python bytes that remember how they were spelled.

Plain ``bytes`` stand for the canonical form at their place in the grammar: the first of the place's
forms (atom, then quoted, then literal) that can hold the octets. Only a string that came, or shall
go, in another form is one of the classes here. They compare and hash as the octets they hold: the
form is spelling, not value.

`Flag`, `CapabilityName` and the INBOX of `Mailbox` compare without regard to letter case, also with
plain ``bytes``; but plain ``bytes`` hash by their letter case. So look them up in sets and as keys
with their own class: ``Flag(b"\\Seen") in set(flags)``.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import ClassVar, Self

from imapgrammar import mutf7


class Atom(bytes):
    """``A282``: a string without quotes where those are the canonical form (RFC 9051 section 9, tag-string)."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({bytes(self)!r})"


class Quoted(bytes):
    r"""``"fred"``: a quoted string where a shorter form would do (RFC 3501 section 4.3).

    Holds the octets without quotes and escapes. NUL, CR and LF cannot be quoted, UTF-8 only in UTF-8 mode
    (RFC 9755 section 3), other octets over 127 never: writing them raises `SerializeError`.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({bytes(self)!r})"


class Utf8Quoted(Quoted):
    r"""``*"fred"``: a quoted string that may have UTF-8 in any mode (RFC 5738 section 3.1, utf8-quoted).

    Holds the octets without asterisk, quotes and escapes: UTF-8 without NUL, CR and LF. It is for servers that have
    this first version of UTF8=ACCEPT, and is written only when asked for.
    """

    __slots__ = ()


class Literal(bytes):
    r"""``{4}`` CRLF ``fred``: a synchronizing literal where a shorter form would do (RFC 3501 section 4.3).

    Holds the octets, which may be any but NUL.
    """

    __slots__ = ()
    announcement: ClassVar[tuple[bytes, bytes]] = (b"{", b"}\r\n")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({bytes(self)!r})"


class NonSyncLiteral(Literal):
    r"""``{4+}`` CRLF ``fred``: a non-synchronizing literal (RFC 7888 section 4). Clients only."""

    __slots__ = ()
    announcement = (b"{", b"+}\r\n")


class Literal8(Literal):
    r"""``~{4}`` CRLF ``fred``: a literal8, whose octets may be NUL too (RFC 3516, RFC 4466)."""

    __slots__ = ()
    announcement = (b"~{", b"}\r\n")


class NonSyncLiteral8(Literal8):
    r"""``~{4+}`` CRLF ``fred``: a non-synchronizing literal8 (RFC 4466 section 3). Clients only."""

    __slots__ = ()
    announcement = (b"~{", b"+}\r\n")


class StreamedLiteral(Literal):
    r"""A literal whose octets were handed over while they came (`imapgrammar.wire`), and are not here.

    ``number``: which of its message's literals it is, from 0. ``size``: how many octets it had,
    0..4294967295. As bytes it is empty. It cannot be written: that raises `SerializeError`.
    """

    number: int
    size: int

    def __new__(cls, number: int, size: int) -> Self:
        self = super().__new__(cls)
        self.number = number
        self.size = size
        return self

    def __eq__(self, other: object) -> bool:
        return isinstance(other, StreamedLiteral) and (self.number, self.size) == (other.number, other.size)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash((self.number, self.size))

    def __reduce__(self) -> tuple[object, ...]:
        return (StreamedLiteral, (self.number, self.size))

    def __repr__(self) -> str:
        return f"StreamedLiteral(number={self.number}, size={self.size})"


Form = type[Quoted] | type[Literal]


class Spelled(bytes):
    """Bytes of a special meaning that still remember the form they came in.

    ``form`` is None for the canonical form, else one of the classes above; `TypeError` for any other.
    """

    form: Form | None = None

    def __new__(cls, octets: bytes, form: Form | None = None) -> Self:
        self = super().__new__(cls, octets)
        if form is not None:
            if not issubclass(form, (Quoted, Literal)):
                raise TypeError(f"{form!r} is no form of a string")
            object.__setattr__(self, "form", form)
        return self

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), (bytes(self), self.form))

    def __repr__(self) -> str:
        form = f", {self.form.__name__}" if self.form else ""
        return f"{type(self).__name__}({bytes(self)!r}{form})"


class Mailbox(Spelled):
    """``INBOX``, ``"Sent Items"``, ``&U,BTFw-``: a mailbox name, as it stands on the wire (RFC 3501 section 5.1).

    ``INBOX`` is the same name in any case; all other names compare octet by octet. ``text`` gives
    the name for people; `Mailbox.from_text` makes one from it. In UTF-8 mode (RFC 9755 section 3) names are UTF-8:
    `Mailbox.from_utf8` makes these, and ``bytes(mailbox).decode()`` reads them.
    """

    @classmethod
    def from_text(cls, text: str) -> Mailbox:
        """The name ``text`` in modified UTF-7 (RFC 3501 section 5.1.3)."""
        return cls(mutf7.encode(text))

    @classmethod
    def from_utf8(cls, text: str) -> Mailbox:
        """The name ``text`` as UTF-8, quoted unless it is ASCII: for UTF-8 mode alone."""
        return cls(text.encode(), None if text.isascii() else Quoted)

    @property
    def text(self) -> str:
        """The name decoded from modified UTF-7; raises `UnicodeError` when it is not that."""
        return mutf7.decode(bytes(self))

    @property
    def is_inbox(self) -> bool:
        """Whether this is INBOX, in any case."""
        return self.upper() == b"INBOX"

    def __eq__(self, other: object) -> bool:
        if self.is_inbox and isinstance(other, bytes):
            return other.upper() == b"INBOX"
        return bytes.__eq__(self, other) is True

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(b"INBOX") if self.is_inbox else bytes.__hash__(self)


class CaseInsensitive(bytes):
    """An atom whose letter case carries no meaning; the spelling is kept."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, bytes) and bytes(self).lower() == bytes(other).lower()

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(bytes(self).lower())

    def __repr__(self) -> str:
        return f"{type(self).__name__}({bytes(self)!r})"


class Flag(CaseInsensitive):
    r"""``\Seen``, ``$MDNSent``, ``work``: a flag, compared without regard to case (RFC 3501 section 2.3.2).

    System flags begin with a backslash, keywords do not. Where a flag is written inside a quoted
    string (RFC 7162 entry-name) this is the flag itself, with one backslash.
    """

    __slots__ = ()

    @property
    def is_keyword(self) -> bool:
        """Whether this is a keyword, defined by client or user, not a system flag."""
        return not self.startswith(b"\\")


class UnknownFlag(Flag):
    r"""``\Important``: a flag-extension, a system flag that RFC 3501 does not name."""

    __slots__ = ()


class CapabilityName(CaseInsensitive):
    """``CONDSTORE``, ``AUTH=PLAIN``: a capability, compared without regard to case (RFC 3501 section 7.2.1)."""

    __slots__ = ()


class UnknownCapability(CapabilityName):
    """``XPIG-LATIN``: a capability that no grammar file names."""

    __slots__ = ()


class Base64(bytes):
    """``AGZyZWQAc2VjcmV0``: base64 of SASL data, as it stands on the wire (RFC 3501 section 9).

    ``data`` gives the octets; `Base64.encode` makes one from them. ``=`` stands for no octets
    where RFC 4959 allows it.
    """

    __slots__ = ()

    @classmethod
    def encode(cls, data: bytes) -> Base64:
        """The base64 of ``data``."""
        return cls(base64.b64encode(data))

    @property
    def data(self) -> bytes:
        """The octets; raises `ValueError` when these characters are no base64."""
        try:
            return b"" if self == b"=" else base64.b64decode(self, validate=True)
        except binascii.Error as error:
            raise ValueError(f"not base64: {error}") from error

    def __repr__(self) -> str:
        return f"{type(self).__name__}({bytes(self)!r})"


class PercentEncoded(bytes):
    """``gray%20council``: octets in characters that a URL has (RFC 3986 section 2.1).

    Holds the characters as they stand, and compares by them. ``data`` gives the octets and ``text`` what they are as
    UTF-8; `PercentEncoded.encode` and `PercentEncoded.from_text` make one from them.
    """

    __slots__ = ()
    encoded: ClassVar[re.Pattern[bytes]] = re.compile(rb"[^A-Za-z0-9\-._~]")
    """What `encode` does not leave as it is."""

    @classmethod
    def encode(cls, data: bytes) -> Self:
        """``data``, in which only the unreserved characters of RFC 3986 stand for themselves."""
        return cls(cls.encoded.sub(lambda found: b"".join(b"%%%02X" % octet for octet in found[0]), data))

    @classmethod
    def from_text(cls, text: str) -> Self:
        """The UTF-8 of ``text``, encoded as `encode` does it."""
        return cls.encode(text.encode())

    @property
    def data(self) -> bytes:
        """The octets."""
        return re.sub(rb"%([0-9A-Fa-f]{2})", lambda found: bytes.fromhex(found[1].decode("ascii")), bytes(self))

    @property
    def text(self) -> str:
        """The octets decoded from UTF-8; raises `UnicodeError` when they are not that."""
        return self.data.decode()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({bytes(self)!r})"

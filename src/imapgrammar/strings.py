r"""Classes for IMAP strings: Python bytes that remember the form of a string on the wire.

A string has several forms on the wire: atom, quoted string, literal. Plain ``bytes`` are written in the canonical form:
the first of these forms that the grammar allows at that place and that can hold the octets. The parser returns plain
``bytes`` for a string in its canonical form, and one of the classes here for a string in another form. To write a
string in another form, use that class. The form does not count in comparison and hash, only the octets do.

`Flag`, `CapabilityName` and the INBOX of `Mailbox` compare without regard to letter case, also with plain ``bytes``.
But the hash of plain ``bytes`` depends on letter case. Therefore use the same class to look a value up in a set or
dict: ``Flag(b"\\Seen") in set(flags)``.

Making a string does not check its octets. `imapgrammar.serialize` raises `imapgrammar.SerializeError` for octets that
the form cannot hold.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import ClassVar, Self

from imapgrammar import mutf7


class Atom(bytes):
    """``A282``: a string without quotes where the canonical form has quotes (RFC 9051 section 9, tag-string)."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({bytes(self)!r})"


class Quoted(bytes):
    r"""``"fred"``: a quoted string where a simpler form is possible (RFC 3501 section 4.3).

    Holds the octets without quotes and without the backslashes of the wire form. A quoted string cannot contain NUL, CR
    or LF. It can contain UTF-8 in UTF-8 mode only (RFC 9755 section 3), and never other octets over 127. Writing such
    octets raises `SerializeError`.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({bytes(self)!r})"


class Utf8Quoted(Quoted):
    r"""``*"fred"``: a quoted string that can contain UTF-8 in any mode (RFC 5738 section 3.1, utf8-quoted).

    Holds the octets without asterisk, quotes and backslashes: UTF-8 without NUL, CR and LF. Only servers with the first
    version of UTF8=ACCEPT, which RFC 6855 made obsolete, understand it. Plain ``bytes`` are never written in this form.
    """

    __slots__ = ()


class Literal(bytes):
    r"""``{4}`` CRLF ``fred``: a synchronizing literal where a simpler form is possible (RFC 3501 section 4.3).

    Holds 0..4294967295 octets of any value but NUL.
    """

    __slots__ = ()
    announcement: ClassVar[tuple[bytes, bytes]] = (b"{", b"}\r\n")
    """The octets before and after the count of octets in the announcement."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({bytes(self)!r})"


class NonSyncLiteral(Literal):
    r"""``{4+}`` CRLF ``fred``: a non-synchronizing literal (RFC 7888 section 3). Only clients send it."""

    __slots__ = ()
    announcement = (b"{", b"+}\r\n")


class Literal8(Literal):
    r"""``~{4}`` CRLF ``fred``: a literal8, which can contain NUL too (RFC 3516 section 7, RFC 4466 section 3)."""

    __slots__ = ()
    announcement = (b"~{", b"}\r\n")


class NonSyncLiteral8(Literal8):
    r"""``~{4+}`` CRLF ``fred``: a non-synchronizing literal8 (RFC 4466 section 3). Only clients send it."""

    __slots__ = ()
    announcement = (b"~{", b"+}\r\n")


class StreamedLiteral(Literal):
    r"""A placeholder for a literal whose octets `imapgrammar.wire` delivered in pieces as they arrived.

    ``number``: the position of the literal among the literals of its message, from 0. ``size``: the count of its
    octets, 0..4294967295. Its own bytes are empty. Writing it raises `SerializeError`.
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


def exact(value: bytes) -> bytes:
    """Return the octets of a string as plain ``bytes``. What methods of a subclass say of them does not count."""
    return value if type(value) is bytes else b"".join((value,))


def literal_form(value: Literal) -> type[Literal]:
    """Return the class of this module that a literal is of, also for an instance of a subclass of that class."""
    forms: tuple[type[Literal], ...] = (StreamedLiteral, NonSyncLiteral8, Literal8, NonSyncLiteral)
    return next((form for form in forms if isinstance(value, form)), Literal)


class Spelled(bytes):
    """A string with a class of its own, such as a mailbox name or a date, that remembers its form on the wire.

    ``form``: None for the canonical form, else `Quoted`, `Literal` or one of their subclasses. Any other class raises
    `TypeError`. Instances are immutable: to set an attribute raises `AttributeError`.
    """

    form: Form | None = None

    def __new__(cls, octets: bytes, form: Form | None = None) -> Self:
        self = super().__new__(cls, octets)
        if form is not None:
            if not issubclass(form, (Quoted, Literal)):
                raise TypeError(f"{form!r} is not a form of a string")
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
    """``INBOX``, ``"Sent Items"``, ``&U,BTFw-``: a mailbox name (RFC 3501 section 5.1).

    Holds the octets of the wire, without quotes. ``INBOX`` is the same name in any letter case; all other names compare
    octet by octet. ``text`` is the name decoded for people; `Mailbox.from_text` makes a Mailbox from such a text. In
    UTF-8 mode (RFC 9755 section 3) names are UTF-8: use `Mailbox.from_utf8` to make them and
    ``bytes(mailbox).decode()`` to decode them.
    """

    @classmethod
    def from_text(cls, text: str) -> Mailbox:
        """Return the name ``text`` in modified UTF-7 (RFC 3501 section 5.1.3).

        Raises `UnicodeError` for a lone surrogate.
        """
        return cls(mutf7.encode(text))

    @classmethod
    def from_utf8(cls, text: str) -> Mailbox:
        """Return the name ``text`` in UTF-8, for UTF-8 mode only. A name that is not ASCII is in quotes.

        Raises `UnicodeError` for a lone surrogate.
        """
        return cls(text.encode(), None if text.isascii() else Quoted)

    @property
    def text(self) -> str:
        """The name decoded from modified UTF-7. Raises `UnicodeError` if the octets are not modified UTF-7."""
        return mutf7.decode(bytes(self))

    @property
    def is_inbox(self) -> bool:
        """True for INBOX, in any letter case."""
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
    """A string that compares and hashes without regard to letter case. It keeps its spelling."""

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
    r"""``\Seen``, ``$MDNSent``, ``work``: a flag, compared without regard to letter case (RFC 3501 section 2.3.2).

    System flags begin with a backslash; keywords do not. A flag in the quoted entry name of SEARCH MODSEQ has two
    backslashes on the wire (RFC 7162 section 7, entry-name); the Flag has one.
    """

    __slots__ = ()

    @property
    def is_keyword(self) -> bool:
        """True for a keyword, such as ``$MDNSent``; False for a system flag, such as ``\\Seen``."""
        return not self.startswith(b"\\")


class UnknownFlag(Flag):
    r"""``\Important``: a flag with a backslash that the grammar does not name (RFC 3501 section 9, flag-extension).

    Flags of messages and attributes of mailboxes are separate lists. ``\Important`` is in the second one only.
    """

    __slots__ = ()


class CapabilityName(CaseInsensitive):
    """``CONDSTORE``, ``AUTH=PLAIN``: a capability, compared without regard to letter case (RFC 3501 section 7.2.1)."""

    __slots__ = ()


class UnknownCapability(CapabilityName):
    """``XPIG-LATIN``: a capability that no grammar file names (RFC 3501 section 7.2.1)."""

    __slots__ = ()


class Base64(bytes):
    """``AGZyZWQAc2VjcmV0``: SASL data in base64 (RFC 3501 section 9, base64).

    Holds the base64 characters of the wire. ``data`` is the decoded octets; `Base64.encode` makes a Base64 from octets.
    ``=`` alone means zero octets (RFC 4959 section 3).
    """

    __slots__ = ()

    @classmethod
    def encode(cls, data: bytes) -> Base64:
        """Return ``data`` encoded in base64."""
        return cls(base64.b64encode(data))

    @property
    def data(self) -> bytes:
        """The decoded octets. Raises `ValueError` if the characters are not base64."""
        try:
            return b"" if self == b"=" else base64.b64decode(self, validate=True)
        except binascii.Error as error:
            raise ValueError(f"not base64: {error}") from error

    def __repr__(self) -> str:
        return f"{type(self).__name__}({bytes(self)!r})"


class PercentEncoded(bytes):
    """``gray%20council``: percent-encoded octets, a part of a URL (RFC 3986 section 2.1).

    Holds and compares the characters as they are in the URL. ``data`` is the decoded octets, and ``text`` is these
    octets decoded from UTF-8. `PercentEncoded.encode` and `PercentEncoded.from_text` do the reverse.
    """

    __slots__ = ()
    encoded: ClassVar[re.Pattern[bytes]] = re.compile(rb"[^A-Za-z0-9\-._~]")
    """The pattern of the octets that `encode` replaces by ``%`` and two hexadecimal digits."""

    @classmethod
    def encode(cls, data: bytes) -> Self:
        """Return ``data`` percent-encoded, except for the unreserved characters (RFC 3986 section 2.3).

        A subclass can leave other characters as they are.
        """
        return cls(cls.encoded.sub(lambda found: b"".join(b"%%%02X" % octet for octet in found[0]), data))

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Return the UTF-8 of ``text``, percent-encoded by `encode`. Raises `UnicodeError` for a lone surrogate."""
        return cls.encode(text.encode())

    @property
    def data(self) -> bytes:
        """The decoded octets. A ``%`` without two hexadecimal digits stays as it is."""
        return re.sub(rb"%([0-9A-Fa-f]{2})", lambda found: bytes.fromhex(found[1].decode("ascii")), bytes(self))

    @property
    def text(self) -> str:
        """The decoded octets as text. Raises `UnicodeError` if they are not UTF-8."""
        return self.data.decode()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({bytes(self)!r})"

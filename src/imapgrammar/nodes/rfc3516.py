"""RFC 3516: BINARY."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.nodes.rfc3501_message import Partial
from imapgrammar.strings import Literal8
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import LiteralString

declare(APPEND_LITERAL8=LiteralString(Literal8))


class FetchBinary(Node):
    r"""``BINARY[1.2]<0.2048>``: ask for a part without its transfer encoding, and set ``\Seen`` (RFC 3516 section 4.2).

    ``part``: the numbers of nested parts, 1..4294967295 each; ``()`` for the whole message, ``BINARY[]``.
    ``partial``: of the decoded octets.
    """

    part: tuple[int, ...] = ()
    partial: Partial | None = None


class FetchBinaryPeek(Node):
    r"""``BINARY.PEEK[1]``: as `FetchBinary`, but ``\Seen`` stays as it is (RFC 3516 section 4.2)."""

    part: tuple[int, ...] = ()
    partial: Partial | None = None


class FetchBinarySize(Node):
    """``BINARY.SIZE[1]``: ask how many octets a part has when decoded (RFC 3516 section 4.2).

    ``part`` as in `FetchBinary`.
    """

    part: tuple[int, ...] = ()


class Binary(Node):
    """``BINARY[1] ~{342}``…: a part without its transfer encoding (RFC 3516 section 4.3).

    ``part`` as in `FetchBinary`. ``origin``: the first octet of a substring of the decoded part,
    0..4294967295. ``octets``: None for NIL; a `Literal8` may hold NUL.
    """

    part: tuple[int, ...]
    origin: int | None
    octets: bytes | None


class BinarySize(Node):
    """``BINARY.SIZE[1] 342``: how many octets a part has when decoded, 0..4294967295 (RFC 3516 section 4.3)."""

    part: tuple[int, ...]
    size: int


class UnknownCte(Node):
    """``[UNKNOWN-CTE]``: the server cannot decode the part, or cannot store NUL (RFC 3516 sections 4.3 and 4.4)."""

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

    ``part``: the part numbers from the outermost part to the innermost, 1..4294967295 each; ``()`` for the whole
    message, ``BINARY[]``.
    ``partial``: the range of the decoded octets to send; None for all.
    """

    part: tuple[int, ...] = ()
    partial: Partial | None = None


class FetchBinaryPeek(Node):
    r"""``BINARY.PEEK[1]``: like `FetchBinary`, but does not change ``\Seen`` (RFC 3516 section 4.2)."""

    part: tuple[int, ...] = ()
    partial: Partial | None = None


class FetchBinarySize(Node):
    """``BINARY.SIZE[1]``: ask for the size of a decoded part in octets (RFC 3516 section 4.2).

    ``part``: as in `FetchBinary`.
    """

    part: tuple[int, ...] = ()


class Binary(Node):
    """``BINARY[1] ~{342}``…: a part without its transfer encoding (RFC 3516 section 4.3).

    ``part``: as in `FetchBinary`.
    ``origin``: the offset of the first octet in the decoded part if the client asked for a range, 0..4294967295;
    otherwise None.
    ``octets``: the decoded octets; None for NIL. A `imapgrammar.strings.Literal8` can contain NUL.
    """

    part: tuple[int, ...]
    origin: int | None
    octets: bytes | None


class BinarySize(Node):
    """``BINARY.SIZE[1] 342``: the size of a decoded part in octets, 0..4294967295 (RFC 3516 section 4.3).

    ``part``: as in `FetchBinary`.
    """

    part: tuple[int, ...]
    size: int


class UnknownCte(Node):
    """``[UNKNOWN-CTE]``: the server cannot decode the part, or cannot store NUL (RFC 3516 sections 4.3 and 4.4)."""

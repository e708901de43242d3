"""RFC 5464: METADATA.

An annotation of a mailbox is an entry with a value. An entry has a name such as ``/private/comment``: ASCII without
``*``, ``%`` and octets 0..25, with no ``//`` and no ``/`` at the end. Other names raise `imapgrammar.ParseError` and
`imapgrammar.SerializeError` (section 3.2). In IMAP the letter case of entry names has no meaning; here they are plain
``bytes``, which compare octet by octet.

A value is octets, or None (NIL) if there is no value. An empty ``mailbox`` means the server itself.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from imapgrammar.node import Node
from imapgrammar.nodes.rfc4466 import TaggedExtComp, TaggedExtVal  # noqa: F401  (TaggedExtVal refers to it)
from imapgrammar.strings import Mailbox
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import Member, Octets

if TYPE_CHECKING:
    from imapgrammar.nodes import GetmetadataOption


class MetadataDepth(enum.Enum):
    """``DEPTH infinity``: the levels of entries below the given entries (RFC 5464 section 4.2.2)."""

    ZERO = "0"
    ONE = "1"
    INFINITY = "infinity"


declare(DEPTH=Member(MetadataDepth), GETMETADATA_OPTION_NAME=Octets())


class GetMetadata(Node):
    """``GETMETADATA (DEPTH 1) INBOX /private/comment``: ask for annotations (RFC 5464 section 4.2).

    ``options``: the options in parentheses; ``()`` if there are none.
    ``entries``: one name without parentheses, or a tuple of at least one name in parentheses.
    """

    options: tuple[GetmetadataOption, ...]
    mailbox: Mailbox
    entries: bytes | tuple[bytes, ...]


class MaxSize(Node):
    """``(MAXSIZE 1024)``: leave out values of more octets than this, 0..4294967295 (RFC 5464 section 4.2.1)."""

    octets: int


class Depth(Node):
    """``(DEPTH infinity)``: also ask for entries below the given entries (RFC 5464 section 4.2.2)."""

    depth: MetadataDepth


class UnknownGetMetadataOption(Node):
    """``(X-FOO 1)``: an option of GETMETADATA that the grammar does not know (RFC 5464 section 5).

    ``value``: None if there is none.
    """

    name: bytes
    value: TaggedExtVal | None = None


class SetMetadata(Node):
    """``SETMETADATA INBOX (/private/comment "x")``: set or remove annotations (RFC 5464 section 4.3).

    ``values``: at least one pair of an entry name and its value. None (NIL) removes the entry.
    """

    mailbox: Mailbox
    values: tuple[tuple[bytes, bytes | None], ...]


class MetadataData(Node):
    """``* METADATA INBOX (/private/comment "x")``: annotations (RFC 5464 section 4.4.1).

    ``values``: at least one pair of an entry name and its value; None for NIL.
    """

    mailbox: Mailbox
    values: tuple[tuple[bytes, bytes | None], ...]


class MetadataChanged(Node):
    """``* METADATA INBOX /shared/comment /private/comment``: annotations that changed (RFC 5464 section 4.4.2).

    ``entries``: the names of the entries, at least one.
    """

    mailbox: Mailbox
    entries: tuple[bytes, ...]


class MetadataLongEntries(Node):
    """``[METADATA LONGENTRIES 2199]``: the server left out values because of MAXSIZE (RFC 5464 section 4.2.1).

    ``octets``: the size of the largest of these values, 0..4294967295.
    """

    octets: int


class MetadataMaxSize(Node):
    """``[METADATA MAXSIZE 1024]``: a value is too large for the server (RFC 5464 section 4.3).

    ``octets``: the maximum size that the server accepts, 0..4294967295.
    """

    octets: int


class MetadataTooMany(Node):
    """``[METADATA TOOMANY]``: the server cannot store one more annotation (RFC 5464 section 4.3)."""


class MetadataNoPrivate(Node):
    """``[METADATA NOPRIVATE]``: the server does not support private annotations (RFC 5464 section 4.3)."""


_NOT_IN_NAMES = re.compile(rb"[*%\x00-\x19\x80-\xff]")


@constraint("entry")
def _is_entry_name(values: Sequence[object]) -> str | None:
    (entry,) = values
    assert isinstance(entry, bytes)
    # The RFC forbids "0x00 to 0x19", that is 0..25. It probably means the control characters, 0..31.
    if _NOT_IN_NAMES.search(entry):
        return 'an entry name cannot contain "*", "%", octets 0..25 or 8-bit octets'
    if b"//" in entry or entry.endswith(b"/"):
        return 'an entry name cannot contain "//" or end with "/"'
    return None

"""RFC 5464: METADATA.

An entry is a path such as ``/private/comment``: ASCII without ``*``, ``%`` and control characters; it does not end
with a slash and has no two in a row. Its value is None for NIL: there is none. The empty mailbox is the server itself.
Entry names are case-insensitive (section 3.2); as plain bytes here they compare octet by octet.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from imapgrammar.node import Node
from imapgrammar.nodes.rfc4466 import TaggedExtComp, TaggedExtVal  # noqa: F401  (the second names the first)
from imapgrammar.strings import Mailbox
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import Member, Octets

if TYPE_CHECKING:
    from imapgrammar.nodes import GetmetadataOption


class MetadataDepth(enum.Enum):
    """``DEPTH infinity``: this entry only, also those just below it, or all below it (RFC 5464 section 4.2.2)."""

    ZERO = "0"
    ONE = "1"
    INFINITY = "infinity"


declare(DEPTH=Member(MetadataDepth), GETMETADATA_OPTION_NAME=Octets())


class GetMetadata(Node):
    """``GETMETADATA (DEPTH 1) INBOX /private/comment``: ask for annotations (RFC 5464 section 4.2).

    ``entries``: one without parentheses, or a tuple of them in parentheses, at least one.
    """

    options: tuple[GetmetadataOption, ...]
    mailbox: Mailbox
    entries: bytes | tuple[bytes, ...]


class MaxSize(Node):
    """``(MAXSIZE 1024)``: leave out values of more octets, 0..4294967295 (RFC 5464 section 4.2.1)."""

    octets: int


class Depth(Node):
    """``(DEPTH infinity)``: how far below the entries (RFC 5464 section 4.2.2)."""

    depth: MetadataDepth


class UnknownGetMetadataOption(Node):
    """``(X-FOO 1)``: an option of GETMETADATA that no rule owns (RFC 5464 section 5)."""

    name: bytes
    value: TaggedExtVal | None = None


class SetMetadata(Node):
    """``SETMETADATA INBOX (/private/comment "x")``: set annotations, or with NIL remove (RFC 5464 section 4.3).

    ``values``: each an entry and its value, at least one.
    """

    mailbox: Mailbox
    values: tuple[tuple[bytes, bytes | None], ...]


class MetadataData(Node):
    """``* METADATA INBOX (/private/comment "x")``: annotations, as in `SetMetadata` (RFC 5464 section 4.4.1)."""

    mailbox: Mailbox
    values: tuple[tuple[bytes, bytes | None], ...]


class MetadataChanged(Node):
    """``* METADATA INBOX /shared/comment /private/comment``: what has changed (RFC 5464 section 4.4.2).

    ``entries``: at least one.
    """

    mailbox: Mailbox
    entries: tuple[bytes, ...]


class MetadataLongEntries(Node):
    """``[METADATA LONGENTRIES 2199]``: octets of the longest value left out, 0..4294967295 (RFC 5464 section 4.2.1)."""

    octets: int


class MetadataMaxSize(Node):
    """``[METADATA MAXSIZE 1024]``: a value is too long; this many are not, 0..4294967295 (RFC 5464 section 4.3)."""

    octets: int


class MetadataTooMany(Node):
    """``[METADATA TOOMANY]``: no annotation can be added to those there are (RFC 5464 section 4.3)."""


class MetadataNoPrivate(Node):
    """``[METADATA NOPRIVATE]``: the server has no private annotations (RFC 5464 section 4.3)."""


@constraint("entry")
def _is_entry_name(values: Sequence[object]) -> str | None:
    (entry,) = values
    assert isinstance(entry, bytes)
    # The RFC has "0x00 to 0x19": what it may have meant is 0 to 31.
    if re.search(rb"[*%\x00-\x19\x80-\xff]", entry):
        return 'an entry holds no "*", "%", control characters or 8-bit octets'
    if b"//" in entry or entry.endswith(b"/"):
        return "an entry has no empty component"
    return None

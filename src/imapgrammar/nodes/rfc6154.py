r"""RFC 6154: SPECIAL-USE and CREATE-SPECIAL-USE. A special use, such as ``\Sent``, is a flag in `ListData`."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.strings import Flag, UnknownFlag
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Octets

declare(USE_ATTR=Octets(Flag), USE_ATTR_NAME=Octets(UnknownFlag, accepts=Flag))


class ListSelectSpecialUse(Node):
    """``LIST (SPECIAL-USE) "" *``: list only mailboxes with a special use (RFC 6154 section 2)."""


class ListReturnSpecialUse(Node):
    """``LIST "" % RETURN (SPECIAL-USE)``: ask for the special uses of each mailbox (RFC 6154 section 2)."""


class Use(Node):
    r"""``CREATE MySpecial (USE (\Drafts \Sent))``: create a mailbox for these special uses (RFC 6154 section 3).

    ``attributes``: such as ``\Drafts``; ``()`` for an empty list.
    """

    attributes: tuple[Flag, ...]


class UseAttr(Node):
    """``[USEATTR]``: the server cannot create a mailbox for these special uses (RFC 6154 section 3)."""

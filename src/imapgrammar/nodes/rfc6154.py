r"""RFC 6154: SPECIAL-USE and CREATE-SPECIAL-USE. The attributes, as ``\Sent``, stand among the flags of LIST data."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.strings import Flag, UnknownFlag
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Octets

declare(USE_ATTR=Octets(Flag), USE_ATTR_NAME=Octets(UnknownFlag, accepts=Flag))


class ListSelectSpecialUse(Node):
    """``LIST (SPECIAL-USE) "" *``: only mailboxes with a special use (RFC 6154 section 2)."""


class ListReturnSpecialUse(Node):
    """``LIST "" % RETURN (SPECIAL-USE)``: tell the special uses of each mailbox (RFC 6154 section 2)."""


class Use(Node):
    r"""``CREATE MySpecial (USE (\Drafts \Sent))``: make a mailbox for these uses (RFC 6154 section 3)."""

    attributes: tuple[Flag, ...]


class UseAttr(Node):
    """``[USEATTR]``: the mailbox cannot be made for these uses (RFC 6154 section 3)."""

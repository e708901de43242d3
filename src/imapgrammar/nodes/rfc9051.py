"""RFC 9051: IMAP4rev2. Nodes that it shares with RFC 3501 or an extension are in the modules of these."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.strings import Atom
from imapgrammar.syntax.limits import MAX_63
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Number, Octets

declare(BARE_TAG=Octets(Atom), NZ_NUMBER64=Number(1, MAX_63))


class HasChildren(Node):
    """``[HASCHILDREN]``: the server did not delete the mailbox, because it has children (RFC 9051 section 7.1)."""

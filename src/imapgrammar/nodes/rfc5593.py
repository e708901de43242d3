"""RFC 5593: access identifiers of URLAUTH."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.nodes.rfc5092 import EncUser
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Octets

declare(APPLICATION_NAME=Octets())


class StreamAccess(Node):
    """``stream``: servers that stream attachments to clients (RFC 5593 section 6.2)."""


class UnknownAccess(Node):
    """``example+fred``: an application that no rule owns (RFC 5593 section 4).

    ``application``: letters and digits. ``user``: on whose behalf it acts; None if the URL does not say.
    """

    application: bytes
    user: EncUser | None = None

"""RFC 6855: UTF-8 in quoted strings, and a data item of APPEND that RFC 9755 removed.

A quoted string can contain UTF-8 if the client has enabled UTF8=ACCEPT or IMAP4rev2: see the argument ``utf8`` of
`imapgrammar.parse_response`.
"""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Utf8ModeQuotedString

declare(UTF8_MODE_QUOTED=Utf8ModeQuotedString())


class Utf8Literal(Node):
    """``UTF8 (~{42}``…``)``: a message with a UTF-8 header, in APPEND (RFC 6855 section 4).

    ``literal``: the message, 0..4294967295 octets, which can be NUL too.
    """

    literal: bytes

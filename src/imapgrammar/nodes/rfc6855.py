"""RFC 6855: UTF-8 in quoted strings, and the data item of APPEND that RFC 9755 took away.

Whether a quoted string may have UTF-8 hangs on what the two sides have enabled: see ``utf8`` of
`imapgrammar.parse_response`.
"""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Utf8ModeQuotedString

declare(UTF8_MODE_QUOTED=Utf8ModeQuotedString())


class Utf8Literal(Node):
    """``UTF8 (~{42}``…``)``: a message to be appended whose header has UTF-8 (RFC 6855 section 4).

    ``literal``: the octets of the message, 0..4294967295.
    """

    literal: bytes

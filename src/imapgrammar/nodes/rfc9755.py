"""RFC 9755: UTF-8 in IMAP. Syntax that it shares with RFC 6855 is in ``rfc6855``.

A part ``("MESSAGE" "GLOBAL"`` … of BODYSTRUCTURE is a `imapgrammar.nodes.BodyMessage` if it has an envelope and a body,
as message/rfc822 has. Without them it is a `imapgrammar.nodes.BodyBasic`. Servers can send both forms (section 6).
"""

from __future__ import annotations

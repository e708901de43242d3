"""RFC 9755: UTF-8 in IMAP, as far as RFC 6855 does not have it.

``("MESSAGE" "GLOBAL"`` … in BODYSTRUCTURE is a `imapgrammar.nodes.BodyMessage` when it has an envelope and a body, as
message/rfc822 does; without them it is a `imapgrammar.nodes.BodyBasic`. Servers may send either.
"""

from __future__ import annotations

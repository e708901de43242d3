"""draft-ietf-mailmaint-imap-objectid-bis-06: OBJECTID+.

An object identifier is that of RFC 8474. Here it stands in a pair with a key that tells what it identifies: one of
``MAILBOXID``, ``ACCOUNTID``, ``EMAILID`` and ``THREADID``, or a key of a later extension, which clients ignore
(section 3). Keys are upper-case str.
"""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Keyword

declare(OBJECTID_KEY=Keyword())


class ObjectIds(Node):
    """``OBJECTID (EMAILID M6d99ac3275bb4e THREADID T64b478a75b7ea9)``: identifiers, each with its key.

    In FETCH data those of a message; in STATUS data, and as response code of SELECT, EXAMINE, CREATE and RENAME, those
    of a mailbox (draft-ietf-mailmaint-imap-objectid-bis-06 section 3). ``objectids``: ``()`` if the server has none.
    """

    objectids: tuple[tuple[str, bytes], ...] = ()


class SelectObjectIds(Node):
    """``SELECT foo (OBJECTID (MAILBOXID F2212ea87 ACCOUNTID u1a48e8e3))``: select the mailbox with these identifiers.

    If there is none, the mailbox ``foo`` is selected (draft-ietf-mailmaint-imap-objectid-bis-06 section 7.1).
    ``objectids``: ``()`` for ``OBJECTID`` without parentheses, which only asks the server for `ObjectIds`.
    """

    objectids: tuple[tuple[str, bytes], ...] = ()


class FetchObjectIds(Node):
    """``OBJECTID``: ask for the identifiers of the message (draft-ietf-mailmaint-imap-objectid-bis-06 section 7.5)."""

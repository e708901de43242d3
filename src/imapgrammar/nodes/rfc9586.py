"""RFC 9586: UIDONLY."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imapgrammar.node import Node

if TYPE_CHECKING:
    from imapgrammar.nodes import MsgAttItem


class UidFetchData(Node):
    r"""``* 25996 UIDFETCH (FLAGS (\Seen))``: data of a message (RFC 9586 section 3.3).

    It replaces `FetchData` after UIDONLY was enabled.

    ``uid``: the UID of the message, 1..4294967295.
    ``items``: in the order of the wire, at least one.
    """

    uid: int
    items: tuple[MsgAttItem, ...]


class UidRequired(Node):
    """``[UIDREQUIRED]``: the command has message numbers although UIDONLY is enabled (RFC 9586 section 3)."""

"""RFC 9586: UIDONLY."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imapgrammar.node import Node

if TYPE_CHECKING:
    from imapgrammar.nodes import MsgAttItem


class UidFetchData(Node):
    r"""``* 25996 UIDFETCH (FLAGS (\Seen))``: data of the message with this UID, 1..4294967295 (RFC 9586 section 3.3).

    It stands for `FetchData` once UIDONLY is enabled.
    """

    uid: int
    items: tuple[MsgAttItem, ...]


class UidRequired(Node):
    """``[UIDREQUIRED]``: the command had message numbers, though UIDONLY is enabled (RFC 9586 section 3)."""

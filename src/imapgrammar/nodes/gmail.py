"""Gmail: X-GM-EXT-1."""

from __future__ import annotations

import enum

from imapgrammar import mutf7
from imapgrammar.node import Node
from imapgrammar.strings import Spelled
from imapgrammar.syntax.registry import declare, declare_kind
from imapgrammar.syntax.terminals import Bare, Member, Number


class GmLabel(Spelled):
    r"""``\Inbox``, ``"\\Inbox"``, ``foo``, ``"Muy Importante"``: a label (Gmail, X-GM-LABELS).

    Those of Gmail's own begin with a backslash; others are named as their mailboxes are. ``text`` gives the
    name for people; `GmLabel.from_text` makes one from it.
    """

    @classmethod
    def from_text(cls, text: str) -> GmLabel:
        """The label ``text`` in modified UTF-7 (RFC 3501 section 5.1.3)."""
        return cls(mutf7.encode(text))

    @property
    def text(self) -> str:
        """The label decoded from modified UTF-7; raises `UnicodeError` when it is not that."""
        return mutf7.decode(bytes(self))


class StoreGmAtt(enum.Enum):
    """``+X-GM-LABELS``: how STORE changes labels, and whether the server answers with them (Gmail, X-GM-LABELS)."""

    REPLACE = "X-GM-LABELS"
    REPLACE_SILENT = "X-GM-LABELS.SILENT"
    ADD = "+X-GM-LABELS"
    ADD_SILENT = "+X-GM-LABELS.SILENT"
    REMOVE = "-X-GM-LABELS"
    REMOVE_SILENT = "-X-GM-LABELS.SILENT"


declare(GM_ID=Number(0, 2**64 - 1), GM_LABEL_CHARS=Bare(), STORE_GM_LABELS=Member(StoreGmAtt))
declare_kind(gm_label=GmLabel)


class SearchGmRaw(Node):
    """``X-GM-RAW "has:attachment in:unread"``: a search as it is typed into Gmail (Gmail, X-GM-RAW)."""

    query: bytes


class FetchGmMsgId(Node):
    """``X-GM-MSGID``: ask for the id that Gmail gives a message (Gmail, X-GM-MSGID)."""


class GmMsgId(Node):
    """``X-GM-MSGID 1278455344230334865``: the id of a message, in all its mailboxes (Gmail, X-GM-MSGID).

    ``id``: 0..18446744073709551615; the web interface shows it in hexadecimal.
    """

    id: int


class SearchGmMsgId(Node):
    """``X-GM-MSGID 1278455344230334865``: the message of this id, as in `GmMsgId` (Gmail, X-GM-MSGID)."""

    id: int


class FetchGmThrId(Node):
    """``X-GM-THRID``: ask for the id of a message's conversation (Gmail, X-GM-THRID)."""


class GmThrId(Node):
    """``X-GM-THRID 1266894439832287888``: the id of a message's conversation (Gmail, X-GM-THRID).

    ``id``: 0..18446744073709551615.
    """

    id: int


class SearchGmThrId(Node):
    """``X-GM-THRID 1266894439832287888``: the messages of a conversation, as in `GmThrId` (Gmail, X-GM-THRID)."""

    id: int


class FetchGmLabels(Node):
    """``X-GM-LABELS``: ask for the labels of a message (Gmail, X-GM-LABELS)."""


class GmLabels(Node):
    r"""``X-GM-LABELS (\Inbox \Sent Important "Muy Importante")``: the labels of a message (Gmail, X-GM-LABELS).

    But for that of the selected mailbox.
    """

    labels: tuple[GmLabel, ...]


class StoreGmLabels(Node):
    """``+X-GM-LABELS (foo)``: how to change which labels, in the place of flags (Gmail, X-GM-LABELS).

    ``action``: such as ``StoreGmAtt.ADD`` for ``+X-GM-LABELS``, or ``StoreGmAtt.ADD_SILENT`` for
    ``+X-GM-LABELS.SILENT``.
    """

    action: StoreGmAtt
    labels: tuple[GmLabel, ...]


class SearchGmLabels(Node):
    """``X-GM-LABELS foo``: messages that have a label (Gmail, X-GM-LABELS)."""

    label: GmLabel

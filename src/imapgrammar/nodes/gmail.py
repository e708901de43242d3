"""Gmail: X-GM-EXT-1. It adds ids of messages and conversations, labels, and the search of the web interface."""

from __future__ import annotations

import enum

from imapgrammar import mutf7
from imapgrammar.node import Node
from imapgrammar.strings import Spelled
from imapgrammar.syntax.registry import declare, declare_kind
from imapgrammar.syntax.terminals import Bare, Member, Number


class GmLabel(Spelled):
    r"""``\Inbox``, ``"\\Inbox"``, ``foo``, ``"Muy Importante"``: a label (Gmail, X-GM-LABELS).

    The labels of Gmail itself begin with a backslash. Any other label has the name of its mailbox. Holds the octets
    without quotes. ``text`` is the name decoded for people; `GmLabel.from_text` makes a GmLabel from such a text.
    """

    @classmethod
    def from_text(cls, text: str) -> GmLabel:
        """Return the label ``text`` in modified UTF-7 (RFC 3501 section 5.1.3).

        Raises `UnicodeError` for a lone surrogate.
        """
        return cls(mutf7.encode(text))

    @property
    def text(self) -> str:
        """The label decoded from modified UTF-7. Raises `UnicodeError` if the octets are not modified UTF-7."""
        return mutf7.decode(bytes(self))


class StoreGmAtt(enum.Enum):
    """``+X-GM-LABELS``: how STORE changes labels: replace, add or remove (Gmail, X-GM-LABELS).

    With a member whose name ends in ``SILENT``, the server does not answer with the new labels.
    """

    REPLACE = "X-GM-LABELS"
    REPLACE_SILENT = "X-GM-LABELS.SILENT"
    ADD = "+X-GM-LABELS"
    ADD_SILENT = "+X-GM-LABELS.SILENT"
    REMOVE = "-X-GM-LABELS"
    REMOVE_SILENT = "-X-GM-LABELS.SILENT"


declare(GM_ID=Number(0, 2**64 - 1), GM_LABEL_CHARS=Bare(), STORE_GM_LABELS=Member(StoreGmAtt))
declare_kind(gm_label=GmLabel)


class SearchGmRaw(Node):
    """``X-GM-RAW "has:attachment in:unread"``: messages that match a query of the web interface (Gmail, X-GM-RAW)."""

    query: bytes


class FetchGmMsgId(Node):
    """``X-GM-MSGID``: ask for the id that Gmail gives to a message (Gmail, X-GM-MSGID)."""


class GmMsgId(Node):
    """``X-GM-MSGID 1278455344230334865``: the id of a message (Gmail, X-GM-MSGID).

    The message has the same id in all its mailboxes.

    ``id``: 0..18446744073709551615 (64 bits); the web interface shows it in hexadecimal.
    """

    id: int


class SearchGmMsgId(Node):
    """``X-GM-MSGID 1278455344230334865``: the message with this id (Gmail, X-GM-MSGID).

    ``id``: 0..18446744073709551615, as in `GmMsgId`.
    """

    id: int


class FetchGmThrId(Node):
    """``X-GM-THRID``: ask for the id of a message's conversation (Gmail, X-GM-THRID)."""


class GmThrId(Node):
    """``X-GM-THRID 1266894439832287888``: the id of a message's conversation (Gmail, X-GM-THRID).

    ``id``: 0..18446744073709551615 (64 bits).
    """

    id: int


class SearchGmThrId(Node):
    """``X-GM-THRID 1266894439832287888``: the messages of this conversation (Gmail, X-GM-THRID).

    ``id``: 0..18446744073709551615, as in `GmThrId`.
    """

    id: int


class FetchGmLabels(Node):
    """``X-GM-LABELS``: ask for the labels of a message (Gmail, X-GM-LABELS)."""


class GmLabels(Node):
    r"""``X-GM-LABELS (\Inbox \Sent Important "Muy Importante")``: the labels of a message (Gmail, X-GM-LABELS).

    The label of the selected mailbox is not among them.
    """

    labels: tuple[GmLabel, ...]


class StoreGmLabels(Node):
    """``+X-GM-LABELS (foo)``: a change of labels, in STORE in place of flags (Gmail, X-GM-LABELS).

    ``action``: ``StoreGmAtt.ADD`` for ``+X-GM-LABELS``, ``StoreGmAtt.ADD_SILENT`` for ``+X-GM-LABELS.SILENT``, and so
    on.
    """

    action: StoreGmAtt
    labels: tuple[GmLabel, ...]


class SearchGmLabels(Node):
    """``X-GM-LABELS foo``: messages with this label (Gmail, X-GM-LABELS)."""

    label: GmLabel

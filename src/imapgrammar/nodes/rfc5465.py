"""RFC 5465: NOTIFY."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from imapgrammar.node import Node
from imapgrammar.nodes.rfc5267 import ReturnUpdate
from imapgrammar.strings import CaseInsensitive, Mailbox
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import Octets

if TYPE_CHECKING:
    from imapgrammar.nodes import Event, FetchAtt, FilterMailboxes


class EventName(CaseInsensitive):
    """``MessageNew``: the name of an event, compared without regard to letter case (RFC 5465 section 8)."""

    __slots__ = ()


declare(EVENT_EXT_NAME=Octets(), EVENT_NAME=Octets(EventName))


class NotifySet(Node):
    """``NOTIFY SET STATUS (selected (MessageNew MessageExpunge))``: ask for notifications (RFC 5465 section 3.1).

    ``status``: True if the server shall first send the STATUS of each mailbox.
    ``groups``: at least one. More than one group with `NotifySelected` or `NotifySelectedDelayed` raises
    `imapgrammar.ParseError` and `imapgrammar.SerializeError`.
    """

    status: bool
    groups: tuple[EventGroup, ...]


class NotifyNone(Node):
    """``NOTIFY NONE``: ask for no notifications (RFC 5465 section 3.1)."""


class EventGroup(Node):
    """``(personal (MessageNew MessageExpunge))``: events of a set of mailboxes (RFC 5465 sections 5 and 6).

    ``events``: at least one, or None for ``NONE``.

    These raise `imapgrammar.ParseError` and `imapgrammar.SerializeError`: message events without both `MessageNew` and
    `MessageExpunge`; for the selected mailbox, events that are not message events; for other mailboxes, `MessageNew`
    with ``items``.
    """

    mailboxes: FilterMailboxes
    events: tuple[Event, ...] | None


class NotifyInboxes(Node):
    """``inboxes``: all personal mailboxes to which mail may be delivered (RFC 5465 section 6.3)."""


class NotifyPersonal(Node):
    """``personal``: all mailboxes in the user's personal namespaces (RFC 5465 section 6.2)."""


class NotifySubscribed(Node):
    """``subscribed``: all mailboxes to which the user has subscribed (RFC 5465 section 6.4)."""


class NotifySubtree(Node):
    """``subtree (Lists misc)``: these mailboxes and all mailboxes below them (RFC 5465 section 6.5).

    ``mailboxes``: one name without parentheses, or a tuple of at least one name in parentheses.
    """

    mailboxes: Mailbox | tuple[Mailbox, ...]


class NotifyMailboxes(Node):
    """``mailboxes INBOX``: these mailboxes (RFC 5465 section 6.6).

    ``mailboxes``: as in `NotifySubtree`. The names have no wildcards.
    """

    mailboxes: Mailbox | tuple[Mailbox, ...]


class NotifySelected(Node):
    """``selected``: the selected mailbox, with immediate notifications (RFC 5465 section 6.1.1)."""


class NotifySelectedDelayed(Node):
    """``selected-delayed``: the selected mailbox, with delayed notifications (RFC 5465 section 6.1.2).

    The server reports a `MessageExpunge` only during a command that allows EXPUNGE responses, such as NOOP.
    """


class MessageNew(Node):
    """``MessageNew (UID FLAGS)``: a new message arrived (RFC 5465 section 5.2).

    ``items``: the data of the message that the server shall send, for the selected mailbox only; ``()`` without
    parentheses.
    """

    items: tuple[FetchAtt, ...] = ()


class MessageExpunge(Node):
    """``MessageExpunge``: a message was expunged (RFC 5465 section 5.3)."""


class FlagChange(Node):
    """``FlagChange``: the flags of a message changed (RFC 5465 section 5.1)."""


class AnnotationChange(Node):
    """``AnnotationChange``: an annotation of a message changed (RFC 5465 section 5.1)."""


class MailboxName(Node):
    """``MailboxName``: a mailbox was created, deleted or renamed (RFC 5465 section 5.4)."""


class SubscriptionChange(Node):
    """``SubscriptionChange``: a mailbox was subscribed or unsubscribed (RFC 5465 section 5.5)."""


class MailboxMetadataChange(Node):
    """``MailboxMetadataChange``: metadata of a mailbox changed (RFC 5465 section 5.6)."""


class ServerMetadataChange(Node):
    """``ServerMetadataChange``: metadata of the server changed (RFC 5465 section 5.7)."""


class UnknownEvent(Node):
    """``X-FOO``: an event that the grammar does not know (RFC 5465 section 8, event-ext).

    ``name``: an atom.
    """

    name: bytes


class OldName(Node):
    """``OLDNAME (OldMailbox)``: the old name of the mailbox in a LIST response (RFC 5465 section 5.4)."""

    mailbox: Mailbox


class OldNameQuoted(OldName):
    """``"OLDNAME" (OldMailbox)``: the same as `OldName`, with quotes around the tag (RFC 5465 section 8)."""


class NotificationOverflow(Node):
    """``[NOTIFICATIONOVERFLOW]``: the server sends no notifications from now on (RFC 5465 section 5.8)."""


class BadEvent(Node):
    """``[BADEVENT (MessageNew MessageExpunge)]``: the server does not support an event (RFC 5465 section 3.1).

    ``names``: the events that the server supports, at least one.
    """

    names: tuple[EventName, ...]


class ReturnUpdateFetch(ReturnUpdate):
    """``SEARCH RETURN (UPDATE (UID FLAGS))``: like `ReturnUpdate`, with data of new messages (RFC 5465 section 7).

    ``items``: the data that the server shall send of each message that comes into the result, at least one.
    """

    items: tuple[FetchAtt, ...]


_SELECTED = (NotifySelected, NotifySelectedDelayed)
_MESSAGE_EVENTS = (MessageNew, MessageExpunge, FlagChange, AnnotationChange)


@constraint("event_group")
def _new_with_expunge(values: Sequence[object]) -> str | None:
    kinds = {*map(type, _tuple(values[1]))}
    if not kinds.isdisjoint(_MESSAGE_EVENTS) and not {MessageNew, MessageExpunge} <= kinds:
        return "message events need both MessageNew and MessageExpunge"
    return None


@constraint("event_group")
def _fitting_the_mailboxes(values: Sequence[object]) -> str | None:
    mailboxes, events = values[0], _tuple(values[1])
    if not isinstance(mailboxes, _SELECTED):
        asks = any(isinstance(event, MessageNew) and event.items for event in events)
        return "only the selected mailbox can have MessageNew with FETCH items" if asks else None
    other = [event for event in events if not isinstance(event, (*_MESSAGE_EVENTS, UnknownEvent))]
    return f"{type(other[0]).__name__} cannot be used with the selected mailbox" if other else None


@constraint("event_groups")
def _selected_once(values: Sequence[object]) -> str | None:
    groups = [group for group in _tuple(values[0]) if isinstance(group, EventGroup)]
    selected = sum(isinstance(group.mailboxes, _SELECTED) for group in groups)
    return "more than one group for the selected mailbox" if selected > 1 else None


def _tuple(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()

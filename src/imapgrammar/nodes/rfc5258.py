"""RFC 5258: LIST-EXTENDED. The data of LIST, `ListData`, are in ``rfc3501_mailbox``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from imapgrammar.node import Node
from imapgrammar.nodes.rfc4466 import TaggedExtComp, TaggedExtVal
from imapgrammar.strings import Mailbox
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import Bare, Octets, QuotedString

if TYPE_CHECKING:
    from imapgrammar.nodes import ListSelectBaseOpt, ListSelectOpt, ReturnOption

declare(
    EITEM_NAME=Bare(),
    LIST_SELECT_OPT_NAME=Octets(),
    QUOTED_EITEM_NAME=QuotedString(),
    RETURN_OPTION_NAME=Octets(),
)


class List(Node):
    """``LIST (SUBSCRIBED) "" % RETURN (CHILDREN)``: names that match (RFC 3501 section 6.3.8, RFC 5258 section 3).

    ``select_opts``: which names; None without parentheses. ``reference``: the mailbox or level that
    patterns start from. ``pattern``: may hold ``%`` and ``*``; a tuple of several in parentheses, at
    least one. ``return_opts``: what to tell of each; None without RETURN, ``()`` for ``RETURN ()``.
    """

    select_opts: tuple[ListSelectOpt, ...] | None
    reference: Mailbox
    pattern: bytes | tuple[bytes, ...]
    return_opts: tuple[ReturnOption, ...] | None = None


class ListSelectSubscribed(Node):
    """``LIST (SUBSCRIBED)``: only subscribed names; in `ChildInfo`: has such children (RFC 5258 section 3.1)."""


class ListSelectRemote(Node):
    """``LIST (REMOTE)``: mailboxes on other servers too (RFC 5258 section 3.1)."""


class ListSelectRecursiveMatch(Node):
    """``LIST (SUBSCRIBED RECURSIVEMATCH)``: names with such children too (RFC 5258 section 3.1)."""


class UnknownListSelectOpt(Node):
    """``LIST (X-FOO (a b))``: a selection option that no rule owns (RFC 5258 section 6, option-extension).

    ``value``: ``()`` for none.
    """

    name: bytes
    value: TaggedExtComp = ()


class ListReturnSubscribed(Node):
    r"""``LIST "" % RETURN (SUBSCRIBED)``: tell which are ``\Subscribed`` (RFC 5258 section 3.2)."""


class ListReturnChildren(Node):
    r"""``LIST "" % RETURN (CHILDREN)``: tell ``\HasChildren`` or ``\HasNoChildren`` of each (RFC 5258 section 3.2)."""


class UnknownListReturnOpt(Node):
    """``RETURN (X-FOO (a b))``: a return option that no rule owns (RFC 5258 section 6, option-extension).

    ``value``: ``()`` for none.
    """

    name: bytes
    value: TaggedExtComp = ()


class ChildInfo(Node):
    """``("CHILDINFO" ("SUBSCRIBED"))``: children of the name match these options (RFC 5258 section 3.5).

    ``options``: at least one.
    """

    options: tuple[ListSelectBaseOpt, ...]


class ChildInfoBare(ChildInfo):
    """``(CHILDINFO ("SUBSCRIBED"))``: the same, the tag without quotes (RFC 5258 section 6)."""


class UnknownMboxListExtendedItem(Node):
    """``("X-FOO" (a b))``: a piece of LIST data that no rule owns; ``tag`` is an atom (RFC 5258 section 6)."""

    tag: bytes
    value: TaggedExtVal


@constraint("list_select_opts")
def _recursivematch_with_a_base(values: Sequence[object]) -> str | None:
    (options,) = values
    assert isinstance(options, tuple)
    # One that no rule owns may be a base option.
    based = any(isinstance(option, ListSelectBaseOpt) for option in options)
    if ListSelectRecursiveMatch() in options and not based:
        return "RECURSIVEMATCH without an option that it can go with"
    return None

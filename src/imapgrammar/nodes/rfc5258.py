"""RFC 5258: LIST-EXTENDED. The response of LIST, `ListData`, is in ``rfc3501_mailbox``."""

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
    """``LIST (SUBSCRIBED) "" % RETURN (CHILDREN)``: list mailbox names (RFC 3501 section 6.3.8, RFC 5258 section 3).

    ``select_opts``: the selection options, which choose names; None if there is no list of them.
    ``reference``: the mailbox or level of hierarchy that ``pattern`` is relative to; empty for none.
    ``pattern``: a name with wildcards. ``*`` matches any octets, ``%`` any octets but the hierarchy delimiter. A tuple
    of at least one pattern is in parentheses.
    ``return_opts``: the return options, which ask for more data of each name; None without RETURN, ``()`` for
    ``RETURN ()``.
    """

    select_opts: tuple[ListSelectOpt, ...] | None
    reference: Mailbox
    pattern: bytes | tuple[bytes, ...]
    return_opts: tuple[ReturnOption, ...] | None = None


class ListSelectSubscribed(Node):
    """``LIST (SUBSCRIBED)``: a selection option: list the subscribed names (RFC 5258 section 3.1).

    In `ChildInfo` it means that the mailbox has subscribed children.
    """


class ListSelectRemote(Node):
    """``LIST (REMOTE)``: a selection option: also list mailboxes on other servers (RFC 5258 section 3.1)."""


class ListSelectRecursiveMatch(Node):
    """``LIST (SUBSCRIBED RECURSIVEMATCH)``: also list names with children that match (RFC 5258 section 3.1).

    It needs another selection option beside it: SUBSCRIBED, `ListSelectUtf8Only` or an unknown one. Otherwise it raises
    `imapgrammar.ParseError` and `imapgrammar.SerializeError`.
    """


class UnknownListSelectOpt(Node):
    """``LIST (X-FOO (a b))``: a selection option that the grammar does not know (RFC 5258 section 6, option-extension).

    ``name``: an atom.
    ``value``: ``()`` if there is none.
    """

    name: bytes
    value: TaggedExtComp = ()


class ListReturnSubscribed(Node):
    r"""``LIST "" % RETURN (SUBSCRIBED)``: ask for the flag ``\Subscribed`` (RFC 5258 section 3.2)."""


class ListReturnChildren(Node):
    r"""``LIST "" % RETURN (CHILDREN)``: ask for ``\HasChildren`` and ``\HasNoChildren`` (RFC 5258 section 3.2)."""


class UnknownListReturnOpt(Node):
    """``RETURN (X-FOO (a b))``: a return option that the grammar does not know (RFC 5258 section 6, option-extension).

    ``name``: an atom.
    ``value``: ``()`` if there is none.
    """

    name: bytes
    value: TaggedExtComp = ()


class ChildInfo(Node):
    """``("CHILDINFO" ("SUBSCRIBED"))``: the mailbox has children that match these options (RFC 5258 section 3.5).

    ``options``: at least one.
    """

    options: tuple[ListSelectBaseOpt, ...]


class ChildInfoBare(ChildInfo):
    """``(CHILDINFO ("SUBSCRIBED"))``: the same as `ChildInfo`, without quotes around the tag (RFC 5258 section 6)."""


class UnknownMboxListExtendedItem(Node):
    """``("X-FOO" (a b))``: an extended data item of LIST that the grammar does not know (RFC 5258 section 6).

    ``tag``: the octets of an atom, with or without quotes on the wire.
    """

    tag: bytes
    value: TaggedExtVal


@constraint("list_select_opts")
def _recursivematch_with_a_base(values: Sequence[object]) -> str | None:
    (options,) = values
    assert isinstance(options, tuple)
    # The union of base options includes UnknownListSelectOpt, because an unknown option can be a base option.
    based = any(isinstance(option, ListSelectBaseOpt) for option in options)
    if ListSelectRecursiveMatch() in options and not based:
        return "RECURSIVEMATCH needs an option such as SUBSCRIBED beside it"
    return None

"""RFC 7377: MULTISEARCH."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from imapgrammar.node import Node
from imapgrammar.nodes.rfc4466 import TaggedExtComp, TaggedExtVal  # noqa: F401  (TaggedExtVal refers to it)
from imapgrammar.nodes.rfc5182 import ReturnSave
from imapgrammar.nodes.rfc5465 import NotifySelected, NotifySelectedDelayed
from imapgrammar.strings import Mailbox
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import Octets

if TYPE_CHECKING:
    from imapgrammar.nodes import FilterMailboxes, OneCorrelator, SearchKey, SearchReturnData, SearchReturnOpt

declare(SCOPE_OPTION_NAME=Octets())


class MultiSearch(Node):
    """``ESEARCH IN (mailboxes "folder1" subtree "folder2") UNSEEN``: search mailboxes (RFC 7377 section 2).

    ``sources``: the mailboxes to search; ``()`` for the selected mailbox.
    ``scope_options``: ``()`` if there are none.
    ``return_opts``, ``charset``, ``keys``: as in `Search`.

    These raise `imapgrammar.ParseError` and `imapgrammar.SerializeError`: `NotifySelectedDelayed` as a source; two
    scope options with the same name; `ReturnSave` with a source other than `NotifySelected`.
    """

    sources: tuple[FilterMailboxes, ...]
    scope_options: tuple[UnknownScopeOption, ...]
    return_opts: tuple[SearchReturnOpt, ...] | None
    charset: bytes | None
    keys: tuple[SearchKey, ...]


class NotifySubtreeOne(Node):
    """``subtree-one "folder2"``: these mailboxes and the mailboxes one level below them (RFC 7377 section 2.2).

    ``mailboxes``: one name without parentheses, or a tuple of at least one name in parentheses.
    """

    mailboxes: Mailbox | tuple[Mailbox, ...]


class UnknownScopeOption(Node):
    """``X-FOO 1``: a scope option, which changes the set of mailboxes to search (RFC 7377 section 4).

    No RFC defines one.

    ``name``: a tagged-ext-label: ASCII letters, digits and ``-_.:``, not beginning with a digit or a colon.
    ``value``: None if there is none.
    """

    name: bytes
    value: TaggedExtVal | None = None


class MailboxEsearch(Node):
    """``* ESEARCH (TAG "a" MAILBOX b UIDVALIDITY 1) UID ALL 4001``: the result in a mailbox (RFC 7377 section 2.1).

    ``correlators``: `CorrelatorTag`, `CorrelatorMailbox` and `CorrelatorUidValidity`, each once, in any order.
    Otherwise it raises `imapgrammar.ParseError` and `imapgrammar.SerializeError`.
    ``data``: as in `Esearch`. The numbers are UIDs.
    """

    correlators: tuple[OneCorrelator, ...]
    data: tuple[SearchReturnData, ...]


class CorrelatorTag(Node):
    """``TAG "tag1"``: the tag of the command (RFC 7377 section 2.1)."""

    tag: bytes


class CorrelatorMailbox(Node):
    """``MAILBOX "folder1"``: the mailbox that was searched (RFC 7377 section 2.1)."""

    mailbox: Mailbox


class CorrelatorUidValidity(Node):
    """``UIDVALIDITY 1``: the UID validity value of the mailbox, 1..4294967295 (RFC 7377 section 2.1)."""

    uidvalidity: int


@constraint("source_mbox")
def _not_delayed(values: Sequence[object]) -> str | None:
    (sources,) = values
    assert isinstance(sources, tuple)
    return "selected-delayed can only be used in NOTIFY" if NotifySelectedDelayed() in sources else None


@constraint("scope_options")
def _each_option_once(values: Sequence[object]) -> str | None:
    (options,) = values
    assert isinstance(options, tuple)
    names = {option.name.upper() for option in options}
    return "a scope option occurs twice" if len(names) < len(options) else None


@constraint("esearch")
def _save_what_is_selected(values: Sequence[object]) -> str | None:
    sources, _, return_opts, *_ = values
    assert isinstance(sources, tuple)
    saved = isinstance(return_opts, tuple) and ReturnSave() in return_opts
    return "SAVE needs the selected mailbox as the only source" if saved and set(sources) - {NotifySelected()} else None


@constraint("mailbox_correlators")
def _each_correlator_once(values: Sequence[object]) -> str | None:
    (correlators,) = values
    assert isinstance(correlators, tuple)
    kinds = sorted(type(each).__name__ for each in correlators)
    once = ["CorrelatorMailbox", "CorrelatorTag", "CorrelatorUidValidity"]
    return None if kinds == once else "TAG, MAILBOX and UIDVALIDITY must occur once each"

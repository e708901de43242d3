"""RFC 5256: SORT and THREAD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imapgrammar.node import Node
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Keyword, Octets

if TYPE_CHECKING:
    from imapgrammar.nodes import SearchKey, SortAnnotation

declare(SORT_KEY=Keyword(), THREAD_ALG=Keyword(), UNKNOWN_SORT_KEY_NAME=Octets())


class Sort(Node):
    """``SORT (SUBJECT REVERSE DATE) UTF-8 ALL``: find messages and sort them (RFC 5256 section 3).

    ``criteria``: the sort keys, at least one; the first one is the most important.
    ``charset``, ``keys``: as in `Search`; the charset is required.
    """

    criteria: tuple[SortCriterion | SortAnnotation, ...]
    charset: bytes
    keys: tuple[SearchKey, ...]


class SortCriterion(Node):
    """``REVERSE DATE``: a sort key (RFC 5256 section 3).

    ``reverse``: True for descending order.
    ``key``: an upper-case keyword, or an `UnknownSortKey`.
    """

    reverse: bool
    key: str | UnknownSortKey


class UnknownSortKey(Node):
    """``SORT (MODSEQ) …``: a sort key that no rule owns (RFC 5256 section 3).

    ``name``: letters, digits and ``-_.:``, a tagged-ext-label (RFC 4466 section 3).
    """

    name: bytes


class Thread(Node):
    """``THREAD REFERENCES UTF-8 ALL``: find messages and group them in threads (RFC 5256 section 3).

    ``algorithm``: in upper case.
    ``charset``, ``keys``: as in `Search`; the charset is required.
    """

    algorithm: str
    charset: bytes
    keys: tuple[SearchKey, ...]


class SortData(Node):
    """``* SORT 2 84 882``: the messages found, in sorted order (RFC 5256 section 4).

    ``numbers``: message numbers, or UIDs after UID SORT, 1..4294967295 each; ``()`` if no message was found.
    """

    numbers: tuple[int, ...]


class ThreadData(Node):
    """``* THREAD (2)(3 6 (4 23)(44 7 96))``: the messages found, in threads (RFC 5256 section 4).

    ``threads``: ``()`` if no message was found.
    """

    threads: tuple[ThreadList, ...] = ()


class ThreadList(Node):
    """``(3 6 (4 23)(44 7 96))``: a thread (RFC 5256 section 4).

    ``members``: message numbers, or UIDs after UID THREAD, 1..4294967295 each. Each message is the parent of the next
    one. None if the parent of ``nested`` is not known.
    ``nested``: the branches below the last member, at least two; ``()`` if the thread does not split.
    """

    members: tuple[int, ...] | None
    nested: tuple[ThreadList, ...] = ()

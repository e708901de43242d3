"""RFC 5256: SORT and THREAD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imapgrammar.node import Node
from imapgrammar.syntax.registry import declare
from imapgrammar.syntax.terminals import Keyword

if TYPE_CHECKING:
    from imapgrammar.nodes import SearchKey, SortAnnotation

declare(SORT_KEY=Keyword(), THREAD_ALG=Keyword())


class Sort(Node):
    """``SORT (SUBJECT REVERSE DATE) UTF-8 ALL``: find messages in order (RFC 5256 section 3)."""

    criteria: tuple[SortCriterion | SortAnnotation, ...]
    charset: bytes
    keys: tuple[SearchKey, ...]


class SortCriterion(Node):
    """``REVERSE DATE``: one level of the order; ``key`` is an upper-case keyword (RFC 5256 section 3)."""

    reverse: bool
    key: str


class Thread(Node):
    """``THREAD REFERENCES UTF-8 ALL``: find messages as threads; ``algorithm`` is upper-case (RFC 5256 section 3)."""

    algorithm: str
    charset: bytes
    keys: tuple[SearchKey, ...]


class SortData(Node):
    """``* SORT 2 84 882``: the messages found, in order, 1..4294967295 each (RFC 5256 section 4)."""

    numbers: tuple[int, ...]


class ThreadData(Node):
    """``* THREAD (2)(3 6 (4 23)(44 7 96))``: the messages found, as threads (RFC 5256 section 4)."""

    threads: tuple[ThreadList, ...] = ()


class ThreadList(Node):
    """``(3 6 (4 23)(44 7 96))``: a thread, parent before child, and the branches after it (RFC 5256 section 4).

    ``members``: 1..4294967295 each; None where the parent of the branches is not known. ``nested``:
    two branches or more, or none.
    """

    members: tuple[int, ...] | None
    nested: tuple[ThreadList, ...] = ()

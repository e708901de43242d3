"""RFC 5524: URLAUTH=BINARY, and with it RFC 4467's URLFETCH."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from imapgrammar.node import Node
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import Keyword

if TYPE_CHECKING:
    from imapgrammar.nodes import Body, UrlMetadataEl

declare(URL_FETCH_PARAM=Keyword())


class UrlFetch(Node):
    """``URLFETCH "imap://…"``: ask for what URLs name (RFC 4467 section 7, RFC 5524 section 3).

    ``urls``: each a URL, or a URL with what is asked of it.
    """

    urls: tuple[bytes | UrlFetchExt, ...]


class UrlFetchExt(Node):
    """``("imap://…" BODYPARTSTRUCTURE BINARY)``: ask this of what a URL names (RFC 5524 section 3.1).

    ``params``: upper-case words, each once, and not both ``BINARY`` and ``BODY``; none to ask as without
    parentheses.
    """

    url: bytes
    params: tuple[str, ...] = ()


class UrlFetchData(Node):
    """``* URLFETCH "imap://…" {28}``…: what URLs name (RFC 4467 section 8, RFC 5524 section 3.2)."""

    urls: tuple[UrlDataSimple | UrlDataExt, ...]


class UrlDataSimple(Node):
    """``"imap://…" {28}``…: what a URL names (RFC 4467 section 8). None (NIL) if it is not valid."""

    url: bytes
    data: bytes | None


class UrlDataExt(Node):
    """``"imap://…" (BODYPARTSTRUCTURE (…)) (BINARY {28}``…``)``: what was asked of a URL (RFC 5524 section 3.2).

    ``metadata``: at least one, each kind once.
    """

    url: bytes
    metadata: tuple[UrlMetadataEl, ...]


class UrlMetaBodystruct(Node):
    """``(BODYPARTSTRUCTURE (…))``: the structure of a part, as sent beside it (RFC 5524 section 3.2)."""

    body: Body


class UrlMetaBinary(Node):
    """``(BINARY {28}``…``)``: a part without its transfer encoding (RFC 5524 section 3.2).

    None (NIL) if the server cannot decode it. A `Literal8` may hold NUL.
    """

    data: bytes | None


class UrlMetaBody(Node):
    """``(BODY {28}``…``)``: a part as it stands in the message (RFC 5524 section 3.2). None for NIL."""

    data: bytes | None


@constraint("url_fetch_ext")
def _each_param_once(values: Sequence[object]) -> str | None:
    _, params = values
    assert isinstance(params, tuple)
    if len(set(params)) < len(params):
        return "a parameter more than once"
    return "both BINARY and BODY" if {"BINARY", "BODY"} <= set(params) else None


@constraint("url_metadata")
def _each_item_once(values: Sequence[object]) -> str | None:
    (metadata,) = values
    assert isinstance(metadata, tuple)
    return "a metadata item more than once" if len({*map(type, metadata)}) < len(metadata) else None

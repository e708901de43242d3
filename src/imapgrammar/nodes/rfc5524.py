"""RFC 5524: URLAUTH=BINARY. It extends the command URLFETCH of RFC 4467, which is here too."""

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
    """``URLFETCH "imap://…"``: ask for the data of URLs (RFC 4467 section 7, RFC 5524 section 3).

    ``urls``: at least one. Each is a URL without parentheses, or a URL with parameters.
    """

    urls: tuple[bytes | UrlFetchExt, ...]


class UrlFetchExt(Node):
    """``("imap://…" BODYPARTSTRUCTURE BINARY)``: a URL with parameters, in URLFETCH (RFC 5524 section 3.1).

    ``params``: upper-case words; ``()`` asks for the same as a URL without parentheses. A parameter that occurs twice,
    and both ``BINARY`` and ``BODY``, raise `imapgrammar.ParseError` and `imapgrammar.SerializeError`.
    """

    url: bytes
    params: tuple[str, ...] = ()


class UrlFetchData(Node):
    """``* URLFETCH "imap://…" {28}``…: the data of URLs (RFC 4467 section 8, RFC 5524 section 3.2).

    ``urls``: at least one.
    """

    urls: tuple[UrlDataSimple | UrlDataExt, ...]


class UrlDataSimple(Node):
    """``"imap://…" {28}``…: the data of a URL (RFC 4467 section 8).

    ``data``: None (NIL) if the URL is not valid.
    """

    url: bytes
    data: bytes | None


class UrlDataExt(Node):
    """``"imap://…" (BODYPARTSTRUCTURE (…)) (BINARY {28}``…``)``: the requested data of a URL (RFC 5524 section 3.2).

    ``metadata``: at least one. Two items of the same class raise `imapgrammar.ParseError` and
    `imapgrammar.SerializeError`.
    """

    url: bytes
    metadata: tuple[UrlMetadataEl, ...]


class UrlMetaBodystruct(Node):
    """``(BODYPARTSTRUCTURE (…))``: the body structure of the data as they are sent (RFC 5524 section 3.2)."""

    body: Body


class UrlMetaBinary(Node):
    """``(BINARY {28}``…``)``: the data without their transfer encoding (RFC 5524 section 3.2).

    ``data``: None (NIL) if the server cannot decode them. A `imapgrammar.strings.Literal8` can contain NUL.
    """

    data: bytes | None


class UrlMetaBody(Node):
    """``(BODY {28}``…``)``: the data as they are in the message, with their transfer encoding (RFC 5524 section 3.2).

    ``data``: None for NIL.
    """

    data: bytes | None


@constraint("url_fetch_ext")
def _each_param_once(values: Sequence[object]) -> str | None:
    _, params = values
    assert isinstance(params, tuple)
    if len(set(params)) < len(params):
        return "a parameter occurs more than once"
    return "BINARY and BODY exclude each other" if {"BINARY", "BODY"} <= set(params) else None


@constraint("url_metadata")
def _each_item_once(values: Sequence[object]) -> str | None:
    (metadata,) = values
    assert isinstance(metadata, tuple)
    return "a metadata item occurs more than once" if len({*map(type, metadata)}) < len(metadata) else None

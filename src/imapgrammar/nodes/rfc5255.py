"""RFC 5255: LANGUAGE and I18NLEVEL.

Names of languages and comparators are strings. Their own syntax (RFC 4646, RFC 4647, RFC 4790) is not checked, because
a server answers NO to a wrong name (sections 3.2 and 4.7).
"""

from __future__ import annotations

from imapgrammar.node import Node


class Language(Node):
    """``LANGUAGE FR-CA EN-CA``: ask the server to write its texts in another language (RFC 5255 section 3.2).

    ``ranges``: language ranges; the server uses the first one that it supports. ``default`` means the choice of the
    server. ``()`` asks for the list of languages.
    """

    ranges: tuple[bytes, ...] = ()


class LanguageData(Node):
    """``* LANGUAGE (DE)``: the language of the server's texts, or the list of its languages (RFC 5255 section 3.3).

    ``tags``: at least one. One tag is the language that the server uses from now on. More than one tag is the list of
    the languages that it supports; the language does not change.
    """

    tags: tuple[bytes, ...]


class Comparator(Node):
    """``COMPARATOR "cz;*" i;basic``: change the comparator of SEARCH and SORT (RFC 5255 section 4.7).

    ``orders``: names of comparators, which can have wildcards; the server uses the first one that it supports.
    ``default`` means the default of the server. ``()`` asks for the active comparator.
    """

    orders: tuple[bytes, ...] = ()


class ComparatorData(Node):
    """``* COMPARATOR i;basic (i;basic i;octet)``: the active comparator (RFC 5255 section 4.8).

    ``matching``: all comparators that match the arguments of the command, if more than one matches; otherwise ``()``.
    """

    active: bytes
    matching: tuple[bytes, ...] = ()


class BadComparator(Node):
    """``[BADCOMPARATOR]``: the server has none of the requested comparators (RFC 5255 section 4.9)."""

"""RFC 5255: LANGUAGE and I18NLEVEL.

Names of languages and comparators are strings, which are not held against RFC 4646, RFC 4647 and RFC 4790: a server
answers wrong ones with NO (sections 3.2 and 4.7).
"""

from __future__ import annotations

from imapgrammar.node import Node


class Language(Node):
    """``LANGUAGE FR-CA EN-CA``: speak the first of these that is there (RFC 5255 section 3.2).

    ``ranges``: language ranges, or ``default`` for the server's own choice; ``()`` asks which there are.
    """

    ranges: tuple[bytes, ...] = ()


class LanguageData(Node):
    """``* LANGUAGE (DE)``: the language that is spoken from here on (RFC 5255 section 3.3).

    More than one tag: the languages that there are.
    """

    tags: tuple[bytes, ...]


class Comparator(Node):
    """``COMPARATOR "cz;*" i;basic``: compare and sort by the first of these that is there (RFC 5255 section 4.7).

    ``orders``: names of comparators with wildcards, or ``default``; ``()`` asks for the active one.
    """

    orders: tuple[bytes, ...] = ()


class ComparatorData(Node):
    """``* COMPARATOR i;basic (i;basic i;octet)``: the active comparator (RFC 5255 section 4.8).

    ``matching``: all that were asked for, if more than one is there.
    """

    active: bytes
    matching: tuple[bytes, ...] = ()


class BadComparator(Node):
    """``[BADCOMPARATOR]``: no comparator that was asked for is there (RFC 5255 section 4.9)."""

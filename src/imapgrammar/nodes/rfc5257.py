"""RFC 5257: ANNOTATE-EXPERIMENT-1.

An annotation of a message is an entry, such as ``/comment``, with attributes. The attribute ``value.priv`` is for one
user; ``value.shared`` is for all users.

The names of entries and attributes are case-sensitive ASCII without ``*``, ``%`` and NUL. ``/`` separates the
components of an entry name, ``.`` those of an attribute name; no component is empty. ``priv`` and ``shared`` can only
be the last component of an attribute name. Other names raise `imapgrammar.ParseError` and `imapgrammar.SerializeError`
(section 3.2). Two rules of the RFC are not checked, because only the server can check them: an entry must not name a
message part that does not exist, and the entries below ``/flags`` are reserved.

A value is octets, or None (NIL) if there is no value.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence

from imapgrammar.node import Node
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import Member


class AttSearch(enum.Enum):
    """``value.priv``: the values that SEARCH looks at: private, shared, or both (RFC 5257 section 4.8)."""

    VALUE = "value"
    VALUE_PRIV = "value.priv"
    VALUE_SHARED = "value.shared"


class AttSort(enum.Enum):
    """``value.shared``: the values that SORT compares: private or shared (RFC 5257 section 4.9)."""

    VALUE_PRIV = "value.priv"
    VALUE_SHARED = "value.shared"


declare(ATT_SEARCH=Member(AttSearch), ATT_SORT=Member(AttSort))


class Annotate(Node):
    """``SELECT INBOX (ANNOTATE)``: ask to be told of changes of annotations by other clients (RFC 5257 section 4.2)."""


class EntryAtt(Node):
    """``/comment (value.priv "My comment" size.priv "10")``: an entry with attributes (RFC 5257 section 5).

    ``values``: at least one pair of an attribute name and its value; None for NIL.
    """

    entry: bytes
    values: tuple[tuple[bytes, bytes | None], ...]


class AttAnnotate(Node):
    """``ANNOTATION (/comment (value.priv "x"))``: annotations to set (RFC 5257 sections 4.5 and 4.7).

    ``entries``: at least one. In STORE the value None removes the attribute. The names of attributes must end with
    ``.priv`` or ``.shared``, which is not checked, because a server can refuse other names.
    """

    entries: tuple[EntryAtt, ...]


class FetchAnnotation(Node):
    """``ANNOTATION (/* (value.priv size.priv))``: ask for annotations (RFC 5257 section 4.3).

    ``entries``: patterns of entry names. ``*`` matches any octets, ``%`` any octets but ``/``.
    ``attributes``: names of attributes. A name without ``.priv`` or ``.shared`` asks for both.

    Each field is one name without parentheses, or a tuple of at least one name in parentheses.
    """

    entries: bytes | tuple[bytes, ...]
    attributes: bytes | tuple[bytes, ...]


class Annotation(Node):
    """``ANNOTATION (/comment (value.shared NIL size.shared "0"))``: annotations of a message (RFC 5257 section 4.4).

    ``entries``: at least one.
    """

    entries: tuple[EntryAtt, ...]


class AnnotationChanged(Node):
    """``ANNOTATION (/comment /altsubject)``: names of entries that another client changed (RFC 5257 section 4.4).

    ``entries``: at least one.
    """

    entries: tuple[bytes, ...]


class SearchAnnotation(Node):
    """``ANNOTATION /comment value "IMAP4"``: messages with this string in an annotation (RFC 5257 section 4.8).

    ``entry``: a pattern, as in `FetchAnnotation`.
    ``value``: the string; None for NIL.
    """

    entry: bytes
    attribute: AttSearch
    value: bytes | None


class SortAnnotation(Node):
    """``REVERSE ANNOTATION /altsubject value.shared``: a sort key, the value of an annotation (RFC 5257 section 4.9).

    ``reverse``: True for descending order.
    ``entry``: the name of an entry, without wildcards.
    """

    reverse: bool
    entry: bytes
    attribute: AttSort


class AnnotateTooBig(Node):
    """``[ANNOTATE TOOBIG]``: the value is too large for the server (RFC 5257 section 4.5)."""


class AnnotateTooMany(Node):
    """``[ANNOTATE TOOMANY]``: the message already has the maximum count of annotations (RFC 5257 section 4.5)."""


class AnnotationsNone(Node):
    """``[ANNOTATIONS NONE]``: the mailbox does not support annotations (RFC 5257 section 4.1)."""


class AnnotationsReadOnly(Node):
    """``[ANNOTATIONS READ-ONLY NOPRIVATE]``: clients cannot change annotations (RFC 5257 section 4.1).

    ``no_private``: True if the server does not support private annotations.
    """

    no_private: bool = False


class Annotations(Node):
    """``[ANNOTATIONS 20480 NOPRIVATE]``: the support for annotations in the mailbox (RFC 5257 section 4.1).

    ``octets``: the maximum size of a value in octets, 1..4294967295.
    ``no_private``: True if the server does not support private annotations.
    """

    octets: int
    no_private: bool = False


# Compiled once: a message can have very many names.
_NOT_IN_NAMES = re.compile(rb"[*%\x00\x80-\xff]")
_NOT_IN_PATTERNS = re.compile(rb"[\x00\x80-\xff]")
# The last component can be one of these two, if another one is before it.
_MISPLACED = re.compile(rb"(?:\A|\.)(?:priv|shared)\.|\A(?:priv|shared)\Z")


@constraint("ann_entry")
def _is_entry_name(values: Sequence[object]) -> str | None:
    (entry,) = values
    assert isinstance(entry, bytes)
    if _NOT_IN_NAMES.search(entry):
        return 'an entry name cannot contain "*", "%", NUL or 8-bit octets'
    return _no_empty_component(entry)


@constraint("entry_match")
def _is_entry_pattern(values: Sequence[object]) -> str | None:
    (pattern,) = values
    assert isinstance(pattern, bytes)
    if _NOT_IN_PATTERNS.search(pattern):
        return "an entry name cannot contain NUL or 8-bit octets"
    return _no_empty_component(pattern)


@constraint("attrib")
def _is_attribute_name(values: Sequence[object]) -> str | None:
    (attribute,) = values
    assert isinstance(attribute, bytes)
    if _NOT_IN_NAMES.search(attribute):
        return 'an attribute name cannot contain "*", "%", NUL or 8-bit octets'
    if b".." in attribute or attribute.endswith(b"."):
        return 'an attribute name cannot contain ".." or end with "."'
    if _MISPLACED.search(attribute):
        return '"priv" and "shared" can only be the last component of an attribute name'
    return None


@constraint("append_opts_ext", "RFC 5257 section 4.7")
def _message_last(values: Sequence[object]) -> str | None:
    extensions = values[-1]
    assert isinstance(extensions, tuple)
    return "the last item must be a message, not ANNOTATION" if isinstance(extensions[-1], AttAnnotate) else None


def _no_empty_component(entry: bytes) -> str | None:
    return 'an entry name cannot contain "//" or end with "/"' if b"//" in entry or entry.endswith(b"/") else None

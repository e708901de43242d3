"""RFC 5257: ANNOTATE-EXPERIMENT-1.

An annotation of a message is an entry such as ``/comment`` with attributes such as ``value.priv``, which is for one
user, and ``value.shared``. Both names are case-sensitive ASCII without ``*``, ``%`` and NUL. Slashes part an entry,
periods an attribute, and two of them never stand together or one at the end. That a part of a message that an entry
names exists, and that ``/flags`` is reserved, is for the server to say. Values are octets; None for NIL: there is none.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence

from imapgrammar.node import Node
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import Member


class AttSearch(enum.Enum):
    """``value.priv``: where SEARCH looks, in the user's own values, the shared ones, or both (RFC 5257 section 4.8)."""

    VALUE = "value"
    VALUE_PRIV = "value.priv"
    VALUE_SHARED = "value.shared"


class AttSort(enum.Enum):
    """``value.shared``: by which values SORT orders, the user's own or the shared ones (RFC 5257 section 4.9)."""

    VALUE_PRIV = "value.priv"
    VALUE_SHARED = "value.shared"


declare(ATT_SEARCH=Member(AttSearch), ATT_SORT=Member(AttSort))


class Annotate(Node):
    """``SELECT INBOX (ANNOTATE)``: be told when others change annotations (RFC 5257 section 4.2)."""


class EntryAtt(Node):
    """``/comment (value.priv "My comment" size.priv "10")``: an entry with attributes (RFC 5257 section 5).

    ``values``: each an attribute and its value, at least one.
    """

    entry: bytes
    values: tuple[tuple[bytes, bytes | None], ...]


class AttAnnotate(Node):
    """``ANNOTATION (/comment (value.priv "x"))``: what STORE and APPEND set (RFC 5257 sections 4.5 and 4.7).

    In STORE, None as a value removes it. ``entries``: at least one. That attributes must end in ``.priv`` or
    ``.shared`` here is not checked: a server can refuse others.
    """

    entries: tuple[EntryAtt, ...]


class FetchAnnotation(Node):
    """``ANNOTATION (/* (value.priv size.priv))``: ask for annotations (RFC 5257 section 4.3).

    ``entries``: patterns in which ``*`` stands for anything and ``%`` for anything but a slash. ``attributes``:
    without ``.priv`` or ``.shared`` both. Each is one without parentheses, or a tuple of at least one in parentheses.
    """

    entries: bytes | tuple[bytes, ...]
    attributes: bytes | tuple[bytes, ...]


class Annotation(Node):
    """``ANNOTATION (/comment (value.shared NIL size.shared "0"))``: annotations (RFC 5257 section 4.4).

    ``entries``: at least one.
    """

    entries: tuple[EntryAtt, ...]


class AnnotationChanged(Node):
    """``ANNOTATION (/comment /altsubject)``: entries that someone has changed, at least one (RFC 5257 section 4.4)."""

    entries: tuple[bytes, ...]


class SearchAnnotation(Node):
    """``ANNOTATION /comment value "IMAP4"``: messages with this string in an annotation (RFC 5257 section 4.8).

    ``entry``: a pattern, as in `FetchAnnotation`. ``value``: None for NIL.
    """

    entry: bytes
    attribute: AttSearch
    value: bytes | None


class SortAnnotation(Node):
    """``REVERSE ANNOTATION /altsubject value.shared``: a level of the order (RFC 5257 section 4.9)."""

    reverse: bool
    entry: bytes
    attribute: AttSort


class AnnotateTooBig(Node):
    """``[ANNOTATE TOOBIG]``: the value is longer than the server stores (RFC 5257 section 4.5)."""


class AnnotateTooMany(Node):
    """``[ANNOTATE TOOMANY]``: the message has as many annotations as it can have (RFC 5257 section 4.5)."""


class AnnotationsNone(Node):
    """``[ANNOTATIONS NONE]``: the mailbox has no annotations (RFC 5257 section 4.1)."""


class AnnotationsReadOnly(Node):
    """``[ANNOTATIONS READ-ONLY NOPRIVATE]``: annotations cannot be changed (RFC 5257 section 4.1).

    ``no_private``: all of them are shared.
    """

    no_private: bool = False


class Annotations(Node):
    """``[ANNOTATIONS 20480 NOPRIVATE]``: the most octets that a value can have, 1..4294967295 (RFC 5257 section 4.1).

    ``no_private``: all annotations are shared.
    """

    octets: int
    no_private: bool = False


_SUFFIX = re.compile(rb"\.(priv|shared)\Z")


@constraint("ann_entry")
def _is_entry_name(values: Sequence[object]) -> str | None:
    (entry,) = values
    assert isinstance(entry, bytes)
    if re.search(rb"[*%\x00\x80-\xff]", entry):
        return 'an entry holds no "*", "%", NUL or 8-bit octets'
    return _no_empty_component(entry)


@constraint("entry_match")
def _is_entry_pattern(values: Sequence[object]) -> str | None:
    (pattern,) = values
    assert isinstance(pattern, bytes)
    if re.search(rb"[\x00\x80-\xff]", pattern):
        return "an entry holds no NUL or 8-bit octets"
    return _no_empty_component(pattern)


@constraint("attrib")
def _is_attribute_name(values: Sequence[object]) -> str | None:
    (attribute,) = values
    assert isinstance(attribute, bytes)
    if re.search(rb"[*%\x00\x80-\xff]", attribute):
        return 'an attribute holds no "*", "%", NUL or 8-bit octets'
    if b".." in attribute or attribute.endswith(b"."):
        return "an attribute has no empty component"
    if {b"priv", b"shared"}.intersection(_SUFFIX.sub(b"", attribute).split(b".")):
        return 'in an attribute "priv" and "shared" stand only at the end'
    return None


@constraint("append_opts_ext", "RFC 5257 section 4.7")
def _message_last(values: Sequence[object]) -> str | None:
    extensions = values[-1]
    assert isinstance(extensions, tuple)
    return "ANNOTATION is no message" if isinstance(extensions[-1], AttAnnotate) else None


def _no_empty_component(entry: bytes) -> str | None:
    return "an entry has no empty component" if b"//" in entry or entry.endswith(b"/") else None

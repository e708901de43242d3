"""RFC 2971: ID.

Fields are pairs of a name and a value; None for NIL. There are at most 30, each name once, whatever its letter case,
and of at most 30 octets; a value has at most 1024 octets (section 3.3).
"""

from __future__ import annotations

from collections.abc import Sequence

from imapgrammar.node import Node
from imapgrammar.syntax.registry import constraint

MAX_FIELDS, MAX_NAME, MAX_VALUE = 30, 30, 1024


class Id(Node):
    """``ID ("name" "sodr" "version" "19.34")``: who the client is (RFC 2971 section 3.1). None for NIL."""

    params: tuple[tuple[bytes, bytes | None], ...] | None


class IdData(Node):
    """``* ID ("name" "Cyrus")``: who the server is (RFC 2971 section 3.2). None for NIL."""

    params: tuple[tuple[bytes, bytes | None], ...] | None


@constraint("id_fields", "RFC 2971 section 3.3")
def _within_limits(values: Sequence[object]) -> str | None:
    (params,) = values
    assert isinstance(params, tuple)
    if len(params) > MAX_FIELDS:
        return f"more than {MAX_FIELDS} fields"
    names: list[bytes] = []
    for name, value in params:
        if len(name) > MAX_NAME:
            return f"a name of more than {MAX_NAME} octets"
        if value is not None and len(value) > MAX_VALUE:
            return f"a value of more than {MAX_VALUE} octets"
        if (lower := name.lower()) in names:
            return "a name stands twice"
        names.append(lower)
    return None

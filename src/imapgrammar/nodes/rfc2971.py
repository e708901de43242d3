"""RFC 2971: ID.

A list of parameters has at most 30 fields. A field is a pair of a name and a value. A name has at most 30 octets and
occurs once, without regard to letter case. A value has at most 1024 octets, or is None (NIL). Other fields raise
`imapgrammar.ParseError` and `imapgrammar.SerializeError` (section 3.3).
"""

from __future__ import annotations

from collections.abc import Sequence

from imapgrammar.node import Node
from imapgrammar.syntax.registry import constraint

MAX_FIELDS, MAX_NAME, MAX_VALUE = 30, 30, 1024
"""The maximum count of fields, of octets of a name, and of octets of a value (RFC 2971 section 3.3)."""


class Id(Node):
    """``ID ("name" "sodr" "version" "19.34")``: identify the client to the server (RFC 2971 section 3.1).

    ``params``: pairs of a name and a value, as described at the top of the module; None for NIL.
    """

    params: tuple[tuple[bytes, bytes | None], ...] | None


class IdData(Node):
    """``* ID ("name" "Cyrus")``: the identity of the server (RFC 2971 section 3.2).

    ``params``: pairs of a name and a value, as described at the top of the module; None for NIL.
    """

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
            return f"a field name has more than {MAX_NAME} octets"
        if value is not None and len(value) > MAX_VALUE:
            return f"a field value has more than {MAX_VALUE} octets"
        if (lower := name.lower()) in names:
            return "a field name occurs twice"
        names.append(lower)
    return None

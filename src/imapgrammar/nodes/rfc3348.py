r"""RFC 3348: CHILDREN. Its two flags, ``\HasChildren`` and ``\HasNoChildren``, stand in LIST data."""

from __future__ import annotations

from collections.abc import Sequence

from imapgrammar.registry import constraint
from imapgrammar.strings import Flag

_BOTH = {Flag(rb"\HasChildren"), Flag(rb"\HasNoChildren")}


@constraint("mbx_list_flags")
def _children_or_not(values: Sequence[object]) -> str | None:
    (flags,) = values
    assert isinstance(flags, tuple)
    return r"both \HasChildren and \HasNoChildren" if _BOTH.issubset(flags) else None

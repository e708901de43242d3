r"""The IMAP wire format: octets to typed nodes, and back.

>>> import imapgrammar
>>> imapgrammar.parse_response(b"* VANISHED (EARLIER) 300:310,405,411\r\n")
Vanished(earlier=True, known_uids=SequenceSet(octets=b'300:310,405,411'))

`parse_response` and `parse_command` read one message, `serialize` writes one; `parse_url` and `serialize_url` do the
same with the IMAP URLs in them. The nodes are in `imapgrammar.nodes`, strings that remember their form in
`imapgrammar.strings`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from imapgrammar.errors import GrammarError, ParseError, SerializeError

if TYPE_CHECKING:
    from imapgrammar.capabilities import required_capabilities
    from imapgrammar.compiled.entry import engine, parse_command, parse_response, parse_url, serialize, serialize_url
    from imapgrammar.sets import SequenceSet

__all__ = [
    "GrammarError",
    "ParseError",
    "SequenceSet",
    "SerializeError",
    "engine",
    "parse_command",
    "parse_response",
    "parse_url",
    "required_capabilities",
    "serialize",
    "serialize_url",
]
__version__ = "0.1.0"

_HOMES = {
    "SequenceSet": "imapgrammar.sets",
    "engine": "imapgrammar.compiled.entry",
    "parse_command": "imapgrammar.compiled.entry",
    "parse_response": "imapgrammar.compiled.entry",
    "parse_url": "imapgrammar.compiled.entry",
    "required_capabilities": "imapgrammar.capabilities",
    "serialize": "imapgrammar.compiled.entry",
    "serialize_url": "imapgrammar.compiled.entry",
}


def __getattr__(name: str) -> object:
    """Load the engine when it is first asked for: whoever only needs the errors, or one submodule, need not wait."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = value
    return value

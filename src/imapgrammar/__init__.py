r"""Parser and serializer for the IMAP wire format: from octets to typed nodes, and back.

>>> import imapgrammar
>>> imapgrammar.parse_response(b"* VANISHED (EARLIER) 300:310,405,411\r\n")
Vanished(earlier=True, known_uids=SequenceSet(octets=b'300:310,405,411'))

`parse_response` and `parse_command` parse one message; `serialize` writes one. `parse_url` and `serialize_url` do the
same for IMAP URLs (RFC 5092), which messages contain as strings. The node classes are in `imapgrammar.nodes`. The
string classes, which remember the form of a string on the wire, are in `imapgrammar.strings`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from imapgrammar.errors import GrammarError, ParseError, SerializeError

if TYPE_CHECKING:
    from imapgrammar.capabilities import required_capabilities
    from imapgrammar.compiled.entry import engine, parse_command, parse_response, parse_url, serialize, serialize_url
    from imapgrammar.quirks import Quirk, Reading, read_command, read_response
    from imapgrammar.sets import SequenceSet

__all__ = [
    "GrammarError",
    "ParseError",
    "Quirk",
    "Reading",
    "SequenceSet",
    "SerializeError",
    "engine",
    "parse_command",
    "parse_response",
    "parse_url",
    "read_command",
    "read_response",
    "required_capabilities",
    "serialize",
    "serialize_url",
]
__version__ = "0.1.0"

_MODULE_OF = {
    "Quirk": "imapgrammar.quirks",
    "Reading": "imapgrammar.quirks",
    "SequenceSet": "imapgrammar.sets",
    "engine": "imapgrammar.compiled.entry",
    "parse_command": "imapgrammar.compiled.entry",
    "parse_response": "imapgrammar.compiled.entry",
    "parse_url": "imapgrammar.compiled.entry",
    "read_command": "imapgrammar.quirks",
    "read_response": "imapgrammar.quirks",
    "required_capabilities": "imapgrammar.capabilities",
    "serialize": "imapgrammar.compiled.entry",
    "serialize_url": "imapgrammar.compiled.entry",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first used, so that ``import imapgrammar`` does not load the parser."""
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(_MODULE_OF[name]), name)
    globals()[name] = value
    return value

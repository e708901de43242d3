"""Find passwords and SASL data in octets that are not a message, where the grammar cannot find them."""

from __future__ import annotations

import re

from imapgrammar.errors import ParseError

_COMMAND = re.compile(
    rb"""(?![*+]\ | [^\ ]+\ (?:OK|NO|BAD)\b)                # no response
    [\x00-\x20]*+ (?:[^\x00-\x20]++[\x00-\x20]++){0,2}?     # a tag, perhaps in two, or none; perhaps too many spaces
    [^\x00-\x20A-Z0-9]*+                                   # a quotation mark, for example
    (?: LOGIN | AUTHENTICATE (?:\ [-A-Z0-9_]{1,20}+ (?=[\ \r\n]) )? ) (?![A-Z])
    [ ]?""",
    re.IGNORECASE | re.VERBOSE,
)


def credentials(octets: bytes) -> int | None:
    """Return the index from which octets may belong to a LOGIN or AUTHENTICATE command; None if they do not look so.

    >>> credentials(b"a  LOGIN fred secret"), credentials(b"a AUTHENTICATE PLAIN AGZyZWQ="), credentials(b"a NOOP")
    (9, 21, None)

    LOGIN or AUTHENTICATE as one of the first three words is enough. In doubt, all octets after it
    are taken as secret, except the name of a mechanism.
    """
    found = _COMMAND.match(octets)
    return found.end() if found else None


def hiding_credentials(error: ParseError) -> ParseError:
    """Return the error so that it hides all octets after a word that may be LOGIN or AUTHENTICATE."""
    secret = credentials(error.octets)
    return error if secret is None else error.hiding(secret)

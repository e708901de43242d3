"""RFC 4959: SASL-IR."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from imapgrammar.node import Secretive
from imapgrammar.strings import Base64
from imapgrammar.syntax.registry import declare, declare_secret
from imapgrammar.syntax.terminals import Keyword, Octets

declare(AUTH_TYPE=Keyword(), INITIAL_RESPONSE=Octets(Base64))
declare_secret("INITIAL_RESPONSE")


class Authenticate(Secretive):
    """``AUTHENTICATE PLAIN AGZyZWQAc2VjcmV0``: authenticate by SASL (RFC 3501 section 6.2.2, RFC 4959 section 3).

    ``auth_type``: upper-case name of the mechanism. ``initial_response``: ``=`` for an empty one;
    UNSET for none; None for SP and then nothing, which the ABNF derives and some clients send.
    """

    secrets = ("initial_response",)
    auth_type: str
    initial_response: Base64 | UnsetType | None = UNSET

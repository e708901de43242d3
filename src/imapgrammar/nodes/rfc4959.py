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
    """``AUTHENTICATE PLAIN AGZyZWQAc2VjcmV0``: log in with SASL (RFC 3501 section 6.2.2, RFC 4959 section 3).

    ``auth_type``: the upper-case name of the SASL mechanism.
    ``initial_response``: the first SASL data of the client. ``Base64(b"=")`` is an empty response. UNSET means that
    there is none. None means that there is an SP but no base64 after it; the ABNF allows this, and some clients send
    it. The repr shows the size only.
    """

    secrets = ("initial_response",)
    auth_type: str
    initial_response: Base64 | UnsetType | None = UNSET

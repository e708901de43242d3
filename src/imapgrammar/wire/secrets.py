"""Which messages hold what must not be shown: passwords and SASL data."""

from __future__ import annotations

from imapgrammar.nodes import Authenticate, Command, ContinueData, Login

_SECRETIVE = (Authenticate, Login)


def has_secret(message: object) -> bool:
    """Whether a message's octets must not get into logs."""
    return isinstance(message, ContinueData) or (
        isinstance(message, Command) and isinstance(message.command, _SECRETIVE)
    )

"""Which messages hold what must not be shown: passwords and SASL data."""

from __future__ import annotations

from imapgrammar.node import Secretive
from imapgrammar.nodes import Command


def has_secret(message: object) -> bool:
    """Whether a message's octets must not get into logs."""
    return isinstance(message.command if isinstance(message, Command) else message, Secretive)

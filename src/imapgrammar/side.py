"""The two sides of a connection."""

from __future__ import annotations

import enum


class Side(enum.StrEnum):
    """Who sent a message."""

    CLIENT = "client"
    SERVER = "server"

    @property
    def label(self) -> str:
        """``C`` or ``S``, as RFCs write it."""
        return self.value[0].upper()

"""The two sides of a connection."""

from __future__ import annotations

import enum


class Side(enum.StrEnum):
    """The side that sent a message: client or server."""

    CLIENT = "client"
    SERVER = "server"

    @property
    def label(self) -> str:
        """``C`` or ``S``, as in the examples of the RFCs."""
        return self.value[0].upper()

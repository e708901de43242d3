"""RFC 5161: ENABLE."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.strings import CapabilityName


class Enable(Node):
    """``ENABLE QRESYNC CONDSTORE``: switch extensions on (RFC 5161 section 3.1)."""

    capabilities: tuple[CapabilityName, ...]


class Enabled(Node):
    """``* ENABLED QRESYNC``: the extensions that were switched on, perhaps none (RFC 5161 section 3.2)."""

    capabilities: tuple[CapabilityName, ...]

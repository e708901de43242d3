"""RFC 5161: ENABLE."""

from __future__ import annotations

from imapgrammar.node import Node
from imapgrammar.strings import CapabilityName


class Enable(Node):
    """``ENABLE QRESYNC CONDSTORE``: enable extensions (RFC 5161 section 3.1).

    ``capabilities``: the names of the extensions, at least one.
    """

    capabilities: tuple[CapabilityName, ...]


class Enabled(Node):
    """``* ENABLED QRESYNC``: the extensions that were enabled (RFC 5161 section 3.2).

    ``capabilities``: ``()`` if no extension was enabled.
    """

    capabilities: tuple[CapabilityName, ...]

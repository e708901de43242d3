"""RFC 3502: MULTIAPPEND. It has no nodes of its own: `Append` in ``rfc4466`` can hold several messages."""

"""RFC 3503: $MDNSent."""

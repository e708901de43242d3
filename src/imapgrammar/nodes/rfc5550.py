"""RFC 5550: the Lemonade profile. It adds a capability and keywords; it has no nodes of its own."""

"""RFC 9979: further keywords and mailbox name attributes. It adds words to lists; it has no nodes of its own."""

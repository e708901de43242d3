"""RFC 3503: the keyword $MDNSent. It has no nodes: the keyword is a `imapgrammar.strings.Flag`."""

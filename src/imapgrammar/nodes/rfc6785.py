"""RFC 6785: IMAPSIEVE. It has no nodes: its capability is a `imapgrammar.strings.CapabilityName`."""

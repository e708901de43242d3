"""RFC 7888: LITERAL+ and LITERAL-. It has no nodes: its literals are `imapgrammar.strings.NonSyncLiteral`."""

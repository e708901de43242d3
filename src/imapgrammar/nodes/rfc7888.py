"""RFC 7888: LITERAL+ and LITERAL-. Its literals are strings: `imapgrammar.strings.NonSyncLiteral`."""

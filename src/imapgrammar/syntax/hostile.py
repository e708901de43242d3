"""Octets that parsers often read wrongly. Tests of parsers put them into messages."""

HOSTILE = (
    b"\r\n", b" ", b"  ", b"(", b")", b"()", b'"', b'""', b"\\", b"*", b"%", b"+", b"-", b"\0", b"\xff", b"\n", b"\r",
    b"{0}\r\n", b"{1}\r\n", b"{3+}\r\nabc", b"~{2}\r\nab", b"{99999999999}\r\n", b"NIL", b"0", b"01", b"4294967296",
    b"9223372036854775807", b"9223372036854775808", b":", b",", b"1:*", b"$", b"[", b"]", b"<0>", b"]X",
    b"\\Seen", b"\\Recent", b"FLAGS", b"MODSEQ", b"X-FOO", b"UID", b"BODY[", b"VANISHED", b"CHANGEDSINCE 1",
)  # fmt: skip
"""Delimiters, announcements of literals, numbers at their bounds, words that begin lists."""

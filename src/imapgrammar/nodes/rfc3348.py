r"""RFC 3348: CHILDREN. It adds two flags to `ListData`: ``\HasChildren`` and ``\HasNoChildren``.

A mailbox with both flags is an error of the server. The parser accepts it, because a client should act as if neither
were there (RFC 9051 section 7.3.1).
"""

r"""RFC 3348: CHILDREN. Its two flags, ``\HasChildren`` and ``\HasNoChildren``, stand in LIST data.

Where both stand, the server is in error, and a client should act as if neither did (RFC 9051 section 7.3.1): it must be
able to read them.
"""

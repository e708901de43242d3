r"""RFC 8457: $Important and \Important."""

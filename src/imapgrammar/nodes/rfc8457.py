r"""RFC 8457: the keyword $Important and the special use \Important. It has no nodes: both are flags."""

"""RFC 5530: response codes."""

from __future__ import annotations

from imapgrammar.node import Node


class Unavailable(Node):
    """``[UNAVAILABLE]``: a subsystem is temporarily down (RFC 5530 section 3)."""


class AuthenticationFailed(Node):
    """``[AUTHENTICATIONFAILED]``: authentication failed, for no reason that can be told (RFC 5530 section 3)."""


class AuthorizationFailed(Node):
    """``[AUTHORIZATIONFAILED]``: this user may not act as the other one (RFC 5530 section 3)."""


class Expired(Node):
    """``[EXPIRED]``: the credentials are no longer valid (RFC 5530 section 3)."""


class PrivacyRequired(Node):
    """``[PRIVACYREQUIRED]``: not without encryption (RFC 5530 section 3)."""


class ContactAdmin(Node):
    """``[CONTACTADMIN]``: the user should turn to the administrator (RFC 5530 section 3)."""


class NoPerm(Node):
    """``[NOPERM]``: access rights do not allow it (RFC 5530 section 3)."""


class InUse(Node):
    """``[INUSE]``: another session holds it (RFC 5530 section 3)."""


class ExpungeIssued(Node):
    """``[EXPUNGEISSUED]``: another session has expunged some of the messages (RFC 5530 section 3)."""


class Corruption(Node):
    """``[CORRUPTION]``: the server found its data damaged (RFC 5530 section 3)."""


class ServerBug(Node):
    """``[SERVERBUG]``: the server found a fault of its own (RFC 5530 section 3)."""


class ClientBug(Node):
    """``[CLIENTBUG]``: the server found a fault of the client (RFC 5530 section 3)."""


class Cannot(Node):
    """``[CANNOT]``: it can never work on this server (RFC 5530 section 3)."""


class Limit(Node):
    """``[LIMIT]``: an implementation limit was hit (RFC 5530 section 3)."""


class OverQuota(Node):
    """``[OVERQUOTA]``: the user would be over quota (RFC 5530 section 3)."""


class AlreadyExists(Node):
    """``[ALREADYEXISTS]``: there is such a mailbox already (RFC 5530 section 3)."""


class Nonexistent(Node):
    """``[NONEXISTENT]``: there is no such mailbox (RFC 5530 section 3)."""

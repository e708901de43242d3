"""RFC 5530: response codes."""

from __future__ import annotations

from imapgrammar.node import Node


class Unavailable(Node):
    """``[UNAVAILABLE]``: a subsystem is temporarily down (RFC 5530 section 3)."""


class AuthenticationFailed(Node):
    """``[AUTHENTICATIONFAILED]``: authentication failed; the server does not say why (RFC 5530 section 3)."""


class AuthorizationFailed(Node):
    """``[AUTHORIZATIONFAILED]``: the user cannot act as the requested other user (RFC 5530 section 3).

    The authentication itself succeeded.
    """


class Expired(Node):
    """``[EXPIRED]``: the password is no longer valid (RFC 5530 section 3)."""


class PrivacyRequired(Node):
    """``[PRIVACYREQUIRED]``: the operation needs an encrypted connection (RFC 5530 section 3)."""


class ContactAdmin(Node):
    """``[CONTACTADMIN]``: the user should contact the system administrator (RFC 5530 section 3)."""


class NoPerm(Node):
    """``[NOPERM]``: the user does not have the right to do this (RFC 5530 section 3)."""


class InUse(Node):
    """``[INUSE]``: another session uses the resource, such as the mailbox (RFC 5530 section 3)."""


class ExpungeIssued(Node):
    """``[EXPUNGEISSUED]``: another session has expunged some of the messages (RFC 5530 section 3)."""


class Corruption(Node):
    """``[CORRUPTION]``: the server found its data damaged (RFC 5530 section 3)."""


class ServerBug(Node):
    """``[SERVERBUG]``: the server found a bug in itself (RFC 5530 section 3)."""


class ClientBug(Node):
    """``[CLIENTBUG]``: the server found a bug in the client (RFC 5530 section 3)."""


class Cannot(Node):
    """``[CANNOT]``: the operation can never succeed on this server (RFC 5530 section 3)."""


class Limit(Node):
    """``[LIMIT]``: the operation reached a limit of the server (RFC 5530 section 3)."""


class OverQuota(Node):
    """``[OVERQUOTA]``: the operation would put the user over quota (RFC 5530 section 3)."""


class AlreadyExists(Node):
    """``[ALREADYEXISTS]``: the mailbox to create already exists (RFC 5530 section 3)."""


class Nonexistent(Node):
    """``[NONEXISTENT]``: the mailbox to delete or rename does not exist (RFC 5530 section 3)."""

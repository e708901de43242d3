r"""The IMAP wire format: octets to typed nodes, and back.

>>> import imapgrammar
>>> imapgrammar.parse_response(b"* VANISHED (EARLIER) 300:310,405,411\r\n")
Vanished(earlier=True, known_uids=SequenceSet(octets=b'300:310,405,411'))

`parse_response` and `parse_command` read one message, `serialize` writes one. The nodes are in
`imapgrammar.nodes`, strings that remember their form in `imapgrammar.strings`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from imapgrammar.errors import GrammarError, ParseError, SerializeError
from imapgrammar.sets import SequenceSet

if TYPE_CHECKING:
    from imapgrammar.nodes import ClientMessage, ServerMessage

__all__ = [
    "GrammarError",
    "ParseError",
    "SequenceSet",
    "SerializeError",
    "parse_command",
    "parse_response",
    "serialize",
]
__version__ = "0.1.0"


def parse_response(octets: bytes) -> ServerMessage:
    r"""Read one message of a server: response, continuation request or greeting, with its CRLF and literals.

    >>> parse_response(b"* 1 FETCH (UID 4 MODSEQ (65402))\r\n")
    FetchData(number=1, items=(UidData(uid=4), ModSeq(modseq=65402)))

    What no grammar file knows becomes an ``Unknown…`` node. Raises `ParseError` for octets that are
    not exactly one message, and nothing else.
    """
    from imapgrammar import reference

    return cast("ServerMessage", reference.parse(octets, "server_message"))


def parse_command(octets: bytes) -> ClientMessage:
    r"""Read one message of a client: command, or line of SASL data or DONE, with its CRLF and literals.

    >>> parse_command(b"a1 SELECT INBOX (CONDSTORE)\r\n")
    Command(tag=b'a1', command=Select(mailbox=Mailbox(b'INBOX'), params=(Condstore(),)))

    Raises `ParseError` for octets that are not exactly one message, and nothing else.
    """
    from imapgrammar import reference

    return cast("ClientMessage", reference.parse(octets, "client_message"))


def serialize(message: ClientMessage | ServerMessage) -> bytes:
    r"""Write one message, of either side, with its CRLF and literals.

    >>> from imapgrammar.nodes import Command, Noop
    >>> serialize(Command(b"a2", Noop()))
    b'a2 NOOP\r\n'

    Parsing what it returns gives an equal node. Raises `SerializeError` for a node with values that
    no message can hold, such as CR in an atom, and emits nothing then.
    """
    from imapgrammar import reference

    return reference.serialize_message(message)

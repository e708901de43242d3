"""The functions of the compiled engine that callers use: read, write, and check messages and URLs.

The generated parser and writer find out that something is wrong, but not what. For the error, `imapgrammar.explain`
reads or writes it a second time, along the grammar's intermediate form.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final, cast

from imapgrammar.compiled import runtime
from imapgrammar.compiled.parser import READERS, SKIPPERS, read_client_message, read_server_message, read_url_line
from imapgrammar.compiled.scanners import SCANNERS
from imapgrammar.compiled.writer import CLIENT_MESSAGES, write_client_message, write_server_message, write_url_line
from imapgrammar.errors import ParseError
from imapgrammar.syntax.utf8 import enabled, mode

if TYPE_CHECKING:
    from imapgrammar.compiled.deviant import Quirk
    from imapgrammar.explain.shortcuts import Tools
    from imapgrammar.nodes import ClientMessage, ServerMessage, UrlReference

_CRLF: Final = b"\r\n"
_LF: Final = 0x0A
_WITH_QUIRKS: Final = frozenset(["server_message", "client_message", "command"])
"""The rules of which messages with quirks can be read."""


def engine() -> str:
    """Return ``compiled`` if the engine runs as machine code, ``interpreted`` if the same modules run as Python."""
    return "interpreted" if runtime.__file__.endswith(".py") else "compiled"


def parse_response(octets: bytes | bytearray | memoryview, *, utf8: bool = False) -> ServerMessage:
    r"""Read one message of a server: response, continuation request or greeting, with its CRLF and literals.

    >>> parse_response(b"* 1 FETCH (UID 4 MODSEQ (65402))\r\n")
    FetchData(number=1, items=(UidData(uid=4), ModSeq(modseq=65402)))

    ``utf8``: the client has enabled UTF8=ACCEPT or IMAP4rev2, so quoted strings may have UTF-8 (RFC 9755 section 3).

    A name that no grammar file has becomes an ``Unknown…`` node, where the grammar has a place for such names. Raises
    `ParseError`, and no other exception, for octets that are not exactly one message.
    """
    o = octets if type(octets) is bytes else owned(octets)
    if utf8 and not o.isascii():
        with mode(on=True):
            return parse_response(o)
    if len(o) > 0 and o[-1] == _LF:
        message, end = read_server_message(o, 0)
        if end == len(o):
            return cast("ServerMessage", message)
    raise parse_error(o, "server_message")


def is_response(octets: bytes, *, utf8: bool = False) -> bool:
    """Return True if octets are one message of a server. If they are not, this is faster than `parse_response`."""
    if utf8 and not octets.isascii():
        with mode(on=True):
            return is_response(octets)
    return len(octets) > 0 and octets[-1] == _LF and read_server_message(octets, 0)[1] == len(octets)


def response(octets: bytes) -> ServerMessage | None:
    """Read one message of a server as `parse_response` does, but return None if it is not valid."""
    if len(octets) > 0 and octets[-1] == _LF:
        message, end = read_server_message(octets, 0)
        if end == len(octets):
            return cast("ServerMessage", message)
    return None


def parse_command(octets: bytes | bytearray | memoryview, *, utf8: bool = False) -> ClientMessage:
    r"""Read one message of a client: command, or line of SASL data or DONE, with its CRLF and literals.

    >>> parse_command(b"a1 SELECT INBOX (CONDSTORE)\r\n")
    Command(tag=b'a1', command=Select(mailbox=Mailbox(b'INBOX'), params=(Condstore(),)))

    ``utf8``: as for `parse_response`. Raises `ParseError`, and no other exception, for octets that are not exactly one
    message.
    """
    o = octets if type(octets) is bytes else owned(octets)
    if utf8 and not o.isascii():
        with mode(on=True):
            return parse_command(o)
    if len(o) > 0 and o[-1] == _LF:
        message, end = read_client_message(o, 0)
        if end == len(o):
            return cast("ClientMessage", message)
    raise parse_error(o, "client_message")


def command(octets: bytes) -> ClientMessage | None:
    """Read one message of a client as `parse_command` does, but return None if it is not valid."""
    if len(octets) > 0 and octets[-1] == _LF:
        message, end = read_client_message(octets, 0)
        if end == len(octets):
            return cast("ClientMessage", message)
    return None


def serialize(message: ClientMessage | ServerMessage, *, utf8: bool = False) -> bytes:
    r"""Write one message, of either side, with its CRLF and literals.

    >>> from imapgrammar.nodes import Command, Noop
    >>> serialize(Command(b"a2", Noop()))
    b'a2 NOOP\r\n'

    ``utf8``: as for `parse_response`. Only a `Quoted` is written as a quoted string with UTF-8, not plain bytes.

    The octets, when parsed, give an equal node. Raises `SerializeError` for a node with values that no message can
    hold, such as CR in an atom.
    """
    if utf8:
        with mode(on=True):
            return serialize(message)
    out: list[bytes] = []
    if type(message) in CLIENT_MESSAGES:
        if write_client_message(message, out):
            return b"".join(out)
    elif write_server_message(message, out):
        return b"".join(out)
    from imapgrammar.explain import entry as explain

    return explain.serialized(message, "client_message" if type(message) in CLIENT_MESSAGES else "server_message")


def parse_url(octets: bytes | bytearray | memoryview) -> UrlReference:
    """Read an IMAP URL (RFC 5092), absolute or relative, such as those in CATENATE and URLFETCH.

    >>> parse_url(b"/Drafts?UNSEEN")
    IabsolutePath(command=ImessageList(mailbox=EncMailbox(b'Drafts'), uidvalidity=None, search=EncSearch(b'UNSEEN')))

    The nodes of messages keep a URL as octets, also an invalid one, which a server answers with BADURL. Raises
    `ParseError`, and no other exception, for octets that are not exactly one URL.
    """
    o = octets if type(octets) is bytes else owned(octets)
    url, end = read_url_line(o + _CRLF, 0)
    if end == len(o) + len(_CRLF):
        return cast("UrlReference", url)
    raise parse_error(o, "url_reference")


def serialize_url(url: UrlReference) -> bytes:
    """Write an IMAP URL.

    >>> from imapgrammar.nodes import EncMailbox, IabsolutePath, ImessageList
    >>> serialize_url(IabsolutePath(ImessageList(EncMailbox.from_text("Entwürfe"))))
    b'/Entw%C3%BCrfe'

    The octets, when read, give an equal node. Raises `SerializeError` for a node with values that no URL can hold.
    """
    out: list[bytes] = []
    if write_url_line(url, out):
        return b"".join(out)[: -len(_CRLF)]
    from imapgrammar.explain import entry as explain

    return explain.serialized(url, "url_reference")


def parse_error(octets: bytes, rule: str) -> ParseError:
    """Return the error of octets that are not the rule ``rule`` of the grammar, such as ``command``.

    The reason and the quirks are found only when the error is looked at, but in the UTF-8 mode of this call. The text
    of the error does not name the quirks of a command: a server answers with that text.
    """
    utf8, is_response = enabled(), rule == "server_message"

    def explain() -> ParseError:
        from imapgrammar.explain import entry as explain

        explain.use(_tools())
        with mode(on=utf8):
            return explain.parse_error(octets, rule)

    def quirks() -> tuple[Quirk, ...]:
        from imapgrammar.compiled import deviant

        with mode(on=utf8):
            found = deviant.response(octets) if is_response else deviant.command(octets)
        return () if found is None else found[1]

    known = quirks if rule in _WITH_QUIRKS else None
    return ParseError.explained_later(octets, explain, known, names_quirks=is_response)


@functools.cache
def _tools() -> Tools:
    """Functions that make it faster to find errors. Scanners only if compiled: else regular expressions are faster."""
    from imapgrammar.explain.shortcuts import Tools

    scanners = SCANNERS if engine() == "compiled" else {}
    return Tools(
        READERS, SKIPPERS, scanners, runtime.read_items, runtime.skip_items, runtime.begin_noting, runtime.end_noting
    )


def owned(octets: object) -> bytes:
    """Copy octets to plain bytes. Nodes and errors keep them, so they must not be changed by the caller later."""
    if not isinstance(octets, (bytes, bytearray, memoryview)):
        raise TypeError(f"octets are bytes, not {type(octets).__name__}")
    return bytes(memoryview(octets))

"""The target for secrets: nothing that is shown of a message has the password or the SASL data in it.

The input chooses a message with a password or SASL data in one of many forms, the octets that are changed around them,
and the reader. Shown are the repr of nodes, events, fragments and outgoing messages, and the text of errors in all its
forms. The octets themselves, in `Message.octets` and in the fields of nodes, are not: the caller asks for them.
"""

from __future__ import annotations

import base64
import itertools
import json
import pickle
import re
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import msgspec

from imapgrammar import ParseError, jsonable, parse_command, reference, serialize
from imapgrammar.fuzzing.spelling import Below
from imapgrammar.node import Node
from imapgrammar.nodes import Authenticate, Command, ContinueData, ContinueReq, Login, Noop, Ok, StartTls, Tagged
from imapgrammar.strings import Atom, Base64, Literal, NonSyncLiteral, Quoted, Utf8Quoted
from imapgrammar.syntax.hostile import HOSTILE
from imapgrammar.wire import Client, Limits, LiteralAnnounced, Message, Proxy, Server
from target_generation import Choices

PASSWORD = b"pW7qZk9xJv4T"
"""The password in all messages. No other octets of a message have five of its octets in a row."""
_PLAIN = base64.b64encode(b"\0fred\0" + PASSWORD)
_SPELLINGS = (PASSWORD, *(base64.b64encode(b"x" * shift + PASSWORD)[4:] for shift in range(3)), _PLAIN[8:])
_SHORTEST = 5
"""Octets of the password or its base64, in a row, that are a leak."""
_LEAKS = frozenset(each[at : at + _SHORTEST] for each in _SPELLINGS for at in range(len(each) - _SHORTEST + 1))
_LEAK = re.compile("|".join(sorted(re.escape(leak.decode("ascii")) for leak in _LEAKS)))

_SIZED = b"{%d}\r\n%b" % (len(PASSWORD), PASSWORD)
_FORMS: tuple[bytes, ...] = (
    b"a LOGIN fred " + PASSWORD,
    b'a LOGIN "fred" "%b"' % PASSWORD,
    b'a LOGIN "fr\\"ed" "\\\\%b"' % PASSWORD,
    b'a login fred *"%b"' % PASSWORD,
    b"a LOGIN {4}\r\nfred " + _SIZED,
    b"a LOGIN {4+}\r\nfred " + _SIZED.replace(b"}", b"+}"),
    b"a LOGIN fred ~" + _SIZED,
    b"a Authenticate PLAIN " + _PLAIN,
    b"a AUTHENTICATE PLAIN\r\n" + _PLAIN,
    b"a AUTHENTICATE PLAIN\r\n" + PASSWORD,
    b"a AUTHENTICATE LOGIN\r\nZnJlZA==\r\n" + base64.b64encode(PASSWORD),
    b"a AUTHENTICATE SCRAM-SHA-256 =\r\n" + _PLAIN,
    b"a STARTTLS\r\nb LOGIN fred " + PASSWORD,
    b"a STARTTLS\r\nb AUTHENTICATE PLAIN " + _PLAIN,
)
"""Messages of a client with a secret, each without its last CRLF."""
_PROTECTED = re.compile(
    rb"(?:STARTTLS\r\nb )?(?:LOGIN|AUTHENTICATE [A-Z0-9-]+)|%b|%b" % (PASSWORD, re.escape(_PLAIN)), re.I
)
"""Octets that no change touches: without one of these words nobody could know that a password follows."""
_MARKS = (b"", b"\r\n", b" ", b"\0", b"\xff", b"{", b"}", b"(", b'"', b"\\", b"*", b"+", b"=", *HOSTILE)
_MOST_CHANGES = 4
_SMALL = Limits(line=40, literal=8, literals=1, message=60, nesting=1, list_items=2, digits=1)


class LeakError(AssertionError):
    """A secret is shown."""


@dataclass(frozen=True)
class Reader:
    """A way to read a client's octets: events of a role that is fed them in pieces."""

    name: str
    read: Callable[[list[bytes]], Iterator[object]]


def secrets(octets: bytes) -> None:
    """No repr, error or JSON of an error shows a password or SASL data, however the message is damaged."""
    below = Choices(octets)
    if below(4) == 3:
        check_nodes(below)
        return
    message = _FORMS[below(len(_FORMS))] + b"\r\n"
    for _ in range(below(_MOST_CHANGES + 1)):
        message = changed(message, below)
    check(message, below)


def changed(message: bytes, below: Below) -> bytes:
    """The message with one change outside of what is protected."""
    free = list(_free_places(message))
    at = free[below(len(free))]
    mark = _MARKS[below(len(_MARKS))]
    end = at
    if below(2):  # replace or erase
        nearest = min((found.start() for found in _PROTECTED.finditer(message) if found.start() >= at), default=None)
        end = min(at + 1 + below(4), len(message) if nearest is None else nearest)
    made = message[:at] + mark + message[end:]
    return made if _can_be_known(made) else message


def _free_places(message: bytes) -> Iterator[int]:
    """The places that are not inside of what is protected."""
    inside = {at for found in _PROTECTED.finditer(message) for at in range(found.start() + 1, found.end())}
    return (at for at in range(len(message) + 1) if at not in inside)


_KNOWN = re.compile(rb"(?:[^\x00-\x20]+[\x00-\x20]+){0,2}(?:LOGIN|AUTHENTICATE)(?![!#-'.-z|~])", re.I)
_ANSWER = re.compile(rb"[*+] |[^ ]+ (?:OK|NO|BAD)\b", re.I)


def _can_be_known(message: bytes) -> bool:
    """Return whether the word that a password follows is among the first three of a line that is no response."""
    line = next((line for line in message.split(b"\n") if re.search(rb"LOGIN|AUTHENTICATE", line, re.I)), b"")
    in_literal = b"{" in message.partition(line)[0]
    return _is_known(line) and not in_literal


def _is_known(line: bytes) -> bool:
    return _KNOWN.match(line) is not None and _ANSWER.match(line) is None


def check(message: bytes, below: Below) -> None:
    """Read a message in all ways. Raises `LeakError`."""
    try:
        node = parse_command(message)
    except ParseError as error:
        # Of several commands at once, the first one counts.
        for text in texts_of(error) if _is_known(message) else ():
            _expect_nothing(text, "parse_command", message)
    else:
        if _is_login(node):
            _expect_nothing(repr(node), "the node", message)
    cuts = sorted(below(len(message) + 1) for _ in range(below(4)))
    pieces = [message[start:end] for start, end in itertools.pairwise([0, *cuts, len(message)])]
    reader = READERS[below(len(READERS))]
    shown: object
    for shown in reader.read(pieces):
        if isinstance(shown, Message) and not _is_login(shown.node):
            return  # a valid message of another kind: the words LOGIN and AUTHENTICATE mean something else in it
        for text in _shown(shown):
            _expect_nothing(text, reader.name, message)


def _is_login(node: object) -> bool:
    """Return whether the node keeps the password in a field that its class knows as secret."""
    command = node.command if isinstance(node, Command) else node
    match command:
        case Login(userid=bytes(public)):
            return _LEAK.search(public.decode("latin-1")) is None
        case Authenticate(auth_type=public):
            return _LEAK.search(public) is None
        case _:
            return isinstance(command, (ContinueData, StartTls))


def _expect_nothing(text: str, where: str, message: object) -> None:
    found = _LEAK.search(text)
    if found:
        raise LeakError(f"{where} shows {found[0]} of {message!r}: {text}")


def _shown(value: object) -> Iterator[str]:
    """All texts of a value."""
    yield repr(value)
    yield str(value)
    error = getattr(value, "error", None)
    if isinstance(error, ParseError):
        yield from texts_of(error)


def texts_of(error: Exception) -> Iterator[str]:
    """All texts of an error."""
    yield from (str(error), repr(error), *traceback.format_exception(error))
    if isinstance(error, ParseError):
        yield from (error.excerpt(), error.message, error.finding, repr(error.expected), error.rule, error.detail)
        yield error.found.decode("latin-1")
        yield json.dumps({"message": error.message, "found": error.found.decode("latin-1"), "excerpt": error.excerpt()})
    copy = pickle.loads(pickle.dumps(error))
    yield from (str(copy), repr(copy))


# Readers


def _of_server(
    limits: Limits | None, stream_from: int | None, answers: bool
) -> Callable[[list[bytes]], Iterator[object]]:
    """The events of a server; with ``answers`` it refuses literals, and asks for SASL data and for octets."""

    def read(pieces: list[bytes]) -> Iterator[object]:
        server = Server(stream_from=stream_from) if limits is None else Server(limits=limits, stream_from=stream_from)
        for piece in pieces:
            try:
                server.feed(piece)
            except ValueError as error:
                yield error
                return
            for event in server:
                yield event
                if answers and isinstance(event, LiteralAnnounced):
                    server.refuse_literal()
                if isinstance(event, Message) and isinstance(event.node, Command):
                    starttls = isinstance(event.node.command, StartTls)
                    server.send(Tagged(event.node.tag, Ok(None, b"go")) if starttls else ContinueReq(text=b"go"))
        server.feed_eof()
        yield from server

    return read


def _of_proxy(pieces: list[bytes]) -> Iterator[object]:
    """The events of a proxy; the server answers each piece."""
    proxy = Proxy()
    for piece in pieces:
        try:
            proxy.feed_client(piece)
            proxy.feed_server(b"+ go\r\na OK go\r\n")
        except ValueError as error:
            yield error
            return
        yield from itertools.chain(proxy.client_events, proxy.server_events, proxy.client_events)
    proxy.feed_client_eof()
    yield from proxy.client_events


READERS = (
    Reader("Server", _of_server(None, None, answers=False)),
    Reader("Server that refuses literals", _of_server(None, None, answers=True)),
    Reader("Server that streams", _of_server(None, 1, answers=False)),
    Reader("Server with small limits", _of_server(_SMALL, None, answers=False)),
    Reader("Server with small limits that refuses literals", _of_server(_SMALL, None, answers=True)),
    Reader("Proxy", _of_proxy),
)


# Nodes, with the secret in values that no message can hold

_TEXT = PASSWORD.decode("ascii")
_VALUES: tuple[object, ...] = (
    *(form(PASSWORD) for form in (bytes, Atom, Quoted, Utf8Quoted, Literal, NonSyncLiteral, Base64)),
    *(form(PASSWORD + b"\0\r\n") for form in (bytes, Atom, Quoted, Literal)),
    *(form(_PLAIN + b"!") for form in (bytes, Base64)),
    *(_TEXT, (PASSWORD,), [PASSWORD], {PASSWORD: _TEXT}, {PASSWORD}, bytearray(PASSWORD), memoryview(PASSWORD)),
    *(Login(b"x", PASSWORD), ContinueData(Base64(_PLAIN)), Base64(_PLAIN), PASSWORD * 1000, Ok(None, PASSWORD)),
)
_WRONG: tuple[object, ...] = (b"fred", "fred", None, 5, (), b"\0", b"", Noop(), msgspec.UNSET, Base64(b"!"))
"""Values for the other fields."""


def check_nodes(below: Below) -> None:
    """Write a node with a secret, rightly and wrongly. Raises `LeakError`."""
    value, other = _VALUES[below(len(_VALUES))], _WRONG[below(len(_WRONG))]
    secret: Node = (
        Login(other, value),  # type: ignore[arg-type]
        Authenticate("PLAIN", value),  # type: ignore[arg-type]
        Authenticate(other, value),  # type: ignore[arg-type]
        ContinueData(value),  # type: ignore[arg-type]
    )[below(4)]
    message = (Command(b"a", secret), Command(other, secret), secret, Tagged(b"a", secret), Command(secret, Noop()))[  # type: ignore[arg-type]
        below(5)
    ]
    if isinstance(value, Ok):
        return  # a value that is no secret by its class, in a place where it cannot be
    _expect_nothing(repr(message), "repr", "a node")
    for write in _WRITERS:
        try:
            written = write(message)
        except (ValueError, TypeError) as error:
            for text in texts_of(error):
                _expect_nothing(text, f"the error of {write.__name__}", type(error))
        else:
            _expect_nothing(repr(written), write.__name__, "what is written")


def _sent(message: Node) -> object:
    outgoing = Client().send(message)  # type: ignore[arg-type]
    return outgoing, list(outgoing)


def _answered(message: Node) -> object:
    return len(Server().send(message))  # type: ignore[arg-type]


def _serialized(message: Node) -> object:
    return len(serialize(message))  # type: ignore[arg-type]


def _by_reference(message: Node) -> object:
    return len(reference.serialize_message(message))


def _from_json(message: Node) -> object:
    """JSON of the node, and of it with other fields that refuse their values, read back."""
    read = jsonable.from_json(jsonable.to_json(message))
    return read if isinstance(read, (Command, ContinueData)) and _is_login(read) else None


_WRITERS: tuple[Callable[[Node], object], ...] = (_sent, _answered, _serialized, _by_reference, _from_json)

"""The ends of a connection, and the middle."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from imapgrammar.compiled import entry
from imapgrammar.nodes import Bad, ClientMessage, Command, No, ServerMessage, StartTls, Tagged
from imapgrammar.strings import CapabilityName
from imapgrammar.wire.dialogue import Dialogue
from imapgrammar.wire.events import Event
from imapgrammar.wire.limits import COMMANDS, RESPONSES, Limits
from imapgrammar.wire.outgoing import Literals, Outgoing, outgoing, synchronizing
from imapgrammar.wire.reader import Reader


def _responses(
    dialogue: Dialogue, observe: Callable[[ServerMessage], None], limits: Limits, stream_from: int | None
) -> Reader[ServerMessage]:
    gate = dialogue.server_gate
    return Reader(dialogue.server_message, observe, gate, limits, stream_from, is_message=dialogue.is_server_message)


def _commands(dialogue: Dialogue, limits: Limits, stream_from: int | None) -> Reader[ClientMessage]:
    return Reader(dialogue.client_message, dialogue.client_sent, dialogue.client_gate, limits, stream_from)


class Client:
    r"""The client's end: a server's octets in, events out; commands in, fragments out.

    >>> client = Client()
    >>> client.feed(b"* OK [CAPABILITY IMAP4rev1 LITERAL+] ready\r\n* 3 EXI")
    >>> [event.node for event in client]
    [Ok(code=CapabilityData(capabilities=(CapabilityName(b'IMAP4rev1'), CapabilityName(b'LITERAL+'))), text=b'ready')]
    >>> client.feed(b"STS\r\n")
    >>> [event.node for event in client]
    [Exists(number=3)]

    ``limits``: see `Limits`. ``stream_from``: literals of at least so many octets are streamed as
    `LiteralOctets`; None for none.
    """

    def __init__(self, *, limits: Limits = RESPONSES, stream_from: int | None = None) -> None:
        self._dialogue = Dialogue()
        self._reader = _responses(self._dialogue, self._dialogue.server_sent, limits, stream_from)

    def feed(self, octets: bytes | bytearray | memoryview) -> None:
        """Take in octets that arrived from the server. Iterate before feeding more.

        Raises `ValueError` when nothing more can be read: after `feed_eof`, and after the events that say so.
        """
        self._reader.feed(octets)

    def feed_eof(self) -> None:
        """Take in that the server has closed the connection."""
        self._reader.feed_eof()

    def __iter__(self) -> Iterator[Event[ServerMessage]]:
        """The events of the octets fed so far, each once. It stops when more octets are needed."""
        return iter(self._reader)

    @property
    def capabilities(self) -> frozenset[CapabilityName]:
        """What the server announced last; nothing after STARTTLS, since it must not be believed any more."""
        return self._dialogue.capabilities

    @capabilities.setter
    def capabilities(self, names: Collection[bytes]) -> None:
        self._dialogue.capabilities = frozenset(map(CapabilityName, names))

    @property
    def utf8(self) -> bool:
        """Whether UTF-8 mode is on, so that quoted strings may have UTF-8: after ``* ENABLED UTF8=ACCEPT``."""
        return self._dialogue.utf8

    def send(self, message: ClientMessage, *, literals: Literals = Literals.CHOSEN) -> Outgoing:
        r"""The fragments of a command, or of another line of the client.

        >>> from imapgrammar.nodes import Login
        >>> for fragment in Client().send(Command(b"a1", Login(b"fred", b"\xff"))):
        ...     print(fragment)
        Fragment(octets=<19 octets>, awaits_continuation=True)
        Fragment(octets=<3 octets>, awaits_continuation=False)

        ``literals``: which are non-synchronizing. Raises `SerializeError` for a message that cannot be
        written, and `ValueError` for STARTTLS while octets are unread: they came before TLS, and
        could be taken for its answer.
        """
        if isinstance(message, Command) and isinstance(message.command, StartTls) and self._reader.has_unread:
            raise ValueError("octets have come that are not read; STARTTLS must wait for them")
        told = self._dialogue
        offered = told.capabilities_in_force
        fragments = outgoing(message, offered, literals, sasl=told.authenticating is not None, utf8=told.utf8)
        told.client_sent(message)
        return fragments


class Server:
    r"""The server's end: a client's octets in, events out; responses in, octets out.

    >>> from imapgrammar.nodes import ContinueReq
    >>> server = Server()
    >>> server.feed(b"a1 LOGIN {4}\r\n")
    >>> list(server)
    [LiteralAnnounced(size=4, synchronizing=True, line=<14 octets>, streamed=False, tag=b'a1')]
    >>> server.send(ContinueReq(text=b"go on"))
    b'+ go on\r\n'
    >>> server.feed(b"fred secret\r\n")
    >>> list(server)
    [Message(node=Command(tag=b'a1', command=Login(userid=Literal(b'fred'), password=<6 octets>)), octets=<27 octets>)]

    ``limits`` and ``stream_from`` are as for `Client`.
    """

    def __init__(self, *, limits: Limits = COMMANDS, stream_from: int | None = None) -> None:
        self._dialogue = Dialogue()
        self._reader = _commands(self._dialogue, limits, stream_from)

    def feed(self, octets: bytes | bytearray | memoryview) -> None:
        """Take in octets that arrived from the client; otherwise as `Client.feed`."""
        self._reader.feed(octets)

    def feed_eof(self) -> None:
        """Take in that the client has closed the connection."""
        self._reader.feed_eof()

    def __iter__(self) -> Iterator[Event[ClientMessage]]:
        """The events of the octets fed so far, each once.

        It stops when more octets are needed; and after STARTTLS and COMPRESS, until `send` answers.
        """
        return iter(self._reader)

    @property
    def utf8(self) -> bool:
        """Whether UTF-8 mode is on, so that quoted strings may have UTF-8: after ``* ENABLED UTF8=ACCEPT``."""
        return self._dialogue.utf8

    def send(self, message: ServerMessage) -> bytes:
        """The octets of a response. Raises `SerializeError` for one that cannot be written.

        A literal goes as a synchronizing one, also if its string came as another from the client, since only clients
        have these (RFC 7888 section 3). NO or BAD with the tag of a command whose literal was announced refuses that
        literal.
        """
        octets = synchronizing(entry.serialize(message, utf8=self._dialogue.utf8))
        _refuse(self._reader, message)
        self._dialogue.server_sent(message)
        return octets

    def refuse_literal(self) -> None:
        """Refuse the literal that was announced last, and its command, without an answer that has its tag."""
        self._reader.refuse_literal()


class Proxy:
    """The middle: what both sides send is read and not changed. Octets are for the caller to pass on.

    ``limits`` are as for `Server` and `Client`, ``stream_from`` for both.
    """

    def __init__(
        self, *, commands: Limits = COMMANDS, responses: Limits = RESPONSES, stream_from: int | None = None
    ) -> None:
        self._dialogue = Dialogue()
        self._commands = _commands(self._dialogue, commands, stream_from)
        self._responses = _responses(self._dialogue, self._server_sent, responses, stream_from)

    def feed_client(self, octets: bytes | bytearray | memoryview) -> None:
        """Take in octets that arrived from the client; otherwise as `Client.feed`."""
        self._commands.feed(octets)

    def feed_server(self, octets: bytes | bytearray | memoryview) -> None:
        """Take in octets that arrived from the server; otherwise as `Client.feed`."""
        self._responses.feed(octets)

    def feed_client_eof(self) -> None:
        """Take in that the client has closed its side of the connection."""
        self._commands.feed_eof()

    def feed_server_eof(self) -> None:
        """Take in that the server has closed its side of the connection."""
        self._responses.feed_eof()

    @property
    def client_events(self) -> Iterator[Event[ClientMessage]]:
        """The events of the client's octets so far, each once."""
        return iter(self._commands)

    @property
    def server_events(self) -> Iterator[Event[ServerMessage]]:
        """The events of the server's octets so far, each once; an answer may let more of the client's be read."""
        return iter(self._responses)

    @property
    def client_span(self) -> tuple[int, int]:
        """Where in the client's stream the message of the event told last begins, and how far the stream was read.

        Both count octets from 0. Streamed literals and what was skipped count, so the first plus the length of a
        message's octets need not be the second. Of a `Boundary` the first is where the new layer begins.
        """
        return self._commands.span

    @property
    def server_span(self) -> tuple[int, int]:
        """The same of the server's stream."""
        return self._responses.span

    @property
    def capabilities(self) -> frozenset[CapabilityName]:
        """What the server announced last."""
        return self._dialogue.capabilities

    @property
    def utf8(self) -> bool:
        """Whether UTF-8 mode is on, so that quoted strings may have UTF-8: after ``* ENABLED UTF8=ACCEPT``."""
        return self._dialogue.utf8

    def _server_sent(self, message: ServerMessage) -> None:
        _refuse(self._commands, message)
        self._dialogue.server_sent(message)


def _refuse(commands: Reader[ClientMessage], message: ServerMessage) -> None:
    """Tell the reader of commands when the answer to the one it is reading refuses its literal."""
    if isinstance(message, Tagged) and isinstance(message.state, (No, Bad)) and message.tag == commands.tag_in_progress:
        commands.refuse_literal()

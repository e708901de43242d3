"""The roles on a connection: client, server, and proxy between the two."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from imapgrammar.errors import ParseError
from imapgrammar.nodes import Bad, ClientMessage, Command, No, ServerMessage, StartTls, Tagged
from imapgrammar.strings import CapabilityName
from imapgrammar.wire.dialogue import Dialogue
from imapgrammar.wire.events import Event, answer_in
from imapgrammar.wire.limits import COMMANDS, RESPONSES, Limits
from imapgrammar.wire.outgoing import Literals, Outgoing, outgoing, response
from imapgrammar.wire.reader import Reader


def _responses(
    dialogue: Dialogue,
    observe: Callable[[ServerMessage], None],
    refuse: Callable[[bytes, ParseError], ParseError],
    limits: Limits,
    stream_from: int | None,
    *,
    strict: bool = True,
) -> Reader[ServerMessage]:
    parse, state, begins = dialogue.server_message, dialogue.server_state, dialogue.begins_response
    is_message = dialogue.is_server_message if strict else dialogue.is_server_message_with_quirks
    quirks = None if strict else dialogue.with_quirks
    return Reader(parse, observe, refuse, lambda _: None, state, limits, stream_from, is_message, quirks, begins)


def _commands(
    dialogue: Dialogue, limits: Limits, stream_from: int | None, *, strict: bool = True
) -> Reader[ClientMessage]:
    parse, observe, refuse = dialogue.client_message, dialogue.client_sent, dialogue.client_refused
    skip, state = dialogue.client_skipped, dialogue.client_state
    quirks = None if strict else dialogue.command_with_quirks
    return Reader(parse, observe, refuse, skip, state, limits, stream_from, None, quirks)


class Client:
    r"""The client's end: a server's octets in, events out; commands in, fragments out.

    >>> client = Client()
    >>> client.feed(b"* OK [CAPABILITY IMAP4rev1 LITERAL+] ready\r\n* 3 EXI")
    >>> [event.node for event in client]
    [Ok(code=CapabilityData(capabilities=(CapabilityName(b'IMAP4rev1'), CapabilityName(b'LITERAL+'))), text=b'ready')]
    >>> client.feed(b"STS\r\n")
    >>> [event.node for event in client]
    [Exists(number=3)]

    Servers break the rules. What can be read all the same is a `Message` whose ``quirks`` say what is wrong with it:

    >>> client.feed(b"* FLAGS (\\Seen \\Recent)\r\n")
    >>> [(event.node, [quirk.name for quirk in event.quirks]) for event in client]
    [(FlagsData(flags=(Flag(b'\\Seen'),)), ['recent-in-flags'])]

    ``limits``: see `Limits`. ``stream_from``: literals of at least this many octets are streamed, as
    `LiteralOctets`; None to stream none. ``strict``: True to have messages with quirks as `Malformed`, too.
    """

    def __init__(self, *, limits: Limits = RESPONSES, stream_from: int | None = None, strict: bool = False) -> None:
        self._dialogue = Dialogue()
        dialogue = self._dialogue
        observe, refuse = dialogue.server_sent, dialogue.server_refused
        self._reader = _responses(dialogue, observe, refuse, limits, stream_from, strict=strict)

    def feed(self, octets: bytes | bytearray | memoryview) -> None:
        """Add octets that arrived from the server. Iterate over the events before you add more.

        Raises `ValueError` when nothing more can be read: after `feed_eof`, and after the events that say so.
        """
        self._reader.feed(octets)

    def feed_eof(self) -> None:
        """Note that the server has closed the connection."""
        self._reader.feed_eof()

    def __iter__(self) -> Iterator[Event[ServerMessage]]:
        """The events of the octets fed so far, each once. Iteration stops when more octets are needed."""
        return iter(self._reader)

    @property
    def capabilities(self) -> frozenset[CapabilityName]:
        """The capabilities that the server announced last; none after STARTTLS, since old ones must not be trusted."""
        return self._dialogue.capabilities

    @capabilities.setter
    def capabilities(self, names: Collection[bytes]) -> None:
        self._dialogue.capabilities = frozenset(map(CapabilityName, names))

    @property
    def utf8(self) -> bool:
        """True if UTF-8 mode is on, so that quoted strings may have UTF-8: after ``* ENABLED UTF8=ACCEPT``."""
        return self._dialogue.utf8

    def send(self, message: ClientMessage, *, literals: Literals = Literals.CHOSEN) -> Outgoing:
        r"""The fragments to send for a command, or for another line of the client.

        >>> from imapgrammar.nodes import Login
        >>> for fragment in Client().send(Command(b"a1", Login(b"fred", b"\xff"))):
        ...     print(fragment)
        Fragment(octets=<19 octets>, awaits_continuation=True)
        Fragment(octets=<3 octets>, awaits_continuation=False)

        ``literals``: which literals are non-synchronizing. Raises `SerializeError` for a message that cannot be
        written. Raises `ValueError` for one that cannot be sent now: while the answer to STARTTLS or COMPRESS is
        awaited, nothing can; inside IDLE, only DONE; inside AUTHENTICATE, only SASL data; and STARTTLS not while there
        are unread octets, since they came before TLS and could be taken for its answer.
        """
        if reason := self._dialogue.why_not(message):
            raise ValueError(reason)
        if isinstance(message, Command) and isinstance(message.command, StartTls) and self._reader.has_unread:
            raise ValueError("octets have come that are not read; STARTTLS must wait for them")
        state = self._dialogue
        offered = state.capabilities_in_force
        fragments = outgoing(message, offered, literals, sasl=state.authenticating is not None, utf8=state.utf8)
        state.client_sent(message)
        if isinstance(message, Command):
            state.awaited.add(bytes(message.tag))
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

    ``limits`` and ``stream_from`` are as for `Client`. ``tolerant``: True to read commands with quirks, too.
    `Message.quirks` says so then:

    >>> server = Server(tolerant=True)
    >>> server.feed(b"\r\na1  NOOP\n")
    >>> [(event.node, [quirk.name for quirk in event.quirks]) for event in server]
    [(Command(tag=b'a1', command=Noop()), ['blank-line', 'extra-space', 'bare-lf'])]
    """

    def __init__(self, *, limits: Limits = COMMANDS, stream_from: int | None = None, tolerant: bool = False) -> None:
        self._dialogue = Dialogue()
        self._reader = _commands(self._dialogue, limits, stream_from, strict=not tolerant)

    def feed(self, octets: bytes | bytearray | memoryview) -> None:
        """Add octets that arrived from the client; otherwise like `Client.feed`."""
        self._reader.feed(octets)

    def feed_eof(self) -> None:
        """Note that the client has closed the connection."""
        self._reader.feed_eof()

    def __iter__(self) -> Iterator[Event[ClientMessage]]:
        """The events of the octets fed so far, each once.

        Iteration stops when more octets are needed, and after STARTTLS and COMPRESS until `send` gives the answer.
        """
        return iter(self._reader)

    @property
    def utf8(self) -> bool:
        """True if UTF-8 mode is on, so that quoted strings may have UTF-8: after ``* ENABLED UTF8=ACCEPT``."""
        return self._dialogue.utf8

    def send(self, message: ServerMessage) -> bytes:
        """The octets to send for a response. Raises `SerializeError` for a response that cannot be written.

        Literals are written as synchronizing, also where the value is a `NonSyncLiteral` that came from a client: only
        clients may send those (RFC 7888 section 3). NO or BAD with the tag of a command whose literal was announced
        refuses that literal.
        """
        octets = response(message, utf8=self._dialogue.utf8)
        _refuse(self._dialogue, self._reader, message)
        self._dialogue.server_sent(message)
        return octets

    def refuse_literal(self) -> None:
        """Refuse the literal that was announced last, and its command, if no answer with the command's tag does."""
        self._dialogue.client_skipped(self._reader.begun)
        self._reader.refuse_literal()


class Proxy:
    """A proxy between client and server: it reads what both sides send. The caller passes the octets on.

    ``commands``, ``responses``: the limits for client and server. ``stream_from``: as for `Client`, for both sides.
    """

    def __init__(
        self, *, commands: Limits = COMMANDS, responses: Limits = RESPONSES, stream_from: int | None = None
    ) -> None:
        self._dialogue = Dialogue()
        self._commands = _commands(self._dialogue, commands, stream_from)
        self._responses = _responses(self._dialogue, self._server_sent, self._server_refused, responses, stream_from)

    def feed_client(self, octets: bytes | bytearray | memoryview) -> None:
        """Add octets that arrived from the client; otherwise like `Client.feed`."""
        self._commands.feed(octets)

    def feed_server(self, octets: bytes | bytearray | memoryview) -> None:
        """Add octets that arrived from the server; otherwise like `Client.feed`."""
        self._responses.feed(octets)

    def feed_client_eof(self) -> None:
        """Note that the client has closed its side of the connection."""
        self._commands.feed_eof()

    def feed_server_eof(self) -> None:
        """Note that the server has closed its side of the connection."""
        self._responses.feed_eof()

    @property
    def client_events(self) -> Iterator[Event[ClientMessage]]:
        """The events of the client's octets so far, each once."""
        return iter(self._commands)

    @property
    def server_events(self) -> Iterator[Event[ServerMessage]]:
        """The events of the server's octets so far, each once. After an answer, the client may have more events."""
        return iter(self._responses)

    @property
    def client_span(self) -> tuple[int, int]:
        """The offset in the client's stream at which the message of the last event begins, and the one read up to.

        Both count octets from 0. Streamed literals and skipped octets count too, so the first plus the length of a
        message's octets need not be the second. For a `Boundary`, the first is where the new layer begins.
        """
        return self._commands.span

    @property
    def server_span(self) -> tuple[int, int]:
        """Like `client_span`, for the server's stream."""
        return self._responses.span

    @property
    def capabilities(self) -> frozenset[CapabilityName]:
        """The capabilities that the server announced last."""
        return self._dialogue.capabilities

    @property
    def utf8(self) -> bool:
        """True if UTF-8 mode is on, so that quoted strings may have UTF-8: after ``* ENABLED UTF8=ACCEPT``."""
        return self._dialogue.utf8

    def _server_sent(self, message: ServerMessage) -> None:
        _refuse(self._dialogue, self._commands, message)
        self._dialogue.server_sent(message)

    def _server_refused(self, octets: bytes, error: ParseError) -> ParseError:
        answer = answer_in(octets)
        if answer and answer[1] != "OK":
            _refuse_command(self._dialogue, self._commands, answer[0])
        return self._dialogue.server_refused(octets, error)


def _refuse(dialogue: Dialogue, commands: Reader[ClientMessage], message: ServerMessage) -> None:
    """Tell the reader of commands if the server's message refuses the command that is being read."""
    if isinstance(message, Tagged) and isinstance(message.state, (No, Bad)):
        _refuse_command(dialogue, commands, message.tag)


def _refuse_command(dialogue: Dialogue, commands: Reader[ClientMessage], tag: bytes) -> None:
    if tag == commands.tag_in_progress:
        dialogue.client_skipped(commands.begun)
        commands.refuse_literal()

"""State of a connection: what both sides have said, as far as the reading of the next octets depends on it."""

from __future__ import annotations

from imapgrammar.capabilities import REV1, REV2, announced_capabilities, begins_utf8, is_rev2_alone
from imapgrammar.compiled import entry, mending
from imapgrammar.compiled.deviant import framing_quirks
from imapgrammar.errors import ParseError
from imapgrammar.nodes import (
    Authenticate,
    CapabilityData,
    ClientMessage,
    Command,
    Compress,
    ContinueCancel,
    ContinueData,
    Done,
    Enabled,
    Idle,
    Login,
    Ok,
    PreAuth,
    ServerMessage,
    StartTls,
    Tagged,
    Unauthenticate,
)
from imapgrammar.quirks import Reading, command_with_quirks, with_quirks
from imapgrammar.strings import Base64, CapabilityName
from imapgrammar.syntax import framing
from imapgrammar.syntax.credentials import credentials
from imapgrammar.syntax.utf8 import mode
from imapgrammar.wire.events import Layer, answer_in, tag_of

_STATE_CHANGING = frozenset([Tagged, CapabilityData, Enabled, Ok, PreAuth])
"""The classes of server messages that can change the state. Most messages are of other classes, and are skipped."""


class DirectionState:
    """The way to read the next octets of one direction.

    ``waiting``: read nothing until the server has answered. ``lines_only``: the lines announce no literals.
    ``layer``: the layer that begins now, TLS or compression; None if none does.
    """

    def __init__(self) -> None:
        self.waiting = False
        self.lines_only = False
        self.layer: Layer | None = None


class Dialogue:
    """The state that the two directions share; docs/wire.md has a diagram.

    ``authenticating``, ``idling``: the tag of the AUTHENTICATE or IDLE command to which the client's next lines
    belong; None if there is none. ``capabilities``: those that the server announced last; empty again after STARTTLS,
    COMPRESS and UNAUTHENTICATE. ``utf8``: quoted strings may now have UTF-8. ``awaited``: the tags of the commands that
    have no answer yet; only a client notes them.
    """

    def __init__(self) -> None:
        self.authenticating: bytes | None = None
        self.idling: bytes | None = None
        self.capabilities: frozenset[CapabilityName] = frozenset()
        self.client_state = DirectionState()
        self.server_state = DirectionState()
        self.utf8 = False
        self.awaited: set[bytes] = set()
        self._rev2_enabled = False
        self._switching: tuple[bytes, Layer] | None = None
        self._unauthenticating: bytes | None = None
        # After a command like LOGIN or AUTHENTICATE the client may send passwords in lines that are no commands.
        self._exposed = False

    @property
    def capabilities_in_force(self) -> frozenset[CapabilityName]:
        """The capabilities that the client may use.

        If the server announces IMAP4rev1 too, IMAP4rev2 is among them only once it is enabled (RFC 9051 appendix A).
        """
        waits = REV1 in self.capabilities and not self._rev2_enabled
        return self.capabilities - {REV2} if waits else self.capabilities

    def client_sent(self, message: ClientMessage) -> None:
        """Update the state by a whole message of the client."""
        match message:
            case Command(tag=tag, command=Authenticate()):
                self.authenticating = tag
            case Command(tag=tag, command=Idle()):
                self.idling = tag
            case Command(tag=tag, command=StartTls()):
                self._switch(tag, Layer.STARTTLS)
            case Command(tag=tag, command=Compress()):
                self._switch(tag, Layer.COMPRESS)
            case Command(tag=tag, command=Unauthenticate()):
                self._unauthenticating = tag
            case Done():
                self.idling = None
        if isinstance(message, Command):
            self._exposed = isinstance(message.command, (Authenticate, Login))
        self._update_lines_only()

    def client_refused(self, octets: bytes, error: ParseError) -> ParseError:
        """Return the error to report for a malformed message of the client. It shows nothing that may be a password."""
        start = 0 if self._exposed else credentials(octets)
        self._exposed = start is not None
        return error if start is None else error.hiding(start)

    def client_skipped(self, begun: bytes) -> None:
        """Update the state by a command of which the rest is not read: its literal is refused, or it is too large.

        ``begun``: its first line, as far as it has come.
        """
        self._exposed |= credentials(begun) is not None

    def server_refused(self, octets: bytes, error: ParseError) -> ParseError:
        """Update the state by a malformed message of the server, as far as its tag and state can be read."""
        answer = answer_in(octets)
        if answer:
            self._answered(answer[0], ok=answer[1] == "OK")
        return error

    def server_sent(self, message: ServerMessage) -> None:
        """Update the state by a message of the server."""
        if type(message) not in _STATE_CHANGING:
            return
        if isinstance(message, Tagged) and self._answered(message.tag, ok=isinstance(message.state, Ok)):
            return  # The capabilities in the answer to STARTTLS were sent before TLS, too.
        announced = announced_capabilities(message)
        if announced is not None:
            self.capabilities = announced
        self.utf8 = self.utf8 or begins_utf8(message)
        self._rev2_enabled |= isinstance(message, Enabled) and REV2 in message.capabilities

    def _switch(self, tag: bytes, layer: Layer) -> None:
        self._switching = tag, layer
        self.client_state.waiting = True

    def _answered(self, tag: bytes, *, ok: bool) -> bool:
        """Update the state by the answer to a command; return whether TLS begins."""
        self.awaited.discard(tag)
        if tag == self.authenticating:
            self.authenticating = None
        if tag == self.idling:
            self.idling = None
        if tag == self._unauthenticating:
            self._unauthenticating = None
            if ok:
                # UNAUTHENTICATE ends what ENABLE enabled, but not the UTF-8 mode of a server that has IMAP4rev2 alone.
                self.utf8 = is_rev2_alone(self.capabilities)
                self.capabilities, self._rev2_enabled = frozenset(), False
        layer: Layer | None = None
        if self._switching and tag == self._switching[0]:
            layer = self._switching[1] if ok else None
            if layer:
                self.client_state.layer = self.server_state.layer = layer
                self.capabilities = frozenset()
                if layer is Layer.STARTTLS:
                    # Nobody knows who said what was said before (RFC 3501 section 6.2.1).
                    self.utf8 = self._rev2_enabled = self._exposed = False
                    self.authenticating = self.idling = self._unauthenticating = None
            self.client_state.waiting = False
            self._switching = None
        self._update_lines_only()
        return layer is Layer.STARTTLS

    def why_not(self, message: ClientMessage) -> str:
        """Return why the client must not send a message now; empty if it may."""
        if self._switching:
            return f"{self._switching[1]} has no answer yet, and nothing can be sent before it"
        if self.authenticating and not isinstance(message, (ContinueData, ContinueCancel)):
            return "inside AUTHENTICATE only SASL data can be sent, or * to cancel it"
        if self.idling and not isinstance(message, Done):
            return "inside IDLE only DONE can be sent"
        if isinstance(message, Done) and not self.idling:
            return "DONE ends IDLE, and there is no IDLE"
        if isinstance(message, (ContinueData, ContinueCancel)) and not self.authenticating:
            return "SASL data belongs to AUTHENTICATE, and there is no AUTHENTICATE"
        return ""

    def _update_lines_only(self) -> None:
        self.client_state.lines_only = self.authenticating is not None or self.idling is not None

    def server_message(self, octets: bytes) -> ServerMessage:
        """Read a message of the server. Raises `ParseError`."""
        try:
            return entry.parse_response(octets, utf8=self.utf8)
        except ParseError as error:
            refused = self._after_blank_lines(error.with_traceback(None), "server_message")
        raise _doubting_size(refused)

    def is_server_message(self, octets: bytes) -> bool:
        """Return whether octets are a message of the server."""
        return entry.is_response(octets, utf8=self.utf8)

    def with_quirks(self, octets: bytes) -> Reading[ServerMessage] | None:
        """Read a message of the server that is not valid; return None if it cannot be read."""
        with mode(on=self.utf8):
            return with_quirks(octets)

    def is_server_message_with_quirks(self, line: bytes) -> bool:
        """Return whether a line is a message of the server, valid or with quirks.

        A line with quirks is none if it is the right beginning of a message with a literal: the code BADCHARSET may
        have a bracket in a string, so that it seems to end before its literal.
        """
        if self.is_server_message(line):
            return True
        if mending.is_data(line):
            return False  # It does not end in text.
        mended = mending.mended(line)
        framed = mended.octets if mended else line
        if mended and self.is_server_message(framed):
            return True
        if self.with_quirks(framed) is None:
            return False
        with mode(on=self.utf8):
            error = entry.parse_error(framed, "server_message")
        return not framing.is_cut_at_literal(error)

    def begins_response(self, line: bytes) -> bool:
        """Return whether a line, or its beginning, begins a response."""
        return mending.begins_response(line) or tag_of(line) in self.awaited

    def command_with_quirks(self, octets: bytes) -> Reading[ClientMessage] | None:
        """Read a message of the client that is not valid; return None if it cannot be read."""
        if self.authenticating:
            return self._sasl_data_with_quirks(octets)
        expected = Done if self.idling else Command
        with mode(on=self.utf8):
            reading = command_with_quirks(octets, mending.LINE if self.idling else mending.COMMAND)
        return reading if reading and isinstance(reading.node, expected) else None

    def _sasl_data_with_quirks(self, octets: bytes) -> Reading[ClientMessage] | None:
        mended = mending.mended(octets, mending.LINE)
        if mended is None:
            return None
        try:
            return Reading(self._sasl_data(mended.octets), framing_quirks(octets, mended))
        except ParseError:
            return None

    def client_message(self, octets: bytes) -> ClientMessage:
        """Read a message of the client: SASL data inside AUTHENTICATE, DONE inside IDLE, else a command.

        Raises `ParseError`.
        """
        if self.authenticating:
            return self._sasl_data(octets)
        try:
            message = entry.parse_command(octets, utf8=self.utf8)
        except ParseError as error:
            refused = self._after_blank_lines(error.with_traceback(None), "command")
        else:
            return self._command_or_done(octets, message)
        raise refused

    def _command_or_done(self, octets: bytes, message: ClientMessage) -> ClientMessage:
        """Return a message if it may stand here. Raises `ParseError` if not."""
        if self.idling:
            if isinstance(message, Done):
                return message
            raise ParseError(octets, 0, "idle", expected=('"DONE"',), section="RFC 2177 section 4")
        if isinstance(message, Command):
            return message
        with mode(on=self.utf8):
            raise entry.parse_error(octets, "command")

    def _after_blank_lines(self, error: ParseError, rule: str) -> ParseError:
        """Return the error; if its octets begin with blank lines, the one of what comes after them, as ``rule``."""
        octets = error.octets
        start = mending.blank_end(octets)
        if start in (0, len(octets)):
            return error
        with mode(on=self.utf8):
            rest = entry.parse_error(octets[start:], rule)

        def explain() -> ParseError:
            return ParseError(
                octets,
                start + rest.offset,
                rest.rule,
                expected=rest.expected,
                section=rest.section,
                detail=rest.detail,
                secret=None if rest.secret is None else start + rest.secret,
            )

        return error.with_facts_of(explain)

    @staticmethod
    def _sasl_data(octets: bytes) -> ClientMessage:
        """Read a line inside AUTHENTICATE, where ``DONE`` is base64, not the end of IDLE. Raises `ParseError`."""
        try:
            message = entry.parse_command(octets)
        except ParseError as error:
            raise error.hiding(0) from None
        if isinstance(message, Done):
            return ContinueData(Base64(octets.removesuffix(b"\r\n")))
        if isinstance(message, (ContinueData, ContinueCancel)):
            return message
        raise entry.parse_error(octets, "continue_data").hiding(0)


def _doubting_size(error: ParseError) -> ParseError:
    """Return the error, which also says that the size of a literal may be wrong if it is where a literal ends."""

    def explain() -> ParseError:
        octets, offset = error.octets, error.offset
        ends = {end for _, end in framing.announcements(octets)}
        if error.detail or offset not in ends or offset == len(octets):
            return error
        return ParseError(
            octets,
            offset,
            error.rule,
            expected=error.expected,
            section=error.section,
            detail="a message cannot go on so after its literal, so the size of the literal may be wrong",
            secret=error.secret,
        )

    return error.with_facts_of(explain)

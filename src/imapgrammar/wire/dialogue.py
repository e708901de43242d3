"""State of a connection: what both sides have said, as far as the reading of the next octets depends on it."""

from __future__ import annotations

from imapgrammar.capabilities import REV1, REV2, announced_capabilities, begins_utf8, is_rev2_alone
from imapgrammar.compiled import entry
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
from imapgrammar.quirks import Reading, with_quirks
from imapgrammar.strings import Base64, CapabilityName
from imapgrammar.syntax.credentials import credentials
from imapgrammar.syntax.utf8 import mode
from imapgrammar.wire.events import Layer, answer_in

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
    COMPRESS and UNAUTHENTICATE. ``utf8``: quoted strings may now have UTF-8.
    """

    def __init__(self) -> None:
        self.authenticating: bytes | None = None
        self.idling: bytes | None = None
        self.capabilities: frozenset[CapabilityName] = frozenset()
        self.client_state = DirectionState()
        self.server_state = DirectionState()
        self.utf8 = False
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
        return entry.parse_response(octets, utf8=self.utf8)

    def is_server_message(self, octets: bytes) -> bool:
        """Return whether octets are a message of the server."""
        return entry.is_response(octets, utf8=self.utf8)

    def with_quirks(self, octets: bytes) -> Reading[ServerMessage] | None:
        """Read a message of the server that is not valid; return None if it cannot be read."""
        with mode(on=self.utf8):
            return with_quirks(octets)

    def is_server_message_with_quirks(self, octets: bytes) -> bool:
        """Return whether octets are a message of the server, valid or with quirks."""
        return self.is_server_message(octets) or self.with_quirks(octets) is not None

    def client_message(self, octets: bytes) -> ClientMessage:
        """Read a message of the client: SASL data inside AUTHENTICATE, DONE inside IDLE, else a command.

        Raises `ParseError`.
        """
        if self.authenticating:
            return self._sasl_data(octets)
        message = entry.parse_command(octets, utf8=self.utf8)
        if self.idling:
            if isinstance(message, Done):
                return message
            raise ParseError(octets, 0, "idle", expected=('"DONE"',), section="RFC 2177 section 4")
        if isinstance(message, Command):
            return message
        with mode(on=self.utf8):
            raise entry.parse_error(octets, "command")

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

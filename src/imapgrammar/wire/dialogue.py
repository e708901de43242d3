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
    Ok,
    PreAuth,
    ServerMessage,
    StartTls,
    Tagged,
    Unauthenticate,
)
from imapgrammar.strings import Base64, CapabilityName
from imapgrammar.syntax.utf8 import mode
from imapgrammar.wire.events import Layer

_STATE_CHANGING = frozenset([Tagged, CapabilityData, Enabled, Ok, PreAuth])
"""The classes of server messages that can change the state. Most messages are of other classes, and are skipped."""


class DirectionState:
    """How to read the next octets of one direction.

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
        self._update_lines_only()

    def server_sent(self, message: ServerMessage) -> None:
        """Update the state by a message of the server."""
        if type(message) not in _STATE_CHANGING:
            return
        if isinstance(message, Tagged):
            self._answered(message)
        announced = announced_capabilities(message)
        if announced is not None:
            self.capabilities = announced
        self.utf8 = self.utf8 or begins_utf8(message)
        self._rev2_enabled |= isinstance(message, Enabled) and REV2 in message.capabilities

    def _switch(self, tag: bytes, layer: Layer) -> None:
        self._switching = tag, layer
        self.client_state.waiting = True

    def _answered(self, answer: Tagged) -> None:
        if answer.tag == self.authenticating:
            self.authenticating = None
        if answer.tag == self.idling:
            self.idling = None
        if answer.tag == self._unauthenticating:
            self._unauthenticating = None
            if isinstance(answer.state, Ok):
                # UNAUTHENTICATE ends what ENABLE enabled, but not the UTF-8 mode of a server that has IMAP4rev2 alone.
                self.utf8 = is_rev2_alone(self.capabilities)
                self.capabilities, self._rev2_enabled = frozenset(), False
        if self._switching and answer.tag == self._switching[0]:
            if isinstance(answer.state, Ok):
                self.client_state.layer = self.server_state.layer = self._switching[1]
                self.capabilities = frozenset()
            self.client_state.waiting = False
            self._switching = None
        self._update_lines_only()

    def _update_lines_only(self) -> None:
        self.client_state.lines_only = self.authenticating is not None or self.idling is not None

    def server_message(self, octets: bytes) -> ServerMessage:
        """Read a message of the server. Raises `ParseError`."""
        return entry.parse_response(octets, utf8=self.utf8)

    def is_server_message(self, octets: bytes) -> bool:
        """Return whether octets are a message of the server."""
        return entry.is_response(octets, utf8=self.utf8)

    def client_message(self, octets: bytes) -> ClientMessage:
        """Read a message of the client, as one that can come in this state. Raises `ParseError`."""
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

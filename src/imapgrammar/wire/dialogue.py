"""What both sides have said, as far as it decides how the next octets are read."""

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

_TELLING = frozenset([Tagged, CapabilityData, Enabled, Ok, PreAuth])
"""The classes of a server's messages that change something here; the others, which are many, are passed by."""


class Gate:
    """Whether one side's octets may be read on.

    ``waiting``: not before the server's answer. ``lines_only``: what comes has no literals.
    ``layer``: what begins here; None when nothing does.
    """

    def __init__(self) -> None:
        self.waiting = False
        self.lines_only = False
        self.layer: Layer | None = None


class Dialogue:
    """The state that the two directions share; docs/wire.md has a diagram.

    ``authenticating``, ``idling``: the tag of the AUTHENTICATE or IDLE command that the client's next lines
    belong to. ``capabilities``: what the server announced last, none again after STARTTLS and UNAUTHENTICATE.
    ``utf8``: quoted strings may have UTF-8 from here on.
    """

    def __init__(self) -> None:
        self.authenticating: bytes | None = None
        self.idling: bytes | None = None
        self.capabilities: frozenset[CapabilityName] = frozenset()
        self.client_gate = Gate()
        self.server_gate = Gate()
        self.utf8 = False
        self._rev2_enabled = False
        self._switching: tuple[bytes, Layer] | None = None
        self._unauthenticating: bytes | None = None

    @property
    def capabilities_in_force(self) -> frozenset[CapabilityName]:
        """What the client may make use of: IMAP4rev2 beside IMAP4rev1 once it is enabled (RFC 9051 appendix A)."""
        waits = REV1 in self.capabilities and not self._rev2_enabled
        return self.capabilities - {REV2} if waits else self.capabilities

    def client_sent(self, message: ClientMessage) -> None:
        """Take in a whole message of the client."""
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
        self._know_lines()

    def server_sent(self, message: ServerMessage) -> None:
        """Take in a message of the server."""
        if type(message) not in _TELLING:
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
        self.client_gate.waiting = True

    def _answered(self, answer: Tagged) -> None:
        if answer.tag == self.authenticating:
            self.authenticating = None
        if answer.tag == self.idling:
            self.idling = None
        if answer.tag == self._unauthenticating:
            self._unauthenticating = None
            if isinstance(answer.state, Ok):
                # What ENABLE enabled ends; not the UTF-8 of a server that has IMAP4rev2 alone.
                self.utf8 = is_rev2_alone(self.capabilities)
                self.capabilities, self._rev2_enabled = frozenset(), False
        if self._switching and answer.tag == self._switching[0]:
            if isinstance(answer.state, Ok):
                self.client_gate.layer = self.server_gate.layer = self._switching[1]
                self.capabilities = frozenset()
            self.client_gate.waiting = False
            self._switching = None
        self._know_lines()

    def _know_lines(self) -> None:
        self.client_gate.lines_only = self.authenticating is not None or self.idling is not None

    def server_message(self, octets: bytes) -> ServerMessage:
        """Read a message of the server. Raises `ParseError`."""
        return entry.parse_response(octets, utf8=self.utf8)

    def is_server_message(self, octets: bytes) -> bool:
        """Whether octets are a message of the server."""
        return entry.is_response(octets, utf8=self.utf8)

    def client_message(self, octets: bytes) -> ClientMessage:
        """Read a message of the client as what can come now. Raises `ParseError`."""
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
        """A line inside AUTHENTICATE, where ``DONE`` is base64 like any other."""
        try:
            message = entry.parse_command(octets)
        except ParseError as error:
            raise error.hiding(0) from None
        if isinstance(message, Done):
            return ContinueData(Base64(octets.removesuffix(b"\r\n")))
        if isinstance(message, (ContinueData, ContinueCancel)):
            return message
        raise entry.parse_error(octets, "continue_data").hiding(0)

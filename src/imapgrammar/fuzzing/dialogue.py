"""Dialogues of a client and a server, derived from the grammar."""

from __future__ import annotations

import msgspec

from imapgrammar.compiled.entry import is_response
from imapgrammar.fuzzing.derivation import Derivation
from imapgrammar.fuzzing.labelled import Source, read
from imapgrammar.fuzzing.spelling import Below
from imapgrammar.node import Node
from imapgrammar.nodes import Authenticate, Bye, Command, Idle, Logout, Ok, StartTls, Tagged
from imapgrammar.side import Side
from imapgrammar.syntax import framing

_MOST_RESPONSES = 3
_MOST_LINES = 2
"""The most lines of SASL data in an AUTHENTICATE."""


class Turn(msgspec.Struct, frozen=True):
    """Octets that one side sends: a message, or one part of a command that waits for the server in between."""

    side: Side
    octets: bytes


class DroppedError(Exception):
    """Raised when a derived message is not valid, so that these choices give no dialogue."""


class DialogueSource:
    """Makes dialogues.

    The server sends some responses after each command, then an answer with its tag. Synchronizing literals wait for
    the server's ``+``, and so do the client's lines inside AUTHENTICATE and IDLE. The content of responses has nothing
    to do with the commands. A dialogue ends with the server's BYE, with LOGOUT, or where TLS would begin.

    ``data``: derives the lines of SASL data. These are catch-alls, so no grammar of certain capabilities has them.
    """

    def __init__(self, client: Derivation, server: Derivation, data: Derivation) -> None:
        self.commands = Source(Side.CLIENT, client, "command")
        self.data = Source(Side.CLIENT, data, "continue_data")
        self.greetings, self.responses, self.answers, self.continuations = (
            Source(Side.SERVER, server, rule)
            for rule in ("greeting", "response_data", "response_tagged", "continue_req")
        )

    def make(self, below: Below, most: int) -> tuple[Turn, ...]:
        """Make a dialogue of at most ``most`` commands. Raises `DroppedError`."""
        return _Dialogue(self, below).turns(most)


class _Dialogue:
    """One dialogue while it is made."""

    def __init__(self, sources: DialogueSource, below: Below) -> None:
        self._sources = sources
        self._below = below
        self._turns: list[Turn] = []

    def turns(self, most: int) -> tuple[Turn, ...]:
        """Make all turns, with at most ``most`` commands."""
        going_on = not isinstance(self._say(self._sources.greetings), Bye)
        for number in range(1, most + 1):
            if not going_on or not self._below(4):
                break
            going_on = self._exchange(b"a%d" % number)
        return tuple(self._turns)

    def _exchange(self, tag: bytes) -> bool:
        """Add a command and all that follows from it; return whether the dialogue goes on."""
        command = self._command(tag)
        if isinstance(command, Authenticate):
            self._authenticate()
        elif isinstance(command, Idle):
            self._say(self._sources.continuations)
        if not self._respond():
            return False
        if isinstance(command, Idle):
            self._add(Side.CLIENT, b"DONE\r\n")
        if isinstance(command, Logout):
            self._add(Side.SERVER, b"* BYE bye\r\n")
        answer = self._say(self._sources.answers, tag)
        switched = isinstance(command, StartTls) and isinstance(answer, Tagged) and isinstance(answer.state, Ok)
        return not (switched or isinstance(command, Logout))

    def _command(self, tag: bytes) -> object:
        """Add a command, in parts if it has to wait; return the node inside of `Command`."""
        octets = _tagged(self._derive(self._sources.commands), tag)
        message = self._read(Side.CLIENT, octets)
        start = 0
        for announced, _ in framing.announcements(octets):
            if not announced[3]:
                self._add(Side.CLIENT, octets[start : announced.end()])
                self._say(self._sources.continuations)
                start = announced.end()
        self._add(Side.CLIENT, octets[start:])
        return message.command if isinstance(message, Command) else None

    def _authenticate(self) -> None:
        """Add lines of SASL data; the client may cancel the exchange."""
        for _ in range(_MOST_LINES):
            if not self._below(2):
                return
            self._say(self._sources.continuations)
            if self._below(8) == 7:
                self._add(Side.CLIENT, b"*\r\n")
                return
            self._say(self._sources.data)

    def _respond(self) -> bool:
        """Add some responses; return False if one of them is BYE."""
        for _ in range(_MOST_RESPONSES):
            if not self._below(2):
                return True
            if isinstance(self._say(self._sources.responses), Bye):
                return False
        return True

    def _say(self, source: Source, tag: bytes | None = None) -> Node:
        octets = self._derive(source)
        if tag is not None:
            octets = _tagged(octets, tag)
        message = self._read(source.side, octets)
        self._add(source.side, octets)
        return message

    def _derive(self, source: Source) -> bytes:
        return source.derive(self._below).octets

    def _read(self, side: Side, octets: bytes) -> Node:
        message = read(side, octets)
        first_line = octets[: octets.index(b"\n") + 1]
        # The line before a literal may be a response by itself, and a client would read it as one.
        if message is None or (side is Side.SERVER and first_line != octets and is_response(first_line)):
            raise DroppedError
        return message

    def _add(self, side: Side, octets: bytes) -> None:
        self._turns.append(Turn(side, octets))


def _tagged(octets: bytes, tag: bytes) -> bytes:
    """The octets of a command or an answer with its tag replaced."""
    return tag + octets[octets.index(b" ") :]

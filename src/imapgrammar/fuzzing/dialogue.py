"""Whole dialogues of a client and a server."""

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
"""How many lines of SASL data there are at most."""


class Turn(msgspec.Struct, frozen=True):
    """Octets that one side sends: a message, or the part of a command up to where it waits for the server."""

    side: Side
    octets: bytes


class DroppedError(Exception):
    """Something that was derived is not valid, so there is no dialogue this time."""


class Playwright:
    """Writes dialogues.

    Every command is answered under its tag, after whatever responses. Synchronizing literals wait for the server's
    ``+``, as do the client's lines inside AUTHENTICATE and IDLE. What responses tell has nothing to do with what
    commands ask. A dialogue ends with the server's BYE, with LOGOUT, or where TLS would begin.

    ``data`` derives the lines of SASL data, which are catch-alls, and those belong to no capability.
    """

    def __init__(self, client: Derivation, server: Derivation, data: Derivation) -> None:
        self.commands = Source(Side.CLIENT, client, "command")
        self.data = Source(Side.CLIENT, data, "continue_data")
        self.greetings, self.responses, self.answers, self.pluses = (
            Source(Side.SERVER, server, rule)
            for rule in ("greeting", "response_data", "response_tagged", "continue_req")
        )

    def write(self, below: Below, most: int) -> tuple[Turn, ...]:
        """A dialogue of at most so many commands. Raises `DroppedError`."""
        return _Play(self, below).turns(most)


class _Play:
    """One dialogue on its way."""

    def __init__(self, playwright: Playwright, below: Below) -> None:
        self._cast = playwright
        self._below = below
        self._turns: list[Turn] = []

    def turns(self, most: int) -> tuple[Turn, ...]:
        """All turns, with at most so many commands."""
        going_on = not isinstance(self._say(self._cast.greetings), Bye)
        for number in range(1, most + 1):
            if not going_on or not self._below(4):
                break
            going_on = self._exchange(b"a%d" % number)
        return tuple(self._turns)

    def _exchange(self, tag: bytes) -> bool:
        """A command and all that follows from it; whether the dialogue goes on."""
        command = self._command(tag)
        if isinstance(command, Authenticate):
            self._authenticate()
        elif isinstance(command, Idle):
            self._say(self._cast.pluses)
        if not self._respond():
            return False
        if isinstance(command, Idle):
            self._add(Side.CLIENT, b"DONE\r\n")
        if isinstance(command, Logout):
            self._add(Side.SERVER, b"* BYE bye\r\n")
        answer = self._say(self._cast.answers, tag)
        switched = isinstance(command, StartTls) and isinstance(answer, Tagged) and isinstance(answer.state, Ok)
        return not (switched or isinstance(command, Logout))

    def _command(self, tag: bytes) -> object:
        """A command, in parts where it waits; what it commands."""
        octets = _tagged(self._derive(self._cast.commands), tag)
        message = self._read(Side.CLIENT, octets)
        start = 0
        for announced, _ in framing.announcements(octets):
            if not announced[3]:
                self._add(Side.CLIENT, octets[start : announced.end()])
                self._say(self._cast.pluses)
                start = announced.end()
        self._add(Side.CLIENT, octets[start:])
        return message.command if isinstance(message, Command) else None

    def _authenticate(self) -> None:
        """The lines of SASL data, which the client may cancel."""
        for _ in range(_MOST_LINES):
            if not self._below(2):
                return
            self._say(self._cast.pluses)
            if self._below(8) == 7:
                self._add(Side.CLIENT, b"*\r\n")
                return
            self._say(self._cast.data)

    def _respond(self) -> bool:
        """Some responses; whether none of them says that the server goes away."""
        for _ in range(_MOST_RESPONSES):
            if not self._below(2):
                return True
            if isinstance(self._say(self._cast.responses), Bye):
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
        # What comes before a literal may be a response by itself, and whoever listens takes it for that.
        if message is None or (side is Side.SERVER and first_line != octets and is_response(first_line)):
            raise DroppedError
        return message

    def _add(self, side: Side, octets: bytes) -> None:
        self._turns.append(Turn(side, octets))


def _tagged(octets: bytes, tag: bytes) -> bytes:
    """A command or an answer with another tag."""
    return tag + octets[octets.index(b" ") :]

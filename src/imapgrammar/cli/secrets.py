"""Passwords and SASL data in the messages of a session: the octets that must not be shown."""

from __future__ import annotations

import enum

import msgspec

import imapgrammar
from imapgrammar.errors import ParseError
from imapgrammar.jsonable import Jsonable, to_builtins
from imapgrammar.node import Node, Secretive, nodes_in
from imapgrammar.nodes import Authenticate, Command, ContinueData, Done, Login, Tagged, UnknownCommand
from imapgrammar.side import Side
from imapgrammar.syntax.credentials import credentials


class _Exposed(enum.Enum):
    """The lines of a side, from now on, that may be passwords or SASL data.

    ``MALFORMED``: those that are no message. ``UNKNOWN``: these, and commands that the grammar does not know, since a
    password with a space in it may read as one.
    """

    NOTHING = 0
    MALFORMED = 1
    UNKNOWN = 2


class Secrets:
    """Finds the secrets of one session. ``shown``: True if they may be shown, so that none is found.

    After LOGIN and AUTHENTICATE the client may send secrets in lines that are no such commands, for example the literal
    of a password although the server refused it. They are hidden, up to the next command that the grammar knows. After
    a whole command the tagged answer ends this, too.
    """

    def __init__(self, *, shown: bool = False) -> None:
        self._shown = shown
        self._exposed = dict.fromkeys(Side, _Exposed.NOTHING)
        self._tag: bytes | None = None

    def begin(self, side: Side, octets: bytes, found: Node | ParseError, *, refused: bool = False) -> int | None:
        """Return the index from which the octets of the next message must not be shown; None if all may be.

        ``found``: its node, or why it has none. ``refused``: True if a literal of it was refused.

        This finds what belongs to LOGIN and AUTHENTICATE. Other nodes with secrets are found by `secret_value`.
        """
        if self._shown:
            return None
        if isinstance(found, Tagged) and found.tag == self._tag:
            self._expose(Side.CLIENT, _Exposed.NOTHING)
        if side is Side.SERVER:
            if not isinstance(found, ParseError):
                return None
            if self._exposed[side] is _Exposed.NOTHING and credentials(octets) is None:
                return None
            found = _as_command(octets) or found  # the side is wrong
        if isinstance(found, ParseError):
            return self._malformed(side, octets, refused=refused)
        if isinstance(found, Command):
            unknown = isinstance(found.command, UnknownCommand)
            return self._unknown(side, octets) if unknown else self._known(side, octets, found)
        if isinstance(found, Done):  # or SASL data that looks like it
            return 0 if self._exposed[side] is _Exposed.UNKNOWN else None
        return 0 if isinstance(found, ContinueData) else None

    def _known(self, side: Side, octets: bytes, message: Command) -> int | None:
        """Handle a command that the grammar knows."""
        if isinstance(message.command, Login):
            self._expose(side, _Exposed.MALFORMED, message.tag)
        elif isinstance(message.command, Authenticate):
            self._expose(side, _Exposed.UNKNOWN, message.tag)
        else:
            self._expose(side, _Exposed.NOTHING)
            return None
        return credentials(octets)

    def _unknown(self, side: Side, octets: bytes) -> int | None:
        """Handle a command that the grammar does not know, such as LOGIN without a tag."""
        if self._exposed[side] is _Exposed.UNKNOWN:
            return 0
        start = credentials(octets)
        if start is not None:
            self._expose(side, _Exposed.UNKNOWN)
        return start

    def _malformed(self, side: Side, octets: bytes, *, refused: bool) -> int | None:
        """Handle what is no message."""
        start = credentials(octets)
        exposed = self._exposed[side] is not _Exposed.NOTHING
        if start is not None:
            # What follows a refused literal follows the answer, too.
            self._expose(side, _Exposed.UNKNOWN, None if refused else octets.partition(b" ")[0])
        return 0 if exposed else start

    def _expose(self, side: Side, exposed: _Exposed, tag: bytes | None = None) -> None:
        self._exposed[side] = exposed
        self._tag = tag


def _as_command(octets: bytes) -> Node | None:
    try:
        return imapgrammar.parse_command(octets)
    except ParseError:
        return None


def secret_value(octets: bytes, message: Node) -> int | None:
    """Return the index in the octets of a message of the first secret that its nodes hold; None if they hold none."""
    values = (octets.find(value) for node in nodes_in(message) for value in _secrets_of(node))
    return min((index for index in values if index >= 0), default=None)


def _secrets_of(node: Node) -> list[bytes]:
    secrets = node.secrets if isinstance(node, Secretive) else ()
    return [value for name in secrets if isinstance(value := getattr(node, name), bytes) and value]


def hidden(count: int) -> str:
    """The text that is shown in place of so many octets."""
    return f"<{count} octets>"


def without_secrets(node: Node, *, whole: bool = False) -> Jsonable:
    """Return a node as `jsonable.to_builtins` does, with "<6 octets>" in place of each secret.

    ``whole``: take all octets in it for secrets.
    """
    made: dict[str, Jsonable] = {"type": str(node.__struct_config__.tag)}
    secrets = node.secrets if isinstance(node, Secretive) else ()
    for name in node.__struct_fields__:
        value: object = getattr(node, name)
        if value is not msgspec.UNSET:
            made[name] = _without_secrets(value, secret=whole or name in secrets)
    return made


def _without_secrets(value: object, *, secret: bool) -> Jsonable:
    match value:
        case Node():
            return without_secrets(value, whole=secret)
        case tuple():
            return [_without_secrets(item, secret=secret) for item in value]
        case bytes() if secret:
            return hidden(len(value))
        case _:
            return to_builtins(value)


def with_secrets(value: object) -> object:
    """Return a node, or the value of a field, in a form whose repr shows secrets."""
    if isinstance(value, Node):
        fields = [(name, with_secrets(getattr(value, name))) for name in value.__struct_fields__]
        # The repr and rich ask the class for its name.
        return type(type(value).__name__, (_Shown,), {})(fields)
    return tuple(map(with_secrets, value)) if isinstance(value, tuple) else value


class _Shown:
    """A node whose repr shows all fields."""

    def __init__(self, fields: list[tuple[str, object]]) -> None:
        self._fields = fields

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return self._fields

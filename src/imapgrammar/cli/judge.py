"""The judgement of one message: valid, deviant, invalid or unknown, and the result of writing it again."""

from __future__ import annotations

import enum
import functools
import re
from dataclasses import dataclass, replace
from typing import TypeAlias

import imapgrammar
from imapgrammar import nodes
from imapgrammar._generated import grammar as generated
from imapgrammar.capabilities import announced_capabilities, are_utf8, begins_utf8, missing_capabilities
from imapgrammar.cli.messages import Message
from imapgrammar.cli.secrets import Secrets, secret_value
from imapgrammar.compiled import mending
from imapgrammar.errors import ParseError, SerializeError, show
from imapgrammar.node import Node, nodes_in
from imapgrammar.quirks import Quirk, Reading, command_with_quirks, with_quirks
from imapgrammar.side import Side
from imapgrammar.strings import CapabilityName
from imapgrammar.syntax import framing
from imapgrammar.syntax.credentials import credentials
from imapgrammar.syntax.splitting import LARGEST_MESSAGE, LONGEST_LINE
from imapgrammar.syntax.utf8 import mode

Deviant: TypeAlias = Reading[nodes.ServerMessage] | Reading[nodes.ClientMessage]

_ZEROS = re.compile(rb"(?<![0-9])0+(?=[0-9])")
_SHORT = 200
"""The most octets of a message whose result is kept, and the most messages of which it is."""


class Verdict(enum.StrEnum):
    """The verdict on a message.

    ``DEVIANT``: it breaks the rules, but only with quirks that are known, see `imapgrammar.quirks`. ``UNKNOWN``: it is
    valid, but only by a rule for names that no grammar file has.
    """

    VALID = "valid"
    DEVIANT = "deviant"
    INVALID = "invalid"
    UNKNOWN = "unknown"


class RoundTrip(enum.StrEnum):
    """The octets of a message that is written again, compared to those that were read.

    ``RESPELLED``: the same meaning, with other letter case in keywords or without leading zeros in numbers.
    """

    EXACT = "exact"
    RESPELLED = "respelled"
    DIFFERENT = "different"


@dataclass(frozen=True)
class Fault:
    """A fault of a message, at ``index`` in its octets.

    ``secret``: the index from which on the octets must not be shown; None if all may be shown. ``quirks``: those of a
    deviant message, without secret octets.
    """

    index: int
    rule: str
    message: str
    section: str = ""
    expected: tuple[str, ...] = ()
    found: bytes = b""
    finding: str = ""
    secret: int | None = None
    quirks: tuple[Quirk, ...] = ()


@dataclass(frozen=True)
class Judgement:
    """The judgement of one message.

    ``node``: None for a message that is invalid, or whose literal the server refused. ``unknown``: the class of
    the first node that a generic rule built; None if there is none. ``round_trip``: None if it was not tried.
    ``missing``: True if the message needs capabilities that were not offered. ``secret``: the index from which the
    message's octets may belong to LOGIN or AUTHENTICATE, or be SASL data, and must not be shown; None if there are no
    such octets.
    """

    message: Message
    verdict: Verdict
    node: Node | None
    fault: Fault | None = None
    unknown: str | None = None
    round_trip: RoundTrip | None = None
    missing: bool = False
    secret: int | None = None


class Judge:
    """Judges messages.

    ``offered``: the capabilities that messages may use; None for any. ``follow``: True if they may use those that the
    messages themselves announce, and any before the first announcement. ``utf8``: True if UTF-8 mode is on from the
    start; else the messages themselves switch it on. ``show_secrets``: True if faults may show passwords and SASL data.
    """

    def __init__(
        self,
        *,
        round_trip: bool = False,
        offered: frozenset[CapabilityName] | None = None,
        follow: bool = False,
        utf8: bool = False,
        show_secrets: bool = False,
    ) -> None:
        self._round_trip = round_trip
        self._offered = offered
        self._follow = follow
        self._utf8_from_start = utf8
        self._show_secrets = show_secrets
        self.begin()

    def begin(self) -> None:
        """Begin another session."""
        self._utf8 = self._utf8_from_start
        self._heard_server = False
        self._secrets = Secrets(shown=self._show_secrets)
        self._last: tuple[Side, bytes, Node | ParseError] | None = None
        self._last_quirks: tuple[bytes, Side, Deviant | None] | None = None
        self._last_fault: tuple[ParseError, int | None, Fault] | None = None
        if self._follow:
            self._offered = None

    def is_message(self, side: Side, octets: bytes) -> bool:
        """Return whether octets are one whole message, perhaps with quirks."""
        return not isinstance(self._read(side, octets), ParseError) or self._with_quirks(side, octets) is not None

    def is_beginning(self, side: Side, octets: bytes) -> bool:
        """Return whether octets are right up to their end, where the octets of a literal are missing."""
        # To find the place of an error takes long, so the cheap question comes first.
        if framing.announced(octets) is None:
            return False
        found = self._read(side, octets)
        if not isinstance(found, ParseError):
            return False
        return framing.is_cut_at_literal(found) or self._with_quirks(side, _completed(octets)) is not None

    def surely_begins(self, side: Side, octets: bytes) -> bool:
        """Return whether a line is a response or a known command, or the part of one up to a literal."""
        found = self._read(side, octets)
        if isinstance(found, ParseError):
            return self._with_quirks(side, octets) is not None or self.is_beginning(side, octets)
        if side is Side.SERVER:
            return True
        return isinstance(found, nodes.Command) and not isinstance(found.command, nodes.UnknownCommand)

    def judge(self, message: Message) -> Judgement:
        """Judge one message: read it and, if round trips are asked for, write it again."""
        side, octets = message.side, message.octets
        found = self._read(side, octets)
        reading = self._with_quirks(side, octets) if isinstance(found, ParseError) and not message.exceeded else None
        # What may be a password is one, even if a message with quirks can be read there.
        known = reading.node if reading and credentials(octets) is None else found
        secret = self._secrets.begin(side, octets, known, refused=message.refused)
        if message.exceeded:
            return Judgement(message, Verdict.INVALID, None, _too_large(message.exceeded, secret), secret=secret)
        if isinstance(found, ParseError):
            if message.refused and framing.is_cut_at_literal(found):
                return Judgement(message, Verdict.VALID, None, secret=secret)
            if reading:
                return self._deviant(message, found, reading, secret)
            return Judgement(message, Verdict.INVALID, None, self._fault(found, secret), secret=secret)
        unknown = unknown_in(found)
        verdict = Verdict.UNKNOWN if unknown else Verdict.VALID
        fault = self._lacking(found)
        missing = fault is not None
        round_trip = None
        if self._round_trip:
            round_trip, different = self._compare(side, octets, found, secret)
            fault = different or fault
        if fault:
            fault = replace(fault, secret=self._secret_in(octets, found, secret))
        self._follow_utf8(side, found)
        return Judgement(message, verdict, found, fault, unknown, round_trip, missing, secret)

    def _deviant(self, message: Message, error: ParseError, reading: Deviant, secret: int | None) -> Judgement:
        """The judgement of a message with quirks. ``error``: why it is not valid."""
        fault, node = self._fault(error, secret), reading.node
        hidden = self._secret_in(message.octets, node, fault.secret)
        quirks = reading.quirks if hidden is None else tuple(quirk.hiding(hidden) for quirk in reading.quirks)
        lacking = self._lacking(node)
        fault = replace(lacking or fault, quirks=quirks, secret=hidden)
        self._follow_utf8(message.side, node)
        missing = lacking is not None
        return Judgement(message, Verdict.DEVIANT, node, fault, unknown_in(node), missing=missing, secret=secret)

    def _fault(self, error: ParseError, secret: int | None) -> Fault:
        if self._last_fault and self._last_fault[:2] == (error, secret):
            return self._last_fault[2]
        fault = self._new_fault(error, secret)
        self._last_fault = error, secret, fault
        return fault

    def _new_fault(self, error: ParseError, secret: int | None) -> Fault:
        if self._show_secrets:
            expected, section, detail = error.expected, error.section, error.detail
            shown = ParseError(
                error.octets, error.offset, error.rule, expected=expected, section=section, detail=detail
            )
            return fault_of(shown)
        return fault_of(error if secret is None else error.hiding(secret))

    def _secret_in(self, octets: bytes, node: Node, secret: int | None) -> int | None:
        """Return the index of the first secret in the octets of a valid message, ``secret`` if it is known."""
        if self._show_secrets or secret is not None:
            return secret
        return secret_value(octets, node)

    def _read(self, side: Side, octets: bytes) -> Node | ParseError:
        if self._last and self._last[1] is octets and self._last[0] is side:
            return self._last[2]  # the splitting of the stream has asked already
        found = _read(side, octets, utf8=self._utf8)
        self._last = side, octets, found
        return found

    def _with_quirks(self, side: Side, octets: bytes) -> Deviant | None:
        """Read a message that is not valid; None if it cannot be read even with quirks."""
        if self._last_quirks and self._last_quirks[0] is octets and self._last_quirks[1] is side:
            return self._last_quirks[2]
        with mode(on=self._utf8):
            reading = with_quirks(octets) if side is Side.SERVER else command_with_quirks(octets)
        self._last_quirks = octets, side, reading
        return reading

    def _compare(self, side: Side, octets: bytes, node: Node, secret: int | None) -> tuple[RoundTrip, Fault | None]:
        """Write ``node``, which was read from ``octets``, and compare the octets. ``secret``: as in `Judgement`."""
        try:
            written = imapgrammar.serialize(node, utf8=self._utf8)  # type: ignore[arg-type]
        except SerializeError as error:
            return RoundTrip.DIFFERENT, Fault(0, "round-trip", f"cannot be written: {error}")
        if written == octets:
            return RoundTrip.EXACT, None
        if _spelling(written) == _spelling(octets):
            again = self._read(side, written)
            # The repr shows the spelling of names that compare without regard to letter case, but no secrets.
            if again == node and repr(again) == repr(node):
                return RoundTrip.RESPELLED, None
        index = _first_difference(octets.lower(), written.lower())
        if index == len(octets) == len(written):
            index = _first_difference(octets, written)
        public = octets[: self._secret_in(octets, node, secret)]
        secret = None if secret is None else credentials(written) or 0
        has = _shown(written[: self._secret_in(written, node, secret)], index, written)
        message = f"written again it has {has} where {_shown(public, index, octets)} was read"
        return RoundTrip.DIFFERENT, Fault(index, "round-trip", message, found=public[index : index + 20])

    def _follow_utf8(self, side: Side, message: Node) -> None:
        """Switch UTF-8 mode on if a message does so. In a stream without the server's messages, ENABLE is enough."""
        self._heard_server = self._heard_server or side is Side.SERVER
        if side is Side.SERVER:
            self._utf8 = self._utf8 or begins_utf8(message)
        elif (
            not self._heard_server and isinstance(message, nodes.Command) and isinstance(message.command, nodes.Enable)
        ):
            self._utf8 = self._utf8 or are_utf8(message.command.capabilities)

    def _lacking(self, message: Node) -> Fault | None:
        """The fault of a message that needs capabilities which were not offered; None if it needs none."""
        if self._follow:
            self._offered = _announced(message, self._offered)
        if self._offered is None:
            return None
        try:
            missing = missing_capabilities(message, self._offered)  # type: ignore[arg-type]
        except SerializeError:
            return None  # the round trip reports it
        if not missing:
            return None
        names = sorted(" or ".join(sorted(map(_capability, each))) for each in missing)
        return Fault(0, "capability", f"needs {' and '.join(names)}, not offered")


def _capability(name: CapabilityName) -> str:
    """A capability's name; ``THREAD=…`` where any value will do."""
    return name.decode("ascii") + "…" * name.endswith(b"=")


def _announced(message: Node, offered: frozenset[CapabilityName] | None) -> frozenset[CapabilityName] | None:
    """The capabilities that are offered after a message."""
    if isinstance(message, nodes.Enabled):
        return (offered or frozenset()).union(message.capabilities)
    announced = announced_capabilities(message)
    return offered if announced is None else announced


def _read(side: Side, octets: bytes, *, utf8: bool) -> Node | ParseError:
    return (_read_short if len(octets) <= _SHORT else _read_any)(side, octets, utf8)


def _read_any(side: Side, octets: bytes, utf8: bool) -> Node | ParseError:
    try:
        if side is Side.CLIENT:
            return imapgrammar.parse_command(octets, utf8=utf8)
        return imapgrammar.parse_response(octets, utf8=utf8)
    except ParseError as error:
        return error.with_traceback(None)


# Sessions repeat short messages. To explain the same fault again would take most of the time.
_read_short = functools.lru_cache(_SHORT)(_read_any)


def _completed(octets: bytes) -> bytes:
    """The octets of a message up to the announcement of a literal, with an empty string for it and the parentheses."""
    *_, (announcement, _) = framing.announcements(octets)
    begun = mending.begun(octets)
    return octets[: announcement.start()] + b'""' + b")" * (begun.depth if begun else 0) + b"\r\n"


def fault_of(error: ParseError) -> Fault:
    """The fault that an error describes."""
    return Fault(
        error.offset, error.rule, error.message, error.section, error.expected, error.found, error.finding, error.secret
    )


def unknown_in(message: Node) -> str | None:
    """The class of the first node in a message that a generic rule built; None if there is none."""
    return next((type(node).__name__ for node in nodes_in(message) if type(node) in _unknown_nodes()), None)


@functools.cache
def _unknown_nodes() -> frozenset[type[Node]]:
    """The node classes ``Unknown…`` that catch-alls build. `UnknownCte`, the response code, is none of them."""
    rules = (rule for rule in generated.grammar().rules.values() if rule.catch_all)
    nodes = {each.node for rule in rules for each in rule.alternatives if each.node}
    return frozenset(node for node in nodes if node.__name__.startswith("Unknown"))


def _first_difference(one: bytes, other: bytes) -> int:
    """The first index at which the octets differ; the length of the shorter ones if they do not differ before."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((index for index, (a, b) in pairs if a != b), min(len(one), len(other)))


def _shown(public: bytes, index: int, octets: bytes) -> str:
    """The octets at an index, as text; ``public``: those of ``octets`` that may be shown."""
    if index < len(public):
        return show(public[index : index + 20])
    return "secret octets" if index < len(octets) else "nothing"


def _too_large(exceeded: str, secret: int | None) -> Fault:
    """The fault of a message that is too large to be read."""
    most = {"line": f"{LONGEST_LINE} octets in a line", "message": f"{LARGEST_MESSAGE} octets"}[exceeded]
    return Fault(0, "limit", f"this message is not checked: it has more than {most}", secret=secret)


def _spelling(octets: bytes) -> bytes:
    """The octets without the differences that `RoundTrip.RESPELLED` allows."""
    return _ZEROS.sub(b"", octets.lower())

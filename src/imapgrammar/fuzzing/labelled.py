"""Messages with correct labels: the parser reads each message before the caller gets it."""

from __future__ import annotations

import enum
from collections.abc import Callable, Collection, Iterator

import msgspec

from imapgrammar._generated import grammar as generated
from imapgrammar._generated import tolerant_grammar as tolerant
from imapgrammar.capabilities import NON_SYNCHRONIZING, missing_capabilities
from imapgrammar.compiled.parser import read_client_message, read_server_message
from imapgrammar.explain import entry as explain
from imapgrammar.fuzzing.breaking import Change, broken, is_framed
from imapgrammar.fuzzing.derivation import Derivation, Derived, OfQuirk, Target, Wrap
from imapgrammar.fuzzing.restricted import restricted, without_utf8
from imapgrammar.fuzzing.spelling import Below, seeded
from imapgrammar.node import Node
from imapgrammar.nodes import ClientMessage, Command, ServerMessage
from imapgrammar.quirks import KNOWN, Quirk, command_with_quirks, with_quirks
from imapgrammar.side import Side
from imapgrammar.strings import CapabilityName
from imapgrammar.syntax import ir
from imapgrammar.syntax.utf8 import mode

Capabilities = Collection[str] | None
"""Names of capabilities, which together with IMAP4rev1 (or IMAP4rev2, if named) select syntax; None selects all."""
_LF = 0x0A
_SHARES = 1_000_000
"""The resolution of the share of invalid messages."""
_MOST_ATTEMPTS = 10_000
"""The most attempts in a row that give no message."""
_TRIES = 8
"""The most attempts to make one message invalid by a change, or to give it a quirk."""


class Label(enum.StrEnum):
    """The label of octets: they are one valid message of their side, one with quirks, or neither."""

    VALID = "valid"
    DEVIANT = "deviant"
    INVALID = "invalid"


class Labelled(msgspec.Struct, frozen=True):
    """Octets for the wire, with their label.

    ``node``: the name of the message's node; for a command, of the node inside of `Command`; for an invalid message,
    the name before it was broken, None if it was never valid. ``rule``: the rule of the grammar that an invalid message
    breaks, as in `ParseError.rule`; None for a valid one. ``change``: the change that broke it; None for a valid one.
    ``quirks``: those that `imapgrammar.read_response` or `imapgrammar.read_command` tells of a deviant message, which
    has a ``rule``, but no ``change``.
    """

    side: Side
    octets: bytes
    label: Label
    node: str | None
    rule: str | None = None
    change: Change | None = None
    quirks: tuple[Quirk, ...] = ()


def messages(
    side: Side | str,
    *,
    seed: int = 0,
    invalid: float = 0.0,
    rule: str | None = None,
    capabilities: Capabilities = None,
    utf8: bool = False,
) -> Iterator[Labelled]:
    """Make messages of one side, without end. The same arguments give the same messages.

    ``invalid``: the share of invalid messages, 0..1. ``rule``: a rule or terminal that each message contains, such
    as ``fetch-att``; in an invalid message, it is the part that is broken. ``capabilities``: use only what IMAP4rev1
    and these have; None for all that the grammar has, names of unknown extensions included. ``utf8``: for a connection
    in UTF-8 mode, where quoted strings may have UTF-8.

    An invalid message ends with CRLF and has no other line end outside of literals, so that it needs one answer.

    Raises `ValueError` for a rule that such a message cannot contain, or that cannot be broken, for a capability or
    side that does not exist, and for a share that is not in 0..1.
    """
    side = Side(side)
    if not 0 <= invalid <= 1:
        raise ValueError(f"the share of invalid messages is {invalid}, not in 0..1")
    below = seeded(seed)
    source = Source(side, derivation_for(side, capabilities, utf8=utf8, pool=below), rule, capabilities, utf8=utf8)
    return _endless(source, invalid, below)


def deviant_messages(
    side: Side | str = Side.SERVER,
    *,
    seed: int = 0,
    quirks: Collection[str] | None = None,
    capabilities: Capabilities = None,
    utf8: bool = False,
) -> Iterator[Labelled]:
    """Make messages of one side that have quirks, without end. The same arguments give the same messages.

    ``quirks``: names of quirks, one of which each message has; None for any. ``capabilities``, ``utf8``: as in
    `messages`. Each message has the quirks that its label says, is read by `imapgrammar.read_response` or
    `imapgrammar.read_command`, and refused by `imapgrammar.parse_response` or `imapgrammar.parse_command`. It ends with
    CRLF and has no other line end outside of literals, so it has no quirk of framing.

    Raises `ValueError` for a quirk or a capability that does not exist, or if no such message has one of the quirks.
    """
    below = seeded(seed)
    return _made(DeviantSource(Side(side), quirks, capabilities, utf8=utf8, pool=below).deviant, below)


def _endless(source: Source, invalid: float, below: Below) -> Iterator[Labelled]:
    share = round(invalid * _SHARES)

    def make(below: Below) -> Labelled | None:
        return source.invalid(below) if share and below(_SHARES) < share else source.valid(below)

    return _made(make, below)


def _made(make: Callable[[Below], Labelled | None], below: Below) -> Iterator[Labelled]:
    in_vain = 0
    while in_vain < _MOST_ATTEMPTS:
        made = make(below)
        in_vain = 0 if made else in_vain + 1
        if made:
            yield made
    raise ValueError(f"no such message found in {_MOST_ATTEMPTS} attempts")


class Source:
    """Makes messages of one side, for a connection in UTF-8 mode or not. Each call gets its choices from ``below``."""

    def __init__(
        self,
        side: Side,
        derivation: Derivation,
        rule: Target | None = None,
        capabilities: Capabilities = None,
        *,
        utf8: bool = False,
    ) -> None:
        self.side = side
        self.utf8 = utf8
        # A restricted grammar still derives some of what other capabilities allow, such as a second message in APPEND.
        self._offered = None if capabilities is None else [CapabilityName(name.encode()) for name in capabilities]
        self._message = f"{side}_message"
        self._derivation = derivation
        self._through = named(derivation.grammar, rule) if isinstance(rule, str) else rule
        self._start = self._find_start(rule)

    def _find_start(self, rule: Target | None) -> str:
        # A client's other lines, such as DONE, are valid only after certain commands: made only if asked for.
        for start in ("command", self._message) if self.side is Side.CLIENT else (self._message,):
            if self._through is None or self._derivation.can_contain(start, self._through):
                return start
        name = rule.__name__ if isinstance(rule, type) else str(rule)
        among = "" if self._offered is None else " with these capabilities"
        raise ValueError(f"{name} cannot occur in such a message of a {self.side}{among}")

    def message(self, below: Below) -> Node | None:
        """The node of a valid message; None if what was derived breaks a rule that an RFC states in prose."""
        return self._allowed(self.derive(below))

    def valid(self, below: Below) -> Labelled | None:
        """A valid message; None if what was derived breaks a rule that an RFC states in prose."""
        node = self._allowed(derived := self.derive(below))
        return None if node is None else Labelled(self.side, derived.octets, Label.VALID, kind(node))

    def invalid(self, below: Below) -> Labelled | None:
        """An invalid message; None if all changes that were tried left it valid."""
        node = self._allowed(derived := self.derive(below))
        if node is None:
            wrong = is_framed(derived.octets) and self._read(derived.octets) is None
            return self._invalid(derived.octets, None, Change.PROSE) if wrong else None
        for _ in range(_TRIES):
            changed = broken(derived, self._derivation.grammar, below)
            if changed and self._read(changed[1]) is None:
                return self._invalid(changed[1], kind(node), changed[0])
        return None

    def _invalid(self, octets: bytes, node: str | None, change: Change) -> Labelled:
        with mode(on=self.utf8):
            error = explain.parse_error(octets, self._message)
        return Labelled(self.side, octets, Label.INVALID, node, error.rule, change)

    def derive(self, below: Below) -> Derived:
        """Derive octets that have the form of a message."""
        return self._derivation.derive(self._start, below, through=self._through)

    def _read(self, octets: bytes) -> Node | None:
        return read(self.side, octets, utf8=self.utf8)

    def _allowed(self, derived: Derived) -> Node | None:
        """Read what was derived; return None if it is invalid, or needs other capabilities."""
        message = self._read(derived.octets)
        if self._offered is None or not isinstance(message, (ClientMessage, ServerMessage)):
            return message
        return None if missing_capabilities(message, self._offered) else message


class DeviantSource:
    """Makes messages of one side that have quirks. Each call gets its choices from ``below``.

    ``quirks``, ``capabilities``, ``utf8``: as in `deviant_messages`. ``pool``, ``wrap``: as in `Derivation`.
    """

    def __init__(
        self,
        side: Side,
        quirks: Collection[str] | None = None,
        capabilities: Capabilities = None,
        *,
        utf8: bool = False,
        pool: Below | None = None,
        wrap: Wrap | None = None,
    ) -> None:
        self._side, self._utf8 = side, utf8
        # A client's other lines, such as DONE, are valid only after certain commands.
        self._start = "command" if side is Side.CLIENT else "server_message"
        self._offered = None if capabilities is None else [CapabilityName(name.encode()) for name in capabilities]
        self._derivation = derivation_for(
            side, capabilities, utf8=utf8, pool=pool, wrap=wrap, grammar=tolerant.grammar()
        )
        wanted = list(KNOWN) if quirks is None else sorted(quirk_names(quirks))
        self._targets = [OfQuirk(name) for name in wanted if self._can_have(name)]
        if not self._targets:
            among = "" if self._offered is None else " with these capabilities"
            raise ValueError(f"no such message of a {side}{among} has the quirk {' or '.join(wanted)}")

    def _can_have(self, quirk: str) -> bool:
        return self._derivation.can_contain(self._start, OfQuirk(quirk))

    def deviant(self, below: Below) -> Labelled | None:
        """A message with a quirk; None if what was derived is valid, or cannot be read with this quirk."""
        target = self._targets[below(len(self._targets))]
        made = (self._deviant(target, below) for _ in range(_TRIES))
        return next((each for each in made if each), None)

    def _deviant(self, target: OfQuirk, below: Below) -> Labelled | None:
        octets = self._derivation.derive(self._start, below, through=target).octets
        if not is_framed(octets) or read(self._side, octets, utf8=self._utf8) is not None:
            return None
        with mode(on=self._utf8):
            reading = with_quirks(octets) if self._side is Side.SERVER else command_with_quirks(octets)
            if reading is None or target.name not in {quirk.name for quirk in reading.quirks}:
                return None
            if self._offered is not None and missing_capabilities(reading.node, self._offered):
                return None
            rule = explain.parse_error(octets, f"{self._side}_message").rule
        return Labelled(self._side, octets, Label.DEVIANT, kind(reading.node), rule, quirks=reading.quirks)


def quirk_names(names: Collection[str]) -> Collection[str]:
    """Check the names of quirks. Raises `TypeError` for a single string, and `ValueError` for one that is not known."""
    if isinstance(names, str):
        raise TypeError(f"quirks are a collection of names, such as [{names!r}], not one name")
    for name in names:
        if name not in KNOWN:
            raise ValueError(f"no quirk is named {name}; there are {', '.join(KNOWN)}")
    return names


def read(side: Side, octets: bytes, *, utf8: bool = False) -> Node | None:
    """Read octets as one message of a side; return None if they are not one."""
    if utf8:
        with mode(on=True):
            return read(side, octets)
    if not octets or octets[-1] != _LF:
        return None
    message, end = (read_client_message if side is Side.CLIENT else read_server_message)(octets, 0)
    return message if end == len(octets) and isinstance(message, Node) else None


def kind(message: Node) -> str:
    """The name of a message's node; for a command, of the node inside of `Command`."""
    node = message.command if isinstance(message, Command) else message
    return str(node.__struct_config__.tag)


def derivation_for(
    side: Side,
    capabilities: Capabilities = None,
    *,
    utf8: bool = False,
    pool: Below | None = None,
    wrap: Wrap | None = None,
    grammar: ir.Grammar | None = None,
) -> Derivation:
    """A derivation of what a side sends. Raises `ValueError` for capabilities that the grammar does not know.

    ``grammar``: that of this package, if it is not another one.
    """
    grammar = grammar or generated.grammar()
    grammar = grammar if utf8 else without_utf8(grammar)
    non_synchronizing = side is Side.CLIENT
    if (capabilities := as_set(capabilities)) is not None:
        _check(capabilities)
        non_synchronizing &= not NON_SYNCHRONIZING.isdisjoint(CapabilityName(name.encode()) for name in capabilities)
        grammar = restricted(grammar, capabilities)
    return Derivation(grammar, non_synchronizing=non_synchronizing, pool=pool, wrap=wrap)


def known_capabilities() -> tuple[str, ...]:
    """The capabilities that the grammar knows, sorted: those that rules need, and those that a server can announce."""
    grammar = generated.grammar()
    needing = [
        *(rule.capabilities for rule in grammar.rules.values()),
        *(each.capabilities for rule in grammar.rules.values() for each in rule.alternatives),
        *(terminal.capabilities for terminal in grammar.terminals.values()),
        *(needed for terminal in grammar.terminals.values() for needed in terminal.keywords.values()),
    ]
    needed = {ir.named(each)[0] for capabilities in needing for each in capabilities}
    return tuple(sorted(needed.union(grammar.terminals["CAPABILITY"].keywords)))


def as_set(capabilities: Capabilities) -> frozenset[str] | None:
    """Capabilities as a set. Raises `TypeError` for a single string, since its letters would be taken for names."""
    if isinstance(capabilities, str):
        raise TypeError(f"capabilities are a collection of names, such as [{capabilities!r}], not one name")
    return None if capabilities is None else frozenset(capabilities)


def _check(capabilities: Collection[str]) -> None:
    known = known_capabilities()
    for name in sorted(capabilities):
        if name.upper() not in map(str.upper, known):
            raise ValueError(f"the grammar does not know the capability {name}; it knows {', '.join(known)}")


def named(grammar: ir.Grammar, name: str) -> str:
    """Find a rule or terminal by its name in the RFC or in the grammar files. Raises `ValueError` if there is none."""
    written = name.replace("-", "_")
    for each in (written, written.lower(), written.upper()):
        if each in grammar.rules or each in grammar.terminals:
            return each
        if each in generated.grammar().rules:
            raise ValueError(f"these capabilities do not have the rule {name}")
    raise ValueError(f"the grammar has no rule {name}")

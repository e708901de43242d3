"""Messages with labels that are true: each is read by the parser before it is given away."""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterator

import msgspec

from imapgrammar._generated import grammar as generated
from imapgrammar.capabilities import NON_SYNCHRONIZING, missing_capabilities
from imapgrammar.compiled.parser import read_client_message, read_server_message
from imapgrammar.explain import entry as explain
from imapgrammar.fuzzing.breaking import Change, broken, is_framed
from imapgrammar.fuzzing.derivation import Around, Derivation, Derived, Target
from imapgrammar.fuzzing.restricted import restricted, without_utf8
from imapgrammar.fuzzing.spelling import Below, seeded
from imapgrammar.node import Node
from imapgrammar.nodes import ClientMessage, Command, ServerMessage
from imapgrammar.side import Side
from imapgrammar.strings import CapabilityName
from imapgrammar.syntax import ir
from imapgrammar.syntax.utf8 import mode

Capabilities = Collection[str] | None
"""Only what these have and, unless IMAP4rev2 is one of them, IMAP4rev1; None for all that the grammar has."""
_LF = 0x0A
_SHARES = 1_000_000
_PATIENCE = 10_000
"""After how many attempts in vain there is nothing to be found."""
_TRIES = 8
"""How often one message is broken in hope that it is refused."""


class Label(enum.StrEnum):
    """Whether octets are one message of their side."""

    VALID = "valid"
    INVALID = "invalid"


class Labelled(msgspec.Struct, frozen=True):
    """Octets for the wire, with what is known of them.

    ``node``: the node of the message, of a command what it commands; of an invalid message what it was before it
    was broken, None if it was never valid. ``rule``: for an invalid one the rule of the grammar that it breaks, as
    `ParseError.rule` names it. ``change``: for an invalid one how it was broken.
    """

    side: Side
    octets: bytes
    label: Label
    node: str | None
    rule: str | None = None
    change: Change | None = None


def messages(
    side: Side | str,
    *,
    seed: int = 0,
    invalid: float = 0.0,
    rule: str | None = None,
    capabilities: Capabilities = None,
    utf8: bool = False,
) -> Iterator[Labelled]:
    """Messages of a side, without end; the same ones for the same arguments.

    ``invalid``: the share of invalid messages, 0..1. ``rule``: a rule or terminal that stands in each of them, such
    as ``fetch-att``; of invalid ones it is the part that is broken. ``capabilities``: only what IMAP4rev1 and these
    have; None for all that the grammar has, and for what it leaves open to extensions unknown. ``utf8``: for a
    connection in UTF-8 mode, where quoted strings may have UTF-8.

    An invalid message ends with CRLF and has no other line end outside of literals, so that one answer is due to it.

    Raises `ValueError` for a rule that cannot stand in such a message, or cannot be broken, and for a capability or
    a side that is not there.
    """
    side = Side(side)
    below = seeded(seed)
    source = Source(side, derivation_for(side, capabilities, utf8=utf8, pool=below), rule, capabilities, utf8=utf8)
    return _endless(source, invalid, below)


def _endless(source: Source, invalid: float, below: Below) -> Iterator[Labelled]:
    share = round(invalid * _SHARES)
    in_vain = 0
    while in_vain < _PATIENCE:
        made = source.invalid(below) if share and below(_SHARES) < share else source.valid(below)
        in_vain = 0 if made else in_vain + 1
        if made:
            yield made
    raise ValueError(f"no such message found in {_PATIENCE} attempts")


class Source:
    """Makes messages of one side, for a connection in UTF-8 mode or not; what makes the choices is given each time."""

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
        # Some of what an RFC lets only a capability do is forbidden to others in prose, such as a second message.
        self._offered = None if capabilities is None else [CapabilityName(name.encode()) for name in capabilities]
        self._message = f"{side}_message"
        self._derivation = derivation
        self._through = named(derivation.grammar, rule) if isinstance(rule, str) else rule
        self._start = self._find_start(rule)

    def _find_start(self, rule: Target | None) -> str:
        # A client's other lines, such as DONE, mean something only after a command that asks for them.
        for start in ("command", self._message) if self.side is Side.CLIENT else (self._message,):
            if self._through is None or self._derivation.leads(start, self._through):
                return start
        name = rule.__name__ if isinstance(rule, type) else rule
        among = "" if self._offered is None else " with these capabilities"
        raise ValueError(f"{name} cannot stand in such a message of a {self.side}{among}")

    def message(self, below: Below) -> Node | None:
        """The node of a valid message; None when something that an RFC says in prose is against what was derived."""
        return self._read(self.derive(below))

    def valid(self, below: Below) -> Labelled | None:
        """A valid message; None when something that an RFC says in prose is against what was derived."""
        node = self._read(derived := self.derive(below))
        return None if node is None else Labelled(self.side, derived.octets, Label.VALID, kind(node))

    def invalid(self, below: Below) -> Labelled | None:
        """An invalid message; None when what was derived is still valid after changes."""
        node = self._read(derived := self.derive(below))
        if node is None:
            wrong = is_framed(derived.octets) and self._reads(derived.octets) is None
            return self._invalid(derived.octets, None, Change.PROSE) if wrong else None
        for _ in range(_TRIES):
            changed = broken(derived, self._derivation.grammar, below)
            if changed and self._reads(changed[1]) is None:
                return self._invalid(changed[1], kind(node), changed[0])
        return None

    def _invalid(self, octets: bytes, node: str | None, change: Change) -> Labelled:
        with mode(on=self.utf8):
            error = explain.parse_error(octets, self._message)
        return Labelled(self.side, octets, Label.INVALID, node, error.rule, change)

    def derive(self, below: Below) -> Derived:
        """What has the form of a message."""
        return self._derivation.derive(self._start, below, through=self._through)

    def _reads(self, octets: bytes) -> Node | None:
        return read(self.side, octets, utf8=self.utf8)

    def _read(self, derived: Derived) -> Node | None:
        message = self._reads(derived.octets)
        if self._offered is None or not isinstance(message, (ClientMessage, ServerMessage)):
            return message
        return None if missing_capabilities(message, self._offered) else message


def read(side: Side, octets: bytes, *, utf8: bool = False) -> Node | None:
    """The message of a side that octets are; None if they are none."""
    if utf8:
        with mode(on=True):
            return read(side, octets)
    if not octets or octets[-1] != _LF:
        return None
    message, end = (read_client_message if side is Side.CLIENT else read_server_message)(octets, 0)
    return message if end == len(octets) and isinstance(message, Node) else None


def kind(message: Node) -> str:
    """The name of a message's node, of a command that of what it commands."""
    node = message.command if isinstance(message, Command) else message
    return str(node.__struct_config__.tag)


def derivation_for(
    side: Side,
    capabilities: Capabilities = None,
    *,
    utf8: bool = False,
    pool: Below | None = None,
    around: Around | None = None,
) -> Derivation:
    """What derives what a side sends. Raises `ValueError` for capabilities that the grammar does not know."""
    grammar = generated.grammar() if utf8 else without_utf8(generated.grammar())
    non_synchronizing = side is Side.CLIENT
    if (capabilities := as_set(capabilities)) is not None:
        _check(capabilities)
        non_synchronizing &= not NON_SYNCHRONIZING.isdisjoint(CapabilityName(name.encode()) for name in capabilities)
        grammar = restricted(grammar, capabilities)
    return Derivation(grammar, non_synchronizing=non_synchronizing, pool=pool, around=around)


def known_capabilities() -> tuple[str, ...]:
    """The capabilities that some rule of the grammar needs, or that a server can announce by it, sorted."""
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
    """Capabilities without order. Raises `TypeError` for one name, whose letters would be taken for names."""
    if isinstance(capabilities, str):
        raise TypeError(f"capabilities are a collection of names, such as [{capabilities!r}], not one name")
    return None if capabilities is None else frozenset(capabilities)


def _check(capabilities: Collection[str]) -> None:
    known = known_capabilities()
    for name in sorted(capabilities):
        if name.upper() not in map(str.upper, known):
            raise ValueError(f"no grammar file is about the capability {name}: there are {', '.join(known)}")


def named(grammar: ir.Grammar, name: str) -> str:
    """The name in a grammar of a rule or terminal as people write it. Raises `ValueError`."""
    written = name.replace("-", "_")
    for each in (written, written.lower(), written.upper()):
        if each in grammar.rules or each in grammar.terminals:
            return each
        if each in generated.grammar().rules:
            raise ValueError(f"these capabilities do not have the rule {name}")
    raise ValueError(f"the grammar has no rule {name}")

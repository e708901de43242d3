"""The capabilities that a message needs. They come from the ``// Capability:`` comments of the grammar files."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterable, Iterator

from imapgrammar.explain import entry as explain
from imapgrammar.explain.writing import Used
from imapgrammar.nodes import CapabilityData, ClientMessage, Enabled, Ok, PreAuth, ServerMessage, Tagged
from imapgrammar.strings import CapabilityName
from imapgrammar.syntax import framing, ir
from imapgrammar.syntax.terminals import LiteralString

Requirement = frozenset[CapabilityName]
"""A set of alternatives: a peer must have at least one of these capabilities."""
_Allowing = frozenset[tuple[CapabilityName, str]]
"""Alternatives as in `Requirement`, each with the rule inside which it is valid; "" if it is valid everywhere."""

REV1 = CapabilityName(b"IMAP4rev1")
"""The capability of the base protocol of RFC 3501."""
REV2 = CapabilityName(b"IMAP4rev2")
"""The capability of the base protocol of RFC 9051."""

NON_SYNCHRONIZING_ANY = frozenset({CapabilityName(b"LITERAL+")})
"""The capabilities of a server that accepts non-synchronizing literals of any size (RFC 7888 section 3)."""
NON_SYNCHRONIZING = frozenset({*NON_SYNCHRONIZING_ANY, CapabilityName(b"LITERAL-"), REV2})
"""The capabilities of a server that accepts non-synchronizing literals of `LARGEST_OF_LITERAL_MINUS` octets or less."""
LARGEST_OF_LITERAL_MINUS = 4096
"""The size in octets of the largest non-synchronizing literal that LITERAL- allows (RFC 7888 section 5)."""
_UTF8 = frozenset([CapabilityName(b"UTF8=ACCEPT"), REV2])


def required_capabilities(message: ClientMessage | ServerMessage) -> frozenset[Requirement]:
    r"""Return the capabilities that a peer must have for a message: at least one from each set.

    >>> from imapgrammar import parse_command
    >>> sorted(map(sorted, required_capabilities(parse_command(b"a SELECT x (CONDSTORE)\r\n"))))
    [[CapabilityName(b'CONDSTORE'), CapabilityName(b'QRESYNC')]]
    >>> required_capabilities(parse_command(b"a NOOP\r\n"))
    frozenset()
    >>> required_capabilities(parse_command(b"a FETCH 1 RFC822\r\n"))
    frozenset({frozenset({CapabilityName(b'IMAP4rev1')})})

    Syntax that IMAP4rev1 and IMAP4rev2 share needs no capability. Syntax that only one of them has needs that one.
    There are two exceptions, which need none here although only IMAP4rev2 has them: numbers of more than 32 bits, and
    UTF-8 in the text of responses. Capability names compare without regard to letter case. Raises `SerializeError` for
    a message that cannot be serialized.
    """
    return requirements(explain.used(message))


def requirements(parts: Iterable[Used]) -> frozenset[Requirement]:
    """Return the same as `required_capabilities`, for the parts of the grammar that a message was written with."""
    parts = list(parts)
    rules = {name for name, _ in parts}
    found = {_valid(allowing, rules) for used in parts for allowing in _requirements().of(used) if allowing}
    # Leave out a requirement that is met whenever another one is met.
    return frozenset(each for each in found if not any(_meets(other, each) for other in found - {each}))


def _valid(allowing: _Allowing, rules: Collection[str]) -> Requirement:
    """Return the alternatives that are valid in a message written with these rules; all of them if none is valid."""
    valid = frozenset(name for name, rule in allowing if not rule or rule in rules)
    return valid or frozenset(name for name, _ in allowing)


def _meets(stronger: Requirement, weaker: Requirement) -> bool:
    """Return whether each capability in ``stronger`` also meets ``weaker``."""
    return all(name in weaker or _of_any_value(name) in weaker for name in stronger)


def missing_capabilities(
    message: ClientMessage | ServerMessage, offered: Collection[CapabilityName]
) -> frozenset[Requirement]:
    """Return those of a message's `required_capabilities` that a peer with the capabilities ``offered`` does not meet.

    ``offered`` also counts the capabilities that `with_base` adds. Raises `SerializeError` for a message that cannot be
    serialized.
    """
    met = with_base(offered)
    return frozenset(each for each in required_capabilities(message) if each.isdisjoint(met))


def with_base(offered: Collection[CapabilityName]) -> frozenset[CapabilityName]:
    """Return the capabilities ``offered`` and those that follow from them.

    Adds IMAP4rev1 unless IMAP4rev2 is offered, because every peer has one of them. Adds ``THREAD=`` for a name such as
    ``THREAD=REFERENCES``, because the grammar names ``THREAD=`` where any value is enough.
    """
    base = () if REV2 in offered else (REV1,)
    return frozenset({*offered, *map(_of_any_value, offered), *base})


def _of_any_value(name: CapabilityName) -> CapabilityName:
    """Return the name up to its ``=``: ``THREAD=`` for ``THREAD=REFERENCES``. A name without ``=`` stays as it is."""
    return CapabilityName(b"".join(name.partition(b"=")[:2]))


def announced_capabilities(message: object) -> frozenset[CapabilityName] | None:
    """Return the capabilities that a server response announces; None if it announces none.

    A CAPABILITY response announces them, and so does the response code CAPABILITY of OK or PREAUTH (RFC 3501 section
    7.2.1).
    """
    if isinstance(message, Tagged):
        message = message.state
    data = message.code if isinstance(message, (Ok, PreAuth)) else message
    return frozenset(data.capabilities) if isinstance(data, CapabilityData) else None


def are_utf8(enabled: Collection[CapabilityName]) -> bool:
    """Return whether UTF-8 mode begins when these capabilities are enabled: with UTF8=ACCEPT or IMAP4rev2."""
    return not _UTF8.isdisjoint(enabled)


def begins_utf8(message: object) -> bool:
    """Return whether UTF-8 mode begins after a server response (RFC 9755 section 3, RFC 9051 appendix A).

    It begins after ENABLED with UTF8=ACCEPT or IMAP4rev2, and when a server announces IMAP4rev2 without IMAP4rev1.
    """
    if isinstance(message, Enabled):
        return are_utf8(message.capabilities)
    return is_rev2_alone(announced_capabilities(message) or ())


def is_rev2_alone(capabilities: Collection[CapabilityName]) -> bool:
    """Return whether a server has IMAP4rev2 but not IMAP4rev1. UTF-8 mode then needs no ENABLE."""
    return REV2 in capabilities and REV1 not in capabilities


@functools.cache
def _requirements() -> _Requirements:
    return _Requirements(explain.grammar())


class _Requirements:
    """The capabilities that each part of a grammar needs."""

    def __init__(self, grammar: ir.Grammar) -> None:
        self._meanings = grammar.terminals
        self._rules: dict[str, _Allowing] = {}
        self._alternatives: dict[tuple[str, str], _Allowing] = {}
        self._terminals: dict[str, _Allowing] = {}
        self._keywords: dict[tuple[str, str], _Allowing] = {}
        for name, rule in grammar.rules.items():
            self._rules[name] = _allowing(rule.capabilities)
            for each in rule.alternatives:
                if each.alias:
                    self._alternatives[name, each.alias] = _allowing(each.capabilities)
        for name, terminal in grammar.terminals.items():
            self._terminals[name] = _allowing(terminal.capabilities)
            for keyword, capabilities in terminal.keywords.items():
                self._keywords[name, keyword.upper()] = _allowing(capabilities)

    def of(self, used: Used) -> Iterator[_Allowing]:
        """Yield the alternatives that a used part of the grammar needs; empty ones for the base protocol."""
        name, what = used
        if not isinstance(what, bytes):
            yield self._alternatives[name, what] if what else self._rules.get(name, frozenset())
        elif name != "CAPABILITY":  # announcing a capability needs no capability
            if isinstance(self._meanings[name].meaning, LiteralString):
                ((announcement, end),) = framing.announcements(what)
                if announcement[3]:
                    small = end - announcement.end() <= LARGEST_OF_LITERAL_MINUS
                    yield frozenset((name, "") for name in (NON_SYNCHRONIZING if small else NON_SYNCHRONIZING_ANY))
            keyword = what.decode("latin-1").upper()
            yield self._keywords.get((name, keyword), self._terminals.get(name, frozenset()))


def _allowing(capabilities: Collection[str]) -> _Allowing:
    return frozenset((CapabilityName(name.encode("ascii")), rule) for name, rule in map(ir.named, capabilities))

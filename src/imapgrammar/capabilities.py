"""Which capabilities a message needs, from what the grammar files say above each group of rules."""

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
"""Capabilities of which one is enough."""
_Allowing = frozenset[tuple[CapabilityName, str]]
"""The same, each with the rule inside which it allows something; with "" for anywhere."""

REV1 = CapabilityName(b"IMAP4rev1")
REV2 = CapabilityName(b"IMAP4rev2")

NON_SYNCHRONIZING_ANY = frozenset({CapabilityName(b"LITERAL+")})
"""Has a server take non-synchronizing literals of any size."""
NON_SYNCHRONIZING = frozenset({*NON_SYNCHRONIZING_ANY, CapabilityName(b"LITERAL-"), REV2})
"""One of them has a server take non-synchronizing literals of at most `LARGEST_OF_LITERAL_MINUS` octets."""
LARGEST_OF_LITERAL_MINUS = 4096
"""The largest literal that LITERAL- lets a client send without waiting (RFC 7888 section 5)."""
_UTF8 = frozenset([CapabilityName(b"UTF8=ACCEPT"), REV2])


def required_capabilities(message: ClientMessage | ServerMessage) -> frozenset[Requirement]:
    r"""What a peer must have announced for a message: of each set one capability.

    >>> from imapgrammar import parse_command
    >>> sorted(map(sorted, required_capabilities(parse_command(b"a SELECT x (CONDSTORE)\r\n"))))
    [[CapabilityName(b'CONDSTORE'), CapabilityName(b'QRESYNC')]]
    >>> required_capabilities(parse_command(b"a NOOP\r\n"))
    frozenset()
    >>> required_capabilities(parse_command(b"a FETCH 1 RFC822\r\n"))
    frozenset({frozenset({CapabilityName(b'IMAP4rev1')})})

    What IMAP4rev1 and IMAP4rev2 have in common needs none; what one of them has alone needs that one, but for numbers
    of more than 32 bits and UTF-8 in the text of responses, which are IMAP4rev2's and not told apart here. Names are
    looked up without regard to case. Raises `SerializeError` for a message that cannot be written.
    """
    return requirements(explain.used(message))


def requirements(parts: Iterable[Used]) -> frozenset[Requirement]:
    """The same of what was written with these parts of the grammar."""
    parts = list(parts)
    rules = {name for name, _ in parts}
    found = {_here(allowing, rules) for used in parts for allowing in _requirements().of(used) if allowing}
    # What another one meets anyway need not be said.
    return frozenset(each for each in found if not any(_meets(other, each) for other in found - {each}))


def _here(allowing: _Allowing, rules: Collection[str]) -> Requirement:
    """What of that counts in a message with these rules; all, if nothing does."""
    counting = frozenset(name for name, rule in allowing if not rule or rule in rules)
    return counting or frozenset(name for name, _ in allowing)


def _meets(stronger: Requirement, weaker: Requirement) -> bool:
    """Whether each capability of one requirement is enough for the other."""
    return all(name in weaker or _of_any_value(name) in weaker for name in stronger)


def missing_capabilities(
    message: ClientMessage | ServerMessage, offered: Collection[CapabilityName]
) -> frozenset[Requirement]:
    """What of that is not among the capabilities ``offered``, with those that come with them as in `with_base`."""
    met = with_base(offered)
    return frozenset(each for each in required_capabilities(message) if each.isdisjoint(met))


def with_base(offered: Collection[CapabilityName]) -> frozenset[CapabilityName]:
    """The capabilities ``offered``, IMAP4rev1 unless IMAP4rev2 is one of them, and ``THREAD=`` for any ``THREAD=…``.

    A peer has one of the two; a name that ends with ``=`` is required where any value will do.
    """
    base = () if REV2 in offered else (REV1,)
    return frozenset({*offered, *map(_of_any_value, offered), *base})


def _of_any_value(name: CapabilityName) -> CapabilityName:
    """``THREAD=`` for ``THREAD=REFERENCES``; the name itself where it has no value."""
    return CapabilityName(b"".join(name.partition(b"=")[:2]))


def announced_capabilities(message: object) -> frozenset[CapabilityName] | None:
    """The capabilities that a response of a server announces, or the code in it; None if it announces none."""
    if isinstance(message, Tagged):
        message = message.state
    told = message.code if isinstance(message, (Ok, PreAuth)) else message
    return frozenset(told.capabilities) if isinstance(told, CapabilityData) else None


def are_utf8(enabled: Collection[CapabilityName]) -> bool:
    """Whether one of the capabilities has UTF-8 mode begin when it is enabled."""
    return not _UTF8.isdisjoint(enabled)


def begins_utf8(message: object) -> bool:
    """Whether UTF-8 mode begins after a response of a server (RFC 9755 section 3, RFC 9051 appendix A)."""
    if isinstance(message, Enabled):
        return are_utf8(message.capabilities)
    return is_rev2_alone(announced_capabilities(message) or ())


def is_rev2_alone(capabilities: Collection[CapabilityName]) -> bool:
    """Whether a server has IMAP4rev2 and not IMAP4rev1, so that UTF-8 needs no ENABLE."""
    return REV2 in capabilities and REV1 not in capabilities


@functools.cache
def _requirements() -> _Requirements:
    return _Requirements(explain.grammar())


class _Requirements:
    """What each part of a grammar needs."""

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
        """What something needs that was used to write a message; nothing if it is of the base protocol."""
        name, what = used
        if not isinstance(what, bytes):
            yield self._alternatives[name, what] if what else self._rules.get(name, frozenset())
        elif name != "CAPABILITY":  # to announce something needs nothing
            if isinstance(self._meanings[name].meaning, LiteralString):
                ((announcement, end),) = framing.announcements(what)
                if announcement[3]:
                    small = end - announcement.end() <= LARGEST_OF_LITERAL_MINUS
                    yield frozenset((name, "") for name in (NON_SYNCHRONIZING if small else NON_SYNCHRONIZING_ANY))
            keyword = what.decode("latin-1").upper()
            yield self._keywords.get((name, keyword), self._terminals.get(name, frozenset()))


def _allowing(capabilities: Collection[str]) -> _Allowing:
    return frozenset((CapabilityName(name.encode("ascii")), rule) for name, rule in map(ir.named, capabilities))

"""Other readers of IMAP beside ours, where they know the same syntax: imap-codec, and RFC 9051's ABNF run by ``abnf``.

Each input on which one accepts and one refuses is a disagreement, and must be one of those in `DISAGREEMENTS`, each
with its reason. An entry that no longer explains anything is wrong too.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from abnf.grammars import rfc9051
from abnf.parser import ParseError as AbnfError
from imap_codec import CommandCodec, ResponseCodec

import imapgrammar
from imapgrammar import ParseError
from imapgrammar.capabilities import missing_capabilities
from imapgrammar.node import Node
from imapgrammar.nodes import ClientMessage, ServerMessage
from imapgrammar.strings import CapabilityName
from trees import places

LONGEST_FOR_ABNF = 80
"""``abnf`` tries all readings, which takes time that grows faster than the octets."""


@dataclass(frozen=True)
class Peer:
    """Another reader. ``accepts`` is asked for a side, ``command`` or ``response``, and the octets of one message."""

    name: str
    accepts: Callable[[str, bytes], bool]


@dataclass(frozen=True)
class Disagreement:
    """What one reader accepts and the other refuses, and why.

    ``ours``: whether it is we who accept. ``names``: of node classes, one of which is in what we accept; or of rules,
    which the error names when we refuse. ``octets``: a pattern that is found in the message, which stands for the names
    where these do not tell enough.
    """

    ours: bool
    reason: str
    names: frozenset[str] = frozenset()
    octets: re.Pattern[bytes] | None = field(default=None)

    def explains(self, found: Node | ParseError, octets: bytes) -> bool:
        """Whether this is such a case; ``found``: what we read."""
        if self.ours is isinstance(found, ParseError):
            return False
        if self.octets is not None and not self.octets.search(octets):
            return False
        return not self.names or not self.names.isdisjoint(_names(found))


def _names(found: Node | ParseError) -> set[str]:
    if isinstance(found, ParseError):
        return {found.rule}
    return {type(value).__name__ for value in (found, *(place.value for place in places(found)))}


def read(side: str, octets: bytes) -> Node | ParseError:
    """What we read."""
    try:
        return (imapgrammar.parse_command if side == "command" else imapgrammar.parse_response)(octets)
    except ParseError as error:
        return error


COMMON = frozenset(
    CapabilityName(name)
    for name in (
        b"CONDSTORE", b"CONTEXT=SEARCH", b"CONTEXT=SORT", b"ENABLE", b"ESEARCH", b"ESORT", b"ID", b"IDLE", b"LITERAL+",
        b"MOVE", b"NAMESPACE", b"QRESYNC", b"SASL-IR", b"SORT", b"THREAD=ORDEREDSUBJECT", b"THREAD=REFERENCES",
        b"UIDPLUS", b"UNSELECT",
    )
)  # fmt: skip
"""What is compared beyond IMAP4rev1; of other capabilities it is known that the peers have not all of them."""


_SECTION = re.compile(r"RFC (2177|2342|2971|3501|3691|4315|4466|4731|4959|5161|5256|5267|5530|6851|7162|7888|9051) ")
"""The RFCs of these."""


def is_common(found: Node | ParseError) -> bool:
    """Whether what we read needs no other capabilities than those that are compared, or was refused by their rules."""
    if isinstance(found, ParseError):
        return _SECTION.match(found.section) is not None
    return not isinstance(found, (ClientMessage, ServerMessage)) or not missing_capabilities(found, COMMON)


def explanation(peer: Peer, side: str, octets: bytes) -> Disagreement | str | None:
    """The entry for a disagreement, a text if none explains it, None if there is none."""
    found = read(side, octets)
    if isinstance(found, ParseError) is not peer.accepts(side, octets) or not is_common(found):
        return None
    for entry in DISAGREEMENTS[peer.name, side]:
        if entry.explains(found, octets):
            return entry
    return f"{peer.name}: {octets!r}: we read {found!r}"


def _imap_codec(side: str, octets: bytes) -> bool:
    codec = CommandCodec if side == "command" else ResponseCodec
    try:
        rest, _ = codec.decode(octets)
    except Exception:  # its errors have no common class of their own
        return False
    return not rest


@functools.cache
def _rule(name: str) -> rfc9051.Rule:
    return rfc9051.Rule(name)


def _abnf(side: str, octets: bytes) -> bool:
    return any(_is(rule, octets.decode("latin-1")) for rule in _MESSAGES[side])


def _is(rule: str, text: str) -> bool:
    try:
        _rule(rule).parse_all(text)
    except AbnfError:
        return False
    return True


_MESSAGES = {
    "command": ("command",),
    "response": ("response-data", "response-tagged", "continue-req", "response-fatal", "greeting"),
}


IMAP_CODEC = Peer("imap-codec", _imap_codec)
ABNF = Peer("RFC 9051", _abnf)


def _pattern(octets: bytes | None) -> re.Pattern[bytes] | None:
    return None if octets is None else re.compile(octets, re.IGNORECASE)


def _ours(reason: str, *names: str, octets: bytes | None = None) -> Disagreement:
    return Disagreement(True, reason, frozenset(names), _pattern(octets))


def _theirs(reason: str, *rules: str, octets: bytes | None = None) -> Disagreement:
    return Disagreement(False, reason, frozenset(rules), _pattern(octets))


# What both peers lack, or have otherwise.

_LINES = _ours("a line that is no command, which they read by another rule", "ContinueData", "ContinueCancel", "Done")
_UNKNOWN = _ours(
    "a name that no RFC here knows, of which we keep the octets",
    "UnknownCommand", "UnknownCreateParam", "UnknownRenameParam", "UnknownSelectParam", "UnknownFetchModifier",
    "UnknownStoreModifier", "UnknownSearchReturnOpt", "UnknownAppendExt", "UnknownResponse", "UnknownMessageData",
    "UnknownMsgAtt", "UnknownSearchReturnData", "UnknownStatusAttVal", "UnknownCode",
)  # fmt: skip
_NO_CONDSTORE = _ours(
    "they do not know CONDSTORE and QRESYNC (RFC 7162)",
    "SearchModSeq", "ChangedSince", "UnchangedSince", "FetchModSeq", "FetchVanished", "Condstore", "Qresync",
    "Vanished", "ModSeq", "SearchDataModSeq", "SortDataModSeq", "HighestModSeq", "NoModSeq", "Modified",
    "StatusHighestModSeq", "EsearchModSeq",
)  # fmt: skip
_NO_STATUS_MODSEQ = _ours("nor HIGHESTMODSEQ in STATUS", "Status", octets=rb"HIGHESTMODSEQ")
_NO_CONTEXT = _ours(
    "they do not know CONTEXT (RFC 5267)",
    "CancelUpdate", "ExtendedSort", "ReturnContext", "ReturnPartial", "ReturnUpdate", "NoUpdate", "EsearchAddTo",
    "EsearchRemoveFrom", "EsearchPartial",
)  # fmt: skip
_RECENT = _theirs("\\Recent is a flag of FETCH only (RFC 3501 section 9, flag-fetch)", octets=rb"\\Recent")
_GENERIC_CODE = _theirs(
    "they read a code whose values are wrong, or lacking, as one that they do not know",
    octets=rb"^(\S+ [A-Z]+|\+) \[[^]]*\]",
)
_BARE_CODE = _theirs("a code with nothing after it is read as text there", "resp-text", octets=rb"\]\r\n")
_32_BITS = _ours(
    "it wants numbers of 32 bits",
    "SearchLarger", "SearchSmaller", "Partial", "Rfc822Size", "BodyBasic", "BodyMessage", "BodyMultipart", "BodyText",
    octets=rb"[0-9]{10}",
)  # fmt: skip
_SELECTABILITY = _theirs(
    "that there is one selectability flag is said in prose (RFC 9051 section 7.3.1)", "mbx-list-flags"
)

DISAGREEMENTS: dict[tuple[str, str], tuple[Disagreement, ...]] = {
    ("imap-codec", "command"): (
        _LINES,
        _UNKNOWN,
        _NO_CONDSTORE,
        _NO_CONTEXT,
        _RECENT,
        _ours("it does not know NAMESPACE (RFC 2342)", "Namespace"),
        _NO_STATUS_MODSEQ,
        _ours("it does not know RETURN (RFC 4731)", octets=rb"SEARCH RETURN \("),
        _32_BITS,
        _theirs("the limits of ID are in prose (RFC 2971)", "id-fields"),
        _ours("it wants dates that there are", octets=rb"[0-9]{1,2}-[a-z]{3}-[0-9]{4}"),
        _ours("it wants the bits of base64 that mean nothing to be zero", "Authenticate"),
        _theirs("it takes an LF alone for the end of a line", octets=rb"(?<!\r)\n"),
        _theirs("it takes numbers with leading zeros", octets=rb"\b0[0-9]"),
        _theirs("it takes an empty list of items", octets=rb"\(\)"),
    ),
    ("imap-codec", "response"): (
        _UNKNOWN,
        _SELECTABILITY,
        _theirs("that BODY has no extension data is said in comments", "non-extensible-body"),
        _theirs("the limits of ID are in prose (RFC 2971)", "id-fields"),
        _ours("it wants a capability to be an atom, which IMAPSIEVE with a URL is not", octets=rb"imapsieve="),
        _theirs("it takes numbers of 64 bits", octets=rb"\b9[0-9]{18}\b"),
        _NO_CONDSTORE,
        _RECENT,
        _GENERIC_CODE,
        _ours("it reads greetings by another function", "PreAuth"),
        _32_BITS,
        _ours("it wants dates and times that there are", "InternalDate"),
        _ours("it does not know ESEARCH (RFC 4731)", "Esearch"),
        _ours("it wants text in US-ASCII", octets=rb"[\x80-\xff]"),
        _ours("it does not know NAMESPACE (RFC 2342)", "NamespaceData"),
        _ours("it wants a charset of BADCHARSET in atom or quotes", "BadCharset"),
        _ours("it wants text that begins with [ to be a code", octets=rb"^(\S+ [A-Z]+|\+) \["),
        _theirs("it takes an LF alone for the end of a line", octets=rb"(?<!\r)\n"),
        _theirs("it takes numbers with leading zeros", octets=rb"\b0[0-9]"),
        _theirs("it takes STATUS with a space behind", "response-data", octets=rb"\) \r\n"),
    ),
    ("RFC 9051", "command"): (
        _LINES,
        _UNKNOWN,
        _theirs("$ can be a part of a set there, by a rule that refers to itself", octets=rb"[0-9*],\$"),
        _NO_CONDSTORE,
        _NO_CONTEXT,
        _RECENT,
        _NO_STATUS_MODSEQ,
        _ours("ID is RFC 2971's", "Id"),
        _ours("SORT and THREAD are RFC 5256's", "Sort", "Thread"),
        _ours("IDLE and DONE are one command there", "Idle"),
        _ours("it has no CHECK", "Check"),
        _ours("it has no LSUB", "Lsub"),
        _ours("it has no RFC822 items in FETCH", "FetchRfc822", "FetchRfc822Header", "FetchRfc822Text"),
        _ours("it has no NEW, OLD and RECENT", "SearchNew", "SearchOld", "SearchRecent", "Status"),
        _theirs("strings in quotes are UTF-8 there", octets=rb"[\x80-\xff]"),
        _theirs("an option of a name that we know, with values that it cannot have, is read there as unknown",
                octets=rb"RETURN \("),
        _theirs("that numbers have 32 bits is said there in comments", octets=rb"[0-9]{10}"),
        _theirs("how many octets a literal has is said there in comments", octets=rb"\{[0-9]+\+?\}\r\n"),
        _theirs("what the client sends on after + belongs to the command there", octets=rb"\b(AUTHENTICATE|IDLE)\b"),
    ),
    ("RFC 9051", "response"): (
        _UNKNOWN,
        _SELECTABILITY,
        _NO_CONDSTORE,
        _NO_CONTEXT,
        _BARE_CODE,
        _RECENT,
        _GENERIC_CODE,
        _ours("its CAPABILITY has IMAP4rev2", "CapabilityData"),
        _ours("it wants a capability to be an atom, which IMAPSIEVE with a URL is not", octets=rb"imapsieve="),
        _ours("ID is RFC 2971's", "IdData"),
        _ours("SORT and THREAD are RFC 5256's", "SortData", "ThreadData"),
        _ours("it has no LSUB", "LsubData"),
        _ours("it has no RFC822 items in FETCH", "Rfc822", "Rfc822Header", "Rfc822Text"),
        _ours("it has no RECENT", "StatusRecent", "Recent"),
        _ours("a charset of BADCHARSET is an atom or in quotes there", "BadCharset"),
        _theirs("data of a name that we know, with values that it cannot have, is read there as unknown",
                octets=rb"^\* ESEARCH"),
        _theirs("that numbers have 32 bits is said there in comments", octets=rb"[0-9]{10}"),
        _theirs("how many octets a literal has is said there in comments", octets=rb"\{[0-9]+\}\r\n"),
    ),
}  # fmt: skip

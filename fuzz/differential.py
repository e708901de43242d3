"""Comparison with other readers of IMAP: imap-codec, and the ABNF of RFC 9051, which the library ``abnf`` runs.

Only syntax that both readers know is compared. An input that one accepts and the other refuses is a disagreement.
Each must be listed in `DISAGREEMENTS`, with its reason; an entry that no longer explains any is an error too.
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
"""The most octets for ``abnf``: it tries all readings, so its time grows faster than the input."""


@dataclass(frozen=True)
class Peer:
    """Another reader. ``accepts``: called with the side, ``command`` or ``response``, and the octets of one message."""

    name: str
    accepts: Callable[[str, bytes], bool]


@dataclass(frozen=True)
class Disagreement:
    """Messages that one reader accepts and the other refuses, with the reason.

    ``ours``: True if we accept them. ``names``: names of node classes, one of which is in the node that we read; or,
    if we refuse, names of rules, one of which is in the error. ``octets``: a pattern that is found in the message,
    for cases in which names are not enough.
    """

    ours: bool
    reason: str
    names: frozenset[str] = frozenset()
    octets: re.Pattern[bytes] | None = field(default=None)

    def explains(self, found: Node | ParseError, octets: bytes) -> bool:
        """Return whether a message is such a case. ``found``: the node or error of our parser."""
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
    """Read a message with our parser; return the node or the error."""
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
"""The capabilities that are compared, beside IMAP4rev1. The peers are known not to have all of the others."""


_SECTION = re.compile(r"RFC (2177|2342|2971|3501|3691|4315|4466|4731|4959|5161|5256|5267|5530|6851|7162|7888|9051) ")
"""The RFCs of these capabilities."""


def is_common(found: Node | ParseError) -> bool:
    """Return whether a node needs only capabilities that are compared, or an error is of a rule of their RFCs."""
    if isinstance(found, ParseError):
        return _SECTION.match(found.section) is not None
    return not isinstance(found, (ClientMessage, ServerMessage)) or not missing_capabilities(found, COMMON)


def explanation(peer: Peer, side: str, octets: bytes) -> Disagreement | str | None:
    """The entry that explains a disagreement, a text if no entry does, None if there is no disagreement."""
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


# Disagreements with both peers.

_LINES = _ours("a line that is no command, which they read by another rule", "ContinueData", "ContinueCancel", "Done")
_UNKNOWN = _ours(
    "a name that no RFC here knows; we keep its octets",
    "UnknownCommand", "UnknownCreateParam", "UnknownRenameParam", "UnknownSelectParam", "UnknownFetchAtt",
    "UnknownFetchModifier", "UnknownStoreModifier", "UnknownStatusAtt", "UnknownSortKey", "UnknownSearchReturnOpt",
    "UnknownAppendExt", "UnknownResponse", "UnknownMessageData", "UnknownMsgAtt", "UnknownSearchReturnData",
    "UnknownStatusAttVal", "UnknownCode",
)  # fmt: skip
_NO_CONDSTORE = _ours(
    "they do not know CONDSTORE and QRESYNC (RFC 7162)",
    "SearchModSeq", "ChangedSince", "UnchangedSince", "FetchModSeq", "FetchVanished", "Condstore", "Qresync",
    "Vanished", "ModSeq", "SearchDataModSeq", "SortDataModSeq", "HighestModSeq", "NoModSeq", "Modified",
    "StatusHighestModSeq", "EsearchModSeq",
)  # fmt: skip
_NO_STATUS_MODSEQ = _ours("they do not know HIGHESTMODSEQ in STATUS (RFC 7162)", "Status", octets=rb"HIGHESTMODSEQ")
_NO_CONTEXT = _ours(
    "they do not know CONTEXT (RFC 5267)",
    "CancelUpdate", "ExtendedSort", "ReturnContext", "ReturnPartial", "ReturnUpdate", "NoUpdate", "EsearchAddTo",
    "EsearchRemoveFrom", "EsearchPartial",
)  # fmt: skip
_RECENT = _theirs("\\Recent is a flag of FETCH only (RFC 3501 section 9, flag-fetch)", octets=rb"\\Recent")
_GENERIC_CODE = _theirs(
    "they read a code with wrong or missing values as an unknown code",
    octets=rb"^(\S+ [A-Z]+|\+) \[[^]]*\]",
)
_BARE_CODE = _theirs("a code with nothing after it is read as text there", "resp-text", octets=rb"\]\r\n")
_32_BITS = _ours(
    "it wants numbers of 32 bits",
    "SearchLarger", "SearchSmaller", "Partial", "Rfc822Size", "BodyBasic", "BodyMessage", "BodyMultipart", "BodyText",
    octets=rb"[0-9]{10}",
)  # fmt: skip
_SELECTABILITY = _theirs(
    "only comments say that there is one selectability flag, and each flag once (RFC 9051 section 9)",
    "mbx-list-flags",
)
_TEXT_LINES = _theirs("only prose says that TEXT has its size in lines (RFC 3501 section 7.4.2)", "body-type-basic")

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
        _ours("it wants dates that exist", octets=rb"[0-9]{1,2}-[a-z]{3}-[0-9]{4}"),
        _ours("it wants the unused bits of base64 to be zero", "Authenticate"),
        _theirs("it takes an LF alone for the end of a line", octets=rb"(?<!\r)\n"),
        _theirs("it takes numbers with leading zeros", octets=rb"\b0[0-9]"),
        _theirs("it takes an empty list of items", octets=rb"\(\)"),
    ),
    ("imap-codec", "response"): (
        _UNKNOWN,
        _SELECTABILITY,
        _TEXT_LINES,
        _theirs("only comments of the ABNF say that BODY has no extension data", "non-extensible-body"),
        _theirs("the limits of ID are in prose (RFC 2971)", "id-fields"),
        _ours("it wants a capability to be an atom, which IMAPSIEVE with a URL is not", octets=rb"imapsieve="),
        _theirs("it takes numbers of 64 bits", octets=rb"\b9[0-9]{18}\b"),
        _NO_CONDSTORE,
        _RECENT,
        _GENERIC_CODE,
        _ours("it reads greetings by another function", "PreAuth"),
        _32_BITS,
        _ours("it wants dates and times that exist", "InternalDate"),
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
        _theirs("only comments say there that numbers have 32 bits", octets=rb"[0-9]{10}"),
        _theirs("only comments say there how many octets a literal has", octets=rb"\{[0-9]+\+?\}\r\n"),
        _theirs("what the client sends after + belongs to the command there", octets=rb"\b(AUTHENTICATE|IDLE)\b"),
    ),
    ("RFC 9051", "response"): (
        _UNKNOWN,
        _SELECTABILITY,
        _TEXT_LINES,
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
        _ours("it has no NEWNAME (RFC 2060), whose names can be literals", "NewName", octets=rb"\{[0-9]+\}\r\n"),
        _theirs("data of a name that we know, with values that it cannot have, is read there as unknown",
                octets=rb"^\* ESEARCH"),
        _theirs("only comments say there that numbers have 32 bits", octets=rb"[0-9]{10}"),
        _theirs("only comments say there how many octets a literal has", octets=rb"\{[0-9]+\}\r\n"),
    ),
}  # fmt: skip

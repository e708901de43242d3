"""Law 6: what the RFCs' ABNF derives our grammar accepts, and the reverse. RFC 9051 has its own test_abnf_rev2.py.

`DIFFERENCES` lists each deliberate difference with its reason; one that nothing explains fails. The
tests take the grammar files of the RFCs in tests/abnf, so that files of other RFCs do not matter.
"""

from __future__ import annotations

import copy
import functools
import itertools
import operator
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from abnf.parser import Alternation, Concatenation, Literal, Option
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.lark import LarkStrategy

from abnf import Rule
from imapgrammar import ParseError
from imapgrammar.reference import Engine
from imapgrammar.reference.loader import Loaded, compose, registry
from imapgrammar.strings import Literal8
from imapgrammar.syntax.limits import MAX_NESTING
from imapgrammar.syntax.statements import grammar_files
from imapgrammar.syntax.terminals import LiteralString
from imapgrammar.syntax.utf8 import mode
from laws.abnf_model import ORDER, REV2, Model, Tree, Uses, not_tried, published_model, published_names, rev2_model
from test_fixtures import ENTRIES, Entry

THOROUGH = settings.get_current_profile_name() == "thorough"
MAX_32 = 2**32 - 1
MAX_63 = 2**63 - 1


def abnf_of(file: str) -> str:
    """The file of ABNF for a grammar file, by its name; the four of RFC 3501 have one."""
    return file.partition("_")[0] if file.startswith("rfc") else file


@functools.cache
def loaded() -> Loaded:
    """The grammar files of the documents whose ABNF is in tests/abnf."""
    files = {name: text for name, text in grammar_files().items() if abnf_of(name) in (*ORDER, *REV2)}
    return compose(files, registry())


@pytest.fixture(autouse=True)
def utf8_mode() -> Iterator[None]:
    """The published rules are those of a connection on which all is enabled."""
    with mode(on=True):
        yield


@functools.cache
def engine() -> Engine:
    return Engine(loaded(), registry())


def accepts(rule: str, octets: bytes) -> bool:
    """Whether our grammar does, asked by the ABNF's name of the rule."""
    try:
        engine().read(octets, rule.replace("-", "_"))
    except ParseError:
        return False
    return True


# Where to try a rule of the ABNF


@dataclass(frozen=True)
class Place:
    """A rule that both grammars have, and what to put around the octets of another rule inside it."""

    rule: str
    before: bytes = b""
    after: bytes = b""


PLACES = {
    "algorithm": Place("compress", b"COMPRESS "),
    # Names for octets: terminals in our grammar.
    "astring-char": Place("astring"),
    "atom-char": Place("charset"),
    "resp-specials": Place("astring"),
    "atom": Place("charset"),
    "list-wildcards": Place("list-mailbox"),
    "auth-type": Place("authenticate", b"AUTHENTICATE "),
    "base64": Place("authenticate", b"AUTHENTICATE PLAIN "),
    "base64-char": Place("authenticate", b"AUTHENTICATE PLAIN AAA"),
    "base64-terminal": Place("authenticate", b"AUTHENTICATE PLAIN AAAA"),
    "char8": Place("mailbox", b"{1}\r\n"),
    "number": Place("body-fld-octets"),
    "number64": Place("status-att-val", b"SIZE "),
    "objectid": Place("search-key", b"EMAILID "),
    "objectid-key": Place("objectid-kvpair", b"", b" x"),
    "nil": Place("nstring"),
    "minus": Place("partial-range-last", b"", b"1:-2"),
    "sequence-set": Place("copy", b"COPY ", b" x"),
    "seq-last-command": Place("copy", b"COPY ", b" x"),
    "seq-number": Place("copy", b"COPY ", b" x"),
    "seq-range": Place("copy", b"COPY ", b" x"),
    "date-text": Place("date"),
    "date-day": Place("date", b"", b"-Feb-2000"),
    "date-month": Place("date", b"1-", b"-2000"),
    "date-year": Place("date", b"1-Feb-"),
    "date-day-fixed": Place("date-time", b'"', b'-Feb-2000 01:02:03 +0000"'),
    "time": Place("date-time", b'" 1-Feb-2000 ', b' +0000"'),
    "zone": Place("date-time", b'" 1-Feb-2000 01:02:03 ', b'"'),
    "digit-nz": Place("uniqueid"),
    "nz-number": Place("uniqueid"),
    "flag": Place("flag-list", b"(", b")"),
    "flag-keyword": Place("search-key", b"KEYWORD "),
    "other-keywords": Place("search-key", b"KEYWORD "),
    "flag-extension": Place("flag-list", b"(", b")"),
    "flag-fetch": Place("msg-att-dynamic", b"FLAGS (", b")"),
    "flag-perm": Place("resp-text-code", b"PERMANENTFLAGS (", b")"),
    "list-char": Place("list-mailbox"),
    "quoted": Place("tag-string"),
    "quoted-char": Place("tag-string", b'"', b'"'),
    "uquoted-char": Place("tag-string", b'"', b'"'),
    "quoted-specials": Place("tag-string", b'"\\', b'"'),
    "text-char": Place("text"),
    "utf8-text-char": Place("resp-text"),
    "utf8-2": Place("resp-text"),
    "utf8-3": Place("resp-text"),
    "utf8-4": Place("resp-text"),
    "utf8-tail": Place("resp-text", b"\xc3"),
    "haschildren": Place("mbx-list-flags"),
    "hasnochildren": Place("mbx-list-flags"),
    "child-mbox-flag": Place("mbx-list-flags"),
    "mbx-list-oflag": Place("mbx-list-flags"),
    "mbx-list-sflag": Place("mbx-list-flags"),
    "append-ext-name": Place("append-ext", b"", b" 1"),
    "create-param-name": Place("create-param"),
    "fetch-modifier-name": Place("fetch-modifier"),
    "rename-param-name": Place("rename-param"),
    "search-modifier-name": Place("search-return-opt"),
    "select-param-name": Place("select-param"),
    "store-modifier-name": Place("store-modifier"),
    "tagged-ext-label": Place("create-param"),
    "tagged-label-fchar": Place("create-param"),
    "tagged-label-char": Place("create-param", b"X"),
    "uid-set": Place("resp-code-apnd", b"APPENDUID 1 "),
    "uid-range": Place("resp-code-apnd", b"APPENDUID 1 "),
    # ANNOTATION of RFC 5257, with the REVERSE before it, is in ours beside sort-key.
    "sort-key": Place("sort-criterion"),
    "score": Place("score-list", b"(", b")"),
    "att-search": Place("search-key", b"ANNOTATION /a ", b" NIL"),
    "att-sort": Place("sort-criterion", b"ANNOTATION /a "),
    "default-conversion": Place("convert-params", b"(", b")"),
    "concrete-mime-type": Place("quoted-to-mime-type", b'"', b'"'),
    "from-concrete-mime-type": Place("quoted-from-mime-type", b'"', b'"'),
    "to-mime-type": Place("quoted-to-mime-type", b'"', b'"'),
    "type-name": Place("quoted-to-mime-type", b'"', b'/x"'),
    "subtype-name": Place("quoted-to-mime-type", b'"x/', b'"'),
    "mime-name-char": Place("quoted-to-mime-type", b'"x/', b'"'),
    "thread-alg": Place("thread", b"THREAD ", b" UTF-8 ALL"),
    "thread-alg-ext": Place("thread", b"THREAD ", b" UTF-8 ALL"),
    "partial-range": Place("modifier-partial", b"PARTIAL "),
    "message-event-name": Place("event-name"),
    "mechanism": Place("genurlauth", b"GENURLAUTH x "),
    "url-fetch-param": Place("url-fetch-ext", b"(x ", b")"),
    "sieveurl-server": Place("capability", b"IMAPSIEVE="),
    "authority": Place("capability", b"IMAPSIEVE=sieve://"),
    "userinfo": Place("capability", b"IMAPSIEVE=sieve://", b"@"),
    "achar": Place("imailbox-ref"),
    "bchar": Place("imailbox-ref"),
    "uchar": Place("imailbox-ref"),
    "sub-delims-sh": Place("imailbox-ref"),
    "enc-auth-type": Place("iauth", b";AUTH="),
    "enc-mailbox": Place("imailbox-ref"),
    "enc-search": Place("imessagelist", b"a?"),
    "enc-section": Place("isection-only", b";SECTION="),
    "enc-urlauth": Place("iua-verifier", b":INTERNAL:"),
    "enc-user": Place("iuserinfo"),
    "uauth-mechanism": Place("iua-verifier", b":", b":" + b"0" * 32),
    "ipartial-range": Place("ipartial-only", b";PARTIAL="),
    "host": Place("iserver"),
    "port": Place("iserver", b":"),
    "ip-literal": Place("host"),
    "ipvfuture": Place("host", b"[", b"]"),
    "ipv6address": Place("host", b"[", b"]"),
    "h16": Place("host", b"[::", b"]"),
    "ls32": Place("host", b"[::", b"]"),
    "ipv4address": Place("host", b"[::", b"]"),
    "dec-octet": Place("host", b"[::1.2.3.", b"]"),
    "reg-name": Place("iserver"),
    "pct-encoded": Place("iserver"),
    "unreserved": Place("iserver"),
    "sub-delims": Place("iserver"),
    "internet-date-time": Place("expire", b";EXPIRE="),
    "full-date": Place("expire", b";EXPIRE=", b"T01:02:03Z"),
    "full-time": Place("expire", b";EXPIRE=2000-01-02T"),
    "partial-time": Place("expire", b";EXPIRE=2000-01-02T", b"Z"),
    "time-secfrac": Place("expire", b";EXPIRE=2000-01-02T01:02:03", b"Z"),
    "time-numoffset": Place("expire", b";EXPIRE=2000-01-02T01:02:03"),
    "time-offset": Place("expire", b";EXPIRE=2000-01-02T01:02:03"),
    "entry-type-req": Place("search-modsequence", b'MODSEQ "/flags/a" ', b" 1"),
    "entry-type-resp": Place("search-modsequence", b'MODSEQ "/flags/a" ', b" 1"),
    "attr-flag": Place("entry-flag-name", b'"/flags/', b'"'),
    "attr-flag-keyword": Place("entry-flag-name", b'"/flags/', b'"'),
    "attr-flag-extension": Place("entry-flag-name", b'"/flags/', b'"'),
    "eitem-standard-tag": Place("mbox-list-extended-item", b"", b" 1"),
    "eitem-vendor-tag": Place("mbox-list-extended-item", b"", b" 1"),
    "vendor-token": Place("mbox-list-extended-item", b"", b"-a 1"),
    "option-standard-tag": Place("return-option"),
    "option-vendor-tag": Place("return-option"),
    "use-attr-ext": Place("use-attr"),
    "search-correlator": Place("esearch-response", b"ESEARCH"),
    "scope-option-name": Place("scope-option"),
    "rights-capa": Place("capability"),
    "new-rights": Place("capability", b"RIGHTS="),
    "lower-alpha": Place("capability", b"RIGHTS="),
    "capability-quota": Place("capability"),
    "capa-quota-res": Place("capability"),
    "resource-name": Place("quota-resource", b"", b" 1 2"),
    "resource-name-ext": Place("quota-resource", b"", b" 1 2"),
    "referral-url": Place("resp-text-code", b"REFERRAL "),
    # Rules that our grammar writes out where they stand, or has under another name.
    "authimapurl": Place("imapurl"),
    "authimapurlfull": Place("imapurl"),
    "application": Place("access"),
    "command-any": Place("command", b"t ", b"\r\n"),  # x-command is in command here
    "x-command": Place("command", b"t ", b"\r\n"),
    "x-argument": Place("command", b"t Xa ", b"\r\n"),
    "other-code": Place("resp-text-code"),
    "other-code-name": Place("resp-text-code"),
    "response-payload": Place("response-data", b"* ", b"\r\n"),
    "append-opts": Place("append-message", b"", b" {1}\r\nx"),
    "append-data-ext": Place("append", b"APPEND x "),
    "tagged-ext": Place("append", b"APPEND x "),
    "tagged-ext-simple": Place("tagged-ext-val"),
    "namespace": Place("namespace-response", b"NAMESPACE NIL ", b" NIL"),
    "namespace-command": Place("command-auth"),
    "namespace-trans": Place("namespace-response-extension"),
    "idle": Place("command-auth"),
    "urldata-error": Place("urldata-simple"),
    "uidfetch-resp": Place("message-data"),
    "id": Place("command-any"),
    # Ours has option-extension once for all three kinds of selection options, and tagged-ext-comp in it.
    "list-select-independent-opt": Place("list-select-opt"),
    "list-select-mod-opt": Place("list-select-opt"),
    "option-extension": Place("return-option"),
    "option-val-comp": Place("option-value", b"(", b")"),
    "option-val-item": Place("option-value", b"(", b")"),
    # Ours have no "UID SORT" and "UID THREAD": those stand in uid, as all others do.
    "sort": Place("command-select"),
    "thread": Place("command-select"),
    "extended-sort": Place("command-select"),
    # A name that a rule owns is no event of an extension.
    "event-ext": Place("event"),
}

NOT_TRIED = not_tried(*ORDER)


def place(rule: str) -> Place:
    return PLACES.get(rule, Place(rule))


OCTET_PLACES = (
    Place("astring"),
    Place("charset"),
    Place("list-mailbox"),
    Place("tag"),
    Place("text"),
    Place("text", b"\xc3"),
    Place("text", b"\xe3\x80"),
    Place("text", b"", b"\x80\x80"),
    Place("tag-string", b'"', b'"'),
    Place("tag-string", b'"\\', b'"'),
    Place("create-param"),
    Place("create-param", b"X"),
    Place("append-message", b" X "),
    Place("mailbox", b"{1}\r\n"),
    Place("append-data", b"~{1}\r\n"),
    Place("resp-text-code", b"X "),
    Place("resp-text-code", b"ALERT"),
    Place("resp-text", b"[X 1", b"] y"),
    Place("resp-text", b"[ALERT]"),
    Place("capability", b"MOVE"),
    Place("select-param", b"CONDSTORE"),
    Place("fetch-modifier", b"VANISHED"),
    Place("flag-list", b"(", b")"),
    Place("flag-list", b"(\\", b")"),
    Place("flag-list", b"(\\Recent", b")"),
    Place("mbx-list-flags", b"\\"),
    Place("quoted-to-mime-type", b'"', b'/x"'),
    Place("quoted-from-mime-type", b'"x/', b'"'),
    Place("convert-params", b"(", b")"),
    Place("convert-att", b"BINARY[]"),
    Place("entry", b"/"),
    Place("entry", b"{2}\r\n/"),
    Place("ann-entry", b"/"),
    Place("ann-entry", b"{2}\r\n/"),
    Place("attrib", b"a"),
    Place("attrib", b"{2}\r\na"),
    Place("entry-match", b"/"),
    Place("value", b"{1}\r\n"),
    Place("value", b"~{1}\r\n"),
    Place("getmetadata-options", b"(X", b")"),
    Place("create-param", b"USE (\\", b")"),
    Place("mbox-list-extended-item", b"X", b" 1"),
    Place("mbox-list-extended-item", b'"X', b'" 1'),
    Place("mbox-list-extended-item", b"X ", b""),
    Place("list-select-opts", b"(X", b")"),
    Place("return-option", b"X (", b")"),
    Place("entry-flag-name", b'"/flags/', b'"'),
    Place("entry-flag-name", b'"/flags/\\', b'"'),
    Place("entry-flag-name", b'"/flags/\\\\', b'"'),
    Place("authenticate", b"AUTHENTICATE PLAIN AAA"),
    Place("thread", b"THREAD X", b" UTF-8 ALL"),
    Place("fetch-att"),
    Place("msg-att", b"(FLAGS", b" ())"),
    Place("msg-att", b"(X", b" NIL)"),
    Place("msg-att", b"(X ", b")"),
    Place("response-data", b"* X", b"\r\n"),
    Place("response-data", b"* X ", b"\r\n"),
    Place("response-data", b"* 1 X ", b"\r\n"),
    Place("response-data", b"* 1 FETCH", b"(FLAGS ())\r\n"),
    Place("response-data", b"* OK", b"x\r\n"),
    Place("command", b"t NOOP", b"\r\n"),
    Place("command", b"t X ", b"\r\n"),
    Place("known-uids", b"1", b"2"),
    Place("copy", b"COPY 1", b"2 x"),
    Place("rights", b"l"),
    Place("mod-rights", b"", b"l"),
    Place("quota-resource", b"X", b" 1 2"),
    Place("resp-text-code", b"REFERRAL "),
    Place("known-uids"),
    Place("imailbox-ref", b"a/"),
    Place("imailbox-ref", b"%4"),
    Place("imessagelist", b"a?"),
    Place("isection-only", b";SECTION="),
    Place("iserver"),
    Place("iserver", b"a", b"@b"),
    Place("host", b"[::", b"]"),
    Place("host", b"[v1.", b"]"),
    Place("url-reference"),
    Place("url-reference", b"a", b"b"),
)
"""Where each octet is tried."""

RULES = [rule for rule in published_names() if rule not in NOT_TRIED]


# The deliberate differences


@dataclass(frozen=True)
class Narrower:
    """The ABNF derives it, our grammar does not accept it; ``recognise`` tells by the derivation."""

    rule: str
    example: bytes
    recognise: Callable[[Tree], bool]
    reason: str
    source: str


@dataclass(frozen=True)
class Wider:
    """Our grammar accepts it, the ABNF does not derive it; with ``abnf`` added it would."""

    rule: str
    example: bytes
    abnf: str
    reason: str
    source: str


def _exceeds(octets: bytes, maximum: int) -> bool:
    return any(int(digits) > maximum for digits in re.findall(rb"[0-9]+", octets))


def number_too_big(tree: Tree) -> bool:
    plain = tree.find("number", "nz-number", outside="tagged-ext-simple")
    return any(_exceeds(number.octets, MAX_32) for number in plain)


def general_number_too_big(tree: Tree) -> bool:
    return any(
        _exceeds(simple.octets, MAX_63 if simple.octets.isdigit() else MAX_32)
        for simple in tree.find("tagged-ext-simple")
    )


def number64_too_big(tree: Tree) -> bool:
    return any(_exceeds(number.octets, MAX_63) for number in tree.find("number64"))


def score_out_of_range(tree: Tree) -> bool:
    return any(not 1 <= int(score.octets) <= 100 for score in tree.find("score"))


def name_like_a_range(tree: Tree) -> bool:
    labels = tree.find("tagged-ext-label")
    return any(re.fullmatch(rb"-[1-9][0-9]*:-[1-9][0-9]*", label.octets) for label in labels)


def several_partial_or_all(tree: Tree) -> bool:
    for options in tree.find("search-return-opts"):
        names = [option.octets.split(b" ")[0].upper() for option in options.find("search-return-opt")]
        if b"PARTIAL" in names and names.count(b"PARTIAL") + names.count(b"ALL") > 1:
            return True
    return False


def mod_sequence_out_of_range(tree: Tree) -> bool:
    positive = tree.find("mod-sequence-value", outside="mod-sequence-valzer")
    zero = any(int(value.octets) == 0 for value in positive)
    spelled = any(int(each.octets) == 0 and each.octets != b"0" for each in tree.find("mod-sequence-valzer"))
    return zero or spelled or any(_exceeds(each.octets, MAX_63) for each in tree.find("mod-sequence-value"))


KNOWN_SETS = ("known-uids", "known-sequence-set", "known-uid-set")


def star_in_known_set(tree: Tree) -> bool:
    return any(b"*" in known.octets for known in tree.find(*KNOWN_SETS))


def saved_result_in_known_set(tree: Tree) -> bool:
    return any(b"$" in known.octets for known in tree.find(*KNOWN_SETS))


def saved_result_among_others(tree: Tree) -> bool:
    return any(b"$" in each.octets and each.octets != b"$" for each in tree.find("sequence-set"))


RESPONSE_SETS = (
    "partial-results",
    "resp-text-code",
    "ret-data-addto",
    "ret-data-partial",
    "ret-data-removefrom",
    "search-return-data",
)
"""The rules of responses that have a sequence-set in them."""


def saved_result_in_response(tree: Tree) -> bool:
    told = (each for part in tree.find(*RESPONSE_SETS) for each in part.find("sequence-set"))
    return any(b"$" in each.octets for each in told)


def _ranges(known: Tree) -> list[tuple[int, int]]:
    bounds = (sorted(map(int, each.split(b":"))) for each in known.octets.split(b","))
    return [(each[0], each[-1]) for each in bounds]


def unmatched_seq_match_data(tree: Tree) -> bool:
    for data in tree.find("seq-match-data"):
        if not star_in_known_set(data) and not saved_result_in_known_set(data):
            known = [_ranges(each) for each in data.find(*KNOWN_SETS)]
            counts = {_count(each) for each in data.find(*KNOWN_SETS)}
            falls = any(one[1] >= other[0] for ranges in known for one, other in itertools.pairwise(ranges))
            if falls or len(counts) > 1:
                return True
    return False


def _count(known: Tree) -> int:
    return sum(last - first + 1 for first, last in _ranges(known))


def copies_out_of_number(tree: Tree) -> bool:
    copied = ([each for each in copy.children if each.rule == "uid-set"] for copy in tree.find("resp-code-copy"))
    return any(_count(source) != _count(destination) for source, destination in copied)


def one_appended_as_a_set(tree: Tree) -> bool:
    return any(re.fullmatch(rb"([0-9]+):\1", each.octets) for each in tree.find("append-uid"))


SELECTABILITY_FLAGS = (b"\\nonexistent", b"\\noselect", b"\\marked", b"\\unmarked")


def several_selectability_flags(tree: Tree) -> bool:
    flags = (each.octets.lower().split(b" ") for each in tree.find("mbx-list-flags"))
    return any(sum(flag in SELECTABILITY_FLAGS for flag in each) > 1 for each in flags)


def flag_twice(tree: Tree) -> bool:
    flags = (each.octets.lower().split(b" ") for each in tree.find("mbx-list-flags"))
    return any(len(set(each)) < len(each) for each in flags)


def extension_data_in_body(tree: Tree) -> bool:
    bodies = (each for each in tree.find("msg-att-static") if each.octets[:5].upper() == b"BODY ")
    return any(any(each.find(rule)) for each in bodies for rule in ("body-ext-1part", "body-ext-mpart"))


def recent_set_by_client(tree: Tree) -> bool:
    flags = (ext for flag in tree.find("flag", outside="flag-fetch") for ext in flag.find("flag-extension"))
    return any(ext.octets.lower() == b"\\recent" for ext in flags)


def recent_in_entry_name(tree: Tree) -> bool:
    return any(ext.octets.lower() == b"\\\\recent" for ext in tree.find("attr-flag-extension"))


def bracket_in_bad_url(tree: Tree) -> bool:
    return any(re.search(rb"[\]\x80-\xff]", each.octets) for each in tree.find("url-resp-text"))


def bracket_in_sieve_url(tree: Tree) -> bool:
    return any(tree.find("ip-literal"))


def text_like_a_code(tree: Tree) -> bool:
    code = re.compile(rb"\[[^\x00-\x20(){%*\"\\\]\x7f-\xff]+( [^\]\r\n]+)?\]( |\Z)")
    texts = (text for text in tree.find("resp-text") if text.children and text.children[0].rule == "text")
    return any(code.match(text.octets) for text in texts)


SELECT_OPTS = ("list-select-base-opt", "list-select-independent-opt", "list-select-mod-opt")
CATCH_ALLS = {
    ("create-param", "create-param-name"): ("create-param",),
    ("select-param", "select-param-name"): ("select-param",),
    ("fetch-modifier", "fetch-modifier-name"): ("fetch-modifier", "preview-mod"),
    ("store-modifier", "store-modifier-name"): ("store-modifier",),
    ("search-return-opt", "search-modifier-name"): ("search-return-opt",),
    ("search-return-data", "search-modifier-name"): ("search-return-data",),
    ("search-ret-opt-ext", "search-modifier-name"): ("search-return-opt",),
    ("search-ret-data-ext", "search-modifier-name"): ("search-return-data",),
    ("append-ext", "append-ext-name"): ("append-data", "att-annotate"),
    ("tagged-ext", "tagged-ext-label"): ("append-data", "att-annotate"),
    ("other-code", "other-code-name"): ("resp-text-code",),
    ("unknown-command", "unknown-name"): ("command-any", "command-auth", "command-nonauth", "command-select"),
    ("unknown-response", "unknown-name"): (
        "response-payload",
        "id-response",
        "enable-data",
        "genurlauth-data",
        "urlfetch-data",
    ),
    ("unknown-data", "unknown-name"): ("message-data", "mailbox-data"),
    ("unknown-item", "unknown-name"): ("msg-att-dynamic", "msg-att-static"),
    ("unknown-status", "unknown-status-name"): ("status-att-val",),
    ("unknown-fetch-att", "tagged-ext-label"): ("fetch-att",),
    ("unknown-status-att", "tagged-ext-label"): ("status-att",),
    ("unknown-sort-key", "tagged-ext-label"): ("sort-key", "sort-criterion"),
    ("getmetadata-option", "tagged-ext-label"): ("maxsize-opt", "scope-opt"),
    ("list-select-base-opt", "option-extension"): SELECT_OPTS,
    ("list-select-independent-opt", "option-extension"): SELECT_OPTS,
    ("list-select-mod-opt", "option-extension"): SELECT_OPTS,
    ("return-option", "option-extension"): ("return-option",),
    ("mbox-list-extended-item", "mbox-list-extended-item-tag"): (
        "childinfo-extended-item",
        "oldname-extended-item",
    ),
}
"""The rules that take any name, the rule of the name in them, and the rules that own names there."""


@functools.cache
def owned(rule: str, name: str) -> frozenset[bytes]:
    """The words that stand where the catch-all ``rule`` has its ``name``."""
    models, owners = (published_model(), rev2_model()), CATCH_ALLS.get((rule, name), ())
    found = (model.rule(owner) for model in models for owner in owners if owner in model.names())
    words = {word.encode() for owner in found for word in _first_words(owner)}
    if rule == "unknown-fetch-att":
        words |= {b"ALL", b"FULL", b"FAST"}  # macros, which stand in FETCH itself
    if rule == "unknown-data":
        return frozenset(word[1:] for word in words if word[:1] == b"#")
    return frozenset(words)


def _first_words(parser: Any) -> Iterator[str]:
    """The words with which a rule can begin, its catch-all left aside; "#": after a number."""
    match parser:
        case Literal(value=str(text)):
            yield text
        case Rule(name="number" | "nz-number"):
            yield "#"
        case Rule(name="append-data-ext"):
            pass
        case Rule(name=name) if name != "x-command" and not name.startswith("other-") and not name.endswith("-name"):
            yield from _first_words(parser.definition)
        case Alternation(parsers=parsers):
            for each in parsers:
                yield from _first_words(each)
        case Option(alternation=inner):
            yield from _first_words(inner)
        case Concatenation(parsers=[first, second, *rest]):
            words = list(_first_words(first))
            if words == ["#"]:
                yield from ("#" + word for word in _first_words(rest[0]))
                return
            yield from words
            if isinstance(second, Option):
                yield from (word + end for word in words for end in _first_words(second))


WITH_SECTION = (b"BODY[", b"BINARY[", b"BINARY.SIZE[")
"""How data items begin whose names go on with a section."""


def owned_name_read_generically(tree: Tree) -> bool:
    for part in tree.find(*{rule for rule, _ in CATCH_ALLS}):
        for child in part.children:
            # An option-extension is a name and perhaps a value; a name may be quoted.
            name = child.octets.upper().partition(b" ")[0].strip(b'"')
            if name in owned(part.rule, child.rule) or (part.rule == "unknown-item" and name.startswith(WITH_SECTION)):
                return True
    return False


def continuation_inside(tree: Tree) -> bool:
    return any(b"\r\n" in each.octets for each in tree.find("authenticate", "idle"))


def nested_too_deep(tree: Tree) -> bool:
    return any(_depth(tree, rule) > MAX_NESTING for rule in {each.rule for each in tree.find(*RECURSIVE)})


RECURSIVE = ("body", "body-extension", "option-val-comp", "search-key", "tagged-ext-comp", "thread-list")
"""The rules that can stand inside themselves."""


def _depth(tree: Tree, rule: str) -> int:
    return (tree.rule == rule) + max((_depth(child, rule) for child in tree.children), default=0)


def tag_that_is_no_atom(tree: Tree) -> bool:
    tags = (tag.octets for tag in tree.find("mbox-list-extended-item-tag"))
    return not all(re.fullmatch(rb"(\"?)[^\x00-\x20(){%*\"\\\]\x7f-\xff]+\1", tag) for tag in tags)


def content(string: bytes) -> bytes:
    """What a string holds, in whatever form it stands."""
    if string.startswith(b"{"):
        return string.partition(b"\r\n")[2]
    if string.startswith((b'"', b'*"')):
        return re.sub(rb"\\(.)", rb"\1", string.partition(b'"')[2][:-1])
    return string


def entry_name_that_is_none(tree: Tree) -> bool:
    entries = (content(entry.octets) for entry in tree.find("entry"))
    return any(re.search(rb"[*%\x00-\x19\x80-\xff]|//|/\Z", entry) for entry in entries)


def annotation_name_that_is_none(tree: Tree) -> bool:
    entries = (content(entry.octets) for entry in tree.find("ann-entry"))
    patterns = (content(pattern.octets) for pattern in tree.find("entry-match"))
    attributes = [content(attribute.octets) for attribute in tree.find("attrib")]
    parts = (re.sub(rb"\.(priv|shared)\Z", b"", each).split(b".") for each in attributes)
    return (
        any(re.search(rb"[*%\x00\x80-\xff]|//|/\Z", entry) for entry in entries)
        or any(re.search(rb"[\x00\x80-\xff]|//|/\Z", pattern) for pattern in patterns)
        or any(re.search(rb"[*%\x00\x80-\xff]|\.\.|\.\Z", attribute) for attribute in attributes)
        or any({b"priv", b"shared"}.intersection(each) for each in parts)
    )


def header_of_a_type(tree: Tree) -> bool:
    for each in tree.find("convert"):
        headers = any(re.search(rb"HEADER\]|MIME\]", att.octets.upper()) for att in each.find("convert-att"))
        if headers and not any(each.find("default-conversion")):
            return True
    return False


def uid_that_is_not_first(tree: Tree) -> bool:
    listed = (
        [any(item.find("msg-att-conv-static")) for item in each.find("convert-msg-att")]
        for each in tree.find("convert-msg-attrs")
    )
    return any(any(is_uid[1:]) for is_uid in listed)


def rights_that_are_none(tree: Tree) -> bool:
    rights = (content(each.octets) for each in tree.find("rights"))
    modified = (content(each.octets) for each in tree.find("mod-rights"))
    return not (
        all(re.fullmatch(rb"[a-z0-9]*", each) for each in rights)
        and all(re.fullmatch(rb"[+-]?[a-z0-9]*", each) for each in modified)
    )


def rights_listed_twice(tree: Tree) -> bool:
    listed = (b"".join(content(each.octets) for each in data.find("rights")) for data in tree.find("listrights-data"))
    return any(len(set(rights)) < len(rights) for rights in listed)


def too_many_fields(tree: Tree) -> bool:
    for params in tree.find("id-params-list"):
        fields = [content(each.octets) for each in params.children if each.rule in ("string", "nstring")]
        names = [name.lower() for name in fields[::2]]
        if len(set(names)) < len(names) or len(names) > 30 or any(len(name) > 30 for name in names):
            return True
        if any(len(value) > 1024 for value in fields[1::2]):
            return True
    return False


def message_as_basic_part(tree: Tree) -> bool:
    media = (b"".join(next(each.find("media-basic")).octets.split()) for each in tree.find("body-type-basic"))
    return any(re.sub(rb'\{[0-9]+\}|\*?"', b"", each).upper() == b"MESSAGERFC822" for each in media)


def text_as_basic_part(tree: Tree) -> bool:
    types = (next(each.find("media-basic")).octets for each in tree.find("body-type-basic"))
    return any(re.match(rb'(?i)(\{4\}\r\n|\*?")text("| )', each) for each in types)


def general_data_in_replace(tree: Tree) -> bool:
    return any(any(replace.find("append-data-ext")) for replace in tree.find("replace"))


def general_append_data_elsewhere(tree: Tree) -> bool:
    if tree.rule in ("append-data", "append-message"):
        return any(tree.find("append-data-ext"))
    for append in tree.find("append"):
        messages = [each for each in append.children if each.rule == "append-message"]
        general = [any(each.find("append-data-ext")) for each in messages]
        begins = [any(each.find("flag-list", "date-time")) for each in messages]
        if (general[-1] and not all(general)) or any(map(operator.and_, general, begins[1:])):
            return True
    return False


def _modifiers(tree: Tree, *, outside: str = "") -> set[bytes]:
    """The names of FETCH modifiers in it; which rule derived them the ABNF leaves open."""
    return {each.octets.split(b" ")[0].upper() for each in tree.find("fetch-modifier", outside=outside)}


def vanished_out_of_place(tree: Tree) -> bool:
    in_uid = (_modifiers(uid) for uid in tree.find("uid"))
    return b"VANISHED" in _modifiers(tree, outside="uid") or any(
        b"VANISHED" in names and b"CHANGEDSINCE" not in names for names in in_uid
    )


def params_at_odds(tree: Tree) -> bool:
    for each in tree.find("url-fetch-ext"):
        params = [param.octets.upper() for param in each.children if param.rule == "url-fetch-param"]
        if len(set(params)) < len(params) or {b"BODY", b"BINARY"} <= set(params):
            return True
    return False


def metadata_twice(tree: Tree) -> bool:
    for each in tree.find("url-metadata"):
        names = [item.octets.partition(b" ")[0].upper() for item in each.find("url-metadata-el")]
        if len(set(names)) < len(names):
            return True
    return False


def unchanged_since_twice(tree: Tree) -> bool:
    return any(
        sum(each.octets[:15].upper() == b"UNCHANGEDSINCE " for each in modifiers.children) > 1
        for modifiers in tree.find("store-modifiers")
    )


def update_without_space(tree: Tree) -> bool:
    return any(each.octets[6:7] == b"(" for each in tree.find("modifier-update"))


MESSAGE_EVENTS = {b"MESSAGENEW", b"MESSAGEEXPUNGE", b"FLAGCHANGE", b"ANNOTATIONCHANGE"}
OTHER_EVENTS = {b"MAILBOXNAME", b"SUBSCRIPTIONCHANGE", b"MAILBOXMETADATACHANGE", b"SERVERMETADATACHANGE"}


def events_out_of_place(tree: Tree) -> bool:
    for group in tree.find("event-group"):
        events = [each.octets.upper().partition(b" ") for each in group.find("event")]
        names = {name for name, _, _ in events}
        selected = any(group.find("filter-mailboxes-selected"))
        if names & MESSAGE_EVENTS and not {b"MESSAGENEW", b"MESSAGEEXPUNGE"} <= names:
            return True
        if names & OTHER_EVENTS if selected else any(data for _, _, data in events):
            return True
    return False


def selected_twice(tree: Tree) -> bool:
    return any(sum(1 for _ in each.find("filter-mailboxes-selected")) > 1 for each in tree.find("event-groups"))


def correlators_out_of_number(tree: Tree) -> bool:
    for each in tree.find("search-correlator"):
        if sorted(_names(each)) not in ([b"TAG"], [b"MAILBOX", b"TAG", b"UIDVALIDITY"]):
            return True
    return False


def mailbox_without_uids(tree: Tree) -> bool:
    for each in tree.find("esearch-response"):
        for correlator in each.find("search-correlator"):
            after = each.octets[len(b"ESEARCH" + correlator.octets) :].upper()
            if b"MAILBOX" in _names(correlator) and not re.match(rb" UID( |\Z)", after):
                return True
    return False


def _names(correlator: Tree) -> list[bytes]:
    return [one.octets.upper().partition(b" ")[0] for one in correlator.find("one-correlator")]


def scope_option_twice(tree: Tree) -> bool:
    listed = ([name.octets.upper() for name in each.find("scope-option-name")] for each in tree.find("scope-options"))
    return any(len(names) > len(set(names)) for names in listed)


def delayed_search(tree: Tree) -> bool:
    return any(box.octets.lower() == b"selected-delayed" for each in tree.find("source-mbox") for box in each.children)


def saved_from_elsewhere(tree: Tree) -> bool:
    for each in tree.find("esearch"):
        boxes = {box.octets.lower() for source in each.find("source-mbox") for box in source.children}
        options = {option.octets.upper() for options in each.find("search-return-opts") for option in options.children}
        if b"SAVE" in options and boxes - {b"selected", b" "}:
            return True
    return False


def port_too_big(tree: Tree) -> bool:
    return any(_exceeds(port.octets, 2**16 - 1) for port in tree.find("port"))


def relative_path_like_another_url(tree: Tree) -> bool:
    paths = tree.find("irelative-path", "imsg-or-part")
    return any(re.match(rb"/|[^/?;]*:", path.octets) for path in paths)


def absolute_path_like_a_server(tree: Tree) -> bool:
    return any(path.octets.startswith(b"//") for path in tree.find("iabsolute-path"))


def progress_out_of_place(tree: Tree) -> bool:
    states = (map(int, known.octets.split()) for known in tree.find("inprogress-state-known-goal"))
    beyond = any(progress > goal for progress, goal in states)
    return beyond or any(re.search(rb"[\]\x80-\xff]", tag.octets) for tag in tree.find("inprogress-tag"))


def batches_from_the_last(tree: Tree) -> bool:
    ranges = (re.findall(rb"([0-9]+):([0-9]+)", each.octets) for each in tree.find("message-batches"))
    return any(int(first) > int(last) for each in ranges for first, last in each)


def batches_not_descending(tree: Tree) -> bool:
    listed = ([*map(_ranges, each.find("uid-range"))] for each in tree.find("uidbatches-response"))
    return any(one[0][0] <= other[0][1] for ranges in listed for one, other in itertools.pairwise(ranges))


def access_of_another_kind(tree: Tree) -> bool:
    owned = {b"anonymous", b"authuser", b"submit", b"user"}
    access = (each for each in tree.find("access") if any(each.find("application")))
    return any(
        each.octets.partition(b"+")[0].lower() in owned or each.octets.lower().startswith(b"stream+") for each in access
    )


def capability_for_a_response(tree: Tree) -> bool:
    return any(data.octets.upper() == b"OBJECTID+" for data in tree.find("enable-data"))


def progress_at_the_end(tree: Tree) -> bool:
    states = (each for done in tree.find("response-tagged") for each in done.find("resp-text-code"))
    return any(re.match(rb"INPROGRESS( |\Z)", each.octets.upper()) for each in states)


UNKNOWN = """
unknown-name = 1*(atom / "[" / "]" / "<" / "*" / "%")
unknown-arguments = SP 1*(%x01-09 / %x0B-0C / %x0E-FF / literal / literal8)
"""
"""What the entries for unknown messages have in common."""

DIFFERENCES: tuple[Narrower | Wider, ...] = (
    Narrower(
        "body-fld-octets",
        b"4294967296",
        number_too_big,
        "a number has 32 bits",
        "RFC 3501 section 9, comments of number and nz-number",
    ),
    Narrower(
        "tagged-ext-val",
        b"9223372036854775808",
        general_number_too_big,
        "in the general syntax a number has 63 bits, one in a set 32",
        "RFC 8438 and RFC 9051 (number64); RFC 3501 section 9",
    ),
    Narrower(
        "status-att-val",
        b"SIZE 9223372036854775808",
        number64_too_big,
        "a number64 has 63 bits",
        "RFC 8438 section 4, comment of number64",
    ),
    Narrower(
        "body-type-basic",
        b'"MESSAGE" "RFC822" NIL NIL NIL "7BIT" 1',
        message_as_basic_part,
        "MESSAGE/RFC822 is no basic part",
        "RFC 3501 section 9, comment of body-type-basic",
    ),
    Narrower(
        "body-type-basic",
        b'"TEXT" "PLAIN" NIL NIL NIL "7BIT" 1',
        text_as_basic_part,
        "TEXT is no basic part: the size in lines follows the fields",
        "RFC 3501 section 7.4.2",
    ),
    Narrower(
        "chgsince-fetch-mod",
        b"CHANGEDSINCE 0",
        mod_sequence_out_of_range,
        "a mod-sequence has 63 bits and is not zero but in mod-sequence-valzer",
        "RFC 7162 section 7, comment of mod-sequence-value",
    ),
    Narrower(
        "score-list",
        b"(101)",
        score_out_of_range,
        "a score is in 1..100",
        "RFC 6203 section 7, comment of score",
    ),
    Narrower(
        "known-uids",
        b"1:*",
        star_in_known_set,
        '"*" is not allowed',
        "RFC 7162 section 7, comments of known-uids, known-sequence-set, known-uid-set",
    ),
    Narrower(
        "known-uids",
        b"$",
        saved_result_in_known_set,
        '"$" stands for the messages that a command works on, not for what one side knows',
        "RFC 5182 section 1",
    ),
    Narrower(
        "search-return-data",
        b"ALL $",
        saved_result_in_response,
        'a response tells the numbers; "$" stands for the messages that a command works on',
        "RFC 9051 section 9, comment of search-return-data; RFC 5182 section 1",
    ),
    Narrower(
        "resp-code-copy",
        b"COPYUID 1 2:4 5",
        copies_out_of_number,
        "each message that is copied has a UID in both sets",
        "RFC 4315 section 3",
    ),
    Narrower(
        "resp-code-apnd",
        b"APPENDUID 1 5:5",
        one_appended_as_a_set,
        "one UID stands by itself",
        "RFC 4315 section 3",
    ),
    Narrower(
        "mbx-list-flags",
        b"\\Noselect \\Marked",
        several_selectability_flags,
        "at most one selectability flag",
        "RFC 9051 section 9, comment of mbx-list-sflag, and RFC 5258 section 6",
    ),
    Narrower(
        "mbx-list-flags",
        b"\\Subscribed \\subscribed",
        flag_twice,
        "each flag once",
        "RFC 9051 section 9, comment of mbx-list-oflag",
    ),
    Narrower(
        "msg-att-static",
        b'BODY ("TEXT" "PLAIN" NIL NIL NIL "7BIT" 1 1 NIL)',
        extension_data_in_body,
        "extension data are not returned on non-extensible BODY fetch",
        "RFC 3501 section 9, comments of body-ext-1part and body-ext-mpart",
    ),
    Narrower(
        "copy",
        b"COPY 1,$ x",
        saved_result_among_others,
        '"$" stands alone, in place of a set; that sequence-set is recursive lets it into one',
        "RFC 5182 sections 1 and 2.2, example 4",
    ),
    Narrower(
        "seq-match-data",
        b"(1:2 5)",
        unmatched_seq_match_data,
        "both sets ascend and count the same",
        "RFC 7162 section 7, comments of known-sequence-set and known-uid-set; section 3.2.5.2",
    ),
    Narrower(
        "flag-list",
        b"(\\Recent)",
        recent_set_by_client,
        "no flag is \\Recent",
        "RFC 3501 section 9, comment of flag",
    ),
    Narrower(
        "entry-flag-name",
        b'"/flags/\\\\Recent"',
        recent_in_entry_name,
        "no attr-flag is \\\\Recent",
        "RFC 7162 section 7, comment of attr-flag",
    ),
    Narrower(
        "resp-text",
        b"[HIGHESTMODSEQ 7]",
        text_like_a_code,
        "what reads as a response code is one: as text it would hide the code that servers send with no text after it",
        "RFC 7162 erratum 5055",
    ),
    Narrower(
        "select-param",
        b"QRESYNC (0 1)",
        owned_name_read_generically,
        "a name that a rule owns is read by that rule or not at all",
        "RFC 3501 section 9, the earlier rule takes priority",
    ),
    Narrower(
        "command-auth",
        b"IDLE\r\nDONE",
        continuation_inside,
        "the lines that follow IDLE and AUTHENTICATE are messages of their own",
        "RFC 3501 section 6.2.2, RFC 2177 section 3",
    ),
    Narrower(
        "fetch",
        b"FETCH 1 FLAGS (CHANGEDSINCE 1 VANISHED)",
        vanished_out_of_place,
        "VANISHED stands in UID FETCH only, beside CHANGEDSINCE",
        "RFC 7162 section 7, comment of rexpunges-fetch-mod; section 3.2.6",
    ),
    Narrower(
        "store",
        b"STORE 1 (UNCHANGEDSINCE 1 UNCHANGEDSINCE 1) FLAGS a",
        unchanged_since_twice,
        "a single UNCHANGEDSINCE",
        "RFC 7162 section 7, comment of store-modifier",
    ),
    Narrower(
        "url-fetch-ext",
        b"(x BODY BINARY)",
        params_at_odds,
        "no parameter twice, and not both BODY and BINARY",
        "RFC 5524 section 3.1",
    ),
    Narrower(
        "url-metadata",
        b" (BODY NIL) (BODY NIL)",
        metadata_twice,
        "no metadata item twice",
        "RFC 5524 section 3.1",
    ),
    Narrower(
        "badurl-response-code",
        b"BADURL a]b",
        bracket_in_bad_url,
        "any TEXT-CHAR but the bracket that ends the code; the octets given exclude the backslash instead",
        "RFC 4469 section 5, comment of url-resp-text",
    ),
    Narrower(
        "capability",
        b"IMAPSIEVE=sieve://[::1]",
        bracket_in_sieve_url,
        "no address in brackets, which would end a response code",
        "RFC 3501 section 9: capability-data is a resp-text-code too",
    ),
    Narrower(
        "append",
        b"APPEND x {1}\r\ny LABEL 5",
        general_append_data_elsewhere,
        "general data stand in an APPEND of one message: in more of them metadata and data cannot be told apart",
        "RFC 4466 section 3: append-ext and append-data-ext are both tagged-ext",
    ),
    Narrower(
        "replace",
        b"REPLACE 1 x LABEL 5",
        general_data_in_replace,
        "the message is a literal or what an extension has a rule for",
        "RFC 8508 section 3.4: the last argument is a message literal",
    ),
    Narrower(
        "create-param",
        b"-1:-2",
        name_like_a_range,
        "a partial-range-last is the value of the name before it, not another name",
        "RFC 9394 section 4, tagged-ext-simple",
    ),
    Narrower(
        "search-return-opts",
        b" RETURN (PARTIAL 1:2 ALL)",
        several_partial_or_all,
        "one PARTIAL, one ALL, or neither; two ALL alone are RFC 4731's",
        "RFC 9394 section 3.1",
    ),
    Narrower(
        "modifier-update",
        b"UPDATE(UID)",
        update_without_space,
        "an SP stands between name and value, as in the example and in the general syntax",
        "RFC 5465 section 7, RFC 4466 section 3 (search-return-opt)",
    ),
    Narrower(
        "event-group",
        b"(personal (FlagChange))",
        events_out_of_place,
        "MessageNew and MessageExpunge go together and with other events of messages; the selected mailbox has"
        " only such, and only it has FETCH data",
        "RFC 5465 section 8, comments of event-group and message-event; section 5",
    ),
    Narrower(
        "event-groups",
        b"(selected NONE) (selected-delayed NONE)",
        selected_twice,
        "one group for the selected mailbox",
        "RFC 5465 section 8, comment of filter-mailboxes-selected",
    ),
    Narrower(
        "mbox-list-extended-item",
        b'"X Y" 1',
        tag_that_is_no_atom,
        "a tag is an atom, which may be quoted, but needs no literal",
        "RFC 5258 section 6, comment of mbox-list-extended-item-tag",
    ),
    Narrower(
        "entry",
        b'"/a*"',
        entry_name_that_is_none,
        "entries hold no wildcards, control characters, 8-bit octets or empty components",
        "RFC 5464 section 5, comment of entry; section 3.2",
    ),
    Narrower(
        "ann-entry",
        b'"/a*"',
        annotation_name_that_is_none,
        "entries and attributes hold no wildcards, NUL, 8-bit octets or empty components; priv, shared end attributes",
        "RFC 5257 section 5, comments of entry, attrib and entry-match; section 3.2",
    ),
    Narrower(
        "append",
        b'APPEND x ANNOTATION (/a (value.priv "x"))',
        owned_name_read_generically,
        "what stands in place of a message is one",
        "RFC 5257 section 4.7: the message follows its annotations",
    ),
    Narrower(
        "convert",
        b'CONVERT 1 ("text/plain") BODY[HEADER]',
        header_of_a_type,
        "headers are converted to no media type",
        "RFC 5259 section 6",
    ),
    Narrower(
        "convert-msg-attrs",
        b"(BINARY[] NIL UID 1)",
        uid_that_is_not_first,
        "UID comes first",
        "RFC 5259 section 10, comment of convert-msg-attrs; section 8.1",
    ),
    Narrower(
        "rights",
        b"L",
        rights_that_are_none,
        "rights are lower-case letters and digits",
        "RFC 4314 section 7, comments of rights and mod-rights; section 3.1",
    ),
    Narrower(
        "listrights-data",
        b"LISTRIGHTS x y l l",
        rights_listed_twice,
        "no right is listed twice",
        "RFC 4314 section 3.7",
    ),
    Narrower(
        "id-params-list",
        b'("a" NIL "A" NIL)',
        too_many_fields,
        "at most 30 fields, each name once and of at most 30 octets, values of at most 1024",
        "RFC 2971 section 3.3",
    ),
    Narrower(
        "esearch-response",
        b'ESEARCH (TAG "x" MAILBOX y UIDVALIDITY 1) ALL 5',
        mailbox_without_uids,
        "the numbers are UIDs",
        "RFC 7377 section 2.1",
    ),
    Narrower(
        "esearch-response",
        b'ESEARCH (TAG "x" MAILBOX y)',
        correlators_out_of_number,
        "the tag alone, as RFC 4466 has it, or each of the three once",
        "RFC 7377 section 4, comment of one-correlator",
    ),
    Narrower(
        "source-mbox",
        b"selected-delayed",
        delayed_search,
        "selected-delayed is for NOTIFY",
        "RFC 7377 section 4, comment of filter-mailboxes-selected",
    ),
    Narrower(
        "scope-options",
        b"X Y x 5",
        scope_option_twice,
        "an option stands once",
        "RFC 7377 section 4, comment of scope-options",
    ),
    Narrower(
        "esearch",
        b"ESEARCH IN (inboxes) RETURN (SAVE) ALL",
        saved_from_elsewhere,
        "only what is selected can be saved",
        "RFC 7377 section 2.2",
    ),
    Narrower(
        "resp-text-code",
        b'INPROGRESS ("a" 6 5)',
        progress_out_of_place,
        'no more items are processed than there are; a tag with "]" is NIL',
        "RFC 9585 section 4",
    ),
    Narrower(
        "iserver",
        b"a:65536",
        port_too_big,
        "a port has 16 bits",
        "RFC 5092 section 1: IMAP is accessed over TCP; RFC 9293 section 3.1",
    ),
    Narrower(
        "irelative-path",
        b"a:b",
        relative_path_like_another_url,
        "a relative path has no colon in its first segment, and that is not empty: it would be an absolute URL, or one"
        " relative to less",
        "RFC 5092 section 11, comment of irelative-path; RFC 3986 section 4.2",
    ),
    Narrower(
        "iabsolute-path",
        b"//a",
        absolute_path_like_a_server,
        "after two slashes a server follows",
        "RFC 5092 section 11, comment of iabsolute-path",
    ),
    Narrower(
        "response-tagged",
        b"a OK [INPROGRESS] x\r\n",
        progress_at_the_end,
        "a command that has ended makes no progress",
        "RFC 9585 section 4",
    ),
    Narrower(
        "access",
        b"authuser+fred",
        access_of_another_kind,
        "a name that a rule owns is read by that rule or not at all",
        "RFC 5593 section 3.3: it is registered with a user or without one, and these are",
    ),
    Narrower(
        "enable-data",
        b"OBJECTID+",
        capability_for_a_response,
        "ENABLED stands before the names of capabilities, which are all that enable-data has besides",
        "RFC 5161 section 4; draft-ietf-mailmaint-imap-objectid-bis-06 section 2.2",
    ),
    Narrower(
        "message-batches",
        b"UIDBATCHES 500 2:1",
        batches_from_the_last,
        "a range of batches is ordered lowest to highest",
        "RFC 10022 section 3.1.5",
    ),
    Narrower(
        "uidbatches-response",
        b'UIDBATCHES (TAG "a") 1:4,5:9',
        batches_not_descending,
        "the UID ranges are in descending order, and each message is in one of them",
        "RFC 10022 sections 3.1 and 3.1.2",
    ),
    Narrower(
        "search-key",
        b"NOT " * MAX_NESTING + b"ALL",
        nested_too_deep,
        "no rule stands inside itself deeper than a named limit",
        "none: hostile input must not exhaust the stack",
    ),
    Wider(
        "command",
        b"t FROB \xff {1}\r\nx\r\n",
        UNKNOWN + "command =/ tag SP unknown-command CRLF\nunknown-command = unknown-name [unknown-arguments]",
        "a server sees commands it does not know; x-command is only some of them",
        "RFC 3501 section 6.5.1",
    ),
    Wider(
        "response-data",
        b"* FROB x\r\n",
        UNKNOWN + 'response-data =/ "*" SP unknown-response CRLF\nunknown-response = unknown-name [unknown-arguments]',
        "a client takes any response",
        "RFC 3501 section 2.2.2",
    ),
    Wider(
        "message-data",
        b"1 FROB x",
        UNKNOWN + "message-data =/ number SP unknown-data\nunknown-data = unknown-name [unknown-arguments]",
        "a client takes any response",
        "RFC 3501 section 2.2.2",
    ),
    Wider(
        "msg-att-static",
        b"BINARY[1]<0> NIL",
        'msg-att-static =/ "BINARY" section-binary "<" number ">" SP (nstring / literal8)',
        "a part of a part tells where it begins, and servers send it so",
        "RFC 3516 section 4.3",
    ),
    Wider(
        "msg-att",
        b"(X-FROB (1 ~{1}\r\n\0 NIL))",
        UNKNOWN
        + """
msg-att-static =/ unknown-item
unknown-item = unknown-name SP unknown-value
unknown-value = 1*(%x21 / %x23-27 / %x2A-7A / %x7C-7E) / string / literal8 /
                "(" [unknown-value *(SP unknown-value)] ")"
""",
        "a client takes data items of extensions",
        "RFC 3501 section 2.2.2",
    ),
    Wider(
        "status-att-val",
        b"FROB (a b)",
        """
status-att-val =/ unknown-status
unknown-status = unknown-status-name SP (tagged-ext-val / nil)
unknown-status-name = tagged-ext-label
""",
        "extensions of STATUS data use the general syntax, or NIL",
        "RFC 4466 section 3, comment of status-att-val; RFC 7889 section 5",
    ),
    Wider(
        "fetch-att",
        b"X-FROB",
        """
fetch-att =/ unknown-fetch-att
unknown-fetch-att = tagged-ext-label
""",
        "a server sees data items that it does not know, named as RFC 4466 has extensions name things",
        "RFC 4466 section 3, tagged-ext-label",
    ),
    Wider(
        "status-att",
        b"X-FROB",
        """
status-att =/ unknown-status-att
unknown-status-att = tagged-ext-label
""",
        "a server sees items that it does not know, named as its answer would have them",
        "RFC 4466 section 3, comment of status-att-val",
    ),
    Wider(
        "sort-key",
        b"X-FROB",
        """
sort-key =/ unknown-sort-key
unknown-sort-key = tagged-ext-label
""",
        "a server sees sort keys that it does not know, named as RFC 4466 has extensions name things",
        "RFC 4466 section 3, tagged-ext-label",
    ),
    Wider(
        "badurl-response-code",
        b"BADURL a\\b",
        "url-resp-text =/ 1*(%x01-09 / %x0B-0C / %x0E-5C / %x5E-7F)",
        "any TEXT-CHAR but the bracket that ends the code; the octets given exclude the backslash instead",
        "RFC 4469 section 5, comment of url-resp-text",
    ),
    Wider(
        "search-key",
        b"UIDAFTER 5",
        'search-key =/ ("UIDAFTER" / "UIDBEFORE") SP uniqueid',
        "the formal syntax forgets them",
        "RFC 9738 section 3.2",
    ),
    Wider(
        "capability-data",
        b"CAPABILITY IMAP4rev2",
        'capability-data =/ "CAPABILITY" 1*(SP capability)',
        "a server need not be an IMAP4rev1 server",
        "RFC 9051 section 9",
    ),
    Wider(
        "resp-cond-state",
        b"OK ",
        """
resp-cond-auth =/ ("OK" / "PREAUTH") SP
resp-cond-bye =/ "BYE" SP
resp-cond-state =/ ("OK" / "NO" / "BAD") SP
""",
        "in IMAP4rev2 there need be no text",
        "RFC 9051 section 9, resp-text",
    ),
    Wider(
        "tag-string",
        b"A282",
        "tag-string =/ 1*ASTRING-CHAR",
        "in IMAP4rev2 the tag is an astring",
        "RFC 9051 section 9",
    ),
    Wider(
        "sort-data",
        b"SORT 2 84 882",
        'sort-data =/ "SORT" 1*(SP nz-number)',
        "RFC 7162 extends the response by a mod-sequence; its ABNF loses the form without one",
        "RFC 5256 section 5; RFC 7162 section 7, comment of sort-data",
    ),
    Wider(
        "command-auth",
        b"IDLE",
        'command-auth =/ "IDLE"',
        "DONE is a message of its own",
        "RFC 2177 section 3",
    ),
    Wider(
        "uid",
        b"UID SORT (DATE) UTF-8 ALL",
        """
uid =/ "UID" SP ("SORT" [search-return-opts] SP sort-criteria / "THREAD" SP thread-alg) SP search-criteria
""",
        "all commands on UIDs stand in one rule; RFC 5256 and RFC 5267 have these in their own",
        "RFC 5256 section 5, RFC 5267 section 5",
    ),
    Wider(
        "text",
        b"\x01\xc3\xbc",
        "text =/ 1*(text-char / utf8-2 / utf8-3 / utf8-4)",
        "one message does not tell whether the language has been changed: text is of either kind",
        "RFC 5255 section 3.5, comment of resp-text",
    ),
    Wider(
        "event-name",
        b"X-FOO",
        "event-name =/ atom",
        "BADEVENT names all events of the server, those of extensions among them",
        "RFC 5465 section 3.1",
    ),
    Wider(
        "oldname-extended-item",
        b'"OLDNAME" (foo)',
        'oldname-extended-item =/ DQUOTE "OLDNAME" DQUOTE SP "(" mailbox ")"',
        "the tag may stand in quotes",
        "RFC 5465 section 8, comment of oldname-extended-item",
    ),
    Wider(
        "msg-att-semistat",
        b'BODY[HEADER] "x"',
        """
msg-att-semistat =/ ("BODY[" [section-part "."] "HEADER]" / "BODY[" section-part ".MIME]")
                    SP (nstring / converterror-phrase)
""",
        "headers can be asked for, and the examples show them in the response; its formal syntax forgets them",
        "RFC 5259 section 6",
    ),
    Wider(
        "missing-params",
        b'MISSINGPARAMETERS "a/b" "c/d" (e)',
        """
missing-params =/ "MISSINGPARAMETERS" 1*(SP quoted-from-mime-type SP
                  quoted-to-mime-type SP "(" transcoding-param-names ")")
""",
        "an SP before the names of parameters, as BADPARAMETERS has it, which the formal syntax lacks",
        "RFC 5259 section 9",
    ),
    Wider(
        "quota-list",
        b"()",
        'quota-list =/ "()"',
        "a quota root may have no resources",
        "RFC 9208 section 4.2.1, RFC 2087 section 6",
    ),
    Wider(
        "modifier-update",
        b"UPDATE (UID)",
        'modifier-update =/ "UPDATE" SP "(" fetch-att *(SP fetch-att) ")"',
        "an SP stands between name and value, as in the example and in the general syntax",
        "RFC 5465 section 7, RFC 4466 section 3 (search-return-opt)",
    ),
)


@functools.cache
def wide_model() -> Model:
    """The published rules with all that our grammar accepts besides."""
    return Model(UNKNOWN, *(d.abnf.removeprefix(UNKNOWN) for d in DIFFERENCES if isinstance(d, Wider)))


def disagreement(rule: str, octets: bytes, tree: Tree | None = None) -> str:
    """A difference that no entry explains, or nothing; ``tree``: how the ABNF derives the octets, if known."""
    accepted = accepts(rule, octets)
    tree = tree or published_model().tree(rule, octets)
    if tree and not accepted and not any(d.recognise(tree) for d in DIFFERENCES if isinstance(d, Narrower)):
        return f"refused, but the ABNF derives it: {rule} {octets!r}"
    if accepted and not tree:
        wide = wide_model().tree(rule, octets)
        if not wide or owned_name_read_generically(wide):
            return f"accepted, but the ABNF does not derive it: {rule} {octets!r}"
    return ""


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda d: f"{d.rule} {d.example!r}")
def test_each_difference_is_real(difference: Narrower | Wider) -> None:
    rule, example = difference.rule, difference.example
    tree = published_model().tree(rule, example)
    match difference:
        case Narrower():
            assert tree
            assert difference.recognise(tree)
            assert not accepts(rule, example)
        case Wider():
            assert not tree
            assert Model(difference.abnf).derives(rule, example)
            assert accepts(rule, example)


# The model itself


def test_every_rule_of_the_abnf_has_a_place() -> None:
    ours = {name.replace("_", "-") for name in loaded().grammar.rules}
    assert {rule for rule in RULES if place(rule).rule not in ours} == set()
    assert set(published_names()) == published_model().names()
    assert set(PLACES) | set(NOT_TRIED) <= published_model().names()


def test_the_model_takes_every_alternative_and_reads_what_it_writes() -> None:
    model, rng, uses = published_model(), random.Random(7162), Uses()
    for rule in RULES:
        for _ in range(1000):
            tree = model.derive(rule, rng, 20, uses)
            if model.alternatives(rule) <= set(uses):
                break
        assert model.alternatives(rule) - set(uses) == set(), rule
        assert model.derives(rule, tree.octets)


# The two directions


def limited(examples: int) -> settings:
    """So many examples, each of several derivations; in a thorough run, thousands of derivations for each rule."""
    return settings(max_examples=10_000 // 8 if THOROUGH else examples, derandomize=not THOROUGH, deadline=None)


def fixtures_of(file: str) -> list[Entry]:
    """The fixtures of a file that have octets which are not too long; unless in a thorough run, one of three."""
    found = [e for e in ENTRIES if e.file == file and "octets" in e.fields and len(e.octets) <= MAX_OCTETS]
    return found if THOROUGH else found[::3]


TOO_DEEP = {"body", "body-type-mpart", "body-type-msg", "thread-nested"}
"""Hypothesis takes long to find small ones; `Model.derive` does not."""

MAX_OCTETS = 500
"""Longer ones take the abnf package too long."""

SEEDS = st.integers(0, MAX_32)
BUDGETS = (3, 10, 30)


@pytest.mark.parametrize("rule", RULES)
@limited(2)
@given(seed=SEEDS)
def test_what_the_abnf_derives_we_accept(rule: str, seed: int) -> None:
    where, rng, uses, model = place(rule), random.Random(seed), Uses(), published_model()
    for _ in range(8):
        tree = model.derive(rule, rng, rng.choice(BUDGETS), uses)
        octets = where.before + tree.octets + where.after
        whole = tree if where.rule == rule else model.tree(where.rule, octets)
        assert whole
        assert not disagreement(where.rule, octets, whole)


@pytest.mark.parametrize("rule", RULES)
@limited(2)
@given(seed=SEEDS)
def test_what_is_nearly_derived_both_take_or_refuse(rule: str, seed: int) -> None:
    where, rng, uses = place(rule), random.Random(seed), Uses()
    for _ in range(6):
        tree = wide_model().derive(rule, rng, rng.choice(BUDGETS), uses)
        octets = where.before + mutated(tree.octets, rng) + where.after
        assert not disagreement(where.rule, octets)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule not in {*PLACES, *TOO_DEEP}])
@limited(3)
@given(data=st.data())
def test_what_our_grammar_derives_the_abnf_derives(rule: str, data: st.DataObject) -> None:
    octets = data.draw(ours(rule)).encode("latin-1")
    assume(len(octets) <= MAX_OCTETS)
    assert not disagreement(rule, octets)


MESSAGES = {
    "client_message": ("command",),
    "server_message": ("greeting", "continue-req", "response-data", "response-done"),
}
"""The rules of the ABNF that ours of all messages joins."""


@pytest.mark.parametrize("file", sorted({entry.file for entry in ENTRIES if abnf_of(entry.file) in ORDER}))
def test_the_fixtures_both_take_or_refuse(file: str) -> None:
    tried = [
        (rule, entry.octets)
        for entry in fixtures_of(file)
        for rule in MESSAGES.get(entry.rule, (entry.rule.replace("_", "-"),))
        if rule in RULES
    ]
    assert tried
    assert [problem for problem in map(disagreement, *zip(*tried, strict=True)) if problem] == []


@pytest.mark.parametrize("where", OCTET_PLACES, ids=str)
def test_each_octet_there_both_take_or_refuse(where: Place) -> None:
    octets = (bytes([octet]) for octet in (*range(0x82), 0xA0, 0xB5, 0xDF, 0xFF))
    problems = (disagreement(where.rule, where.before + octet + where.after) for octet in octets)
    assert [problem for problem in problems if problem] == []


PIECES = [bytes([octet]) for octet in b'\0 !"%()*+,-./01:<=>[\\]{}~AX\x7f\x80\xff\r\n'] + [
    b"NIL",
    b"\r\n",
    b"{0}\r\n",
    b"{1}\r\n",
    b"()",
    b'""',
    b"  ",
]


def mutated(octets: bytes, rng: random.Random) -> bytes:
    """The octets with a few of them, or of their words, dropped, doubled, replaced or put in."""
    parts = re.findall(rng.choice((rb"[A-Za-z0-9.]+|(?s:.)", rb"(?s:.)")), octets)
    for _ in range(rng.choice((1, 1, 2))):
        start = rng.randint(0, len(parts))
        end = min(len(parts), start + rng.choice((0, 1, 1, 1, 2)))
        old = b"".join(parts[start:end])
        parts[start:end] = [rng.choice((b"", old + old, rng.choice(PIECES), rng.choice([*parts, b""])))]
    return b"".join(parts)


@functools.cache
def _all_of_ours() -> LarkStrategy:
    literal = st.sampled_from(("{0}\r\n", "{3}\r\nabc", "{3+}\r\n\r\n)"))
    literals = {
        name: literal.map("~{}".format) if terminal.meaning.form is Literal8 else literal
        for name, terminal in loaded().grammar.terminals.items()
        if isinstance(terminal.meaning, LiteralString)
    }
    return LarkStrategy(loaded().lark, None, literals, st.characters(max_codepoint=255))


@functools.cache
def ours(rule: str) -> st.SearchStrategy[str]:
    """Strings of a rule of our grammar. (`from_lark` would compile the whole grammar for each rule.)"""
    strategy = copy.copy(_all_of_ours())
    strategy.start = st.just(strategy.names_to_symbols[rule.replace("-", "_")])
    return strategy

"""Law 6 for RFC 9051, whose ABNF is that of a whole protocol: that file alone against what our grammar lets a peer use
that announces IMAP4rev2 and nothing else. So it is a law about the ``// Capability:`` lines of the grammar too.

`DIFFERENCES` lists each deliberate difference with its reason; one that nothing explains fails.
"""

from __future__ import annotations

import functools
import random
import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from imapgrammar import ParseError
from imapgrammar.capabilities import REV2 as IMAP4REV2
from imapgrammar.capabilities import Requirement, requirements
from imapgrammar.explain.writing import Used
from laws import abnf_conditions as when
from laws import abnf_places
from laws import test_abnf as rev1
from laws.abnf_catch_alls import owned_name_read_generically
from laws.abnf_model import REV2, Model, Tree, Uses, not_tried, published_model, published_names, rev2_model
from laws.abnf_narrower import NARROWER, Narrower
from laws.abnf_places import Place
from laws.abnf_wider import UNKNOWN, WIDER, Wider
from laws.test_abnf import limited, mutated, ours
from test_fixtures import ENTRIES

utf8_mode = rev1.utf8_mode

PLACES = {
    **abnf_places.PLACES,
    # ENABLE and UID EXPUNGE stand in other rules of ours.
    "command-auth": Place("command", b"t ", b"\r\n"),
    "uid": Place("command-select"),
    "uid-expunge": Place("command-select", b"UID "),
    "enable": Place("command", b"t ", b"\r\n"),
    "initial-resp": Place("authenticate", b"AUTHENTICATE PLAIN "),
    "list-return-opt": Place("return-option"),
    "mbox-list-extended-item-tag": Place("mbox-list-extended-item", b"", b" 1"),
    "name-component": Place("mbox-list-extended-item", b"vendor.", b"-a 1"),
    "namespace-response-extensions": Place("namespace-descr", b'("" NIL', b")"),
    "nz-number64": Place("partial", b"<0.", b">"),
    "obsolete-flag-recent": Place("msg-att-dynamic", b"FLAGS (", b")"),
    "obsolete-recent-response": Place("mailbox-data"),
    "obsolete-search-response": Place("mailbox-data"),
    "resp-text": Place("resp-cond-bye", b"BYE "),  # ours is never empty: what refers to it says where nothing may stand
    "search-ret-data-ext": Place("search-return-data"),
    "search-ret-opt-ext": Place("search-return-opt"),
    "tagged-ext-label": Place("search-return-opt"),
    "tagged-label-fchar": Place("search-return-opt"),
    "tagged-label-char": Place("search-return-opt", b"X"),
    # Here append-uid is one uniqueid.
    "uid-set": Place("resp-code-copy", b"COPYUID 1 ", b" 1"),
    "uid-range": Place("resp-code-copy", b"COPYUID 1 ", b" 1"),
    "utf8-2": Place("text"),
    "utf8-3": Place("text"),
    "utf8-4": Place("text"),
    "utf8-tail": Place("text", b"\xc3"),
}

NOT_TRIED = not_tried(*REV2)

RULES = [rule for rule in published_names(REV2) if rule not in NOT_TRIED]


def place(rule: str) -> Place:
    return PLACES.get(rule, Place(rule))


def beyond(rule: str, octets: bytes) -> frozenset[Requirement] | None:
    """The requirements that a peer with only IMAP4rev2 does not meet; None if our grammar refuses the octets."""
    name, used = rule.replace("-", "_"), list[Used]()
    try:
        values = rev1.engine().read(octets, name)
    except ParseError:
        return None
    rev1.engine().writer.write(values[0] if len(values) == 1 else values, name, used)
    return frozenset(each for each in requirements(used) if IMAP4REV2 not in each)


def nz_number64_too_big(tree: Tree) -> bool:
    return any(int(number.octets) > when.MAX_63 for number in tree.find("nz-number64"))


def obsolete(tree: Tree) -> bool:
    return any(tree.find("obsolete-flag-recent", "obsolete-recent-response", "obsolete-search-response")) or any(
        flag.octets.lower() == b"\\recent" for flag in tree.find("flag-extension")
    )


def utf8_delimiter(tree: Tree) -> bool:
    return any(re.search(rb"[\x80-\xff]", each.octets) for each in tree.find("quoted-char", outside="quoted"))


ANY_NAME = (
    "flag-extension",
    "mbox-list-extended-item-tag",
    "option-extension",
    "other-code-name",
    "search-modifier-name",
)
"""The rules of RFC 9051 that derive any name."""


def name_of_an_extension(tree: Tree) -> bool:
    names = (name.octets.upper().partition(b" ")[0].strip(b'"') for name in tree.find(*ANY_NAME))
    return any(name in extension_words() for name in names)


@functools.cache
def extension_words() -> frozenset[bytes]:
    """The words that RFC 9051 does not know."""
    return published_model().words() - rev2_model().words()


SHARED = (
    when.number_too_big,
    when.general_number_too_big,
    when.number64_too_big,
    when.message_as_basic_part,
    when.text_as_basic_part,
    when.saved_result_among_others,
    when.text_like_a_code,
    when.continuation_inside,
    when.tag_that_is_no_atom,
    when.saved_result_in_response,
    when.copies_out_of_number,
    when.several_selectability_flags,
    when.flag_twice,
    when.extension_data_in_body,
    when.nested_too_deep,
)
"""The conditions of the differences that RFC 3501 and the extensions also have."""

SHARED_WIDER = {
    ("command", b"t FROB \xff {1}\r\nx\r\n"),
    ("response-data", b"* FROB x\r\n"),
    ("message-data", b"1 FROB x"),
    ("msg-att-static", b"BINARY[1]<0> NIL"),
    ("msg-att", b"(X-FROB (1 ~{1}\r\n\0 NIL))"),
    ("status-att-val", b"FROB (a b)"),
    ("fetch-att", b"X-FROB"),
    ("status-att", b"X-FROB"),
    ("command-auth", b"IDLE"),
}
"""And those that it is narrower than, by their rules and examples."""

DIFFERENCES: tuple[Narrower | Wider, ...] = (
    *(d for d in NARROWER if d.recognise in SHARED and d.rule in RULES),
    Narrower(
        "search-return-opt",
        b"-1:-2",
        when.name_like_a_range,
        "a partial-range-last is the value of the name before it, not another name",
        "RFC 9394 section 4, tagged-ext-simple",
    ),
    Narrower(
        "search-return-opt",
        b"MIN 5",
        owned_name_read_generically,
        "a name that a rule owns is read by that rule or not at all",
        "RFC 9051 section 9, the earlier rule takes priority",
    ),
    Narrower(
        "partial",
        b"<0.9223372036854775808>",
        nz_number64_too_big,
        "an nz-number64 has 63 bits",
        "RFC 9051 section 9, comment of nz-number64",
    ),
    Narrower(
        "mailbox-data",
        b"SEARCH 2",
        obsolete,
        "only a server that has IMAP4rev1 too may send it",
        "RFC 9051 section 9, comments of mailbox-data and flag-extension; appendix A",
    ),
    Narrower(
        "namespace-descr",
        b'("" "\xc3\xbc")',
        utf8_delimiter,
        "a hierarchy delimiter is in US-ASCII, as RFC 9755 leaves QUOTED-CHAR",
        "RFC 9755 section 3",
    ),
    Narrower(
        "mbx-list-flags",
        rb"\NoAccess",
        name_of_an_extension,
        "what an extension gives a meaning needs its capability, though RFC 9051 has room for any name there",
        "RFC 5465 section 5.5",
    ),
    *(d for d in WIDER if (d.rule, d.example) in SHARED_WIDER),
    Wider(
        "capability-data",
        b"CAPABILITY IMAP4rev1",
        'capability-data =/ "CAPABILITY" 1*(SP capability)',
        "a server need not be an IMAP4rev2 server",
        "RFC 3501 section 9",
    ),
    Wider(
        "capability",
        b"IMAPSIEVE=sieve://a(b)",
        'capability =/ "IMAPSIEVE=sieve://" *(%x21 / %x24-3B / %x3D / %x40-5A / %x5F / %x61-7A / %x7E)',
        "to announce something needs nothing, and this is a URL",
        "RFC 6785 section 2.1",
    ),
    Wider(
        "create",
        b"CREATE x (FOO)",
        """
create =/ "CREATE" SP mailbox params
rename =/ "RENAME" SP mailbox SP mailbox params
select =/ "SELECT" SP mailbox params
examine =/ "EXAMINE" SP mailbox params
fetch =/ "FETCH" SP sequence-set SP ("ALL" / "FULL" / "FAST" / fetch-att / "(" fetch-att *(SP fetch-att) ")") params
store =/ "STORE" SP sequence-set params SP store-att-flags
append =/ "APPEND" SP mailbox [SP flag-list] [SP date-time] *(SP param-name SP tagged-ext-val) [SP literal]
params = SP "(" param *(SP param) ")"
param = param-name [SP tagged-ext-val]
param-name = tagged-ext-label
""",
        "the forms that extensions fill in are folded in, says RFC 9051, and has them in no rule",
        "RFC 4466 section 3; RFC 9051 appendix E, 2",
    ),
    Wider(
        "resp-text-code",
        b"BADCHARSET ({1}\r\na)",
        'resp-text-code =/ "BADCHARSET" SP "(" astring *(SP astring) ")"',
        "a charset of BADCHARSET is an astring in RFC 3501",
        "RFC 3501 section 9",
    ),
    Wider(
        "append-uid",
        b"3955:3957",
        "append-uid =/ uid-set",
        "of several messages there are several UIDs",
        "RFC 4315 section 4",
    ),
    Wider(
        "literal8",
        b"~{1+}\r\n\0",
        'literal8 = "~{" number64 ["+"] "}" CRLF *OCTET',
        "non-synchronizing literals have the same form",
        "RFC 4466 section 3",
    ),
)


@functools.cache
def wide_model() -> Model:
    """The published rules with all that our grammar accepts besides."""
    return Model(UNKNOWN, *(d.abnf.removeprefix(UNKNOWN) for d in DIFFERENCES if isinstance(d, Wider)), order=REV2)


def disagreement(rule: str, octets: bytes, tree: Tree | None = None) -> str:
    """A difference that no entry explains, or nothing; ``tree``: how the ABNF derives the octets, if known."""
    needed = beyond(rule, octets)
    tree = tree or rev2_model().tree(rule, octets)
    if tree and needed != frozenset() and not any(d.recognise(tree) for d in DIFFERENCES if isinstance(d, Narrower)):
        return f"refused, or needs {needed}, but RFC 9051 derives it: {rule} {octets!r}"
    if not tree and needed == frozenset():
        wide = wide_model().tree(rule, octets)
        if not wide or owned_name_read_generically(wide):
            return f"needs no more than IMAP4rev2, but RFC 9051 does not derive it: {rule} {octets!r}"
    return ""


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda d: f"{d.rule} {d.example!r}")
def test_each_difference_is_real(difference: Narrower | Wider) -> None:
    rule, example = difference.rule, difference.example
    tree = rev2_model().tree(rule, example)
    match difference:
        case Narrower():
            assert tree
            assert difference.recognise(tree)
            assert beyond(rule, example) != frozenset()
        case Wider():
            assert not tree
            assert Model(difference.abnf, order=REV2).derives(rule, example)
            assert beyond(rule, example) == frozenset()


def test_every_rule_of_the_abnf_has_a_place() -> None:
    known = {name.replace("_", "-") for name in rev1.loaded().grammar.rules}
    assert {rule for rule in RULES if place(rule).rule not in known} == set()
    assert set(published_names(REV2)) == rev2_model().names()
    assert set(PLACES) - set(abnf_places.PLACES) | set(NOT_TRIED) <= rev2_model().names()


def test_the_model_takes_every_alternative_and_reads_what_it_writes() -> None:
    model, rng, uses = rev2_model(), random.Random(9051), Uses()
    for rule in RULES:
        for _ in range(1000):
            tree = model.derive(rule, rng, 20, uses)
            if model.alternatives(rule) <= set(uses):
                break
        assert model.alternatives(rule) - set(uses) == set(), rule
        assert model.derives(rule, tree.octets)


@pytest.mark.parametrize("rule", RULES)
@limited(2)
@given(seed=rev1.SEEDS)
def test_what_the_abnf_derives_we_accept(rule: str, seed: int) -> None:
    where, rng, uses, model = place(rule), random.Random(seed), Uses(), rev2_model()
    for _ in range(8):
        tree = model.derive(rule, rng, rng.choice(rev1.BUDGETS), uses)
        octets = where.before + tree.octets + where.after
        whole = tree if where.rule == rule else model.tree(where.rule, octets)
        if whole:  # else that place is not in RFC 9051
            assert not disagreement(where.rule, octets, whole)
        else:
            assert beyond(where.rule, octets) is not None


@pytest.mark.parametrize("rule", RULES)
@limited(2)
@given(seed=rev1.SEEDS)
def test_what_is_nearly_derived_both_take_or_refuse(rule: str, seed: int) -> None:
    where, rng, uses = place(rule), random.Random(seed), Uses()
    for _ in range(6):
        tree = wide_model().derive(rule, rng, rng.choice(rev1.BUDGETS), uses)
        octets = where.before + mutated(tree.octets, rng) + where.after
        assert not disagreement(where.rule, octets)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule not in {*PLACES, *rev1.TOO_DEEP}])
@limited(3)
@given(data=st.data())
def test_what_our_grammar_derives_the_abnf_derives(rule: str, data: st.DataObject) -> None:
    octets = data.draw(ours(rule)).encode("latin-1")
    assume(len(octets) <= rev1.MAX_OCTETS)
    assert not disagreement(rule, octets)


@pytest.mark.parametrize("file", sorted({entry.file for entry in ENTRIES if entry.file != "gmail"}))
def test_the_fixtures_both_take_or_refuse(file: str) -> None:
    problems = [
        disagreement(rule, entry.octets)
        for entry in rev1.fixtures_of(file)
        for rule in rev1.MESSAGES.get(entry.rule, (entry.rule.replace("_", "-"),))
        if rule in RULES and place(rule).rule == rule
    ]
    assert [problem for problem in problems if problem] == []


@pytest.mark.parametrize("where", [each for each in abnf_places.OCTET_PLACES if each.rule in RULES], ids=str)
def test_each_octet_there_both_take_or_refuse(where: Place) -> None:
    octets = (bytes([octet]) for octet in (*range(0x82), 0xA0, 0xB5, 0xDF, 0xFF))
    problems = (disagreement(where.rule, where.before + octet + where.after) for octet in octets)
    assert [problem for problem in problems if problem] == []

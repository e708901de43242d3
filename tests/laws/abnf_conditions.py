"""Law 6: conditions for derivations of the ABNF that our grammar refuses."""

from __future__ import annotations

import itertools
import operator
import re

from imapgrammar.syntax.limits import MAX_NESTING
from laws.abnf_model import Tree

MAX_32 = 2**32 - 1
MAX_63 = 2**63 - 1


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
    copied = ([each for each in code.children if each.rule == "uid-set"] for code in tree.find("resp-code-copy"))
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
    """The content of a string, which may be in any form."""
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

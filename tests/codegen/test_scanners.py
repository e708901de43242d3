"""Scanners: each finds the same end as the regular expression that it is made from."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.support import executed
from imapgrammar import GrammarError
from imapgrammar._generated.grammar import grammar
from imapgrammar.codegen import scanners
from imapgrammar.compiled import scanners as real
from imapgrammar.syntax import ir
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.lookahead import Ahead
from imapgrammar.syntax.registry import Registry
from imapgrammar.syntax.terminals import Octets

Scan = Callable[[bytes, int], int]

TERMINALS = sorted(scanners.values(grammar()))
INTERESTING = b'019aAzZ "\\()[]{}~+-=*%:,.$\r\0\x7f\xff'


def of_terminal(name: str) -> tuple[re.Pattern[bytes], Scan]:
    scan: Scan = vars(real)[f"scan_{name}"]
    return compiled(grammar().terminals[name].pattern), scan


def compiled(pattern: str) -> re.Pattern[bytes]:
    return re.compile(pattern.encode("latin-1"), re.IGNORECASE)


def end(pattern: re.Pattern[bytes], octets: bytes, start: int = 0) -> int:
    found = pattern.match(octets, start)
    return found.end() if found else -1


@functools.cache
def like(pattern: re.Pattern[bytes]) -> st.SearchStrategy[bytes]:
    """Octets of a pattern, most of them with some others added, or put in the place of some."""
    matching = st.from_regex(pattern, fullmatch=True)
    others = st.lists(st.sampled_from(INTERESTING), max_size=4).map(bytes)
    return st.builds(_mutated, matching, st.integers(0, 30), st.integers(0, 2), others)


def _mutated(octets: bytes, start: int, cut: int, others: bytes) -> bytes:
    return octets[:start] + others + octets[start + cut :]


@pytest.mark.parametrize("name", TERMINALS)
@given(data=st.data())
def test_a_scanner_ends_where_its_pattern_does(name: str, data: st.DataObject) -> None:
    pattern, scan = of_terminal(name)
    octets = data.draw(like(pattern))
    # In a message, which has LF only at the end of a CRLF, and the last one at its end.
    line = b"* " + octets.partition(b"\n")[0].removesuffix(b"\r") + b"\r\n"
    assert scan(line, 2) == end(pattern, line, 2)
    # Alone, as the writer asks of any value, whether it is all of one.
    value = octets + data.draw(st.sampled_from([b"", b"\r", b"\n", b"\r\n", b"\r\na"]))
    assert (scan(value + b"\n", 0) == len(value)) == bool(pattern.fullmatch(value))


@pytest.mark.parametrize("name", TERMINALS)
def test_a_scanner_reads_no_further_than_the_line(name: str) -> None:
    pattern, scan = of_terminal(name)
    for octets in (b"", *(bytes([octet]) for octet in range(256) if octet != 0x0A)):
        for line in (octets + b"\r\n", octets + b"\n"):
            assert scan(line, 0) == end(pattern, line), line


# Toy patterns


def scanner(pattern: str) -> Scan:
    """The scanner of a pattern."""
    toy = ir.Grammar({}, {"TOY": ir.TerminalRule("TOY", pattern, Octets())})
    modules = executed({"scanners": scanners.module(toy, Ahead(toy))}, Registry())
    scan: Scan = vars(modules["scanners"])["scan_TOY"]
    return scan


LINES = [bytes(octets) + b"\r\n" for size in range(6) for octets in itertools.product(b"aBcd1", repeat=size)]
"""All lines of up to five of these octets."""


@pytest.mark.parametrize(
    "pattern",
    [
        # Octets, and classes of them; from the fourth on in a row they are a word.
        "a",
        "a1",
        "abcd",
        "abcd1",
        "[a-c]1",
        "[^a]",
        "[^ab\\n]c",
        "[\\x00-`]",
        # Repeats, and repeats in them.
        "a?",
        "a*",
        "a+b",
        "a{3}",
        "a{1,2}b",
        "a{2,}b",
        "a{1,3}",
        "a{2,4}b",
        "[a-c]{0,2}1",
        "(?:ab)*",
        "(?:ab)+c",
        "(?:ab)?c",
        "(?:ab){2,}",
        "(?:ab){1,2}",
        "(?:ab){2}c",
        "(?:ab){2,4}",
        "1(?:ab){0,2}c",
        "(?:a{1,2}b){3}1",
        "(?:a+b)*",
        "(?:a(?:bc)*d)+",
        "a(?:b(?:c(?:d)?)?)?",
        "(?:[a-c]|1[a-c])*d",
        "(?:[ab]|c[ab]|1(?!1))*",
        # Alternatives, some with a common beginning.
        "(?:ab|cd)",
        "(?:ab|ac|ad)",
        "(?:ab|a(?:c|d)1)",
        "(?:abc|a|abd)",
        "(?:abca|abcb|b)1",
        "(?:ab|cd)(?:ab|1)",
        "(?:ab|c*)d",
        "(?:a{2}|b{3})c",
        "(?:a+b|1c)+d",
        "(?:a1|b)*",
        "(?:(?:c1|[ab])|d)*1",
        "(?:a|ab|abc)",
        "(?:abc|ab|a)",
        "c(?:abc|ab|a)",
        "a(?:b|)",
        # What must not come, and the end of the line.
        "(?!a)[a-c]",
        "(?!ab)[a-c]+",
        "(?!ab|c(?!d))[a-d]+",
        "(?!a+b)[a-d]+",
        "a(?!b)",
        "ab(?![^cd])",
        "(?:a(?!b)|ab)+",
        "(?:(?!ab)[a-d])+",
        "(?!a*\\r)[a-d]+",
        "(?!ab(?:\\r|$))[a-d]+",
        "a\\r\\n",
    ],
)
def test_toy_scanners(pattern: str) -> None:
    scan, wanted = scanner(pattern), compiled(pattern)
    assert [(line, scan(line, 0)) for line in LINES] == [(line, end(wanted, line)) for line in LINES]


@pytest.mark.parametrize(
    "pattern",
    [
        # What is there no times.
        "(?:ab){0}c",
        # What can be of no octet, any number of times.
        "a(?:b*)*",
        "a(?:b|c*)+",
        "a(?:(?:bc)?)+",
        # What goes on past the end of the line.
        "[^a]+",
        "a\\r\\nb",
        "(?!\\r\\n(?!a))[a-d]+",
    ],
)
def test_what_a_scanner_cannot_do_is_refused(pattern: str) -> None:
    with pytest.raises(GrammarError):
        scanner(pattern)


@pytest.mark.parametrize("name", TERMINALS)
@given(data=st.data())
def test_a_scanner_and_a_pattern_without_backtracking_find_the_same_end(name: str, data: st.DataObject) -> None:
    pattern, _ = of_terminal(name)
    octets = data.draw(like(pattern))
    assert end(Forms(grammar()).pattern(name), octets) == end(pattern, octets)

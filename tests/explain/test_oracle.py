"""The second pass takes shortcuts; its errors are the same as without them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from explain.oracle import Oracle
from imapgrammar._generated import grammar as generated
from imapgrammar.compiled.parser import READERS, SKIPPERS, read_client_message, read_server_message
from imapgrammar.compiled.runtime import begin_noting, end_noting, read_items, skip_items
from imapgrammar.compiled.scanners import SCANNERS
from imapgrammar.errors import ParseError
from imapgrammar.explain.reading import Diagnosis
from imapgrammar.explain.shortcuts import Tools
from imapgrammar.fuzzing.mutation import mutated
from imapgrammar.syntax.registry import declared

TESTS = Path(__file__).parents[1]
TOOLS = Tools(READERS, SKIPPERS, SCANNERS, read_items, skip_items, begin_noting, end_noting)
CHANCE = random.Random(5)
PARTS = (generated.grammar(), declared().constraints, generated.FOLLOW, declared().secrets)


def fixtures() -> Iterator[tuple[str, bytes]]:
    """The messages of the fixtures, valid and invalid."""
    for path in sorted((TESTS / "fixtures").glob("*.yaml")):
        for entries in yaml.safe_load(path.read_text("utf-8")).values():
            for entry in entries:
                octets = entry.get("octets")
                if entry["rule"] in ("client_message", "server_message") and isinstance(octets, str):
                    yield entry["rule"], octets.encode("latin-1", "replace")


ALL = [*fixtures()]
OCTETS = [octets for _, octets in ALL]
PUMPED = [
    ("client_message", b"a SEARCH" + b" 1" * 300 + b"\0\r\n"),
    ("client_message", b"a SEARCH " + b"(" * 66 + b"ALL"),
    ("client_message", b"a SEARCH " + b"NOT " * 63 + b"ALL x\r\n"),
    ("client_message", b"1 ESEARCH RETURN () CHARSET " + b"1 " * 300 + b"1\0\r\n"),
    ("client_message", b"a FETCH 1 (" + b"FLAGS " * 300 + b")\r\n"),
    ("client_message", b"a STORE 1 FLAGS (" + b"\\Seen " * 300 + b"%)\r\n"),
    ("server_message", b"* 1 FETCH (X (" + b"() " * 300 + b"\0))\r\n"),
    ("server_message", b"* 1 FETCH (X " + b"(" * 60 + b"() " * 300 + b"\0))\r\n"),
    ("server_message", b"* SEARCH" + b" 1" * 300 + b" 0\r\n"),
    ("server_message", b"* SORT" + b" 1" * 300 + b" 4294967296 5\r\n"),
    ("server_message", b"* THREAD " + b"(1 2)" * 300 + b"(1 2\r\n"),
    ("server_message", b"* LIST (" + b"\\Noselect " * 300 + b') "/" x\r\n'),
    ("server_message", b"* ID (" + b'"a" NIL ' * 300 + b'"a")\r\n'),
    ("server_message", b'* 1 FETCH (BODY ("a" "b" (' + b'"c" "d" ' * 300 + b'"e") NIL NIL "7BIT" 3))\r\n'),
    ("server_message", b'* 1 FETCH (BODY (("a" "b" NIL NIL NIL "7BIT" 3)' * 65 + b"))\r\n"),
    ("server_message", b"* FLAGS (" + b"$x " * 300 + b"\r\n"),
    ("server_message", b"* CAPABILITY" + b" X=Y" * 300 + b"  IMAP4rev1\r\n"),
    ("server_message", b"* FOO " + b"a (b) " * 300 + b"\0\r\n"),
    # Choices in lists, and secrets in lists.
    ("server_message", b"* URLFETCH" + b' "a" NIL' * 40 + b" (\r\n"),
    ("server_message", b"* URLFETCH" + b' a NIL b (BODY "x")' * 20 + b" c (BODY NIL) (BODY NIL) \r\n"),
    ("server_message", b'* URLFETCH a "x" b (BINARY NIL) c {1}\r\nx' * 2 + b"\r\n"),
    ("server_message", b"* FOO " + b"{0}\r\n" * 40 + b"\0\r\n"),
    ("server_message", b"* FOO " + b"x{1}\r\na~{1}\r\n\0" * 20 + b"{9}\r\nx\r\n"),
    ("client_message", b"a FOO " + b"x {1+}\r\na" * 20 + b"{1}\r\n\0\r\n"),
    ("server_message", b"* OK [URLMECH INTERNAL" + b" A" * 40 + b"\0] x\r\n"),
    ("server_message", b"* OK [URLMECH INTERNAL" + b" A" * 40 + b"= x\r\n"),
    ("server_message", b"* OK [URLMECH INTERNAL" + b" A=" * 40 + b"\0] x\r\n"),
    ("server_message", b"* OK [URLMECH INTERNAL" + b" A" * 9 + b" A= A" + b" A=YWJj" * 9 + b" A" * 9 + b" ] x\r\n"),
    ("server_message", b"* OK [URLMECH INTERNAL" + b" A" * 9 + b" A=YWJj" * 9 + b"] x\0\r\n"),
    ("server_message", b"* OK [URLMECH INTERNAL" + b" A=YWJj A" * 9 + b" A=?] x\r\n"),
    ("server_message", b'* CONVERTED (TAG "a") (BODY[] (ERROR "" BADPARAMETERS "a/b"' + b" NIL" * 9 + b"?)))\r\n"),
    ("server_message", b'* LIST () "/" "' + b"\\\\" * 40 + b'\\"x" \r\n'),
    # Values that are refused: many, and before what is no syntax.
    ("server_message", b"* SEARCH" + b" 4294967296" * 40 + b"\r\n"),
    ("server_message", b"* SEARCH 1" + b" 4294967296" * 40 + b" 1 0\r\n"),
    ("server_message", b"* SEARCH 1" + b" 4294967296 1" * 40 + b" (MODSEQ 1 2)\r\n"),
    ("server_message", b"* SEARCH" + b" 4294967296" * 40 + b" (MODSEQ 0)\r\n"),
    ("server_message", b"* THREAD " + b"(4294967296)" * 40 + b"(1\r\n"),
    ("server_message", b"* THREAD " + b"((4294967296)(4294967297 2))" * 10 + b"\r\n"),
    ("server_message", b"* THREAD " + b"(4294967296 (1)(1 0))" * 10 + b"\r\n"),
    ("server_message", b"* LISTRIGHTS x a" + b" A" * 40 + b"\r\n"),
    ("server_message", b"* LISTRIGHTS x a" + b" A" * 40 + b" %\r\n"),
    ("server_message", b"* QUOTA x (" + b"A 1 9223372036854775808 " * 20 + b"A 1)\r\n"),
    ("server_message", b"* LIST (" + b"\\Noselect " * 20 + b'\\HasChildren) "/" x\r\n'),
    ("server_message", b"* 1 FETCH (" + b"UID 4294967296 MODSEQ (0) " * 20 + b"FLAGS (x)\r\n"),
    ("server_message", b"* 1 FETCH (" + b"UID 4294967296 FLAGS (a b) " * 20 + b"UID 1)\r\n"),
    ("client_message", b"a SEARCH" + b" UID 4294967296" * 40 + b"\r\n"),
    ("client_message", b"a SEARCH" + b" UID 4294967296 OR ALL (NOT 4294967296 ALL)" * 20 + b" OR ALL\r\n"),
    ("client_message", b"a SEARCH " + b"(UID 4294967296 " * 20 + b")" * 19 + b"\r\n"),
]


def damaged() -> Iterator[tuple[str, bytes]]:
    """Messages with a few octets changed."""
    for rule, octets in CHANCE.choices(ALL, k=1500):
        yield rule, mutated(octets, OCTETS, CHANCE)


def told(error: ParseError) -> tuple[object, ...]:
    """All that an error says."""
    return error.offset, error.rule, error.expected, error.section, error.detail, error.secret


def is_message(rule: str, octets: bytes) -> bool:
    """Return whether the compiled engine reads octets as a message."""
    read = read_client_message if rule == "client_message" else read_server_message
    return octets.endswith(b"\n") and read(octets, 0)[1] == len(octets)


REFUSED = [each for each in (*ALL, *PUMPED, *damaged()) if not is_message(*each)]


@pytest.mark.parametrize("tools", [Tools(), TOOLS], ids=["alone", "with tools"])
def test_errors_are_those_of_the_oracle(tools: Tools) -> None:
    oracle, diagnosis = Oracle(*PARTS), Diagnosis(*PARTS, tools)
    for rule, octets in REFUSED:
        assert told(diagnosis.explain(octets, rule)) == told(oracle.explain(octets, rule)), octets


def test_there_is_something_to_explain() -> None:
    assert len(REFUSED) > 2000


def test_no_error_says_that_a_rule_expects_itself() -> None:
    diagnosis = Diagnosis(*PARTS, TOOLS)
    for rule, octets in REFUSED:
        error = diagnosis.explain(octets, rule)
        assert error.expected != (error.rule,), octets

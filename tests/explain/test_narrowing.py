"""Errors name the field that a reader would look for, and the octet or the space that is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explain.support import diagnosis
from imapgrammar import ParseError, parse_command, parse_response

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "errors.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["octets"].strip()[:60])
def test_the_error(case: dict[str, Any]) -> None:
    octets = case["octets"].encode("latin-1")
    with pytest.raises(ParseError) as caught:
        (parse_response if case["side"] == "server" else parse_command)(octets)
    error = caught.value
    assert (error.offset, f"{error.rule}: {error.message}") == (case["offset"], case["error"])


def test_there_are_cases_of_both_sides() -> None:
    sides = [case["side"] for case in CASES]
    assert sides.count("server") > 100
    assert sides.count("client") > 40


TOY = """thing: "A" SP name [SP "(" NUMBER ")"] -> two | "B" SP SET -> single | "C" SP "(" [word (SP word)*] ")" -> one
    | "D" SP name SP name -> pair | other
other: "E" SP WORD -> one
name: kind
word: WORD
kind: ATOM | QUOTED
"""


@pytest.mark.parametrize(
    ("octets", "offset", "rule", "message"),
    [
        # A name that needs quotes.
        (b"A x(y", 3, "name", 'this octet can stand in quotes only (found "(y\\r\\n")'),
        (b"A x y", 3, "name", 'a space can stand in quotes only (found " y\\r\\n")'),
        (b"A x y (1)", 3, "name", 'a space can stand in quotes only (found " y (1)\\r\\n")'),
        (b"D x y z", 5, "name", 'a space can stand in quotes only (found " z\\r\\n")'),
        # Quotes would not make it valid.
        (b"A x (y)", 5, "thing", 'expected number, found "y)\\r\\n"'),
        (b"A x y\x80", 4, "thing", 'expected "(", found "y\\x80\\r\\n"'),
        (b"A (", 2, "name", 'expected kind, found "(\\r\\n"'),
        # A set that goes on wrongly.
        (b"B 1,x", 4, "set", 'expected nz-number, found "x\\r\\n"'),
        # A word that is not quoted anywhere.
        (b"E x(", 3, "word", 'this octet cannot stand here (found "(\\r\\n")'),
        # Spaces.
        (b"A  x", 2, "name", 'one space only (found " x\\r\\n")'),
        (b"C ( x)", 3, "thing", 'no space after a parenthesis (found " x)\\r\\n")'),
        (b"C (x )", 4, "thing", 'no space before a parenthesis (found " )\\r\\n")'),
        (b"A x ", 3, "thing", 'no space before CRLF (found " \\r\\n")'),
        # Without the space it would not be valid either.
        (b"C (x )y", 5, "thing", 'expected word, found ")y\\r\\n"'),
    ],
)
def test_a_toy(octets: bytes, offset: int, rule: str, message: str) -> None:
    error = diagnosis(TOY).explain(octets + b"\r\n", "client_message")
    assert (error.offset, error.rule, error.message) == (offset, rule, message)


def test_nothing_is_said_about_the_spelling_of_secrets() -> None:
    error = diagnosis(TOY, secrets=["ATOM"]).explain(b"A x(y\r\n", "client_message")
    assert (error.rule, error.message) == ("client-message", "expected CRLF or SP, found secret octets")

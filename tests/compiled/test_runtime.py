"""Run-time support of the parser: reading by syntax alone, to find faults."""

from __future__ import annotations

import threading

import pytest

from imapgrammar import ParseError, parse_response
from imapgrammar.compiled import runtime
from imapgrammar.compiled.parser import READERS
from imapgrammar.nodes import SearchData

REFUSED = b"4294967296 0 1 x\r\n"
"""Numbers of which the first two are out of range for an nz-number, and no number."""


def items(function: object, octets: bytes, rule: str = "NZ_NUMBER") -> tuple[int, int]:
    """The offset that is reached in a list of items with an SP behind each, and the number of values."""
    values: list[object] = []
    read, _ = READERS[rule]
    assert callable(function)
    return function(octets, 0, [(b"", read, -1), (b" ", None, -1)], False, values), len(values)


def test_values_do_not_count_where_only_the_syntax_does() -> None:
    assert items(runtime.read_items, REFUSED) == (0, 0)
    assert items(runtime.skip_items, b"4294967296 1 1 x\r\n") == (13, 2)
    assert items(runtime.read_items, b"1 2 3 x\r\n") == items(runtime.skip_items, b"1 2 3 x\r\n") == (4, 2)


def test_what_is_no_syntax_is_not_skipped() -> None:
    assert items(runtime.skip_items, b"1 x\r\n") == (0, 0)
    assert items(runtime.skip_items, b"1 2 x\r\n") == (2, 1)


def test_constraints_do_not_count_either() -> None:
    assert items(runtime.read_items, b"A B c %\r\n", "rights") == (0, 0)
    assert items(runtime.skip_items, b"A B c %\r\n", "rights") == (4, 2)


def test_values_count_again_after_that_and_in_other_threads() -> None:
    items(runtime.skip_items, REFUSED)
    with pytest.raises(ParseError):
        parse_response(b"* SEARCH 4294967296\r\n")
    errors: list[ParseError] = []

    def read() -> None:
        with pytest.raises(ParseError) as caught:
            parse_response(b"* SEARCH 4294967296\r\n")
        errors.append(caught.value)

    runtime.SYNTAX_ONLY.add(threading.get_ident())
    try:
        thread = threading.Thread(target=read)
        thread.start()
        thread.join()
        assert isinstance(parse_response(b"* SEARCH 4294967296\r\n"), SearchData)
    finally:
        runtime.SYNTAX_ONLY.clear()
    assert [error.detail for error in errors] == ["not in 1..4294967295"]

"""Laws 1, 2, 3 and 5 for IMAP URLs, which both engines read without a message around."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from imapgrammar import ParseError, SerializeError, jsonable, parse_url, reference, serialize_url
from imapgrammar.fuzzing.mutation import mutated
from imapgrammar.node import Node
from imapgrammar.reference.loader import load
from imapgrammar.strategies import from_rule, unchecked
from laws.generated import from_node
from laws.test_round_trip import is_documented, spelling

URL = "url_reference"
PIECES = [b"imap://", b"//", b"/", b"@", b":", b"%2F", b"[::1]", b";AUTH=*", b"/;UID=7", b"/;SECTION=1", b";URLAUTH="]


def alike(octets: bytes) -> Node | None:
    """Return the URL that both engines read; None if both refuse it."""
    ours, theirs = (_read(parse, octets) for parse in (parse_url, lambda octets: reference.parse(octets, URL)))
    if isinstance(ours, ParseError) and isinstance(theirs, ParseError):
        assert ours.offset == theirs.offset
        return None
    assert ours == theirs
    assert isinstance(ours, Node)
    return ours


def _read(parse: Callable[[bytes], object], octets: bytes) -> object:
    try:
        return parse(octets)
    except ParseError as error:
        is_documented(error, octets)
        return error


@given(from_rule("url-reference"))
def test_read_then_write(octets: bytes) -> None:
    url = alike(octets)
    assert url is not None
    written = serialize_url(url)  # type: ignore[arg-type]
    assert spelling(written) == spelling(octets)
    assert parse_url(written) == url
    assert jsonable.from_json(jsonable.to_json(url)) == url


@given(unchecked("url-reference"), st.randoms(use_true_random=False))
def test_mutated_urls_are_read_alike(octets: bytes, chance: random.Random) -> None:
    alike(mutated(octets, PIECES, chance))


@given(st.binary(max_size=30))
@example(b"")
@example(b"\r\n")
@example(b"imap://h\r\n")
@example(b"imap://h:" + b"9" * 5000)
@example(b"imap://h/" + b"%2f/" * 5000)
def test_any_octets_are_read_alike(octets: bytes) -> None:
    alike(octets)


@pytest.mark.parametrize("cls", load().grammar.nodes[URL], ids=lambda cls: cls.__name__)
def test_write_then_read(cls: type[Node]) -> None:
    @given(from_node(cls))
    def law(url: Node) -> None:
        try:
            theirs = reference.serialize(url, URL)
        except SerializeError:
            with pytest.raises(SerializeError):
                serialize_url(url)  # type: ignore[arg-type]
        else:
            assert serialize_url(url) == theirs  # type: ignore[arg-type]
            assert parse_url(theirs) == url

    law()

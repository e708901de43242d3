"""IMAP URLs: the values in their nodes, and their errors."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest

from imapgrammar import ParseError, SerializeError, parse_response, parse_url, serialize, serialize_url
from imapgrammar.dates import InternetDateTime
from imapgrammar.nodes import (
    EncAuthType,
    EncMailbox,
    EncSearch,
    IabsolutePath,
    ImapUrl,
    ImessageList,
    ImessagePart,
    IpathEmpty,
    IurlAuth,
)
from imapgrammar.strings import Mailbox, PercentEncoded

EXAMPLES = Path(__file__).parent / "examples"
WRONG = (b"/;urlauth=", b";UID=113330;section=1.5.9")
"""The errors of the URLs in RFC 5550 and RFC 4469 that are not valid."""


@pytest.mark.parametrize("data", [b"", b"a", b"gray council", b"%41", bytes(range(256))])
def test_octets_are_percent_encoded_and_decoded(data: bytes) -> None:
    for kind in (PercentEncoded, EncMailbox, EncSearch):
        encoded = kind.encode(data)
        assert encoded.data == data
        assert re.fullmatch(rb"(?:[A-Za-z0-9\-._~/]|%[0-9A-F]{2})*", encoded)


def test_percent_encoding_is_spelling() -> None:
    assert PercentEncoded(b"%2f%2Fa").data == b"//a"
    assert repr(EncSearch(b"%2f")) == "EncSearch(b'%2f')"
    assert EncSearch.from_text("é").text == "é"
    with pytest.raises(UnicodeError):
        _ = EncSearch(b"%FF").text


@pytest.mark.parametrize(
    ("name", "encoded"),
    [
        (b"~peter/&ZeVnLIqe-/&U,BTFw-", b"~peter/%E6%97%A5%E6%9C%AC%E8%AA%9E/%E5%8F%B0%E5%8C%97"),
        (b"/a", b"%2Fa"),
        (b"./a/../b.c/..", b"%2E/a/%2E%2E/b.c/%2E%2E"),
        (b"a/;UID=1?", b"a/%3BUID%3D1%3F"),
    ],
)
def test_names_of_mailboxes_are_of_utf8(name: bytes, encoded: bytes) -> None:
    made = EncMailbox.from_text(Mailbox(name).text)
    assert made == encoded
    assert Mailbox.from_text(made.text) == Mailbox(name)
    assert serialize_url(IabsolutePath(ImessageList(made))) == b"/" + encoded


@pytest.mark.parametrize(
    ("octets", "time"),
    [
        (b"2005-10-28T23:59:59Z", datetime.datetime(2005, 10, 28, 23, 59, 59, 0, datetime.UTC)),
        (
            b"1985-04-12t23:20:50.52-08:30",
            datetime.datetime(
                1985, 4, 12, 23, 20, 50, 520_000, datetime.timezone(-datetime.timedelta(hours=8, minutes=30))
            ),
        ),
    ],
)
def test_expiry(octets: bytes, time: datetime.datetime) -> None:
    url = parse_url(b"/a/;UID=1;EXPIRE=" + octets + b";URLAUTH=anonymous:INTERNAL:" + b"0" * 32)
    assert isinstance(url, IabsolutePath)
    assert isinstance(url.command, ImessagePart)
    assert isinstance(url.command.urlauth, IurlAuth)
    assert url.command.urlauth.expire == octets
    assert url.command.urlauth.expire.datetime == time
    assert InternetDateTime.of(time).datetime == time


def test_times_that_are_none() -> None:
    for octets in (b"2005-02-29T00:00:00Z", b"1990-12-31T23:59:60Z"):
        with pytest.raises(ValueError, match=r"day|second"):
            _ = InternetDateTime(octets).datetime
    with pytest.raises(ValueError, match="needs a zone"):
        InternetDateTime.of(datetime.datetime(2005, 10, 28))
    odd = datetime.timezone(datetime.timedelta(minutes=19, seconds=32))
    assert InternetDateTime.of(datetime.datetime(1930, 1, 1, tzinfo=odd)) == b"1929-12-31T23:59:28+00:19"


def test_whatever_holds_the_octets() -> None:
    octets = bytearray(b"imap://h/a")
    for each in (octets, memoryview(octets)):
        assert parse_url(each) == parse_url(b"imap://h/a")
    with pytest.raises(TypeError):
        parse_url("imap://h/a")  # type: ignore[arg-type]
    assert parse_url(b"") == IpathEmpty()


def test_errors_tell_of_the_url_alone() -> None:
    with pytest.raises(ParseError) as caught:
        parse_url(b"imap://h/a/;UID=1/")
    assert str(caught.value) == (
        'offset 18: imessagepart: expected ";PARTIAL=" or ";SECTION=", the message ends here [RFC 5092 section 11]'
    )
    assert caught.value.octets == b"imap://h/a/;UID=1/"


def test_a_token_is_not_shown() -> None:
    octets = b"imap://h/a/;UID=1;URLAUTH=anonymous:INTERNAL:" + b"0" * 32
    url = parse_url(octets)
    assert "0000" not in repr(url)
    with pytest.raises(ParseError) as caught:
        parse_url(octets + b"?")
    assert "0000" not in str(caught.value) + caught.value.excerpt()


def test_a_url_is_no_message() -> None:
    url = parse_url(b"imap://h")
    with pytest.raises(SerializeError):
        serialize(url)  # type: ignore[arg-type]
    with pytest.raises(SerializeError):
        serialize_url(parse_response(b"* OK x\r\n"))  # type: ignore[arg-type]


def test_any_mechanism_is_not_encoded() -> None:
    url = parse_url(b"imap://;AUTH=*@h")
    assert isinstance(url, ImapUrl)
    assert url.server.userinfo is not None
    assert url.server.userinfo.auth == EncAuthType(b"*") != EncAuthType.encode(b"*")


def test_the_urls_in_examples_are_urls() -> None:
    texts = (path.read_text("latin-1") for path in EXAMPLES.glob("*.txt"))
    urls = {
        url for text in texts for url in re.findall(r'"((?:imap:/|/\w+;UIDVALIDITY=)[^" ]+)"|(IMAP://[^ \]]+)', text)
    }
    found = [(quoted or bare).encode() for quoted, bare in urls]
    assert len(found) > 30
    for octets in found:
        if not octets.endswith(WRONG[1]) and WRONG[0] not in octets:
            assert serialize_url(parse_url(octets)).lower() == octets.lower()

"""Modified UTF-7: encoding and decoding; forms other than the one valid form are refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imapgrammar.mutf7 import decode, encode

NAMES = {
    "": b"",
    "INBOX": b"INBOX",
    "台北": b"&U,BTFw-",
    # RFC 3501 section 5.1.3
    "~peter/mail/台北/日本語": b"~peter/mail/&U,BTFw-/&ZeVnLIqe-",
    "☺!": b"&Jjo-!",
    "&": b"&-",
    "Lost & Found": b"Lost &- Found",
    "&&": b"&-&-",
    "&-": b"&--",
    "台&北": b"&U,A-&-&Uxc-",
    "Entwürfe": b"Entw&APw-rfe",
    "é": b"&AOk-",
    "😀": b"&2D3eAA-",
    "\t": b"&AAk-",
    "\x00": b"&AAA-",
    "\x7f": b"&AH8-",
    "\xff": b"&AP8-",
    '\\"+,/{%*~': b'\\"+,/{%*~',
}

BAD = {
    "an & that begins no encoded run": [b"&", b"a&", b"&Jjo", b"&Jjo!", b"Tom & Jerry", b"& -", b"&&-"],
    "null shifts, RFC 3501 section 5.1.3": [b"&U,BTFw-&ZeVnLIqe-", b"&Jjo-&Jjo-"],
    "printing characters in base64": [b"&AGE-", b"&AGEA6Q-", b"&AOkAYQ-", b"&ACA-"],
    "wrong base64": [b"&A-", b"&AA-", b"&AAAAA-", b"&U/BTFw-", b"&AOk=-", b"&Jjp-", b"&!!!-", b"&AOkA-"],
    "surrogates alone": [b"&2AA-", b"&3AA-", b"&2D0-", b"&3gDYPQ-"],
    "characters that cannot represent themselves": [b"a\tb", b"\x00", b"\x7f", b"\r\n"],
    "octets over 127": [b"\xe6\x97\xa5", b"caf\xe9", b"&\xe9-"],
}


@pytest.mark.parametrize(("text", "octets"), NAMES.items())
def test_known_names(text: str, octets: bytes) -> None:
    assert encode(text) == octets
    assert decode(octets) == text


@pytest.mark.parametrize("octets", [octets for group in BAD.values() for octets in group], ids=ascii)
def test_refuses(octets: bytes) -> None:
    with pytest.raises(UnicodeError):
        decode(octets)


@pytest.mark.parametrize("text", ["\ud800", "a\udc00", "\udc00\ud800"], ids=ascii)
def test_a_surrogate_alone_is_no_character(text: str) -> None:
    with pytest.raises(UnicodeError):
        encode(text)


@given(st.text())
def test_there_and_back(text: str) -> None:
    octets = encode(text)
    assert all(0x20 <= octet <= 0x7E for octet in octets)
    assert decode(octets) == text


@given(st.text(alphabet="&-aé台😀\t", max_size=12))
def test_there_and_back_where_runs_begin_and_end(text: str) -> None:
    assert decode(encode(text)) == text


@given(st.binary() | st.text(alphabet="&-,+/=AaQq é", max_size=12).map(lambda text: text.encode("latin-1")))
def test_what_is_decoded_has_no_other_form(octets: bytes) -> None:
    try:
        text = decode(octets)
    except UnicodeError:
        return
    assert encode(text) == octets


@given(st.binary(max_size=12).map(lambda run: b"&" + run + b"-"))
def test_any_run_is_decoded_or_refused(octets: bytes) -> None:
    try:
        decode(octets)
    except UnicodeError:
        return

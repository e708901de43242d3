"""Passwords and SASL data in octets that are no message."""

from __future__ import annotations

import pytest

from imapgrammar.syntax.credentials import credentials


@pytest.mark.parametrize(
    ("shown", "hidden"),
    [
        (b"a LOGIN ", b"fred secret\r\n"),
        (b"a  LOGIN ", b"fred secret\r\n"),
        (b"a\tLOGIN ", b"fred secret\r\n"),
        (b"\0 a login ", b"fred secret\r\n"),
        (b"LOGIN ", b"fred secret\r\n"),
        (b"a+b LOGIN ", b"fred secret\r\n"),
        (b"a b LOGIN ", b"fred secret\r\n"),
        (b'a "LOGIN', b'" fred secret\r\n'),
        (b"'a' 'LOGIN", b"' fred secret\r\n"),
        (b"a LOGIN", b"\tfred secret\r\n"),
        (b"a LOGIN", b'"fred" secret\r\n'),
        (b"a LOGIN", b"(fred secret)\r\n"),
        (b"a AUTHENTICATE PLAIN ", b"AGZyZWQ=\r\n"),
        (b"a AUTHENTICATE ", b" PLAIN AGZyZWQ=\r\n"),
        (b"a AUTHENTICATE ", b'"PLAIN" AGZyZWQ=\r\n'),
        (b"a AUTHENTICATE ", b"{5}\r\nPLAIN AGZyZWQ=\r\n"),
        # No mechanism has a name of more than 20 octets.
        (b"a AUTHENTICATE ", b"ABCDEFGHIJKLMNOPQRSTU\r\n"),
        (b"a Authenticate PLAIN", b"\r\n"),
    ],
)
def test_what_follows_a_word_that_could_be_the_command_is_hidden(shown: bytes, hidden: bytes) -> None:
    assert credentials(shown + hidden) == len(shown)


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"a NOOP\r\n",
        b"a LOGINS fred secret\r\n",
        b"a AUTHENTICATED PLAIN\r\n",
        b"a XLOGIN fred\r\n",
        b"a b c LOGIN fred secret\r\n",
        b"a CREATE LOG\r\n",
        # Responses speak of these commands, and tell no secrets.
        b"* OK LOGIN please\r\n",
        b"+ LOGIN\r\n",
        b"a OK LOGIN completed\r\n",
        b"a no AUTHENTICATE failed\r\n",
    ],
)
def test_other_octets_are_shown(octets: bytes) -> None:
    assert credentials(octets) is None


def test_the_time_grows_with_the_octets_only() -> None:
    assert credentials(b"a" * 2**20 + b" " * 2**20 + b"\0 " * 2**20) is None
    assert credentials(b'"' * 2**20) is None

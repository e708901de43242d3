"""Recorded sessions of real clients with real servers: every message is read, written back, and judged as listed.

``sessions/INVALID.tsv`` lists the messages that are not valid: session, offset, rule that they break, and why. All
others are valid and come back octet for octet, but for the letter case of keywords. A line whose reason is an RFC is
void once there is a grammar file for that RFC.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import imapgrammar
from imapgrammar import ParseError, framing, reference
from imapgrammar.loader import grammar_files
from imapgrammar.utf8 import mode

FOLDER = Path(__file__).parent / "sessions"
STREAMS = sorted(path.name for path in FOLDER.glob("*.[cs]2[cs]"))


COMPILED = {"client_message": imapgrammar.parse_command, "server_message": imapgrammar.parse_response}
COVERED = grammar_files()


def _invalid() -> dict[str, dict[int, str]]:
    listed: dict[str, dict[int, str]] = {}
    for line in (FOLDER / "INVALID.tsv").read_text("ascii").splitlines()[1:]:
        session, offset, rule, why = line.split("\t")
        missing = re.match(r"RFC (\d+)", why)
        if missing and f"rfc{missing[1]}" in COVERED:
            continue
        listed.setdefault(session, {})[int(offset)] = rule
    return listed


INVALID = _invalid()


def _error(octets: bytes, rule: str, *, utf8: bool) -> ParseError | None:
    """The error of reading octets; when there is none, they also come back. Both engines must agree in all."""
    with mode(on=utf8):
        return _error_in_mode(octets, rule, utf8)


@functools.lru_cache(20_000)
def _error_in_mode(octets: bytes, rule: str, utf8: bool) -> ParseError | None:
    try:
        value = reference.parse(octets, rule)
    except ParseError as error:
        found = error
    else:
        _comes_back(octets, value, rule)
        return None
    with pytest.raises(ParseError) as caught:
        COMPILED[rule](octets)
    assert (caught.value.offset, caught.value.rule) == (found.offset, found.rule)
    return found


def _comes_back(octets: bytes, value: object, rule: str) -> None:
    parse = COMPILED[rule]
    assert repr(parse(octets)) == repr(value)
    written = reference.serialize(value, rule)
    assert imapgrammar.serialize(parse(octets)) == written
    if written != octets:
        assert written.lower() == octets.lower()
        assert repr(parse(written)) == repr(value)


def _judged(session: str) -> Iterator[tuple[int, str]]:
    rule = "client_message" if session.endswith(".c2s") else "server_message"
    stream = (FOLDER / session).read_bytes()
    end = 0
    utf8 = [False]
    for offset, octets in framing.split(stream, lambda octets: _error(octets, rule, utf8=utf8[-1])):
        assert offset == end
        end += len(octets)
        error = _error(octets, rule, utf8=utf8[-1])
        if error:
            yield offset, error.rule
        if session in UTF8 and UTF8[session] in octets.upper():
            utf8.append(True)
    assert end == len(stream)


def _utf8() -> Iterator[tuple[str, bytes]]:
    """The streams that come to be in UTF-8 mode, with that of which it begins."""
    for session in STREAMS:
        if re.search(rb"^\* ENABLED [^\r]*UTF8=ACCEPT", (FOLDER / session).read_bytes(), re.MULTILINE):
            yield session, b"* ENABLED "
            yield session.replace(".s2c", ".c2s"), b" ENABLE "


UTF8 = dict(_utf8())


@pytest.mark.parametrize("session", STREAMS)
def test_every_message_is_judged_as_listed(session: str) -> None:
    assert dict(_judged(session)) == INVALID.get(session, {})


def test_only_recorded_sessions_are_listed() -> None:
    assert set(INVALID) <= set(STREAMS)

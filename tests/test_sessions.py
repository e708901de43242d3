"""Recorded sessions of real clients with real servers: every message is read, written back, and judged as listed.

``sessions/INVALID.tsv`` lists the messages that are not valid: session, offset, rule that they break, and why. All
others are valid and come back octet for octet, but for the letter case of keywords. A line whose reason is an RFC is
void once there is a grammar file for that RFC.

Of messages that are alike but for numbers and quoted strings, the reference engine reads only one, and it reads no long
ones. With ``--hypothesis-profile=thorough`` it reads all of them.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

import imapgrammar
from imapgrammar import ParseError, reference
from imapgrammar.syntax import framing
from imapgrammar.syntax.splitting import Questions, split
from imapgrammar.syntax.statements import grammar_files
from imapgrammar.syntax.utf8 import mode

FOLDER = Path(__file__).parent / "sessions"
STREAMS = sorted(path.name for path in FOLDER.glob("*.[cs]2[cs]"))
LONG = 500
THOROUGH = settings.get_current_profile_name() == "thorough"

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
    """The error of reading octets; when there is none, they also come back. Both engines must agree."""
    with mode(on=utf8):
        return _error_in_mode(octets, rule, utf8)


@functools.lru_cache(20_000)
def _error_in_mode(octets: bytes, rule: str, utf8: bool) -> ParseError | None:
    try:
        node = COMPILED[rule](octets)
    except ParseError as error:
        if _is_new(octets, rule, utf8):
            _is_refused_alike(octets, rule, error)
        return error
    written = imapgrammar.serialize(node)
    if _is_new(octets, rule, utf8):
        assert repr(reference.parse(octets, rule)) == repr(node)
        assert reference.serialize(node, rule) == written
    if written != octets:
        assert written.lower() == octets.lower()
        assert repr(COMPILED[rule](written)) == repr(node)
    return None


def _is_refused_alike(octets: bytes, rule: str, ours: ParseError) -> None:
    with pytest.raises(ParseError) as caught:
        reference.parse(octets, rule)
    assert (ours.offset, ours.rule) == (caught.value.offset, caught.value.rule)


_VARYING = re.compile(rb'[1-9][0-9]*|"[A-Za-z0-9 .,:;=_@<>-]+"')
_asked: set[tuple[bytes, str, bool]] = set()


def _is_new(octets: bytes, rule: str, utf8: bool) -> bool:
    """Return whether the reference engine, which is slow, has not read a message like this one before.

    Messages with literals are alike only if they are equal.
    """
    if len(octets) > LONG and not THOROUGH:
        return False
    alike = octets if THOROUGH or b"}\r\n" in octets else _VARYING.sub(b"1", octets)
    asked = (alike, rule, utf8) in _asked
    _asked.add((alike, rule, utf8))
    return not asked


def _judged(session: str) -> Iterator[tuple[int, str]]:
    rule = "client_message" if session.endswith(".c2s") else "server_message"
    stream = (FOLDER / session).read_bytes()
    end = 0
    utf8 = [False]

    def read(octets: bytes) -> ParseError | None:
        return _error(octets, rule, utf8=utf8[-1])

    def is_beginning(octets: bytes) -> bool:
        error = read(octets)
        return error is not None and framing.is_cut_at_literal(error)

    def surely_begins(octets: bytes) -> bool:
        return read(octets) is None or is_beginning(octets)

    for piece in split([stream], Questions(lambda octets: read(octets) is None, is_beginning, surely_begins)):
        assert piece.start == end
        assert not piece.exceeded
        end += len(piece.octets)
        error = read(piece.octets)
        if error:
            yield piece.start, error.rule
        if session in UTF8 and UTF8[session] in piece.octets.upper():
            utf8.append(True)
    assert end == len(stream)


def _utf8() -> Iterator[tuple[str, bytes]]:
    """The streams that switch to UTF-8 mode, each with the octets of the line that does it."""
    for session in STREAMS:
        if re.search(rb"^\* ENABLED [^\r]*UTF8=ACCEPT", (FOLDER / session).read_bytes(), re.MULTILINE):
            yield session, b"* ENABLED "
            yield session.replace(".s2c", ".c2s"), b" ENABLE "


UTF8 = dict(_utf8())


@pytest.mark.parametrize("session", STREAMS)
def test_every_message_is_judged_as_listed(session: str) -> None:
    judged, listed = dict(_judged(session)), INVALID.get(session, {})
    for offset in judged.keys() - listed.keys():
        print(f"for INVALID.tsv, with the reason at the end: {session}\t{offset}\t{judged[offset]}\t")
    assert judged == listed


def test_only_recorded_sessions_are_listed() -> None:
    assert set(INVALID) <= set(STREAMS)

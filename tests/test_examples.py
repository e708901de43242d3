"""The examples of the RFCs: every message that an RFC shows is valid and comes back, or is listed with the reason.

``examples/INVALID.tsv`` lists the messages that are invalid, and those that only a rule for unknown names takes: file,
line at which the message begins, rule that it breaks or node that it is, and why. A file with "-" for a line is left
out. All other messages are valid and come back, but for letter case and leading zeros. A line that becomes valid must
leave the list, a line that becomes invalid must enter it.

The files hold the lines labelled "C:" and "S:" of each RFC. Lines that an RFC folds for width are joined,
without a space where none can be meant: inside a URL, between threads, in a set of numbers, after the backslash of RFC
8792.
RFC 5550 has other labels and SMTP in between: only IMAP is here, with these labels.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import imapgrammar
from imapgrammar import ParseError, reference
from imapgrammar.cli.judge import Judge, RoundTrip, Verdict
from imapgrammar.cli.messages import Message
from imapgrammar.cli.source import Format, read_source
from imapgrammar.side import Side
from imapgrammar.syntax.utf8 import mode

FOLDER = Path(__file__).parent / "examples"
FILES = sorted(path.name for path in FOLDER.glob("*.txt"))
ROWS = [line.split("\t") for line in (FOLDER / "INVALID.tsv").read_text("ascii").splitlines()[1:]]
KINDS = {
    "elision",
    "left out",
    "not IMAP",
    "not standard",
    "not supported",
    "obsolete",
    "the RFC's mistake",
    "wrong on purpose",
}


def _messages(name: str, judge: Judge) -> Iterator[Message]:
    return read_source(str(FOLDER / name), None, Format.TRANSCRIPT).messages(judge)


def _judged(name: str) -> dict[int, str]:
    """The rule or node of each message that must be listed, by line."""
    text = (FOLDER / name).read_bytes()
    judge = Judge(round_trip=True)
    found: dict[int, str] = {}
    for message in _messages(name, judge):
        judgement = judge.judge(message)
        line = text.count(b"\n", 0, message.offset) + 1
        if judgement.fault:
            found[line] = judgement.fault.rule
        elif judgement.unknown:
            found[line] = judgement.unknown
        else:
            assert judgement.verdict is Verdict.VALID
            assert message.refused or judgement.round_trip in {RoundTrip.EXACT, RoundTrip.RESPELLED}
    return found


def _read(message: Message, *, utf8: bool) -> tuple[str, str]:
    """The result of each engine for a message: the node, or the offset and rule of the error."""
    client = message.side is Side.CLIENT
    parse = imapgrammar.parse_command if client else imapgrammar.parse_response
    results = []
    with mode(on=utf8):
        for engine in (parse, lambda octets: reference.parse(octets, f"{message.side.value}_message")):
            try:
                results.append(repr(engine(message.octets)))
            except ParseError as error:
                results.append(f"{error.offset} {error.rule}")
    return results[0], results[1]


@pytest.mark.parametrize("name", FILES)
def test_every_message_is_judged_as_listed(name: str) -> None:
    assert _judged(name) == {int(line): rule for file, line, rule, _ in ROWS if file == name}


@pytest.mark.parametrize("name", FILES)
def test_the_engines_agree(name: str) -> None:
    for message in _messages(name, Judge()):
        for utf8 in {False, not message.octets.isascii()}:
            compiled, interpreted = _read(message, utf8=utf8)
            if interpreted.endswith(" literal"):  # cut off, which the reference engine sees before all else
                assert compiled[0].isdigit()
            else:
                assert compiled == interpreted


def test_only_files_that_are_there_are_listed() -> None:
    assert {file for file, line, *_ in ROWS if line != "-"} <= set(FILES)
    assert not {file for file, line, *_ in ROWS if line == "-"} & set(FILES)


def test_every_line_has_a_reason() -> None:
    assert {why.partition(": ")[0] for *_, why in ROWS} <= KINDS


def test_the_list_is_sorted_and_has_no_line_twice() -> None:
    places = [(file, 0 if line == "-" else int(line)) for file, line, *_ in ROWS]
    assert places == sorted(set(places))

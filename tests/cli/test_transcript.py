"""The transcript format."""

from __future__ import annotations

import pytest

from imapgrammar.cli.judge import Judge, Verdict
from imapgrammar.cli.messages import Message
from imapgrammar.cli.transcript import lines, looks_like_one, of_transcript


def messages(text: bytes) -> list[Message]:
    return list(of_transcript([text], Judge()))


def read(text: bytes) -> list[tuple[str, bytes]]:
    """The side and the octets of each message."""
    return [(message.side.label, message.octets) for message in messages(text)]


def verdicts(text: bytes) -> list[Verdict]:
    judge = Judge()
    return [judge.judge(message).verdict for message in messages(text)]


def test_each_line_stands_for_itself_and_crlf() -> None:
    assert read(b"C: a NOOP\nS: a OK x\n") == [("C", b"a NOOP\r\n"), ("S", b"a OK x\r\n")]
    assert read(b"C: a NOOP\r\nS: a OK x\r\n") == [("C", b"a NOOP\r\n"), ("S", b"a OK x\r\n")]
    assert read(b"C: a NOOP\nS: a OK x") == [("C", b"a NOOP\r\n"), ("S", b"a OK x\r\n")]


@pytest.mark.parametrize(
    ("line", "octets"),
    [
        (b"C: a NOOP", b"a NOOP"),
        (b"C:  a NOOP", b" a NOOP"),
        (b"C: a NOOP ", b"a NOOP "),
        (b"    C: a NOOP", b"a NOOP"),
        (b"\t C: a NOOP", b"a NOOP"),
        (b"   Example:    C: a NOOP", b"a NOOP"),
        (b"Examples: C: a NOOP", b"a NOOP"),
        (b"C:", b""),
        (b"C: ", b""),
        (b"C: C: x", b"C: x"),
        (b"C: a\xff\x00\rb", b"a\xff\x00\rb"),
    ],
)
@pytest.mark.parametrize("newline", [b"", b"\n", b"\r\n"])
def test_a_label_is_followed_by_one_space_or_nothing(line: bytes, octets: bytes, newline: bytes) -> None:
    (found,) = lines([line + newline])
    assert (found.octets, found.offset, found.next) == (octets, line.rindex(octets), len(line + newline)) or not octets
    assert found.wire == octets + b"\r\n"


@pytest.mark.parametrize(
    "line", [b"", b"...", b"C:x", b"c: x", b"Note C: x", b"X: y", b"[Page 3]", b"   more of a line"]
)
def test_other_lines_are_prose(line: bytes) -> None:
    assert list(lines([line + b"\n"])) == []
    assert read(b"C: a NOOP\n" + line + b"\nS: a OK x\n") == [("C", b"a NOOP\r\n"), ("S", b"a OK x\r\n")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"C: a NOOP", True),
        (b"\n \r\n\t  S: * OK x", True),
        (b"C:", False),
        (b"* OK C: x", False),
        (b"Title\nC: a NOOP", False),
        (b"", False),
    ],
)
def test_what_looks_like_a_transcript(text: bytes, expected: bool) -> None:
    assert looks_like_one(text) is expected


def test_a_literal_ends_inside_a_line() -> None:
    text = b"C: a LOGIN {3}\nS: + go on\nC: joe {6}\nS: + go on\nC: sesame\nS: a OK x\n"
    assert read(text) == [
        ("C", b"a LOGIN {3}\r\njoe {6}\r\nsesame\r\n"),
        ("S", b"+ go on\r\n"),
        ("S", b"+ go on\r\n"),
        ("S", b"a OK x\r\n"),
    ]


def test_after_a_literal_that_ends_with_a_line_the_message_ends_with_the_next() -> None:
    text = b"C: a APPEND x {6}\nS: + go on\nC: ab\nC:\nC:\nC: b NOOP\n"
    assert read(text)[0] == ("C", b"a APPEND x {6}\r\nab\r\n\r\n\r\n")
    assert verdicts(text) == [Verdict.VALID] * 3


def test_a_literal_of_the_server() -> None:
    text = b"S: * 1 FETCH (BODY[] {4}\nS: ab\nS: )\nS: * 2 EXISTS\n"
    assert read(text) == [("S", b"* 1 FETCH (BODY[] {4}\r\nab\r\n)\r\n"), ("S", b"* 2 EXISTS\r\n")]


def test_an_empty_literal() -> None:
    assert read(b'C: a LIST "" {0}\nS: + go on\nC:\n')[0] == ("C", b'a LIST "" {0}\r\n\r\n')


def test_text_may_end_like_an_announcement() -> None:
    assert read(b"S: * OK {5}\nS: * 1 EXISTS\n") == [("S", b"* OK {5}\r\n"), ("S", b"* 1 EXISTS\r\n")]


def test_prose_inside_a_literal_is_ignored() -> None:
    text = b"C: a LOGIN joe {6}\n\nRFC 3501\n\nC: sesame\n"
    assert read(text) == [("C", b"a LOGIN joe {6}\r\nsesame\r\n")]


@pytest.mark.parametrize("answer", [b"a BAD no", b"a no no", b"a NO"])
def test_a_refused_literal(answer: bytes) -> None:
    text = b"C: a XFOO {102856}\nS: * 1 EXISTS\nS: " + answer + b"\nC: b NOOP\nS: b OK x\n"
    first, *rest = messages(text)
    assert (first.octets, first.refused) == (b"a XFOO {102856}\r\n", True)
    assert [message.octets for message in rest] == [b"* 1 EXISTS\r\n", answer + b"\r\n", b"b NOOP\r\n", b"b OK x\r\n"]
    assert verdicts(text)[0] is Verdict.VALID


def test_the_second_literal_may_be_the_refused_one() -> None:
    text = b"C: a LOGIN {3}\nS: + go on\nC: joe {6}\nS: a NO x\nC: b NOOP\n"
    assert [(message.octets, message.refused) for message in messages(text) if message.side == "client"] == [
        (b"a LOGIN {3}\r\njoe {6}\r\n", True),
        (b"b NOOP\r\n", False),
    ]


def test_a_literal_that_is_not_waited_for_is_not_refused() -> None:
    text = b"C: a LOGIN joe {6+}\nS: a BAD x\nC: sesame\n"
    assert read(text) == [("C", b"a LOGIN joe {6+}\r\nsesame\r\n"), ("S", b"a BAD x\r\n")]


def test_a_wrong_command_stays_wrong_when_its_literal_is_refused() -> None:
    assert verdicts(b"C: a FETCH 0 {5}\nS: a BAD x\n") == [Verdict.INVALID, Verdict.VALID]


def test_ok_before_the_literal_ends_the_command_and_is_no_refusal() -> None:
    text = b"C: a APPEND x {5}\nS: a OK x\nC: b NOOP\n"
    assert [message.octets for message in messages(text)] == [b"a APPEND x {5}\r\n", b"a OK x\r\n", b"b NOOP\r\n"]
    assert verdicts(text) == [Verdict.INVALID, Verdict.VALID, Verdict.VALID]


def test_answers_to_other_commands_do_not_refuse() -> None:
    text = b"C: b LOGIN joe {6}\nS: a NO x\nS: bb NO x\nS: + go on\nC: sesame\n"
    assert read(text)[0] == ("C", b"b LOGIN joe {6}\r\nsesame\r\n")


@pytest.mark.parametrize(
    "text",
    [
        b"S: * 1 FETCH (BODY[] {6}\nS: ab\nC: a NOOP\nS: cd)\nS: a OK x\n",
        b"C: a APPEND x {8}\nC: ab\nS: * 2 EXISTS\nC: cd\nC:\n",
    ],
)
def test_lines_of_the_other_side_are_stepped_over_when_that_makes_a_message(text: bytes) -> None:
    assert verdicts(text) == [Verdict.VALID] * (3 if text.startswith(b"S") else 2)


def test_a_literal_announced_too_long_does_not_take_the_next_command() -> None:
    text = b"C: a APPEND x {90}\nS: + go on\nC: ab\nC:\nS: a OK x\nC: b NOOP\nC: c NOOP\nS: b OK x\n"
    assert [octets for side, octets in read(text) if side == "C"] == [
        b"a APPEND x {90}\r\nab\r\n\r\n",
        b"b NOOP\r\n",
        b"c NOOP\r\n",
    ]
    assert verdicts(text).count(Verdict.INVALID) == 1


@pytest.mark.parametrize("size", [b"9", b"4000000000", b"99999999999999999999"])
def test_the_literal_of_a_server_announced_too_long(size: bytes) -> None:
    text = b"S: * 1 FETCH (BODY[] {" + size + b"}\nS: ab\nS: )\nC: b NOOP\nS: b OK x\n"
    assert read(text)[-2:] == [("C", b"b NOOP\r\n"), ("S", b"b OK x\r\n")]
    assert Verdict.INVALID in verdicts(text)


@pytest.mark.parametrize("after", [b"S: a OK x\n", b"C: b NOOP\n"])
def test_a_literal_announced_too_short_is_one_fault(after: bytes) -> None:
    text = b"C: a APPEND x {3}\nS: + go on\nC: Date: x\nC: From: y\nC:\nC: text\n" + after
    assert read(text)[0] == ("C", b"a APPEND x {3}\r\nDate: x\r\nFrom: y\r\n\r\ntext\r\n")
    assert verdicts(text) == [Verdict.INVALID, Verdict.VALID, Verdict.VALID]


def test_a_literal_that_the_end_of_the_file_cuts_off() -> None:
    assert verdicts(b"C: a APPEND x {9}\nS: + go on\nC: ab\n") == [Verdict.INVALID, Verdict.VALID]
    assert verdicts(b"C: a APPEND x {9}\n") == [Verdict.INVALID]


@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
def test_every_octet_has_its_place_in_the_file(newline: bytes) -> None:
    text = newline.join([b"Prose", b"  C: a LOGIN {3}", b"S: + x", b"Prose", b" C: joe {6}", b"C: sesame", b""])
    (message, _) = messages(text)
    for index, octet in enumerate(message.octets):
        place = message.place(index)
        if octet not in b"\r\n":
            assert text[place] == octet
        else:
            assert text[place : place + 1] in newline
    assert message.place(len(message.octets)) == message.end == len(text)
    assert [message.place(index) for index in range(len(message.octets))] == sorted(
        message.place(index) for index in range(len(message.octets))
    )


def test_places_stay_inside_a_file_without_a_last_newline() -> None:
    (message,) = messages(b"C: a NOOP")
    assert [message.place(index) for index in range(6, 9)] == [9, 9, 9]

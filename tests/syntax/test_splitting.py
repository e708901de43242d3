"""Cutting of a stream into messages, while its octets come."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imapgrammar import parse_command, parse_response
from imapgrammar.errors import ParseError
from imapgrammar.strings import Literal, Literal8, NonSyncLiteral, NonSyncLiteral8
from imapgrammar.syntax import framing
from imapgrammar.syntax.splitting import EndlessLineError, Piece, Questions, split

words = st.text(alphabet='ab "(){}~+1', max_size=6).map(lambda text: text.encode())
contents = st.binary(max_size=8) | st.sampled_from([b"", b"\n", b"\r\n", b"{3}\r\n", b"{3}\r\nabc\r\n", b"{0}\r\n"])
forms = st.sampled_from([form.announcement for form in (Literal, NonSyncLiteral, Literal8, NonSyncLiteral8)])
lines = st.tuples(words, forms, contents).map(
    lambda line: b"%s%s%d%s%s\r\n" % (line[0], line[1][0], len(line[2]), line[1][1], line[2])
)


def of(parse: Callable[[bytes], object]) -> Questions:
    """The questions of `split`, answered by a parser."""

    def error(octets: bytes) -> ParseError | None:
        try:
            parse(octets)
        except ParseError as found:
            return found
        return None

    def is_beginning(octets: bytes) -> bool:
        found = error(octets)
        return found is not None and framing.is_cut_at_literal(found)

    def is_message(octets: bytes) -> bool:
        return error(octets) is None

    return Questions(is_message, is_beginning, lambda octets: is_message(octets) or is_beginning(octets))


COMMANDS, RESPONSES = of(parse_command), of(parse_response)
NEVER = Questions(lambda _: False, lambda _: False, lambda _: False)


def pieces(stream: bytes, size: int) -> list[bytes]:
    """A stream in pieces of ``size`` octets."""
    return [stream[start : start + size] for start in range(0, len(stream), size)]


def cut(stream: bytes, questions: Questions = COMMANDS) -> list[bytes]:
    """The messages of a stream; they do not depend on the sizes of the pieces in which it comes."""
    found = list(split([stream], questions))
    for size in (1, 7):
        assert list(split(pieces(stream, size), questions)) == found
    return [piece.octets for piece in found]


@pytest.mark.parametrize(
    "messages",
    [
        [],
        [b"a NOOP\r\n"],
        [b"a NOOP\r\n", b"b NOOP\r\n", b"c LOGOUT\r\n"],
        [b"a LOGIN {1}\r\nx {3}\r\n\r\n\n\r\n", b"b NOOP\r\n"],
        [b"a LOGIN x {8}\r\nb NOOP\r\n\r\n", b"c NOOP\r\n"],
        [b"a LOGIN {3+}\r\n{9} {1+}\r\n}\r\n", b"b NOOP\r\n"],
        [b"a LOGIN x {0}\r\n\r\n", b"b NOOP\r\n"],
        [b"a LOGIN {8}\r\nb NOOP\r\n {3}\r\nxyz\r\n", b"c NOOP\r\n"],
        [b"a X ~{2}\r\n\0\n\r\n", b"b NOOP\r\n"],
        [b"nonsense\r\n", b"a NOOP\r\n"],
        [b"a NOOP\n", b"b NOOP\r\n"],
        [b"\n", b"\n", b"\r\n"],
        [b"a NOOP\r\n", b"b NO"],
        [b"a NOOP\r\n", b"b LOGIN x {5}\r\nab"],
        [b"a LOGIN {4}\r\nfred {"],
    ],
)
def test_commands_of_a_stream(messages: list[bytes]) -> None:
    stream = b"".join(messages)
    assert cut(stream) == messages
    found = list(split([stream], COMMANDS))
    assert [piece.start for piece in found] == [sum(map(len, messages[:count])) for count in range(len(messages))]
    assert [piece.end for piece in found] == [piece.start + len(piece.octets) for piece in found]
    assert [piece.line for piece in found] == [stream.count(b"\n", 0, piece.start) + 1 for piece in found]


@pytest.mark.parametrize(
    "messages",
    [
        [b"* OK ready {3}\r\n", b"* 1 EXISTS\r\n"],
        [b"* OK {0}\r\n", b"a OK x {10+}\r\n", b"+ ~{5}\r\n", b"* BYE x\r\n"],
        [b"* 1 FETCH (BODY[] {5}\r\n{3}\r\n)\r\n", b"a OK {1}\r\n", b"* 2 EXISTS\r\n"],
        [b"* LIST () NIL {1}\r\nx\r\n", b"* NO x {4}\r\n", b"+ \r\n"],
    ],
)
def test_responses_of_a_stream_some_with_text_that_looks_like_an_announcement(messages: list[bytes]) -> None:
    assert cut(b"".join(messages), RESPONSES) == messages


@pytest.mark.parametrize(
    "messages",
    [
        # The server said NO to {9}, and the client went on with another command.
        [b"a LOGIN fred {9}\r\n", b"b LOGIN fred x\r\n", b"c LOGIN fred {3}\r\nabc\r\n"],
        # The next line is cut at a literal, too.
        [b"a LOGIN fred {9}\r\n", b"b LOGIN fred {3}\r\n"],
        # It was refused rather than cut off if the next line begins a message.
        [b"a LOGIN {10}\r\n", b"b NOOP\r\n", b"xx {9}\r\n"],
        # Of several literals, the first that can be was refused.
        [b"a LOGIN {4}\r\nfred {9}\r\n", b"b NOOP\r\n", b"c NOOP\r\n"],
    ],
)
def test_a_refused_literal_is_not_in_the_stream(messages: list[bytes]) -> None:
    assert cut(b"".join(messages)) == messages
    assert next(split([b"".join(messages)], COMMANDS)).refused


def test_a_literal_was_not_refused_if_no_line_after_it_surely_begins_a_message() -> None:
    octets = b"a LOGIN fred {9}\r\nb LOGIN fred x\r\n"
    messages = [b"a LOGIN fred {9}\r\n", b"b LOGIN fred x\r\n"]
    asked: list[bytes] = []

    def questions(answer: bool) -> Questions:
        def surely_begins(line: bytes) -> bool:
            asked.append(line)
            return answer

        return Questions(COMMANDS.is_message, COMMANDS.is_beginning, surely_begins)

    assert [piece.octets for piece in split([octets], questions(False))] == [octets]
    assert [piece.octets for piece in split([octets], questions(True))] == messages
    assert asked == [b"b LOGIN fred x\r\n"] * 2


def test_a_line_that_is_right_as_it_stands_announces_nothing() -> None:
    asked: list[bytes] = []

    def is_message(octets: bytes) -> bool:
        asked.append(octets)
        return True

    assert len(list(split([b"a {3}\r\nb\r\n"], Questions(is_message, lambda _: False, lambda _: False)))) == 2
    assert asked == [b"a {3}\r\n"]


def test_a_non_synchronizing_literal_cannot_be_refused() -> None:
    messages = [b"a LOGIN fred ~{16+}\r\nb LOGIN fred x\r\n\r\n", b"c NOOP\r\n"]
    assert cut(b"".join(messages)) == messages


@given(st.binary(max_size=40) | st.lists(lines, max_size=4).map(b"".join))
def test_the_messages_of_any_stream_are_the_stream(stream: bytes) -> None:
    some = Questions(
        lambda octets: octets.startswith(b"a") or COMMANDS.is_message(octets),
        COMMANDS.is_beginning,
        COMMANDS.surely_begins,
    )
    assert b"".join(cut(stream, some)) == stream
    assert all(
        piece.octets == stream[piece.start : piece.end] and piece.octets for piece in split(pieces(stream, 3), some)
    )


# A stream that is still coming


@pytest.mark.parametrize(
    "messages",
    [
        [b"a NOOP\r\n", b"b NOOP\r\n"],
        [b"a LOGIN fred {3}\r\nabc\r\n", b"b NOOP\r\n"],
        [b"a LOGIN fred {3+}\r\nabc {1}\r\nx\r\n", b"nonsense\r\n"],
    ],
)
@pytest.mark.parametrize("size", [1, 2, 100])
def test_a_message_is_given_when_its_last_octet_has_come(messages: list[bytes], size: int) -> None:
    sent = 0

    def coming() -> Iterator[bytes]:
        nonlocal sent
        for message in messages:
            for piece in pieces(message, size):
                sent += len(piece)
                yield piece

    ends = [sum(map(len, messages[: count + 1])) for count in range(len(messages))]
    assert [(piece.end, sent) for piece in split(coming(), COMMANDS)] == [(end, end) for end in ends]


def test_text_of_a_server_that_looks_like_an_announcement_is_not_waited_for() -> None:
    def coming() -> Iterator[bytes]:
        yield b"* OK {5}\r\n"
        raise AssertionError

    assert next(split(coming(), RESPONSES)).octets == b"* OK {5}\r\n"


# Messages that are too large


def limited(stream: bytes, questions: Questions = COMMANDS) -> list[Piece]:
    """The messages with at most 20 octets in a line and 60 in all."""
    found = list(split([stream], questions, longest_line=20, largest_message=60))
    for size in (1, 7):
        again = list(split(pieces(stream, size), questions, longest_line=20, largest_message=60))
        assert [(piece.start, piece.exceeded, piece.line) for piece in again] == [
            (piece.start, piece.exceeded, piece.line) for piece in found
        ]
    return found


@pytest.mark.parametrize(
    ("large", "exceeded"),
    [
        (b"a" * 21 + b"\n", "line"),
        (b"a" * 21 + b"{30}\r\n" + b"\n" * 30 + b"\r\n", "line"),
        (b"a LOGIN x {4}\r\nabcd" + b"b" * 30 + b"\r\n", "line"),
        (b"a LOGIN x {70}\r\n" + b"\n" * 70 + b"\r\n", "message"),
        (b"a LOGIN {50+}\r\n" + b"\n" * 50 + b" {3}\r\nabc\r\n", "message"),
    ],
)
def test_a_message_that_is_too_large_is_skipped(large: bytes, exceeded: str) -> None:
    first, skipped, last = limited(b"a NOOP\r\n" + large + b"b NOOP\r\n")
    assert (first.octets, last.octets) == (b"a NOOP\r\n", b"b NOOP\r\n")
    assert (skipped.start, skipped.exceeded, skipped.line) == (8, exceeded, 2)
    assert large.startswith(skipped.octets)
    assert (last.start, last.line) == (8 + len(large), 2 + large.count(b"\n"))


@pytest.mark.parametrize("stream", [b"a" * 20, b"a" * 19 + b"\n", b"a LOGIN x {41}\r\n" + b"\n" * 41 + b"\r\n"])
def test_a_message_that_is_just_not_too_large(stream: bytes) -> None:
    (found,) = limited(stream)
    assert (found.octets, found.exceeded) == (stream, "")


def test_a_line_without_end_is_not_read_for_ever() -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield b"y" * 16

    found = split(endless(), COMMANDS, longest_line=100, largest_message=1000)
    assert next(found).exceeded == "line"
    with pytest.raises(EndlessLineError):
        next(found)


def test_no_more_is_kept_than_the_largest_message() -> None:
    # A literal of 4 GB is announced. It is skipped without being kept.
    asked = 0

    def coming() -> Iterator[bytes]:
        nonlocal asked
        yield b"a LOGIN x {4000000000}\r\n"
        while True:
            asked += 1
            yield b"\n" * 10

    assert next(split(coming(), NEVER, largest_message=1000)).exceeded == "message"
    assert asked <= 101


# Time


@pytest.mark.parametrize(
    "line",
    [
        b"a1 LOGIN {5}\r\n",
        b"a1 LOGIN {5}\r\nzzzz\r\n",
        b"x {5}\r\n",
        b"a1 LOGIN {5+}\r\n",
        b"\n",
        # Two that may be one message, then one that may not.
        2 * b"a SEARCH ALL TEXT {8}\r\n" + b"a SEARCH BAD TEXT {8}\r\n",
    ],
)
def test_the_octets_that_are_looked_at_grow_with_the_stream(line: bytes) -> None:
    def octets_read(count: int) -> int:
        asked: list[bytes] = []

        def noted(question: Callable[[bytes], bool]) -> Callable[[bytes], bool]:
            def ask(octets: bytes) -> bool:
                asked.append(octets)
                return question(octets)

            return ask

        questions = Questions(noted(COMMANDS.is_message), noted(COMMANDS.is_beginning), noted(COMMANDS.surely_begins))
        assert b"".join(piece.octets for piece in split([line * count], questions)) == line * count
        return sum(map(len, asked))

    assert octets_read(80) <= 3 * octets_read(40)

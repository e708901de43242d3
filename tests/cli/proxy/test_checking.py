"""Checking of the connections through a proxy, tested without connections."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from functools import partial

import pytest

from cli.test_secrets import SESSIONS, hides
from imapgrammar.cli.judge import Judgement, Verdict
from imapgrammar.cli.proxy import checking
from imapgrammar.cli.proxy.checking import CONNECTION, PIECE, CheckingThread, ConnectionChecker, _Work
from imapgrammar.cli.proxy.findings import Counts, Json, Kind, Lines, Note, Report
from imapgrammar.side import Side
from imapgrammar.syntax.limits import MAX_32
from imapgrammar.wire import Limits


@dataclass
class Told:
    """A report that keeps all that it is given."""

    judgements: list[Judgement] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    closings: list[tuple[int, str, Counts]] = field(default_factory=list)

    def message(self, connection: int, judgement: Judgement) -> None:
        self.judgements.append(judgement)

    def note(self, connection: int, note: Note) -> None:
        self.notes.append(note)

    def closed(self, connection: int, peer: str, counts: Counts) -> None:
        self.closings.append((connection, peer, counts))

    def summary(self, total: Counts) -> None:
        raise AssertionError


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.mark.parametrize("size", [1, 5, 1000])
def test_a_message_that_is_too_large_is_told_and_the_next_is_checked(told: Told, size: int) -> None:
    checker = ConnectionChecker(1, told, Limits(line=30))
    octets = b"* 1 EXISTS\r\n* OK " + b"x" * 50 + b"\r\n* 0 EXPUNGE\r\n"
    for at in range(0, len(octets), size):
        checker.octets(Side.SERVER, octets[at : at + size])
    text = "this message is not checked: it has more than 30 octets in a line"
    assert told.notes == [Note(Side.SERVER, 12, Kind.LIMIT, text)]
    assert [judgement.verdict for judgement in told.judgements] == [Verdict.VALID, Verdict.INVALID]
    assert told.judgements[1].message.offset == octets.index(b"* 0")
    assert checker.counts.faults == 2


def test_nothing_is_checked_when_the_end_of_a_message_cannot_be_found(told: Told) -> None:
    checker = ConnectionChecker(1, told, Limits(line=30))
    checker.octets(Side.SERVER, b"* OK " + b"x" * 50 + b"{5}\r\nabcde\r\n* 0 EXPUNGE\r\n")
    assert [note.kind for note in told.notes] == [Kind.LIMIT, Kind.UNCHECKED]
    checker.octets(Side.CLIENT, b"bad\r\n")
    checker.eof(Side.CLIENT)
    checker.eof(Side.SERVER)
    assert told.judgements == []


def test_a_size_that_no_literal_has_is_told_once(told: Told) -> None:
    checker = ConnectionChecker(1, told)
    checker.octets(Side.SERVER, b"* 1 FETCH (BODY[] {%d}\r\n" % 10**30)
    assert [note.kind for note in told.notes] == [Kind.LIMIT, Kind.UNCHECKED]


def test_a_literal_of_any_size_is_only_counted(told: Told) -> None:
    checker = ConnectionChecker(1, told)
    checker.octets(Side.SERVER, b"* 1 FETCH (BODY[] {%d}\r\nabc" % MAX_32)
    checker.eof(Side.SERVER)
    text = f"the stream ends inside a message, {MAX_32 - 3} octets before the end of a literal"
    assert told.notes == [Note(Side.SERVER, 0, Kind.CUT_OFF, text)]


def test_of_a_client_that_does_not_wait_for_starttls_not_all_is_kept(told: Told) -> None:
    checker = ConnectionChecker(1, told, Limits(message=1000))
    checker.octets(Side.CLIENT, b"a1 STARTTLS\r\n")
    for _ in range(11):
        checker.octets(Side.CLIENT, b"x" * 100)
    text = "more than 1000 octets cannot be read yet; nothing more is checked"
    assert told.notes == [Note(Side.CLIENT, 1113, Kind.UNCHECKED, text)]
    assert checker.ended


def test_an_end_is_told_once(told: Told) -> None:
    checker = ConnectionChecker(1, told)
    checker.octets(Side.CLIENT, b"a1 NO")
    checker.eof(Side.CLIENT)
    checker.eof(Side.CLIENT)
    checker.octets(Side.CLIENT, b"OP\r\n")
    assert [note.kind for note in told.notes] == [Kind.CUT_OFF]


def test_places_after_a_refused_literal_that_was_to_be_streamed(told: Told) -> None:
    checker = ConnectionChecker(1, told)
    refused = b"a1 APPEND x {100000}\r\n"
    checker.octets(Side.CLIENT, refused)
    checker.octets(Side.SERVER, b"a1 NO no\r\n")
    body = b"y" * 100_000
    second = b"a2 APPEND x {100000+}\r\n" + body + b" x\r\n"
    checker.octets(Side.CLIENT, second)
    *_, judgement = told.judgements
    assert judgement.fault
    assert judgement.message.offset == len(refused)
    assert judgement.message.place(judgement.fault.index) == len(refused + second) - 2
    assert judgement.message.end == len(refused + second)


def test_an_error_in_checking_is_told_without_octets(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(node: object) -> str:
        raise ValueError("sesame")

    monkeypatch.setattr(checking, "unknown_in", fail)
    thread = CheckingThread(told)
    tap = thread.tap(1, "peer")
    tap.octets(Side.CLIENT, b"a1 LOGIN fred sesame\r\n")
    tap.octets(Side.CLIENT, b"a2 NOOP\r\n")
    tap.closed()
    thread.stop()
    text = "checking failed with ValueError, which is a fault of imapgrammar; nothing more is checked"
    assert told.notes == [Note(Side.CLIENT, 22, Kind.UNCHECKED, text)]
    assert (thread.total.connections, thread.total.faults) == (1, 1)


def _wait(hold: threading.Event) -> None:
    hold.wait()


def test_what_is_checked_too_slowly_is_not_kept(told: Told) -> None:
    thread = CheckingThread(told, backlog=2 * CONNECTION + 11 * (9 + PIECE))
    hold = threading.Event()
    tap, other = thread.tap(1, "one"), thread.tap(2, "other")
    other.tell(partial(_wait, hold))
    for _ in range(20):
        tap.octets(Side.CLIENT, b"a1 NOOP\r\n")
    tap.eof(Side.CLIENT)
    hold.set()
    tap.closed()
    thread.stop()
    assert len(told.judgements) == 11
    assert [note.text for note in told.notes] == ["checking is slower than the connection; nothing more is checked"]
    assert [(number, peer) for number, peer, _ in told.closings] == [(1, "one")]


def test_when_the_report_fails_the_rest_is_let_pass(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(connection: int, judgement: Judgement) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(told, "message", fail)
    thread = CheckingThread(told)
    tap = thread.tap(1, "peer")
    for _ in range(100):
        tap.octets(Side.CLIENT, b"a1 NOOP\r\n")
    tap.closed()
    with pytest.raises(OSError, match="No space left"):
        thread.stop()
    assert told.closings == []


def test_a_connection_for_which_there_is_no_room_is_only_counted(told: Told) -> None:
    thread = CheckingThread(told, backlog=CONNECTION + 2 * (9 + PIECE))
    noted, other = thread.tap(1, "noted"), thread.tap(2, "other")
    for tap in (other, noted):
        tap.octets(Side.CLIENT, b"a1 NOOP\r\n")
        tap.eof(Side.CLIENT)
        tap.tell(lambda: None)
        tap.closed()
    thread.stop()
    assert len(told.judgements) == 1
    assert [(number, peer) for number, peer, _ in told.closings] == [(1, "noted")]
    assert (thread.total.connections, thread.total.notes[Kind.UNCHECKED], thread.total.faults) == (2, 1, 1)


def test_the_room_of_a_connection_that_is_counted_is_free_again(told: Told) -> None:
    thread = CheckingThread(told, backlog=CONNECTION + 9 + PIECE)
    for number in range(5):
        tap = thread.tap(number, "peer")
        tap.octets(Side.CLIENT, b"a1 NOOP\r\n")
        counted = threading.Event()
        tap.closed()
        thread.must(_Work(ConnectionChecker(9, told), counted.set))
        assert counted.wait(60)
    thread.stop()
    assert (thread.total.connections, thread.total.faults, len(told.judgements)) == (5, 0, 5)


def test_in_a_hurry_what_waits_is_not_checked_but_told_and_counted(told: Told) -> None:
    thread = CheckingThread(told)
    hold, checked = threading.Event(), threading.Event()
    one, other = thread.tap(1, "one"), thread.tap(2, "other")
    one.octets(Side.CLIENT, b"a1 NOOP\r\n")
    one.tell(checked.set)
    one.tell(partial(_wait, hold))
    for tap in (one, other):
        for _ in range(3):
            tap.octets(Side.SERVER, b"* 0 EXISTS\r\n")
        tap.eof(Side.SERVER)
        tap.closed()
    assert checked.wait(60)
    thread.hurry()
    hold.set()
    thread.stop()
    text = "the proxy ended before all was checked; nothing more is checked"
    assert told.notes == [Note(Side.SERVER, 0, Kind.UNCHECKED, text)] * 2
    assert len(told.judgements) == 1
    assert [(number, peer) for number, peer, _ in told.closings] == [(1, "one"), (2, "other")]
    assert (thread.total.connections, thread.total.faults) == (2, 2)


def test_all_connections_together_do_not_keep_too_much(told: Told) -> None:
    thread = CheckingThread(told, kept=1000)
    taps = [thread.tap(number, "peer") for number in range(4)]
    for tap in taps[:3]:
        tap.octets(Side.CLIENT, b"a1 SEARCH TEXT " + b"x" * 385)
    taps[0].octets(Side.CLIENT, b"\r\n")  # this message is complete, the other two and the next are not too large
    taps[3].octets(Side.CLIENT, b"a1 SEARCH TEXT " + b"x" * 385)
    for tap in taps:
        tap.closed()
    thread.stop()
    text = "more than 1000 octets of all connections belong to messages that are not complete; nothing more is checked"
    assert told.notes == [Note(Side.CLIENT, 400, Kind.UNCHECKED, text)]
    assert len(told.judgements) == 1


def test_a_connection_that_is_over_keeps_nothing(told: Told) -> None:
    thread = CheckingThread(told, kept=1000)
    for number in range(9):
        tap = thread.tap(number, "peer")
        tap.octets(Side.CLIENT, b"a1 SEARCH TEXT " + b"x" * 385)
        tap.closed()
    thread.stop()
    assert told.notes == []


def test_in_a_hurry_the_rest_of_a_piece_is_not_checked(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    thread = CheckingThread(told)
    message = told.message

    def last(connection: int, judgement: Judgement) -> None:
        message(connection, judgement)
        thread.hurry()

    monkeypatch.setattr(told, "message", last)
    tap = thread.tap(1, "peer")
    tap.octets(Side.SERVER, b"* 1 EXISTS\r\n" * 1000)
    tap.closed()
    thread.stop()
    assert len(told.judgements) == 1
    assert [note.kind for note in told.notes] == [Kind.UNCHECKED]


@pytest.mark.parametrize("report", [Lines(unknown=True), Json()], ids=["lines", "json"])
@pytest.mark.parametrize("session", SESSIONS)
def test_secrets_are_not_reported(report: Report, session: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    # No server sends SASL data, but one may send back a client's command.
    for side in Side if session.count(b"\n") <= 1 else [Side.CLIENT]:
        checker = ConnectionChecker(1, report)
        checker.octets(Side.SERVER, b"* OK ready\r\n")
        checker.octets(side, session)
        checker.eof(side)
    assert hides(capsys.readouterr().out)

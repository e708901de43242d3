"""``imapgrammar check``: check every message of some files against the grammar."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import click

import imapgrammar
from imapgrammar.cli import INTERRUPTED
from imapgrammar.cli.judge import Judge, Judgement, RoundTrip, Verdict
from imapgrammar.cli.output import Lines, message_object, print_fault, problem, progress, shown_name, write_json
from imapgrammar.cli.source import Format, Source, UnreadableError, read_source, source_options
from imapgrammar.cli.tally import Tally
from imapgrammar.errors import ParseError, show
from imapgrammar.side import Side
from imapgrammar.strings import CapabilityName


@click.command(short_help="Check every message of recorded sessions.")
@source_options
@click.option("--round-trip", is_flag=True, help="Also write each valid message again and compare the octets.")
@click.option("--tolerant", is_flag=True, help="Deviant messages are no faults for the exit status.")
@click.option("--unknown", is_flag=True, help="Also list the messages with names that the grammar does not know.")
@click.option(
    "--capabilities",
    metavar="NAMES",
    help='Also report messages that need capabilities other than these, such as "IMAP4rev1 CONDSTORE"; "auto" takes'
    " those that the session itself announces.",
)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help='Print one JSON object per line. Each message has "file", "offset", "side", "verdict" (valid,'
    ' deviant, invalid or unknown), "node" and, for a fault, "error" with "offset" (in the file), "rule", "message",'
    ' "expected", "found" and "section". A deviant message has "quirks", each with "name", "offset" (in the file) and'
    ' "octets". The last object has the counts in "summary".',
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(allow_dash=True))
@click.pass_context
def check(
    context: click.Context,
    files: tuple[str, ...],
    side: Side | None,
    format: Format,
    utf8: bool,
    show_secrets: bool,
    round_trip: bool,
    tolerant: bool,
    unknown: bool,
    capabilities: str | None,
    as_json: bool,
) -> None:
    """Check every message in FILE... against the grammar; "-" is standard input.

    Each message is checked when its last octet has come, so FILE may be a pipe that stays open.
    Each fault is printed as FILE:OFFSET: RULE: MESSAGE, then the line with a caret under the octet,
    then the RFC section that defines the rule. OFFSET counts the octets of the file from 0. Checking
    goes on after an invalid message. A line of more than 16 MiB or a message of more than 128 MiB is
    a fault, "limit", and is not read.

    A raw file holds the octets that one side sent. A transcript holds lines of both sides, "C: ..."
    and "S: ...", as in RFCs. Each of them stands for a line that ends with CRLF; other lines are
    ignored. A literal takes as many lines as its octets need. A command whose literal the server
    refused is valid if the part that was sent is valid.

    The last line counts the messages. "valid": the grammar knows the message. "deviant": a message of
    a server that breaks the rules as real servers do. Its quirks are named below the fault, with those
    who send them; "imapgrammar quirks" explains them. Such a message is a fault unless --tolerant is
    given. "unknown": the message is valid, but it has a name that the grammar does not know, such as a
    vendor's response. With --round-trip a second line counts the valid messages that are written again.
    "exact": octet for octet. "respelled": with other letter case of keywords, or without leading zeros
    of numbers. "different": otherwise, which is a fault.

    With --capabilities, a message that needs a capability which was not offered is a fault too.
    "auto" follows the CAPABILITY and ENABLED lines of each file. Before the first of them, and in a
    raw file of a client, all capabilities count as offered.

    Quoted strings may have UTF-8 after "* ENABLED UTF8=ACCEPT" or "* ENABLED IMAP4rev2", in a raw
    file of a client after its ENABLE, and with --utf8 everywhere.

    \b
    Exit status:
      0  no fault
      1  a fault
      2  wrong usage, or a file that cannot be read (the others are checked)

    \b
    Examples:
      imapgrammar check session.c2s session.s2c
      imapgrammar check --round-trip --side server - < session.log
      imapgrammar check --json session.s2c | jq 'select(.verdict == "invalid")'
    """
    report: _Report = _Json() if as_json else _Text(unknown=unknown, several=len(files) > 1)
    follow, offered = _offered(capabilities)
    judge = Judge(round_trip=round_trip, offered=offered, follow=follow, utf8=utf8, show_secrets=show_secrets)
    total = Tally(tolerant=tolerant)
    interrupted = _check_files(files, side, format, judge, report, total, with_progress=not as_json)
    report.summary(total, round_trip=round_trip, capabilities=capabilities is not None)
    context.exit(INTERRUPTED if interrupted else 2 if total.unreadable else 1 if total.faults else 0)


def _offered(capabilities: str | None) -> tuple[bool, frozenset[CapabilityName] | None]:
    """``follow`` and ``offered`` of `Judge` for the option ``--capabilities``. Raises `click.BadParameter`."""
    if capabilities is None or capabilities == "auto":
        return capabilities is not None, None
    return False, _names(capabilities)


def _names(capabilities: str) -> frozenset[CapabilityName]:
    """The names in the option ``--capabilities``. Raises `click.BadParameter`."""
    names = [name.encode("utf-8", "surrogateescape") for name in capabilities.replace(",", " ").split()]
    for name in names:
        try:
            imapgrammar.parse_response(b"* ENABLED " + name + b"\r\n")
        except ParseError:
            raise click.BadParameter(f"{show(name)} cannot name a capability", param_hint="--capabilities") from None
    return frozenset(map(CapabilityName, names))


def _check_files(
    names: tuple[str, ...],
    side: Side | None,
    format: Format,
    judge: Judge,
    report: _Report,
    total: Tally,
    *,
    with_progress: bool,
) -> bool:
    """Check files, and add their counts to ``total``; return whether an interrupt ended this early."""
    try:
        for name in names:
            _check_file(name, side, format, judge, report, total, with_progress=with_progress)
    except KeyboardInterrupt:
        return True
    return False


def _check_file(
    name: str, side: Side | None, format: Format, judge: Judge, report: _Report, total: Tally, *, with_progress: bool
) -> None:
    """Check one file, report its faults, and add its counts to ``total``."""
    tally = Tally()
    try:
        source = read_source(name, side, format)
        with progress(source, wanted=with_progress) as advance:
            _check(source, judge, report, tally, advance)
        total.files += 1
    except UnreadableError as error:
        problem(name, error)
        total.unreadable += 1
    finally:
        total.merge(tally)


def _check(source: Source, judge: Judge, report: _Report, tally: Tally, advance: Callable[[int], None]) -> None:
    """Check, count and report the messages of one file; call ``advance`` with the offset after each."""
    judge.begin()
    report.begin(source)
    for message in source.messages(judge):
        judgement = judge.judge(message)
        tally.add(judgement)
        report.message(judgement)
        advance(message.end)
    report.end(tally)


class _Report(Protocol):
    """A report of the findings."""

    def begin(self, source: Source) -> None: ...

    def message(self, judgement: Judgement) -> None: ...

    def end(self, tally: Tally) -> None: ...

    def summary(self, total: Tally, *, round_trip: bool, capabilities: bool) -> None: ...


class _Text:
    """The findings as lines for people."""

    def __init__(self, *, unknown: bool, several: bool) -> None:
        self._out = Lines()
        self._unknown = unknown
        self._several = several

    def begin(self, source: Source) -> None:
        self._source = source

    def message(self, judgement: Judgement) -> None:
        if judgement.fault:
            print_fault(self._out, self._source, judgement.message, judgement.fault)
        if self._unknown and judgement.unknown:
            name = f"{shown_name(self._source.name)}:{judgement.message.offset}: "
            self._out.print((name, "bold"), ("unknown: ", "bold yellow"), judgement.unknown)

    def end(self, tally: Tally) -> None:
        if self._several:
            self._out.print(f"{shown_name(self._source.name)}: {tally.messages()}")

    def summary(self, total: Tally, *, round_trip: bool, capabilities: bool) -> None:
        style = "bold red" if total.faults else "bold green"
        self._out.print((total.messages(), style))
        if round_trip:
            self._out.print((total.trips(), style))
        if capabilities:
            self._out.print((f"{total.missing} messages need capabilities that were not offered", style))


class _Json:
    """The findings as NDJSON, for programs."""

    def begin(self, source: Source) -> None:
        self._name = source.name

    def message(self, judgement: Judgement) -> None:
        write_json({"file": self._name, **message_object(judgement)})

    def end(self, tally: Tally) -> None:
        pass

    def summary(self, total: Tally, *, round_trip: bool, capabilities: bool) -> None:
        summary: dict[str, Any] = {
            "files": total.files,
            "unreadable": total.unreadable,
            "messages": total.verdicts.total(),
            **{verdict.value: total.verdicts[verdict] for verdict in Verdict},
        }
        if round_trip:
            summary["round_trips"] = {trip.value: total.round_trips[trip] for trip in RoundTrip}
        if capabilities:
            summary["not_offered"] = total.missing
        write_json({"summary": summary})

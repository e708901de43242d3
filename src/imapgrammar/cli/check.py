"""``imapgrammar check``: check every message of some files against the grammar."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Protocol

import click
from rich.text import Text

from imapgrammar.cli.judge import Judge, Judgement, RoundTrip, Verdict
from imapgrammar.cli.output import LineNumbers, console, message_object, print_fault, problem, progress, shown_name
from imapgrammar.cli.source import Format, Source, UndecidedError, read_source, source_options
from imapgrammar.cli.tally import Tally
from imapgrammar.side import Side
from imapgrammar.strings import CapabilityName


@click.command(short_help="Check every message of recorded sessions.")
@source_options
@click.option("--round-trip", is_flag=True, help="Also write each valid message again and compare the octets.")
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
    help='Print one JSON object per line. Each message has "file", "offset", "side", "verdict" (valid, invalid or'
    ' unknown), "node" and, for a fault, "error" with "offset" (in the file), "rule", "message", "expected", "found"'
    ' and "section". The last object has the counts in "summary".',
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(allow_dash=True))
@click.pass_context
def check(
    context: click.Context,
    files: tuple[str, ...],
    side: Side | None,
    format: Format,
    utf8: bool,
    round_trip: bool,
    unknown: bool,
    capabilities: str | None,
    as_json: bool,
) -> None:
    """Check every message in FILE... against the grammar; "-" is standard input.

    Each fault is printed as FILE:OFFSET: RULE: MESSAGE, then the line with a caret under the octet,
    then the RFC section that defines the rule. OFFSET counts the octets of the file from 0. Checking
    goes on after an invalid message.

    A raw file holds the octets that one side sent. A transcript holds lines of both sides, "C: ..."
    and "S: ...", as in RFCs. Each of them stands for a line that ends with CRLF; other lines are
    ignored. A literal takes as many lines as its octets need. A command whose literal the server
    refused is valid if the part that was sent is valid.

    The last line counts the messages. "valid": the grammar knows the message. "unknown": the message
    is valid, but it has a name that the grammar does not know, such as a vendor's response. With
    --round-trip a second line counts the messages that are written again. "exact": octet for octet.
    "respelled": with other letter case of keywords, or without leading zeros of numbers. "different":
    otherwise, which is a fault.

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
    report: _Report = _Json() if as_json else _Lines(unknown=unknown, several=len(files) > 1)
    judge = _judge(round_trip=round_trip, capabilities=capabilities, utf8=utf8)
    total = Tally()
    for name in files:
        try:
            source = read_source(name, side, format)
        except (OSError, UndecidedError) as error:
            problem(name, error)
            total.unreadable += 1
            continue
        with progress(source, wanted=not as_json) as advance:
            total.merge(_check(source, judge, report, advance))
    report.summary(total, round_trip=round_trip, capabilities=capabilities is not None)
    context.exit(2 if total.unreadable else 1 if total.faults else 0)


def _judge(*, round_trip: bool, capabilities: str | None, utf8: bool) -> Judge:
    follow = capabilities == "auto"
    names = None if capabilities is None or follow else frozenset(map(CapabilityName, capabilities.encode().split()))
    return Judge(round_trip=round_trip, offered=names, follow=follow, utf8=utf8)


def _check(source: Source, judge: Judge, report: _Report, advance: Callable[[int], None]) -> Tally:
    """Check and report the messages of one file; call ``advance`` with the offset after each."""
    tally = Tally()
    judge.begin()
    report.begin(source)
    for message in source.messages(judge):
        judgement = judge.judge(message)
        tally.add(judgement)
        report.message(judgement)
        advance(message.end)
    report.end(tally)
    return tally


class _Report(Protocol):
    """A report of the findings."""

    def begin(self, source: Source) -> None: ...

    def message(self, judgement: Judgement) -> None: ...

    def end(self, tally: Tally) -> None: ...

    def summary(self, total: Tally, *, round_trip: bool, capabilities: bool) -> None: ...


class _Lines:
    """The findings as lines for people."""

    def __init__(self, *, unknown: bool, several: bool) -> None:
        self._out = console()
        self._unknown = unknown
        self._several = several

    def begin(self, source: Source) -> None:
        self._source = source
        self._numbers = LineNumbers(source.data)

    def message(self, judgement: Judgement) -> None:
        if judgement.fault:
            print_fault(self._out, self._source, judgement.message, judgement.fault, self._numbers)
        if self._unknown and judgement.unknown:
            name = f"{shown_name(self._source.name)}:{judgement.message.offset}: "
            self._out.print(
                Text.assemble((name, "bold"), ("unknown: ", "bold yellow"), judgement.unknown), soft_wrap=True
            )

    def end(self, tally: Tally) -> None:
        if self._several:
            self._out.print(f"{shown_name(self._source.name)}: {tally.messages()}", soft_wrap=True)

    def summary(self, total: Tally, *, round_trip: bool, capabilities: bool) -> None:
        style = "bold red" if total.faults else "bold green"
        self._out.print(Text(total.messages(), style), soft_wrap=True)
        if round_trip:
            self._out.print(Text(total.trips(), style), soft_wrap=True)
        if capabilities:
            self._out.print(
                Text(f"{total.missing} messages need capabilities that were not offered", style), soft_wrap=True
            )


class _Json:
    """The findings as NDJSON, for programs."""

    def begin(self, source: Source) -> None:
        self._name = source.name

    def message(self, judgement: Judgement) -> None:
        click.echo(json.dumps({"file": self._name, **message_object(judgement)}))

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
        click.echo(json.dumps({"summary": summary}))

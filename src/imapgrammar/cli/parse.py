"""``imapgrammar parse``: show the messages of a file as nodes."""

from __future__ import annotations

import re

import click
from rich.console import Console
from rich.pretty import Pretty
from rich.text import Text

from imapgrammar.cli.judge import Judge, Judgement
from imapgrammar.cli.messages import Message
from imapgrammar.cli.output import LineNumbers, console, excerpt, print_fault, problem, progress, shown_name
from imapgrammar.cli.source import Format, Source, UndecidedError, read_source, source_options
from imapgrammar.jsonable import to_json
from imapgrammar.side import Side

_LONGEST_STRING = 1000
_NOT_PRINTABLE = re.compile("[\x7f-\xff]")


@click.command(short_help="Show each message as nodes.")
@source_options
@click.option("--json", "as_json", is_flag=True, help="Print each message as one line of JSON, with strings in full.")
@click.argument("file", metavar="FILE", type=click.Path(allow_dash=True))
@click.pass_context
def parse(context: click.Context, file: str, side: Side | None, format: Format, utf8: bool, as_json: bool) -> None:
    """Print each message in FILE as the nodes it is made of; "-" is standard input.

    The output for a message is its place in the file, its first line, and its nodes as Python shows
    those of imapgrammar.nodes; a string of more than 1000 octets is cut. With --json it is an object
    that imapgrammar.jsonable.from_json reads: "type" is the name of the node, and a string has one
    character for each octet.

    Invalid messages are reported on standard error, in the form of "imapgrammar check".

    \b
    Exit status:
      0  all messages are valid
      1  some are not
      2  wrong usage, or the file cannot be read

    \b
    Examples:
      imapgrammar parse session.s2c
      printf 'a1 SELECT INBOX (CONDSTORE)\\r\\n' | imapgrammar parse --side client -
      imapgrammar parse --json session.s2c | jq 'select(.type == "vanished")'
    """
    try:
        source = read_source(file, side, format)
    except (OSError, UndecidedError) as error:
        problem(file, error)
        context.exit(2)
    out, errors = console(), console(stderr=True)
    numbers = LineNumbers(source.data)
    judge = Judge(utf8=utf8)
    faults = 0
    with progress(source, wanted=not as_json) as advance:
        for message in source.messages(judge):
            judgement = judge.judge(message)
            if judgement.fault:
                faults += 1
                print_fault(errors, source, message, judgement.fault, numbers)
            elif as_json:
                if judgement.node:
                    click.echo(_escaped(to_json(judgement.node).decode()))
            else:
                _print(out, source, judgement)
            advance(message.end)
    context.exit(1 if faults else 0)


def _escaped(text: str) -> str:
    """JSON with all but ASCII escaped, and DEL, since terminals obey some of these characters."""
    return _NOT_PRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _print(out: Console, source: Source, judgement: Judgement) -> None:
    """Print the place, the first line and the nodes of a message."""
    out.print(_heading(out, source, judgement.message), soft_wrap=True)
    if judgement.node:
        out.print(Pretty(judgement.node, max_string=_LONGEST_STRING), soft_wrap=True)
    else:
        out.print(Text("the server refused the literal that this line announces", "yellow"))
    out.print()


def _heading(out: Console, source: Source, message: Message) -> Text:
    place = f"{shown_name(source.name)}:{message.offset}: {message.side.label}: "
    line, _ = excerpt(message.octets, 0, out.width - len(place))
    return Text.assemble((place, "bold cyan"), (line, "dim"))

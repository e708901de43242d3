"""``imapgrammar parse``: show the messages of a file as nodes."""

from __future__ import annotations

import re

import click
import msgspec
from rich.pretty import Pretty

from imapgrammar.cli.judge import Judge, Judgement, Verdict
from imapgrammar.cli.output import (
    Lines,
    excerpt,
    print_fault,
    problem,
    progress,
    quirk_objects,
    shown_name,
    write,
)
from imapgrammar.cli.secrets import hidden, secret_value, with_secrets, without_secrets
from imapgrammar.cli.source import Format, Source, UnreadableError, read_source, source_options
from imapgrammar.errors import show, without_secret
from imapgrammar.jsonable import to_json
from imapgrammar.side import Side
from imapgrammar.wire.events import has_secret

_LONGEST_STRING = 1000
_NOT_PRINTABLE = re.compile("[\x7f-\xff]")


@click.command(short_help="Show each message as nodes.")
@source_options
@click.option("--tolerant", is_flag=True, help="Also show messages that have quirks, and their quirks.")
@click.option("--json", "as_json", is_flag=True, help="Print each message as one line of JSON, with strings in full.")
@click.argument("file", metavar="FILE", type=click.Path(allow_dash=True))
@click.pass_context
def parse(
    context: click.Context,
    file: str,
    side: Side | None,
    format: Format,
    utf8: bool,
    show_secrets: bool,
    tolerant: bool,
    as_json: bool,
) -> None:
    """Print each message in FILE as the nodes it is made of; "-" is standard input.

    Each message is printed when its last octet has come, so FILE may be a pipe that stays open.
    The output for a message is its place in the file, its first line, and its nodes as Python shows
    those of imapgrammar.nodes; a string of more than 1000 octets is cut. With --json it is an object
    that imapgrammar.jsonable.from_json reads: "type" is the name of the node, and a string has one
    character for each octet.

    In place of a password or SASL data there is "<6 octets>", unless --show-secrets is given. The JSON
    of such a message is not what was sent then.

    Invalid messages are reported on standard error, in the form of "imapgrammar check". So are deviant
    messages, those with known quirks, unless --tolerant is given. With it, the nodes are those that
    were read, and the quirks are listed below them, with their places in the file. With --json, each
    line is then an object that has the message as "node" and its "quirks", which may be none.

    \b
    Exit status:
      0  all messages are valid, or deviant with --tolerant
      1  some are not
      2  wrong usage, or the file cannot be read

    \b
    Examples:
      imapgrammar parse session.s2c
      printf 'a1 SELECT INBOX (CONDSTORE)\\r\\n' | imapgrammar parse --side client -
      imapgrammar parse --json session.s2c | jq 'select(.type == "vanished")'
    """
    judge = Judge(utf8=utf8, show_secrets=show_secrets)
    errors = Lines(stderr=True)
    shown = _Json(show_secrets=show_secrets, tolerant=tolerant) if as_json else _Text(show_secrets=show_secrets)
    faults = 0
    try:
        source = read_source(file, side, format)
        with progress(source, wanted=not as_json) as advance:
            for message in source.messages(judge):
                judgement = judge.judge(message)
                if judgement.fault and not (tolerant and judgement.verdict is Verdict.DEVIANT):
                    faults += 1
                    print_fault(errors, source, message, judgement.fault)
                else:
                    shown.message(source, judgement)
                advance(message.end)
    except UnreadableError as error:
        problem(file, error)
        context.exit(2)
    context.exit(1 if faults else 0)


class _Json:
    """The messages as NDJSON."""

    def __init__(self, *, show_secrets: bool, tolerant: bool) -> None:
        self._show_secrets = show_secrets
        self._tolerant = tolerant

    def message(self, source: Source, judgement: Judgement) -> None:
        node, message = judgement.node, judgement.message
        if node is None:
            return
        if self._show_secrets or not (judgement.secret is not None or secret_value(message.octets, node)):
            text = to_json(node).decode()
        else:
            text = msgspec.json.encode(without_secrets(node, whole=_is_hidden(judgement))).decode()
        if self._tolerant:
            quirks = quirk_objects(judgement.fault.quirks if judgement.fault else (), message.place)
            text = f'{{"node":{text},"quirks":{msgspec.json.encode(quirks).decode()}}}'
        write(_escaped(text))


class _Text:
    """The messages as text for people."""

    def __init__(self, *, show_secrets: bool) -> None:
        self._out = Lines()
        self._show_secrets = show_secrets

    def message(self, source: Source, judgement: Judgement) -> None:
        """Print the place, the first line and the nodes of a message."""
        self._heading(source, judgement)
        node: object = judgement.node
        if node is None:
            self._out.print(("the server refused the literal that this line announces", "yellow"))
        elif _is_hidden(judgement):
            self._out.print((hidden(len(judgement.message.octets)), "yellow"))
        else:
            shown = with_secrets(node) if self._show_secrets else node
            self._out.console.print(Pretty(shown, max_string=_LONGEST_STRING), soft_wrap=True)
        for quirk in judgement.fault.quirks if judgement.fault else ():
            place = f"{judgement.message.place(quirk.offset)}: "
            self._out.print((place, "bold cyan"), (quirk.name, "bold yellow"), f" {show(quirk.octets)}")
        self._out.print()

    def _heading(self, source: Source, judgement: Judgement) -> None:
        message, secret = judgement.message, judgement.secret
        if judgement.node and secret is None and not self._show_secrets:
            secret = secret_value(message.octets, judgement.node)
        place = f"{shown_name(source.name)}:{message.offset}: {message.side.label}: "
        line, _ = excerpt(without_secret(message.octets, secret), 0, self._out.width - len(place))
        self._out.print((place, "bold cyan"), (line, "dim"))


def _is_hidden(judgement: Judgement) -> bool:
    """Return whether a whole message is hidden, since its nodes may not know that it holds secrets."""
    return judgement.secret is not None and not has_secret(judgement.node)


def _escaped(text: str) -> str:
    """JSON with all but ASCII escaped, and DEL, since terminals obey some of these characters."""
    return _NOT_PRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)

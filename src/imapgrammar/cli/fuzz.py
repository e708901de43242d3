"""``imapgrammar fuzz``: messages made from the grammar."""

from __future__ import annotations

import enum
import itertools
import json

import click

from imapgrammar.cli.output import quirk_objects
from imapgrammar.cli.source import EnumChoice
from imapgrammar.fuzzing import Labelled, deviant_messages, messages
from imapgrammar.side import Side

_AT_ONCE = 500
"""Number of messages that are written together."""


class Output(enum.StrEnum):
    """The format of the output: one JSON object per line, or the octets alone."""

    NDJSON = "ndjson"
    RAW = "raw"


@click.command(short_help="Make messages from the grammar, valid and invalid.")
@click.option("--side", type=EnumChoice(Side), required=True, help="The side that would send the messages.")
@click.option("--count", type=click.IntRange(min=0), default=100, show_default=True, help="How many messages.")
@click.option("--seed", type=int, default=0, show_default=True, help="The same seed gives the same messages.")
@click.option(
    "--invalid",
    type=click.FloatRange(0, 1),
    default=0.0,
    show_default=True,
    metavar="RATE",
    help="The share of invalid messages, from 0 to 1.",
)
@click.option(
    "--rule",
    metavar="RULE",
    help="A rule or terminal, such as fetch-att, that each message contains. Invalid messages break a part of it.",
)
@click.option(
    "--capability",
    "capabilities",
    multiple=True,
    metavar="NAME",
    help="Use only what IMAP4rev1 and this capability have, and no unknown names. May be given several times;"
    " IMAP4rev2 replaces IMAP4rev1.",
)
@click.option(
    "--quirks",
    is_flag=True,
    help='Make messages with the quirks of real peers, all of them deviant; "imapgrammar quirks" lists these.',
)
@click.option(
    "--quirk",
    "names",
    multiple=True,
    metavar="NAME",
    help="Each message has this quirk; implies --quirks. May be given several times: each has one of them.",
)
@click.option("--utf8", is_flag=True, help="For a connection in UTF-8 mode: quoted strings may have UTF-8.")
@click.option(
    "--format", type=EnumChoice(Output), default=Output.NDJSON.value, show_default=True, help="What to print."
)
def fuzz(
    side: Side,
    count: int,
    seed: int,
    invalid: float,
    rule: str | None,
    capabilities: tuple[str, ...],
    quirks: bool,
    names: tuple[str, ...],
    utf8: bool,
    format: Output,
) -> None:
    """Print messages that are derived from the grammar, for testing a server (--side client) or a client.

    A valid message is one that "imapgrammar check" calls valid or unknown. An invalid message was
    valid before one of its tokens was changed. It still ends with CRLF, so that it needs one answer.

    Each message is an object with "side", "octets" (one character for each octet), "label" ("valid"
    or "invalid") and "node" (the kind of message, before it was broken). An invalid message also has
    the "rule" that it breaks and the "change" that broke it: drop, repeat, replace, range, octet or
    cut of a token; or prose, if the grammar allows the message but an RFC forbids it in words. A
    message with quirks has the label "deviant", the "rule" that it breaks and its "quirks", each with
    "name", "offset" and "octets"; imapgrammar.read_response or read_command reads it and tells them. With
    --format raw only the octets are printed, as they would be sent. If they are sent without waiting
    for the server, and it refuses a literal, it takes the octets of the literal for commands.

    \b
    Exit status: 0; 2 for wrong usage, such as a rule that such a message cannot contain.

    \b
    Examples:
      imapgrammar fuzz --side client --count 100000 --format raw | nc -q1 localhost 1143
      imapgrammar fuzz --side server --rule known-uids --invalid 0.5
      imapgrammar fuzz --side client --capability CONDSTORE --capability ENABLE
      imapgrammar fuzz --side server --quirk trailing-space --format raw
    """
    if (quirks or names) and (invalid or rule):
        raise click.UsageError("give neither --invalid nor --rule together with quirks")
    spell = _octets if format is Output.RAW else _json
    try:
        having = capabilities or None
        if quirks or names:
            made = deviant_messages(side, seed=seed, quirks=names or None, capabilities=having, utf8=utf8)
        else:
            made = messages(side, seed=seed, invalid=invalid, rule=rule, capabilities=having, utf8=utf8)
        left = itertools.islice(made, count)
        while some := list(itertools.islice(left, _AT_ONCE)):
            click.echo(b"".join(map(spell, some)), nl=False)
    except ValueError as error:
        raise click.UsageError(str(error)) from None


def _octets(message: Labelled) -> bytes:
    return message.octets


def _json(message: Labelled) -> bytes:
    """A message as a line of JSON, with all control characters escaped."""
    line: dict[str, object] = {
        "side": message.side,
        "octets": message.octets.decode("latin-1"),
        "label": message.label,
        "rule": message.rule,
        "node": message.node,
        "change": message.change,
    }
    if message.quirks:
        line["quirks"] = quirk_objects(message.quirks)
    return json.dumps(line).replace("\x7f", "\\u007f").encode("ascii") + b"\n"

"""``imapgrammar fuzz``: messages made from the grammar."""

from __future__ import annotations

import enum
import itertools
import json

import click

from imapgrammar.cli.source import EnumChoice
from imapgrammar.fuzzing import Labelled, messages
from imapgrammar.side import Side

_AT_ONCE = 500
"""How many messages are written together."""


class Output(enum.StrEnum):
    """What is printed: an object a line, or the octets alone."""

    NDJSON = "ndjson"
    RAW = "raw"


@click.command(short_help="Make messages from the grammar, valid and invalid.")
@click.option("--side", type=EnumChoice(Side), required=True, help="Who would send the messages.")
@click.option("--count", type=click.IntRange(min=0), default=100, show_default=True, help="How many messages.")
@click.option(
    "--seed", type=int, default=0, show_default=True, help="The same seed gives the same messages, another one others."
)
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
    help="A rule or terminal, such as fetch-att, that stands in each message; what is broken is a part of it.",
)
@click.option(
    "--capability",
    "capabilities",
    multiple=True,
    metavar="NAME",
    help="Only what IMAP4rev1 and this capability have, and nothing unknown. May be given several times; IMAP4rev2"
    " stands in place of IMAP4rev1.",
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
    utf8: bool,
    format: Output,
) -> None:
    """Print messages that are derived from the grammar, for testing a server (--side client) or a client.

    A valid message is one that "imapgrammar check" finds valid or unknown. An invalid one was valid before
    something was done to one token of it; it still ends with CRLF, so that one answer is due to it.

    Each message is an object with "side", "octets" (each octet a character), "label" ("valid" or
    "invalid"), "node" (what it is, or was before it was broken), and if it is invalid the "rule" that
    it breaks and the "change" that did it: drop, repeat, replace, range, octet, cut of a token, or
    prose, for what the grammar has and an RFC forbids in words. With --format raw only the octets
    are printed, as they would be sent; a server that is not waited for, and refuses a literal, takes the
    literal's octets for commands.

    \b
    Exit status: 0; 2 for wrong usage, such as a rule that cannot stand in such a message.

    \b
    Examples:
      imapgrammar fuzz --side client --count 100000 --format raw | nc -q1 localhost 1143
      imapgrammar fuzz --side server --rule known-uids --invalid 0.5
      imapgrammar fuzz --side client --capability CONDSTORE --capability ENABLE
    """
    spell = _octets if format is Output.RAW else _json
    try:
        names = capabilities or None
        made = messages(side, seed=seed, invalid=invalid, rule=rule, capabilities=names, utf8=utf8)
        left = itertools.islice(made, count)
        while some := list(itertools.islice(left, _AT_ONCE)):
            click.echo(b"".join(map(spell, some)), nl=False)
    except ValueError as error:
        raise click.UsageError(str(error)) from None


def _octets(message: Labelled) -> bytes:
    return message.octets


def _json(message: Labelled) -> bytes:
    """A message as a line of JSON, without the characters that some terminals obey."""
    line = {
        "side": message.side,
        "octets": message.octets.decode("latin-1"),
        "label": message.label,
        "rule": message.rule,
        "node": message.node,
        "change": message.change,
    }
    return json.dumps(line).replace("\x7f", "\\u007f").encode("ascii") + b"\n"

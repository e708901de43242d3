"""The group of all commands."""

from __future__ import annotations

import click

import imapgrammar
from imapgrammar.cli.check import check
from imapgrammar.cli.fuzz import fuzz
from imapgrammar.cli.grammar import grammar
from imapgrammar.cli.parse import parse
from imapgrammar.cli.proxy import proxy


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(imapgrammar.__version__, prog_name="imapgrammar")
def cli() -> None:
    """Check and read recorded IMAP sessions, look up the grammar that decides, and make messages from it.

    \b
    Examples:
      imapgrammar check session.c2s session.s2c    is every message what the RFCs say?
      imapgrammar parse --json session.s2c         each message as a line of JSON
      imapgrammar proxy --upstream localhost:143   the same of connections, while they pass
      imapgrammar grammar show search-key          a rule, where it stands, who uses it
      imapgrammar fuzz --side client --count 1000  messages for testing a server

    "imapgrammar COMMAND --help" tells more about each command.
    """


cli.add_command(check)
cli.add_command(parse)
cli.add_command(proxy)
cli.add_command(grammar)
cli.add_command(fuzz)

"""The group of all commands."""

from __future__ import annotations

import click

import imapgrammar
from imapgrammar.cli.check import check
from imapgrammar.cli.fuzz import fuzz
from imapgrammar.cli.grammar import grammar
from imapgrammar.cli.parse import parse
from imapgrammar.cli.proxy import proxy
from imapgrammar.cli.quirks import quirks


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(imapgrammar.__version__, prog_name="imapgrammar")
def cli() -> None:
    """Check and read recorded IMAP sessions, look up the rules of the grammar, and make messages from it.

    \b
    Examples:
      imapgrammar check session.c2s session.s2c    check that every message is valid
      imapgrammar parse --json session.s2c         print each message as a line of JSON
      imapgrammar proxy --upstream localhost:143   check connections while they pass
      imapgrammar grammar show search-key          show a rule and the rules that use it
      imapgrammar quirks trailing-space            explain a quirk of real servers
      imapgrammar fuzz --side client --count 1000  make messages to test a server with

    See "imapgrammar COMMAND --help" for more about each command.
    """


cli.add_command(check)
cli.add_command(parse)
cli.add_command(proxy)
cli.add_command(grammar)
cli.add_command(quirks)
cli.add_command(fuzz)

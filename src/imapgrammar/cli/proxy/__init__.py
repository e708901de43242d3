"""``imapgrammar proxy``: check what clients and a server say to each other."""

from __future__ import annotations

import ssl
from pathlib import Path

import click

from imapgrammar.cli.proxy.address import Address, AddressType
from imapgrammar.cli.proxy.findings import Json, Lines, Report

_IMAP, _IMAPS = 143, 993


@click.command(short_help="Check connections while they pass.")
@click.option(
    "--listen",
    type=AddressType(),
    default="127.0.0.1:1143",
    show_default=True,
    metavar="HOST:PORT",
    help="The address to which clients connect; port 0 takes any free port.",
)
@click.option(
    "--upstream",
    type=AddressType(),
    required=True,
    metavar="HOST[:PORT]",
    help="The server. The default PORT is 143, with --tls 993.",
)
@click.option("--tls", is_flag=True, help="Speak TLS to the server. Clients connect without it.")
@click.option(
    "--ca-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="With --tls: the CA certificates to trust, in PEM, instead of those of the system.",
)
@click.option("--no-verify", is_flag=True, help="With --tls: accept any certificate.")
@click.option(
    "--max-connections",
    "most",
    type=click.IntRange(min=1),
    default=100,
    show_default=True,
    metavar="NUMBER",
    help="The most connections at once. Other clients get a BYE, and the last line counts them.",
)
@click.option("--unknown", is_flag=True, help="Also list the messages with names that the grammar does not know.")
@click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON object per line: one for each message, then summaries."
)
@click.pass_context
def proxy(
    context: click.Context,
    listen: Address,
    upstream: Address,
    tls: bool,
    ca_file: Path | None,
    no_verify: bool,
    most: int,
    unknown: bool,
    as_json: bool,
) -> None:
    """Stand between IMAP clients and a server, and check each message that passes.

    All octets pass unchanged, valid or not. Checking runs beside that and delays nothing. It ends
    where STARTTLS or COMPRESS takes effect; this is reported, and the octets still pass. To check a
    session over TLS, let the client connect without TLS, and use --tls.

    Each fault is printed as CONNECTION:SIDE:OFFSET: RULE: MESSAGE, then the line with a caret under
    the octet, then the RFC section that defines the rule. CONNECTION counts from 1, SIDE is client or
    server, OFFSET counts the octets that this side sent from 0. Passwords and SASL data are not shown.

    \b
    These findings are printed in the same way:
      boundary   the place where STARTTLS or COMPRESS takes effect
      cut-off    the stream ends inside a message
      limit      a message is too large to be checked; large literals do not count
      injected   octets between STARTTLS and TLS
      unchecked  checking had to stop

    When a connection ends, a line counts its messages. After SIGINT the proxy ends when all octets
    that passed are checked. After SIGTERM, or a second SIGINT, it ends within two seconds, and reports
    as "unchecked" what was not checked by then. At the end a line counts all messages.
    "imapgrammar check --help" explains "valid" and "unknown".

    With --json each message is an object as with "check", with "connection" in place of "file". Other
    findings have a "note" and a "message" instead of "verdict". The end of a connection has its counts
    in "closed", and the last object has all counts in "summary".

    \b
    Exit status:
      0  no fault
      1  a fault, another of these findings except a boundary, or a connection that was refused
      2  wrong usage, or cannot listen, or could not connect to the server

    \b
    Examples:
      imapgrammar proxy --upstream imap.example.org --tls
      imapgrammar proxy --listen 127.0.0.1:1143 --upstream 127.0.0.1:143 --json > session.ndjson
    """
    context_of_tls = _tls(tls, ca_file, no_verify)
    if listen.port < 0:
        raise click.BadParameter("a port is needed", param_hint="--listen")
    if upstream.port < 0:
        upstream = Address(upstream.host, _IMAPS if tls else _IMAP)
    # Imported here, so that the other commands do not load asyncio, and wrong usage is reported without the parser.
    from imapgrammar.cli.proxy.session import Session

    report: Report = Json() if as_json else Lines(unknown=unknown)
    context.exit(Session(listen, upstream, context_of_tls, report, most).run())


def _tls(tls: bool, ca_file: Path | None, no_verify: bool) -> ssl.SSLContext | None:
    """The context that the options ask for; None for no TLS. Raises `click.UsageError`."""
    if (ca_file or no_verify) and not tls:
        raise click.UsageError("--ca-file and --no-verify need --tls")
    if ca_file and no_verify:
        raise click.UsageError("with --no-verify no certificate is checked, so --ca-file has no use")
    if not tls:
        return None
    try:
        made = ssl.create_default_context(cafile=ca_file)
    except OSError as error:
        raise click.BadParameter(f"no certificates can be read from it: {error}", param_hint="--ca-file") from None
    if no_verify:
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    return made

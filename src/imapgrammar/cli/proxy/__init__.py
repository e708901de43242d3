"""``imapgrammar proxy``: is what a client and a server say to each other what the grammar says?"""

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
    help="Where clients connect to; port 0 is any free one.",
)
@click.option(
    "--upstream",
    type=AddressType(),
    required=True,
    metavar="HOST[:PORT]",
    help="The server; without PORT it is 143, with --tls 993.",
)
@click.option("--tls", is_flag=True, help="Speak TLS to the server. Clients connect without it.")
@click.option(
    "--ca-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="With --tls: the certificates that the server's must descend from, in PEM; else those of the system.",
)
@click.option("--no-verify", is_flag=True, help="With --tls: take any certificate.")
@click.option(
    "--unknown", is_flag=True, help="Also name the messages that are valid only by a rule for names not in the grammar."
)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object a line: one a message, then summaries.")
@click.pass_context
def proxy(
    context: click.Context,
    listen: Address,
    upstream: Address,
    tls: bool,
    ca_file: Path | None,
    no_verify: bool,
    unknown: bool,
    as_json: bool,
) -> None:
    """Stand between IMAP clients and a server, and check each message that passes.

    All octets pass as they are, valid or not; checking goes on beside that and holds nothing up. It
    ends where STARTTLS or COMPRESS begins, which is said, while the octets go on to pass. To check
    what is said over TLS, have the client connect without it and give --tls.

    Each fault is printed as CONNECTION:SIDE:OFFSET: RULE: MESSAGE, then the line with a caret under the
    octet, then where the RFC defines the rule. CONNECTION counts from 1, SIDE is client or server, OFFSET
    counts the octets that this side sent from 0. Passwords and SASL data are not shown. In the same
    way is told what is "cut-off" inside a message, exceeds a "limit" of what is kept to be checked
    (literals of any size pass it), was "injected" between STARTTLS and TLS, or is "unchecked" since checking
    had to stop.

    When a connection ends, a line counts its messages, and when the proxy is interrupted (SIGINT or
    SIGTERM), all messages. What "valid" and "unknown" mean tells "imapgrammar check --help".

    With --json each message is an object as with "check", with "connection" in the place of "file"; what
    is no message has a "note" and a "message" instead of "verdict"; the end of a connection has its counts
    in "closed", the last object in "summary".

    \b
    Exit status:
      0  no fault
      1  a fault, or what is told with faults
      2  wrong usage, or cannot listen, or could not connect to the server

    \b
    Examples:
      imapgrammar proxy --upstream imap.example.org --tls
      imapgrammar proxy --listen 127.0.0.1:1143 --upstream 127.0.0.1:143 --json > session.ndjson
    """
    if (ca_file or no_verify) and not tls:
        raise click.UsageError("--ca-file and --no-verify go with --tls")
    if ca_file and no_verify:
        raise click.UsageError("with --no-verify no certificate is looked at, so --ca-file has no use")
    if listen.port < 0:
        raise click.BadParameter("a port is needed", param_hint="--listen")
    if upstream.port < 0:
        upstream = Address(upstream.host, _IMAPS if tls else _IMAP)
    # Here, since no other command needs asyncio and the parser for what it does first.
    from imapgrammar.cli.proxy.session import Session

    report: Report = Json() if as_json else Lines(unknown=unknown)
    context.exit(Session(listen, upstream, _tls(ca_file, no_verify) if tls else None, report).run())


def _tls(ca_file: Path | None, no_verify: bool) -> ssl.SSLContext:
    try:
        made = ssl.create_default_context(cafile=ca_file)
    except OSError as error:
        raise click.BadParameter(f"no certificates can be read from it: {error}", param_hint="--ca-file") from None
    if no_verify:
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    return made

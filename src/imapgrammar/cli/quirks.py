"""``imapgrammar quirks``: list and explain the quirks of real servers that are known."""

from __future__ import annotations

import difflib
from typing import Any

import click
from rich.pretty import pretty_repr

import imapgrammar
from imapgrammar.cli.output import Lines, quirk_objects, shown_name, write_json
from imapgrammar.errors import ParseError, show
from imapgrammar.jsonable import to_builtins
from imapgrammar.nodes import ClientMessage, ServerMessage
from imapgrammar.quirks import KNOWN, KnownQuirk, Reading
from imapgrammar.side import Side


@click.command(short_help="List the known quirks of real servers, or explain one.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per line, for each quirk.")
@click.argument("name", required=False, metavar="[NAME]")
@click.pass_context
def quirks(context: click.Context, name: str | None, as_json: bool) -> None:
    """List the quirks that are known, or explain the quirk NAME.

    A quirk is what real servers send although no RFC allows it. "imapgrammar check" calls a message
    deviant that breaks the rules only so; imapgrammar.read_response reads it.

    An explanation says who sends the quirk, and shows an example: how it is read, the octets that
    are told as the quirk, and what is wrong with it. With --json, an object has "name", "text" and
    "seen"; that of NAME also has "example" (one character for each octet), "node", "quirks" and
    "error".

    \b
    Exit status: 0; 2 for a quirk that is not known.

    \b
    Examples:
      imapgrammar quirks
      imapgrammar quirks trailing-space
    """
    if name is None:
        _list(as_json=as_json)
        return
    known = KNOWN.get(name.lower())
    if known is None:
        near = difflib.get_close_matches(name.lower(), KNOWN)
        hint = f"; did you mean {', '.join(near)}?" if near else ""
        click.echo(f"imapgrammar: no quirk {shown_name(name)}{hint}", err=True)
        context.exit(2)
    (_explain_in_json if as_json else _explain)(known)


def _list(*, as_json: bool) -> None:
    out = Lines()
    width = max(map(len, KNOWN))
    for known in KNOWN.values():
        if as_json:
            write_json(_object(known))
        else:
            out.print((known.name.ljust(width), "bold yellow"), f"  {known.text}")


def _explain(known: KnownQuirk) -> None:
    out = Lines()
    out.print((known.name, "bold yellow"))
    out.print(f"  {known.text}")
    out.print("  Seen: ", known.seen, ".")
    if not known.example:
        return
    reading, error = _example(known)
    out.print()
    out.print(("Example", "bold"))
    out.print("  ", show(known.example))
    out.print(("Is read as", "bold"))
    for line in pretty_repr(reading.node, max_width=out.width - 2).splitlines():
        out.print("  ", line)
    out.print(("Is told", "bold"))
    for quirk in reading.quirks:
        out.print(f"  offset {quirk.offset}: ", (quirk.name, "bold yellow"), f" {show(quirk.octets)}")
    out.print(("Is wrong", "bold"))
    section = f" [{error.section}]" if error.section else ""
    out.print(f"  offset {error.offset}: ", (error.rule, "bold red"), f": {error.message}{section}")


def _explain_in_json(known: KnownQuirk) -> None:
    said = _object(known)
    if known.example:
        reading, error = _example(known)
        said["example"] = known.example.decode("latin-1")
        said["node"] = to_builtins(reading.node)
        said["quirks"] = quirk_objects(reading.quirks)
        said["error"] = {
            "offset": error.offset,
            "rule": error.rule,
            "message": error.message,
            "section": error.section,
        }
    write_json(said)


def _object(known: KnownQuirk) -> dict[str, Any]:
    return {"name": known.name, "text": known.text, "seen": known.seen}


def _example(known: KnownQuirk) -> tuple[Reading[ServerMessage] | Reading[ClientMessage], ParseError]:
    """The reading of the example of a quirk, and the error of strict reading."""
    try:
        if known.side is Side.SERVER:
            reading: Reading[ServerMessage] | Reading[ClientMessage] = imapgrammar.read_response(known.example)
            imapgrammar.parse_response(known.example)
        else:
            reading = imapgrammar.read_command(known.example)
            imapgrammar.parse_command(known.example)
    except ParseError as error:
        return reading, error
    raise AssertionError(f"the example of {known.name} is valid")

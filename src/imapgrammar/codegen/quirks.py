"""Write ``_generated/quirks.py``, the quirks as data, and ``docs/quirks.md``, a page about them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from imapgrammar.errors import GrammarError
from imapgrammar.explain.reading import Diagnosis
from imapgrammar.side import Side
from imapgrammar.syntax import ir
from imapgrammar.syntax.lookahead import Ahead
from imapgrammar.syntax.quirks import FramingQuirk, KnownQuirk, Place
from imapgrammar.syntax.registry import Registry

_MANY = 12
"""So many commas has a list of names that is not shown."""
_MODULE = '''"""The quirks that quirk files describe.

Written by ``python -m imapgrammar.codegen`` from the quirk files. Do not edit.
"""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from imapgrammar.side import Side
from imapgrammar.syntax.quirks import FramingQuirk, KnownQuirk, Place

QUIRKS: tuple[KnownQuirk, ...] = (
'''
_PAGE = """# Quirks

Real servers and clients send messages that break the rules. `imapgrammar.read_response` and `imapgrammar.read_command`
read those that are listed here. They give a valid node, and tell each quirk with its name, its offset and its octets.
`imapgrammar.parse_response` and `imapgrammar.parse_command` refuse them.

The examples are written as Python writes bytes. For each there is what the node is, which octets are told as the quirk,
and what strict reading says. [adding-a-quirk.md](adding-a-quirk.md) says how to add one. Written by
`python -m imapgrammar.codegen`. Do not edit.

| quirk | what it is |
|---|---|
"""
_READ_BY = {"server": ("server_message", "parse_response"), "client": ("client_message", "parse_command")}
"""For each side, the start rule of its messages, and the function that reads them strictly."""
_REFUSED = """
## What is left out, and what is refused

The node is always one that can be written. Some of what servers send is in no such node:

- **A value that stands in a list** is left out and told, as UIDVALIDITY 1234567890123 in STATUS, MODSEQ (-1) in FETCH
  data, or UID 0 beside other items. A response code that cannot be read is left out too: the state and the text stay.
- **A part of a multipart** is not left out, because the parts after it would have other numbers. A `BodyBasic` with
  empty strings and the size 0 stands there.
- **A tagged BYE** is read as an untagged one. It does not complete the command; the server closes the connection.
- **Text that is not UTF-8** is left out. Its octets are in the quirk.

`read_response` refuses what tells nothing without the part that is wrong. `imapgrammar.wire.Client` then yields a
`Malformed` event with the octets, and goes on with the next message:

- FETCH data without any item that can be read, as `* 1 FETCH ()` and `* 1 FETCH (UID 0)`;
- message number 0, as `* 0 FETCH` and `* 0 EXPUNGE`, and a count that is too great, as `* 99999999999 EXISTS`;
- VANISHED without UIDs, or with a set that cannot be read: a wrong set would delete the wrong messages;
- a set where numbers must stand, as `* SEARCH 1:3`: without it the result would be another one;
- CAPABILITY, METADATA, LANGUAGE and GENURLAUTH data without any member that can be read;
- a line that has neither asterisk nor tag, as `Server Unavailable. 15` of Exchange, and lines of other protocols;
- the end of a command without its state, as `A1 [COPYUID 5 1 2] done`;
- lists that are nested deeper than `parse_response` allows.

Some odd messages are valid, so no quirk is told:

- A response with a name that no RFC has is an `UnknownResponse`, as `* [COPYUID 5 1 2] done`, where OK is missing, and
  `* 9.37e+06 EXISTS`. `* 220 mail.example.net ESMTP` is an `UnknownMessageData`.
- What begins with a bracket is text if no response code stands there, as in `* OK [PERMANENTFLAGS (\\Seen a]b)] Ok`.
- The capabilities in `* CAPABILITY LITERAL +` are LITERAL and `+`.
"""


def module(quirks: Iterable[KnownQuirk], framing: Mapping[Place, FramingQuirk]) -> str:
    """The text of ``_generated/quirks.py``. Raises `GrammarError` if a place has no quirk of framing."""
    lines = (
        f"    KnownQuirk({each.name!r}, {each.text!r}, {each.seen!r}, {each.example!r}, "
        f"Side.{each.side.name}, {each.in_commands}, {each.may_go_on}),\n"
        for each in _ordered(quirks)
    )
    if missing := set(Place) - set(framing):
        raise GrammarError(f"no quirk stands {sorted(missing)[0]}")
    places = (
        f"    Place.{each.name}: FramingQuirk({framing[each].name!r}, {framing[each].pattern!r}),\n" for each in Place
    )
    return f"{_MODULE}{''.join(lines)})\nFRAMING: dict[Place, FramingQuirk] = {{\n{''.join(places)}}}\n"


def with_examples(quirks: Iterable[KnownQuirk], fixtures: Path) -> tuple[KnownQuirk, ...]:
    """Return the quirks with their examples, if there is a folder of the fixtures of quirks."""
    if not fixtures.is_dir():
        return tuple(quirks)
    import yaml

    found: list[KnownQuirk] = []
    for quirk in quirks:
        path = fixtures / f"{quirk.name}.yaml"
        entries = yaml.safe_load(path.read_text("utf-8")) if path.is_file() else ()
        found += [quirk] if not entries else [_with_example(quirk, entries[0])]
    return tuple(found)


def _with_example(quirk: KnownQuirk, entry: Mapping[str, str]) -> KnownQuirk:
    side = Side(entry.get("from", Side.SERVER))
    return replace(quirk, example=entry["octets"].encode("latin-1"), side=side)


def page(quirks: Iterable[KnownQuirk], grammar: ir.Grammar, declared: Registry, fixtures: Path) -> str:
    """The text of ``docs/quirks.md``.

    ``grammar``: the one without quirks. ``fixtures``: the folder of the fixtures of quirks.
    """
    import yaml

    ordered = _ordered(quirks)
    follow = {name: bytes(sorted(octets[0])) if octets else b"" for name, octets in Ahead(grammar).follow.items()}
    strict = Diagnosis(grammar, declared.constraints, follow, declared.secrets)
    lines = [_PAGE, *(f"| [{each.name}](#{each.name}) | {_cell(each.text)} |\n" for each in ordered)]
    for quirk in ordered:
        path = fixtures / f"{quirk.name}.yaml"
        lines.append(f"\n## {quirk.name}\n\n{quirk.text}\n\nSeen: {quirk.seen}.\n")
        for example in yaml.safe_load(path.read_text("utf-8"))[:1] if path.is_file() else ():
            octets = example["octets"].encode("latin-1")
            rule, parse = _READ_BY[example.get("from", "server")]
            told = [each["octets"].encode("latin-1") for each in example["quirks"] if each["name"] == quirk.name]
            lines.append(
                f"\n```text\n{octets!r}\n```\n\n"
                f"- node: `{example['node']}`\n"
                f"- told: {', '.join(f'`{each!r}`' for each in told)}\n"
                f"- `{parse}`: {_shortened(str(strict.explain(octets, rule)))}\n"
            )
    return "".join([*lines, _REFUSED])


def _ordered(quirks: Iterable[KnownQuirk]) -> list[KnownQuirk]:
    return sorted(quirks, key=lambda quirk: quirk.name)


def _shortened(error: str) -> str:
    """An error without the list of what was expected, if that is long: each new response would change it."""
    expected, found, rest = error.partition(", found ")
    head, word, names = expected.partition("expected ")
    return error if names.count(",") < _MANY else f"{head}{word}…{found}{rest}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")

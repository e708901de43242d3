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


def module(quirks: Iterable[KnownQuirk], framing: Mapping[Place, FramingQuirk]) -> str:
    """The text of ``_generated/quirks.py``. Raises `GrammarError` if a place has no quirk of framing."""
    lines = (
        f"    KnownQuirk({each.name!r}, {each.text!r}, {each.seen!r}, {each.example!r}, Side.{each.side.name}),\n"
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
                f"- `{parse}`: {strict.explain(octets, rule)}\n"
            )
    return "".join(lines)


def _ordered(quirks: Iterable[KnownQuirk]) -> list[KnownQuirk]:
    return sorted(quirks, key=lambda quirk: quirk.name)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")

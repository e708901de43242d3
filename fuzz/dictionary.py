r"""The tokens of the grammar as a dictionary for AFL++ and libFuzzer: ``fuzz/imap.dict``.

Both read ``name="octets"`` with ``\"``, ``\\`` and ``\xHH``. A keyword is there as the ABNF has it; which octets can
stand around it the fuzzers find out.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from imapgrammar.fuzzing.mutation import HOSTILE
from imapgrammar.reference.loader import load
from imapgrammar.syntax import ir
from imapgrammar.syntax.terminals import LiteralString, Number

DICTIONARY = Path(__file__).parent / "imap.dict"
_LONGEST = 64
"""Octets of an entry that AFL++ favours."""
_HEAD = "# Tokens of the grammar. Made by python -m fuzz dictionary; do not edit.\n"


def dictionary() -> str:
    """The text of the dictionary."""
    return _HEAD + "".join(f'token_{number}="{_escaped(token)}"\n' for number, token in enumerate(tokens(), 1))


def tokens() -> list[bytes]:
    """The tokens, in order."""
    return sorted({token for token in _tokens(load().grammar) if 0 < len(token) <= _LONGEST})


def _tokens(grammar: ir.Grammar) -> Iterator[bytes]:
    for rule in grammar.rules.values():
        for alternative in rule.alternatives:
            yield from _fixed(alternative.body)
    for terminal in grammar.terminals.values():
        yield from (keyword.encode("latin-1") for keyword in terminal.keywords)
        match terminal.meaning:
            case Number(minimum, maximum):
                yield from (b"%d" % number for number in (minimum, maximum, maximum + 1))
            case LiteralString(form=form):
                opening, closing = form.announcement
                yield from (b"%s%d%s%s" % (opening, len(octets), closing, octets) for octets in (b"", b"x"))
    yield from HOSTILE


def _fixed(element: ir.Element) -> Iterator[bytes]:
    match element:
        case ir.Fixed(text=text):
            yield text.encode("ascii")
        case ir.Sequence(items=items) | ir.Choice(items=items):
            for item in items:
                yield from _fixed(item)
        case ir.Optional(item=item):
            yield from _fixed(item)
        case ir.Repeat(item=item, separator=separator):
            yield from _fixed(item)
            for each in separator:
                yield from _fixed(each)
        case ir.Value() | ir.Ref():
            pass


def _escaped(token: bytes) -> str:
    return "".join(
        "\\" + chr(octet) if octet in b'\\"' else chr(octet) if 0x20 <= octet < 0x7F else f"\\x{octet:02X}"
        for octet in token
    )

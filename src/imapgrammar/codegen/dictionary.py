r"""Make ``fuzz/imap.dict``, the tokens of the grammar as a dictionary for AFL++ and libFuzzer.

Each line is a token in double quotes. In it, quote and backslash are escaped by a backslash, and octets that are not
printable are written ``\xHH``. Keywords are written as in the ABNF, without the octets around them.
"""

from __future__ import annotations

from collections.abc import Iterator

from imapgrammar.syntax import ir
from imapgrammar.syntax.hostile import HOSTILE
from imapgrammar.syntax.terminals import LiteralString, Number

LONGEST = 64
"""The largest number of octets of a token. AFL++ uses longer ones rarely."""
_HEAD = "# Tokens of the grammar. Written by python -m imapgrammar.codegen. Do not edit.\n"


def text(grammar: ir.Grammar) -> str:
    """Return the text of the dictionary."""
    return _HEAD + "".join(f'"{_escaped(token)}"\n' for token in tokens(grammar))


def tokens(grammar: ir.Grammar) -> list[bytes]:
    """Return the tokens of a grammar, sorted."""
    return sorted({token for token in _tokens(grammar) if 0 < len(token) <= LONGEST})


def _tokens(grammar: ir.Grammar) -> Iterator[bytes]:
    for rule in grammar.rules.values():
        for alternative in rule.alternatives:
            fixed = (each for each in ir.elements(alternative.body) if isinstance(each, ir.Fixed))
            yield from (each.text.encode("ascii") for each in fixed)
    for terminal in grammar.terminals.values():
        yield from (keyword.encode("latin-1") for keyword in terminal.keywords)
        match terminal.meaning:
            case Number(minimum, maximum):
                yield from (b"%d" % number for number in (minimum, maximum, maximum + 1))
            case LiteralString(form=form):
                opening, closing = form.announcement
                yield from (b"%s%d%s%s" % (opening, len(octets), closing, octets) for octets in (b"", b"x"))
    yield from HOSTILE


def _escaped(token: bytes) -> str:
    return "".join(
        "\\" + chr(octet) if octet in b'\\"' else chr(octet) if 0x20 <= octet < 0x7F else f"\\x{octet:02X}"
        for octet in token
    )

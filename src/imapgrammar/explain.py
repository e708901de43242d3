"""The errors of the compiled engine, from a second pass along the grammar's intermediate form."""

from __future__ import annotations

import functools

from imapgrammar import ir
from imapgrammar._generated import grammar as generated
from imapgrammar._generated.writer import CLIENT_MESSAGES, VERBATIM
from imapgrammar.diagnosis import Diagnosis
from imapgrammar.errors import ParseError
from imapgrammar.registry import registry
from imapgrammar.shapes import Shapes
from imapgrammar.utf8 import mode
from imapgrammar.writer import Used, Writer


def parse_error(octets: bytes, rule: str) -> ParseError:
    """Why ``octets`` are not ``rule``."""
    return _diagnosis().explain(octets, rule)


def is_rule(octets: bytes, rule: str) -> bool:
    """Whether ``octets`` are ``rule``, any one of the grammar; slower than the parsers of whole messages."""
    return _diagnosis().accepts(octets, rule)


def serialized(message: object, rule: str) -> bytes:
    """What the writer without haste makes of a message that the compiled one refused: a `SerializeError`."""
    return _writer().write(message, rule)


def used(message: object) -> list[Used]:
    """What of the grammar a message is written with. Raises `SerializeError`."""
    found: list[Used] = []
    with mode(on=True):
        _writer().write(message, "client_message" if type(message) in CLIENT_MESSAGES else "server_message", found)
    return found


def grammar() -> ir.Grammar:
    """The grammar that messages are explained by."""
    return generated.grammar()


@functools.cache
def _diagnosis() -> Diagnosis:
    declared = registry()
    return Diagnosis(generated.grammar(), declared.constraints, generated.FOLLOW, declared.secrets)


@functools.cache
def _writer() -> Writer:
    grammar = generated.grammar()
    return Writer(grammar, Shapes(grammar), registry().constraints, lambda octets, rule: VERBATIM[rule](octets, []))

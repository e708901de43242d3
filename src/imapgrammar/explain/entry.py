"""Find out why the compiled engine refused a message, in a second, slow pass along the grammar.

This uses the grammar as data (`imapgrammar._generated.grammar`). It needs neither Lark nor the grammar files.
"""

from __future__ import annotations

import functools

from imapgrammar._generated import grammar as generated
from imapgrammar.errors import ParseError, SerializeError
from imapgrammar.explain.reading import Diagnosis
from imapgrammar.explain.shortcuts import Tools
from imapgrammar.explain.writing import Used, Writer
from imapgrammar.syntax import ir
from imapgrammar.syntax.credentials import hiding_credentials
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.registry import declared
from imapgrammar.syntax.slots import Slots
from imapgrammar.syntax.utf8 import mode

_tools = Tools()


def use(tools: Tools) -> None:
    """Use these functions of the compiled engine from now on, to find errors faster. The errors are the same."""
    global _tools
    if tools is not _tools:
        _tools = tools
        _diagnosis.cache_clear()


def parse_error(octets: bytes, rule: str) -> ParseError:
    """Return the error that says why ``octets`` are not ``rule``. It hides passwords and SASL data."""
    return hiding_credentials(_diagnosis().explain(octets, rule))


def is_rule(octets: bytes, rule: str) -> bool:
    """Return True if ``octets`` are ``rule``, any rule of the grammar. Slower than the parsers of whole messages."""
    return _diagnosis().accepts(octets, rule)


def serialized(message: object, rule: str) -> bytes:
    """Serialize a message that the compiled writer refused, to find out why. Raises `SerializeError`."""
    try:
        return _writer().write(message, rule)
    except SerializeError as error:
        copy = SerializeError(error.rule, error.detail)
    # Raise a copy: the original keeps the stack frames of the search alive.
    raise copy


def used(message: object) -> list[Used]:
    """Return the rules, alternatives and terminals with which a message is written. Raises `SerializeError`."""
    found: list[Used] = []
    side = "client_message" if type(message) in grammar().nodes["client_message"] else "server_message"
    with mode(on=True):
        _writer().write(message, side, found)
    return found


def grammar() -> ir.Grammar:
    """Return the grammar that is used to find errors."""
    return generated.grammar()


@functools.cache
def _diagnosis() -> Diagnosis:
    return Diagnosis(grammar(), declared().constraints, generated.FOLLOW, declared().secrets, _tools)


@functools.cache
def _writer() -> Writer:
    return Writer(grammar(), Slots(grammar()), Forms(grammar()), declared().constraints, is_rule)

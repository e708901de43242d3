"""Why the compiled engine refused a message: a second, slow pass along the grammar.

It knows the grammar as data (`imapgrammar._generated.grammar`) and needs neither Lark nor the grammar files.
"""

from __future__ import annotations

import functools

from imapgrammar._generated import grammar as generated
from imapgrammar.errors import ParseError, SerializeError
from imapgrammar.explain.reading import Diagnosis
from imapgrammar.explain.shortcuts import Tools
from imapgrammar.explain.writing import Used, Writer
from imapgrammar.syntax import ir
from imapgrammar.syntax.credentials import credentials
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.registry import declared
from imapgrammar.syntax.slots import Slots
from imapgrammar.syntax.utf8 import mode

_tools = Tools()


def use(tools: Tools) -> None:
    """Find errors with functions of the compiled engine from now on. This is faster; the errors are the same."""
    global _tools
    if tools is not _tools:
        _tools = tools
        _diagnosis.cache_clear()


def parse_error(octets: bytes, rule: str) -> ParseError:
    """Find out why ``octets`` are not ``rule``. What looks like a password or SASL data is hidden in the error."""
    return hiding_credentials(_diagnosis().explain(octets, rule))


def hiding_credentials(error: ParseError) -> ParseError:
    """Return the error with all hidden that follows a word that could be LOGIN or AUTHENTICATE."""
    secret = credentials(error.octets)
    return error if secret is None else error.hiding(secret)


def is_rule(octets: bytes, rule: str) -> bool:
    """Return whether ``octets`` are ``rule``, any rule of the grammar. Slower than the parsers of whole messages."""
    return _diagnosis().accepts(octets, rule)


def serialized(message: object, rule: str) -> bytes:
    """Serialize a message that the compiled writer refused, to find out why: raises `SerializeError`."""
    try:
        return _writer().write(message, rule)
    except SerializeError as error:
        told = SerializeError(error.rule, error.detail)
    # A new one, since that one holds the frames in which it was found.
    raise told


def used(message: object) -> list[Used]:
    """The rules, alternatives and terminals that a message is written with. Raises `SerializeError`."""
    found: list[Used] = []
    side = "client_message" if type(message) in grammar().nodes["client_message"] else "server_message"
    with mode(on=True):
        _writer().write(message, side, found)
    return found


def grammar() -> ir.Grammar:
    """The grammar that messages are explained by."""
    return generated.grammar()


@functools.cache
def _diagnosis() -> Diagnosis:
    return Diagnosis(grammar(), declared().constraints, generated.FOLLOW, declared().secrets, _tools)


@functools.cache
def _writer() -> Writer:
    return Writer(grammar(), Slots(grammar()), Forms(grammar()), declared().constraints, is_rule)

"""The peers: the call of each, and a check that it understood its input."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from imap_codec import CommandCodec, ResponseCodec
from imapclient.response_parser import parse_fetch_response, parse_message_list, parse_response
from pymap.parsing import Params
from pymap.parsing.commands import Commands, InvalidCommand
from pymap.parsing.state import ParsingState

from imapgrammar import SequenceSet, nodes

Call = tuple[Callable[[Any], Any], Any]
"""A function, and the argument to call it with."""


class Peer(NamedTuple):
    """Another library, in one way to use it.

    ``call``: makes the call to be timed, from the octets of a message. ``understood``: returns whether the message
    was read, given the result of that call and our node. ``write``: returns the octets of such a result. ``how``:
    the way to use the library, for the table.
    """

    name: str
    call: Callable[[bytes], Call]
    understood: Callable[[Any, Any], object]
    write: Callable[[Any], bytes] | None = None
    how: str = ""


def _pieces(octets: bytes) -> list[bytes]:
    """A message cut before and after each literal: line, literal, line and so on."""
    made, at = [], 0
    while found := re.compile(rb"\{(\d+)\}\r\n").search(octets, at):
        end = found.end() + int(found[1])
        made += [octets[at : found.end()], octets[found.end() : end]]
        at = end
    return [*made, octets[at:]]


def _imapclient(octets: bytes) -> Call:
    """The call with what imaplib hands over: lines without CRLF, ``*`` and FETCH, each with the literal after it."""
    pieces = _pieces(octets)
    lines = [line.removesuffix(b"\r\n") for line in pieces[::2]]
    words = lines[0].split(b" ", 3)
    if words[2] == b"FETCH":
        lines[0] = words[1] + b" " + words[3]
        return parse_fetch_response, [*zip(lines[:-1], pieces[1::2], strict=True), lines[-1]]
    return parse_message_list if words[1] == b"SEARCH" else parse_response, [lines[0].split(b" ", 2)[2]]


def _imapclient_understood(result: Any, node: Any) -> object:
    match node:
        case nodes.SearchData(numbers):
            return tuple(result) == numbers and result.modseq == getattr(node, "modseq", None)
        case nodes.Vanished(_, SequenceSet(octets)) | nodes.Esearch(data=(nodes.EsearchAll(SequenceSet(octets)), *_)):
            return octets in result
        case nodes.FetchData(number, (nodes.UidData(uid), *items)):
            parsed = result[uid]
            return parsed[b"SEQ"] == number and all(_is_parsed(item, parsed) for item in items)
    return False


def _is_parsed(item: object, parsed: Any) -> object:
    match item:
        case nodes.Flags(flags):
            return parsed[b"FLAGS"] == flags
        case nodes.ModSeq(modseq):
            return parsed[b"MODSEQ"] == (modseq,)
        case nodes.BodySection(octets=octets):
            return parsed[b"BODY[]"] == octets
        case nodes.Envelope(subject=subject, message_id=message_id):
            return (parsed[b"ENVELOPE"].subject, parsed[b"ENVELOPE"].message_id) == (subject, message_id)
    return b"BODYSTRUCTURE" in parsed


def _pymap(octets: bytes) -> Call:
    """The call with what pymap's server hands over: the first line, and the octets after a literal's announcement."""
    line, *rest = _pieces(octets)
    return _pymap_parse, (memoryview(line), [memoryview(b"".join(rest))] if rest else [])


def _pymap_parse(message: tuple[memoryview, list[memoryview]]) -> Any:
    return _COMMANDS.parse(message[0], Params(ParsingState(continuations=message[1])))


def _pymap_understood(result: Any, node: Any) -> object:
    command, rest = result
    return not isinstance(command, InvalidCommand) and command.tag == node.tag and not rest


def _codec(codec: Any) -> Peer:
    return Peer(
        "imap-codec",
        call=lambda octets: (codec.decode, octets),
        understood=lambda result, node: result[0] == b"",
        write=lambda message: codec.encode(message).dump(),
    )


def _as_dict(octets: bytes) -> Any:
    return ResponseCodec.decode(octets)[1].as_dict()


_COMMANDS = Commands()

IMAPCLIENT = Peer("IMAPClient", _imapclient, _imapclient_understood)
PYMAP = Peer("pymap", _pymap, _pymap_understood)
CODEC_RESPONSES = _codec(ResponseCodec)
CODEC_COMMANDS = _codec(CommandCodec)
CODEC_DICTS = Peer("imap-codec", lambda octets: (_as_dict, octets), lambda result, node: result, how=" and `as_dict()`")

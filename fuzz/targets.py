"""The fuzz targets: for each, a function that is given an input and raises if something is wrong.

`Finding` says which promise is broken; any other exception is a finding too. The promises follow from the laws of
docs/design.md, so a target needs no expected values.
"""

from __future__ import annotations

import contextlib
import functools
import io
import json
import pickle
import random
import re
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from imapgrammar import ParseError, SerializeError, jsonable, reference
from imapgrammar.cli.app import cli
from imapgrammar.cli.judge import Judge, RoundTrip
from imapgrammar.cli.messages import Message
from imapgrammar.compiled.entry import is_response, parse_command, parse_response, parse_url, serialize, serialize_url
from imapgrammar.node import Node
from imapgrammar.nodes import ClientMessage, Command, ServerMessage, UrlReference
from imapgrammar.reference.loader import load
from imapgrammar.side import Side
from imapgrammar.syntax import ir
from imapgrammar.syntax.utf8 import mode
from imapgrammar.wire import Client, Literals, Malformed, Server
from imapgrammar.wire import Message as WholeMessage
from target_cost import cost
from target_damage import damaged_octets, wrong_types
from target_generation import labels, strategy_values
from target_grammar import grammar
from target_invariants import invariants
from target_proxy import command_proxy
from target_secrets import secrets
from target_splits import splits
from target_values import values

PARSERS: dict[str, Callable[[bytes], Node]] = {"client_message": parse_command, "server_message": parse_response}
_URL = "url_reference"
SECONDS_PER_64_KIB = 1.0
"""Seconds that an input may take for each 64 KiB; a shorter one may take as long."""
_EARLEY = 60.0
"""Like `SECONDS_PER_64_KIB`, for targets that run the reference engine, which promises no speed."""
_COMPOSING = 300.0
"""Like `SECONDS_PER_64_KIB`, for a target that loads a grammar and generates an engine."""
_COMMANDS = 5.0
"""Like `SECONDS_PER_64_KIB`, for targets that read an input many times, such as dialogues some thirty times."""


class Finding(AssertionError):  # noqa: N818  # not an error of the program, but of what it examines
    """An input breaks a promise."""


@dataclass(frozen=True)
class Target:
    """One fuzz target.

    ``kinds``: the folders of the corpus that hold inputs for it. ``longest``: the most octets of an input.
    ``run``: raises for an input that shows a fault. ``seconds``: CPU time that 64 KiB may take.
    """

    name: str
    kinds: tuple[str, ...]
    longest: int
    run: Callable[[bytes], None]
    seconds: float = SECONDS_PER_64_KIB

    def examine(self, octets: bytes) -> None:
        """Run on an input, and raise `Finding` if it takes too much CPU time."""
        reference.engine()  # loaded on first use, and that must not count as time of the input
        start = time.process_time()
        for utf8 in {False, not octets.isascii()}:
            with mode(on=utf8):
                self.run(octets)
        elapsed = time.process_time() - start
        if elapsed > self.seconds * max(1.0, len(octets) / 2**16):
            raise Finding(f"{len(octets)} octets take {elapsed:.1f} s")


def _read(side: str, octets: bytes) -> Node | ParseError:
    """Read a message, or return the `ParseError`, after a check that it says all it must."""
    return _asked(PARSERS[side], octets)


def _asked(parse: Callable[[bytes], Node], octets: bytes) -> Node | ParseError:
    try:
        node = parse(octets)
    except ParseError as error:
        _expect(error.octets == octets, "the error's octets are others")
        _expect(0 <= error.offset <= len(octets), "the error's offset is outside of the octets")
        _expect(bool(error.rule), "the error names no rule")
        _expect(bool(error.section), "the error names no document")
        _expect(bool(error.expected or error.detail), "the error does not say what is wrong")
        _expect(str(error).isprintable(), "the error's text is not printable")
        _expect(len(error.excerpt().splitlines()) == 2, "the error's excerpt is not two lines")
        return error
    repr(node)
    hash(node)
    return node


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Finding(otherwise)


# Octets to nodes


def response(octets: bytes) -> None:
    """Any octets give a response or a `ParseError`."""
    _read("server_message", octets)


def command(octets: bytes) -> None:
    """Any octets give a client's message or a `ParseError`."""
    _read("client_message", octets)


def round_trip(octets: bytes) -> None:
    """A message is written as it was read, except for documented spellings, and reads as the same node again."""
    for side, of in (("client_message", Side.CLIENT), ("server_message", Side.SERVER)):
        node = _read(side, octets)
        if isinstance(node, ParseError):
            continue
        judgement = _JUDGE.judge(Message(of, octets, ((0, 0),), len(octets)))
        if judgement.round_trip is RoundTrip.DIFFERENT:
            raise Finding(f"round trip: {judgement.fault}")
        written = _written(node)
        _expect(written is not None, "what was read cannot be written")
        again = _read(side, written or b"")
        _expect(_same(again, node), f"written and read again it is {again!r}")
        again = jsonable.from_json(jsonable.to_json(node))
        _expect(again == node and _written(again) == written, "as JSON it is another node")
        _expect(_same(pickle.loads(pickle.dumps(node)), node), "pickled it is another node")


_JUDGE = Judge(round_trip=True)


def _same(one: object, other: object) -> bool:
    """Return whether two values are equal and spelled alike."""
    return one == other and repr(one) == repr(other)


def _written(node: Any) -> bytes | None:
    try:
        return serialize(node)
    except SerializeError as error:
        _expect(bool(error.rule), "the error names no rule")
        return None


def engines(octets: bytes) -> None:
    """Both engines read the same, or refuse at the same place for the same rule; and they write the same."""
    for side in PARSERS:
        ours = _read(side, octets)
        theirs: object
        try:
            theirs = reference.parse(octets, side)
        except ParseError as error:
            theirs = error
        if isinstance(ours, ParseError) and isinstance(theirs, ParseError):
            # The places need not agree in some cases. The reference engine sets literals aside before it reads, and
            # checks nesting when it has read all. It reads on after text that looks like an announcement of a literal,
            # and where a word can be a name or a value, it tries both.
            places_count = {ours.rule, theirs.rule}.isdisjoint({"literal", *_GENERIC}) and theirs.expected != (
                "the end",
            )
            places = [(each.offset, each.rule) for each in (ours, theirs)]
            if b"}\r\n" in octets[: ours.offset] and set(ours.expected) < set(theirs.expected):
                # If the octets before the literal are a whole response, less can follow here.
                places = [(each.offset, "") for each in (ours, theirs)]
            if ours.expected and places_count:
                _expect(places[0] == places[1], f"{side}: compiled refuses at {places[0]}, reference at {places[1]}")
        else:
            _expect(repr(ours) == repr(theirs), f"{side}: compiled {ours!r}, reference {theirs!r}")
        if isinstance(ours, Node):
            _expect(_written(ours) == _written_by_reference(ours), f"{side}: the engines write it differently")


_GENERIC = frozenset(ir.abnf_name(each.name) for each in load().statements if each.file == "rfc4466.lark")
"""The rules of RFC 4466, in which a word can be the value of the name before it, or a name."""


def _written_by_reference(node: Node) -> bytes | None:
    try:
        return reference.serialize_message(node)
    except SerializeError:
        return None


def url(octets: bytes) -> None:
    """Both engines read the same URL, or refuse at the same place; a URL, or one as JSON, is written and read again."""
    if octets.startswith(b"{"):
        node = _of_json(octets)
        if isinstance(node, UrlReference):
            _url_written(node)
        return
    ours = _asked(parse_url, octets)
    try:
        theirs: object = reference.parse(octets, _URL)
    except ParseError as error:
        theirs = error
    if isinstance(ours, ParseError) and isinstance(theirs, ParseError):
        # The reference engine sets aside what looks like a literal before it reads.
        alike = ours.offset == theirs.offset or b"}\r\n" in octets
        _expect(alike, f"compiled refuses at {ours.offset}, reference at {theirs.offset}")
        return
    _expect(repr(ours) == repr(theirs), f"compiled {ours!r}, reference {theirs!r}")
    assert isinstance(ours, UrlReference)
    written = _url_written(ours)
    _expect(written is not None and _same(parse_url(written), ours), f"it is written {written!r}")
    _expect(jsonable.from_json(jsonable.to_json(ours)) == ours, "as JSON it is another node")


def _url_written(node: UrlReference) -> bytes | None:
    """Write a URL, and check that both engines agree and that it reads as it; None if both refuse it."""
    written: bytes | None
    try:
        written = serialize_url(node)
    except SerializeError as error:
        _expect(bool(error.rule), "the error names no rule")
        written = None
    try:
        theirs: bytes | None = reference.serialize(node, _URL)
    except SerializeError:
        theirs = None
    _expect(written == theirs, f"compiled writes {written!r}, reference {theirs!r}")
    if written is not None:
        _expect(parse_url(written) == node, f"it is written {written!r}")
    return written


# Nodes to octets


def writer(octets: bytes) -> None:
    """A node, given as JSON or as a message, is written as one message that reads as it, or refused by both engines."""
    node = _given(octets)
    if node is None:
        return
    written, theirs = _written(node), _written_by_reference(node)
    _expect(written == theirs, f"compiled writes {written!r}, reference {theirs!r}")
    if written is None:
        return
    side = "client_message" if isinstance(node, ClientMessage) else "server_message"
    again = _read(side, written)
    _expect(again == node, f"{written!r} is read as {again!r}")
    _expect(_written(again) == written, "written again it is other octets")
    if isinstance(node, Command):
        fragments = Client().send(node, literals=Literals.AS_GIVEN)
        _expect(b"".join(fragment.octets for fragment in fragments) == written, "the fragments are other octets")
    _is_one_message(node, written)


def _is_one_message(node: Node, written: bytes) -> None:
    """Check that the octets are one message on a connection too."""
    if isinstance(node, ServerMessage):
        if is_response(written[: written.index(b"\n") + 1]):
            # The known ambiguity of docs/wire.md: the line before a literal may be a response by itself.
            written = written[: written.index(b"\n") + 1]
            node = parse_response(written)
        end: Client | Server = Client()
    elif isinstance(node, Command):
        end = Server()
    else:
        return
    end.feed(written)
    messages = [event for event in end if isinstance(event, (WholeMessage, Malformed))]
    _expect(len(messages) == 1, f"{len(messages)} messages on a connection")
    _expect(getattr(messages[0], "node", None) == node, f"on a connection it is {messages[0]!r}")


def _given(octets: bytes) -> Node | None:
    """The message that an input is, as octets or JSON; None if it is none."""
    if octets.startswith(b"{"):
        node = _of_json(octets)
        return node if isinstance(node, (ClientMessage, ServerMessage)) else None
    for parse in PARSERS.values():
        try:
            return parse(octets)
        except ParseError:
            continue
    return None


def _of_json(octets: bytes) -> Node | None:
    try:
        return jsonable.from_json(octets)
    except ValueError:
        return None


# The command line

_SIDES = (("--side", "client"), ("--side", "server"), ("--format", "transcript"), ())
_OUTPUT = re.compile(r"[^\n\x20-\x7e\u2026]")


def command_line(octets: bytes) -> None:
    """For any file, the commands exit with 0, 1 or 2, print no control characters, and print JSON that can be read."""
    _FILE.write_bytes(octets)
    status: dict[tuple[str, ...], int] = {}
    seed, word = zlib.crc32(octets), re.sub(rb"[^A-Za-z-]", b"", octets[:40].rsplit(b" ", 1)[-1]).decode("ascii")
    for how in random.Random(seed).sample(_SIDES, 2):
        status[how], _ = _ran("check", *how, str(_FILE))
        again, lines = _ran("check", "--json", "--round-trip", "--unknown", *how, str(_FILE))
        told = [json.loads(line) for line in lines.splitlines()]
        _expect("summary" in told[-1], "no summary")
        _expect(again == status[how] or again == 1, f"check ends with {status[how]}, with --round-trip {again}")
        faults = sum(line["verdict"] == "invalid" for line in told[:-1])
        _expect(faults == told[-1]["summary"]["invalid"], "the summary has other counts")
        parsed, lines = _ran("parse", "--json", "--show-secrets", *how, str(_FILE))
        _expect(parsed == status[how], f"check ends with {status[how]}, parse with {parsed}")
        for line in lines.splitlines():
            with mode(on=True):  # the commands follow what the file enables
                _expect(_written(jsonable.from_json(line)) is not None, "JSON of a node that cannot be written")
    _ran("parse", *_SIDES[octets[:1] == b"*"], str(_FILE))
    match seed % 6:  # commands that depend little on the octets
        case 0:
            _ran("grammar", "show", word or "fetch-att")
        case 1:
            rules = sorted(load().grammar.rules)
            _ran("grammar", "show", rules[seed % len(rules)])
        case 2:
            _ran("grammar", "list", *(["--file", word] if seed % 3 else []))
        case 3:
            _ran("check", "--capabilities", "auto" if seed % 3 else "IMAP4rev1 CONDSTORE", str(_FILE))


_PRINTED, _COMPLAINED = io.StringIO(), io.StringIO()
"""The two streams for all output, since click remembers each stream that it has written to."""
_FILE = Path(tempfile.mkdtemp(prefix="imapgrammar-fuzz-")) / "input"


def _ran(*arguments: str) -> tuple[int, str]:
    """Run a command; return its exit status and its standard output."""
    with _redirected():
        try:
            cli.main(list(arguments), prog_name="imapgrammar")
        except SystemExit as end:
            status = end.code
    _expect(status in (0, 1, 2), f"{arguments} ends with {status}")
    for text in (_PRINTED.getvalue(), _COMPLAINED.getvalue()):
        unwanted = _OUTPUT.search(text)
        _expect(unwanted is None, f"{arguments} prints {unwanted and unwanted[0]!r}")
    return int(status or 0), _PRINTED.getvalue()


@contextlib.contextmanager
def _redirected() -> Iterator[None]:
    """Collect what is printed in the two streams, emptied before."""
    for stream in (_PRINTED, _COMPLAINED):
        stream.seek(0)
        stream.truncate()
    with redirect_stdout(_PRINTED), redirect_stderr(_COMPLAINED):
        yield


def _silently(run: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """A target's function without the output that it prints."""

    @functools.wraps(run)
    def silent(octets: bytes) -> None:
        with _redirected():
            run(octets)

    return silent


TARGETS = {
    target.name: target
    for target in (
        Target("response", ("response",), 4096, response),
        Target("command", ("command",), 4096, command),
        Target("round-trip", ("command", "response"), 2048, round_trip),
        Target("engines", ("command", "response"), 300, engines, _EARLEY),
        Target("url", ("url",), 300, url, _EARLEY),
        Target("splits", ("dialogue",), 2048, splits, _COMMANDS),
        Target("writer", ("node", "command", "response"), 2048, writer),
        Target("cli", ("dialogue", "command", "response"), 1024, command_line, _COMMANDS),
        Target("proxy", ("dialogue",), 2048, _silently(command_proxy), _COMMANDS),
        Target("values", ("command", "response"), 2048, values),
        Target("damaged-octets", ("command", "response"), 512, damaged_octets, _COMMANDS),
        Target("wrong-types", ("command", "response"), 512, wrong_types, _EARLEY),
        Target("labels", ("choices",), 256, labels, _EARLEY),
        Target("strategies", ("choices",), 256, strategy_values, _EARLEY),
        Target("cost", ("choices",), 256, cost, _COMPOSING),
        Target("secrets", ("choices",), 128, secrets, _COMMANDS),
        Target("invariants", ("choices",), 256, invariants, _COMMANDS),
        Target("grammar", ("grammar",), 2048, grammar, _COMPOSING),
    )
}

"""The corpus: few and small inputs for every target, which together reach all code that can be reached.

``fuzz/corpus/`` has a folder for each kind of input: ``command`` and ``response`` (a message, valid or not),
``dialogue`` (see dialogues.py), ``node`` (JSON), ``url`` (also as JSON), ``choices`` (see target_generation.py),
``grammar`` (see target_grammar.py). A file named ``regression-…`` is an input that once showed a fault; the name of any
other file is a hash of its octets.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import random
from collections.abc import Iterator
from pathlib import Path

import yaml

import dialogues
import structure
from imapgrammar import ParseError, jsonable
from imapgrammar.cli.judge import Judge
from imapgrammar.cli.messages import of_stream
from imapgrammar.cli.transcript import of_transcript
from imapgrammar.compiled.entry import parse_command, parse_response, parse_url
from imapgrammar.fuzzing import messages
from imapgrammar.fuzzing.labelled import derivation_for
from imapgrammar.fuzzing.mutation import mutated
from imapgrammar.side import Side
from targets import Target

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "fuzz" / "corpus"
WORK = ROOT / "build" / "fuzz"
"""The folder in which campaigns put what they find; it is not in the repository."""
FINDINGS = WORK / "findings"
KINDS = ("command", "response", "dialogue", "node", "url", "choices", "grammar")
LONGEST = 2048
"""The most octets of an input in the corpus."""
_RECORDED = 400
"""The most octets of a recorded message; longer ones reach nothing new."""
_MADE = 4000
"""Number of messages made from the grammar for each side."""
_SPOILT = 6
"""Number of spoilt nodes made from each message of the corpus."""
_CHOICES = 1500
"""Number of strings of choices made."""
_URLS = 500
"""Number of URLs made."""
_OPENING = 40
"""The most messages of a recorded session in a dialogue."""


def inputs(kind: str) -> dict[str, bytes]:
    """The corpus of one kind, by name."""
    return {path.name: path.read_bytes() for path in sorted((CORPUS / kind).glob("*")) if path.is_file()}


def seeds_of(target: Target) -> dict[str, bytes]:
    """The corpus of a target, by kind and name."""
    return {f"{kind}/{name}": octets for kind in target.kinds for name, octets in inputs(kind).items()}


def name_of(octets: bytes) -> str:
    """The file name of an input: a hash of its octets."""
    return hashlib.sha1(octets, usedforsecurity=False).hexdigest()[:16]


def keep(target: Target, octets: bytes) -> str:
    """Write an input that shows a fault to `FINDINGS`; return the name of the file."""
    FINDINGS.mkdir(parents=True, exist_ok=True)
    path = FINDINGS / f"{target.name}-crash-{hashlib.sha1(octets, usedforsecurity=False).hexdigest()}"
    path.write_bytes(octets)
    return path.name


def candidates(kind: str) -> Iterator[bytes]:
    """Inputs to choose from: RFC examples, recorded sessions, fixtures, findings, made inputs, the present corpus."""
    yield from inputs(kind).values()
    for found in sorted(WORK.glob(f"found/{kind}/*")):
        yield found.read_bytes()
    if kind == "dialogue":
        yield from _dialogues()
    elif kind == "choices":
        chance = random.Random(1)
        yield from (chance.randbytes(chance.choice((8, 40, 200))) for _ in range(_CHOICES))
    elif kind == "node":
        yield from _spoilt()
    elif kind == "url":
        yield from _fixtures("url_reference")
        yield from _urls()
    elif kind in _SIDES:
        yield from _examples(_SIDES[kind])
        yield from _fixtures(f"{_SIDES[kind]}_message")
        for path in sorted((ROOT / "tests" / "sessions").glob(f"*.{_SIDES[kind].label.lower()}2?")):
            yield from (octets for octets in _split(path.read_bytes(), _SIDES[kind]) if len(octets) <= _RECORDED)
        made = messages(_SIDES[kind], seed=1, invalid=0.5)
        yield from (message.octets for message in itertools.islice(made, _MADE))


_SIDES = {"command": Side.CLIENT, "response": Side.SERVER}
_JUDGE = Judge()


def _spoilt() -> Iterator[bytes]:
    """Nodes of the corpus, as JSON, changed to have values that no message can hold."""
    for kind, parse in (("command", parse_command), ("response", parse_response)):
        for octets in inputs(kind).values():
            try:
                node = parse(octets)
            except ParseError:
                continue
            chance = random.Random(octets)
            for _ in range(_SPOILT):
                try:
                    yield jsonable.to_json(structure.mutated(node, [], chance, wild=True))
                except ValueError:
                    continue  # JSON cannot hold the value either


def _urls() -> Iterator[bytes]:
    """URLs made from the grammar, the same with a few octets changed, and nodes with values that no URL can hold."""
    chance = random.Random(1)
    derivation = derivation_for(Side.CLIENT)
    made = [derivation.derive("url_reference", chance.randrange).octets for _ in range(_URLS)]
    yield from made
    yield from (mutated(octets, made, chance) for octets in made)
    for octets in made * _SPOILT:
        with contextlib.suppress(ValueError):  # JSON cannot hold the value
            yield jsonable.to_json(structure.mutated(parse_url(octets), [], chance, wild=True))


def _examples(side: Side) -> Iterator[bytes]:
    for path in sorted((ROOT / "tests" / "examples").glob("*.txt")):
        for message in of_transcript([path.read_bytes()], _JUDGE):
            if message.side is side:
                yield message.octets


def _fixtures(rule: str) -> Iterator[bytes]:
    for path in sorted((ROOT / "tests" / "fixtures").glob("*.yaml")):
        for entries in yaml.safe_load(path.read_text("utf-8")).values():
            for entry in entries or ():
                octets = entry.get("octets")
                if entry["rule"] == rule and octets is not None:
                    pieces = [octets] if isinstance(octets, str) else octets
                    text = "".join(piece if isinstance(piece, str) else piece[0] * piece[1] for piece in pieces)
                    yield text.encode("latin-1")


def _split(stream: bytes, side: Side) -> list[bytes]:
    return [message.octets for message in of_stream([stream], side, _JUDGE)]


def _dialogues() -> Iterator[bytes]:
    """The examples of the RFCs, cut every 20 lines, and the beginnings of recorded sessions."""
    for path in sorted((ROOT / "tests" / "examples").glob("*.txt")):
        lines = path.read_bytes().splitlines(keepends=True)
        for start in range(0, len(lines), 20):
            yield b"".join(line.rstrip(b"\r\n") + b"\r\n" for line in lines[start : start + 20])
    for path in sorted((ROOT / "tests" / "sessions").glob("*.c2s")):
        commands = _split(path.read_bytes(), Side.CLIENT)
        responses = _split(path.with_suffix(".s2c").read_bytes(), Side.SERVER)
        yield dialogues.join(_interleaved(commands, responses)[:_OPENING])


def _interleaved(commands: list[bytes], responses: list[bytes]) -> list[dialogues.Piece]:
    """Put responses after the commands that they answer, as far as tags show it."""
    pieces: list[dialogues.Piece] = []
    waiting = iter(responses)
    for octets in commands:
        pieces.append((b"C", octets))
        tag = octets.partition(b" ")[0]
        for answer in waiting:
            pieces.append((b"S", answer))
            if answer.startswith((tag + b" ", b"+")):
                break
    return [*pieces, *((b"S", answer) for answer in waiting)]

"""The corpus: inputs for every target, few and small, that together reach what is reachable.

``fuzz/corpus/`` has a folder for each kind of input: ``command`` and ``response`` (a message, good or bad),
``dialogue`` (see dialogues.py), ``node`` (JSON), ``url`` (also as JSON), ``choices`` (see making.py), ``grammar`` (see
composing.py).
A file named ``regression-…`` is an input that once showed a fault; all others are named by their octets.
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
from imapgrammar.cli.transcript import of_transcript
from imapgrammar.compiled.entry import parse_command, parse_response, parse_url
from imapgrammar.fuzzing import messages
from imapgrammar.fuzzing.labelled import derivation_for
from imapgrammar.fuzzing.mutation import mutated
from imapgrammar.side import Side
from imapgrammar.syntax import framing
from targets import Target

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "fuzz" / "corpus"
WORK = ROOT / "build" / "fuzz"
"""Where campaigns put what they find; not kept in the repository."""
FINDINGS = WORK / "findings"
KINDS = ("command", "response", "dialogue", "node", "url", "choices", "grammar")
LONGEST = 2048
"""Octets of an input that is taken into the corpus."""
_RECORDED = 400
"""Octets of a recorded message that is taken; longer ones do no more that is new."""
_MADE = 4000
"""How many messages of a side are made from the grammar."""
_SPOILT = 6
"""How many nodes are made of each message of the corpus."""
_CHOICES = 1500
"""How many strings of choices are made."""
_URLS = 500
"""How many URLs are made."""
_OPENING = 40
"""How many messages of a recorded session make a dialogue."""


def inputs(kind: str) -> dict[str, bytes]:
    """The corpus of one kind, by name."""
    return {path.name: path.read_bytes() for path in sorted((CORPUS / kind).glob("*")) if path.is_file()}


def seeds_of(target: Target) -> dict[str, bytes]:
    """The corpus of a target, by kind and name."""
    return {f"{kind}/{name}": octets for kind in target.kinds for name, octets in inputs(kind).items()}


def name_of(octets: bytes) -> str:
    """The name of an input that has none."""
    return hashlib.sha1(octets, usedforsecurity=False).hexdigest()[:16]


def candidates(kind: str) -> Iterator[bytes]:
    """Inputs from the RFC's examples, the recorded sessions, the fixtures, the corpus and what campaigns found."""
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
            yield from (octets for _, octets in _split(path.read_bytes(), _SIDES[kind]) if len(octets) <= _RECORDED)
        made = messages(_SIDES[kind], seed=1, invalid=0.5)
        yield from (message.octets for message in itertools.islice(made, _MADE))


_SIDES = {"command": Side.CLIENT, "response": Side.SERVER}
_JUDGE = Judge()


def _spoilt() -> Iterator[bytes]:
    """Nodes with values that no message can hold, of each kind of node that the corpus has."""
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
                    continue  # what JSON cannot hold either


def _urls() -> Iterator[bytes]:
    """URLs made from the grammar, what they are with a few octets changed, and nodes that no URL can hold."""
    chance = random.Random(1)
    derivation = derivation_for(Side.CLIENT)
    made = [derivation.derive("url_reference", chance.randrange).octets for _ in range(_URLS)]
    yield from made
    yield from (mutated(octets, made, chance) for octets in made)
    for octets in made * _SPOILT:
        with contextlib.suppress(ValueError):  # what JSON cannot hold
            yield jsonable.to_json(structure.mutated(parse_url(octets), [], chance, wild=True))


def _examples(side: Side) -> Iterator[bytes]:
    for path in sorted((ROOT / "tests" / "examples").glob("*.txt")):
        for message in of_transcript(path.read_bytes(), _JUDGE.error, _JUDGE.surely_begins):
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


def _split(stream: bytes, side: Side) -> Iterator[tuple[int, bytes]]:
    return framing.split(stream, lambda octets: _JUDGE.error(side, octets), lambda o: _JUDGE.surely_begins(side, o))


def _dialogues() -> Iterator[bytes]:
    """The RFC's examples as they stand, and how recorded sessions begin: each command, then what has its tag."""
    for path in sorted((ROOT / "tests" / "examples").glob("*.txt")):
        lines = path.read_bytes().splitlines(keepends=True)
        for start in range(0, len(lines), 20):
            yield b"".join(line.rstrip(b"\r\n") + b"\r\n" for line in lines[start : start + 20])
    for path in sorted((ROOT / "tests" / "sessions").glob("*.c2s")):
        commands = [octets for _, octets in _split(path.read_bytes(), Side.CLIENT)]
        responses = [octets for _, octets in _split(path.with_suffix(".s2c").read_bytes(), Side.SERVER)]
        yield dialogues.join(_interleaved(commands, responses)[:_OPENING])


def _interleaved(commands: list[bytes], responses: list[bytes]) -> list[dialogues.Piece]:
    """Responses behind the command that they answer, as far as tags tell."""
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

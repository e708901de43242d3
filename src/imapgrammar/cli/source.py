"""The files that commands read: which format, which side, and the options that say so."""

from __future__ import annotations

import enum
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from imapgrammar.cli import transcript
from imapgrammar.cli.judge import Judge
from imapgrammar.cli.messages import Message, of_stream
from imapgrammar.side import Side

STDIN = "-"
_SUFFIXES = {".c2s": Side.CLIENT, ".s2c": Side.SERVER}


class Format(enum.StrEnum):
    """What a file holds: octets as they were sent by one side, or both sides with labels."""

    RAW = "raw"
    TRANSCRIPT = "transcript"
    AUTO = "auto"


class UndecidedError(Exception):
    """It cannot be told how to read the file: which side sent it, or that it is a transcript."""


@dataclass(frozen=True)
class Source:
    """A file that was read. ``side``: who sent the raw stream; for a transcript None, or the only side asked for."""

    name: str
    data: bytes
    is_transcript: bool
    side: Side | None

    def messages(self, judge: Judge) -> Iterator[Message]:
        """The messages of the file, in its order."""
        if self.is_transcript:
            for message in transcript.of_transcript(self.data, judge.error, judge.surely_begins):
                if self.side in (None, message.side):
                    yield message
        elif self.side:
            yield from of_stream(self.data, self.side, judge.error, judge.surely_begins)


def read_source(name: str, side: Side | None, format: Format) -> Source:
    """Read a file, ``-`` for standard input; raises `OSError` and `UndecidedError`."""
    if name == STDIN and sys.stdin is None:
        raise UndecidedError("standard input is closed")
    data = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    if format is Format.TRANSCRIPT or (format is Format.AUTO and transcript.looks_like_one(data)):
        if data.strip() and not transcript.has_labels(data):
            raise UndecidedError('no line begins with "C: " or "S: ", so this is no transcript')
        return Source(name, data, True, side)
    return Source(name, data, False, side or _side_of(name, data))


def _side_of(name: str, data: bytes) -> Side | None:
    """Who sent a raw stream; None for an empty one."""
    if Path(name).suffix in _SUFFIXES:
        return _SUFFIXES[Path(name).suffix]
    if data.startswith((b"* ", b"+ ")):
        return Side.SERVER
    if data:
        raise UndecidedError(
            "cannot tell which side sent this: say --side client or --side server, or --format transcript"
        )
    return None


class EnumChoice(click.Choice):  # type: ignore[type-arg]
    """One of the values of an enum; click itself offers their names, and only since 8.2."""

    def __init__(self, kind: type[enum.StrEnum]) -> None:
        super().__init__([member.value for member in kind])
        self._kind = kind

    def convert(self, value: Any, param: click.Parameter | None, context: click.Context | None) -> enum.StrEnum:
        return self._kind(super().convert(value, param, context))


def source_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options by which a command is told how to read its files."""
    for option in (
        click.option(
            "--utf8",
            is_flag=True,
            help="Quoted strings may have UTF-8 from the start, not only after ENABLED UTF8=ACCEPT or IMAP4rev2.",
        ),
        click.option(
            "--format",
            type=EnumChoice(Format),
            default=Format.AUTO.value,
            show_default=True,
            help='What the files hold. "auto" is a transcript when the first line that is not blank begins with'
            ' "C: " or "S: ".',
        ),
        click.option(
            "--side",
            type=EnumChoice(Side),
            help="Who sent a raw stream. Without it the file name's ending decides, .c2s or .s2c; else a file that"
            ' begins with "* " or "+ " is taken for a server\'s. Of a transcript: read only what this side sent.',
        ),
    ):
        command = option(command)
    return command

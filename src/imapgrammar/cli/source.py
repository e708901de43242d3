"""The files that commands read: their format and side, and the options for these."""

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
    """The format of a file: the octets that one side sent, or a transcript of both sides with labels."""

    RAW = "raw"
    TRANSCRIPT = "transcript"
    AUTO = "auto"


class UndecidedError(Exception):
    """Raised when it is not known how to read a file: which side sent it, or whether it is a transcript."""


@dataclass(frozen=True)
class Source:
    """A file that was read.

    ``side``: the side that sent a raw stream. For a transcript, the only side to read; None for both.
    """

    name: str
    data: bytes
    is_transcript: bool
    side: Side | None

    def messages(self, judge: Judge) -> Iterator[Message]:
        """The messages of the file, in order."""
        if self.is_transcript:
            for message in transcript.of_transcript(self.data, judge.error, judge.surely_begins):
                if self.side in (None, message.side):
                    yield message
        elif self.side:
            yield from of_stream(self.data, self.side, judge.error, judge.surely_begins)


def read_source(name: str, side: Side | None, format: Format) -> Source:
    """Read a file, or standard input for ``-``. Raises `OSError` and `UndecidedError`."""
    if name == STDIN and sys.stdin is None:
        raise UndecidedError("standard input is closed")
    data = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    if format is Format.TRANSCRIPT or (format is Format.AUTO and transcript.looks_like_one(data)):
        if data.strip() and not transcript.has_labels(data):
            raise UndecidedError('no line begins with "C: " or "S: ", so this is not a transcript')
        return Source(name, data, True, side)
    return Source(name, data, False, side or _side_of(name, data))


def _side_of(name: str, data: bytes) -> Side | None:
    """The side that sent a raw stream; None for an empty one. Raises `UndecidedError`."""
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
    """A choice of the values of an enum. click's own choice offers the names, and only since 8.2."""

    def __init__(self, kind: type[enum.StrEnum]) -> None:
        super().__init__([member.value for member in kind])
        self._kind = kind

    def convert(self, value: Any, param: click.Parameter | None, context: click.Context | None) -> enum.StrEnum:
        return self._kind(super().convert(value, param, context))


def source_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say how a command reads its files."""
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
            help='The format of the files. "auto": a file is a transcript if its first line that is not blank begins'
            ' with "C: " or "S: ".',
        ),
        click.option(
            "--side",
            type=EnumChoice(Side),
            help="The side that sent a raw stream. Without it, the ending of the file name decides, .c2s or .s2c; else"
            ' a file that begins with "* " or "+ " is taken for a server\'s. For a transcript: read only this side.',
        ),
    ):
        command = option(command)
    return command

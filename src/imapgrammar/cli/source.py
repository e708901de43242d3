"""The files that commands read: their format and side, and the options for these.

A file is read in pieces, as its octets come: it may be a pipe that does not end.
"""

from __future__ import annotations

import enum
import itertools
import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import click

from imapgrammar.cli import transcript
from imapgrammar.cli.messages import Message, Reader, of_stream
from imapgrammar.side import Side
from imapgrammar.syntax.splitting import LARGEST_MESSAGE, EndlessLineError

STDIN = "-"
_SUFFIXES = {".c2s": Side.CLIENT, ".s2c": Side.SERVER}
_PIECE = 64 * 1024
"""The most octets that are read at once."""
_BEGINNING = 64 * 1024
"""The most blank octets that are read to find the first line of a file."""
_PAUSE = 0.02
"""Seconds between two attempts to read from a file that should not block."""


class Format(enum.StrEnum):
    """The format of a file: the octets that one side sent, or a transcript of both sides with labels."""

    RAW = "raw"
    TRANSCRIPT = "transcript"
    AUTO = "auto"


class UnreadableError(Exception):
    """Raised when a file cannot be read, or not to its end. Its text is the reason."""


@dataclass
class Source:
    """A file that is being read.

    ``pieces``: its octets. ``size``: how many there are; None if that is not known. ``side``: the side that sent a raw
    stream. For a transcript, the only side to read; None for both.
    """

    name: str
    pieces: Iterator[bytes]
    size: int | None
    is_transcript: bool
    side: Side | None

    def messages(self, reader: Reader) -> Iterator[Message]:
        """The messages of the file, in order, each as soon as it is complete. Raises `UnreadableError`."""
        try:
            if self.is_transcript:
                yield from self._of_transcript(reader)
            elif self.side:
                yield from of_stream(self.pieces, self.side, reader)
        except EndlessLineError:
            raise UnreadableError(f"no line ends in {LARGEST_MESSAGE} octets, so the rest is not read") from None

    def _of_transcript(self, reader: Reader) -> Iterator[Message]:
        blank, labelled = True, False

        def watched() -> Iterator[bytes]:
            nonlocal blank
            for piece in self.pieces:
                blank = blank and piece.isspace()
                yield piece

        for message in transcript.of_transcript(watched(), reader):
            labelled = True
            if self.side in (None, message.side):
                yield message
        if not labelled and not blank:
            raise UnreadableError('no line begins with "C: " or "S: ", so this is not a transcript')


def read_source(name: str, side: Side | None, format: Format) -> Source:
    """Begin to read a file, or standard input for ``-``. Raises `UnreadableError`."""
    file = _open(name)
    pieces = _pieces(file, keep=name == STDIN)
    size = _size(file)
    if format is Format.TRANSCRIPT:
        return Source(name, pieces, size, True, side)
    if format is Format.RAW and side:
        return Source(name, pieces, size, False, side)
    beginning = _beginning(pieces)
    pieces = itertools.chain([beginning], pieces)
    if format is Format.AUTO and transcript.looks_like_one(beginning):
        return Source(name, pieces, size, True, side)
    return Source(name, pieces, size, False, side or _side_of(name, beginning))


def _open(name: str) -> BinaryIO:
    if name != STDIN:
        try:
            return open(name, "rb", buffering=0)
        except (OSError, ValueError) as error:  # a name with NUL is a ValueError
            raise UnreadableError(_reason(error)) from None
    if sys.stdin is None:
        raise UnreadableError("standard input is closed")
    file: BinaryIO = sys.stdin.buffer
    return getattr(file, "raw", file)


def _pieces(file: BinaryIO, *, keep: bool) -> Iterator[bytes]:
    """The octets of a file. ``keep``: do not close it. Raises `UnreadableError`, and `OSError` if output fails."""
    try:
        while True:
            if sys.stdout:
                sys.stdout.flush()  # it may take long until there are more octets
            try:
                piece: bytes | None = file.read(_PIECE)
            except (OSError, ValueError) as error:
                raise UnreadableError(_reason(error)) from None
            if piece:
                yield piece
            elif piece is None:  # the file does not block
                time.sleep(_PAUSE)
            else:
                return
    finally:
        if not keep:
            file.close()


def _reason(error: OSError | ValueError) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error) or type(error).__name__


def _size(file: BinaryIO) -> int | None:
    try:
        found = os.fstat(file.fileno())
    except (OSError, ValueError):
        return None
    return found.st_size if stat.S_ISREG(found.st_mode) else None


def _beginning(pieces: Iterator[bytes]) -> bytes:
    """The first octets, as many as are needed to tell the format and the side."""
    beginning = b""
    for piece in pieces:
        beginning += piece
        if len(beginning.lstrip()) >= len(b"C: ") or len(beginning) > _BEGINNING:
            break
    return beginning


def _side_of(name: str, beginning: bytes) -> Side | None:
    """The side that sent a raw stream; None for an empty one. Raises `UnreadableError`."""
    if Path(name).suffix in _SUFFIXES:
        return _SUFFIXES[Path(name).suffix]
    if beginning.startswith((b"* ", b"+ ")):
        return Side.SERVER
    if beginning:
        raise UnreadableError(
            "cannot tell which side sent this: say --side client or --side server, or --format transcript"
        )
    return None


class EnumChoice(click.Choice):  # type: ignore[type-arg]
    """An option type: the user gives the value of an enum member, and the command gets the member.

    `click.Choice` takes an enum only since click 8.2, and then the user must give the names of the members.
    """

    def __init__(self, kind: type[enum.StrEnum]) -> None:
        super().__init__([member.value for member in kind])
        self._kind = kind

    def convert(self, value: Any, param: click.Parameter | None, context: click.Context | None) -> enum.StrEnum:
        return self._kind(super().convert(value, param, context))


def source_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say how a command reads its files."""
    for option in (
        click.option(
            "--show-secrets",
            is_flag=True,
            help="Show the passwords and SASL data of LOGIN and AUTHENTICATE; otherwise they are hidden.",
        ),
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

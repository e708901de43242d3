"""Output of the commands. Colour only on a terminal; control characters of messages are always escaped."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.text import Text

from imapgrammar.cli.judge import Fault, Judgement
from imapgrammar.cli.messages import Message
from imapgrammar.cli.source import STDIN, Source, UndecidedError
from imapgrammar.errors import show, without_secret

PIPED_WIDTH = 100
PROGRESS_FROM = 64 * 1024
"""Progress is shown for files of more octets than this."""
_MANY = 12
"""The most expected tokens that are all named."""
_NAMED = 8
"""Number of expected tokens that are named if there are more."""


def console(*, stderr: bool = False) -> Console:
    """A console of standard output or error, as wide as the terminal."""
    made = Console(stderr=stderr, highlight=False, markup=False, emoji=False)
    if not made.is_terminal:
        made.width = PIPED_WIDTH
    return made


def problem(name: str, error: OSError | UndecidedError) -> None:
    """Say on standard error why a file was not read."""
    text = error.strerror if isinstance(error, OSError) else str(error)
    click.echo(f"imapgrammar: {shown_name(name)}: {text}", err=True)


def shown_name(name: str) -> str:
    """A file name with its control characters escaped."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in name)


@dataclass
class LineNumbers:
    """The line numbers of ascending offsets in a file."""

    data: bytes
    _offset: int = field(default=0, init=False)
    _line: int = field(default=1, init=False)

    def at(self, offset: int) -> int:
        """The number, from 1, of the line with the octet at ``offset``."""
        if offset >= self._offset:
            self._line += self.data.count(b"\n", self._offset, offset)
        else:
            self._line -= self.data.count(b"\n", offset, self._offset)
        self._offset = offset
        return self._line


def print_fault(out: Console, source: Source, message: Message, fault: Fault, numbers: LineNumbers) -> None:
    """Print a fault: its place and message, the line with a caret under the octet, and the RFC section."""
    label = f"{message.side.label}: " if source.is_transcript else ""
    start, _ = line_around(message.octets, fault.index)
    print_fault_of(out, shown_name(source.name), message, fault, f"{numbers.at(message.place(start))}", label)


def print_fault_of(out: Console, name: str, message: Message, fault: Fault, gutter: str, label: str = "") -> None:
    """Print a fault of a stream called ``name``, with ``gutter`` left of the line and ``label`` before it."""
    head = Text.assemble(
        (f"{name}:{message.place(fault.index)}: ", "bold"), (f"{fault.rule}: ", "bold red"), _message_of(fault)
    )
    octets = without_secret(message.octets, fault.secret)
    line, column = excerpt(octets, fault.index, out.width - len(gutter) - len(label) - 6)
    bar = (f"  {' ' * len(gutter)} | ", "blue")
    out.print(head, soft_wrap=True)
    out.print(Text.assemble((f"  {gutter} | ", "blue"), (label, "dim"), line), soft_wrap=True)
    out.print(Text.assemble(bar, " " * (len(label) + column), ("^", "bold red")), soft_wrap=True)
    if fault.section:
        out.print(Text.assemble((f"  {' ' * len(gutter)} = ", "blue"), (fault.section, "cyan")), soft_wrap=True)


def _message_of(fault: Fault) -> str:
    """The fault's message, with a long list of what was expected cut short."""
    if len(fault.expected) <= _MANY:
        return fault.message
    named = ", ".join(fault.expected[:_NAMED])
    return f"expected {named} or one of {len(fault.expected) - _NAMED} others, {fault.finding}"


def line_around(octets: bytes, index: int) -> tuple[int, int]:
    """The beginning and end of the line with the octet at ``index``, without CRLF.

    If ``index`` is the end of the octets, the last line with its CRLF.
    """
    if index == len(octets):
        start = octets.rfind(b"\n", 0, max(index - 1, 0)) + 1
        return start, index
    start = octets.rfind(b"\n", 0, index) + 1
    end = octets.find(b"\n", index)
    end = len(octets) if end < 0 else end
    return start, max(index, end - octets.endswith(b"\r", start, end))


def excerpt(octets: bytes, index: int, width: int) -> tuple[str, int]:
    """The line around an octet in at most ``width`` columns, and the column in which the octet begins.

    All but printable ASCII is escaped. A line that is too long is cut on both sides.
    """
    width = max(width, 20)
    start, end = line_around(octets, index)
    after = _escaped(octets[index : min(end, index + width + 1)])
    before = _escaped(octets[max(start, index - width - 1) : index])
    right = min(sum(map(len, after)), width // 3)
    left = _fit(reversed(before), width - max(right, 1))
    rest = _fit(after, width - sum(map(len, left)))
    line = "".join(reversed(left))
    return line + "".join(rest), len(line)


def _escaped(octets: bytes) -> list[str]:
    return [show(octets[i : i + 1], quote=False) for i in range(len(octets))]


def _fit(pieces: Iterable[str], width: int) -> list[str]:
    """The first pieces that fit into ``width``, with an ellipsis if some do not."""
    taken: list[str] = []
    length = 0
    for piece in pieces:
        if length + len(piece) > width:
            while taken and length + 1 > width:
                length -= len(taken.pop())
            return [*taken, "…"]
        taken.append(piece)
        length += len(piece)
    return taken


def message_object(judgement: Judgement) -> dict[str, Any]:
    """The judgement of a message as an object for JSON."""
    message = judgement.message
    said: dict[str, Any] = {"offset": message.offset, "side": message.side, "verdict": judgement.verdict}
    if judgement.node:
        said["node"] = judgement.node.__struct_config__.tag
    if message.refused:
        said["refused"] = True
    if judgement.unknown:
        said["unknown"] = judgement.unknown
    if judgement.round_trip:
        said["round_trip"] = judgement.round_trip
    if judgement.fault:
        said["error"] = _error(message, judgement.fault)
    return said


def _error(message: Message, fault: Fault) -> dict[str, Any]:
    """A fault as an object for JSON; octets become a string with one character for each."""
    return {
        "offset": message.place(fault.index),
        "rule": fault.rule,
        "message": fault.message,
        "expected": list(fault.expected),
        "found": fault.found.decode("latin-1"),
        "section": fault.section,
    }


@contextmanager
def progress(source: Source, *, wanted: bool) -> Iterator[Callable[[int], None]]:
    """A bar on standard error for a large file; gives the function to call with the offset that is reached."""
    if not (wanted and sys.stderr.isatty() and len(source.data) > PROGRESS_FROM):
        yield lambda offset: None
        return
    name = "standard input" if source.name == STDIN else shown_name(source.name)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console(stderr=True), transient=True, redirect_stdout=sys.stdout.isatty()) as shown:
        task = shown.add_task(name, total=len(source.data))
        yield lambda offset: shown.update(task, completed=offset)

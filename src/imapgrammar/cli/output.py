"""Output of the commands. Colour only on a terminal; control characters of messages are always escaped."""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import click
from rich.color import ColorSystem
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.style import Style
from rich.text import Text

from imapgrammar.cli.judge import Fault, Judgement
from imapgrammar.cli.messages import Message
from imapgrammar.cli.source import STDIN, Source, UnreadableError
from imapgrammar.errors import show, without_secret
from imapgrammar.quirks import Quirk

PIPED_WIDTH = 100
PROGRESS_FROM = 64 * 1024
"""Progress is shown once so many octets are read."""
_MANY = 12
"""The most expected tokens that are all named."""
_NAMED = 8
"""Number of expected tokens that are named if there are more."""
_ESCAPED = [show(bytes([octet]), quote=False) for octet in range(256)]

Part = str | tuple[str, str]
"""A part of a line of output: text, or text and its style."""


def console(*, stderr: bool = False) -> Console:
    """A console of standard output or error, as wide as the terminal."""
    made = Console(stderr=stderr, highlight=False, markup=False, emoji=False)
    if not made.is_terminal:
        made.width = PIPED_WIDTH
    return made


class Lines:
    """Lines of output on standard output or error. rich, which does the same, takes a hundred times as long."""

    def __init__(self, *, stderr: bool = False) -> None:
        self.console = console(stderr=stderr)
        self.width = self.console.width
        system = self.console.color_system
        self._colours = ColorSystem[system.upper()] if system and not self.console.legacy_windows else None
        self._plain = system is None

    def print(self, *parts: Part) -> None:
        """Print a line."""
        if self._plain:
            write("".join([part if isinstance(part, str) else part[0] for part in parts]), self.console.stderr)
        elif self._colours is None:
            self.console.print(Text.assemble(*parts), soft_wrap=True)
        else:
            write("".join([self._styled(part) for part in parts]), self.console.stderr)

    def _styled(self, part: Part) -> str:
        if isinstance(part, str):
            return part
        style = _style(part[1])
        return (style.without_color if self.console.no_color else style).render(part[0], color_system=self._colours)


@functools.cache
def _style(name: str) -> Style:
    return Style.parse(name)


def write(line: str, stderr: bool = False) -> None:
    """Write a line to standard output or error. It may wait there: `source.Source` has it written before it reads."""
    if stderr:
        flush()
    file = sys.stderr if stderr else sys.stdout
    if file:  # else it is closed
        file.write(line + "\n")


def flush() -> None:
    """Flush standard output."""
    if sys.stdout:
        sys.stdout.flush()


def write_json(said: dict[str, Any]) -> None:
    """Write an object as a line of JSON to standard output."""
    write(json.dumps(said))


def problem(name: str, error: UnreadableError) -> None:
    """Say on standard error why a file was not read."""
    click.echo(f"imapgrammar: {shown_name(name)}: {error}", err=True)


def shown_name(name: str) -> str:
    """A file name with its control characters escaped."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in name)


def print_fault(out: Lines, source: Source, message: Message, fault: Fault) -> None:
    """Print a fault: its place and message, the line with a caret under the octet, the RFC section, and the quirks."""
    label = f"{message.side.label}: " if source.is_transcript else ""
    start, _ = line_around(message.octets, fault.index)
    print_fault_of(out, shown_name(source.name), message, fault, str(message.line(start)), label)


def print_fault_of(out: Lines, name: str, message: Message, fault: Fault, gutter: str, label: str = "") -> None:
    """Print a fault of a stream called ``name``, with ``gutter`` left of the line and ``label`` before it."""
    octets = without_secret(message.octets, fault.secret)
    line, column = excerpt(octets, fault.index, out.width - len(gutter) - len(label) - 6)
    bar = f"  {' ' * len(gutter)} "
    out.print((f"{name}:{message.place(fault.index)}: ", "bold"), (f"{fault.rule}: ", "bold red"), _message_of(fault))
    out.print((f"  {gutter} | ", "blue"), (label, "dim"), line)
    out.print((f"{bar}| ", "blue"), " " * (len(label) + column), ("^", "bold red"))
    if fault.section:
        out.print((f"{bar}= ", "blue"), (fault.section, "cyan"))
    for known in dict.fromkeys(quirk.known for quirk in fault.quirks):
        out.print((f"{bar}= ", "blue"), (known.name, "bold yellow"), f": {known.text}")
        out.print(f"{bar}  Seen: {known.seen}.")


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
    if end - start < width:
        line = octets[start:end].decode("latin-1")
        if line.isascii() and line.isprintable():
            return line, index - start
    after = _escaped(octets[index : min(end, index + width + 1)])
    before = _escaped(octets[max(start, index - width - 1) : index])
    right = min(sum(map(len, after)), width // 3)
    left = _fit(reversed(before), width - max(right, 1))
    rest = _fit(after, width - sum(map(len, left)))
    line = "".join(reversed(left))
    return line + "".join(rest), len(line)


def _escaped(octets: bytes) -> list[str]:
    return [_ESCAPED[octet] for octet in octets]


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
        if judgement.fault.quirks:
            said["quirks"] = quirk_objects(judgement.fault.quirks, message.place)
    return said


def quirk_objects(quirks: Iterable[Quirk], place: Callable[[int], int] = int) -> list[dict[str, Any]]:
    """The quirks of a message as objects for JSON; a character is an octet.

    ``place``: for an offset in the message, the one that is shown.
    """
    return [
        {"name": quirk.name, "offset": place(quirk.offset), "octets": quirk.octets.decode("latin-1")}
        for quirk in quirks
    ]


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
    if not (wanted and sys.stderr and sys.stderr.isatty()):
        yield lambda offset: None
        return
    name = "standard input" if source.name == STDIN else shown_name(source.name)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    redirect = sys.stdout is not None and sys.stdout.isatty()
    with ExitStack() as stack:
        shown = Progress(*columns, console=console(stderr=True), transient=True, redirect_stdout=redirect)
        task = shown.add_task(name, total=source.size)

        def advance(offset: int) -> None:
            if not shown.live.is_started:
                if offset <= PROGRESS_FROM:
                    return
                stack.enter_context(shown)
            shown.update(task, completed=offset)

        yield advance

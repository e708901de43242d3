"""The files that commands read: they are read as they come, and not for ever."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from cli.support import run
from imapgrammar.cli import source, transcript
from imapgrammar.cli.judge import Judge
from imapgrammar.cli.messages import of_stream
from imapgrammar.cli.source import Format, Source, UnreadableError, read_source
from imapgrammar.side import Side
from imapgrammar.syntax import splitting

COMMAND = [sys.executable, "-m", "imapgrammar"]
PATIENCE = 100
posix = pytest.mark.skipif(sys.platform == "win32", reason="needs FIFOs and devices")


def lines_of(stream: IO[bytes], count: int) -> list[bytes]:
    """The next lines of output. If they do not come, the pipe is closed by the end of the test's time limit."""
    return [stream.readline() for _ in range(count)]


@pytest.mark.parametrize(
    ("command", "count"),
    [(["check", "--unknown"], 1), (["check", "--json"], 1), (["parse"], 3), (["parse", "--json"], 1)],
)
@pytest.mark.parametrize("label", [b"", b"C: "])
def test_a_message_is_shown_when_its_last_octet_has_come(command: list[str], count: int, label: bytes) -> None:
    options = ["--format", "transcript"] if label else ["--side", "client"]
    process = subprocess.Popen([*COMMAND, *command, *options, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin
    assert process.stdout
    end = threading.Timer(PATIENCE, process.kill)  # then the lines are empty
    end.start()
    try:
        for octets in ([b"a XFOO\n"], [b"b XFOO {3}\n", b"abc x\n"]):
            for line in octets:
                process.stdin.write(label + (line if label else line.replace(b"\n", b"\r\n")))
                process.stdin.flush()
            assert all(line.endswith(b"\n") for line in lines_of(process.stdout, count))
    finally:
        end.cancel()
        process.stdin.close()
        process.stdout.close()
        process.wait()


@posix
def test_a_fifo_is_read(tmp_path: Path) -> None:
    fifo = tmp_path / "x.c2s"
    os.mkfifo(fifo)
    writer = threading.Thread(target=fifo.write_bytes, args=(b"a NOOP\r\n",))
    writer.start()
    assert run("check", fifo).stdout == "1 messages: 1 valid, 0 deviant, 0 invalid, 0 unknown\n"
    writer.join()


@posix
def test_a_file_that_does_not_block_is_waited_for() -> None:
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    process = subprocess.Popen([*COMMAND, "check", "-"], stdin=reader, stdout=subprocess.PIPE)
    os.close(reader)
    os.write(writer, b"* OK x\r\n")
    os.close(writer)
    assert process.communicate(timeout=PATIENCE)[0] == b"1 messages: 1 valid, 0 deviant, 0 invalid, 0 unknown\n"


@posix
@pytest.mark.parametrize("options", [["--side", "client"], ["--format", "transcript"]])
def test_a_device_without_end_is_not_read_for_ever(options: list[str]) -> None:
    # The octets that are kept are bounded, too.
    command = f"ulimit -v 1500000; exec {sys.executable} -m imapgrammar check {' '.join(options)} /dev/zero"
    result = subprocess.run(["sh", "-c", command], capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert result.stderr == f"imapgrammar: /dev/zero: no line ends in {2**27} octets, so the rest is not read\n"
    counts = "1 messages: 0 valid, 0 deviant, 1 invalid, 0 unknown" if "--side" in options else "0 messages: 0 valid"
    assert counts in result.stdout
    assert result.returncode == 2


def small_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    defaults = {"longest_line": 1000, "largest_message": 5000}
    monkeypatch.setattr(splitting.split, "__kwdefaults__", defaults)
    monkeypatch.setattr(transcript, "LONGEST_LINE", 1000)
    monkeypatch.setattr(transcript, "LARGEST_MESSAGE", 5000)


@pytest.mark.parametrize("labelled", [False, True])
@pytest.mark.parametrize("command", ["check", "parse"])
def test_what_is_too_large_is_told_and_the_rest_is_read(
    command: str, labelled: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    small_limits(monkeypatch)
    monkeypatch.setattr(source, "_PIECE", 100)
    lines = [b"a NOOP", b"b X " + b"x" * 2000, b"c X {6000+}", *[b"y" * 498] * 12, b"", b"d NOOP"]
    if labelled:
        octets = b"".join(b"C: " + line + b"\n" for line in lines)
    else:
        octets = b"".join(line + b"\r\n" for line in lines)
    result = run(command, "--side", "client", "-", stdin=octets)
    told = result.stdout + result.stderr
    assert told.count(": limit: this message is not checked: it has more than ") == 2
    assert " octets in a line\n" in told
    place = octets.index(b"d NOOP")
    if command == "check":
        assert "4 messages: 2 valid, 0 deviant, 2 invalid, 0 unknown" in told
    else:
        assert f"-:{place}: C: d NOOP\n" in told
    assert result.exit_code == 1


@pytest.mark.parametrize("form", [Format.RAW, Format.TRANSCRIPT])
def test_an_endless_line_is_not_kept(form: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    small_limits(monkeypatch)
    asked = 0

    def endless() -> Iterator[bytes]:
        nonlocal asked
        yield b"C: a NOOP\n"
        while True:
            asked += 1
            yield b"y" * 100

    found = Source("x", endless(), None, form is Format.TRANSCRIPT, Side.CLIENT).messages(Judge())
    with pytest.raises(UnreadableError, match="no line ends in "):
        list(found)
    assert asked < 100


def test_a_message_is_judged_before_more_is_read() -> None:
    read = 0

    def coming() -> Iterator[bytes]:
        nonlocal read
        for piece in (b"* OK x\r", b"\n* 1 EX", b"ISTS\r\n"):
            read += 1
            yield piece

    assert [(message.offset, read) for message in of_stream(coming(), Side.SERVER, Judge())] == [(0, 2), (8, 3)]


def test_a_transcript_is_read_only_as_far_as_needed() -> None:
    read = 0

    def coming() -> Iterator[bytes]:
        nonlocal read
        for piece in (b"C: a NO", b"OP\nS: a O", b"K x\n"):
            read += 1
            yield piece

    places = [(message.offset, read) for message in transcript.of_transcript(coming(), Judge())]
    assert places == [(3, 2), (13, 3)]


@pytest.mark.parametrize("name", ["a\0b", "", "/"])
def test_files_that_cannot_be_opened(name: str) -> None:
    with pytest.raises(UnreadableError):
        list(read_source(name, Side.CLIENT, Format.RAW).messages(Judge()))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all files")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    secret = tmp_path / "x.c2s"
    secret.touch(0)
    assert run("check", secret).stderr == f"imapgrammar: {secret}: Permission denied\n"


def test_an_error_while_reading_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Broken:
        def read(self, size: int) -> bytes:
            raise OSError(5, "Input/output error")

        def close(self) -> None: ...

        def fileno(self) -> int:
            raise OSError

    monkeypatch.setattr(source, "_open", lambda name: Broken())
    result = run("check", "--side", "client", tmp_path)
    assert result.stderr == f"imapgrammar: {tmp_path}: Input/output error\n"
    assert result.exit_code == 2

"""The command ``imapgrammar``: check IMAP sessions, show what their messages mean, look up the grammar.

It needs click and rich, which the library itself does not: ``pip install imapgrammar[cli]``.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys

_NEEDED = ("click", "rich")
INTERRUPTED = 130
"""The exit status after an interrupt: 128 and the number of SIGINT, as shells have it."""


def main() -> None:
    """Run the command line.

    If click or rich is missing, the output cannot be written, or there is too little memory, print one line and exit
    with status 2. If nobody reads the output any more, exit with 1. After an interrupt, exit with `INTERRUPTED`.
    """
    try:
        status = _run()
        if sys.stdout:
            sys.stdout.flush()
    except KeyboardInterrupt:
        status = INTERRUPTED
    except BrokenPipeError:
        status = 1
    except OSError as error:
        status = _failed(f"cannot write the output: {error.strerror or error}")
    except MemoryError:
        status = _failed("not enough memory")
    _close_output()
    sys.exit(status)


def _run() -> int:
    try:
        import click

        from imapgrammar.cli.app import cli
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing not in _NEEDED:
            raise
        return _failed(f"the command line needs {missing}: pip install imapgrammar[cli]")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        return int(cli.main(prog_name="imapgrammar", standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        raise KeyboardInterrupt from None
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1


def _failed(text: str) -> int:
    if sys.stderr:
        with contextlib.suppress(OSError):
            print(f"imapgrammar: {text}", file=sys.stderr)
    return 2


def _close_output() -> None:
    """Have Python not try again, at its end, to write what could not be written."""
    for stream in (sys.__stdout__, sys.__stderr__):
        if stream is None:
            continue
        try:
            stream.flush()
        except (OSError, ValueError):
            with contextlib.suppress(OSError, ValueError), open(os.devnull, "wb") as nothing:
                os.dup2(nothing.fileno(), stream.fileno())

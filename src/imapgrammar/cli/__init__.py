"""The command ``imapgrammar``: check IMAP sessions, show what their messages mean, look up the grammar.

It needs click and rich, which the library itself does not: ``pip install imapgrammar[cli]``.
"""

from __future__ import annotations

import io
import sys

_NEEDED = ("click", "rich")


def main() -> None:
    """Run the command line.

    If click or rich is missing, or the output cannot be written, print one line and exit with status 2.
    """
    try:
        from imapgrammar.cli.app import cli
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing not in _NEEDED:
            raise
        print(f"imapgrammar: the command line needs {missing}: pip install imapgrammar[cli]", file=sys.stderr)
        sys.exit(2)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        try:
            cli(prog_name="imapgrammar")
        finally:
            if sys.stdout:
                sys.stdout.flush()
    except OSError as error:
        sys.stdout = None  # else Python would try to write the rest of it at its end
        print(f"imapgrammar: cannot write the output: {error.strerror}", file=sys.stderr)
        sys.exit(2)

"""The command ``imapgrammar``: check IMAP sessions, show what their messages mean, look up the grammar.

It needs click and rich, which the library itself does not: ``pip install imapgrammar[cli]``.
"""

from __future__ import annotations

import sys

_NEEDED = ("click", "rich")


def main() -> None:
    """Run the command line; exit with status 2 and one line when click or rich is missing."""
    try:
        from imapgrammar.cli.app import cli
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing not in _NEEDED:
            raise
        print(f"imapgrammar: the command line needs {missing}: pip install imapgrammar[cli]", file=sys.stderr)
        sys.exit(2)
    cli(prog_name="imapgrammar")

"""A function by which the tests run commands."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from imapgrammar.cli.app import cli

EXAMPLES = Path(__file__).parents[1] / "examples"


def run(*arguments: str | Path, stdin: bytes = b"", colour: bool = False) -> Result:
    """Run a command with its output piped; unexpected exceptions come through."""
    environment = {"FORCE_COLOR": "1" if colour else None, "NO_COLOR": None, "COLUMNS": None, "TERM": "xterm"}
    runner = CliRunner(env=environment, catch_exceptions=False)
    return runner.invoke(cli, [str(argument) for argument in arguments], input=stdin, prog_name="imapgrammar")

"""Write what follows from the grammar: ``python -m imapgrammar.codegen``.

In ``_generated/``: ``nodes.py``, all nodes under one name, and unions of them; ``grammar.py``, the
intermediate form; ``scanners.py``, ``parser.py`` and ``writer.py``, the compiled engine. In a source
tree also ``docs/coverage.md``, what of each RFC is there.

Needs lark, and ruff for the layout of what it writes.
"""

from __future__ import annotations

import subprocess
import sys
import types
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
DOCS = PACKAGE.parents[1] / "docs"


def main() -> None:
    """Write all that is generated."""
    # Whatever stands there now may be out of date, and must not get in the way.
    out_of_date = types.ModuleType("imapgrammar._generated.nodes")
    out_of_date.__dict__["__all__"] = []
    sys.modules[out_of_date.__name__] = out_of_date
    for path, text in generated().items():
        path.write_text(text, "utf-8")
        print(f"wrote {path}")


def generated() -> dict[Path, str]:
    """The text of every generated file."""
    from imapgrammar.codegen import coverage, grammar, nodes, parser, patterns, scanners, writer
    from imapgrammar.loader import grammar_files, load
    from imapgrammar.registry import registry

    source = load().grammar
    ahead = patterns.Ahead(source)
    constrained = registry().constraints
    files = {
        "nodes": nodes.module(source),
        "grammar": grammar.module(source, ahead),
        "scanners": scanners.module(source, ahead),
        "parser": parser.Generator(source, ahead, constrained).module(),
        "writer": writer.Generator(source, ahead, constrained).module(),
    }
    found = {PACKAGE / "_generated" / f"{name}.py": laid_out(text) for name, text in files.items()}
    extensions = DOCS / "extensions.tsv"
    if extensions.is_file():
        found[DOCS / "coverage.md"] = coverage.table(
            extensions.read_text("utf-8"), grammar_files(), source, DOCS.parent / "tests"
        )
    return found


def laid_out(source: str) -> str:
    """Python source in the layout of the rest of the project."""
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length=120", "-"]
    return subprocess.run(command, input=source, capture_output=True, text=True, check=True, encoding="utf-8").stdout

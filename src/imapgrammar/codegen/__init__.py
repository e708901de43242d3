"""Write all files that are generated from the grammar: ``python -m imapgrammar.codegen``.

- ``_generated/nodes.py``: all nodes under one name, and unions of them; ``_generated/grammar.py``: the grammar as data.
- ``compiled/scanners.py``, ``parser.py``, ``writer.py``: the compiled engine.
- ``compiled/tolerant.py``, ``tolerant_scanners.py``: the parser of the grammar with its quirks;
  ``_generated/quirks.py``: the name, description and senders of each quirk;
  ``_generated/tolerant_grammar.py``: the grammar with its quirks as data, to make messages with quirks.
- In a source tree also ``docs/coverage.md``, which lists for each RFC what the grammar covers, ``docs/quirks.md``,
  which describes the quirks, and ``fuzz/imap.dict``, a dictionary for fuzzers.

It needs Lark, and ruff to format what it writes.
"""

from __future__ import annotations

import subprocess
import sys
import types
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from imapgrammar.errors import GrammarError

if TYPE_CHECKING:
    from imapgrammar.reference.loader import Loaded

PACKAGE = Path(__file__).parents[1]
ROOT = PACKAGE.parents[1]
DOCS = ROOT / "docs"


def main() -> None:
    """Write all generated files. If grammar and nodes do not fit together, exit with one line and status 1."""
    # The present file may be out of date, so that it cannot be imported. Replace it by an empty module.
    out_of_date = types.ModuleType("imapgrammar._generated.nodes")
    out_of_date.__dict__["__all__"] = []
    sys.modules[out_of_date.__name__] = out_of_date
    try:
        files = generated()
    except (GrammarError, OSError) as error:
        sys.exit(f"nothing is written: {error}")
    for path, text in files.items():
        path.write_text(text, "utf-8")
        print(f"wrote {path}")


def generated() -> dict[Path, str]:
    """Return the text of every generated file."""
    from imapgrammar.codegen import coverage, dictionary, grammar, quirks
    from imapgrammar.reference.loader import load, load_tolerant, registry
    from imapgrammar.syntax.quirk_files import parse, quirk_files
    from imapgrammar.syntax.statements import grammar_files

    loaded = load()
    for statement in loaded.statements:
        if not statement.section:
            raise GrammarError(
                f"{statement.file}:{statement.line}: no comment above this statement names a section, "
                f"as '// RFC 3501 section 9' does, or '// Gmail section X-GM-RAW' if the first line is '// Gmail: …'"
            )
    files = parse(quirk_files())
    known = quirks.with_examples(files.quirks, ROOT / "tests" / "fixtures" / "quirks")
    texts = modules(loaded, registry().constraints, load_tolerant())
    texts["_generated/quirks"] = quirks.module(known, files.framing)
    texts["_generated/tolerant_grammar"] = grammar.tolerant_module(load_tolerant().grammar, registry())
    found = {PACKAGE / f"{name}.py": laid_out(text) for name, text in texts.items()}
    extensions = DOCS / "extensions.tsv"
    if extensions.is_file():
        noted, names = extensions.read_text("utf-8"), (DOCS / "registries.tsv").read_text("utf-8")
        found[DOCS / "coverage.md"] = coverage.table(noted, names, grammar_files(), loaded, ROOT / "tests")
        found[ROOT / "fuzz" / "imap.dict"] = dictionary.text(loaded.grammar)
        found[DOCS / "quirks.md"] = quirks.page(
            known, loaded.grammar, registry(), ROOT / "tests" / "fixtures" / "quirks"
        )
    return found


def modules(loaded: Loaded, constrained: Iterable[str], tolerant: Loaded | None = None) -> dict[str, str]:
    """Return the text of all modules generated from one grammar, by path in the package without ``.py``.

    ``constrained``: the rules that have constraints. ``tolerant``: the grammar with quirks, if there are any. Raises
    `GrammarError` for unsupported rules.
    """
    from imapgrammar.codegen import grammar, nodes, parser, scanners, writer
    from imapgrammar.codegen import tolerant as with_quirks
    from imapgrammar.syntax.lookahead import Ahead

    source, ahead, constrained = loaded.grammar, Ahead(loaded.grammar), frozenset(constrained)
    texts = statements(loaded)
    added = with_quirks.modules(source, tolerant.grammar, ahead, constrained, statements(tolerant)) if tolerant else {}
    return {
        **added,
        "_generated/nodes": nodes.module(source),
        "_generated/grammar": grammar.module(source, ahead),
        "compiled/scanners": scanners.module(source, ahead),
        "compiled/parser": parser.module(source, ahead, constrained, texts),
        "compiled/writer": writer.module(source, ahead, constrained, texts),
    }


def statements(loaded: Loaded) -> dict[str, list[str]]:
    """For each rule and terminal, the text of its statements."""
    texts: dict[str, list[str]] = {}
    for statement in loaded.statements:
        texts.setdefault(statement.name, []).append(statement.text)
    return texts


def laid_out(source: str) -> str:
    """Format Python source as the rest of the project."""
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length=120", "-"]
    return subprocess.run(command, input=source, capture_output=True, text=True, check=True, encoding="utf-8").stdout

"""The target for grammar files: their loader, and the generator of the compiled engine."""

from __future__ import annotations

import ast
from pathlib import Path

from imapgrammar import GrammarError, codegen
from imapgrammar.codegen import coverage
from imapgrammar.reference.loader import compose, registry
from imapgrammar.syntax.statements import grammar_files

_ROOT = Path(__file__).parents[1]
_BASE = (
    *("rfc3501", "rfc3501_body", "rfc3501_mailbox", "rfc3501_message", "rfc3501_search"),
    *("rfc3516", "rfc4466", "rfc4467", "rfc4469", "rfc4959", "rfc5092", "rfc5255", "rfc5256", "rfc5258", "rfc5267"),
    *("rfc5464", "rfc5465", "rfc5524", "rfc6154", "rfc7888", "rfc9051"),
)
"""The grammar files that refer to each other, or that have rules which the generated engine needs."""


def grammar(octets: bytes) -> None:
    """A grammar file with any text gives a grammar or a `GrammarError`; the code generated from a grammar is Python.

    The first line of the input names grammar files to load beside those in `_BASE`, or is ``*`` for all files. The
    rest is the text of one more file.
    """
    names, _, text = octets.decode("latin-1").partition("\n")
    files = grammar_files()
    if names != "*":
        files = {name: files[name] for name in (*_BASE, *names.split()) if name in files}
    if text.strip():
        files = {**files, "fuzzed": text}
    try:
        loaded = compose(files, registry())
        generated = codegen.modules(loaded, registry().constraints)
    except GrammarError:
        return
    for each in generated.values():
        ast.parse(each)
    if "fuzzed" not in files:  # the table counts fixtures, and this file has none
        extensions = (_ROOT / "docs" / "extensions.tsv").read_text("utf-8")
        # No names of registries: most of them are in files that are left out.
        coverage.table(extensions, "", files, loaded, _ROOT / "tests")

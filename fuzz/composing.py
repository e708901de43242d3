"""A target for what reads grammar files and writes the compiled engine."""

from __future__ import annotations

import ast

from imapgrammar import GrammarError, codegen
from imapgrammar.codegen import coverage
from imapgrammar.reference.loader import compose, registry
from imapgrammar.syntax.statements import grammar_files

_BASE = (
    *("rfc3501", "rfc3501_mailbox", "rfc3501_message", "rfc3501_search", "rfc3516", "rfc4466", "rfc4467", "rfc4469"),
    *(
        "rfc4959",
        "rfc5092",
        "rfc5255",
        "rfc5256",
        "rfc5258",
        "rfc5267",
        "rfc5464",
        "rfc5465",
        "rfc5524",
        "rfc6154",
        "rfc7888",
    ),
    "rfc9051",
)
"""The files that refer to each other, or have what an engine is made for."""


def composed(octets: bytes) -> None:
    """A grammar file with any text gives a grammar or a `GrammarError`; what is generated from a grammar is Python.

    The first line names files to compose it with, beside those of the base protocol, or ``*`` for all; the rest is
    the text of one more.
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
    if "fuzzed" not in files:  # which has no fixtures
        extensions = (codegen.DOCS / "extensions.tsv").read_text("utf-8")
        coverage.table(extensions, files, loaded, codegen.DOCS.parent / "tests")

"""The second pass over toy grammars, in which faults are possible that the package's own grammar does not have."""

from __future__ import annotations

from collections.abc import Collection

from codegen.support import toy_grammar, toy_registry
from imapgrammar.explain.reading import Diagnosis
from imapgrammar.explain.writing import Writer
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.lookahead import Ahead
from imapgrammar.syntax.registry import Registry
from imapgrammar.syntax.slots import Slots


def diagnosis(text: str, declared: Registry | None = None, secrets: Collection[str] = ()) -> Diagnosis:
    """Return a `Diagnosis` for a toy grammar."""
    declared = declared or toy_registry()
    grammar = toy_grammar(text, declared)
    follow = {name: bytes(sorted(octets[0] if octets else ())) for name, octets in Ahead(grammar).follow.items()}
    return Diagnosis(grammar, declared.constraints, follow, secrets)


def writer(text: str, declared: Registry | None = None) -> Writer:
    """Return a `Writer` for a toy grammar."""
    declared = declared or toy_registry()
    grammar = toy_grammar(text, declared)
    accepts = diagnosis(text, declared).accepts
    return Writer(grammar, Slots(grammar), Forms(grammar), declared.constraints, accepts)

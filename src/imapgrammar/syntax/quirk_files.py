r"""Quirk files: what real servers and clients send although no RFC allows it, and how it is read.

A quirk file adds to the grammar. Its statements belong to the quirk that the comments above them name:

- ``// Quirk: bad-flag`` begins a quirk. The comments after it say what it is, and ``// Seen:`` says who sends it.
- ``// Not in commands`` says that a command with the quirk is refused: it would be another one without what is left
  out.
- ``// May go on in the next line`` says that the end of such a response is missing: it may be in the next line.
- ``%extend`` adds alternatives to a rule. They are tried after those of the grammar. An alias of `INSTEAD` says what
  stands for the octets: such an alternative is told as the quirk.
- ``%override SP: / +/`` adds spellings to fixed octets.
- ``// Stands at the end of a line`` says that the next terminal is a quirk of framing, and its place, see `Place`. It
  is no part of the grammar: `imapgrammar.compiled.mending` reads it.
- ``// In lists of: flag, capability`` says that the next rule is tried for an item of such lists that cannot be read.
- ``// Read as: QUOTED`` says what the octets of the next terminal mean, see `ReadAs`. Without it, they are bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.resources.abc import Traversable

import msgspec

from imapgrammar.errors import GrammarError
from imapgrammar.syntax.quirks import FramingQuirk, KnownQuirk, Place, ReadAs
from imapgrammar.syntax.registry import Registry
from imapgrammar.syntax.statements import Statement, grammar_folder, statements_of
from imapgrammar.syntax.terminals import Octets, Terminal

_NAME = re.compile(r"// Quirk: (.+)")
_SEEN = re.compile(r"// Seen: (.+)")
_NOT_IN_COMMANDS = "// Not in commands"
_MAY_GO_ON = "// May go on in the next line"
_READ_AS = re.compile(r'// Read as: (?:"([^"]*)" )?(\w+)')
_STANDS = re.compile(r"// Stands (.+)")
_IN_LISTS = re.compile(r"// In lists of: (\w+(?:, \w+)*)")
_WORDS = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True)
class QuirkFiles:
    """All that quirk files say.

    ``texts``: the text of each file, without the statements that override and those of framing. ``statements``: the
    statements in it.
    ``looser``: for each terminal that is overridden, the pattern of all its spellings, and the quirk. ``meanings``: for
    each terminal with ``Read as``, what stands there. ``framing``: for each place with a quirk of framing, that quirk.
    ``unreadable``: for each rule named by ``In lists of``, the rule that is tried for items of lists of it.
    """

    quirks: tuple[KnownQuirk, ...]
    texts: dict[str, str]
    statements: tuple[Statement, ...]
    looser: dict[str, tuple[str, str]]
    meanings: dict[str, tuple[str, str]]
    framing: dict[Place, FramingQuirk]
    unreadable: dict[str, str]


def quirk_files() -> dict[str, str]:
    """Return the text of every quirk file by its name."""
    folder: Traversable = grammar_folder() / "quirks"
    return {
        file.name.removesuffix(".lark"): file.read_text("utf-8")
        for file in sorted(folder.iterdir(), key=lambda file: file.name)
        if file.name.endswith(".lark")
    }


def parse(files: Mapping[str, str]) -> QuirkFiles:
    """Read quirk files. Raises `GrammarError` for a file that does not say what belongs to which quirk."""
    quirks = tuple(quirk for name, text in files.items() for quirk in _quirks(name, text))
    for quirk in quirks:
        if sum(other.name == quirk.name for other in quirks) > 1:
            raise GrammarError(f"two quirks have the name {quirk.name}")
    texts, kept = dict(files), list[Statement]()
    looser: dict[str, tuple[str, str]] = {}
    framing: dict[Place, FramingQuirk] = {}
    for name, text in files.items():
        lines = text.splitlines()
        for statement in statements_of(f"quirks/{name}", text):
            if not statement.quirk:
                raise GrammarError(f"{statement.file} line {statement.line}: no quirk is named above this statement")
            place = _place(statement, _above(statement, lines))
            if statement.overrides:
                looser[statement.name] = _pattern(statement), statement.quirk
            elif place in framing:
                raise GrammarError(f"{statement.file} line {statement.line}: another quirk stands {place} already")
            elif place:
                framing[place] = FramingQuirk(statement.quirk, _pattern(statement).encode("ascii"))
            else:
                kept.append(statement)
                continue
            texts[name] = texts[name].replace(statement.text, "")
    meanings, unreadable = dict(_meanings(kept, files)), _unreadable(kept, files)
    return QuirkFiles(quirks, texts, tuple(kept), looser, meanings, framing, unreadable)


def with_meanings(declared: Registry, files: QuirkFiles) -> Registry:
    """Return what is declared together with the meanings of the terminals of quirk files."""
    terminals = dict(declared.terminals)
    for statement in files.statements:
        if statement.name.isupper() and not statement.extends:
            terminals[statement.name] = _meaning(statement.name, files, declared)
    return msgspec.structs.replace(declared, terminals=terminals)


def _meaning(name: str, files: QuirkFiles, declared: Registry) -> Terminal:
    if name not in files.meanings:
        return Octets()
    prefix, other = files.meanings[name]
    if other in declared.kinds:
        return Octets(declared.kinds[other])
    if other not in declared.terminals:
        raise GrammarError(f"{name}: {other} is neither a terminal with a meaning nor a rule with a class of its own")
    return ReadAs(declared.terminals[other], prefix.encode("ascii"))


def _meanings(statements: Iterable[Statement], files: Mapping[str, str]) -> Iterator[tuple[str, tuple[str, str]]]:
    for statement, line in _with_line_above(statements, files):
        if found := _READ_AS.fullmatch(line):
            yield statement.name, (found[1] or "", found[2])


def _unreadable(statements: Iterable[Statement], files: Mapping[str, str]) -> dict[str, str]:
    found = dict[str, str]()
    for statement, line in _with_line_above(statements, files):
        if named := _IN_LISTS.fullmatch(line):
            for item in named[1].split(", "):
                if item in found:
                    raise GrammarError(f"{statement.file} line {statement.line}: {item} has {found[item]} already")
                found[item] = statement.name
    return found


def _with_line_above(statements: Iterable[Statement], files: Mapping[str, str]) -> Iterator[tuple[Statement, str]]:
    lines = {f"quirks/{name}.lark": text.splitlines() for name, text in files.items()}
    for statement in statements:
        yield statement, _above(statement, lines[statement.file])


def _above(statement: Statement, lines: list[str]) -> str:
    """Return the line above a statement."""
    return lines[statement.line - 2] if statement.line > 1 else ""


def _place(statement: Statement, above: str) -> Place | None:
    """Return the place that the line above a statement names; None if it names none."""
    found = _STANDS.fullmatch(above)
    if found and found[1] not in list(Place):
        raise GrammarError(f"{statement.file} line {statement.line}: a place is one of: {', '.join(Place)}")
    return Place(found[1]) if found else None


def _pattern(statement: Statement) -> str:
    _, _, pattern = statement.text.partition(":")
    pattern = pattern.strip()
    if len(pattern) < 3 or not (pattern.startswith("/") and pattern.endswith("/")):
        raise GrammarError(f"{statement.file} line {statement.line}: other spellings are a regular expression, /…/")
    return pattern[1:-1]


def _quirks(file: str, text: str) -> Iterator[KnownQuirk]:
    """Yield the quirks of one file."""
    found: KnownQuirk | None = None
    for line in [*text.splitlines(), "// Quirk: end"]:
        if begun := _NAME.fullmatch(line):
            if found and not (found.text and found.seen):
                raise GrammarError(f"quirks/{file}.lark: {found.name} needs a line that says what it is, and // Seen:")
            if found:
                yield found
            found = KnownQuirk(begun[1], "", "")
            if not _WORDS.fullmatch(found.name):
                raise GrammarError(
                    f"quirks/{file}.lark: a quirk is named by words with hyphens between, not {found.name}"
                )
        elif found and (seen := _SEEN.fullmatch(line)):
            found = replace(found, seen=seen[1])
        elif found and line == _NOT_IN_COMMANDS:
            found = replace(found, in_commands=False)
        elif found and line == _MAY_GO_ON:
            found = replace(found, may_go_on=True)
        elif found and not found.seen and line.startswith("// "):
            found = replace(found, text=f"{found.text} {line[3:]}".strip())

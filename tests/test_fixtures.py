r"""The fixtures: one YAML file for each grammar file, of octets and what they mean.

``valid``: ``rule``, ``octets``, ``node`` (the repr of the value), and ``canonical`` where writing
the value gives other octets. ``invalid``: ``rule``, ``octets``, and as ``error`` those fields of the
`ParseError` that matter. ``unwritable``: ``rule``, ``node``, and as ``error`` the rule that
`SerializeError` names. ``utf8``: the case is in UTF-8 mode.

A character is an octet (Latin-1). A long text may be a list of pieces, ``[piece, times]`` among them.
"""

from __future__ import annotations

import importlib
import pickle
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

import imapgrammar
from imapgrammar import ParseError, SerializeError, dates, jsonable, nodes, reference, sets, strings
from imapgrammar.node import Node, Secretive, nodes_in
from imapgrammar.reference.loader import load
from imapgrammar.syntax.utf8 import mode

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "tests" / "fixtures"
MODULES = {path.stem for path in (ROOT / "src" / "imapgrammar" / "nodes").glob("*.py")} - {"__init__"}
NAMES = {"UNSET": msgspec.UNSET}
for _module in (
    *(importlib.import_module(f"{nodes.__name__}.{name}") for name in sorted(MODULES)),
    strings,
    sets,
    dates,
):
    # Not what a module imports: a terminal of the same name as a node, say.
    NAMES |= {name: each for name, each in vars(_module).items() if getattr(each, "__module__", "") == _module.__name__}

_ENUM_MEMBER = re.compile(r"<(\w+\.\w+): '[^']*'>")


@dataclass(frozen=True)
class Entry:
    """One entry of a fixture file."""

    file: str
    line: int
    kind: str
    fields: dict[str, Any]

    def __str__(self) -> str:
        text = _joined(self.fields["octets" if "octets" in self.fields else "node"])
        return f"{self.file}:{self.line}:{text[:40].strip()}"

    @property
    def rule(self) -> str:
        return str(self.fields["rule"])

    @property
    def utf8(self) -> bool:
        return bool(self.fields.get("utf8"))

    @property
    def is_whole(self) -> bool:
        """Return whether the compiled engine can read the rule, or write the node."""
        messages = load().grammar.nodes[self.rule] if self.rule in COMPILED else ()
        return self.rule in COMPILED and (self.kind != "unwritable" or type(self.value) in messages)

    @property
    def octets(self) -> bytes:
        return _joined(self.fields["octets"]).encode("latin-1")

    @property
    def canonical(self) -> bytes:
        return _joined(self.fields.get("canonical", self.fields["octets"])).encode("latin-1")

    @property
    def value(self) -> Any:
        return eval(_evaluable(_joined(self.fields["node"])), dict(NAMES))


def _joined(text: str | list[Any]) -> str:
    if isinstance(text, str):
        return text
    return "".join(part if isinstance(part, str) else part[0] * part[1] for part in text)


@pytest.fixture(autouse=True)
def nothing_is_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show passwords in reprs, since the fixtures have them."""
    monkeypatch.setattr(Secretive, "__repr__", Node.__repr__)


def _evaluable(text: str) -> str:
    """A repr in which the members of an enum can be evaluated, as all else can."""
    return _ENUM_MEMBER.sub(r"\1", text)


def _entries() -> Iterator[Entry]:
    for path in sorted(FOLDER.glob("*.yaml")):
        with path.open(encoding="utf-8") as file:  # named in errors
            loader = yaml.SafeLoader(file)
            root = loader.get_single_node()
        assert isinstance(root, yaml.MappingNode), path
        document = loader.construct_document(root)
        for kind, listed in root.value:
            for node, fields in zip(listed.value, document[kind.value], strict=True):
                yield Entry(path.stem, node.start_mark.line + 1, kind.value, fields)


ENTRIES = list(_entries())


@dataclass(frozen=True)
class Engine:
    """An engine: the reference engine knows all rules, the compiled engine whole messages, and URLs."""

    name: str

    def parse(self, entry: Entry, octets: bytes) -> object:
        if self.name == "compiled":
            return COMPILED[entry.rule][0](octets, **_mode(entry))
        with mode(on=entry.utf8):
            return reference.parse(octets, entry.rule)

    def serialize(self, entry: Entry, value: Any) -> bytes:
        if self.name == "compiled":
            return COMPILED[entry.rule][1](value, **_mode(entry))
        with mode(on=entry.utf8):
            return reference.serialize(value, entry.rule)

    def __str__(self) -> str:
        return self.name


def _mode(entry: Entry) -> dict[str, bool]:
    return {"utf8": True} if entry.utf8 else {}


COMPILED: dict[str, tuple[Callable[..., object], Callable[..., bytes]]] = {
    "client_message": (imapgrammar.parse_command, imapgrammar.serialize),
    "server_message": (imapgrammar.parse_response, imapgrammar.serialize),
    "url_reference": (imapgrammar.parse_url, imapgrammar.serialize_url),
}


def of_kind(kind: str) -> pytest.MarkDecorator:
    entries = [entry for entry in ENTRIES if entry.kind == kind]
    pairs = [(Engine(name), entry) for entry in entries for name in ("reference", "compiled")]
    pairs = [(engine, entry) for engine, entry in pairs if engine.name == "reference" or entry.is_whole]
    return pytest.mark.parametrize(("engine", "entry"), pairs, ids=str)


@of_kind("valid")
def test_is_read_as_the_node(engine: Engine, entry: Entry) -> None:
    value = engine.parse(entry, entry.octets)
    assert repr(value) == repr(entry.value)
    assert value == entry.value
    assert hash(value) == hash(entry.value)


@of_kind("valid")
def test_is_written_and_read_again(engine: Engine, entry: Entry) -> None:
    octets = engine.serialize(entry, entry.value)
    assert octets == entry.canonical
    if octets != entry.octets:
        assert repr(engine.parse(entry, octets)) == repr(entry.value)


@of_kind("valid")
def test_goes_through_json_and_pickle(engine: Engine, entry: Entry) -> None:
    copy = pickle.loads(pickle.dumps(entry.value))
    assert repr(copy) == repr(entry.value)
    if isinstance(entry.value, Node):
        copy = jsonable.from_json(jsonable.to_json(entry.value))
    assert copy == entry.value
    assert engine.serialize(entry, copy) == entry.canonical


@of_kind("invalid")
def test_is_refused(engine: Engine, entry: Entry) -> None:
    with pytest.raises(ParseError) as caught:
        engine.parse(entry, entry.octets)
    wanted = dict(entry.fields["error"])
    found = {name: getattr(caught.value, name) for name in wanted}
    if "expected" in found:
        # Where other documents add to what could stand there, the fixture ends with "...".
        more = "..." in wanted["expected"]
        wanted["expected"] = [each for each in wanted["expected"] if each != "..."]
        found["expected"] = [each for each in found["expected"] if not more or each in wanted["expected"]]
    assert found == wanted


@of_kind("unwritable")
def test_is_not_written(engine: Engine, entry: Entry) -> None:
    with pytest.raises(SerializeError) as caught:
        engine.serialize(entry, entry.value)
    assert caught.value.rule == entry.fields["error"]


def test_every_kind_is_known() -> None:
    assert {entry.kind for entry in ENTRIES} <= {"valid", "invalid", "unwritable"}


def test_grammar_fixtures_and_nodes_have_the_same_names() -> None:
    grammar = {path.stem for path in (ROOT / "grammar").glob("*.lark")}
    assert {path.stem for path in FOLDER.glob("*.yaml")} == grammar
    assert grammar == MODULES


@pytest.mark.parametrize("file", sorted(path.stem for path in (ROOT / "grammar").glob("*.lark")))
def test_every_node_of_a_grammar_file_is_in_its_fixtures(file: str) -> None:
    statements = [each for each in load().statements if each.file == f"{file}.lark"]
    aliases = {alias for each in statements for alias in re.findall(r"-> (\w+)", each.text)}
    values = [entry.value for entry in ENTRIES if entry.file == file and entry.kind == "valid"]
    assert aliases - {str(type(node).__struct_config__.tag) for node in nodes_in(values)} == set()

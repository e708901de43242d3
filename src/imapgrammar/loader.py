"""From the grammar files to a Lark grammar and to its intermediate form (`imapgrammar.ir`)."""

from __future__ import annotations

import functools
import graphlib
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any
from unittest import mock

from lark import Lark, Token, Tree, load_grammar
from lark.exceptions import LarkError
from lark.grammar import NonTerminal, Rule
from lark.grammar import Terminal as LarkTerminal
from lark.lexer import PatternRE, TerminalDef
from lark.load_grammar import EBNF_to_BNF, GrammarBuilder
from lark.load_grammar import Grammar as LarkGrammar

from imapgrammar import ir
from imapgrammar.errors import GrammarError
from imapgrammar.exclusions import exclusions
from imapgrammar.registry import Registry, registry

_STATEMENT = re.compile(r"^(?:%(extend|override)\s+)?([A-Za-z_][A-Za-z0-9_]*)(?:\.-?\d+)?\s*:")
_DOCUMENT = re.compile(r"// ([^:]+): ")
_SECTION = r"(?:RFC \d+|{document}) (?:section|appendix) [0-9A-Z.-]*[0-9A-Z]"
_CAPABILITY = re.compile(r"// Capability: (.+)")


@dataclass(frozen=True)
class Loaded:
    """The grammar twice: as Lark runs it, and as the rest of the library reads it."""

    lark: Lark
    grammar: ir.Grammar


@functools.cache
def load() -> Loaded:
    """The grammar of the package, composed from all its files."""
    return compose(grammar_files(), registry())


def grammar_files() -> dict[str, str]:
    """The text of every grammar file, by name: of the installed package, or of the source tree."""
    installed: Traversable = resources.files("imapgrammar") / "grammar"
    folder: Traversable = installed if installed.is_dir() else Path(__file__).parents[2] / "grammar"
    return {
        file.name.removesuffix(".lark"): file.read_text("utf-8")
        for file in sorted(folder.iterdir(), key=lambda file: file.name)
        if file.name.endswith(".lark")
    }


def compose(files: Mapping[str, str], declared: Registry, ambiguity: str = "resolve") -> Loaded:
    """Compose grammar files into one namespace.

    ``ambiguity`` is Lark's; ``explicit`` gives every derivation. Raises `GrammarError` when a file is no grammar,
    and when a rule and the nodes declared for it do not fit together.
    """
    statements = {name: tuple(_statements(name, text)) for name, text in files.items()}
    ordered = [(name, files[name]) for name in _in_order(statements)]
    source = _source(ordered)
    compiled = _Compiled(source)
    terminals = {terminal.name: terminal for terminal in compiled.terminals}
    own = [s for name, _ in ordered for s in statements[name]]
    grammar = _Translator(source, compiled.terminals, declared, own).grammar()
    _check_beginnings(grammar)
    for name, pattern in exclusions(grammar).items():
        # A catch-all stands only for names that no other rule owns: its pattern says so.
        terminals[name].pattern = PatternRE(pattern)
        old = grammar.terminals[name]
        grammar.terminals[name] = ir.TerminalRule(name, pattern, old.meaning, old.keywords)
    _check(grammar)
    return Loaded(_lark(compiled, ambiguity), grammar)


class _OwnHelpers(EBNF_to_BNF):
    """Makes the helper rules for repetitions anew for each rule.

    Lark shares them among all rules with an equal repetition; but an error must tell whose it was.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if name == "prefix":
            self.rules_cache.clear()
        super().__setattr__(name, value)


def _source(files: Sequence[tuple[str, str]]) -> LarkGrammar:
    """The files as one grammar of Lark's."""
    builder = GrammarBuilder(global_keep_all_tokens=True)
    try:
        # At once, since after each text Lark goes through all terminals that there are.
        builder.load_grammar("\n".join(text for _, text in files), "grammar.lark")
    except LarkError:
        builder = GrammarBuilder(global_keep_all_tokens=True)
        for name, text in files:
            with _complaints_of_lark(f"{name}.lark"):
                builder.load_grammar(text, f"{name}.lark")
    with _complaints_of_lark("the grammar"):
        grammar = builder.build()
    for _, (tree, _) in grammar.term_defs:
        # Lark puts the longest alternatives of a terminal first, but those of an extension as one among them, however
        # short the others: SORT before SORT=DISPLAY, which then would never be read.
        if tree.data == "expansions":
            tree.children = list(_flatten(tree))
    return grammar


class _Compiled(LarkGrammar):
    """A grammar that is compiled once, so that its terminals can be seen and changed before a parser is made of it."""

    def __init__(self, source: LarkGrammar) -> None:
        super().__init__(source.rule_defs, source.term_defs, source.ignore)
        self.starts = [str(name) for name, *_ in source.rule_defs]
        with _complaints_of_lark("the grammar"), mock.patch.object(load_grammar, "EBNF_to_BNF", _OwnHelpers):
            self.terminals, self.rules, _ = source.compile(self.starts, set())

    def compile(self, start: object, terminals_to_keep: object) -> tuple[list[TerminalDef], list[Rule], list[str]]:
        """What `Lark` asks for."""
        return self.terminals, self.rules, self.ignore


@contextmanager
def _complaints_of_lark(place: str) -> Iterator[None]:
    """Have what is no grammar to Lark be told as `GrammarError`, with where it stands."""
    try:
        yield
    except (LarkError, re.error) as error:
        raise GrammarError(f"{place}: {error}") from error


def _lark(grammar: _Compiled, ambiguity: str) -> Lark:
    with _complaints_of_lark("the grammar"):
        return Lark(
            grammar,
            parser="earley",
            lexer="dynamic",
            ambiguity=ambiguity,
            start=grammar.starts,
            maybe_placeholders=False,
            g_regex_flags=re.IGNORECASE,
        )


def document(text: str) -> str:
    """The document that a grammar file is about, as its first line names it: ``// RFC 3691: UNSELECT.``"""
    named = _DOCUMENT.match(text)
    return named[1] if named else "RFC"


def _statements(file: str, text: str) -> Iterator[ir.Statement]:
    """The statements of one file, each with what the comments before it name: section, and capabilities."""
    section = ""
    capabilities: tuple[str, ...] = ()
    lines = text.splitlines()
    sections = re.compile(_SECTION.format(document=re.escape(document(text))))
    for number, line in enumerate(lines):
        if line.startswith("//"):
            if found := sections.search(line):
                section, capabilities = found[0], ()
            elif found := _CAPABILITY.match(line):
                capabilities = tuple(found[1].split(" | "))
        elif start := _STATEMENT.match(line):
            end = number + 1
            while end < len(lines) and lines[end].startswith(" "):
                end += 1
            statement = "\n".join(lines[number:end])
            extends = start[1] == "extend"
            yield ir.Statement(start[2], f"{file}.lark", number + 1, section, statement, extends, capabilities)


def _in_order(statements: Mapping[str, tuple[ir.Statement, ...]]) -> list[str]:
    """The files in an order in which each rule is defined before it is extended, else by name."""
    home = {s.name: file for file, found in statements.items() for s in found if not s.extends}
    sorter: graphlib.TopologicalSorter[str] = graphlib.TopologicalSorter()
    for file, found in statements.items():
        needs = {home[s.name] for s in found if s.extends and s.name in home}
        sorter.add(file, *sorted(needs - {file}))
    sorter.prepare()
    order: list[str] = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        order += ready
        sorter.done(*ready)
    return order


class _Translator:
    """Lark's rule trees to `ir.Rule`s."""

    def __init__(
        self, source: LarkGrammar, terminals: list[TerminalDef], declared: Registry, statements: list[ir.Statement]
    ) -> None:
        self.source = source
        self.declared = declared
        self.statements = statements
        self.patterns = {t.name: t.pattern for t in terminals}
        self.fixed_names = {t.pattern.value: t.name for t in terminals if t.pattern.type == "str"}

    def grammar(self) -> ir.Grammar:
        rules = {str(name): self._rule(str(name), tree, options) for name, _, tree, options in self.source.rule_defs}
        trees = {str(name): tree for name, (tree, _) in self.source.term_defs}
        terminals = {
            name: ir.TerminalRule(
                name,
                pattern.to_regexp(),
                self.declared.terminals.get(name),
                frozenset({pattern.value}) if pattern.type == "str" else _keywords(trees.get(name)),
            )
            for name, pattern in self.patterns.items()
        }
        return ir.Grammar(rules, terminals, tuple(self.statements))

    def _rule(self, name: str, tree: Any, options: Any) -> ir.Rule:
        alternatives = []
        for each, capabilities in self._owned(name, tree):
            expansion, alias = each, None
            if each.data == "alias":
                expansion, name_of_node = each.children
                alias = str(name_of_node.name)
            node = self.declared.nodes.get(alias) if alias else None
            if alias and node is None:
                raise GrammarError(f"{name}: no node class for the alias {alias}")
            alternatives.append(ir.Alternative(self._sequence(expansion), alias, node, capabilities))
        catch_all = options.priority is not None and options.priority < 0
        kind = self.declared.kinds.get(name)
        verbatim, constrained = name in self.declared.verbatim, name in self.declared.constraints
        return ir.Rule(name, tuple(alternatives), catch_all, kind, verbatim, constrained)

    def _owned(self, name: str, tree: Any) -> Iterator[tuple[Any, tuple[str, ...]]]:
        """The alternatives of a rule, each with the capabilities of its statement.

        Lark puts those of each extension in front, as a tree of their own.
        """
        statements = [each for each in self.statements if each.name == name]
        extensions = [each for each in reversed(statements) if each.extends]
        definition = next((each for each in statements if not each.extends), None)
        if definition is None:
            raise GrammarError(f"{name}: no line of a grammar file begins with this name and a colon")
        owners = [*extensions, *[definition] * (len(tree.children) - len(extensions))]
        for child, owner in zip(tree.children, owners, strict=True):
            for each in _flatten(Tree("expansions", [child])):
                yield each, owner.capabilities

    def _sequence(self, expansion: Any) -> ir.Sequence:
        return ir.Sequence(_repeats([self._element(child) for child in expansion.children]))

    def _element(self, tree: Any) -> ir.Element:
        match tree:
            case Tree(data="value", children=[inner]) | Tree(data="expansion", children=[inner]):
                return self._element(inner)
            case Tree(data="literal", children=[Token(type="STRING") as token]):
                text = _unquoted(token)
                return ir.Fixed(text, self.fixed_names[text])
            case LarkTerminal(name=name):
                pattern = self.patterns[name]
                if pattern.type == "str" and name not in self.declared.terminals:
                    return ir.Fixed(pattern.value, str(name))
                return ir.Value(str(name))
            case NonTerminal(name=name):
                return ir.Ref(str(name))
            case Tree(data="expansion"):
                return self._sequence(tree)
            case Tree(data="expansions"):
                items = tuple(self._element(each) for each in _flatten(tree))
                return items[0] if len(items) == 1 else ir.Choice(items)
            case Tree(data="maybe", children=[inner]):
                return _optional(self._element(inner))
            case Tree(data="expr", children=[inner, Token(type="OP", value=op)]):
                item = self._element(inner)
                return _optional(item) if op == "?" else ir.Repeat(item, 0 if op == "*" else 1)
            case _:
                raise GrammarError(f"the loader cannot read this part of a rule: {tree}")


def _flatten(tree: Any) -> Iterator[Any]:
    """The alternatives of a rule, group or terminal; those of an extension come first, nested once more."""
    for child in tree.children:
        if child.data == "expansions":
            yield from _flatten(child)
        else:
            yield child


def _unquoted(token: object) -> str:
    """The characters that a string of a grammar file stands for."""
    return str(token)[1:-1].encode("ascii").decode("unicode_escape")


def _optional(item: ir.Element) -> ir.Element:
    """``[flag *(SP flag)]`` is a list that may be empty."""
    match item:
        case (
            ir.Repeat(item=inner, minimum=1, separator=separator)
            | ir.Sequence(items=(ir.Repeat(item=inner, minimum=1, separator=separator),))
        ):
            return ir.Repeat(inner, 0, separator)
    return ir.Optional(item)


def _repeats(items: list[ir.Element]) -> tuple[ir.Element, ...]:
    """``flag *(SP flag)`` is one list, and so is ``2*thread-list``."""
    for index, element in enumerate(items):
        if not isinstance(element, ir.Repeat) or element.separator:
            continue
        inner = element.item.items if isinstance(element.item, ir.Sequence) else (element.item,)
        for cut in range(len(inner)):
            separator, repeated = inner[:cut], inner[cut:]
            start = index - len(repeated)
            if start < 0 or tuple(items[start:index]) != repeated:
                continue
            if all(isinstance(each, ir.Fixed) for each in separator):
                item = repeated[0] if len(repeated) == 1 else ir.Sequence(repeated)
                merged = ir.Repeat(item, element.minimum + 1, separator)
                return _repeats([*items[:start], merged, *items[index + 1 :]])
    return tuple(items)


def _keywords(tree: Any) -> frozenset[str]:
    """The keywords among the alternatives of a terminal."""
    match tree:
        case Tree(data="expansions", children=children):
            return frozenset().union(*map(_keywords, children))
        case Tree(data="expansion" | "value", children=[inner]):
            return _keywords(inner)
        case Tree(data="literal", children=[Token(type="STRING", value=text)]):
            return frozenset({_unquoted(text)})
        case _:
            return frozenset()


def _check_beginnings(grammar: ir.Grammar) -> None:
    """Raise `GrammarError` where a rule begins with itself."""
    try:
        graphlib.TopologicalSorter(_beginnings(grammar)).prepare()
    except graphlib.CycleError as error:
        raise GrammarError(f"a rule begins with itself: {' - '.join(error.args[1])}") from None


def _check(grammar: ir.Grammar) -> None:
    """Raise `GrammarError` where rules and nodes do not fit together."""
    for rule in grammar.rules.values():
        if rule.verbatim:
            continue
        if rule.constrained and len(_own_forms(grammar, rule)) > 1:
            raise GrammarError(f"{rule.name}: a constrained rule cannot itself be the forms of a string")
        widths = set()
        for alternative in rule.alternatives:
            _check_element(grammar, rule.name, alternative.body)
            width = grammar.width(alternative.body)
            if alternative.node:
                fields = alternative.node.__struct_fields__
                if len(fields) != width:
                    raise GrammarError(
                        f"{rule.name}: {alternative.node.__name__} has the fields {', '.join(fields)},"
                        f" its alternative {width} values"
                    )
                width = 1
            widths.add(width)
        if len(widths) > 1 and widths != {0, 1}:
            raise GrammarError(f"{rule.name}: its alternatives carry {sorted(widths)} values")
        empty = [a for a in rule.alternatives if not a.node and grammar.width(a.body) == 0]
        lost = [a for a in empty if not _is_nil(a.body)] if max(widths) else []
        if rule.name != "absent" and (len(empty) > 1 or lost):
            raise GrammarError(f"{rule.name}: alternatives of fixed octets alone, without nodes: which it was is lost")


def _beginnings(grammar: ir.Grammar) -> dict[str, set[str]]:
    """For each rule, the rules that it can begin with."""
    nothing: set[str] = set()
    while found := {
        name
        for name, rule in grammar.rules.items()
        if name not in nothing and any(_may_be_nothing(each.body, nothing) for each in rule.alternatives)
    }:
        nothing |= found
    return {
        name: {first for each in rule.alternatives for first in _first_of(each.body, nothing)}
        for name, rule in grammar.rules.items()
    }


def _first_of(element: ir.Element, nothing: set[str]) -> Iterator[str]:
    """The rules that an element can begin with; ``nothing``: those that can be empty."""
    match element:
        case ir.Ref(rule=rule):
            yield rule
        case ir.Choice(items=items):
            for item in items:
                yield from _first_of(item, nothing)
        case ir.Sequence(items=items):
            for item in items:
                yield from _first_of(item, nothing)
                if not _may_be_nothing(item, nothing):
                    break
        case ir.Optional(item=item) | ir.Repeat(item=item):
            yield from _first_of(item, nothing)


def _may_be_nothing(element: ir.Element, nothing: set[str]) -> bool:
    match element:
        case ir.Optional() | ir.Repeat(minimum=0):
            return True
        case ir.Ref(rule=rule):
            return rule in nothing
        case ir.Choice(items=items):
            return any(_may_be_nothing(item, nothing) for item in items)
        case ir.Sequence(items=items):
            return all(_may_be_nothing(item, nothing) for item in items)
        case _:
            return False


def _own_forms(grammar: ir.Grammar, rule: ir.Rule) -> list[str]:
    """The forms of strings among the alternatives of a rule."""
    bodies = (alternative.body.items for alternative in rule.alternatives if not alternative.node)
    terminals = [items[0].terminal for items in bodies if len(items) == 1 and isinstance(items[0], ir.Value)]
    return [terminal for terminal in terminals if hasattr(grammar.terminals[terminal].meaning, "form")]


def _is_nil(body: ir.Sequence) -> bool:
    """Whether this is NIL, the one keyword that stands for None."""
    return len(body.items) == 1 and isinstance(body.items[0], ir.Fixed) and body.items[0].text == "NIL"


def _check_element(grammar: ir.Grammar, rule: str, element: ir.Element) -> None:
    match element:
        case ir.Value(terminal=terminal):
            if grammar.terminals[terminal].meaning is None:
                raise GrammarError(f"{rule}: what {terminal} means is not declared")
        case ir.Sequence(items=items):
            for item in items:
                _check_element(grammar, rule, item)
        case ir.Choice(items=items):
            widths = [grammar.width(item) for item in items]
            if len(set(widths) - {0}) > 1 or (max(widths) > 1 and 0 in widths) or widths.count(0) > 1:
                raise GrammarError(f"{rule}: a choice in it carries {sorted(set(widths))} values")
            for item in items:
                _check_element(grammar, rule, item)
        case ir.Optional(item=item):
            _check_element(grammar, rule, item)
        case ir.Repeat(item=item):
            if grammar.width(item) == 0:
                raise GrammarError(f"{rule}: a repetition of fixed octets: how many is lost")
            _check_element(grammar, rule, item)
        case ir.Fixed() | ir.Ref():
            pass

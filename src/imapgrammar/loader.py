"""From the grammar files to a Lark grammar and to its intermediate form (`imapgrammar.ir`)."""

from __future__ import annotations

import functools
import graphlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any
from unittest import mock

from lark import Lark, Token, Tree, load_grammar
from lark.exceptions import LarkError
from lark.grammar import NonTerminal
from lark.grammar import Terminal as LarkTerminal
from lark.load_grammar import EBNF_to_BNF, GrammarBuilder
from lark.load_grammar import Grammar as LarkGrammar

from imapgrammar import ir
from imapgrammar.errors import GrammarError
from imapgrammar.registry import Registry, registry
from imapgrammar.terminals import Number

_STATEMENT = re.compile(r"^(?:%(extend|override)\s+)?([A-Za-z_][A-Za-z0-9_]*)(?:\.-?\d+)?\s*:")
_DOCUMENT = re.compile(r"// ([^:]+): ")
_SECTION = r"(?:RFC \d+|{document}) (?:section|appendix) [0-9A-Z.-]*[0-9A-Z]"
_CAPABILITY = re.compile(r"// Capability: (.+)")
_NAME_CHAR = r'[^\x00-\x20(){%*"\\\]\x7f-\xff]'
"""What may follow a keyword inside a longer name, an ATOM-CHAR: SELECTION is no SELECT."""


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
    builder = _builder(ordered)
    plain = _build(builder)
    lark = _lark(plain, ambiguity)
    grammar = _Translator(plain, lark, declared, [s for name, _ in ordered for s in statements[name]]).grammar()
    exclusions = _exclusions(grammar)
    if exclusions:
        # A catch-all stands only for names that no other rule owns: its pattern says so.
        text = "\n".join(f"%override {name}: /{_slashed(pattern)}/" for name, pattern in exclusions.items())
        builder.load_grammar(text, "exclusions")
        lark = _lark(_build(builder), ambiguity)
        for name, pattern in exclusions.items():
            old = grammar.terminals[name]
            grammar.terminals[name] = ir.TerminalRule(name, pattern, old.meaning, old.keywords)
    _check(grammar)
    return Loaded(lark, grammar)


class _OwnHelpers(EBNF_to_BNF):
    """Makes the helper rules for repetitions anew for each rule.

    Lark shares them among all rules with an equal repetition; but an error must tell whose it was.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if name == "prefix":
            self.rules_cache.clear()
        super().__setattr__(name, value)


def _builder(files: Sequence[tuple[str, str]]) -> GrammarBuilder:
    """Lark's builder with the files in it."""
    builder = GrammarBuilder(global_keep_all_tokens=True)
    try:
        # At once, since after each text Lark goes through all terminals that there are.
        builder.load_grammar("\n".join(text for _, text in files), "grammar.lark")
    except LarkError:
        builder = GrammarBuilder(global_keep_all_tokens=True)
        for name, text in files:
            with _complaints_of_lark(f"{name}.lark"):
                builder.load_grammar(text, f"{name}.lark")
    return builder


def _build(builder: GrammarBuilder) -> LarkGrammar:
    with _complaints_of_lark("the grammar"):
        grammar = builder.build()
    for _, (tree, _) in grammar.term_defs:
        # Lark puts the longest alternatives of a terminal first, but those of an extension as one among them, however
        # short the others: SORT before SORT=DISPLAY, which then would never be read.
        if tree.data == "expansions":
            tree.children = list(_flatten(tree))
    return grammar


@contextmanager
def _complaints_of_lark(place: str) -> Iterator[None]:
    """Have what is no grammar to Lark be told as `GrammarError`, with where it stands."""
    try:
        yield
    except (LarkError, re.error) as error:
        raise GrammarError(f"{place}: {error}") from error


def _lark(grammar: LarkGrammar, ambiguity: str) -> Lark:
    with _complaints_of_lark("the grammar"), mock.patch.object(load_grammar, "EBNF_to_BNF", _OwnHelpers):
        return Lark(
            grammar,
            parser="earley",
            lexer="dynamic",
            ambiguity=ambiguity,
            start=[str(name) for name, *_ in grammar.rule_defs],
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

    def __init__(self, source: LarkGrammar, lark: Lark, declared: Registry, statements: list[ir.Statement]) -> None:
        self.source = source
        self.declared = declared
        self.statements = statements
        self.patterns = {t.name: t.pattern for t in lark.terminals}
        self.fixed_names = {t.pattern.value: t.name for t in lark.terminals if t.pattern.type == "str"}

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
            case Tree(data="literal", children=[token]):
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


def _exclusions(grammar: ir.Grammar) -> dict[str, str]:
    """For each catch-all's name: a pattern without the keywords that other rules have at its place."""
    patterns: dict[str, str] = {}
    for rule in grammar.rules.values():
        for alternative in rule.alternatives if rule.catch_all else ():
            prefix, names = _name_terminals(grammar, alternative)
            known = _known_names(grammar, rule.name, prefix)
            keywords = "|".join(sorted(known))
            for name in names if known else ():
                patterns[name] = f"(?!{keywords})(?:{grammar.terminals[name].pattern})".replace(r"\/", "/")
    return patterns


def _slashed(pattern: str) -> str:
    """A pattern as it is written between slashes in a grammar file."""
    return "".join(c if " " <= c <= "~" else f"\\x{ord(c):02x}" for c in pattern.replace("/", r"\/"))


def _name_terminals(grammar: ir.Grammar, alternative: ir.Alternative) -> tuple[tuple[ir.Element, ...], list[str]]:
    """What stands before a catch-all's name, and its terminals: several where the name is a string."""
    prefix: list[ir.Element] = []
    for item in alternative.body.items:
        inner = item.item if isinstance(item, ir.Optional) else item
        match inner:
            case ir.Value(terminal=terminal):
                terminals = [terminal] if terminal.startswith(("UNKNOWN_", "CONTINUE_")) else _names((terminal,))
            case ir.Ref(rule=rule):
                terminals = _names(grammar.string_forms.get(rule, ()))
            case _:
                terminals = []
        if terminals:
            return tuple(prefix), terminals
        prefix.append(item)
    raise GrammarError(f"a catch-all without a name: {alternative}")


def _names(terminals: Iterable[str]) -> list[str]:
    return [terminal for terminal in terminals if terminal.endswith("_NAME")]


def _known_names(grammar: ir.Grammar, catch_all: str, prefix: tuple[ir.Element, ...]) -> set[str]:
    """Patterns of the keywords that stand where the catch-all's name does, wherever the catch-all stands."""
    known: set[str] = set()
    seen = {catch_all}
    todo = [(catch_all, prefix)]
    while todo:
        target, prefix = todo.pop()
        for rule in grammar.rules.values():
            for before, rest in _repeated_places(rule, target):
                known |= _keywords_after(grammar, rest, (*before, *prefix))
            for before in _places(grammar, rule, target):
                here = (*before, *prefix)
                for alternative in rule.alternatives:
                    known |= _keywords_after(grammar, alternative.body, here)
                if rule.name not in seen:
                    seen.add(rule.name)
                    todo.append((rule.name, here))
    return known


def _places(grammar: ir.Grammar, rule: ir.Rule, target: str) -> Iterator[tuple[ir.Element, ...]]:
    """What stands before ``target`` in an alternative, as fixed elements and values, once for each place."""
    for alternative in rule.alternatives:
        items = alternative.body.items
        for index, item in enumerate(items):
            offered = item.items if isinstance(item, ir.Choice) else (item,)
            if ir.Ref(target) in offered:
                leads = _leads(grammar, ir.Sequence(items[:index]), index, frozenset())
                yield from (lead for lead in leads if len(lead) == index)


def _repeated_places(rule: ir.Rule, target: str) -> Iterator[tuple[tuple[ir.Element, ...], ir.Sequence]]:
    """Where ``target`` is repeated in a rule: what stands before it each time, and the repetition with all after it."""
    for alternative in rule.alternatives:
        items = alternative.body.items
        for index, item in enumerate(items):
            repeated = item.item if isinstance(item, ir.Repeat) else None
            inner = repeated.items if isinstance(repeated, ir.Sequence) else (repeated,)
            if inner[-1] == ir.Ref(target):
                yield inner[:-1], ir.Sequence(items[index:])


def _keywords_after(grammar: ir.Grammar, element: ir.Element, prefix: tuple[ir.Element, ...]) -> set[str]:
    """Patterns of the keywords that may stand in ``element`` after what is like ``prefix``."""
    known: set[str] = set()
    length = len(prefix)
    for lead in _leads(grammar, element, length + 2, frozenset()):
        if len(lead) <= length or not all(map(functools.partial(_alike, grammar), lead, prefix)):
            continue
        match lead[length]:
            case ir.Fixed(text=text) if re.match(_NAME_CHAR, text):
                known.add(f"{re.escape(text)}(?!{_NAME_CHAR})")
                follower = lead[length + 1] if len(lead) > length + 1 else None
                if isinstance(follower, ir.Fixed) and re.match(_NAME_CHAR, follower.text):
                    known.add(re.escape(text + follower.text))
            case ir.Fixed(text=text) if text.startswith('"'):
                known.add(re.escape(text))
            case ir.Value(terminal=terminal):
                keywords = grammar.terminals[terminal].keywords
                known |= {f"{re.escape(keyword)}(?!{_NAME_CHAR})" for keyword in keywords}
    return known


def _alike(grammar: ir.Grammar, one: ir.Element, other: ir.Element) -> bool:
    """Whether two elements before a name may be the same octets: equal, or both numbers."""
    if isinstance(one, ir.Value) and isinstance(other, ir.Value):
        meanings = (grammar.terminals[one.terminal].meaning, grammar.terminals[other.terminal].meaning)
        return one == other or all(isinstance(meaning, Number) for meaning in meanings)
    return one == other


def _leads(
    grammar: ir.Grammar, element: ir.Element, length: int, inside: frozenset[str]
) -> set[tuple[ir.Element, ...]]:
    """The first ``length`` fixed elements and values that ``element`` can begin with."""
    match element:
        case ir.Fixed() | ir.Value():
            return {(element,)}
        case ir.Ref(rule=rule):
            if rule in inside:
                return set()
            found: set[tuple[ir.Element, ...]] = set()
            for alternative in grammar.rules[rule].alternatives:
                found |= _leads(grammar, alternative.body, length, inside | {rule})
            return found
        case ir.Sequence(items=items):
            leads: set[tuple[ir.Element, ...]] = {()}
            for item in items:
                if all(len(lead) >= length for lead in leads):
                    break
                after = _leads(grammar, item, length, inside)
                leads = {(*lead, *more)[:length] for lead in leads for more in (after if len(lead) < length else {()})}
            return leads
        case ir.Choice(items=items):
            return {lead for item in items for lead in _leads(grammar, item, length, inside)}
        case ir.Optional(item=item):
            return _leads(grammar, item, length, inside) | {()}
        case ir.Repeat(item=item, minimum=minimum):
            return _leads(grammar, item, length, inside) | (set() if minimum else {()})


def _check(grammar: ir.Grammar) -> None:
    """Raise `GrammarError` where rules and nodes do not fit together, and where a rule begins with itself."""
    try:
        graphlib.TopologicalSorter(_beginnings(grammar)).prepare()
    except graphlib.CycleError as error:
        raise GrammarError(f"a rule begins with itself: {' - '.join(error.args[1])}") from None
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

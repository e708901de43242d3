"""Load the grammar files as a Lark grammar, and translate it to the intermediate form (`imapgrammar.syntax.ir`)."""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any
from unittest import mock

from lark import Lark, Token, Tree, load_grammar
from lark.exceptions import LarkError
from lark.grammar import NonTerminal, Rule
from lark.grammar import Terminal as LarkTerminal
from lark.lexer import Pattern, PatternRE, TerminalDef
from lark.load_grammar import EBNF_to_BNF, GrammarBuilder
from lark.load_grammar import Grammar as LarkGrammar

from imapgrammar.errors import GrammarError
from imapgrammar.node import Node
from imapgrammar.syntax import checks, ir, quirk_files
from imapgrammar.syntax.exclusions import exclusions
from imapgrammar.syntax.quirks import INSTEAD, Empty
from imapgrammar.syntax.registry import Registry, by_alias, declared
from imapgrammar.syntax.statements import Statement, grammar_files, in_order
from imapgrammar.syntax.tolerance import Tolerance, loosened, with_empty_last, with_fields_in_order


@dataclass(frozen=True)
class Loaded:
    """A grammar in three forms: for Lark, as intermediate form, and as the statements of its files."""

    lark: Lark
    grammar: ir.Grammar
    statements: tuple[Statement, ...]


@functools.cache
def registry() -> Registry:
    """Return all declarations of ``imapgrammar.nodes.*``. Imports all modules there first, new ones too."""
    nodes = importlib.import_module("imapgrammar.nodes")
    for module in pkgutil.iter_modules(nodes.__path__):
        importlib.import_module(f"imapgrammar.nodes.{module.name}")
    found = declared()
    found.nodes = by_alias(cls for cls in _subclasses(Node) if cls.__module__.startswith(f"{nodes.__name__}."))
    return found


def _subclasses(cls: type[Node]) -> list[type[Node]]:
    return [each for child in cls.__subclasses__() for each in (child, *_subclasses(child))]


@functools.cache
def load() -> Loaded:
    """Return the grammar of the package, composed from all its files."""
    return compose(grammar_files(), registry())


@functools.cache
def load_tolerant() -> Loaded:
    """The grammar of the package with all its quirks."""
    return compose_tolerant(load().grammar, grammar_files(), quirk_files.parse(quirk_files.quirk_files()), registry())


def compose_tolerant(
    strict: ir.Grammar,
    files: Mapping[str, str],
    added: quirk_files.QuirkFiles,
    declared: Registry,
    ambiguity: str = "resolve",
) -> Loaded:
    """Compose grammar files as `compose` does, and add quirks. ``strict``: the grammar without them.

    Raises `GrammarError` also when a quirk does not fit to the grammar.
    """
    ordered = in_order(files)
    statements = (*(statement for found in ordered.values() for statement in found), *added.statements)
    source = _source([(name, files[name]) for name in ordered] + [(f"quirks/{n}", t) for n, t in added.texts.items()])
    _put_last(source, added.statements)
    _add_to_lists(source, added.unreadable)
    compiled = _Compiled(source)
    grammar = _Translator(source, compiled.terminals, quirk_files.with_meanings(declared, added), statements).grammar()
    # Catch-alls stand for what the grammar has not; quirks take nothing from them.
    meant = {name: terminal for name, terminal in strict.terminals.items() if terminal.meaning}
    exact = ir.Grammar(grammar.rules, {**grammar.terminals, **meant})
    checks.check_beginnings(exact)
    checks.check(exact)
    tolerant = loosened(with_fields_in_order(with_empty_last(exact)), added.looser)
    Tolerance(tolerant).check()
    for terminal in compiled.terminals:
        terminal.pattern = PatternRE(tolerant.terminals[terminal.name].pattern)
    return Loaded(_lark(compiled, ambiguity), tolerant, statements)


def _put_last(source: LarkGrammar, added: Iterable[Statement]) -> None:
    """Move the alternatives of quirks behind all others. Lark puts extensions in front, the last of them first."""
    for rule, _, tree, _ in source.rule_defs:
        count = sum(each.extends and each.name == rule for each in added)
        tree.children = tree.children[count:] + tree.children[:count][::-1]


def _add_to_lists(source: LarkGrammar, unreadable: Mapping[str, str]) -> None:
    """In each list of a rule that ``unreadable`` has, let an item also be the rule that stands there."""
    known = {str(name) for name, *_ in source.rule_defs}
    for name in unreadable:
        if name not in known:
            raise GrammarError(f"{unreadable[name]}: there are no lists of {name}, which is no rule")

    def changed(tree: Any, items: Collection[str]) -> Any:
        match tree:
            case Tree(data="value", children=[NonTerminal(name=name)]) if name in items:
                other = Tree("value", [NonTerminal(unreadable[name])])
                return Tree("expansions", [Tree("expansion", [tree]), Tree("expansion", [other])])
            case Tree(data="expansion", children=children):
                found = {*items, *map(_listed, children)} & unreadable.keys()
                return Tree("expansion", [changed(each, found) for each in children])
            case Tree(data="maybe" | "value"):
                return Tree(tree.data, [changed(each, ()) for each in tree.children])
            case Tree(data=data, children=children):
                return Tree(data, [changed(each, items) for each in children])
            case _:
                return tree

    for _, _, tree, _ in source.rule_defs:
        tree.children = changed(tree, ()).children


def _listed(tree: Any) -> str:
    """The rule that a tree repeats, if it repeats one rule and nothing else with a value; else nothing."""
    if not (isinstance(tree, Tree) and tree.data == "expr" and tree.children[1] in ("*", "+")):
        return ""
    names = list(tree.scan_values(lambda each: isinstance(each, NonTerminal)))
    return str(names[0].name) if len(names) == 1 else ""


def compose(files: Mapping[str, str], declared: Registry, ambiguity: str = "resolve") -> Loaded:
    """Compose grammar files into one namespace.

    ``ambiguity`` is Lark's option; ``explicit`` gives every derivation. Raises `GrammarError` if a file is not a
    grammar, and if a rule and the nodes declared for it do not fit together.
    """
    ordered = in_order(files)
    statements = tuple(statement for found in ordered.values() for statement in found)
    source = _source([(name, files[name]) for name in ordered])
    compiled = _Compiled(source)
    terminals = {terminal.name: terminal for terminal in compiled.terminals}
    grammar = _Translator(source, compiled.terminals, declared, statements).grammar()
    checks.check_beginnings(grammar)
    for name, pattern in exclusions(grammar).items():
        # The name of a catch-all must not be a name that another rule has: the new pattern excludes those.
        terminals[name].pattern = PatternRE(pattern)
        grammar.terminals[name] = replace(grammar.terminals[name], pattern=pattern)
    checks.check(grammar)
    return Loaded(_lark(compiled, ambiguity), grammar, statements)


class _OwnHelpers(EBNF_to_BNF):
    """Makes separate helper rules for the repetitions of each rule.

    Lark shares one helper among all rules with an equal repetition. But an error must name the rule that was read.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if name == "prefix":
            self.rules_cache.clear()
        super().__setattr__(name, value)


def _source(files: Sequence[tuple[str, str]]) -> LarkGrammar:
    """Load the files as one grammar of Lark."""
    builder = GrammarBuilder(global_keep_all_tokens=True)
    try:
        # All files at once: after each text, Lark goes through all terminals that it has.
        builder.load_grammar("\n".join(text for _, text in files), "grammar.lark")
    except LarkError as error:
        builder = GrammarBuilder(global_keep_all_tokens=True)
        for name, text in files:
            try:
                builder.load_grammar(text, f"{name}.lark")
            except LarkError as alone:
                # A file may use what a later one defines.
                if "used but not defined" not in str(alone):
                    raise GrammarError(f"{name}.lark: {alone}") from alone
        raise GrammarError(f"the grammar: {error}") from error
    with _lark_errors("the grammar"):
        grammar = builder.build()
    for _, (tree, _) in grammar.term_defs:
        # Lark sorts the alternatives of a terminal, the longest first, but takes all alternatives of an extension as
        # one. So SORT could come before SORT=DISPLAY, which would then never be read.
        tree.children = list(_flatten(tree))
    return grammar


class _Compiled(LarkGrammar):
    """A Lark grammar that is compiled only once, so that terminals can be changed before Lark makes a parser of it."""

    def __init__(self, source: LarkGrammar) -> None:
        super().__init__(source.rule_defs, source.term_defs, source.ignore)
        self.starts = [str(name) for name, *_ in source.rule_defs]
        with _lark_errors("the grammar"), mock.patch.object(load_grammar, "EBNF_to_BNF", _OwnHelpers):
            self.terminals, self.rules, _ = source.compile(self.starts, set())

    def compile(self, start: object, terminals_to_keep: object) -> tuple[list[TerminalDef], list[Rule], list[str]]:
        """Return the compiled grammar; `Lark` calls this."""
        return self.terminals, self.rules, self.ignore


@contextmanager
def _lark_errors(place: str) -> Iterator[None]:
    """Turn errors of Lark into `GrammarError`, with ``place`` before their text."""
    try:
        yield
    except (LarkError, re.error) as error:
        raise GrammarError(f"{place}: {error}") from error


def _lark(grammar: _Compiled, ambiguity: str) -> Lark:
    with _lark_errors("the grammar"):
        return Lark(
            grammar,
            parser="earley",
            lexer="dynamic",
            ambiguity=ambiguity,
            start=grammar.starts,
            maybe_placeholders=False,
            g_regex_flags=re.IGNORECASE,
        )


class _Translator:
    """Translates Lark's rules and terminals to the intermediate form."""

    def __init__(
        self, source: LarkGrammar, terminals: list[TerminalDef], declared: Registry, statements: Iterable[Statement]
    ) -> None:
        self.source = source
        self.declared = declared
        self.statements: dict[str, list[Statement]] = {}
        for statement in statements:
            self.statements.setdefault(statement.name, []).append(statement)
        self.patterns = {t.name: t.pattern for t in terminals}
        self.fixed_names = {t.pattern.value: t.name for t in terminals if t.pattern.type == "str"}

    def grammar(self) -> ir.Grammar:
        rules = {str(name): self._rule(str(name), tree, options) for name, _, tree, options in self.source.rule_defs}
        trees = {str(name): tree for name, (tree, _) in self.source.term_defs}
        terminals = {
            name: self._terminal(
                name, pattern, {pattern.value} if pattern.type == "str" else _keywords(trees.get(name))
            )
            for name, pattern in self.patterns.items()
        }
        return ir.Grammar(rules, terminals)

    def _terminal(self, name: str, pattern: Pattern, keywords: Collection[str]) -> ir.TerminalRule:
        statements = self.statements.get(name, [])
        owners = {word: each.capabilities for each in statements for word in each.words}
        definition = self._definition(name)
        return ir.TerminalRule(
            name,
            pattern.to_regexp(),
            self.declared.terminals.get(name),
            {word: owners.get(word, ()) for word in sorted(keywords)},
            definition.section if definition else "",
            definition.capabilities if definition else (),
        )

    def _definition(self, name: str) -> Statement | None:
        return next((each for each in self.statements.get(name, []) if not each.extends), None)

    def _rule(self, name: str, tree: Any, options: Any) -> ir.Rule:
        alternatives = []
        for each, owner in self._owned(name, tree):
            expansion, alias = each, None
            if each.data == "alias":
                expansion, name_of_node = each.children
                alias = str(name_of_node.name)
            node = self.declared.nodes.get(alias) if alias else None
            instead = alias if alias and node is None and owner.quirk and alias in INSTEAD else ""
            if alias and node is None and not instead:
                raise GrammarError(f"{name}: no node class for the alias {alias}")
            body = self._sequence(expansion)
            quirk = owner.quirk if owner.extends or instead else ""
            stands = self._stands(instead)
            alternatives.append(
                ir.Alternative(body, alias, node, owner.section, owner.capabilities, quirk, instead, stands)
            )
        catch_all = options.priority is not None and options.priority < 0
        kind = self.declared.kinds.get(name)
        verbatim, constrained = name in self.declared.verbatim, name in self.declared.constraints
        definition = self._definition(name)
        assert definition is not None  # else `_owned` has raised
        return ir.Rule(
            name,
            tuple(alternatives),
            catch_all,
            kind,
            verbatim,
            constrained,
            definition.section,
            definition.capabilities,
        )

    def _stands(self, instead: str) -> object:
        match INSTEAD.get(instead):
            case Empty(alias=alias, values=values, listed=listed):
                node = self.declared.nodes[alias](*values)
                return (node,) if listed else node
            case value:
                return value

    def _owned(self, name: str, tree: Any) -> Iterator[tuple[Any, Statement]]:
        """Yield the alternatives of a rule, each with the statement that it comes from.

        Lark puts the alternatives of each extension in front, as a tree inside the tree. Those of quirks are
        behind, see `_put_last`.
        """
        statements = self.statements.get(name, [])
        extensions = [each for each in reversed(statements) if each.extends and not each.quirk]
        last = [each for each in statements if each.extends and each.quirk]
        definition = self._definition(name)
        if definition is None:
            raise GrammarError(f"{name}: no line of a grammar file begins with this name and a colon")
        owners = [*extensions, *[definition] * (len(tree.children) - len(extensions) - len(last)), *last]
        for child, owner in zip(tree.children, owners, strict=True):
            for each in _flatten(Tree("expansions", [child])):
                yield each, owner

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
    """Yield the alternatives of a rule, group or terminal, also those of an extension, which are one level deeper."""
    for child in tree.children:
        if child.data == "expansions":
            yield from _flatten(child)
        else:
            yield child


def _unquoted(token: object) -> str:
    """Return the characters of a string of a grammar file, without quotes and escapes."""
    return str(token)[1:-1].encode("ascii").decode("unicode_escape")


def _optional(item: ir.Element) -> ir.Element:
    """Make an optional element. An optional list, as in ``[flag (SP flag)*]``, becomes a list that may be empty."""
    match item:
        case (
            ir.Repeat(item=inner, minimum=1, separator=separator)
            | ir.Sequence(items=(ir.Repeat(item=inner, minimum=1, separator=separator),))
        ):
            return ir.Repeat(inner, 0, separator)
    return ir.Optional(item)


def _repeats(items: list[ir.Element]) -> tuple[ir.Element, ...]:
    """Join an element and its repetitions to one list: ``flag (SP flag)*``, ``thread_list thread_list+``."""
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

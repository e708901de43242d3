"""Turn Lark's parse trees into values, along the intermediate form of the grammar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lark import Token, Tree

from imapgrammar.errors import GrammarError, ParseError
from imapgrammar.strings import Literal, Quoted, Spelled
from imapgrammar.syntax import framing, ir
from imapgrammar.syntax.forms import Forms
from imapgrammar.syntax.limits import MAX_NESTING
from imapgrammar.syntax.registry import Constraint, section_of
from imapgrammar.syntax.slots import Slots
from imapgrammar.syntax.terminals import LiteralString


class Reader:
    """Turns parse trees of one grammar into values."""

    def __init__(
        self, grammar: ir.Grammar, slots: Slots, forms: Forms, constraints: Mapping[str, Sequence[Constraint]]
    ) -> None:
        self.grammar = grammar
        self.slots = slots
        self.forms = forms
        self.constraints = constraints
        self.by_tree_name: dict[str, list[tuple[ir.Rule, ir.Alternative]]] = {}
        for rule in grammar.rules.values():
            for alternative in rule.alternatives:
                self.by_tree_name.setdefault(alternative.alias or rule.name, []).append((rule, alternative))

    def rule_of_tree(self, name: str) -> str:
        """The rule whose trees have this name, which is its own or an alias; if several rules have it, the first."""
        return self.by_tree_name[name][0][0].name

    def values(self, framed: framing.Framed, tree: Tree[Token], start: str) -> tuple[object, ...]:
        """Return the values of a message, whose tree was read as the rule ``start``. Raises `ParseError`."""
        return _Reading(self, framed).values(tree, start)


class _Reading:
    """The translation of the tree of one message to values."""

    def __init__(self, reader: Reader, framed: framing.Framed) -> None:
        self._reader = reader
        self._grammar = reader.grammar
        self._slots = reader.slots
        self._forms = reader.forms
        self._framed = framed
        self._values: dict[int, tuple[object, ...]] = {}

    def values(self, tree: Tree[Token], start: str) -> tuple[object, ...]:
        """The values of the whole tree, built from its leaves up, without recursion."""
        self._check_literals(tree, start)
        self._check_nesting(tree)
        for subtree in tree.iter_subtrees():
            self._values[id(subtree)] = self._build(subtree)
        return self._consume(start, tree)

    def _build(self, tree: Tree[Token]) -> tuple[object, ...]:
        for rule, alternative in self._reader.by_tree_name[tree.data]:
            if rule.verbatim:
                return (self._verbatim(rule.name, tree),)
            found = self._match(alternative.body, tree.children, 0, rule.name)
            if found is None or found[1] != len(tree.children):
                continue
            self._check_constraints(rule.name, found[0], tree)
            if alternative.node:
                return (alternative.node(*found[0]),)
            return tuple(found[0]) or (None,) * self._grammar.widths[rule.name]
        raise GrammarError(f"the tree of {tree.data} does not fit its rule: ordered choice took another way")

    def _match(
        self, element: ir.Element, children: Sequence[Any], at: int, rule: str
    ) -> tuple[list[object], int] | None:
        """The values of ``element`` at ``children[at:]``, and the index after it; None if it is not there."""
        match element:
            case ir.Fixed(terminal=terminal):
                return ([], at + 1) if _is_token(children, at, terminal) else None
            case ir.Value(terminal=terminal):
                if not _is_token(children, at, terminal):
                    return None
                return [self._terminal(children[at], rule)], at + 1
            case ir.Ref(rule=name):
                names = self._grammar.rules[name].tree_names
                if at == len(children) or isinstance(children[at], Token) or children[at].data not in names:
                    return None
                if rule in self._grammar.string_forms:
                    return list(self._values[id(children[at])]), at + 1
                return list(self._consume(name, children[at])), at + 1
            case ir.Sequence(items=items):
                values: list[object] = []
                for item in items:
                    found = self._match(item, children, at, rule)
                    if found is None:
                        return None
                    values += found[0]
                    at = found[1]
                return values, at
            case ir.Choice(items=items):
                for item in items:
                    found = self._match(item, children, at, rule)
                    if found:
                        return found[0] or [None] * self._grammar.width(element), found[1]
                return None
            case ir.Optional(item=item):
                found = self._match(item, children, at, rule)
                if found is None:
                    return list(self._slots.absent(element)), at
                return found[0] or [True], found[1]
            case ir.Repeat():
                return self._match_repeat(element, children, at, rule)

    def _match_repeat(
        self, repeat: ir.Repeat, children: Sequence[Any], at: int, rule: str
    ) -> tuple[list[object], int] | None:
        values: list[object] = []
        wide = self._grammar.width(repeat.item) > 1
        separator = ir.Sequence(repeat.separator)
        while True:
            before = self._match(separator, children, at, rule) if values else ([], at)
            found = self._match(repeat.item, children, before[1], rule) if before else None
            if found is None or found[1] == at:
                return ([tuple(values)], at) if len(values) >= repeat.minimum else None
            values.append(tuple(found[0]) if wide else found[0][0])
            at = found[1]

    def _consume(self, rule: str, tree: Tree[Token]) -> tuple[object, ...]:
        """The values of a tree that was read as ``rule``. A string gets its canonical form, and its rule's class."""
        values = self._values[id(tree)]
        forms = self._grammar.string_forms.get(rule)
        kind = self._grammar.rules[rule].kind
        if forms and isinstance(values[0], bytes):
            value = self._forms.canonical(forms, values[0])
            return (_as_kind(kind, value) if kind else value,)
        return values

    def _terminal(self, token: Token, rule: str) -> object:
        meaning = self._grammar.terminals[token.type].meaning
        assert meaning is not None, token.type
        position = token.start_pos or 0
        octets = token.encode("latin-1")
        if isinstance(meaning, LiteralString):
            octets = self._framed.literals.get(position, octets)
        try:
            value = meaning.read(octets)
        except ValueError as error:
            name = token.type
            raise ParseError(
                self._framed.octets,
                self._framed.offset(position),
                ir.abnf_name(name),
                section=self._grammar.section(name) or self._grammar.section(rule),
                detail=str(error),
            ) from None
        if rule not in self._grammar.string_forms and isinstance(value, (Quoted, Literal)):
            return self._forms.canonical((token.type,), value)
        return value

    def _verbatim(self, rule: str, tree: Tree[Token]) -> bytes:
        for token in _tokens(tree):
            if self._grammar.terminals[token.type].meaning:
                self._terminal(token, rule)
        first, last = _ends(tree)
        start = self._framed.offset(first.start_pos or 0)
        end = self._framed.offset(last.end_pos or 0)
        return self._framed.octets[start:end]

    def _check_literals(self, tree: Tree[Token], start: str) -> None:
        """Raise `ParseError` if the grammar reads an announcement as text: the message ended there."""
        if not self._framed.literals:
            return
        read = {token.start_pos for token in _tokens(tree) if self._is_literal(token)}
        for position in self._framed.literals:
            if position not in read and self._framed.literals[position]:
                end = self._framed.octets.index(b"\n", self._framed.offset(position)) + 1
                section = self._grammar.section(start)
                raise ParseError(self._framed.octets, end, ir.abnf_name(start), expected=("the end",), section=section)

    def _is_literal(self, token: Token) -> bool:
        return isinstance(self._grammar.terminals[token.type].meaning, LiteralString)

    def _check_nesting(self, tree: Tree[Token]) -> None:
        """Raise `ParseError` for the first tree, from left to right, that is nested too deep."""
        todo: list[tuple[Tree[Token], dict[str, int]]] = [(tree, {})]
        while todo:
            each, depths = todo.pop()
            name = self._reader.rule_of_tree(each.data)
            if name in self._grammar.recursive:
                depths = {**depths, name: depths.get(name, 0) + 1}
                if depths[name] > MAX_NESTING:
                    raise self._error(each, name, f"nested deeper than {MAX_NESTING}")
            todo += [(child, depths) for child in reversed(each.children) if isinstance(child, Tree)]

    def _check_constraints(self, rule: str, values: Sequence[object], tree: Tree[Token]) -> None:
        for check in self._reader.constraints.get(rule, ()):
            detail = check(values)
            if detail:
                raise self._error(tree, rule, detail, section_of(check))

    def _error(self, tree: Tree[Token], rule: str, detail: str, section: str = "") -> ParseError:
        return ParseError(
            self._framed.octets,
            self._framed.offset(_ends(tree)[0].start_pos or 0),
            ir.abnf_name(rule),
            section=section or self._grammar.section(rule),
            detail=detail,
        )


def _is_token(children: Sequence[Any], at: int, terminal: str) -> bool:
    return at < len(children) and isinstance(children[at], Token) and children[at].type == terminal


def _ends(tree: Tree[Token]) -> tuple[Token, Token]:
    """The first and the last token of a tree that has some."""
    tokens = list(_tokens(tree))
    return tokens[0], tokens[-1]


def _tokens(tree: Tree[Token]) -> Iterator[Token]:
    """The tokens of a tree from left to right, without recursion."""
    todo: list[Tree[Token] | Token] = [tree]
    while todo:
        each = todo.pop()
        if isinstance(each, Token):
            yield each
        else:
            todo += reversed(each.children)


def _as_kind(kind: type[bytes], value: bytes) -> bytes:
    if issubclass(kind, Spelled):
        return kind(value, type(value) if isinstance(value, (Quoted, Literal)) else None)
    return kind(value)

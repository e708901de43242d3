"""The reference engine: Lark runs the grammar files as they stand.

It is the definition of what is right, for tests and study; it is slow, and slower than linear on
long lists. `parse` and `serialize` take any rule of the grammar.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from typing import Any, cast

from lark import Token, Tree, UnexpectedInput
from lark.exceptions import UnexpectedCharacters, UnexpectedEOF

from imapgrammar import framing, ir
from imapgrammar.errors import GrammarError, ParseError
from imapgrammar.limits import MAX_NESTING
from imapgrammar.loader import Loaded, load
from imapgrammar.node import Node
from imapgrammar.registry import Registry, registry
from imapgrammar.shapes import Shapes
from imapgrammar.strings import Literal, Quoted, Spelled
from imapgrammar.terminals import LiteralString
from imapgrammar.writer import Writer


def parse(octets: bytes, rule: str) -> object:
    """The value of ``octets`` as ``rule`` of the grammar, such as ``search_key``.

    A rule that carries several values gives a tuple of them. Raises `ParseError`, and for a name
    that is no rule `KeyError`.
    """
    values = engine().read(octets, rule)
    return values[0] if len(values) == 1 else values


def serialize(value: object, rule: str) -> bytes:
    """The octets of ``value`` as ``rule``: the reverse of `parse`. Raises `SerializeError`."""
    return engine().writer.write(value, rule)


def serialize_message(message: object) -> bytes:
    """The octets of a whole message of either side. Raises `SerializeError`."""
    side = "client_message" if type(message) in engine().client_nodes else "server_message"
    return engine().writer.write(message, side)


@functools.cache
def engine() -> Engine:
    """The engine over the package's own grammar, loaded on first use."""
    return Engine(load(), registry())


class Engine:
    """Lark's parse trees turned into nodes along the intermediate form of the grammar."""

    def __init__(self, loaded: Loaded, declared: Registry) -> None:
        self.grammar = loaded.grammar
        self._lark = loaded.lark
        self.constraints = declared.constraints
        self.shapes = Shapes(loaded.grammar)
        self.writer = Writer(loaded.grammar, self.shapes, declared.constraints, self._recognise)
        self.by_tree_name: dict[str, list[tuple[ir.Rule, ir.Alternative]]] = {}
        for rule in self.grammar.rules.values():
            for alternative in rule.alternatives:
                self.by_tree_name.setdefault(alternative.alias or rule.name, []).append((rule, alternative))

    @functools.cached_property
    def client_nodes(self) -> frozenset[type[Node]]:
        """The nodes that are messages of a client."""
        return frozenset(self.grammar.nodes["client_message"])

    def read(self, octets: bytes, rule: str) -> tuple[object, ...]:
        """The values of ``octets`` as ``rule``."""
        if rule not in self.grammar.rules:
            raise KeyError(rule)
        framed = framing.set_aside(octets)
        tree = self._tree(framed, rule)
        return _Reading(self, framed).values(tree, rule)

    def _recognise(self, octets: bytes, rule: str) -> bool:
        try:
            self.read(octets, rule)
        except ParseError:
            return False
        return True

    def _tree(self, framed: framing.Framed, rule: str) -> Tree[Token]:
        try:
            return self._lark.parse(framed.text.decode("latin-1"), start=rule)
        except UnexpectedInput as error:
            raise self._parse_error(framed, rule, error) from None

    def _parse_error(self, framed: framing.Framed, start: str, error: UnexpectedInput) -> ParseError:
        if isinstance(error, UnexpectedCharacters):
            position = cast(int, error.pos_in_stream)
            readings = [(item.rule, item.ptr) for item in error.considered_tokens or ()]
        elif isinstance(error, UnexpectedEOF):
            position = len(framed.text)
            readings = list(error.state or ())
            if cut := framing.cut_at_announcement(framed.octets):
                return cut
        else:
            raise error
        rule = self._rule_in_progress(start, [reading for reading, _ in readings])
        return ParseError(
            framed.octets,
            framed.offset(position),
            _shown(rule),
            expected=self._expected(readings) or ("the end",),
            section=self._section(rule, {reading.alias for reading, ptr in readings if ptr}),
        )

    def _rule_in_progress(self, start: str, rules: list[Any]) -> str:
        """The smallest rule that holds everything that would have been accepted."""
        accepted = {self._home(_rule_name(rule)) for rule in rules} or {start}
        reach = self.grammar.reach
        holders = [name for name in self.grammar.rules if accepted <= {name, *reach[name]}]
        return min(holders, key=lambda name: (len(reach[name] | {name}), name), default=start)

    def _home(self, name: str) -> str:
        return name if name in self.grammar.rules else self.by_tree_name[name][0][0].name

    def _section(self, rule: str, aliases: set[str | None]) -> str:
        """The RFC section of the one alternative that was begun, or of the rule."""
        alias = aliases.pop() if len(aliases) == 1 else None
        return (alias and self.grammar.section_of_node(alias)) or self.grammar.section(rule)

    def _expected(self, readings: list[tuple[Any, int]]) -> tuple[str, ...]:
        """What the readings would have accepted, for people: keywords, and rules of the ABNF."""
        rules: set[str] = set()
        others: set[str] = set()
        for reading, ptr in readings:
            rule = _rule_name(reading)
            terminal = str(reading.expansion[ptr].name)
            known = self.grammar.terminals[terminal]
            if rule in self.grammar.lexical:
                rules.add(rule)
            elif terminal in _CORE_RULES:
                others.add(terminal)
            else:
                (keyword,) = known.keywords if known.meaning is None else (None,)
                others.add(f'"{keyword}"' if keyword else _shown(terminal))
        inside = {inner for rule in rules for inner in self.grammar.reach[rule]}
        return tuple(sorted(others | {_shown(rule) for rule in rules - inside}))


_CORE_RULES = ("CRLF", "DQUOTE", "SP")


def _shown(name: str) -> str:
    """A name of the grammar as the RFCs write it."""
    return name.lower().replace("_", "-")


def _rule_name(rule: Any) -> str:
    """The rule a Lark rule comes from: helpers for repetitions are named ``__rule_star_0``."""
    name = str(rule.origin.name)
    return name[2:].rsplit("_", 2)[0] if name.startswith("__") else name


class _Reading:
    """One message's tree on its way to values."""

    def __init__(self, engine: Engine, framed: framing.Framed) -> None:
        self._engine = engine
        self._grammar = engine.grammar
        self._shapes = engine.shapes
        self._framed = framed
        self._values: dict[int, tuple[object, ...]] = {}

    def values(self, tree: Tree[Token], start: str) -> tuple[object, ...]:
        """The values of the whole tree, built from its leaves up, without recursion."""
        self._check_literals(tree)
        self._check_nesting(tree)
        for subtree in tree.iter_subtrees():
            self._values[id(subtree)] = self._build(subtree)
        return self._consume(start, tree)

    def _build(self, tree: Tree[Token]) -> tuple[object, ...]:
        for rule, alternative in self._engine.by_tree_name[tree.data]:
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
        """The values of ``element`` at ``children[at:]`` and where they end; None if it is not there."""
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
                    return list(self._shapes.absent(element)), at
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
        """The values of a rule as others see them: a string in its canonical spelling and class."""
        values = self._values[id(tree)]
        forms = self._grammar.string_forms.get(rule)
        kind = self._grammar.rules[rule].kind
        if forms and isinstance(values[0], bytes):
            value = self._shapes.canonical(forms, values[0])
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
                _shown(name),
                section=self._grammar.section(name) or self._grammar.section(rule),
                detail=str(error),
            ) from None
        if rule not in self._grammar.string_forms and isinstance(value, (Quoted, Literal)):
            return self._shapes.canonical((token.type,), value)
        return value

    def _verbatim(self, rule: str, tree: Tree[Token]) -> bytes:
        for token in _tokens(tree):
            if self._grammar.terminals[token.type].meaning:
                self._terminal(token, rule)
        first, last = _ends(tree)
        start = self._framed.offset(first.start_pos or 0)
        end = self._framed.offset(last.end_pos or 0)
        return self._framed.octets[start:end]

    def _check_literals(self, tree: Tree[Token]) -> None:
        """Octets were set aside where the grammar sees text: then the message ended before them."""
        if not self._framed.literals:
            return
        read = {token.start_pos for token in _tokens(tree) if self._is_literal(token)}
        for position in self._framed.literals:
            if position not in read and self._framed.literals[position]:
                end = self._framed.octets.index(b"\n", self._framed.offset(position)) + 1
                raise ParseError(
                    self._framed.octets, end, "server-message", expected=("the end",), section="RFC 3501 section 2.2"
                )

    def _is_literal(self, token: Token) -> bool:
        return isinstance(self._grammar.terminals[token.type].meaning, LiteralString)

    def _check_nesting(self, tree: Tree[Token]) -> None:
        """Find the first tree, from left to right, that nests too deep."""
        todo: list[tuple[Tree[Token], dict[str, int]]] = [(tree, {})]
        while todo:
            each, depths = todo.pop()
            name = self._engine.by_tree_name[each.data][0][0].name
            if name in self._grammar.recursive:
                depths = {**depths, name: depths.get(name, 0) + 1}
                if depths[name] > MAX_NESTING:
                    raise self._error(each, name, f"nested deeper than {MAX_NESTING}")
            todo += [(child, depths) for child in reversed(each.children) if isinstance(child, Tree)]

    def _check_constraints(self, rule: str, values: Sequence[object], tree: Tree[Token]) -> None:
        for check in self._engine.constraints.get(rule, ()):
            detail = check(values)
            if detail:
                raise self._error(tree, rule, detail)

    def _error(self, tree: Tree[Token], rule: str, detail: str) -> ParseError:
        return ParseError(
            self._framed.octets,
            self._framed.offset(_ends(tree)[0].start_pos or 0),
            _shown(rule),
            section=self._grammar.section(rule),
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

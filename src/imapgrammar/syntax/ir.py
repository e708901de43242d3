"""The intermediate form of the grammar. All readers, writers and generators use it.

An `Element` is a part of a rule's body. Each element has a *width*: the number of Python values
that it carries. Fixed octets (a keyword, SP) carry none. A terminal carries one. A rule carries
one if its alternatives name a node, else the values of its body. A repetition carries one, a
tuple. An optional part carries the values of its body, or markers of their absence; if its body
has no values, it carries a bool.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from msgspec import UnsetType

from imapgrammar.node import Node
from imapgrammar.syntax.terminals import Terminal


@dataclass(frozen=True)
class Fixed:
    """Octets that are always the same, except for letter case: a keyword or SP. ``terminal``: Lark's name for them."""

    text: str
    terminal: str

    @cached_property
    def lower(self) -> bytes:
        """The octets in lower case."""
        return self.text.lower().encode("ascii")


@dataclass(frozen=True)
class Loose(Fixed):
    """Fixed octets that a quirk spells in more ways: the pattern of ``terminal`` has all of them."""

    quirk: str


@dataclass(frozen=True)
class Value:
    """A terminal whose octets are a value, such as a number."""

    terminal: str


@dataclass(frozen=True)
class Ref:
    """A reference to another rule."""

    rule: str


@dataclass(frozen=True)
class Sequence:
    """Elements one after another."""

    items: tuple[Element, ...]


@dataclass(frozen=True)
class Choice:
    """One of several elements: the first that matches."""

    items: tuple[Element, ...]


@dataclass(frozen=True)
class Optional:
    """An element that may be absent."""

    item: Element


@dataclass(frozen=True)
class Repeat:
    """An element at least ``minimum`` times, with ``separator`` (fixed elements, or none) in between."""

    item: Element
    minimum: int
    separator: tuple[Element, ...] = ()


def named(capability: str) -> tuple[str, str]:
    """Split a capability such as ``ESORT in extended_sort`` into its name and the rule in which it counts, or ""."""
    name, _, rule = capability.partition(" in ")
    return name, rule


Element = Fixed | Value | Ref | Sequence | Choice | Optional | Repeat


@dataclass(frozen=True)
class Alternative:
    """One alternative of a rule.

    ``node``: the class that it builds, if its alias names one. ``section``: the RFC section it is from.
    ``capabilities``: a peer needs one of them to use the alternative; empty for the base protocol.
    ``quirk``: the quirk whose file adds it; such an alternative is tried after all others. ``instead``: what stands for
    its values, if it is told as the quirk; see `imapgrammar.syntax.quirks.INSTEAD`. ``stands``: that value. ``order``:
    for each field of the node, the index of its value in the body; empty if they are in the same order.
    """

    body: Sequence
    alias: str | None
    node: type[Node] | None
    section: str = ""
    capabilities: tuple[str, ...] = ()
    quirk: str = ""
    instead: str = ""
    stands: object = None
    order: tuple[int, ...] = ()


@dataclass(frozen=True)
class Rule:
    """A rule of the grammar.

    ``catch_all``: it has a negative priority in the grammar file, and reads names that no other rule has. ``kind``: the
    class of its value, if it is a string with a class of its own. ``verbatim``: its value is its octets, not parsed.
    ``constrained``: it has constraints from an RFC's prose. ``section``, ``capabilities``: as in `Alternative`, for the
    definition of the rule.
    """

    name: str
    alternatives: tuple[Alternative, ...]
    catch_all: bool = False
    kind: type[bytes] | None = None
    verbatim: bool = False
    constrained: bool = False
    section: str = ""
    capabilities: tuple[str, ...] = ()

    @property
    def tree_names(self) -> frozenset[str]:
        """The names its parse trees have: an alias, or the rule's own name."""
        return frozenset(alternative.alias or self.name for alternative in self.alternatives)


@dataclass(frozen=True)
class TerminalRule:
    """A terminal of the grammar.

    ``pattern``: a regular expression for its octets. ``meaning``: converts between octets and values; None for fixed
    octets. ``keywords``: the keywords that are its alternatives, each with the capabilities that allow it; empty if its
    alternatives are not keywords. ``section``, ``capabilities``: as in `Alternative`, for the terminal's definition.
    """

    name: str
    pattern: str
    meaning: Terminal | None = None
    keywords: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    section: str = ""
    capabilities: tuple[str, ...] = ()


@dataclass(frozen=True)
class Grammar:
    """The grammar, composed from all files."""

    rules: dict[str, Rule]
    terminals: dict[str, TerminalRule]

    @cached_property
    def widths(self) -> dict[str, int]:
        """The number of values that each rule carries."""
        widths: dict[str, int] = {}
        for name in self.rules:
            self._rule_width(name, widths)
        return widths

    def _rule_width(self, name: str, widths: dict[str, int]) -> int:
        if name not in widths:
            rule = self.rules[name]
            if name == "absent" or rule.verbatim or any(alternative.node for alternative in rule.alternatives):
                widths[name] = 1
            else:
                widths[name] = 1  # for a rule that contains itself: without a node, its value must be a list
                widths[name] = max(self._alternative_width(a, widths) for a in rule.alternatives)
        return widths[name]

    def alternative_width(self, alternative: Alternative) -> int:
        """Return the number of values that an alternative carries before they become a node."""
        return self._alternative_width(alternative, self.widths)

    def _alternative_width(self, alternative: Alternative, widths: dict[str, int]) -> int:
        if alternative.instead in ("", "told"):
            return self._width(alternative.body, widths)
        return 0 if alternative.instead == "skipped" else 1

    def width(self, element: Element) -> int:
        """The number of values that ``element`` carries."""
        return self._width(element, self.widths)

    def _width(self, element: Element, widths: dict[str, int]) -> int:
        match element:
            case Fixed():
                return 0
            case Value() | Repeat():
                return 1
            case Ref(rule=rule):
                return self._rule_width(rule, widths)
            case Sequence(items=items):
                return sum(self._width(item, widths) for item in items)
            case Choice(items=items):
                return max(self._width(item, widths) for item in items)
            case Optional(item=item):
                return max(1, self._width(item, widths))

    @cached_property
    def recursive(self) -> frozenset[str]:
        """The rules that can stand inside themselves."""
        return frozenset(name for name in self.rules if name in self.reach[name])

    @cached_property
    def reach(self) -> dict[str, frozenset[str]]:
        """For each rule, the rules that can stand inside it at any depth; the rule itself only if it is recursive."""
        direct = {
            name: {inner for alternative in rule.alternatives for inner in references(alternative.body)}
            for name, rule in self.rules.items()
        }
        reach: dict[str, frozenset[str]] = {}
        for name in self.rules:
            seen: set[str] = set()
            todo = [name]
            while todo:
                found = direct[todo.pop()] - seen
                seen |= found
                todo += found
            reach[name] = frozenset(seen)
        return reach

    @cached_property
    def nodes(self) -> dict[str, tuple[type[Node], ...]]:
        """For each rule, the node classes that its value may have, in the order of its alternatives."""
        found: dict[str, tuple[type[Node], ...]] = {}
        for name in self.rules:
            self._nodes(name, found)
        return found

    def _nodes(self, name: str, found: dict[str, tuple[type[Node], ...]]) -> tuple[type[Node], ...]:
        if name not in found:
            found[name] = ()
            nodes: dict[type[Node], None] = {}
            for alternative in self.rules[name].alternatives:
                if alternative.node:
                    nodes[alternative.node] = None
                else:
                    for inner in references(alternative.body, inside_lists=False):
                        nodes.update(dict.fromkeys(self._nodes(inner, found)))
            found[name] = tuple(nodes)
        return found[name]

    def types(self, element: Element) -> frozenset[type]:
        """The types that the one value of ``element`` may have; if it carries none, the type of None."""
        return self._types(element, self.rule_types)

    def _types(self, element: Element, rules: Mapping[str, frozenset[type]]) -> frozenset[type]:
        match element:
            case Fixed():
                return frozenset({type(None)})
            case Value(terminal=terminal):
                meaning = self.terminals[terminal].meaning
                return frozenset({meaning.type} if meaning else ())
            case Repeat():
                return frozenset({tuple})
            case Ref(rule=rule):
                return rules[rule]
            case Sequence(items=items):
                carrying = [item for item in items if self.width(item)]
                return self._types(carrying[0], rules) if carrying else frozenset({type(None)})
            case Choice(items=items):
                return frozenset().union(*(self._types(item, rules) for item in items))
            case Optional(item=item):
                absent: frozenset[type] = frozenset({type(None), UnsetType, tuple})
                return self._types(item, rules) | absent if self.width(item) else frozenset({bool})

    @cached_property
    def rule_types(self) -> dict[str, frozenset[type]]:
        """For each rule that carries one value, the types that this value may have."""
        found = dict.fromkeys(self.rules, frozenset[type]())
        while True:
            before = dict(found)
            for name, rule in self.rules.items():
                if rule.verbatim or rule.kind:
                    found[name] = frozenset({rule.kind or bytes})
                else:
                    types = (frozenset({a.node}) if a.node else self._types(a.body, found) for a in rule.alternatives)
                    found[name] = frozenset().union(*types)
            if found == before:
                return found

    @cached_property
    def node_rules(self) -> frozenset[str]:
        """The rules whose value is always a node."""
        rules = frozenset(name for name, rule in self.rules.items() if not rule.verbatim)
        while True:
            # Assume that all are, and drop those for which that is wrong, until nothing changes.
            kept = frozenset(
                name for name in rules if all(a.node or _is_node(a.body, rules) for a in self.rules[name].alternatives)
            )
            if kept == rules:
                return rules
            rules = kept

    @cached_property
    def lexical(self) -> frozenset[str]:
        """The rules that are a choice of single terminals, like `flag` and `nstring`."""
        rules = frozenset(name for name, rule in self.rules.items() if not any(a.alias for a in rule.alternatives))
        while True:
            kept = frozenset(
                name
                for name in rules
                if self.rules[name].verbatim
                or all(_is_lexical(alternative.body.items, rules) for alternative in self.rules[name].alternatives)
            )
            if kept == rules:
                return rules
            rules = kept

    @cached_property
    def string_forms(self) -> dict[str, tuple[str, ...]]:
        """For each rule that is only a string, the terminals of its forms, with the canonical form first.

        A constrained rule is left out, even if its syntax is a string, since its constraints must be checked as well.
        """
        forms: dict[str, tuple[str, ...]] = {}
        for name in self.rules:
            self._string_forms(name, forms)
        return {name: terminals for name, terminals in forms.items() if terminals}

    def _string_forms(self, name: str, forms: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
        if name in forms:
            return forms[name]
        forms[name] = ()
        found: list[str] = []
        for alternative in self.rules[name].alternatives:
            match alternative:
                case Alternative(quirk=quirk) if quirk:
                    pass
                case Alternative(body=Sequence(items=(Value(terminal=terminal),)), alias=None):
                    if not hasattr(self.terminals[terminal].meaning, "form"):
                        return ()
                    found.append(terminal)
                case Alternative(body=Sequence(items=(Ref(rule=rule),)), alias=None):
                    inner = () if self.rules[rule].kind else self._string_forms(rule, forms)
                    if not inner:
                        return ()
                    found += inner
                case _:
                    return ()
        if not self.rules[name].verbatim and not self.rules[name].constrained:
            forms[name] = tuple(found)
        return forms[name]

    def section(self, name: str) -> str:
        """The RFC section that defines a rule or terminal; empty if the grammar files do not say."""
        named = self.rules.get(name) or self.terminals.get(name)
        return named.section if named else ""

    def section_of_node(self, alias: str) -> str:
        """The RFC section of the alternative that builds the node ``alias``; empty if none does."""
        return self._sections_of_nodes.get(alias, "")

    @cached_property
    def _sections_of_nodes(self) -> dict[str, str]:
        alternatives = [each for rule in self.rules.values() for each in rule.alternatives]
        # The first alternative of a node counts.
        return {each.alias: each.section for each in reversed(alternatives) if each.alias}


def references(element: Element, *, inside_lists: bool = True) -> Iterator[str]:
    """Yield the rules that ``element`` refers to; with ``inside_lists=False`` not those inside its repetitions."""
    match element:
        case Ref(rule=rule):
            yield rule
        case Sequence(items=items) | Choice(items=items):
            for item in items:
                yield from references(item, inside_lists=inside_lists)
        case Optional(item=item):
            yield from references(item, inside_lists=inside_lists)
        case Repeat(item=item) if inside_lists:
            yield from references(item)
        case Fixed() | Value() | Repeat():
            pass


def elements(element: Element) -> Iterator[Element]:
    """Yield the element and all elements in it, in order, but not those inside the rules that it refers to."""
    yield element
    match element:
        case Sequence(items=items) | Choice(items=items):
            inner = items
        case Optional(item=item):
            inner = (item,)
        case Repeat(item=item, separator=separator):
            inner = (item, *separator)
        case Fixed() | Value() | Ref():
            inner = ()
    for each in inner:
        yield from elements(each)


def name_of_choice(choice: Choice, rule: str) -> str:
    """The name of a choice in a rule, such as ``bad_params: quoted_from_mime_type | NIL``, from the names in it."""
    return f"{rule}: {' | '.join(_names(choice))}"


def _names(element: Element) -> Iterator[str]:
    """The names of the rules and terminals in an element."""
    for each in elements(element):
        match each:
            case Fixed(terminal=name) | Value(terminal=name) | Ref(rule=name):
                yield name
            case _:
                pass


def terminals_of(element: Element) -> Iterator[str]:
    """Yield the terminals in an element, but not those inside the rules that it refers to."""
    return (each.terminal for each in elements(element) if isinstance(each, Fixed | Value))


def _is_node(element: Element, rules: frozenset[str]) -> bool:
    match element:
        case Ref(rule=rule):
            return rule in rules
        case Choice(items=items):
            return all(_is_node(item, rules) for item in items)
        case Sequence(items=items):
            carrying = [item for item in items if not isinstance(item, Fixed)]
            return len(carrying) == 1 and _is_node(carrying[0], rules)
        case _:
            return False


def _is_lexical(items: tuple[Element, ...], rules: frozenset[str]) -> bool:
    match items:
        case (Value() | Fixed(),):
            return True
        case (Ref(rule=rule),):
            return rule in rules
        case _:
            return False


def abnf_name(name: str) -> str:
    """Write a name of the grammar as the RFCs do: ``search_key`` as ``search-key``, ``NZ_NUMBER`` as ``nz-number``."""
    return name.lower().replace("_", "-")

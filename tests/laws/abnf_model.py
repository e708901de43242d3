"""The ABNF of the RFCs as one rule set, to derive octets from it, and to check octets against it.

The files in tests/abnf are composed in the order of `ORDER`: ``=/`` extends a rule, a later ``=`` replaces
it, which is how RFC 4466 and RFC 7162 update RFC 3501. RFC 9051 has all its rules itself, and stands alone.
The PyPI package ``abnf`` reads the files and matches octets (as latin-1, so that a character is an octet).
Its matcher tries every way there is; on a rule that can divide the same octets in many ways that is slow, so
inputs stay small.

ABNF cannot say that the number of a literal counts its octets. `Counted` does.
"""

from __future__ import annotations

import functools
import random
import re
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from abnf.parser import (
    ABNFGrammarNodeVisitor,
    ABNFGrammarRule,
    Alternation,
    Concatenation,
    Literal,
    LiteralNode,
    Match,
    Option,
    Repetition,
)

from abnf import GrammarWarning, ParseError, Rule

FOLDER = Path(__file__).parents[1] / "abnf"

ORDER = (
    "rfc3501",
    "rfc2342",  # before RFC 4466, which rewrites it
    "rfc3502",  # likewise
    "rfc4466",  # before all that extends what it rewrites
    "rfc2177",
    "rfc2193",
    "rfc2221",
    "rfc2971",
    "rfc3348",
    "rfc3503",
    "rfc3516",
    "rfc3691",
    "rfc4314",
    "rfc4315",
    "rfc4467",
    "rfc4469",
    "rfc4731",
    "rfc4959",
    "rfc4978",
    "rfc5032",
    "rfc5092",
    "rfc5593",
    "rfc5161",
    "rfc5182",
    "rfc5255",
    "rfc5256",
    "rfc5257",
    "rfc5258",
    "rfc5267",  # after RFC 5256, whose sort it extends
    "rfc5464",
    "rfc5465",
    "rfc5466",
    "rfc5524",
    "rfc5530",
    "rfc5738",
    "rfc5819",
    "rfc5957",
    "rfc6154",
    "rfc6203",
    "rfc6785",
    "rfc6851",
    "rfc5259",  # after RFC 6851, which writes uid anew
    "rfc6855",
    "rfc7162",
    "rfc7377",
    "rfc7888",
    "rfc7889",
    "rfc8437",
    "rfc8438",
    "rfc8440",
    "rfc8474",
    "rfc8508",
    "rfc8514",
    "rfc8970",
    "rfc9208",
    "rfc9394",
    "rfc9585",
    "rfc9586",
    "rfc9590",
    "rfc9698",
    "rfc9738",
    "rfc9755",
    "rfc10022",
    "draft_ietf_mailmaint_imap_objectid_bis",
)

REV2 = ("rfc9051",)
"""The ABNF of IMAP4rev2, whole in one file."""

Uses = Counter[tuple[int, int]]
"""The number of times that each alternative was taken, by id of the choice and index of the alternative."""

_FAR = 1 << 30


@dataclass(frozen=True)
class Tree:
    """The octets that a rule (in lower case) derived, and the trees of the rules inside it, in order."""

    rule: str
    octets: bytes
    children: tuple[Tree, ...] = ()

    def find(self, *rules: str, outside: str = "") -> Iterator[Tree]:
        """Every part that one of the rules derived, this one included, but none inside ``outside``."""
        if self.rule == outside:
            return
        if self.rule in rules:
            yield self
        for child in self.children:
            yield from child.find(*rules, outside=outside)


class Counted:
    """A parser like those of the abnf package: ``header *element``, the number in it counting."""

    def __init__(self, header: Any, element: Any) -> None:
        self.header = header
        self.element = element

    def lparse(self, source: str, start: int) -> Iterator[Any]:
        for match in self.header.lparse(source, start):
            size = int("".join(filter(str.isdigit, source[start : match.start])))
            end = match.start + size
            if end > len(source):
                raise ParseError(self, start)
            for at in range(match.start, end):
                next(iter(self.element.lparse(source, at)))
            yield Match([*match.nodes, LiteralNode(source[match.start : end], match.start, size)], end)


class Model:
    """The published rules of the files in ``order``, and ``extra`` ABNF after them."""

    def __init__(self, *extra: str, order: tuple[str, ...] = ORDER) -> None:
        self._rules: type[Rule] = type("ImapRule", (Rule,), {})
        visitor = ABNFGrammarNodeVisitor(self._rules)
        with warnings.catch_warnings():
            # That a later RFC replaces a rule is what is wanted.
            warnings.simplefilter("ignore", GrammarWarning)
            for statement in _published(order):
                rule = visitor.visit(statement)
                if re.match(r"[\w-]+\s*=/", statement.value):
                    # As in our grammar: what is added comes first, so that a tree shows the specific reading.
                    rule.definition.parsers.reverse()
            for statement in _statements(extra):
                visitor.visit(statement)
        for name in ("literal", "literal8"):
            *header, repeated = _parts(self.rule(name).definition)
            self.rule(name).definition = Counted(Concatenation(*header), repeated.element)
        self._heights = self._measure()
        self.keywords = sorted({k for parser in self._parsers() if (k := _keyword(parser))})

    def names(self) -> set[str]:
        """The rules, in lower case."""
        return {rule.name.casefold() for rule in self._rules.rules()}  # type: ignore[no-untyped-call]

    def rule(self, name: str) -> Rule:
        """The rule object; raises LookupError if there is none."""
        if name.casefold() not in self.names():
            raise LookupError(f"no ABNF rule {name}")
        return self._rules(name)

    def alternatives(self, rule: str) -> set[tuple[int, int]]:
        """All that `Uses` counts in a rule, not in those it refers to."""
        found: set[tuple[int, int]] = set()
        todo = [self.rule(rule).definition]
        while todo:
            parser = todo.pop()
            found |= {(id(parser), index) for index in range(_choices(parser))}
            todo += [part for part in _parts(parser) if not isinstance(part, Rule)]
        return found

    def words(self) -> frozenset[bytes]:
        """All that stands in quotes, in upper case."""
        literals = (parser.value for parser in self._parsers() if isinstance(parser, Literal))
        return frozenset(text.upper().encode() for text in literals if isinstance(text, str))

    def _parsers(self) -> Iterator[Any]:
        """Every parser object that the rules are made of, each once."""
        todo: list[Any] = [self._rules(name) for name in sorted(self.names())]
        seen: set[int] = set()
        while todo:
            parser = todo.pop()
            if id(parser) not in seen:
                seen.add(id(parser))
                yield parser
                todo += _parts(parser)

    def derives(self, rule: str, octets: bytes) -> bool:
        """Return True if the rule derives exactly these octets."""
        return self.tree(rule, octets) is not None

    def tree(self, rule: str, octets: bytes) -> Tree | None:
        """One way in which the rule derives these octets; None if there is none."""
        try:
            # The package yields the longest match first: it is the whole if any is.
            node = self.rule(rule).parse_all(octets.decode("latin-1"))
        except ParseError:
            return None
        return _trees(node)[0]

    def derive(self, rule: str, rng: random.Random, budget: int, uses: Uses | None = None) -> Tree:
        """A random derivation that takes roughly ``budget`` choices, then the shortest way out.

        ``uses`` counts the alternatives taken; those taken less often are preferred.
        """
        return _Walk(self, rng, budget, Counter() if uses is None else uses).rule(self.rule(rule))

    def height(self, parser: Any) -> int:
        """The depth of the flattest derivation."""
        return self._heights[id(parser)]

    def _measure(self) -> dict[int, int]:
        """The heights: infinite at first, improved until nothing changes."""
        everything = list(self._parsers())
        heights = dict.fromkeys(map(id, everything), _FAR)
        changed = True
        while changed:
            changed = False
            for parser in everything:
                parts = [heights[id(part)] for part in _parts(parser)]
                match parser:
                    case Rule():
                        height = parts[0] + 1
                    case Alternation():
                        height = min(parts)
                    case Option():
                        height = 0
                    case Repetition(repeat=repeat):
                        height = parts[0] if repeat.min else 0
                    case _:
                        height = max(parts, default=0)
                if height < heights[id(parser)]:
                    heights[id(parser)] = height
                    changed = True
        return heights


def published_names(order: tuple[str, ...] = ORDER) -> list[str]:
    """The rules of the RFCs, in lower case, in the order of the files. Quick: it only looks at the text."""
    texts = ((FOLDER / f"{name}.abnf").read_text("ascii") for name in order)
    names = (name.lower() for text in texts for name in re.findall(r"(?m)^([A-Za-z0-9-]+)\s*=", text))
    return list(dict.fromkeys(names))


def not_tried(*order: str) -> dict[str, str]:
    """The rules of these files that are not tried, each with the reason (NOT-TRIED.tsv)."""
    lines = (line.split("\t") for line in (FOLDER / "NOT-TRIED.tsv").read_text("ascii").splitlines()[1:])
    return {rule: reason for file, rule, reason in lines if file in order}


@functools.cache
def published_model() -> Model:
    """The RFCs' rules and nothing else."""
    return Model()


@functools.cache
def rev2_model() -> Model:
    """The rules of RFC 9051 and nothing else."""
    return Model(order=REV2)


def derive(rule: str, rng: random.Random, budget: int) -> bytes:
    """Octets that the published rule derives."""
    return published_model().derive(rule, rng, budget).octets


def derives(rule: str, octets: bytes) -> bool:
    """Return True if the published rule derives the octets."""
    return published_model().derives(rule, octets)


class _Walk:
    """One random derivation."""

    def __init__(self, model: Model, rng: random.Random, budget: int, uses: Uses) -> None:
        self.model = model
        self.rng = rng
        self.left = budget
        self.uses = uses

    def rule(self, rule: Rule) -> Tree:
        name = rule.name.casefold()
        rate, special = SPECIAL.get(name, (0.0, None))
        if special and self.rng.random() < rate:
            return Tree(name, special(self.model, self.rng).encode("latin-1"))
        octets, children = self._part(rule.definition)
        return Tree(name, octets, tuple(children))

    def _part(self, parser: Any) -> tuple[bytes, list[Tree]]:
        match parser:
            case Rule():
                tree = self.rule(parser)
                return tree.octets, [tree]
            case Literal(value=(low, high)):
                code = self.rng.choice((ord(low), ord(high), self.rng.randint(ord(low), ord(high))))
                return bytes([code]), []
            case Literal(value=text, case_sensitive=exact):
                return (text if exact else self._any_case(text)).encode("latin-1"), []
            case Alternation():
                parts = _parts(parser)
                return self._part(parts[self._choose(parser, list(map(self.model.height, parts)))])
            case Option(alternation=inner):
                return self._all([inner] * self._choose(parser, [0, 1]))
            case Repetition(repeat=repeat, element=element):
                more = self._choose(parser, list(range(_choices(parser))))
                if more == 2 and repeat.max is None:
                    more += self.rng.choice((0, 0, 1, 3))
                return self._all([element] * (repeat.min + more))
            case Concatenation(parsers=parsers):
                return self._all(parsers)
            case Counted(header=header, element=element):
                content, _ = self._all([element] * self.rng.choice((0, 1, 3)))
                if self.rng.random() < 0.3:
                    content = self.rng.choice(TRICKY_CONTENTS)
                opening = [self._size(each, len(content)) for each in header.parsers]
                return b"".join(opening) + content, []
            case _:
                raise TypeError(f"no way to derive from {parser}")

    def _size(self, parser: Any, size: int) -> bytes:
        if isinstance(parser, Rule) and parser.name in ("number", "number64"):
            return b"%d" % size
        return self._part(parser)[0]

    def _all(self, parsers: Sequence[Any]) -> tuple[bytes, list[Tree]]:
        # In random order, so that the budget is not always spent on the first of them.
        parts: dict[int, tuple[bytes, list[Tree]]] = {}
        for index in self.rng.sample(range(len(parsers)), len(parsers)):
            parts[index] = self._part(parsers[index])
        in_order = [parts[index] for index in range(len(parsers))]
        return b"".join(octets for octets, _ in in_order), [t for _, trees in in_order for t in trees]

    def _choose(self, parser: Any, heights: list[int]) -> int:
        """The index of the alternative to take: a flat one when the budget is spent."""
        self.left -= 1
        indexes = range(len(heights))
        if self.left < 0:
            indexes = [index for index in indexes if heights[index] == min(heights)]  # type: ignore[assignment]
        weights = [(1 + self.uses[id(parser), index]) ** -2 for index in indexes]
        chosen = self.rng.choices(indexes, weights)[0]
        self.uses[id(parser), chosen] += 1
        return chosen

    def _any_case(self, text: str) -> str:
        match self.rng.randrange(8):
            case 0:
                return text.lower()
            case 1:
                return "".join(self.rng.choice((c.lower(), c.upper())) for c in text)
        return text


def _choices(parser: Any) -> int:
    """The number of ways to derive octets from this parser. A repetition has up to three: least, one more, more."""
    match parser:
        case Alternation():
            return len(_parts(parser))
        case Option():
            return 2
        case Repetition(repeat=repeat):
            return 3 if repeat.max is None else min(3, repeat.max - repeat.min + 1)
    return 0


def _parts(parser: Any) -> list[Any]:
    match parser:
        case Rule():
            return [parser.definition]
        case Alternation(parsers=parsers):
            # "=/" nests the earlier alternatives: they count as much as the later ones.
            return [part for each in parsers for part in (_parts(each) if isinstance(each, Alternation) else [each])]
        case Concatenation(parsers=parsers):
            return list(parsers)
        case Option(alternation=inner) | Repetition(element=inner):
            return [inner]
        case Counted(header=header, element=element):
            return [header, element]
    return []


def _keyword(parser: Any) -> str | None:
    match parser:
        case Literal(value=str(text)) if re.fullmatch(r"[A-Z][A-Z0-9.-]+", text):
            return text
    return None


def _trees(node: Any) -> list[Tree]:
    children = [tree for child in node.children for tree in _trees(child)]
    if node.name == "literal" and isinstance(node, LiteralNode):
        return children
    return [Tree(node.name.casefold(), node.value.encode("latin-1"), tuple(children))]


@functools.cache
def _published(order: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(_statements((FOLDER / f"{name}.abnf").read_text("ascii") for name in order))


def _statements(texts: Iterable[str]) -> Iterator[Any]:
    """The parsed rules of ABNF texts. One by one: as a whole file the package takes twice the time."""
    for text in texts:
        without_comments = re.sub(r"(?m)^;.*\n", "", text)
        for statement in re.split(r"\n(?=[A-Za-z])", without_comments.strip()):
            lines = [line.rstrip() for line in statement.strip().splitlines()]
            yield ABNFGrammarRule("rule").parse_all("\r\n".join(lines) + "\r\n")


TRICKY_CONTENTS = (b"\r\n", b'"', b"a\r\n* OK x\r\n", b"{1}\r\n", b")", b"\\", b"\xff\x01")
"""Contents of literals that look like protocol."""

Special = Callable[[Model, random.Random], str]


def _one_of(*texts: str) -> Special:
    return lambda model, rng: rng.choice(texts)


def _any_keyword(model: Model, rng: random.Random) -> str:
    return rng.choice(model.keywords)


SPECIAL: dict[str, tuple[float, Special]] = {
    "number": (0.1, _one_of("0", "00", "007", "4294967295", "4294967295", "4294967296", "9" * 30)),
    "nz-number": (0.1, _one_of("1", "4294967295", "4294967295", "4294967296", "9" * 30)),
    "number64": (0.2, _one_of("0", "01", "4294967296", "9223372036854775807", "9223372036854775808", "9" * 30)),
    "mod-sequence-value": (
        0.2,
        _one_of("1", "01", "9223372036854775807", "4294967296", "9223372036854775808", "0", "000"),
    ),
    "atom": (0.2, _any_keyword),
    "astring": (0.1, _any_keyword),
    "tagged-ext-label": (0.3, _any_keyword),
    "quoted": (0.1, _one_of('"NIL"', '"{3}"', '"\\\\"', '"\\""', '"("', '"a b"')),
    "text": (0.1, _one_of("[", "[]", "[ALERT]", "[ALERT] x", "[X 1] y", "[UIDNEXT 0] y", "[a", "x {3}", " ", "[(] x")),
    "flag-extension": (0.1, _one_of("\\Recent", "\\recent", "\\Recently", "\\Seen", "\\NIL")),
    "attr-flag-extension": (0.1, _one_of("\\\\Recent", "\\\\Recently", "\\\\Seen")),
}
"""Spellings worth more than chance gives them: how often, by rule."""

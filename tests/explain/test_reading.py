"""The errors of the compiled engine, in grammars where the package's own leaves no room for a fault."""

from __future__ import annotations

import pytest

from imapgrammar import ParseError, reference
from imapgrammar.explain.reading import Diagnosis
from imapgrammar.node import Node
from imapgrammar.reference.loader import compose
from imapgrammar.syntax.lookahead import Ahead
from imapgrammar.syntax.registry import Registry, by_alias


class ToyShort(Node):
    pass


class ToyLong(Node):
    pass


def test_what_may_follow_the_longest_of_several_readings_is_told() -> None:
    toy = 'thing: x "."\nx: "A" -> toy_short | "A" "B" -> toy_long\n'
    declared = Registry(nodes=by_alias((ToyShort, ToyLong)))
    loaded = compose({"toy": toy}, declared)
    follow = {name: bytes(sorted(octets[0] if octets else ())) for name, octets in Ahead(loaded.grammar).follow.items()}
    error = Diagnosis(loaded.grammar, {}, follow).explain(b"AB?", "thing")
    assert (error.offset, error.expected) == (2, ('"."',))
    with pytest.raises(ParseError) as caught:
        reference.Engine(loaded, declared).read(b"AB?", "thing")
    assert str(caught.value) == str(error)

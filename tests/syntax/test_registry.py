"""The registry: it has the declarations of node modules, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from imapgrammar import GrammarError
from imapgrammar.node import Node
from imapgrammar.strings import Flag, Mailbox
from imapgrammar.syntax import registry
from imapgrammar.syntax.registry import (
    Registry,
    by_alias,
    constraint,
    declare,
    declare_kind,
    declare_secret,
    declare_verbatim,
    declared,
    section_of,
)
from imapgrammar.syntax.terminals import Bare, Number, Set


@pytest.fixture(autouse=True)
def empty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Declare into a registry of its own, not into that of the package."""
    monkeypatch.setattr(registry, "_registry", Registry())


def never(values: Sequence[object]) -> str | None:
    return "never right"


def always(values: Sequence[object]) -> str | None:
    return None


def test_what_terminals_mean_is_kept_by_their_names() -> None:
    declare(NUMBER=Number(0, 9), SET=Set())
    declare(ATOM=Bare())
    assert declared() == Registry(terminals={"NUMBER": Number(0, 9), "SET": Set(), "ATOM": Bare()})


def test_the_classes_of_strings_are_kept_by_their_rules() -> None:
    declare_kind(mailbox=Mailbox)
    declare_kind(flag=Flag)
    assert declared() == Registry(kinds={"mailbox": Mailbox, "flag": Flag})


def test_verbatim_rules_are_kept() -> None:
    declare_verbatim("unknown_text", "unknown_value")
    declare_verbatim("other")
    assert declared() == Registry(verbatim={"unknown_text", "unknown_value", "other"})


def test_secret_rules_and_terminals_are_kept() -> None:
    declare_secret("login")
    declare_secret("BASE64", "userid")
    assert declared() == Registry(secrets={"login", "BASE64", "userid"})


def test_the_constraints_of_a_rule_are_kept_in_their_order() -> None:
    constraint("fetch")(never)
    constraint("store")(always)
    constraint("fetch")(always)
    assert declared() == Registry(constraints={"fetch": [never, always], "store": [always]})


def test_a_constraint_is_still_the_function_that_it_was() -> None:
    assert constraint("fetch")(never) is never


def test_the_section_of_a_constraint_is_the_one_it_was_given() -> None:
    constraint("fetch", "RFC 9394 section 3.1")(never)
    assert section_of(never) == "RFC 9394 section 3.1"
    assert declared().sections == {never: "RFC 9394 section 3.1"}


def test_a_constraint_without_a_section_of_its_own_has_an_empty_one() -> None:
    constraint("fetch")(never)
    assert section_of(never) == ""
    assert declared().sections == {}


class ToyPair(Node):
    first: int


class Ping(Node):
    pass


def test_the_alias_of_a_node_class_is_its_name_in_snake_case() -> None:
    assert by_alias([ToyPair, Ping]) == {"toy_pair": ToyPair, "ping": Ping}


def test_two_node_classes_of_one_alias_are_refused() -> None:
    def other() -> type[Node]:
        class Ping(Node):
            pass

        return Ping

    second = other()
    second.__module__ = "elsewhere"
    with pytest.raises(GrammarError) as caught:
        by_alias([Ping, ToyPair, second])
    assert str(caught.value) == f"ping: both {__name__} and elsewhere have a node of that name"

"""Base classes of nodes: the walk through the nodes in a value."""

from __future__ import annotations

from imapgrammar import parse_command, parse_response
from imapgrammar.node import nodes_in


def names(value: object) -> list[str]:
    return [type(node).__name__ for node in nodes_in(value)]


def test_nodes_come_in_the_order_of_the_message() -> None:
    command = parse_command(b"a SEARCH OR (SEEN NOT DRAFT) UID 1\r\n")
    assert names(command) == [
        "Command",
        "Search",
        "SearchOr",
        "SearchAnd",
        "SearchSeen",
        "SearchNot",
        "SearchDraft",
        "SearchUid",
    ]
    response = parse_response(b'* 1 FETCH (UID 2 BODY (("a" "b" NIL NIL NIL "7BIT" 3) "MIXED"))\r\n')
    assert names(response) == ["FetchData", "UidData", "BodyData", "BodyMultipart", "BodyBasic"]
    assert names([response, (command,)]) == [*names(response), *names(command)]


def test_what_is_no_node_has_none() -> None:
    assert names(b"UID") == names(()) == names(None) == []

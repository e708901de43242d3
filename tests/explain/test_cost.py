"""The second pass leaves most of its work to the compiled engine and to `re`: few calls of Python for many octets.

Calls are counted, which gives the same number each time.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from types import FrameType

import pytest

from explain.test_oracle import ALL, PARTS, TOOLS, is_message
from imapgrammar import strings
from imapgrammar._generated import grammar as generated
from imapgrammar.explain import reading
from imapgrammar.explain.reading import Diagnosis
from imapgrammar.syntax import ir

ITEMS = 400
DIAGNOSIS = Diagnosis(*PARTS, TOOLS)


def calls(work: Callable[[], object], of: Callable[[str], bool]) -> int:
    """The number of calls that some work makes, of functions of Python that are in certain files."""
    count = 0

    def note(frame: FrameType, event: str, _: object) -> None:
        nonlocal count
        count += event == "call" and of(frame.f_code.co_filename)

    work()  # fills caches
    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def is_explain(file: str) -> bool:
    """Return True for the files of the second pass."""
    return file.rpartition("/")[0] == reading.__file__.rpartition("/")[0]


def lists() -> Iterator[tuple[str, ir.Repeat]]:
    """The lists of the grammar, each with its rule."""
    for rule in generated.grammar().rules.values():
        for alternative in rule.alternatives:
            for element in ir.elements(alternative.body):
                if isinstance(element, ir.Repeat):
                    yield rule.name, element


@pytest.mark.parametrize("hides", [False, True])
def test_the_engine_can_read_the_items_of_each_list(hides: bool) -> None:
    shortcuts, rules = DIAGNOSIS.shortcuts, generated.grammar().rules
    slow = [
        rule for rule, repeat in lists() if not shortcuts.parts(repeat, rule, skim=rules[rule].verbatim, hides=hides)
    ]
    assert slow == []


LISTS = {
    "data of URLs": (b"* URLFETCH", b' "a" NIL', b" (\r\n"),
    "literals of an unknown response": (b"* FOO ", b"{0}\r\n", b"\0\r\n"),
    "mechanisms": (b"* OK [URLMECH INTERNAL", b" A", b"\0] x\r\n"),
    "mechanisms with data": (b"* OK [URLMECH INTERNAL", b" A=YWJj", b"\0] x\r\n"),
    "rights that are listed twice": (b"* LISTRIGHTS x a", b" a", b"\r\n"),
    "annotations": (b"* 1 FETCH (ANNOTATION (a", b' *"a"', b"\0))\r\n"),
    "octets of a quoted string": (b'* LIST () "/" "', b"\\\\", b'"\0\r\n'),
}


@pytest.mark.parametrize("kind", LISTS)
def test_an_item_more_takes_hardly_a_call_more(kind: str) -> None:
    head, item, tail = LISTS[kind]
    few, many = head + item * 9 + tail, head + item * ITEMS + tail
    assert not is_message("server_message", few)
    fewer, more = (
        calls(lambda octets=octets: DIAGNOSIS.explain(octets, "server_message"), is_explain)  # type: ignore[misc]
        for octets in (few, many)
    )
    assert more - fewer <= ITEMS


def is_re(file: str) -> bool:
    """Return True for the module `re`."""
    return file.rpartition("/")[0] == re.__file__.rpartition("/")[0]


@pytest.mark.parametrize("kind", LISTS)
def test_no_pattern_is_looked_up_or_expanded_for_each_item(kind: str) -> None:
    head, item, tail = LISTS[kind]
    octets = head + item * ITEMS + tail
    # The engine reads the message, and refuses it, before it is read again.
    assert calls(lambda: is_message("server_message", octets), is_re) == 0
    assert calls(lambda: DIAGNOSIS.explain(octets, "server_message"), is_re) == 0


def test_flags_of_mailboxes_are_compared_without_a_call_for_each() -> None:
    octets = b"* LIST (" + b" ".join(b"\\A%d" % number for number in range(ITEMS)) + b') "/" x\r\n'
    assert is_message("server_message", octets)
    assert calls(lambda: is_message("server_message", octets), lambda file: file == strings.__file__) == 0


def test_no_pattern_is_looked_up_for_what_a_fixture_has() -> None:
    assert calls(lambda: [is_message(rule, octets) for rule, octets in ALL], is_re) == 0

"""RFC 9585: INPROGRESS, how far a command has come."""

from __future__ import annotations

from collections.abc import Sequence

from imapgrammar.node import Node
from imapgrammar.nodes.rfc3501 import Bad, No, Ok
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import QuotedString

declare(QUOTED_TAG=QuotedString())


class InProgressDetails(Node):
    """``("A001" 454 1000)``: which command, items processed and items in all (RFC 9585 section 4).

    ``tag``: that of the command, which has no ``]``; None (NIL) if the server does not tell. ``progress``:
    0..4294967295, not above ``goal``; None if unknown, and then ``goal`` is too. ``goal``: 1..4294967295;
    None if unknown. A server should not send the two equal, as the command has ended then.
    """

    tag: bytes | None
    progress: int | None
    goal: int | None


class InProgress(Node):
    """``* OK [INPROGRESS ("A001" 454 1000)]``…: a command is still being worked on (RFC 9585 section 4).

    ``details``: None for a bare ``[INPROGRESS]``, which means the same as ``(NIL NIL NIL)``. The code is meant
    for an untagged OK; in a tagged response, which ends the command, it cannot stand.
    """

    details: InProgressDetails | None = None


@constraint("in_progress_details")
def _not_beyond_the_goal(values: Sequence[object]) -> str | None:
    """Equal numbers are let pass: section 4 says MUST of "greater", but SHOULD NOT of "equal"."""
    _, progress, goal = values
    beyond = isinstance(progress, int) and isinstance(goal, int) and progress > goal
    return f"{progress} of {goal} items" if beyond else None


@constraint("response_tagged", "RFC 9585 section 4")
def _not_when_it_has_ended(values: Sequence[object]) -> str | None:
    _, state = values
    assert isinstance(state, (Ok, No, Bad))
    return "INPROGRESS in a tagged response" if isinstance(state.code, InProgress) else None

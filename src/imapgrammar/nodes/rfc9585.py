"""RFC 9585: INPROGRESS, the progress of a command that takes long."""

from __future__ import annotations

from collections.abc import Sequence

from imapgrammar.node import Node
from imapgrammar.nodes.rfc3501 import Bad, No, Ok
from imapgrammar.syntax.registry import constraint, declare
from imapgrammar.syntax.terminals import QuotedString

declare(QUOTED_TAG=QuotedString())


class InProgressDetails(Node):
    """``("A001" 454 1000)``: the progress of a command (RFC 9585 section 4).

    ``tag``: the tag of the command, without ``]``; None (NIL) if the server does not send it.
    ``progress``: the count of items done, 0..4294967295; None if not known.
    ``goal``: the count of all items, 1..4294967295; None if not known, and always if ``progress`` is None.

    A progress greater than the goal raises `imapgrammar.ParseError` and `imapgrammar.SerializeError`. A server should
    not send equal numbers, because the command has then ended.
    """

    tag: bytes | None
    progress: int | None
    goal: int | None


class InProgress(Node):
    """``* OK [INPROGRESS ("A001" 454 1000)]``…: a command is still in progress (RFC 9585 section 4).

    ``details``: None for ``[INPROGRESS]`` alone, which means the same as ``(NIL NIL NIL)``.

    The code is for an untagged OK. In a tagged response, which ends the command, it raises `imapgrammar.ParseError` and
    `imapgrammar.SerializeError`.
    """

    details: InProgressDetails | None = None


@constraint("in_progress_details")
def _not_beyond_the_goal(values: Sequence[object]) -> str | None:
    """Refuse a progress above the goal. Accept equal numbers, for which section 4 only has SHOULD NOT."""
    _, progress, goal = values
    beyond = isinstance(progress, int) and isinstance(goal, int) and progress > goal
    return f"the progress {progress} is greater than the goal {goal}" if beyond else None


@constraint("response_tagged", "RFC 9585 section 4")
def _not_when_it_has_ended(values: Sequence[object]) -> str | None:
    _, state = values
    assert isinstance(state, (Ok, No, Bad))
    return "a tagged response cannot have INPROGRESS" if isinstance(state.code, InProgress) else None

"""Events: the kind, tag and state of what a server sent, also where it is no message."""

from __future__ import annotations

import pytest

from imapgrammar.wire import Client, Kind
from wire.support import client_events, server_events


@pytest.mark.parametrize(
    ("line", "kind", "tag", "state"),
    [
        (b"a OK", Kind.TAGGED, b"a", "OK"),
        (b"a no", Kind.TAGGED, b"a", "NO"),
        (b"a BAD", Kind.TAGGED, b"a", "BAD"),
        (b"a OKAY", Kind.TAGGED, b"a", None),
        (b"a PREAUTH x", Kind.TAGGED, b"a", None),
        (b"* OK", Kind.UNTAGGED, None, None),
        (b"*", Kind.UNTAGGED, None, None),
        (b"* 1 FETCH", Kind.UNTAGGED, None, None),
        (b"+", Kind.CONTINUATION, None, None),
        (b"+go on", Kind.CONTINUATION, None, None),
        (b" OK x", None, None, None),
        (b"a", None, None, None),
        (b"", None, None, None),
        (b"a(b OK x", None, None, None),
    ],
)
def test_what_a_malformed_response_answers(
    line: bytes, kind: Kind | None, tag: bytes | None, state: str | None
) -> None:
    (event,) = client_events(line + b"\r\n", client=Client(strict=True))
    assert type(event).__name__ == "Malformed"
    assert (event.kind, event.tag, event.state) == (kind, tag, state)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (b"a OK done", Kind.TAGGED),
        (b"* OK done", Kind.UNTAGGED),
        (b"* 1 EXISTS", Kind.UNTAGGED),
        (b"+ go on", Kind.CONTINUATION),
    ],
)
def test_the_kind_of_a_response(line: bytes, kind: Kind) -> None:
    (event,) = client_events(line + b"\r\n")
    assert (type(event).__name__, event.kind) == ("Message", kind)


def test_commands_have_no_kind() -> None:
    (event,) = server_events(b"a NOOP\r\n")
    assert (type(event).__name__, event.kind) == ("Message", None)

"""Servers for the tests: started once, or not at all where they are not installed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from integration.servers import SERVERS, Server, running

pytest.register_assert_rewrite("integration.support")


@pytest.fixture(scope="session", params=SERVERS)
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    """A running server."""
    kind = SERVERS[request.param]
    if missing := kind.missing():
        pytest.skip(missing)
    with running(kind) as server:
        yield server

"""Servers for the tests: started once, or not at all where they are not installed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from integration.servers import SERVERS, Server

pytest.register_assert_rewrite("integration.support")


@pytest.fixture(scope="session", params=SERVERS)
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    """A running server."""
    kind = SERVERS[request.param]
    if missing := kind.missing():
        pytest.skip(missing)
    server = kind()
    try:
        server.start()
        yield server
    finally:
        server.remove()

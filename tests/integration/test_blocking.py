"""The blocking example shows what is in a mailbox, in plain text and after STARTTLS."""

from __future__ import annotations

import asyncio
import random
import ssl
import sys

import pytest

import blocking_client
from integration.servers import HOST, PASSWORD, USER, Server
from integration.support import world


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "starttls"])
def test_status_and_envelopes(
    server: Server, tls: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    name = f"blocking {tls}"

    async def fill() -> None:
        async with world(server, name) as here:
            other = await here.other(random.Random(1))
            for _ in range(3):
                await other.append(())

    asyncio.run(fill())
    options = ["--mailbox", name, "--count", "2"] + ["--starttls", "--cafile", str(server.certificate)] * tls
    monkeypatch.setattr(sys, "argv", ["blocking_client.py", HOST, str(server.port), USER, PASSWORD, *options])
    blocking_client.main()
    status, *newest = capsys.readouterr().out.splitlines()
    assert "StatusMessages" in status
    assert len(newest) == 2
    assert all("| Terry | number" in line for line in newest)


def test_a_certificate_that_is_not_trusted(server: Server) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        blocking_client.Connection(HOST, server.port, ssl.create_default_context())

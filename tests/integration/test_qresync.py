"""The mirror of the QRESYNC example stays equal to mailboxes of real servers, whatever others do to them.

IMAPGRAMMAR_OPERATIONS: how many random changes are made for each seed, 60 unless set. IMAPGRAMMAR_SEEDS: which seeds,
``1 2 3`` unless set. Where things happen at the same time, their order depends on more than the seed; so a test that
fails shows what was done and heard.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
from collections.abc import Coroutine
from typing import Any

import pytest

from imapgrammar import SequenceSet
from imapgrammar.nodes import Create, Delete, StoreAtt, StoreAttFlags
from imapgrammar.strings import Flag
from integration.servers import HOST, PASSWORD, USER, Server
from integration.support import FLAGS, Asking, Other, World, world
from qresync_client import QresyncClient, mirror_for_ever

OPERATIONS = int(os.environ.get("IMAPGRAMMAR_OPERATIONS", "60"))
SEEDS = [int(seed) for seed in os.environ.get("IMAPGRAMMAR_SEEDS", "1 2 3").split()]
HEARD_WITHIN = 40.0
"""Seconds in which a change is heard of while idling; Dovecot looks every 30 seconds when nothing notifies it."""

ANSWERED, FLAGGED = Flag(b"\\Answered"), Flag(b"\\Flagged")
ANSWER = StoreAttFlags(StoreAtt.ADD, (ANSWERED,))
FLAG = StoreAttFlags(StoreAtt.ADD, (FLAGGED,))


def run(scenario: Coroutine[Any, Any, None], seconds: float = 120) -> None:
    """Run a scenario to its end, which must come within this many seconds."""

    async def bounded() -> None:
        async with asyncio.timeout(seconds):
            await scenario

    asyncio.run(bounded())


class Syncing:
    """The ways in which the mirror is brought up to date, chosen at random."""

    def __init__(self, world: World, choose: random.Random, other: Other, client: QresyncClient) -> None:
        self._world = world
        self._choose = choose
        self._other = other
        self._client = client

    async def sync(self) -> None:
        """Bring the mirror up to date, and assert that it is."""
        ways = [self._away, self._noop, self._idle, self._resync, self._store, self._meanwhile]
        way = self._choose.choice(ways)
        print(" ", way.__name__)
        await way()
        await self._world.check()

    async def _change(self, count: int) -> None:
        for _ in range(count):
            print("   ", await self._other.change())

    async def _away(self) -> None:
        await self._client.close()
        await self._change(self._choose.randint(0, 10))
        self._client = await self._world.client()

    async def _reconnect(self) -> None:
        await self._client.close()
        self._client = await self._world.client()

    async def _noop(self) -> None:
        await self._client.noop()

    async def _idle(self) -> None:
        idling = asyncio.create_task(self._client.idle(HEARD_WITHIN))
        await self._change(self._choose.randint(0, 3))
        # So that there is something to be heard in any case.
        print("   ", await self._other.append())
        truth = await self._world.truth()
        await idling
        while self._world.mirror.messages != truth:
            async with asyncio.timeout(HEARD_WITHIN):
                await self._client.idle(2 * HEARD_WITHIN)

    async def _resync(self) -> None:
        await self._client.resync(self._world.mirror.modseq)

    async def _store(self) -> None:
        known = sorted(self._world.mirror.messages)
        if known:
            uids = SequenceSet.from_numbers(self._choose.sample(known, min(len(known), 4)))
            left = await self._client.store(uids, StoreAttFlags(StoreAtt.ADD, (self._choose.choice(FLAGS),)))
            print("    stored", uids, "but for", left)
        # The server must know which changes it has not reported yet, and report them now.
        await self._choose.choice([self._noop, self._reconnect])()

    async def _meanwhile(self) -> None:
        """Change the mailbox while the mirror is brought up to date."""
        way = self._choose.choice([self._noop, self._resync, self._reconnect])
        print("   ", way.__name__)
        await asyncio.gather(way(), self._change(self._choose.randint(1, 4)))
        await self._noop()


@pytest.mark.parametrize("seed", SEEDS)
def test_the_mirror_stays_equal(server: Server, seed: int) -> None:
    print(f"seed {seed}, {OPERATIONS} operations on {server.name}")
    choose = random.Random(seed)

    async def scenario() -> None:
        async with world(server, f"random {seed}") as here:
            other = await here.other(choose)
            syncing = Syncing(here, choose, other, await here.client())
            for number in range(OPERATIONS):
                print(number, await other.change())
                if choose.random() < 0.2:
                    await syncing.sync()

    run(scenario(), 60 + OPERATIONS)


async def listen(client: QresyncClient) -> None:
    """Learn of changes until the connection breaks."""
    while True:
        await client.idle()


@pytest.mark.parametrize("seed", SEEDS)
def test_the_server_restarts(server: Server, seed: int) -> None:
    print(f"seed {seed} on {server.name}")
    choose = random.Random(seed)

    async def scenario() -> None:
        async with world(server, f"restart {seed}") as here:
            for _ in range(2):
                other = await here.other(choose)
                client = await here.client()
                await here.check()
                listening = asyncio.create_task(listen(client))
                for _ in range(choose.randint(5, 15)):
                    print(" ", await other.change())
                try:
                    await asyncio.to_thread(server.stop)
                    with pytest.raises(OSError):  # noqa: PT011  # Which one depends on how the connection breaks.
                        await listening
                finally:
                    await asyncio.to_thread(server.start)
            await here.client()
            await here.check()

    run(scenario())


def test_conflicting_stores(server: Server) -> None:
    async def scenario() -> None:
        async with world(server, "conflict") as here:
            client = await here.client()
            other = await here.other(random.Random(1))
            for _ in range(3):
                await other.append(())
            await client.noop()
            modseq = here.mirror.modseq
            third, all_three = SequenceSet.of(3), SequenceSet.of((1, 3))

            await other.store(third, FLAG)
            assert await client.store(all_three, ANSWER) == third
            assert [here.mirror.messages[uid].flags for uid in all_three] == [{ANSWERED}, {ANSWERED}, {FLAGGED}]
            assert all(here.mirror.messages[uid].modseq > modseq for uid in all_three)
            await here.check()

            assert await client.store(third, ANSWER) is None
            assert here.mirror.messages[3].flags == {FLAGGED, ANSWERED}
            await here.check()

    run(scenario())


def test_a_mailbox_made_anew(server: Server) -> None:
    async def scenario() -> None:
        async with world(server, "anew") as here:
            other = await here.other(random.Random(1))
            await other.append(())
            await here.client()
            await here.check()
            uidvalidity = here.mirror.uidvalidity
            await here.close()

            asking = await here.connect(Asking)
            await asking.command(Delete(here.mailbox))
            await asking.command(Create(here.mailbox))
            other = await here.other(random.Random(2))
            await other.append((FLAGGED,))
            await here.client()
            assert here.mirror.uidvalidity != uidvalidity
            assert here.mirror.messages[1].flags == {FLAGGED}
            await here.check()

    run(scenario())


def test_a_mirror_that_has_lost_count_starts_again(server: Server) -> None:
    async def scenario() -> None:
        async with world(server, "count") as here:
            other = await here.other(random.Random(1))
            for _ in range(3):
                await other.append(())
            client = await here.client()
            del here.mirror.messages[2]
            with pytest.raises(ConnectionError, match="lost count"):
                await client.noop()
            await here.client()
            await here.check()

    run(scenario())


def test_the_example_runs(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    async def scenario() -> None:
        options = {"host": HOST, "port": server.port, "user": USER, "password": PASSWORD, "mailbox": "INBOX"}
        running = asyncio.create_task(mirror_for_ever(argparse.Namespace(tls=False, **options)))
        shown = ""
        while "\n" not in shown:
            await asyncio.sleep(0.05)
            shown += capsys.readouterr().out
        assert shown == "0 messages, 0 unseen, HIGHESTMODSEQ 1\n"
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running

    run(scenario())

"""A mailbox on a real server, another client that changes it, and a relay that reads all octets that pass."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator, Callable
from typing import TypeVar

import imapgrammar
from imapgrammar import SequenceSet
from imapgrammar.nodes import (
    Append,
    AppendMessage,
    Copy,
    Create,
    Examine,
    Expunge,
    Fetch,
    FetchData,
    FetchFlags,
    FetchModSeq,
    FetchUid,
    Flags,
    Login,
    ModSeq,
    Move,
    Search,
    SearchAll,
    SearchData,
    Select,
    ServerMessage,
    Store,
    StoreAtt,
    StoreAttFlags,
    Uid,
    UidData,
    UidExpunge,
)
from imapgrammar.strings import Flag, Mailbox
from imapgrammar.wire import LiteralAnnounced, Message, Proxy
from integration.servers import HOST, PASSWORD, USER, Server
from qresync_client import RECENT, AnyCommand, Connection, Known, Mirror, QresyncClient

DELETED = Flag(b"\\Deleted")
FLAGS = [
    Flag(name) for name in (b"\\Seen", b"\\Flagged", b"\\Answered", b"\\Draft", b"$Forwarded", b"work", b"\\Deleted")
]
MESSAGE = b"From: Terry <terry@example.com>\r\nSubject: number %d\r\n\r\nHello.\r\n"

C = TypeVar("C", bound=Connection)


class Tap:
    """A port that passes octets on to a server, both ways, and reads them.

    ``faults``: what is no valid message, or does not come back octet for octet; ``messages``: how many were read.
    """

    def __init__(self, server: Server) -> None:
        self.faults: list[object] = []
        self.messages = 0
        self._server = server
        self._connections: set[asyncio.Task[None]] = set()

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[int]:
        """Listen; gives the port."""
        listening = await asyncio.start_server(self._connected, HOST, 0)
        try:
            yield listening.sockets[0].getsockname()[1]
        finally:
            listening.close()
            await asyncio.gather(*self._connections)
            await listening.wait_closed()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._connections.add(task)
        proxy = Proxy()
        server_reader, server_writer = await asyncio.open_connection(HOST, self._server.port)
        await asyncio.gather(
            self._pass(reader, server_writer, proxy, proxy.feed_client, proxy.feed_client_eof),
            self._pass(server_reader, writer, proxy, proxy.feed_server, proxy.feed_server_eof),
        )

    async def _pass(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        proxy: Proxy,
        feed: Callable[[bytes], None],
        feed_eof: Callable[[], None],
    ) -> None:
        with contextlib.suppress(ConnectionError):
            while octets := await reader.read(2**16):
                feed(octets)
                self._judge(proxy)
                writer.write(octets)
                await writer.drain()
        feed_eof()
        self._judge(proxy)
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()

    def _judge(self, proxy: Proxy) -> None:
        for event in (*proxy.client_events, *proxy.server_events):
            if isinstance(event, Message):
                self.messages += 1
                if imapgrammar.serialize(event.node) != event.octets:
                    self.faults.append(event)
            elif not isinstance(event, LiteralAnnounced):
                self.faults.append(event)


class Asking(Connection):
    """A connection that can return the messages of the server for a command."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        super().__init__(reader, writer)
        self._said: list[ServerMessage] = []

    def heard(self, message: ServerMessage) -> None:
        self._said.append(message)

    async def ask(self, command: AnyCommand) -> list[ServerMessage]:
        """Send a command; return the messages of the server up to its answer."""
        self._said = []
        await self.command(command)
        return self._said

    async def uids(self) -> list[int]:
        """The UIDs of all messages."""
        said = await self.ask(Uid(Search(None, None, (SearchAll(),))))
        return [uid for message in said if isinstance(message, SearchData) for uid in message.numbers]


class Told(QresyncClient):
    """A client that prints each message of the server, for the reports of tests that fail."""

    def heard(self, message: ServerMessage) -> None:
        print("        ", message)
        super().heard(message)


class World:
    """A mailbox on a server, the mirror of it, and connections, which all go through the tap."""

    def __init__(self, server: Server, port: int, name: str) -> None:
        self.server = server
        self.mailbox = Mailbox.from_text(name)
        self.elsewhere = Mailbox.from_text(f"{name} elsewhere")
        self.mirror = Mirror()
        self._port = port
        self._connections: list[Connection] = []

    async def connect(self, kind: type[C]) -> C:
        """A new connection, logged in."""
        connection = await kind.open(HOST, self._port)
        self._connections.append(connection)
        await connection.command(Login(USER.encode(), PASSWORD.encode()))
        return connection

    async def client(self) -> QresyncClient:
        """A new connection that has brought the mirror up to date."""
        client = await self.connect(Told)
        await client.select(self.mailbox, self.mirror)
        return client

    async def other(self, choose: random.Random) -> Other:
        """Someone else, with new connections."""
        here, there = await self.connect(Asking), await self.connect(Asking)
        await here.command(Select(self.mailbox))
        await there.command(Select(self.elsewhere))
        return Other(self, choose, here, there)

    async def truth(self) -> dict[int, Known]:
        """The state of the mailbox, as a new connection fetches it."""
        connection = await self.connect(Asking)
        await connection.command(Examine(self.mailbox))
        messages: dict[int, Known] = {}
        if await connection.uids():
            everything = Fetch(SequenceSet(b"1:*"), (FetchUid(), FetchFlags(), FetchModSeq()))
            for message in await connection.ask(everything):
                if isinstance(message, FetchData):
                    items = {type(item): item for item in message.items}
                    uid, flags, modseq = items[UidData], items[Flags], items[ModSeq]
                    assert isinstance(uid, UidData)
                    assert isinstance(flags, Flags)
                    assert isinstance(modseq, ModSeq)
                    messages[uid.uid] = Known(frozenset(flags.flags) - {RECENT}, modseq.modseq)
        await connection.close()
        return messages

    async def check(self) -> None:
        """Assert that the mirror is equal to the mailbox."""
        assert dict(sorted(self.mirror.messages.items())) == await self.truth()

    async def close(self) -> None:
        """Close all connections."""
        for connection in self._connections:
            await connection.close()


@contextlib.asynccontextmanager
async def world(server: Server, name: str) -> AsyncIterator[World]:
    """A new mailbox on a server. All that was said must have been valid."""
    tap = Tap(server)
    async with tap.open() as port:
        new = World(server, port, name)
        try:
            connection = await new.connect(Asking)
            for mailbox in (new.mailbox, new.elsewhere):
                await connection.command(Create(mailbox))
            yield new
        finally:
            await new.close()
    assert tap.faults == []
    assert tap.messages > 20


class Other:
    """Someone else who changes the mailbox at random.

    ``here``: a connection with the mailbox open. ``there``: one with the mailbox with which messages are exchanged.
    """

    def __init__(self, world: World, choose: random.Random, here: Asking, there: Asking) -> None:
        self._world = world
        self._choose = choose
        self._here = here
        self._there = there

    async def change(self) -> str:
        """Make one change; returns what was done."""
        changes = {
            self.append: 4,
            self._store: 7,
            self._expunge: 1,
            self._uid_expunge: 2,
            self._append_and_expunge: 1,
            self._out: 3,
            self._in: 3,
        }
        change, *_ = self._choose.choices([*changes], [*changes.values()])
        return await change()

    async def append(self, flags: tuple[Flag, ...] | None = None) -> str:
        """Append one to three messages; the server may be asked whether it is ready for them, or not."""
        return await self._append(self._here, self._world.mailbox, self._flags() if flags is None else flags)

    async def store(self, uids: SequenceSet, change: StoreAttFlags) -> str:
        """Change flags of messages."""
        await self._here.command(Uid(Store(uids, (), change)))
        return f"store {uids} {change}"

    async def _append(self, connection: Asking, mailbox: Mailbox, flags: tuple[Flag, ...]) -> str:
        count = self._choose.randint(1, 3)
        messages = tuple(AppendMessage(flags, None, (), MESSAGE % number) for number in range(count))
        waits = self._choose.choice([True, False])
        capabilities = connection.client.capabilities
        if waits:
            # All literals are then synchronizing.
            connection.client.capabilities = frozenset()
        await connection.command(Append(mailbox, messages))
        connection.client.capabilities = capabilities
        return f"append {count} to {mailbox.text}{', waiting' if waits else ''}"

    async def _store(self) -> str:
        uids = await self._some(self._here)
        if not uids:
            return await self.append()
        return await self.store(uids, StoreAttFlags(self._choose.choice([*StoreAtt]), self._flags()))

    async def _expunge(self) -> str:
        await self._here.command(Expunge())
        return "expunge"

    async def _uid_expunge(self) -> str:
        uids = await self._some(self._here)
        if not uids:
            return await self.append()
        await self._delete(self._here, uids)
        return f"uid expunge {uids}"

    async def _append_and_expunge(self) -> str:
        """Append messages and expunge them before anybody has heard of them."""
        before = set(await self._here.uids())
        await self.append()
        uids = SequenceSet.from_numbers(set(await self._here.uids()) - before)
        await self._delete(self._here, uids)
        return f"append and expunge {uids}"

    async def _out(self) -> str:
        uids = await self._some(self._here)
        return await self._transfer(self._here, uids, self._world.elsewhere) if uids else await self.append()

    async def _in(self) -> str:
        uids = await self._some(self._there)
        if uids:
            return await self._transfer(self._there, uids, self._world.mailbox)
        return await self._append(self._there, self._world.elsewhere, self._flags())

    async def _transfer(self, connection: Asking, uids: SequenceSet, mailbox: Mailbox) -> str:
        command = Copy(uids, mailbox) if self._choose.random() < 0.5 else Move(uids, mailbox)
        await connection.command(Uid(command))
        return str(command)

    @staticmethod
    async def _delete(connection: Asking, uids: SequenceSet) -> None:
        await connection.command(Uid(Store(uids, (), StoreAttFlags(StoreAtt.ADD, (DELETED,)))))
        await connection.command(UidExpunge(uids))

    async def _some(self, connection: Asking) -> SequenceSet | None:
        """UIDs of some messages, rarely all; None if there are none."""
        uids = await connection.uids()
        if not uids:
            return None
        return SequenceSet.from_numbers(self._choose.sample(uids, self._choose.randint(1, min(len(uids), 6))))

    def _flags(self) -> tuple[Flag, ...]:
        return tuple(self._choose.sample(FLAGS, self._choose.randint(0, 3)))

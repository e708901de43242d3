"""Keep a mirror of one mailbox, resynchronized with QRESYNC (RFC 7162), on asyncio.

`Mirror` holds what is known of the mailbox, and learns from the messages of the server. `Connection` sends commands and
waits for their answers. `QresyncClient` sends the commands that keep a mirror equal to the mailbox. A mirror outlives a
connection: on the next one, the server sends only what has changed since.

    python examples/qresync_client.py imap.example.com 143 fred secret --mailbox INBOX
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Self

from imapgrammar import SequenceSet
from imapgrammar.nodes import (
    ChangedSince,
    ClientMessage,
    Command,
    CommandAny,
    CommandAuth,
    CommandNonauth,
    CommandSelect,
    ContinueReq,
    Done,
    Enable,
    Enabled,
    Exists,
    Fetch,
    FetchData,
    FetchFlags,
    FetchModSeq,
    FetchVanished,
    Flags,
    HighestModSeq,
    Idle,
    Login,
    Modified,
    ModSeq,
    MsgAttItem,
    NoModSeq,
    Noop,
    Ok,
    Qresync,
    RespCondState,
    RespTextCode,
    Select,
    SeqMatchData,
    ServerMessage,
    Store,
    StoreAttFlags,
    Tagged,
    Uid,
    UidData,
    UidValidity,
    UnchangedSince,
    Vanished,
)
from imapgrammar.strings import CapabilityName, Flag, Mailbox
from imapgrammar.wire import Client, Message

AnyCommand = CommandAny | CommandAuth | CommandNonauth | CommandSelect
QRESYNC = CapabilityName(b"QRESYNC")
RECENT = Flag(b"\\Recent")
MAX_UID = 2**32 - 1
LONGEST_SET = 4000
"""Octets of a set of UIDs; a command line should keep to 8,192 (RFC 7162 section 4)."""
PATIENCE = 60.0
"""Seconds to wait for a message of a server that has a command to answer."""
IDLE_SECONDS = 29 * 60.0
"""Seconds of one IDLE: servers may close the connection after half an hour (RFC 2177 section 3)."""


@dataclass(frozen=True)
class Known:
    r"""The known state of a message. ``flags``: without ``\Recent``, which depends on the session."""

    flags: frozenset[Flag]
    modseq: int


@dataclass
class Mirror:
    """The known state of a mailbox.

    ``uidvalidity`` and ``modseq``, the HIGHESTMODSEQ, are 0 before the first synchronization. ``messages``: by UID.
    ``exists``: the number of messages in the mailbox; the newest may not be known yet. ``complete_to``: the UID up to
    which all messages are known; the server may report a change of a newer one while others are not known yet.
    """

    uidvalidity: int = 0
    modseq: int = 0
    messages: dict[int, Known] = field(default_factory=dict)
    exists: int = 0
    complete_to: int = 0
    _told: int = 0
    _seen: int = 0

    def uids(self) -> SequenceSet:
        """The known UIDs; if that set is too long to send, all UIDs up to the greatest. There must be messages."""
        uids = SequenceSet.from_numbers(self.messages)
        return uids if len(uids.octets) <= LONGEST_SET else SequenceSet.of((1, max(self.messages)))

    def reopen(self) -> Qresync | None:
        """Begin another session; return the parameter of SELECT that describes this mirror, None the first time."""
        # What a broken connection sent after the last answer does not count; the server will send it again.
        self._told = self._seen = 0
        if not self.modseq:
            return None
        if not self.messages:
            return Qresync(self.uidvalidity, self.modseq)
        # Samples, denser towards the end, where messages come and go: a server that has forgotten when messages
        # were expunged need not name those below the last sample that still holds (RFC 7162 section 3.2.5.2).
        uids = sorted(self.messages)
        places = [len(uids) - 2**power for power in range(len(uids).bit_length())]
        numbers = SequenceSet.from_numbers(place + 1 for place in places)
        samples = SequenceSet.from_numbers(uids[place] for place in places)
        return Qresync(self.uidvalidity, self.modseq, self.uids(), SeqMatchData(numbers, samples))

    def learn(self, message: ServerMessage) -> None:
        """Learn from a message of the server."""
        match message:
            case Exists(number):
                self.exists = number
            case FetchData(items=items):
                self._learn_items(items)
            case Vanished(earlier, uids):
                left = SequenceSet.from_numbers(self.messages).difference(uids) if self.messages else None
                self.messages = {uid: self.messages[uid] for uid in left or ()}
                if not earlier:
                    self.exists -= len(uids)
            case Ok(code=code):
                self._learn_code(code)
            case Tagged(state=state):
                self._learn_code(state.code)
                # Only now: until a command ends, changes of smaller mod-sequences may come (RFC 7162 section 6).
                self.modseq = self._told or max(self.modseq, self._seen)
                self._told = self._seen = 0

    def _learn_code(self, code: RespTextCode | None) -> None:
        match code:
            case UidValidity(uidvalidity) if uidvalidity != self.uidvalidity:
                # Another mailbox, or all messages have new UIDs: what is known is of no use.
                self.forget()
                self.uidvalidity = uidvalidity
            case HighestModSeq(modseq):
                self._told = modseq
            case NoModSeq():
                self.modseq = 0

    def _learn_items(self, items: Iterable[MsgAttItem]) -> None:
        # With QRESYNC, a server adds UID and MODSEQ to unsolicited responses (RFC 7162 section 3.2.4).
        uid = modseq = 0
        flags: frozenset[Flag] | None = None
        for item in items:
            match item:
                case UidData():
                    uid = item.uid
                case ModSeq():
                    modseq = item.modseq
                case Flags():
                    flags = frozenset(item.flags) - {RECENT}
        self._seen = max(self._seen, modseq)
        if flags is None and uid in self.messages:
            flags = self.messages[uid].flags
        if flags is not None:
            self.messages[uid] = Known(flags, modseq)

    def forget(self) -> None:
        """Forget all, so that the next synchronization is a first one."""
        self.uidvalidity = self.modseq = self.complete_to = 0
        self.messages = {}


class CommandError(Exception):
    """The server answered NO or BAD."""

    def __init__(self, state: RespCondState) -> None:
        super().__init__((state.text or b"").decode("ascii", "replace"))
        self.state = state


class Connection:
    """Commands and their answers, one at a time. After an `OSError` the connection is of no more use."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.client = Client()
        self._reader = reader
        self._writer = writer
        self._tags = map(b"c%d".__mod__, itertools.count(1))

    @classmethod
    async def open(cls, host: str, port: int, *, tls: bool = False) -> Self:
        """Connect, and wait for the greeting."""
        connection = cls(*await asyncio.open_connection(host, port, ssl=tls or None))
        await connection._message(PATIENCE)
        return connection

    async def close(self) -> None:
        """Close the connection."""
        self._writer.close()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()

    def heard(self, message: ServerMessage) -> None:
        """Handle a message of the server; called with every message, in order."""

    async def command(self, command: AnyCommand) -> Ok:
        """Send a command, literals when the server is ready for them, and wait for its end. Raises `CommandError`."""
        tag = next(self._tags)
        answer: Tagged | ContinueReq | None = None
        for fragment in self.client.send(Command(tag, command)):
            self._writer.write(fragment.octets)
            answer = await self._answer(tag, or_continue=fragment.awaits_continuation)
            if isinstance(answer, Tagged):
                break  # Before the last fragment, that is a refused literal.
        return self._ok(answer)

    async def idle(self, seconds: float) -> Ok:
        """Listen for this many seconds, or until the server sends something."""
        tag = next(self._tags)
        self._send(Command(tag, Idle()))
        answer = await self._answer(tag, or_continue=True)
        if isinstance(answer, ContinueReq):
            with contextlib.suppress(TimeoutError):
                await self._message(seconds)
            self._send(Done())
            answer = await self._answer(tag)
        return self._ok(answer)

    def _send(self, message: ClientMessage) -> None:
        for fragment in self.client.send(message):
            self._writer.write(fragment.octets)

    @staticmethod
    def _ok(answer: Tagged | ContinueReq | None) -> Ok:
        match answer:
            case Tagged(state=Ok() as ok):
                return ok
            case Tagged(state=state):
                raise CommandError(state)
        raise ConnectionError("no answer")

    async def _answer(self, tag: bytes, *, or_continue: bool = False) -> Tagged | ContinueReq:
        await self._writer.drain()
        while True:
            match await self._message(PATIENCE):
                case Tagged(tag=answered) as answer if answered == tag:
                    return answer
                case ContinueReq() as answer if or_continue:
                    return answer

    async def _message(self, patience: float) -> ServerMessage:
        while True:
            for event in self.client:
                if not isinstance(event, Message):
                    # The mirror would not know what it has missed; the next connection brings it up to date.
                    raise ConnectionError(f"the server sent {event!r}")
                self.heard(event.node)
                return event.node
            async with asyncio.timeout(patience):
                octets = await self._reader.read(2**16)
            if not octets:
                raise ConnectionError("the server has closed the connection")
            self.client.feed(octets)


class QresyncClient(Connection):
    """A connection that keeps ``mirror`` equal to the mailbox that it opens."""

    mirror: Mirror
    _enabled = False

    def heard(self, message: ServerMessage) -> None:
        match message:
            case Enabled(capabilities) if QRESYNC in capabilities:
                self._enabled = True
            case _ if self._enabled:
                self.mirror.learn(message)

    async def select(self, mailbox: Mailbox, mirror: Mirror) -> None:
        """Open the mailbox, once for each connection, and bring the mirror up to date. Raises `CommandError`."""
        self.mirror = mirror
        resync = mirror.reopen()
        await self.command(Enable((QRESYNC,)))
        if not self._enabled:
            raise LookupError("the server has not enabled QRESYNC")
        await self.command(Select(mailbox, (resync,) if resync else ()))
        if not mirror.modseq:
            raise LookupError("the mailbox keeps no mod-sequences")
        await self._fetch_new()

    async def noop(self) -> None:
        """Let the server report changes, and learn from them."""
        await self.command(Noop())
        await self._fetch_new()

    async def idle(self, seconds: float = IDLE_SECONDS) -> Ok:
        """Wait at most this many seconds for a change, and learn of it at once."""
        ok = await super().idle(seconds)
        await self._fetch_new()
        return ok

    async def resync(self, modseq: int) -> None:
        """Fetch all changes since this mod-sequence, expunged messages included."""
        modifiers = (ChangedSince(modseq), FetchVanished())
        await self.command(Uid(Fetch(SequenceSet.of((1, MAX_UID)), (FetchFlags(), FetchModSeq()), modifiers)))
        await self._fetch_new()

    async def store(self, uids: SequenceSet, change: StoreAttFlags) -> SequenceSet | None:
        """Change flags of messages that are still as the mirror knows them.

        Return the UIDs of the other messages, None if there are none. Someone else has changed their flags, which the
        mirror knows now.
        """
        since = self.mirror.modseq
        try:
            code = (await self.command(Uid(Store(uids, (UnchangedSince(since),), change)))).code
        except CommandError as error:
            if not isinstance(error.state.code, Modified):
                raise
            code = error.state.code
        if not isinstance(code, Modified):
            await self._fetch_new()
            return None
        await self.resync(since)
        return code.sequence_set

    async def _fetch_new(self) -> None:
        """Fetch the messages that EXISTS counts and that are not known yet."""
        mirror = self.mirror
        for _ in range(3):
            if len(mirror.messages) == mirror.exists:
                mirror.complete_to = max(mirror.messages, default=0)
                return
            new = SequenceSet.of((mirror.complete_to + 1, MAX_UID))
            await self.command(Uid(Fetch(new, (FetchFlags(), FetchModSeq()))))
            if len(mirror.messages) < mirror.exists:
                # Perhaps they are expunged already, and the server was not allowed to say so before.
                await self.command(Noop())
        mirror.forget()
        raise ConnectionError("the mirror has lost count")


async def mirror_for_ever(options: argparse.Namespace) -> None:
    """Mirror, and print how it looks whenever something was heard; connect again when the connection breaks."""
    mirror = Mirror()
    while True:
        try:
            client = await QresyncClient.open(options.host, options.port, tls=options.tls)
            try:
                await client.command(Login(options.user.encode(), options.password.encode()))
                await client.select(Mailbox.from_text(options.mailbox), mirror)
                while True:
                    unseen = sum(Flag(rb"\Seen") not in known.flags for known in mirror.messages.values())
                    print(f"{mirror.exists} messages, {unseen} unseen, HIGHESTMODSEQ {mirror.modseq}", flush=True)
                    await client.idle()
            finally:
                await client.close()
        except OSError as error:
            print(f"{error}; connecting again in 10 seconds", flush=True)
            await asyncio.sleep(10)


def main() -> None:
    """Read the command line and mirror until interrupted."""
    parser = argparse.ArgumentParser(description="Mirror a mailbox.")
    parser.add_argument("host")
    parser.add_argument("port", type=int)
    parser.add_argument("user")
    parser.add_argument("password")
    parser.add_argument("--mailbox", default="INBOX")
    parser.add_argument("--tls", action="store_true", help="TLS from the beginning, as on port 993")
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(mirror_for_ever(parser.parse_args()))


if __name__ == "__main__":
    main()

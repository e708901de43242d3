"""The QRESYNC example against scripted servers: what real ones may do, but Dovecot and Cyrus do not."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

import imapgrammar
from imapgrammar import ParseError, SequenceSet
from imapgrammar.nodes import Login, StoreAtt, StoreAttFlags
from imapgrammar.strings import Flag, Mailbox
from imapgrammar.wire import LiteralAnnounced, Message, Server
from qresync_client import CommandError, Known, Mirror, QresyncClient

Script = list[tuple[bytes, list[bytes]]]

SEEN, ANSWERED = Flag(b"\\Seen"), Flag(b"\\Answered")
NOTHING: frozenset[Flag] = frozenset()
ENABLE = (b"ENABLE QRESYNC", [b"* ENABLED QRESYNC", b"T OK done"])


def known_mirror() -> Mirror:
    """A mirror of three messages."""
    return Mirror(7, 96, {uid: Known(NOTHING, 90 + uid) for uid in (1, 2, 4)}, exists=3, complete_to=4)


def play(script: Script, part: Callable[[QresyncClient], Coroutine[Any, Any, None]]) -> None:
    """Run a client against a server that expects commands, or their beginnings, and answers; T stands for a tag."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server, lines = Server(), iter(script)
        writer.write(b"* OK ready\r\n")
        while octets := await reader.read(1000):
            server.feed(octets)
            for event in server:
                assert isinstance(event, (Message, LiteralAnnounced))
                tag, _, command = (event.octets if isinstance(event, Message) else event.line).partition(b" ")
                expected, answers = next(lines)
                assert command == expected + b"\r\n"
                for answer in answers:
                    line = answer.replace(b"T ", tag + b" ", 1) + b"\r\n"
                    with contextlib.suppress(ParseError):
                        assert server.send(imapgrammar.parse_response(line)) == line
                    writer.write(line)
        assert next(lines, None) is None
        writer.close()

    async def scenario() -> None:
        serving: list[asyncio.Task[None]] = []
        listening = await asyncio.start_server(
            lambda *streams: serving.append(asyncio.create_task(serve(*streams))), "127.0.0.1", 0
        )
        client = await QresyncClient.open("127.0.0.1", listening.sockets[0].getsockname()[1])
        try:
            await part(client)
        finally:
            await client.close()
            listening.close()
            await asyncio.gather(*serving)

    asyncio.run(asyncio.wait_for(scenario(), 10))


async def select(client: QresyncClient, mirror: Mirror) -> None:
    await client.select(Mailbox(b"x"), mirror)


SELECT = (
    b"SELECT x (QRESYNC (7 96 1:2,4 (2:3 2,4)))",
    [b"* 3 EXISTS", b"* OK [UIDVALIDITY 7] same", b"* OK [HIGHESTMODSEQ 96] same", b"T OK [READ-WRITE] done"],
)


def test_a_mod_sequence_counts_when_the_command_has_ended() -> None:
    """The example of RFC 7162 section 6, with the UIDs that its mailbox would have."""
    mirror = Mirror(7, 96, {uid: Known(NOTHING, 90) for uid in (6, 7, 8)}, 3)
    for line, modseq in [
        (b"* 1 FETCH (UID 6 MODSEQ (103))", 96),
        (b"* 2 FETCH (UID 7 MODSEQ (101))", 96),
        (b"* OK [HIGHESTMODSEQ 99] VANISHED reply with MODSEQ 100 is delayed", 96),
        (b"A150 OK [MODIFIED 3] done", 99),
        (b"* 3 FETCH (UID 8 MODSEQ (104))", 99),
        (b"A151 OK [HIGHESTMODSEQ 99] Still delaying VANISHED", 99),
        (b"* VANISHED 8", 99),
        (b"A153 OK [HIGHESTMODSEQ 104] done", 104),
        (b"* 2 FETCH (UID 7 MODSEQ (108) FLAGS (\\Seen \\Recent))", 104),
        (b"* 1 FETCH (UID 6 MODSEQ (107))", 104),
        (b"A154 OK done", 108),
    ]:
        mirror.learn(imapgrammar.parse_response(line + b"\r\n"))
        assert mirror.modseq == modseq
    assert mirror.messages == {6: Known(NOTHING, 107), 7: Known(frozenset([SEEN]), 108)}
    assert mirror.exists == 2


@pytest.mark.parametrize("state", [b"OK", b"NO"])
def test_what_a_store_has_left_alone_is_fetched(state: bytes) -> None:
    mirror = known_mirror()

    async def part(client: QresyncClient) -> None:
        await select(client, mirror)
        left = await client.store(SequenceSet(b"1:4"), StoreAttFlags(StoreAtt.ADD, (ANSWERED,)))
        assert left == SequenceSet(b"2,4")

    store = b"UID STORE 1:4 (UNCHANGEDSINCE 96) +FLAGS (\\Answered)"
    stored = [b"* 1 FETCH (UID 1 MODSEQ (103) FLAGS (\\Answered))", b"T " + state + b" [MODIFIED 2,4] not all"]
    fetch = b"UID FETCH 1:4294967295 (FLAGS MODSEQ) (CHANGEDSINCE 96 VANISHED)"
    fetched = [
        *(b"* VANISHED (EARLIER) 4", b"* 1 FETCH (UID 1 MODSEQ (103) FLAGS (\\Answered))"),
        *(b"* 2 FETCH (UID 2 MODSEQ (101) FLAGS (\\Seen))", b"* VANISHED 4", b"T OK done"),
    ]
    play([ENABLE, SELECT, (store, stored), (fetch, fetched)], part)
    assert mirror.messages == {1: Known(frozenset([ANSWERED]), 103), 2: Known(frozenset([SEEN]), 101)}
    assert mirror.modseq == 103


def test_what_a_broken_connection_said_last_is_asked_for_again() -> None:
    mirror = known_mirror()

    async def both(client: QresyncClient) -> None:
        await select(client, mirror)
        await client.noop()

    async def broken(client: QresyncClient) -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(both(client), 0.1)

    play([ENABLE, SELECT, (b"NOOP", [b"* 2 FETCH (UID 2 MODSEQ (110) FLAGS (\\Seen))"])], broken)
    assert mirror.messages[2] == Known(frozenset([SEEN]), 110)
    play([ENABLE, (SELECT[0], [])], broken)
    play([ENABLE, SELECT], lambda client: select(client, mirror))
    assert mirror.modseq == 96


def test_a_new_message_that_is_gone_when_it_is_asked_for() -> None:
    mirror = known_mirror()

    async def part(client: QresyncClient) -> None:
        await select(client, mirror)
        await client.noop()

    fetch = b"UID FETCH 5:4294967295 (FLAGS MODSEQ)"
    noops = [
        (b"NOOP", [b"* 4 EXISTS", b"T OK done"]),
        (fetch, [b"T OK none"]),
        (b"NOOP", [b"* VANISHED 5", b"T OK done"]),
    ]
    play([ENABLE, SELECT, *noops], part)
    assert sorted(mirror.messages) == [1, 2, 4]
    assert mirror.exists == 3


def test_a_change_in_a_new_message_does_not_hide_another_new_one() -> None:
    mirror = known_mirror()

    async def part(client: QresyncClient) -> None:
        await select(client, mirror)
        await client.noop()

    came = [b"* 5 EXISTS", b"* 5 FETCH (UID 6 MODSEQ (98) FLAGS (\\Seen))", b"T OK done"]
    new = [
        *(b"* 4 FETCH (UID 5 MODSEQ (97) FLAGS ())", b"* 5 FETCH (UID 6 MODSEQ (98) FLAGS (\\Seen))", b"T OK done"),
    ]
    play([ENABLE, SELECT, (b"NOOP", came), (b"UID FETCH 5:4294967295 (FLAGS MODSEQ)", new)], part)
    assert sorted(mirror.messages) == [1, 2, 4, 5, 6]


def test_a_mailbox_without_mod_sequences() -> None:
    mirror = known_mirror()

    async def part(client: QresyncClient) -> None:
        with pytest.raises(LookupError, match="keeps no mod-sequences"):
            await select(client, mirror)

    answers = [b"* 3 EXISTS", b"* OK [UIDVALIDITY 7] same", b"* OK [NOMODSEQ] none", b"T OK [READ-WRITE] done"]
    play([ENABLE, (SELECT[0], answers)], part)
    assert mirror.reopen() is None


def test_a_server_without_qresync() -> None:
    async def part(client: QresyncClient) -> None:
        with pytest.raises(LookupError, match="has not enabled QRESYNC"):
            await select(client, Mirror())

    play([(b"ENABLE QRESYNC", [b"* ENABLED", b"T OK done"])], part)


def test_literals_wait_for_the_server_which_may_refuse_them() -> None:
    async def part(client: QresyncClient) -> None:
        await client.command(Login(b"\xff", b"secret"))
        with pytest.raises(CommandError, match="no such user"):
            await client.command(Login(b"\xfe", b"secret"))
        await client.command(Login(b"fred", b"secret"))

    login = b"LOGIN {1}"
    play(
        [
            *((login, [b"+ go on"]), (b"LOGIN {1}\r\n\xff secret", [b"T OK done"])),
            *((login, [b"T NO no such user"]), (b"LOGIN fred secret", [b"T OK done"])),
        ],
        part,
    )


def test_what_is_no_response_ends_the_connection() -> None:
    async def part(client: QresyncClient) -> None:
        with pytest.raises(ConnectionError, match="Malformed"):
            await client.command(Login(b"fred", b"secret"))

    play([(b"LOGIN fred secret", [b"* VANISHED *", b"T OK done"])], part)


def test_long_sets_of_uids_are_not_sent() -> None:
    mirror = Mirror(7, 96, {uid: Known(NOTHING, 1) for uid in range(1, 10_000, 2)}, 5_000)
    resync = mirror.reopen()
    assert resync
    assert resync.known_uids == SequenceSet(b"1:9999")
    assert resync.seq_match_data
    assert str(resync.seq_match_data.known_sequence_set).endswith(",4745,4873,4937,4969,4985,4993,4997,4999:5000")

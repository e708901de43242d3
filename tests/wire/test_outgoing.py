"""The fragments of messages, and which of them wait for the server."""

from __future__ import annotations

import pytest

from imapgrammar import SequenceSet, SerializeError, parse_command
from imapgrammar.nodes import (
    ClientMessage,
    Command,
    Delete,
    Fetch,
    FetchUid,
    Login,
    Ok,
    StartTls,
    Status,
    StatusData,
    StatusUidNext,
    Tagged,
    Uid,
)
from imapgrammar.strings import Literal, Mailbox, NonSyncLiteral
from imapgrammar.wire import Client, Literals, Message, Server
from wire.support import server_events

LARGE = b"\xff" * 4097


def sent(
    message: ClientMessage, *capabilities: bytes, literals: Literals = Literals.CHOSEN
) -> list[tuple[bytes, bool]]:
    client = Client()
    client.capabilities = capabilities
    return [(each.octets, each.awaits_continuation) for each in client.send(message, literals=literals)]


def test_a_message_without_literals_is_one_fragment() -> None:
    assert sent(Command(b"a", Login(b"fred", b"x y"))) == [(b'a LOGIN fred "x y"\r\n', False)]


def test_each_synchronizing_literal_is_waited_for() -> None:
    assert sent(Command(b"a", Login(b"\xff", b"{1}\r\n\xfe"))) == [
        (b"a LOGIN {1}\r\n", True),
        (b"\xff {6}\r\n", True),
        (b"{1}\r\n\xfe\r\n", False),
    ]


@pytest.mark.parametrize(
    ("capabilities", "announcement"),
    [
        ([], b"{4097}"),
        ([b"literal+"], b"{4097+}"),
        ([b"LITERAL-"], b"{4097}"),
        ([b"IMAP4rev2"], b"{4097}"),
    ],
)
def test_the_form_of_a_large_literal(capabilities: list[bytes], announcement: bytes) -> None:
    first, *_ = sent(Command(b"a", Login(b"x", LARGE)), *capabilities)
    assert announcement in first[0][:20]


@pytest.mark.parametrize(
    ("capabilities", "fragments"),
    [([], 2), ([b"LITERAL+"], 1), ([b"LITERAL-"], 1), ([b"IMAP4rev2"], 1), ([b"IMAP4rev1"], 2)],
)
@pytest.mark.parametrize("form", [bytes, Literal, NonSyncLiteral])
def test_the_capabilities_choose_the_form(capabilities: list[bytes], fragments: int, form: type[bytes]) -> None:
    assert len(sent(Command(b"a", Login(b"x", form(b"\xff" * 4096))), *capabilities)) == fragments


@pytest.mark.parametrize("capabilities", [[], [b"LITERAL+"]])
def test_a_form_can_be_forced(capabilities: list[bytes]) -> None:
    message = Command(b"a", Login(Literal(b"x"), NonSyncLiteral(b"y")))
    assert sent(message, *capabilities, literals=Literals.AS_GIVEN) == [
        (b"a LOGIN {1}\r\n", True),
        (b"x {1+}\r\ny\r\n", False),
    ]


def test_literal8_needs_binary() -> None:
    message = parse_command(b"a APPEND x ~{1}\r\n\0\r\n")
    assert len(sent(message)) == 2
    assert len(sent(message, b"BINARY", b"LITERAL+")) == 1
    with pytest.raises(SerializeError, match="has not announced BINARY"):
        sent(message, b"IMAP4rev1")


def test_a_message_that_cannot_be_written_changes_nothing() -> None:
    client = Client()
    with pytest.raises(SerializeError):
        client.send(Command(b"a b", StartTls()))


def test_secrets_are_not_shown() -> None:
    for fragment in Client().send(Command(b"a", Login(b"fred", b"secret\xff"))):
        assert fragment.secret
        assert "secret" not in repr(fragment).replace("secret=", "")
    (fragment,) = Client().send(Command(b"a", Delete(Mailbox(b"x"))))
    assert repr(fragment) == "Fragment(octets=b'a DELETE x\\r\\n', awaits_continuation=False)"


@pytest.mark.parametrize(("count", "is_long"), [(1000, False), (5000, True)])
def test_long_commands_are_noticed(count: int, is_long: bool) -> None:
    numbers = SequenceSet(b",".join(b"%d" % number for number in range(1, 2 * count, 2)))
    outgoing = Client().send(Command(b"a", Uid(Fetch(numbers, (FetchUid(),)))))
    assert outgoing.is_long is is_long
    assert outgoing.line_length == sum(len(fragment.octets) for fragment in outgoing)


def test_literals_do_not_make_a_command_long() -> None:
    outgoing = Client().send(Command(b"a", Login(b"x", b"\xff" * 10_000)))
    assert outgoing.line_length == len(b"a LOGIN x {10000}\r\n\r\n")


def test_what_is_sent_is_read_as_it_was() -> None:
    message = Command(b"a", Login(b"\xff {3}\r\n", b'"\\'))
    fragments = Client().send(message)
    (event,) = [each for each in server_events(*[f.octets for f in fragments]) if hasattr(each, "node")]
    assert event.node == message


def test_starttls_waits_until_all_is_read() -> None:
    client = Client()
    client.feed(b"* OK hi\r\na1 OK go ahead\r\n")
    with pytest.raises(ValueError, match="STARTTLS must wait"):
        client.send(Command(b"a1", StartTls()))
    assert len(list(client)) == 2
    client.send(Command(b"a1", StartTls()))


def test_imap4rev2_beside_imap4rev1_counts_once_it_is_enabled() -> None:
    client = Client()
    client.feed(b"* OK [CAPABILITY IMAP4rev1 IMAP4rev2] hi\r\n")
    assert len(list(client)) == 1
    login = Command(b"a", Login(b"x", b"\xff"))
    assert len(tuple(client.send(login))) == 2
    client.feed(b"* ENABLED IMAP4rev2\r\n")
    assert len(list(client)) == 1
    assert len(tuple(client.send(login))) == 1


def test_a_server_sends_a_client_s_string_back_as_a_synchronizing_literal() -> None:
    server = Server()
    server.feed(b"a STATUS {5+}\r\na\xff{2+ (UIDNEXT)\r\n")
    *_, event = server
    assert isinstance(event, Message)
    assert isinstance(event.node, Command)
    assert isinstance(event.node.command, Status)
    response = StatusData(event.node.command.mailbox, (StatusUidNext(5),))
    assert server.send(response) == b"* STATUS {5}\r\na\xff{2+ (UIDNEXT 5)\r\n"


@pytest.mark.parametrize("text", [b"{0+}", b"x {5+}"])
def test_a_text_that_looks_like_a_literal_is_sent_as_it_is(text: bytes) -> None:
    assert Server().send(Ok(None, text)) == b"* OK %b\r\n" % text


def test_a_server_s_response() -> None:
    assert Server().send(Tagged(b"a", Ok(None, b"done"))) == b"a OK done\r\n"
    with pytest.raises(SerializeError):
        Server().send(Tagged(b"a", Ok(None, b"done\r\nb OK")))

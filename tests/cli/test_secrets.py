"""Passwords and SASL data are not shown by ``check`` and ``parse``, unless they are asked for."""

from __future__ import annotations

import json

import pytest
from rich.pretty import pretty_repr

import imapgrammar
from cli.support import run
from imapgrammar.cli.secrets import with_secrets, without_secrets
from imapgrammar.jsonable import from_json

PASSWORD = "sesame"
SASL = "AGZyZWQAc2VzYW1l"
COMMANDS = [
    ["check"],
    ["check", "--json"],
    ["check", "--round-trip", "--unknown", "--capabilities", "XFOO"],
    ["parse"],
    ["parse", "--json"],
]
SESSIONS = [
    b"a LOGIN fred sesame\r\n",
    b"a login fred sesame\r\n",
    b'a LOGIN "fred" "my sesame"\r\n',
    b"a LOGIN {4+}\r\nfred {6+}\r\nsesame\r\n",
    b"a LOGIN fred sesame",
    b"a LOGIN fred sesame\n",
    b"a LOGIN fred my sesame\r\n",
    b"a LOGIN fred \xffsesame\r\n",
    b"a  LOGIN fred sesame\r\n",
    b"a\tLOGIN fred sesame\r\n",
    b"a\0LOGIN fred sesame\r\n",
    b" a LOGIN fred sesame\r\n",
    b"a+b LOGIN fred sesame\r\n",
    b"x a LOGIN fred sesame\r\n",
    b"LOGIN fred sesame\r\n",
    b'a "LOGIN" fred sesame\r\n',
    b"a LOGIN\tfred\tsesame\r\n",
    b"a IDLE\r\nb LOGIN fred sesame\r\nDONE\r\n",
    # What follows a literal of LOGIN that the server refused.
    b"a LOGIN {8}\r\nb LOGIN fred {6}\r\nsesame\r\n",
    b"a LOGIN fred {6}\r\nsesame\r\nb NOOP\r\n",
    b"a LOGIN fred {9}\r\nsesame\r\nb NOOP\r\n",
    b"a LOGIN {8}\r\nfred sesame\r\nb NOOP\r\n",
    b"a LOGIN {8}\r\nfred {6}\r\nsesame\r\nb NOOP\r\n",
    # Initial responses.
    b"a AUTHENTICATE PLAIN AGZyZWQAc2VzYW1l\r\n",
    b"a AUTHENTICATE  PLAIN AGZyZWQAc2VzYW1l\r\n",
    b'a AUTHENTICATE "PLAIN" AGZyZWQAc2VzYW1l\r\n',
    b"a AUTHENTICATE PLAIN {16+}\r\nAGZyZWQAc2VzYW1l\r\n",
    # Lines after AUTHENTICATE.
    b"a AUTHENTICATE PLAIN\r\nAGZyZWQAc2VzYW1l\r\nb NOOP\r\n",
    b"a AUTHENTICATE LOGIN\r\nZnJlZA==\r\nAGZyZWQAc2VzYW1l\r\nb NOOP\r\n",
    b"a AUTHENTICATE LOGIN\r\nZnJlZA=!\r\nAGZyZWQAc2VzYW1l!\r\nb NOOP\r\n",
    b"a AUTHENTICATE XOAUTH2\r\nAGZyZWQAc2VzYW1l x\r\n",
    b"a AUTHENTICATE\r\nAGZyZWQAc2VzYW1l\r\n",
    b"a AUTHENTICATE PLAIN x y\r\nAGZyZWQAc2VzYW1l\r\n",
]
REFUSED = [
    b"C: a AUTHENTICATE PLAIN\nS: a NO x\nC: AGZyZWQAc2VzYW1l\nC: b NOOP\n",
    b"C: a AUTHENTICATE PLAIN\nS: + \nC: AGZyZWQAc2VzYW1l\nS: a NO x\nC: b NOOP\n",
    b"C: a AUTHENTICATE\nS: a BAD x\nC: AGZyZWQAc2VzYW1l\nC: b NOOP\n",
    b"C: a LOGIN fred {6}\nS: a NO x\nC: sesame\nC: b NOOP\n",
    b"C: a LOGIN {8}\nS: a BAD x\nC: fred sesame\nC: b NOOP\n",
    b"C: a LOGIN {8}\nS: a BAD x\nC: fred {6}\nC: sesame\nC: b NOOP\n",
    b"C: a IDLE\nS: + \nC: b LOGIN fred sesame\nC: DONE\n",
]


def hides(output: str) -> bool:
    return PASSWORD not in output and SASL not in output


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("session", SESSIONS)
def test_secrets_are_hidden_also_with_the_wrong_side(command: list[str], session: bytes) -> None:
    for side in ("client", "server"):
        result = run(*command, "--side", side, "-", stdin=session)
        assert hides(result.stdout + result.stderr)
    for label in (b"C: ", b"S: "):
        transcript = b"".join(label + line + b"\n" for line in session.replace(b"\r", b"").splitlines())
        result = run(*command, "--format", "transcript", "-", stdin=transcript)
        assert hides(result.stdout + result.stderr)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("transcript", REFUSED)
def test_secrets_are_hidden_after_a_refusal(command: list[str], transcript: bytes) -> None:
    result = run(*command, "-", stdin=transcript)
    assert hides(result.stdout + result.stderr)


@pytest.mark.parametrize(
    ("session", "line"),
    [
        (b"a  LOGIN fred sesame\r\n", "a  LOGIN ***********"),
        (b'a AUTHENTICATE "PLAIN" AGZyZWQAc2VzYW1l\r\n', "a AUTHENTICATE ************************"),
        (b"a AUTHENTICATE PLAIN AGZyZWQAc2VzYW1l x\r\n", "a AUTHENTICATE PLAIN ******************"),
    ],
)
def test_asterisks_stand_for_secrets(session: bytes, line: str) -> None:
    shown = run("check", "--side", "client", "-", stdin=session).stdout
    assert f"  1 | {line}\n" in shown
    shown = run("check", "--show-secrets", "--side", "client", "-", stdin=session).stdout
    assert f"  1 | {session.decode().rstrip()}\n" in shown


def test_the_length_of_a_hidden_value_is_shown() -> None:
    shown = run("parse", "--side", "client", "-", stdin=b"a LOGIN fred sesame\r\n").stdout
    assert (
        shown
        == "-:0: C: a LOGIN ***********\nCommand(tag=b'a', command=Login(userid=b'fred', password=<6 octets>))\n\n"
    )
    shown = run("parse", "--json", "--side", "client", "-", stdin=b"a LOGIN fred sesame\r\n").stdout
    assert json.loads(shown)["command"] == {"type": "login", "userid": "fred", "password": "<6 octets>"}


@pytest.mark.parametrize(
    "session",
    [
        b"a LOGIN fred sesame\r\n",
        b"a AUTHENTICATE PLAIN AGZyZWQAc2VzYW1l\r\n",
        b"a AUTHENTICATE X\r\nAGZyZWQAc2VzYW1l\r\n",
    ],
)
def test_secrets_are_shown_if_they_are_asked_for(session: bytes) -> None:
    secret = PASSWORD if PASSWORD.encode() in session else SASL
    shown = run("parse", "--show-secrets", "--side", "client", "-", stdin=session).stdout
    assert shown.count(secret) == 2  # in the line and in the node
    shown = run("parse", "--show-secrets", "--json", "--side", "client", "-", stdin=session).stdout
    octets = b"".join(imapgrammar.serialize(from_json(line)) for line in shown.splitlines())  # type: ignore[arg-type]
    assert octets == session


def test_a_command_after_the_answer_is_shown() -> None:
    text = b"C: a AUTHENTICATE PLAIN\nS: + \nC: AGZyZWQ=\nS: a OK x\nC: b FOO x {\n"
    assert "b FOO x {" in run("parse", "-", stdin=text).stdout


def test_a_server_may_speak_of_login() -> None:
    octets = b"* OK LOGIN with a password\r\n* CAPABILITY IMAP4rev1 LOGIN AUTH=PLAIN\r\na NO LOGIN refused\r\n"
    shown = run("parse", "-", stdin=octets).stdout
    assert shown.count("LOGIN") == 6
    assert "*" * 4 not in shown


def test_forms_of_nodes_with_and_without_secrets() -> None:
    node = imapgrammar.parse_command(b"a AUTHENTICATE PLAIN AGZyZWQ=\r\n")
    assert "AGZyZWQ" not in json.dumps(without_secrets(node))
    assert "AGZyZWQ" in pretty_repr(with_secrets(node))
    node = imapgrammar.parse_command(b"a SEARCH TEXT sesame\r\n")
    assert "sesame" in json.dumps(without_secrets(node))
    assert "sesame" not in json.dumps(without_secrets(node, whole=True))

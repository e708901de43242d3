"""``imapgrammar fuzz``: messages with labels."""

from __future__ import annotations

import json

import pytest

from cli.support import run
from imapgrammar import ParseError, parse_command, parse_response, read_response


def _made(*arguments: str) -> str:
    result = run("fuzz", *arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


@pytest.mark.parametrize("side", ["client", "server"])
def test_each_line_is_a_message_whose_label_is_true(side: str) -> None:
    printed = _made("--side", side, "--count", "200", "--invalid", "0.5")
    assert all(character == "\n" or " " <= character <= "~" for character in printed)
    lines = [json.loads(line) for line in printed.splitlines()]
    assert {line["label"] for line in lines} == {"valid", "invalid"}
    assert len(lines) == 200
    for line in lines:
        try:
            (parse_command if side == "client" else parse_response)(line["octets"].encode("latin-1"))
            broken = None
        except ParseError as error:
            broken = error.rule
        assert (line["label"], line["rule"]) == ("valid" if broken is None else "invalid", broken)


def test_a_seed_gives_the_same_messages_and_raw_ones_are_the_octets() -> None:
    first = _made("--side", "client", "--count", "20", "--seed", "3", "--capability", "IDLE")
    assert first == _made("--side", "client", "--count", "20", "--seed", "3", "--capability", "IDLE")
    assert first != _made("--side", "client", "--count", "20", "--seed", "4", "--capability", "IDLE")
    octets = b"".join(json.loads(line)["octets"].encode("latin-1") for line in first.splitlines())
    raw = run("fuzz", "--side", "client", "--count", "20", "--seed", "3", "--capability", "IDLE", "--format", "raw")
    assert raw.stdout_bytes == octets


def test_a_rule_of_other_capabilities() -> None:
    result = run("fuzz", "--side", "client", "--rule", "known-uids", "--capability", "ENABLE")
    assert (result.stdout, result.exit_code) == ("", 2)
    assert "these capabilities do not have the rule known-uids" in result.stderr


@pytest.mark.parametrize(
    "wrong", [["--rule", "nothing"], ["--capability", "XFOO"], ["--invalid", "2"], ["--invalid", "nan"], []]
)
def test_wrong_usage(wrong: list[str]) -> None:
    side = ["--side", "server"] if wrong else []
    result = run("fuzz", *side, *wrong)
    assert (result.stdout, result.exit_code) == ("", 2)
    assert (wrong[-1] if wrong else "--side") in result.stderr


def test_messages_with_quirks_say_which() -> None:
    lines = [json.loads(line) for line in _made("--side", "server", "--quirks", "--count", "20").splitlines()]
    assert {line["label"] for line in lines} == {"deviant"}
    for line in lines:
        octets = line["octets"].encode("latin-1")
        told = [
            {"name": quirk.name, "offset": quirk.offset, "octets": quirk.octets.decode("latin-1")}
            for quirk in read_response(octets).quirks
        ]
        assert line["quirks"] == told != []
        with pytest.raises(ParseError) as caught:
            parse_response(octets)
        assert line["rule"] == caught.value.rule


def test_a_quirk_can_be_asked_for() -> None:
    made = _made("--side", "server", "--quirk", "no-list", "--count", "5").splitlines()
    assert all("no-list" in {quirk["name"] for quirk in json.loads(line)["quirks"]} for line in made)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--side", "client", "--quirks", "--rule", "fetch"], "give neither --invalid nor --rule"),
        (["--side", "server", "--quirks", "--invalid", "0.5"], "give neither --invalid nor --rule"),
        (["--side", "server", "--quirk", "no-list", "--rule", "msg-att"], "give neither --invalid nor --rule"),
        (["--side", "server", "--quirk", "no-such"], "no quirk is named no-such"),
    ],
)
def test_quirks_that_cannot_be_made(arguments: list[str], reason: str) -> None:
    result = run("fuzz", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert reason in result.stderr

"""``imapgrammar fuzz``: messages with labels."""

from __future__ import annotations

import json

import pytest

from cli.support import run
from imapgrammar import ParseError, parse_command, parse_response


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

"""The texts and fields of errors."""

from __future__ import annotations

import pickle
import subprocess
import sys

import pytest

from imapgrammar import ParseError, Quirk, SerializeError, parse_command, parse_response, read_response, serialize
from imapgrammar.nodes import Command, Exists, Noop, SearchAll, SearchKey, SearchOr, Vanished
from imapgrammar.quirks import KNOWN
from imapgrammar.sets import SequenceSet


def _error(octets: bytes) -> ParseError:
    with pytest.raises(ParseError) as caught:
        (parse_response if octets[:1] in b"*+" else parse_command)(octets)
    return caught.value


def test_a_missing_token() -> None:
    error = _error(b"a SELECT INBOX (QRESYNC (1 2 1:*))\r\n")
    assert (error.offset, error.rule, error.section) == (31, "known-uids", "RFC 7162 section 7")
    assert error.expected == ("nz-number",)
    assert error.found == b"*))\r\n"
    assert str(error) == 'offset 31: known-uids: expected nz-number, found "*))\\r\\n" [RFC 7162 section 7]'
    assert error.excerpt() == f"a SELECT INBOX (QRESYNC (1 2 1:*))\n{' ' * 31}^"


def test_a_value_out_of_range() -> None:
    error = _error(b"* 1 FETCH (MODSEQ (9223372036854775808))\r\n")
    assert (error.offset, error.rule, error.section) == (19, "mod-sequence-value", "RFC 7162 section 7")
    assert error.detail == "not in 1..9223372036854775807"


def test_an_excerpt_of_a_long_line_with_hidden_octets() -> None:
    error = _error(b"* SEARCH \x00" + b"9" * 300 + b"\r\n")
    line, caret = error.excerpt().splitlines()
    assert line.startswith("* SEARCH \\x00999")
    assert line.endswith("…")
    assert caret == " " * 9 + "^"


@pytest.mark.parametrize(
    ("octets", "line", "column"),
    [
        (b"a NOOP", "a NOOP", 6),
        (b"a DELETE {3}\r\n", "a DELETE {3}\\r\\n", 16),
        (b'a RENAME {3}\r\nx y "z\r\n', 'x y "z', 6),
        (b"", "", 0),
    ],
)
def test_an_excerpt_at_the_end_and_after_literals(octets: bytes, line: str, column: int) -> None:
    assert _error(octets).excerpt() == f"{line}\n{' ' * column}^"


def test_errors_are_picklable() -> None:
    error = _error(b"a NOOP x\r\n")
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error)
    assert again.octets == error.octets


def test_nothing_is_written_of_what_cannot_be_read_back() -> None:
    with pytest.raises(SerializeError) as caught:
        serialize(Vanished(False, SequenceSet(b"1:*")))
    assert caught.value.rule == "known-set"
    assert str(caught.value) == "known-set: SequenceSet(octets=b'1:*') has octets that it cannot hold"


def test_what_is_no_message_is_refused() -> None:
    with pytest.raises(SerializeError):
        serialize(SequenceSet(b"1"))  # type: ignore[arg-type]
    with pytest.raises(SerializeError):
        serialize(Command(b"a", Vanished(False, SequenceSet(b"1"))))  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_octets_of_other_kinds_are_copied(kind: type[bytearray] | type[memoryview]) -> None:
    octets = kind(b"* XFOO bar\r\n")
    assert parse_response(octets) == parse_response(b"* XFOO bar\r\n")
    assert hash(parse_response(octets))


def test_text_is_not_octets() -> None:
    with pytest.raises(TypeError, match="octets are bytes, not str"):
        parse_response("* OK x\r\n")  # type: ignore[arg-type]


@pytest.mark.parametrize("number", [2**32, 10**5000, -1], ids=["above", "huge", "below"])
def test_a_number_out_of_range_is_refused_however_large(number: int) -> None:
    with pytest.raises(SerializeError) as caught:
        serialize(Exists(number))
    assert str(caught.value).endswith("is not an int in 0..4294967295")


def test_a_refusal_names_the_class_of_a_node_and_not_what_is_in_it() -> None:
    key: SearchKey = SearchAll()
    for _ in range(60):
        key = SearchOr(key, key)
    with pytest.raises(SerializeError) as caught:
        serialize(Vanished(earlier=False, known_uids=((key, b"x"),)))  # type: ignore[arg-type]
    assert str(caught.value) == "known-uids: cannot hold ((SearchOr, b'x'),)"


class Lying(bytes):
    """Bytes that say that they are longer than they are."""

    def __len__(self) -> int:
        return 100

    def __getitem__(self, key: object) -> bytes:  # type: ignore[override]
        return b"a NOOP\r\n"


def test_only_the_octets_themselves_count() -> None:
    assert parse_command(Lying(b"a NOOP\r\n")) == Command(b"a", Noop())
    with pytest.raises(ParseError) as caught:
        parse_command(Lying(b"a NO"))
    assert caught.value.octets == b"a NO"
    assert type(caught.value.octets) is bytes


SECRET = b"p4ssw0rd"


@pytest.mark.parametrize(
    "octets",
    [
        b'a LOGIN fred p4ss"p4ssw0rd\r\n',
        b'a LOGIN fr"ed p4ssw0rd\r\n',
        b"a LOGIN fred p4ssw0rd p4ssw0rd\r\n",
        b"a LOGIN {4}\r\nfred {8}\r\np4ssw0rd x\r\n",
        b"a AUTHENTICATE PLAIN p4ssw0rd p4ssw0rd\r\n",
        b"a AUTHENTICATE PLAIN p4ssw0rd-p4ssw0rd\r\n",
        b"a AUTHENTICATE PLAIN p4ssw0r\r\n",
    ],
)
def test_passwords_are_not_shown(octets: bytes) -> None:
    error = _error(octets)
    for shown in (str(error), repr(error), error.excerpt(), repr(error.found), str(pickle.loads(pickle.dumps(error)))):
        assert "ssw0r" not in shown
    assert error.excerpt().startswith(("a LOGIN *", "a AUTHENTICATE PLAIN *", "*"))


@pytest.mark.parametrize(
    ("octets", "shown"),
    [
        (b"a LOGIN fred p4ssw0rd\r\n", "Login(userid=b'fred', password=<8 octets>)"),
        (b"a AUTHENTICATE PLAIN p4ssw0rd\r\n", "Authenticate(auth_type='PLAIN', initial_response=<8 octets>)"),
        (b"a AUTHENTICATE PLAIN\r\n", "Authenticate(auth_type='PLAIN', initial_response=UNSET)"),
    ],
)
def test_nodes_do_not_show_passwords(octets: bytes, shown: str) -> None:
    assert repr(parse_command(octets)) == f"Command(tag=b'a', command={shown})"


def test_sasl_data_is_not_shown() -> None:
    assert repr(parse_command(b"p4ssw0rd\r\n")) == "ContinueData(base64=<8 octets>)"


# Quirks


def test_an_error_knows_the_quirks_of_its_message() -> None:
    error = _error(b"* FLAGS (\\Seen \\Recent) \r\n")
    names = [quirk.name for quirk in error.quirks]
    assert names == ["recent-in-flags", "trailing-space"]
    assert error.quirks == read_response(error.octets).quirks
    for name in names:
        assert f"; {name}: {KNOWN[name].text} Seen: {KNOWN[name].seen}." in str(error)
    assert "\n" not in str(error)


@pytest.mark.parametrize("octets", [b"a FETCH 1 ()\r\n", b"* FETCH\0\r\n", b"* OK", b""])
def test_an_error_without_quirks_tells_none(octets: bytes) -> None:
    error = _error(octets)
    assert error.quirks == ()
    assert "Seen:" not in str(error)


def test_a_quirk_is_told_once_although_it_is_met_twice() -> None:
    error = _error(b"* 1 FETCH  (UID  7)\r\n")
    assert len(error.quirks) == 2
    assert str(error).count("extra-space") == 1


def test_the_text_of_an_error_does_not_name_the_quirks_of_a_command() -> None:
    # A server may answer with the text. The error knows the quirks all the same, also if it is copied or hides octets.
    error = _error(b"a NOOP \r\n")
    for each in (error, error.hiding(6), pickle.loads(pickle.dumps(error))):
        assert str(each).endswith("[RFC 3501 section 9]")
        assert [quirk.name for quirk in each.quirks] == ["trailing-space"]


def test_quirks_are_found_when_they_are_asked_for() -> None:
    calls: list[str] = []

    def quirks() -> tuple[Quirk, ...]:
        calls.append("quirks")
        return (Quirk("no-text", 4, b""),)

    octets = b"* OK\r\n"
    error = ParseError.explained_later(octets, lambda: ParseError(octets, 4, "resp-text"), quirks)
    assert (error.rule, calls) == ("resp-text", [])
    assert error.quirks == error.quirks == (Quirk("no-text", 4, b""),)
    assert calls == ["quirks"]


def test_quirks_are_those_of_the_mode_in_which_the_message_was_read() -> None:
    octets = '* LIST () "/" "é" \r\n'.encode()
    for utf8, names in ((False, ["eight-bit-quoted", "trailing-space"]), (True, ["trailing-space"])):
        with pytest.raises(ParseError) as caught:
            parse_response(octets, utf8=utf8)
        assert [quirk.name for quirk in caught.value.quirks] == names


def test_quirks_survive_pickling_and_hiding() -> None:
    error = _error(b"* FLAGS (\\Seen \\Recent) \r\n")
    again = pickle.loads(pickle.dumps(error))
    assert (again.quirks, str(again)) == (error.quirks, str(error))
    hidden = _error(error.octets).hiding(18)
    assert [(quirk.name, quirk.octets) for quirk in hidden.quirks] == [
        ("recent-in-flags", b"\\Re"),
        ("trailing-space", b""),
    ]
    assert pickle.loads(pickle.dumps(hidden)).quirks == hidden.quirks


def test_the_tolerant_parser_is_not_imported_before_quirks_are_asked_for() -> None:
    code = """import sys, imapgrammar
def loaded(): return "imapgrammar.compiled.tolerant" in sys.modules
try: imapgrammar.parse_response(b"* OK\\r\\n")
except imapgrammar.ParseError as found: error = found
print(loaded(), error.rule, loaded(), error.quirks[0].name, loaded())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "server-message", "False", "no-text", "True"]

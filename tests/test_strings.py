"""Strings: the octets are the value, the form is remembered, the case of some does not matter."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imapgrammar import nodes, reference, serialize
from imapgrammar.strings import (
    Base64,
    CapabilityName,
    Flag,
    Form,
    Literal,
    Literal8,
    Mailbox,
    NonSyncLiteral,
    NonSyncLiteral8,
    Quoted,
    Spelled,
    UnknownCapability,
    UnknownFlag,
    Utf8Quoted,
)

FORMS: list[Form] = [Quoted, Utf8Quoted, Literal, NonSyncLiteral, Literal8, NonSyncLiteral8]
KINDS: list[type[bytes]] = [*FORMS, Mailbox, Flag, UnknownFlag, CapabilityName, UnknownCapability, Base64]
kinds = st.sampled_from(KINDS)


def same(one: object, other: object) -> bool:
    """Return whether two values are equal, by all four comparisons, which must agree."""
    (equal,), (unequal,) = {one == other, other == one}, {one != other, other != one}
    assert equal is not unequal
    return equal


# All of them


@given(kinds, st.binary())
def test_they_are_bytes(kind: type[bytes], octets: bytes) -> None:
    found: bytes = kind(octets)
    assert bytes(found) == octets
    assert type(bytes(found)) is bytes
    assert len(found) == len(octets)
    assert same(found, octets)
    assert repr(found) == f"{kind.__name__}({octets!r})"


@given(kinds, st.binary())
def test_copies_are_of_the_same_class(kind: type[bytes], octets: bytes) -> None:
    found = kind(octets)
    for again in (pickle.loads(pickle.dumps(found)), copy.copy(found), copy.deepcopy(found)):
        assert type(again) is kind
        assert again == found
        assert hash(again) == hash(found)


@pytest.mark.parametrize("kind", KINDS)
def test_they_cannot_be_changed(kind: type[bytes]) -> None:
    found = kind(b"x")
    for name in ("form", "other"):
        with pytest.raises(AttributeError):
            setattr(found, name, Quoted)
        with pytest.raises(AttributeError):
            delattr(found, name)


# Forms


@pytest.mark.parametrize("form", FORMS)
def test_the_form_is_spelling_not_value(form: Form) -> None:
    for other in (b"fred", Quoted(b"fred"), Literal8(b"fred")):
        assert same(form(b"fred"), other)
    assert hash(form(b"fred")) == hash(b"fred")
    assert form(b"fred") != b"Fred"
    assert {b"fred": 1}[form(b"fred")] == 1


@pytest.mark.parametrize(
    ("form", "written"),
    [
        (Literal, b"{4}\r\n"),
        (NonSyncLiteral, b"{4+}\r\n"),
        (Literal8, b"~{4}\r\n"),
        (NonSyncLiteral8, b"~{4+}\r\n"),
    ],
)
def test_announcements(form: type[Literal], written: bytes) -> None:
    opening, closing = form.announcement
    assert opening + b"4" + closing == written


# Mailboxes


@pytest.mark.parametrize("name", [b"INBOX", b"inbox", b"iNbOx"])
def test_inbox_is_one_mailbox_in_any_case(name: bytes) -> None:
    # RFC 3501 section 5.1
    found = Mailbox(name, Quoted)
    assert found.is_inbox
    for other in (Mailbox(b"INBOX"), Mailbox(b"Inbox", Literal), b"InBoX"):
        assert same(found, other)
    assert hash(found) == hash(Mailbox(b"INBOX"))
    assert bytes(found) == name
    assert len({Mailbox(b"INBOX"), Mailbox(b"inbox"), found}) == 1


@pytest.mark.parametrize("name", [b"INBOX/a", b"INBOXES", b"inbo", b"", b" INBOX"])
def test_other_names_compare_octet_by_octet(name: bytes) -> None:
    assert not Mailbox(name).is_inbox
    assert same(Mailbox(name), name)
    assert not same(Mailbox(name), Mailbox(b"INBOX"))
    assert not same(Mailbox(name), name.decode())
    assert not same(Mailbox(b"Foo"), Mailbox(b"foo"))
    assert not same(Mailbox(b"INBOX"), "INBOX")


@pytest.mark.parametrize("form", [None, *FORMS])
def test_a_mailbox_remembers_its_form(form: Form | None) -> None:
    found = Mailbox(b"foo", form)
    assert isinstance(found, Spelled)
    assert found.form is form
    assert pickle.loads(pickle.dumps(found)).form is form
    assert copy.deepcopy(found).form is form
    assert found == Mailbox(b"foo")
    assert hash(found) == hash(Mailbox(b"foo"))
    assert repr(found) == (f"Mailbox(b'foo', {form.__name__})" if form else "Mailbox(b'foo')")


@given(st.text())
def test_a_mailbox_has_a_name_for_people(text: str) -> None:
    found = Mailbox.from_text(text)
    assert found.text == text
    assert found.form is None


def test_a_mailbox_whose_name_is_no_modified_utf_7() -> None:
    with pytest.raises(UnicodeError):
        _ = Mailbox(b"Tom & Jerry").text


# Flags and capabilities


@pytest.mark.parametrize("kind", [Flag, UnknownFlag, CapabilityName, UnknownCapability])
def test_case_has_no_meaning_but_is_kept(kind: type[bytes]) -> None:
    found = kind(b"\\sEEn")
    assert same(found, kind(b"\\Seen"))
    assert same(found, b"\\SEEN")
    assert not same(found, kind(b"Seen"))
    assert not same(found, "\\Seen")
    assert hash(found) == hash(kind(b"\\SEEN"))
    assert bytes(found) == b"\\sEEn"
    assert len({kind(b"a"), kind(b"A")}) == 1


def test_only_ascii_letters_have_a_case() -> None:
    assert Flag(b"\xe4") != Flag(b"\xc4")


def test_keywords_begin_with_no_backslash() -> None:
    assert Flag(b"$MDNSent").is_keyword
    assert not Flag(b"\\Seen").is_keyword
    assert Flag(b"Recent").is_keyword
    assert not Flag(b"\\*").is_keyword


# Base64


@given(st.binary())
def test_base64_there_and_back(data: bytes) -> None:
    assert Base64.encode(data).data == data


def test_an_equals_sign_is_an_empty_initial_response() -> None:
    # RFC 4959 section 3
    assert Base64(b"=").data == b""
    assert Base64(b"").data == b""
    assert Base64(b"AGZyZWQAc2VjcmV0").data == b"\0fred\0secret"


NO_BASE64 = [b"A", b"AB", b"ABC", b"AB=", b"A===", b"QUJD\r\n", b"QU JD", b"Q-_D", b"\xe4BCD", b"=="]


@pytest.mark.parametrize("octets", NO_BASE64)
def test_what_is_no_base64(octets: bytes) -> None:
    with pytest.raises(ValueError, match="not base64"):
        _ = Base64(octets).data


@pytest.mark.parametrize("form", [int, bytes, Flag])
def test_only_forms_of_strings_are_forms(form: Any) -> None:
    with pytest.raises(TypeError, match="not a form of a string"):
        Mailbox(b"x", form)


def test_a_mailbox_keeps_its_form_in_any_place_of_a_string() -> None:
    login = nodes.Command(b"a", nodes.Login(Mailbox(b"fred", Quoted), Mailbox(b"x", Literal)))
    assert serialize(login) == b'a LOGIN "fred" {1}\r\nx\r\n' == reference.serialize_message(login)

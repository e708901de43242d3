"""Other readers of IMAP accept what we accept, except for the disagreements listed in fuzz/differential.py."""

from __future__ import annotations

import pytest

from corpus import inputs
from differential import ABNF, DISAGREEMENTS, IMAP_CODEC, LONGEST_FOR_ABNF, Disagreement, Peer, explanation
from imapgrammar.fuzzing.labelled import derivation_for
from imapgrammar.fuzzing.spelling import seeded
from imapgrammar.side import Side

PEERS = [IMAP_CODEC, ABNF]
RULES = {"command": "client_message", "response": "server_message"}
SIDES = {"command": Side.CLIENT, "response": Side.SERVER}
DERIVED = 500

EXAMPLES: dict[str, list[bytes]] = {
    "command": [
        b"a SEARCH RETURN (MIN) ALL\r\n",
        b"a SEARCH RETURN (MIN 5) ALL\r\n",
        b"a SEARCH ON 32-Jan-2020\r\n",
        b"a SEARCH RECENT\r\n",
        b"a SEARCH LARGER 4294967296\r\n",
        b"a STATUS INBOX (HIGHESTMODSEQ)\r\n",
        b"a STATUS INBOX (DELETED)\r\n",
        b"a STATUS INBOX (SIZE)\r\n",
        b"a FETCH 1 ()\r\n",
        b"a FETCH $ UID\r\n",
        b"a FETCH 3 BINARY[2]\r\n",
        b"a FETCH 1 RFC822\r\n",
        b"a COPY 01 x\r\n",
        b"a COPY 4294967296 x\r\n",
        b"a STORE 1 +FLAGS \\Recent\r\n",
        b'a LIST (SUBSCRIBED) "" "*"\r\n',
        b"a APPEND x ~{1+}\r\na\r\n",
        b"a APPEND x {9}\r\na\r\n",
        b"a AUTHENTICATE X AA1191==\r\n",
        b"a IDLE\r\nDONE\r\n",
        b"a NOOP\n",
        b'a CREATE "\xc3\xa9"\r\n',
    ],
    "response": [
        b"* OK \r\n",
        b"* OK x\n",
        b"* OK [ALERT x] y\r\n",
        b"* SEARCH 01\r\n",
        b"* OK [ALERT]\r\n",
        b"* 1 FETCH (RFC822.SIZE 4294967296)\r\n",
        b"* STATUS x (MESSAGES 1) \r\n",
        b"* STATUS x (RECENT 0)\r\n",
        b"* 4294967296 EXISTS\r\n",
        b"* STATUS x (DELETED-STORAGE 9223372036854775808)\r\n",
        b"* NO [BADCHARSET ({1}\r\nx)] y\r\n",
        b"* FLAGS (\\Recent)\r\n",
        b"* LSUB () NIL x\r\n",
        b"* LIST (\\Noselect \\NonExistent) NIL x\r\n",
        b"* LIST (\\Marked \\Marked) NIL x\r\n",
        b'* 1 FETCH (BODY ("TEXT" "PLAIN" NIL NIL NIL "7BIT" 100))\r\n',
        b"* NO [NEWNAME x {1}\r\ny] z\r\n",
        b'* STATUS "\xc3\xa9" (MESSAGES 1)\r\n',
        b"* FLAGS (\\Seen)\r\n",
        b'* 1 FETCH (INTERNALDATE "31-Feb-1994 00:00:00 +0000")\r\n',
        b"* ESEARCH ALL 0\r\n",
        b'* ID ("a" NIL "A" NIL)\r\n',
        b"* 12 FETCH (BODY[] {4}\r\nabc)\r\n",
        b'a OK "\xc3\xa9" created.\r\n',
    ],
}
"""Messages to compare besides the corpus."""


def messages(side: str) -> list[bytes]:
    return [*inputs(side).values(), *EXAMPLES[side]]


def explained(peer: Peer, side: str, octets: bytes) -> Disagreement | None:
    if peer is ABNF and len(octets) > LONGEST_FOR_ABNF:
        return None
    found = explanation(peer, side, octets)
    assert not isinstance(found, str), found
    return found


@pytest.mark.parametrize("side", RULES)
@pytest.mark.parametrize("peer", PEERS, ids=lambda peer: peer.name)
def test_each_disagreement_is_listed_and_each_that_is_listed_is_one(peer: Peer, side: str) -> None:
    found = {explained(peer, side, octets) for octets in messages(side)}
    assert {entry.reason for entry in DISAGREEMENTS[peer.name, side] if entry not in found} == set()


@pytest.mark.parametrize("side", RULES)
@pytest.mark.parametrize("peer", PEERS, ids=lambda peer: peer.name)
def test_each_disagreement_on_derived_messages_is_listed(peer: Peer, side: str) -> None:
    derivation, below = derivation_for(SIDES[side]), seeded(51)
    for _ in range(DERIVED):
        explained(peer, side, derivation.derive(RULES[side], below).octets)


def test_most_messages_are_agreed_on() -> None:
    assert sum(explained(IMAP_CODEC, side, octets) is None for side in RULES for octets in messages(side)) > 300

"""The workloads: IMAP messages made up from a seed, the same in every run."""

from __future__ import annotations

import base64
import random
from typing import NamedTuple

from imapgrammar.nodes import FetchData, Flags, ModSeq, UidData
from imapgrammar.strings import Flag

SEED = 7162
SYSTEM_FLAGS = [Flag(b"\\" + name) for name in (b"Seen", b"Answered", b"Flagged", b"Deleted", b"Draft", b"Recent")]
KEYWORDS = [Flag(name) for name in (b"$Forwarded", b"$MDNSent", b"$Junk", b"$NotJunk", b"work", b"todo", b"$label1")]

COMMANDS = (
    "UID FETCH {set} (FLAGS) (CHANGEDSINCE {modseq} VANISHED)",
    "SELECT {word} (QRESYNC ({number} {modseq} 41,43:211,214:541))",
    "UID STORE {set} (UNCHANGEDSINCE {modseq}) +FLAGS.SILENT (\\Deleted)",
    "UID SEARCH RETURN (MIN COUNT) UNSEEN MODSEQ {modseq}",
    'STATUS "{name}" (MESSAGES UNSEEN HIGHESTMODSEQ)',
    'SEARCH OR (NOT FROM "{name}" OR SEEN LARGER {number}) (SINCE 1-Feb-1994 UNDELETED) SUBJECT {word}',
    "UID SEARCH {set} UNSEEN NOT (DELETED TEXT {word})",
    "UID FETCH {set} (UID FLAGS ENVELOPE RFC822.SIZE)",
    "FETCH {set} (BODY.PEEK[HEADER.FIELDS (DATE FROM TO)]<0.2048> UID)",
    "UID STORE {set} +FLAGS.SILENT (\\Seen ${word})",
    'SELECT "{name}"',
    'APPEND {word} (\\Seen) "17-Jul-1996 02:44:25 -0700" {literal}',
    'LIST "" "{word}/%"',
    'STATUS "{name}" (MESSAGES UIDNEXT UNSEEN)',
    'LOGIN {word} "{name}"',
    'ID ("name" "{name}" "version" "{number}")',
    "UID COPY {set} {word}",
    "NOOP",
)
"""The kinds of command in workload 4; CONDSTORE and QRESYNC are in the first five."""


class Change(NamedTuple):
    """The content of one FETCH line of workload 1."""

    number: int
    uid: int
    flags: tuple[Flag, ...]
    modseq: int

    def octets(self, modseq: bool) -> bytes:
        """The line, with the mod-sequence or without."""
        tail = b" MODSEQ (%d)" % self.modseq if modseq else b""
        return b"* %d FETCH (UID %d FLAGS (%b)%b)\r\n" % (self.number, self.uid, b" ".join(self.flags), tail)

    def node(self, modseq: bool) -> FetchData:
        """The node that the line must give."""
        items = (UidData(self.uid), Flags(self.flags))
        return FetchData(self.number, (*items, ModSeq(self.modseq)) if modseq else items)


def changes(count: int) -> list[Change]:
    """Responses to ``UID FETCH 1:* (FLAGS) (CHANGEDSINCE n)``: up to five flags, mod-sequences of 20 to 60 bits."""
    rng, uid, made = random.Random(SEED), 0, []
    for number in range(1, count + 1):
        uid += rng.randint(1, 5)
        flags = rng.sample(SYSTEM_FLAGS, rng.randint(0, 3)) + rng.sample(KEYWORDS, rng.choice((0, 0, 1, 2)))
        made.append(Change(number, uid, tuple(flags), rng.randrange(1, 2 ** rng.randint(20, 60))))
    return made


def ranges(count: int) -> bytes:
    """A set of ``count`` ascending ranges of numbers with seven digits; one in four is a single number."""
    rng, last, made = random.Random(SEED), 10**6, []
    for _ in range(count):
        first = last + rng.randint(2, 40)
        last = first + rng.choice((0, 1, rng.randint(2, 9), rng.randint(10, 90)))
        made.append(b"%d" % first if first == last else b"%d:%d" % (first, last))
    return b",".join(made)


def search(count: int, tail: bytes = b"") -> bytes:
    """A SEARCH response of ``count`` ascending numbers with seven digits."""
    rng = random.Random(SEED)
    return b"* SEARCH%b%b\r\n" % (b"".join(b" %d" % (10**6 + 5 * n + rng.randrange(5)) for n in range(count)), tail)


def listings(count: int) -> list[bytes]:
    """FETCH responses with ENVELOPE and BODYSTRUCTURE, some 700 octets each; one subject in eight is a literal."""
    rng = random.Random(SEED)
    line = "* {} FETCH (UID {} ENVELOPE {} BODYSTRUCTURE {})\r\n"
    return [line.format(number, number * 3, _envelope(rng), _body(rng)).encode() for number in range(1, count + 1)]


def commands(count: int) -> list[tuple[str, bytes]]:
    """Commands, each with its kind; all kinds are equally frequent."""
    rng, made = random.Random(SEED), []
    for number in range(count):
        kind = COMMANDS[number % len(COMMANDS)]
        uid = rng.randint(1, 10**6)
        octets = kind.format(
            set=rng.choice(("1:*", f"{uid}", f"{uid}:{uid + 50}", f"{uid}:{uid + 9},{uid + 99}")),
            number=uid,
            modseq=rng.getrandbits(50) + 1,
            word=_word(rng),
            name=f"{_word(rng)} {_word(rng)}",
            literal=_literal(f"From: {_word(rng)}\r\n\r\n{'x' * rng.randint(100, 500)}\r\n"),
        )
        made.append((kind, f"a{number} {octets}\r\n".encode()))
    return made


def literals(count: int, size: int) -> list[bytes]:
    """FETCH responses that each bring a message of ``size`` octets."""
    text = base64.encodebytes(random.Random(SEED).randbytes(2**16)).replace(b"\n", b"\r\n")
    text = (text * (size // len(text) + 1))[:size]
    line = b"* %d FETCH (UID %d BODY[] {%d}\r\n%b)\r\n"
    return [line % (number, number * 3, size, text) for number in range(1, count + 1)]


def _envelope(rng: random.Random) -> str:
    subject = " ".join(_word(rng) for _ in range(rng.randint(2, 8)))
    subject = _literal("ü " + subject) if rng.randrange(8) == 0 else f'"{subject}"'
    date = f'"Wed, 17 Jul 1996 {rng.randrange(24):02}:23:25 -0700"'
    sender, to = f"({_address(rng)})", f"({''.join(_address(rng) for _ in range(rng.randint(1, 3)))})"
    cc, reply = rng.choice(("NIL", f"({_address(rng)})")), rng.choice(("NIL", f'"<{_word(rng)}@{_word(rng)}.test>"'))
    return f'({date} {subject} {sender} {sender} {sender} {to} {cc} NIL {reply} "<{rng.getrandbits(40)}@example.org>")'


def _address(rng: random.Random) -> str:
    name = rng.choice(("NIL", f'"{_word(rng)} {_word(rng)}"', f'"{_word(rng)}"'))
    return f'({name} NIL "{_word(rng)}" "{_word(rng)}.example.org")'


def _body(rng: random.Random) -> str:
    text = '("TEXT" "{}" ("CHARSET" "UTF-8") NIL NIL "QUOTED-PRINTABLE" {} {} NIL NIL NIL NIL)'
    plain, html = (text.format(kind, rng.randrange(10**5), rng.randrange(10**3)) for kind in ("PLAIN", "HTML"))
    both = f'({plain}{html} "ALTERNATIVE" ("BOUNDARY" "b_{_word(rng)}") NIL NIL NIL)'
    name, size = _word(rng), rng.randrange(10**7)
    shown = f'("ATTACHMENT" ("FILENAME" "{name}.pdf" "SIZE" "{size}"))'
    attached = f'("APPLICATION" "PDF" ("NAME" "{name}.pdf") NIL NIL "BASE64" {size} NIL {shown} NIL NIL)'
    mixed = f'({both}{attached} "MIXED" ("BOUNDARY" "b_{_word(rng)}") NIL "en" NIL)'
    return rng.choice((plain, both, mixed))


def _word(rng: random.Random) -> str:
    return "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=rng.randint(3, 9)))


def _literal(text: str) -> str:
    return f"{{{len(text.encode())}}}\r\n{text}"

"""The capabilities that messages need."""

from __future__ import annotations

import pytest

from imapgrammar import parse_command, parse_response, required_capabilities
from imapgrammar.capabilities import missing_capabilities
from imapgrammar.strings import CapabilityName

LITERALS = "IMAP4rev2|LITERAL+|LITERAL-"
SEARCH_RETURN = "CONTEXT=SEARCH|ESEARCH|IMAP4rev2"


@pytest.mark.parametrize(
    ("octets", "needed"),
    [
        (b"a NOOP", []),
        (b"a FETCH 1 FLAGS", []),
        (b"a FETCH $ FLAGS", ["IMAP4rev2|SEARCHRES"]),
        (b"a SELECT x (CONDSTORE)", ["CONDSTORE|QRESYNC"]),
        (b"a SELECT x (QRESYNC (1 2))", ["QRESYNC"]),
        (b"a STATUS x (MESSAGES)", []),
        (b"a STATUS x (highestmodseq)", ["CONDSTORE|QRESYNC"]),
        (b"a UID FETCH 1 (FLAGS) (CHANGEDSINCE 5)", ["CONDSTORE|QRESYNC"]),
        (b"a UID FETCH 1 (FLAGS) (CHANGEDSINCE 5 VANISHED)", ["QRESYNC"]),
        (b"a UID FETCH 1 (FLAGS) (PARTIAL 1:5)", ["PARTIAL"]),
        (b"a SEARCH RETURN (PARTIAL 1:5) ALL", [SEARCH_RETURN, "CONTEXT=SEARCH|PARTIAL"]),
        (b"a SEARCH RETURN (PARTIAL -1:-5) ALL", [SEARCH_RETURN, "PARTIAL"]),
        (b"a COPY $ x", ["IMAP4rev2|SEARCHRES"]),
        (b'a LIST "" %', []),
        (b'a LIST () "" %', ["IMAP4rev2|LIST-EXTENDED"]),
        (
            b'a LIST "" % RETURN (STATUS (SIZE))',
            ["IMAP4rev2|LIST-EXTENDED", "IMAP4rev2|LIST-STATUS", "IMAP4rev2|STATUS=SIZE"],
        ),
        (rb'* LIST (\Noselect) "/" x', []),
        (rb'* LIST (\NoAccess) "/" x', ["NOTIFY"]),
        (b'* LIST () "/" x (OLDNAME (y))', ["IMAP4rev2|NOTIFY"]),
        (rb'* LIST (\NonExistent \Sent \Important) "/" x', ["IMAP4rev2|LIST-EXTENDED|NOTIFY"]),
        (b'* LIST () "/" x (CHILDINFO ("SUBSCRIBED"))', ["IMAP4rev2|LIST-EXTENDED"]),
        (b"a MYRIGHTS x", ["ACL"]),
        (b"a STATUS x (DELETED-STORAGE)", ["QUOTA=RES-STORAGE"]),
        (b"a SETQUOTA x (STORAGE 5)", ["QUOTA|QUOTASET"]),
        (b"* NO [REFERRAL imap://h/] x", ["LOGIN-REFERRALS|MAILBOX-REFERRALS"]),
        (b"a SEARCH OR NOT MODSEQ 5 ALL", ["CONDSTORE|QRESYNC"]),
        (b"a SEARCH RETURN () ALL", [SEARCH_RETURN]),
        (b"a SEARCH RETURN (COUNT) ALL", ["ESEARCH|IMAP4rev2"]),
        (b"a UID SEARCH RETURN (SAVE) ALL", [SEARCH_RETURN, "IMAP4rev2|SEARCHRES"]),
        (b"a ESEARCH RETURN (COUNT) ALL", ["MULTISEARCH"]),
        (b"a SORT RETURN (COUNT) (DATE) UTF-8 ALL", ["ESORT", "SORT"]),
        (b"a SORT RETURN (UPDATE) (DATE) UTF-8 ALL", ["CONTEXT=SORT", "SORT"]),
        (b"a UID SORT RETURN (PARTIAL 1:5) (DATE) UTF-8 ALL", ["CONTEXT=SORT|ESORT", "CONTEXT=SORT|PARTIAL", "SORT"]),
        (b'* ESEARCH (TAG "a") COUNT 5', ["ESEARCH|ESORT|IMAP4rev2|MULTISEARCH"]),
        (b"a SEARCH RETURN (UPDATE) ALL", ["CONTEXT=SEARCH"]),
        (b"a SEARCH RETURN (UPDATE (UID)) ALL", ["CONTEXT=SEARCH", "NOTIFY"]),
        (b"a ESEARCH IN (personal subtree x) ALL", ["MULTISEARCH"]),
        (b"a NOTIFY SET (personal NONE)", ["NOTIFY"]),
        (b'* ESEARCH (TAG "a" MAILBOX b UIDVALIDITY 1) UID ALL 5', ["MULTISEARCH"]),
        (b"a SORT (DATE) UTF-8 ALL", ["SORT"]),
        (b"a SORT (ANNOTATION /a value.priv) UTF-8 ALL", ["ANNOTATE-EXPERIMENT-1", "SORT"]),
        (b"a SELECT x (ANNOTATE)", ["ANNOTATE-EXPERIMENT-1"]),
        (b"a STORE 1 ANNOTATION (/a (b.priv NIL))", ["ANNOTATE-EXPERIMENT-1"]),
        (b"a FETCH 1 ANNOTATION (/a b)", ["ANNOTATE-EXPERIMENT-1"]),
        (b'* 1 FETCH (ANNOTATION (/a (b "x")))', ["ANNOTATE-EXPERIMENT-1"]),
        (b"* OK [ANNOTATIONS 5] x", ["ANNOTATE-EXPERIMENT-1"]),
        (b'a SETMETADATA x (/a "x")', ["METADATA|METADATA-SERVER"]),
        (b"a THREAD REFERENCES UTF-8 ALL", ["THREAD=REFERENCES"]),
        (b"a THREAD REFS UTF-8 ALL", ["THREAD="]),
        (b"a LOGIN {4097+}\r\n%b x" % (b"y" * 4097), ["LITERAL+"]),
        (b"a UID MOVE 1 x", ["IMAP4rev2|MOVE"]),
        (b"a UID EXPUNGE 1", ["IMAP4rev2|UIDPLUS"]),
        (b"a AUTHENTICATE PLAIN", []),
        (b"a AUTHENTICATE PLAIN AAAA", ["IMAP4rev2|SASL-IR"]),
        (b"a LOGIN {1}\r\nx y", []),
        (b"a LOGIN {1+}\r\nx y", [LITERALS]),
        (b"a IDLE", ["IDLE|IMAP4rev2"]),
        (b"DONE", ["IDLE|IMAP4rev2"]),
        (b"a XFOO {1+}\r\nx", []),
        (b"* CAPABILITY QRESYNC", []),
        (b"* OK [CLOSED] x", ["IMAP4rev2|QRESYNC"]),
        (b"* VANISHED 1", ["QRESYNC|UIDONLY"]),
        (b"* 1 UIDFETCH (FLAGS ())", ["UIDONLY"]),
        (b'* OK [INPROGRESS ("a" 5 NIL)] x', ["INPROGRESS"]),
        (b"a GETJMAPACCESS", ["JMAPACCESS"]),
        (b'* JMAPACCESS "x"', ["JMAPACCESS"]),
        (b"* 1 FETCH (MODSEQ (5))", ["CONDSTORE|QRESYNC"]),
        (b"* ESEARCH COUNT 5 MODSEQ 7", ["CONDSTORE|QRESYNC", "ESEARCH|ESORT|IMAP4rev2|MULTISEARCH"]),
        (b"a APPEND x {1}\r\na", []),
        (b"a APPEND x {1}\r\na {1}\r\nb", ["MULTIAPPEND"]),
        (b"a APPEND x ~{1}\r\na", ["BINARY"]),
        (b"a APPEND x ~{1+}\r\na", ["BINARY", LITERALS]),
        (b"a APPEND x CATENATE (URL a)", ["CATENATE"]),
        (b"a UID REPLACE 5 x CATENATE (URL a)", ["CATENATE", "REPLACE"]),
        (b"a FETCH 1 BINARY[1]", ["BINARY|IMAP4rev2"]),
        (b'a CONVERSIONS "*" a/b', ["CONVERT"]),
        (b"a UID CONVERT 1 (NIL) UID", ["CONVERT"]),
        (b'* 1 CONVERTED (TAG "a") (UID 1)', ["CONVERT"]),
        (b"* NO [MAXCONVERTPARTS 1] x", ["CONVERT"]),
        (b"* 1 FETCH (BINARY[1] ~{1}\r\na)", ["BINARY|IMAP4rev2"]),
        (b"a STATUS x (APPENDLIMIT)", ["APPENDLIMIT|APPENDLIMIT="]),
        (b"a COMPRESS DEFLATE", ["COMPRESS=DEFLATE"]),
        (b"a UNAUTHENTICATE", ["UNAUTHENTICATE"]),
        (b"a URLFETCH a", ["URLAUTH"]),
        (b"a URLFETCH (a BODY)", ["URLAUTH", "URLAUTH=BINARY|URLFETCH=BINARY"]),
        (b"* URLFETCH a NIL", ["URLAUTH"]),
        (b"* URLFETCH a (BINARY NIL)", ["URLAUTH", "URLAUTH=BINARY|URLFETCH=BINARY"]),
        (b"* NO [TOOBIG] x", ["APPENDLIMIT|APPENDLIMIT=|CATENATE"]),
        (b"a SEARCH UIDAFTER 5", ["MESSAGELIMIT="]),
        (b"a UIDBATCHES 500 1:2", ["UIDBATCHES"]),
        (b'* UIDBATCHES (TAG "a") 9:1', ["UIDBATCHES"]),
        (b"* NO [TOOFEW] x", ["UIDBATCHES"]),
        (b"a SELECT x (OBJECTID)", ["OBJECTID+"]),
        (b"a FETCH 1 OBJECTID", ["OBJECTID+"]),
        (b"* 1 FETCH (OBJECTID (EMAILID M1))", ["OBJECTID+"]),
        (b"a STATUS x (OBJECTID)", ["OBJECTID+"]),
        (b"* STATUS x (OBJECTID (MAILBOXID F1))", ["OBJECTID+"]),
        (b"* OK [OBJECTID ()] x", ["OBJECTID+"]),
        (b"a SEARCH EMAILID M1", ["OBJECTID|OBJECTID+"]),
        (b"a FETCH 1 EMAILID", ["OBJECTID"]),
        (b"* NO [NEWNAME a b] x", ["IMAP4rev1"]),
        (b"a STORE 1 +FLAGS $Submitted", []),
        (rb'* LIST (\Snoozed) "/" x', []),
        (b"a FETCH 1 (X-GUID)", []),
        (b"a STATUS x (X-FOO)", []),
        (b"a SORT (MODSEQ) UTF-8 ALL", ["SORT"]),
        (b"a LANGUAGE de", ["LANGUAGE"]),
        (b"* OK \xc3\xbc", []),
        (b"a COMPARATOR", ["I18NLEVEL=2"]),
        (b"a SEARCH X-GM-RAW a", ["X-GM-EXT-1"]),
        (b"a STORE 1 +X-GM-LABELS (a)", ["X-GM-EXT-1"]),
        (b"* 1 FETCH (X-GM-LABELS (a))", ["X-GM-EXT-1"]),
        (b"+ x", []),
        (b"+ ", []),
        # What only one of the two base protocols has
        (b"a FETCH 1 RFC822", ["IMAP4rev1"]),
        (b"a FETCH 1 (RFC822.HEADER RFC822.TEXT UID)", ["IMAP4rev1"]),
        (b"a FETCH 1 RFC822.SIZE", []),
        (b"* 1 FETCH (RFC822 NIL)", ["IMAP4rev1"]),
        (b"* 1 FETCH (RFC822.SIZE 5)", []),
        (rb"* 1 FETCH (FLAGS (\Recent \Seen))", ["IMAP4rev1"]),
        (rb"* 1 FETCH (FLAGS (\Seen))", []),
        (b"a STATUS x (RECENT)", ["IMAP4rev1"]),
        (b"* STATUS x (RECENT 0)", ["IMAP4rev1"]),
        (b"a SEARCH NEW", ["IMAP4rev1"]),
        (b"a SEARCH NOT OLD", ["IMAP4rev1"]),
        (b"a SEARCH RECENT", ["IMAP4rev1"]),
        (b"a SEARCH UNSEEN", []),
        (b"* SEARCH 1", ["IMAP4rev1"]),
        (b"* 1 RECENT", ["IMAP4rev1"]),
        (b"* 1 EXISTS", []),
        (b'a LSUB "" %', ["IMAP4rev1"]),
        (b'* LSUB () "/" x', ["IMAP4rev1"]),
        (b"a CHECK", ["IMAP4rev1"]),
        (b"* OK [UNSEEN 1] x", ["IMAP4rev1"]),
        (b"* OK [UIDNEXT 1] x", []),
        (b"* OK ", ["IMAP4rev2"]),
        (b"* OK [ALERT] ", ["IMAP4rev2"]),
        (b"* NO [HASCHILDREN] x", ["IMAP4rev2"]),
        (b"* ESEARCH (TAG a)", ["IMAP4rev2"]),
        (b'* 1 FETCH (BODY ("message" "global" NIL NIL NIL "7BIT" 1))', []),
        (
            b'* 1 FETCH (BODY ("message" "global" NIL NIL NIL "7BIT" 1 (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL)'
            b' ("a" "b" NIL NIL NIL "7BIT" 1) 1))',
            ["IMAP4rev2|UTF8=ACCEPT|UTF8=ONLY"],
        ),
        (b'a SELECT *"x"', ["UTF8=ALL|UTF8=APPEND|UTF8=USER"]),
        (b"a SELECT x (UTF8)", ["UTF8=ALL|UTF8=APPEND|UTF8=USER"]),
        (rb'* LIST (\NoUTF8) "/" x', ["UTF8=ALL|UTF8=APPEND|UTF8=USER"]),
        (b"a APPEND x UTF8 (~{1}\r\na)", ["UTF8=ACCEPT|UTF8=APPEND|UTF8=ONLY"]),
        (b'a LIST "" (a)', ["IMAP4rev2|LIST-EXTENDED"]),
        (b'a LIST "" (a b)', ["LIST-EXTENDED"]),
        (b"a STORE 1 +FLAGS $Junk", []),
    ],
)
def test_required(octets: bytes, needed: list[str]) -> None:
    read = parse_response if octets[:1] in b"*+" else parse_command
    found = required_capabilities(read(octets + b"\r\n"))
    assert sorted("|".join(sorted(name.decode() for name in each)) for each in found) == needed


def test_one_of_several_is_enough_and_case_does_not_matter() -> None:
    message = parse_command(b"a SELECT x (CONDSTORE)\r\n")
    assert missing_capabilities(message, {CapabilityName(b"qresync")}) == frozenset()
    assert missing_capabilities(message, {CapabilityName(b"IDLE")}) == required_capabilities(message)


def test_a_value_may_be_any() -> None:
    message = parse_command(b"a STATUS x (APPENDLIMIT)\r\n")
    for offered in (b"APPENDLIMIT", b"appendlimit=5"):
        assert missing_capabilities(message, {CapabilityName(offered)}) == frozenset()
    for offered in (b"APPENDLIMITS=5", b"X=APPENDLIMIT="):
        assert missing_capabilities(message, {CapabilityName(offered)})


@pytest.mark.parametrize(
    ("offered", "missing"),
    [
        ([], []),
        (["CONDSTORE"], []),
        (["IMAP4rev1"], []),
        (["imap4rev1", "IMAP4rev2"], []),
        (["IMAP4rev2"], ["IMAP4rev1"]),
    ],
)
def test_imap4rev1_goes_without_saying_but_for_imap4rev2(offered: list[str], missing: list[str]) -> None:
    message = parse_command(b"a FETCH 1 RFC822\r\n")
    found = missing_capabilities(message, {CapabilityName(name.encode()) for name in offered})
    assert found == {frozenset({CapabilityName(name.encode())}) for name in missing}
    assert not missing_capabilities(parse_command(b"a FETCH 1 FLAGS\r\n"), {CapabilityName(b"IMAP4rev2")})

"""Law 6: the places where our grammar is wider than the ABNF, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Wider:
    """Our grammar accepts it, the ABNF does not derive it; with ``abnf`` added it would."""

    rule: str
    example: bytes
    abnf: str
    reason: str
    source: str


UNKNOWN = """
unknown-name = 1*(atom / "[" / "]" / "<" / "*" / "%")
unknown-arguments = SP 1*(%x01-09 / %x0B-0C / %x0E-FF / literal / literal8)
"""
"""ABNF that the entries for unknown messages share."""


WIDER: tuple[Wider, ...] = (
    Wider(
        "command",
        b"t FROB \xff {1}\r\nx\r\n",
        UNKNOWN + "command =/ tag SP unknown-command CRLF\nunknown-command = unknown-name [unknown-arguments]",
        "a server sees commands it does not know; x-command is only some of them",
        "RFC 3501 section 6.5.1",
    ),
    Wider(
        "response-data",
        b"* FROB x\r\n",
        UNKNOWN + 'response-data =/ "*" SP unknown-response CRLF\nunknown-response = unknown-name [unknown-arguments]',
        "a client takes any response",
        "RFC 3501 section 2.2.2",
    ),
    Wider(
        "message-data",
        b"1 FROB x",
        UNKNOWN + "message-data =/ number SP unknown-data\nunknown-data = unknown-name [unknown-arguments]",
        "a client takes any response",
        "RFC 3501 section 2.2.2",
    ),
    Wider(
        "msg-att-static",
        b"BINARY[1]<0> NIL",
        'msg-att-static =/ "BINARY" section-binary "<" number ">" SP (nstring / literal8)',
        "a part of a part tells where it begins, and servers send it so",
        "RFC 3516 section 4.3",
    ),
    Wider(
        "msg-att",
        b"(X-FROB (1 ~{1}\r\n\0 NIL))",
        UNKNOWN
        + """
msg-att-static =/ unknown-item
unknown-item = unknown-name SP unknown-value
unknown-value = 1*(%x21 / %x23-27 / %x2A-7A / %x7C-7E) / string / literal8 /
                "(" [unknown-value *(SP unknown-value)] ")"
""",
        "a client takes data items of extensions",
        "RFC 3501 section 2.2.2",
    ),
    Wider(
        "status-att-val",
        b"FROB (a b)",
        """
status-att-val =/ unknown-status
unknown-status = unknown-status-name SP (tagged-ext-val / nil)
unknown-status-name = tagged-ext-label
""",
        "extensions of STATUS data use the general syntax, or NIL",
        "RFC 4466 section 3, comment of status-att-val; RFC 7889 section 5",
    ),
    Wider(
        "fetch-att",
        b"X-FROB",
        """
fetch-att =/ unknown-fetch-att
unknown-fetch-att = tagged-ext-label
""",
        "a server sees data items that it does not know, named as RFC 4466 has extensions name things",
        "RFC 4466 section 3, tagged-ext-label",
    ),
    Wider(
        "status-att",
        b"X-FROB",
        """
status-att =/ unknown-status-att
unknown-status-att = tagged-ext-label
""",
        "a server sees items that it does not know, named as its answer would have them",
        "RFC 4466 section 3, comment of status-att-val",
    ),
    Wider(
        "sort-key",
        b"X-FROB",
        """
sort-key =/ unknown-sort-key
unknown-sort-key = tagged-ext-label
""",
        "a server sees sort keys that it does not know, named as RFC 4466 has extensions name things",
        "RFC 4466 section 3, tagged-ext-label",
    ),
    Wider(
        "badurl-response-code",
        b"BADURL a\\b",
        "url-resp-text =/ 1*(%x01-09 / %x0B-0C / %x0E-5C / %x5E-7F)",
        "any TEXT-CHAR but the bracket that ends the code; the octets given exclude the backslash instead",
        "RFC 4469 section 5, comment of url-resp-text",
    ),
    Wider(
        "search-key",
        b"UIDAFTER 5",
        'search-key =/ ("UIDAFTER" / "UIDBEFORE") SP uniqueid',
        "the formal syntax forgets them",
        "RFC 9738 section 3.2",
    ),
    Wider(
        "capability-data",
        b"CAPABILITY IMAP4rev2",
        'capability-data =/ "CAPABILITY" 1*(SP capability)',
        "a server need not be an IMAP4rev1 server",
        "RFC 9051 section 9",
    ),
    Wider(
        "resp-cond-state",
        b"OK ",
        """
resp-cond-auth =/ ("OK" / "PREAUTH") SP
resp-cond-bye =/ "BYE" SP
resp-cond-state =/ ("OK" / "NO" / "BAD") SP
""",
        "in IMAP4rev2 there need be no text",
        "RFC 9051 section 9, resp-text",
    ),
    Wider(
        "tag-string",
        b"A282",
        "tag-string =/ 1*ASTRING-CHAR",
        "in IMAP4rev2 the tag is an astring",
        "RFC 9051 section 9",
    ),
    Wider(
        "sort-data",
        b"SORT 2 84 882",
        'sort-data =/ "SORT" 1*(SP nz-number)',
        "RFC 7162 extends the response by a mod-sequence; its ABNF loses the form without one",
        "RFC 5256 section 5; RFC 7162 section 7, comment of sort-data",
    ),
    Wider(
        "command-auth",
        b"IDLE",
        'command-auth =/ "IDLE"',
        "DONE is a message of its own",
        "RFC 2177 section 3",
    ),
    Wider(
        "uid",
        b"UID SORT (DATE) UTF-8 ALL",
        """
uid =/ "UID" SP ("SORT" [search-return-opts] SP sort-criteria / "THREAD" SP thread-alg) SP search-criteria
""",
        "all commands on UIDs stand in one rule; RFC 5256 and RFC 5267 have these in their own",
        "RFC 5256 section 5, RFC 5267 section 5",
    ),
    Wider(
        "text",
        b"\x01\xc3\xbc",
        "text =/ 1*(text-char / utf8-2 / utf8-3 / utf8-4)",
        "one message does not tell whether the language has been changed: text is of either kind",
        "RFC 5255 section 3.5, comment of resp-text",
    ),
    Wider(
        "event-name",
        b"X-FOO",
        "event-name =/ atom",
        "BADEVENT names all events of the server, those of extensions among them",
        "RFC 5465 section 3.1",
    ),
    Wider(
        "oldname-extended-item",
        b'"OLDNAME" (foo)',
        'oldname-extended-item =/ DQUOTE "OLDNAME" DQUOTE SP "(" mailbox ")"',
        "the tag may stand in quotes",
        "RFC 5465 section 8, comment of oldname-extended-item",
    ),
    Wider(
        "msg-att-semistat",
        b'BODY[HEADER] "x"',
        """
msg-att-semistat =/ ("BODY[" [section-part "."] "HEADER]" / "BODY[" section-part ".MIME]")
                    SP (nstring / converterror-phrase)
""",
        "headers can be asked for, and the examples show them in the response; its formal syntax forgets them",
        "RFC 5259 section 6",
    ),
    Wider(
        "missing-params",
        b'MISSINGPARAMETERS "a/b" "c/d" (e)',
        """
missing-params =/ "MISSINGPARAMETERS" 1*(SP quoted-from-mime-type SP
                  quoted-to-mime-type SP "(" transcoding-param-names ")")
""",
        "an SP before the names of parameters, as BADPARAMETERS has it, which the formal syntax lacks",
        "RFC 5259 section 9",
    ),
    Wider(
        "quota-list",
        b"()",
        'quota-list =/ "()"',
        "a quota root may have no resources",
        "RFC 9208 section 4.2.1, RFC 2087 section 6",
    ),
    Wider(
        "modifier-update",
        b"UPDATE (UID)",
        'modifier-update =/ "UPDATE" SP "(" fetch-att *(SP fetch-att) ")"',
        "an SP stands between name and value, as in the example and in the general syntax",
        "RFC 5465 section 7, RFC 4466 section 3 (search-return-opt)",
    ),
)

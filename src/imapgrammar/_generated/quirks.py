"""The quirks that quirk files describe.

Written by ``python -m imapgrammar.codegen`` from the quirk files. Do not edit.
"""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from imapgrammar.side import Side
from imapgrammar.syntax.quirks import FramingQuirk, KnownQuirk, Place

QUIRKS: tuple[KnownQuirk, ...] = (
    KnownQuirk('bad-attribute', 'An attribute of a mailbox in LIST is none, for example without a backslash. It is left out.', 'home.pl IdeaImapServer', b'* LIST (\\HasNoChildren Sent) "/" Sent\r\n', Side.SERVER),
    KnownQuirk('bad-delimiter', 'The hierarchy delimiter is a backslash without one before it, or stands without quotes. One of several octets is read as NIL.', 'Domino (Indy 329)', b'* LIST () "\\" "a\\b"\r\n', Side.SERVER),
    KnownQuirk('bad-flag', 'A flag has characters that no flag has, such as a bracket or a quote. It is left out.', 'Gmail (net-imap 241, rust-imap 106), Zoho, GreenMail (net-imap 228), Modoboa with UTF-8 keywords (modoboa 4207)', b'* FLAGS (\\Answered OIB-Seen-[Google Mail]/Alle \\Seen)\r\n', Side.SERVER),
    KnownQuirk('bad-number', 'The value of a STATUS item or of a quota is missing, or no number of the range that it must have. The item is left out.', 'mail.ru, which writes 9.3736e+06 (MailKit 1838, 1840); Cyrus 3.6, with a damaged MAILBOXID', b'* STATUS INBOX (MESSAGES 9.3736e+06 UNSEEN 1)\r\n', Side.SERVER),
    KnownQuirk('badly-quoted', 'A quoted string has a CR, or a backslash before another character than a quote or backslash, or at its end. Both are kept.', 'Domino (Indy 329)', b'* LIST () "/" "Archiv\\2020"\r\n', Side.SERVER),
    KnownQuirk('bare-disposition', 'A disposition is a string without parentheses, or has no parameters. It is read as a disposition without parameters.', 'Exchange (MailKit 919)', b'* 1 FETCH (BODYSTRUCTURE ("TEXT" "PLAIN" NIL NIL NIL "7BIT" 1 1 NIL "inline" NIL))\r\n', Side.SERVER),
    KnownQuirk('bare-lf', 'A line ends in LF without CR. It is read as a line that ends in CRLF.', 'reported without the name of the server; people who type commands into netcat (go-imap 220)', b'* 3 EXISTS\n', Side.SERVER),
    KnownQuirk('bare-list', 'The parameters of SELECT and EXAMINE, or the entries of GETMETADATA, stand without parentheses around them.', 'the examples of RFC 5464 section 4.4.1; clients that leave out the parentheses around QRESYNC and its values', b'a SELECT x QRESYNC (67890007 20050715194045000 41,43:211)\r\n', Side.CLIENT),
    KnownQuirk('bare-string', 'A string of an envelope, a body structure, ID or NAMESPACE stands without quotes. It is read as its octets.', 'reported without the name of the server', b'* 1 FETCH (ENVELOPE (NIL hello NIL NIL NIL NIL NIL NIL NIL <a@b>))\r\n', Side.SERVER),
    KnownQuirk('blank-after-literal', 'A CRLF stands between the octets of a literal and the rest of the response. It is skipped.', 'reported without the name of the server (cpython 88574, imapclient 162)', b'* 9 FETCH (UID 17 BODY[] {5}\r\nhello\r\n)\r\n', Side.SERVER),
    KnownQuirk('blank-line', 'Up to 16 lines that are empty, or only have spaces and NULs, stand before a response. They are skipped.', 'servers that send one after a response that ends with a literal (cpython 153317)', b'\r\n* 3 EXISTS\r\n', Side.SERVER),
    KnownQuirk('broken-line', 'A CRLF stands inside a quoted string or between parentheses, beside a space or parenthesis. It is skipped.', '35.com, in names of attachments (mailcore2 1473)', b'* 1 FETCH (UID 7 ENVELOPE (NIL "one\r\n two" NIL NIL NIL NIL NIL NIL NIL "<1@example.net>"))\r\n', Side.SERVER),
    KnownQuirk('eight-bit-quoted', 'A quoted string has octets above 127, although UTF-8 is not enabled. It is read as its octets.', 'Proton Bridge (defects 38), Dovecot and Cyrus in MIME parameters (swift-nio-imap 739), hoodiecrow', b'* LIST () "." "INBOX.Entw\xc3\xbcrfe"\r\n', Side.SERVER),
    KnownQuirk('empty-delimiter', 'The hierarchy delimiter is an empty string. It is read as NIL.', 'reported without the name of the server', b'* LIST (\\Noselect) "" INBOX\r\n', Side.SERVER),
    KnownQuirk('empty-list', 'An empty list or an empty string stands where a list or NIL must stand, or NIL where a list must. It is read as NIL or as an empty list.', 'mail.ru (vmime 213), others (swift-nio-imap 821, 823)', b'* 1 FETCH (BODY ("TEXT" "PLAIN" () NIL NIL "7BIT" 1 1))\r\n', Side.SERVER),
    KnownQuirk('extra-attribute', 'LIST has several of \\NonExistent, \\Noselect, \\Marked and \\Unmarked, of which one may stand. The first of these that is there stays. If an attribute stands twice, none stays.', 'Dovecot (\\NonExistent with \\Noselect)', b'* LSUB (\\Sent \\Sent) "/" x\r\n', Side.SERVER),
    KnownQuirk('extra-space', 'Several spaces stand where one must stand, or spaces stand inside of parentheses or between parenthesized lists.', 'iCloud (swift-nio-imap 200), DavMail (davmail 122, 454), Outlook.com (net-imap, imap-codec), SurgeMail (defects 48), QQ Mail (mail-api 209)', b'* CAPABILITY  IMAP4rev1 IDLE\r\n', Side.SERVER),
    KnownQuirk('leading-octets', 'Spaces or NULs stand before the asterisk or plus of a response. They are skipped.', 'IceWarp (MailKit 1073); imapflow has a work-around for NULs', b' * BYE Intrusion prevention\r\n', Side.SERVER),
    KnownQuirk('macro-in-list', 'A macro of FETCH stands in parentheses. It is read as the macro.', 'go-imap (go-imap 220)', b'C FETCH 1:1 (FULL)\r\n', Side.CLIENT),
    KnownQuirk('missing-field', 'The last fields of an envelope are missing: Message-ID, or In-Reply-To too. They are read as NIL.', 'reported without the name of the server (MailKit 669, 932)', b'* 1 FETCH (UID 3 ENVELOPE (NIL "s" NIL NIL NIL NIL NIL NIL NIL))\r\n', Side.SERVER),
    KnownQuirk('missing-space', 'No space stands between the name of an item of FETCH data and its value.', 'reported without the name of the server', b'* 1 FETCH (UID 2 FLAGS(\\Seen))\r\n', Side.SERVER),
    KnownQuirk('negative-number', 'A size or a count of lines is negative. It is read as 0.', 'Dovecot and Exchange (go-imap 534, MailKit 385), SmarterMail (MailKit 823)', b'* 1 FETCH (UID 3 BODYSTRUCTURE ("TEXT" "PLAIN" NIL NIL NIL "7BIT" -1 -1))\r\n', Side.SERVER),
    KnownQuirk('nil-for-value', 'NIL stands where a string or number must stand. It is read as an empty string or as 0.', 'maddy (swift-nio-imap 684), mail.ru (defects 50, imap-codec 700), hMailServer (MailKit 371), Gmail (MailKit 777)', b'* 1 FETCH (BODYSTRUCTURE ("TEXT" "PLAIN" NIL NIL NIL NIL NIL NIL))\r\n', Side.SERVER),
    KnownQuirk('no-asterisk', 'A response has a space in the place of the asterisk and the space. It is read with them.', 'IceWarp, in its greeting (MailKit 1073)', b' NO LOGOUT Intrusion prevention\r\n', Side.SERVER),
    KnownQuirk('no-lines', 'A text has no count of lines. It is read as 0.', 'old servers (imapflow has a work-around)', b'* 1 FETCH (UID 3 BODYSTRUCTURE ("TEXT" "PLAIN" NIL NIL NIL "7BIT" 5))\r\n', Side.SERVER),
    KnownQuirk('no-list', 'QUOTA data has no list of resources. It is read as an empty list.', 'Courier', b'* QUOTA "ROOT"\r\n', Side.SERVER),
    KnownQuirk('no-media-type', 'A part has one string where media type and subtype must stand. It is read as the subtype; the type is empty.', 'hMailServer (MailKit 371)', b'* 1 FETCH (UID 3 BODYSTRUCTURE ("X-ZIP" NIL NIL NIL "BASE64" 5))\r\n', Side.SERVER),
    KnownQuirk('no-message', 'A part MESSAGE/RFC822 has no envelope, no structure and no lines. They are read as an empty envelope, an empty part and 0.', 'Gmail, where the message is in BASE64 (MailKit 32, 59)', b'* 1 FETCH (UID 3 BODYSTRUCTURE ("MESSAGE" "RFC822" NIL NIL NIL "BASE64" 500))\r\n', Side.SERVER),
    KnownQuirk('no-parts', 'A multipart has no part. It is read with one empty part.', 'Gmail (MailKit 205, 777, 1841), QQ Mail (MailKit 1076), Yandex (MailKit 1861)', b'* 1 FETCH (UID 3 BODYSTRUCTURE (("TEXT" "PLAIN" NIL NIL NIL "7BIT" 1 1)("ALTERNATIVE" ("BOUNDARY" "x") NIL NIL) "MIXED" ("BOUNDARY" "y") NIL NIL))\r\n', Side.SERVER),
    KnownQuirk('no-text', 'The space and the text are missing at the end of a response. The text is read as absent.', 'Gmail (defects 23), iCloud (swift-nio-imap 435), hoodiecrow, ppops.net (node-imap 539), a bare + (imap-codec 638)', b'* OK [HIGHESTMODSEQ 13637]\r\n', Side.SERVER),
    KnownQuirk('no-value', 'The value of a section of a message is missing. It is read as NIL.', 'Yandex (MailKit 1708)', b'* 1 FETCH (UID 3 BODY[TEXT])\r\n', Side.SERVER),
    KnownQuirk('options-last', 'The options of GETMETADATA stand behind the mailbox.', 'clients written after the examples of RFC 5464 section 4.2.1, which have the options there', b'a GETMETADATA "INBOX" (MAXSIZE 1024) (/shared/comment /private/comment)\r\n', Side.CLIENT),
    KnownQuirk('parenthesized-data', 'An item of FETCH data or of ESEARCH data stands in parentheses. The parentheses are skipped.', 'Domino, with ENVELOPE (MailKit 943); reported without the name of the server, with MODSEQ (MailKit 323)', b'* ESEARCH (TAG "A1") UID ALL 1:3 (MODSEQ 7)\r\n', Side.SERVER),
    KnownQuirk('quoted-atom', 'A keyword of SEARCH or the name of a SASL mechanism stands in quotes. It is read without them.', 'go-imap (go-imap 324), imapfilter (imapfilter 110)', b'A22 UID SEARCH CHARSET UTF-8 KEYWORD "Gmail"\r\n', Side.CLIENT),
    KnownQuirk('quoted-keyword', 'The name of the response is in quotes. It is read without them.', 'go-imap-id before 2019', b'* "ID" ("name" "x")\r\n', Side.SERVER),
    KnownQuirk('recent-in-flags', 'A list of flags that can be stored, or that a command stores, has \\Recent, which no client can store. It is left out.', 'Courier; clients that store the flags of FETCH data', b'* FLAGS (\\Answered \\Recent \\Seen)\r\n', Side.SERVER),
    KnownQuirk('tag-before-bye', 'The tag of the command stands in the place of the asterisk of a BYE. It is skipped.', 'wp.pl, in the answer to LOGOUT', b'A00000006 BYE IMAP4rev1 Server logging out\r\n', Side.SERVER),
    KnownQuirk('tag-before-plus', 'The tag of the command stands before the plus of a continuation request. It is skipped.', 'gromox 2022 (gromox 27)', b'A4 + idling\r\n', Side.SERVER),
    KnownQuirk('trailing-space', 'Spaces stand before the CRLF that ends a message.', 'Exchange and Outlook.com (go-imap 540, imap-codec 468), QQ Mail (defects 21), iCloud, GreenMail (imap-proto 34)', b'* SEARCH 1 2 \r\n', Side.SERVER),
    KnownQuirk('unescaped-quote', 'A quoted string has a quote without a backslash before it. It ends at a quote that a space, a parenthesis or the end of the line follows.', 'iCloud (libetpan 426), 163.com (MailKit 485), others (go-imap 659)', b'* 1 FETCH (UID 3 ENVELOPE (NIL "say "hi"" NIL NIL NIL NIL NIL NIL NIL "<a"b@c>"))\r\n', Side.SERVER),
    KnownQuirk('unpadded-day', 'The day of INTERNALDATE is one digit without a space before it.', 'QQ Mail (swift-nio-imap 735)', b'* 1 FETCH (INTERNALDATE "1-Jan-2020 00:00:00 +0000")\r\n', Side.SERVER),
    KnownQuirk('unquoted-name', 'A mailbox name has spaces or other characters that need quotes, but stands without quotes. It is read as the name.', 'virginmedia with Dovecot (imapclient 583, MailKit 222), Domino (Indy 329), Exchange (MailKit 945), gromox (gromox 5)', b'* LIST (\\HasNoChildren) "/" [Airmail]/To Do\r\n', Side.SERVER),
    KnownQuirk('unquoted-string', 'A string has characters that need quotes, but stands without quotes. It is read as its octets.', 'aioimaplib with UTF-8 (mcp-email-server 189); passwords and user names with a percent sign or backslash', b'a UID SEARCH SUBJECT \xe4\xbc\x9a\xe8\xad\xb0\r\n', Side.CLIENT),
    KnownQuirk('unreadable-code', 'A response code cannot be read, as UIDNEXT 0 and COPYUID with empty sets. It is left out; state and text stay.', 'Outlook.com (net-imap, MailKit), Exchange (net-imap 597), many servers (MailKit)', b'* OK [UIDNEXT 0] predicted\r\n', Side.SERVER),
    KnownQuirk('unreadable-item', 'An item of FETCH data cannot be read. It is left out, and the other items stay.', '16 of 19 FETCH responses in public bug reports have a good UID beside the item that cannot be read', b'* 1 FETCH (UID 7 INTERNALDATE "Mon, 09 Feb 2026 10:00:00 +0000" FLAGS (\\Seen))\r\n', Side.SERVER),
    KnownQuirk('unreadable-member', 'A member of a list cannot be read. It is left out, and the other members stay.', 'bug reports about most lists, seldom with the name of the server', b'* LIST () "/" x ("FOO" caf\xe9)\r\n', Side.SERVER),
    KnownQuirk('unreadable-part', 'A part of a multipart, or the structure of a message in it, cannot be read. An empty part stands there, so that the parts after it keep their numbers.', 'hMailServer (MailKit 371), hoodiecrow, Dovecot and Stalwart (MailKit 1393)', b'* 1 FETCH (UID 3 BODYSTRUCTURE (("TEXT" "PLAIN" NIL NIL NIL "7BIT" 1 1)("BROKEN")("IMAGE" "GIF" NIL NIL NIL "BASE64" 5) "MIXED"))\r\n', Side.SERVER),
    KnownQuirk('unreadable-rest', 'FETCH data cannot be read from here to the end of the line, or the parenthesis at its end is missing. The items before stay.', 'Xeams (paperless 13412), 35.com with a line break in a quoted string (mailcore2 1473)', b'* 1 FETCH (UID 3 FLAGS (\\Seen) X (a FLAGS (\\Draft))\r\n', Side.SERVER),
    KnownQuirk('unreadable-text', 'The text that ends a response has octets above 127 that are not UTF-8, or NUL, or it looks like a second code. It is left out.', 'servers whose messages for people are in ISO 8859-1', b'* OK caf\xe9\r\n', Side.SERVER),
    KnownQuirk('unreadable-value', 'A value of an envelope or of a body structure cannot be read. It is read as NIL, as an empty string or as 0.', 'Exchange (MailKit 953), 163.com (libetpan 217), DBMail 3', b'* 1 FETCH (UID 3 BODYSTRUCTURE ("TEXT" "PLAIN" NIL NIL NIL "7BIT" 1 1 NIL (NIL NIL) NIL))\r\n', Side.SERVER),
    KnownQuirk('zero-mod-sequence', 'A mod-sequence or UIDVALIDITY is 0, which stands for none. The modifier or parameter is left out.', 'iOS Mail with CHANGEDSINCE 0 (defects), Wino with QRESYNC (Wino 734)', b'a UID FETCH 1:* (FLAGS) (CHANGEDSINCE 0)\r\n', Side.CLIENT),
)
FRAMING: dict[Place, FramingQuirk] = {
    Place.BEFORE: FramingQuirk('blank-line', b'(?:[ \\x00]{0,64}\\r?\\n){1,16}'),
    Place.LINE_END: FramingQuirk('bare-lf', b'(?<!\\r)\\n'),
    Place.AFTER_LITERAL: FramingQuirk('blank-after-literal', b'\\r\\n(?=[ )\\]])'),
    Place.IN_LINE: FramingQuirk('broken-line', b'\\r?\\n(?=[ \\t)])|(?<=[ (])\\r?\\n'),
}

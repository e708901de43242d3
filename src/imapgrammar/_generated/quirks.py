"""The quirks that quirk files describe.

Written by ``python -m imapgrammar.codegen`` from the quirk files. Do not edit.
"""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from imapgrammar.syntax.quirks import FramingQuirk, KnownQuirk, Place

QUIRKS: tuple[KnownQuirk, ...] = (
    KnownQuirk('bad-attribute', 'An attribute of a mailbox in LIST is none, for example without a backslash. It is left out.', 'home.pl IdeaImapServer'),
    KnownQuirk('bad-flag', 'A flag has characters that no flag has, such as a bracket or a quote. It is left out.', 'Gmail (net-imap 241, rust-imap 106), Zoho, GreenMail (net-imap 228), Modoboa with UTF-8 keywords (modoboa 4207)'),
    KnownQuirk('bad-number', 'The value of a STATUS item or of a quota is no number of the range that it must have. The item is left out.', 'mail.ru, which writes 9.3736e+06 (MailKit 1838, 1840)'),
    KnownQuirk('badly-quoted', 'A quoted string has a CR, or a backslash before another character than a quote or backslash. Both are kept.', 'Domino (Indy 329)'),
    KnownQuirk('bare-disposition', 'A disposition is a string without parentheses, or has no parameters. It is read as a disposition without parameters.', 'Exchange (MailKit 919)'),
    KnownQuirk('bare-lf', 'A line ends in LF without CR. It is read as a line that ends in CRLF.', 'reported without the name of the server; people who type commands into netcat (go-imap 220)'),
    KnownQuirk('bare-list', 'The parameters of SELECT and EXAMINE, or the entries of GETMETADATA, stand without parentheses around them.', 'the examples of RFC 5464 section 4.4.1; clients that leave out the parentheses around QRESYNC and its values'),
    KnownQuirk('bare-string', 'A string of the envelope stands without quotes. It is read as its octets.', 'reported without the name of the server'),
    KnownQuirk('blank-after-literal', 'A CRLF stands between the octets of a literal and the rest of the response. It is skipped.', 'reported without the name of the server (cpython 88574, imapclient 162)'),
    KnownQuirk('blank-line', 'Up to 16 lines that are empty, or only have spaces and NULs, stand before a response. They are skipped.', 'servers that send one after a response that ends with a literal (cpython 153317)'),
    KnownQuirk('broken-line', 'A CRLF stands inside a quoted string or between parentheses, beside a space or parenthesis. It is skipped.', '35.com, in names of attachments (mailcore2 1473)'),
    KnownQuirk('eight-bit-quoted', 'A quoted string has octets above 127, although UTF-8 is not enabled. It is read as its octets.', 'Proton Bridge (defects 38), Dovecot and Cyrus in MIME parameters (swift-nio-imap 739), hoodiecrow'),
    KnownQuirk('empty-delimiter', 'The hierarchy delimiter is an empty string. It is read as NIL.', 'reported without the name of the server'),
    KnownQuirk('empty-list', 'An empty list or an empty string stands where a list or NIL must stand. It is read as NIL.', 'mail.ru (vmime 213), others (swift-nio-imap 821, 823)'),
    KnownQuirk('extra-space', 'Several spaces stand where one must stand, or spaces stand inside of parentheses or between parenthesized lists.', 'iCloud (swift-nio-imap 200), DavMail (davmail 122, 454), Outlook.com (net-imap, imap-codec), SurgeMail (defects 48), QQ Mail (mail-api 209)'),
    KnownQuirk('leading-octets', 'Spaces or NULs stand before the asterisk or plus of a response. They are skipped.', 'IceWarp (MailKit 1073); imapflow has a work-around for NULs'),
    KnownQuirk('macro-in-list', 'A macro of FETCH stands in parentheses. It is read as the macro.', 'go-imap (go-imap 220)'),
    KnownQuirk('missing-space', 'No space stands between FLAGS and its list in FETCH data.', 'reported without the name of the server'),
    KnownQuirk('negative-number', 'A size or a count of lines is negative. It is read as 0.', 'Dovecot and Exchange (go-imap 534, MailKit 385), SmarterMail (MailKit 823)'),
    KnownQuirk('nil-for-value', 'NIL stands where a string or number must stand. It is read as an empty string or as 0.', 'maddy (swift-nio-imap 684), mail.ru (defects 50, imap-codec 700), hMailServer (MailKit 371), Gmail (MailKit 777)'),
    KnownQuirk('no-list', 'QUOTA data has no list of resources. It is read as an empty list.', 'Courier'),
    KnownQuirk('no-text', 'The space and the text are missing at the end of a response. The text is read as absent.', 'Gmail (defects 23), iCloud (swift-nio-imap 435), hoodiecrow, ppops.net (node-imap 539), a bare + (imap-codec 638)'),
    KnownQuirk('options-last', 'The options of GETMETADATA stand behind the mailbox.', 'clients written after the examples of RFC 5464 section 4.2.1, which have the options there'),
    KnownQuirk('parenthesized-data', 'MODSEQ and its value stand in parentheses in ESEARCH data. The parentheses are skipped.', 'reported without the name of the server (MailKit 323)'),
    KnownQuirk('quoted-atom', 'A keyword of SEARCH or the name of a SASL mechanism stands in quotes, or is a literal. It is read without them.', 'go-imap (go-imap 324), imapfilter (imapfilter 110)'),
    KnownQuirk('recent-in-flags', 'The list of flags that can be stored has \\Recent, which no client can store. It is left out.', 'Courier'),
    KnownQuirk('recent-in-store', 'A command stores \\Recent, which no client can store. It is left out.', 'clients that copy the flags of FETCH data'),
    KnownQuirk('tag-before-plus', 'The tag of the command stands before the plus of a continuation request. It is skipped.', 'gromox 2022 (gromox 27)'),
    KnownQuirk('trailing-space', 'Spaces stand before the CRLF that ends a response.', 'Exchange and Outlook.com (go-imap 540, imap-codec 468), QQ Mail (defects 21), iCloud, GreenMail (imap-proto 34)'),
    KnownQuirk('unpadded-day', 'The day of INTERNALDATE is one digit without a space before it.', 'QQ Mail (swift-nio-imap 735)'),
    KnownQuirk('unquoted-name', 'A mailbox name has spaces or other characters that need quotes, but stands without quotes. It is read as the name.', 'virginmedia with Dovecot (imapclient 583, MailKit 222), Domino (Indy 329), Exchange (MailKit 945), gromox (gromox 5)'),
    KnownQuirk('unquoted-string', 'A string has characters that need quotes, but stands without quotes. It is read as its octets.', 'aioimaplib with UTF-8 (mcp-email-server 189); passwords and user names with a percent sign or backslash'),
    KnownQuirk('unreadable-code', 'A response code cannot be read, as UIDNEXT 0 and COPYUID with empty sets. It is left out; state and text stay.', 'Outlook.com (net-imap, MailKit), Exchange (net-imap 597), many servers (MailKit)'),
    KnownQuirk('unreadable-item', 'An item of FETCH data cannot be read. It is left out, and the other items stay.', '16 of 19 FETCH responses in public bug reports have a good UID beside the item that cannot be read'),
    KnownQuirk('zero-mod-sequence', 'A mod-sequence or UIDVALIDITY is 0, which stands for none. The modifier or parameter is left out.', 'iOS Mail with CHANGEDSINCE 0 (defects), Wino with QRESYNC (Wino 734)'),
)
FRAMING: dict[Place, FramingQuirk] = {
    Place.BEFORE: FramingQuirk('blank-line', b'(?:[ \\x00]{0,64}\\r?\\n){1,16}'),
    Place.LINE_END: FramingQuirk('bare-lf', b'(?<!\\r)\\n'),
    Place.AFTER_LITERAL: FramingQuirk('blank-after-literal', b'\\r\\n(?=[ )\\]])'),
    Place.IN_LINE: FramingQuirk('broken-line', b'\\r?\\n(?=[ \\t)])|(?<=[ (])\\r?\\n'),
}

"""For each terminal, a function that takes a message and an offset, and returns the offset after it, or -1.

Written by ``python -m imapgrammar.codegen`` from the grammar. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from imapgrammar.compiled.runtime import is_word, table

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy_extensions import i64

OCTETS_1: Final = table(b"-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_2: Final = table(b"-.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_3: Final = table(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
OCTETS_4: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_5: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_6: Final = table(b"!$&'()*+,-.0123456789;=ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
OCTETS_7: Final = table(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
OCTETS_8: Final = table(b"!$&'()*+,-.0123456789:;=ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
OCTETS_9: Final = table(b"0123456789ABCDEFabcdef")
OCTETS_10: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./012"
    b"3456789:;<=>?@ABCDEFGHIJ"
    b"KLMNOPQRSTUVWXYZ[\\^_`abc"
    b"defghijklmnopqrstuvwxyz{"
    b"|}~\x7f"
)
OCTETS_11: Final = table(b"+/0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
OCTETS_12: Final = table(b"+/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
OCTETS_13: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !#$%&'()*+,-./0123"
    b"456789:;<=>?@ABCDEFGHIJK"
    b"LMNOPQRSTUVWXYZ[]^_`abcd"
    b"efghijklmnopqrstuvwxyz{|"
    b"}~\x7f"
)
OCTETS_14: Final = table(b"!$&'()*+,-.0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
OCTETS_15: Final = table(b"!$&'()*+,-.0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
OCTETS_16: Final = table(b"!$&'()*+,-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
OCTETS_17: Final = table(b"!#$&'+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_18: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_19: Final = table(b"!#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_20: Final = table(b"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
OCTETS_21: Final = table(b"-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_22: Final = table(b"!$&'()*+,-.0123456789=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
OCTETS_23: Final = table(b"!#$&+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ^_abcdefghijklmnopqrstuvwxyz")
OCTETS_24: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !#$%&'()*+,-./0123"
    b"456789:;<=>?@ABCDEFGHIJK"
    b"LMNOPQRSTUVWXYZ[^_`abcde"
    b"fghijklmnopqrstuvwxyz{|}"
    b"~\x7f"
)
OCTETS_25: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./012"
    b"3456789:;<=>?@ABCDEFGHIJ"
    b"KLMNOPQRSTUVWXYZ[\\]^_`ab"
    b"cdefghijklmnopqrstuvwxyz"
    b"{|}~\x7f"
)
OCTETS_26: Final = table(
    b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19"
    b"\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./01"
    b"23456789:;<=>?@ABCDEFGHI"
    b"JKLMNOPQRSTUVWXYZ[\\^_`ab"
    b"cdefghijklmnopqrstuvwxyz"
    b"{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92"
    b"\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa"
    b"\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2"
    b"\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda"
    b"\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2"
    b"\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_27: Final = table(b"\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xee\xef")
OCTETS_28: Final = table(b"!#$&',-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_29: Final = table(b"!#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_30: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./012"
    b"3456789:;<=>?@ABCDEFGHIJ"
    b"KLMNOPQRSTUVWXYZ[\\]^_`ab"
    b"cdefghijklmnopqrstuvwxyz"
    b"{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92"
    b"\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa"
    b"\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2"
    b"\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda"
    b"\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2"
    b"\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_31: Final = table(b"!$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")


# DEFLATE
def scan_ALGORITHM(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"deflate"):
        return -1
    return i + 7


# (?!ANNOTATION(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|CATENATE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|UTF8(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz]))(?:(?!-[1-9][0-9]*:-[1-9][0-9]*(?![A-Za-z0-9\-_.:]))[A-Za-z\-_.](?:(?:[A-Za-z\-_.]|[0-9:]))*)
def scan_APPEND_EXT_NAME(o: bytes, i: i64) -> i64:
    if _append_ext_name_1(o, i) >= 0:
        return -1
    if _append_ext_name_2(o, i) >= 0:
        return -1
    if OCTETS_1[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_2[o[i]] != 0:
        i += 1
    return i


def _append_ext_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x61:
        if is_word(o, i + 1, b"nnotation") and OCTETS_2[o[i + 10]] == 0:
            return i + 10
    if o[i] | 0x20 == 0x63:
        if is_word(o, i + 1, b"atenate") and OCTETS_2[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x74 and o[i + 2] | 0x20 == 0x66 and o[i + 3] == 0x38 and OCTETS_2[o[i + 4]] == 0:
            return i + 4
    return -1


def _append_ext_name_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x2D or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x3A or o[i + 1] != 0x2D or not 0x31 <= o[i + 2] <= 0x39:
        return -1
    i += 3
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if OCTETS_2[o[i]] != 0:
        return -1
    return i


# \~\{(?:[0-9])+(?:\+)?\}\\x0d\\x0a
def scan_APPEND_LITERAL8(o: bytes, i: i64) -> i64:
    if o[i] != 0x7E or o[i + 1] != 0x7B:
        return -1
    if not 0x30 <= o[i + 2] <= 0x39:
        return -1
    i += 3
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] == 0x2B:
        i += 1
    if o[i] != 0x7D or o[i + 1] != 0x0D or o[i + 2] != 0x0A:
        return -1
    return i + 3


# (?!anonymous(?![0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz])|authuser(?![0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz])|stream(?![0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz])|submit(?![0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz])|user(?![0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz]))(?:[A-Za-z0-9]+)
def scan_APPLICATION_NAME(o: bytes, i: i64) -> i64:
    if _application_name_1(o, i) >= 0:
        return -1
    if OCTETS_3[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_3[o[i]] != 0:
        i += 1
    return i


def _application_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x61:
        if is_word(o, i + 1, b"nonymous") and OCTETS_3[o[i + 9]] == 0:
            return i + 9
        if is_word(o, i + 1, b"uthuser") and OCTETS_3[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x73:
        if is_word(o, i + 1, b"tream") and OCTETS_3[o[i + 6]] == 0:
            return i + 6
        if is_word(o, i + 1, b"ubmit") and OCTETS_3[o[i + 6]] == 0:
            return i + 6
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x73 and o[i + 2] | 0x20 == 0x65 and o[i + 3] | 0x20 == 0x72 and OCTETS_3[o[i + 4]] == 0:
            return i + 4
    return -1


# (?:(?:[^\x00- (){%*"\\\]\x7f-\xff]|\]))+
def scan_ASTRING_CHARS(o: bytes, i: i64) -> i64:
    if OCTETS_4[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_4[o[i]] != 0:
        i += 1
    return i


# (?:[^\x00- (){%*"\\\]\x7f-\xff])+
def scan_ATOM(o: bytes, i: i64) -> i64:
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


# (?:(?!\\\\Recent(?![^\x00- (){%*"\\\]\x7f-\xff]))\\\\(?:[^\x00- (){%*"\\\]\x7f-\xff])+|(?:[^\x00- (){%*"\\\]\x7f-\xff])+|\\\\Answered|\\\\Flagged|\\\\Deleted|\\\\Draft|\\\\Seen)
def scan_ATTR_FLAG(o: bytes, i: i64) -> i64:
    j = _attr_flag_1(o, i)
    if j >= 0:
        return j
    j = _attr_flag_2(o, i)
    if j >= 0:
        return j
    if o[i] == 0x5C:
        if o[i + 1] == 0x5C:
            if is_word(o, i + 2, b"answered"):
                return i + 10
            if is_word(o, i + 2, b"flagged"):
                return i + 9
            if o[i + 2] | 0x20 == 0x64:
                if is_word(o, i + 3, b"eleted"):
                    return i + 9
                if is_word(o, i + 3, b"raft"):
                    return i + 7
            if is_word(o, i + 2, b"seen"):
                return i + 6
    return -1


def _attr_flag_1(o: bytes, i: i64) -> i64:
    if _attr_flag_3(o, i) >= 0:
        return -1
    if o[i] != 0x5C or o[i + 1] != 0x5C:
        return -1
    if OCTETS_5[o[i + 2]] == 0:
        return -1
    i += 3
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


def _attr_flag_2(o: bytes, i: i64) -> i64:
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


def _attr_flag_3(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"\\\\recent"):
        return -1
    if OCTETS_5[o[i + 8]] != 0:
        return -1
    return i + 8


# (?:value\.shared|value\.priv|value)
def scan_ATT_SEARCH(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"value"):
        return -1
    if o[i + 5] == 0x2E:
        if is_word(o, i + 6, b"shared"):
            return i + 12
        if is_word(o, i + 6, b"priv"):
            return i + 10
    j = _att_search_1(o, i + 5)
    if j >= 0:
        return j
    return -1


def _att_search_1(o: bytes, i: i64) -> i64:
    return i


# (?:value\.shared|value\.priv)
def scan_ATT_SORT(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"value."):
        return -1
    if o[i + 6] | 0x20 == 0x73:
        if is_word(o, i + 7, b"hared"):
            return i + 12
    if o[i + 6] | 0x20 == 0x70:
        if o[i + 7] | 0x20 == 0x72 and o[i + 8] | 0x20 == 0x69 and o[i + 9] | 0x20 == 0x76:
            return i + 10
    return -1


# (?:[^\x00- (){%*"\\\]\x7f-\xff])+
def scan_AUTH_TYPE(o: bytes, i: i64) -> i64:
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


# (?:(?:[^\x00- (){%*"\\\]\x7f-\xff]|\]))+
def scan_BARE_TAG(o: bytes, i: i64) -> i64:
    if OCTETS_4[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_4[o[i]] != 0:
        i += 1
    return i


# (?:IMAPSIEVE=sieve://(?:(?:(?:(?:%[0-9A-Fa-f][0-9A-Fa-f]|[A-Za-z0-9\-._~!$&'()*+,;=])|:))*@)?(?:(?:%[0-9A-Fa-f][0-9A-Fa-f]|[A-Za-z0-9\-._~!$&'()*+,;=]))*(?::(?:[0-9])*)?|MESSAGELIMIT=[1-9](?:[0-9])*|APPENDLIMIT=(?:[0-9])+|QUOTA=RES\-(?:[^\x00- (){%*"\\\]\x7f-\xff])+|SAVELIMIT=[1-9](?:[0-9])*|RIGHTS=[a-z]+|AUTH=(?:[^\x00- (){%*"\\\]\x7f-\xff])+|ANNOTATE\-EXPERIMENT\-1|THREAD=ORDEREDSUBJECT|CREATE\-SPECIAL\-USE|THREAD=REFERENCES|MAILBOX\-REFERRALS|COMPRESS=DEFLATE|URLFETCH=BINARY|METADATA\-SERVER|LOGIN\-REFERRALS|CONTEXT=SEARCH|UNAUTHENTICATE|URLAUTH=BINARY|LIST\-METADATA|LIST\-MYRIGHTS|LIST\-EXTENDED|LOGINDISABLED|SEARCH=FUZZY|SORT=DISPLAY|CONTEXT=SORT|MULTISEARCH|UTF8=ACCEPT|STATUS=SIZE|APPENDLIMIT|SPECIAL\-USE|LIST\-STATUS|UTF8=APPEND|MULTIAPPEND|URL\-PARTIAL|I18NLEVEL=1|I18NLEVEL=2|JMAPACCESS|INPROGRESS|UIDBATCHES|X\-GM\-EXT\-1|UTF8=ONLY|IMAP4rev2|CONDSTORE|UTF8=USER|SEARCHRES|OBJECTID\+|NAMESPACE|IMAP4rev1|QUOTASET|OBJECTID|UTF8=ALL|CATENATE|SAVEDATE|LITERAL\+|LITERAL\-|METADATA|LANGUAGE|UNSELECT|CHILDREN|STARTTLS|PARTIAL|QRESYNC|ESEARCH|UIDONLY|PREVIEW|REPLACE|FILTERS|CONVERT|SASL\-IR|URLAUTH|UIDPLUS|NOTIFY|ENABLE|WITHIN|BINARY|QUOTA|ESORT|MOVE|SORT|IDLE|ACL|ID)
def scan_CAPABILITY(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x69:
        if o[i + 1] | 0x20 == 0x6D:
            if o[i + 2] | 0x20 == 0x61:
                if o[i + 3] | 0x20 == 0x70:
                    j = _capability_1(o, i + 4)
                    if j >= 0:
                        return j
                    if o[i + 4] == 0x34:
                        if o[i + 5] | 0x20 == 0x72:
                            if o[i + 6] | 0x20 == 0x65:
                                if o[i + 7] | 0x20 == 0x76:
                                    if o[i + 8] == 0x32:
                                        return i + 9
                                    if o[i + 8] == 0x31:
                                        return i + 9
        if o[i + 1] == 0x31:
            if o[i + 2] == 0x38:
                if o[i + 3] | 0x20 == 0x6E:
                    if o[i + 4] | 0x20 == 0x6C:
                        if o[i + 5] | 0x20 == 0x65:
                            if o[i + 6] | 0x20 == 0x76:
                                if o[i + 7] | 0x20 == 0x65:
                                    if o[i + 8] | 0x20 == 0x6C:
                                        if o[i + 9] == 0x3D:
                                            if o[i + 10] == 0x31:
                                                return i + 11
                                            if o[i + 10] == 0x32:
                                                return i + 11
        if is_word(o, i + 1, b"nprogress"):
            return i + 10
        if o[i + 1] | 0x20 == 0x64:
            if o[i + 2] | 0x20 == 0x6C and o[i + 3] | 0x20 == 0x65:
                return i + 4
            return i + 2
    if o[i] | 0x20 == 0x6D:
        if o[i + 1] | 0x20 == 0x65:
            j = _capability_2(o, i + 2)
            if j >= 0:
                return j
            if o[i + 2] | 0x20 == 0x74:
                if o[i + 3] | 0x20 == 0x61:
                    if o[i + 4] | 0x20 == 0x64:
                        if o[i + 5] | 0x20 == 0x61:
                            if o[i + 6] | 0x20 == 0x74:
                                if o[i + 7] | 0x20 == 0x61:
                                    if is_word(o, i + 8, b"-server"):
                                        return i + 15
                                    return i + 8
        if is_word(o, i + 1, b"ailbox-referrals"):
            return i + 17
        if o[i + 1] | 0x20 == 0x75:
            if o[i + 2] | 0x20 == 0x6C:
                if o[i + 3] | 0x20 == 0x74:
                    if o[i + 4] | 0x20 == 0x69:
                        if is_word(o, i + 5, b"search"):
                            return i + 11
                        if is_word(o, i + 5, b"append"):
                            return i + 11
        if o[i + 1] | 0x20 == 0x6F and o[i + 2] | 0x20 == 0x76 and o[i + 3] | 0x20 == 0x65:
            return i + 4
    if o[i] | 0x20 == 0x61:
        if o[i + 1] | 0x20 == 0x70:
            if o[i + 2] | 0x20 == 0x70:
                if o[i + 3] | 0x20 == 0x65:
                    if o[i + 4] | 0x20 == 0x6E:
                        if o[i + 5] | 0x20 == 0x64:
                            if o[i + 6] | 0x20 == 0x6C:
                                if o[i + 7] | 0x20 == 0x69:
                                    if o[i + 8] | 0x20 == 0x6D:
                                        if o[i + 9] | 0x20 == 0x69:
                                            if o[i + 10] | 0x20 == 0x74:
                                                j = _capability_3(o, i + 11)
                                                if j >= 0:
                                                    return j
                                                return i + 11
        j = _capability_4(o, i + 1)
        if j >= 0:
            return j
        if is_word(o, i + 1, b"nnotate-experiment-1"):
            return i + 21
        if o[i + 1] | 0x20 == 0x63 and o[i + 2] | 0x20 == 0x6C:
            return i + 3
    if o[i] | 0x20 == 0x71:
        if o[i + 1] | 0x20 == 0x75:
            if o[i + 2] | 0x20 == 0x6F:
                if o[i + 3] | 0x20 == 0x74:
                    if o[i + 4] | 0x20 == 0x61:
                        j = _capability_5(o, i + 5)
                        if j >= 0:
                            return j
                        if o[i + 5] | 0x20 == 0x73 and o[i + 6] | 0x20 == 0x65 and o[i + 7] | 0x20 == 0x74:
                            return i + 8
                        return i + 5
        if is_word(o, i + 1, b"resync"):
            return i + 7
    if o[i] | 0x20 == 0x73:
        if o[i + 1] | 0x20 == 0x61:
            if o[i + 2] | 0x20 == 0x76:
                if o[i + 3] | 0x20 == 0x65:
                    j = _capability_6(o, i + 4)
                    if j >= 0:
                        return j
                    if is_word(o, i + 4, b"date"):
                        return i + 8
            if is_word(o, i + 2, b"sl-ir"):
                return i + 7
        if o[i + 1] | 0x20 == 0x65:
            if o[i + 2] | 0x20 == 0x61:
                if o[i + 3] | 0x20 == 0x72:
                    if o[i + 4] | 0x20 == 0x63:
                        if o[i + 5] | 0x20 == 0x68:
                            if is_word(o, i + 6, b"=fuzzy"):
                                return i + 12
                            if o[i + 6] | 0x20 == 0x72 and o[i + 7] | 0x20 == 0x65 and o[i + 8] | 0x20 == 0x73:
                                return i + 9
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 == 0x72:
                if o[i + 3] | 0x20 == 0x74:
                    if is_word(o, i + 4, b"=display"):
                        return i + 12
                    return i + 4
        if o[i + 1] | 0x20 == 0x74:
            if o[i + 2] | 0x20 == 0x61:
                if is_word(o, i + 3, b"tus=size"):
                    return i + 11
                if is_word(o, i + 3, b"rttls"):
                    return i + 8
        if is_word(o, i + 1, b"pecial-use"):
            return i + 11
    if o[i] | 0x20 == 0x72:
        j = _capability_7(o, i + 1)
        if j >= 0:
            return j
        if is_word(o, i + 1, b"eplace"):
            return i + 7
    if o[i] | 0x20 == 0x74:
        if o[i + 1] | 0x20 == 0x68:
            if o[i + 2] | 0x20 == 0x72:
                if o[i + 3] | 0x20 == 0x65:
                    if o[i + 4] | 0x20 == 0x61:
                        if o[i + 5] | 0x20 == 0x64:
                            if o[i + 6] == 0x3D:
                                if is_word(o, i + 7, b"orderedsubject"):
                                    return i + 21
                                if is_word(o, i + 7, b"references"):
                                    return i + 17
    if o[i] | 0x20 == 0x63:
        if is_word(o, i + 1, b"reate-special-use"):
            return i + 18
        if o[i + 1] | 0x20 == 0x6F:
            if is_word(o, i + 2, b"mpress=deflate"):
                return i + 16
            if o[i + 2] | 0x20 == 0x6E:
                if o[i + 3] | 0x20 == 0x74:
                    if o[i + 4] | 0x20 == 0x65:
                        if o[i + 5] | 0x20 == 0x78:
                            if o[i + 6] | 0x20 == 0x74:
                                if o[i + 7] == 0x3D:
                                    if o[i + 8] | 0x20 == 0x73:
                                        if is_word(o, i + 9, b"earch"):
                                            return i + 14
                                        if (
                                            o[i + 9] | 0x20 == 0x6F
                                            and o[i + 10] | 0x20 == 0x72
                                            and o[i + 11] | 0x20 == 0x74
                                        ):
                                            return i + 12
                if is_word(o, i + 3, b"dstore"):
                    return i + 9
                if is_word(o, i + 3, b"vert"):
                    return i + 7
        if is_word(o, i + 1, b"atenate"):
            return i + 8
        if is_word(o, i + 1, b"hildren"):
            return i + 8
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x72:
            if o[i + 2] | 0x20 == 0x6C:
                if is_word(o, i + 3, b"fetch=binary"):
                    return i + 15
                if o[i + 3] | 0x20 == 0x61:
                    if o[i + 4] | 0x20 == 0x75:
                        if o[i + 5] | 0x20 == 0x74:
                            if o[i + 6] | 0x20 == 0x68:
                                if is_word(o, i + 7, b"=binary"):
                                    return i + 14
                                return i + 7
                if is_word(o, i + 3, b"-partial"):
                    return i + 11
        if o[i + 1] | 0x20 == 0x6E:
            if is_word(o, i + 2, b"authenticate"):
                return i + 14
            if is_word(o, i + 2, b"select"):
                return i + 8
        if o[i + 1] | 0x20 == 0x74:
            if o[i + 2] | 0x20 == 0x66:
                if o[i + 3] == 0x38:
                    if o[i + 4] == 0x3D:
                        if o[i + 5] | 0x20 == 0x61:
                            if is_word(o, i + 6, b"ccept"):
                                return i + 11
                            if is_word(o, i + 6, b"ppend"):
                                return i + 11
                            if o[i + 6] | 0x20 == 0x6C and o[i + 7] | 0x20 == 0x6C:
                                return i + 8
                        if is_word(o, i + 5, b"only"):
                            return i + 9
                        if is_word(o, i + 5, b"user"):
                            return i + 9
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 == 0x64:
                if is_word(o, i + 3, b"batches"):
                    return i + 10
                if is_word(o, i + 3, b"only"):
                    return i + 7
                if is_word(o, i + 3, b"plus"):
                    return i + 7
    if o[i] | 0x20 == 0x6C:
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 == 0x67:
                if o[i + 3] | 0x20 == 0x69:
                    if o[i + 4] | 0x20 == 0x6E:
                        if is_word(o, i + 5, b"-referrals"):
                            return i + 15
                        if is_word(o, i + 5, b"disabled"):
                            return i + 13
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 == 0x73:
                if o[i + 3] | 0x20 == 0x74:
                    if o[i + 4] == 0x2D:
                        if o[i + 5] | 0x20 == 0x6D:
                            if is_word(o, i + 6, b"etadata"):
                                return i + 13
                            if is_word(o, i + 6, b"yrights"):
                                return i + 13
                        if is_word(o, i + 5, b"extended"):
                            return i + 13
                        if is_word(o, i + 5, b"status"):
                            return i + 11
            if o[i + 2] | 0x20 == 0x74:
                if o[i + 3] | 0x20 == 0x65:
                    if o[i + 4] | 0x20 == 0x72:
                        if o[i + 5] | 0x20 == 0x61:
                            if o[i + 6] | 0x20 == 0x6C:
                                if o[i + 7] == 0x2B:
                                    return i + 8
                                if o[i + 7] == 0x2D:
                                    return i + 8
        if is_word(o, i + 1, b"anguage"):
            return i + 8
    if o[i] | 0x20 == 0x6A:
        if is_word(o, i + 1, b"mapaccess"):
            return i + 10
    if o[i] | 0x20 == 0x78:
        if is_word(o, i + 1, b"-gm-ext-1"):
            return i + 10
    if o[i] | 0x20 == 0x6F:
        if o[i + 1] | 0x20 == 0x62:
            if o[i + 2] | 0x20 == 0x6A:
                if o[i + 3] | 0x20 == 0x65:
                    if o[i + 4] | 0x20 == 0x63:
                        if o[i + 5] | 0x20 == 0x74:
                            if o[i + 6] | 0x20 == 0x69:
                                if o[i + 7] | 0x20 == 0x64:
                                    if o[i + 8] == 0x2B:
                                        return i + 9
                                    return i + 8
    if o[i] | 0x20 == 0x6E:
        if is_word(o, i + 1, b"amespace"):
            return i + 9
        if is_word(o, i + 1, b"otify"):
            return i + 6
    if o[i] | 0x20 == 0x70:
        if is_word(o, i + 1, b"artial"):
            return i + 7
        if is_word(o, i + 1, b"review"):
            return i + 7
    if o[i] | 0x20 == 0x65:
        if o[i + 1] | 0x20 == 0x73:
            if is_word(o, i + 2, b"earch"):
                return i + 7
            if o[i + 2] | 0x20 == 0x6F and o[i + 3] | 0x20 == 0x72 and o[i + 4] | 0x20 == 0x74:
                return i + 5
        if is_word(o, i + 1, b"nable"):
            return i + 6
    if o[i] | 0x20 == 0x66:
        if is_word(o, i + 1, b"ilters"):
            return i + 7
    if o[i] | 0x20 == 0x77:
        if is_word(o, i + 1, b"ithin"):
            return i + 6
    if o[i] | 0x20 == 0x62:
        if is_word(o, i + 1, b"inary"):
            return i + 6
    return -1


def _capability_1(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"sieve=sieve://"):
        return -1
    i += 14
    j = _capability_8(o, i)
    if j >= 0:
        i = j
    while True:
        while OCTETS_6[o[i]] != 0:
            i += 1
        j = _capability_9(o, i)
        if j < 0:
            break
        i = j
    j = _capability_10(o, i)
    if j >= 0:
        i = j
    return i


def _capability_2(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"ssagelimit=") or not 0x31 <= o[i + 11] <= 0x39:
        return -1
    i += 12
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


def _capability_3(o: bytes, i: i64) -> i64:
    if o[i] != 0x3D:
        return -1
    if not 0x30 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


def _capability_4(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"uth="):
        return -1
    if OCTETS_5[o[i + 4]] == 0:
        return -1
    i += 5
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


def _capability_5(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"=res-"):
        return -1
    if OCTETS_5[o[i + 5]] == 0:
        return -1
    i += 6
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


def _capability_6(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"limit=") or not 0x31 <= o[i + 6] <= 0x39:
        return -1
    i += 7
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


def _capability_7(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"ights="):
        return -1
    if OCTETS_7[o[i + 6]] == 0:
        return -1
    i += 7
    while OCTETS_7[o[i]] != 0:
        i += 1
    return i


def _capability_8(o: bytes, i: i64) -> i64:
    while True:
        while OCTETS_8[o[i]] != 0:
            i += 1
        j = _capability_9(o, i)
        if j < 0:
            break
        i = j
    if o[i] != 0x40:
        return -1
    return i + 1


def _capability_9(o: bytes, i: i64) -> i64:
    if o[i] != 0x25 or OCTETS_9[o[i + 1]] == 0 or OCTETS_9[o[i + 2]] == 0:
        return -1
    return i + 3


def _capability_10(o: bytes, i: i64) -> i64:
    if o[i] != 0x3A:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# [^\x00\x0d\x0a\]\x80-\xff]+
def scan_CODE_TEXT(o: bytes, i: i64) -> i64:
    if OCTETS_10[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_10[o[i]] != 0:
        i += 1
    return i


# (?!DONE(?![\+/0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz]))(?:(?:(?:(?:[A-Za-z0-9+/]){4})*(?:(?:[A-Za-z0-9+/]){2}==|(?:[A-Za-z0-9+/]){3}=)|(?:(?:[A-Za-z0-9+/]){4})+))
def scan_CONTINUE_BASE64(o: bytes, i: i64) -> i64:
    if _continue_base64_1(o, i) >= 0:
        return -1
    j = _continue_base64_2(o, i)
    if j >= 0:
        return j
    j = _continue_base64_3(o, i)
    if j >= 0:
        return j
    return -1


def _continue_base64_1(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"done"):
        return -1
    if OCTETS_11[o[i + 4]] != 0:
        return -1
    return i + 4


def _continue_base64_2(o: bytes, i: i64) -> i64:
    j = _continue_base64_4(o, i)
    while j >= 0:
        i = j
        j = _continue_base64_4(o, i)
    j = _continue_base64_5(o, i)
    if j >= 0:
        return j
    j = _continue_base64_6(o, i)
    if j >= 0:
        return j
    return -1


def _continue_base64_3(o: bytes, i: i64) -> i64:
    if OCTETS_12[o[i]] == 0 or OCTETS_12[o[i + 1]] == 0 or OCTETS_12[o[i + 2]] == 0 or OCTETS_12[o[i + 3]] == 0:
        return -1
    i += 4
    j = _continue_base64_4(o, i)
    while j >= 0:
        i = j
        j = _continue_base64_4(o, i)
    return i


def _continue_base64_4(o: bytes, i: i64) -> i64:
    if OCTETS_12[o[i]] == 0 or OCTETS_12[o[i + 1]] == 0 or OCTETS_12[o[i + 2]] == 0 or OCTETS_12[o[i + 3]] == 0:
        return -1
    return i + 4


def _continue_base64_5(o: bytes, i: i64) -> i64:
    if OCTETS_12[o[i]] == 0 or OCTETS_12[o[i + 1]] == 0:
        return -1
    if o[i + 2] != 0x3D or o[i + 3] != 0x3D:
        return -1
    return i + 4


def _continue_base64_6(o: bytes, i: i64) -> i64:
    if OCTETS_12[o[i]] == 0 or OCTETS_12[o[i + 1]] == 0 or OCTETS_12[o[i + 2]] == 0:
        return -1
    if o[i + 3] != 0x3D:
        return -1
    return i + 4


# (?!USE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz]))(?:(?!-[1-9][0-9]*:-[1-9][0-9]*(?![A-Za-z0-9\-_.:]))[A-Za-z\-_.](?:(?:[A-Za-z\-_.]|[0-9:]))*)
def scan_CREATE_PARAM_NAME(o: bytes, i: i64) -> i64:
    if _create_param_name_1(o, i) >= 0:
        return -1
    if _create_param_name_2(o, i) >= 0:
        return -1
    if OCTETS_1[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_2[o[i]] != 0:
        i += 1
    return i


def _create_param_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 != 0x75 or o[i + 1] | 0x20 != 0x73 or o[i + 2] | 0x20 != 0x65:
        return -1
    if OCTETS_2[o[i + 3]] != 0:
        return -1
    return i + 3


def _create_param_name_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x2D or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x3A or o[i + 1] != 0x2D or not 0x31 <= o[i + 2] <= 0x39:
        return -1
    i += 3
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if OCTETS_2[o[i]] != 0:
        return -1
    return i


# (?:[0-9]){1,2}\-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\-(?:[0-9]){4}
def scan_DATE_TEXT(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39:
        return -1
    i += 1
    if 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x2D:
        return -1
    i = _date_text_1(o, i + 1)
    if i < 0:
        return -1
    if o[i] != 0x2D:
        return -1
    if (
        not 0x30 <= o[i + 1] <= 0x39
        or not 0x30 <= o[i + 2] <= 0x39
        or not 0x30 <= o[i + 3] <= 0x39
        or not 0x30 <= o[i + 4] <= 0x39
    ):
        return -1
    return i + 5


def _date_text_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x6A:
        if o[i + 1] | 0x20 == 0x61 and o[i + 2] | 0x20 == 0x6E:
            return i + 3
        if o[i + 1] | 0x20 == 0x75:
            if o[i + 2] | 0x20 == 0x6E:
                return i + 3
            if o[i + 2] | 0x20 == 0x6C:
                return i + 3
    if o[i] | 0x20 == 0x66:
        if o[i + 1] | 0x20 == 0x65 and o[i + 2] | 0x20 == 0x62:
            return i + 3
    if o[i] | 0x20 == 0x6D:
        if o[i + 1] | 0x20 == 0x61:
            if o[i + 2] | 0x20 == 0x72:
                return i + 3
            if o[i + 2] | 0x20 == 0x79:
                return i + 3
    if o[i] | 0x20 == 0x61:
        if o[i + 1] | 0x20 == 0x70 and o[i + 2] | 0x20 == 0x72:
            return i + 3
        if o[i + 1] | 0x20 == 0x75 and o[i + 2] | 0x20 == 0x67:
            return i + 3
    if o[i] | 0x20 == 0x73:
        if o[i + 1] | 0x20 == 0x65 and o[i + 2] | 0x20 == 0x70:
            return i + 3
    if o[i] | 0x20 == 0x6F:
        if o[i + 1] | 0x20 == 0x63 and o[i + 2] | 0x20 == 0x74:
            return i + 3
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 == 0x6F and o[i + 2] | 0x20 == 0x76:
            return i + 3
    if o[i] | 0x20 == 0x64:
        if o[i + 1] | 0x20 == 0x65 and o[i + 2] | 0x20 == 0x63:
            return i + 3
    return -1


# (?:(?:[0-9]){2}|\ [0-9])\-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\-(?:[0-9]){4}\ (?:[0-9]){2}:(?:[0-9]){2}:(?:[0-9]){2}\ (?:\+|\-)(?:[0-9]){4}
def scan_DATE_TIME(o: bytes, i: i64) -> i64:
    i = _date_time_1(o, i)
    if i < 0:
        return -1
    if o[i] != 0x2D:
        return -1
    i = _date_time_2(o, i + 1)
    if i < 0:
        return -1
    if o[i] != 0x2D:
        return -1
    if (
        not 0x30 <= o[i + 1] <= 0x39
        or not 0x30 <= o[i + 2] <= 0x39
        or not 0x30 <= o[i + 3] <= 0x39
        or not 0x30 <= o[i + 4] <= 0x39
    ):
        return -1
    if o[i + 5] != 0x20:
        return -1
    if not 0x30 <= o[i + 6] <= 0x39 or not 0x30 <= o[i + 7] <= 0x39:
        return -1
    if o[i + 8] != 0x3A:
        return -1
    if not 0x30 <= o[i + 9] <= 0x39 or not 0x30 <= o[i + 10] <= 0x39:
        return -1
    if o[i + 11] != 0x3A:
        return -1
    if not 0x30 <= o[i + 12] <= 0x39 or not 0x30 <= o[i + 13] <= 0x39:
        return -1
    if o[i + 14] != 0x20 or (o[i + 15] != 0x2B and o[i + 15] != 0x2D):
        return -1
    if (
        not 0x30 <= o[i + 16] <= 0x39
        or not 0x30 <= o[i + 17] <= 0x39
        or not 0x30 <= o[i + 18] <= 0x39
        or not 0x30 <= o[i + 19] <= 0x39
    ):
        return -1
    return i + 20


def _date_time_1(o: bytes, i: i64) -> i64:
    j = _date_time_3(o, i)
    if j >= 0:
        return j
    if o[i] == 0x20:
        if 0x30 <= o[i + 1] <= 0x39:
            return i + 2
    return -1


def _date_time_2(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x6A:
        if o[i + 1] | 0x20 == 0x61 and o[i + 2] | 0x20 == 0x6E:
            return i + 3
        if o[i + 1] | 0x20 == 0x75:
            if o[i + 2] | 0x20 == 0x6E:
                return i + 3
            if o[i + 2] | 0x20 == 0x6C:
                return i + 3
    if o[i] | 0x20 == 0x66:
        if o[i + 1] | 0x20 == 0x65 and o[i + 2] | 0x20 == 0x62:
            return i + 3
    if o[i] | 0x20 == 0x6D:
        if o[i + 1] | 0x20 == 0x61:
            if o[i + 2] | 0x20 == 0x72:
                return i + 3
            if o[i + 2] | 0x20 == 0x79:
                return i + 3
    if o[i] | 0x20 == 0x61:
        if o[i + 1] | 0x20 == 0x70 and o[i + 2] | 0x20 == 0x72:
            return i + 3
        if o[i + 1] | 0x20 == 0x75 and o[i + 2] | 0x20 == 0x67:
            return i + 3
    if o[i] | 0x20 == 0x73:
        if o[i + 1] | 0x20 == 0x65 and o[i + 2] | 0x20 == 0x70:
            return i + 3
    if o[i] | 0x20 == 0x6F:
        if o[i + 1] | 0x20 == 0x63 and o[i + 2] | 0x20 == 0x74:
            return i + 3
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 == 0x6F and o[i + 2] | 0x20 == 0x76:
            return i + 3
    if o[i] | 0x20 == 0x64:
        if o[i + 1] | 0x20 == 0x65 and o[i + 2] | 0x20 == 0x63:
            return i + 3
    return -1


def _date_time_3(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39 or not 0x30 <= o[i + 1] <= 0x39:
        return -1
    return i + 2


# "(?:\\["\\]|[^\x00\x0d\x0a"\\\x80-\xff])"
def scan_DELIMITER(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    i = _delimiter_1(o, i + 1)
    if i < 0:
        return -1
    if o[i] != 0x22:
        return -1
    return i + 1


def _delimiter_1(o: bytes, i: i64) -> i64:
    if o[i] == 0x5C:
        if o[i + 1] == 0x22 or o[i + 1] == 0x5C:
            return i + 2
    if OCTETS_13[o[i]] != 0:
        return i + 1
    return -1


# (?:infinity|0|1)
def scan_DEPTH(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x69:
        if is_word(o, i + 1, b"nfinity"):
            return i + 8
    if o[i] == 0x30 or o[i] == 0x31:
        return i + 1
    return -1


# (?!"CHILDINFO"|"OLDNAME"|CHILDINFO(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|OLDNAME(?![^\x00-\x20(){%*"\\\]\x7f-\xff]))(?:(?:[^\x00- (){%*"\\\]\x7f-\xff])+)
def scan_EITEM_NAME(o: bytes, i: i64) -> i64:
    if _eitem_name_1(o, i) >= 0:
        return -1
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


def _eitem_name_1(o: bytes, i: i64) -> i64:
    if o[i] == 0x22:
        if is_word(o, i + 1, b'childinfo"'):
            return i + 11
        if is_word(o, i + 1, b'oldname"'):
            return i + 9
    if o[i] | 0x20 == 0x63:
        if is_word(o, i + 1, b"hildinfo") and OCTETS_5[o[i + 9]] == 0:
            return i + 9
    if o[i] | 0x20 == 0x6F:
        if is_word(o, i + 1, b"ldname") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
    return -1


# (?:(?:(?:%[0-9A-F][0-9A-F]|[A-Za-z0-9\-._~]|[!$'()*+,])|[&=]))+
def scan_ENC_AUTH_TYPE(o: bytes, i: i64) -> i64:
    i = _enc_auth_type_1(o, i)
    if i < 0:
        return -1
    while True:
        while OCTETS_14[o[i]] != 0:
            i += 1
        j = _enc_auth_type_2(o, i)
        if j < 0:
            break
        i = j
    return i


def _enc_auth_type_1(o: bytes, i: i64) -> i64:
    if o[i] == 0x25:
        if OCTETS_9[o[i + 1]] != 0 and OCTETS_9[o[i + 2]] != 0:
            return i + 3
    if OCTETS_14[o[i]] != 0:
        return i + 1
    return -1


def _enc_auth_type_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x25 or OCTETS_9[o[i + 1]] == 0 or OCTETS_9[o[i + 2]] == 0:
        return -1
    return i + 3


# (?:(?:(?:(?:(?:%[0-9A-F][0-9A-F]|[A-Za-z0-9\-._~]|[!$'()*+,])|[&=])|[:@])|\/(?!;UID=)))+
def scan_ENC_MAILBOX(o: bytes, i: i64) -> i64:
    i = _enc_mailbox_1(o, i)
    if i < 0:
        return -1
    while True:
        while OCTETS_15[o[i]] != 0:
            i += 1
        j = _enc_mailbox_2(o, i)
        if j < 0:
            break
        i = j
    return i


def _enc_mailbox_1(o: bytes, i: i64) -> i64:
    if o[i] == 0x25:
        if OCTETS_9[o[i + 1]] != 0 and OCTETS_9[o[i + 2]] != 0:
            return i + 3
    if OCTETS_15[o[i]] != 0:
        return i + 1
    if o[i] == 0x2F:
        j = _enc_mailbox_3(o, i + 1)
        if j >= 0:
            return j
    return -1


def _enc_mailbox_2(o: bytes, i: i64) -> i64:
    if o[i] == 0x25:
        if OCTETS_9[o[i + 1]] != 0 and OCTETS_9[o[i + 2]] != 0:
            return i + 3
    if o[i] == 0x2F:
        j = _enc_mailbox_3(o, i + 1)
        if j >= 0:
            return j
    return -1


def _enc_mailbox_3(o: bytes, i: i64) -> i64:
    if _enc_mailbox_4(o, i) >= 0:
        return -1
    return i


def _enc_mailbox_4(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b";uid="):
        return -1
    return i + 5


# (?:(?:(?:(?:(?:%[0-9A-F][0-9A-F]|[A-Za-z0-9\-._~]|[!$'()*+,])|[&=])|[:@])|/))+
def scan_ENC_SEARCH(o: bytes, i: i64) -> i64:
    i = _enc_search_1(o, i)
    if i < 0:
        return -1
    while True:
        while OCTETS_16[o[i]] != 0:
            i += 1
        j = _enc_search_2(o, i)
        if j < 0:
            break
        i = j
    return i


def _enc_search_1(o: bytes, i: i64) -> i64:
    if o[i] == 0x25:
        if OCTETS_9[o[i + 1]] != 0 and OCTETS_9[o[i + 2]] != 0:
            return i + 3
    if OCTETS_16[o[i]] != 0:
        return i + 1
    return -1


def _enc_search_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x25 or OCTETS_9[o[i + 1]] == 0 or OCTETS_9[o[i + 2]] == 0:
        return -1
    return i + 3


# (?:(?:(?:(?:(?:%[0-9A-F][0-9A-F]|[A-Za-z0-9\-._~]|[!$'()*+,])|[&=])|[:@])|\/(?!;PARTIAL=)))+
def scan_ENC_SECTION(o: bytes, i: i64) -> i64:
    i = _enc_section_1(o, i)
    if i < 0:
        return -1
    while True:
        while OCTETS_15[o[i]] != 0:
            i += 1
        j = _enc_section_2(o, i)
        if j < 0:
            break
        i = j
    return i


def _enc_section_1(o: bytes, i: i64) -> i64:
    if o[i] == 0x25:
        if OCTETS_9[o[i + 1]] != 0 and OCTETS_9[o[i + 2]] != 0:
            return i + 3
    if OCTETS_15[o[i]] != 0:
        return i + 1
    if o[i] == 0x2F:
        j = _enc_section_3(o, i + 1)
        if j >= 0:
            return j
    return -1


def _enc_section_2(o: bytes, i: i64) -> i64:
    if o[i] == 0x25:
        if OCTETS_9[o[i + 1]] != 0 and OCTETS_9[o[i + 2]] != 0:
            return i + 3
    if o[i] == 0x2F:
        j = _enc_section_3(o, i + 1)
        if j >= 0:
            return j
    return -1


def _enc_section_3(o: bytes, i: i64) -> i64:
    if _enc_section_4(o, i) >= 0:
        return -1
    return i


def _enc_section_4(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b";partial="):
        return -1
    return i + 9


# [0-9A-F]{32,}
def scan_ENC_URLAUTH(o: bytes, i: i64) -> i64:
    if (
        OCTETS_9[o[i]] == 0
        or OCTETS_9[o[i + 1]] == 0
        or OCTETS_9[o[i + 2]] == 0
        or OCTETS_9[o[i + 3]] == 0
        or OCTETS_9[o[i + 4]] == 0
        or OCTETS_9[o[i + 5]] == 0
        or OCTETS_9[o[i + 6]] == 0
        or OCTETS_9[o[i + 7]] == 0
        or OCTETS_9[o[i + 8]] == 0
        or OCTETS_9[o[i + 9]] == 0
        or OCTETS_9[o[i + 10]] == 0
        or OCTETS_9[o[i + 11]] == 0
        or OCTETS_9[o[i + 12]] == 0
        or OCTETS_9[o[i + 13]] == 0
        or OCTETS_9[o[i + 14]] == 0
        or OCTETS_9[o[i + 15]] == 0
        or OCTETS_9[o[i + 16]] == 0
        or OCTETS_9[o[i + 17]] == 0
        or OCTETS_9[o[i + 18]] == 0
        or OCTETS_9[o[i + 19]] == 0
        or OCTETS_9[o[i + 20]] == 0
        or OCTETS_9[o[i + 21]] == 0
        or OCTETS_9[o[i + 22]] == 0
        or OCTETS_9[o[i + 23]] == 0
        or OCTETS_9[o[i + 24]] == 0
        or OCTETS_9[o[i + 25]] == 0
        or OCTETS_9[o[i + 26]] == 0
        or OCTETS_9[o[i + 27]] == 0
        or OCTETS_9[o[i + 28]] == 0
        or OCTETS_9[o[i + 29]] == 0
        or OCTETS_9[o[i + 30]] == 0
        or OCTETS_9[o[i + 31]] == 0
    ):
        return -1
    i += 32
    while OCTETS_9[o[i]] != 0:
        i += 1
    return i


# (?:(?:(?:%[0-9A-F][0-9A-F]|[A-Za-z0-9\-._~]|[!$'()*+,])|[&=]))+
def scan_ENC_USER(o: bytes, i: i64) -> i64:
    i = _enc_user_1(o, i)
    if i < 0:
        return -1
    while True:
        while OCTETS_14[o[i]] != 0:
            i += 1
        j = _enc_user_2(o, i)
        if j < 0:
            break
        i = j
    return i


def _enc_user_1(o: bytes, i: i64) -> i64:
    if o[i] == 0x25:
        if OCTETS_9[o[i + 1]] != 0 and OCTETS_9[o[i + 2]] != 0:
            return i + 3
    if OCTETS_14[o[i]] != 0:
        return i + 1
    return -1


def _enc_user_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x25 or OCTETS_9[o[i + 1]] == 0 or OCTETS_9[o[i + 2]] == 0:
        return -1
    return i + 3


# (?:(?:shared|priv)|all)
def scan_ENTRY_TYPE_REQ(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x73:
        if is_word(o, i + 1, b"hared"):
            return i + 6
    if o[i] | 0x20 == 0x70:
        if o[i + 1] | 0x20 == 0x72 and o[i + 2] | 0x20 == 0x69 and o[i + 3] | 0x20 == 0x76:
            return i + 4
    if o[i] | 0x20 == 0x61:
        if o[i + 1] | 0x20 == 0x6C and o[i + 2] | 0x20 == 0x6C:
            return i + 3
    return -1


# (?!AnnotationChange(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|FlagChange(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MailboxMetadataChange(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MailboxName(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MessageExpunge(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MessageNew(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|ServerMetadataChange(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SubscriptionChange(?![^\x00-\x20(){%*"\\\]\x7f-\xff]))(?:(?:[^\x00- (){%*"\\\]\x7f-\xff])+)
def scan_EVENT_EXT_NAME(o: bytes, i: i64) -> i64:
    if _event_ext_name_1(o, i) >= 0:
        return -1
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


def _event_ext_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x61:
        if is_word(o, i + 1, b"nnotationchange") and OCTETS_5[o[i + 16]] == 0:
            return i + 16
    if o[i] | 0x20 == 0x66:
        if is_word(o, i + 1, b"lagchange") and OCTETS_5[o[i + 10]] == 0:
            return i + 10
    if o[i] | 0x20 == 0x6D:
        if o[i + 1] | 0x20 == 0x61:
            if o[i + 2] | 0x20 == 0x69:
                if o[i + 3] | 0x20 == 0x6C:
                    if o[i + 4] | 0x20 == 0x62:
                        if o[i + 5] | 0x20 == 0x6F:
                            if o[i + 6] | 0x20 == 0x78:
                                if is_word(o, i + 7, b"metadatachange") and OCTETS_5[o[i + 21]] == 0:
                                    return i + 21
                                if is_word(o, i + 7, b"name") and OCTETS_5[o[i + 11]] == 0:
                                    return i + 11
        if o[i + 1] | 0x20 == 0x65:
            if o[i + 2] | 0x20 == 0x73:
                if o[i + 3] | 0x20 == 0x73:
                    if o[i + 4] | 0x20 == 0x61:
                        if o[i + 5] | 0x20 == 0x67:
                            if o[i + 6] | 0x20 == 0x65:
                                if is_word(o, i + 7, b"expunge") and OCTETS_5[o[i + 14]] == 0:
                                    return i + 14
                                if (
                                    o[i + 7] | 0x20 == 0x6E
                                    and o[i + 8] | 0x20 == 0x65
                                    and o[i + 9] | 0x20 == 0x77
                                    and OCTETS_5[o[i + 10]] == 0
                                ):
                                    return i + 10
    if o[i] | 0x20 == 0x73:
        if is_word(o, i + 1, b"ervermetadatachange") and OCTETS_5[o[i + 20]] == 0:
            return i + 20
        if is_word(o, i + 1, b"ubscriptionchange") and OCTETS_5[o[i + 18]] == 0:
            return i + 18
    return -1


# (?:[^\x00- (){%*"\\\]\x7f-\xff])+
def scan_EVENT_NAME(o: bytes, i: i64) -> i64:
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


# (?:FULL|FAST|ALL)
def scan_FETCH_MACRO(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x66:
        if o[i + 1] | 0x20 == 0x75 and o[i + 2] | 0x20 == 0x6C and o[i + 3] | 0x20 == 0x6C:
            return i + 4
        if o[i + 1] | 0x20 == 0x61 and o[i + 2] | 0x20 == 0x73 and o[i + 3] | 0x20 == 0x74:
            return i + 4
    if o[i] | 0x20 == 0x61:
        if o[i + 1] | 0x20 == 0x6C and o[i + 2] | 0x20 == 0x6C:
            return i + 3
    return -1


# (?!CHANGEDSINCE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|PARTIAL(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|VANISHED(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz]))(?:(?!-[1-9][0-9]*:-[1-9][0-9]*(?![A-Za-z0-9\-_.:]))[A-Za-z\-_.](?:(?:[A-Za-z\-_.]|[0-9:]))*)
def scan_FETCH_MODIFIER_NAME(o: bytes, i: i64) -> i64:
    if _fetch_modifier_name_1(o, i) >= 0:
        return -1
    if _fetch_modifier_name_2(o, i) >= 0:
        return -1
    if OCTETS_1[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_2[o[i]] != 0:
        i += 1
    return i


def _fetch_modifier_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x63:
        if is_word(o, i + 1, b"hangedsince") and OCTETS_2[o[i + 12]] == 0:
            return i + 12
    if o[i] | 0x20 == 0x70:
        if is_word(o, i + 1, b"artial") and OCTETS_2[o[i + 7]] == 0:
            return i + 7
    if o[i] | 0x20 == 0x76:
        if is_word(o, i + 1, b"anished") and OCTETS_2[o[i + 8]] == 0:
            return i + 8
    return -1


def _fetch_modifier_name_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x2D or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x3A or o[i + 1] != 0x2D or not 0x31 <= o[i + 2] <= 0x39:
        return -1
    i += 3
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if OCTETS_2[o[i]] != 0:
        return -1
    return i


# [^\x00- (){%*"\\\]\/\x7f-\xff]+
def scan_FILTER_NAME(o: bytes, i: i64) -> i64:
    if OCTETS_17[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_17[o[i]] != 0:
        i += 1
    return i


# (?:\\Answered|\\Flagged|\\Deleted|\\Draft|\\Seen)
def scan_FLAG(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C:
        return -1
    if o[i + 1] | 0x20 == 0x61:
        if is_word(o, i + 2, b"nswered"):
            return i + 9
    if o[i + 1] | 0x20 == 0x66:
        if is_word(o, i + 2, b"lagged"):
            return i + 8
    if o[i + 1] | 0x20 == 0x64:
        if is_word(o, i + 2, b"eleted"):
            return i + 8
        if is_word(o, i + 2, b"raft"):
            return i + 6
    if o[i + 1] | 0x20 == 0x73:
        if o[i + 2] | 0x20 == 0x65 and o[i + 3] | 0x20 == 0x65 and o[i + 4] | 0x20 == 0x6E:
            return i + 5
    return -1


# (?!\$Forwarded(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$Important(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$Junk(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$MDNSent(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$MailFlagBit0(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$MailFlagBit1(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$MailFlagBit2(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$NotJunk(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$Phishing(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$SubmitPending(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$Submitted(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$autosent(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$canunsubscribe(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$followed(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$hasattachment(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$hasmemo(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$hasnoattachment(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$imported(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$istrusted(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$maskedemail(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$memo(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$muted(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$new(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$notify(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\$unsubscribed(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Answered(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Deleted(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Draft(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Flagged(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Recent(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Seen(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\\*(?![^\x00-\x20(){%*"\\\]\x7f-\xff]))(?:(?!\\Recent(?![^\x00- (){%*"\\\]\x7f-\xff]))\\(?:[^\x00- (){%*"\\\]\x7f-\xff])+)
def scan_FLAG_EXTENSION_NAME(o: bytes, i: i64) -> i64:
    if _flag_extension_name_1(o, i) >= 0:
        return -1
    if _flag_extension_name_2(o, i) >= 0:
        return -1
    if o[i] != 0x5C:
        return -1
    if OCTETS_5[o[i + 1]] == 0:
        return -1
    i += 2
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


def _flag_extension_name_1(o: bytes, i: i64) -> i64:
    if o[i] == 0x24:
        if o[i + 1] | 0x20 == 0x66:
            if o[i + 2] | 0x20 == 0x6F:
                if is_word(o, i + 3, b"rwarded") and OCTETS_5[o[i + 10]] == 0:
                    return i + 10
                if is_word(o, i + 3, b"llowed") and OCTETS_5[o[i + 9]] == 0:
                    return i + 9
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 == 0x6D:
                if o[i + 3] | 0x20 == 0x70:
                    if o[i + 4] | 0x20 == 0x6F:
                        if o[i + 5] | 0x20 == 0x72:
                            if o[i + 6] | 0x20 == 0x74:
                                if (
                                    o[i + 7] | 0x20 == 0x61
                                    and o[i + 8] | 0x20 == 0x6E
                                    and o[i + 9] | 0x20 == 0x74
                                    and OCTETS_5[o[i + 10]] == 0
                                ):
                                    return i + 10
                                if o[i + 7] | 0x20 == 0x65 and o[i + 8] | 0x20 == 0x64 and OCTETS_5[o[i + 9]] == 0:
                                    return i + 9
            if is_word(o, i + 2, b"strusted") and OCTETS_5[o[i + 10]] == 0:
                return i + 10
        if is_word(o, i + 1, b"junk") and OCTETS_5[o[i + 5]] == 0:
            return i + 5
        if o[i + 1] | 0x20 == 0x6D:
            if is_word(o, i + 2, b"dnsent") and OCTETS_5[o[i + 8]] == 0:
                return i + 8
            if o[i + 2] | 0x20 == 0x61:
                if o[i + 3] | 0x20 == 0x69:
                    if o[i + 4] | 0x20 == 0x6C:
                        if o[i + 5] | 0x20 == 0x66:
                            if o[i + 6] | 0x20 == 0x6C:
                                if o[i + 7] | 0x20 == 0x61:
                                    if o[i + 8] | 0x20 == 0x67:
                                        if o[i + 9] | 0x20 == 0x62:
                                            if o[i + 10] | 0x20 == 0x69:
                                                if o[i + 11] | 0x20 == 0x74:
                                                    if o[i + 12] == 0x30 and OCTETS_5[o[i + 13]] == 0:
                                                        return i + 13
                                                    if o[i + 12] == 0x31 and OCTETS_5[o[i + 13]] == 0:
                                                        return i + 13
                                                    if o[i + 12] == 0x32 and OCTETS_5[o[i + 13]] == 0:
                                                        return i + 13
                if is_word(o, i + 3, b"skedemail") and OCTETS_5[o[i + 12]] == 0:
                    return i + 12
            if (
                o[i + 2] | 0x20 == 0x65
                and o[i + 3] | 0x20 == 0x6D
                and o[i + 4] | 0x20 == 0x6F
                and OCTETS_5[o[i + 5]] == 0
            ):
                return i + 5
            if is_word(o, i + 2, b"uted") and OCTETS_5[o[i + 6]] == 0:
                return i + 6
        if o[i + 1] | 0x20 == 0x6E:
            if o[i + 2] | 0x20 == 0x6F:
                if o[i + 3] | 0x20 == 0x74:
                    if is_word(o, i + 4, b"junk") and OCTETS_5[o[i + 8]] == 0:
                        return i + 8
                    if (
                        o[i + 4] | 0x20 == 0x69
                        and o[i + 5] | 0x20 == 0x66
                        and o[i + 6] | 0x20 == 0x79
                        and OCTETS_5[o[i + 7]] == 0
                    ):
                        return i + 7
            if o[i + 2] | 0x20 == 0x65 and o[i + 3] | 0x20 == 0x77 and OCTETS_5[o[i + 4]] == 0:
                return i + 4
        if is_word(o, i + 1, b"phishing") and OCTETS_5[o[i + 9]] == 0:
            return i + 9
        if o[i + 1] | 0x20 == 0x73:
            if o[i + 2] | 0x20 == 0x75:
                if o[i + 3] | 0x20 == 0x62:
                    if o[i + 4] | 0x20 == 0x6D:
                        if o[i + 5] | 0x20 == 0x69:
                            if o[i + 6] | 0x20 == 0x74:
                                if is_word(o, i + 7, b"pending") and OCTETS_5[o[i + 14]] == 0:
                                    return i + 14
                                if (
                                    o[i + 7] | 0x20 == 0x74
                                    and o[i + 8] | 0x20 == 0x65
                                    and o[i + 9] | 0x20 == 0x64
                                    and OCTETS_5[o[i + 10]] == 0
                                ):
                                    return i + 10
        if is_word(o, i + 1, b"autosent") and OCTETS_5[o[i + 9]] == 0:
            return i + 9
        if is_word(o, i + 1, b"canunsubscribe") and OCTETS_5[o[i + 15]] == 0:
            return i + 15
        if o[i + 1] | 0x20 == 0x68:
            if o[i + 2] | 0x20 == 0x61:
                if o[i + 3] | 0x20 == 0x73:
                    if is_word(o, i + 4, b"attachment") and OCTETS_5[o[i + 14]] == 0:
                        return i + 14
                    if is_word(o, i + 4, b"memo") and OCTETS_5[o[i + 8]] == 0:
                        return i + 8
                    if is_word(o, i + 4, b"noattachment") and OCTETS_5[o[i + 16]] == 0:
                        return i + 16
        if is_word(o, i + 1, b"unsubscribed") and OCTETS_5[o[i + 13]] == 0:
            return i + 13
    if o[i] == 0x5C:
        if is_word(o, i + 1, b"answered") and OCTETS_5[o[i + 9]] == 0:
            return i + 9
        if o[i + 1] | 0x20 == 0x64:
            if is_word(o, i + 2, b"eleted") and OCTETS_5[o[i + 8]] == 0:
                return i + 8
            if is_word(o, i + 2, b"raft") and OCTETS_5[o[i + 6]] == 0:
                return i + 6
        if is_word(o, i + 1, b"flagged") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
        if is_word(o, i + 1, b"recent") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
        if is_word(o, i + 1, b"seen") and OCTETS_5[o[i + 5]] == 0:
            return i + 5
        if o[i + 1] == 0x2A and OCTETS_5[o[i + 2]] == 0:
            return i + 2
    return -1


def _flag_extension_name_2(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"\\recent"):
        return -1
    if OCTETS_5[o[i + 7]] != 0:
        return -1
    return i + 7


# (?:(?:[^\x00- (){%*"\\\]\x7f-\xff])+|\$hasnoattachment|\$canunsubscribe|\$hasattachment|\$SubmitPending|\$MailFlagBit0|\$MailFlagBit1|\$MailFlagBit2|\$unsubscribed|\$maskedemail|\$istrusted|\$Important|\$Forwarded|\$Submitted|\$autosent|\$followed|\$imported|\$Phishing|\$hasmemo|\$NotJunk|\$MDNSent|\$notify|\$muted|\$memo|\$Junk|\$new)
def scan_FLAG_KEYWORD(o: bytes, i: i64) -> i64:
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


# \\\*
def scan_FLAG_PERM(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C or o[i + 1] != 0x2A:
        return -1
    return i + 2


# \\Recent
def scan_FLAG_RECENT(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"\\recent"):
        return -1
    return i + 7


# (?!DEPTH(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|MAXSIZE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz]))(?:(?!-[1-9][0-9]*:-[1-9][0-9]*(?![A-Za-z0-9\-_.:]))[A-Za-z\-_.](?:(?:[A-Za-z\-_.]|[0-9:]))*)
def scan_GETMETADATA_OPTION_NAME(o: bytes, i: i64) -> i64:
    if _getmetadata_option_name_1(o, i) >= 0:
        return -1
    if _getmetadata_option_name_2(o, i) >= 0:
        return -1
    if OCTETS_1[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_2[o[i]] != 0:
        i += 1
    return i


def _getmetadata_option_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x64:
        if is_word(o, i + 1, b"epth") and OCTETS_2[o[i + 5]] == 0:
            return i + 5
    if o[i] | 0x20 == 0x6D:
        if is_word(o, i + 1, b"axsize") and OCTETS_2[o[i + 7]] == 0:
            return i + 7
    return -1


def _getmetadata_option_name_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x2D or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x3A or o[i + 1] != 0x2D or not 0x31 <= o[i + 2] <= 0x39:
        return -1
    i += 3
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if OCTETS_2[o[i]] != 0:
        return -1
    return i


# (?:[0-9])+
def scan_GM_ID(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# (?:(?:(?:[^\x00- (){%*"\\\]\x7f-\xff]|\])|\\))+
def scan_GM_LABEL_CHARS(o: bytes, i: i64) -> i64:
    if OCTETS_18[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_18[o[i]] != 0:
        i += 1
    return i


# (?:(?:(?:(?:[A-Za-z0-9+\/]){4})*(?:(?:[A-Za-z0-9+\/]){2}==|(?:[A-Za-z0-9+\/]){3}=)|(?:(?:[A-Za-z0-9+\/]){4})+)|=)
def scan_INITIAL_RESPONSE(o: bytes, i: i64) -> i64:
    j = _initial_response_1(o, i)
    if j >= 0:
        return j
    j = _initial_response_2(o, i)
    if j >= 0:
        return j
    if o[i] == 0x3D:
        return i + 1
    return -1


def _initial_response_1(o: bytes, i: i64) -> i64:
    j = _initial_response_3(o, i)
    while j >= 0:
        i = j
        j = _initial_response_3(o, i)
    j = _initial_response_4(o, i)
    if j >= 0:
        return j
    j = _initial_response_5(o, i)
    if j >= 0:
        return j
    return -1


def _initial_response_2(o: bytes, i: i64) -> i64:
    if OCTETS_12[o[i]] == 0 or OCTETS_12[o[i + 1]] == 0 or OCTETS_12[o[i + 2]] == 0 or OCTETS_12[o[i + 3]] == 0:
        return -1
    i += 4
    j = _initial_response_3(o, i)
    while j >= 0:
        i = j
        j = _initial_response_3(o, i)
    return i


def _initial_response_3(o: bytes, i: i64) -> i64:
    if OCTETS_12[o[i]] == 0 or OCTETS_12[o[i + 1]] == 0 or OCTETS_12[o[i + 2]] == 0 or OCTETS_12[o[i + 3]] == 0:
        return -1
    return i + 4


def _initial_response_4(o: bytes, i: i64) -> i64:
    if OCTETS_12[o[i]] == 0 or OCTETS_12[o[i + 1]] == 0:
        return -1
    if o[i + 2] != 0x3D or o[i + 3] != 0x3D:
        return -1
    return i + 4


def _initial_response_5(o: bytes, i: i64) -> i64:
    if OCTETS_12[o[i]] == 0 or OCTETS_12[o[i + 1]] == 0 or OCTETS_12[o[i + 2]] == 0:
        return -1
    if o[i + 3] != 0x3D:
        return -1
    return i + 4


# (?:[0-9]){4}\-(?:[0-9]){2}\-(?:[0-9]){2}T(?:[0-9]){2}:(?:[0-9]){2}:(?:[0-9]){2}(?:\.(?:[0-9])+)?(?:(?:\+|\-)(?:[0-9]){2}:(?:[0-9]){2}|Z)
def scan_INTERNET_DATE_TIME(o: bytes, i: i64) -> i64:
    if (
        not 0x30 <= o[i] <= 0x39
        or not 0x30 <= o[i + 1] <= 0x39
        or not 0x30 <= o[i + 2] <= 0x39
        or not 0x30 <= o[i + 3] <= 0x39
    ):
        return -1
    if o[i + 4] != 0x2D:
        return -1
    if not 0x30 <= o[i + 5] <= 0x39 or not 0x30 <= o[i + 6] <= 0x39:
        return -1
    if o[i + 7] != 0x2D:
        return -1
    if not 0x30 <= o[i + 8] <= 0x39 or not 0x30 <= o[i + 9] <= 0x39:
        return -1
    if o[i + 10] | 0x20 != 0x74:
        return -1
    if not 0x30 <= o[i + 11] <= 0x39 or not 0x30 <= o[i + 12] <= 0x39:
        return -1
    if o[i + 13] != 0x3A:
        return -1
    if not 0x30 <= o[i + 14] <= 0x39 or not 0x30 <= o[i + 15] <= 0x39:
        return -1
    if o[i + 16] != 0x3A:
        return -1
    if not 0x30 <= o[i + 17] <= 0x39 or not 0x30 <= o[i + 18] <= 0x39:
        return -1
    i += 19
    j = _internet_date_time_1(o, i)
    if j >= 0:
        i = j
    if o[i] == 0x2B or o[i] == 0x2D:
        j = _internet_date_time_2(o, i + 1)
        if j >= 0:
            return j
    if o[i] | 0x20 == 0x7A:
        return i + 1
    return -1


def _internet_date_time_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x2E:
        return -1
    if not 0x30 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


def _internet_date_time_2(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39 or not 0x30 <= o[i + 1] <= 0x39:
        return -1
    if o[i + 2] != 0x3A:
        return -1
    if not 0x30 <= o[i + 3] <= 0x39 or not 0x30 <= o[i + 4] <= 0x39:
        return -1
    return i + 5


# \[(?:v(?:[0-9A-F])+\.(?:(?:[A-Za-z0-9\-._~]|[!$&'()*+,;=]|:))+|(?:(?:(?:[0-9A-F]){1,4}:){6}(?:(?:1(?:[0-9]){2}|2[0-4][0-9]|25[0-5]|[1-9][0-9]|[0-9])(?:\.(?:1(?:[0-9]){2}|2[0-4][0-9]|25[0-5]|[1-9][0-9]|[0-9])){3}|(?:[0-9A-F]){1,4}:(?:[0-9A-F]){1,4})|::(?:(?:[0-9A-F]){1,4}:){5}(?:(?:1(?:[0-9]){2}|2[0-4][0-9]|25[0-5]|[1-9][0-9]|[0-9])(?:\.(?:1(?:[0-9]){2}|2[0-4][0-9]|25[0-5]|[1-9][0-9]|[0-9])){3}|(?:[0-9A-F]){1,4}:(?:[0-9A-F]){1,4})|(?:(?:[0-9A-F]){1,4})?::(?:(?:[0-9A-F]){1,4}:){4}(?:(?:1(?:[0-9]){2}|2[0-4][0-9]|25[0-5]|[1-9][0-9]|[0-9])(?:\.(?:1(?:[0-9]){2}|2[0-4][0-9]|25[0-5]|[1-9][0-9]|[0-9])){3}|(?:[0-9A-F]){1,4}:(?:[0-9A-F]){1,4})|(?:(?:[0-9A-F]){1,4}(?::(?:[0-9A-F]){1,4}){0,1})?::(?:(?:[0-9A-F]){1,4}:){3}(?:(?:1(?:[0-9]){2}|2[0-4][0-9]|25[0-5]|[1-9][0-9]|[0-9])(?:\.(?:1(?:[0-9]){2}|2[0-4][0-9]|25[0-5]|[1-9][0-9]|[0-9])){3}|(?:[0-9A-F]){1,4}:(?:[0-9A-F]){1,4})|(?:(?:[0-9A-F]){1,4}(?::(?:[0-9A-F]){1,4}){0,2})?::(?:(?:[0-9A-F]){1,4}:){2}(?:(?:1(?:[0-9]){2}|2[0-4][0-9]|25[0-5]|[1-9][0-9]|[0-9])(?:\.(?:1(?:[0-9]){2}|2[0-4][0-9]|25[0-5]|[1-9][0-9]|[0-9])){3}|(?:[0-9A-F]){1,4}:(?:[0-9A-F]){1,4})|(?:(?:[0-9A-F]){1,4}(?::(?:[0-9A-F]){1,4}){0,3})?::(?:[0-9A-F]){1,4}:(?:(?:1(?:[0-9]){2}|2[0-4][0-9]|25[0-5]|[1-9][0-9]|[0-9])(?:\.(?:1(?:[0-9]){2}|2[0-4][0-9]|25[0-5]|[1-9][0-9]|[0-9])){3}|(?:[0-9A-F]){1,4}:(?:[0-9A-F]){1,4})|(?:(?:[0-9A-F]){1,4}(?::(?:[0-9A-F]){1,4}){0,4})?::(?:(?:1(?:[0-9]){2}|2[0-4][0-9]|25[0-5]|[1-9][0-9]|[0-9])(?:\.(?:1(?:[0-9]){2}|2[0-4][0-9]|25[0-5]|[1-9][0-9]|[0-9])){3}|(?:[0-9A-F]){1,4}:(?:[0-9A-F]){1,4})|(?:[0-9A-F]){1,4}(?::(?:[0-9A-F]){1,4}){6}::|(?:(?:[0-9A-F]){1,4}(?::(?:[0-9A-F]){1,4}){0,5})?::(?:(?:[0-9A-F]){1,4})?))\]
def scan_IP_LITERAL(o: bytes, i: i64) -> i64:
    if o[i] != 0x5B:
        return -1
    i = _ip_literal_1(o, i + 1)
    if i < 0:
        return -1
    if o[i] != 0x5D:
        return -1
    return i + 1


def _ip_literal_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x76:
        j = _ip_literal_2(o, i + 1)
        if j >= 0:
            return j
    j = _ip_literal_3(o, i)
    if j >= 0:
        return j
    if o[i] == 0x3A:
        j = _ip_literal_4(o, i + 1)
        if j >= 0:
            return j
    j = _ip_literal_5(o, i)
    if j >= 0:
        return j
    j = _ip_literal_6(o, i)
    if j >= 0:
        return j
    j = _ip_literal_7(o, i)
    if j >= 0:
        return j
    j = _ip_literal_8(o, i)
    if j >= 0:
        return j
    j = _ip_literal_9(o, i)
    if j >= 0:
        return j
    j = _ip_literal_10(o, i)
    if j >= 0:
        return j
    j = _ip_literal_11(o, i)
    if j >= 0:
        return j
    return -1


def _ip_literal_2(o: bytes, i: i64) -> i64:
    if OCTETS_9[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_9[o[i]] != 0:
        i += 1
    if o[i] != 0x2E:
        return -1
    if OCTETS_8[o[i + 1]] == 0:
        return -1
    i += 2
    while OCTETS_8[o[i]] != 0:
        i += 1
    return i


def _ip_literal_3(o: bytes, i: i64) -> i64:
    for _ in range(6):
        i = _ip_literal_12(o, i)
        if i < 0:
            return -1
    j = _ip_literal_13(o, i)
    if j >= 0:
        return j
    j = _ip_literal_14(o, i)
    if j >= 0:
        return j
    return -1


def _ip_literal_4(o: bytes, i: i64) -> i64:
    if o[i] != 0x3A:
        return -1
    i += 1
    for _ in range(5):
        i = _ip_literal_12(o, i)
        if i < 0:
            return -1
    j = _ip_literal_13(o, i)
    if j >= 0:
        return j
    j = _ip_literal_14(o, i)
    if j >= 0:
        return j
    return -1


def _ip_literal_5(o: bytes, i: i64) -> i64:
    j = _ip_literal_15(o, i)
    if j >= 0:
        i = j
    if o[i] != 0x3A or o[i + 1] != 0x3A:
        return -1
    i += 2
    for _ in range(4):
        i = _ip_literal_12(o, i)
        if i < 0:
            return -1
    j = _ip_literal_13(o, i)
    if j >= 0:
        return j
    j = _ip_literal_14(o, i)
    if j >= 0:
        return j
    return -1


def _ip_literal_6(o: bytes, i: i64) -> i64:
    j = _ip_literal_16(o, i)
    if j >= 0:
        i = j
    if o[i] != 0x3A or o[i + 1] != 0x3A:
        return -1
    i += 2
    for _ in range(3):
        i = _ip_literal_12(o, i)
        if i < 0:
            return -1
    j = _ip_literal_13(o, i)
    if j >= 0:
        return j
    j = _ip_literal_14(o, i)
    if j >= 0:
        return j
    return -1


def _ip_literal_7(o: bytes, i: i64) -> i64:
    j = _ip_literal_17(o, i)
    if j >= 0:
        i = j
    if o[i] != 0x3A or o[i + 1] != 0x3A:
        return -1
    i += 2
    for _ in range(2):
        i = _ip_literal_12(o, i)
        if i < 0:
            return -1
    j = _ip_literal_13(o, i)
    if j >= 0:
        return j
    j = _ip_literal_14(o, i)
    if j >= 0:
        return j
    return -1


def _ip_literal_8(o: bytes, i: i64) -> i64:
    j = _ip_literal_18(o, i)
    if j >= 0:
        i = j
    if o[i] != 0x3A or o[i + 1] != 0x3A:
        return -1
    if OCTETS_9[o[i + 2]] == 0:
        return -1
    i += 3
    end = i + 3
    while i < end and OCTETS_9[o[i]] != 0:
        i += 1
    if o[i] != 0x3A:
        return -1
    j = _ip_literal_13(o, i + 1)
    if j >= 0:
        return j
    j = _ip_literal_14(o, i + 1)
    if j >= 0:
        return j
    return -1


def _ip_literal_9(o: bytes, i: i64) -> i64:
    j = _ip_literal_19(o, i)
    if j >= 0:
        i = j
    if o[i] != 0x3A or o[i + 1] != 0x3A:
        return -1
    j = _ip_literal_13(o, i + 2)
    if j >= 0:
        return j
    j = _ip_literal_14(o, i + 2)
    if j >= 0:
        return j
    return -1


def _ip_literal_10(o: bytes, i: i64) -> i64:
    if OCTETS_9[o[i]] == 0:
        return -1
    i += 1
    end = i + 3
    while i < end and OCTETS_9[o[i]] != 0:
        i += 1
    for _ in range(6):
        i = _ip_literal_20(o, i)
        if i < 0:
            return -1
    if o[i] != 0x3A or o[i + 1] != 0x3A:
        return -1
    return i + 2


def _ip_literal_11(o: bytes, i: i64) -> i64:
    j = _ip_literal_21(o, i)
    if j >= 0:
        i = j
    if o[i] != 0x3A or o[i + 1] != 0x3A:
        return -1
    i += 2
    j = _ip_literal_15(o, i)
    if j >= 0:
        i = j
    return i


def _ip_literal_12(o: bytes, i: i64) -> i64:
    if OCTETS_9[o[i]] == 0:
        return -1
    i += 1
    end = i + 3
    while i < end and OCTETS_9[o[i]] != 0:
        i += 1
    if o[i] != 0x3A:
        return -1
    return i + 1


def _ip_literal_13(o: bytes, i: i64) -> i64:
    i = _ip_literal_22(o, i)
    if i < 0:
        return -1
    for _ in range(3):
        i = _ip_literal_23(o, i)
        if i < 0:
            return -1
    return i


def _ip_literal_14(o: bytes, i: i64) -> i64:
    if OCTETS_9[o[i]] == 0:
        return -1
    i += 1
    end = i + 3
    while i < end and OCTETS_9[o[i]] != 0:
        i += 1
    if o[i] != 0x3A:
        return -1
    if OCTETS_9[o[i + 1]] == 0:
        return -1
    i += 2
    end = i + 3
    while i < end and OCTETS_9[o[i]] != 0:
        i += 1
    return i


def _ip_literal_15(o: bytes, i: i64) -> i64:
    if OCTETS_9[o[i]] == 0:
        return -1
    i += 1
    end = i + 3
    while i < end and OCTETS_9[o[i]] != 0:
        i += 1
    return i


def _ip_literal_16(o: bytes, i: i64) -> i64:
    if OCTETS_9[o[i]] == 0:
        return -1
    i += 1
    end = i + 3
    while i < end and OCTETS_9[o[i]] != 0:
        i += 1
    j = _ip_literal_20(o, i)
    if j >= 0:
        i = j
    return i


def _ip_literal_17(o: bytes, i: i64) -> i64:
    if OCTETS_9[o[i]] == 0:
        return -1
    i += 1
    end = i + 3
    while i < end and OCTETS_9[o[i]] != 0:
        i += 1
    for _ in range(2):
        j = _ip_literal_20(o, i)
        if j < 0:
            break
        i = j
    return i


def _ip_literal_18(o: bytes, i: i64) -> i64:
    if OCTETS_9[o[i]] == 0:
        return -1
    i += 1
    end = i + 3
    while i < end and OCTETS_9[o[i]] != 0:
        i += 1
    for _ in range(3):
        j = _ip_literal_20(o, i)
        if j < 0:
            break
        i = j
    return i


def _ip_literal_19(o: bytes, i: i64) -> i64:
    if OCTETS_9[o[i]] == 0:
        return -1
    i += 1
    end = i + 3
    while i < end and OCTETS_9[o[i]] != 0:
        i += 1
    for _ in range(4):
        j = _ip_literal_20(o, i)
        if j < 0:
            break
        i = j
    return i


def _ip_literal_20(o: bytes, i: i64) -> i64:
    if o[i] != 0x3A:
        return -1
    if OCTETS_9[o[i + 1]] == 0:
        return -1
    i += 2
    end = i + 3
    while i < end and OCTETS_9[o[i]] != 0:
        i += 1
    return i


def _ip_literal_21(o: bytes, i: i64) -> i64:
    if OCTETS_9[o[i]] == 0:
        return -1
    i += 1
    end = i + 3
    while i < end and OCTETS_9[o[i]] != 0:
        i += 1
    for _ in range(5):
        j = _ip_literal_20(o, i)
        if j < 0:
            break
        i = j
    return i


def _ip_literal_22(o: bytes, i: i64) -> i64:
    if o[i] == 0x31:
        j = _ip_literal_24(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0x32:
        if 0x30 <= o[i + 1] <= 0x34 and 0x30 <= o[i + 2] <= 0x39:
            return i + 3
        if o[i + 1] == 0x35 and 0x30 <= o[i + 2] <= 0x35:
            return i + 3
    if 0x31 <= o[i] <= 0x39:
        if 0x30 <= o[i + 1] <= 0x39:
            return i + 2
    if 0x30 <= o[i] <= 0x39:
        return i + 1
    return -1


def _ip_literal_23(o: bytes, i: i64) -> i64:
    if o[i] != 0x2E:
        return -1
    if o[i + 1] == 0x31:
        j = _ip_literal_24(o, i + 2)
        if j >= 0:
            return j
    if o[i + 1] == 0x32:
        if 0x30 <= o[i + 2] <= 0x34 and 0x30 <= o[i + 3] <= 0x39:
            return i + 4
        if o[i + 2] == 0x35 and 0x30 <= o[i + 3] <= 0x35:
            return i + 4
    if 0x31 <= o[i + 1] <= 0x39:
        if 0x30 <= o[i + 2] <= 0x39:
            return i + 3
    if 0x30 <= o[i + 1] <= 0x39:
        return i + 2
    return -1


def _ip_literal_24(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39 or not 0x30 <= o[i + 1] <= 0x39:
        return -1
    return i + 2


# [1-9](?:[0-9])*(?::[1-9](?:[0-9])*)?(?:,[1-9](?:[0-9])*(?::[1-9](?:[0-9])*)?)*
def scan_KNOWN_SET(o: bytes, i: i64) -> i64:
    if not 0x31 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    j = _known_set_1(o, i)
    if j >= 0:
        i = j
    j = _known_set_2(o, i)
    while j >= 0:
        i = j
        j = _known_set_2(o, i)
    return i


def _known_set_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x3A or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


def _known_set_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x2C or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    j = _known_set_1(o, i)
    if j >= 0:
        i = j
    return i


# (?:(?:[^\x00- (){%*"\\\]\x7f-\xff]|(?:%|\*)|\]))+
def scan_LIST_CHARS(o: bytes, i: i64) -> i64:
    if OCTETS_19[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_19[o[i]] != 0:
        i += 1
    return i


# (?!RECURSIVEMATCH(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|REMOTE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SPECIAL\-USE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SUBSCRIBED(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UTF8(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UTF8ONLY(?![^\x00-\x20(){%*"\\\]\x7f-\xff]))(?:(?:[^\x00- (){%*"\\\]\x7f-\xff])+)
def scan_LIST_SELECT_OPT_NAME(o: bytes, i: i64) -> i64:
    if _list_select_opt_name_1(o, i) >= 0:
        return -1
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


def _list_select_opt_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x72:
        if o[i + 1] | 0x20 == 0x65:
            if is_word(o, i + 2, b"cursivematch") and OCTETS_5[o[i + 14]] == 0:
                return i + 14
            if is_word(o, i + 2, b"mote") and OCTETS_5[o[i + 6]] == 0:
                return i + 6
    if o[i] | 0x20 == 0x73:
        if is_word(o, i + 1, b"pecial-use") and OCTETS_5[o[i + 11]] == 0:
            return i + 11
        if is_word(o, i + 1, b"ubscribed") and OCTETS_5[o[i + 10]] == 0:
            return i + 10
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x74:
            if o[i + 2] | 0x20 == 0x66:
                if o[i + 3] == 0x38:
                    if OCTETS_5[o[i + 4]] == 0:
                        return i + 4
                    if is_word(o, i + 4, b"only") and OCTETS_5[o[i + 8]] == 0:
                        return i + 8
    return -1


# \{(?:[0-9])+(?:\+)?\}\\x0d\\x0a
def scan_LITERAL(o: bytes, i: i64) -> i64:
    if o[i] != 0x7B:
        return -1
    if not 0x30 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] == 0x2B:
        i += 1
    if o[i] != 0x7D or o[i + 1] != 0x0D or o[i + 2] != 0x0A:
        return -1
    return i + 3


# \~\{(?:[0-9])+(?:\+)?\}\\x0d\\x0a
def scan_LITERAL8(o: bytes, i: i64) -> i64:
    if o[i] != 0x7E or o[i + 1] != 0x7B:
        return -1
    if not 0x30 <= o[i + 2] <= 0x39:
        return -1
    i += 3
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] == 0x2B:
        i += 1
    if o[i] != 0x7D or o[i + 1] != 0x0D or o[i + 2] != 0x0A:
        return -1
    return i + 3


# (?:\\HasNoChildren|\\NonExistent|\\HasChildren|\\Noinferiors|\\Subscribed|\\NoAccess|\\UTF8Only|\\Noselect|\\Unmarked|\\NoUTF8|\\Remote|\\Marked)
def scan_MBX_LIST_FLAG(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C:
        return -1
    if o[i + 1] | 0x20 == 0x68:
        if o[i + 2] | 0x20 == 0x61:
            if o[i + 3] | 0x20 == 0x73:
                if is_word(o, i + 4, b"nochildren"):
                    return i + 14
                if is_word(o, i + 4, b"children"):
                    return i + 12
    if o[i + 1] | 0x20 == 0x6E:
        if o[i + 2] | 0x20 == 0x6F:
            if is_word(o, i + 3, b"nexistent"):
                return i + 12
            if is_word(o, i + 3, b"inferiors"):
                return i + 12
            if is_word(o, i + 3, b"access"):
                return i + 9
            if is_word(o, i + 3, b"select"):
                return i + 9
            if is_word(o, i + 3, b"utf8"):
                return i + 7
    if o[i + 1] | 0x20 == 0x73:
        if is_word(o, i + 2, b"ubscribed"):
            return i + 11
    if o[i + 1] | 0x20 == 0x75:
        if is_word(o, i + 2, b"tf8only"):
            return i + 9
        if is_word(o, i + 2, b"nmarked"):
            return i + 9
    if o[i + 1] | 0x20 == 0x72:
        if is_word(o, i + 2, b"emote"):
            return i + 7
    if o[i + 1] | 0x20 == 0x6D:
        if is_word(o, i + 2, b"arked"):
            return i + 7
    return -1


# (?!\\All(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Archive(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Drafts(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Flagged(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\HasChildren(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\HasNoChildren(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Important(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Junk(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Marked(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Memos(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\NoAccess(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\NoUTF8(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Noinferiors(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\NonExistent(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Noselect(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Remote(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Scheduled(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Sent(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Snoozed(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Subscribed(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Trash(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\UTF8Only(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Unmarked(?![^\x00-\x20(){%*"\\\]\x7f-\xff]))(?:\\(?:[^\x00- (){%*"\\\]\x7f-\xff])+)
def scan_MBX_LIST_FLAG_NAME(o: bytes, i: i64) -> i64:
    if _mbx_list_flag_name_1(o, i) >= 0:
        return -1
    if o[i] != 0x5C:
        return -1
    if OCTETS_5[o[i + 1]] == 0:
        return -1
    i += 2
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


def _mbx_list_flag_name_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C:
        return -1
    if o[i + 1] | 0x20 == 0x61:
        if o[i + 2] | 0x20 == 0x6C and o[i + 3] | 0x20 == 0x6C and OCTETS_5[o[i + 4]] == 0:
            return i + 4
        if is_word(o, i + 2, b"rchive") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    if o[i + 1] | 0x20 == 0x64:
        if is_word(o, i + 2, b"rafts") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
    if o[i + 1] | 0x20 == 0x66:
        if is_word(o, i + 2, b"lagged") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    if o[i + 1] | 0x20 == 0x68:
        if o[i + 2] | 0x20 == 0x61:
            if o[i + 3] | 0x20 == 0x73:
                if is_word(o, i + 4, b"children") and OCTETS_5[o[i + 12]] == 0:
                    return i + 12
                if is_word(o, i + 4, b"nochildren") and OCTETS_5[o[i + 14]] == 0:
                    return i + 14
    if o[i + 1] | 0x20 == 0x69:
        if is_word(o, i + 2, b"mportant") and OCTETS_5[o[i + 10]] == 0:
            return i + 10
    if o[i + 1] | 0x20 == 0x6A:
        if o[i + 2] | 0x20 == 0x75 and o[i + 3] | 0x20 == 0x6E and o[i + 4] | 0x20 == 0x6B and OCTETS_5[o[i + 5]] == 0:
            return i + 5
    if o[i + 1] | 0x20 == 0x6D:
        if is_word(o, i + 2, b"arked") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
        if is_word(o, i + 2, b"emos") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
    if o[i + 1] | 0x20 == 0x6E:
        if o[i + 2] | 0x20 == 0x6F:
            if is_word(o, i + 3, b"access") and OCTETS_5[o[i + 9]] == 0:
                return i + 9
            if is_word(o, i + 3, b"utf8") and OCTETS_5[o[i + 7]] == 0:
                return i + 7
            if is_word(o, i + 3, b"inferiors") and OCTETS_5[o[i + 12]] == 0:
                return i + 12
            if is_word(o, i + 3, b"nexistent") and OCTETS_5[o[i + 12]] == 0:
                return i + 12
            if is_word(o, i + 3, b"select") and OCTETS_5[o[i + 9]] == 0:
                return i + 9
    if o[i + 1] | 0x20 == 0x72:
        if is_word(o, i + 2, b"emote") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
    if o[i + 1] | 0x20 == 0x73:
        if is_word(o, i + 2, b"cheduled") and OCTETS_5[o[i + 10]] == 0:
            return i + 10
        if o[i + 2] | 0x20 == 0x65 and o[i + 3] | 0x20 == 0x6E and o[i + 4] | 0x20 == 0x74 and OCTETS_5[o[i + 5]] == 0:
            return i + 5
        if is_word(o, i + 2, b"noozed") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
        if is_word(o, i + 2, b"ubscribed") and OCTETS_5[o[i + 11]] == 0:
            return i + 11
    if o[i + 1] | 0x20 == 0x74:
        if is_word(o, i + 2, b"rash") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
    if o[i + 1] | 0x20 == 0x75:
        if is_word(o, i + 2, b"tf8only") and OCTETS_5[o[i + 9]] == 0:
            return i + 9
        if is_word(o, i + 2, b"nmarked") and OCTETS_5[o[i + 9]] == 0:
            return i + 9
    return -1


# (?:[A-Za-z0-9\-.]+|INTERNAL)
def scan_MECHANISM(o: bytes, i: i64) -> i64:
    if OCTETS_20[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_20[o[i]] != 0:
        i += 1
    return i


# (?:(?:(?:[A-Za-z0-9+\/]){4})*(?:(?:[A-Za-z0-9+\/]){2}==|(?:[A-Za-z0-9+\/]){3}=)|(?:(?:[A-Za-z0-9+\/]){4})+)
def scan_MECHANISM_DATA(o: bytes, i: i64) -> i64:
    j = _mechanism_data_1(o, i)
    if j >= 0:
        return j
    j = _mechanism_data_2(o, i)
    if j >= 0:
        return j
    return -1


def _mechanism_data_1(o: bytes, i: i64) -> i64:
    j = _mechanism_data_3(o, i)
    while j >= 0:
        i = j
        j = _mechanism_data_3(o, i)
    j = _mechanism_data_4(o, i)
    if j >= 0:
        return j
    j = _mechanism_data_5(o, i)
    if j >= 0:
        return j
    return -1


def _mechanism_data_2(o: bytes, i: i64) -> i64:
    if OCTETS_12[o[i]] == 0 or OCTETS_12[o[i + 1]] == 0 or OCTETS_12[o[i + 2]] == 0 or OCTETS_12[o[i + 3]] == 0:
        return -1
    i += 4
    j = _mechanism_data_3(o, i)
    while j >= 0:
        i = j
        j = _mechanism_data_3(o, i)
    return i


def _mechanism_data_3(o: bytes, i: i64) -> i64:
    if OCTETS_12[o[i]] == 0 or OCTETS_12[o[i + 1]] == 0 or OCTETS_12[o[i + 2]] == 0 or OCTETS_12[o[i + 3]] == 0:
        return -1
    return i + 4


def _mechanism_data_4(o: bytes, i: i64) -> i64:
    if OCTETS_12[o[i]] == 0 or OCTETS_12[o[i + 1]] == 0:
        return -1
    if o[i + 2] != 0x3D or o[i + 3] != 0x3D:
        return -1
    return i + 4


def _mechanism_data_5(o: bytes, i: i64) -> i64:
    if OCTETS_12[o[i]] == 0 or OCTETS_12[o[i + 1]] == 0 or OCTETS_12[o[i + 2]] == 0:
        return -1
    if o[i + 3] != 0x3D:
        return -1
    return i + 4


# "MESSAGE"
def scan_MEDIA_MESSAGE(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b'"message"'):
        return -1
    return i + 9


# (?:"GLOBAL"|"RFC822")
def scan_MEDIA_RFC822(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    if o[i + 1] | 0x20 == 0x67:
        if is_word(o, i + 2, b'lobal"'):
            return i + 8
    if o[i + 1] | 0x20 == 0x72:
        if is_word(o, i + 2, b'fc822"'):
            return i + 8
    return -1


# "TEXT"
def scan_MEDIA_TEXT(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b'"text"'):
        return -1
    return i + 6


# (?:[0-9])+
def scan_MOD_SEQUENCE_VALUE(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# 0(?![0-9])|0*[1-9][0-9]*
def scan_MOD_SEQUENCE_VALZER(o: bytes, i: i64) -> i64:
    if o[i] == 0x30:
        if not 0x30 <= o[i + 1] <= 0x39:
            return i + 1
    j = _mod_sequence_valzer_1(o, i)
    if j >= 0:
        return j
    return -1


def _mod_sequence_valzer_1(o: bytes, i: i64) -> i64:
    while o[i] == 0x30:
        i += 1
    if not 0x31 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# (?:[0-9])+
def scan_NUMBER(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# (?:[0-9])+
def scan_NUMBER64(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# [1-9](?:[0-9])*
def scan_NZ_NUMBER(o: bytes, i: i64) -> i64:
    if not 0x31 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# [1-9](?:[0-9])*
def scan_NZ_NUMBER64(o: bytes, i: i64) -> i64:
    if not 0x31 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# [A-Za-z0-9_\-]{1,255}
def scan_OBJECTID(o: bytes, i: i64) -> i64:
    if OCTETS_21[o[i]] == 0:
        return -1
    i += 1
    end = i + 254
    while i < end and OCTETS_21[o[i]] != 0:
        i += 1
    return i


# (?:(?:[^\x00- (){%*"\\\]\x7f-\xff])+|MAILBOXID|ACCOUNTID|THREADID|EMAILID)
def scan_OBJECTID_KEY(o: bytes, i: i64) -> i64:
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


# (?:(?:(?:(?:%[0-9A-F][0-9A-F]|[A-Za-z0-9\-._~]|[!$'()*+,])|[&=])|@))+(?:\/(?!;UID=)(?:(?:(?:(?:(?:(?:%[0-9A-F][0-9A-F]|[A-Za-z0-9\-._~]|[!$'()*+,])|[&=])|[:@])|\/(?!;UID=)))+)?)?
def scan_PATH_NOSCHEME(o: bytes, i: i64) -> i64:
    i = _path_noscheme_1(o, i)
    if i < 0:
        return -1
    while True:
        while OCTETS_22[o[i]] != 0:
            i += 1
        j = _path_noscheme_2(o, i)
        if j < 0:
            break
        i = j
    j = _path_noscheme_3(o, i)
    if j >= 0:
        i = j
    return i


def _path_noscheme_1(o: bytes, i: i64) -> i64:
    if o[i] == 0x25:
        if OCTETS_9[o[i + 1]] != 0 and OCTETS_9[o[i + 2]] != 0:
            return i + 3
    if OCTETS_22[o[i]] != 0:
        return i + 1
    return -1


def _path_noscheme_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x25 or OCTETS_9[o[i + 1]] == 0 or OCTETS_9[o[i + 2]] == 0:
        return -1
    return i + 3


def _path_noscheme_3(o: bytes, i: i64) -> i64:
    if o[i] != 0x2F:
        return -1
    if _path_noscheme_4(o, i + 1) >= 0:
        return -1
    i += 1
    j = _path_noscheme_5(o, i)
    if j >= 0:
        i = j
    return i


def _path_noscheme_4(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b";uid="):
        return -1
    return i + 5


def _path_noscheme_5(o: bytes, i: i64) -> i64:
    i = _path_noscheme_6(o, i)
    if i < 0:
        return -1
    while True:
        while OCTETS_15[o[i]] != 0:
            i += 1
        j = _path_noscheme_7(o, i)
        if j < 0:
            break
        i = j
    return i


def _path_noscheme_6(o: bytes, i: i64) -> i64:
    if o[i] == 0x25:
        if OCTETS_9[o[i + 1]] != 0 and OCTETS_9[o[i + 2]] != 0:
            return i + 3
    if OCTETS_15[o[i]] != 0:
        return i + 1
    if o[i] == 0x2F:
        j = _path_noscheme_8(o, i + 1)
        if j >= 0:
            return j
    return -1


def _path_noscheme_7(o: bytes, i: i64) -> i64:
    if o[i] == 0x25:
        if OCTETS_9[o[i + 1]] != 0 and OCTETS_9[o[i + 2]] != 0:
            return i + 3
    if o[i] == 0x2F:
        j = _path_noscheme_8(o, i + 1)
        if j >= 0:
            return j
    return -1


def _path_noscheme_8(o: bytes, i: i64) -> i64:
    if _path_noscheme_4(o, i) >= 0:
        return -1
    return i


# (?:[0-9])+
def scan_PORT(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# LAZY
def scan_PREVIEW_MOD(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"lazy"):
        return -1
    return i + 4


# "(?:(?:\\["\\]|[^\x00\x0d\x0a"\\\x80-\xff]))*"
def scan_QUOTED(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    i += 1
    while True:
        while OCTETS_13[o[i]] != 0:
            i += 1
        j = _quoted_1(o, i)
        if j < 0:
            break
        i = j
    if o[i] != 0x22:
        return -1
    return i + 1


def _quoted_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C or (o[i + 1] != 0x22 and o[i + 1] != 0x5C):
        return -1
    return i + 2


# "(?:[0-9]){1,2}\-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\-(?:[0-9]){4}"
def scan_QUOTED_DATE_TEXT(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    if not 0x30 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    if 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x2D:
        return -1
    i = _quoted_date_text_1(o, i + 1)
    if i < 0:
        return -1
    if o[i] != 0x2D:
        return -1
    if (
        not 0x30 <= o[i + 1] <= 0x39
        or not 0x30 <= o[i + 2] <= 0x39
        or not 0x30 <= o[i + 3] <= 0x39
        or not 0x30 <= o[i + 4] <= 0x39
    ):
        return -1
    if o[i + 5] != 0x22:
        return -1
    return i + 6


def _quoted_date_text_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x6A:
        if o[i + 1] | 0x20 == 0x61 and o[i + 2] | 0x20 == 0x6E:
            return i + 3
        if o[i + 1] | 0x20 == 0x75:
            if o[i + 2] | 0x20 == 0x6E:
                return i + 3
            if o[i + 2] | 0x20 == 0x6C:
                return i + 3
    if o[i] | 0x20 == 0x66:
        if o[i + 1] | 0x20 == 0x65 and o[i + 2] | 0x20 == 0x62:
            return i + 3
    if o[i] | 0x20 == 0x6D:
        if o[i + 1] | 0x20 == 0x61:
            if o[i + 2] | 0x20 == 0x72:
                return i + 3
            if o[i + 2] | 0x20 == 0x79:
                return i + 3
    if o[i] | 0x20 == 0x61:
        if o[i + 1] | 0x20 == 0x70 and o[i + 2] | 0x20 == 0x72:
            return i + 3
        if o[i + 1] | 0x20 == 0x75 and o[i + 2] | 0x20 == 0x67:
            return i + 3
    if o[i] | 0x20 == 0x73:
        if o[i + 1] | 0x20 == 0x65 and o[i + 2] | 0x20 == 0x70:
            return i + 3
    if o[i] | 0x20 == 0x6F:
        if o[i + 1] | 0x20 == 0x63 and o[i + 2] | 0x20 == 0x74:
            return i + 3
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 == 0x6F and o[i + 2] | 0x20 == 0x76:
            return i + 3
    if o[i] | 0x20 == 0x64:
        if o[i + 1] | 0x20 == 0x65 and o[i + 2] | 0x20 == 0x63:
            return i + 3
    return -1


# (?!"CHILDINFO"|"OLDNAME"|CHILDINFO(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|OLDNAME(?![^\x00-\x20(){%*"\\\]\x7f-\xff]))(?:"(?:[^\x00- (){%*"\\\]\x7f-\xff])+")
def scan_QUOTED_EITEM_NAME(o: bytes, i: i64) -> i64:
    if _quoted_eitem_name_1(o, i) >= 0:
        return -1
    if o[i] != 0x22:
        return -1
    if OCTETS_5[o[i + 1]] == 0:
        return -1
    i += 2
    while OCTETS_5[o[i]] != 0:
        i += 1
    if o[i] != 0x22:
        return -1
    return i + 1


def _quoted_eitem_name_1(o: bytes, i: i64) -> i64:
    if o[i] == 0x22:
        if is_word(o, i + 1, b'childinfo"'):
            return i + 11
        if is_word(o, i + 1, b'oldname"'):
            return i + 9
    if o[i] | 0x20 == 0x63:
        if is_word(o, i + 1, b"hildinfo") and OCTETS_5[o[i + 9]] == 0:
            return i + 9
    if o[i] | 0x20 == 0x6F:
        if is_word(o, i + 1, b"ldname") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
    return -1


# "(?:[A-Za-z0-9!#$&.+\-^_]){1,127}/(?:[A-Za-z0-9!#$&.+\-^_]){1,127}"
def scan_QUOTED_MIME_TYPE(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    if OCTETS_23[o[i + 1]] == 0:
        return -1
    i += 2
    end = i + 126
    while i < end and OCTETS_23[o[i]] != 0:
        i += 1
    if o[i] != 0x2F:
        return -1
    if OCTETS_23[o[i + 1]] == 0:
        return -1
    i += 2
    end = i + 126
    while i < end and OCTETS_23[o[i]] != 0:
        i += 1
    if o[i] != 0x22:
        return -1
    return i + 1


# "(?:(?:\\["\\]|[^\x00\x0d\x0a"\\\]\x80-\xff]))*"
def scan_QUOTED_TAG(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    i += 1
    while True:
        while OCTETS_24[o[i]] != 0:
            i += 1
        j = _quoted_tag_1(o, i)
        if j < 0:
            break
        i = j
    if o[i] != 0x22:
        return -1
    return i + 1


def _quoted_tag_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C or (o[i + 1] != 0x22 and o[i + 1] != 0x5C):
        return -1
    return i + 2


# (?:(?:%[0-9A-F][0-9A-F]|[A-Za-z0-9\-._~]|[!$&'()*+,;=]))+
def scan_REG_NAME(o: bytes, i: i64) -> i64:
    i = _reg_name_1(o, i)
    if i < 0:
        return -1
    while True:
        while OCTETS_6[o[i]] != 0:
            i += 1
        j = _reg_name_2(o, i)
        if j < 0:
            break
        i = j
    return i


def _reg_name_1(o: bytes, i: i64) -> i64:
    if o[i] == 0x25:
        if OCTETS_9[o[i + 1]] != 0 and OCTETS_9[o[i + 2]] != 0:
            return i + 3
    if OCTETS_6[o[i]] != 0:
        return i + 1
    return -1


def _reg_name_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x25 or OCTETS_9[o[i + 1]] == 0 or OCTETS_9[o[i + 2]] == 0:
        return -1
    return i + 3


# (?!-[1-9][0-9]*:-[1-9][0-9]*(?![A-Za-z0-9\-_.:]))[A-Za-z\-_.](?:(?:[A-Za-z\-_.]|[0-9:]))*
def scan_RENAME_PARAM_NAME(o: bytes, i: i64) -> i64:
    if _rename_param_name_1(o, i) >= 0:
        return -1
    if OCTETS_1[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_2[o[i]] != 0:
        i += 1
    return i


def _rename_param_name_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x2D or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x3A or o[i + 1] != 0x2D or not 0x31 <= o[i + 2] <= 0x39:
        return -1
    i += 3
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if OCTETS_2[o[i]] != 0:
        return -1
    return i


# (?:(?:[^\x00- (){%*"\\\]\x7f-\xff])+|ANNOTATION\-STORAGE|STORAGE|MESSAGE|MAILBOX)
def scan_RESOURCE_NAME(o: bytes, i: i64) -> i64:
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


# (?:[1-9](?:[0-9])*|\*)(?::(?:[1-9](?:[0-9])*|\*))?(?:,(?:[1-9](?:[0-9])*|\*)(?::(?:[1-9](?:[0-9])*|\*))?)*
def scan_RESPONSE_SET(o: bytes, i: i64) -> i64:
    i = _response_set_1(o, i)
    if i < 0:
        return -1
    j = _response_set_2(o, i)
    if j >= 0:
        i = j
    j = _response_set_3(o, i)
    while j >= 0:
        i = j
        j = _response_set_3(o, i)
    return i


def _response_set_1(o: bytes, i: i64) -> i64:
    if 0x31 <= o[i] <= 0x39:
        j = _response_set_4(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0x2A:
        return i + 1
    return -1


def _response_set_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x3A:
        return -1
    if 0x31 <= o[i + 1] <= 0x39:
        j = _response_set_4(o, i + 2)
        if j >= 0:
            return j
    if o[i + 1] == 0x2A:
        return i + 2
    return -1


def _response_set_3(o: bytes, i: i64) -> i64:
    if o[i] != 0x2C:
        return -1
    i = _response_set_1(o, i + 1)
    if i < 0:
        return -1
    j = _response_set_2(o, i)
    if j >= 0:
        i = j
    return i


def _response_set_4(o: bytes, i: i64) -> i64:
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# (?!\[[^\x00- (){%*"\\\]\x7f-\xff]+( [^\]\x0d\x0a]+)?\]( |\x0d|$))(?:(?:[\x01-\x09\x0b\x0c\x0e-\x7f]+)?(?:(?:(?:(?-i:\xf0[\x90-\xbf])(?:[\x80-\xbf]){2}|(?-i:\xf4[\x80-\x8f])(?:[\x80-\xbf]){2}|(?-i:[\xf1-\xf3])(?:[\x80-\xbf]){3})|(?:(?-i:[\xe1-\xec\xee\xef])(?:[\x80-\xbf]){2}|(?-i:\xe0[\xa0-\xbf])[\x80-\xbf]|(?-i:\xed[\x80-\x9f])[\x80-\xbf])|(?-i:[\xc2-\xdf])[\x80-\xbf])(?:[\x01-\x09\x0b\x0c\x0e-\x7f]+)?)+|[\x01-\x09\x0b\x0c\x0e-\x7f]+)
def scan_RESP_TEXT(o: bytes, i: i64) -> i64:
    if _resp_text_1(o, i) >= 0:
        return -1
    j = _resp_text_2(o, i)
    if j >= 0:
        return j
    j = _resp_text_3(o, i)
    if j >= 0:
        return j
    return -1


def _resp_text_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x5B:
        return -1
    if OCTETS_5[o[i + 1]] == 0:
        return -1
    i += 2
    while OCTETS_5[o[i]] != 0:
        i += 1
    j = _resp_text_4(o, i)
    if j >= 0:
        i = j
    if o[i] != 0x5D:
        return -1
    if o[i + 1] == 0x0D or o[i + 1] == 0x20:
        return i + 2
    j = _resp_text_5(o, i + 1)
    if j >= 0:
        return j
    return -1


def _resp_text_2(o: bytes, i: i64) -> i64:
    j = _resp_text_6(o, i)
    if j >= 0:
        i = j
    i = _resp_text_7(o, i)
    if i < 0:
        return -1
    j = _resp_text_6(o, i)
    if j >= 0:
        i = j
    j = _resp_text_8(o, i)
    while j >= 0:
        i = j
        j = _resp_text_8(o, i)
    return i


def _resp_text_3(o: bytes, i: i64) -> i64:
    if OCTETS_25[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_25[o[i]] != 0:
        i += 1
    return i


def _resp_text_4(o: bytes, i: i64) -> i64:
    if o[i] != 0x20:
        return -1
    if OCTETS_26[o[i + 1]] == 0:
        return -1
    i += 2
    while OCTETS_26[o[i]] != 0:
        i += 1
    return i


def _resp_text_5(o: bytes, i: i64) -> i64:
    if o[i] != 0x0A:
        return -1
    return i


def _resp_text_6(o: bytes, i: i64) -> i64:
    if OCTETS_25[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_25[o[i]] != 0:
        i += 1
    return i


def _resp_text_7(o: bytes, i: i64) -> i64:
    if o[i] == 0xF0:
        j = _resp_text_9(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0xF4:
        j = _resp_text_10(o, i + 1)
        if j >= 0:
            return j
    if 0xF1 <= o[i] <= 0xF3:
        j = _resp_text_11(o, i + 1)
        if j >= 0:
            return j
    if OCTETS_27[o[i]] != 0:
        j = _resp_text_12(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0xE0:
        if 0xA0 <= o[i + 1] <= 0xBF and 0x80 <= o[i + 2] <= 0xBF:
            return i + 3
    if o[i] == 0xED:
        if 0x80 <= o[i + 1] <= 0x9F and 0x80 <= o[i + 2] <= 0xBF:
            return i + 3
    if 0xC2 <= o[i] <= 0xDF:
        if 0x80 <= o[i + 1] <= 0xBF:
            return i + 2
    return -1


def _resp_text_8(o: bytes, i: i64) -> i64:
    i = _resp_text_7(o, i)
    if i < 0:
        return -1
    j = _resp_text_6(o, i)
    if j >= 0:
        i = j
    return i


def _resp_text_9(o: bytes, i: i64) -> i64:
    if not 0x90 <= o[i] <= 0xBF:
        return -1
    if not 0x80 <= o[i + 1] <= 0xBF or not 0x80 <= o[i + 2] <= 0xBF:
        return -1
    return i + 3


def _resp_text_10(o: bytes, i: i64) -> i64:
    if not 0x80 <= o[i] <= 0x8F:
        return -1
    if not 0x80 <= o[i + 1] <= 0xBF or not 0x80 <= o[i + 2] <= 0xBF:
        return -1
    return i + 3


def _resp_text_11(o: bytes, i: i64) -> i64:
    if not 0x80 <= o[i] <= 0xBF or not 0x80 <= o[i + 1] <= 0xBF or not 0x80 <= o[i + 2] <= 0xBF:
        return -1
    return i + 3


def _resp_text_12(o: bytes, i: i64) -> i64:
    if not 0x80 <= o[i] <= 0xBF or not 0x80 <= o[i + 1] <= 0xBF:
        return -1
    return i + 2


# (?!CHILDREN(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|METADATA(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MYRIGHTS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SPECIAL\-USE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|STATUS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SUBSCRIBED(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UTF8(?![^\x00-\x20(){%*"\\\]\x7f-\xff]))(?:(?:[^\x00- (){%*"\\\]\x7f-\xff])+)
def scan_RETURN_OPTION_NAME(o: bytes, i: i64) -> i64:
    if _return_option_name_1(o, i) >= 0:
        return -1
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


def _return_option_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x63:
        if is_word(o, i + 1, b"hildren") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x6D:
        if is_word(o, i + 1, b"etadata") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
        if is_word(o, i + 1, b"yrights") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x73:
        if is_word(o, i + 1, b"pecial-use") and OCTETS_5[o[i + 11]] == 0:
            return i + 11
        if is_word(o, i + 1, b"tatus") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
        if is_word(o, i + 1, b"ubscribed") and OCTETS_5[o[i + 10]] == 0:
            return i + 10
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x74 and o[i + 2] | 0x20 == 0x66 and o[i + 3] == 0x38 and OCTETS_5[o[i + 4]] == 0:
            return i + 4
    return -1


# (?!-[1-9][0-9]*:-[1-9][0-9]*(?![A-Za-z0-9\-_.:]))[A-Za-z\-_.](?:(?:[A-Za-z\-_.]|[0-9:]))*
def scan_SCOPE_OPTION_NAME(o: bytes, i: i64) -> i64:
    if _scope_option_name_1(o, i) >= 0:
        return -1
    if OCTETS_1[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_2[o[i]] != 0:
        i += 1
    return i


def _scope_option_name_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x2D or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x3A or o[i + 1] != 0x2D or not 0x31 <= o[i + 2] <= 0x39:
        return -1
    i += 3
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if OCTETS_2[o[i]] != 0:
        return -1
    return i


# (?:[0-9]){1,3}
def scan_SCORE(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39:
        return -1
    i += 1
    end = i + 2
    while i < end and 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# (?!ADDTO(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|ALL(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|COUNT(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|MAX(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|MIN(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|MODSEQ(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|PARTIAL(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|RELEVANCY(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|REMOVEFROM(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz]))(?:(?!-[1-9][0-9]*:-[1-9][0-9]*(?![A-Za-z0-9\-_.:]))[A-Za-z\-_.](?:(?:[A-Za-z\-_.]|[0-9:]))*)
def scan_SEARCH_RETURN_DATA_NAME(o: bytes, i: i64) -> i64:
    if _search_return_data_name_1(o, i) >= 0:
        return -1
    if _search_return_data_name_2(o, i) >= 0:
        return -1
    if OCTETS_1[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_2[o[i]] != 0:
        i += 1
    return i


def _search_return_data_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x61:
        if is_word(o, i + 1, b"ddto") and OCTETS_2[o[i + 5]] == 0:
            return i + 5
        if o[i + 1] | 0x20 == 0x6C and o[i + 2] | 0x20 == 0x6C and OCTETS_2[o[i + 3]] == 0:
            return i + 3
    if o[i] | 0x20 == 0x63:
        if is_word(o, i + 1, b"ount") and OCTETS_2[o[i + 5]] == 0:
            return i + 5
    if o[i] | 0x20 == 0x6D:
        if o[i + 1] | 0x20 == 0x61 and o[i + 2] | 0x20 == 0x78 and OCTETS_2[o[i + 3]] == 0:
            return i + 3
        if o[i + 1] | 0x20 == 0x69 and o[i + 2] | 0x20 == 0x6E and OCTETS_2[o[i + 3]] == 0:
            return i + 3
        if is_word(o, i + 1, b"odseq") and OCTETS_2[o[i + 6]] == 0:
            return i + 6
    if o[i] | 0x20 == 0x70:
        if is_word(o, i + 1, b"artial") and OCTETS_2[o[i + 7]] == 0:
            return i + 7
    if o[i] | 0x20 == 0x72:
        if o[i + 1] | 0x20 == 0x65:
            if is_word(o, i + 2, b"levancy") and OCTETS_2[o[i + 9]] == 0:
                return i + 9
            if is_word(o, i + 2, b"movefrom") and OCTETS_2[o[i + 10]] == 0:
                return i + 10
    return -1


def _search_return_data_name_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x2D or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x3A or o[i + 1] != 0x2D or not 0x31 <= o[i + 2] <= 0x39:
        return -1
    i += 3
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if OCTETS_2[o[i]] != 0:
        return -1
    return i


# (?!ALL(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|CONTEXT(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|COUNT(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|MAX(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|MIN(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|PARTIAL(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|RELEVANCY(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|SAVE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|UPDATE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz]))(?:(?!-[1-9][0-9]*:-[1-9][0-9]*(?![A-Za-z0-9\-_.:]))[A-Za-z\-_.](?:(?:[A-Za-z\-_.]|[0-9:]))*)
def scan_SEARCH_RETURN_OPT_NAME(o: bytes, i: i64) -> i64:
    if _search_return_opt_name_1(o, i) >= 0:
        return -1
    if _search_return_opt_name_2(o, i) >= 0:
        return -1
    if OCTETS_1[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_2[o[i]] != 0:
        i += 1
    return i


def _search_return_opt_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x61:
        if o[i + 1] | 0x20 == 0x6C and o[i + 2] | 0x20 == 0x6C and OCTETS_2[o[i + 3]] == 0:
            return i + 3
    if o[i] | 0x20 == 0x63:
        if o[i + 1] | 0x20 == 0x6F:
            if is_word(o, i + 2, b"ntext") and OCTETS_2[o[i + 7]] == 0:
                return i + 7
            if (
                o[i + 2] | 0x20 == 0x75
                and o[i + 3] | 0x20 == 0x6E
                and o[i + 4] | 0x20 == 0x74
                and OCTETS_2[o[i + 5]] == 0
            ):
                return i + 5
    if o[i] | 0x20 == 0x6D:
        if o[i + 1] | 0x20 == 0x61 and o[i + 2] | 0x20 == 0x78 and OCTETS_2[o[i + 3]] == 0:
            return i + 3
        if o[i + 1] | 0x20 == 0x69 and o[i + 2] | 0x20 == 0x6E and OCTETS_2[o[i + 3]] == 0:
            return i + 3
    if o[i] | 0x20 == 0x70:
        if is_word(o, i + 1, b"artial") and OCTETS_2[o[i + 7]] == 0:
            return i + 7
    if o[i] | 0x20 == 0x72:
        if is_word(o, i + 1, b"elevancy") and OCTETS_2[o[i + 9]] == 0:
            return i + 9
    if o[i] | 0x20 == 0x73:
        if o[i + 1] | 0x20 == 0x61 and o[i + 2] | 0x20 == 0x76 and o[i + 3] | 0x20 == 0x65 and OCTETS_2[o[i + 4]] == 0:
            return i + 4
    if o[i] | 0x20 == 0x75:
        if is_word(o, i + 1, b"pdate") and OCTETS_2[o[i + 6]] == 0:
            return i + 6
    return -1


def _search_return_opt_name_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x2D or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x3A or o[i + 1] != 0x2D or not 0x31 <= o[i + 2] <= 0x39:
        return -1
    i += 3
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if OCTETS_2[o[i]] != 0:
        return -1
    return i


# (?!ANNOTATE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|CONDSTORE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|OBJECTID(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|QRESYNC(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|UTF8(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz]))(?:(?!-[1-9][0-9]*:-[1-9][0-9]*(?![A-Za-z0-9\-_.:]))[A-Za-z\-_.](?:(?:[A-Za-z\-_.]|[0-9:]))*)
def scan_SELECT_PARAM_NAME(o: bytes, i: i64) -> i64:
    if _select_param_name_1(o, i) >= 0:
        return -1
    if _select_param_name_2(o, i) >= 0:
        return -1
    if OCTETS_1[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_2[o[i]] != 0:
        i += 1
    return i


def _select_param_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x61:
        if is_word(o, i + 1, b"nnotate") and OCTETS_2[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x63:
        if is_word(o, i + 1, b"ondstore") and OCTETS_2[o[i + 9]] == 0:
            return i + 9
    if o[i] | 0x20 == 0x6F:
        if is_word(o, i + 1, b"bjectid") and OCTETS_2[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x71:
        if is_word(o, i + 1, b"resync") and OCTETS_2[o[i + 7]] == 0:
            return i + 7
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x74 and o[i + 2] | 0x20 == 0x66 and o[i + 3] == 0x38 and OCTETS_2[o[i + 4]] == 0:
            return i + 4
    return -1


def _select_param_name_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x2D or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x3A or o[i + 1] != 0x2D or not 0x31 <= o[i + 2] <= 0x39:
        return -1
    i += 3
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if OCTETS_2[o[i]] != 0:
        return -1
    return i


# (?:(?:[1-9](?:[0-9])*|\*)(?::(?:[1-9](?:[0-9])*|\*))?(?:,(?:[1-9](?:[0-9])*|\*)(?::(?:[1-9](?:[0-9])*|\*))?)*|\$)
def scan_SEQUENCE_SET(o: bytes, i: i64) -> i64:
    j = _sequence_set_1(o, i)
    if j >= 0:
        return j
    if o[i] == 0x24:
        return i + 1
    return -1


def _sequence_set_1(o: bytes, i: i64) -> i64:
    i = _sequence_set_2(o, i)
    if i < 0:
        return -1
    j = _sequence_set_3(o, i)
    if j >= 0:
        i = j
    j = _sequence_set_4(o, i)
    while j >= 0:
        i = j
        j = _sequence_set_4(o, i)
    return i


def _sequence_set_2(o: bytes, i: i64) -> i64:
    if 0x31 <= o[i] <= 0x39:
        j = _sequence_set_5(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0x2A:
        return i + 1
    return -1


def _sequence_set_3(o: bytes, i: i64) -> i64:
    if o[i] != 0x3A:
        return -1
    if 0x31 <= o[i + 1] <= 0x39:
        j = _sequence_set_5(o, i + 2)
        if j >= 0:
            return j
    if o[i + 1] == 0x2A:
        return i + 2
    return -1


def _sequence_set_4(o: bytes, i: i64) -> i64:
    if o[i] != 0x2C:
        return -1
    i = _sequence_set_2(o, i + 1)
    if i < 0:
        return -1
    j = _sequence_set_3(o, i)
    if j >= 0:
        i = j
    return i


def _sequence_set_5(o: bytes, i: i64) -> i64:
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# (?:[1-9](?:[0-9])*|\*)
def scan_SEQ_NUMBER(o: bytes, i: i64) -> i64:
    if 0x31 <= o[i] <= 0x39:
        j = _seq_number_1(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0x2A:
        return i + 1
    return -1


def _seq_number_1(o: bytes, i: i64) -> i64:
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# (?:DISPLAYFROM|RELEVANCY|DISPLAYTO|ARRIVAL|SUBJECT|DATE|FROM|SIZE|CC|TO)
def scan_SORT_KEY(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x64:
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 == 0x73:
                if o[i + 3] | 0x20 == 0x70:
                    if o[i + 4] | 0x20 == 0x6C:
                        if o[i + 5] | 0x20 == 0x61:
                            if o[i + 6] | 0x20 == 0x79:
                                if is_word(o, i + 7, b"from"):
                                    return i + 11
                                if o[i + 7] | 0x20 == 0x74 and o[i + 8] | 0x20 == 0x6F:
                                    return i + 9
        if o[i + 1] | 0x20 == 0x61 and o[i + 2] | 0x20 == 0x74 and o[i + 3] | 0x20 == 0x65:
            return i + 4
    if o[i] | 0x20 == 0x72:
        if is_word(o, i + 1, b"elevancy"):
            return i + 9
    if o[i] | 0x20 == 0x61:
        if is_word(o, i + 1, b"rrival"):
            return i + 7
    if o[i] | 0x20 == 0x73:
        if is_word(o, i + 1, b"ubject"):
            return i + 7
        if o[i + 1] | 0x20 == 0x69 and o[i + 2] | 0x20 == 0x7A and o[i + 3] | 0x20 == 0x65:
            return i + 4
    if o[i] | 0x20 == 0x66:
        if o[i + 1] | 0x20 == 0x72 and o[i + 2] | 0x20 == 0x6F and o[i + 3] | 0x20 == 0x6D:
            return i + 4
    if o[i] | 0x20 == 0x63:
        if o[i + 1] | 0x20 == 0x63:
            return i + 2
    if o[i] | 0x20 == 0x74:
        if o[i + 1] | 0x20 == 0x6F:
            return i + 2
    return -1


# (?:DELETED\-STORAGE|HIGHESTMODSEQ|APPENDLIMIT|UIDVALIDITY|MAILBOXID|OBJECTID|MESSAGES|DELETED|UIDNEXT|RECENT|UNSEEN|SIZE)
def scan_STATUS_ATT(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x64:
        if o[i + 1] | 0x20 == 0x65:
            if o[i + 2] | 0x20 == 0x6C:
                if o[i + 3] | 0x20 == 0x65:
                    if o[i + 4] | 0x20 == 0x74:
                        if o[i + 5] | 0x20 == 0x65:
                            if o[i + 6] | 0x20 == 0x64:
                                if is_word(o, i + 7, b"-storage"):
                                    return i + 15
                                return i + 7
    if o[i] | 0x20 == 0x68:
        if is_word(o, i + 1, b"ighestmodseq"):
            return i + 13
    if o[i] | 0x20 == 0x61:
        if is_word(o, i + 1, b"ppendlimit"):
            return i + 11
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 == 0x64:
                if is_word(o, i + 3, b"validity"):
                    return i + 11
                if is_word(o, i + 3, b"next"):
                    return i + 7
        if is_word(o, i + 1, b"nseen"):
            return i + 6
    if o[i] | 0x20 == 0x6D:
        if is_word(o, i + 1, b"ailboxid"):
            return i + 9
        if is_word(o, i + 1, b"essages"):
            return i + 8
    if o[i] | 0x20 == 0x6F:
        if is_word(o, i + 1, b"bjectid"):
            return i + 8
    if o[i] | 0x20 == 0x72:
        if is_word(o, i + 1, b"ecent"):
            return i + 6
    if o[i] | 0x20 == 0x73:
        if o[i + 1] | 0x20 == 0x69 and o[i + 2] | 0x20 == 0x7A and o[i + 3] | 0x20 == 0x65:
            return i + 4
    return -1


# (?!APPENDLIMIT(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|DELETED(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|DELETED\-STORAGE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|HIGHESTMODSEQ(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|MAILBOXID(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|MESSAGES(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|OBJECTID(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|RECENT(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|SIZE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|UIDNEXT(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|UIDVALIDITY(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|UNSEEN(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz]))(?:(?!-[1-9][0-9]*:-[1-9][0-9]*(?![A-Za-z0-9\-_.:]))[A-Za-z\-_.](?:(?:[A-Za-z\-_.]|[0-9:]))*)
def scan_STATUS_ATT_NAME(o: bytes, i: i64) -> i64:
    if _status_att_name_1(o, i) >= 0:
        return -1
    if _status_att_name_2(o, i) >= 0:
        return -1
    if OCTETS_1[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_2[o[i]] != 0:
        i += 1
    return i


def _status_att_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x61:
        if is_word(o, i + 1, b"ppendlimit") and OCTETS_2[o[i + 11]] == 0:
            return i + 11
    if o[i] | 0x20 == 0x64:
        if o[i + 1] | 0x20 == 0x65:
            if o[i + 2] | 0x20 == 0x6C:
                if o[i + 3] | 0x20 == 0x65:
                    if o[i + 4] | 0x20 == 0x74:
                        if o[i + 5] | 0x20 == 0x65:
                            if o[i + 6] | 0x20 == 0x64:
                                if OCTETS_2[o[i + 7]] == 0:
                                    return i + 7
                                if is_word(o, i + 7, b"-storage") and OCTETS_2[o[i + 15]] == 0:
                                    return i + 15
    if o[i] | 0x20 == 0x68:
        if is_word(o, i + 1, b"ighestmodseq") and OCTETS_2[o[i + 13]] == 0:
            return i + 13
    if o[i] | 0x20 == 0x6D:
        if is_word(o, i + 1, b"ailboxid") and OCTETS_2[o[i + 9]] == 0:
            return i + 9
        if is_word(o, i + 1, b"essages") and OCTETS_2[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x6F:
        if is_word(o, i + 1, b"bjectid") and OCTETS_2[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x72:
        if is_word(o, i + 1, b"ecent") and OCTETS_2[o[i + 6]] == 0:
            return i + 6
    if o[i] | 0x20 == 0x73:
        if o[i + 1] | 0x20 == 0x69 and o[i + 2] | 0x20 == 0x7A and o[i + 3] | 0x20 == 0x65 and OCTETS_2[o[i + 4]] == 0:
            return i + 4
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 == 0x64:
                if is_word(o, i + 3, b"next") and OCTETS_2[o[i + 7]] == 0:
                    return i + 7
                if is_word(o, i + 3, b"validity") and OCTETS_2[o[i + 11]] == 0:
                    return i + 11
        if is_word(o, i + 1, b"nseen") and OCTETS_2[o[i + 6]] == 0:
            return i + 6
    return -1


def _status_att_name_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x2D or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x3A or o[i + 1] != 0x2D or not 0x31 <= o[i + 2] <= 0x39:
        return -1
    i += 3
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if OCTETS_2[o[i]] != 0:
        return -1
    return i


# [+-]?FLAGS(?:\.SILENT)?
def scan_STORE_ATT(o: bytes, i: i64) -> i64:
    if o[i] == 0x2B or o[i] == 0x2D:
        i += 1
    if not is_word(o, i, b"flags"):
        return -1
    i += 5
    j = _store_att_1(o, i)
    if j >= 0:
        i = j
    return i


def _store_att_1(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b".silent"):
        return -1
    return i + 7


# [+-]?X\-GM\-LABELS(?:\.SILENT)?
def scan_STORE_GM_LABELS(o: bytes, i: i64) -> i64:
    if o[i] == 0x2B or o[i] == 0x2D:
        i += 1
    if not is_word(o, i, b"x-gm-labels"):
        return -1
    i += 11
    j = _store_gm_labels_1(o, i)
    if j >= 0:
        i = j
    return i


def _store_gm_labels_1(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b".silent"):
        return -1
    return i + 7


# (?!UNCHANGEDSINCE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz]))(?:(?!-[1-9][0-9]*:-[1-9][0-9]*(?![A-Za-z0-9\-_.:]))[A-Za-z\-_.](?:(?:[A-Za-z\-_.]|[0-9:]))*)
def scan_STORE_MODIFIER_NAME(o: bytes, i: i64) -> i64:
    if _store_modifier_name_1(o, i) >= 0:
        return -1
    if _store_modifier_name_2(o, i) >= 0:
        return -1
    if OCTETS_1[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_2[o[i]] != 0:
        i += 1
    return i


def _store_modifier_name_1(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"unchangedsince"):
        return -1
    if OCTETS_2[o[i + 14]] != 0:
        return -1
    return i + 14


def _store_modifier_name_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x2D or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x3A or o[i + 1] != 0x2D or not 0x31 <= o[i + 2] <= 0x39:
        return -1
    i += 3
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if OCTETS_2[o[i]] != 0:
        return -1
    return i


# [^\x00- (){%*"\\\x7f-\xff+]+
def scan_TAG(o: bytes, i: i64) -> i64:
    if OCTETS_28[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_28[o[i]] != 0:
        i += 1
    return i


# (?:[1-9](?:[0-9])*(?::(?:[1-9](?:[0-9])*|\*)(?:,(?:[1-9](?:[0-9])*|\*)(?::(?:[1-9](?:[0-9])*|\*))?)*|(?:,(?:[1-9](?:[0-9])*|\*)(?::(?:[1-9](?:[0-9])*|\*))?)+)|\*(?::(?:[1-9](?:[0-9])*|\*))?(?:,(?:[1-9](?:[0-9])*|\*)(?::(?:[1-9](?:[0-9])*|\*))?)*|\$)
def scan_TAGGED_EXT_SET(o: bytes, i: i64) -> i64:
    if 0x31 <= o[i] <= 0x39:
        j = _tagged_ext_set_1(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0x2A:
        j = _tagged_ext_set_2(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0x24:
        return i + 1
    return -1


def _tagged_ext_set_1(o: bytes, i: i64) -> i64:
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] == 0x3A:
        j = _tagged_ext_set_3(o, i + 1)
        if j >= 0:
            return j
    j = _tagged_ext_set_4(o, i)
    if j >= 0:
        return j
    return -1


def _tagged_ext_set_2(o: bytes, i: i64) -> i64:
    j = _tagged_ext_set_5(o, i)
    if j >= 0:
        i = j
    j = _tagged_ext_set_6(o, i)
    while j >= 0:
        i = j
        j = _tagged_ext_set_6(o, i)
    return i


def _tagged_ext_set_3(o: bytes, i: i64) -> i64:
    i = _tagged_ext_set_7(o, i)
    if i < 0:
        return -1
    j = _tagged_ext_set_6(o, i)
    while j >= 0:
        i = j
        j = _tagged_ext_set_6(o, i)
    return i


def _tagged_ext_set_4(o: bytes, i: i64) -> i64:
    if o[i] != 0x2C:
        return -1
    i = _tagged_ext_set_7(o, i + 1)
    if i < 0:
        return -1
    j = _tagged_ext_set_5(o, i)
    if j >= 0:
        i = j
    j = _tagged_ext_set_6(o, i)
    while j >= 0:
        i = j
        j = _tagged_ext_set_6(o, i)
    return i


def _tagged_ext_set_5(o: bytes, i: i64) -> i64:
    if o[i] != 0x3A:
        return -1
    if 0x31 <= o[i + 1] <= 0x39:
        j = _tagged_ext_set_8(o, i + 2)
        if j >= 0:
            return j
    if o[i + 1] == 0x2A:
        return i + 2
    return -1


def _tagged_ext_set_6(o: bytes, i: i64) -> i64:
    if o[i] != 0x2C:
        return -1
    i = _tagged_ext_set_7(o, i + 1)
    if i < 0:
        return -1
    j = _tagged_ext_set_5(o, i)
    if j >= 0:
        i = j
    return i


def _tagged_ext_set_7(o: bytes, i: i64) -> i64:
    if 0x31 <= o[i] <= 0x39:
        j = _tagged_ext_set_8(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0x2A:
        return i + 1
    return -1


def _tagged_ext_set_8(o: bytes, i: i64) -> i64:
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# (?:(?:[\x01-\x09\x0b\x0c\x0e-\x7f]+)?(?:(?:(?:(?-i:\xf0[\x90-\xbf])(?:[\x80-\xbf]){2}|(?-i:\xf4[\x80-\x8f])(?:[\x80-\xbf]){2}|(?-i:[\xf1-\xf3])(?:[\x80-\xbf]){3})|(?:(?-i:[\xe1-\xec\xee\xef])(?:[\x80-\xbf]){2}|(?-i:\xe0[\xa0-\xbf])[\x80-\xbf]|(?-i:\xed[\x80-\x9f])[\x80-\xbf])|(?-i:[\xc2-\xdf])[\x80-\xbf])(?:[\x01-\x09\x0b\x0c\x0e-\x7f]+)?)+|[\x01-\x09\x0b\x0c\x0e-\x7f]+)
def scan_TEXT(o: bytes, i: i64) -> i64:
    j = _text_1(o, i)
    if j >= 0:
        return j
    j = _text_2(o, i)
    if j >= 0:
        return j
    return -1


def _text_1(o: bytes, i: i64) -> i64:
    j = _text_3(o, i)
    if j >= 0:
        i = j
    i = _text_4(o, i)
    if i < 0:
        return -1
    j = _text_3(o, i)
    if j >= 0:
        i = j
    j = _text_5(o, i)
    while j >= 0:
        i = j
        j = _text_5(o, i)
    return i


def _text_2(o: bytes, i: i64) -> i64:
    if OCTETS_25[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_25[o[i]] != 0:
        i += 1
    return i


def _text_3(o: bytes, i: i64) -> i64:
    if OCTETS_25[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_25[o[i]] != 0:
        i += 1
    return i


def _text_4(o: bytes, i: i64) -> i64:
    if o[i] == 0xF0:
        j = _text_6(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0xF4:
        j = _text_7(o, i + 1)
        if j >= 0:
            return j
    if 0xF1 <= o[i] <= 0xF3:
        j = _text_8(o, i + 1)
        if j >= 0:
            return j
    if OCTETS_27[o[i]] != 0:
        j = _text_9(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0xE0:
        if 0xA0 <= o[i + 1] <= 0xBF and 0x80 <= o[i + 2] <= 0xBF:
            return i + 3
    if o[i] == 0xED:
        if 0x80 <= o[i + 1] <= 0x9F and 0x80 <= o[i + 2] <= 0xBF:
            return i + 3
    if 0xC2 <= o[i] <= 0xDF:
        if 0x80 <= o[i + 1] <= 0xBF:
            return i + 2
    return -1


def _text_5(o: bytes, i: i64) -> i64:
    i = _text_4(o, i)
    if i < 0:
        return -1
    j = _text_3(o, i)
    if j >= 0:
        i = j
    return i


def _text_6(o: bytes, i: i64) -> i64:
    if not 0x90 <= o[i] <= 0xBF:
        return -1
    if not 0x80 <= o[i + 1] <= 0xBF or not 0x80 <= o[i + 2] <= 0xBF:
        return -1
    return i + 3


def _text_7(o: bytes, i: i64) -> i64:
    if not 0x80 <= o[i] <= 0x8F:
        return -1
    if not 0x80 <= o[i + 1] <= 0xBF or not 0x80 <= o[i + 2] <= 0xBF:
        return -1
    return i + 3


def _text_8(o: bytes, i: i64) -> i64:
    if not 0x80 <= o[i] <= 0xBF or not 0x80 <= o[i + 1] <= 0xBF or not 0x80 <= o[i + 2] <= 0xBF:
        return -1
    return i + 3


def _text_9(o: bytes, i: i64) -> i64:
    if not 0x80 <= o[i] <= 0xBF or not 0x80 <= o[i + 1] <= 0xBF:
        return -1
    return i + 2


# (?:(?:[^\x00- (){%*"\\\]\x7f-\xff])+|ORDEREDSUBJECT|REFERENCES)
def scan_THREAD_ALG(o: bytes, i: i64) -> i64:
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


# [1-9](?:[0-9])*:[1-9](?:[0-9])*(?:,[1-9](?:[0-9])*:[1-9](?:[0-9])*)*
def scan_UID_RANGES(o: bytes, i: i64) -> i64:
    if not 0x31 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x3A or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    j = _uid_ranges_1(o, i)
    while j >= 0:
        i = j
        j = _uid_ranges_1(o, i)
    return i


def _uid_ranges_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x2C or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x3A or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# [1-9](?:[0-9])*(?::[1-9](?:[0-9])*)?(?:,[1-9](?:[0-9])*(?::[1-9](?:[0-9])*)?)*
def scan_UID_SET(o: bytes, i: i64) -> i64:
    if not 0x31 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    j = _uid_set_1(o, i)
    if j >= 0:
        i = j
    j = _uid_set_2(o, i)
    while j >= 0:
        i = j
        j = _uid_set_2(o, i)
    return i


def _uid_set_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x3A or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


def _uid_set_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x2C or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    j = _uid_set_1(o, i)
    if j >= 0:
        i = j
    return i


# [^\x00- (){"\x7f-\xff]+
def scan_UNKNOWN_ATOM(o: bytes, i: i64) -> i64:
    if OCTETS_29[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_29[o[i]] != 0:
        i += 1
    return i


# (?!ACL(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|ANNOTATE\-EXPERIMENT\-1(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|APPENDLIMIT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|BINARY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CATENATE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CHILDREN(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|COMPRESS=DEFLATE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CONDSTORE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CONTEXT=SEARCH(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CONTEXT=SORT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CONVERT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CREATE\-SPECIAL\-USE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|ENABLE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|ESEARCH(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|ESORT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|FILTERS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|I18NLEVEL=1(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|I18NLEVEL=2(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|ID(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|IDLE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|IMAP4rev1(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|IMAP4rev2(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|INPROGRESS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|JMAPACCESS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LANGUAGE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LIST\-EXTENDED(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LIST\-METADATA(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LIST\-MYRIGHTS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LIST\-STATUS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LITERAL\+(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LITERAL\-(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LOGINDISABLED(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LOGIN\-REFERRALS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MAILBOX\-REFERRALS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|METADATA(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|METADATA\-SERVER(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MOVE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MULTIAPPEND(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MULTISEARCH(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|NAMESPACE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|NOTIFY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|OBJECTID(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|OBJECTID\+(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|PARTIAL(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|PREVIEW(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|QRESYNC(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|QUOTA(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|QUOTASET(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|REPLACE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SASL\-IR(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SAVEDATE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SEARCH=FUZZY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SEARCHRES(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SORT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SORT=DISPLAY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SPECIAL\-USE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|STARTTLS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|STATUS=SIZE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|THREAD=ORDEREDSUBJECT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|THREAD=REFERENCES(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UIDBATCHES(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UIDONLY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UIDPLUS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UNAUTHENTICATE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UNSELECT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|URLAUTH(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|URLAUTH=BINARY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|URLFETCH=BINARY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|URL\-PARTIAL(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UTF8=ACCEPT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UTF8=ALL(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UTF8=APPEND(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UTF8=ONLY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UTF8=USER(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|WITHIN(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|X\-GM\-EXT\-1(?![^\x00-\x20(){%*"\\\]\x7f-\xff]))(?:(?:[^\x00- (){%*"\\\]\x7f-\xff])+)
def scan_UNKNOWN_CAPABILITY_NAME(o: bytes, i: i64) -> i64:
    if _unknown_capability_name_1(o, i) >= 0:
        return -1
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


def _unknown_capability_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x61:
        if o[i + 1] | 0x20 == 0x63 and o[i + 2] | 0x20 == 0x6C and OCTETS_5[o[i + 3]] == 0:
            return i + 3
        if is_word(o, i + 1, b"nnotate-experiment-1") and OCTETS_5[o[i + 21]] == 0:
            return i + 21
        if is_word(o, i + 1, b"ppendlimit") and OCTETS_5[o[i + 11]] == 0:
            return i + 11
    if o[i] | 0x20 == 0x62:
        if is_word(o, i + 1, b"inary") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
    if o[i] | 0x20 == 0x63:
        if is_word(o, i + 1, b"atenate") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
        if is_word(o, i + 1, b"hildren") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
        if o[i + 1] | 0x20 == 0x6F:
            if is_word(o, i + 2, b"mpress=deflate") and OCTETS_5[o[i + 16]] == 0:
                return i + 16
            if o[i + 2] | 0x20 == 0x6E:
                if is_word(o, i + 3, b"dstore") and OCTETS_5[o[i + 9]] == 0:
                    return i + 9
                if o[i + 3] | 0x20 == 0x74:
                    if o[i + 4] | 0x20 == 0x65:
                        if o[i + 5] | 0x20 == 0x78:
                            if o[i + 6] | 0x20 == 0x74:
                                if o[i + 7] == 0x3D:
                                    if o[i + 8] | 0x20 == 0x73:
                                        if is_word(o, i + 9, b"earch") and OCTETS_5[o[i + 14]] == 0:
                                            return i + 14
                                        if (
                                            o[i + 9] | 0x20 == 0x6F
                                            and o[i + 10] | 0x20 == 0x72
                                            and o[i + 11] | 0x20 == 0x74
                                            and OCTETS_5[o[i + 12]] == 0
                                        ):
                                            return i + 12
                if is_word(o, i + 3, b"vert") and OCTETS_5[o[i + 7]] == 0:
                    return i + 7
        if is_word(o, i + 1, b"reate-special-use") and OCTETS_5[o[i + 18]] == 0:
            return i + 18
    if o[i] | 0x20 == 0x65:
        if is_word(o, i + 1, b"nable") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
        if o[i + 1] | 0x20 == 0x73:
            if is_word(o, i + 2, b"earch") and OCTETS_5[o[i + 7]] == 0:
                return i + 7
            if (
                o[i + 2] | 0x20 == 0x6F
                and o[i + 3] | 0x20 == 0x72
                and o[i + 4] | 0x20 == 0x74
                and OCTETS_5[o[i + 5]] == 0
            ):
                return i + 5
    if o[i] | 0x20 == 0x66:
        if is_word(o, i + 1, b"ilters") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
    if o[i] | 0x20 == 0x69:
        if o[i + 1] == 0x31:
            if o[i + 2] == 0x38:
                if o[i + 3] | 0x20 == 0x6E:
                    if o[i + 4] | 0x20 == 0x6C:
                        if o[i + 5] | 0x20 == 0x65:
                            if o[i + 6] | 0x20 == 0x76:
                                if o[i + 7] | 0x20 == 0x65:
                                    if o[i + 8] | 0x20 == 0x6C:
                                        if o[i + 9] == 0x3D:
                                            if o[i + 10] == 0x31 and OCTETS_5[o[i + 11]] == 0:
                                                return i + 11
                                            if o[i + 10] == 0x32 and OCTETS_5[o[i + 11]] == 0:
                                                return i + 11
        if o[i + 1] | 0x20 == 0x64:
            if OCTETS_5[o[i + 2]] == 0:
                return i + 2
            if o[i + 2] | 0x20 == 0x6C and o[i + 3] | 0x20 == 0x65 and OCTETS_5[o[i + 4]] == 0:
                return i + 4
        if o[i + 1] | 0x20 == 0x6D:
            if o[i + 2] | 0x20 == 0x61:
                if o[i + 3] | 0x20 == 0x70:
                    if o[i + 4] == 0x34:
                        if o[i + 5] | 0x20 == 0x72:
                            if o[i + 6] | 0x20 == 0x65:
                                if o[i + 7] | 0x20 == 0x76:
                                    if o[i + 8] == 0x31 and OCTETS_5[o[i + 9]] == 0:
                                        return i + 9
                                    if o[i + 8] == 0x32 and OCTETS_5[o[i + 9]] == 0:
                                        return i + 9
        if is_word(o, i + 1, b"nprogress") and OCTETS_5[o[i + 10]] == 0:
            return i + 10
    if o[i] | 0x20 == 0x6A:
        if is_word(o, i + 1, b"mapaccess") and OCTETS_5[o[i + 10]] == 0:
            return i + 10
    if o[i] | 0x20 == 0x6C:
        if is_word(o, i + 1, b"anguage") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 == 0x73:
                if o[i + 3] | 0x20 == 0x74:
                    if o[i + 4] == 0x2D:
                        if is_word(o, i + 5, b"extended") and OCTETS_5[o[i + 13]] == 0:
                            return i + 13
                        if o[i + 5] | 0x20 == 0x6D:
                            if is_word(o, i + 6, b"etadata") and OCTETS_5[o[i + 13]] == 0:
                                return i + 13
                            if is_word(o, i + 6, b"yrights") and OCTETS_5[o[i + 13]] == 0:
                                return i + 13
                        if is_word(o, i + 5, b"status") and OCTETS_5[o[i + 11]] == 0:
                            return i + 11
            if o[i + 2] | 0x20 == 0x74:
                if o[i + 3] | 0x20 == 0x65:
                    if o[i + 4] | 0x20 == 0x72:
                        if o[i + 5] | 0x20 == 0x61:
                            if o[i + 6] | 0x20 == 0x6C:
                                if o[i + 7] == 0x2B and OCTETS_5[o[i + 8]] == 0:
                                    return i + 8
                                if o[i + 7] == 0x2D and OCTETS_5[o[i + 8]] == 0:
                                    return i + 8
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 == 0x67:
                if o[i + 3] | 0x20 == 0x69:
                    if o[i + 4] | 0x20 == 0x6E:
                        if is_word(o, i + 5, b"disabled") and OCTETS_5[o[i + 13]] == 0:
                            return i + 13
                        if is_word(o, i + 5, b"-referrals") and OCTETS_5[o[i + 15]] == 0:
                            return i + 15
    if o[i] | 0x20 == 0x6D:
        if is_word(o, i + 1, b"ailbox-referrals") and OCTETS_5[o[i + 17]] == 0:
            return i + 17
        if o[i + 1] | 0x20 == 0x65:
            if o[i + 2] | 0x20 == 0x74:
                if o[i + 3] | 0x20 == 0x61:
                    if o[i + 4] | 0x20 == 0x64:
                        if o[i + 5] | 0x20 == 0x61:
                            if o[i + 6] | 0x20 == 0x74:
                                if o[i + 7] | 0x20 == 0x61:
                                    if OCTETS_5[o[i + 8]] == 0:
                                        return i + 8
                                    if is_word(o, i + 8, b"-server") and OCTETS_5[o[i + 15]] == 0:
                                        return i + 15
        if o[i + 1] | 0x20 == 0x6F and o[i + 2] | 0x20 == 0x76 and o[i + 3] | 0x20 == 0x65 and OCTETS_5[o[i + 4]] == 0:
            return i + 4
        if o[i + 1] | 0x20 == 0x75:
            if o[i + 2] | 0x20 == 0x6C:
                if o[i + 3] | 0x20 == 0x74:
                    if o[i + 4] | 0x20 == 0x69:
                        if is_word(o, i + 5, b"append") and OCTETS_5[o[i + 11]] == 0:
                            return i + 11
                        if is_word(o, i + 5, b"search") and OCTETS_5[o[i + 11]] == 0:
                            return i + 11
    if o[i] | 0x20 == 0x6E:
        if is_word(o, i + 1, b"amespace") and OCTETS_5[o[i + 9]] == 0:
            return i + 9
        if is_word(o, i + 1, b"otify") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
    if o[i] | 0x20 == 0x6F:
        if o[i + 1] | 0x20 == 0x62:
            if o[i + 2] | 0x20 == 0x6A:
                if o[i + 3] | 0x20 == 0x65:
                    if o[i + 4] | 0x20 == 0x63:
                        if o[i + 5] | 0x20 == 0x74:
                            if o[i + 6] | 0x20 == 0x69:
                                if o[i + 7] | 0x20 == 0x64:
                                    if OCTETS_5[o[i + 8]] == 0:
                                        return i + 8
                                    if o[i + 8] == 0x2B and OCTETS_5[o[i + 9]] == 0:
                                        return i + 9
    if o[i] | 0x20 == 0x70:
        if is_word(o, i + 1, b"artial") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
        if is_word(o, i + 1, b"review") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
    if o[i] | 0x20 == 0x71:
        if is_word(o, i + 1, b"resync") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
        if o[i + 1] | 0x20 == 0x75:
            if o[i + 2] | 0x20 == 0x6F:
                if o[i + 3] | 0x20 == 0x74:
                    if o[i + 4] | 0x20 == 0x61:
                        if OCTETS_5[o[i + 5]] == 0:
                            return i + 5
                        if (
                            o[i + 5] | 0x20 == 0x73
                            and o[i + 6] | 0x20 == 0x65
                            and o[i + 7] | 0x20 == 0x74
                            and OCTETS_5[o[i + 8]] == 0
                        ):
                            return i + 8
    if o[i] | 0x20 == 0x72:
        if is_word(o, i + 1, b"eplace") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
    if o[i] | 0x20 == 0x73:
        if o[i + 1] | 0x20 == 0x61:
            if is_word(o, i + 2, b"sl-ir") and OCTETS_5[o[i + 7]] == 0:
                return i + 7
            if is_word(o, i + 2, b"vedate") and OCTETS_5[o[i + 8]] == 0:
                return i + 8
        if o[i + 1] | 0x20 == 0x65:
            if o[i + 2] | 0x20 == 0x61:
                if o[i + 3] | 0x20 == 0x72:
                    if o[i + 4] | 0x20 == 0x63:
                        if o[i + 5] | 0x20 == 0x68:
                            if is_word(o, i + 6, b"=fuzzy") and OCTETS_5[o[i + 12]] == 0:
                                return i + 12
                            if (
                                o[i + 6] | 0x20 == 0x72
                                and o[i + 7] | 0x20 == 0x65
                                and o[i + 8] | 0x20 == 0x73
                                and OCTETS_5[o[i + 9]] == 0
                            ):
                                return i + 9
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 == 0x72:
                if o[i + 3] | 0x20 == 0x74:
                    if OCTETS_5[o[i + 4]] == 0:
                        return i + 4
                    if is_word(o, i + 4, b"=display") and OCTETS_5[o[i + 12]] == 0:
                        return i + 12
        if is_word(o, i + 1, b"pecial-use") and OCTETS_5[o[i + 11]] == 0:
            return i + 11
        if o[i + 1] | 0x20 == 0x74:
            if o[i + 2] | 0x20 == 0x61:
                if is_word(o, i + 3, b"rttls") and OCTETS_5[o[i + 8]] == 0:
                    return i + 8
                if is_word(o, i + 3, b"tus=size") and OCTETS_5[o[i + 11]] == 0:
                    return i + 11
    if o[i] | 0x20 == 0x74:
        if o[i + 1] | 0x20 == 0x68:
            if o[i + 2] | 0x20 == 0x72:
                if o[i + 3] | 0x20 == 0x65:
                    if o[i + 4] | 0x20 == 0x61:
                        if o[i + 5] | 0x20 == 0x64:
                            if o[i + 6] == 0x3D:
                                if is_word(o, i + 7, b"orderedsubject") and OCTETS_5[o[i + 21]] == 0:
                                    return i + 21
                                if is_word(o, i + 7, b"references") and OCTETS_5[o[i + 17]] == 0:
                                    return i + 17
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 == 0x64:
                if is_word(o, i + 3, b"batches") and OCTETS_5[o[i + 10]] == 0:
                    return i + 10
                if is_word(o, i + 3, b"only") and OCTETS_5[o[i + 7]] == 0:
                    return i + 7
                if is_word(o, i + 3, b"plus") and OCTETS_5[o[i + 7]] == 0:
                    return i + 7
        if o[i + 1] | 0x20 == 0x6E:
            if is_word(o, i + 2, b"authenticate") and OCTETS_5[o[i + 14]] == 0:
                return i + 14
            if is_word(o, i + 2, b"select") and OCTETS_5[o[i + 8]] == 0:
                return i + 8
        if o[i + 1] | 0x20 == 0x72:
            if o[i + 2] | 0x20 == 0x6C:
                if o[i + 3] | 0x20 == 0x61:
                    if o[i + 4] | 0x20 == 0x75:
                        if o[i + 5] | 0x20 == 0x74:
                            if o[i + 6] | 0x20 == 0x68:
                                if OCTETS_5[o[i + 7]] == 0:
                                    return i + 7
                                if is_word(o, i + 7, b"=binary") and OCTETS_5[o[i + 14]] == 0:
                                    return i + 14
                if is_word(o, i + 3, b"fetch=binary") and OCTETS_5[o[i + 15]] == 0:
                    return i + 15
                if is_word(o, i + 3, b"-partial") and OCTETS_5[o[i + 11]] == 0:
                    return i + 11
        if o[i + 1] | 0x20 == 0x74:
            if o[i + 2] | 0x20 == 0x66:
                if o[i + 3] == 0x38:
                    if o[i + 4] == 0x3D:
                        if o[i + 5] | 0x20 == 0x61:
                            if is_word(o, i + 6, b"ccept") and OCTETS_5[o[i + 11]] == 0:
                                return i + 11
                            if o[i + 6] | 0x20 == 0x6C and o[i + 7] | 0x20 == 0x6C and OCTETS_5[o[i + 8]] == 0:
                                return i + 8
                            if is_word(o, i + 6, b"ppend") and OCTETS_5[o[i + 11]] == 0:
                                return i + 11
                        if is_word(o, i + 5, b"only") and OCTETS_5[o[i + 9]] == 0:
                            return i + 9
                        if is_word(o, i + 5, b"user") and OCTETS_5[o[i + 9]] == 0:
                            return i + 9
    if o[i] | 0x20 == 0x77:
        if is_word(o, i + 1, b"ithin") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
    if o[i] | 0x20 == 0x78:
        if is_word(o, i + 1, b"-gm-ext-1") and OCTETS_5[o[i + 10]] == 0:
            return i + 10
    return -1


# (?!ALERT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|ALREADYEXISTS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|ANNOTATE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|ANNOTATIONS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|APPENDUID(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|AUTHENTICATIONFAILED(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|AUTHORIZATIONFAILED(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|BADCHARSET(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|BADCOMPARATOR(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|BADEVENT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|BADURL(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CANNOT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CAPABILITY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CLIENTBUG(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CLOSED(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|COMPRESSIONACTIVE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CONTACTADMIN(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|COPYUID(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CORRUPTION(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|EXPIRED(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|EXPUNGEISSUED(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|HASCHILDREN(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|HIGHESTMODSEQ(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|INPROGRESS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|INUSE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LIMIT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MAILBOXID(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MAXCONVERTMESSAGES(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MAXCONVERTPARTS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MESSAGELIMIT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|METADATA(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MODIFIED(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|NEWNAME(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|NOMODSEQ(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|NONEXISTENT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|NOPERM(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|NOTIFICATIONOVERFLOW(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|NOTSAVED(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|NOT\-UTF\-8(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|NOUPDATE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|OBJECTID(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|OVERQUOTA(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|PARSE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|PERMANENTFLAGS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|PRIVACYREQUIRED(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|READ\-ONLY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|READ\-WRITE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|REFERRAL(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SERVERBUG(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|TEMPFAIL(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|TOOBIG(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|TOOFEW(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|TOOMANY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|TRYCREATE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UIDNEXT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UIDNOTSTICKY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UIDREQUIRED(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UIDVALIDITY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UNAVAILABLE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UNDEFINED\-FILTER(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UNKNOWN\-CTE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UNSEEN(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|URLMECH(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|USEATTR(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UTF\-8\-ONLY(?![^\x00-\x20(){%*"\\\]\x7f-\xff]))(?:(?:[^\x00- (){%*"\\\]\x7f-\xff])+)
def scan_UNKNOWN_CODE_NAME(o: bytes, i: i64) -> i64:
    if _unknown_code_name_1(o, i) >= 0:
        return -1
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


def _unknown_code_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x61:
        if o[i + 1] | 0x20 == 0x6C:
            if (
                o[i + 2] | 0x20 == 0x65
                and o[i + 3] | 0x20 == 0x72
                and o[i + 4] | 0x20 == 0x74
                and OCTETS_5[o[i + 5]] == 0
            ):
                return i + 5
            if is_word(o, i + 2, b"readyexists") and OCTETS_5[o[i + 13]] == 0:
                return i + 13
        if o[i + 1] | 0x20 == 0x6E:
            if o[i + 2] | 0x20 == 0x6E:
                if o[i + 3] | 0x20 == 0x6F:
                    if o[i + 4] | 0x20 == 0x74:
                        if o[i + 5] | 0x20 == 0x61:
                            if o[i + 6] | 0x20 == 0x74:
                                if o[i + 7] | 0x20 == 0x65 and OCTETS_5[o[i + 8]] == 0:
                                    return i + 8
                                if is_word(o, i + 7, b"ions") and OCTETS_5[o[i + 11]] == 0:
                                    return i + 11
        if is_word(o, i + 1, b"ppenduid") and OCTETS_5[o[i + 9]] == 0:
            return i + 9
        if o[i + 1] | 0x20 == 0x75:
            if o[i + 2] | 0x20 == 0x74:
                if o[i + 3] | 0x20 == 0x68:
                    if is_word(o, i + 4, b"enticationfailed") and OCTETS_5[o[i + 20]] == 0:
                        return i + 20
                    if is_word(o, i + 4, b"orizationfailed") and OCTETS_5[o[i + 19]] == 0:
                        return i + 19
    if o[i] | 0x20 == 0x62:
        if o[i + 1] | 0x20 == 0x61:
            if o[i + 2] | 0x20 == 0x64:
                if o[i + 3] | 0x20 == 0x63:
                    if is_word(o, i + 4, b"harset") and OCTETS_5[o[i + 10]] == 0:
                        return i + 10
                    if is_word(o, i + 4, b"omparator") and OCTETS_5[o[i + 13]] == 0:
                        return i + 13
                if is_word(o, i + 3, b"event") and OCTETS_5[o[i + 8]] == 0:
                    return i + 8
                if (
                    o[i + 3] | 0x20 == 0x75
                    and o[i + 4] | 0x20 == 0x72
                    and o[i + 5] | 0x20 == 0x6C
                    and OCTETS_5[o[i + 6]] == 0
                ):
                    return i + 6
    if o[i] | 0x20 == 0x63:
        if o[i + 1] | 0x20 == 0x61:
            if is_word(o, i + 2, b"nnot") and OCTETS_5[o[i + 6]] == 0:
                return i + 6
            if is_word(o, i + 2, b"pability") and OCTETS_5[o[i + 10]] == 0:
                return i + 10
        if o[i + 1] | 0x20 == 0x6C:
            if is_word(o, i + 2, b"ientbug") and OCTETS_5[o[i + 9]] == 0:
                return i + 9
            if is_word(o, i + 2, b"osed") and OCTETS_5[o[i + 6]] == 0:
                return i + 6
        if o[i + 1] | 0x20 == 0x6F:
            if is_word(o, i + 2, b"mpressionactive") and OCTETS_5[o[i + 17]] == 0:
                return i + 17
            if is_word(o, i + 2, b"ntactadmin") and OCTETS_5[o[i + 12]] == 0:
                return i + 12
            if is_word(o, i + 2, b"pyuid") and OCTETS_5[o[i + 7]] == 0:
                return i + 7
            if is_word(o, i + 2, b"rruption") and OCTETS_5[o[i + 10]] == 0:
                return i + 10
    if o[i] | 0x20 == 0x65:
        if o[i + 1] | 0x20 == 0x78:
            if o[i + 2] | 0x20 == 0x70:
                if is_word(o, i + 3, b"ired") and OCTETS_5[o[i + 7]] == 0:
                    return i + 7
                if is_word(o, i + 3, b"ungeissued") and OCTETS_5[o[i + 13]] == 0:
                    return i + 13
    if o[i] | 0x20 == 0x68:
        if is_word(o, i + 1, b"aschildren") and OCTETS_5[o[i + 11]] == 0:
            return i + 11
        if is_word(o, i + 1, b"ighestmodseq") and OCTETS_5[o[i + 13]] == 0:
            return i + 13
    if o[i] | 0x20 == 0x69:
        if o[i + 1] | 0x20 == 0x6E:
            if is_word(o, i + 2, b"progress") and OCTETS_5[o[i + 10]] == 0:
                return i + 10
            if (
                o[i + 2] | 0x20 == 0x75
                and o[i + 3] | 0x20 == 0x73
                and o[i + 4] | 0x20 == 0x65
                and OCTETS_5[o[i + 5]] == 0
            ):
                return i + 5
    if o[i] | 0x20 == 0x6C:
        if is_word(o, i + 1, b"imit") and OCTETS_5[o[i + 5]] == 0:
            return i + 5
    if o[i] | 0x20 == 0x6D:
        if o[i + 1] | 0x20 == 0x61:
            if is_word(o, i + 2, b"ilboxid") and OCTETS_5[o[i + 9]] == 0:
                return i + 9
            if o[i + 2] | 0x20 == 0x78:
                if o[i + 3] | 0x20 == 0x63:
                    if o[i + 4] | 0x20 == 0x6F:
                        if o[i + 5] | 0x20 == 0x6E:
                            if o[i + 6] | 0x20 == 0x76:
                                if o[i + 7] | 0x20 == 0x65:
                                    if o[i + 8] | 0x20 == 0x72:
                                        if o[i + 9] | 0x20 == 0x74:
                                            if is_word(o, i + 10, b"messages") and OCTETS_5[o[i + 18]] == 0:
                                                return i + 18
                                            if is_word(o, i + 10, b"parts") and OCTETS_5[o[i + 15]] == 0:
                                                return i + 15
        if o[i + 1] | 0x20 == 0x65:
            if is_word(o, i + 2, b"ssagelimit") and OCTETS_5[o[i + 12]] == 0:
                return i + 12
            if is_word(o, i + 2, b"tadata") and OCTETS_5[o[i + 8]] == 0:
                return i + 8
        if is_word(o, i + 1, b"odified") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x6E:
        if is_word(o, i + 1, b"ewname") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
        if o[i + 1] | 0x20 == 0x6F:
            if is_word(o, i + 2, b"modseq") and OCTETS_5[o[i + 8]] == 0:
                return i + 8
            if is_word(o, i + 2, b"nexistent") and OCTETS_5[o[i + 11]] == 0:
                return i + 11
            if is_word(o, i + 2, b"perm") and OCTETS_5[o[i + 6]] == 0:
                return i + 6
            if o[i + 2] | 0x20 == 0x74:
                if is_word(o, i + 3, b"ificationoverflow") and OCTETS_5[o[i + 20]] == 0:
                    return i + 20
                if is_word(o, i + 3, b"saved") and OCTETS_5[o[i + 8]] == 0:
                    return i + 8
                if is_word(o, i + 3, b"-utf-8") and OCTETS_5[o[i + 9]] == 0:
                    return i + 9
            if is_word(o, i + 2, b"update") and OCTETS_5[o[i + 8]] == 0:
                return i + 8
    if o[i] | 0x20 == 0x6F:
        if is_word(o, i + 1, b"bjectid") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
        if is_word(o, i + 1, b"verquota") and OCTETS_5[o[i + 9]] == 0:
            return i + 9
    if o[i] | 0x20 == 0x70:
        if is_word(o, i + 1, b"arse") and OCTETS_5[o[i + 5]] == 0:
            return i + 5
        if is_word(o, i + 1, b"ermanentflags") and OCTETS_5[o[i + 14]] == 0:
            return i + 14
        if is_word(o, i + 1, b"rivacyrequired") and OCTETS_5[o[i + 15]] == 0:
            return i + 15
    if o[i] | 0x20 == 0x72:
        if o[i + 1] | 0x20 == 0x65:
            if o[i + 2] | 0x20 == 0x61:
                if o[i + 3] | 0x20 == 0x64:
                    if o[i + 4] == 0x2D:
                        if is_word(o, i + 5, b"only") and OCTETS_5[o[i + 9]] == 0:
                            return i + 9
                        if is_word(o, i + 5, b"write") and OCTETS_5[o[i + 10]] == 0:
                            return i + 10
            if is_word(o, i + 2, b"ferral") and OCTETS_5[o[i + 8]] == 0:
                return i + 8
    if o[i] | 0x20 == 0x73:
        if is_word(o, i + 1, b"erverbug") and OCTETS_5[o[i + 9]] == 0:
            return i + 9
    if o[i] | 0x20 == 0x74:
        if is_word(o, i + 1, b"empfail") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 == 0x6F:
                if (
                    o[i + 3] | 0x20 == 0x62
                    and o[i + 4] | 0x20 == 0x69
                    and o[i + 5] | 0x20 == 0x67
                    and OCTETS_5[o[i + 6]] == 0
                ):
                    return i + 6
                if (
                    o[i + 3] | 0x20 == 0x66
                    and o[i + 4] | 0x20 == 0x65
                    and o[i + 5] | 0x20 == 0x77
                    and OCTETS_5[o[i + 6]] == 0
                ):
                    return i + 6
                if is_word(o, i + 3, b"many") and OCTETS_5[o[i + 7]] == 0:
                    return i + 7
        if is_word(o, i + 1, b"rycreate") and OCTETS_5[o[i + 9]] == 0:
            return i + 9
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 == 0x64:
                if o[i + 3] | 0x20 == 0x6E:
                    if (
                        o[i + 4] | 0x20 == 0x65
                        and o[i + 5] | 0x20 == 0x78
                        and o[i + 6] | 0x20 == 0x74
                        and OCTETS_5[o[i + 7]] == 0
                    ):
                        return i + 7
                    if is_word(o, i + 4, b"otsticky") and OCTETS_5[o[i + 12]] == 0:
                        return i + 12
                if is_word(o, i + 3, b"required") and OCTETS_5[o[i + 11]] == 0:
                    return i + 11
                if is_word(o, i + 3, b"validity") and OCTETS_5[o[i + 11]] == 0:
                    return i + 11
        if o[i + 1] | 0x20 == 0x6E:
            if is_word(o, i + 2, b"available") and OCTETS_5[o[i + 11]] == 0:
                return i + 11
            if is_word(o, i + 2, b"defined-filter") and OCTETS_5[o[i + 16]] == 0:
                return i + 16
            if is_word(o, i + 2, b"known-cte") and OCTETS_5[o[i + 11]] == 0:
                return i + 11
            if is_word(o, i + 2, b"seen") and OCTETS_5[o[i + 6]] == 0:
                return i + 6
        if is_word(o, i + 1, b"rlmech") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
        if is_word(o, i + 1, b"seattr") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
        if is_word(o, i + 1, b"tf-8-only") and OCTETS_5[o[i + 10]] == 0:
            return i + 10
    return -1


# (?!APPEND(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|AUTHENTICATE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CANCELUPDATE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CAPABILITY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CHECK(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CLOSE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|COMPARATOR(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|COMPRESS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CONVERSIONS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CONVERT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|COPY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CREATE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|DELETE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|DELETEACL(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|ENABLE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|ESEARCH(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|EXAMINE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|EXPUNGE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|FETCH(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|GENURLAUTH(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|GETACL(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|GETJMAPACCESS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|GETMETADATA(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|GETQUOTA(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|GETQUOTAROOT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|ID(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|IDLE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LANGUAGE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LIST(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LISTRIGHTS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LOGIN(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LOGOUT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LSUB(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MOVE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MYRIGHTS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|NAMESPACE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|NOOP(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|NOTIFY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|RENAME(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|REPLACE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|RESETKEY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|RLIST(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|RLSUB(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SEARCH(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SELECT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SETACL(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SETMETADATA(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SETQUOTA(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SORT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|STARTTLS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|STATUS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|STORE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SUBSCRIBE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|THREAD(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UID(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UIDBATCHES(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UNAUTHENTICATE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UNSELECT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UNSUBSCRIBE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|URLFETCH(?![^\x00-\x20(){%*"\\\]\x7f-\xff]))(?:(?:[^\x00- (){%*"\\\]\x7f-\xff])+)
def scan_UNKNOWN_COMMAND_NAME(o: bytes, i: i64) -> i64:
    if _unknown_command_name_1(o, i) >= 0:
        return -1
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


def _unknown_command_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x61:
        if is_word(o, i + 1, b"ppend") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
        if is_word(o, i + 1, b"uthenticate") and OCTETS_5[o[i + 12]] == 0:
            return i + 12
    if o[i] | 0x20 == 0x63:
        if o[i + 1] | 0x20 == 0x61:
            if is_word(o, i + 2, b"ncelupdate") and OCTETS_5[o[i + 12]] == 0:
                return i + 12
            if is_word(o, i + 2, b"pability") and OCTETS_5[o[i + 10]] == 0:
                return i + 10
        if is_word(o, i + 1, b"heck") and OCTETS_5[o[i + 5]] == 0:
            return i + 5
        if is_word(o, i + 1, b"lose") and OCTETS_5[o[i + 5]] == 0:
            return i + 5
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 == 0x6D:
                if o[i + 3] | 0x20 == 0x70:
                    if is_word(o, i + 4, b"arator") and OCTETS_5[o[i + 10]] == 0:
                        return i + 10
                    if is_word(o, i + 4, b"ress") and OCTETS_5[o[i + 8]] == 0:
                        return i + 8
            if o[i + 2] | 0x20 == 0x6E:
                if o[i + 3] | 0x20 == 0x76:
                    if o[i + 4] | 0x20 == 0x65:
                        if o[i + 5] | 0x20 == 0x72:
                            if is_word(o, i + 6, b"sions") and OCTETS_5[o[i + 11]] == 0:
                                return i + 11
                            if o[i + 6] | 0x20 == 0x74 and OCTETS_5[o[i + 7]] == 0:
                                return i + 7
            if o[i + 2] | 0x20 == 0x70 and o[i + 3] | 0x20 == 0x79 and OCTETS_5[o[i + 4]] == 0:
                return i + 4
        if is_word(o, i + 1, b"reate") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
    if o[i] | 0x20 == 0x64:
        if o[i + 1] | 0x20 == 0x65:
            if o[i + 2] | 0x20 == 0x6C:
                if o[i + 3] | 0x20 == 0x65:
                    if o[i + 4] | 0x20 == 0x74:
                        if o[i + 5] | 0x20 == 0x65:
                            if OCTETS_5[o[i + 6]] == 0:
                                return i + 6
                            if (
                                o[i + 6] | 0x20 == 0x61
                                and o[i + 7] | 0x20 == 0x63
                                and o[i + 8] | 0x20 == 0x6C
                                and OCTETS_5[o[i + 9]] == 0
                            ):
                                return i + 9
    if o[i] | 0x20 == 0x65:
        if is_word(o, i + 1, b"nable") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
        if is_word(o, i + 1, b"search") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
        if o[i + 1] | 0x20 == 0x78:
            if is_word(o, i + 2, b"amine") and OCTETS_5[o[i + 7]] == 0:
                return i + 7
            if is_word(o, i + 2, b"punge") and OCTETS_5[o[i + 7]] == 0:
                return i + 7
    if o[i] | 0x20 == 0x66:
        if is_word(o, i + 1, b"etch") and OCTETS_5[o[i + 5]] == 0:
            return i + 5
    if o[i] | 0x20 == 0x67:
        if o[i + 1] | 0x20 == 0x65:
            if is_word(o, i + 2, b"nurlauth") and OCTETS_5[o[i + 10]] == 0:
                return i + 10
            if o[i + 2] | 0x20 == 0x74:
                if (
                    o[i + 3] | 0x20 == 0x61
                    and o[i + 4] | 0x20 == 0x63
                    and o[i + 5] | 0x20 == 0x6C
                    and OCTETS_5[o[i + 6]] == 0
                ):
                    return i + 6
                if is_word(o, i + 3, b"jmapaccess") and OCTETS_5[o[i + 13]] == 0:
                    return i + 13
                if is_word(o, i + 3, b"metadata") and OCTETS_5[o[i + 11]] == 0:
                    return i + 11
                if o[i + 3] | 0x20 == 0x71:
                    if o[i + 4] | 0x20 == 0x75:
                        if o[i + 5] | 0x20 == 0x6F:
                            if o[i + 6] | 0x20 == 0x74:
                                if o[i + 7] | 0x20 == 0x61:
                                    if OCTETS_5[o[i + 8]] == 0:
                                        return i + 8
                                    if is_word(o, i + 8, b"root") and OCTETS_5[o[i + 12]] == 0:
                                        return i + 12
    if o[i] | 0x20 == 0x69:
        if o[i + 1] | 0x20 == 0x64:
            if OCTETS_5[o[i + 2]] == 0:
                return i + 2
            if o[i + 2] | 0x20 == 0x6C and o[i + 3] | 0x20 == 0x65 and OCTETS_5[o[i + 4]] == 0:
                return i + 4
    if o[i] | 0x20 == 0x6C:
        if is_word(o, i + 1, b"anguage") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 == 0x73:
                if o[i + 3] | 0x20 == 0x74:
                    if OCTETS_5[o[i + 4]] == 0:
                        return i + 4
                    if is_word(o, i + 4, b"rights") and OCTETS_5[o[i + 10]] == 0:
                        return i + 10
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 == 0x67:
                if o[i + 3] | 0x20 == 0x69 and o[i + 4] | 0x20 == 0x6E and OCTETS_5[o[i + 5]] == 0:
                    return i + 5
                if (
                    o[i + 3] | 0x20 == 0x6F
                    and o[i + 4] | 0x20 == 0x75
                    and o[i + 5] | 0x20 == 0x74
                    and OCTETS_5[o[i + 6]] == 0
                ):
                    return i + 6
        if o[i + 1] | 0x20 == 0x73 and o[i + 2] | 0x20 == 0x75 and o[i + 3] | 0x20 == 0x62 and OCTETS_5[o[i + 4]] == 0:
            return i + 4
    if o[i] | 0x20 == 0x6D:
        if o[i + 1] | 0x20 == 0x6F and o[i + 2] | 0x20 == 0x76 and o[i + 3] | 0x20 == 0x65 and OCTETS_5[o[i + 4]] == 0:
            return i + 4
        if is_word(o, i + 1, b"yrights") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x6E:
        if is_word(o, i + 1, b"amespace") and OCTETS_5[o[i + 9]] == 0:
            return i + 9
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 == 0x6F and o[i + 3] | 0x20 == 0x70 and OCTETS_5[o[i + 4]] == 0:
                return i + 4
            if is_word(o, i + 2, b"tify") and OCTETS_5[o[i + 6]] == 0:
                return i + 6
    if o[i] | 0x20 == 0x72:
        if o[i + 1] | 0x20 == 0x65:
            if is_word(o, i + 2, b"name") and OCTETS_5[o[i + 6]] == 0:
                return i + 6
            if is_word(o, i + 2, b"place") and OCTETS_5[o[i + 7]] == 0:
                return i + 7
            if is_word(o, i + 2, b"setkey") and OCTETS_5[o[i + 8]] == 0:
                return i + 8
        if o[i + 1] | 0x20 == 0x6C:
            if (
                o[i + 2] | 0x20 == 0x69
                and o[i + 3] | 0x20 == 0x73
                and o[i + 4] | 0x20 == 0x74
                and OCTETS_5[o[i + 5]] == 0
            ):
                return i + 5
            if (
                o[i + 2] | 0x20 == 0x73
                and o[i + 3] | 0x20 == 0x75
                and o[i + 4] | 0x20 == 0x62
                and OCTETS_5[o[i + 5]] == 0
            ):
                return i + 5
    if o[i] | 0x20 == 0x73:
        if o[i + 1] | 0x20 == 0x65:
            if is_word(o, i + 2, b"arch") and OCTETS_5[o[i + 6]] == 0:
                return i + 6
            if is_word(o, i + 2, b"lect") and OCTETS_5[o[i + 6]] == 0:
                return i + 6
            if o[i + 2] | 0x20 == 0x74:
                if (
                    o[i + 3] | 0x20 == 0x61
                    and o[i + 4] | 0x20 == 0x63
                    and o[i + 5] | 0x20 == 0x6C
                    and OCTETS_5[o[i + 6]] == 0
                ):
                    return i + 6
                if is_word(o, i + 3, b"metadata") and OCTETS_5[o[i + 11]] == 0:
                    return i + 11
                if is_word(o, i + 3, b"quota") and OCTETS_5[o[i + 8]] == 0:
                    return i + 8
        if o[i + 1] | 0x20 == 0x6F and o[i + 2] | 0x20 == 0x72 and o[i + 3] | 0x20 == 0x74 and OCTETS_5[o[i + 4]] == 0:
            return i + 4
        if o[i + 1] | 0x20 == 0x74:
            if o[i + 2] | 0x20 == 0x61:
                if is_word(o, i + 3, b"rttls") and OCTETS_5[o[i + 8]] == 0:
                    return i + 8
                if (
                    o[i + 3] | 0x20 == 0x74
                    and o[i + 4] | 0x20 == 0x75
                    and o[i + 5] | 0x20 == 0x73
                    and OCTETS_5[o[i + 6]] == 0
                ):
                    return i + 6
            if (
                o[i + 2] | 0x20 == 0x6F
                and o[i + 3] | 0x20 == 0x72
                and o[i + 4] | 0x20 == 0x65
                and OCTETS_5[o[i + 5]] == 0
            ):
                return i + 5
        if is_word(o, i + 1, b"ubscribe") and OCTETS_5[o[i + 9]] == 0:
            return i + 9
    if o[i] | 0x20 == 0x74:
        if is_word(o, i + 1, b"hread") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 == 0x64:
                if OCTETS_5[o[i + 3]] == 0:
                    return i + 3
                if is_word(o, i + 3, b"batches") and OCTETS_5[o[i + 10]] == 0:
                    return i + 10
        if o[i + 1] | 0x20 == 0x6E:
            if is_word(o, i + 2, b"authenticate") and OCTETS_5[o[i + 14]] == 0:
                return i + 14
            if o[i + 2] | 0x20 == 0x73:
                if is_word(o, i + 3, b"elect") and OCTETS_5[o[i + 8]] == 0:
                    return i + 8
                if is_word(o, i + 3, b"ubscribe") and OCTETS_5[o[i + 11]] == 0:
                    return i + 11
        if is_word(o, i + 1, b"rlfetch") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    return -1


# (?!ALL(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|ANNOTATION(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|BINARY(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|BINARY\.PEEK(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|BINARY\.SIZE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|BODY(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|BODYSTRUCTURE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|BODY\.PEEK(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|EMAILID(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|ENVELOPE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|FAST(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|FLAGS(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|FULL(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|INTERNALDATE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|MODSEQ(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|OBJECTID(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|PREVIEW(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|RFC822(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|RFC822\.HEADER(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|RFC822\.SIZE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|RFC822\.TEXT(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|SAVEDATE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|THREADID(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|UID(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|X\-GM\-LABELS(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|X\-GM\-MSGID(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|X\-GM\-THRID(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz]))(?:(?!-[1-9][0-9]*:-[1-9][0-9]*(?![A-Za-z0-9\-_.:]))[A-Za-z\-_.](?:(?:[A-Za-z\-_.]|[0-9:]))*)
def scan_UNKNOWN_FETCH_ATT_NAME(o: bytes, i: i64) -> i64:
    if _unknown_fetch_att_name_1(o, i) >= 0:
        return -1
    if _unknown_fetch_att_name_2(o, i) >= 0:
        return -1
    if OCTETS_1[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_2[o[i]] != 0:
        i += 1
    return i


def _unknown_fetch_att_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x61:
        if o[i + 1] | 0x20 == 0x6C and o[i + 2] | 0x20 == 0x6C and OCTETS_2[o[i + 3]] == 0:
            return i + 3
        if is_word(o, i + 1, b"nnotation") and OCTETS_2[o[i + 10]] == 0:
            return i + 10
    if o[i] | 0x20 == 0x62:
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 == 0x6E:
                if o[i + 3] | 0x20 == 0x61:
                    if o[i + 4] | 0x20 == 0x72:
                        if o[i + 5] | 0x20 == 0x79:
                            if OCTETS_2[o[i + 6]] == 0:
                                return i + 6
                            if o[i + 6] == 0x2E:
                                if is_word(o, i + 7, b"peek") and OCTETS_2[o[i + 11]] == 0:
                                    return i + 11
                                if is_word(o, i + 7, b"size") and OCTETS_2[o[i + 11]] == 0:
                                    return i + 11
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 == 0x64:
                if o[i + 3] | 0x20 == 0x79:
                    if OCTETS_2[o[i + 4]] == 0:
                        return i + 4
                    if is_word(o, i + 4, b"structure") and OCTETS_2[o[i + 13]] == 0:
                        return i + 13
                    if is_word(o, i + 4, b".peek") and OCTETS_2[o[i + 9]] == 0:
                        return i + 9
    if o[i] | 0x20 == 0x65:
        if is_word(o, i + 1, b"mailid") and OCTETS_2[o[i + 7]] == 0:
            return i + 7
        if is_word(o, i + 1, b"nvelope") and OCTETS_2[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x66:
        if o[i + 1] | 0x20 == 0x61 and o[i + 2] | 0x20 == 0x73 and o[i + 3] | 0x20 == 0x74 and OCTETS_2[o[i + 4]] == 0:
            return i + 4
        if is_word(o, i + 1, b"lags") and OCTETS_2[o[i + 5]] == 0:
            return i + 5
        if o[i + 1] | 0x20 == 0x75 and o[i + 2] | 0x20 == 0x6C and o[i + 3] | 0x20 == 0x6C and OCTETS_2[o[i + 4]] == 0:
            return i + 4
    if o[i] | 0x20 == 0x69:
        if is_word(o, i + 1, b"nternaldate") and OCTETS_2[o[i + 12]] == 0:
            return i + 12
    if o[i] | 0x20 == 0x6D:
        if is_word(o, i + 1, b"odseq") and OCTETS_2[o[i + 6]] == 0:
            return i + 6
    if o[i] | 0x20 == 0x6F:
        if is_word(o, i + 1, b"bjectid") and OCTETS_2[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x70:
        if is_word(o, i + 1, b"review") and OCTETS_2[o[i + 7]] == 0:
            return i + 7
    if o[i] | 0x20 == 0x72:
        if o[i + 1] | 0x20 == 0x66:
            if o[i + 2] | 0x20 == 0x63:
                if o[i + 3] == 0x38:
                    if o[i + 4] == 0x32:
                        if o[i + 5] == 0x32:
                            if OCTETS_2[o[i + 6]] == 0:
                                return i + 6
                            if o[i + 6] == 0x2E:
                                if is_word(o, i + 7, b"header") and OCTETS_2[o[i + 13]] == 0:
                                    return i + 13
                                if is_word(o, i + 7, b"size") and OCTETS_2[o[i + 11]] == 0:
                                    return i + 11
                                if is_word(o, i + 7, b"text") and OCTETS_2[o[i + 11]] == 0:
                                    return i + 11
    if o[i] | 0x20 == 0x73:
        if is_word(o, i + 1, b"avedate") and OCTETS_2[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x74:
        if is_word(o, i + 1, b"hreadid") and OCTETS_2[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x69 and o[i + 2] | 0x20 == 0x64 and OCTETS_2[o[i + 3]] == 0:
            return i + 3
    if o[i] | 0x20 == 0x78:
        if o[i + 1] == 0x2D:
            if o[i + 2] | 0x20 == 0x67:
                if o[i + 3] | 0x20 == 0x6D:
                    if o[i + 4] == 0x2D:
                        if is_word(o, i + 5, b"labels") and OCTETS_2[o[i + 11]] == 0:
                            return i + 11
                        if is_word(o, i + 5, b"msgid") and OCTETS_2[o[i + 10]] == 0:
                            return i + 10
                        if is_word(o, i + 5, b"thrid") and OCTETS_2[o[i + 10]] == 0:
                            return i + 10
    return -1


def _unknown_fetch_att_name_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x2D or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x3A or o[i + 1] != 0x2D or not 0x31 <= o[i + 2] <= 0x39:
        return -1
    i += 3
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if OCTETS_2[o[i]] != 0:
        return -1
    return i


# (?!CONVERTED(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|EXISTS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|EXPUNGE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|FETCH(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|RECENT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UIDFETCH(?![^\x00-\x20(){%*"\\\]\x7f-\xff]))(?:(?:[^\x00- (){%*"\\\]\x7f-\xff])+)
def scan_UNKNOWN_MESSAGE_DATA_NAME(o: bytes, i: i64) -> i64:
    if _unknown_message_data_name_1(o, i) >= 0:
        return -1
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


def _unknown_message_data_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x63:
        if is_word(o, i + 1, b"onverted") and OCTETS_5[o[i + 9]] == 0:
            return i + 9
    if o[i] | 0x20 == 0x65:
        if o[i + 1] | 0x20 == 0x78:
            if is_word(o, i + 2, b"ists") and OCTETS_5[o[i + 6]] == 0:
                return i + 6
            if is_word(o, i + 2, b"punge") and OCTETS_5[o[i + 7]] == 0:
                return i + 7
    if o[i] | 0x20 == 0x66:
        if is_word(o, i + 1, b"etch") and OCTETS_5[o[i + 5]] == 0:
            return i + 5
    if o[i] | 0x20 == 0x72:
        if is_word(o, i + 1, b"ecent") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
    if o[i] | 0x20 == 0x75:
        if is_word(o, i + 1, b"idfetch") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    return -1


# (?!ANNOTATION(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|BINARY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|BINARY\.SIZE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|BINARY\.SIZE\[|BINARY\[|BODY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|BODYSTRUCTURE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|BODY\[|EMAILID(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|ENVELOPE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|FLAGS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|INTERNALDATE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MODSEQ(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|OBJECTID(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|PREVIEW(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|RFC822(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|RFC822\.HEADER(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|RFC822\.SIZE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|RFC822\.TEXT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SAVEDATE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|THREADID(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UID(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|X\-GM\-LABELS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|X\-GM\-MSGID(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|X\-GM\-THRID(?![^\x00-\x20(){%*"\\\]\x7f-\xff]))(?:[^\x00- (){"\\\x7f-\xff]+)
def scan_UNKNOWN_MSG_ATT_NAME(o: bytes, i: i64) -> i64:
    if _unknown_msg_att_name_1(o, i) >= 0:
        return -1
    if OCTETS_19[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_19[o[i]] != 0:
        i += 1
    return i


def _unknown_msg_att_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x61:
        if is_word(o, i + 1, b"nnotation") and OCTETS_5[o[i + 10]] == 0:
            return i + 10
    if o[i] | 0x20 == 0x62:
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 == 0x6E:
                if o[i + 3] | 0x20 == 0x61:
                    if o[i + 4] | 0x20 == 0x72:
                        if o[i + 5] | 0x20 == 0x79:
                            if OCTETS_5[o[i + 6]] == 0:
                                return i + 6
                            if o[i + 6] == 0x2E:
                                if o[i + 7] | 0x20 == 0x73:
                                    if o[i + 8] | 0x20 == 0x69:
                                        if o[i + 9] | 0x20 == 0x7A:
                                            if o[i + 10] | 0x20 == 0x65:
                                                if OCTETS_5[o[i + 11]] == 0:
                                                    return i + 11
                                                if o[i + 11] == 0x5B:
                                                    return i + 12
                            if o[i + 6] == 0x5B:
                                return i + 7
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 == 0x64:
                if o[i + 3] | 0x20 == 0x79:
                    if OCTETS_5[o[i + 4]] == 0:
                        return i + 4
                    if is_word(o, i + 4, b"structure") and OCTETS_5[o[i + 13]] == 0:
                        return i + 13
                    if o[i + 4] == 0x5B:
                        return i + 5
    if o[i] | 0x20 == 0x65:
        if is_word(o, i + 1, b"mailid") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
        if is_word(o, i + 1, b"nvelope") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x66:
        if is_word(o, i + 1, b"lags") and OCTETS_5[o[i + 5]] == 0:
            return i + 5
    if o[i] | 0x20 == 0x69:
        if is_word(o, i + 1, b"nternaldate") and OCTETS_5[o[i + 12]] == 0:
            return i + 12
    if o[i] | 0x20 == 0x6D:
        if is_word(o, i + 1, b"odseq") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
    if o[i] | 0x20 == 0x6F:
        if is_word(o, i + 1, b"bjectid") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x70:
        if is_word(o, i + 1, b"review") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
    if o[i] | 0x20 == 0x72:
        if o[i + 1] | 0x20 == 0x66:
            if o[i + 2] | 0x20 == 0x63:
                if o[i + 3] == 0x38:
                    if o[i + 4] == 0x32:
                        if o[i + 5] == 0x32:
                            if OCTETS_5[o[i + 6]] == 0:
                                return i + 6
                            if o[i + 6] == 0x2E:
                                if is_word(o, i + 7, b"header") and OCTETS_5[o[i + 13]] == 0:
                                    return i + 13
                                if is_word(o, i + 7, b"size") and OCTETS_5[o[i + 11]] == 0:
                                    return i + 11
                                if is_word(o, i + 7, b"text") and OCTETS_5[o[i + 11]] == 0:
                                    return i + 11
    if o[i] | 0x20 == 0x73:
        if is_word(o, i + 1, b"avedate") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x74:
        if is_word(o, i + 1, b"hreadid") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x69 and o[i + 2] | 0x20 == 0x64 and OCTETS_5[o[i + 3]] == 0:
            return i + 3
    if o[i] | 0x20 == 0x78:
        if o[i + 1] == 0x2D:
            if o[i + 2] | 0x20 == 0x67:
                if o[i + 3] | 0x20 == 0x6D:
                    if o[i + 4] == 0x2D:
                        if is_word(o, i + 5, b"labels") and OCTETS_5[o[i + 11]] == 0:
                            return i + 11
                        if is_word(o, i + 5, b"msgid") and OCTETS_5[o[i + 10]] == 0:
                            return i + 10
                        if is_word(o, i + 5, b"thrid") and OCTETS_5[o[i + 10]] == 0:
                            return i + 10
    return -1


# (?!ACL(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|BAD(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|BYE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CAPABILITY(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|COMPARATOR(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|CONVERSION(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|ENABLED(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|ESEARCH(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|FLAGS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|GENURLAUTH(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|ID(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|JMAPACCESS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LANGUAGE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LIST(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LISTRIGHTS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|LSUB(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|METADATA(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|MYRIGHTS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|NAMESPACE(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|NO(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|OK(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|PREAUTH(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|QUOTA(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|QUOTAROOT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SEARCH(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|SORT(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|STATUS(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|THREAD(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|UIDBATCHES(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|URLFETCH(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|VANISHED(?![^\x00-\x20(){%*"\\\]\x7f-\xff]))(?:(?![0-9]+(?![^\x00- (){%*"\\\]\x7f-\xff]))(?:[^\x00- (){%*"\\\]\x7f-\xff])+)
def scan_UNKNOWN_RESPONSE_NAME(o: bytes, i: i64) -> i64:
    if _unknown_response_name_1(o, i) >= 0:
        return -1
    if _unknown_response_name_2(o, i) >= 0:
        return -1
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


def _unknown_response_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x61:
        if o[i + 1] | 0x20 == 0x63 and o[i + 2] | 0x20 == 0x6C and OCTETS_5[o[i + 3]] == 0:
            return i + 3
    if o[i] | 0x20 == 0x62:
        if o[i + 1] | 0x20 == 0x61 and o[i + 2] | 0x20 == 0x64 and OCTETS_5[o[i + 3]] == 0:
            return i + 3
        if o[i + 1] | 0x20 == 0x79 and o[i + 2] | 0x20 == 0x65 and OCTETS_5[o[i + 3]] == 0:
            return i + 3
    if o[i] | 0x20 == 0x63:
        if is_word(o, i + 1, b"apability") and OCTETS_5[o[i + 10]] == 0:
            return i + 10
        if o[i + 1] | 0x20 == 0x6F:
            if is_word(o, i + 2, b"mparator") and OCTETS_5[o[i + 10]] == 0:
                return i + 10
            if is_word(o, i + 2, b"nversion") and OCTETS_5[o[i + 10]] == 0:
                return i + 10
    if o[i] | 0x20 == 0x65:
        if is_word(o, i + 1, b"nabled") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
        if is_word(o, i + 1, b"search") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
    if o[i] | 0x20 == 0x66:
        if is_word(o, i + 1, b"lags") and OCTETS_5[o[i + 5]] == 0:
            return i + 5
    if o[i] | 0x20 == 0x67:
        if is_word(o, i + 1, b"enurlauth") and OCTETS_5[o[i + 10]] == 0:
            return i + 10
    if o[i] | 0x20 == 0x69:
        if o[i + 1] | 0x20 == 0x64 and OCTETS_5[o[i + 2]] == 0:
            return i + 2
    if o[i] | 0x20 == 0x6A:
        if is_word(o, i + 1, b"mapaccess") and OCTETS_5[o[i + 10]] == 0:
            return i + 10
    if o[i] | 0x20 == 0x6C:
        if is_word(o, i + 1, b"anguage") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 == 0x73:
                if o[i + 3] | 0x20 == 0x74:
                    if OCTETS_5[o[i + 4]] == 0:
                        return i + 4
                    if is_word(o, i + 4, b"rights") and OCTETS_5[o[i + 10]] == 0:
                        return i + 10
        if o[i + 1] | 0x20 == 0x73 and o[i + 2] | 0x20 == 0x75 and o[i + 3] | 0x20 == 0x62 and OCTETS_5[o[i + 4]] == 0:
            return i + 4
    if o[i] | 0x20 == 0x6D:
        if is_word(o, i + 1, b"etadata") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
        if is_word(o, i + 1, b"yrights") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x6E:
        if is_word(o, i + 1, b"amespace") and OCTETS_5[o[i + 9]] == 0:
            return i + 9
        if o[i + 1] | 0x20 == 0x6F and OCTETS_5[o[i + 2]] == 0:
            return i + 2
    if o[i] | 0x20 == 0x6F:
        if o[i + 1] | 0x20 == 0x6B and OCTETS_5[o[i + 2]] == 0:
            return i + 2
    if o[i] | 0x20 == 0x70:
        if is_word(o, i + 1, b"reauth") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
    if o[i] | 0x20 == 0x71:
        if o[i + 1] | 0x20 == 0x75:
            if o[i + 2] | 0x20 == 0x6F:
                if o[i + 3] | 0x20 == 0x74:
                    if o[i + 4] | 0x20 == 0x61:
                        if OCTETS_5[o[i + 5]] == 0:
                            return i + 5
                        if is_word(o, i + 5, b"root") and OCTETS_5[o[i + 9]] == 0:
                            return i + 9
    if o[i] | 0x20 == 0x73:
        if is_word(o, i + 1, b"earch") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
        if o[i + 1] | 0x20 == 0x6F and o[i + 2] | 0x20 == 0x72 and o[i + 3] | 0x20 == 0x74 and OCTETS_5[o[i + 4]] == 0:
            return i + 4
        if is_word(o, i + 1, b"tatus") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
    if o[i] | 0x20 == 0x74:
        if is_word(o, i + 1, b"hread") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
    if o[i] | 0x20 == 0x75:
        if is_word(o, i + 1, b"idbatches") and OCTETS_5[o[i + 10]] == 0:
            return i + 10
        if is_word(o, i + 1, b"rlfetch") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x76:
        if is_word(o, i + 1, b"anished") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    return -1


def _unknown_response_name_2(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if OCTETS_5[o[i]] != 0:
        return -1
    return i


# (?!ANNOTATION(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|ARRIVAL(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|CC(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|DATE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|DISPLAYFROM(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|DISPLAYTO(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|FROM(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|RELEVANCY(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|REVERSE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|SIZE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|SUBJECT(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|TO(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz]))(?:(?!-[1-9][0-9]*:-[1-9][0-9]*(?![A-Za-z0-9\-_.:]))[A-Za-z\-_.](?:(?:[A-Za-z\-_.]|[0-9:]))*)
def scan_UNKNOWN_SORT_KEY_NAME(o: bytes, i: i64) -> i64:
    if _unknown_sort_key_name_1(o, i) >= 0:
        return -1
    if _unknown_sort_key_name_2(o, i) >= 0:
        return -1
    if OCTETS_1[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_2[o[i]] != 0:
        i += 1
    return i


def _unknown_sort_key_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x61:
        if is_word(o, i + 1, b"nnotation") and OCTETS_2[o[i + 10]] == 0:
            return i + 10
        if is_word(o, i + 1, b"rrival") and OCTETS_2[o[i + 7]] == 0:
            return i + 7
    if o[i] | 0x20 == 0x63:
        if o[i + 1] | 0x20 == 0x63 and OCTETS_2[o[i + 2]] == 0:
            return i + 2
    if o[i] | 0x20 == 0x64:
        if o[i + 1] | 0x20 == 0x61 and o[i + 2] | 0x20 == 0x74 and o[i + 3] | 0x20 == 0x65 and OCTETS_2[o[i + 4]] == 0:
            return i + 4
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 == 0x73:
                if o[i + 3] | 0x20 == 0x70:
                    if o[i + 4] | 0x20 == 0x6C:
                        if o[i + 5] | 0x20 == 0x61:
                            if o[i + 6] | 0x20 == 0x79:
                                if is_word(o, i + 7, b"from") and OCTETS_2[o[i + 11]] == 0:
                                    return i + 11
                                if o[i + 7] | 0x20 == 0x74 and o[i + 8] | 0x20 == 0x6F and OCTETS_2[o[i + 9]] == 0:
                                    return i + 9
    if o[i] | 0x20 == 0x66:
        if o[i + 1] | 0x20 == 0x72 and o[i + 2] | 0x20 == 0x6F and o[i + 3] | 0x20 == 0x6D and OCTETS_2[o[i + 4]] == 0:
            return i + 4
    if o[i] | 0x20 == 0x72:
        if o[i + 1] | 0x20 == 0x65:
            if is_word(o, i + 2, b"levancy") and OCTETS_2[o[i + 9]] == 0:
                return i + 9
            if is_word(o, i + 2, b"verse") and OCTETS_2[o[i + 7]] == 0:
                return i + 7
    if o[i] | 0x20 == 0x73:
        if o[i + 1] | 0x20 == 0x69 and o[i + 2] | 0x20 == 0x7A and o[i + 3] | 0x20 == 0x65 and OCTETS_2[o[i + 4]] == 0:
            return i + 4
        if is_word(o, i + 1, b"ubject") and OCTETS_2[o[i + 7]] == 0:
            return i + 7
    if o[i] | 0x20 == 0x74:
        if o[i + 1] | 0x20 == 0x6F and OCTETS_2[o[i + 2]] == 0:
            return i + 2
    return -1


def _unknown_sort_key_name_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x2D or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x3A or o[i + 1] != 0x2D or not 0x31 <= o[i + 2] <= 0x39:
        return -1
    i += 3
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if OCTETS_2[o[i]] != 0:
        return -1
    return i


# (?!APPENDLIMIT(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|DELETED(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|DELETED\-STORAGE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|HIGHESTMODSEQ(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|MAILBOXID(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|MESSAGES(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|OBJECTID(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|RECENT(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|SIZE(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|UIDNEXT(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|UIDVALIDITY(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz])|UNSEEN(?![\-\.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz]))(?:(?!-[1-9][0-9]*:-[1-9][0-9]*(?![A-Za-z0-9\-_.:]))[A-Za-z\-_.](?:(?:[A-Za-z\-_.]|[0-9:]))*)
def scan_UNKNOWN_STATUS_ATT_NAME(o: bytes, i: i64) -> i64:
    if _unknown_status_att_name_1(o, i) >= 0:
        return -1
    if _unknown_status_att_name_2(o, i) >= 0:
        return -1
    if OCTETS_1[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_2[o[i]] != 0:
        i += 1
    return i


def _unknown_status_att_name_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x61:
        if is_word(o, i + 1, b"ppendlimit") and OCTETS_2[o[i + 11]] == 0:
            return i + 11
    if o[i] | 0x20 == 0x64:
        if o[i + 1] | 0x20 == 0x65:
            if o[i + 2] | 0x20 == 0x6C:
                if o[i + 3] | 0x20 == 0x65:
                    if o[i + 4] | 0x20 == 0x74:
                        if o[i + 5] | 0x20 == 0x65:
                            if o[i + 6] | 0x20 == 0x64:
                                if OCTETS_2[o[i + 7]] == 0:
                                    return i + 7
                                if is_word(o, i + 7, b"-storage") and OCTETS_2[o[i + 15]] == 0:
                                    return i + 15
    if o[i] | 0x20 == 0x68:
        if is_word(o, i + 1, b"ighestmodseq") and OCTETS_2[o[i + 13]] == 0:
            return i + 13
    if o[i] | 0x20 == 0x6D:
        if is_word(o, i + 1, b"ailboxid") and OCTETS_2[o[i + 9]] == 0:
            return i + 9
        if is_word(o, i + 1, b"essages") and OCTETS_2[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x6F:
        if is_word(o, i + 1, b"bjectid") and OCTETS_2[o[i + 8]] == 0:
            return i + 8
    if o[i] | 0x20 == 0x72:
        if is_word(o, i + 1, b"ecent") and OCTETS_2[o[i + 6]] == 0:
            return i + 6
    if o[i] | 0x20 == 0x73:
        if o[i + 1] | 0x20 == 0x69 and o[i + 2] | 0x20 == 0x7A and o[i + 3] | 0x20 == 0x65 and OCTETS_2[o[i + 4]] == 0:
            return i + 4
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 == 0x64:
                if is_word(o, i + 3, b"next") and OCTETS_2[o[i + 7]] == 0:
                    return i + 7
                if is_word(o, i + 3, b"validity") and OCTETS_2[o[i + 11]] == 0:
                    return i + 11
        if is_word(o, i + 1, b"nseen") and OCTETS_2[o[i + 6]] == 0:
            return i + 6
    return -1


def _unknown_status_att_name_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x2D or not 0x31 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x3A or o[i + 1] != 0x2D or not 0x31 <= o[i + 2] <= 0x39:
        return -1
    i += 3
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if OCTETS_2[o[i]] != 0:
        return -1
    return i


# ((?!~?\{[0-9]+\+?\}(\x0d\x0a|$))[^\x00\x0d\x0a])+
def scan_UNKNOWN_TEXT(o: bytes, i: i64) -> i64:
    if _unknown_text_1(o, i) >= 0:
        return -1
    if OCTETS_30[o[i]] == 0:
        return -1
    i += 1
    j = _unknown_text_2(o, i)
    while j >= 0:
        i = j
        j = _unknown_text_2(o, i)
    return i


def _unknown_text_1(o: bytes, i: i64) -> i64:
    if o[i] == 0x7E:
        i += 1
    if o[i] != 0x7B:
        return -1
    if not 0x30 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] == 0x2B:
        i += 1
    if o[i] != 0x7D:
        return -1
    if o[i + 1] == 0x0D:
        if o[i + 2] == 0x0A:
            return i + 3
    j = _unknown_text_3(o, i + 1)
    if j >= 0:
        return j
    return -1


def _unknown_text_2(o: bytes, i: i64) -> i64:
    if _unknown_text_1(o, i) >= 0:
        return -1
    if OCTETS_30[o[i]] == 0:
        return -1
    return i + 1


def _unknown_text_3(o: bytes, i: i64) -> i64:
    if o[i] != 0x0A:
        return -1
    return i


# [A-Za-z0-9\-._~!$'()*+,&=:@\/;?%]+
def scan_URL(o: bytes, i: i64) -> i64:
    if OCTETS_31[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_31[o[i]] != 0:
        i += 1
    return i


# (?:(?:[^\x00- (){%*"\\\]\x7f-\xff])+|BODYPARTSTRUCTURE|BINARY|BODY)
def scan_URL_FETCH_PARAM(o: bytes, i: i64) -> i64:
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


# [^\x00\x0d\x0a\]\x80-\xff]+
def scan_URL_RESP_TEXT(o: bytes, i: i64) -> i64:
    if OCTETS_10[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_10[o[i]] != 0:
        i += 1
    return i


# (?:\\Scheduled|\\Important|\\Snoozed|\\Archive|\\Flagged|\\Drafts|\\Memos|\\Trash|\\Junk|\\Sent|\\All)
def scan_USE_ATTR(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C:
        return -1
    if o[i + 1] | 0x20 == 0x73:
        if is_word(o, i + 2, b"cheduled"):
            return i + 10
        if is_word(o, i + 2, b"noozed"):
            return i + 8
        if o[i + 2] | 0x20 == 0x65 and o[i + 3] | 0x20 == 0x6E and o[i + 4] | 0x20 == 0x74:
            return i + 5
    if o[i + 1] | 0x20 == 0x69:
        if is_word(o, i + 2, b"mportant"):
            return i + 10
    if o[i + 1] | 0x20 == 0x61:
        if is_word(o, i + 2, b"rchive"):
            return i + 8
        if o[i + 2] | 0x20 == 0x6C and o[i + 3] | 0x20 == 0x6C:
            return i + 4
    if o[i + 1] | 0x20 == 0x66:
        if is_word(o, i + 2, b"lagged"):
            return i + 8
    if o[i + 1] | 0x20 == 0x64:
        if is_word(o, i + 2, b"rafts"):
            return i + 7
    if o[i + 1] | 0x20 == 0x6D:
        if is_word(o, i + 2, b"emos"):
            return i + 6
    if o[i + 1] | 0x20 == 0x74:
        if is_word(o, i + 2, b"rash"):
            return i + 6
    if o[i + 1] | 0x20 == 0x6A:
        if o[i + 2] | 0x20 == 0x75 and o[i + 3] | 0x20 == 0x6E and o[i + 4] | 0x20 == 0x6B:
            return i + 5
    return -1


# (?!\\All(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Archive(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Drafts(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Flagged(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Important(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Junk(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Memos(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Scheduled(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Sent(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Snoozed(?![^\x00-\x20(){%*"\\\]\x7f-\xff])|\\Trash(?![^\x00-\x20(){%*"\\\]\x7f-\xff]))(?:\\(?:[^\x00- (){%*"\\\]\x7f-\xff])+)
def scan_USE_ATTR_NAME(o: bytes, i: i64) -> i64:
    if _use_attr_name_1(o, i) >= 0:
        return -1
    if o[i] != 0x5C:
        return -1
    if OCTETS_5[o[i + 1]] == 0:
        return -1
    i += 2
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


def _use_attr_name_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C:
        return -1
    if o[i + 1] | 0x20 == 0x61:
        if o[i + 2] | 0x20 == 0x6C and o[i + 3] | 0x20 == 0x6C and OCTETS_5[o[i + 4]] == 0:
            return i + 4
        if is_word(o, i + 2, b"rchive") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    if o[i + 1] | 0x20 == 0x64:
        if is_word(o, i + 2, b"rafts") and OCTETS_5[o[i + 7]] == 0:
            return i + 7
    if o[i + 1] | 0x20 == 0x66:
        if is_word(o, i + 2, b"lagged") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    if o[i + 1] | 0x20 == 0x69:
        if is_word(o, i + 2, b"mportant") and OCTETS_5[o[i + 10]] == 0:
            return i + 10
    if o[i + 1] | 0x20 == 0x6A:
        if o[i + 2] | 0x20 == 0x75 and o[i + 3] | 0x20 == 0x6E and o[i + 4] | 0x20 == 0x6B and OCTETS_5[o[i + 5]] == 0:
            return i + 5
    if o[i + 1] | 0x20 == 0x6D:
        if is_word(o, i + 2, b"emos") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
    if o[i + 1] | 0x20 == 0x73:
        if is_word(o, i + 2, b"cheduled") and OCTETS_5[o[i + 10]] == 0:
            return i + 10
        if o[i + 2] | 0x20 == 0x65 and o[i + 3] | 0x20 == 0x6E and o[i + 4] | 0x20 == 0x74 and OCTETS_5[o[i + 5]] == 0:
            return i + 5
        if is_word(o, i + 2, b"noozed") and OCTETS_5[o[i + 8]] == 0:
            return i + 8
    if o[i + 1] | 0x20 == 0x74:
        if is_word(o, i + 2, b"rash") and OCTETS_5[o[i + 6]] == 0:
            return i + 6
    return -1


# "(?:(?:\\["\\]|[^\x00\x0d\x0a"\\\x80-\xff]))*(?:(?:(?:(?-i:\xf0[\x90-\xbf])(?:[\x80-\xbf]){2}|(?-i:\xf4[\x80-\x8f])(?:[\x80-\xbf]){2}|(?-i:[\xf1-\xf3])(?:[\x80-\xbf]){3})|(?:(?-i:[\xe1-\xec\xee\xef])(?:[\x80-\xbf]){2}|(?-i:\xe0[\xa0-\xbf])[\x80-\xbf]|(?-i:\xed[\x80-\x9f])[\x80-\xbf])|(?-i:[\xc2-\xdf])[\x80-\xbf])(?:(?:\\["\\]|[^\x00\x0d\x0a"\\\x80-\xff]))*)+"
def scan_UTF8_MODE_QUOTED(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    i += 1
    while True:
        while OCTETS_13[o[i]] != 0:
            i += 1
        j = _utf8_mode_quoted_1(o, i)
        if j < 0:
            break
        i = j
    i = _utf8_mode_quoted_2(o, i)
    if i < 0:
        return -1
    while True:
        while OCTETS_13[o[i]] != 0:
            i += 1
        j = _utf8_mode_quoted_1(o, i)
        if j < 0:
            break
        i = j
    j = _utf8_mode_quoted_3(o, i)
    while j >= 0:
        i = j
        j = _utf8_mode_quoted_3(o, i)
    if o[i] != 0x22:
        return -1
    return i + 1


def _utf8_mode_quoted_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C or (o[i + 1] != 0x22 and o[i + 1] != 0x5C):
        return -1
    return i + 2


def _utf8_mode_quoted_2(o: bytes, i: i64) -> i64:
    if o[i] == 0xF0:
        j = _utf8_mode_quoted_4(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0xF4:
        j = _utf8_mode_quoted_5(o, i + 1)
        if j >= 0:
            return j
    if 0xF1 <= o[i] <= 0xF3:
        j = _utf8_mode_quoted_6(o, i + 1)
        if j >= 0:
            return j
    if OCTETS_27[o[i]] != 0:
        j = _utf8_mode_quoted_7(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0xE0:
        if 0xA0 <= o[i + 1] <= 0xBF and 0x80 <= o[i + 2] <= 0xBF:
            return i + 3
    if o[i] == 0xED:
        if 0x80 <= o[i + 1] <= 0x9F and 0x80 <= o[i + 2] <= 0xBF:
            return i + 3
    if 0xC2 <= o[i] <= 0xDF:
        if 0x80 <= o[i + 1] <= 0xBF:
            return i + 2
    return -1


def _utf8_mode_quoted_3(o: bytes, i: i64) -> i64:
    i = _utf8_mode_quoted_2(o, i)
    if i < 0:
        return -1
    while True:
        while OCTETS_13[o[i]] != 0:
            i += 1
        j = _utf8_mode_quoted_1(o, i)
        if j < 0:
            break
        i = j
    return i


def _utf8_mode_quoted_4(o: bytes, i: i64) -> i64:
    if not 0x90 <= o[i] <= 0xBF:
        return -1
    if not 0x80 <= o[i + 1] <= 0xBF or not 0x80 <= o[i + 2] <= 0xBF:
        return -1
    return i + 3


def _utf8_mode_quoted_5(o: bytes, i: i64) -> i64:
    if not 0x80 <= o[i] <= 0x8F:
        return -1
    if not 0x80 <= o[i + 1] <= 0xBF or not 0x80 <= o[i + 2] <= 0xBF:
        return -1
    return i + 3


def _utf8_mode_quoted_6(o: bytes, i: i64) -> i64:
    if not 0x80 <= o[i] <= 0xBF or not 0x80 <= o[i + 1] <= 0xBF or not 0x80 <= o[i + 2] <= 0xBF:
        return -1
    return i + 3


def _utf8_mode_quoted_7(o: bytes, i: i64) -> i64:
    if not 0x80 <= o[i] <= 0xBF or not 0x80 <= o[i + 1] <= 0xBF:
        return -1
    return i + 2


# \*"(?:(?:(?:(?-i:\xf0[\x90-\xbf])(?:[\x80-\xbf]){2}|(?-i:\xf4[\x80-\x8f])(?:[\x80-\xbf]){2}|(?-i:[\xf1-\xf3])(?:[\x80-\xbf]){3})|(?:(?-i:[\xe1-\xec\xee\xef])(?:[\x80-\xbf]){2}|(?-i:\xe0[\xa0-\xbf])[\x80-\xbf]|(?-i:\xed[\x80-\x9f])[\x80-\xbf])|(?-i:[\xc2-\xdf])[\x80-\xbf]|(?:\\["\\]|[^\x00\x0d\x0a"\\\x80-\xff])))*"
def scan_UTF8_QUOTED(o: bytes, i: i64) -> i64:
    if o[i] != 0x2A or o[i + 1] != 0x22:
        return -1
    i += 2
    while True:
        while OCTETS_13[o[i]] != 0:
            i += 1
        j = _utf8_quoted_1(o, i)
        if j < 0:
            break
        i = j
    if o[i] != 0x22:
        return -1
    return i + 1


def _utf8_quoted_1(o: bytes, i: i64) -> i64:
    if o[i] == 0xF0:
        j = _utf8_quoted_2(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0xF4:
        j = _utf8_quoted_3(o, i + 1)
        if j >= 0:
            return j
    if 0xF1 <= o[i] <= 0xF3:
        j = _utf8_quoted_4(o, i + 1)
        if j >= 0:
            return j
    if OCTETS_27[o[i]] != 0:
        j = _utf8_quoted_5(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0xE0:
        if 0xA0 <= o[i + 1] <= 0xBF and 0x80 <= o[i + 2] <= 0xBF:
            return i + 3
    if o[i] == 0xED:
        if 0x80 <= o[i + 1] <= 0x9F and 0x80 <= o[i + 2] <= 0xBF:
            return i + 3
    if 0xC2 <= o[i] <= 0xDF:
        if 0x80 <= o[i + 1] <= 0xBF:
            return i + 2
    if o[i] == 0x5C:
        if o[i + 1] == 0x22 or o[i + 1] == 0x5C:
            return i + 2
    return -1


def _utf8_quoted_2(o: bytes, i: i64) -> i64:
    if not 0x90 <= o[i] <= 0xBF:
        return -1
    if not 0x80 <= o[i + 1] <= 0xBF or not 0x80 <= o[i + 2] <= 0xBF:
        return -1
    return i + 3


def _utf8_quoted_3(o: bytes, i: i64) -> i64:
    if not 0x80 <= o[i] <= 0x8F:
        return -1
    if not 0x80 <= o[i + 1] <= 0xBF or not 0x80 <= o[i + 2] <= 0xBF:
        return -1
    return i + 3


def _utf8_quoted_4(o: bytes, i: i64) -> i64:
    if not 0x80 <= o[i] <= 0xBF or not 0x80 <= o[i + 1] <= 0xBF or not 0x80 <= o[i + 2] <= 0xBF:
        return -1
    return i + 3


def _utf8_quoted_5(o: bytes, i: i64) -> i64:
    if not 0x80 <= o[i] <= 0xBF or not 0x80 <= o[i + 1] <= 0xBF:
        return -1
    return i + 2


SCANNERS: Final[dict[str, Callable[[bytes, int], int]]] = {
    "ALGORITHM": scan_ALGORITHM,
    "APPEND_EXT_NAME": scan_APPEND_EXT_NAME,
    "APPEND_LITERAL8": scan_APPEND_LITERAL8,
    "APPLICATION_NAME": scan_APPLICATION_NAME,
    "ASTRING_CHARS": scan_ASTRING_CHARS,
    "ATOM": scan_ATOM,
    "ATTR_FLAG": scan_ATTR_FLAG,
    "ATT_SEARCH": scan_ATT_SEARCH,
    "ATT_SORT": scan_ATT_SORT,
    "AUTH_TYPE": scan_AUTH_TYPE,
    "BARE_TAG": scan_BARE_TAG,
    "CAPABILITY": scan_CAPABILITY,
    "CODE_TEXT": scan_CODE_TEXT,
    "CONTINUE_BASE64": scan_CONTINUE_BASE64,
    "CREATE_PARAM_NAME": scan_CREATE_PARAM_NAME,
    "DATE_TEXT": scan_DATE_TEXT,
    "DATE_TIME": scan_DATE_TIME,
    "DELIMITER": scan_DELIMITER,
    "DEPTH": scan_DEPTH,
    "EITEM_NAME": scan_EITEM_NAME,
    "ENC_AUTH_TYPE": scan_ENC_AUTH_TYPE,
    "ENC_MAILBOX": scan_ENC_MAILBOX,
    "ENC_SEARCH": scan_ENC_SEARCH,
    "ENC_SECTION": scan_ENC_SECTION,
    "ENC_URLAUTH": scan_ENC_URLAUTH,
    "ENC_USER": scan_ENC_USER,
    "ENTRY_TYPE_REQ": scan_ENTRY_TYPE_REQ,
    "EVENT_EXT_NAME": scan_EVENT_EXT_NAME,
    "EVENT_NAME": scan_EVENT_NAME,
    "FETCH_MACRO": scan_FETCH_MACRO,
    "FETCH_MODIFIER_NAME": scan_FETCH_MODIFIER_NAME,
    "FILTER_NAME": scan_FILTER_NAME,
    "FLAG": scan_FLAG,
    "FLAG_EXTENSION_NAME": scan_FLAG_EXTENSION_NAME,
    "FLAG_KEYWORD": scan_FLAG_KEYWORD,
    "FLAG_PERM": scan_FLAG_PERM,
    "FLAG_RECENT": scan_FLAG_RECENT,
    "GETMETADATA_OPTION_NAME": scan_GETMETADATA_OPTION_NAME,
    "GM_ID": scan_GM_ID,
    "GM_LABEL_CHARS": scan_GM_LABEL_CHARS,
    "INITIAL_RESPONSE": scan_INITIAL_RESPONSE,
    "INTERNET_DATE_TIME": scan_INTERNET_DATE_TIME,
    "IP_LITERAL": scan_IP_LITERAL,
    "KNOWN_SET": scan_KNOWN_SET,
    "LIST_CHARS": scan_LIST_CHARS,
    "LIST_SELECT_OPT_NAME": scan_LIST_SELECT_OPT_NAME,
    "LITERAL": scan_LITERAL,
    "LITERAL8": scan_LITERAL8,
    "MBX_LIST_FLAG": scan_MBX_LIST_FLAG,
    "MBX_LIST_FLAG_NAME": scan_MBX_LIST_FLAG_NAME,
    "MECHANISM": scan_MECHANISM,
    "MECHANISM_DATA": scan_MECHANISM_DATA,
    "MEDIA_MESSAGE": scan_MEDIA_MESSAGE,
    "MEDIA_RFC822": scan_MEDIA_RFC822,
    "MEDIA_TEXT": scan_MEDIA_TEXT,
    "MOD_SEQUENCE_VALUE": scan_MOD_SEQUENCE_VALUE,
    "MOD_SEQUENCE_VALZER": scan_MOD_SEQUENCE_VALZER,
    "NUMBER": scan_NUMBER,
    "NUMBER64": scan_NUMBER64,
    "NZ_NUMBER": scan_NZ_NUMBER,
    "NZ_NUMBER64": scan_NZ_NUMBER64,
    "OBJECTID": scan_OBJECTID,
    "OBJECTID_KEY": scan_OBJECTID_KEY,
    "PATH_NOSCHEME": scan_PATH_NOSCHEME,
    "PORT": scan_PORT,
    "PREVIEW_MOD": scan_PREVIEW_MOD,
    "QUOTED": scan_QUOTED,
    "QUOTED_DATE_TEXT": scan_QUOTED_DATE_TEXT,
    "QUOTED_EITEM_NAME": scan_QUOTED_EITEM_NAME,
    "QUOTED_MIME_TYPE": scan_QUOTED_MIME_TYPE,
    "QUOTED_TAG": scan_QUOTED_TAG,
    "REG_NAME": scan_REG_NAME,
    "RENAME_PARAM_NAME": scan_RENAME_PARAM_NAME,
    "RESOURCE_NAME": scan_RESOURCE_NAME,
    "RESPONSE_SET": scan_RESPONSE_SET,
    "RESP_TEXT": scan_RESP_TEXT,
    "RETURN_OPTION_NAME": scan_RETURN_OPTION_NAME,
    "SCOPE_OPTION_NAME": scan_SCOPE_OPTION_NAME,
    "SCORE": scan_SCORE,
    "SEARCH_RETURN_DATA_NAME": scan_SEARCH_RETURN_DATA_NAME,
    "SEARCH_RETURN_OPT_NAME": scan_SEARCH_RETURN_OPT_NAME,
    "SELECT_PARAM_NAME": scan_SELECT_PARAM_NAME,
    "SEQUENCE_SET": scan_SEQUENCE_SET,
    "SEQ_NUMBER": scan_SEQ_NUMBER,
    "SORT_KEY": scan_SORT_KEY,
    "STATUS_ATT": scan_STATUS_ATT,
    "STATUS_ATT_NAME": scan_STATUS_ATT_NAME,
    "STORE_ATT": scan_STORE_ATT,
    "STORE_GM_LABELS": scan_STORE_GM_LABELS,
    "STORE_MODIFIER_NAME": scan_STORE_MODIFIER_NAME,
    "TAG": scan_TAG,
    "TAGGED_EXT_SET": scan_TAGGED_EXT_SET,
    "TEXT": scan_TEXT,
    "THREAD_ALG": scan_THREAD_ALG,
    "UID_RANGES": scan_UID_RANGES,
    "UID_SET": scan_UID_SET,
    "UNKNOWN_ATOM": scan_UNKNOWN_ATOM,
    "UNKNOWN_CAPABILITY_NAME": scan_UNKNOWN_CAPABILITY_NAME,
    "UNKNOWN_CODE_NAME": scan_UNKNOWN_CODE_NAME,
    "UNKNOWN_COMMAND_NAME": scan_UNKNOWN_COMMAND_NAME,
    "UNKNOWN_FETCH_ATT_NAME": scan_UNKNOWN_FETCH_ATT_NAME,
    "UNKNOWN_MESSAGE_DATA_NAME": scan_UNKNOWN_MESSAGE_DATA_NAME,
    "UNKNOWN_MSG_ATT_NAME": scan_UNKNOWN_MSG_ATT_NAME,
    "UNKNOWN_RESPONSE_NAME": scan_UNKNOWN_RESPONSE_NAME,
    "UNKNOWN_SORT_KEY_NAME": scan_UNKNOWN_SORT_KEY_NAME,
    "UNKNOWN_STATUS_ATT_NAME": scan_UNKNOWN_STATUS_ATT_NAME,
    "UNKNOWN_TEXT": scan_UNKNOWN_TEXT,
    "URL": scan_URL,
    "URL_FETCH_PARAM": scan_URL_FETCH_PARAM,
    "URL_RESP_TEXT": scan_URL_RESP_TEXT,
    "USE_ATTR": scan_USE_ATTR,
    "USE_ATTR_NAME": scan_USE_ATTR_NAME,
    "UTF8_MODE_QUOTED": scan_UTF8_MODE_QUOTED,
    "UTF8_QUOTED": scan_UTF8_QUOTED,
}
